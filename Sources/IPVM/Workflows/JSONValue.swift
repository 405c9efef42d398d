package import IPLD

/// A value of a JSON text (RFC 8259) with the offset at which it begins, so that errors about it say where.
package struct JSONValue: Sendable {
  package enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(Text)
    case list([JSONValue])
    /// The entries of an object, in their order.
    case object([Entry])
  }

  /// A key with its value.
  package struct Entry: Sendable {
    package let key: Text
    /// The offset of the key's quote.
    package let offset: Int
    package let value: JSONValue
  }

  package let kind: Kind
  /// The offset of the first byte.
  package let offset: Int

  /// Reads a text that is one value.
  ///
  /// - Throws: `workflow.syntax` with an offset; `workflow.limit` where there are more than `maximumCount` values, or
  ///   lists and objects nest deeper than `maximumDepth`.
  package init(_ text: [UInt8]) throws(CodedError) {
    self = try text.withBytes { (bytes) throws(CodedError) in
      var reader = JSONValueReader(bytes)
      return try reader.document()
    }
  }

  fileprivate init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// The most values of a text.
  package static let maximumCount = 1 << 20
  /// The most lists and objects inside each other.
  package static let maximumDepth = 64

  /// The name of the kind, with its article.
  package var kindName: String {
    switch kind {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }

  /// The error of a value of another kind than what was expected.
  package func expected(_ what: String) -> CodedError {
    CodedError(.workflowSyntax, at: offset, "\(what) was expected, not \(kindName)")
  }

  /// The text; fails for another kind.
  package func text(_ what: String) throws(CodedError) -> Text {
    guard case .string(let text) = kind else { throw expected(what) }
    return text
  }

  /// The elements; fails for another kind.
  package func list(_ what: String) throws(CodedError) -> [JSONValue] {
    guard case .list(let values) = kind else { throw expected(what) }
    return values
  }

  /// The entries; fails for another kind.
  package func object(_ what: String) throws(CodedError) -> [Entry] {
    guard case .object(let entries) = kind else { throw expected(what) }
    return entries
  }

  /// The number, which has to be an integer in a range; fails for anything else.
  package func integer(_ what: String, in range: ClosedRange<UInt64>) throws(CodedError) -> UInt64 {
    guard case .number(let text) = kind else { throw expected(what) }
    guard let number = UInt64(text), range.contains(number) else {
      throw CodedError(
        .workflowValue, at: offset, "\(what) is an integer from \(range.lowerBound) to \(range.upperBound), not \(text)"
      )
    }
    return number
  }
}

/// Reads JSON into values.
private struct JSONValueReader {
  private let input: UnsafeRawBufferPointer
  private var position = 0
  private var count = 0

  init(_ input: UnsafeRawBufferPointer) { self.input = input }

  mutating func document() throws(CodedError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpaces()
    guard position == input.count else { throw unexpected("the end of the text") }
    return value
  }

  private mutating func value(depth: Int) throws(CodedError) -> JSONValue {
    skipSpaces()
    let start = position
    count += 1
    guard count <= JSONValue.maximumCount else {
      throw CodedError(.workflowLimit, at: start, "more than \(JSONValue.maximumCount) values")
    }
    guard depth <= JSONValue.maximumDepth else {
      throw CodedError(.workflowLimit, at: start, "lists and objects nest deeper than \(JSONValue.maximumDepth)")
    }
    switch peek() {
    case UInt8(ascii: "["): return JSONValue(.list(try list(depth)), at: start)
    case UInt8(ascii: "{"): return JSONValue(.object(try object(depth)), at: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try text()), at: start)
    case UInt8(ascii: "t"): return JSONValue(try word("true", .bool(true)), at: start)
    case UInt8(ascii: "f"): return JSONValue(try word("false", .bool(false)), at: start)
    case UInt8(ascii: "n"): return JSONValue(try word("null", .null), at: start)
    case let byte? where byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
      return JSONValue(.number(try number()), at: start)
    default: throw unexpected("a value")
    }
  }

  private mutating func list(_ depth: Int) throws(CodedError) -> [JSONValue] {
    position += 1
    var values: [JSONValue] = []
    skipSpaces()
    if accept(UInt8(ascii: "]")) { return values }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpaces()
      if accept(UInt8(ascii: "]")) { return values }
      guard accept(UInt8(ascii: ",")) else { throw unexpected("a comma or the end of the list") }
    }
  }

  private mutating func object(_ depth: Int) throws(CodedError) -> [JSONValue.Entry] {
    position += 1
    var entries: [JSONValue.Entry] = []
    var keys: Set<Text> = []
    skipSpaces()
    if accept(UInt8(ascii: "}")) { return entries }
    while true {
      skipSpaces()
      let offset = position
      guard peek() == UInt8(ascii: "\"") else { throw unexpected("a key") }
      let key = try text()
      guard keys.insert(key).inserted else {
        throw CodedError(.workflowSyntax, at: offset, "the key \"\(key)\" stands here a second time")
      }
      skipSpaces()
      guard accept(UInt8(ascii: ":")) else { throw unexpected("a colon") }
      entries.append(JSONValue.Entry(key: key, offset: offset, value: try value(depth: depth + 1)))
      skipSpaces()
      if accept(UInt8(ascii: "}")) { return entries }
      guard accept(UInt8(ascii: ",")) else { throw unexpected("a comma or the end of the object") }
    }
  }

  private mutating func text() throws(CodedError) -> Text {
    var bytes: [UInt8] = []
    var string = JSONString(input, at: position)
    do throws(CodedError) {
      _ = try string.read(into: &bytes)
    } catch {
      throw CodedError(.workflowSyntax, at: error.offset, error.reason)
    }
    position = string.position
    guard let text = Text(validating: Bytes(bytes)) else {
      throw CodedError(.workflowSyntax, at: position, "a text is not valid UTF-8")
    }
    return text
  }

  private mutating func word(_ word: String, _ kind: JSONValue.Kind) throws(CodedError) -> JSONValue.Kind {
    guard input[position...].starts(with: word.utf8) else { throw unexpected("a value") }
    position += word.utf8.count
    return kind
  }

  private mutating func number() throws(CodedError) -> String {
    let start = position
    _ = accept(UInt8(ascii: "-"))
    let first = position
    try digits()
    if position - first > 1, input[first] == UInt8(ascii: "0") {
      throw CodedError(.workflowSyntax, at: start, "a number begins with a zero too many")
    }
    if accept(UInt8(ascii: ".")) { try digits() }
    if accept(UInt8(ascii: "e")) || accept(UInt8(ascii: "E")) {
      if !accept(UInt8(ascii: "+")) { _ = accept(UInt8(ascii: "-")) }
      try digits()
    }
    guard position - start <= 400 else {
      throw CodedError(.workflowLimit, at: start, "a number has more than 400 characters")
    }
    return String(decoding: input[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(CodedError) {
    let start = position
    while position < input.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(input[position]) { position += 1 }
    guard position > start else { throw unexpected("a digit") }
  }

  private mutating func skipSpaces() {
    while position < input.count {
      switch input[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private func peek() -> UInt8? { position < input.count ? input[position] : nil }

  private mutating func accept(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private func unexpected(_ wanted: String) -> CodedError {
    CodedError(
      .workflowSyntax, at: position,
      position < input.count ? "\(wanted) was expected" : "the text ends before \(wanted)")
  }
}
