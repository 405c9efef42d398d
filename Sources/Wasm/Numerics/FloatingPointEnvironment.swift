/// The processor's floating-point mode, on which every float instruction relies.
///
/// A library in the same process can change it: into another rounding direction, or into flushing subnormals.
package enum FloatingPointEnvironment {
  /// Returns whether arithmetic is that of IEEE 754 as the specification wants it (section 4.3.3): rounding to the
  /// nearest with ties to even, gradual underflow, and products rounded before they are added.
  ///
  /// The mode belongs to a thread; the answer is about the calling one. It takes less than a microsecond.
  package static func check() -> Bool {
    narrowDifferences(0) == 0 && wideDifferences(0) == 0 && vectorDifferences(0) == 0
  }

  // The operands below are combined with `zero`. These functions are neither inlined nor private, so the compiler
  // does not know that it is 0, and cannot do the arithmetic beforehand.

  /// The bits in which results of f32 are not as they have to be.
  @inline(never) package static func narrowDifferences(_ zero: UInt32) -> UInt32 {
    func operand(_ a: Float) -> Float { Float(bitPattern: a.bitPattern ^ zero) }
    let one = operand(1)
    let odd = operand(0x1.000002p0)
    let half = operand(0x1p-24)
    let least = operand(0x1p-149)
    let leastNormal = operand(0x1p-126)
    let factor = operand(0x1.001p0)
    // Ties, in both directions and with both signs, then subnormals as results and as operands.
    var differences = Numerics.f32Add(one, half).bitPattern ^ (1 as Float).bitPattern
    differences |= Numerics.f32Sub(operand(-1), half).bitPattern ^ (-1 as Float).bitPattern
    differences |= Numerics.f32Add(odd, half).bitPattern ^ (0x1.000004p0 as Float).bitPattern
    differences |= Numerics.f32Sub(operand(-0x1.000002p0), half).bitPattern ^ (-0x1.000004p0 as Float).bitPattern
    differences |= Numerics.f32Mul(leastNormal, operand(0.5)).bitPattern ^ 0x0040_0000
    differences |= Numerics.f32Mul(least, operand(0x1p23)).bitPattern ^ 0x0080_0000
    differences |= Numerics.f32Sub(operand(0x1.000002p-126), leastNormal).bitPattern ^ 1
    differences |= Numerics.f32Add(least, least).bitPattern ^ 2
    differences |= Numerics.f32Div(one, operand(3)).bitPattern ^ 0x3EAA_AAAB
    differences |= Numerics.f32Sqrt(operand(2)).bitPattern ^ 0x3FB5_04F3
    differences |= Numerics.f32ConvertI32S(0x0100_0003 ^ zero).bitPattern ^ (0x1.000004p24 as Float).bitPattern
    // The exact square is 0x1.002001p0.
    differences |= Numerics.f32Sub(Numerics.f32Mul(factor, factor), operand(0x1.002p0)).bitPattern
    return differences
  }

  /// The bits in which results of f64 are not as they have to be.
  @inline(never) package static func wideDifferences(_ zero: UInt64) -> UInt64 {
    func operand(_ a: Double) -> Double { Double(bitPattern: a.bitPattern ^ zero) }
    let one = operand(1)
    let odd = operand(0x1.0000000000001p0)
    let half = operand(0x1p-53)
    let least = operand(0x1p-1074)
    let leastNormal = operand(0x1p-1022)
    let factor = operand(0x1.0000001p0)
    var differences = Numerics.f64Add(one, half).bitPattern ^ (1 as Double).bitPattern
    differences |= Numerics.f64Sub(operand(-1), half).bitPattern ^ (-1 as Double).bitPattern
    differences |= Numerics.f64Add(odd, half).bitPattern ^ (0x1.0000000000002p0 as Double).bitPattern
    differences |= Numerics.f64Sub(-odd, half).bitPattern ^ (-0x1.0000000000002p0 as Double).bitPattern
    differences |= Numerics.f64Mul(leastNormal, operand(0.5)).bitPattern ^ 0x0008_0000_0000_0000
    differences |= Numerics.f64Mul(least, operand(0x1p52)).bitPattern ^ 0x0010_0000_0000_0000
    differences |= Numerics.f64Sub(operand(0x1.0000000000001p-1022), leastNormal).bitPattern ^ 1
    differences |= Numerics.f64Add(least, least).bitPattern ^ 2
    differences |= Numerics.f64Div(one, operand(3)).bitPattern ^ 0x3FD5_5555_5555_5555
    differences |= Numerics.f64Sqrt(operand(2)).bitPattern ^ 0x3FF6_A09E_667F_3BCD
    differences |= UInt64(Numerics.f32DemoteF64(operand(0x1.000003p0)).bitPattern ^ 0x3F80_0002)
    // The exact square is 0x1.00000020000001p0.
    differences |= Numerics.f64Sub(Numerics.f64Mul(factor, factor), operand(0x1.0000002p0)).bitPattern
    return differences
  }

  /// The bits in which results of vectors are not as they have to be.
  @inline(never) package static func vectorDifferences(_ zero: UInt64) -> UInt64 {
    let noise = V128(low: zero, high: zero)
    let a = Numerics.v128Xor(V128(f32x4: SIMD4(0x1p-126, 0x1p-149, 0x1.001p0, 0x1.000002p0)), noise)
    let b = Numerics.v128Xor(V128(f32x4: SIMD4(0.5, 0x1p23, 0x1.001p0, 1)), noise)
    let c = Numerics.v128Xor(V128(f32x4: SIMD4(0x1p-149, 0x1p-149, -0x1.002p0, 0x1p-24)), noise)
    let narrow = Numerics.f32x4RelaxedMadd(a, b, c)
    let narrowExpected = V128(u32x4: SIMD4(0x0040_0001, 0x0080_0001, 0, 0x3F80_0002))
    let d = Numerics.v128Xor(V128(f64x2: SIMD2(0x1p-1022, 0x1.0000001p0)), noise)
    let e = Numerics.v128Xor(V128(f64x2: SIMD2(0.5, 0x1.0000001p0)), noise)
    let f = Numerics.v128Xor(V128(f64x2: SIMD2(0x1p-1074, -0x1.0000002p0)), noise)
    let wide = Numerics.f64x2RelaxedMadd(d, e, f)
    let wideExpected = V128(u64x2: SIMD2(0x0008_0000_0000_0001, 0))
    let differences = Numerics.v128Or(Numerics.v128Xor(narrow, narrowExpected), Numerics.v128Xor(wide, wideExpected))
    return differences.low | differences.high
  }
}
