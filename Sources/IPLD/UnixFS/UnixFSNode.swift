extension UnixFS {
  /// The kinds of blocks of a file system.
  public enum Node: Sendable {
    /// A file that is one block.
    case bytes(Bytes)
    /// A file, or a part of one.
    case file(FileNode)
    /// A folder whose entries are in this block.
    case directory([PBLink])
    /// A shard of a large folder.
    case shard(ShardNode)
    /// A symbolic link, with its target.
    case symbolicLink(Bytes)
    /// A block of another codec, which a folder may link to but which is no part of the file system.
    case other(Multicodec)
  }

  /// The block above the parts of a file.
  public struct FileNode: Sendable {
    /// The first bytes of the file, which are in the block itself.
    public let data: Bytes
    /// Parts that follow each other.
    public let parts: [CID]
    /// The lengths of the parts; nothing where the block does not say them, so that they follow from the parts.
    public let partByteCounts: [Int]?
    /// The length of the file; nothing where the block says neither it nor the lengths of its parts.
    public let byteCount: Int?
  }

  /// One block of a folder that is made of several.
  public struct ShardNode: Sendable {
    let links: [PBLink]
    let fanoutBits: Int

    /// The number of digits with which a link's name gives its position.
    var digitCount: Int { (fanoutBits + 3) / 4 }
  }

  /// Reads a block.
  public static func node(_ block: Block) throws(CodedError) -> Node {
    switch block.cid.codec {
    case .raw: return .bytes(block.bytes)
    case .dagPB: break
    default: return .other(block.cid.codec)
    }
    let node = try DAGPB.decode(block.bytes.array)
    let data = try UnixFSData(of: node, block.cid)
    switch data.kind {
    case .raw, .file: return try file(node, data)
    case .directory: return .directory(node.links)
    case .symlink:
      guard node.links.isEmpty else { throw CodedError(.unixfsSymlink, "a symbolic link has links") }
      return .symbolicLink(data.data ?? [])
    case .shard: return .shard(try shard(node, data))
    case .metadata: throw CodedError(.unixfsType, "\(block.cid) is metadata, which nothing uses")
    }
  }

  private static func file(_ node: PBNode, _ data: UnixFSData) throws(CodedError) -> Node {
    let bytes = data.data ?? []
    let stated = data.fileByteCount
    // Names of links mean nothing in a file.
    let parts = node.links.map(\.cid)
    guard !data.partByteCounts.isEmpty || parts.isEmpty else {
      let byteCount = stated.map { Int(exactly: $0) }
      if let byteCount, byteCount ?? -1 < bytes.count { throw size(stated ?? 0, bytes.count) }
      return .file(FileNode(data: bytes, parts: parts, partByteCounts: nil, byteCount: byteCount ?? nil))
    }
    guard parts.count == data.partByteCounts.count else {
      throw CodedError(
        .unixfsPartCount, "a file has \(parts.count) links but \(data.partByteCounts.count) lengths of parts")
    }
    var total = bytes.count
    var counts: [Int] = []
    counts.reserveCapacity(parts.count)
    for count in data.partByteCounts {
      guard let count = Int(exactly: count), case let (sum, false) = total.addingReportingOverflow(count) else {
        throw CodedError(.unixfsFileSize, "the parts of a file have more than 2^63 bytes")
      }
      total = sum
      counts.append(count)
    }
    guard stated ?? UInt64(total) == UInt64(total) else { throw size(stated ?? 0, total) }
    if parts.isEmpty { return .bytes(bytes) }
    return .file(FileNode(data: bytes, parts: parts, partByteCounts: counts, byteCount: total))
  }

  /// A file that is not as long as it says.
  static func size(_ stated: UInt64, _ total: Int) -> CodedError {
    CodedError(.unixfsFileSize, "a file of \(stated) bytes has parts of \(total)")
  }

  private static func shard(_ node: PBNode, _ data: UnixFSData) throws(CodedError) -> ShardNode {
    guard data.hashFunction == Multicodec.murmur3.rawValue else {
      throw CodedError(.unixfsShardHash, "a shard is not ordered by murmur3-x64-64")
    }
    guard let fanout = data.fanout, fanout >= 8, fanout <= 1024, fanout & (fanout - 1) == 0 else {
      throw CodedError(.unixfsFanout, "a shard cannot have \(data.fanout ?? 0) positions")
    }
    let field = data.data ?? []
    guard field.count <= Int(fanout) / 8, field.reduce(0, { $0 + $1.nonzeroBitCount }) == node.links.count else {
      throw CodedError(.unixfsShardField, "the bits of a shard are not those of its \(node.links.count) links")
    }
    return ShardNode(links: node.links, fanoutBits: fanout.trailingZeroBitCount)
  }
}
