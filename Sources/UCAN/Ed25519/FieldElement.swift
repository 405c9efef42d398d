/// An element of the field of integers modulo p = 2^255 - 19 (RFC 8032, section 5.1), in constant time.
///
/// The value is the sum of five limbs, each times a power of 2^51. Products and differences have limbs below 2^52; sums
/// have limbs as large as those of their operands together, which may reach 2^54 before they are multiplied.
struct FieldElement {
  private var l0, l1, l2, l3, l4: UInt64

  init(_ l0: UInt64, _ l1: UInt64, _ l2: UInt64, _ l3: UInt64, _ l4: UInt64) {
    (self.l0, self.l1, self.l2, self.l3, self.l4) = (l0, l1, l2, l3, l4)
  }

  static let zero = FieldElement(0, 0, 0, 0, 0)
  static let one = FieldElement(1, 0, 0, 0, 0)

  /// A square root of -1.
  static let squareRootOfMinusOne = FieldElement(
    0x61b274a0ea0b0, 0xd5a5fc8f189d, 0x7ef5e9cbd0c60, 0x78595a6804c9e, 0x2b8324804fc1d)

  private static var mask: UInt64 { (1 << 51) - 1 }

  /// The number that 32 little-endian bytes hold; the highest bit is left out.
  init(bytes: some Sequence<UInt8>) {
    var words = InlineArray<4, UInt64>(repeating: 0)
    var index = 0
    for byte in bytes.prefix(32) {
      words[index >> 3] |= UInt64(byte) << (8 * UInt64(index & 7))
      index += 1
    }
    l0 = words[0] & Self.mask
    l1 = (words[0] &>> 51 | words[1] &<< 13) & Self.mask
    l2 = (words[1] &>> 38 | words[2] &<< 26) & Self.mask
    l3 = (words[2] &>> 25 | words[3] &<< 39) & Self.mask
    l4 = (words[3] &>> 12) & Self.mask
  }

  /// The least number of the residue class, as 32 little-endian bytes.
  var bytes: [UInt8] {
    var r = reduced
    // Whether the value is at least p, which is a carry out of the value plus 19.
    var q = (r.l0 &+ 19) &>> 51
    q = (r.l1 &+ q) &>> 51
    q = (r.l2 &+ q) &>> 51
    q = (r.l3 &+ q) &>> 51
    q = (r.l4 &+ q) &>> 51
    r.l0 &+= 19 &* q
    r.l1 &+= r.l0 &>> 51
    r.l2 &+= r.l1 &>> 51
    r.l3 &+= r.l2 &>> 51
    r.l4 &+= r.l3 &>> 51
    r.l0 &= Self.mask
    r.l1 &= Self.mask
    r.l2 &= Self.mask
    r.l3 &= Self.mask
    r.l4 &= Self.mask
    let words: InlineArray<4, UInt64> = [
      r.l0 | r.l1 &<< 51, r.l1 &>> 13 | r.l2 &<< 38, r.l2 &>> 26 | r.l3 &<< 25, r.l3 &>> 39 | r.l4 &<< 12,
    ]
    return (0..<32).map { UInt8(truncatingIfNeeded: words[$0 >> 3] &>> (8 * UInt64($0 & 7))) }
  }

  /// The same value with limbs below 2^51 + 2^18.
  @inline(__always)
  private var reduced: FieldElement {
    FieldElement(
      (l0 & Self.mask) &+ (l4 &>> 51) &* 19, (l1 & Self.mask) &+ (l0 &>> 51), (l2 & Self.mask) &+ (l1 &>> 51),
      (l3 & Self.mask) &+ (l2 &>> 51), (l4 & Self.mask) &+ (l3 &>> 51))
  }

  var isZero: Bool { bytes.allSatisfy { $0 == 0 } }

  /// This is true where the least number of the residue class is odd (the sign, RFC 8032, section 5.1.2).
  var isNegative: Bool { bytes[0] & 1 == 1 }

  @inline(__always)
  static func + (a: FieldElement, b: FieldElement) -> FieldElement {
    FieldElement(a.l0 &+ b.l0, a.l1 &+ b.l1, a.l2 &+ b.l2, a.l3 &+ b.l3, a.l4 &+ b.l4)
  }

  @inline(__always)
  static func - (a: FieldElement, b: FieldElement) -> FieldElement {
    // 16p is added, so that no limb is negative.
    FieldElement(
      a.l0 &+ 0x7f_ffff_ffff_fed0 &- b.l0, a.l1 &+ 0x7f_ffff_ffff_fff0 &- b.l1, a.l2 &+ 0x7f_ffff_ffff_fff0 &- b.l2,
      a.l3 &+ 0x7f_ffff_ffff_fff0 &- b.l3, a.l4 &+ 0x7f_ffff_ffff_fff0 &- b.l4
    ).reduced
  }

  @inline(__always)
  static prefix func - (a: FieldElement) -> FieldElement { zero - a }

  static func * (a: FieldElement, b: FieldElement) -> FieldElement {
    // 2^255 is 19 modulo p, so that the upper half of the product folds down.
    let (b1, b2, b3, b4) = (b.l1 &* 19, b.l2 &* 19, b.l3 &* 19, b.l4 &* 19)
    return carried(
      wide(a.l0, b.l0) &+ wide(a.l1, b4) &+ wide(a.l2, b3) &+ wide(a.l3, b2) &+ wide(a.l4, b1),
      wide(a.l0, b.l1) &+ wide(a.l1, b.l0) &+ wide(a.l2, b4) &+ wide(a.l3, b3) &+ wide(a.l4, b2),
      wide(a.l0, b.l2) &+ wide(a.l1, b.l1) &+ wide(a.l2, b.l0) &+ wide(a.l3, b4) &+ wide(a.l4, b3),
      wide(a.l0, b.l3) &+ wide(a.l1, b.l2) &+ wide(a.l2, b.l1) &+ wide(a.l3, b.l0) &+ wide(a.l4, b4),
      wide(a.l0, b.l4) &+ wide(a.l1, b.l3) &+ wide(a.l2, b.l2) &+ wide(a.l3, b.l1) &+ wide(a.l4, b.l0))
  }

  var squared: FieldElement {
    let (a0, a1, a3, a4) = (l0 &* 2, l1 &* 2, l3 &* 19, l4 &* 19)
    return Self.carried(
      Self.wide(l0, l0) &+ Self.wide(a1, a4) &+ Self.wide(l2 &* 2, a3),
      Self.wide(a0, l1) &+ Self.wide(l2 &* 2, a4) &+ Self.wide(l3, a3),
      Self.wide(a0, l2) &+ Self.wide(l1, l1) &+ Self.wide(l3 &* 2, a4),
      Self.wide(a0, l3) &+ Self.wide(a1, l2) &+ Self.wide(l4, a4),
      Self.wide(a0, l4) &+ Self.wide(a1, l3) &+ Self.wide(l2, l2))
  }

  /// The value squared several times.
  func squared(times: Int) -> FieldElement {
    var result = self
    for _ in 0..<times { result = result.squared }
    return result
  }

  @inline(__always)
  private static func wide(_ a: UInt64, _ b: UInt64) -> UInt128 { UInt128(a) &* UInt128(b) }

  /// Carries what is above 51 bits of each sum to the next one.
  @inline(__always)
  private static func carried(
    _ s0: UInt128, _ s1: UInt128, _ s2: UInt128, _ s3: UInt128, _ s4: UInt128
  ) -> FieldElement {
    let t1 = s1 &+ (s0 &>> 51)
    let t2 = s2 &+ (t1 &>> 51)
    let t3 = s3 &+ (t2 &>> 51)
    let t4 = s4 &+ (t3 &>> 51)
    let r0 = (UInt64(truncatingIfNeeded: s0) & mask) &+ UInt64(truncatingIfNeeded: t4 &>> 51) &* 19
    return FieldElement(
      r0 & mask, (UInt64(truncatingIfNeeded: t1) & mask) &+ (r0 &>> 51), UInt64(truncatingIfNeeded: t2) & mask,
      UInt64(truncatingIfNeeded: t3) & mask, UInt64(truncatingIfNeeded: t4) & mask)
  }

  /// The 250 ones in binary as an exponent, and the eleventh power: the common part of the next two.
  private var powers: (power250: FieldElement, power11: FieldElement) {
    let power2 = squared
    let power9 = power2.squared(times: 2) * self
    let power11 = power9 * power2
    let ones5 = power11.squared * power9
    let ones10 = ones5.squared(times: 5) * ones5
    let ones20 = ones10.squared(times: 10) * ones10
    let ones40 = ones20.squared(times: 20) * ones20
    let ones50 = ones40.squared(times: 10) * ones10
    let ones100 = ones50.squared(times: 50) * ones50
    let ones200 = ones100.squared(times: 100) * ones100
    return (ones200.squared(times: 50) * ones50, power11)
  }

  /// The power p - 2, which is the inverse; of zero, zero.
  var inverse: FieldElement {
    let (power250, power11) = powers
    return power250.squared(times: 5) * power11
  }

  /// The power (p - 5) / 8, of which square roots are made.
  var powerP58: FieldElement {
    powers.power250.squared(times: 2) * self
  }

  /// This element where the mask is all zeros, the other where it is all ones.
  @inline(__always)
  func selecting(_ other: FieldElement, mask: UInt64) -> FieldElement {
    FieldElement(
      l0 ^ (mask & (l0 ^ other.l0)), l1 ^ (mask & (l1 ^ other.l1)), l2 ^ (mask & (l2 ^ other.l2)),
      l3 ^ (mask & (l3 ^ other.l3)), l4 ^ (mask & (l4 ^ other.l4)))
  }
}
