/// The message in the data of a dag-pb block that makes it a part of a file system.
///
/// Reading follows the rule of protobuf: of a field that is there twice the last value counts, and fields that are not
/// known, or of another type, are passed over. Writing makes one form.
struct UnixFSData: Hashable {
  enum Kind: UInt64 {
    case raw, directory, file, metadata, symlink, shard
  }

  var kind: Kind
  var data: Bytes?
  var fileByteCount: UInt64?
  /// The number of bytes of the file that each link leads to.
  var partByteCounts: [UInt64] = []
  var hashFunction: UInt64?
  var fanout: UInt64?
  var attributes = UnixFS.Attributes()

  init(_ kind: Kind) { self.kind = kind }

  /// Reads the message of a block.
  init(of block: PBNode, _ cid: CID) throws(CodedError) {
    guard let data = block.data else { throw CodedError(.unixfsNoData, "\(cid) is dag-pb, but of no file system") }
    let bytes = data.array
    self.init(.raw)
    var kind: UInt64?
    try bytes.withBytes { (buffer) throws(CodedError) in
      var reader = ProtobufReader(buffer, in: 0..<buffer.count, errors: .unixFS, isLenient: true)
      while let field = try reader.next() {
        switch (field.number, field.value) {
        case (1, .varint(let value)): kind = value
        case (2, .bytes(let range)): self.data = Bytes(bytes, offset: range.lowerBound, count: range.count)
        case (3, .varint(let value)): fileByteCount = value
        case (4, .varint(let value)): partByteCounts.append(value)
        case (4, .bytes(let range)):
          // The same field in the form of protobuf's third version.
          var packed = ProtobufReader(buffer, in: range, errors: .unixFS, isLenient: true)
          while packed.offset < range.upperBound { partByteCounts.append(try packed.varint()) }
        case (5, .varint(let value)): hashFunction = value
        case (6, .varint(let value)): fanout = value
        case (7, .varint(let value)): attributes.mode = UInt32(truncatingIfNeeded: value)
        case (8, .bytes(let range)): attributes.modificationTime = try Self.time(buffer, range)
        default: break
        }
      }
    }
    guard let kind else { throw CodedError(.unixfsNoType, "\(cid) does not say what it is") }
    guard let known = Kind(rawValue: kind) else {
      throw CodedError(.unixfsType, "\(cid) is of the unknown type \(kind)")
    }
    self.kind = known
  }

  /// Reads a time of change; one that is none is passed over.
  private static func time(
    _ buffer: UnsafeRawBufferPointer, _ range: Range<Int>
  ) throws(CodedError) -> UnixFS.Attributes.Time? {
    var seconds: Int64?
    var nanoseconds: UInt32 = 0
    var reader = ProtobufReader(buffer, in: range, errors: .unixFS, isLenient: true)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .varint(let value)): seconds = Int64(bitPattern: value)
      case (2, .fixed32(let value)): nanoseconds = value
      default: break
      }
    }
    guard let seconds, nanoseconds < 1_000_000_000 else { return nil }
    return UnixFS.Attributes.Time(seconds: seconds, nanoseconds: nanoseconds)
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
    if let mode = attributes.mode, mode != 0 { writer.field(7, varint: UInt64(mode)) }
    if let time = attributes.modificationTime {
      var message = ProtobufWriter()
      message.field(1, varint: UInt64(bitPattern: time.seconds))
      if time.nanoseconds > 0 { message.field(2, fixed32: time.nanoseconds) }
      writer.field(8, bytes: message.bytes)
    }
    return Bytes(writer.bytes)
  }
}
