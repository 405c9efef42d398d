/// The links of a block that may be in another form than the strict one: other programs keep such blocks, and whoever
/// only has to know what they lead to must not be stopped by them.
public struct LinkScan: Sendable {
  /// The links in the order in which they stand in the block, each as often as it does.
  public let links: [CID]
  /// The reason why the block cannot be read as a value here; `nil` if it can. Where the block ends in the middle of
  /// something, there may be more links that nobody can find.
  public let oddity: CodedError?

  /// Looks for the links of a block by its codec. Blocks of codecs that are not known here are taken to have none.
  public init(_ block: Block) {
    do throws(CodedError) {
      links = try block.links()
      oddity = nil
    } catch {
      oddity = error
      links = block.bytes.withUnsafeBytes { bytes in
        switch block.cid.codec {
        case .dagCBOR: Self.linksOfCBOR(bytes)
        case .dagJSON: Self.linksOfJSON(bytes)
        case .dagPB: Self.linksOfProtobuf(bytes)
        default: []
        }
      }
    }
  }

  // MARK: CBOR

  /// Looks through the heads of CBOR, of any form, one after the other: those of lists, maps and tags need no memory,
  /// since what they hold follows them.
  private static func linksOfCBOR(_ bytes: UnsafeRawBufferPointer) -> [CID] {
    var links: [CID] = []
    var position = 0
    /// This is true where the head before was tag 42.
    var isTagged = false
    while position < bytes.count {
      let first = bytes[position]
      position += 1
      let low = Int(first & 0x1F)
      guard low < 28 || low == 31 else { return links }
      var argument = UInt64(low)
      if low >= 24, low < 28 {
        let width = 1 << (low - 24)
        guard width <= bytes.count - position else { return links }
        argument = bytes[position..<position + width].reduce(0) { $0 << 8 | UInt64($1) }
        position += width
      }
      let wasTagged = isTagged
      isTagged = false
      switch first >> 5 {
      case 2, 3:
        // Parts of a text or of bytes without a length given in advance follow.
        if low == 31 { continue }
        guard argument <= UInt64(bytes.count - position) else { return links }
        let end = position + Int(argument)
        if wasTagged, first >> 5 == 2, argument > 1, bytes[position] == 0,
          let cid = try? CID(Array(bytes[position + 1..<end]))
        {
          links.append(cid)
        }
        position = end
      case 6: isTagged = argument == 42 && low != 31
      default: break
      }
    }
    return links
  }

  // MARK: JSON

  /// Looks for `{"/": "CID"}` among the texts and marks of JSON, whatever stands between them.
  private static func linksOfJSON(_ bytes: UnsafeRawBufferPointer) -> [CID] {
    var links: [CID] = []
    var position = 0
    // The number of parts of a link that were met: its brace, its key, its colon, its text.
    var step = 0
    var candidate: CID?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20: continue
      case UInt8(ascii: "{"): step = 1
      case UInt8(ascii: ":"): step = step == 2 ? 3 : 0
      case UInt8(ascii: "}"):
        if step == 4, let candidate { links.append(candidate) }
        step = 0
      case UInt8(ascii: "\""):
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
          position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count else { return links }
        let raw = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
        position += 1
        switch step {
        case 1 where unescaped(raw) == [UInt8(ascii: "/")]: step = 2
        case 3:
          candidate = unescaped(raw).flatMap { try? CID(String(decoding: $0, as: UTF8.self)) }
          step = candidate == nil ? 0 : 4
        default: step = 0
        }
      default: step = 0
      }
    }
    return links
  }

  /// The characters of a text of JSON; `nil` for one that is too long for a link, or not of ASCII.
  private static func unescaped(_ raw: UnsafeRawBufferPointer) -> [UInt8]? {
    guard raw.count <= 6 * CID.maximumTextLength else { return nil }
    var result: [UInt8] = []
    var position = 0
    while position < raw.count {
      var byte = raw[position]
      position += 1
      if byte == UInt8(ascii: "\\") {
        guard position < raw.count else { return nil }
        byte = raw[position]
        position += 1
        if byte == UInt8(ascii: "u") {
          guard raw.count - position >= 4,
            let code = UInt8(String(decoding: raw[position..<position + 4], as: UTF8.self), radix: 16), code < 0x80
          else { return nil }
          byte = code
          position += 4
        }
      }
      result.append(byte)
    }
    return result
  }

  // MARK: dag-pb

  /// Looks for the links among the fields of a protobuf message, whatever else it holds.
  private static func linksOfProtobuf(_ bytes: UnsafeRawBufferPointer) -> [CID] {
    var links: [CID] = []
    forEachField(bytes) { (number, value) in
      guard number == 2, let value else { return }
      forEachField(value) { (number, value) in
        if number == 1, let value, let cid = try? CID(Array(value)) { links.append(cid) }
      }
    }
    return links
  }

  /// Calls `body` with the number of each field and its bytes, where it has some, up to one that cannot be read.
  private static func forEachField(
    _ bytes: UnsafeRawBufferPointer, _ body: (UInt64, UnsafeRawBufferPointer?) -> Void
  ) {
    var position = 0
    func varint() -> UInt64? {
      var value: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 70, by: 7) {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        value |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return value }
      }
      return nil
    }
    while position < bytes.count {
      guard let key = varint() else { return }
      var count: UInt64 = 0
      switch key & 7 {
      case 0:
        guard varint() != nil else { return }
        body(key >> 3, nil)
        continue
      case 1: count = 8
      case 2:
        guard let length = varint() else { return }
        count = length
      case 5: count = 4
      default: return
      }
      guard count <= UInt64(bytes.count - position) else { return }
      let end = position + Int(count)
      body(key >> 3, key & 7 == 2 ? UnsafeRawBufferPointer(rebasing: bytes[position..<end]) : nil)
      position = end
    }
  }
}
