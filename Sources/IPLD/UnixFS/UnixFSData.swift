/// The message in the data of a dag-pb block that makes it a part of a file system.
struct UnixFSData: Hashable {
  enum Kind: UInt64 {
    case raw, directory, file, metadata, symlink, shard
  }

  var kind: Kind
  var data: Bytes?
  var fileByteCount: UInt64?
  /// How many bytes of the file are behind each link.
  var partByteCounts: [UInt64] = []
  var hashFunction: UInt64?
  var fanout: UInt64?

  init(_ kind: Kind) { self.kind = kind }

  /// Reads the message of a block.
  init(of block: PBNode, _ cid: CID) throws(CodecError) {
    guard let data = block.data else { throw CodecError("unixfs.no_data", "\(cid) is dag-pb, but of no file system") }
    let bytes = data.array
    self.init(.raw)
    var kind: UInt64?
    try bytes.withBytes { (buffer) throws(CodecError) in
      var reader = ProtobufReader(buffer, in: 0..<buffer.count, format: "unixfs")
      while let field = try reader.next() {
        switch (field.number, field.value) {
        case (1, .varint(let value)): kind = value
        case (2, .bytes(let range)): self.data = Bytes(bytes, offset: range.lowerBound, count: range.count)
        case (3, .varint(let value)): fileByteCount = value
        case (4, .varint(let value)): partByteCounts.append(value)
        case (4, .bytes(let range)):
          // The same field in the form of protobuf's third version.
          var packed = ProtobufReader(buffer, in: range, format: "unixfs")
          while packed.offset < range.upperBound { partByteCounts.append(try packed.varint()) }
        case (5, .varint(let value)): hashFunction = value
        case (6, .varint(let value)): fanout = value
        // Mode and time of change, which nothing here depends on.
        case (7, .varint), (8, .bytes): break
        default:
          throw CodecError("unixfs.unknown_field", at: field.offset, "a file system has no field \(field.number)")
        }
      }
    }
    guard let kind else { throw CodecError("unixfs.no_type", "\(cid) does not say what it is") }
    guard let known = Kind(rawValue: kind) else {
      throw CodecError("unixfs.type", "\(cid) is of the unknown type \(kind)")
    }
    self.kind = known
  }

  /// Writes the message as Kubo does.
  func encode() -> Bytes {
    var writer = ProtobufWriter()
    writer.field(1, varint: kind.rawValue)
    if let data { writer.field(2, bytes: data) }
    if let fileByteCount { writer.field(3, varint: fileByteCount) }
    for count in partByteCounts { writer.field(4, varint: count) }
    if let hashFunction { writer.field(5, varint: hashFunction) }
    if let fanout { writer.field(6, varint: fanout) }
    return Bytes(writer.bytes)
  }
}
