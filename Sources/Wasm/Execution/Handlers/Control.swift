// Branches, returns and moves.

/// The block that starts at `pc` does not fit the fuel left; its cost, in the accumulator, was subtracted all the same.
/// Nothing of it was done.
@c @inline(never)
func refuse(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ cost: UInt64, _ left: UInt64, _ f32: Float, _ f64: Double
) {
  ctx.pointee.need = cost
  stop(.event(.block), pc, sp, ctx, left &+ cost)
}

/// Charges a block that is entered from above: `[handler][cost]`.
@c func opCharge(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let left = fuel &- pc.word(8)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 16, sp, mem, ctx, pc.word(8), left, f32, f64) }
  return next(pc + 16, sp, mem, ctx, acc, left, f32, f64)
}

/// `[handler][offset of the target | cost of its block]`.
@c func opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let left = fuel &- UInt64(pc.u32(12))
  if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(8), sp, mem, ctx, UInt64(pc.u32(12)), left, f32, f64) }
  return next(pc + pc.i32(8), sp, mem, ctx, acc, left, f32, f64)
}

/// `[handler][slot of the index, count of labels before the default]` and an `[offset | cost]` for every label.
@c func opBranchTable_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return branch(UInt64(sp.i32(pc.a)), pc, sp, mem, ctx, acc, fuel, f32, f64)
}

/// As `opBranchTable_s`, with the index in the accumulator.
@c func opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return branch(acc & 0xFFFF_FFFF, pc, sp, mem, ctx, acc, fuel, f32, f64)
}

@inline(__always)
private func branch(
  _ index: UInt64, _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float,
  _ f64: Double
) {
  let entry = Int(truncatingIfNeeded: min(index, UInt64(pc.immediate))) &* 8 &+ 16
  let left = fuel &- UInt64(pc.u32(entry &+ 4))
  if Int64(bitPattern: left) < 0 {
    return refuse(pc + pc.i32(entry), sp, mem, ctx, UInt64(pc.u32(entry &+ 4)), left, f32, f64)
  }
  return next(pc + pc.i32(entry), sp, mem, ctx, acc, left, f32, f64)
}

@c func opUnreachable(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) { return trap(pc, sp, mem, ctx, TrapKind.unreachable.code, fuel, f32, f64) }

// MARK: Returns. The word before the return address is the cost of the block there.

@inline(__always)
private func leave(
  _ returnAddress: Code, _ caller: Slots, _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ fuel: UInt64,
  _ f32: Float, _ f64: Double
) {
  let left = fuel &- returnAddress.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left) < 0 {
    return refuse(returnAddress, caller, mem, ctx, returnAddress.load(fromByteOffset: -8, as: UInt64.self), left, f32, f64)
  }
  return next(returnAddress, caller, mem, ctx, 0, left, f32, f64)
}

/// What the header at a byte offset of the frame says.
@inline(__always)
func header(_ sp: Slots, _ offset: UInt32) -> (returnAddress: Code, caller: Slots) {
  let header = UnsafeRawPointer(sp) + Int(offset)
  // SAFETY: every call writes both words.
  return (
    Code(bitPattern: header.load(as: UInt.self)).unsafelyUnwrapped,
    Slots(bitPattern: header.load(fromByteOffset: 8, as: UInt.self)).unsafelyUnwrapped
  )
}

/// The results, if any, are in place: `[handler][-, -, offset of the header]`.
@c func opReturn(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  return leave(address, caller, pc, sp, mem, ctx, fuel, f32, f64)
}

/// One result in a slot: `[handler][-, slot, offset of the header]`.
@c func opReturn_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  sp[0] = sp[pc.a]
  return leave(address, caller, pc, sp, mem, ctx, fuel, f32, f64)
}

@c func opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  sp[0] = acc
  return leave(address, caller, pc, sp, mem, ctx, fuel, f32, f64)
}

@c func opReturn_f32(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  sp.set(0, f32)
  return leave(address, caller, pc, sp, mem, ctx, fuel, f32, f64)
}

@c func opReturn_f64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  sp.set(0, f64)
  return leave(address, caller, pc, sp, mem, ctx, fuel, f32, f64)
}

/// Several result slots: `[handler][-, first slot, offset of the header][count]`.
@c func opReturnMany(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address, caller) = header(sp, pc.immediate)
  let from = pc.a
  for index in 0..<Int(truncatingIfNeeded: pc.word(16)) { sp[index] = sp[from &+ index] }
  return leave(address, caller, pc, sp, mem, ctx, fuel, f32, f64)
}

// MARK: Moves

/// `[handler][destination, source]`.
@c func opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.v128(pc.a))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Moves slots down, or not at all: `[handler][destination, source][count]`.
@c func opCopyMany(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (to, from) = (pc.d, pc.a)
  for index in 0..<Int(truncatingIfNeeded: pc.word(16)) { sp[to &+ index] = sp[from &+ index] }
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// A constant of at most 32 bits: `[handler][destination, -, bits]`.
@c func opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  sp[pc.d &+ 1] = pc.word(24)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Accumulators to slots.
@c func opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opSet_f32(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, f32)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opSet_f64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, f64)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot, -, count]`.
@c func opZero(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first = pc.d
  for index in 0..<Int(pc.immediate) { sp[first &+ index] = 0 }
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][destination, first, second, condition]`.
@c func opSelect_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return next(pc + 16, sp, mem, ctx, sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b], fuel, f32, f64)
}

@c func opSelect_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b]
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opSelect_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return next(pc + 16, sp, mem, ctx, UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b], fuel, f32, f64)
}

@c func opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opSelect128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.i32(pc.c) != 0 ? sp.v128(pc.a) : sp.v128(pc.b))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

// MARK: Globals: `[handler][slot][address of the value]`

@c func opGlobalGet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return next(pc + 24, sp, mem, ctx, pc.pointer(16, to: UInt64.self).pointee, fuel, f32, f64)
}

@c func opGlobalGet_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: UInt64.self).pointee
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opGlobalGet128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value = pc.pointer(16, to: UInt64.self)
  sp[pc.d] = value[0]
  sp[pc.d &+ 1] = value[1]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opGlobalSet_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  pc.pointer(16, to: UInt64.self).pointee = sp[pc.d]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opGlobalSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  pc.pointer(16, to: UInt64.self).pointee = acc
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
