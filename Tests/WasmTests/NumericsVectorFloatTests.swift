import TestSupport
import Testing

@testable import Wasm

/// Every lane of a vector instruction on floats is, to the bit, the scalar instruction of the operands' lanes.
@Suite struct NumericsVectorFloatTests {
  private func on32(_ scalar: @escaping (Float, Float) -> Float) -> (UInt32, UInt32) -> UInt32 {
    { scalar(Float(bitPattern: $0), Float(bitPattern: $1)).bitPattern }
  }

  private func on64(_ scalar: @escaping (Double, Double) -> Double) -> (UInt64, UInt64) -> UInt64 {
    { scalar(Double(bitPattern: $0), Double(bitPattern: $1)).bitPattern }
  }

  @Test func `binary instructions`() {
    let narrow: [(String, VectorBinary, (Float, Float) -> Float)] = [
      ("add", Numerics.f32x4Add, Numerics.f32Add), ("sub", Numerics.f32x4Sub, Numerics.f32Sub),
      ("mul", Numerics.f32x4Mul, Numerics.f32Mul), ("div", Numerics.f32x4Div, Numerics.f32Div),
      ("min", Numerics.f32x4Min, Numerics.f32Min), ("max", Numerics.f32x4Max, Numerics.f32Max),
      ("relaxed_min", Numerics.f32x4RelaxedMin, Numerics.f32Min),
      ("relaxed_max", Numerics.f32x4RelaxedMax, Numerics.f32Max),
      ("pmin", Numerics.f32x4Pmin, { $1 < $0 ? $1 : $0 }), ("pmax", Numerics.f32x4Pmax, { $0 < $1 ? $1 : $0 }),
    ]
    for (name, vector, scalar) in narrow {
      agree("f32x4.\(name)", \.u32x4, over: Corpus.f32x4Pairs, vector, on32(scalar))
    }
    let wide: [(String, VectorBinary, (Double, Double) -> Double)] = [
      ("add", Numerics.f64x2Add, Numerics.f64Add), ("sub", Numerics.f64x2Sub, Numerics.f64Sub),
      ("mul", Numerics.f64x2Mul, Numerics.f64Mul), ("div", Numerics.f64x2Div, Numerics.f64Div),
      ("min", Numerics.f64x2Min, Numerics.f64Min), ("max", Numerics.f64x2Max, Numerics.f64Max),
      ("relaxed_min", Numerics.f64x2RelaxedMin, Numerics.f64Min),
      ("relaxed_max", Numerics.f64x2RelaxedMax, Numerics.f64Max),
      ("pmin", Numerics.f64x2Pmin, { $1 < $0 ? $1 : $0 }), ("pmax", Numerics.f64x2Pmax, { $0 < $1 ? $1 : $0 }),
    ]
    for (name, vector, scalar) in wide {
      agree("f64x2.\(name)", \.u64x2, over: Corpus.f64x2Pairs, vector, on64(scalar))
    }
  }

  @Test func `vectors of floats are compared`() {
    let narrow: [(String, VectorBinary, (Float, Float) -> UInt32)] = [
      ("eq", Numerics.f32x4Eq, Numerics.f32Eq), ("ne", Numerics.f32x4Ne, Numerics.f32Ne),
      ("lt", Numerics.f32x4Lt, Numerics.f32Lt), ("gt", Numerics.f32x4Gt, Numerics.f32Gt),
      ("le", Numerics.f32x4Le, Numerics.f32Le), ("ge", Numerics.f32x4Ge, Numerics.f32Ge),
    ]
    for (name, vector, scalar) in narrow {
      agree("f32x4.\(name)", \.u32x4, over: Corpus.f32x4Pairs, vector) {
        0 &- scalar(Float(bitPattern: $0), Float(bitPattern: $1))
      }
    }
    let wide: [(String, VectorBinary, (Double, Double) -> UInt32)] = [
      ("eq", Numerics.f64x2Eq, Numerics.f64Eq), ("ne", Numerics.f64x2Ne, Numerics.f64Ne),
      ("lt", Numerics.f64x2Lt, Numerics.f64Lt), ("gt", Numerics.f64x2Gt, Numerics.f64Gt),
      ("le", Numerics.f64x2Le, Numerics.f64Le), ("ge", Numerics.f64x2Ge, Numerics.f64Ge),
    ]
    for (name, vector, scalar) in wide {
      agree("f64x2.\(name)", \.u64x2, over: Corpus.f64x2Pairs, vector) {
        0 &- UInt64(scalar(Double(bitPattern: $0), Double(bitPattern: $1)))
      }
    }
  }

  @Test func `unary instructions`() {
    var generator = SplitMix64(state: 4)
    let random = (0..<2000).map { _ in V128(low: generator.next(), high: generator.next()) }
    let narrow: [(String, VectorUnary, (Float) -> Float)] = [
      ("abs", Numerics.f32x4Abs, Numerics.f32Abs), ("neg", Numerics.f32x4Neg, Numerics.f32Neg),
      ("sqrt", Numerics.f32x4Sqrt, Numerics.f32Sqrt), ("ceil", Numerics.f32x4Ceil, Numerics.f32Ceil),
      ("floor", Numerics.f32x4Floor, Numerics.f32Floor), ("trunc", Numerics.f32x4Trunc, Numerics.f32Trunc),
      ("nearest", Numerics.f32x4Nearest, Numerics.f32Nearest),
    ]
    for (name, vector, scalar) in narrow {
      agree("f32x4.\(name)", \.u32x4, \.u32x4, over: Corpus.f32x4Pairs.prefix(50).map(\.1) + random, vector) {
        scalar(Float(bitPattern: $0)).bitPattern
      }
    }
    let wide: [(String, VectorUnary, (Double) -> Double)] = [
      ("abs", Numerics.f64x2Abs, Numerics.f64Abs), ("neg", Numerics.f64x2Neg, Numerics.f64Neg),
      ("sqrt", Numerics.f64x2Sqrt, Numerics.f64Sqrt), ("ceil", Numerics.f64x2Ceil, Numerics.f64Ceil),
      ("floor", Numerics.f64x2Floor, Numerics.f64Floor), ("trunc", Numerics.f64x2Trunc, Numerics.f64Trunc),
      ("nearest", Numerics.f64x2Nearest, Numerics.f64Nearest),
    ]
    for (name, vector, scalar) in wide {
      agree("f64x2.\(name)", \.u64x2, \.u64x2, over: Corpus.f64x2Pairs.prefix(100).map(\.1) + random, vector) {
        scalar(Double(bitPattern: $0)).bitPattern
      }
    }
  }

  @Test func `vectors of floats are converted`() {
    var generator = SplitMix64(state: 5)
    let floats =
      Corpus.f32x4Pairs.prefix(50).map(\.1)
      + (0..<1000).map { _ in
        // Exponents from 2^-2 to 2^37, where truncation has something to do.
        V128(
          u32x4: SIMD4(
            (0..<4).map { _ in
              UInt32(truncatingIfNeeded: generator.next()) & 0x807F_FFFF | UInt32(125 + generator.next() % 40) << 23
            }))
      }
    let doubles =
      Corpus.f64x2Pairs.prefix(100).map(\.1)
      + (0..<1000).map { _ in
        V128(
          u64x2: SIMD2(
            (0..<2).map { _ in
              generator.next() & 0x800F_FFFF_FFFF_FFFF | (1021 + generator.next() % 40) << 52
            }))
      }
    let integers = Corpus.integers
    agree(
      "i32x4.trunc_sat_f32x4_s", \.f32x4, \.u32x4, over: floats, Numerics.i32x4TruncSatF32x4S,
      Numerics.i32TruncSatF32S)
    agree(
      "i32x4.trunc_sat_f32x4_u", \.f32x4, \.u32x4, over: floats, Numerics.i32x4TruncSatF32x4U,
      Numerics.i32TruncSatF32U)
    agree(
      "i32x4.trunc_sat_f64x2_s_zero", \.f64x2, \.u32x4.lowHalf, over: doubles, Numerics.i32x4TruncSatF64x2SZero,
      Numerics.i32TruncSatF64S)
    agree(
      "i32x4.trunc_sat_f64x2_u_zero", \.f64x2, \.u32x4.lowHalf, over: doubles, Numerics.i32x4TruncSatF64x2UZero,
      Numerics.i32TruncSatF64U)
    agree(
      "f32x4.convert_i32x4_s", \.u32x4, \.f32x4, over: integers, Numerics.f32x4ConvertI32x4S,
      Numerics.f32ConvertI32S)
    agree(
      "f32x4.convert_i32x4_u", \.u32x4, \.f32x4, over: integers, Numerics.f32x4ConvertI32x4U,
      Numerics.f32ConvertI32U)
    agree(
      "f64x2.convert_low_i32x4_s", \.u32x4.lowHalf, \.f64x2, over: integers, Numerics.f64x2ConvertLowI32x4S,
      Numerics.f64ConvertI32S)
    agree(
      "f64x2.convert_low_i32x4_u", \.u32x4.lowHalf, \.f64x2, over: integers, Numerics.f64x2ConvertLowI32x4U,
      Numerics.f64ConvertI32U)
    agree("f32x4.demote_f64x2_zero", \.u64x2, \.u32x4.lowHalf, over: doubles, Numerics.f32x4DemoteF64x2Zero) {
      Numerics.f32DemoteF64(Double(bitPattern: $0)).bitPattern
    }
    agree("f64x2.promote_low_f32x4", \.u32x4.lowHalf, \.u64x2, over: floats, Numerics.f64x2PromoteLowF32x4) {
      Numerics.f64PromoteF32(Float(bitPattern: $0)).bitPattern
    }
    for a in doubles {
      #expect(Numerics.i32x4TruncSatF64x2SZero(a).high == 0)
      #expect(Numerics.i32x4TruncSatF64x2UZero(a).high == 0)
      #expect(Numerics.f32x4DemoteF64x2Zero(a).high == 0)
    }
  }

  @Test func `multiply and add is a product and then a sum`() {
    for (a, b) in Corpus.f32x4Pairs {
      let c = V128(low: b.high, high: a.low)
      let sum = Numerics.f32x4Add(Numerics.f32x4Mul(a, b), c)
      let difference = Numerics.f32x4Sub(c, Numerics.f32x4Mul(a, b))
      if Numerics.f32x4RelaxedMadd(a, b, c) != sum { Issue.record("f32x4.relaxed_madd of \(a), \(b), \(c)") }
      if Numerics.f32x4RelaxedNmadd(a, b, c) != difference { Issue.record("f32x4.relaxed_nmadd of \(a), \(b), \(c)") }
    }
  }
}
