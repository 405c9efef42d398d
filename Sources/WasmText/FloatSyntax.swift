/// A binary floating-point format.
struct FloatFormat: Sendable {
  /// The number of bits of the significand, including the implicit one.
  let precision: Int
  /// The exponent of the largest numbers, as in 1.1…1 × 2^maximum, which is also the bias.
  let maximumExponent: Int

  static let single = FloatFormat(precision: 24, maximumExponent: 127)
  static let double = FloatFormat(precision: 53, maximumExponent: 1023)

  var fractionBits: Int { precision - 1 }
  var signBit: UInt64 { precision == 24 ? 1 << 31 : 1 << 63 }
  var infinity: UInt64 { UInt64(2 * maximumExponent + 1) << UInt64(fractionBits) }

  /// Returns the bits of the number nearest to `significand` × 2^`exponent`, ties to even, or `nil` where it is too large.
  ///
  /// - Parameter isInexact: True if something above 0 and below 1 is to be added to the significand, which then has one
  ///   of its highest four bits set.
  func round(_ significand: UInt64, exponent: Int, isInexact: Bool = false) -> UInt64? {
    guard significand != 0 else { return 0 }
    let shift = significand.leadingZeroBitCount
    let normal = significand << UInt64(shift)
    // The value is normal × 2^scale, 2^63 <= normal < 2^64.
    let scale = exponent - shift
    let top = scale + 63
    guard top <= maximumExponent else { return nil }
    let minimum = 1 - maximumExponent
    // Below the smallest normal number, fewer bits are kept.
    let kept = top >= minimum ? precision : precision - (minimum - top)
    guard kept >= 0 else { return 0 }
    let dropped = UInt64(64 - kept)
    var result = dropped >= 64 ? 0 : normal >> dropped
    let rest = dropped >= 64 ? normal : normal & ((1 << dropped) - 1)
    let half: UInt64 = 1 << (dropped - 1)
    if rest > half || rest == half && (isInexact || result & 1 == 1) { result += 1 }
    // A carry out of the significand moves into the exponent, as it should; so does one out of the subnormals.
    if top >= minimum { result += UInt64(top + maximumExponent - 1) << UInt64(fractionBits) }
    return result < infinity ? result : nil
  }
}

/// The values of float literals (section 6.3.2), rounded once, straight to their format.
enum FloatSyntax {
  /// Returns the bits of a literal of kind `.float`, `.natural` or `.integer`, or `nil` where it is out of range.
  static func bits(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ format: FloatFormat) -> UInt64? {
    let isNegative = text[start] == UInt8(ascii: "-")
    let first = isNegative || text[start] == UInt8(ascii: "+") ? start + 1 : start
    guard let magnitude = magnitude(text, first, end, format) else { return nil }
    return isNegative ? magnitude | format.signBit : magnitude
  }

  private static func magnitude(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ format: FloatFormat
  ) -> UInt64? {
    if text[start] == UInt8(ascii: "i") { return format.infinity }
    if text[start] == UInt8(ascii: "n") {
      guard end - start > 3 else { return format.infinity | 1 << UInt64(format.fractionBits - 1) }
      guard let payload = NumberSyntax.natural(text, start + 4, end), payload > 0,
        payload < 1 << UInt64(format.fractionBits)
      else { return nil }
      return format.infinity | payload
    }
    return NumberSyntax.isHexPrefix(text, start, end)
      ? hexadecimal(text, start + 2, end, format) : decimal(text, start, end, format)
  }

  private static func hexadecimal(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ format: FloatFormat
  ) -> UInt64? {
    var significand: UInt64 = 0
    var exponent = 0
    var isInexact = false
    var isFraction = false
    var index = start
    while index < end {
      let byte = text[index]
      if let digit = byte.hexDigit {
        if significand &>> 60 == 0 {
          significand = significand &<< 4 | UInt64(digit)
          if isFraction { exponent &-= 4 }
        } else {
          if digit != 0 { isInexact = true }
          if !isFraction { exponent &+= 4 }
        }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte != UInt8(ascii: "_") {
        exponent += self.exponent(text, index + 1, end)
        break
      }
      index &+= 1
    }
    return format.round(significand, exponent: exponent, isInexact: isInexact)
  }

  /// Returns the number after `e` or `p`, limited to far beyond all ranges.
  private static func exponent(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let isSigned = !text[start].isDigit
    var value = 0
    for index in (isSigned ? start + 1 : start)..<end where text[index] != UInt8(ascii: "_") {
      if value < 1 << 48 { value = value * 10 + Int(text[index] &- 0x30) }
    }
    return text[start] == UInt8(ascii: "-") ? -value : value
  }

  /// The number of digits beyond which they can only tell an exact tie from something above it: 768 decide any double.
  private static let maximumDigits = 800

  private static func decimal(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ format: FloatFormat
  ) -> UInt64? {
    var digits: [UInt8] = []
    var small: UInt64 = 0
    var exponent = 0
    var isFraction = false
    var isCut = false
    var index = start
    while index < end {
      let byte = text[index]
      if byte.isDigit {
        if isFraction { exponent &-= 1 }
        if byte != 0x30 || !digits.isEmpty {
          if digits.count < maximumDigits {
            digits.append(byte &- 0x30)
            if digits.count <= 19 { small = small &* 10 &+ UInt64(byte &- 0x30) }
          } else {
            exponent &+= 1
            if byte != 0x30 { isCut = true }
          }
        }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte != UInt8(ascii: "_") {
        exponent += self.exponent(text, index + 1, end)
        break
      }
      index &+= 1
    }
    while digits.last == 0, digits.count > 19 {
      digits.removeLast()
      exponent += 1
    }
    guard !digits.isEmpty else { return 0 }
    if digits.count <= 19, !isCut, let exact = exact(small, exponent, format) { return exact }
    // The value is between 10^(order-1) and 10^order.
    let order = exponent + digits.count
    if order > 310 { return nil }
    if order < -330 { return 0 }
    if isCut {
      digits.append(1)
      exponent -= 1
    }
    return ratio(digits, exponent, format)
  }

  /// Returns the bits by one operation on two exact operands, which is rounded correctly.
  private static func exact(_ digits: UInt64, _ exponent: Int, _ format: FloatFormat) -> UInt64? {
    if exponent == 0 { return format.round(digits, exponent: 0) }
    guard digits >> UInt64(format.precision) == 0 else { return nil }
    if format.precision == 24 {
      guard exponent >= -10, exponent <= 10 else { return nil }
      var power: Float = 1
      for _ in 0..<abs(exponent) { power *= 10 }
      return UInt64((exponent < 0 ? Float(digits) / power : Float(digits) * power).bitPattern)
    }
    guard exponent >= -22, exponent <= 22 else { return nil }
    var power: Double = 1
    for _ in 0..<abs(exponent) { power *= 10 }
    return (exponent < 0 ? Double(digits) / power : Double(digits) * power).bitPattern
  }

  /// Returns the digits times 10^`exponent`, by one division of whole numbers.
  private static func ratio(_ digits: [UInt8], _ exponent: Int, _ format: FloatFormat) -> UInt64? {
    var numerator = Natural(decimal: digits)
    var denominator = Natural(decimal: [1])
    if exponent < 0 {
      denominator.multiply(byPowerOfTen: -exponent)
    } else {
      numerator.multiply(byPowerOfTen: exponent)
    }
    // The shift makes the quotient have 63 or 64 bits.
    let shift = denominator.bitCount + 63 - numerator.bitCount
    if shift > 0 { numerator.shiftLeft(shift) } else { denominator.shiftLeft(-shift) }
    let division = numerator.quotient(by: denominator)
    return format.round(division.quotient, exponent: -shift, isInexact: !division.isExact)
  }
}

/// A natural number of any size, with the few operations that `FloatSyntax` needs.
struct Natural {
  /// The limbs, the least significant first, the last not 0.
  private var limbs: [UInt64] = []

  private static let chunk = 19

  /// - Parameter digits: The digits, the most significant first.
  init(decimal digits: [UInt8]) {
    var index = 0
    while index < digits.count {
      var value: UInt64 = 0
      var scale: UInt64 = 1
      for digit in digits[index..<min(index + Self.chunk, digits.count)] {
        value = value * 10 + UInt64(digit)
        scale *= 10
      }
      multiply(by: scale, adding: value)
      index += Self.chunk
    }
  }

  mutating func multiply(byPowerOfTen exponent: Int) {
    var rest = exponent
    while rest > 0 {
      var factor: UInt64 = 1
      for _ in 0..<min(rest, Self.chunk) { factor *= 10 }
      multiply(by: factor, adding: 0)
      rest -= Self.chunk
    }
  }

  var bitCount: Int { limbs.count * 64 - (limbs.last?.leadingZeroBitCount ?? 0) }

  private mutating func multiply(by factor: UInt64, adding addend: UInt64) {
    var carry = addend
    for index in limbs.indices {
      let product = limbs[index].multipliedFullWidth(by: factor)
      let (low, overflow) = product.low.addingReportingOverflow(carry)
      limbs[index] = low
      carry = product.high &+ (overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }

  mutating func shiftLeft(_ count: Int) {
    let bits = UInt64(count % 64)
    if bits > 0 {
      var carry: UInt64 = 0
      for index in limbs.indices {
        let limb = limbs[index]
        limbs[index] = limb << bits | carry
        carry = limb >> (64 - bits)
      }
      if carry > 0 { limbs.append(carry) }
    }
    limbs.insert(contentsOf: repeatElement(0, count: count / 64), at: 0)
  }

  /// Returns the whole part of the quotient, which has 63 or 64 bits, and whether nothing is left.
  ///
  /// - Precondition: This has 63 bits more than the divisor.
  func quotient(by divisor: Natural) -> (quotient: UInt64, isExact: Bool) {
    var divisor = divisor
    var rest = self
    // With the divisor's highest bit at the top of a limb, the first estimate is at most two too large.
    let shift = divisor.limbs.last?.leadingZeroBitCount ?? 0
    divisor.shiftLeft(shift)
    rest.shiftLeft(shift)
    let count = divisor.limbs.count
    while rest.limbs.count <= count { rest.limbs.append(0) }
    let top = divisor.limbs[count - 1]
    var quotient =
      rest.limbs[count] >= top
      ? UInt64.max : top.dividingFullWidth((rest.limbs[count], rest.limbs[count - 1])).quotient
    // This is `rest -= quotient × divisor`.
    var carry: UInt64 = 0
    var borrow: UInt64 = 0
    for index in 0..<count {
      let product = divisor.limbs[index].multipliedFullWidth(by: quotient)
      let (low, overflow) = product.low.addingReportingOverflow(carry)
      carry = product.high &+ (overflow ? 1 : 0)
      let (first, firstBorrow) = rest.limbs[index].subtractingReportingOverflow(low)
      let (second, secondBorrow) = first.subtractingReportingOverflow(borrow)
      rest.limbs[index] = second
      borrow = firstBorrow || secondBorrow ? 1 : 0
    }
    rest.limbs[count] = rest.limbs[count] &- carry &- borrow
    while rest.limbs[count] >> 63 == 1 {
      quotient -= 1
      var carry: UInt64 = 0
      for index in 0..<count {
        let (first, firstCarry) = rest.limbs[index].addingReportingOverflow(divisor.limbs[index])
        let (second, secondCarry) = first.addingReportingOverflow(carry)
        rest.limbs[index] = second
        carry = firstCarry || secondCarry ? 1 : 0
      }
      rest.limbs[count] = rest.limbs[count] &+ carry
    }
    return (quotient, rest.limbs.allSatisfy { $0 == 0 })
  }
}
