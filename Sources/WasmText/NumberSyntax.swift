/// The grammar and the values of integer literals (section 6.3.2), and the grammar of float literals.
enum NumberSyntax {
  /// Returns the kind of number that a word is, or `.reserved` where it is none.
  static func kind(of text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Token.Kind {
    var index = start
    var hasSign = false
    if index < end, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
      hasSign = true
      index &+= 1
    }
    guard index < end else { return .reserved }
    guard text[index].isDigit else { return isSpecial(text, index, end) ? .float : .reserved }
    let isHex = isHexPrefix(text, index, end)
    if isHex { index &+= 2 }
    guard let whole = digits(text, index, end, isHex: isHex) else { return .reserved }
    index = whole
    if index == end { return hasSign ? .integer : .natural }
    if text[index] == UInt8(ascii: ".") {
      index &+= 1
      if let fraction = digits(text, index, end, isHex: isHex) { index = fraction }
      if index == end { return .float }
    }
    guard text[index] | 0x20 == (isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")) else { return .reserved }
    index &+= 1
    if index < end, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index &+= 1 }
    return digits(text, index, end, isHex: false) == end ? .float : .reserved
  }

  static func isHexPrefix(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end &- start > 2 && text[start] == UInt8(ascii: "0") && text[start &+ 1] == UInt8(ascii: "x")
  }

  /// Returns whether a word is `inf`, `nan` or `nan:0x` with digits.
  private static func isSpecial(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    let isNaN = isWord(text + start, "nan")
    if end - start == 3 { return isNaN || isWord(text + start, "inf") }
    return isNaN && text[start + 3] == UInt8(ascii: ":") && isHexPrefix(text, start + 4, end)
      && digits(text, start + 6, end, isHex: true) == end
  }

  /// Returns whether a text begins with a word.
  private static func isWord(_ text: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where text[index] != word.utf8Start[index] { return false }
    return true
  }

  /// Returns the end of the digits that start here, with single underscores between them, or `nil` where there are none.
  private static func digits(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, isHex: Bool) -> Int? {
    var index = start
    while index < end {
      let byte = text[index]
      if byte == UInt8(ascii: "_") {
        guard index > start, text[index &- 1] != UInt8(ascii: "_") else { return nil }
      } else if isHex ? byte.hexDigit == nil : !byte.isDigit {
        break
      }
      index &+= 1
    }
    return index > start && text[index &- 1] != UInt8(ascii: "_") ? index : nil
  }

  /// Returns the value of a literal of kind `.natural`, or `nil` where it does not fit.
  static func natural(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    var value: UInt64 = 0
    if isHexPrefix(text, start, end) {
      var index = start &+ 2
      while index < end {
        if let digit = text[index].hexDigit {
          guard value &>> 60 == 0 else { return nil }
          value = value &<< 4 | UInt64(digit)
        }
        index &+= 1
      }
      return value
    }
    var index = start
    while index < end {
      let byte = text[index]
      if byte != UInt8(ascii: "_") {
        let digit = UInt64(byte &- 0x30)
        if value >= 0x1999_9999_9999_9999 {
          guard value == 0x1999_9999_9999_9999, digit <= 5 else { return nil }
        }
        value = value &* 10 &+ digit
      }
      index &+= 1
    }
    return value
  }

  /// Returns the value, in two's complement, of a `.natural` below 2^bits or of an `.integer` from -2^(bits-1) to 2^bits-1.
  static func integer(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, bits: UInt64) -> UInt64? {
    let isSigned = !text[start].isDigit
    guard let magnitude = natural(text, isSigned ? start + 1 : start, end) else { return nil }
    let mask = ~0 &>> (64 - bits)
    if text[start] == UInt8(ascii: "-") {
      guard magnitude <= 1 &<< (bits - 1) else { return nil }
      return (0 &- magnitude) & mask
    }
    return magnitude <= mask ? magnitude : nil
  }
}
