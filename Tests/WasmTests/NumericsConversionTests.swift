import Testing

@testable import Wasm

@Suite struct NumericsConversionTests {
  /// What the specification says by way of exact arithmetic: the truncated value if it is an `Integer`.
  private func expected<Source: BinaryFloatingPoint, Integer: FixedWidthInteger>(
    _ a: Source, _: Integer.Type
  ) -> (Result<Integer, TrapKind>, saturated: Integer) {
    if a.isNaN { return (.failure(.invalidConversion), 0) }
    let truncated = a.rounded(.towardZero)
    if let value = Integer(exactly: truncated) { return (.success(value), value) }
    return (.failure(.integerOverflow), a < 0 ? .min : .max)
  }

  @Test func `truncations of edge values`() {
    for a in Corpus.f32.lazy.map(Float.init(bitPattern:)) {
      let (s32, sat32) = expected(a, Int32.self)
      #expect(Numerics.i32TruncF32S(a).map(Int32.init(bitPattern:)) == s32, "\(a)")
      #expect(Int32(bitPattern: Numerics.i32TruncSatF32S(a)) == sat32, "\(a)")
      let (u32, usat32) = expected(a, UInt32.self)
      #expect(Numerics.i32TruncF32U(a) == u32, "\(a)")
      #expect(Numerics.i32TruncSatF32U(a) == usat32, "\(a)")
      let (s64, sat64) = expected(a, Int64.self)
      #expect(Numerics.i64TruncF32S(a).map(Int64.init(bitPattern:)) == s64, "\(a)")
      #expect(Int64(bitPattern: Numerics.i64TruncSatF32S(a)) == sat64, "\(a)")
      let (u64, usat64) = expected(a, UInt64.self)
      #expect(Numerics.i64TruncF32U(a) == u64, "\(a)")
      #expect(Numerics.i64TruncSatF32U(a) == usat64, "\(a)")
    }
    for a in Corpus.f64.lazy.map(Double.init(bitPattern:)) {
      let (s32, sat32) = expected(a, Int32.self)
      #expect(Numerics.i32TruncF64S(a).map(Int32.init(bitPattern:)) == s32, "\(a)")
      #expect(Int32(bitPattern: Numerics.i32TruncSatF64S(a)) == sat32, "\(a)")
      let (u32, usat32) = expected(a, UInt32.self)
      #expect(Numerics.i32TruncF64U(a) == u32, "\(a)")
      #expect(Numerics.i32TruncSatF64U(a) == usat32, "\(a)")
      let (s64, sat64) = expected(a, Int64.self)
      #expect(Numerics.i64TruncF64S(a).map(Int64.init(bitPattern:)) == s64, "\(a)")
      #expect(Int64(bitPattern: Numerics.i64TruncSatF64S(a)) == sat64, "\(a)")
      let (u64, usat64) = expected(a, UInt64.self)
      #expect(Numerics.i64TruncF64U(a) == u64, "\(a)")
      #expect(Numerics.i64TruncSatF64U(a) == usat64, "\(a)")
    }
  }

  @Test func `truncations at the bounds of their ranges`() throws {
    #expect(try Numerics.i32TruncF64S(-2147483648.9).get() == 0x8000_0000)
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i32TruncF64S(-2147483649).get() }
    #expect(try Numerics.i32TruncF64S(2147483647.9).get() == 0x7FFF_FFFF)
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i32TruncF64S(2147483648).get() }
    #expect(try Numerics.i32TruncF64U(-0.9999).get() == 0)
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i32TruncF64U(-1).get() }
    #expect(try Numerics.i32TruncF64U(4294967295.9).get() == .max)
    #expect(try Numerics.i32TruncF32S(-0x1p31).get() == 0x8000_0000)
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i32TruncF32S(0x1p31).get() }
    #expect(try Numerics.i64TruncF64S(-0x1p63).get() == 0x8000_0000_0000_0000)
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i64TruncF64S(0x1p63).get() }
    #expect(try Numerics.i64TruncF64U(0x1.fffffffffffffp63).get() == 0xFFFF_FFFF_FFFF_F800)
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i64TruncF32U(0x1p64).get() }
    #expect(throws: TrapKind.invalidConversion) { try Numerics.i64TruncF32U(.signalingNaN).get() }
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i64TruncF64S(-.infinity).get() }
  }

  @Test func `integers round to the nearest float ties to even`() {
    let rows: [(UInt64, signed: Float, unsigned: Float)] = [
      (0x7FFF_FF40_0000_0000, 0x1.fffffcp62, 0x1.fffffcp62), (0x7FFF_FFC0_0000_0000, 0x1p63, 0x1p63),
      (0x7FFF_FFBF_FFFF_FFFF, 0x1.fffffep62, 0x1.fffffep62), (0x8000_0080_0000_0000, -0x1.fffffep62, 0x1p63),
      (0x8000_0080_0000_0001, -0x1.fffffep62, 0x1.000002p63), (0xFFFF_FFFF_FFFF_FFFF, -1, 0x1p64),
      (0xFFFF_FF7F_FFFF_FFFF, -0x1p39, 0x1.fffffep63), (0x0020_0000_2000_0001, 0x1.000002p53, 0x1.000002p53),
    ]
    for (bits, signed, unsigned) in rows {
      #expect(Numerics.f32ConvertI64S(bits) == signed, "\(bits)")
      #expect(Numerics.f32ConvertI64U(bits) == unsigned, "\(bits)")
    }
    #expect(Numerics.f32ConvertI32S(0x0100_0001) == 0x1p24)
    #expect(Numerics.f32ConvertI32S(0x0100_0003) == 0x1.000004p24)
    #expect(Numerics.f32ConvertI32U(0xFFFF_FFFF) == 0x1p32)
    #expect(Numerics.f32ConvertI32S(0xFFFF_FFFF) == -1)
    #expect(Numerics.f64ConvertI32S(0x8000_0000) == -0x1p31)
    #expect(Numerics.f64ConvertI32U(0x8000_0000) == 0x1p31)
    #expect(Numerics.f64ConvertI64S(0x0020_0000_0000_0001) == 0x1p53)
    #expect(Numerics.f64ConvertI64U(0xFFFF_FFFF_FFFF_FC00) == 0x1p64)
    #expect(Numerics.f64ConvertI64U(0xFFFF_FFFF_FFFF_FBFF) == 0x1.fffffffffffffp63)
    #expect(Numerics.f32ConvertI32S(0).bitPattern == 0)
    #expect(Numerics.f64ConvertI64U(0).bitPattern == 0)
  }

  @Test func `demotion rounds and overflows`() {
    #expect(Numerics.f32DemoteF64(0x1.fffffefffffffp127) == .greatestFiniteMagnitude)
    #expect(Numerics.f32DemoteF64(0x1.ffffffp127) == .infinity)
    #expect(Numerics.f32DemoteF64(0x1.000001p0) == 1)
    #expect(Numerics.f32DemoteF64(0x1.0000010000001p0) == 0x1.000002p0)
    #expect(Numerics.f32DemoteF64(-0x1p-150).bitPattern == 0x8000_0000)
    #expect(Numerics.f32DemoteF64(0x1.0000000000001p-150) == 0x1p-149)
    #expect(Numerics.f64PromoteF32(0x1p-149) == 0x1p-149)
    #expect(Numerics.f64PromoteF32(-0.0).sign == .minus)
  }
}
