/// The header of a CAR file.
public struct CARHeader: Hashable, Sendable {
  /// 1 or 2.
  public let version: Int
  /// The identifiers from which the blocks are reached; nothing proves that their blocks are there.
  public let roots: [CID]
  /// The frame around the blocks in a file of version 2.
  public let frame: CARFrame?

  /// The header of version 1 with its length, as it stands at the front of a file.
  static func encode(roots: [CID]) throws(CodedError) -> [UInt8] {
    let node = try Node.map([("roots", .list(roots.map(Node.link))), ("version", 1)])
    let body = try DAGCBOR.encode(node)
    var bytes: [UInt8] = []
    Varint.append(count: body.count, to: &bytes)
    return bytes + body
  }

  /// Tells whether bytes begin as a CAR does: with the length of a header, and a map of CBOR that has `roots`, or in
  /// version 2 `version`, as its first key.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    let body = bytes.prefix(16).drop { $0 >= 0x80 }.dropFirst()
    return body.starts(with: [0xA2, 0x65] + "roots".utf8) || body.starts(with: [0xA1, 0x67] + "version".utf8)
  }

  static let likenessByteCount = 64

  /// Names what a file is that begins with these bytes, where people take it for a CAR and no CAR begins so: the length
  /// of a header, a map of CBOR with `roots` or `version`.
  static func likeness(of bytes: ArraySlice<UInt8>) -> String? {
    let known: [(start: [UInt8], what: String)] = [
      (Array("\0asm".utf8), "a WebAssembly module"), ([0x1F, 0x8B], "data compressed by gzip"),
      ([0x28, 0xB5, 0x2F, 0xFD], "data compressed by Zstandard"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"),
      ([0x7F, 0x45, 0x4C, 0x46], "an ELF file"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ]
    if let found = known.first(where: { bytes.starts(with: $0.start) }) { return found.what }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    // The map of a header, 0xA1 or 0xA2, is the second byte, or comes after a length whose first byte is no ASCII.
    guard bytes.count > 2, bytes.prefix(2).allSatisfy({ $0 < 0x80 }),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || isSpace($0) })
    else { return nil }
    switch bytes.first(where: { !isSpace($0) }) {
    case UInt8(ascii: "("): return "a module in the text format"
    case UInt8(ascii: "{"), UInt8(ascii: "["): return "JSON"
    case UInt8(ascii: "<"): return "HTML or XML"
    default: return "text"
    }
  }

  /// Reads a header without its length.
  ///
  /// - Parameter base: The offset in the file at which the header begins.
  /// - Returns: The version and the roots; version 2 has none.
  static func decode(_ body: [UInt8], at base: Int) throws(CodedError) -> (version: Int, roots: [CID]) {
    let node: Node
    do throws(CodedError) { node = try DAGCBOR.decode(body) } catch { throw error.moved(by: base) }
    guard let map = node.map, case .integer(let version)? = map["version"] else {
      throw CodedError(.carHeader, at: base, "the header is no map with a version")
    }
    if version == 2, map.count == 1 { return (2, []) }
    guard version == 1 else { throw CodedError(.carVersion, at: base, "CAR of version \(version)") }
    guard let list = map["roots"]?.list, map.count == 2 else {
      throw CodedError(.carHeader, at: base, "the header is not made of a version and a list of roots")
    }
    var roots: [CID] = []
    for node in list {
      guard let root = node.link else { throw CodedError(.carHeader, at: base, "a root is no link") }
      roots.append(root)
    }
    return (1, roots)
  }
}

/// The second header of a CAR file of version 2: where in the file what lies.
public struct CARFrame: Hashable, Sendable {
  /// The header of version 2 that files of it begin with.
  static let pragma: [UInt8] = [0x0A, 0xA1, 0x67, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6F, 0x6E, 0x02]
  static let byteCount = 40

  /// This is true where the index is said to have every block.
  public let isFullyIndexed: Bool
  /// The range of the file of version 1 that is inside.
  public let data: Range<Int>
  /// The offset of the index; `nil` without one.
  public let indexOffset: Int?

  /// Reads a frame, which begins at byte 11 of a file.
  init(_ bytes: [UInt8]) throws(CodedError) {
    let base = Self.pragma.count
    func number(_ offset: Int) -> UInt64 {
      bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    guard bytes.count == Self.byteCount else {
      throw CodedError(.carTruncated, at: base, "the header of version 2 has \(bytes.count) bytes instead of 40")
    }
    guard bytes[0] & 0x7F == 0, bytes[1..<16].allSatisfy({ $0 == 0 }) else {
      throw CodedError(.carCharacteristics, at: base, "a characteristic that has no meaning here")
    }
    isFullyIndexed = bytes[0] & 0x80 != 0
    let (start, count, index) = (number(16), number(24), number(32))
    guard start >= UInt64(base + Self.byteCount), start <= UInt64(Int.max) else {
      throw CodedError(.carDataOffset, at: base + 16, "the data cannot begin at \(start)")
    }
    guard count <= UInt64(Int.max) - start else {
      throw CodedError(.carDataSize, at: base + 24, "the data cannot have \(count) bytes")
    }
    guard index == 0 || index >= start + count && index <= UInt64(Int.max) else {
      throw CodedError(.carIndexOffset, at: base + 32, "the index cannot begin at \(index)")
    }
    data = Int(start)..<Int(start + count)
    indexOffset = index == 0 ? nil : Int(index)
  }
}
