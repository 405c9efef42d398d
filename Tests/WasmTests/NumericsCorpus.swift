@testable import Wasm

/// Operands for the tests of the numeric instructions: values at the edges of every lane type, and seeded noise.
enum Corpus {
  /// A small generator of fixed sequences (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let f32: [UInt32] = {
    let magnitudes: [Float] = [
      0, 0x1p-149, 0x1p-127, 0x1p-126, 0x1.fffffep-2, 0.5, 0x1.000002p-1, 0x1.fffffep-1, 1, 1.5, 2.5, 3.5, 0.1, 127.5, 128,
      255.5, 32767.5, 65535.5, 0x1.fffffep22, 0x1p22 + 0.5, 0x1p23, 0x1p23 + 1, 0x1p24 + 2, 0x1.fffffep30, 0x1p31, 0x1.000002p31,
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
      0x1.ffffffp127, 2147483647.5, 2147483648, 2147483648.5, 2147483649, 4294967295.5, 4294967296, 0x1.fffffffffffffp51,
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

  static let i32: [UInt32] = integers(f32.prefix(8).map { $0 })
  static let i64: [UInt64] = integers(f64.prefix(8).map { $0 })

  private static func integers<T: FixedWidthInteger & UnsignedInteger>(_ more: [T]) -> [T] {
    var generator = Generator(state: 1)
    let half = T(1) << (T.bitWidth - 1)
    let edges: [T] = [0, 1, 2, 3, 7, 8, 31, 32, 63, 64, half - 1, half, half + 1, .max - 1, .max]
    return edges + more + (0..<16).map { _ in T.random(in: 0 ... .max, using: &generator) }
  }

  /// Vectors of edge values in lanes of every type, and of noise.
  static let v128: [V128] = {
    var generator = Generator(state: 2)
    let bytes: [UInt8] = [0, 1, 2, 7, 15, 16, 31, 0x7E, 0x7F, 0x80, 0x81, 0xFE, 0xFF]
    let words: [UInt16] = [0, 1, 0xFF, 0x100, 0x7F, 0x80, 0xFF7F, 0xFF80, 0x7FFE, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF]
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
    return result + floats
  }()

  /// Vectors that hold every value of `f32` and `f64`.
  static let floats: [V128] = {
    var result: [V128] = []
    for start in stride(from: 0, to: f32.count, by: 4) {
      result.append(V128(u32x4: SIMD4((0..<4).map { f32[(start + $0) % f32.count] })))
    }
    for start in stride(from: 0, to: f64.count, by: 2) {
      result.append(V128(u64x2: SIMD2((0..<2).map { f64[(start + $0) % f64.count] })))
    }
    return result
  }()
}

extension V128 {
  init(i16x8 lanes: [Int16]) { self.init(i16x8: SIMD8(lanes)) }
}
