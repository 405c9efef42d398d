// An exception (section 4.6.12) is an object of the heap, which is thrown by unwinding the frames.

/// Implements `throw` and `throw_ref`: `[handler][-, first slot of the values, or that of the reference][tag, or 0]`.
@c func opThrow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  raise(pc, sp, ctx, fuel)
  return resume(ctx, 0, f32, f64)
}

@inline(never)
private func raise(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  let state = ctx.state
  if pc.word(16) != 0 {
    let tag = pc.pointer(16, to: TagRecord.self)
    guard case .function(let count, _) = state.store.types.entries[Int(tag.pointee.type)].layout else { return }
    let bytes = count * 8
    if state.store.heap.wantsCollection(for: bytes), !ctx.collect(pc, sp, for: bytes) {
      ctx.pointee.need = .max
      return stop(.event(.operation), pc, sp, ctx, fuel)
    }
    let (handle, payload) = state.store.heap.allocate(type: tag.pointee.type, payload: bytes, tag: tag)
    payload.copyMemory(from: sp + pc.a, byteCount: bytes)
    state.exception = ReferenceBits.exception | UInt64(handle)
  } else {
    guard sp[pc.a] != 0 else { return stop(.trap(.nullExceptionReference), pc, sp, ctx, fuel) }
    state.exception = sp[pc.a]
  }
  unwind(pc + 24, sp, ctx, fuel)
}

/// Goes on at the innermost handler for `ExecutionState.exception`, from the frame `sp` on, in which the instruction
/// before `pc` threw. Stops if there is none.
func unwind(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) {
  let state = ctx.state
  let handle = ReferenceBits.handle(state.exception)
  let header = state.store.heap.header(handle).pointee
  var left = fuel
  var crossed = 0
  ctx.pointee.status = .exception
  state.forEachFrame(pc: pc, sp: sp, isCaller: true, acrossHost: false, onCross: { crossed += 1 }) { frame in
    let (clause, tried) = frame.function.handler(at: frame.function.offset(of: frame.pc - 8), tag: header.tag)
    let cost = FuelSchedule.unwind(clausesTried: tried, valueSlots: header.payloadBytes / 8)
    if cost <= left, clause == nil {
      left -= cost
      state.recorder?.leave(at: ctx.pointee.event - left)
      return true
    }
    if let instance = frame.function.record.pointee.instance { state.enter(instance) }
    if let clause, cost <= left {
      state.deliver(handle, to: frame.sp + clause.slot, as: clause.kind)
      state.exception = 0
      ctx.pointee.goOn(
        frame.function.start + Int(clause.target), frame.sp, cost: UInt64(clause.cost), fuel: left - cost)
    } else {
      ctx.pointee.need = cost
      stop(.event(.unwinding), frame.pc, frame.sp, ctx, left, inCall: true)
    }
    return false
  }
  if ctx.pointee.status == .exception {
    stop(.exception, pc, sp, ctx, left, inCall: true)
  } else {
    state.crossings.removeLast(crossed)
  }
}

extension ExecutionState {
  fileprivate func deliver(_ handle: UInt32, to slots: Slots, as kind: CatchClause.Kind) {
    var next = slots
    if kind == .tag || kind == .tagReference {
      let count = store.heap.header(handle).pointee.payloadBytes / 8
      next.update(from: store.heap.payload(handle).assumingMemoryBound(to: UInt64.self), count: count)
      next += count
    }
    if kind == .tagReference || kind == .allReference { next[0] = exception }
  }
}
