extension ExecutionState {
  /// Collects while no guest code runs above the innermost running host function, if any.
  func collectBetweenCalls() { collect(pc: finishReturn, sp: context.pointee.sp) }

  /// Makes space for an object, between calls: collects where that is worth while or where the limit asks for it.
  /// Returns what has to be paid for the latter, which `Heap.count` then records, or `nil` where there is no space.
  ///
  /// - Parameter slots: The number of slots of the execution that allocates.
  func makeSpace(payload: Int, slots: Int) -> UInt64? {
    guard store.heap.wantsCollection(for: payload) else { return 0 }
    guard payload <= store.heap.limit else { return nil }
    let isCounted = store.heap.needsCollection(for: payload)
    collectBetweenCalls()
    guard isCounted else { return 0 }
    guard store.heap.fits(payload: payload) else { return nil }
    return FuelSchedule.collection(bytes: UInt64(store.heap.byteCount), roots: UInt64(store.rootCount + slots))
  }

  /// Frees every structure, array and exception that nothing reaches: marks from the stack, the stepper's executions,
  /// globals, tables, element segments and the host's references, then sweeps. References of both interpreters' frames
  /// are known exactly.
  func collect(pc: Code, sp: Slots) {
    var marker = Marker(heap: store.heap, types: store.types)
    for handle in store.heap.roots.keys { marker.mark(handle) }
    marker.mark(reference: exception)
    for bits in constants { marker.mark(reference: bits) }
    markStack(pc: pc, sp: sp, &marker)
    for thread in threads { mark(thread, &marker) }
    if let thread = suspended?.thread { mark(thread, &marker) }
    for instance in store.instances {
      for segment in instance.elements { for bits in segment { marker.mark(reference: bits) } }
    }
    store.globalRecords.forEach { if $0.type.value.isReference { marker.mark(reference: $0.low) } }
    store.tableRecords.forEach { table in
      for index in 0..<Int(table.count) { marker.mark(reference: table.elements[index]) }
    }
    marker.drain()
    store.heap.sweep(roots: store.rootCount + (context.pointee.sp - stackBase))
  }

  private func markStack(pc: Code, sp: Slots, _ marker: inout Marker) {
    forEachFrame(pc: pc, sp: sp) { frame in
      for slot in frame.function.localReferences { marker.mark(reference: frame.sp[Int(slot)]) }
      frame.function.operands.forEachSlot(at: frame.function.offset(of: frame.pc)) {
        marker.mark(reference: frame.sp[$0])
      }
      return true
    }
    // Arguments of running host functions are in slots of frames that no code describes; the host roots what it keeps.
  }

  private func mark(_ thread: MachineThread, _ marker: inout Marker) {
    marker.mark(reference: thread.pending)
    for index in thread.frames.indices {
      store.forEachReference(in: thread, frame: index) { marker.mark(reference: thread.slots[$0]) }
    }
  }
}

extension Store {
  /// The number of globals, elements of tables, and items of element segments.
  var rootCount: Int {
    var count = globalRecords.pointers.count
    for table in tableRecords.pointers { count += Int(table.pointee.count) }
    for instance in instances { for segment in instance.elements { count += segment.count } }
    return count
  }
}

/// Marks objects with a stack of its own, so without recursion, however deep the structures.
private struct Marker {
  let heap: Heap
  let types: TypeRegistry
  private var pending: [UInt32] = []

  init(heap: Heap, types: TypeRegistry) {
    self.heap = heap
    self.types = types
  }

  mutating func mark(reference bits: UInt64) {
    let tag = ReferenceBits.tag(bits)
    guard tag == ReferenceBits.aggregate || tag == ReferenceBits.exception else { return }
    mark(ReferenceBits.handle(bits))
  }

  mutating func mark(_ handle: UInt32) {
    guard heap.isLive(handle), heap.mark(handle) else { return }
    pending.append(handle)
  }

  mutating func drain() {
    while let handle = pending.popLast() {
      let header = heap.header(handle).pointee
      let payload = heap.payload(handle)
      switch types.entries[Int(header.type)].layout {
      case .structure(_, _, let references):
        for offset in references { mark(reference: payload.load(fromByteOffset: offset, as: UInt64.self)) }
      case .array(_, let holdsReferences):
        guard holdsReferences else { continue }
        for index in 0..<Int(header.length) {
          mark(reference: payload.load(fromByteOffset: index * 8, as: UInt64.self))
        }
      case .function:
        // These are the values of an exception.
        var offset = 0
        for type in types.function(header.type).parameters {
          if type.isReference { mark(reference: payload.load(fromByteOffset: offset, as: UInt64.self)) }
          offset += type.slots * 8
        }
      }
    }
  }
}
