/// The codec dag-pb: a protobuf message of links and bytes.
///
/// Reading refuses what no writer of the specification makes: unknown and repeated fields, links without a CID, links
/// on both sides of the data, and numbers that are too long. Data before the links and links that are not sorted are
/// read, because there are such blocks; encoding does not give their bytes again.
public enum DAGPB {
  /// Reads one block that takes all of `bytes`, whose data it refers to.
  public static func decode(_ bytes: [UInt8]) throws(CodedError) -> PBNode {
    try bytes.withBytes { (buffer) throws(CodedError) in
      var node = PBNode()
      var dataAfterLinks = false
      var reader = ProtobufReader(buffer, in: 0..<buffer.count, errors: .dagPB)
      while let field = try reader.next() {
        switch (field.number, field.value) {
        case (1, .bytes(let range)):
          guard node.data == nil else { throw repeated("Data", at: field.offset) }
          node.data = Bytes(bytes, offset: range.lowerBound, count: range.count)
          dataAfterLinks = !node.links.isEmpty
        case (2, .bytes(let range)):
          guard !dataAfterLinks else { throw repeated("Links", at: field.offset) }
          node.links.append(try link(buffer, range, bytes))
        default: throw unknown(field, "a block")
        }
      }
      return node
    }
  }

  /// Writes a block. Fails unless its links are sorted by name.
  public static func encode(_ node: PBNode) throws(CodedError) -> [UInt8] {
    var writer = ProtobufWriter()
    for (index, link) in node.links.enumerated() {
      guard index == 0 || node.links[index - 1].mayPrecede(link) else {
        throw CodedError(.dagpbUnsorted, "link \(index) stands after one whose name is greater")
      }
      writer.field(2, bytes: encode(link))
    }
    if let data = node.data { writer.field(1, bytes: data) }
    return writer.bytes
  }

  private static func encode(_ link: PBLink) -> [UInt8] {
    var writer = ProtobufWriter()
    writer.field(1, bytes: link.cid.bytes)
    if let name = link.name { writer.field(2, bytes: name.utf8) }
    if let count = link.cumulativeByteCount { writer.field(3, varint: count) }
    return writer.bytes
  }

  private static func link(
    _ buffer: UnsafeRawBufferPointer, _ range: Range<Int>, _ bytes: [UInt8]
  ) throws(CodedError) -> PBLink {
    var cid: CID?
    var name: Text?
    var byteCount: UInt64?
    var last: UInt64 = 0
    var reader = ProtobufReader(buffer, in: range, errors: .dagPB)
    while let field = try reader.next() {
      guard field.number > last || field.number == 0 else {
        throw CodedError(.dagpbOrder, at: field.offset, "the fields of a link are repeated or not in order")
      }
      last = field.number
      switch (field.number, field.value) {
      case (1, .bytes(let range)):
        do throws(CodedError) {
          cid = try CID(Array(buffer[range]))
        } catch {
          throw error.moved(by: range.lowerBound)
        }
      case (2, .bytes(let range)):
        guard let text = Text(validating: Bytes(bytes, offset: range.lowerBound, count: range.count)) else {
          throw CodedError(.dagpbName, at: range.lowerBound, "the name of a link is not valid UTF-8")
        }
        name = text
      case (3, .varint(let value)): byteCount = value
      default: throw unknown(field, "a link")
      }
    }
    guard let cid else { throw CodedError(.dagpbNoHash, at: range.lowerBound, "a link has no Hash") }
    return PBLink(cid: cid, name: name, cumulativeByteCount: byteCount)
  }

  private static func repeated(_ name: String, at offset: Int) -> CodedError {
    CodedError(.dagpbRepeated, at: offset, "\(name) is there twice")
  }

  private static func unknown(
    _ field: (number: UInt64, value: ProtobufReader.Value, offset: Int), _ owner: String
  ) -> CodedError {
    CodedError(.dagpbUnknownField, at: field.offset, "\(owner) has no field \(field.number) of this type")
  }
}
