// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Loads: per mnemonic, address form s or a; to the accumulator, to a slot and the accumulator.
let loadHandlers: [Handler] = [
  i32Load_s_a,
  i32Load_s_s,
  i32Load_a_a,
  i32Load_a_s,
  i64Load_s_a,
  i64Load_s_s,
  i64Load_a_a,
  i64Load_a_s,
  f32Load_s_a,
  f32Load_s_s,
  f32Load_a_a,
  f32Load_a_s,
  f64Load_s_a,
  f64Load_s_s,
  f64Load_a_a,
  f64Load_a_s,
  i32Load8S_s_a,
  i32Load8S_s_s,
  i32Load8S_a_a,
  i32Load8S_a_s,
  i32Load8U_s_a,
  i32Load8U_s_s,
  i32Load8U_a_a,
  i32Load8U_a_s,
  i32Load16S_s_a,
  i32Load16S_s_s,
  i32Load16S_a_a,
  i32Load16S_a_s,
  i32Load16U_s_a,
  i32Load16U_s_s,
  i32Load16U_a_a,
  i32Load16U_a_s,
  i64Load8S_s_a,
  i64Load8S_s_s,
  i64Load8S_a_a,
  i64Load8S_a_s,
  i32Load8U_s_a,
  i32Load8U_s_s,
  i32Load8U_a_a,
  i32Load8U_a_s,
  i64Load16S_s_a,
  i64Load16S_s_s,
  i64Load16S_a_a,
  i64Load16S_a_s,
  i32Load16U_s_a,
  i32Load16U_s_s,
  i32Load16U_a_a,
  i32Load16U_a_s,
  i64Load32S_s_a,
  i64Load32S_s_s,
  i64Load32S_a_a,
  i64Load32S_a_s,
  i32Load_s_a,
  i32Load_s_s,
  i32Load_a_a,
  i32Load_a_s,
]

/// Stores: per mnemonic, forms of address and value ss, as, sa, si, ai.
let storeHandlers: [Handler] = [
  i32Store_ss,
  i32Store_as,
  i32Store_sa,
  i32Store_si,
  i32Store_ai,
  i64Store_ss,
  i64Store_as,
  i64Store_sa,
  i64Store_si,
  i64Store_ai,
  i32Store_ss,
  i32Store_as,
  f32Store_sa,
  opUnreachable,
  opUnreachable,
  i64Store_ss,
  i64Store_as,
  f64Store_sa,
  opUnreachable,
  opUnreachable,
  i32Store8_ss,
  i32Store8_as,
  i32Store8_sa,
  i32Store8_si,
  i32Store8_ai,
  i32Store16_ss,
  i32Store16_as,
  i32Store16_sa,
  i32Store16_si,
  i32Store16_ai,
  i32Store8_ss,
  i32Store8_as,
  i32Store8_sa,
  i32Store8_si,
  i32Store8_ai,
  i32Store16_ss,
  i32Store16_as,
  i32Store16_sa,
  i32Store16_si,
  i32Store16_ai,
  i32Store_ss,
  i32Store_as,
  i32Store_sa,
  i32Store_si,
  i32Store_ai,
]

@c func i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func f32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Float = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Float.self)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Float = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Float.self)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Float = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Float.self)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Float = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Float.self)
  sp.set(pc.d, value0)
  let f320 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f320, f64)
}
@c func f64Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let f640 = value0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f640)
}
@c func i32Load8S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Load16U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load8S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load8S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load8S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load8S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load16S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load16S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load16S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load16S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int32.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load32S_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int32.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int32.self)))
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i64Load32S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = UInt64(bitPattern: Int64((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int32.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  return next(pc + 16, sp, mem, ctx, acc0, fuel, f32, f64)
}
@c func i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store_si(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: pc.word(16)), as: UInt32.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store_ai(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: pc.word(16)), as: UInt32.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt64(truncatingIfNeeded: sp.i64(pc.d)), as: UInt64.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt64(truncatingIfNeeded: sp.i64(pc.d)), as: UInt64.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt64(truncatingIfNeeded: acc), as: UInt64.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Store_si(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt64(truncatingIfNeeded: pc.word(16)), as: UInt64.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Store_ai(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt64(truncatingIfNeeded: pc.word(16)), as: UInt64.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: f32, as: Float.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: f64, as: Double.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store8_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store8_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store8_si(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: pc.word(16)), as: UInt8.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store8_ai(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: pc.word(16)), as: UInt8.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store16_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: sp.i32(pc.d)), as: UInt16.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store16_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: sp.i32(pc.d)), as: UInt16.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store16_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt16.self)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store16_si(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: pc.word(16)), as: UInt16.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store16_ai(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: pc.word(16)), as: UInt16.self)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}
