// These operations of stores that record calls stand for no instruction and cost no fuel.

/// Records a call as the first operation of a function: `[handler][cost of the first block | offset in the
/// node][function]`. What was used before the block was charged is the caller's.
@c func opEnter(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let node = ctx.callNode
  // SAFETY: the translator writes the offset of a pointer to a node.
  let callee = (UnsafeRawPointer(node) + Int(pc.u32(12))).load(as: CallNode.Pointer.self)
  guard ctx.pointee.foldedFrames == 0, UInt64(UInt(bitPattern: callee.pointee.function)) == pc.word(16) else {
    return enterElsewhere(pc, sp, mem, ctx, acc, fuel, f32, f64)
  }
  let used = ctx.pointee.event &- fuel &- UInt64(pc.u32(8))
  node.pointee.own &+= used
  callee.pointee.own &-= used
  callee.pointee.calls &+= 1
  ctx.pointee.callNode = callee
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Does as `opEnter` for a function that is not among those that the caller called last.
@c @inline(never)
private func enterElsewhere(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  record(pc, ctx, fuel)
  return next(pc + 24, sp, mem, ctx, 0, fuel, f32, f64)
}

@inline(never)
private func record(_ pc: Code, _ ctx: Context, _ fuel: UInt64) {
  ctx.state.recorder?.enter(
    pc.pointer(16, to: FunctionRecord.self), at: ctx.pointee.event &- fuel &- UInt64(pc.u32(8)))
}

/// Records the end of a function before a return and a tail call: `[handler][-]`. What was used so far was the function's.
@c func opLeave(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if ctx.pointee.foldedFrames == 0 {
    let node = ctx.callNode
    let used = ctx.pointee.event &- fuel
    let caller = node.pointee.parent
    node.pointee.own &+= used
    caller.pointee.own &-= used
    ctx.pointee.callNode = caller
  } else {
    ctx.pointee.foldedFrames &-= 1
  }
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

extension Context {
  // SAFETY: only stores with a recorder run these operations.
  @inline(__always) fileprivate var callNode: CallNode.Pointer { pointee.callNode.unsafelyUnwrapped }
}
