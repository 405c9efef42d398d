import TestSupport
import Testing

@testable import Wasm

private typealias F32 = (Float, Float) -> Float
private typealias F64 = (Double, Double) -> Double

@Suite struct NumericsFloatTests {
  private let nan32: UInt32 = 0x7FC0_0000
  private let nan64: UInt64 = 0x7FF8_0000_0000_0000

  @Test func `every NaN that is computed is canonical and positive`() {
    let rows: [(String, F32, F64)] = [
      ("add", Numerics.f32Add, Numerics.f64Add), ("sub", Numerics.f32Sub, Numerics.f64Sub),
      ("mul", Numerics.f32Mul, Numerics.f64Mul), ("div", Numerics.f32Div, Numerics.f64Div),
      ("min", Numerics.f32Min, Numerics.f64Min), ("max", Numerics.f32Max, Numerics.f64Max),
    ]
    for (name, narrow, wide) in rows {
      for nan in Corpus.f32.lazy.map(Float.init(bitPattern:)).filter(\.isNaN) {
        for other in Corpus.f32.lazy.map(Float.init(bitPattern:)) {
          #expect(narrow(nan, other).bitPattern == nan32, "f32.\(name)")
          #expect(narrow(other, nan).bitPattern == nan32, "f32.\(name)")
        }
      }
      for nan in Corpus.f64.lazy.map(Double.init(bitPattern:)).filter(\.isNaN) {
        for other in Corpus.f64.lazy.map(Double.init(bitPattern:)) {
          #expect(wide(nan, other).bitPattern == nan64, "f64.\(name)")
          #expect(wide(other, nan).bitPattern == nan64, "f64.\(name)")
        }
      }
    }
    let unary: [(String, (Float) -> Float, (Double) -> Double)] = [
      ("sqrt", Numerics.f32Sqrt, Numerics.f64Sqrt), ("ceil", Numerics.f32Ceil, Numerics.f64Ceil),
      ("floor", Numerics.f32Floor, Numerics.f64Floor), ("trunc", Numerics.f32Trunc, Numerics.f64Trunc),
      ("nearest", Numerics.f32Nearest, Numerics.f64Nearest),
    ]
    for (name, narrow, wide) in unary {
      for nan in Corpus.f32.lazy.map(Float.init(bitPattern:)).filter(\.isNaN) {
        #expect(narrow(nan).bitPattern == nan32, "f32.\(name)")
      }
      for nan in Corpus.f64.lazy.map(Double.init(bitPattern:)).filter(\.isNaN) {
        #expect(wide(nan).bitPattern == nan64, "f64.\(name)")
      }
    }
    for bits in Corpus.f32 where Float(bitPattern: bits).isNaN {
      #expect(Numerics.f64PromoteF32(Float(bitPattern: bits)).bitPattern == nan64)
    }
    for bits in Corpus.f64 where Double(bitPattern: bits).isNaN {
      #expect(Numerics.f32DemoteF64(Double(bitPattern: bits)).bitPattern == nan32)
    }
  }

  @Test func `invalid operations give the canonical NaN`() {
    let infinity = Float.infinity
    let results = [
      Numerics.f32Add(infinity, -infinity), Numerics.f32Sub(infinity, infinity), Numerics.f32Mul(0, -infinity),
      Numerics.f32Div(0, -0.0), Numerics.f32Div(-infinity, infinity), Numerics.f32Sqrt(-1), Numerics.f32Sqrt(-infinity),
      Numerics.f32Sqrt(-0x1p-149),
    ]
    for result in results { #expect(result.bitPattern == nan32) }
    let wide = Double.infinity
    let wideResults = [
      Numerics.f64Add(wide, -wide), Numerics.f64Sub(wide, wide), Numerics.f64Mul(0, -wide), Numerics.f64Div(0, -0.0),
      Numerics.f64Div(-wide, wide), Numerics.f64Sqrt(-1), Numerics.f64Sqrt(-wide), Numerics.f64Sqrt(-0x1p-1074),
    ]
    for result in wideResults { #expect(result.bitPattern == nan64) }
  }

  @Test func `sign operations and reinterpretations keep every bit`() {
    for bits in Corpus.f32 {
      let a = Numerics.f32ReinterpretI32(bits)
      #expect(Numerics.i32ReinterpretF32(a) == bits)
      #expect(Numerics.i32ReinterpretF32(Numerics.f32Abs(a)) == bits & 0x7FFF_FFFF)
      #expect(Numerics.i32ReinterpretF32(Numerics.f32Neg(a)) == bits ^ 0x8000_0000)
      for sign in Corpus.f32 {
        let result = Numerics.f32Copysign(a, Float(bitPattern: sign))
        #expect(result.bitPattern == bits & 0x7FFF_FFFF | sign & 0x8000_0000)
      }
    }
    for bits in Corpus.f64 {
      let a = Numerics.f64ReinterpretI64(bits)
      #expect(Numerics.i64ReinterpretF64(a) == bits)
      #expect(Numerics.i64ReinterpretF64(Numerics.f64Abs(a)) == bits & 0x7FFF_FFFF_FFFF_FFFF)
      #expect(Numerics.i64ReinterpretF64(Numerics.f64Neg(a)) == bits ^ 0x8000_0000_0000_0000)
      for sign in Corpus.f64 {
        let result = Numerics.f64Copysign(a, Double(bitPattern: sign))
        #expect(result.bitPattern == bits & 0x7FFF_FFFF_FFFF_FFFF | sign & 0x8000_0000_0000_0000)
      }
    }
  }

  @Test func `minimum and maximum order zeros by sign`() {
    #expect(Numerics.f32Min(0, -0.0).bitPattern == 0x8000_0000)
    #expect(Numerics.f32Min(-0.0, 0).bitPattern == 0x8000_0000)
    #expect(Numerics.f32Max(0, -0.0).bitPattern == 0)
    #expect(Numerics.f32Max(-0.0, 0).bitPattern == 0)
    #expect(Numerics.f32Max(-0.0, -0.0).bitPattern == 0x8000_0000)
    #expect(Numerics.f32Min(0, 0).bitPattern == 0)
    #expect(Numerics.f64Min(0, -0.0).sign == .minus)
    #expect(Numerics.f64Min(-0.0, 0).sign == .minus)
    #expect(Numerics.f64Max(0, -0.0).sign == .plus)
    #expect(Numerics.f64Max(-0.0, 0).sign == .plus)
    for a in Corpus.f64.lazy.map(Double.init(bitPattern:)).filter({ !$0.isNaN }) {
      for b in Corpus.f64.lazy.map(Double.init(bitPattern:)).filter({ !$0.isNaN }) {
        let ordered = [a, b].sorted { $0.isTotallyOrdered(belowOrEqualTo: $1) && $0.bitPattern != $1.bitPattern }
        #expect(Numerics.f64Min(a, b).bitPattern == ordered[0].bitPattern)
        #expect(Numerics.f64Max(a, b).bitPattern == ordered[1].bitPattern)
      }
    }
  }

  @Test func `rounding agrees with the standard library`() {
    var generator = SplitMix64(state: 3)
    let strided = stride(from: UInt64(0), to: 1 << 32, by: 80_021).map { UInt32($0) }
    let rules32: [(String, (Float) -> Float, FloatingPointRoundingRule)] = [
      ("ceil", Numerics.f32Ceil, .up), ("floor", Numerics.f32Floor, .down),
      ("trunc", Numerics.f32Trunc, .towardZero), ("nearest", Numerics.f32Nearest, .toNearestOrEven),
    ]
    for (name, function, rule) in rules32 {
      let wrong = (Corpus.f32 + strided).first {
        let a = Float(bitPattern: $0)
        return function(a).bitPattern != (a.isNaN ? nan32 : a.rounded(rule).bitPattern)
      }
      #expect(wrong == nil, "f32.\(name)")
    }
    // Exponents where there is something to round, and some beside.
    let random = (0..<20_000).map { _ in
      generator.next() & 0x800F_FFFF_FFFF_FFFF | (1010 + generator.next() % 70) << 52
    }
    let rules64: [(String, (Double) -> Double, FloatingPointRoundingRule)] = [
      ("ceil", Numerics.f64Ceil, .up), ("floor", Numerics.f64Floor, .down),
      ("trunc", Numerics.f64Trunc, .towardZero), ("nearest", Numerics.f64Nearest, .toNearestOrEven),
    ]
    for (name, function, rule) in rules64 {
      let wrong = (Corpus.f64 + random).first {
        let a = Double(bitPattern: $0)
        return function(a).bitPattern != (a.isNaN ? nan64 : a.rounded(rule).bitPattern)
      }
      #expect(wrong == nil, "f64.\(name)")
    }
  }

  @Test func `roots keep the sign of zero and round once`() {
    #expect(Numerics.f32Sqrt(-0.0).bitPattern == 0x8000_0000)
    #expect(Numerics.f64Sqrt(-0.0).sign == .minus)
    #expect(Numerics.f32Sqrt(2).bitPattern == 0x3FB5_04F3)
    #expect(Numerics.f64Sqrt(2).bitPattern == 0x3FF6_A09E_667F_3BCD)
    #expect(Numerics.f32Sqrt(.infinity) == .infinity)
    #expect(Numerics.f64Sqrt(0x1p-1074) == 0x1p-537)
  }

  @Test func `comparisons with NaN hold only for ne`() {
    for bits in [0x7FC0_0000, 0x7F80_0001, 0xFFFF_FFFF] as [UInt32] {
      let nan = Float(bitPattern: bits)
      for a in [nan, 1] {
        #expect(Numerics.f32Eq(a, nan) == 0)
        #expect(Numerics.f32Ne(a, nan) == 1)
        #expect(Numerics.f32Lt(a, nan) == 0)
        #expect(Numerics.f32Gt(a, nan) == 0)
        #expect(Numerics.f32Le(a, nan) == 0)
        #expect(Numerics.f32Ge(nan, a) == 0)
        let (x, y) = (Double(a), Double(nan))
        #expect(Numerics.f64Eq(x, y) == 0)
        #expect(Numerics.f64Ne(x, y) == 1)
        #expect(Numerics.f64Lt(x, y) == 0)
        #expect(Numerics.f64Gt(x, y) == 0)
        #expect(Numerics.f64Le(x, y) == 0)
        #expect(Numerics.f64Ge(y, x) == 0)
      }
    }
    #expect(Numerics.f32Eq(0, -0.0) == 1)
    #expect(Numerics.f32Lt(-0.0, 0) == 0)
    #expect(Numerics.f64Ge(-0.0, 0) == 1)
  }
}
