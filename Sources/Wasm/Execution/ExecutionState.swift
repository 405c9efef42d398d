/// The engine of a store: its stack, its context, the code translated so far, and the entry points of the host.
final class ExecutionState {
  /// The size of the two words after a frame's locals: the return address, and the caller's frame.
  static let headerBytes = 16

  let context: UnsafeMutablePointer<ExecutionContext>
  private let stubs: UnsafeMutablePointer<UInt64>
  private let stack: VirtualMemory?
  let stackBase: Slots
  private let hostDepth: Int
  /// The valid address that nothing is read from.
  let nothing: UnsafeMutableRawPointer
  private(set) unowned(unsafe) var store: Store!

  /// The fuel used since the store was made; exact whenever neither interpreter is inside a block or step.
  @exclusivity(unchecked) var fuelUsed: UInt64 = 0
  /// The fuel used that no step may go past.
  @exclusivity(unchecked) var fuelLimit = Store.unlimitedFuel
  /// The recorder of a store that records calls.
  @exclusivity(unchecked) private(set) var recorder: CallRecorder?
  /// The executions of the stepper that run, innermost last.
  @exclusivity(unchecked) var threads: [MachineThread] = []
  /// The outermost execution, if it stopped for want of fuel or was interrupted.
  @exclusivity(unchecked) var suspended: Suspension?
  /// The flag that any thread sets to stop the execution at its next event.
  let interruption = Interruption()
  /// The random numbers of the test mode that changes to the stepper at random blocks.
  @exclusivity(unchecked) var detours: RandomNumbers?
  /// The functions translated so far, by the address of their code.
  @exclusivity(unchecked) var code = CodeMap()
  /// The calls that went into another instance, innermost last: the return address, and the instance that it is in.
  @exclusivity(unchecked) var crossings: [(pc: Code, instance: UnsafeMutablePointer<InstanceRecord>)] = []
  /// The host functions that run, innermost last: the frame of the guest that called and where it goes on, or
  /// `finishReturn` and `top` where the stepper runs the guest.
  @exclusivity(unchecked) var activations: [(pc: Code, sp: Slots)] = []
  /// The first free slot of the stack.
  @exclusivity(unchecked) private(set) var top: Slots
  var error: (any Error)?
  /// The references that the evaluation of a constant expression holds.
  var constants: [UInt64] = []
  /// The `exnref` being thrown.
  var exception: UInt64 = 0

  init(limits: StoreLimits, heap: Heap, recordsCalls: Bool) {
    // There is one slot more than frames may take, for the result of the test in `br_on_cast`.
    let bytes = limits.stackSlots * 8
    stack = VirtualMemory(reserving: bytes + 8, committing: bytes + 8)
    hostDepth = limits.hostDepth
    // There are stubs of two words: the fuel of an empty block, and a handler.
    stubs = .allocate(capacity: 8)
    let handlers: [Handler] = [opHost, opTranslate, opFinish, opReturnAcross]
    for (index, handler) in handlers.enumerated() {
      stubs[index * 2] = 0
      stubs[index * 2 + 1] = word(handler)
    }
    nothing = .allocate(byteCount: 16, alignment: 16)
    context = .allocate(capacity: 1)
    let base = stack?.base.bindMemory(to: UInt64.self, capacity: bytes / 8)
    top = base ?? stubs
    stackBase = top
    let pc = Code(stubs)
    context.initialize(
      to: ExecutionContext(
        pc: pc, sp: top, state: .passUnretained(self), heap: .passUnretained(heap),
        registers: ExecutionContext.Registers(mem: nothing)))
    context.pointee.stackEnd = UInt(bitPattern: top) + (stack == nil ? 0 : UInt(bytes))
    if recordsCalls { recorder = CallRecorder(context) }
  }

  deinit {
    stack?.release()
    stubs.deallocate()
    nothing.deallocate()
    context.deinitialize(count: 1)
    context.deallocate()
  }

  func attach(to store: Store) { self.store = store }

  /// The code at which all host functions start.
  var hostEntry: Code { Code(stubs + 1) }
  /// The code at which functions start that were not called yet.
  var translateEntry: Code { Code(stubs + 3) }
  /// The code to which a function called by the host returns.
  var finishReturn: Code { Code(stubs + 5) }
  /// The code to which a function called from another instance returns; the address to go on at is in `crossings`.
  var acrossReturn: Code { Code(stubs + 7) }

  /// Calls a function. Its arguments are in `slots`, and its results go there.
  ///
  /// - Throws: `Trap`, `GuestException`, or what a host function threw.
  func invoke(_ function: UnsafeMutablePointer<FunctionRecord>, arguments slots: UnsafeMutablePointer<UInt64>) throws {
    if activations.isEmpty, suspended != nil { suspended = nil }
    guard let instance = function.pointee.instance else {
      return try store.hostFunctions[Int(function.pointee.index)].body(Caller(store: store, instance: nil), slots)
    }
    guard activations.count < hostDepth else { throw Trap(.callStackExhausted) }
    let outer = recorder?.begin()
    defer { if let outer { recorder?.end(outer, at: fuelUsed) } }
    if store.engineKind == .stepper { return try invokeStepper(function, arguments: slots) }
    let outerTop = top
    if !threads.isEmpty { top = stackBase + takenSlots }
    defer { top = outerTop }
    let frame = top
    guard UInt(bitPattern: frame) + UInt(function.pointee.frameBytes) <= context.pointee.stackEnd else {
      throw Trap(.callStackExhausted)
    }
    frame.update(from: slots, count: Int(function.pointee.parameterSlots))
    setHeader(of: frame, function, returnTo: finishReturn, caller: frame)
    let around = Depth(instance: context.pointee.instance, crossings: crossings.count)
    enter(instance)
    context.pointee.registers.acc = UInt64(UInt(bitPattern: function))
    let code = function.pointee.code
    context.pointee.goOn(code, frame, cost: code.load(fromByteOffset: -8, as: UInt64.self), fuel: enter())
    run()
    if case .finished = context.pointee.status {
      slots.update(from: frame, count: Int(function.pointee.resultSlots))
      leave(to: around)
    } else {
      try drive(function, in: around, results: slots)
    }
  }

  /// Goes on with an execution that was suspended; results go to `slots`.
  func resume(_ suspension: Suspension, results slots: UnsafeMutablePointer<UInt64>) throws {
    suspended = nil
    let outer = recorder?.begin()
    defer { if let outer { recorder?.end(outer, at: fuelUsed) } }
    recorder?.resume(suspension.thread, at: fuelUsed)
    if store.engineKind == .stepper {
      _ = try step(suspension.thread, of: suspension.function, results: slots)
      return
    }
    let around = Depth(instance: context.pointee.instance, crossings: crossings.count)
    try drive(suspension.function, from: suspension.thread, in: around, results: slots)
  }

  /// The state of the engine when an execution begins, which is restored when that has ended.
  private struct Depth {
    let instance: UnsafeMutablePointer<InstanceRecord>?
    let crossings: Int
  }

  private func leave(to outer: Depth) {
    if crossings.count > outer.crossings { crossings.removeSubrange(outer.crossings...) }
    if let instance = outer.instance { enter(instance) }
    context.pointee.instance = outer.instance
  }

  /// Runs an execution to its end: in translated code, and in the stepper where it has to stop in the middle of a block.
  ///
  /// - Parameter start: The state to begin with, instead of what translated code stopped with just now.
  private func drive(
    _ function: UnsafeMutablePointer<FunctionRecord>, from start: MachineThread? = nil, in outer: Depth,
    results slots: UnsafeMutablePointer<UInt64>
  ) throws {
    defer { leave(to: outer) }
    var thread = start
    while true {
      if let current = thread {
        // Where the limit stopped it, no block begins before the limit is reached. An operation that was left to the
        // stepper may be where a block begins.
        let isLeft = context.pointee.need == .max
        let mayChange = detours != nil || start === current || isLeft
        var steps = max(detours?.next(below: 100) ?? 0, isLeft ? 1 : 0)
        let isDone = try step(current, of: function, results: slots) {
          guard mayChange, steps == 0 else {
            steps -= steps > 0 ? 1 : 0
            return false
          }
          return importThread(current)
        }
        if isDone { return }
        thread = nil
        run()
      }
      switch context.pointee.status {
      case .finished: return slots.update(from: top, count: Int(function.pointee.resultSlots))
      case .hostError:
        defer { error = nil }
        throw error ?? Trap(.unreachable)
      case .exception:
        // An exception that has left the guest is not a root any more.
        defer { exception = 0 }
        throw guestException(exception)
      case .trap(let kind): throw makeTrap(kind)
      case .running: throw Trap(.unreachable)
      case .event(let event):
        thread = exportThread(event)
        crossings.removeSubrange(outer.crossings...)
      }
    }
  }

  /// Lets translated code go on after an event, where it can. Returns `false` where the stepper has to.
  private func goOn(_ event: ExecutionContext.Event) -> Bool {
    let need = context.pointee.need
    guard detours == nil, !interruption.isRequested, need <= fuelLimit - fuelUsed else { return false }
    let fuel = enter(atLeast: need)
    switch event {
    case .block:
      context.pointee.goOn(context.pointee.pc, context.pointee.sp, cost: need, fuel: fuel)
      loadAccumulators()
    case .operation, .hostCall:
      context.pointee.status = .running
      context.pointee.fuel = fuel
    case .unwinding: unwind(context.pointee.pc, context.pointee.sp, Context(context), fuel)
    }
    return true
  }

  /// Fills the accumulators with the values that the current block expects there when a branch leads to it.
  @inline(never)
  func loadAccumulators() {
    let (pc, sp) = (context.pointee.pc, context.pointee.sp)
    guard let place = code[pc]?.places(at: pc).last(where: { $0.block != nil }) else { return }
    if place.acc >= 0 { context.pointee.registers.acc = sp[Int(place.acc)] }
    if place.f32 >= 0 { context.pointee.registers.f32 = sp.f32(Int(place.f32)) }
    if place.f64 >= 0 { context.pointee.registers.f64 = sp.f64(Int(place.f64)) }
  }

  private func makeTrap(_ kind: TrapKind) -> Trap {
    let (pc, sp) = (context.pointee.pc, context.pointee.sp)
    let inCall = context.pointee.inCall
    // A call ends its block, so nothing of it was charged too much.
    if !inCall { fuelUsed -= refund(at: pc) }
    // Only indirect calls trap like this, and all of them have the slot of the index in the same operand.
    let element = kind == .undefinedElement || kind == .uninitializedElement ? sp[pc.b] : nil
    return Trap(kind, element: element, backtrace: backtrace(pc: pc, sp: sp, isCaller: inCall))
  }

  /// Returns an exception that left the guest.
  func guestException(_ exception: UInt64) -> GuestException {
    let reference = store.reference(exception)
    let header = store.heap.header(ReferenceBits.handle(exception))
    let payload = store.heap.payload(ReferenceBits.handle(exception)).assumingMemoryBound(to: UInt64.self)
    let types = store.types.function(header.pointee.type).parameters
    // SAFETY: objects of exceptions are allocated with their tag.
    let tag = Tag(store: store, record: header.pointee.tag.unsafelyUnwrapped)
    return GuestException(tag: tag, values: store.values(of: types, at: payload), reference: reference)
  }

  // MARK: Fuel

  /// The fuel that translated code uses at most before it checks for an interruption.
  private static let slice: UInt64 = 1 << 22

  /// Sets the next event, and returns how many units are left up to it.
  func enter(atLeast need: UInt64 = 0) -> UInt64 {
    let distance = detours == nil ? max(Self.slice, need) : detours?.next(below: 500) ?? 0
    let left = min(distance, fuelLimit - fuelUsed)
    context.pointee.event = fuelUsed + left
    return left
  }

  /// Records what translated code has used: all up to the next event but `fuel`.
  func leave(fuel: UInt64) { fuelUsed = context.pointee.event - fuel }

  /// Charges what happens outside of any function.
  ///
  /// - Throws: `Trap` of kind `outOfFuel` where it does not fit; then nothing is charged.
  func charge(_ cost: UInt64) throws(Trap) {
    guard cost <= fuelLimit - fuelUsed else { throw Trap(.outOfFuel) }
    fuelUsed += cost
  }

  /// Returns the cost of a call of a function of the host, whose arguments are in `frame`.
  private func hostCost(of function: UnsafeMutablePointer<FunctionRecord>, frame: Slots) -> UInt64 {
    guard let bytes = store.hostFunctions[Int(function.pointee.index)].bytes else {
      return FuelSchedule.hostCall(bytes: 0)
    }
    return FuelSchedule.hostCall(bytes: bytes(Caller(store: store, instance: context.pointee.instance), frame))
  }

  /// Runs translated code from where the context says until something stops it for good.
  private func run() {
    while true {
      runToStop()
      leave(fuel: context.pointee.fuel)
      guard case .event(let event) = context.pointee.status, goOn(event) else { return }
    }
  }

  /// Runs from where the context says until something stops.
  private func runToStop() {
    guard case .running = context.pointee.status else { return }
    context.pointee.registers.mem = context.pointee.instance?.pointee.memory.pointee.base ?? nothing
    let (pc, sp, registers) = (context.pointee.pc, context.pointee.sp, context.pointee.registers)
    #if DEBUG
      next(pc, sp, registers.mem, Context(context), registers.acc, context.pointee.fuel, registers.f32, registers.f64)
      while context.pointee.status == .running {
        let registers = context.pointee.registers
        #if COUNT_OPERATIONS
          OperationCounts.shared.note(
            UInt(bitPattern: context.pointee.pc), unsafeBitCast(handler(at: context.pointee.pc), to: UInt.self))
        #endif
        handler(at: context.pointee.pc)(
          context.pointee.pc, context.pointee.sp, registers.mem, Context(context), registers.acc, context.pointee.fuel,
          registers.f32, registers.f64)
      }
    #else
      next(pc, sp, registers.mem, Context(context), registers.acc, context.pointee.fuel, registers.f32, registers.f64)
    #endif
  }

  /// Makes an instance the running one.
  @inline(__always)
  func enter(_ instance: UnsafeMutablePointer<InstanceRecord>) {
    context.pointee.instance = instance
    context.pointee.memoryBytes = instance.pointee.memory.pointee.byteCount
  }

  /// Reloads what depends on memory 0, since a memory may have grown.
  func reloadMemory() {
    if let instance = context.pointee.instance { enter(instance) }
  }

  /// Calls the host function that `function` stands for, on behalf of the guest, and sets in the context where that goes on.
  func callHost(_ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, _ ctx: Context, _ fuel: UInt64) {
    let (address, caller) = header(frame, function.pointee.headerOffset)
    let cost = hostCost(of: function, frame: frame)
    guard cost <= fuel else {
      ctx.pointee.registers.acc = UInt64(UInt(bitPattern: function))
      ctx.pointee.need = cost
      return stop(.event(.hostCall), hostEntry, frame, ctx, fuel)
    }
    recorder?.enter(function, at: ctx.pointee.event - fuel)
    leave(fuel: fuel - cost)
    do {
      defer { reloadMemory() }
      try callHost(function, frame: frame, pc: address, sp: caller)
      recorder?.leave(at: fuelUsed)
    } catch {
      recorder?.leave(at: fuelUsed)
      if let exception = error as? GuestException, exception.tag.store === store {
        self.exception = exception.reference.bits
        return unwind(address, caller, ctx, enter())
      }
      self.error = error
      return stop(.hostError, address, caller, ctx, enter(), inCall: true)
    }
    ctx.pointee.goOn(address, caller, cost: address.load(fromByteOffset: -8, as: UInt64.self), fuel: enter())
  }

  private func callHost(
    _ function: UnsafeMutablePointer<FunctionRecord>, frame: Slots, pc: Code, sp: Slots
  ) throws {
    activations.append((pc, sp))
    let outerTop = top
    top = frame + Int(function.pointee.frameBytes / 8)
    defer {
      top = outerTop
      activations.removeLast()
    }
    try store.hostFunctions[Int(function.pointee.index)].body(
      Caller(store: store, instance: context.pointee.instance), frame)
  }
}

extension ExecutionState {
  /// Records a call of the host by a guest that the stepper runs.
  func beginHostCall() { activations.append((finishReturn, top)) }

  func endHostCall() { activations.removeLast() }
}

/// Writes the return address of a frame and the caller's frame.
@inline(__always)
func setHeader(
  of frame: Slots, _ function: UnsafeMutablePointer<FunctionRecord>, returnTo pc: Code, caller: Slots
) {
  let header = UnsafeMutableRawPointer(frame) + Int(function.pointee.headerOffset)
  header.storeBytes(of: UInt(bitPattern: pc), as: UInt.self)
  header.storeBytes(of: UInt(bitPattern: caller), toByteOffset: 8, as: UInt.self)
}
