// Calls: the arguments are where the callee's frame starts; the header goes behind its locals.

/// Starts a function of the running instance, or of the host. `frame` is its frame; the cost of its first block stands
/// before its code. The accumulator tells stubs which function it is.
@inline(__always)
private func start(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, returnTo address: Code, _ pc: Code, _ sp: Slots,
  _ mem: Bytes, _ ctx: Context, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let code = function.pointee.code
  let left = fuel &- code.load(fromByteOffset: -8, as: UInt64.self)
  // Fuel is below 2^63, so that the sign tells what did not fit.
  if UInt(bitPattern: frame) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd || Int64(bitPattern: left) < 0 {
    return refuseCall(pc, sp, mem, ctx, UInt64(UInt(bitPattern: function)), left, f32, f64)
  }
  setHeader(of: frame, function, returnTo: address, caller: sp)
  return next(code, frame, mem, ctx, UInt64(UInt(bitPattern: function)), left, f32, f64)
}

/// The call at `pc` of the function in the accumulator does not fit the stack, or its first block not the fuel.
@c @inline(never)
private func refuseCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  // SAFETY: the caller passes a record.
  let function = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(acc)).unsafelyUnwrapped
  let fuel = fuel &+ function.pointee.code.load(fromByteOffset: -8, as: UInt64.self)
  let isOut = fuel < function.pointee.code.load(fromByteOffset: -8, as: UInt64.self)
  return isOut ? trapFuel(pc, sp, mem, ctx, acc, fuel, f32, f64) : trapStack(pc, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Starts a function of another instance.
@inline(__always)
private func startAcross(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ instance: UnsafeMutablePointer<InstanceRecord>, _ frame: Slots,
  returnTo address: Code, _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ fuel: UInt64, _ f32: Float,
  _ f64: Double
) {
  let code = function.pointee.code
  let left = fuel &- code.load(fromByteOffset: -8, as: UInt64.self)
  if UInt(bitPattern: frame) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd || Int64(bitPattern: left) < 0 {
    return refuseCall(pc, sp, mem, ctx, UInt64(UInt(bitPattern: function)), left, f32, f64)
  }
  let memory = cross(to: instance, returnTo: address, ctx)
  setHeader(of: frame, function, returnTo: ctx.state.acrossReturn, caller: sp)
  return next(code, frame, memory, ctx, UInt64(UInt(bitPattern: function)), left, f32, f64)
}

@inline(__always)
private func frame(_ sp: Slots, _ offset: UInt32) -> Slots {
  (UnsafeMutableRawPointer(sp) + Int(offset)).assumingMemoryBound(to: UInt64.self)
}

/// `[handler][offset of the callee's frame][function][cost of what follows]`.
@c func opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return start(
    pc.pointer(16, to: FunctionRecord.self), frame(sp, pc.u32(8)), returnTo: pc + 32, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Leaves the running instance for another; the address of its memory.
@inline(never)
private func cross(
  to instance: UnsafeMutablePointer<InstanceRecord>, returnTo address: Code, _ ctx: Context
) -> Bytes {
  let state = ctx.state
  if let running = ctx.pointee.instance { state.crossings.append((address, running)) }
  state.enter(instance)
  return instance.pointee.memory.pointee.base
}

/// Calls a function of another instance: operands as `opCall`.
@c func opCallAcross(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let function = pc.pointer(16, to: FunctionRecord.self)
  guard let instance = function.pointee.instance else { return trap(pc, sp, mem, ctx, TrapKind.unreachable.code, fuel, f32, f64) }
  return startAcross(
    function, instance, frame(sp, pc.u32(8)), returnTo: pc + 32, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Where a function called from another instance returns to.
@c func opReturnAcross(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  guard let (address, instance) = ctx.state.crossings.popLast() else { return trap(pc, sp, mem, ctx, TrapKind.unreachable.code, fuel, f32, f64) }
  ctx.state.enter(instance)
  let memory = instance.pointee.memory.pointee.base
  let (left, isOut) = fuel.subtractingReportingOverflow(address.load(fromByteOffset: -8, as: UInt64.self))
  if isOut { return trapFuel(address, sp, memory, ctx, 0, fuel, f32, f64) }
  return next(address, sp, memory, ctx, 0, left, f32, f64)
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

/// `[handler][offset of the callee's frame, slot of the index][table][type][cost of what follows]`.
@c func opCallIndirect(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.b]
  if index < table.pointee.count {
    let reference = table.pointee.elements[Int(truncatingIfNeeded: index)]
    if reference != 0 {
      let function = ReferenceBits.functionRecord(reference)
      if function.pointee.type == pc.u32(24), function.pointee.instance == ctx.pointee.instance {
        return start(function, frame(sp, pc.u32(8)), returnTo: pc + 40, pc, sp, mem, ctx, fuel, f32, f64)
      }
    }
  }
  return callIndirectElsewhere(pc, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `call_indirect` of a subtype, of another instance, of the host, or of nothing.
@c @inline(never)
private func callIndirectElsewhere(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  switch resolve(sp[pc.b], pc.pointer(16, to: TableRecord.self), type: pc.u32(24), ctx) {
  case .success(let function):
    let frame = frame(sp, pc.u32(8))
    guard let instance = function.pointee.instance, instance != ctx.pointee.instance else {
      return start(function, frame, returnTo: pc + 40, pc, sp, mem, ctx, fuel, f32, f64)
    }
    return startAcross(function, instance, frame, returnTo: pc + 40, pc, sp, mem, ctx, fuel, f32, f64)
  case .failure(let kind): return trap(pc, sp, mem, ctx, kind.code, fuel, f32, f64)
  }
}

/// `[handler][offset of the callee's frame, slot of the reference][cost of what follows]`.
@c func opCallRef(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.b]
  guard reference != 0 else { return trap(pc, sp, mem, ctx, TrapKind.nullFunctionReference.code, fuel, f32, f64) }
  let function = ReferenceBits.functionRecord(reference)
  guard function.pointee.instance == ctx.pointee.instance else {
    return callRefElsewhere(pc, sp, mem, ctx, acc, fuel, f32, f64)
  }
  return start(function, frame(sp, pc.u32(8)), returnTo: pc + 24, pc, sp, mem, ctx, fuel, f32, f64)
}

/// `call_ref` of a function of another instance, or of the host.
@c @inline(never)
private func callRefElsewhere(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let function = ReferenceBits.functionRecord(sp[pc.b])
  let frame = frame(sp, pc.u32(8))
  guard let instance = function.pointee.instance else {
    return start(function, frame, returnTo: pc + 24, pc, sp, mem, ctx, fuel, f32, f64)
  }
  return startAcross(function, instance, frame, returnTo: pc + 24, pc, sp, mem, ctx, fuel, f32, f64)
}

// MARK: Tail calls: the callee takes over the frame and returns where the caller would have.

@inline(__always)
private func startTail(
  _ function: UnsafeMutablePointer<FunctionRecord>, arguments offset: UInt32, header own: UInt32, _ pc: Code,
  _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  var (address, caller) = header(sp, own)
  var memory = mem
  let code = function.pointee.code
  let (left, isOut) = fuel.subtractingReportingOverflow(code.load(fromByteOffset: -8, as: UInt64.self))
  if UInt(bitPattern: sp) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd {
    return trapStack(pc, sp, mem, ctx, 0, fuel, f32, f64)
  }
  if isOut { return trapFuel(pc, sp, mem, ctx, 0, fuel, f32, f64) }
  if let instance = function.pointee.instance, instance != ctx.pointee.instance {
    memory = crossTail(to: instance, &address, ctx)
  }
  let from = frame(sp, offset)
  for index in 0..<Int(function.pointee.parameterSlots) { sp[index] = from[index] }
  setHeader(of: sp, function, returnTo: address, caller: caller)
  caller = sp
  return next(code, caller, memory, ctx, UInt64(UInt(bitPattern: function)), left, f32, f64)
}

/// As `cross`, once for however many tail calls between instances a frame makes.
@inline(never)
private func crossTail(
  to instance: UnsafeMutablePointer<InstanceRecord>, _ address: inout Code, _ ctx: Context
) -> Bytes {
  let state = ctx.state
  if address == state.acrossReturn || address == state.finishReturn {
    state.enter(instance)
    return instance.pointee.memory.pointee.base
  }
  let memory = cross(to: instance, returnTo: address, ctx)
  address = state.acrossReturn
  return memory
}

/// `[handler][offset of the arguments, offset of the own header][function]`.
@c func opReturnCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return startTail(
    pc.pointer(16, to: FunctionRecord.self), arguments: pc.u32(8), header: pc.immediate, pc, sp, mem, ctx, fuel, f32,
    f64)
}

/// `[handler][offset of the arguments, slot of the index][table][type | offset of the own header]`.
@c func opReturnCallIndirect(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  switch resolve(sp[pc.b], pc.pointer(16, to: TableRecord.self), type: pc.u32(24), ctx) {
  case .success(let function):
    return startTail(function, arguments: pc.u32(8), header: pc.u32(28), pc, sp, mem, ctx, fuel, f32, f64)
  case .failure(let kind): return trap(pc, sp, mem, ctx, kind.code, fuel, f32, f64)
  }
}

/// `[handler][offset of the arguments, slot of the reference][offset of the own header]`.
@c func opReturnCallRef(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.b]
  guard reference != 0 else { return trap(pc, sp, mem, ctx, TrapKind.nullFunctionReference.code, fuel, f32, f64) }
  return startTail(
    ReferenceBits.functionRecord(reference), arguments: pc.u32(8), header: pc.u32(16), pc, sp, mem, ctx, fuel, f32, f64)
}

// MARK: Stubs. The accumulator is the function.

/// The start of a function that was not called yet: translates it, and runs it from then on.
@c func opTranslate(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  // SAFETY: whoever jumps to a function's code passes its record.
  let function = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(acc)).unsafelyUnwrapped
  translate(function, ctx)
  let code = function.pointee.code
  let (address, caller) = header(sp, function.pointee.headerOffset)
  if code == ctx.state.translateEntry || UInt(bitPattern: sp) &+ UInt(function.pointee.frameBytes) > ctx.pointee.stackEnd {
    return trapStack(address, caller, mem, ctx, 0, fuel, f32, f64)
  }
  let (left, isOut) = fuel.subtractingReportingOverflow(code.load(fromByteOffset: -8, as: UInt64.self))
  if isOut { return trapFuel(address, caller, mem, ctx, 0, fuel, f32, f64) }
  return next(code, sp, mem, ctx, acc, left, f32, f64)
}

/// Leaves the function's stub in place where its frame is larger than any may be.
@inline(never)
private func translate(_ function: UnsafeMutablePointer<FunctionRecord>, _ ctx: Context) {
  let state = ctx.state
  guard let translated = Translator.translate(function, in: state.store) else { return }
  state.code.insert(translated)
  function.pointee.code = translated.start + 8
}

/// The start of a host function: calls it and returns.
@c func opHost(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  // SAFETY: whoever jumps to a function's code passes its record.
  let function = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(acc)).unsafelyUnwrapped
  let (address, caller) = header(sp, function.pointee.headerOffset)
  ctx.state.fuel = fuel
  switch callHost(function, sp, address, caller, ctx) {
  case .returned:
    let memory = ctx.pointee.instance.map { $0.pointee.memory.pointee.base } ?? mem
    let (left, isOut) = ctx.state.fuel.subtractingReportingOverflow(address.load(fromByteOffset: -8, as: UInt64.self))
    if isOut { return trapFuel(address, caller, memory, ctx, 0, ctx.state.fuel, f32, f64) }
    return next(address, caller, memory, ctx, 0, left, f32, f64)
  case .threw: return stop(.hostError, address, caller, ctx, ctx.state.fuel)
  case .raised: return unwind(address, caller, isCaller: true, ctx, ctx.state.fuel)
  }
}

private enum HostOutcome { case returned, threw, raised }

@inline(never)
private func callHost(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, _ address: Code, _ caller: Slots, _ ctx: Context
) -> HostOutcome {
  let state = ctx.state
  do {
    try state.callHost(function, frame: frame, pc: address, sp: caller)
    state.reloadMemory()
    ctx.pointee.status = .running
    return .returned
  } catch {
    state.reloadMemory()
    ctx.pointee.status = .running
    if let exception = error as? GuestException, exception.tag.store === state.store {
      state.exception = exception.reference.bits
      return .raised
    }
    state.error = error
    return .threw
  }
}
