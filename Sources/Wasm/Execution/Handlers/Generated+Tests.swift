// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms s, a; each to the accumulator, to a slot, branch if true, if false.
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
  next(pc + 16, sp, mem, ctx, UInt64(Numerics.i32Eqz(sp.i32(pc.a))), fuel, f32, f64)
}
@c func i32Eqz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32Eqz(sp.i32(pc.a)))
  next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}
@c func i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) == 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}
@c func i32Eqz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  next(pc + 16, sp, mem, ctx, UInt64(Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc))), fuel, f32, f64)
}
@c func i32Eqz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)))
  next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}
@c func i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) == 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}

@c func i64Eqz_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  next(pc + 16, sp, mem, ctx, UInt64(Numerics.i64Eqz(sp.i64(pc.a))), fuel, f32, f64)
}
@c func i64Eqz_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64Eqz(sp.i64(pc.a)))
  next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(sp.i64(pc.a)) != 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}
@c func i64Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(sp.i64(pc.a)) == 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}
@c func i64Eqz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  next(pc + 16, sp, mem, ctx, UInt64(Numerics.i64Eqz(acc)), fuel, f32, f64)
}
@c func i64Eqz_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64Eqz(acc))
  next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(acc) != 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}
@c func i64Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i64Eqz(acc) == 0 {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
}

