/// Blocks that are too long to travel, and the files of UnixFS that stand for them in CAR files.
///
/// The roots of a CAR file after the first one are files of UnixFS. Each has the bytes of one block, which is linked to
/// by the SHA-256 of all of these bytes and is not in the file itself (`Spec/receipt.md`, section 7).
public struct LongBlocks: Sendable {
  /// A file that stands for a block.
  public struct File: Hashable, Sendable {
    /// The root of the file that has the bytes of the block.
    public let root: CID
    /// The length of the block in bytes.
    public let byteCount: Int
  }

  /// The longest block that a file may stand for.
  public static let maximumByteCount = 1 << 28
  /// The largest number of bytes that all files of a CAR file may have together, so that a few blocks that stand for
  /// many bytes keep nobody busy.
  private static let maximumTotalByteCount = 1 << 29

  private var files: [Multihash: File] = [:]

  /// None.
  public init() {}

  /// Looks at files, and hashes them. What is no file of UnixFS, or is not all there, stands for nothing.
  ///
  /// - Throws: `store.damaged` and what the store says else of blocks that are there.
  public init(_ store: any BlockStore, roots: some Collection<CID>) throws(CodedError) {
    var budget = Self.maximumTotalByteCount
    for root in roots where root.codec == .dagPB {
      let reader = Self.reader(store, byteCount: 0)
      guard let count = try Self.known({ () throws(CodedError) in try reader.byteCount(root) }),
        count <= min(budget, Self.maximumByteCount)
      else { continue }
      // Each file costs something, however short it is.
      budget -= max(count, 1 << 20)
      var sink = HashingSink()
      let whole = Self.reader(store, byteCount: count)
      guard try Self.known({ () throws(CodedError) in try whole.read(root, to: &sink) }) != nil, sink.byteCount == count
      else { continue }
      files[try Multihash(code: .sha2_256, digest: sink.hash.finalize())] = File(root: root, byteCount: count)
    }
  }

  /// The file that stands for a block.
  public func file(of multihash: Multihash) -> File? { files[multihash] }

  /// All files.
  public var all: [(multihash: Multihash, file: File)] {
    files.map { ($0.key, $0.value) }.sorted { $0.0.bytes.lexicographicallyPrecedes($1.0.bytes) }
  }

  /// The bytes of a block, put together from a store.
  public func bytes(of multihash: Multihash, from store: any BlockStore) throws(CodedError) -> Bytes? {
    guard let file = files[multihash] else { return nil }
    var sink = ArraySink()
    try Self.reader(store, byteCount: file.byteCount).read(file.root, to: &sink)
    let bytes = Bytes(sink.bytes)
    try store.check(bytes, multihash)
    return bytes
  }

  /// `nil` where blocks are missing, or are no file.
  private static func known<Result>(
    _ body: () throws(CodedError) -> Result
  ) throws(CodedError) -> Result? {
    do throws(CodedError) {
      return try body()
    } catch  where error.has(IPLDErrorCode.storeDamaged) || error.has(IPLDErrorCode.io) {
      throw error
    } catch {
      return nil
    }
  }

  /// Reads a file of so many bytes, of which the blocks may not be many nor much longer than it: parts of less than
  /// 64 KiB are nothing that anybody makes of a long block.
  private static func reader(_ store: any BlockStore, byteCount: Int) -> UnixFSReader {
    var limits = UnixFSReader.Limits()
    limits.fileByteCount = maximumByteCount
    let counting = CountingStore(
      store, count: 16 + byteCount / 65_536, byteCount: CAR.maximumSectionByteCount + byteCount + byteCount / 8)
    return UnixFSReader(counting, limits: limits)
  }

  // MARK: Writing

  /// Tells whether a block is written as a file.
  ///
  /// - Parameter limit: From which length on.
  public static func stands(for cid: CID, byteCount: Int, limit: Int = Block.exchangedByteCount) -> Bool {
    guard byteCount > limit, byteCount <= maximumByteCount else { return false }
    let multihash = cid.multihash
    return multihash.code == .sha2_256 && multihash.digest.count == 32
  }

  /// Adds a block to a store as a file.
  ///
  /// - Returns: The root of the file.
  static func addFile(of block: Block, to store: any BlockStore) throws(CodedError) -> CID {
    var builder = UnixFS.FileBuilder(store)
    try block.bytes.withUnsafeBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
    return try builder.finish().cid
  }
}

/// Writes a CAR file in which files stand for blocks that are too long to travel: the first root is that of the DAG,
/// the others are these files, each of which replaces its block.
public struct LongBlockWriter<Sink: ByteSink> {
  private var writer: CARWriter<Sink>
  /// The roots of the files, by the names of the blocks.
  private let files: [Multihash: CID]
  private var written: Set<Multihash> = []

  /// Begins a file.
  ///
  /// - Parameter long: The blocks that files stand for.
  public init(root: CID, long: [Block], to sink: Sink) throws(CodedError) {
    var files: [Multihash: CID] = [:]
    var roots = [root]
    for block in long where files[block.cid.multihash] == nil {
      let file = try LongBlocks.addFile(of: block, to: DiscardingStore())
      files[block.cid.multihash] = file
      roots.append(file)
    }
    self.files = files
    writer = try CARWriter(roots: roots, to: sink)
  }

  /// The sink that gets the bytes.
  public var sink: Sink { writer.sink }
  /// The number of bytes that were written.
  public var byteCount: Int { writer.byteCount }

  /// Appends a block, or the file that stands for it.
  public mutating func write(_ block: Block) throws(CodedError) {
    if files.isEmpty { return try writer.write(block) }
    guard files[block.cid.multihash] != nil else {
      // It may be a part of a file as well.
      if written.insert(block.cid.multihash).inserted { try writer.write(block) }
      return
    }
    guard written.insert(block.cid.multihash).inserted else { return }
    let pieces = MemoryStore()
    var walk = DAGWalk(pieces, roots: [try LongBlocks.addFile(of: block, to: pieces)])
    while let piece = try walk.next() {
      if written.insert(piece.cid.multihash).inserted { try writer.write(piece) }
    }
  }

  /// Writes a root with everything that it leads to and a store has, in the order of the links, each block once.
  ///
  /// - Parameters:
  ///   - leavingOut: A block that is not wanted.
  /// - Returns: The sink, and how many bytes went there.
  public static func write(
    _ root: CID, from store: any BlockStore, to sink: Sink, leavingOut: CID? = nil
  ) throws(CodedError) -> (sink: Sink, byteCount: Int) {
    var long: [Block] = []
    for (cid, count) in try Reach(store, from: [root]).long
    where cid != leavingOut && LongBlocks.stands(for: cid, byteCount: count) {
      long.append(try store.get(cid))
    }
    var writer = try LongBlockWriter(root: root, long: long, to: sink)
    var walk = DAGWalk(store, roots: [root], allowsMissing: true)
    while let block = try walk.next() {
      if block.cid != leavingOut { try writer.write(block) }
    }
    return (writer.sink, writer.byteCount)
  }
}

/// Hashes what it gets.
private struct HashingSink: ByteSink {
  var hash = SHA256()
  private(set) var byteCount = 0

  mutating func write(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bytes)
    byteCount += bytes.count
  }
}

/// Another store, from which so many blocks and bytes are read and no more.
private final class CountingStore: BlockStore {
  private let store: any BlockStore
  private var rest: Int
  private var restOfBytes: Int

  init(_ store: any BlockStore, count: Int, byteCount: Int) {
    self.store = store
    rest = count
    restOfBytes = byteCount
  }

  func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    guard rest > 0, restOfBytes > 0 else { throw CodedError(.dagLimit, "a file is made of too many blocks") }
    let bytes = try store.bytes(of: multihash)
    rest -= 1
    restOfBytes -= bytes?.count ?? 0
    return bytes
  }

  func byteCount(of multihash: Multihash) throws(CodedError) -> Int? { try store.byteCount(of: multihash) }

  func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError) {
    throw CodedError(.storeReadOnly, "blocks are only read here")
  }

  func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) { try store.forEach(body) }
  func flush() {}
}
