package import IPLD
package import Wasm

/// A machine state that is read from its blocks where the stepper asks for it. Everything that the stepper writes is kept beside
/// them, and written as blocks of its own when the step is done.
///
/// A block that is missing or wrong, and a state that does not fit its code, cannot be told to the stepper: the first
/// such failure is kept, and from then on the state has no frames and no slots, all numbers are 0, and nothing is
/// written. No step does anything endless or harmful with that. Whoever steps looks at `failure` before the result.
package final class LazyState: MachineState {
  let source: BlockSource
  let code: StateCode
  let limits: StoreLimits
  let answers: (any HostAnswers)?
  /// The bytes of objects and elements that one step may ask memory for.
  let capacity: UInt64
  package internal(set) var failure: CodedError?

  private var usedFuel: UInt64
  private var pendingException: UInt64
  let instance: StateRoot.InstanceRecord
  let frames: LazyBytes
  let slots: LazyBytes
  let globals: LazyBytes
  let tables: [LazyBytes]
  let memories: [LazyBytes]
  /// The segments of the instance: marks of data segments, numbers and references of element segments.
  let dropped: LazyBytes
  let counts: LazyBytes
  let items: LazyBytes
  let heap: LazyHeap

  /// The innermost frame, once it was looked at.
  private var top: FrameRecord?
  /// The kinds of the slots from `firstKnown` on, as far as these are as before the step.
  private var known: [SlotKind] = []
  private var firstKnown = 0
  /// The references to objects that were removed from where they were stored in the step.
  var lost: Set<UInt64> = []

  /// - Parameters:
  ///   - block: The block of the state.
  ///   - code: The code of the module that the state names.
  ///   - answers: The answers of the host's functions, where one is to be called.
  package init(
    _ block: StateRoot, code: StateCode, limits: StoreLimits, from source: BlockSource,
    answers: (any HostAnswers)? = nil, capacity: UInt64 = 1 << 30
  ) throws(CodedError) {
    guard block.instances.count == 1 else {
      throw CodedError(.witnessInstances, "a state of \(block.instances.count) instances, not of one")
    }
    self.source = source
    self.code = code
    self.limits = limits
    self.answers = answers
    self.capacity = capacity
    usedFuel = block.fuelUsed
    pendingException = block.pending
    instance = block.instances[0]
    frames = try LazyBytes(block.frames, unit: UInt64(FrameRecord.byteCount), from: source)
    slots = try LazyBytes(block.slots, unit: UInt64(StateLayout.slot), from: source)
    globals = try LazyBytes(block.globals, unit: UInt64(StateLayout.global), from: source)
    var parts: [LazyBytes] = []
    for table in block.tables { parts.append(try LazyBytes(table, unit: UInt64(StateLayout.reference), from: source)) }
    tables = parts
    parts = []
    for memory in block.memories { parts.append(try LazyBytes(memory, unit: UInt64(StateLayout.page), from: source)) }
    memories = parts
    dropped = try LazyBytes(instance.dropped, from: source)
    counts = try LazyBytes(instance.counts, unit: UInt64(StateLayout.segmentCount), from: source)
    items = try LazyBytes(instance.references, unit: UInt64(StateLayout.reference), from: source)
    heap = try LazyHeap(block.heap, from: source) { (object) throws(CodedError) in try code.check(object) }
    try check(block)
    if frames.count > 0 { try loadFrame(expecting: nil) }
  }

  // MARK: Failures

  func attempt<Result>(_ safe: Result, _ body: () throws(CodedError) -> Result) -> Result {
    if failure != nil { return safe }
    do throws(CodedError) {
      return try body()
    } catch {
      failure = error
      return safe
    }
  }

  func attempt(_ body: () throws(CodedError) -> Void) { attempt((), body) }

  package var fuelUsed: UInt64 {
    get { usedFuel }
    set { usedFuel = newValue }
  }

  // MARK: Slots

  package var slotCount: Int { failure == nil ? Int(slots.count / 8) : 0 }

  package func slot(_ index: Int) -> UInt64 {
    attempt(0) { () throws(CodedError) in
      let value = try slots.load(try offset(index), bytes: 8)
      if let kind = kind(index) { try code.check(value, kind, allocations: heap.allocations) }
      return value
    }
  }

  private func offset(_ index: Int) throws(CodedError) -> UInt64 {
    guard let index = UInt64(exactly: index), index < slots.count / 8 else { throw .misfit("a slot that there is not") }
    return index * 8
  }

  private func kind(_ index: Int) -> SlotKind? {
    index >= firstKnown && index - firstKnown < known.count ? known[index - firstKnown] : nil
  }

  /// Notes that a slot is about to change.
  private func release(_ index: Int) throws(CodedError) {
    guard case .reference = kind(index) else { return }
    lose(try slots.load(try offset(index), bytes: 8))
  }

  /// Notes that a reference was removed from where it was stored.
  func lose(_ reference: UInt64) { if reference.isObject { lost.insert(reference) } }

  package func setSlot(_ index: Int, to value: UInt64) {
    attempt { () throws(CodedError) in
      try release(index)
      if kind(index) != nil { known[index - firstKnown] = .any }
      try slots.store(value, at: try offset(index), bytes: 8)
    }
  }

  package func push(_ value: UInt64) {
    attempt { () throws(CodedError) in
      try slots.resize(to: slots.count + 8)
      if value != 0 { try slots.store(value, at: slots.count - 8, bytes: 8) }
    }
  }

  package func pushZeros(_ count: Int) {
    attempt { () throws(CodedError) in try slots.resize(to: slots.count + UInt64(max(count, 0)) * 8) }
  }

  package func pop(_ count: Int) {
    attempt { () throws(CodedError) in
      let old = Int(slots.count / 8)
      guard count >= 0, count <= old else { throw .misfit("\(count) slots are to go, and there are \(old)") }
      let new = old - count
      for index in max(new, firstKnown)..<max(new, firstKnown + known.count) { try release(index) }
      known.removeLast(min(max(firstKnown + known.count - new, 0), known.count))
      try slots.resize(to: UInt64(new) * 8)
    }
  }

  // MARK: Frames

  package var frameCount: Int { failure == nil ? Int(frames.count) / FrameRecord.byteCount : 0 }

  package var frame: MachineFrame {
    guard failure == nil, let top else { return MachineFrame(function: .nobody, pc: 0, base: 0) }
    return MachineFrame(function: top.number, pc: Int(top.pc), base: Int(top.base))
  }

  package var pc: Int {
    get { frame.pc }
    set {
      attempt { () throws(CodedError) in
        guard var frame = top, let pc = UInt32(exactly: newValue) else { throw .misfit("a counter of nothing") }
        frame.pc = pc
        try write(frame)
      }
    }
  }

  /// Writes the innermost frame.
  private func write(_ frame: FrameRecord) throws(CodedError) {
    try frames.write(frame.bytes, at: frames.count - UInt64(FrameRecord.byteCount))
    top = frame
  }

  package var pending: UInt64 {
    get { failure == nil ? pendingException : 0 }
    set {
      guard failure == nil else { return }
      if newValue == 0 { lose(pendingException) }
      pendingException = newValue
    }
  }

  package func pushFrame(_ frame: MachineFrame) {
    attempt { () throws(CodedError) in
      try frames.resize(to: frames.count + UInt64(FrameRecord.byteCount))
      try write(FrameRecord(frame))
    }
  }

  package func replaceFrame(by frame: MachineFrame) {
    attempt { () throws(CodedError) in try write(FrameRecord(frame)) }
  }

  package func popFrame() {
    attempt { () throws(CodedError) in
      guard frames.count > 0, let callee = top else { throw .misfit("a frame that there is not") }
      try frames.resize(to: frames.count - UInt64(FrameRecord.byteCount))
      top = nil
      if frames.count > 0 { try loadFrame(expecting: callee) }
    }
  }

  /// Reads the innermost frame, and fails unless it can be there.
  ///
  /// - Parameter callee: The frame that it waited for; `nil` before the step.
  private func loadFrame(expecting callee: FrameRecord?) throws(CodedError) {
    let frame = try frame(at: frames.count / UInt64(FrameRecord.byteCount) - 1)
    let end = callee?.base ?? slots.count / 8
    let place = try place(of: frame, isInnermost: callee == nil, end: end)
    top = frame
    if callee == nil {
      firstKnown = Int(frame.base)
      known = code.kinds(place.types, isNumbered: frame.isHost)
    } else if pendingException == 0 {
      guard place.results.reduce(0, { $0 + UInt64($1.slots) }) == slots.count / 8 - end else {
        throw .misfit("a function returned other results than its caller waits for")
      }
    }
  }

  /// Returns a frame by its number, outermost first.
  func frame(at number: UInt64) throws(CodedError) -> FrameRecord {
    let size = UInt64(FrameRecord.byteCount)
    let frame = FrameRecord(bytes: try frames.read(number * size, count: size))
    guard let frame, code.has(frame.number), frame.base <= slots.count / 8, number > 0 || frame.base == 0,
      frame.instance == 0
    else { throw CodedError(.stateFrame, "frame \(number) cannot be") }
    return frame
  }

  /// Returns the position of a frame, whose slots end at `end`; fails unless they are as many as its code says.
  func place(of frame: FrameRecord, isInnermost: Bool, end: UInt64) throws(CodedError) -> FramePosition {
    var place: FramePosition?
    if frame.isHost {
      guard isInnermost, pendingException == 0 else { throw .misfit("a function of the host waits or throws") }
      place = FramePosition(types: code.parameters(of: frame.number), results: [])
    } else if !code.code(of: frame.number).isTooLarge {
      let mode: FramePosition.Mode = !isInnermost ? .waiting : pendingException == 0 ? .running : .throwing
      place = code.place(of: frame.number, at: Int(frame.pc), mode)
    }
    guard let place else {
      throw .misfit("counter \(frame.pc) of function \(frame.function) is at no offset where a frame can be")
    }
    guard frame.base <= end, UInt64(place.slots) == end - frame.base else {
      throw .misfit(
        "a frame of function \(frame.function) from slot \(frame.base) to \(end) has not \(place.slots) slots")
    }
    return place
  }

  package var stackSlots: Int { limits.stackSlots }

  /// Removes the rest of an execution that has ended.
  func endThread() throws(CodedError) {
    try frames.resize(to: 0)
    try slots.resize(to: 0)
    (top, known, pendingException) = (nil, [], 0)
  }
}

extension CodedError {
  /// Returns the error of a state that does not fit its code.
  static func misfit(_ reason: String) -> CodedError { CodedError(.witnessState, reason) }
}

extension FunctionNumber {
  /// The number that stands for no function.
  static let nobody = FunctionNumber(instance: host, index: .max)
}

extension UInt64 {
  /// This is true if the bits are those of a reference to an object.
  var isObject: Bool {
    let tag = ReferenceBits.tag(self)
    return tag == ReferenceBits.aggregate || tag == ReferenceBits.exception
  }

  /// The allocation number in a reference to an object.
  var objectNumber: UInt64 { self & ~(15 << 60) }
}

extension FrameRecord {
  var number: FunctionNumber { FunctionNumber(instance: isHost ? FunctionNumber.host : instance, index: function) }

  /// Makes the frame of a call by the only instance.
  init(_ frame: MachineFrame) throws(CodedError) {
    guard let pc = UInt32(exactly: frame.pc), let base = UInt64(exactly: frame.base) else {
      throw .misfit("a frame out of range")
    }
    self.init(instance: 0, function: frame.function.index, pc: pc, isHost: frame.function.isHost, base: base)
  }
}
