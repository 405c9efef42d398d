// The arguments of a call are where the callee's frame starts; the header goes after its locals.

/// Starts a function of the running instance, or of the host. `frame` is its frame, `caller` the one that it returns
/// to. The cost of its first block is before its code. The accumulator tells stubs which function it is.
@inline(__always)
func start(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, returnTo address: Code, caller: Slots, _ pc: Code,
  _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if UInt(bitPattern: frame) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd {
    return trapStack(pc, sp, ctx, fuel)
  }
  setHeader(of: frame, function, returnTo: address, caller: caller)
  let code = function.pointee.code
  let cost = code.load(fromByteOffset: -8, as: UInt64.self)
  // Fuel is below 2^63, so the sign tells what did not fit.
  let left = fuel &- cost
  if Int64(bitPattern: left) < 0 { return refuse(code, frame, ctx, cost, left) }
  return next(code, frame, mem, ctx, UInt64(UInt(bitPattern: function)), left, f32, f64)
}

/// Starts a function of any instance: off the hot path, so that nothing has to stay in registers.
@inline(never)
private func startElsewhere(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, returnTo address: Code, _ pc: Code, _ sp: Slots,
  _ ctx: Context, _ fuel: UInt64
) {
  let state = ctx.state
  let code = function.pointee.code
  let cost = code.load(fromByteOffset: -8, as: UInt64.self)
  if UInt(bitPattern: frame) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd {
    return stop(.trap(.callStackExhausted), pc, sp, ctx, fuel)
  }
  var returnAddress = address
  if let instance = function.pointee.instance, let running = ctx.pointee.instance, instance != running {
    state.crossings.append((address, running))
    state.enter(instance)
    returnAddress = state.acrossReturn
  }
  setHeader(of: frame, function, returnTo: returnAddress, caller: sp)
  ctx.pointee.registers.acc = UInt64(UInt(bitPattern: function))
  ctx.pointee.goOn(code, frame, cost: cost, fuel: fuel)
}

/// Jumps to the function that `startElsewhere` prepared, or nowhere where it stopped.
@inline(__always)
private func startResumed(_ ctx: Context, _ f32: Float, _ f64: Double) {
  let context = ctx.pointee
  if context.status != .running { return }
  return next(context.pc, context.sp, context.registers.mem, ctx, context.registers.acc, context.fuel, f32, f64)
}

@inline(__always)
func frame(_ sp: Slots, _ offset: UInt32) -> Slots {
  (UnsafeMutableRawPointer(sp) + Int(offset)).assumingMemoryBound(to: UInt64.self)
}

/// Calls a function of another instance: `[handler][offset of the callee's frame][function][cost of what follows]`.
@c func opCallAcross(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  startElsewhere(pc.pointer(16, to: FunctionRecord.self), frame(sp, pc.u32(8)), returnTo: pc + 32, pc, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

/// Returns from a function that was called from another instance.
@c func opReturnAcross(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  returnAcross(sp, ctx, fuel)
  return resume(ctx, acc, f32, f64)
}

@inline(never)
private func returnAcross(_ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  let state = ctx.state
  guard let (address, instance) = state.crossings.popLast() else { return }
  state.enter(instance)
  ctx.pointee.goOn(address, sp, cost: address.load(fromByteOffset: -8, as: UInt64.self), fuel: fuel)
}

/// Looks a function up for `call_indirect` (section 4.6.10).
private func resolve(
  _ index: UInt64, _ table: UnsafeMutablePointer<TableRecord>, type: UInt32, _ ctx: Context
) -> Result<UnsafeMutablePointer<FunctionRecord>, TrapKind> {
  guard index < table.pointee.count else { return .failure(.undefinedElement) }
  let reference = table.pointee.elements[Int(truncatingIfNeeded: index)]
  guard reference != 0 else { return .failure(.uninitializedElement) }
  let function = ReferenceBits.functionRecord(reference)
  guard ctx.state.store.types.isSubtype(function.pointee.type, of: type) else {
    return .failure(.indirectCallTypeMismatch)
  }
  return .success(function)
}

/// Returns the function that an indirect call finds in its table, if it has exactly its type and is of the running instance.
@inline(__always)
private func callee(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UnsafeMutablePointer<FunctionRecord>? {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.b]
  guard index < table.pointee.count else { return nil }
  let reference = table.pointee.elements[Int(truncatingIfNeeded: index)]
  guard reference != 0 else { return nil }
  let function = ReferenceBits.functionRecord(reference)
  guard function.pointee.type == pc.u32(24), function.pointee.instance == ctx.pointee.instance else { return nil }
  return function
}

/// Implements `call_indirect`: `[handler][offset of the callee's frame, slot of the index][table][type][cost of what follows]`.
@c func opCallIndirect(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  guard let function = callee(pc, sp, ctx) else {
    return callIndirectElsewhere(pc, sp, mem, ctx, acc, fuel, f32, f64)
  }
  return start(function, frame(sp, pc.u32(8)), returnTo: pc + 40, caller: sp, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Implements `call_indirect` for a subtype, another instance, the host, or an empty element.
@c @inline(never)
private func callIndirectElsewhere(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  callResolved(pc, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

@inline(never)
private func callResolved(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  switch resolve(sp[pc.b], pc.pointer(16, to: TableRecord.self), type: pc.u32(24), ctx) {
  case .success(let function):
    startElsewhere(function, frame(sp, pc.u32(8)), returnTo: pc + 40, pc, sp, ctx, fuel)
  case .failure(let kind): stop(.trap(kind), pc, sp, ctx, fuel)
  }
}

/// Implements `call_ref`: `[handler][offset of the callee's frame, slot of the reference][cost of what follows]`.
@c func opCallRef(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.b]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullFunctionReference.code, fuel) }
  let function = ReferenceBits.functionRecord(reference)
  guard function.pointee.instance == ctx.pointee.instance else {
    return callRefElsewhere(pc, sp, mem, ctx, acc, fuel, f32, f64)
  }
  return start(function, frame(sp, pc.u32(8)), returnTo: pc + 24, caller: sp, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Implements `call_ref` for a function of another instance, or of the host.
@c @inline(never)
private func callRefElsewhere(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  startElsewhere(
    ReferenceBits.functionRecord(sp[pc.b]), frame(sp, pc.u32(8)), returnTo: pc + 24, pc, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

// MARK: Tail calls: the callee takes over the frame and returns where the caller would have.

@inline(never)
private func startTail(
  _ function: UnsafeMutablePointer<FunctionRecord>, arguments offset: UInt32, header own: UInt32, _ pc: Code,
  _ sp: Slots, _ ctx: Context, _ fuel: UInt64
) {
  var (address, caller) = header(sp, own)
  let code = function.pointee.code
  let cost = code.load(fromByteOffset: -8, as: UInt64.self)
  if UInt(bitPattern: sp) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd {
    return stop(.trap(.callStackExhausted), pc, sp, ctx, fuel)
  }
  if let instance = function.pointee.instance, let running = ctx.pointee.instance, instance != running {
    // One crossing is enough for however many tail calls between instances a frame makes.
    let state = ctx.state
    if address != state.acrossReturn, address != state.finishReturn {
      state.crossings.append((address, running))
      address = state.acrossReturn
    }
    state.enter(instance)
  }
  let from = frame(sp, offset)
  for index in 0..<Int(function.pointee.parameterSlots) { sp[index] = from[index] }
  setHeader(of: sp, function, returnTo: address, caller: caller)
  ctx.pointee.registers.acc = UInt64(UInt(bitPattern: function))
  ctx.pointee.goOn(code, sp, cost: cost, fuel: fuel)
}

/// Calls a function of the running instance whose arguments were moved to the start of the frame, none over its header:
/// `[handler][-, offset of the own header][function]`.
@c func opReturnCallMoved(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  return start(
    pc.pointer(16, to: FunctionRecord.self), sp, returnTo: address, caller: caller, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Implements `return_call`: `[handler][offset of the arguments, offset of the own header][function]`.
@c func opReturnCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  startTail(
    pc.pointer(16, to: FunctionRecord.self), arguments: pc.u32(8), header: pc.immediate, pc, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

/// Does as `opReturnCallIndirect`, where the arguments are at the start of the frame too, none of them over its header.
@c func opReturnCallIndirectMoved(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  guard let function = callee(pc, sp, ctx) else { return opReturnCallIndirect(pc, sp, mem, ctx, acc, fuel, f32, f64) }
  let (address, caller) = header(sp, pc.u32(28))
  return start(function, sp, returnTo: address, caller: caller, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Implements `return_call_indirect`: `[handler][offset of the arguments, slot of the index][table][type | offset of
/// the own header]`.
@c @inline(never) func opReturnCallIndirect(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  returnCallResolved(sp[pc.b], pc, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

@inline(never)
private func returnCallResolved(_ index: UInt64, _ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  switch resolve(index, pc.pointer(16, to: TableRecord.self), type: pc.u32(24), ctx) {
  case .success(let function):
    startTail(function, arguments: pc.u32(8), header: pc.u32(28), pc, sp, ctx, fuel)
  case .failure(let kind): stop(.trap(kind), pc, sp, ctx, fuel)
  }
}

/// Implements `return_call_ref`: `[handler][offset of the arguments, slot of the reference][offset of the own header]`.
@c func opReturnCallRef(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.b]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullFunctionReference.code, fuel) }
  startTail(
    ReferenceBits.functionRecord(reference), arguments: pc.u32(8), header: pc.u32(16), pc, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

// MARK: Stubs. The accumulator is the function.

/// Translates a function that was not called yet, as its first code, and runs the translation from then on.
@c func opTranslate(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  // SAFETY: whoever jumps to a function's code passes its record.
  translate(UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(acc)).unsafelyUnwrapped, sp, ctx, fuel)
  return startResumed(ctx, f32, f64)
}

/// Translates a function and prepares its start. The stub stays if the frame is larger than any may be, or if the
/// function turns out not to be valid.
@inline(never)
private func translate(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ sp: Slots, _ ctx: Context, _ fuel: UInt64
) {
  let state = ctx.state
  let (address, caller) = header(sp, function.pointee.headerOffset)
  do throws(ModuleError) {
    try function.pointee.validate()
  } catch {
    state.error = error
    return stop(.hostError, address, caller, ctx, fuel, inCall: true)
  }
  guard let translated = Translator.translate(function, in: state.store),
    UInt(bitPattern: sp) &+ UInt(function.pointee.frameBytes) <= ctx.pointee.stackEnd
  else { return stop(.trap(.callStackExhausted), address, caller, ctx, fuel, inCall: true) }
  state.code.insert(translated)
  function.pointee.code = translated.start + 8
  let cost = translated.start.load(as: UInt64.self)
  ctx.pointee.registers.acc = UInt64(UInt(bitPattern: function))
  ctx.pointee.goOn(translated.start + 8, sp, cost: cost, fuel: fuel)
}

/// Calls a host function, as its first code, and returns.
@c func opHost(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  // SAFETY: whoever jumps to a function's code passes its record.
  callHost(UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(acc)).unsafelyUnwrapped, sp, ctx, fuel)
  // A result is in the accumulator too, as it is after functions of the guest.
  return resume(ctx, sp[0], f32, f64)
}

@inline(never)
private func callHost(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, _ ctx: Context, _ fuel: UInt64
) {
  ctx.pointee.state._withUnsafeGuaranteedRef { $0.callHost(function, frame, ctx, fuel) }
}
