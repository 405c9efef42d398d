/// Reads a string of JSON (RFC 8259, section 7).
package struct JSONString {
  private let input: UnsafeRawBufferPointer
  /// The offset of the quote at first, and of what follows the string in the end.
  package private(set) var position: Int

  package init(_ input: UnsafeRawBufferPointer, at position: Int) {
    self.input = input
    self.position = position
  }

  /// Appends the text, whose opening quote is there; the result is where it is in `output`.
  package mutating func read(into output: inout [UInt8]) throws(CodedError) -> Range<Int> {
    let start = position
    let first = output.count
    position += 1
    while true {
      let run = position
      while position < input.count, input[position] != UInt8(ascii: "\""), input[position] != UInt8(ascii: "\\"),
        input[position] >= 0x20
      { position += 1 }
      let bytes = UnsafeRawBufferPointer(rebasing: input[run..<position])
      if let error = UTF8Validation.firstError(in: bytes) {
        throw CodedError(.jsonUtf8, at: run + error, "a text is not valid UTF-8")
      }
      output += bytes
      guard position < input.count else {
        throw CodedError(.jsonTruncated, at: start, "the input ends inside a text")
      }
      switch input[position] {
      case UInt8(ascii: "\""):
        position += 1
        return first..<output.count
      case UInt8(ascii: "\\"): try readEscape(into: &output)
      default: throw CodedError(.jsonControl, at: position, "a control character in a text is not escaped")
      }
    }
  }

  private mutating func readEscape(into output: inout [UInt8]) throws(CodedError) {
    let start = position
    guard position + 1 < input.count else {
      throw CodedError(.jsonTruncated, at: start, "the input ends inside an escape")
    }
    let letter = input[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"):
      var value = try readUnit(start)
      // A high surrogate makes one scalar together with the low one that has to follow.
      if 0xD800..<0xDC00 ~= value, position + 1 < input.count, input[position] == UInt8(ascii: "\\"),
        input[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        let low = try readUnit(start)
        if 0xDC00..<0xE000 ~= low { value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) }
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw CodedError(.jsonSurrogate, at: start, "an escape stands for half a surrogate pair")
      }
      output += Array(String(scalar).utf8)
    default: throw CodedError(.jsonEscape, at: start, "a backslash is before no letter that makes an escape")
    }
  }

  /// Reads four hexadecimal digits.
  private mutating func readUnit(_ start: Int) throws(CodedError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < input.count else {
        throw CodedError(.jsonTruncated, at: start, "the input ends inside an escape")
      }
      let digit: UInt8 =
        switch input[position] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): input[position] - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): input[position] - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): input[position] - UInt8(ascii: "A") + 10
        default: throw CodedError(.jsonEscape, at: start, "an escape has no four hexadecimal digits")
        }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
