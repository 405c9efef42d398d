/// Files, folders and symbolic links as blocks.
public enum UnixFS {
  /// What decides which identifier a file or folder gets (IPIP-499).
  public struct Profile: Sendable {
    /// When a folder is made of shards.
    package enum ShardingRule: Sendable {
      /// When its block has more bytes.
      case blockBytes(Int)
      /// When its names and identifiers have more bytes.
      case linkBytes(Int)
    }

    public let name: String
    /// How many bytes of a file are in a leaf.
    public var chunkByteCount: Int
    /// How many links a block of a file has at most.
    public var width: Int
    /// Whether leaves are bytes alone rather than blocks of dag-pb.
    let hasRawLeaves: Bool
    let cidVersion: Int
    package var shardingRule: ShardingRule

    /// Version 1, leaves of 1 MiB, 1024 of them in a block: what is used where nothing else is asked for.
    public static let v1_2025 = Profile(
      name: "unixfs-v1-2025", chunkByteCount: 1 << 20, width: 1024, hasRawLeaves: true, cidVersion: 1,
      shardingRule: .blockBytes(256 << 10))

    /// Version 0, leaves of 256 KiB in dag-pb, 174 of them in a block: what Kubo made for ten years.
    public static let v0_2015 = Profile(
      name: "unixfs-v0-2015", chunkByteCount: 256 << 10, width: 174, hasRawLeaves: false, cidVersion: 0,
      shardingRule: .linkBytes(256 << 10))

    public static let all = [v1_2025, v0_2015]
  }

  /// Something that was added: a file, a folder or a symbolic link.
  public struct Item: Hashable, Sendable {
    public let cid: CID
    /// How many bytes all its blocks have together, counted as often as they are linked to.
    public let cumulativeByteCount: UInt64
    /// How many bytes a file has.
    public let fileByteCount: UInt64

    public init(cid: CID, cumulativeByteCount: UInt64, fileByteCount: UInt64 = 0) {
      self.cid = cid
      self.cumulativeByteCount = cumulativeByteCount
      self.fileByteCount = fileByteCount
    }
  }

  /// Adds a symbolic link.
  public static func addSymbolicLink(
    to target: [UInt8], in store: any BlockStore, profile: Profile = .v1_2025
  ) throws(CodecError) -> Item {
    var data = UnixFSData(.symlink)
    data.data = Bytes(target)
    return try add(PBNode(data: data.encode()), in: store, profile)
  }

  /// Adds a block of dag-pb with all that is behind its links.
  static func add(
    _ node: PBNode, fileByteCount: UInt64 = 0, in store: any BlockStore, _ profile: Profile
  ) throws(CodecError) -> Item {
    let bytes = try DAGPB.encode(node)
    var cumulative = UInt64(bytes.count)
    for link in node.links { cumulative &+= link.cumulativeByteCount ?? 0 }
    let multihash = try Multihash(of: bytes)
    let cid = try profile.cidVersion == 0 ? CID(version0: multihash) : CID(codec: .dagPB, multihash: multihash)
    try bytes.withBytes { (bytes) throws(CodecError) in try store.put(bytes, as: cid) }
    return Item(cid: cid, cumulativeByteCount: cumulative, fileByteCount: fileByteCount)
  }
}
