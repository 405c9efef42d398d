import TestSupport
import Testing

@testable import Wasm

/// Operands for the tests of the numeric instructions: values at the edges of every lane type, and seeded noise.
enum Corpus {
  static let f32: [UInt32] = {
    let magnitudes: [Float] = [
      0, 0x1p-149, 0x1p-127, 0x1p-126, 0x1.fffffep-2, 0.5, 0x1.000002p-1, 0x1.fffffep-1, 1, 1.5, 2.5, 3.5, 0.1, 127.5,
      128, 255.5, 32767.5, 65535.5, 0x1.fffffep22, 0x1p22 + 0.5, 0x1p23, 0x1p23 + 1, 0x1p24 + 2,
      0x1.fffffep30, 0x1p31, 0x1.000002p31,
      0x1.fffffep31, 0x1p32, 0x1.fffffep62, 0x1p63, 0x1.000002p63, 0x1.fffffep63, 0x1p64, .greatestFiniteMagnitude,
      .infinity,
    ]
    let nans: [UInt32] = [0x7FC0_0000, 0x7FC0_0001, 0x7F80_0001, 0x7FA0_0000, 0x7FFF_FFFF, 0x7FBF_FFFF]
    let positive = magnitudes.map(\.bitPattern) + nans
    return positive + positive.map { $0 | 0x8000_0000 }
  }()

  static let f64: [UInt64] = {
    let magnitudes: [Double] = [
      0, 0x1p-1074, 0x1p-1023, 0x1p-1022, 0x1p-150, 0x1.fffffffffffffp-2, 0.5, 0x1.0000000000001p-1,
      0x1.fffffffffffffp-1, 1, 1.5, 2.5, 3.5, 0.1, 0x1.000001p0, 0x1.000003p0, 0x1.0000010000001p0, 0x1.fffffefp127,
      0x1.ffffffp127, 2147483647.5, 2147483648, 2147483648.5, 2147483649, 4294967295.5, 4294967296,
      0x1.fffffffffffffp51,
      0x1p51 + 0.5, 0x1p52, 0x1p52 + 1, 0x1p53 + 2, 0x1.fffffffffffffp62, 0x1p63, 0x1.0000000000001p63,
      0x1.fffffffffffffp63, 0x1p64, .greatestFiniteMagnitude, .infinity,
    ]
    let nans: [UInt64] = [
      0x7FF8_0000_0000_0000, 0x7FF8_0000_0000_0001, 0x7FF0_0000_0000_0001, 0x7FF4_0000_0000_0000,
      0x7FFF_FFFF_FFFF_FFFF, 0x7FF7_FFFF_FFFF_FFFF,
    ]
    let positive = magnitudes.map(\.bitPattern) + nans
    return positive + positive.map { $0 | 0x8000_0000_0000_0000 }
  }()

  static let i32: [UInt32] = edges()
  static let i64: [UInt64] = edges()

  /// Values at the ends of the range and around its middle, and noise.
  private static func edges<T: FixedWidthInteger & UnsignedInteger>() -> [T] {
    var generator = SplitMix64(state: 1)
    let half = T(1) << (T.bitWidth - 1)
    let edges: [T] = [0, 1, 2, 3, 7, 8, 31, 32, 63, 64, half - 1, half, half + 1, .max - 1, .max]
    return edges + (0..<16).map { _ in T.random(in: 0 ... .max, using: &generator) }
  }

  /// Vectors of edge values in lanes of every integer type, and of noise.
  static let integers: [V128] = {
    var generator = SplitMix64(state: 2)
    let bytes: [UInt8] = [0, 1, 2, 7, 15, 16, 31, 0x7E, 0x7F, 0x80, 0x81, 0xFE, 0xFF]
    let words: [UInt16] = [
      0, 1, 0xFF, 0x100, 0x7F, 0x80, 0xFF7F, 0xFF80,
      0x7FFE, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF,
    ]
    func pick<T>(_ values: [T]) -> T { values[Int(generator.next() % UInt64(values.count))] }
    func vector<Lanes: SIMD>(_ values: [Lanes.Scalar]) -> Lanes {
      var lanes = Lanes()
      for lane in lanes.indices { lanes[lane] = pick(values) }
      return lanes
    }
    var result = [V128(), V128(low: .max, high: .max)]
    for _ in 0..<6 {
      result.append(V128(u8x16: vector(bytes)))
      result.append(V128(u16x8: vector(words)))
      result.append(V128(u32x4: vector(i32)))
      result.append(V128(u64x2: vector(i64)))
      result.append(V128(low: generator.next(), high: generator.next()))
    }
    // Equal lanes beside different ones.
    result.append(V128(low: result[5].low, high: result[6].high))
    return result
  }()

  /// All pairs of `f32`, four to a pair of vectors.
  static let f32x4Pairs: [(V128, V128)] = {
    let pairs = f32.flatMap { a in f32.map { (a, $0) } }
    return stride(from: 0, to: pairs.count - 3, by: 4).map { start in
      let four = pairs[start..<start + 4]
      return (V128(u32x4: SIMD4(four.map(\.0))), V128(u32x4: SIMD4(four.map(\.1))))
    }
  }()

  /// All pairs of `f64`, two to a pair of vectors.
  static let f64x2Pairs: [(V128, V128)] = {
    let pairs = f64.flatMap { a in f64.map { (a, $0) } }
    return stride(from: 0, to: pairs.count - 1, by: 2).map { start in
      let two = pairs[start..<start + 2]
      return (V128(u64x2: SIMD2(two.map(\.0))), V128(u64x2: SIMD2(two.map(\.1))))
    }
  }()
}

typealias VectorUnary = (V128) -> V128
typealias VectorBinary = (V128, V128) -> V128

/// Records where a lane of `vector` is not `lane` of the same lane of its operand.
func agree<Lanes: SIMD, Result: SIMD>(
  _ name: String, _ view: (V128) -> Lanes, _ result: (V128) -> Result, over operands: some Sequence<V128>,
  _ vector: VectorUnary, _ lane: (Lanes.Scalar) -> Result.Scalar
) {
  for a in operands {
    let (lanes, actual) = (view(a), result(vector(a)))
    let wrong = lanes.indices.first { actual[$0] != lane(lanes[$0]) }
    #expect(wrong == nil, "\(name) of \(a)")
  }
}

/// Records the first place where a lane of `vector` is not `lane` of the same lanes of its operands.
func agree<Lanes: SIMD>(
  _ name: String, _ view: (V128) -> Lanes, over pairs: some Sequence<(V128, V128)>, _ vector: VectorBinary,
  _ lane: (Lanes.Scalar, Lanes.Scalar) -> Lanes.Scalar
) {
  for (a, b) in pairs {
    let (x, y, actual) = (view(a), view(b), view(vector(a, b)))
    guard let wrong = x.indices.first(where: { actual[$0] != lane(x[$0], y[$0]) }) else { continue }
    Issue.record("lane \(wrong) of \(name) of \(a) and \(b)")
    return
  }
}

extension V128 {
  init(i16x8 lanes: [Int16]) { self.init(i16x8: SIMD8(lanes)) }
}
