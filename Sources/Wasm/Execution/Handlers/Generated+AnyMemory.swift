// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// Accesses to any memory: `[handler][value, address, vector, lane][memory][offset]`.
let anyMemoryHandlers: [Handler] = [
  i32Load_any,
  i64Load_any,
  i32Load_any,
  i64Load_any,
  i32Load8S_any,
  i32Load8U_any,
  i32Load16S_any,
  i32Load16U_any,
  i64Load8S_any,
  i32Load8U_any,
  i64Load16S_any,
  i32Load16U_any,
  i64Load32S_any,
  i32Load_any,
  i32Store_any,
  i64Store_any,
  i32Store_any,
  i64Store_any,
  i32Store8_any,
  i32Store16_any,
  i32Store8_any,
  i32Store16_any,
  i32Store_any,
  v128Load_any,
  v128Store_any,
  v128Load8x8S_any,
  v128Load8x8U_any,
  v128Load16x4S_any,
  v128Load16x4U_any,
  v128Load32x2S_any,
  v128Load32x2U_any,
  v128Load8Splat_any,
  v128Load16Splat_any,
  v128Load32Splat_any,
  v128Load64Splat_any,
  v128Load32Zero_any,
  v128Load64Zero_any,
  v128Load8Lane_any,
  v128Store8Lane_any,
  v128Load16Lane_any,
  v128Store16Lane_any,
  v128Load32Lane_any,
  v128Store32Lane_any,
  v128Load64Lane_any,
  v128Store64Lane_any,
]

/// The operators of `anyMemoryHandlers`, in its order.
let anyMemoryOpcodes: [Opcode] = [
  .i32Load,
  .i64Load,
  .f32Load,
  .f64Load,
  .i32Load8S,
  .i32Load8U,
  .i32Load16S,
  .i32Load16U,
  .i64Load8S,
  .i64Load8U,
  .i64Load16S,
  .i64Load16U,
  .i64Load32S,
  .i64Load32U,
  .i32Store,
  .i64Store,
  .f32Store,
  .f64Store,
  .i32Store8,
  .i32Store16,
  .i64Store8,
  .i64Store16,
  .i64Store32,
  .v128Load,
  .v128Store,
  .v128Load8x8S,
  .v128Load8x8U,
  .v128Load16x4S,
  .v128Load16x4U,
  .v128Load32x2S,
  .v128Load32x2U,
  .v128Load8Splat,
  .v128Load16Splat,
  .v128Load32Splat,
  .v128Load64Splat,
  .v128Load32Zero,
  .v128Load64Zero,
  .v128Load8Lane,
  .v128Store8Lane,
  .v128Load16Lane,
  .v128Store16Lane,
  .v128Load32Lane,
  .v128Store32Lane,
  .v128Load64Lane,
  .v128Store64Lane,
]

@c func i32Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, pointer0.loadUnaligned(as: UInt32.self))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, pointer0.loadUnaligned(as: UInt64.self))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Load8S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt32(bitPattern: Int32(pointer0.loadUnaligned(as: Int8.self))))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Load8U_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt32(pointer0.loadUnaligned(as: UInt8.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Load16S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt32(bitPattern: Int32(pointer0.loadUnaligned(as: Int16.self))))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Load16U_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt32(pointer0.loadUnaligned(as: UInt16.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Load8S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt64(bitPattern: Int64(pointer0.loadUnaligned(as: Int8.self))))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Load16S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt64(bitPattern: Int64(pointer0.loadUnaligned(as: Int16.self))))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Load32S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, UInt64(bitPattern: Int64(pointer0.loadUnaligned(as: Int32.self))))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64Store_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: UInt64(truncatingIfNeeded: sp.i64(pc.d)), as: UInt64.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store8_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32Store16_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: UInt16(truncatingIfNeeded: sp.i32(pc.d)), as: UInt16.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 16 || address0 > size0 &- 16) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, V128(u8x16: pointer0.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Store_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 16 || address0 > size0 &- 16) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).bytes, as: SIMD16<UInt8>.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load8x8S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load8x8S(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load8x8U_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load8x8U(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load16x4S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load16x4S(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load16x4U_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load16x4U(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load32x2S_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load32x2S(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load32x2U_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load32x2U(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load8Splat_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load8Splat(pointer0.loadUnaligned(as: UInt8.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load16Splat_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load16Splat(pointer0.loadUnaligned(as: UInt16.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load32Splat_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load32Splat(pointer0.loadUnaligned(as: UInt32.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load64Splat_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load64Splat(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load32Zero_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load32Zero(pointer0.loadUnaligned(as: UInt32.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load64Zero_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, Numerics.v128Load64Zero(pointer0.loadUnaligned(as: UInt64.self)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load8Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  var vector0 = sp.v128(pc.b)
  vector0.u8x16[pc.c] = pointer0.loadUnaligned(as: UInt8.self)
  sp.set(pc.d, vector0)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Store8Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 1 || address0 > size0 &- 1) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).u8x16[pc.c], as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load16Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  var vector0 = sp.v128(pc.b)
  vector0.u16x8[pc.c] = pointer0.loadUnaligned(as: UInt16.self)
  sp.set(pc.d, vector0)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Store16Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 2 || address0 > size0 &- 2) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).u16x8[pc.c], as: UInt16.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load32Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  var vector0 = sp.v128(pc.b)
  vector0.u32x4[pc.c] = pointer0.loadUnaligned(as: UInt32.self)
  sp.set(pc.d, vector0)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Store32Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 4 || address0 > size0 &- 4) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).u32x4[pc.c], as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Load64Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  var vector0 = sp.v128(pc.b)
  vector0.u64x2[pc.c] = pointer0.loadUnaligned(as: UInt64.self)
  sp.set(pc.d, vector0)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Store64Lane_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 8 || address0 > size0 &- 8) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).u64x2[pc.c], as: UInt64.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
