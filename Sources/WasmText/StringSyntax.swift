/// The contents of string literals (section 6.3.3).
enum StringSyntax {
  /// Returns the number of bytes of the escape at a backslash, or `nil` where it is none; zeros follow the text.
  static func escapeLength(_ text: UnsafePointer<UInt8>) -> Int? {
    switch text[1] {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"):
      return 2
    case UInt8(ascii: "u"):
      guard text[2] == UInt8(ascii: "{"), text[3].hexDigit != nil else { return nil }
      var value: UInt32 = 0
      var index = 3
      while true {
        if let digit = text[index].hexDigit {
          value = value &* 16 &+ UInt32(digit)
          guard value < 0x11_0000 else { return nil }
        } else if text[index] != UInt8(ascii: "_") || text[index + 1].hexDigit == nil {
          break
        }
        index += 1
      }
      guard text[index] == UInt8(ascii: "}"), !(0xD800..<0xE000).contains(value) else { return nil }
      return index + 1
    default:
      return text[1].hexDigit != nil && text[2].hexDigit != nil ? 3 : nil
    }
  }

  /// Returns the number of bytes of the well-formed UTF-8 sequence that starts here with a byte beyond ASCII, or 0.
  static func wideLength(_ text: UnsafePointer<UInt8>) -> Int {
    let first = text[0]
    func isTail(_ index: Int) -> Bool { text[index] & 0xC0 == 0x80 }
    if first >= 0xC2, first < 0xE0 { return isTail(1) ? 2 : 0 }
    if first >= 0xE0, first < 0xF0 {
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return text[1] >= low && text[1] <= high && isTail(2) ? 3 : 0
    }
    if first >= 0xF0, first < 0xF5 {
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return text[1] >= low && text[1] <= high && isTail(2) && isTail(3) ? 4 : 0
    }
    return 0
  }

  /// Appends the bytes that a checked literal's contents stand for.
  static func unescape(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, into bytes: inout [UInt8]) {
    var index = start
    while index < end {
      let run = index
      while index < end, text[index] != UInt8(ascii: "\\") { index &+= 1 }
      if index > run { bytes.append(contentsOf: UnsafeBufferPointer(start: text + run, count: index &- run)) }
      guard index < end else { return }
      switch text[index + 1] {
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): bytes.append(text[index + 1])
      case UInt8(ascii: "u"):
        var value: UInt32 = 0
        index += 3
        while text[index] != UInt8(ascii: "}") {
          if let digit = text[index].hexDigit { value = value &* 16 &+ UInt32(digit) }
          index += 1
        }
        if let scalar = Unicode.Scalar(value) { bytes.append(contentsOf: String(scalar).utf8) }
        index -= 1
      default:
        bytes.append((text[index + 1].hexDigit ?? 0) << 4 | (text[index + 2].hexDigit ?? 0))
        index += 1
      }
      index += 2
    }
  }

  static func unescape(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    unescape(text, start, end, into: &bytes)
    return bytes
  }

  /// Returns whether the bytes that a checked literal's contents stand for are UTF-8. The raw bytes are, so only
  /// escapes can break it.
  static func isUTF8(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, text[index] != UInt8(ascii: "\\") { index &+= 1 }
    return index == end || String(validating: unescape(text, start, end), as: UTF8.self) != nil
  }
}
