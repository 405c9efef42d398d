// These are the branches, returns and moves that are not generated.

@c func opUnreachable(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) { return trap(pc, sp, ctx, TrapKind.unreachable.code, fuel) }

// MARK: Returns. The word before the return address is the cost of the block there.

/// Returns the contents of the header at a byte offset of the frame.
@inline(__always)
func header(_ sp: Slots, _ offset: UInt32) -> (returnAddress: Code, caller: Slots) {
  let header = UnsafeRawPointer(sp) + Int(offset)
  // SAFETY: every call writes both words.
  return (
    Code(bitPattern: header.load(as: UInt.self)).unsafelyUnwrapped,
    Slots(bitPattern: header.load(fromByteOffset: 8, as: UInt.self)).unsafelyUnwrapped
  )
}

/// Returns several result slots: `[handler][-, first slot, offset of the header][count]`.
@c func opReturnMany(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  let from = pc.a
  for index in 0..<Int(truncatingIfNeeded: pc.word(16)) { sp[index] = sp[from &+ index] }
  let cost = address.load(fromByteOffset: -8, as: UInt64.self)
  let left = fuel &- cost
  if Int64(bitPattern: left) < 0 { return refuse(address, caller, ctx, cost, left) }
  return next(address, caller, mem, ctx, acc, left, f32, f64)
}

// MARK: Moves

/// Moves slots down, or not at all: `[handler][destination, source][count]`.
@c func opCopyMany(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (to, from) = (pc.d, pc.a)
  for index in 0..<Int(truncatingIfNeeded: pc.word(16)) { sp[to &+ index] = sp[from &+ index] }
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot, -, count]`.
@c func opZero(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first = pc.d
  for index in 0..<Int(pc.immediate) { sp[first &+ index] = 0 }
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opSelect128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.i32(pc.c) != 0 ? sp.v128(pc.a) : sp.v128(pc.b))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

// MARK: Globals: `[handler][slot][address of the value]`

@c func opGlobalGet128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value = pc.pointer(16, to: UInt64.self)
  sp[pc.d] = value[0]
  sp[pc.d &+ 1] = value[1]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opGlobalSet128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value = pc.pointer(16, to: UInt64.self)
  value[0] = sp[pc.d]
  value[1] = sp[pc.d &+ 1]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
