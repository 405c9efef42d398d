/// The state of a thread in a store, whose references are the store's own (`ReferenceBits`).
struct StoreState: MachineState {
  let store: Store
  let thread: MachineThread
  /// The instance of the innermost frame; for a function of the host, the one whose instruction called it.
  // SAFETY: the store keeps its instances as long as it lives.
  private unowned(unsafe) var running: InstanceObject?

  init(_ thread: MachineThread, in store: Store) {
    self.store = store
    self.thread = thread
    reload()
  }

  private mutating func reload() {
    running = thread.frames.last?.instance?.pointee.object.takeUnretainedValue()
  }

  /// The running instance.
  @inline(__always)
  var instance: InstanceObject {
    // SAFETY: instructions run in an instance.
    running.unsafelyUnwrapped
  }

  var fuelUsed: UInt64 {
    get { store.engine.fuelUsed }
    nonmutating set { store.engine.fuelUsed = newValue }
  }

  // MARK: Slots

  var slotCount: Int { thread.slots.count }
  func slot(_ index: Int) -> UInt64 { thread.slots[index] }
  func setSlot(_ index: Int, to value: UInt64) { thread.slots[index] = value }
  func push(_ value: UInt64) { thread.slots.append(value) }
  func pushZeros(_ count: Int) { thread.slots += repeatElement(0, count: count) }

  func pop(_ count: Int) {
    if count == 1 { thread.slots.removeLast() } else { thread.slots.removeLast(count) }
  }

  // MARK: Frames

  var frameCount: Int { thread.frames.count }

  var frame: MachineFrame {
    let frame = thread.frames[thread.frames.count - 1]
    return MachineFrame(function: number(of: frame.function), pc: frame.pc, base: frame.base)
  }

  var pc: Int {
    get { thread.frames[thread.frames.count - 1].pc }
    nonmutating set { thread.frames[thread.frames.count - 1].pc = newValue }
  }

  var pending: UInt64 {
    get { thread.pending }
    nonmutating set { thread.pending = newValue }
  }

  mutating func pushFrame(_ frame: MachineFrame) {
    let function = record(of: frame.function)
    thread.frames.append(
      MachineThread.Frame(
        function: function, instance: function.pointee.instance ?? running?.record, pc: frame.pc, base: frame.base))
    reload()
    store.engine.recorder?.noteCall(function)
  }

  mutating func replaceFrame(by frame: MachineFrame) {
    thread.frames.removeLast()
    pushFrame(frame)
    store.engine.recorder?.noteTailCall(record(of: frame.function))
  }

  mutating func popFrame() {
    thread.frames.removeLast()
    reload()
    store.engine.recorder?.noteEnd()
  }

  var stackSlots: Int { store.limits.stackSlots - thread.outerSlots }

  // MARK: Functions

  private func number(of function: UnsafeMutablePointer<FunctionRecord>) -> FunctionNumber {
    FunctionNumber(
      instance: function.pointee.instance?.pointee.object.takeUnretainedValue().number ?? FunctionNumber.host,
      index: function.pointee.index)
  }

  private func record(of function: FunctionNumber) -> UnsafeMutablePointer<FunctionRecord> {
    function.isHost
      ? store.hostFunctions[Int(function.index)].record
      : store.instances[Int(function.instance)].functions[Int(function.index)]
  }

  func function(_ index: Index) -> FunctionNumber { number(of: instance.functions[Int(index)]) }
  func function(of reference: UInt64) -> FunctionNumber { number(of: ReferenceBits.functionRecord(reference)) }
  func reference(to function: FunctionNumber) -> UInt64 { ReferenceBits.function(record(of: function)) }
  func type(of function: FunctionNumber) -> UInt32 { record(of: function).pointee.type }

  func slots(of function: FunctionNumber) -> (parameters: Int, results: Int) {
    let record = record(of: function)
    return (Int(record.pointee.parameterSlots), Int(record.pointee.resultSlots))
  }

  func validate(_ function: FunctionNumber) throws(ModuleError) { try record(of: function).pointee.validate() }
  func code(of function: FunctionNumber) -> FunctionCode { store.functionCodes[record(of: function)] }

  // MARK: The host

  /// Calls `body` with the innermost frame's function, and its arguments in memory with space for the results.
  private func withHostFunction<Result>(
    _ body: (HostFunction, borrowing Caller, UnsafeMutablePointer<UInt64>) throws -> Result
  ) rethrows -> Result {
    let frame = thread.frames[thread.frames.count - 1]
    let function = store.hostFunctions[Int(frame.function.pointee.index)]
    let instance = running?.record
    let space = Int(max(frame.function.pointee.parameterSlots, frame.function.pointee.resultSlots)) + 1
    return try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: space) { slots in
      slots.initialize(repeating: 0)
      for (place, value) in thread.slots[frame.base...].enumerated() { slots[place] = value }
      return try body(function, Caller(store: store, instance: instance), slots.baseAddress.unsafelyUnwrapped)
    }
  }

  var hostBytes: UInt64 { withHostFunction { function, caller, slots in function.bytes?(caller, slots) ?? 0 } }

  mutating func callHost() throws {
    let frame = thread.frames[thread.frames.count - 1]
    let results = Int(frame.function.pointee.resultSlots)
    try withHostFunction { function, caller, slots in
      store.engine.beginHostCall()
      defer { store.engine.endHostCall() }
      try function.body(caller, slots)
      thread.slots.removeSubrange(frame.base...)
      thread.slots += UnsafeBufferPointer(start: slots, count: results)
    }
    popFrame()
  }

  func exception(_ error: any Error) -> UInt64? {
    guard let exception = error as? GuestException, exception.tag.store === store else { return nil }
    return exception.reference.bits
  }

  // MARK: Globals

  func global(_ index: Index) -> (low: UInt64, high: UInt64) {
    let record = instance.globals[Int(index)]
    return (record.pointee.low, record.pointee.high)
  }

  func setGlobal(_ index: Index, to value: (low: UInt64, high: UInt64)) {
    let record = instance.globals[Int(index)]
    (record.pointee.low, record.pointee.high) = value
  }

  func isWide(global index: Index) -> Bool { instance.globals[Int(index)].pointee.type.value == .v128 }
}
