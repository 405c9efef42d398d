/// The digits of a base, and the two ways to write bytes with them.
struct BaseAlphabet: Sendable {
  private let digits: [UInt8]
  /// The digit's number by its character; 0xFF for what is no digit.
  private let values: [UInt8]
  /// The number of bits that a digit stands for, where the count of digits is a power of two.
  private let bitCount: Int

  /// - Parameter foldsCase: It says whether letters of the other case are read too.
  init(_ text: StaticString, foldsCase: Bool = false) {
    digits = text.withUTF8Buffer(Array.init)
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, digit) in digits.enumerated() {
      values[Int(digit)] = UInt8(value)
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(digit | 0x20)
      if foldsCase, isLetter { values[Int(digit ^ 0x20)] = UInt8(value) }
    }
    self.values = values
    bitCount = digits.count.trailingZeroBitCount
  }

  static let binary = BaseAlphabet("01")
  static let octal = BaseAlphabet("01234567")
  static let decimal = BaseAlphabet("0123456789")
  static let hexadecimal = BaseAlphabet("0123456789abcdef", foldsCase: true)
  static let hexadecimalUpper = BaseAlphabet("0123456789ABCDEF", foldsCase: true)
  static let base32 = BaseAlphabet("abcdefghijklmnopqrstuvwxyz234567", foldsCase: true)
  static let base32Upper = BaseAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", foldsCase: true)
  static let base32hex = BaseAlphabet("0123456789abcdefghijklmnopqrstuv", foldsCase: true)
  static let base32hexUpper = BaseAlphabet("0123456789ABCDEFGHIJKLMNOPQRSTUV", foldsCase: true)
  static let base32z = BaseAlphabet("ybndrfg8ejkmcpqxot1uwisza345h769")
  static let base36 = BaseAlphabet("0123456789abcdefghijklmnopqrstuvwxyz", foldsCase: true)
  static let base36Upper = BaseAlphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", foldsCase: true)
  static let base58btc = BaseAlphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
  static let base58flickr = BaseAlphabet("123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ")
  static let base64 = BaseAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  static let base64url = BaseAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  // MARK: Digits of whole bits

  /// Writes bytes from the highest bit on, the last digit filled up with zero bits (RFC 4648).
  ///
  /// - Parameter padding: The text is filled up with `=` to a multiple of this length.
  func encodeBits(_ bytes: [UInt8], padding: Int) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 8 + bitCount - 1) / bitCount + padding)
    var pending: UInt32 = 0
    var pendingBits = 0
    let mask = digits.count - 1
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      pendingBits += 8
      while pendingBits >= bitCount {
        pendingBits -= bitCount
        text.append(digits[Int(pending >> UInt32(pendingBits)) & mask])
      }
    }
    if pendingBits > 0 { text.append(digits[Int(pending << UInt32(bitCount - pendingBits)) & mask]) }
    while text.count % padding != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what `encodeBits` writes, and nothing else: padding is complete, and the bits left over are zero and few.
  func decodeBits(_ text: [UInt8], padding: Int) throws(CodedError) -> [UInt8] {
    var end = text.count
    if padding > 1 {
      guard text.count % padding == 0 else {
        throw CodedError(.multibasePadding, at: text.count, "the text is not padded to a multiple of \(padding)")
      }
      while end > 0, text.count - end < padding - 1, text[end - 1] == UInt8(ascii: "=") { end -= 1 }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end * bitCount / 8)
    var pending: UInt32 = 0
    var pendingBits = 0
    for index in 0..<end {
      let value = values[Int(text[index])]
      guard value != 0xFF else { throw notADigit(at: index) }
      pending = pending << UInt32(bitCount) | UInt32(value)
      pendingBits += bitCount
      if pendingBits >= 8 {
        pendingBits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(pendingBits)))
      }
    }
    guard pendingBits < bitCount else {
      throw CodedError(.multibaseLength, at: end - 1, "the last digit does not belong to a whole byte")
    }
    guard pending & (1 << UInt32(pendingBits) - 1) == 0 else {
      throw CodedError(.multibaseTrailingBits, at: end - 1, "the last digit has bits that belong to no byte")
    }
    return bytes
  }

  // MARK: Digits of one number

  /// Writes bytes as one number in base `digits.count`, and each leading zero byte as a leading zero digit.
  func encodeNumber(_ bytes: [UInt8]) -> String {
    let zeros = bytes.prefix { $0 == 0 }.count
    let radix = UInt32(digits.count)
    // Digits of the number, the lowest first.
    var number: [UInt8] = []
    for byte in bytes.dropFirst(zeros) {
      var carry = UInt32(byte)
      for index in number.indices {
        carry += UInt32(number[index]) << 8
        number[index] = UInt8(truncatingIfNeeded: carry % radix)
        carry /= radix
      }
      while carry > 0 {
        number.append(UInt8(truncatingIfNeeded: carry % radix))
        carry /= radix
      }
    }
    var text = [UInt8](repeating: digits[0], count: zeros)
    for value in number.reversed() { text.append(digits[Int(value)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what `encodeNumber` writes, in time that grows with the square of the length.
  func decodeNumber(_ text: [UInt8]) throws(CodedError) -> [UInt8] {
    let zeros = text.prefix { $0 == digits[0] }.count
    let radix = UInt32(digits.count)
    // Bytes of the number, the lowest first.
    var number: [UInt8] = []
    for position in zeros..<text.count {
      let value = values[Int(text[position])]
      guard value != 0xFF else { throw notADigit(at: position) }
      var carry = UInt32(value)
      for index in number.indices {
        carry += UInt32(number[index]) * radix
        number[index] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      if carry > 0 { number.append(UInt8(truncatingIfNeeded: carry)) }
    }
    return [UInt8](repeating: 0, count: zeros) + number.reversed()
  }

  private func notADigit(at index: Int) -> CodedError {
    CodedError(.multibaseDigit, at: index, "a character is no digit of this base")
  }
}
