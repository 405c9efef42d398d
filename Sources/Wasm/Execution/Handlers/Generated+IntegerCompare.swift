// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, to a slot and the accumulator, as a branch if true and if false.
let integerCompareHandlers: [Handler] = [
  i32Eq_ss_a,
  i32Eq_ss_s,
  i32Eq_ss_t,
  i32Ne_ss_t,
  i32Eq_as_a,
  i32Eq_as_s,
  i32Eq_as_t,
  i32Ne_as_t,
  i32Eq_sa_a,
  i32Eq_sa_s,
  i32Eq_sa_t,
  i32Ne_sa_t,
  i32Eq_si_a,
  i32Eq_si_s,
  i32Eq_si_t,
  i32Ne_si_t,
  i32Eq_ai_a,
  i32Eq_ai_s,
  i32Eq_ai_t,
  i32Ne_ai_t,
  i32Ne_ss_a,
  i32Ne_ss_s,
  i32Ne_ss_t,
  i32Eq_ss_t,
  i32Ne_as_a,
  i32Ne_as_s,
  i32Ne_as_t,
  i32Eq_as_t,
  i32Ne_sa_a,
  i32Ne_sa_s,
  i32Ne_sa_t,
  i32Eq_sa_t,
  i32Ne_si_a,
  i32Ne_si_s,
  i32Ne_si_t,
  i32Eq_si_t,
  i32Ne_ai_a,
  i32Ne_ai_s,
  i32Ne_ai_t,
  i32Eq_ai_t,
  i32LtS_ss_a,
  i32LtS_ss_s,
  i32LtS_ss_t,
  i32GeS_ss_t,
  i32LtS_as_a,
  i32LtS_as_s,
  i32LtS_as_t,
  i32GeS_as_t,
  i32LtS_sa_a,
  i32LtS_sa_s,
  i32LtS_sa_t,
  i32GeS_sa_t,
  i32LtS_si_a,
  i32LtS_si_s,
  i32LtS_si_t,
  i32GeS_si_t,
  i32LtS_ai_a,
  i32LtS_ai_s,
  i32LtS_ai_t,
  i32GeS_ai_t,
  i32LtU_ss_a,
  i32LtU_ss_s,
  i32LtU_ss_t,
  i32GeU_ss_t,
  i32LtU_as_a,
  i32LtU_as_s,
  i32LtU_as_t,
  i32GeU_as_t,
  i32LtU_sa_a,
  i32LtU_sa_s,
  i32LtU_sa_t,
  i32GeU_sa_t,
  i32LtU_si_a,
  i32LtU_si_s,
  i32LtU_si_t,
  i32GeU_si_t,
  i32LtU_ai_a,
  i32LtU_ai_s,
  i32LtU_ai_t,
  i32GeU_ai_t,
  i32GtS_ss_a,
  i32GtS_ss_s,
  i32GtS_ss_t,
  i32LeS_ss_t,
  i32GtS_as_a,
  i32GtS_as_s,
  i32GtS_as_t,
  i32LeS_as_t,
  i32GtS_sa_a,
  i32GtS_sa_s,
  i32GtS_sa_t,
  i32LeS_sa_t,
  i32GtS_si_a,
  i32GtS_si_s,
  i32GtS_si_t,
  i32LeS_si_t,
  i32GtS_ai_a,
  i32GtS_ai_s,
  i32GtS_ai_t,
  i32LeS_ai_t,
  i32GtU_ss_a,
  i32GtU_ss_s,
  i32GtU_ss_t,
  i32LeU_ss_t,
  i32GtU_as_a,
  i32GtU_as_s,
  i32GtU_as_t,
  i32LeU_as_t,
  i32GtU_sa_a,
  i32GtU_sa_s,
  i32GtU_sa_t,
  i32LeU_sa_t,
  i32GtU_si_a,
  i32GtU_si_s,
  i32GtU_si_t,
  i32LeU_si_t,
  i32GtU_ai_a,
  i32GtU_ai_s,
  i32GtU_ai_t,
  i32LeU_ai_t,
  i32LeS_ss_a,
  i32LeS_ss_s,
  i32LeS_ss_t,
  i32GtS_ss_t,
  i32LeS_as_a,
  i32LeS_as_s,
  i32LeS_as_t,
  i32GtS_as_t,
  i32LeS_sa_a,
  i32LeS_sa_s,
  i32LeS_sa_t,
  i32GtS_sa_t,
  i32LeS_si_a,
  i32LeS_si_s,
  i32LeS_si_t,
  i32GtS_si_t,
  i32LeS_ai_a,
  i32LeS_ai_s,
  i32LeS_ai_t,
  i32GtS_ai_t,
  i32LeU_ss_a,
  i32LeU_ss_s,
  i32LeU_ss_t,
  i32GtU_ss_t,
  i32LeU_as_a,
  i32LeU_as_s,
  i32LeU_as_t,
  i32GtU_as_t,
  i32LeU_sa_a,
  i32LeU_sa_s,
  i32LeU_sa_t,
  i32GtU_sa_t,
  i32LeU_si_a,
  i32LeU_si_s,
  i32LeU_si_t,
  i32GtU_si_t,
  i32LeU_ai_a,
  i32LeU_ai_s,
  i32LeU_ai_t,
  i32GtU_ai_t,
  i32GeS_ss_a,
  i32GeS_ss_s,
  i32GeS_ss_t,
  i32LtS_ss_t,
  i32GeS_as_a,
  i32GeS_as_s,
  i32GeS_as_t,
  i32LtS_as_t,
  i32GeS_sa_a,
  i32GeS_sa_s,
  i32GeS_sa_t,
  i32LtS_sa_t,
  i32GeS_si_a,
  i32GeS_si_s,
  i32GeS_si_t,
  i32LtS_si_t,
  i32GeS_ai_a,
  i32GeS_ai_s,
  i32GeS_ai_t,
  i32LtS_ai_t,
  i32GeU_ss_a,
  i32GeU_ss_s,
  i32GeU_ss_t,
  i32LtU_ss_t,
  i32GeU_as_a,
  i32GeU_as_s,
  i32GeU_as_t,
  i32LtU_as_t,
  i32GeU_sa_a,
  i32GeU_sa_s,
  i32GeU_sa_t,
  i32LtU_sa_t,
  i32GeU_si_a,
  i32GeU_si_s,
  i32GeU_si_t,
  i32LtU_si_t,
  i32GeU_ai_a,
  i32GeU_ai_s,
  i32GeU_ai_t,
  i32LtU_ai_t,
  i64Eq_ss_a,
  i64Eq_ss_s,
  i64Eq_ss_t,
  i64Ne_ss_t,
  i64Eq_as_a,
  i64Eq_as_s,
  i64Eq_as_t,
  i64Ne_as_t,
  i64Eq_sa_a,
  i64Eq_sa_s,
  i64Eq_sa_t,
  i64Ne_sa_t,
  i64Eq_si_a,
  i64Eq_si_s,
  i64Eq_si_t,
  i64Ne_si_t,
  i64Eq_ai_a,
  i64Eq_ai_s,
  i64Eq_ai_t,
  i64Ne_ai_t,
  i64Ne_ss_a,
  i64Ne_ss_s,
  i64Ne_ss_t,
  i64Eq_ss_t,
  i64Ne_as_a,
  i64Ne_as_s,
  i64Ne_as_t,
  i64Eq_as_t,
  i64Ne_sa_a,
  i64Ne_sa_s,
  i64Ne_sa_t,
  i64Eq_sa_t,
  i64Ne_si_a,
  i64Ne_si_s,
  i64Ne_si_t,
  i64Eq_si_t,
  i64Ne_ai_a,
  i64Ne_ai_s,
  i64Ne_ai_t,
  i64Eq_ai_t,
  i64LtS_ss_a,
  i64LtS_ss_s,
  i64LtS_ss_t,
  i64GeS_ss_t,
  i64LtS_as_a,
  i64LtS_as_s,
  i64LtS_as_t,
  i64GeS_as_t,
  i64LtS_sa_a,
  i64LtS_sa_s,
  i64LtS_sa_t,
  i64GeS_sa_t,
  i64LtS_si_a,
  i64LtS_si_s,
  i64LtS_si_t,
  i64GeS_si_t,
  i64LtS_ai_a,
  i64LtS_ai_s,
  i64LtS_ai_t,
  i64GeS_ai_t,
  i64LtU_ss_a,
  i64LtU_ss_s,
  i64LtU_ss_t,
  i64GeU_ss_t,
  i64LtU_as_a,
  i64LtU_as_s,
  i64LtU_as_t,
  i64GeU_as_t,
  i64LtU_sa_a,
  i64LtU_sa_s,
  i64LtU_sa_t,
  i64GeU_sa_t,
  i64LtU_si_a,
  i64LtU_si_s,
  i64LtU_si_t,
  i64GeU_si_t,
  i64LtU_ai_a,
  i64LtU_ai_s,
  i64LtU_ai_t,
  i64GeU_ai_t,
  i64GtS_ss_a,
  i64GtS_ss_s,
  i64GtS_ss_t,
  i64LeS_ss_t,
  i64GtS_as_a,
  i64GtS_as_s,
  i64GtS_as_t,
  i64LeS_as_t,
  i64GtS_sa_a,
  i64GtS_sa_s,
  i64GtS_sa_t,
  i64LeS_sa_t,
  i64GtS_si_a,
  i64GtS_si_s,
  i64GtS_si_t,
  i64LeS_si_t,
  i64GtS_ai_a,
  i64GtS_ai_s,
  i64GtS_ai_t,
  i64LeS_ai_t,
  i64GtU_ss_a,
  i64GtU_ss_s,
  i64GtU_ss_t,
  i64LeU_ss_t,
  i64GtU_as_a,
  i64GtU_as_s,
  i64GtU_as_t,
  i64LeU_as_t,
  i64GtU_sa_a,
  i64GtU_sa_s,
  i64GtU_sa_t,
  i64LeU_sa_t,
  i64GtU_si_a,
  i64GtU_si_s,
  i64GtU_si_t,
  i64LeU_si_t,
  i64GtU_ai_a,
  i64GtU_ai_s,
  i64GtU_ai_t,
  i64LeU_ai_t,
  i64LeS_ss_a,
  i64LeS_ss_s,
  i64LeS_ss_t,
  i64GtS_ss_t,
  i64LeS_as_a,
  i64LeS_as_s,
  i64LeS_as_t,
  i64GtS_as_t,
  i64LeS_sa_a,
  i64LeS_sa_s,
  i64LeS_sa_t,
  i64GtS_sa_t,
  i64LeS_si_a,
  i64LeS_si_s,
  i64LeS_si_t,
  i64GtS_si_t,
  i64LeS_ai_a,
  i64LeS_ai_s,
  i64LeS_ai_t,
  i64GtS_ai_t,
  i64LeU_ss_a,
  i64LeU_ss_s,
  i64LeU_ss_t,
  i64GtU_ss_t,
  i64LeU_as_a,
  i64LeU_as_s,
  i64LeU_as_t,
  i64GtU_as_t,
  i64LeU_sa_a,
  i64LeU_sa_s,
  i64LeU_sa_t,
  i64GtU_sa_t,
  i64LeU_si_a,
  i64LeU_si_s,
  i64LeU_si_t,
  i64GtU_si_t,
  i64LeU_ai_a,
  i64LeU_ai_s,
  i64LeU_ai_t,
  i64GtU_ai_t,
  i64GeS_ss_a,
  i64GeS_ss_s,
  i64GeS_ss_t,
  i64LtS_ss_t,
  i64GeS_as_a,
  i64GeS_as_s,
  i64GeS_as_t,
  i64LtS_as_t,
  i64GeS_sa_a,
  i64GeS_sa_s,
  i64GeS_sa_t,
  i64LtS_sa_t,
  i64GeS_si_a,
  i64GeS_si_s,
  i64GeS_si_t,
  i64LtS_si_t,
  i64GeS_ai_a,
  i64GeS_ai_s,
  i64GeS_ai_t,
  i64LtS_ai_t,
  i64GeU_ss_a,
  i64GeU_ss_s,
  i64GeU_ss_t,
  i64LtU_ss_t,
  i64GeU_as_a,
  i64GeU_as_s,
  i64GeU_as_t,
  i64LtU_as_t,
  i64GeU_sa_a,
  i64GeU_sa_s,
  i64GeU_sa_t,
  i64LtU_sa_t,
  i64GeU_si_a,
  i64GeU_si_s,
  i64GeU_si_t,
  i64LtU_si_t,
  i64GeU_ai_a,
  i64GeU_ai_s,
  i64GeU_ai_t,
  i64LtU_ai_t,
]

/// The operators of `integerCompareHandlers`, in its order.
let integerCompareOpcodes: [Opcode] = [
  .i32Eq,
  .i32Ne,
  .i32LtS,
  .i32LtU,
  .i32GtS,
  .i32GtU,
  .i32LeS,
  .i32LeU,
  .i32GeS,
  .i32GeU,
  .i64Eq,
  .i64Ne,
  .i64LtS,
  .i64LtU,
  .i64GtS,
  .i64GtU,
  .i64LeS,
  .i64LeU,
  .i64GeS,
  .i64GeU,
]

@c func i32Eq_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eq_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eq_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eq_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eq_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eq_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32Ne_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Ne(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Ne_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Ne_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Ne(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Ne_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Ne(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Ne_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32LtS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtS(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtS(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtS(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32LtU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LtU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32GtS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtS(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtS(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32GtU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GtU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32LeS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeS(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeS(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeS(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32LeU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeU(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32LeU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LeU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32LeU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LeU(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32GeS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeS(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeS(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeS(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32GeU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeU(sp.i32(pc.a), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32GeU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GeU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32GeU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeU(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64Eq_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eq(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eq_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eq(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eq_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eq(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eq_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eq(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eq_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eq(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eq_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eq(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64Ne_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Ne(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Ne_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Ne(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Ne_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Ne(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Ne_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Ne(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Ne_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Ne(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Ne(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64LtS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtS(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtS(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtS(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64LtU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtU(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtU(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtU(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LtU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LtU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LtU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64GtS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtS(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtS(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtS(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64GtU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtU(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtU(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtU(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GtU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GtU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GtU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64LeS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeS(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeS(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeS(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64LeU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeU(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeU(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeU(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64LeU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64LeU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64LeU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64LeU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64GeS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeS(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeS(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeS(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64GeU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeU(sp.i64(pc.a), sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeU(acc, sp.i64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeU(sp.i64(pc.a), acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64GeU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64GeU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64GeU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64GeU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

