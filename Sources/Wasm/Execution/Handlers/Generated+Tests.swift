// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms s, a; each to the accumulator, to a slot and the accumulator, as a branch if true and if false.
let testHandlers: [Handler] = [
  i32Eqz_s_a,
  i32Eqz_s_s,
  i32Eqz_s_t,
  i32Eqz_s_f,
  i32Eqz_a_a,
  i32Eqz_a_s,
  i32Eqz_a_t,
  i32Eqz_a_f,
  i64Eqz_s_a,
  i64Eqz_s_s,
  i64Eqz_s_t,
  i64Eqz_s_f,
  i64Eqz_a_a,
  i64Eqz_a_s,
  i64Eqz_a_t,
  i64Eqz_a_f,
]

/// The operators of `testHandlers`, in its order.
let testOpcodes: [Opcode] = [
  .i32Eqz,
  .i64Eqz,
]

@c func i32Eqz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eqz(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eqz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eqz(sp.i32(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eqz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eqz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i64Eqz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eqz(sp.i64(pc.a))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eqz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eqz(sp.i64(pc.a))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(sp.i64(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(sp.i64(pc.a)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eqz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eqz(acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eqz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Eqz(acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(acc) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}
@c func i64Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(acc) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  return next(pc + 24, sp, mem, ctx, acc, fuel0, f32, f64)
}

