// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms s, a; each to the accumulator, and to a slot and the accumulator.
let unaryHandlers: [Handler] = [
  i32Clz_s_a,
  i32Clz_s_s,
  i32Clz_a_a,
  i32Clz_a_s,
  i32Ctz_s_a,
  i32Ctz_s_s,
  i32Ctz_a_a,
  i32Ctz_a_s,
  i32Popcnt_s_a,
  i32Popcnt_s_s,
  i32Popcnt_a_a,
  i32Popcnt_a_s,
  i32Extend8S_s_a,
  i32Extend8S_s_s,
  i32Extend8S_a_a,
  i32Extend8S_a_s,
  i32Extend16S_s_a,
  i32Extend16S_s_s,
  i32Extend16S_a_a,
  i32Extend16S_a_s,
  i64Clz_s_a,
  i64Clz_s_s,
  i64Clz_a_a,
  i64Clz_a_s,
  i64Ctz_s_a,
  i64Ctz_s_s,
  i64Ctz_a_a,
  i64Ctz_a_s,
  i64Popcnt_s_a,
  i64Popcnt_s_s,
  i64Popcnt_a_a,
  i64Popcnt_a_s,
  i64Extend8S_s_a,
  i64Extend8S_s_s,
  i64Extend8S_a_a,
  i64Extend8S_a_s,
  i64Extend16S_s_a,
  i64Extend16S_s_s,
  i64Extend16S_a_a,
  i64Extend16S_a_s,
  i64Extend32S_s_a,
  i64Extend32S_s_s,
  i64Extend32S_a_a,
  i64Extend32S_a_s,
  i32WrapI64_s_a,
  i32WrapI64_s_s,
  i32WrapI64_a_a,
  i32WrapI64_a_s,
  i64ExtendI32S_s_a,
  i64ExtendI32S_s_s,
  i64ExtendI32S_a_a,
  i64ExtendI32S_a_s,
  i64ExtendI32U_s_a,
  i64ExtendI32U_s_s,
  i64ExtendI32U_a_a,
  i64ExtendI32U_a_s,
  f32Abs_s_a,
  f32Abs_s_s,
  f32Abs_a_a,
  f32Abs_a_s,
  f32Neg_s_a,
  f32Neg_s_s,
  f32Neg_a_a,
  f32Neg_a_s,
  f32Ceil_s_a,
  f32Ceil_s_s,
  f32Ceil_a_a,
  f32Ceil_a_s,
  f32Floor_s_a,
  f32Floor_s_s,
  f32Floor_a_a,
  f32Floor_a_s,
  f32Trunc_s_a,
  f32Trunc_s_s,
  f32Trunc_a_a,
  f32Trunc_a_s,
  f32Nearest_s_a,
  f32Nearest_s_s,
  f32Nearest_a_a,
  f32Nearest_a_s,
  f32Sqrt_s_a,
  f32Sqrt_s_s,
  f32Sqrt_a_a,
  f32Sqrt_a_s,
  f64Abs_s_a,
  f64Abs_s_s,
  f64Abs_a_a,
  f64Abs_a_s,
  f64Neg_s_a,
  f64Neg_s_s,
  f64Neg_a_a,
  f64Neg_a_s,
  f64Ceil_s_a,
  f64Ceil_s_s,
  f64Ceil_a_a,
  f64Ceil_a_s,
  f64Floor_s_a,
  f64Floor_s_s,
  f64Floor_a_a,
  f64Floor_a_s,
  f64Trunc_s_a,
  f64Trunc_s_s,
  f64Trunc_a_a,
  f64Trunc_a_s,
  f64Nearest_s_a,
  f64Nearest_s_s,
  f64Nearest_a_a,
  f64Nearest_a_s,
  f64Sqrt_s_a,
  f64Sqrt_s_s,
  f64Sqrt_a_a,
  f64Sqrt_a_s,
  f32DemoteF64_s_a,
  f32DemoteF64_s_s,
  f32DemoteF64_a_a,
  f32DemoteF64_a_s,
  f64PromoteF32_s_a,
  f64PromoteF32_s_s,
  f64PromoteF32_a_a,
  f64PromoteF32_a_s,
  f32ConvertI32S_s_a,
  f32ConvertI32S_s_s,
  f32ConvertI32S_a_a,
  f32ConvertI32S_a_s,
  f32ConvertI32U_s_a,
  f32ConvertI32U_s_s,
  f32ConvertI32U_a_a,
  f32ConvertI32U_a_s,
  f32ReinterpretI32_s_a,
  f32ReinterpretI32_s_s,
  f32ReinterpretI32_a_a,
  f32ReinterpretI32_a_s,
  f32ConvertI64S_s_a,
  f32ConvertI64S_s_s,
  f32ConvertI64S_a_a,
  f32ConvertI64S_a_s,
  f32ConvertI64U_s_a,
  f32ConvertI64U_s_s,
  f32ConvertI64U_a_a,
  f32ConvertI64U_a_s,
  f64ConvertI32S_s_a,
  f64ConvertI32S_s_s,
  f64ConvertI32S_a_a,
  f64ConvertI32S_a_s,
  f64ConvertI32U_s_a,
  f64ConvertI32U_s_s,
  f64ConvertI32U_a_a,
  f64ConvertI32U_a_s,
  f64ConvertI64S_s_a,
  f64ConvertI64S_s_s,
  f64ConvertI64S_a_a,
  f64ConvertI64S_a_s,
  f64ConvertI64U_s_a,
  f64ConvertI64U_s_s,
  f64ConvertI64U_a_a,
  f64ConvertI64U_a_s,
  f64ReinterpretI64_s_a,
  f64ReinterpretI64_s_s,
  f64ReinterpretI64_a_a,
  f64ReinterpretI64_a_s,
  i32ReinterpretF32_s_a,
  i32ReinterpretF32_s_s,
  i32ReinterpretF32_a_a,
  i32ReinterpretF32_a_s,
  i64ReinterpretF64_s_a,
  i64ReinterpretF64_s_s,
  i64ReinterpretF64_a_a,
  i64ReinterpretF64_a_s,
  i32TruncSatF32S_s_a,
  i32TruncSatF32S_s_s,
  i32TruncSatF32S_a_a,
  i32TruncSatF32S_a_s,
  i32TruncSatF32U_s_a,
  i32TruncSatF32U_s_s,
  i32TruncSatF32U_a_a,
  i32TruncSatF32U_a_s,
  i32TruncSatF64S_s_a,
  i32TruncSatF64S_s_s,
  i32TruncSatF64S_a_a,
  i32TruncSatF64S_a_s,
  i32TruncSatF64U_s_a,
  i32TruncSatF64U_s_s,
  i32TruncSatF64U_a_a,
  i32TruncSatF64U_a_s,
  i64TruncSatF32S_s_a,
  i64TruncSatF32S_s_s,
  i64TruncSatF32S_a_a,
  i64TruncSatF32S_a_s,
  i64TruncSatF32U_s_a,
  i64TruncSatF32U_s_s,
  i64TruncSatF32U_a_a,
  i64TruncSatF32U_a_s,
  i64TruncSatF64S_s_a,
  i64TruncSatF64S_s_s,
  i64TruncSatF64S_a_a,
  i64TruncSatF64S_a_s,
  i64TruncSatF64U_s_a,
  i64TruncSatF64U_s_s,
  i64TruncSatF64U_a_a,
  i64TruncSatF64U_a_s,
  i32TruncF32S_s_a,
  i32TruncF32S_s_s,
  i32TruncF32S_a_a,
  i32TruncF32S_a_s,
  i32TruncF32U_s_a,
  i32TruncF32U_s_s,
  i32TruncF32U_a_a,
  i32TruncF32U_a_s,
  i32TruncF64S_s_a,
  i32TruncF64S_s_s,
  i32TruncF64S_a_a,
  i32TruncF64S_a_s,
  i32TruncF64U_s_a,
  i32TruncF64U_s_s,
  i32TruncF64U_a_a,
  i32TruncF64U_a_s,
  i64TruncF32S_s_a,
  i64TruncF32S_s_s,
  i64TruncF32S_a_a,
  i64TruncF32S_a_s,
  i64TruncF32U_s_a,
  i64TruncF32U_s_s,
  i64TruncF32U_a_a,
  i64TruncF32U_a_s,
  i64TruncF64S_s_a,
  i64TruncF64S_s_s,
  i64TruncF64S_a_a,
  i64TruncF64S_a_s,
  i64TruncF64U_s_a,
  i64TruncF64U_s_s,
  i64TruncF64U_a_a,
  i64TruncF64U_a_s,
]

/// The operators of `unaryHandlers`, in its order.
let unaryOpcodes: [Opcode] = [
  .i32Clz,
  .i32Ctz,
  .i32Popcnt,
  .i32Extend8S,
  .i32Extend16S,
  .i64Clz,
  .i64Ctz,
  .i64Popcnt,
  .i64Extend8S,
  .i64Extend16S,
  .i64Extend32S,
  .i32WrapI64,
  .i64ExtendI32S,
  .i64ExtendI32U,
  .f32Abs,
  .f32Neg,
  .f32Ceil,
  .f32Floor,
  .f32Trunc,
  .f32Nearest,
  .f32Sqrt,
  .f64Abs,
  .f64Neg,
  .f64Ceil,
  .f64Floor,
  .f64Trunc,
  .f64Nearest,
  .f64Sqrt,
  .f32DemoteF64,
  .f64PromoteF32,
  .f32ConvertI32S,
  .f32ConvertI32U,
  .f32ReinterpretI32,
  .f32ConvertI64S,
  .f32ConvertI64U,
  .f64ConvertI32S,
  .f64ConvertI32U,
  .f64ConvertI64S,
  .f64ConvertI64U,
  .f64ReinterpretI64,
  .i32ReinterpretF32,
  .i64ReinterpretF64,
  .i32TruncSatF32S,
  .i32TruncSatF32U,
  .i32TruncSatF64S,
  .i32TruncSatF64U,
  .i64TruncSatF32S,
  .i64TruncSatF32U,
  .i64TruncSatF64S,
  .i64TruncSatF64U,
  .i32TruncF32S,
  .i32TruncF32U,
  .i32TruncF64S,
  .i32TruncF64U,
  .i64TruncF32S,
  .i64TruncF32U,
  .i64TruncF64S,
  .i64TruncF64U,
]

@c func i32Clz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Clz(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Clz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Clz(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Clz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Clz(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Clz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Clz(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Ctz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ctz(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ctz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ctz(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ctz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ctz(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ctz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ctz(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Popcnt_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Popcnt(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Popcnt_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Popcnt(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Popcnt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Popcnt(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Popcnt_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Popcnt(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Extend8S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend8S(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Extend8S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend8S(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Extend8S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend8S(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Extend8S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend8S(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Extend16S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend16S(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Extend16S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend16S(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Extend16S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend16S(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Extend16S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend16S(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Clz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Clz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Clz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Clz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Ctz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ctz(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ctz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ctz(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ctz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ctz(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ctz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ctz(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Popcnt_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Popcnt(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Popcnt_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Popcnt(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Popcnt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Popcnt(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Popcnt_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Popcnt(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Extend8S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend8S(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend8S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend8S(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend8S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend8S(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend8S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend8S(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Extend16S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend16S(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend16S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend16S(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend16S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend16S(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend16S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend16S(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Extend32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend32S(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend32S(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend32S(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Extend32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Extend32S(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32WrapI64_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32WrapI64(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32WrapI64_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32WrapI64(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32WrapI64_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32WrapI64(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32WrapI64_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32WrapI64(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64ExtendI32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32S(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ExtendI32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32S(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ExtendI32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32S(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ExtendI32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32S(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64ExtendI32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ExtendI32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ExtendI32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ExtendI32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f32Abs_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Abs(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Abs_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Abs(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Abs_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Abs(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Abs_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Abs(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Neg_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Neg(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Neg_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Neg(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Neg_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Neg(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Neg_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Neg(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Ceil_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ceil(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Ceil_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ceil(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Ceil_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ceil(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Ceil_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ceil(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Floor_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Floor(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Floor_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Floor(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Floor_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Floor(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Floor_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Floor(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Trunc_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Trunc(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Trunc_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Trunc(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Trunc_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Trunc(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Trunc_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Trunc(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Nearest_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Nearest(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Nearest_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Nearest(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Nearest_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Nearest(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Nearest_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Nearest(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Sqrt_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sqrt(sp.f32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sqrt_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sqrt(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sqrt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sqrt(f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sqrt_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sqrt(f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f64Abs_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Abs(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Abs_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Abs(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Abs_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Abs(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Abs_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Abs(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Neg_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Neg(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Neg_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Neg(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Neg_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Neg(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Neg_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Neg(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Ceil_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ceil(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Ceil_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ceil(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Ceil_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ceil(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Ceil_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ceil(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Floor_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Floor(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Floor_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Floor(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Floor_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Floor(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Floor_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Floor(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Trunc_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Trunc(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Trunc_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Trunc(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Trunc_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Trunc(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Trunc_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Trunc(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Nearest_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Nearest(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Nearest_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Nearest(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Nearest_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Nearest(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Nearest_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Nearest(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Sqrt_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sqrt(sp.f64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sqrt_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sqrt(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sqrt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sqrt(f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sqrt_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sqrt(f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f32DemoteF64_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32DemoteF64(sp.f64(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32DemoteF64_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32DemoteF64(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32DemoteF64_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32DemoteF64(f64)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32DemoteF64_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32DemoteF64(f64)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f64PromoteF32_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64PromoteF32(sp.f32(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64PromoteF32_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64PromoteF32(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64PromoteF32_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64PromoteF32(f32)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64PromoteF32_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64PromoteF32(f32)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f32ConvertI32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32S(sp.i32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32S(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32S(UInt32(truncatingIfNeeded: acc))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32S(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32ConvertI32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32U(sp.i32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32U(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32U(UInt32(truncatingIfNeeded: acc))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI32U(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32ReinterpretI32_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ReinterpretI32(sp.i32(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ReinterpretI32_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ReinterpretI32(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ReinterpretI32_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ReinterpretI32(UInt32(truncatingIfNeeded: acc))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ReinterpretI32_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ReinterpretI32(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32ConvertI64S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64S(sp.i64(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI64S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64S(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64S(acc)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI64S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64S(acc)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32ConvertI64U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64U(sp.i64(pc.a))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI64U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64U(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI64U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64U(acc)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32ConvertI64U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32ConvertI64U(acc)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f64ConvertI32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32S(sp.i32(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32S(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32S(UInt32(truncatingIfNeeded: acc))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32S(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64ConvertI32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32U(sp.i32(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32U(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32U(UInt32(truncatingIfNeeded: acc))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32U(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64ConvertI64S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64S(sp.i64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI64S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64S(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64S(acc)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI64S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64S(acc)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64ConvertI64U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64U(sp.i64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI64U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64U(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI64U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64U(acc)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ConvertI64U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64U(acc)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64ReinterpretI64_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ReinterpretI64(sp.i64(pc.a))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ReinterpretI64_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ReinterpretI64(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ReinterpretI64_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ReinterpretI64(acc)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64ReinterpretI64_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ReinterpretI64(acc)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func i32ReinterpretF32_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ReinterpretF32(sp.f32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ReinterpretF32_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ReinterpretF32(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ReinterpretF32_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ReinterpretF32(f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ReinterpretF32_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ReinterpretF32(f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64ReinterpretF64_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ReinterpretF64(sp.f64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ReinterpretF64_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ReinterpretF64(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ReinterpretF64_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ReinterpretF64(f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ReinterpretF64_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ReinterpretF64(f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncSatF32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32S(sp.f32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32S(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32S(f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32S(f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncSatF32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32U(sp.f32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32U(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32U(f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF32U(f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncSatF64S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64S(sp.f64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF64S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64S(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64S(f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF64S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64S(f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncSatF64U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64U(sp.f64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF64U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64U(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF64U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64U(f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncSatF64U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32TruncSatF64U(f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncSatF32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32S(sp.f32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32S(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32S(f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32S(f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncSatF32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32U(sp.f32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32U(sp.f32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32U(f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF32U(f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncSatF64S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64S(sp.f64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF64S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64S(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64S(f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF64S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64S(f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncSatF64U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64U(sp.f64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF64U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64U(sp.f64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF64U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64U(f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncSatF64U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64TruncSatF64U(f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncF32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32S(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32S(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32S(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32S(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncF32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32U(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32U(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32U(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF32U(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncF64S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64S(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF64S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64S(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64S(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF64S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64S(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32TruncF64U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64U(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF64U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64U(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF64U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64U(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32TruncF64U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32TruncF64U(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncF32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32S(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32S(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32S(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32S(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncF32U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32U(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF32U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32U(sp.f32(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32U(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF32U(f32) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncF64S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64S(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF64S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64S(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64S(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF64S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64S(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64TruncF64U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64U(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF64U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64U(sp.f64(pc.a)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF64U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64U(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64TruncF64U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64TruncF64U(f64) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

