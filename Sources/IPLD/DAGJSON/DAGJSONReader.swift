/// Reads DAG-JSON (RFC 8259 with the rules of the DAG-JSON specification) into a document, without recursion.
struct DAGJSONReader {
  private let input: UnsafeRawBufferPointer
  private let maximumDepth: Int
  private var position = 0
  private var builder: TextDocumentBuilder

  /// - Parameter input: The text, which has to outlive the reader.
  init(_ input: UnsafeRawBufferPointer, maximumDepth: Int) {
    self.input = input
    self.maximumDepth = maximumDepth
    builder = TextDocumentBuilder(byteCount: input.count)
  }

  /// A list or map that is open.
  private struct Frame {
    enum Kind {
      case list
      case map
      /// A map whose first key is `/`, which may stand for a link or a byte string.
      case slash
      /// The map after such a key, whose first key is `bytes`.
      case bytes
    }

    var kind: Kind
    let start: Int
    var isEmpty = true
  }

  /// Reads one value that takes the whole input.
  mutating func read() throws(CodedError) -> Node {
    var open: [Frame] = []
    while true {
      // A value, or the beginning of a list or map that is not empty.
      skipSpaces()
      let start = position
      switch try peek() {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard open.count < maximumDepth else {
          throw CodedError(.jsonDepth, at: start, "lists and maps nest deeper than \(maximumDepth)")
        }
        let isMap = input[position] == UInt8(ascii: "{")
        position += 1
        builder.begin()
        skipSpaces()
        if try peek() == UInt8(ascii: isMap ? "}" : "]") {
          position += 1
          try builder.end(isMap: isMap)
          break
        }
        open.append(Frame(kind: isMap ? .map : .list, start: start))
        if isMap { try readKey(&open) }
        continue
      case UInt8(ascii: "\""):
        switch open.last?.kind {
        case .slash:
          try readLink(open.removeLast().start)
        case .bytes:
          open.removeLast()
          try readBytes(open.removeLast().start)
        default: try readString()
        }
      default: try readScalar()
      }
      if try close(&open) { break }
    }
    skipSpaces()
    guard position == input.count else {
      throw CodedError(.jsonTrailing, at: position, "\(input.count - position) bytes follow the value")
    }
    return builder.finish()
  }

  /// Reads what follows a value: ends of lists and maps, then a comma. The result says whether nothing is open.
  private mutating func close(_ open: inout [Frame]) throws(CodedError) -> Bool {
    while let frame = open.last {
      skipSpaces()
      let isMap = frame.kind != .list
      let byte = try peek()
      if byte == UInt8(ascii: ",") {
        position += 1
        open[open.count - 1].isEmpty = false
        if isMap {
          // With a second key, or with another value after it, a slash is a key like any other.
          open[open.count - 1].kind = .map
          skipSpaces()
          try readKey(&open)
        }
        return false
      }
      guard byte == UInt8(ascii: isMap ? "}" : "]") else {
        throw unexpected(isMap ? "a comma or the end of the map" : "a comma or the end of the list")
      }
      position += 1
      try builder.end(isMap: isMap)
      open.removeLast()
    }
    return true
  }

  /// Reads a key and the colon after it.
  private mutating func readKey(_ open: inout [Frame]) throws(CodedError) {
    guard try peek() == UInt8(ascii: "\"") else { throw unexpected("a key") }
    let start = position
    let range = try readText()
    builder.key(range, source: start)
    let last = open.count - 1
    if open[last].isEmpty {
      let isInSlash = last > 0 && open[last - 1].kind == .slash
      if builder.holds("/", in: range) {
        open[last].kind = .slash
      } else if isInSlash, builder.holds("bytes", in: range) {
        open[last].kind = .bytes
      }
    }
    skipSpaces()
    guard try peek() == UInt8(ascii: ":") else { throw unexpected("a colon") }
    position += 1
  }

  // MARK: Values

  private mutating func readString() throws(CodedError) {
    let range = try readText()
    builder.add(Slot(.string, at: range.lowerBound, count: range.count))
  }

  /// Reads the text of a link and the end of its map, which began at `start`.
  private mutating func readLink(_ start: Int) throws(CodedError) {
    let textStart = position
    let text = builder.takeText(try readText())
    let cid: CID
    do {
      cid = try CID(String(decoding: text, as: UTF8.self))
    } catch {
      throw CodedError(error.code, at: textStart, error.reason)
    }
    try expectEndOfReserved(start)
    builder.replaceMaps(1, by: .link, cid.bytes)
  }

  /// Reads the text of a byte string and the ends of its two maps, the outer of which began at `start`.
  private mutating func readBytes(_ start: Int) throws(CodedError) {
    let textStart = position
    let text = builder.takeText(try readText())
    let bytes: [UInt8]
    do {
      bytes = try Multibase.base64.decodeWithoutPrefix(text)
    } catch {
      throw CodedError(.jsonBase64, at: textStart, error.reason)
    }
    try expectEndOfReserved(start)
    try expectEndOfReserved(start)
    builder.replaceMaps(2, by: .bytes, bytes)
  }

  private mutating func expectEndOfReserved(_ start: Int) throws(CodedError) {
    skipSpaces()
    guard try peek() == UInt8(ascii: "}") else {
      throw CodedError(.jsonReserved, at: start, "a map that begins like a link or a byte string has more entries")
    }
    position += 1
  }

  private mutating func readScalar() throws(CodedError) {
    switch input[position] {
    case UInt8(ascii: "t"): try readWord("true", Slot(.yes))
    case UInt8(ascii: "f"): try readWord("false", Slot(.no))
    case UInt8(ascii: "n"): try readWord("null", Slot(.null))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      var number = JSONNumber(input, at: position)
      builder.add(try number.read())
      position = number.position
    default: throw unexpected("a value")
    }
  }

  private mutating func readWord(_ word: StaticString, _ slot: Slot) throws(CodedError) {
    let count = word.utf8CodeUnitCount
    guard count <= input.count - position,
      word.withUTF8Buffer({ $0.elementsEqual(input[position..<position + count]) })
    else { throw unexpected("a value") }
    position += count
    builder.add(slot)
  }

  /// Reads a text; the result is where the builder keeps it.
  private mutating func readText() throws(CodedError) -> Range<Int> {
    var string = JSONString(input, at: position)
    defer { position = string.position }
    return try string.read(into: &builder.bytes)
  }

  // MARK: Bytes

  private mutating func skipSpaces() {
    while position < input.count {
      switch input[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private func peek() throws(CodedError) -> UInt8 {
    guard position < input.count else {
      throw input.isEmpty
        ? CodedError(.jsonEmpty, "the input is empty")
        : CodedError(.jsonTruncated, at: position, "the input ends inside a value")
    }
    return input[position]
  }

  private func unexpected(_ wanted: String) -> CodedError {
    CodedError(.jsonSyntax, at: position, "\(wanted) was expected")
  }
}
