import Testing

@testable import Wasm

private typealias Shift = (V128, UInt32) -> V128

/// Every lane of a vector instruction is what plain arithmetic or the scalar instruction says of the operands' lanes.
@Suite struct NumericsVectorTests {
  private let vectors = Corpus.integers

  private let pairs = Corpus.integers.flatMap { a in Corpus.integers.map { (a, $0) } }

  // MARK: Integers

  private func arithmetic<Lanes: SIMD>(
    _ shape: String, _ view: (V128) -> Lanes, add: VectorBinary, sub: VectorBinary, mul: VectorBinary?,
    neg: VectorUnary, shl: Shift, shr: Shift
  ) where Lanes.Scalar: FixedWidthInteger {
    agree("\(shape).add", view, over: pairs, add) { $0 &+ $1 }
    agree("\(shape).sub", view, over: pairs, sub) { $0 &- $1 }
    if let mul { agree("\(shape).mul", view, over: pairs, mul) { $0 &* $1 } }
    agree("\(shape).neg", view, view, over: vectors, neg) { 0 &- $0 }
    for count: UInt32 in [0, 1, 3, 7, 8, 15, 16, 31, 32, 63, 64, 65, 0x100, 0x8000_0003, .max] {
      let n = Int(count) % Lanes.Scalar.bitWidth
      agree("\(shape).shl", view, view, over: vectors, { shl($0, count) }) { $0 << n }
      agree("\(shape).shr", view, view, over: vectors, { shr($0, count) }) { $0 >> n }
    }
  }

  @Test func `integer arithmetic`() {
    typealias N = Numerics
    arithmetic(
      "i8x16", \.u8x16, add: N.i8x16Add, sub: N.i8x16Sub, mul: nil, neg: N.i8x16Neg, shl: N.i8x16Shl, shr: N.i8x16ShrU)
    arithmetic(
      "i8x16", \.i8x16, add: N.i8x16Add, sub: N.i8x16Sub, mul: nil, neg: N.i8x16Neg, shl: N.i8x16Shl, shr: N.i8x16ShrS)
    arithmetic(
      "i16x8", \.u16x8, add: N.i16x8Add, sub: N.i16x8Sub, mul: N.i16x8Mul, neg: N.i16x8Neg, shl: N.i16x8Shl,
      shr: N.i16x8ShrU)
    arithmetic(
      "i16x8", \.i16x8, add: N.i16x8Add, sub: N.i16x8Sub, mul: N.i16x8Mul, neg: N.i16x8Neg, shl: N.i16x8Shl,
      shr: N.i16x8ShrS)
    arithmetic(
      "i32x4", \.u32x4, add: N.i32x4Add, sub: N.i32x4Sub, mul: N.i32x4Mul, neg: N.i32x4Neg, shl: N.i32x4Shl,
      shr: N.i32x4ShrU)
    arithmetic(
      "i32x4", \.i32x4, add: N.i32x4Add, sub: N.i32x4Sub, mul: N.i32x4Mul, neg: N.i32x4Neg, shl: N.i32x4Shl,
      shr: N.i32x4ShrS)
    arithmetic(
      "i64x2", \.u64x2, add: N.i64x2Add, sub: N.i64x2Sub, mul: N.i64x2Mul, neg: N.i64x2Neg, shl: N.i64x2Shl,
      shr: N.i64x2ShrU)
    arithmetic(
      "i64x2", \.i64x2, add: N.i64x2Add, sub: N.i64x2Sub, mul: N.i64x2Mul, neg: N.i64x2Neg, shl: N.i64x2Shl,
      shr: N.i64x2ShrS)
  }

  private func saturation<Lanes: SIMD>(_ shape: String, _ view: (V128) -> Lanes, add: VectorBinary, sub: VectorBinary)
  where Lanes.Scalar: FixedWidthInteger {
    agree("\(shape).add_sat", view, over: pairs, add) { Lanes.Scalar(clamping: Int($0) + Int($1)) }
    agree("\(shape).sub_sat", view, over: pairs, sub) { Lanes.Scalar(clamping: Int($0) - Int($1)) }
  }

  private func choice<Lanes: SIMD>(_ shape: String, _ view: (V128) -> Lanes, min: VectorBinary, max: VectorBinary)
  where Lanes.Scalar: FixedWidthInteger {
    agree("\(shape).min", view, over: pairs, min) { Swift.min($0, $1) }
    agree("\(shape).max", view, over: pairs, max) { Swift.max($0, $1) }
  }

  @Test func `saturation and choice`() {
    saturation("i8x16", \.i8x16, add: Numerics.i8x16AddSatS, sub: Numerics.i8x16SubSatS)
    saturation("i8x16", \.u8x16, add: Numerics.i8x16AddSatU, sub: Numerics.i8x16SubSatU)
    saturation("i16x8", \.i16x8, add: Numerics.i16x8AddSatS, sub: Numerics.i16x8SubSatS)
    saturation("i16x8", \.u16x8, add: Numerics.i16x8AddSatU, sub: Numerics.i16x8SubSatU)
    choice("i8x16", \.i8x16, min: Numerics.i8x16MinS, max: Numerics.i8x16MaxS)
    choice("i8x16", \.u8x16, min: Numerics.i8x16MinU, max: Numerics.i8x16MaxU)
    choice("i16x8", \.i16x8, min: Numerics.i16x8MinS, max: Numerics.i16x8MaxS)
    choice("i16x8", \.u16x8, min: Numerics.i16x8MinU, max: Numerics.i16x8MaxU)
    choice("i32x4", \.i32x4, min: Numerics.i32x4MinS, max: Numerics.i32x4MaxS)
    choice("i32x4", \.u32x4, min: Numerics.i32x4MinU, max: Numerics.i32x4MaxU)
    agree("i8x16.avgr_u", \.u8x16, over: pairs, Numerics.i8x16AvgrU) { UInt8((Int($0) + Int($1) + 1) / 2) }
    agree("i16x8.avgr_u", \.u16x8, over: pairs, Numerics.i16x8AvgrU) { UInt16((Int($0) + Int($1) + 1) / 2) }
    agree("i16x8.q15mulr_sat_s", \.i16x8, over: pairs, Numerics.i16x8Q15mulrSatS) {
      Int16(clamping: (Int($0) * Int($1) + 0x4000) >> 15)
    }
    agree("i8x16.abs", \.i8x16, \.u8x16, over: vectors, Numerics.i8x16Abs) { $0.magnitude }
    agree("i16x8.abs", \.i16x8, \.u16x8, over: vectors, Numerics.i16x8Abs) { $0.magnitude }
    agree("i32x4.abs", \.i32x4, \.u32x4, over: vectors, Numerics.i32x4Abs) { $0.magnitude }
    agree("i64x2.abs", \.i64x2, \.u64x2, over: vectors, Numerics.i64x2Abs) { $0.magnitude }
    agree("i8x16.popcnt", \.u8x16, \.u8x16, over: vectors, Numerics.i8x16Popcnt) { UInt8($0.nonzeroBitCount) }
  }

  private func comparison<Lanes: SIMD>(
    _ shape: String, _ view: (V128) -> Lanes, _ eq: VectorBinary, _ ne: VectorBinary, _ lt: VectorBinary,
    _ gt: VectorBinary, _ le: VectorBinary, _ ge: VectorBinary
  ) where Lanes.Scalar: FixedWidthInteger {
    agree("\(shape).eq", view, over: pairs, eq) { $0 == $1 ? ~0 : 0 }
    agree("\(shape).ne", view, over: pairs, ne) { $0 != $1 ? ~0 : 0 }
    agree("\(shape).lt", view, over: pairs, lt) { $0 < $1 ? ~0 : 0 }
    agree("\(shape).gt", view, over: pairs, gt) { $0 > $1 ? ~0 : 0 }
    agree("\(shape).le", view, over: pairs, le) { $0 <= $1 ? ~0 : 0 }
    agree("\(shape).ge", view, over: pairs, ge) { $0 >= $1 ? ~0 : 0 }
  }

  @Test func `integer comparisons`() {
    typealias N = Numerics
    comparison("i8x16", \.i8x16, N.i8x16Eq, N.i8x16Ne, N.i8x16LtS, N.i8x16GtS, N.i8x16LeS, N.i8x16GeS)
    comparison("i8x16", \.u8x16, N.i8x16Eq, N.i8x16Ne, N.i8x16LtU, N.i8x16GtU, N.i8x16LeU, N.i8x16GeU)
    comparison("i16x8", \.i16x8, N.i16x8Eq, N.i16x8Ne, N.i16x8LtS, N.i16x8GtS, N.i16x8LeS, N.i16x8GeS)
    comparison("i16x8", \.u16x8, N.i16x8Eq, N.i16x8Ne, N.i16x8LtU, N.i16x8GtU, N.i16x8LeU, N.i16x8GeU)
    comparison("i32x4", \.i32x4, N.i32x4Eq, N.i32x4Ne, N.i32x4LtS, N.i32x4GtS, N.i32x4LeS, N.i32x4GeS)
    comparison("i32x4", \.u32x4, N.i32x4Eq, N.i32x4Ne, N.i32x4LtU, N.i32x4GtU, N.i32x4LeU, N.i32x4GeU)
    comparison("i64x2", \.i64x2, N.i64x2Eq, N.i64x2Ne, N.i64x2LtS, N.i64x2GtS, N.i64x2LeS, N.i64x2GeS)
  }

  private func masks<Lanes: SIMD>(
    _ view: (V128) -> Lanes, allTrue: (V128) -> UInt32, bitmask: (V128) -> UInt32
  ) where Lanes.Scalar: FixedWidthInteger {
    for a in vectors {
      let lanes = view(a)
      #expect(allTrue(a) == (lanes.indices.allSatisfy { lanes[$0] != 0 } ? 1 : 0), "\(a)")
      #expect(bitmask(a) == lanes.indices.reduce(0) { $0 | (lanes[$1] < 0 ? 1 << UInt32($1) : 0) }, "\(a)")
    }
  }

  @Test func `masks and bitwise operations`() {
    masks(\.i8x16, allTrue: Numerics.i8x16AllTrue, bitmask: Numerics.i8x16Bitmask)
    masks(\.i16x8, allTrue: Numerics.i16x8AllTrue, bitmask: Numerics.i16x8Bitmask)
    masks(\.i32x4, allTrue: Numerics.i32x4AllTrue, bitmask: Numerics.i32x4Bitmask)
    masks(\.i64x2, allTrue: Numerics.i64x2AllTrue, bitmask: Numerics.i64x2Bitmask)
    agree("v128.not", \.u64x2, \.u64x2, over: vectors, Numerics.v128Not) { ~$0 }
    agree("v128.and", \.u64x2, over: pairs, Numerics.v128And) { $0 & $1 }
    agree("v128.andnot", \.u64x2, over: pairs, Numerics.v128Andnot) { $0 & ~$1 }
    agree("v128.or", \.u64x2, over: pairs, Numerics.v128Or) { $0 | $1 }
    agree("v128.xor", \.u64x2, over: pairs, Numerics.v128Xor) { $0 ^ $1 }
    for a in vectors { #expect(Numerics.v128AnyTrue(a) == (a == V128() ? 0 : 1)) }
    for (a, b) in pairs {
      let c = V128(low: 0x00FF_00FF_0F0F_0F0F, high: a.low ^ b.high)
      let expected = V128(low: a.low & c.low | b.low & ~c.low, high: a.high & c.high | b.high & ~c.high)
      if Numerics.v128Bitselect(a, b, c) != expected { Issue.record("v128.bitselect of \(a), \(b) and \(c)") }
    }
  }
}
