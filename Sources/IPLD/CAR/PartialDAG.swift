/// A part of a DAG, as trustless gateways send it: the blocks on a path, and then those that are asked for at its end.
///
/// ```swift
/// let part = try PartialDAG(in: store, root: root, path: path, scope: .entity, range: nil)
/// for cid in part.missing { print("missing \(cid)") }
/// ```
public struct PartialDAG: Sendable {
  /// The extent of what is asked for at the end of the path.
  public enum Scope: String, CaseIterable, Sendable {
    /// The block alone.
    case block
    /// All blocks of a file, all shards of a folder without its entries, or else the block alone.
    case entity
    /// The block and everything that it links to, directly or not.
    case all
  }

  /// Bytes of a file, of which both ends are counted; negative offsets count from the end of the file.
  public struct ByteRange: Hashable, Sendable {
    /// The offset of the first byte; a negative one counts from the end of the file.
    public let from: Int
    /// The last byte; `nil` for that of the file.
    public let to: Int?

    /// Makes a range of its first and its last offset, both in bytes.
    public init(from: Int, to: Int?) {
      self.from = from
      self.to = to
    }

    /// Reads `FROM:TO`, where TO may be `*`; `nil` for anything else.
    public init?(_ text: String) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let from = Int(parts[0]) else { return nil }
      if parts[1] == "*" {
        self.init(from: from, to: nil)
      } else {
        guard let to = Int(parts[1]) else { return nil }
        self.init(from: from, to: to)
      }
    }

    /// The same in a file of so many bytes; empty where it begins after the end, `nil` where it ends before it begins.
    public func range(in byteCount: Int) -> Range<Int>? {
      func absolute(_ offset: Int) -> Int {
        offset >= 0 ? offset : max(byteCount.addingReportingOverflow(offset).partialValue, -1)
      }
      let start = max(absolute(from), 0)
      let last = to.map(absolute) ?? byteCount - 1
      if start >= byteCount { return byteCount..<byteCount }
      guard last >= start else { return nil }
      return start..<min(last, byteCount - 1) + 1
    }
  }

  /// The block at the end of the path; the last one that is there, where one on the way is missing.
  public let end: CID
  /// The blocks that are needed and not there.
  public let missing: [CID]
  /// The number of blocks that were needed.
  public let blockCount: Int
  /// The multihashes of the blocks that were needed and are there.
  public let needed: Set<Multihash>

  /// Goes through what is asked for.
  ///
  /// - Throws: An error of the path or of a block; `unixfs.range` for a range that ends before it begins.
  public init(
    in store: any BlockStore, root: CID, path: [Text], scope: Scope, range: ByteRange?
  ) throws(CodedError) {
    let witness = WitnessStore(store)
    var end = root
    var missing: [CID] = []
    do throws(CodedError) {
      end = try PathResolver(witness).resolve(root, path: path).cid
      guard let block = try witness.find(end) else {
        throw CodedError(.storeNotFound, "the block \(end) is not here")
      }
      switch scope {
      case _ where range != nil: try Self.readEntity(block, range, witness)
      case .block: break
      case .entity: try Self.readEntity(block, nil, witness)
      case .all: missing = try Reach(witness, from: [end]).missing
      }
    } catch  where error.has(IPLDErrorCode.storeNotFound) {
      guard let multihash = witness.missing else { throw error }
      missing = [witness.name(of: multihash)]
    }
    self.end = end
    self.missing = missing
    needed = witness.needed
    blockCount = witness.needed.count
  }

  private static func readEntity(
    _ block: Block, _ range: ByteRange?, _ store: WitnessStore
  ) throws(CodedError) {
    guard [.dagPB, .raw].contains(block.cid.codec) else { return }
    let reader = UnixFSReader(store)
    switch try UnixFS.node(block) {
    case .bytes, .file:
      var bytes = 0..<Int.max
      if let range {
        let count = try reader.byteCount(block.cid)
        guard let part = range.range(in: count) else {
          throw CodedError(.unixfsRange, "the bytes \(range.from) to \(range.to ?? -1) end before they begin")
        }
        bytes = part
      }
      var sink = NoSink()
      try reader.read(block.cid, range: bytes, to: &sink)
    case .shard: _ = try reader.entries(block.cid)
    case .directory, .symbolicLink, .other: break
    }
  }
}

/// Takes bytes and keeps none.
private struct NoSink: ByteSink {
  func write(_ bytes: UnsafeRawBufferPointer) {}
}

/// Another store, of which is known what was asked for.
private final class WitnessStore: BlockStore {
  private let store: any BlockStore
  private(set) var needed: Set<Multihash> = []
  /// The first block that was asked for in vain.
  private(set) var missing: Multihash?

  init(_ store: any BlockStore) { self.store = store }

  func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    let bytes = try store.bytes(of: multihash)
    note(multihash, isHere: bytes != nil)
    return bytes
  }

  func byteCount(of multihash: Multihash) throws(CodedError) -> Int? {
    let count = try store.byteCount(of: multihash)
    note(multihash, isHere: count != nil)
    return count
  }

  private func note(_ multihash: Multihash, isHere: Bool) {
    if isHere { needed.insert(multihash) } else if missing == nil { missing = multihash }
  }

  /// A name of a block that is missing: the link that a block which is here has to it, or one of raw.
  func name(of multihash: Multihash) -> CID {
    for known in needed {
      for codec in [Multicodec.dagPB, .dagCBOR, .dagJSON] {
        guard let cid = try? CID(codec: codec, multihash: known), let block = try? store.find(cid) else { continue }
        if let link = LinkScan(block).links.first(where: { $0.multihash == multihash }) { return link }
      }
    }
    return (try? CID(codec: .raw, multihash: multihash)) ?? CID(valid: [1, 0x55] + multihash.bytes)
  }

  func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError) {
    throw CodedError(.storeReadOnly, "blocks are only read here")
  }

  func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) { try store.forEach(body) }
  func flush() {}
}
