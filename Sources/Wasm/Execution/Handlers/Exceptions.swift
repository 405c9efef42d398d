// Exceptions (section 4.6.12): an exception is an object of the heap, thrown by unwinding the frames.

/// `[handler][-, first slot of the values][tag]`.
@c func opThrow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let tag = pc.pointer(16, to: TagRecord.self)
  switch makeException(tag, sp + pc.a, pc, sp, ctx) {
  case .success(let exception):
    ctx.state.exception = exception
    return unwind(pc, sp, isCaller: false, ctx, fuel)
  case .failure(let kind): return trap(pc, sp, mem, ctx, kind.code, fuel, f32, f64)
  }
}

/// `[handler][-, slot of the reference]`.
@c func opThrowRef(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.a]
  guard reference != 0 else { return trap(pc, sp, mem, ctx, TrapKind.nullExceptionReference.code, fuel, f32, f64) }
  ctx.state.exception = reference
  return unwind(pc, sp, isCaller: false, ctx, fuel)
}

@inline(never)
private func makeException(
  _ tag: UnsafeMutablePointer<TagRecord>, _ values: Slots, _ pc: Code, _ sp: Slots, _ ctx: Context
) -> Result<UInt64, TrapKind> {
  let state = ctx.state
  guard case .function(let count, _) = state.store.types.entries[Int(tag.pointee.type)].layout else {
    return .failure(.unreachable)
  }
  state.collectIfWorthwhile(payload: count * 8, pc: pc, sp: sp)
  guard let (handle, payload) = state.store.heap.allocate(type: tag.pointee.type, payload: count * 8, tag: tag) else {
    return .failure(.heapExhausted)
  }
  payload.copyMemory(from: values, byteCount: count * 8)
  return .success(ReferenceBits.exception | UInt64(handle))
}

/// Goes on at the innermost handler for `ExecutionState.exception`, or stops.
@inline(never)
func unwind(_ pc: Code, _ sp: Slots, isCaller: Bool, _ ctx: Context, _ fuel: UInt64) {
  let state = ctx.state
  guard let (target, frame, cost) = state.findHandler(pc: pc, sp: sp, isCaller: isCaller) else {
    return stop(.exception, pc, sp, ctx, fuel)
  }
  let memory = ctx.pointee.instance.map { $0.pointee.memory.pointee.base } ?? state.nothing
  let (left, isOut) = fuel.subtractingReportingOverflow(cost)
  if isOut { return trapFuel(target, frame, memory, ctx, 0, fuel, 0, 0) }
  return next(target, frame, memory, ctx, 0, left, 0, 0)
}

extension ExecutionState {
  /// Pops frames up to one that handles the exception, and writes what its clause delivers.
  fileprivate func findHandler(pc: Code, sp: Slots, isCaller: Bool) -> (target: Code, frame: Slots, cost: UInt64)? {
    let handle = ReferenceBits.handle(exception)
    let tag = store.heap.header(handle).pointee.tag
    var found: (target: Code, frame: Slots, cost: UInt64)?
    var crossed = 0
    var instance: UnsafeMutablePointer<InstanceRecord>?
    var activation = activations.count
    forEachFrame(pc: pc, sp: sp, isCaller: isCaller, onCross: { crossed += 1 }, onActivation: { activation -= 1 }) { frame in
      guard activation == activations.count else { return false }
      let offset = frame.function.offset(of: frame.isCaller ? frame.pc - 8 : frame.pc)
      for region in frame.function.regions where region.start <= offset && offset < region.end {
        for clause in region.clauses where clause.tag == nil || clause.tag == tag {
          deliver(handle, to: frame.sp + clause.slot, as: clause.kind)
          found = (frame.function.start + Int(clause.target), frame.sp, UInt64(clause.cost))
          instance = frame.function.record.pointee.instance
          return false
        }
      }
      return true
    }
    if found != nil, let instance {
      crossings.removeLast(crossed)
      enter(instance)
    }
    return found
  }

  private func deliver(_ handle: UInt32, to slots: Slots, as kind: CatchClause.Kind) {
    var next = slots
    if kind == .tag || kind == .tagReference {
      let count = store.heap.header(handle).pointee.payloadBytes / 8
      next.update(from: store.heap.payload(handle).assumingMemoryBound(to: UInt64.self), count: count)
      next += count
    }
    if kind == .tagReference || kind == .allReference { next[0] = exception }
  }
}
