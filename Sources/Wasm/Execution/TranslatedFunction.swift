/// A function in the form that the engine runs, with what is needed where it stops.
final class TranslatedFunction {
  /// The instruction that an operation was translated from.
  struct Position {
    /// The byte offset of the operation in `words`.
    let code: UInt32
    /// The offset of the instruction in the module's bytes.
    let source: UInt32
    /// The fuel of the block's instructions up to and including this one.
    let cost: UInt32
    let block: UInt32
  }

  /// A point at which the machine state can be read off: everything is in its slot there.
  struct Place {
    /// The byte offset in `words`.
    let code: UInt32
    /// The offset in the module's bytes: of the instruction for operations, else after the previous instruction.
    let source: UInt32
    /// The number of operand slots that stay under what a call before the point pushes.
    let base: UInt32
    /// The number of operand slots.
    let height: UInt32
    /// The block that begins here, which an execution may enter, or `nil` for an operation and after a `throw`.
    let block: UInt32?
    /// The fuel that was charged for the instruction with its block; 0 except for operations.
    let cost: UInt32
    /// The slots whose values the block finds in the accumulators too, or -1.
    let acc: Int32
    let f32: Int32
    let f64: Int32
  }

  /// A `try_table`: its clauses, and the enclosing one.
  struct Region {
    let clauses: [Clause]
    /// The index in `regions` of the enclosing one, or -1.
    let parent: Int32
  }

  /// The innermost region from a byte offset of `words` on, or -1.
  struct RegionBound {
    let code: UInt32
    let region: Int32
  }

  /// A catch clause: values go to the slots from `slot` on, then execution goes on at `target`.
  struct Clause {
    let kind: CatchClause.Kind
    let tag: UnsafeMutablePointer<TagRecord>?
    let slot: Int
    /// The byte offset of the target in `words`; `cost` is the fuel of its block.
    let target: UInt32
    let cost: UInt32
  }

  let record: UnsafeMutablePointer<FunctionRecord>
  let words: UnsafeMutableBufferPointer<UInt64>
  /// The positions in ascending order of `code`.
  let positions: [Position]
  let blockCosts: [UInt32]
  /// The points in ascending order of `code` and `source`.
  let places: [Place]
  /// The points where blocks begin, by normalised program counter, found when they are first asked for.
  var arrivals: [Int: Place] = [:]
  let regions: [Region]
  /// The bounds in ascending order of `code`.
  let regionBounds: [RegionBound]
  /// The slots of the locals that hold references.
  let localReferences: [UInt16]
  /// The operands that hold references where a collection may happen.
  let operands: ReferenceMap

  init(
    record: UnsafeMutablePointer<FunctionRecord>, words: [UInt64], positions: [Position], blockCosts: [UInt32],
    places: [Place], regions: [Region], regionBounds: [RegionBound], localReferences: [UInt16], operands: ReferenceMap
  ) {
    self.record = record
    self.words = .allocate(capacity: words.count)
    _ = self.words.initialize(from: words)
    self.positions = positions
    self.blockCosts = blockCosts
    self.places = places
    self.regions = regions
    self.regionBounds = regionBounds
    self.localReferences = localReferences
    self.operands = operands
  }

  deinit { words.deallocate() }

  var start: Code { Code(words.baseAddress.unsafelyUnwrapped) }

  func offset(of pc: Code) -> UInt32 { UInt32(truncatingIfNeeded: pc - start) }

  /// Returns the position of the operation that `pc` is in.
  func position(at pc: Code) -> Position? {
    let offset = offset(of: pc)
    return positions.lastOfRun(where: { $0.code <= offset })
  }

  /// Returns the points at `pc`, in the order of their sources.
  func places(at pc: Code) -> ArraySlice<Place> {
    let offset = offset(of: pc)
    return places[places.partition(after: { $0.code < offset })..<places.partition(after: { $0.code <= offset })]
  }

  /// Returns the clause that takes an exception with a tag thrown at a byte offset of `words`, and the number of
  /// clauses that were tried, that one included.
  func handler(at offset: UInt32, tag: UnsafeMutablePointer<TagRecord>?) -> (clause: Clause?, tried: Int) {
    var region = regionBounds.lastOfRun(where: { $0.code <= offset })?.region ?? -1
    var tried = 0
    while region >= 0 {
      for clause in regions[Int(region)].clauses {
        tried += 1
        if clause.tag == nil || clause.tag == tag { return (clause, tried) }
      }
      region = regions[Int(region)].parent
    }
    return (nil, tried)
  }
}

/// The operands that are references, at every operation that may collect: lists that share their tails, so that the map
/// is no larger than the code however deep the stack.
struct ReferenceMap {
  private var nodes: [(slot: UInt16, parent: Int32)] = []
  /// The innermost reference on the operand stack, as an index of `nodes`, or -1.
  private(set) var head: Int32 = -1
  /// The head by the byte offset of the operation, or of the return address of a call.
  var heads = Heads()

  struct Heads {
    /// The rows in ascending order of `code`.
    private var rows: [(code: UInt32, head: Int32)] = []

    subscript(code: UInt32) -> Int32? {
      get { rows.lastOfRun(where: { $0.code <= code }).flatMap { $0.code == code ? $0.head : nil } }
      set {
        let place = rows.partition(after: { $0.code < code })
        if place < rows.count, rows[place].code == code { rows.remove(at: place) }
        if let newValue { rows.insert((code, newValue), at: place) }
      }
    }
  }

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
  /// The functions in ascending order of address.
  private var functions: [TranslatedFunction] = []

  mutating func insert(_ function: TranslatedFunction) {
    functions.insert(function, at: functions.partition(after: { $0.start <= function.start }))
  }

  subscript(_ pc: Code) -> TranslatedFunction? {
    guard let function = functions.lastOfRun(where: { $0.start <= pc }) else { return nil }
    return pc < function.start + function.words.count * 8 ? function : nil
  }
}

extension ExecutionState {
  /// A frame on the stack and the operation it is at: that which runs, or the call whose return it waits for.
  struct StackFrame {
    let function: TranslatedFunction
    let pc: Code
    let sp: Slots
    /// This is true if `pc` is a return address, after the call.
    let isCaller: Bool
  }

  /// Visits the frames from the innermost to the outermost, until `body` returns `false`.
  ///
  /// - Parameters:
  ///   - isCaller: True if `pc` is a return address.
  ///   - acrossHost: True to go on with the frames that called a function of the host which called in.
  ///   - onCross: A function that is called when the next frame is of another instance.
  func forEachFrame(
    pc: Code, sp: Slots, isCaller: Bool = false, acrossHost: Bool = true, onCross: () -> Void = {},
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
        guard activation > 0, acrossHost else { return }
        activation -= 1
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

  /// Returns the guest's call stack, innermost first.
  func backtrace(pc: Code, sp: Slots, isCaller: Bool = false) -> [Trap.Frame] {
    var frames: [Trap.Frame] = []
    // Reading a name section takes time in proportion to it, so it is done once for each module.
    var names: [ObjectIdentifier: FunctionNames] = [:]
    forEachFrame(pc: pc, sp: sp, isCaller: isCaller) { frame in
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

  /// Returns the fuel of the instructions after the one that stopped at `pc`, which was charged with their block.
  func refund(at pc: Code) -> UInt64 {
    guard let function = code[pc], let position = function.position(at: pc) else { return 0 }
    return UInt64(function.blockCosts[Int(position.block)] - position.cost)
  }
}
