internal import Wasm

/// The text that a printer has written so far, and the spelling of its tokens (section 6.3, Lexical Format).
struct TextWriter {
  private(set) var bytes: [UInt8] = []
  /// The function that gets what was written, piece by piece, so that it need not be held.
  var sink: ((UnsafeRawBufferPointer) -> Void)?

  /// The number of bytes that are held before the sink gets them, up to the end of a line.
  private static let heldBytes = 1 << 18

  /// Gives the sink the bytes that are held.
  mutating func flush() {
    guard let sink else { return }
    bytes.withUnsafeBytes { sink($0) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// The greatest indentation. Lines nested deeper are not indented further: indentation stays linear in the number of lines.
  private static let indentation: StaticString = "                                                                "

  mutating func put(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a space, and a word that is already spelled out.
  mutating func space(_ word: [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: word)
  }

  /// Starts a line.
  mutating func line(depth: Int) {
    if bytes.count >= Self.heldBytes { flush() }
    bytes.append(UInt8(ascii: "\n"))
    let spaces = Self.indentation
    bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: spaces.utf8Start, count: min(2 * depth, spaces.utf8CodeUnitCount)))
  }

  mutating func number(_ value: UInt64) {
    if value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  mutating func number(_ value: Int64) { bytes.append(contentsOf: String(value).utf8) }

  // MARK: Strings

  /// Writes a name in quotes.
  mutating func string(_ name: Name) { bytes.append(contentsOf: Self.quoted(name)) }

  /// Returns the string token that spells a name: control characters escaped, everything else as it is.
  static func quoted(_ name: Name) -> [UInt8] {
    var writer = TextWriter()
    writer.bytes.append(UInt8(ascii: "\""))
    for scalar in String(decoding: name.utf8, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 {
        writer.stringByte(UInt8(scalar.value))
      } else if scalar.value < 0xA0 {
        for byte in String(scalar).utf8 { writer.escape(byte) }
      } else {
        writer.bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    writer.bytes.append(UInt8(ascii: "\""))
    return writer.bytes
  }

  /// Writes any bytes in quotes: printable ASCII as it is, everything else escaped.
  mutating func string(bytes content: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in content { stringByte(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func stringByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case 0x20..<0x7F: bytes.append(byte)
    default: escape(byte)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(Self.digit(byte >> 4))
    bytes.append(Self.digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10)
  }

  // MARK: Floating-point numbers

  /// Writes the shortest decimal number that rounds to these bits, `inf`, or `nan` with its payload unless it is canonical.
  mutating func float(bits: UInt32) {
    let value = Float(bitPattern: bits)
    if value.isNaN {
      notANumber(isNegative: bits >> 31 != 0, payload: UInt64(bits & 0x7F_FFFF), canonical: 0x40_0000)
    } else {
      put(value.description)
    }
  }

  /// Writes the shortest decimal number of 64 bits, in the same way.
  mutating func float(bits: UInt64) {
    let value = Double(bitPattern: bits)
    if value.isNaN {
      notANumber(
        isNegative: bits >> 63 != 0, payload: bits & 0xF_FFFF_FFFF_FFFF, canonical: 0x8_0000_0000_0000)
    } else {
      put(value.description)
    }
  }

  private mutating func notANumber(isNegative: Bool, payload: UInt64, canonical: UInt64) {
    put(isNegative ? "-nan" : "nan")
    if payload != canonical { put(":0x" + String(payload, radix: 16)) }
  }

  /// Writes `0x` and the digits of a lane or of bits that mean no number.
  mutating func hexadecimal(_ value: UInt32) {
    let digits = String(value, radix: 16)
    put("0x")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 8 - digits.utf8.count))
    put(digits)
  }
}
