// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, and to a slot and the accumulator.
let integerArithmeticHandlers: [Handler] = [
  i32Add_ss_a,
  i32Add_ss_s,
  i32Add_as_a,
  i32Add_as_s,
  i32Add_sa_a,
  i32Add_sa_s,
  i32Add_si_a,
  i32Add_si_s,
  i32Add_ai_a,
  i32Add_ai_s,
  i32Sub_ss_a,
  i32Sub_ss_s,
  i32Sub_as_a,
  i32Sub_as_s,
  i32Sub_sa_a,
  i32Sub_sa_s,
  i32Sub_si_a,
  i32Sub_si_s,
  i32Sub_ai_a,
  i32Sub_ai_s,
  i32Mul_ss_a,
  i32Mul_ss_s,
  i32Mul_as_a,
  i32Mul_as_s,
  i32Mul_sa_a,
  i32Mul_sa_s,
  i32Mul_si_a,
  i32Mul_si_s,
  i32Mul_ai_a,
  i32Mul_ai_s,
  i32DivS_ss_a,
  i32DivS_ss_s,
  i32DivS_as_a,
  i32DivS_as_s,
  i32DivS_sa_a,
  i32DivS_sa_s,
  i32DivS_si_a,
  i32DivS_si_s,
  i32DivS_ai_a,
  i32DivS_ai_s,
  i32DivU_ss_a,
  i32DivU_ss_s,
  i32DivU_as_a,
  i32DivU_as_s,
  i32DivU_sa_a,
  i32DivU_sa_s,
  i32DivU_si_a,
  i32DivU_si_s,
  i32DivU_ai_a,
  i32DivU_ai_s,
  i32RemS_ss_a,
  i32RemS_ss_s,
  i32RemS_as_a,
  i32RemS_as_s,
  i32RemS_sa_a,
  i32RemS_sa_s,
  i32RemS_si_a,
  i32RemS_si_s,
  i32RemS_ai_a,
  i32RemS_ai_s,
  i32RemU_ss_a,
  i32RemU_ss_s,
  i32RemU_as_a,
  i32RemU_as_s,
  i32RemU_sa_a,
  i32RemU_sa_s,
  i32RemU_si_a,
  i32RemU_si_s,
  i32RemU_ai_a,
  i32RemU_ai_s,
  i32And_ss_a,
  i32And_ss_s,
  i32And_as_a,
  i32And_as_s,
  i32And_sa_a,
  i32And_sa_s,
  i32And_si_a,
  i32And_si_s,
  i32And_ai_a,
  i32And_ai_s,
  i32Or_ss_a,
  i32Or_ss_s,
  i32Or_as_a,
  i32Or_as_s,
  i32Or_sa_a,
  i32Or_sa_s,
  i32Or_si_a,
  i32Or_si_s,
  i32Or_ai_a,
  i32Or_ai_s,
  i32Xor_ss_a,
  i32Xor_ss_s,
  i32Xor_as_a,
  i32Xor_as_s,
  i32Xor_sa_a,
  i32Xor_sa_s,
  i32Xor_si_a,
  i32Xor_si_s,
  i32Xor_ai_a,
  i32Xor_ai_s,
  i32Shl_ss_a,
  i32Shl_ss_s,
  i32Shl_as_a,
  i32Shl_as_s,
  i32Shl_sa_a,
  i32Shl_sa_s,
  i32Shl_si_a,
  i32Shl_si_s,
  i32Shl_ai_a,
  i32Shl_ai_s,
  i32ShrS_ss_a,
  i32ShrS_ss_s,
  i32ShrS_as_a,
  i32ShrS_as_s,
  i32ShrS_sa_a,
  i32ShrS_sa_s,
  i32ShrS_si_a,
  i32ShrS_si_s,
  i32ShrS_ai_a,
  i32ShrS_ai_s,
  i32ShrU_ss_a,
  i32ShrU_ss_s,
  i32ShrU_as_a,
  i32ShrU_as_s,
  i32ShrU_sa_a,
  i32ShrU_sa_s,
  i32ShrU_si_a,
  i32ShrU_si_s,
  i32ShrU_ai_a,
  i32ShrU_ai_s,
  i32Rotl_ss_a,
  i32Rotl_ss_s,
  i32Rotl_as_a,
  i32Rotl_as_s,
  i32Rotl_sa_a,
  i32Rotl_sa_s,
  i32Rotl_si_a,
  i32Rotl_si_s,
  i32Rotl_ai_a,
  i32Rotl_ai_s,
  i32Rotr_ss_a,
  i32Rotr_ss_s,
  i32Rotr_as_a,
  i32Rotr_as_s,
  i32Rotr_sa_a,
  i32Rotr_sa_s,
  i32Rotr_si_a,
  i32Rotr_si_s,
  i32Rotr_ai_a,
  i32Rotr_ai_s,
  i64Add_ss_a,
  i64Add_ss_s,
  i64Add_as_a,
  i64Add_as_s,
  i64Add_sa_a,
  i64Add_sa_s,
  i64Add_si_a,
  i64Add_si_s,
  i64Add_ai_a,
  i64Add_ai_s,
  i64Sub_ss_a,
  i64Sub_ss_s,
  i64Sub_as_a,
  i64Sub_as_s,
  i64Sub_sa_a,
  i64Sub_sa_s,
  i64Sub_si_a,
  i64Sub_si_s,
  i64Sub_ai_a,
  i64Sub_ai_s,
  i64Mul_ss_a,
  i64Mul_ss_s,
  i64Mul_as_a,
  i64Mul_as_s,
  i64Mul_sa_a,
  i64Mul_sa_s,
  i64Mul_si_a,
  i64Mul_si_s,
  i64Mul_ai_a,
  i64Mul_ai_s,
  i64DivS_ss_a,
  i64DivS_ss_s,
  i64DivS_as_a,
  i64DivS_as_s,
  i64DivS_sa_a,
  i64DivS_sa_s,
  i64DivS_si_a,
  i64DivS_si_s,
  i64DivS_ai_a,
  i64DivS_ai_s,
  i64DivU_ss_a,
  i64DivU_ss_s,
  i64DivU_as_a,
  i64DivU_as_s,
  i64DivU_sa_a,
  i64DivU_sa_s,
  i64DivU_si_a,
  i64DivU_si_s,
  i64DivU_ai_a,
  i64DivU_ai_s,
  i64RemS_ss_a,
  i64RemS_ss_s,
  i64RemS_as_a,
  i64RemS_as_s,
  i64RemS_sa_a,
  i64RemS_sa_s,
  i64RemS_si_a,
  i64RemS_si_s,
  i64RemS_ai_a,
  i64RemS_ai_s,
  i64RemU_ss_a,
  i64RemU_ss_s,
  i64RemU_as_a,
  i64RemU_as_s,
  i64RemU_sa_a,
  i64RemU_sa_s,
  i64RemU_si_a,
  i64RemU_si_s,
  i64RemU_ai_a,
  i64RemU_ai_s,
  i64And_ss_a,
  i64And_ss_s,
  i64And_as_a,
  i64And_as_s,
  i64And_sa_a,
  i64And_sa_s,
  i64And_si_a,
  i64And_si_s,
  i64And_ai_a,
  i64And_ai_s,
  i64Or_ss_a,
  i64Or_ss_s,
  i64Or_as_a,
  i64Or_as_s,
  i64Or_sa_a,
  i64Or_sa_s,
  i64Or_si_a,
  i64Or_si_s,
  i64Or_ai_a,
  i64Or_ai_s,
  i64Xor_ss_a,
  i64Xor_ss_s,
  i64Xor_as_a,
  i64Xor_as_s,
  i64Xor_sa_a,
  i64Xor_sa_s,
  i64Xor_si_a,
  i64Xor_si_s,
  i64Xor_ai_a,
  i64Xor_ai_s,
  i64Shl_ss_a,
  i64Shl_ss_s,
  i64Shl_as_a,
  i64Shl_as_s,
  i64Shl_sa_a,
  i64Shl_sa_s,
  i64Shl_si_a,
  i64Shl_si_s,
  i64Shl_ai_a,
  i64Shl_ai_s,
  i64ShrS_ss_a,
  i64ShrS_ss_s,
  i64ShrS_as_a,
  i64ShrS_as_s,
  i64ShrS_sa_a,
  i64ShrS_sa_s,
  i64ShrS_si_a,
  i64ShrS_si_s,
  i64ShrS_ai_a,
  i64ShrS_ai_s,
  i64ShrU_ss_a,
  i64ShrU_ss_s,
  i64ShrU_as_a,
  i64ShrU_as_s,
  i64ShrU_sa_a,
  i64ShrU_sa_s,
  i64ShrU_si_a,
  i64ShrU_si_s,
  i64ShrU_ai_a,
  i64ShrU_ai_s,
  i64Rotl_ss_a,
  i64Rotl_ss_s,
  i64Rotl_as_a,
  i64Rotl_as_s,
  i64Rotl_sa_a,
  i64Rotl_sa_s,
  i64Rotl_si_a,
  i64Rotl_si_s,
  i64Rotl_ai_a,
  i64Rotl_ai_s,
  i64Rotr_ss_a,
  i64Rotr_ss_s,
  i64Rotr_as_a,
  i64Rotr_as_s,
  i64Rotr_sa_a,
  i64Rotr_sa_s,
  i64Rotr_si_a,
  i64Rotr_si_s,
  i64Rotr_ai_a,
  i64Rotr_ai_s,
]

/// The operators of `integerArithmeticHandlers`, in its order.
let integerArithmeticOpcodes: [Opcode] = [
  .i32Add,
  .i32Sub,
  .i32Mul,
  .i32DivS,
  .i32DivU,
  .i32RemS,
  .i32RemU,
  .i32And,
  .i32Or,
  .i32Xor,
  .i32Shl,
  .i32ShrS,
  .i32ShrU,
  .i32Rotl,
  .i32Rotr,
  .i64Add,
  .i64Sub,
  .i64Mul,
  .i64DivS,
  .i64DivU,
  .i64RemS,
  .i64RemU,
  .i64And,
  .i64Or,
  .i64Xor,
  .i64Shl,
  .i64ShrS,
  .i64ShrU,
  .i64Rotl,
  .i64Rotr,
]

@c func i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Sub_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32DivS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32DivU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32DivU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivU(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32RemS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemS(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32RemU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32RemU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32And_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Or_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Or_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Xor_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Xor_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Shl_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Shl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32ShrS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32ShrU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32ShrU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Rotl_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Rotr_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Rotr_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotr(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Sub_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64DivS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64DivU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64DivU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64DivU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64RemS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemS(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64RemU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(sp.i64(pc.a), sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(acc, sp.i64(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(sp.i64(pc.a), acc) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64RemU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt64
  switch Numerics.i64RemU(acc, UInt64(bitPattern: Int64(pc.signedImmediate))) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64And_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Or_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Or_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Xor_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Xor_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Shl_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Shl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64ShrS_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrS(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64ShrU_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64ShrU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Rotl_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Rotr_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(sp.i64(pc.a), sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(sp.i64(pc.a), acc)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Rotr_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotr(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}

