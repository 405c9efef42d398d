/// The engine of a store: its stack, its context, the code translated so far, and the way in from the host.
final class ExecutionState {
  /// The two words behind a frame's locals: where to return to, and the caller's frame.
  static let headerBytes = 16

  let context: UnsafeMutablePointer<ExecutionContext>
  private let stubs: UnsafeMutablePointer<UInt64>
  private let stack: VirtualMemory?
  private let hostDepth: Int
  /// A valid address with nothing behind it.
  let nothing: UnsafeMutableRawPointer
  private(set) unowned var store: Store!

  var fuel = Store.unlimitedFuel
  /// Fuel used since the store was made; exact whenever neither interpreter is in the middle of something.
  var used: UInt64 = 0
  /// What `used` may come to.
  var limit = Store.unlimitedFuel
  /// Executions of the stepper that run, innermost last.
  var threads: [MachineThread] = []
  /// Functions translated so far, by the address of their code.
  var code = CodeMap()
  /// Calls that went into another instance, innermost last: where to return to, and which instance that is in.
  var crossings: [(pc: Code, instance: UnsafeMutablePointer<InstanceRecord>)] = []
  /// Host functions that run, innermost last: the guest's frame that called and where it goes on.
  var activations: [(pc: Code, sp: Slots)] = []
  /// First free slot of the stack.
  private var top: Slots
  var error: (any Error)?
  /// References that the evaluation of a constant expression holds.
  var constants: [UInt64] = []
  /// The `exnref` being thrown.
  var exception: UInt64 = 0

  init(limits: StoreLimits) {
    let bytes = max(limits.stackSlots, 64) * 8
    stack = VirtualMemory(reserving: bytes, committing: bytes)
    hostDepth = limits.hostDepth
    // Stubs of two words: the fuel of an empty block, and a handler.
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
    let pc = Code(stubs)
    context.initialize(
      to: ExecutionContext(
        pc: pc, sp: top, state: .passUnretained(self), registers: ExecutionContext.Registers(mem: nothing)))
    context.pointee.stackEnd = UInt(bitPattern: top) + (stack == nil ? 0 : UInt(bytes))
  }

  deinit {
    stack?.release()
    stubs.deallocate()
    nothing.deallocate()
    context.deinitialize(count: 1)
    context.deallocate()
  }

  func attach(to store: Store) { self.store = store }

  /// Where all host functions start.
  var hostEntry: Code { Code(stubs + 1) }
  /// Where functions start that were not called yet.
  var translateEntry: Code { Code(stubs + 3) }
  /// Where a function called by the host returns to.
  var finishReturn: Code { Code(stubs + 5) }
  /// Where a function called from another instance returns to; the place itself is in `crossings`.
  var acrossReturn: Code { Code(stubs + 7) }

  /// Calls a function. Arguments come in `slots`, results go there.
  ///
  /// - Throws: `Trap`, `GuestException`, or what a host function threw.
  func invoke(_ function: UnsafeMutablePointer<FunctionRecord>, arguments slots: UnsafeMutablePointer<UInt64>) throws {
    guard let instance = function.pointee.instance else {
      return try store.hostFunctions[Int(function.pointee.index)].body(Caller(store: store, instance: nil), slots)
    }
    let frame = top
    guard activations.count < hostDepth,
      UInt(bitPattern: frame) + UInt(function.pointee.frameBytes) <= context.pointee.stackEnd
    else { throw Trap(.callStackExhausted) }
    let cost = function.pointee.code.load(fromByteOffset: -8, as: UInt64.self)
    guard cost <= fuel else { throw Trap(.outOfFuel) }
    fuel -= cost
    frame.update(from: slots, count: Int(function.pointee.parameterSlots))
    setHeader(of: frame, function, returnTo: finishReturn, caller: frame)
    let outer = context.pointee.instance
    let crossingsBefore = crossings.count
    enter(instance)
    context.pointee.status = .running
    run(function.pointee.code, frame, UInt64(UInt(bitPattern: function)))
    let status = context.pointee.status
    let trap = makeTrap(status)
    fuel = context.pointee.fuel
    crossings.removeSubrange(crossingsBefore...)
    if let outer { enter(outer) }
    context.pointee.instance = outer
    switch status {
    case .finished: slots.update(from: frame, count: Int(function.pointee.resultSlots))
    case .hostError:
      defer { error = nil }
      throw error ?? Trap(.unreachable)
    case .exception: throw guestException()
    case .trap, .running: throw trap
    }
  }

  private func makeTrap(_ status: ExecutionContext.Status) -> Trap {
    guard case .trap(let kind) = status else { return Trap(.unreachable) }
    if kind != .outOfFuel { context.pointee.fuel += refund(at: context.pointee.pc) }
    let (pc, sp) = (context.pointee.pc, context.pointee.sp)
    // Only indirect calls trap like this, and all of them name the slot of the index in the same place.
    let element = kind == .undefinedElement || kind == .uninitializedElement ? sp[pc.b] : nil
    return Trap(kind, element: element, backtrace: backtrace(pc: pc, sp: sp))
  }

  private func guestException() -> GuestException {
    let reference = store.reference(exception)
    let header = store.heap.header(ReferenceBits.handle(exception))
    let payload = store.heap.payload(ReferenceBits.handle(exception)).assumingMemoryBound(to: UInt64.self)
    let types = store.types.function(header.pointee.type).parameters
    // SAFETY: objects of exceptions are allocated with their tag.
    let tag = Tag(store: store, record: header.pointee.tag.unsafelyUnwrapped)
    return GuestException(tag: tag, values: store.values(of: types, at: payload), reference: reference)
  }

  /// Runs until something stops.
  private func run(_ pc: Code, _ sp: Slots, _ acc: UInt64) {
    let memory = context.pointee.instance?.pointee.memory.pointee.base ?? nothing
    #if DEBUG
    next(pc, sp, memory, Context(context), acc, fuel, 0, 0)
    while context.pointee.status == .running {
      let registers = context.pointee.registers
      handler(at: context.pointee.pc)(
        context.pointee.pc, context.pointee.sp, registers.mem, Context(context), registers.acc, context.pointee.fuel,
        registers.f32, registers.f64)
    }
    #else
    next(pc, sp, memory, Context(context), acc, fuel, 0, 0)
    #endif
  }

  /// Makes an instance the running one.
  @inline(__always)
  func enter(_ instance: UnsafeMutablePointer<InstanceRecord>) {
    context.pointee.instance = instance
    context.pointee.memoryBytes = instance.pointee.memory.pointee.byteCount
  }

  /// Takes note that a memory may have grown.
  func reloadMemory() {
    if let instance = context.pointee.instance { enter(instance) }
  }

  /// Calls the host function that `function` stands for, on behalf of the guest.
  func callHost(_ function: UnsafeMutablePointer<FunctionRecord>, frame: Slots, pc: Code, sp: Slots) throws {
    let caller = Caller(store: store, instance: context.pointee.instance.map { instance in
      Instance(store: store, object: instance.pointee.object.takeUnretainedValue())
    })
    activations.append((pc, sp))
    let outerTop = top
    top = frame + Int(function.pointee.frameBytes / 8)
    defer {
      top = outerTop
      activations.removeLast()
    }
    try store.hostFunctions[Int(function.pointee.index)].body(caller, frame)
  }

  /// Runs what is part of instantiation and turns its trap into an error of the caller.
  func guarding(_ body: () throws(TrapKind) -> Void) throws {
    do throws(TrapKind) { try body() } catch { throw Trap(error) }
  }
}

/// Writes where a frame returns to and whose frame that is.
@inline(__always)
func setHeader(
  of frame: Slots, _ function: UnsafeMutablePointer<FunctionRecord>, returnTo pc: Code, caller: Slots
) {
  let header = UnsafeMutableRawPointer(frame) + Int(function.pointee.headerOffset)
  header.storeBytes(of: UInt(bitPattern: pc), as: UInt.self)
  header.storeBytes(of: UInt(bitPattern: caller), toByteOffset: 8, as: UInt.self)
}
