/// The part of the text that a byte may belong to (section 6.3).
enum CharacterClass {
  static let word: UInt8 = 1
  static let space: UInt8 = 2
  static let newline: UInt8 = 3
  static let open: UInt8 = 4
  static let close: UInt8 = 5
  static let quote: UInt8 = 6
  static let semicolon: UInt8 = 7
  /// The class of `,` `[` `]` `{` `}`: each is a reserved token.
  static let punctuation: UInt8 = 8
  /// The class of the byte after the text, which is an illegal character inside of it.
  static let zero: UInt8 = 9
  static let illegal: UInt8 = 10
  /// The class of a part of a character beyond ASCII.
  static let wide: UInt8 = 11

  // SAFETY: written here only, and never freed.
  nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0..<256 {
      table[byte] =
        switch UInt8(byte) {
        case 0x20, 0x09: Self.space
        case 0x0A, 0x0D: Self.newline
        case UInt8(ascii: "("): Self.open
        case UInt8(ascii: ")"): Self.close
        case UInt8(ascii: "\""): Self.quote
        case UInt8(ascii: ";"): Self.semicolon
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
          Self.punctuation
        case 0: Self.zero
        case 1..<0x20, 0x7F: Self.illegal
        case 0x80...: Self.wide
        default: Self.word
        }
    }
    return UnsafePointer(table)
  }()
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }

  /// The value of a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
