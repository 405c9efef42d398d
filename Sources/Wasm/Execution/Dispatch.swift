// Direct threading (DESIGN, section 3): code is a stream of 8-byte words; an operation is the address of its handler and
// its operands. A handler does its work and calls the next in tail position, which a release build turns into one jump.
// All machine state is in the arguments, which the C calling convention keeps in registers.

/// The next word of code: an operation's handler, its operands after it.
typealias Code = UnsafeRawPointer
/// The frame: parameters and locals, header, operands.
typealias Slots = UnsafeMutablePointer<UInt64>
/// The bytes of memory 0.
typealias Bytes = UnsafeMutableRawPointer
/// An `ExecutionContext`, as far as the C calling convention is concerned.
typealias Context = UnsafeMutableRawPointer
typealias Handler = @convention(c) (Code, Slots, Bytes, Context, UInt64, UInt64, Float, Double) -> Void

/// The state that handlers share besides their arguments.
struct ExecutionContext {
  /// The size of memory 0 of the running instance in bytes.
  var memoryBytes: UInt64 = 0
  /// The address after the last byte of the stack.
  var stackEnd: UInt = 0
  var instance: UnsafeMutablePointer<InstanceRecord>?
  var status = Status.running
  /// The code at which an execution stopped.
  var pc: Code
  var sp: Slots
  /// This is true if `pc` is where a call returns to, and the call is what stopped.
  var inCall = false
  /// The fuel units up to the next event.
  var fuel: UInt64 = 0
  /// The fuel used at which the translated code stops at the latest.
  var event: UInt64 = 0
  /// The node of the execution's `CallPosition`, in a store that records calls.
  var callNode: CallNode.Pointer?
  var foldedFrames: UInt = 0
  /// The fuel units that the next step needs, after an event.
  var need: UInt64 = 0
  let state: Unmanaged<ExecutionState>
  var heap: Unmanaged<Heap>
  /// The further arguments of the next handler, for slow paths and the trampoline of a debug build.
  var registers: Registers

  enum Status: Equatable {
    case running, finished
    case trap(TrapKind)
    /// The fuel up to the next event does not suffice, while `ExecutionContext.need` would.
    case event(Event)
    /// A host function threw `ExecutionState.error`.
    case hostError
    /// The exception `ExecutionState.exception` was thrown and not caught.
    case exception
  }

  /// The next step of an execution that stopped for want of fuel.
  enum Event: Equatable {
    /// The block that starts at `pc` is next; it is not charged yet.
    case block
    /// The operation at `pc` is next, whose fixed cost is charged.
    case operation
    /// The function of the host in the accumulator is next, whose frame is `sp`.
    case hostCall
    /// The search for a handler of `ExecutionState.exception` in the frame `sp` is next; `pc` is after what threw.
    case unwinding
  }

  /// Sets where to go on: at `pc`, once `cost` is paid. Stops where that does not fit.
  mutating func goOn(_ pc: Code, _ sp: Slots, cost: UInt64, fuel: UInt64) {
    self.pc = pc
    self.sp = sp
    registers.mem = instance?.pointee.memory.pointee.base ?? registers.mem
    if cost <= fuel {
      self.fuel = fuel - cost
      status = .running
    } else {
      self.fuel = fuel
      need = cost
      status = .event(.block)
    }
  }

  struct Registers {
    var mem: Bytes
    var acc: UInt64 = 0
    var f32: Float = 0
    var f64: Double = 0
  }
}

extension Context {
  /// - Note: Handlers cannot have the typed pointer as a parameter, since C does not know the type.
  @inline(__always) var pointee: ExecutionContext {
    unsafeAddress { UnsafePointer(assumingMemoryBound(to: ExecutionContext.self)) }
    nonmutating unsafeMutableAddress { assumingMemoryBound(to: ExecutionContext.self) }
  }
  /// Calls `body` with the store's heap, without counting a reference to it.
  @inline(__always) func withHeap<Result>(_ body: (Heap) -> Result) -> Result {
    pointee.heap._withUnsafeGuaranteedRef(body)
  }
  @inline(__always) var state: ExecutionState { pointee.state._withUnsafeGuaranteedRef { $0 } }
}

/// Runs the operation at `pc`.
@inline(__always)
func next(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  #if DEBUG
    // A debug build has no tail calls: back to the loop in `ExecutionState.run`.
    ctx.pointee.pc = pc
    ctx.pointee.sp = sp
    ctx.pointee.fuel = fuel
    ctx.pointee.registers = ExecutionContext.Registers(mem: mem, acc: acc, f32: f32, f64: f64)
  #else
    handler(at: pc)(pc, sp, mem, ctx, acc, fuel, f32, f64)
  #endif
}

/// Goes on where `ExecutionContext.resume` says. A handler that needs objects leaves the work to a function that it
/// calls and that says so there: an object that is alive in the handler would be released after the next one, which
/// then would be called and not jumped to.
@inline(__always)
func resume(_ ctx: Context, _ acc: UInt64, _ f32: Float, _ f64: Double) {
  let context = ctx.pointee
  if context.status != .running { return }
  return next(context.pc, context.sp, context.registers.mem, ctx, acc, context.fuel, f32, f64)
}

@inline(__always)
func handler(at pc: Code) -> Handler {
  // SAFETY: the translator writes the address of a handler into the first word of every operation.
  unsafeBitCast(pc.load(as: UInt.self), to: Handler.self)
}

/// Returns the word that stands for an operation.
func word(_ handler: @escaping Handler) -> UInt64 {
  UInt64(UInt(bitPattern: unsafeBitCast(handler, to: UnsafeRawPointer.self)))
}

// MARK: Operands

/// Reads operands. The first operand word has fields of 16 bits, which are slots of the frame; the upper two double as
/// an immediate.
extension Code {
  @inline(__always) var d: Int { Int(load(fromByteOffset: 8, as: UInt16.self)) }
  @inline(__always) var a: Int { Int(load(fromByteOffset: 10, as: UInt16.self)) }
  @inline(__always) var b: Int { Int(load(fromByteOffset: 12, as: UInt16.self)) }
  @inline(__always) var c: Int { Int(load(fromByteOffset: 14, as: UInt16.self)) }
  @inline(__always) var immediate: UInt32 { load(fromByteOffset: 12, as: UInt32.self) }
  @inline(__always) var signedImmediate: Int32 { load(fromByteOffset: 12, as: Int32.self) }
  /// Returns the word at a byte offset.
  @inline(__always) func word(_ offset: Int) -> UInt64 { load(fromByteOffset: offset, as: UInt64.self) }
  @inline(__always) func u32(_ offset: Int) -> UInt32 { load(fromByteOffset: offset, as: UInt32.self) }
  @inline(__always) func i32(_ offset: Int) -> Int { Int(load(fromByteOffset: offset, as: Int32.self)) }
  @inline(__always) func pointer<T>(_ offset: Int, to: T.Type) -> UnsafeMutablePointer<T> {
    // SAFETY: the translator writes addresses of records, which live as long as the store.
    UnsafeMutablePointer(bitPattern: UInt(word(offset))).unsafelyUnwrapped
  }
}

extension Slots {
  @inline(__always) func i32(_ slot: Int) -> UInt32 { UInt32(truncatingIfNeeded: self[slot]) }
  @inline(__always) func i64(_ slot: Int) -> UInt64 { self[slot] }
  @inline(__always) func f32(_ slot: Int) -> Float { Float(bitPattern: i32(slot)) }
  @inline(__always) func f64(_ slot: Int) -> Double { Double(bitPattern: self[slot]) }
  @inline(__always) func v128(_ slot: Int) -> V128 {
    V128(u8x16: UnsafeRawPointer(self + slot).loadUnaligned(as: SIMD16<UInt8>.self))
  }
  @inline(__always) func set(_ slot: Int, _ value: UInt32) { self[slot] = UInt64(value) }
  @inline(__always) func set(_ slot: Int, _ value: UInt64) { self[slot] = value }
  @inline(__always) func set(_ slot: Int, _ value: Float) { self[slot] = UInt64(value.bitPattern) }
  @inline(__always) func set(_ slot: Int, _ value: Double) { self[slot] = value.bitPattern }
  @inline(__always) func set(_ slot: Int, _ value: V128) {
    UnsafeMutableRawPointer(self + slot).storeBytes(of: value.bytes, as: SIMD16<UInt8>.self)
  }
}

// MARK: Stopping

/// Stops with a status; the arguments are those of the handler that stops.
///
/// - Parameter inCall: True if `pc` is where a call returns to, and the call is what stopped.
@inline(never)
func stop(
  _ status: ExecutionContext.Status, _ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64, inCall: Bool = false
) {
  ctx.pointee.status = status
  ctx.pointee.inCall = inCall
  ctx.pointee.pc = pc
  ctx.pointee.sp = sp
  ctx.pointee.fuel = fuel
}

// All ways out of a handler are one call, and not jumps: so its frame is where that call is, off the hot path, and the hot
// path has none (`Spec/rationale.md`).

/// Stops with the trap that `TrapKind.code` names.
@inline(__always)
func trap(_ pc: Code, _ sp: Slots, _ ctx: Context, _ kind: UInt64, _ fuel: UInt64) {
  noteStop(pc, sp, ctx, 0, fuel, kind).pointee.inCall = false
}

/// Stops since the block that starts at `pc` does not fit the fuel left; `cost` was subtracted all the same. Nothing of
/// the block has been done.
@inline(__always)
func refuse(_ pc: Code, _ sp: Slots, _ ctx: Context, _ cost: UInt64, _ left: UInt64) {
  noteStop(pc, sp, ctx, cost, left, .max).pointee.inCall = false
}

/// - Parameter kind: The code of a trap, or `.max` for a block that does not fit.
/// - Returns: The context, so that the caller need not keep it.
@inline(never)
private func noteStop(
  _ pc: Code, _ sp: Slots, _ ctx: Context, _ cost: UInt64, _ fuel: UInt64, _ kind: UInt64
) -> Context {
  if kind == .max {
    ctx.pointee.need = cost
    stop(.event(.block), pc, sp, ctx, fuel &+ cost)
  } else {
    stop(.trap(TrapKind.allCases[Int(truncatingIfNeeded: kind)]), pc, sp, ctx, fuel)
  }
  return ctx
}

@inline(__always)
func trapMemory(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  trap(pc, sp, ctx, TrapKind.outOfBoundsMemoryAccess.code, fuel)
}

@inline(__always)
func trapStack(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  trap(pc, sp, ctx, TrapKind.callStackExhausted.code, fuel)
}

extension TrapKind {
  /// The index among all cases, which handlers pass on.
  @inline(__always) var code: UInt64 {
    UInt64(UInt8(unsafeBitCast(self, to: UInt8.self)))
  }
}

@c func opFinish(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  stop(.finished, pc, sp, ctx, fuel)
}
