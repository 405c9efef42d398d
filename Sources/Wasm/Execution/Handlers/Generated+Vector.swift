// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// All operands and the result in slots.
let vectorHandlers: [Handler] = [
  i8x16Eq_s,
  i8x16Ne_s,
  i8x16LtS_s,
  i8x16LtU_s,
  i8x16GtS_s,
  i8x16GtU_s,
  i8x16LeS_s,
  i8x16LeU_s,
  i8x16GeS_s,
  i8x16GeU_s,
  i16x8Eq_s,
  i16x8Ne_s,
  i16x8LtS_s,
  i16x8LtU_s,
  i16x8GtS_s,
  i16x8GtU_s,
  i16x8LeS_s,
  i16x8LeU_s,
  i16x8GeS_s,
  i16x8GeU_s,
  i32x4Eq_s,
  i32x4Ne_s,
  i32x4LtS_s,
  i32x4LtU_s,
  i32x4GtS_s,
  i32x4GtU_s,
  i32x4LeS_s,
  i32x4LeU_s,
  i32x4GeS_s,
  i32x4GeU_s,
  i64x2Eq_s,
  i64x2Ne_s,
  i64x2LtS_s,
  i64x2GtS_s,
  i64x2LeS_s,
  i64x2GeS_s,
  f32x4Eq_s,
  f32x4Ne_s,
  f32x4Lt_s,
  f32x4Gt_s,
  f32x4Le_s,
  f32x4Ge_s,
  f64x2Eq_s,
  f64x2Ne_s,
  f64x2Lt_s,
  f64x2Gt_s,
  f64x2Le_s,
  f64x2Ge_s,
  v128And_s,
  v128Andnot_s,
  v128Or_s,
  v128Xor_s,
  i8x16Swizzle_s,
  i8x16NarrowI16x8S_s,
  i8x16NarrowI16x8U_s,
  i16x8NarrowI32x4S_s,
  i16x8NarrowI32x4U_s,
  i8x16Add_s,
  i8x16AddSatS_s,
  i8x16AddSatU_s,
  i8x16Sub_s,
  i8x16SubSatS_s,
  i8x16SubSatU_s,
  i8x16MinS_s,
  i8x16MinU_s,
  i8x16MaxS_s,
  i8x16MaxU_s,
  i8x16AvgrU_s,
  i16x8Add_s,
  i16x8AddSatS_s,
  i16x8AddSatU_s,
  i16x8Sub_s,
  i16x8SubSatS_s,
  i16x8SubSatU_s,
  i16x8MinS_s,
  i16x8MinU_s,
  i16x8MaxS_s,
  i16x8MaxU_s,
  i16x8AvgrU_s,
  i32x4Add_s,
  i32x4Sub_s,
  i32x4Mul_s,
  i32x4MinS_s,
  i32x4MinU_s,
  i32x4MaxS_s,
  i32x4MaxU_s,
  i32x4DotI16x8S_s,
  i64x2Add_s,
  i64x2Sub_s,
  i64x2Mul_s,
  i16x8Mul_s,
  i16x8Q15mulrSatS_s,
  i16x8ExtmulLowI8x16S_s,
  i16x8ExtmulLowI8x16U_s,
  i16x8ExtmulHighI8x16S_s,
  i16x8ExtmulHighI8x16U_s,
  i32x4ExtmulLowI16x8S_s,
  i32x4ExtmulLowI16x8U_s,
  i32x4ExtmulHighI16x8S_s,
  i32x4ExtmulHighI16x8U_s,
  i64x2ExtmulLowI32x4S_s,
  i64x2ExtmulLowI32x4U_s,
  i64x2ExtmulHighI32x4S_s,
  i64x2ExtmulHighI32x4U_s,
  f32x4Add_s,
  f32x4Sub_s,
  f32x4Mul_s,
  f32x4Div_s,
  f32x4Min_s,
  f32x4Max_s,
  f32x4Pmin_s,
  f32x4Pmax_s,
  f32x4RelaxedMin_s,
  f32x4RelaxedMax_s,
  f64x2Add_s,
  f64x2Sub_s,
  f64x2Mul_s,
  f64x2Div_s,
  f64x2Min_s,
  f64x2Max_s,
  f64x2Pmin_s,
  f64x2Pmax_s,
  f64x2RelaxedMin_s,
  f64x2RelaxedMax_s,
  i8x16RelaxedSwizzle_s,
  i16x8RelaxedQ15mulrS_s,
  i16x8RelaxedDotI8x16I7x16S_s,
  v128Not_s,
  i8x16Popcnt_s,
  f32x4DemoteF64x2Zero_s,
  f64x2PromoteLowF32x4_s,
  i8x16Abs_s,
  i8x16Neg_s,
  i16x8Abs_s,
  i16x8Neg_s,
  i32x4Abs_s,
  i32x4Neg_s,
  i64x2Abs_s,
  i64x2Neg_s,
  f32x4Abs_s,
  f32x4Neg_s,
  f32x4Ceil_s,
  f32x4Floor_s,
  f32x4Trunc_s,
  f32x4Nearest_s,
  f32x4Sqrt_s,
  f64x2Abs_s,
  f64x2Neg_s,
  f64x2Ceil_s,
  f64x2Floor_s,
  f64x2Trunc_s,
  f64x2Nearest_s,
  f64x2Sqrt_s,
  i16x8ExtaddPairwiseI8x16S_s,
  i16x8ExtaddPairwiseI8x16U_s,
  i32x4ExtaddPairwiseI16x8S_s,
  i32x4ExtaddPairwiseI16x8U_s,
  i16x8ExtendLowI8x16S_s,
  i16x8ExtendLowI8x16U_s,
  i16x8ExtendHighI8x16S_s,
  i16x8ExtendHighI8x16U_s,
  i32x4ExtendLowI16x8S_s,
  i32x4ExtendLowI16x8U_s,
  i32x4ExtendHighI16x8S_s,
  i32x4ExtendHighI16x8U_s,
  i64x2ExtendLowI32x4S_s,
  i64x2ExtendLowI32x4U_s,
  i64x2ExtendHighI32x4S_s,
  i64x2ExtendHighI32x4U_s,
  i32x4TruncSatF32x4S_s,
  i32x4TruncSatF32x4U_s,
  i32x4TruncSatF64x2SZero_s,
  i32x4TruncSatF64x2UZero_s,
  i32x4RelaxedTruncF32x4S_s,
  i32x4RelaxedTruncF32x4U_s,
  i32x4RelaxedTruncF64x2SZero_s,
  i32x4RelaxedTruncF64x2UZero_s,
  f32x4ConvertI32x4S_s,
  f32x4ConvertI32x4U_s,
  f64x2ConvertLowI32x4S_s,
  f64x2ConvertLowI32x4U_s,
  v128AnyTrue_s,
  i8x16AllTrue_s,
  i8x16Bitmask_s,
  i16x8AllTrue_s,
  i16x8Bitmask_s,
  i32x4AllTrue_s,
  i32x4Bitmask_s,
  i64x2AllTrue_s,
  i64x2Bitmask_s,
  v128Bitselect_s,
  i32x4RelaxedDotI8x16I7x16AddS_s,
  f32x4RelaxedMadd_s,
  f32x4RelaxedNmadd_s,
  f64x2RelaxedMadd_s,
  f64x2RelaxedNmadd_s,
  i8x16RelaxedLaneselect_s,
  i16x8RelaxedLaneselect_s,
  i32x4RelaxedLaneselect_s,
  i64x2RelaxedLaneselect_s,
  i8x16Shl_s,
  i8x16ShrS_s,
  i8x16ShrU_s,
  i16x8Shl_s,
  i16x8ShrS_s,
  i16x8ShrU_s,
  i32x4Shl_s,
  i32x4ShrS_s,
  i32x4ShrU_s,
  i64x2Shl_s,
  i64x2ShrS_s,
  i64x2ShrU_s,
  i8x16Splat_s,
  i8x16ReplaceLane_s,
  i16x8Splat_s,
  i16x8ReplaceLane_s,
  i32x4Splat_s,
  i32x4ReplaceLane_s,
  i64x2Splat_s,
  i64x2ReplaceLane_s,
  f32x4Splat_s,
  f32x4ReplaceLane_s,
  f64x2Splat_s,
  f64x2ReplaceLane_s,
  i8x16ExtractLaneS_s,
  i8x16ExtractLaneU_s,
  i16x8ExtractLaneS_s,
  i16x8ExtractLaneU_s,
  i32x4ExtractLane_s,
  i64x2ExtractLane_s,
  f32x4ExtractLane_s,
  f64x2ExtractLane_s,
  i8x16Shuffle_s,
]

/// The operators of `vectorHandlers`, in its order.
let vectorOpcodes: [Opcode] = [
  .i8x16Eq,
  .i8x16Ne,
  .i8x16LtS,
  .i8x16LtU,
  .i8x16GtS,
  .i8x16GtU,
  .i8x16LeS,
  .i8x16LeU,
  .i8x16GeS,
  .i8x16GeU,
  .i16x8Eq,
  .i16x8Ne,
  .i16x8LtS,
  .i16x8LtU,
  .i16x8GtS,
  .i16x8GtU,
  .i16x8LeS,
  .i16x8LeU,
  .i16x8GeS,
  .i16x8GeU,
  .i32x4Eq,
  .i32x4Ne,
  .i32x4LtS,
  .i32x4LtU,
  .i32x4GtS,
  .i32x4GtU,
  .i32x4LeS,
  .i32x4LeU,
  .i32x4GeS,
  .i32x4GeU,
  .i64x2Eq,
  .i64x2Ne,
  .i64x2LtS,
  .i64x2GtS,
  .i64x2LeS,
  .i64x2GeS,
  .f32x4Eq,
  .f32x4Ne,
  .f32x4Lt,
  .f32x4Gt,
  .f32x4Le,
  .f32x4Ge,
  .f64x2Eq,
  .f64x2Ne,
  .f64x2Lt,
  .f64x2Gt,
  .f64x2Le,
  .f64x2Ge,
  .v128And,
  .v128Andnot,
  .v128Or,
  .v128Xor,
  .i8x16Swizzle,
  .i8x16NarrowI16x8S,
  .i8x16NarrowI16x8U,
  .i16x8NarrowI32x4S,
  .i16x8NarrowI32x4U,
  .i8x16Add,
  .i8x16AddSatS,
  .i8x16AddSatU,
  .i8x16Sub,
  .i8x16SubSatS,
  .i8x16SubSatU,
  .i8x16MinS,
  .i8x16MinU,
  .i8x16MaxS,
  .i8x16MaxU,
  .i8x16AvgrU,
  .i16x8Add,
  .i16x8AddSatS,
  .i16x8AddSatU,
  .i16x8Sub,
  .i16x8SubSatS,
  .i16x8SubSatU,
  .i16x8MinS,
  .i16x8MinU,
  .i16x8MaxS,
  .i16x8MaxU,
  .i16x8AvgrU,
  .i32x4Add,
  .i32x4Sub,
  .i32x4Mul,
  .i32x4MinS,
  .i32x4MinU,
  .i32x4MaxS,
  .i32x4MaxU,
  .i32x4DotI16x8S,
  .i64x2Add,
  .i64x2Sub,
  .i64x2Mul,
  .i16x8Mul,
  .i16x8Q15mulrSatS,
  .i16x8ExtmulLowI8x16S,
  .i16x8ExtmulLowI8x16U,
  .i16x8ExtmulHighI8x16S,
  .i16x8ExtmulHighI8x16U,
  .i32x4ExtmulLowI16x8S,
  .i32x4ExtmulLowI16x8U,
  .i32x4ExtmulHighI16x8S,
  .i32x4ExtmulHighI16x8U,
  .i64x2ExtmulLowI32x4S,
  .i64x2ExtmulLowI32x4U,
  .i64x2ExtmulHighI32x4S,
  .i64x2ExtmulHighI32x4U,
  .f32x4Add,
  .f32x4Sub,
  .f32x4Mul,
  .f32x4Div,
  .f32x4Min,
  .f32x4Max,
  .f32x4Pmin,
  .f32x4Pmax,
  .f32x4RelaxedMin,
  .f32x4RelaxedMax,
  .f64x2Add,
  .f64x2Sub,
  .f64x2Mul,
  .f64x2Div,
  .f64x2Min,
  .f64x2Max,
  .f64x2Pmin,
  .f64x2Pmax,
  .f64x2RelaxedMin,
  .f64x2RelaxedMax,
  .i8x16RelaxedSwizzle,
  .i16x8RelaxedQ15mulrS,
  .i16x8RelaxedDotI8x16I7x16S,
  .v128Not,
  .i8x16Popcnt,
  .f32x4DemoteF64x2Zero,
  .f64x2PromoteLowF32x4,
  .i8x16Abs,
  .i8x16Neg,
  .i16x8Abs,
  .i16x8Neg,
  .i32x4Abs,
  .i32x4Neg,
  .i64x2Abs,
  .i64x2Neg,
  .f32x4Abs,
  .f32x4Neg,
  .f32x4Ceil,
  .f32x4Floor,
  .f32x4Trunc,
  .f32x4Nearest,
  .f32x4Sqrt,
  .f64x2Abs,
  .f64x2Neg,
  .f64x2Ceil,
  .f64x2Floor,
  .f64x2Trunc,
  .f64x2Nearest,
  .f64x2Sqrt,
  .i16x8ExtaddPairwiseI8x16S,
  .i16x8ExtaddPairwiseI8x16U,
  .i32x4ExtaddPairwiseI16x8S,
  .i32x4ExtaddPairwiseI16x8U,
  .i16x8ExtendLowI8x16S,
  .i16x8ExtendLowI8x16U,
  .i16x8ExtendHighI8x16S,
  .i16x8ExtendHighI8x16U,
  .i32x4ExtendLowI16x8S,
  .i32x4ExtendLowI16x8U,
  .i32x4ExtendHighI16x8S,
  .i32x4ExtendHighI16x8U,
  .i64x2ExtendLowI32x4S,
  .i64x2ExtendLowI32x4U,
  .i64x2ExtendHighI32x4S,
  .i64x2ExtendHighI32x4U,
  .i32x4TruncSatF32x4S,
  .i32x4TruncSatF32x4U,
  .i32x4TruncSatF64x2SZero,
  .i32x4TruncSatF64x2UZero,
  .i32x4RelaxedTruncF32x4S,
  .i32x4RelaxedTruncF32x4U,
  .i32x4RelaxedTruncF64x2SZero,
  .i32x4RelaxedTruncF64x2UZero,
  .f32x4ConvertI32x4S,
  .f32x4ConvertI32x4U,
  .f64x2ConvertLowI32x4S,
  .f64x2ConvertLowI32x4U,
  .v128AnyTrue,
  .i8x16AllTrue,
  .i8x16Bitmask,
  .i16x8AllTrue,
  .i16x8Bitmask,
  .i32x4AllTrue,
  .i32x4Bitmask,
  .i64x2AllTrue,
  .i64x2Bitmask,
  .v128Bitselect,
  .i32x4RelaxedDotI8x16I7x16AddS,
  .f32x4RelaxedMadd,
  .f32x4RelaxedNmadd,
  .f64x2RelaxedMadd,
  .f64x2RelaxedNmadd,
  .i8x16RelaxedLaneselect,
  .i16x8RelaxedLaneselect,
  .i32x4RelaxedLaneselect,
  .i64x2RelaxedLaneselect,
  .i8x16Shl,
  .i8x16ShrS,
  .i8x16ShrU,
  .i16x8Shl,
  .i16x8ShrS,
  .i16x8ShrU,
  .i32x4Shl,
  .i32x4ShrS,
  .i32x4ShrU,
  .i64x2Shl,
  .i64x2ShrS,
  .i64x2ShrU,
  .i8x16Splat,
  .i8x16ReplaceLane,
  .i16x8Splat,
  .i16x8ReplaceLane,
  .i32x4Splat,
  .i32x4ReplaceLane,
  .i64x2Splat,
  .i64x2ReplaceLane,
  .f32x4Splat,
  .f32x4ReplaceLane,
  .f64x2Splat,
  .f64x2ReplaceLane,
  .i8x16ExtractLaneS,
  .i8x16ExtractLaneU,
  .i16x8ExtractLaneS,
  .i16x8ExtractLaneU,
  .i32x4ExtractLane,
  .i64x2ExtractLane,
  .f32x4ExtractLane,
  .f64x2ExtractLane,
  .i8x16Shuffle,
]

@c func i8x16Eq_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Eq(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Ne_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Ne(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16LtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16LtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16LtU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16LtU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16GtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16GtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16GtU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16GtU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16LeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16LeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16LeU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16LeU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16GeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16GeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16GeU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16GeU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Eq_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Eq(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Ne_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Ne(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8LtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8LtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8LtU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8LtU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8GtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8GtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8GtU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8GtU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8LeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8LeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8LeU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8LeU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8GeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8GeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8GeU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8GeU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Eq_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Eq(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Ne_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Ne(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4LtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4LtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4LtU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4LtU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4GtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4GtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4GtU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4GtU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4LeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4LeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4LeU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4LeU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4GeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4GeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4GeU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4GeU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Eq_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Eq(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Ne_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Ne(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2LtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2LtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2GtS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2GtS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2LeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2LeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2GeS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2GeS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Eq_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Eq(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Ne_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Ne(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Lt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Lt(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Gt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Gt(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Le_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Le(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Ge_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Ge(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Eq_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Eq(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Ne_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Ne(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Lt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Lt(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Gt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Gt(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Le_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Le(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Ge_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Ge(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128And_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128And(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Andnot_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128Andnot(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Or_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128Or(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Xor_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128Xor(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Swizzle_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Swizzle(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16NarrowI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16NarrowI16x8S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16NarrowI16x8U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16NarrowI16x8U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8NarrowI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8NarrowI32x4S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8NarrowI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8NarrowI32x4U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Add(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16AddSatS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16AddSatS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16AddSatU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16AddSatU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Sub_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Sub(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16SubSatS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16SubSatS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16SubSatU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16SubSatU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16MinS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16MinS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16MinU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16MinU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16MaxS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16MaxS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16MaxU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16MaxU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16AvgrU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16AvgrU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Add(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8AddSatS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8AddSatS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8AddSatU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8AddSatU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Sub_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Sub(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8SubSatS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8SubSatS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8SubSatU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8SubSatU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8MinS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8MinS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8MinU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8MinU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8MaxS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8MaxS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8MaxU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8MaxU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8AvgrU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8AvgrU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Add(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Sub_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Sub(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4MinS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4MinS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4MinU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4MinU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4MaxS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4MaxS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4MaxU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4MaxU(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4DotI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4DotI16x8S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Add(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Sub_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Sub(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Mul(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Mul(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Q15mulrSatS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Q15mulrSatS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtmulLowI8x16S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtmulLowI8x16S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtmulLowI8x16U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtmulLowI8x16U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtmulHighI8x16S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtmulHighI8x16S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtmulHighI8x16U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtmulHighI8x16U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtmulLowI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtmulLowI16x8S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtmulLowI16x8U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtmulLowI16x8U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtmulHighI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtmulHighI16x8S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtmulHighI16x8U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtmulHighI16x8U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtmulLowI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtmulLowI32x4S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtmulLowI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtmulLowI32x4U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtmulHighI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtmulHighI32x4S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtmulHighI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtmulHighI32x4U(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Add(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Sub_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Sub(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Div_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Div(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Min_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Min(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Max_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Max(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Pmin_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Pmin(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Pmax_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Pmax(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4RelaxedMin_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4RelaxedMin(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4RelaxedMax_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4RelaxedMax(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Add(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Sub_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Sub(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Mul(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Div_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Div(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Min_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Min(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Max_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Max(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Pmin_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Pmin(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Pmax_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Pmax(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2RelaxedMin_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2RelaxedMin(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2RelaxedMax_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2RelaxedMax(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16RelaxedSwizzle_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16RelaxedSwizzle(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8RelaxedQ15mulrS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8RelaxedQ15mulrS(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8RelaxedDotI8x16I7x16S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8RelaxedDotI8x16I7x16S(sp.v128(pc.a), sp.v128(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Not_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128Not(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Popcnt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Popcnt(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4DemoteF64x2Zero_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4DemoteF64x2Zero(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2PromoteLowF32x4_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2PromoteLowF32x4(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Abs_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Abs(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Neg_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Neg(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Abs_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Abs(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Neg_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Neg(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Abs_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Abs(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Neg_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Neg(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Abs_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Abs(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Neg_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Neg(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Abs_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Abs(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Neg_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Neg(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Ceil_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Ceil(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Floor_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Floor(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Trunc_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Trunc(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Nearest_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Nearest(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Sqrt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Sqrt(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Abs_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Abs(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Neg_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Neg(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Ceil_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Ceil(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Floor_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Floor(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Trunc_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Trunc(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Nearest_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Nearest(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Sqrt_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Sqrt(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtaddPairwiseI8x16S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtaddPairwiseI8x16S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtaddPairwiseI8x16U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtaddPairwiseI8x16U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtaddPairwiseI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtaddPairwiseI16x8S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtaddPairwiseI16x8U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtaddPairwiseI16x8U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtendLowI8x16S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtendLowI8x16S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtendLowI8x16U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtendLowI8x16U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtendHighI8x16S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtendHighI8x16S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtendHighI8x16U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtendHighI8x16U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtendLowI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtendLowI16x8S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtendLowI16x8U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtendLowI16x8U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtendHighI16x8S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtendHighI16x8S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtendHighI16x8U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtendHighI16x8U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtendLowI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtendLowI32x4S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtendLowI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtendLowI32x4U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtendHighI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtendHighI32x4S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtendHighI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtendHighI32x4U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4TruncSatF32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4TruncSatF32x4S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4TruncSatF32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4TruncSatF32x4U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4TruncSatF64x2SZero_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4TruncSatF64x2SZero(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4TruncSatF64x2UZero_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4TruncSatF64x2UZero(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4RelaxedTruncF32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4RelaxedTruncF32x4S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4RelaxedTruncF32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4RelaxedTruncF32x4U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4RelaxedTruncF64x2SZero_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4RelaxedTruncF64x2SZero(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4RelaxedTruncF64x2UZero_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4RelaxedTruncF64x2UZero(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4ConvertI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4ConvertI32x4S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4ConvertI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4ConvertI32x4U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2ConvertLowI32x4S_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2ConvertLowI32x4S(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2ConvertLowI32x4U_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2ConvertLowI32x4U(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128AnyTrue_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128AnyTrue(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16AllTrue_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16AllTrue(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Bitmask_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Bitmask(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8AllTrue_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8AllTrue(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Bitmask_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Bitmask(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4AllTrue_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4AllTrue(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Bitmask_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Bitmask(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2AllTrue_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2AllTrue(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Bitmask_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Bitmask(sp.v128(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func v128Bitselect_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.v128Bitselect(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4RelaxedDotI8x16I7x16AddS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4RelaxedDotI8x16I7x16AddS(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4RelaxedMadd_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4RelaxedMadd(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4RelaxedNmadd_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4RelaxedNmadd(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2RelaxedMadd_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2RelaxedMadd(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2RelaxedNmadd_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2RelaxedNmadd(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16RelaxedLaneselect_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16RelaxedLaneselect(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8RelaxedLaneselect_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8RelaxedLaneselect(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4RelaxedLaneselect_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4RelaxedLaneselect(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2RelaxedLaneselect_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2RelaxedLaneselect(sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Shl_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Shl(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16ShrS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16ShrS(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16ShrU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16ShrU(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Shl_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Shl(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ShrS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ShrS(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ShrU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ShrU(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Shl_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Shl(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ShrS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ShrS(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ShrU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ShrU(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Shl_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Shl(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ShrS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ShrS(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ShrU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ShrU(sp.v128(pc.a), sp.i32(pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Splat_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Splat(sp.i32(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16ReplaceLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16ReplaceLane(sp.v128(pc.a), sp.i32(pc.b), UInt8(truncatingIfNeeded: pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8Splat_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8Splat(sp.i32(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ReplaceLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ReplaceLane(sp.v128(pc.a), sp.i32(pc.b), UInt8(truncatingIfNeeded: pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4Splat_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4Splat(sp.i32(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ReplaceLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ReplaceLane(sp.v128(pc.a), sp.i32(pc.b), UInt8(truncatingIfNeeded: pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2Splat_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2Splat(sp.i64(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ReplaceLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ReplaceLane(sp.v128(pc.a), sp.i64(pc.b), UInt8(truncatingIfNeeded: pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4Splat_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Splat(sp.f32(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4ReplaceLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4ReplaceLane(sp.v128(pc.a), sp.f32(pc.b), UInt8(truncatingIfNeeded: pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2Splat_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2Splat(sp.f64(pc.a)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2ReplaceLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2ReplaceLane(sp.v128(pc.a), sp.f64(pc.b), UInt8(truncatingIfNeeded: pc.c)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16ExtractLaneS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16ExtractLaneS(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16ExtractLaneU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16ExtractLaneU(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtractLaneS_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtractLaneS(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i16x8ExtractLaneU_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i16x8ExtractLaneU(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i32x4ExtractLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i32x4ExtractLane(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i64x2ExtractLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i64x2ExtractLane(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f32x4ExtractLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4ExtractLane(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func f64x2ExtractLane_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f64x2ExtractLane(sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}
@c func i8x16Shuffle_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.i8x16Shuffle(sp.v128(pc.a), sp.v128(pc.b), V128(low: pc.word(16), high: pc.word(24))))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}
