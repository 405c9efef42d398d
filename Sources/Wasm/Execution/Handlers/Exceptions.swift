// Exceptions (section 4.6.12): an exception is an object of the heap, thrown by unwinding the frames.

/// `throw` and `throw_ref`: `[handler][-, first slot of the values, or that of the reference][tag, or 0]`.
@c func opThrow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  raise(pc, sp, ctx, fuel)
  return resume(ctx, f32, f64)
}

@inline(never)
private func raise(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  guard pc.word(16) == 0 else { return throwTag(pc, sp, ctx, fuel) }
  let reference = sp[pc.a]
  guard reference != 0 else { return stop(.trap(.nullExceptionReference), pc, sp, ctx, fuel) }
  ctx.state.exception = reference
  unwind(pc, sp, isCaller: false, ctx, fuel)
}

private func throwTag(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  let state = ctx.state
  let tag = pc.pointer(16, to: TagRecord.self)
  guard case .function(let count, _) = state.store.types.entries[Int(tag.pointee.type)].layout else { return }
  state.collectIfWorthwhile(payload: count * 8, pc: pc, sp: sp)
  guard let (handle, payload) = state.store.heap.allocate(type: tag.pointee.type, payload: count * 8, tag: tag) else {
    return stop(.trap(.heapExhausted), pc, sp, ctx, fuel)
  }
  payload.copyMemory(from: sp + pc.a, byteCount: count * 8)
  state.exception = ReferenceBits.exception | UInt64(handle)
  unwind(pc, sp, isCaller: false, ctx, fuel)
}

/// Goes on at the innermost handler for `ExecutionState.exception`, or stops.
func unwind(_ pc: Code, _ sp: Slots, isCaller: Bool, _ ctx: Context, _ fuel: UInt64) {
  guard let (target, frame, cost) = ctx.state.findHandler(pc: pc, sp: sp, isCaller: isCaller) else {
    return stop(.exception, pc, sp, ctx, fuel)
  }
  ctx.pointee.goOn(target, frame, cost: cost, fuel: fuel)
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
