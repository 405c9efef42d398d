// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, and to a slot and the accumulator.
let floatArithmeticHandlers: [Handler] = [
  f32Add_ss_a,
  f32Add_ss_s,
  f32Add_as_a,
  f32Add_as_s,
  f32Add_sa_a,
  f32Add_sa_s,
  f32Add_si_a,
  f32Add_si_s,
  f32Add_ai_a,
  f32Add_ai_s,
  f32Sub_ss_a,
  f32Sub_ss_s,
  f32Sub_as_a,
  f32Sub_as_s,
  f32Sub_sa_a,
  f32Sub_sa_s,
  f32Sub_si_a,
  f32Sub_si_s,
  f32Sub_ai_a,
  f32Sub_ai_s,
  f32Mul_ss_a,
  f32Mul_ss_s,
  f32Mul_as_a,
  f32Mul_as_s,
  f32Mul_sa_a,
  f32Mul_sa_s,
  f32Mul_si_a,
  f32Mul_si_s,
  f32Mul_ai_a,
  f32Mul_ai_s,
  f32Div_ss_a,
  f32Div_ss_s,
  f32Div_as_a,
  f32Div_as_s,
  f32Div_sa_a,
  f32Div_sa_s,
  f32Div_si_a,
  f32Div_si_s,
  f32Div_ai_a,
  f32Div_ai_s,
  f32Min_ss_a,
  f32Min_ss_s,
  f32Min_as_a,
  f32Min_as_s,
  f32Min_sa_a,
  f32Min_sa_s,
  f32Min_si_a,
  f32Min_si_s,
  f32Min_ai_a,
  f32Min_ai_s,
  f32Max_ss_a,
  f32Max_ss_s,
  f32Max_as_a,
  f32Max_as_s,
  f32Max_sa_a,
  f32Max_sa_s,
  f32Max_si_a,
  f32Max_si_s,
  f32Max_ai_a,
  f32Max_ai_s,
  f32Copysign_ss_a,
  f32Copysign_ss_s,
  f32Copysign_as_a,
  f32Copysign_as_s,
  f32Copysign_sa_a,
  f32Copysign_sa_s,
  f32Copysign_si_a,
  f32Copysign_si_s,
  f32Copysign_ai_a,
  f32Copysign_ai_s,
  f64Add_ss_a,
  f64Add_ss_s,
  f64Add_as_a,
  f64Add_as_s,
  f64Add_sa_a,
  f64Add_sa_s,
  f64Add_si_a,
  f64Add_si_s,
  f64Add_ai_a,
  f64Add_ai_s,
  f64Sub_ss_a,
  f64Sub_ss_s,
  f64Sub_as_a,
  f64Sub_as_s,
  f64Sub_sa_a,
  f64Sub_sa_s,
  f64Sub_si_a,
  f64Sub_si_s,
  f64Sub_ai_a,
  f64Sub_ai_s,
  f64Mul_ss_a,
  f64Mul_ss_s,
  f64Mul_as_a,
  f64Mul_as_s,
  f64Mul_sa_a,
  f64Mul_sa_s,
  f64Mul_si_a,
  f64Mul_si_s,
  f64Mul_ai_a,
  f64Mul_ai_s,
  f64Div_ss_a,
  f64Div_ss_s,
  f64Div_as_a,
  f64Div_as_s,
  f64Div_sa_a,
  f64Div_sa_s,
  f64Div_si_a,
  f64Div_si_s,
  f64Div_ai_a,
  f64Div_ai_s,
  f64Min_ss_a,
  f64Min_ss_s,
  f64Min_as_a,
  f64Min_as_s,
  f64Min_sa_a,
  f64Min_sa_s,
  f64Min_si_a,
  f64Min_si_s,
  f64Min_ai_a,
  f64Min_ai_s,
  f64Max_ss_a,
  f64Max_ss_s,
  f64Max_as_a,
  f64Max_as_s,
  f64Max_sa_a,
  f64Max_sa_s,
  f64Max_si_a,
  f64Max_si_s,
  f64Max_ai_a,
  f64Max_ai_s,
  f64Copysign_ss_a,
  f64Copysign_ss_s,
  f64Copysign_as_a,
  f64Copysign_as_s,
  f64Copysign_sa_a,
  f64Copysign_sa_s,
  f64Copysign_si_a,
  f64Copysign_si_s,
  f64Copysign_ai_a,
  f64Copysign_ai_s,
]

/// The operators of `floatArithmeticHandlers`, in its order.
let floatArithmeticOpcodes: [Opcode] = [
  .f32Add,
  .f32Sub,
  .f32Mul,
  .f32Div,
  .f32Min,
  .f32Max,
  .f32Copysign,
  .f64Add,
  .f64Sub,
  .f64Mul,
  .f64Div,
  .f64Min,
  .f64Max,
  .f64Copysign,
]

@c func f32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Sub_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Div_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Div_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Div(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Min_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Min_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Min(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Max_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Max_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Max(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Copysign_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(sp.f32(pc.a), sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(sp.f32(pc.a), sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(f32, sp.f32(pc.b))
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(f32, sp.f32(pc.b))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(sp.f32(pc.a), f32)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(sp.f32(pc.a), f32)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(sp.f32(pc.a), Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Copysign_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Copysign(f32, Float(bitPattern: pc.u32(16)))
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f64Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Sub_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Div_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Div_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Min_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Min_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Min(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Max_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Max_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Max(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Copysign_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(f64, sp.f64(pc.b))
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(sp.f64(pc.a), f64)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(sp.f64(pc.a), Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(f64, Double(bitPattern: pc.word(16)))
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Copysign_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Copysign(f64, Double(bitPattern: pc.word(16)))
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f640)
}

