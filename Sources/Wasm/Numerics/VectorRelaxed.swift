// The deterministic profile takes the first result that each relaxed instruction allows (section 4.3.5, Relaxed
// Operations): all but the dot products are then another instruction.

// MARK: Relaxed instructions that are another instruction

package extension Numerics {
  @inline(__always) static func i8x16RelaxedSwizzle(_ a: V128, _ b: V128) -> V128 { i8x16Swizzle(a, b) }
  @inline(__always) static func i32x4RelaxedTruncF32x4S(_ a: V128) -> V128 { i32x4TruncSatF32x4S(a) }
  @inline(__always) static func i32x4RelaxedTruncF32x4U(_ a: V128) -> V128 { i32x4TruncSatF32x4U(a) }
  @inline(__always) static func i32x4RelaxedTruncF64x2SZero(_ a: V128) -> V128 { i32x4TruncSatF64x2SZero(a) }
  @inline(__always) static func i32x4RelaxedTruncF64x2UZero(_ a: V128) -> V128 { i32x4TruncSatF64x2UZero(a) }
  @inline(__always) static func i8x16RelaxedLaneselect(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    v128Bitselect(a, b, c)
  }

  @inline(__always) static func i16x8RelaxedLaneselect(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    v128Bitselect(a, b, c)
  }

  @inline(__always) static func i32x4RelaxedLaneselect(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    v128Bitselect(a, b, c)
  }

  @inline(__always) static func i64x2RelaxedLaneselect(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    v128Bitselect(a, b, c)
  }

  @inline(__always) static func f32x4RelaxedMin(_ a: V128, _ b: V128) -> V128 { f32x4Min(a, b) }
  @inline(__always) static func f32x4RelaxedMax(_ a: V128, _ b: V128) -> V128 { f32x4Max(a, b) }
  @inline(__always) static func f64x2RelaxedMin(_ a: V128, _ b: V128) -> V128 { f64x2Min(a, b) }
  @inline(__always) static func f64x2RelaxedMax(_ a: V128, _ b: V128) -> V128 { f64x2Max(a, b) }
  @inline(__always) static func i16x8RelaxedQ15mulrS(_ a: V128, _ b: V128) -> V128 { i16x8Q15mulrSatS(a, b) }
}

// MARK: Multiply and add, rounding twice

package extension Numerics {
  @inline(__always) static func f32x4RelaxedMadd(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    f32x4Add(f32x4Mul(a, b), c)
  }

  @inline(__always) static func f32x4RelaxedNmadd(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    f32x4RelaxedMadd(f32x4Neg(a), b, c)
  }

  @inline(__always) static func f64x2RelaxedMadd(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    f64x2Add(f64x2Mul(a, b), c)
  }

  @inline(__always) static func f64x2RelaxedNmadd(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    f64x2RelaxedMadd(f64x2Neg(a), b, c)
  }
}

// MARK: Dot products

package extension Numerics {
  /// Both operands are signed; the sum of two products saturates, which only -128 * -128 + -128 * -128 does.
  @inline(__always) static func i16x8RelaxedDotI8x16I7x16S(_ a: V128, _ b: V128) -> V128 {
    let width = SIMD8<Int16>(repeating: 8)
    let even = ((a.i16x8 &<< width) &>> width) &* ((b.i16x8 &<< width) &>> width)
    let odd = (a.i16x8 &>> width) &* (b.i16x8 &>> width)
    return i16x8AddSatS(V128(i16x8: even), V128(i16x8: odd))
  }

  /// The sums of the above two by two, wrapping.
  @inline(__always) static func i32x4RelaxedDotI8x16I7x16AddS(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    i32x4Add(i32x4ExtaddPairwiseI16x8S(i16x8RelaxedDotI8x16I7x16S(a, b)), c)
  }
}
