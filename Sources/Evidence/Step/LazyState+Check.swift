import IPLD
import Wasm

/// The checks of a state before any step of it, which look at no more than its block.
extension LazyState {
  func check(_ block: StateRoot) throws(CodedError) {
    let syntax = code.module.syntax
    guard fuelUsed <= Store.unlimitedFuel else { throw .misfit("\(fuelUsed) units of fuel are more than there can be") }
    guard tables.count == syntax.tables.count, memories.count == syntax.memories.count,
      globals.count / UInt64(StateLayout.global) == UInt64(syntax.globals.count),
      dropped.count == UInt64(syntax.data.count),
      counts.count / 4 == UInt64(syntax.elements.count),
      items.count / 8 <= syntax.elements.reduce(0, { $0 + UInt64($1.count) })
    else { throw .misfit("globals, tables, memories or segments are not as many as the module has") }
    guard tables.allSatisfy({ $0.count / 8 <= limits.tableElements }),
      memories.allSatisfy({ $0.count / MemoryType.pageBytes <= limits.memoryPages }),
      heap.countedBytes <= UInt64(limits.heapBytes)
    else { throw .misfit("a table, a memory or the heap is larger than the limits allow") }
    let bytes = storageBytes
    guard bytes <= limits.storeBytes, heap.countedBytes <= limits.storeBytes - bytes else {
      throw .misfit("the tables, the memories and the heap together are larger than the limit allows")
    }
    let frames = frames.count / UInt64(FrameRecord.byteCount)
    guard frames <= UInt64(limits.stackSlots), slots.count / 8 + 2 * frames <= UInt64(limits.stackSlots) else {
      throw .misfit("frames and slots are more than the limit allows")
    }
    guard frames > 0 || slots.count == 0 && block.pending == 0 else {
      throw CodedError(.stateFrame, "there are slots or an exception, and no frame whose they are")
    }
    if block.pending != 0 {
      try code.check(reference: block.pending, code.kind(.exception), allocations: heap.allocations)
      guard try heap.object(block.pending.objectNumber).tag != nil else {
        throw .misfit("what is thrown is no exception")
      }
    }
  }
}
