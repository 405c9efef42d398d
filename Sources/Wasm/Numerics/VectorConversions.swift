// MARK: Floats to integers, saturating

package extension Numerics {
  @inline(__always) static func i32x4TruncSatF32x4S(_ a: V128) -> V128 {
    let low = truncatedS(SIMD2<Double>(a.f32x4.lowHalf))
    let high = truncatedS(SIMD2<Double>(a.f32x4.highHalf))
    return V128(u32x4: SIMD4(lowHalf: low, highHalf: high))
  }

  @inline(__always) static func i32x4TruncSatF64x2SZero(_ a: V128) -> V128 {
    V128(u32x4: SIMD4(lowHalf: truncatedS(a.f64x2), highHalf: SIMD2<UInt32>(repeating: 0)))
  }

  @inline(__always) static func i32x4TruncSatF32x4U(_ a: V128) -> V128 {
    let low = truncatedU(SIMD2<Double>(a.f32x4.lowHalf))
    let high = truncatedU(SIMD2<Double>(a.f32x4.highHalf))
    return V128(u32x4: SIMD4(lowHalf: low, highHalf: high))
  }

  @inline(__always) static func i32x4TruncSatF64x2UZero(_ a: V128) -> V128 {
    V128(u32x4: SIMD4(lowHalf: truncatedU(a.f64x2), highHalf: SIMD2<UInt32>(repeating: 0)))
  }

  @inline(__always) private static func truncatedS(_ a: SIMD2<Double>) -> SIMD2<UInt32> {
    truncated(a, SIMD2(repeating: -0x1p31), SIMD2(repeating: 0x1.fffffffcp30))
  }

  @inline(__always) private static func truncatedU(_ a: SIMD2<Double>) -> SIMD2<UInt32> {
    truncated(a, SIMD2(repeating: 0), SIMD2(repeating: 0x1.fffffffep31))
  }

  /// The low 32 bits of `a` brought into `low ... high`, which is within -2^51 ... 2^51, and truncated; 0 for a NaN.
  ///
  /// A float near 1.5 * 2^52 has an integer of two's complement in its low bits. It comes rounded to the nearest, so
  /// where that is away from zero, it is one too far.
  @inline(__always)
  private static func truncated(_ a: SIMD2<Double>, _ low: SIMD2<Double>, _ high: SIMD2<Double>) -> SIMD2<UInt32> {
    let zero = SIMD2<Double>(repeating: 0)
    let number = zero.replacing(with: a, where: a .== a)
    let raised = number.replacing(with: low, where: number .< low)
    let clamped = raised.replacing(with: high, where: raised .> high)
    let magic = SIMD2<Double>(repeating: 0x1.8p52)
    let sum = clamped + magic
    let nearest = sum - magic
    let isAbove = V128(mask: (nearest .> clamped) .& (clamped .> zero)).u64x2
    let isBelow = V128(mask: (nearest .< clamped) .& (clamped .< zero)).u64x2
    return SIMD2<UInt32>(truncatingIfNeeded: V128(f64x2: sum).u64x2 &+ isAbove &- isBelow)
  }
}

// MARK: Integers to floats, and between widths

package extension Numerics {
  @inline(__always) static func f32x4ConvertI32x4S(_ a: V128) -> V128 { V128(f32x4: SIMD4<Float>(a.i32x4)) }
  @inline(__always) static func f32x4ConvertI32x4U(_ a: V128) -> V128 { V128(f32x4: SIMD4<Float>(a.u32x4)) }
  @inline(__always) static func f64x2ConvertLowI32x4S(_ a: V128) -> V128 { V128(f64x2: SIMD2<Double>(a.i32x4.lowHalf)) }
  @inline(__always) static func f64x2ConvertLowI32x4U(_ a: V128) -> V128 { V128(f64x2: SIMD2<Double>(a.u32x4.lowHalf)) }

  @inline(__always) static func f32x4DemoteF64x2Zero(_ a: V128) -> V128 {
    canonical(SIMD4(lowHalf: SIMD2<Float>(a.f64x2), highHalf: SIMD2<Float>(repeating: 0)))
  }

  @inline(__always) static func f64x2PromoteLowF32x4(_ a: V128) -> V128 { canonical(SIMD2<Double>(a.f32x4.lowHalf)) }
}
