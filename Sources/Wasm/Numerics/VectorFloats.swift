// MARK: f32x4

package extension Numerics {
  @inline(__always) private static var f32x4NaN: SIMD4<Float> {
    SIMD4<Float>(repeating: Float(bitPattern: 0x7FC0_0000))
  }

  /// Results of nans{}, lane by lane: see `canonical` of the scalars.
  @inline(__always) static func canonical(_ a: SIMD4<Float>) -> V128 {
    V128(f32x4: f32x4NaN.replacing(with: a, where: a .== a))
  }

  // Sign operations work on bits and keep every NaN payload.
  @inline(__always) static func f32x4Abs(_ a: V128) -> V128 {
    V128(u32x4: a.u32x4 & SIMD4<UInt32>(repeating: 0x7FFF_FFFF))
  }

  @inline(__always) static func f32x4Neg(_ a: V128) -> V128 {
    V128(u32x4: a.u32x4 ^ SIMD4<UInt32>(repeating: 0x8000_0000))
  }

  /// The magnitudes of `a` with the signs of `b`.
  @inline(__always) private static func copysign(_ a: SIMD4<Float>, _ b: V128) -> SIMD4<Float> {
    let signs = b.u32x4 & SIMD4<UInt32>(repeating: 0x8000_0000)
    return V128(u32x4: f32x4Abs(V128(f32x4: a)).u32x4 | signs).f32x4
  }

  @inline(__always) static func f32x4Add(_ a: V128, _ b: V128) -> V128 { canonical(a.f32x4 + b.f32x4) }
  @inline(__always) static func f32x4Sub(_ a: V128, _ b: V128) -> V128 { canonical(a.f32x4 - b.f32x4) }
  @inline(__always) static func f32x4Mul(_ a: V128, _ b: V128) -> V128 { canonical(a.f32x4 * b.f32x4) }
  @inline(__always) static func f32x4Div(_ a: V128, _ b: V128) -> V128 { canonical(a.f32x4 / b.f32x4) }

  @inline(__always) private static func root(_ a: Float) -> Float { a.magnitude.squareRoot() }

  /// As for the scalars: `squareRoot()` is an instruction where the operand is known not to be negative.
  @inline(__always) static func f32x4Sqrt(_ a: V128) -> V128 {
    let roots = SIMD4<Float>(root(a.f32x4[0]), root(a.f32x4[1]), root(a.f32x4[2]), root(a.f32x4[3]))
    let isRoot = a.f32x4 .>= SIMD4<Float>(repeating: 0)
    return V128(f32x4: f32x4NaN.replacing(with: copysign(roots, a), where: isRoot))
  }

  /// Both ways of choosing agree but for zeros and NaNs: the union of bits is -0 if one is, and a NaN if one is.
  @inline(__always) static func f32x4Min(_ a: V128, _ b: V128) -> V128 {
    canonical(v128Or(f32x4Pmin(a, b), f32x4Pmin(b, a)).f32x4)
  }

  /// Both ways of choosing agree but for zeros and NaNs: the intersection of bits is +0 if one is.
  @inline(__always) static func f32x4Max(_ a: V128, _ b: V128) -> V128 {
    let larger = v128And(f32x4Pmax(a, b), f32x4Pmax(b, a)).f32x4
    let isNumber = (a.f32x4 .== a.f32x4) .& (b.f32x4 .== b.f32x4)
    return V128(f32x4: f32x4NaN.replacing(with: larger, where: isNumber))
  }

  /// One of the operands as it is: `b` if it is less, else `a`.
  @inline(__always) static func f32x4Pmin(_ a: V128, _ b: V128) -> V128 {
    V128(f32x4: a.f32x4.replacing(with: b.f32x4, where: b.f32x4 .< a.f32x4))
  }

  /// One of the operands as it is: `b` if it is greater, else `a`.
  @inline(__always) static func f32x4Pmax(_ a: V128, _ b: V128) -> V128 {
    V128(f32x4: a.f32x4.replacing(with: b.f32x4, where: a.f32x4 .< b.f32x4))
  }

  // Rounding works as for the scalars: see `f32Magic` and `f32Rounding`.
  @inline(__always) private static func f32x4Magic(_ a: V128) -> SIMD4<Float> {
    let magic = copysign(SIMD4<Float>(repeating: 0x1p23), a)
    return (a.f32x4 + magic) - magic
  }

  @inline(__always) private static func f32x4Rounding(_ a: V128, _ rounded: SIMD4<Float>) -> V128 {
    let isSmall = f32x4Abs(a).f32x4 .< SIMD4<Float>(repeating: 0x1p23)
    return canonical(a.f32x4.replacing(with: copysign(rounded, a), where: isSmall))
  }

  @inline(__always) static func f32x4Nearest(_ a: V128) -> V128 { f32x4Rounding(a, f32x4Magic(a)) }

  @inline(__always) static func f32x4Ceil(_ a: V128) -> V128 {
    let nearest = f32x4Magic(a)
    let next = nearest + SIMD4<Float>(repeating: 1)
    return f32x4Rounding(a, nearest.replacing(with: next, where: nearest .< a.f32x4))
  }

  @inline(__always) static func f32x4Floor(_ a: V128) -> V128 {
    let nearest = f32x4Magic(a)
    let previous = nearest - SIMD4<Float>(repeating: 1)
    return f32x4Rounding(a, nearest.replacing(with: previous, where: nearest .> a.f32x4))
  }

  @inline(__always) static func f32x4Trunc(_ a: V128) -> V128 {
    let magnitude = f32x4Abs(a)
    let nearest = f32x4Magic(magnitude)
    let previous = nearest - SIMD4<Float>(repeating: 1)
    return f32x4Rounding(a, nearest.replacing(with: previous, where: nearest .> magnitude.f32x4))
  }
}

// MARK: f64x2

package extension Numerics {
  @inline(__always) private static var f64x2NaN: SIMD2<Double> {
    SIMD2<Double>(repeating: Double(bitPattern: 0x7FF8_0000_0000_0000))
  }

  /// Results of nans{}, lane by lane: see `canonical` of the scalars.
  @inline(__always) static func canonical(_ a: SIMD2<Double>) -> V128 {
    V128(f64x2: f64x2NaN.replacing(with: a, where: a .== a))
  }

  // Sign operations work on bits and keep every NaN payload.
  @inline(__always) static func f64x2Abs(_ a: V128) -> V128 {
    V128(u64x2: a.u64x2 & SIMD2<UInt64>(repeating: 0x7FFF_FFFF_FFFF_FFFF))
  }

  @inline(__always) static func f64x2Neg(_ a: V128) -> V128 {
    V128(u64x2: a.u64x2 ^ SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000))
  }

  /// The magnitudes of `a` with the signs of `b`.
  @inline(__always) private static func copysign(_ a: SIMD2<Double>, _ b: V128) -> SIMD2<Double> {
    let signs = b.u64x2 & SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000)
    return V128(u64x2: f64x2Abs(V128(f64x2: a)).u64x2 | signs).f64x2
  }

  @inline(__always) static func f64x2Add(_ a: V128, _ b: V128) -> V128 { canonical(a.f64x2 + b.f64x2) }
  @inline(__always) static func f64x2Sub(_ a: V128, _ b: V128) -> V128 { canonical(a.f64x2 - b.f64x2) }
  @inline(__always) static func f64x2Mul(_ a: V128, _ b: V128) -> V128 { canonical(a.f64x2 * b.f64x2) }
  @inline(__always) static func f64x2Div(_ a: V128, _ b: V128) -> V128 { canonical(a.f64x2 / b.f64x2) }

  @inline(__always) private static func root(_ a: Double) -> Double { a.magnitude.squareRoot() }

  /// As for the scalars: `squareRoot()` is an instruction where the operand is known not to be negative.
  @inline(__always) static func f64x2Sqrt(_ a: V128) -> V128 {
    let roots = SIMD2<Double>(root(a.f64x2[0]), root(a.f64x2[1]))
    let isRoot = a.f64x2 .>= SIMD2<Double>(repeating: 0)
    return V128(f64x2: f64x2NaN.replacing(with: copysign(roots, a), where: isRoot))
  }

  /// Both ways of choosing agree but for zeros and NaNs: the union of bits is -0 if one is, and a NaN if one is.
  @inline(__always) static func f64x2Min(_ a: V128, _ b: V128) -> V128 {
    canonical(v128Or(f64x2Pmin(a, b), f64x2Pmin(b, a)).f64x2)
  }

  /// Both ways of choosing agree but for zeros and NaNs: the intersection of bits is +0 if one is.
  @inline(__always) static func f64x2Max(_ a: V128, _ b: V128) -> V128 {
    let larger = v128And(f64x2Pmax(a, b), f64x2Pmax(b, a)).f64x2
    let isNumber = (a.f64x2 .== a.f64x2) .& (b.f64x2 .== b.f64x2)
    return V128(f64x2: f64x2NaN.replacing(with: larger, where: isNumber))
  }

  /// One of the operands as it is: `b` if it is less, else `a`.
  @inline(__always) static func f64x2Pmin(_ a: V128, _ b: V128) -> V128 {
    V128(f64x2: a.f64x2.replacing(with: b.f64x2, where: b.f64x2 .< a.f64x2))
  }

  /// One of the operands as it is: `b` if it is greater, else `a`.
  @inline(__always) static func f64x2Pmax(_ a: V128, _ b: V128) -> V128 {
    V128(f64x2: a.f64x2.replacing(with: b.f64x2, where: a.f64x2 .< b.f64x2))
  }

  // Rounding works as for the scalars: see `f64Magic` and `f64Rounding`.
  @inline(__always) private static func f64x2Magic(_ a: V128) -> SIMD2<Double> {
    let magic = copysign(SIMD2<Double>(repeating: 0x1p52), a)
    return (a.f64x2 + magic) - magic
  }

  @inline(__always) private static func f64x2Rounding(_ a: V128, _ rounded: SIMD2<Double>) -> V128 {
    let isSmall = f64x2Abs(a).f64x2 .< SIMD2<Double>(repeating: 0x1p52)
    return canonical(a.f64x2.replacing(with: copysign(rounded, a), where: isSmall))
  }

  @inline(__always) static func f64x2Nearest(_ a: V128) -> V128 { f64x2Rounding(a, f64x2Magic(a)) }

  @inline(__always) static func f64x2Ceil(_ a: V128) -> V128 {
    let nearest = f64x2Magic(a)
    let next = nearest + SIMD2<Double>(repeating: 1)
    return f64x2Rounding(a, nearest.replacing(with: next, where: nearest .< a.f64x2))
  }

  @inline(__always) static func f64x2Floor(_ a: V128) -> V128 {
    let nearest = f64x2Magic(a)
    let previous = nearest - SIMD2<Double>(repeating: 1)
    return f64x2Rounding(a, nearest.replacing(with: previous, where: nearest .> a.f64x2))
  }

  @inline(__always) static func f64x2Trunc(_ a: V128) -> V128 {
    let magnitude = f64x2Abs(a)
    let nearest = f64x2Magic(magnitude)
    let previous = nearest - SIMD2<Double>(repeating: 1)
    return f64x2Rounding(a, nearest.replacing(with: previous, where: nearest .> magnitude.f64x2))
  }
}
