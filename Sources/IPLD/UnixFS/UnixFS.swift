/// Files, folders and symbolic links as blocks.
public enum UnixFS {
  /// The settings that decide which identifier a file or folder gets (IPIP-499).
  public struct Profile: Sendable {
    /// The rules that say when a folder is made of shards.
    package enum ShardingRule: Sendable {
      /// The folder is made of shards if its block has more bytes.
      case blockBytes(Int)
      /// The folder is made of shards if its names and identifiers have more bytes.
      case linkBytes(Int)
    }

    /// The name of the profile; options that change it leave the name.
    public let name: String
    /// The way in which the bytes of a file are cut into leaves.
    public var chunker: Chunker
    /// The number of links that a block of a file has at most.
    public var width: Int
    /// This is true where leaves are bytes alone rather than blocks of dag-pb.
    public var hasRawLeaves: Bool
    /// 0 or 1; leaves that are bytes alone have version 1 in any case.
    public var cidVersion: Int
    package var shardingRule: ShardingRule
    /// This is true where the first leaves of a file hang directly below its root, and later ones ever deeper
    /// (trickle), rather than all equally deep.
    public var isTrickle = false
    /// The function that makes the digests; version 0 knows only sha2-256.
    public var hashFunction = Multicodec.sha2_256
    /// Up to how many bytes a block is part of its own CID; nothing where none is.
    public var inlineByteCount: Int?
    /// The number of entries above which a folder is made of shards; `nil` where only its size decides.
    public var entryCount: Int?
    /// The number of positions in a shard: a power of two from 8 to 1024.
    public var fanout = 256

    /// The number of bytes of a file that a leaf has at most. Setting it makes leaves of equal length.
    public var chunkByteCount: Int {
      get { chunker.mostByteCount }
      set { chunker = .size(newValue) }
    }

    private init(
      name: String, chunkByteCount: Int, width: Int, hasRawLeaves: Bool, cidVersion: Int, shardingRule: ShardingRule
    ) {
      self.name = name
      chunker = .size(chunkByteCount)
      self.width = width
      self.hasRawLeaves = hasRawLeaves
      self.cidVersion = cidVersion
      self.shardingRule = shardingRule
    }

    /// Version 1, leaves of 1 MiB, 1024 of them in a block: what is used where nothing else is asked for.
    public static let v1_2025 = Profile(
      name: "unixfs-v1-2025", chunkByteCount: 1 << 20, width: 1024, hasRawLeaves: true, cidVersion: 1,
      shardingRule: .blockBytes(256 << 10))

    /// Version 0, leaves of 256 KiB in dag-pb, 174 of them in a block: what Kubo made for ten years.
    public static let v0_2015 = Profile(
      name: "unixfs-v0-2015", chunkByteCount: 256 << 10, width: 174, hasRawLeaves: false, cidVersion: 0,
      shardingRule: .linkBytes(256 << 10))

    /// Version 1 with raw leaves of 256 KiB, 174 of them in a block: what Kubo made for as long where it was asked for
    /// version 1. It has no name among the profiles.
    public static let kuboVersion1 = Profile(
      name: "kubo-v1", chunkByteCount: 256 << 10, width: 174, hasRawLeaves: true, cidVersion: 1,
      shardingRule: .linkBytes(256 << 10))

    /// The profiles that have a name.
    public static let all = [v1_2025, v0_2015]

    /// The identifier of a block.
    func cid(of bytes: UnsafeRawBufferPointer, codec: Multicodec) throws(CodedError) -> CID {
      if let inlineByteCount, bytes.count <= inlineByteCount {
        return try CID(of: bytes, codec: codec, function: .identity)
      }
      let multihash = try Multihash(of: bytes, with: hashFunction)
      return try codec == .dagPB && cidVersion == 0
        ? CID(version0: multihash) : CID(codec: codec, multihash: multihash)
    }

    /// Adds a block to a store, unless its identifier has it.
    func put(
      _ bytes: UnsafeRawBufferPointer, codec: Multicodec, in store: any BlockStore
    ) throws(CodedError) -> CID {
      let cid = try cid(of: bytes, codec: codec)
      if cid.multihash.code != .identity { try store.put(bytes, as: cid) }
      return cid
    }
  }

  /// Something that was added: a file, a folder or a symbolic link.
  public struct Item: Hashable, Sendable {
    /// The identifier of the root block.
    public let cid: CID
    /// The number of bytes that all its blocks have together, counted as often as they are linked to.
    public let cumulativeByteCount: UInt64
    /// The number of bytes of the file.
    public let fileByteCount: UInt64

    /// Makes an item of its root and its lengths in bytes.
    public init(cid: CID, cumulativeByteCount: UInt64, fileByteCount: UInt64 = 0) {
      self.cid = cid
      self.cumulativeByteCount = cumulativeByteCount
      self.fileByteCount = fileByteCount
    }
  }

  /// Adds a symbolic link. Permissions say nothing of one, and are left out.
  public static func addSymbolicLink(
    to target: [UInt8], attributes: Attributes = Attributes(), in store: any BlockStore, profile: Profile = .v1_2025
  ) throws(CodedError) -> Item {
    var data = UnixFSData(.symlink)
    data.data = Bytes(target)
    data.attributes.modificationTime = attributes.modificationTime
    return try add(PBNode(data: data.encode()), in: store, profile)
  }

  /// Adds a block of dag-pb with all that its links lead to.
  static func add(
    _ node: PBNode, fileByteCount: UInt64 = 0, in store: any BlockStore, _ profile: Profile
  ) throws(CodedError) -> Item {
    let bytes = try DAGPB.encode(node)
    var cumulative = UInt64(bytes.count)
    for link in node.links { cumulative &+= link.cumulativeByteCount ?? 0 }
    let cid = try bytes.withBytes { (bytes) throws(CodedError) in
      try profile.put(bytes, codec: .dagPB, in: store)
    }
    return Item(cid: cid, cumulativeByteCount: cumulative, fileByteCount: fileByteCount)
  }
}
