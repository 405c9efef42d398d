/// A function in the form the engine runs, with what is needed where it stops.
final class TranslatedFunction {
  /// What an operation was translated from.
  struct Position {
    /// Byte offset of the operation in `words`.
    let code: UInt32
    /// Offset of the instruction in the module's bytes.
    let source: UInt32
    /// Fuel of the block's instructions up to and including this one.
    let cost: UInt32
    let block: UInt32
  }

  /// The part of the code that a `try_table` protects.
  struct Region {
    /// Byte offsets into `words`; operations from `start` to before `end` are protected.
    let start: UInt32
    let end: UInt32
    let clauses: [Clause]
  }

  /// What to do with an exception: values go to the slots from `slot` on, then execution goes on at `target`.
  struct Clause {
    let kind: CatchClause.Kind
    let tag: UnsafeMutablePointer<TagRecord>?
    let slot: Int
    /// Byte offset of the target in `words`, and the fuel of its block.
    let target: UInt32
    let cost: UInt32
  }

  let record: UnsafeMutablePointer<FunctionRecord>
  let words: UnsafeMutableBufferPointer<UInt64>
  /// Ascending by `code`.
  let positions: [Position]
  let blockCosts: [UInt32]
  /// Inner regions before outer ones.
  let regions: [Region]
  /// Locals that hold references, as slots.
  let localReferences: [UInt16]
  /// Which operands hold references where a collection may happen.
  let operands: ReferenceMap

  init(
    record: UnsafeMutablePointer<FunctionRecord>, words: [UInt64], positions: [Position], blockCosts: [UInt32],
    regions: [Region], localReferences: [UInt16], operands: ReferenceMap
  ) {
    self.record = record
    self.words = .allocate(capacity: words.count)
    _ = self.words.initialize(from: words)
    self.positions = positions
    self.blockCosts = blockCosts
    self.regions = regions
    self.localReferences = localReferences
    self.operands = operands
  }

  deinit { words.deallocate() }

  var start: Code { Code(words.baseAddress.unsafelyUnwrapped) }

  func offset(of pc: Code) -> UInt32 { UInt32(truncatingIfNeeded: pc - start) }

  /// The position of the operation that `pc` is in.
  func position(at pc: Code) -> Position? {
    let offset = offset(of: pc)
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle].code <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : positions[low - 1]
  }
}

/// The operands that are references, at every operation that may collect: lists that share their tails, so that the map
/// is no larger than the code however deep the stack.
struct ReferenceMap {
  private var nodes: [(slot: UInt16, parent: Int32)] = []
  /// The innermost reference on the operand stack, as an index of `nodes`, or -1.
  private(set) var head: Int32 = -1
  /// The head by the byte offset of the operation, or of the return address of a call.
  var heads: [UInt32: Int32] = [:]

  mutating func push(slot: Int) {
    nodes.append((UInt16(truncatingIfNeeded: slot), head))
    head = Int32(nodes.count - 1)
  }

  mutating func pop() {
    if head >= 0 { head = nodes[Int(head)].parent }
  }

  func forEachSlot(at offset: UInt32, _ body: (Int) -> Void) {
    var node = heads[offset] ?? -1
    while node >= 0 {
      body(Int(nodes[Int(node)].slot))
      node = nodes[Int(node)].parent
    }
  }
}

/// Finds a function by an address in its code.
struct CodeMap {
  /// Ascending by address.
  private var functions: [TranslatedFunction] = []

  mutating func insert(_ function: TranslatedFunction) {
    functions.insert(function, at: firstIndex(after: function.start))
  }

  private func firstIndex(after pc: Code) -> Int {
    var low = 0
    var high = functions.count
    while low < high {
      let middle = (low + high) / 2
      if functions[middle].start <= pc { low = middle + 1 } else { high = middle }
    }
    return low
  }

  subscript(_ pc: Code) -> TranslatedFunction? {
    let index = firstIndex(after: pc)
    guard index > 0 else { return nil }
    let function = functions[index - 1]
    return pc < function.start + function.words.count * 8 ? function : nil
  }
}

extension ExecutionState {
  /// A frame on the stack and the operation it is at: that which runs, or the call whose return it waits for.
  struct StackFrame {
    let function: TranslatedFunction
    let pc: Code
    let sp: Slots
    /// Whether `pc` is a return address, behind the call.
    let isCaller: Bool
  }

  /// Visits the frames from the innermost to the outermost, until `body` answers `false`.
  ///
  /// - Parameters:
  ///   - isCaller: Whether `pc` is a return address.
  ///   - onCross: Told when the next frame is of another instance.
  ///   - onActivation: Told when the next frame is that which called the host.
  func forEachFrame(
    pc: Code, sp: Slots, isCaller: Bool = false, onCross: () -> Void = {}, onActivation: () -> Void = {},
    _ body: (StackFrame) -> Bool
  ) {
    var frame = (pc: pc, sp: sp, isCaller: isCaller)
    var crossing = crossings.count
    var activation = activations.count
    while true {
      if frame.pc == acrossReturn {
        crossing -= 1
        onCross()
        frame.pc = crossings[crossing].pc
      }
      if frame.pc == finishReturn {
        guard activation > 0 else { return }
        activation -= 1
        onActivation()
        frame = (activations[activation].pc, activations[activation].sp, true)
        continue
      }
      guard let function = code[frame.isCaller ? frame.pc - 8 : frame.pc] else { return }
      guard body(StackFrame(function: function, pc: frame.pc, sp: frame.sp, isCaller: frame.isCaller)) else { return }
      let header = UnsafeRawPointer(frame.sp) + Int(function.record.pointee.headerOffset)
      // SAFETY: the header of a frame on the stack was written by the call that made it.
      frame = (
        Code(bitPattern: header.load(as: UInt.self)).unsafelyUnwrapped,
        Slots(bitPattern: header.load(fromByteOffset: 8, as: UInt.self)).unsafelyUnwrapped, true
      )
    }
  }

  /// The guest's call stack, innermost first.
  func backtrace(pc: Code, sp: Slots) -> [Trap.Frame] {
    var frames: [Trap.Frame] = []
    // Reading a name section takes time in proportion to it: once for each module.
    var names: [ObjectIdentifier: FunctionNames] = [:]
    forEachFrame(pc: pc, sp: sp) { frame in
      guard let instance = frame.function.record.pointee.instance?.pointee.object.takeUnretainedValue() else {
        return false
      }
      let index = frame.function.record.pointee.index
      let module = ObjectIdentifier(instance.module)
      let functionNames = names[module] ?? FunctionNames(instance.module)
      names[module] = functionNames
      let position = frame.function.position(at: frame.isCaller ? frame.pc - 8 : frame.pc)
      frames.append(
        Trap.Frame(function: index, name: functionNames[index], offset: Int(position?.source ?? 0)))
      return frames.count < Trap.maximumFrames
    }
    return frames
  }

  /// The fuel of the instructions behind the one that stopped at `pc`, which was charged with their block.
  func refund(at pc: Code) -> UInt64 {
    guard let function = code[pc], let position = function.position(at: pc) else { return 0 }
    return UInt64(function.blockCosts[Int(position.block)] - position.cost)
  }
}
