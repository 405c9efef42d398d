/// A number modulo the order L of the base point (RFC 8032, section 5.1), in constant time.
struct Scalar {
  /// Little-endian, less than L.
  private(set) var words: InlineArray<4, UInt64>

  /// L = 2^252 + 27742317777372353535851937790883648493.
  private static let order: InlineArray<4, UInt64> = [
    0x5812631a5cf5d3ed, 0x14def9dea2f79cd6, 0x0000000000000000, 0x1000000000000000,
  ]

  /// The whole part of 2^512 / L.
  private static let reciprocal: InlineArray<5, UInt64> = [
    0xed9ce5a30a2c131b, 0x2106215d086329a7, 0xffffffffffffffeb, 0xffffffffffffffff, 0x000000000000000f,
  ]

  /// The number in 32 little-endian bytes, if it is less than L.
  init?(canonical bytes: some Sequence<UInt8>) {
    words = Self.read(bytes)
    var borrow: UInt64 = 0
    for index in 0..<4 { (_, borrow) = Self.subtract(words[index], Self.order[index], borrow) }
    guard borrow == 1 else { return nil }
  }

  /// The number in up to 64 little-endian bytes, reduced.
  init(reducing bytes: some Sequence<UInt8>) {
    words = Self.reduce(Self.read(bytes))
  }

  private init(words: InlineArray<4, UInt64>) { self.words = words }

  /// a * b + c.
  static func multiplyAdd(_ a: Scalar, _ b: Scalar, _ c: Scalar) -> Scalar {
    var product = multiply(a.words, b.words, InlineArray<8, UInt64>(repeating: 0))
    var carry: UInt64 = 0
    for index in 0..<8 { (product[index], carry) = add(product[index], index < 4 ? c.words[index] : 0, carry) }
    return Scalar(words: reduce(product))
  }

  /// 32 little-endian bytes.
  var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 >> 3] &>> (8 * UInt64($0 & 7))) }
  }

  private static func read<let count: Int>(_ bytes: some Sequence<UInt8>) -> InlineArray<count, UInt64> {
    var result = InlineArray<count, UInt64>(repeating: 0)
    var index = 0
    for byte in bytes.prefix(8 * count) {
      result[index >> 3] |= UInt64(byte) << (8 * UInt64(index & 7))
      index += 1
    }
    return result
  }

  /// Barrett's reduction: a quotient from the reciprocal, too small by two at most.
  private static func reduce(_ x: InlineArray<8, UInt64>) -> InlineArray<4, UInt64> {
    let top: InlineArray<5, UInt64> = [x[3], x[4], x[5], x[6], x[7]]
    let estimate = multiply(top, reciprocal, InlineArray<10, UInt64>(repeating: 0))
    let quotient: InlineArray<5, UInt64> = [estimate[5], estimate[6], estimate[7], estimate[8], estimate[9]]
    let product = multiply(quotient, order, InlineArray<9, UInt64>(repeating: 0))
    var rest = InlineArray<5, UInt64>(repeating: 0)
    var borrow: UInt64 = 0
    for index in 0..<5 { (rest[index], borrow) = subtract(x[index], product[index], borrow) }
    for _ in 0..<2 {
      var smaller = rest
      borrow = 0
      for index in 0..<5 { (smaller[index], borrow) = subtract(rest[index], index < 4 ? order[index] : 0, borrow) }
      // All ones where the difference is not negative.
      let mask = borrow &- 1
      for index in 0..<5 { rest[index] ^= mask & (rest[index] ^ smaller[index]) }
    }
    return [rest[0], rest[1], rest[2], rest[3]]
  }

  /// Adds the product of two numbers to a third, which has space for it.
  private static func multiply<let m: Int, let n: Int, let length: Int>(
    _ a: InlineArray<m, UInt64>, _ b: InlineArray<n, UInt64>, _ sum: InlineArray<length, UInt64>
  ) -> InlineArray<length, UInt64> {
    var sum = sum
    for i in 0..<m {
      var carry: UInt64 = 0
      for j in 0..<n {
        let product = UInt128(a[i]) &* UInt128(b[j]) &+ UInt128(sum[i + j]) &+ UInt128(carry)
        sum[i + j] = UInt64(truncatingIfNeeded: product)
        carry = UInt64(truncatingIfNeeded: product &>> 64)
      }
      sum[i + n] = carry
    }
    return sum
  }

  private static func add(_ a: UInt64, _ b: UInt64, _ carry: UInt64) -> (UInt64, UInt64) {
    let sum = UInt128(a) &+ UInt128(b) &+ UInt128(carry)
    return (UInt64(truncatingIfNeeded: sum), UInt64(truncatingIfNeeded: sum &>> 64))
  }

  private static func subtract(_ a: UInt64, _ b: UInt64, _ borrow: UInt64) -> (UInt64, UInt64) {
    let difference = UInt128(a) &- UInt128(b) &- UInt128(borrow)
    return (UInt64(truncatingIfNeeded: difference), UInt64(truncatingIfNeeded: difference &>> 64) & 1)
  }
}

extension Scalar {
  /// 64 digits of -8 to 8 in base 16, the lowest first, in constant time.
  var signedDigits: InlineArray<64, Int8> {
    var digits = InlineArray<64, Int8>(repeating: 0)
    var carry: Int8 = 0
    for index in 0..<64 {
      let digit = Int8(truncatingIfNeeded: words[index >> 4] &>> (4 * UInt64(index & 15)) & 15) &+ carry
      // The last digit keeps its carry: numbers below L end in 0 or 1.
      carry = index == 63 ? 0 : (digit &+ 8) &>> 4
      digits[index] = digit &- carry &<< 4
    }
    return digits
  }

  /// The digits of the non-adjacent form of a width: odd numbers or zeros, the lowest first.
  ///
  /// The digits of a public number; the time depends on them, so that it serves for no secret.
  func nonAdjacentForm(width: Int) -> InlineArray<256, Int16> {
    var digits = InlineArray<256, Int16>(repeating: 0)
    let size = 1 << width
    var position = 0
    var carry = 0
    while position < 256 {
      let word = position >> 6, shift = UInt64(position & 63)
      var bits = words[word] &>> shift
      if shift > 0, word < 3 { bits |= words[word + 1] &<< (64 &- shift) }
      let window = Int(truncatingIfNeeded: bits & UInt64(size - 1)) + carry
      guard window & 1 == 1 else {
        position += 1
        continue
      }
      carry = window < size / 2 ? 0 : 1
      digits[position] = Int16(truncatingIfNeeded: window - carry * size)
      position += width
    }
    return digits
  }
}
