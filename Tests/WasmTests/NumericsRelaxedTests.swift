import Testing

@testable import Wasm

/// One vector or more for each of the 20 relaxed instructions, chosen where the relaxed results differ.
@Suite struct NumericsRelaxedTests {
  @Test func `swizzle gives zero for every index beyond the lanes`() {
    let a = V128(u8x16: SIMD16(100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115))
    let indices = V128(u8x16: SIMD16(0, 15, 16, 31, 32, 127, 128, 129, 143, 255, 1, 14, 17, 0x40, 0x8F, 2))
    let expected = V128(u8x16: SIMD16(100, 115, 0, 0, 0, 0, 0, 0, 0, 0, 101, 114, 0, 0, 0, 102))
    #expect(Numerics.i8x16RelaxedSwizzle(a, indices) == expected)
  }

  @Test func `truncations saturate and take NaN to zero`() {
    let a = V128(f32x4: SIMD4(.nan, -0x1p31 - 512, 0x1p31, -1.5))
    #expect(Numerics.i32x4RelaxedTruncF32x4S(a) == V128(u32x4: SIMD4(0, 0x8000_0000, 0x7FFF_FFFF, 0xFFFF_FFFF)))
    let b = V128(f32x4: SIMD4(-.nan, -1, 0x1p32, 0x1.fffffep31))
    #expect(Numerics.i32x4RelaxedTruncF32x4U(b) == V128(u32x4: SIMD4(0, 0, 0xFFFF_FFFF, 0xFFFF_FF00)))
    let c = V128(f64x2: SIMD2(-2147483649.5, 2147483647.9))
    #expect(Numerics.i32x4RelaxedTruncF64x2SZero(c) == V128(u32x4: SIMD4(0x8000_0000, 0x7FFF_FFFF, 0, 0)))
    #expect(Numerics.i32x4RelaxedTruncF64x2SZero(V128(f64x2: SIMD2(.signalingNaN, -0.9))) == V128())
    let d = V128(f64x2: SIMD2(-.infinity, 4294967296))
    #expect(Numerics.i32x4RelaxedTruncF64x2UZero(d) == V128(u32x4: SIMD4(0, 0xFFFF_FFFF, 0, 0)))
  }

  @Test func `multiply and add rounds twice`() {
    // Exactly, x * x is 1 + 2^-11 + 2^-24, of which an f32 keeps 1 + 2^-11.
    let x: Float = 0x1.001p0
    let square = V128(f32x4: SIMD4(x, x, 0x1p127, 0))
    let c = V128(f32x4: SIMD4(-0x1.002p0, 0x1.002p0, -.infinity, -0.0))
    let factors = V128(f32x4: SIMD4(x, -x, 2, -0.0))
    let sum = Numerics.f32x4RelaxedMadd(square, factors, c)
    #expect(sum == V128(u32x4: SIMD4(0, 0, 0x7FC0_0000, 0x8000_0000)))
    let d = V128(f32x4: SIMD4(0x1.002p0, -0x1.002p0, .infinity, 0))
    let difference = Numerics.f32x4RelaxedNmadd(square, factors, d)
    #expect(difference == V128(u32x4: SIMD4(0, 0, 0x7FC0_0000, 0)))

    let y: Double = 0x1.0000001p0
    let wide = V128(f64x2: SIMD2(y, 0x1p1023))
    let product = V128(f64x2: SIMD2(y, -2))
    #expect(
      Numerics.f64x2RelaxedMadd(wide, product, V128(f64x2: SIMD2(-(y * y), .infinity)))
        == V128(u64x2: SIMD2(0, 0x7FF8_0000_0000_0000)))
    #expect(
      Numerics.f64x2RelaxedNmadd(wide, product, V128(f64x2: SIMD2(y * y, 1)))
        == V128(f64x2: SIMD2(0, .infinity)))
  }

  @Test func `lane selection is bitwise`() {
    let a = V128(low: 0x1111_1111_1111_1111, high: 0x2222_2222_2222_2222)
    let b = V128(low: 0xEEEE_EEEE_EEEE_EEEE, high: 0x4444_4444_4444_4444)
    let mask = V128(low: 0x80F0_0F00_7FFF_0001, high: 0xFF00_0000_0000_8000)
    let expected = V128(
      low: a.low & mask.low | b.low & ~mask.low, high: a.high & mask.high | b.high & ~mask.high)
    for select in [
      Numerics.i8x16RelaxedLaneselect, Numerics.i16x8RelaxedLaneselect, Numerics.i32x4RelaxedLaneselect,
      Numerics.i64x2RelaxedLaneselect,
    ] {
      #expect(select(a, b, mask) == expected)
    }
  }

  @Test func `minimum and maximum are those of the core instructions`() {
    let a = V128(u32x4: SIMD4(0x8000_0000, 0, 0x7F80_0001, 0xFF80_0000))
    let b = V128(u32x4: SIMD4(0, 0x8000_0000, 0x3F80_0000, 0xFFC0_0001))
    #expect(Numerics.f32x4RelaxedMin(a, b) == V128(u32x4: SIMD4(0x8000_0000, 0x8000_0000, 0x7FC0_0000, 0x7FC0_0000)))
    #expect(Numerics.f32x4RelaxedMax(a, b) == V128(u32x4: SIMD4(0, 0, 0x7FC0_0000, 0x7FC0_0000)))
    let c = V128(u64x2: SIMD2(0x8000_0000_0000_0000, 0xFFF0_0000_0000_0001))
    let nan: UInt64 = 0x7FF8_0000_0000_0000
    #expect(Numerics.f64x2RelaxedMin(c, V128()) == V128(u64x2: SIMD2(0x8000_0000_0000_0000, nan)))
    #expect(Numerics.f64x2RelaxedMax(c, V128()) == V128(u64x2: SIMD2(0, nan)))
    #expect(Numerics.f64x2RelaxedMin(V128(), c) == V128(u64x2: SIMD2(0x8000_0000_0000_0000, nan)))
    #expect(Numerics.f64x2RelaxedMax(V128(), c) == V128(u64x2: SIMD2(0, nan)))
  }

  @Test func `rounded product saturates`() {
    let a = V128(i16x8: [-32768, -32768, 32767, 1, 3, -1, 16384, 0])
    let b = V128(i16x8: [-32768, 32767, 32767, 16384, 5461, 16384, 2, 7])
    #expect(Numerics.i16x8RelaxedQ15mulrS(a, b) == V128(i16x8: [32767, -32767, 32766, 1, 0, 0, 1, 0]))
  }

  @Test func `dot products are signed and saturate`() {
    var a = V128(), b = V128()
    a.i8x16 = SIMD16(-128, -128, -128, -128, 127, 127, 127, -128, 1, 2, -1, 3, 100, 100, 0, 5)
    b.i8x16 = SIMD16(-128, -128, -128, 127, 127, 127, -128, 1, 3, 4, 127, -2, -100, 100, 9, -7)
    let sums: [Int16] = [32767, 128, 32258, -16384, 11, -133, 0, -35]
    #expect(Numerics.i16x8RelaxedDotI8x16I7x16S(a, b) == V128(i16x8: sums))
    let c = V128(u32x4: SIMD4(0x7FFF_FFFF, 1, 0, 35))
    #expect(
      Numerics.i32x4RelaxedDotI8x16I7x16AddS(a, b, c)
        == V128(u32x4: SIMD4(0x7FFF_FFFF &+ 32895, 15875, UInt32(bitPattern: -122), 0)))
  }
}
