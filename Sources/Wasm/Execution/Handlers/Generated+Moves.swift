// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// By how many slots they zero, from 1.
let zeroHandlers: [Handler] = [
  opZero1,
  opZero2,
  opZero3,
  opZero4,
  opZero5,
  opZero6,
  opZero7,
  opZero8,
]

/// Charges a block that is entered from above: `[handler][cost]`.
@c func opCharge(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let left0 = fuel &- pc.word(8)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 16, sp, ctx, pc.word(8), left0) }
  let fuel0 = left0
  return next(pc + 16, sp, mem, ctx, acc, fuel0, f32, f64)
}

/// `[handler][offset of the target | cost of its block]`.
@c func opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let left0 = fuel &- UInt64(pc.u32(12))
  if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(8), sp, ctx, UInt64(pc.u32(12)), left0) }
  return next(pc + pc.i32(8), sp, mem, ctx, acc, left0, f32, f64)
}

/// `[handler][slot of the index, count of labels before the default]` and an `[offset | cost]` for every label.
@c func opBranchTable_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let entry0 = Int(truncatingIfNeeded: min(UInt64(sp.i32(pc.a)), UInt64(pc.immediate))) &* 8 &+ 16
  let cost0 = UInt64(pc.u32(entry0 &+ 4))
  let left0 = fuel &- cost0
  if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(entry0), sp, ctx, cost0, left0) }
  return next(pc + pc.i32(entry0), sp, mem, ctx, acc, left0, f32, f64)
}

/// As `opBranchTable_s`, with the index in the accumulator.
@c func opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let entry0 = Int(truncatingIfNeeded: min(acc & 0xFFFF_FFFF, UInt64(pc.immediate))) &* 8 &+ 16
  let cost0 = UInt64(pc.u32(entry0 &+ 4))
  let left0 = fuel &- cost0
  if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(entry0), sp, ctx, cost0, left0) }
  return next(pc + pc.i32(entry0), sp, mem, ctx, acc, left0, f32, f64)
}

/// `[handler][offset of the callee's frame][function][cost of what follows]`.
@c func opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return start(
    pc.pointer(16, to: FunctionRecord.self), frame(sp, pc.u32(8)), returnTo: pc + 32, caller: sp, pc, sp, mem, ctx, fuel,
    f32, f64)
}

/// The results, if any, are in place: `[handler][-, -, offset of the header]`.
@c func opReturn(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address0, caller0) = header(sp, pc.immediate)
  let left0 = fuel &- address0.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left0) < 0 { return refuse(address0, caller0, ctx, address0.load(fromByteOffset: -8, as: UInt64.self), left0) }
  return next(address0, caller0, mem, ctx, acc, left0, f32, f64)
}

/// One result in a slot: `[handler][-, slot, offset of the header]`.
@c func opReturn_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address0, caller0) = header(sp, pc.immediate)
  let value0 = sp[pc.a]
  sp[0] = value0
  let left0 = fuel &- address0.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left0) < 0 { return refuse(address0, caller0, ctx, address0.load(fromByteOffset: -8, as: UInt64.self), left0) }
  return next(address0, caller0, mem, ctx, value0, left0, f32, f64)
}

/// One result in an accumulator: `[handler][-, -, offset of the header]`.
@c func opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address0, caller0) = header(sp, pc.immediate)
  sp[0] = acc
  let left0 = fuel &- address0.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left0) < 0 { return refuse(address0, caller0, ctx, address0.load(fromByteOffset: -8, as: UInt64.self), left0) }
  return next(address0, caller0, mem, ctx, acc, left0, f32, f64)
}

/// As `opReturn_a`.
@c func opReturn_f32(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address0, caller0) = header(sp, pc.immediate)
  sp.set(0, f32)
  let left0 = fuel &- address0.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left0) < 0 { return refuse(address0, caller0, ctx, address0.load(fromByteOffset: -8, as: UInt64.self), left0) }
  return next(address0, caller0, mem, ctx, acc, left0, f32, f64)
}

/// As `opReturn_a`.
@c func opReturn_f64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let (address0, caller0) = header(sp, pc.immediate)
  sp.set(0, f64)
  let left0 = fuel &- address0.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left0) < 0 { return refuse(address0, caller0, ctx, address0.load(fromByteOffset: -8, as: UInt64.self), left0) }
  return next(address0, caller0, mem, ctx, acc, left0, f32, f64)
}

/// `[handler][destination, source]`.
@c func opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// As `opCopy`.
@c func opCopy128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.v128(pc.a))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// A constant of at most 32 bits: `[handler][destination, -, bits]`.
@c func opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][destination][bits]`.
@c func opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][destination][low bits][high bits]`.
@c func opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

/// An accumulator to a slot: `[handler][destination]`.
@c func opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// As `opSet_a`.
@c func opSet_f32(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, f32)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// As `opSet_a`.
@c func opSet_f64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, f64)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][slot][address of the value]`, as all of globals.
@c func opGlobalGet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let acc0 = pc.pointer(16, to: UInt64.self).pointee
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func opGlobalGet_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = pc.pointer(16, to: UInt64.self).pointee
  sp[pc.d] = value0
  let acc0 = value0
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
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

/// `[handler][destination, first, second, condition]`: to the accumulator.
@c func opSelect_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

/// To a slot and the accumulator.
@c func opSelect_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

/// `[handler][destination, first, second, condition]`: to the accumulator.
@c func opSelect_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

/// To a slot and the accumulator.
@c func opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero1(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero2(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero3(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero4(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  sp[first0 &+ 3] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero5(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  sp[first0 &+ 3] = 0
  sp[first0 &+ 4] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero6(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  sp[first0 &+ 3] = 0
  sp[first0 &+ 4] = 0
  sp[first0 &+ 5] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero7(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  sp[first0 &+ 3] = 0
  sp[first0 &+ 4] = 0
  sp[first0 &+ 5] = 0
  sp[first0 &+ 6] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Zeroes locals at the start of a function: `[handler][first slot]`.
@c func opZero8(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  sp[first0 &+ 3] = 0
  sp[first0 &+ 4] = 0
  sp[first0 &+ 5] = 0
  sp[first0 &+ 6] = 0
  sp[first0 &+ 7] = 0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
