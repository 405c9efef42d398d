// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, to a slot and the accumulator, as a branch if true and if false.
let floatCompareHandlers: [Handler] = [
  f32Eq_ss_a,
  f32Eq_ss_s,
  f32Eq_ss_t,
  f32Eq_ss_f,
  f32Eq_as_a,
  f32Eq_as_s,
  f32Eq_as_t,
  f32Eq_as_f,
  f32Eq_sa_a,
  f32Eq_sa_s,
  f32Eq_sa_t,
  f32Eq_sa_f,
  f32Eq_si_a,
  f32Eq_si_s,
  opUnreachable,
  opUnreachable,
  f32Eq_ai_a,
  f32Eq_ai_s,
  opUnreachable,
  opUnreachable,
  f32Ne_ss_a,
  f32Ne_ss_s,
  f32Ne_ss_t,
  f32Ne_ss_f,
  f32Ne_as_a,
  f32Ne_as_s,
  f32Ne_as_t,
  f32Ne_as_f,
  f32Ne_sa_a,
  f32Ne_sa_s,
  f32Ne_sa_t,
  f32Ne_sa_f,
  f32Ne_si_a,
  f32Ne_si_s,
  opUnreachable,
  opUnreachable,
  f32Ne_ai_a,
  f32Ne_ai_s,
  opUnreachable,
  opUnreachable,
  f32Lt_ss_a,
  f32Lt_ss_s,
  f32Lt_ss_t,
  f32Lt_ss_f,
  f32Lt_as_a,
  f32Lt_as_s,
  f32Lt_as_t,
  f32Lt_as_f,
  f32Lt_sa_a,
  f32Lt_sa_s,
  f32Lt_sa_t,
  f32Lt_sa_f,
  f32Lt_si_a,
  f32Lt_si_s,
  opUnreachable,
  opUnreachable,
  f32Lt_ai_a,
  f32Lt_ai_s,
  opUnreachable,
  opUnreachable,
  f32Gt_ss_a,
  f32Gt_ss_s,
  f32Gt_ss_t,
  f32Gt_ss_f,
  f32Gt_as_a,
  f32Gt_as_s,
  f32Gt_as_t,
  f32Gt_as_f,
  f32Gt_sa_a,
  f32Gt_sa_s,
  f32Gt_sa_t,
  f32Gt_sa_f,
  f32Gt_si_a,
  f32Gt_si_s,
  opUnreachable,
  opUnreachable,
  f32Gt_ai_a,
  f32Gt_ai_s,
  opUnreachable,
  opUnreachable,
  f32Le_ss_a,
  f32Le_ss_s,
  f32Le_ss_t,
  f32Le_ss_f,
  f32Le_as_a,
  f32Le_as_s,
  f32Le_as_t,
  f32Le_as_f,
  f32Le_sa_a,
  f32Le_sa_s,
  f32Le_sa_t,
  f32Le_sa_f,
  f32Le_si_a,
  f32Le_si_s,
  opUnreachable,
  opUnreachable,
  f32Le_ai_a,
  f32Le_ai_s,
  opUnreachable,
  opUnreachable,
  f32Ge_ss_a,
  f32Ge_ss_s,
  f32Ge_ss_t,
  f32Ge_ss_f,
  f32Ge_as_a,
  f32Ge_as_s,
  f32Ge_as_t,
  f32Ge_as_f,
  f32Ge_sa_a,
  f32Ge_sa_s,
  f32Ge_sa_t,
  f32Ge_sa_f,
  f32Ge_si_a,
  f32Ge_si_s,
  opUnreachable,
  opUnreachable,
  f32Ge_ai_a,
  f32Ge_ai_s,
  opUnreachable,
  opUnreachable,
  f64Eq_ss_a,
  f64Eq_ss_s,
  f64Eq_ss_t,
  f64Eq_ss_f,
  f64Eq_as_a,
  f64Eq_as_s,
  f64Eq_as_t,
  f64Eq_as_f,
  f64Eq_sa_a,
  f64Eq_sa_s,
  f64Eq_sa_t,
  f64Eq_sa_f,
  f64Eq_si_a,
  f64Eq_si_s,
  opUnreachable,
  opUnreachable,
  f64Eq_ai_a,
  f64Eq_ai_s,
  opUnreachable,
  opUnreachable,
  f64Ne_ss_a,
  f64Ne_ss_s,
  f64Ne_ss_t,
  f64Ne_ss_f,
  f64Ne_as_a,
  f64Ne_as_s,
  f64Ne_as_t,
  f64Ne_as_f,
  f64Ne_sa_a,
  f64Ne_sa_s,
  f64Ne_sa_t,
  f64Ne_sa_f,
  f64Ne_si_a,
  f64Ne_si_s,
  opUnreachable,
  opUnreachable,
  f64Ne_ai_a,
  f64Ne_ai_s,
  opUnreachable,
  opUnreachable,
  f64Lt_ss_a,
  f64Lt_ss_s,
  f64Lt_ss_t,
  f64Lt_ss_f,
  f64Lt_as_a,
  f64Lt_as_s,
  f64Lt_as_t,
  f64Lt_as_f,
  f64Lt_sa_a,
  f64Lt_sa_s,
  f64Lt_sa_t,
  f64Lt_sa_f,
  f64Lt_si_a,
  f64Lt_si_s,
  opUnreachable,
  opUnreachable,
  f64Lt_ai_a,
  f64Lt_ai_s,
  opUnreachable,
  opUnreachable,
  f64Gt_ss_a,
  f64Gt_ss_s,
  f64Gt_ss_t,
  f64Gt_ss_f,
  f64Gt_as_a,
  f64Gt_as_s,
  f64Gt_as_t,
  f64Gt_as_f,
  f64Gt_sa_a,
  f64Gt_sa_s,
  f64Gt_sa_t,
  f64Gt_sa_f,
  f64Gt_si_a,
  f64Gt_si_s,
  opUnreachable,
  opUnreachable,
  f64Gt_ai_a,
  f64Gt_ai_s,
  opUnreachable,
  opUnreachable,
  f64Le_ss_a,
  f64Le_ss_s,
  f64Le_ss_t,
  f64Le_ss_f,
  f64Le_as_a,
  f64Le_as_s,
  f64Le_as_t,
  f64Le_as_f,
  f64Le_sa_a,
  f64Le_sa_s,
  f64Le_sa_t,
  f64Le_sa_f,
  f64Le_si_a,
  f64Le_si_s,
  opUnreachable,
  opUnreachable,
  f64Le_ai_a,
  f64Le_ai_s,
  opUnreachable,
  opUnreachable,
  f64Ge_ss_a,
  f64Ge_ss_s,
  f64Ge_ss_t,
  f64Ge_ss_f,
  f64Ge_as_a,
  f64Ge_as_s,
  f64Ge_as_t,
  f64Ge_as_f,
  f64Ge_sa_a,
  f64Ge_sa_s,
  f64Ge_sa_t,
  f64Ge_sa_f,
  f64Ge_si_a,
  f64Ge_si_s,
  opUnreachable,
  opUnreachable,
  f64Ge_ai_a,
  f64Ge_ai_s,
  opUnreachable,
  opUnreachable,
]

/// The operators of `floatCompareHandlers`, in its order.
let floatCompareOpcodes: [Opcode] = [
  .f32Eq,
  .f32Ne,
  .f32Lt,
  .f32Gt,
  .f32Le,
  .f32Ge,
  .f64Eq,
  .f64Ne,
  .f64Lt,
  .f64Gt,
  .f64Le,
  .f64Ge,
]

@c func f32Eq_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(sp.f32(pc.a), sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Eq(sp.f32(pc.a), sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Eq_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Eq(sp.f32(pc.a), sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Eq_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(f32, sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Eq(f32, sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Eq_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Eq(f32, sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Eq_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(sp.f32(pc.a), f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Eq(sp.f32(pc.a), f32) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Eq_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Eq(sp.f32(pc.a), f32) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Eq_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(f32, Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Eq_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Eq(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f32Ne_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(sp.f32(pc.a), sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ne(sp.f32(pc.a), sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ne_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ne(sp.f32(pc.a), sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ne_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(f32, sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ne(f32, sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ne_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ne(f32, sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ne_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(sp.f32(pc.a), f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ne(sp.f32(pc.a), f32) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ne_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ne(sp.f32(pc.a), f32) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ne_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(f32, Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ne_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ne(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f32Lt_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(sp.f32(pc.a), sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Lt(sp.f32(pc.a), sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Lt_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Lt(sp.f32(pc.a), sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Lt_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(f32, sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Lt(f32, sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Lt_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Lt(f32, sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Lt_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(sp.f32(pc.a), f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Lt(sp.f32(pc.a), f32) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Lt_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Lt(sp.f32(pc.a), f32) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Lt_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(f32, Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Lt_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Lt(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f32Gt_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(sp.f32(pc.a), sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Gt(sp.f32(pc.a), sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Gt_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Gt(sp.f32(pc.a), sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Gt_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(f32, sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Gt(f32, sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Gt_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Gt(f32, sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Gt_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(sp.f32(pc.a), f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Gt(sp.f32(pc.a), f32) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Gt_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Gt(sp.f32(pc.a), f32) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Gt_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(f32, Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Gt_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Gt(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f32Le_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(sp.f32(pc.a), sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Le(sp.f32(pc.a), sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Le_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Le(sp.f32(pc.a), sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Le_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(f32, sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Le(f32, sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Le_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Le(f32, sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Le_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(sp.f32(pc.a), f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Le(sp.f32(pc.a), f32) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Le_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Le(sp.f32(pc.a), f32) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Le_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(f32, Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Le_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Le(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f32Ge_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(sp.f32(pc.a), sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ge(sp.f32(pc.a), sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ge_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ge(sp.f32(pc.a), sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ge_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(f32, sp.f32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ge(f32, sp.f32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ge_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ge(f32, sp.f32(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ge_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(sp.f32(pc.a), f32)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ge(sp.f32(pc.a), f32) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ge_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f32Ge(sp.f32(pc.a), f32) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f32Ge_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(f32, Float(bitPattern: pc.u32(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Ge_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Ge(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f64Eq_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(sp.f64(pc.a), sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Eq(sp.f64(pc.a), sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Eq_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Eq(sp.f64(pc.a), sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Eq_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(f64, sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Eq(f64, sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Eq_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Eq(f64, sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Eq_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(sp.f64(pc.a), f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Eq(sp.f64(pc.a), f64) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Eq_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Eq(sp.f64(pc.a), f64) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Eq_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Eq_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Eq(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f64Ne_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(sp.f64(pc.a), sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ne(sp.f64(pc.a), sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ne_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ne(sp.f64(pc.a), sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ne_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(f64, sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ne(f64, sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ne_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ne(f64, sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ne_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(sp.f64(pc.a), f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ne(sp.f64(pc.a), f64) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ne_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ne(sp.f64(pc.a), f64) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ne_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ne_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ne(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f64Lt_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(sp.f64(pc.a), sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Lt(sp.f64(pc.a), sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Lt_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Lt(sp.f64(pc.a), sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Lt_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(f64, sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Lt(f64, sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Lt_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Lt(f64, sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Lt_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(sp.f64(pc.a), f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Lt(sp.f64(pc.a), f64) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Lt_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Lt(sp.f64(pc.a), f64) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Lt_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Lt_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Lt(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f64Gt_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(sp.f64(pc.a), sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Gt(sp.f64(pc.a), sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Gt_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Gt(sp.f64(pc.a), sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Gt_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(f64, sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Gt(f64, sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Gt_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Gt(f64, sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Gt_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(sp.f64(pc.a), f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Gt(sp.f64(pc.a), f64) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Gt_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Gt(sp.f64(pc.a), f64) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Gt_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Gt_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Gt(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f64Le_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(sp.f64(pc.a), sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Le(sp.f64(pc.a), sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Le_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Le(sp.f64(pc.a), sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Le_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Le(f64, sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Le_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Le(f64, sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Le_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(sp.f64(pc.a), f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Le(sp.f64(pc.a), f64) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Le_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Le(sp.f64(pc.a), f64) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Le_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Le_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func f64Ge_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(sp.f64(pc.a), sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ge(sp.f64(pc.a), sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ge_ss_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ge(sp.f64(pc.a), sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ge_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(f64, sp.f64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ge(f64, sp.f64(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ge_as_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ge(f64, sp.f64(pc.b)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ge_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(sp.f64(pc.a), f64)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ge(sp.f64(pc.a), f64) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ge_sa_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.f64Ge(sp.f64(pc.a), f64) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func f64Ge_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f64Ge_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Ge(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 24, sp, mem, ctx, acc0, fuel, f32, f64)
}

