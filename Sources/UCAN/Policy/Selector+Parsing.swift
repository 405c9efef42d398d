public import IPLD

extension Selector {
  /// Longer selectors are refused.
  static var maximumLength: Int { 4096 }

  /// Reads a selector. Errors give offsets in the text.
  public init(_ text: Text) throws(CodedError) {
    guard text.utf8.count <= Self.maximumLength else {
      throw CodedError(.ucanSelector, "a selector of \(text.utf8.count) bytes, more than \(Self.maximumLength)")
    }
    var parser = SelectorParser(bytes: text.utf8.array)
    self.init(text: text, segments: try parser.segments())
  }
}

private struct SelectorParser {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func segments() throws(CodedError) -> [Selector.Segment] {
    guard next == UInt8(ascii: ".") else { throw error("a selector begins with a dot") }
    guard bytes.count > 1 else { return [] }
    var result: [Selector.Segment] = []
    while let byte = next {
      let kind: Selector.Segment.Kind
      if byte == UInt8(ascii: ".") {
        position += 1
        kind = next == UInt8(ascii: "[") ? try bracket() : try name()
      } else if byte == UInt8(ascii: "[") {
        kind = try bracket()
      } else {
        throw error("expected a dot, a bracket or a question mark")
      }
      var isOptional = false
      while next == UInt8(ascii: "?") {
        isOptional = true
        position += 1
      }
      result.append(Selector.Segment(kind: kind, isOptional: isOptional))
    }
    return result
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ reason: String) -> CodedError { CodedError(.ucanSelector, at: position, reason) }

  /// Letters, digits and underscores, without a digit at the start.
  private mutating func name() throws(CodedError) -> Selector.Segment.Kind {
    let start = position
    while let byte = next {
      let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
      guard isLetter || position > start && byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { break }
      position += 1
    }
    guard position > start else {
      throw error("expected a name; others than of letters, digits and underscores stand in brackets and quotes")
    }
    return .field(Text(valid: Bytes(bytes[start..<position])))
  }

  /// Reads the content of brackets: nothing, an index, a slice, or a key in quotes.
  private mutating func bracket() throws(CodedError) -> Selector.Segment.Kind {
    position += 1
    let kind: Selector.Segment.Kind
    if next == UInt8(ascii: "]") {
      kind = .values
    } else if next == UInt8(ascii: "\"") {
      kind = .field(try quoted())
    } else {
      let start = try number()
      if next == UInt8(ascii: ":") {
        position += 1
        kind = .slice(from: start, to: try number())
      } else if let start {
        kind = .index(start)
      } else {
        throw error("expected an index, a range or a key in quotes")
      }
    }
    guard next == UInt8(ascii: "]") else { throw error("expected a closing bracket") }
    position += 1
    return kind
  }

  /// An integer of at most nine digits, if there is one.
  private mutating func number() throws(CodedError) -> Int? {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let start = position
    var value = 0
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      guard position - start < 9 else { throw error("an index has at most nine digits") }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      position += 1
    }
    if position == start {
      guard !isNegative else { throw error("expected digits") }
      return nil
    }
    return isNegative ? -value : value
  }

  /// A key in quotes, with the escapes of JSON.
  private mutating func quoted() throws(CodedError) -> Text {
    position += 1
    var result: [UInt8] = []
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        position += 1
        return Text(valid: Bytes(result))
      }
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      try escape(into: &result)
    }
    throw error("a key without its closing quote")
  }

  private mutating func escape(into result: inout [UInt8]) throws(CodedError) {
    guard let byte = next else { throw error("a key without its closing quote") }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      var value = try codeUnit()
      if value & 0xFC00 == 0xD800 {
        guard position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "\\"),
          bytes[position + 2] == UInt8(ascii: "u")
        else { throw error("half of a surrogate pair") }
        position += 2
        let low = try codeUnit()
        guard low & 0xFC00 == 0xDC00 else { throw error("half of a surrogate pair") }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(value) else { throw error("half of a surrogate pair") }
      result += String(Character(scalar)).utf8
    default: throw error("unknown escape")
    }
    position += 1
  }

  /// The four digits after the `u` at the current position, which ends at the last of them.
  private mutating func codeUnit() throws(CodedError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      position += 1
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("four hexadecimal digits follow \\u")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
