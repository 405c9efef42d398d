import TestSupport
import Testing

@testable import Wasm

@Suite struct NumericsLaneTests {
  private let counting = V128(low: 0x0706_0504_0302_0100, high: 0x0F0E_0D0C_0B0A_0908)

  @Test func `views are little endian from lane zero`() {
    #expect(counting.u8x16[9] == 9)
    #expect(counting.u16x8[1] == 0x0302)
    #expect(counting.u32x4[3] == 0x0F0E_0D0C)
    #expect(counting.u64x2[0] == counting.low)
    #expect(counting.high == 0x0F0E_0D0C_0B0A_0908)
    var changed = counting
    changed.low = 0
    changed.i16x8[7] = -1
    #expect(changed == V128(low: 0, high: 0xFFFF_0D0C_0B0A_0908))
    #expect("\(changed)" == "i32x4 0x00000000 0x00000000 0x0b0a0908 0xffff0d0c")
  }

  @Test func `splats and lanes`() {
    #expect(Numerics.i8x16Splat(0x1234_5680) == V128(low: 0x8080_8080_8080_8080, high: 0x8080_8080_8080_8080))
    #expect(Numerics.i16x8Splat(0x1234_5680) == V128(low: 0x5680_5680_5680_5680, high: 0x5680_5680_5680_5680))
    #expect(Numerics.i32x4Splat(7) == V128(u32x4: SIMD4(7, 7, 7, 7)))
    #expect(Numerics.i64x2Splat(7) == V128(low: 7, high: 7))
    let signalling = Float(bitPattern: 0xFF80_0001)
    let wide = Double(bitPattern: 0xFFF0_0000_0000_0001)
    #expect(Numerics.f32x4Splat(signalling) == V128(u32x4: SIMD4(repeating: 0xFF80_0001)))
    #expect(Numerics.f64x2Splat(wide) == V128(u64x2: SIMD2(repeating: 0xFFF0_0000_0000_0001)))
    for lane in 0..<16 as Range<UInt8> {
      let b = Numerics.i8x16ReplaceLane(counting, 0xABCD_EF80, lane)
      #expect(b.u8x16.indices.allSatisfy { b.u8x16[$0] == ($0 == Int(lane) ? 0x80 : UInt8($0)) })
      #expect(Numerics.i8x16ExtractLaneS(b, lane) == 0xFFFF_FF80)
      #expect(Numerics.i8x16ExtractLaneU(b, lane) == 0x80)
    }
    for lane in 0..<8 as Range<UInt8> {
      let b = Numerics.i16x8ReplaceLane(counting, 0xABCD_8001, lane)
      #expect(Numerics.i16x8ExtractLaneS(b, lane) == 0xFFFF_8001)
      #expect(Numerics.i16x8ExtractLaneU(b, lane) == 0x8001)
      #expect((0..<8).allSatisfy { b.u16x8[$0] == counting.u16x8[$0] || $0 == Int(lane) })
    }
    for lane in 0..<4 as Range<UInt8> {
      #expect(Numerics.i32x4ExtractLane(Numerics.i32x4ReplaceLane(counting, 0x8000_0001, lane), lane) == 0x8000_0001)
      let b = Numerics.f32x4ReplaceLane(counting, signalling, lane)
      #expect(b.u32x4[Int(lane)] == 0xFF80_0001)
      #expect(b.u32x4[Int(lane ^ 1)] == counting.u32x4[Int(lane ^ 1)])
      #expect(Numerics.f32x4ExtractLane(b, lane).bitPattern == 0xFF80_0001)
    }
    for lane in 0..<2 as Range<UInt8> {
      #expect(Numerics.i64x2ExtractLane(Numerics.i64x2ReplaceLane(counting, .max, lane), lane) == .max)
      let b = Numerics.f64x2ReplaceLane(counting, wide, lane)
      #expect(Numerics.f64x2ExtractLane(b, lane).bitPattern == 0xFFF0_0000_0000_0001)
      #expect(b.u64x2[Int(lane ^ 1)] == counting.u64x2[Int(lane ^ 1)])
    }
  }

  @Test func `shuffle and swizzle`() {
    var generator = SplitMix64(state: 6)
    for _ in 0..<200 {
      let a = V128(low: generator.next(), high: generator.next())
      let b = V128(low: generator.next(), high: generator.next())
      let lanes = V128(low: generator.next() & 0x1F1F_1F1F_1F1F_1F1F, high: generator.next() & 0x1F1F_1F1F_1F1F_1F1F)
      let shuffled = Numerics.i8x16Shuffle(a, b, lanes), swizzled = Numerics.i8x16Swizzle(a, b)
      for lane in 0..<16 {
        let index = Int(lanes.bytes[lane])
        #expect(shuffled.bytes[lane] == (index < 16 ? a.bytes[index] : b.bytes[index - 16]))
        let other = Int(b.bytes[lane])
        #expect(swizzled.bytes[lane] == (other < 16 ? a.bytes[other] : 0))
      }
      let within = Numerics.i8x16Swizzle(a, lanes)
      #expect((0..<16).allSatisfy { within.bytes[$0] == (lanes.bytes[$0] < 16 ? a.bytes[Int(lanes.bytes[$0])] : 0) })
    }
  }

  @Test func `memory forms`() {
    let bits: UInt64 = 0x8070_FF01_7FFF_8000
    #expect(Numerics.v128Load8x8S(bits) == V128(i16x8: [0, -128, -1, 127, 1, -1, 112, -128]))
    #expect(Numerics.v128Load8x8U(bits) == V128(i16x8: [0, 128, 255, 127, 1, 255, 112, 128]))
    #expect(Numerics.v128Load16x4S(bits) == V128(i32x4: SIMD4(-32768, 32767, -255, -32656)))
    #expect(Numerics.v128Load16x4U(bits) == V128(i32x4: SIMD4(32768, 32767, 65281, 32880)))
    #expect(Numerics.v128Load32x2S(bits) == V128(i64x2: SIMD2(0x7FFF_8000, -0x7F8F_00FF)))
    #expect(Numerics.v128Load32x2U(bits) == V128(i64x2: SIMD2(0x7FFF_8000, 0x8070_FF01)))
    #expect(Numerics.v128Load8Splat(0x81) == Numerics.i8x16Splat(0x81))
    #expect(Numerics.v128Load16Splat(0x8001) == Numerics.i16x8Splat(0x8001))
    #expect(Numerics.v128Load32Splat(5) == Numerics.i32x4Splat(5))
    #expect(Numerics.v128Load64Splat(5) == Numerics.i64x2Splat(5))
    #expect(Numerics.v128Load32Zero(.max) == V128(low: 0xFFFF_FFFF, high: 0))
    #expect(Numerics.v128Load64Zero(.max) == V128(low: .max, high: 0))
    #expect(Numerics.v128Load8Lane(counting, 0xFF, 3) == Numerics.i8x16ReplaceLane(counting, 0xFF, 3))
    #expect(Numerics.v128Load16Lane(counting, 0xFFFF, 3) == Numerics.i16x8ReplaceLane(counting, 0xFFFF, 3))
    #expect(Numerics.v128Load32Lane(counting, .max, 3) == Numerics.i32x4ReplaceLane(counting, .max, 3))
    #expect(Numerics.v128Load64Lane(counting, .max, 1) == Numerics.i64x2ReplaceLane(counting, .max, 1))
    #expect(Numerics.v128Store8Lane(counting, 15) == 15)
    #expect(Numerics.v128Store16Lane(counting, 7) == 0x0F0E)
    #expect(Numerics.v128Store32Lane(counting, 1) == 0x0706_0504)
    #expect(Numerics.v128Store64Lane(counting, 1) == counting.high)
  }
}

/// Lanes of one width from those of another.
@Suite struct NumericsWideningTests {
  private func widening<Narrow: SIMD, Wide: SIMD>(
    _ name: String, _ narrow: (V128) -> Narrow, _ wide: (V128) -> Wide, _ low: VectorUnary, _ high: VectorUnary,
    _ productLow: VectorBinary, _ productHigh: VectorBinary, _ pairwise: VectorUnary?
  ) where Narrow.Scalar: FixedWidthInteger, Wide.Scalar: FixedWidthInteger {
    for a in Corpus.integers {
      let lanes = narrow(a).indices.map { Wide.Scalar(narrow(a)[$0]) }
      let count = Wide.scalarCount
      #expect(wide(low(a)).indices.allSatisfy { wide(low(a))[$0] == lanes[$0] }, "\(name) \(a)")
      #expect(wide(high(a)).indices.allSatisfy { wide(high(a))[$0] == lanes[count + $0] }, "\(name) \(a)")
      if let pairwise {
        let sums = wide(pairwise(a))
        #expect(sums.indices.allSatisfy { sums[$0] == lanes[2 * $0] + lanes[2 * $0 + 1] }, "\(name) \(a)")
      }
      for b in Corpus.integers {
        let others = narrow(b).indices.map { Wide.Scalar(narrow(b)[$0]) }
        let (products, highProducts) = (wide(productLow(a, b)), wide(productHigh(a, b)))
        let isRight = products.indices.allSatisfy {
          products[$0] == lanes[$0] * others[$0] && highProducts[$0] == lanes[count + $0] * others[count + $0]
        }
        if !isRight { Issue.record("\(name) extmul of \(a) and \(b)") }
      }
    }
  }

  @Test func `extensions products and pairwise sums`() {
    typealias N = Numerics
    widening(
      "i16x8 s", \.i8x16, \.i16x8, N.i16x8ExtendLowI8x16S, N.i16x8ExtendHighI8x16S, N.i16x8ExtmulLowI8x16S,
      N.i16x8ExtmulHighI8x16S, N.i16x8ExtaddPairwiseI8x16S)
    widening(
      "i16x8 u", \.u8x16, \.u16x8, N.i16x8ExtendLowI8x16U, N.i16x8ExtendHighI8x16U, N.i16x8ExtmulLowI8x16U,
      N.i16x8ExtmulHighI8x16U, N.i16x8ExtaddPairwiseI8x16U)
    widening(
      "i32x4 s", \.i16x8, \.i32x4, N.i32x4ExtendLowI16x8S, N.i32x4ExtendHighI16x8S, N.i32x4ExtmulLowI16x8S,
      N.i32x4ExtmulHighI16x8S, N.i32x4ExtaddPairwiseI16x8S)
    widening(
      "i32x4 u", \.u16x8, \.u32x4, N.i32x4ExtendLowI16x8U, N.i32x4ExtendHighI16x8U, N.i32x4ExtmulLowI16x8U,
      N.i32x4ExtmulHighI16x8U, N.i32x4ExtaddPairwiseI16x8U)
    widening(
      "i64x2 s", \.i32x4, \.i64x2, N.i64x2ExtendLowI32x4S, N.i64x2ExtendHighI32x4S, N.i64x2ExtmulLowI32x4S,
      N.i64x2ExtmulHighI32x4S, nil)
    widening(
      "i64x2 u", \.u32x4, \.u64x2, N.i64x2ExtendLowI32x4U, N.i64x2ExtendHighI32x4U, N.i64x2ExtmulLowI32x4U,
      N.i64x2ExtmulHighI32x4U, nil)
  }

  @Test func `narrowings and dot products`() {
    for a in Corpus.integers {
      for b in Corpus.integers {
        let words = a.i16x8.indices.map { a.i16x8[$0] } + b.i16x8.indices.map { b.i16x8[$0] }
        let longs = a.i32x4.indices.map { a.i32x4[$0] } + b.i32x4.indices.map { b.i32x4[$0] }
        #expect(Numerics.i8x16NarrowI16x8S(a, b).i8x16 == SIMD16(words.map { Int8(clamping: $0) }))
        #expect(Numerics.i8x16NarrowI16x8U(a, b).u8x16 == SIMD16(words.map { UInt8(clamping: $0) }))
        #expect(Numerics.i16x8NarrowI32x4S(a, b).i16x8 == SIMD8(longs.map { Int16(clamping: $0) }))
        #expect(Numerics.i16x8NarrowI32x4U(a, b).u16x8 == SIMD8(longs.map { UInt16(clamping: $0) }))
        let products = (0..<8).map { Int64(a.i16x8[$0]) * Int64(b.i16x8[$0]) }
        let sums = (0..<4).map { Int32(truncatingIfNeeded: products[2 * $0] + products[2 * $0 + 1]) }
        #expect(Numerics.i32x4DotI16x8S(a, b).i32x4 == SIMD4(sums))
        let bytes = (0..<16).map { Int(a.i8x16[$0]) * Int(b.i8x16[$0]) }
        let pairs = (0..<8).map { Int16(clamping: bytes[2 * $0] + bytes[2 * $0 + 1]) }
        #expect(Numerics.i16x8RelaxedDotI8x16I7x16S(a, b).i16x8 == SIMD8(pairs))
        let fours = (0..<4).map { Int32(pairs[2 * $0]) + Int32(pairs[2 * $0 + 1]) &+ b.i32x4[$0] }
        #expect(Numerics.i32x4RelaxedDotI8x16I7x16AddS(a, b, b).i32x4 == SIMD4(fours))
      }
    }
  }
}
