/// Follows paths from block to block: through names of folders, keys of maps and indices of lists, whatever the codecs
/// of the blocks are. A link on the way is followed, and so is one at the end.
///
/// ```swift
/// let location = try PathResolver(store).resolve(root, path: UnixFS.components(Array("docs/0/a.txt".utf8)))
/// ```
///
/// In a folder a segment is the name of an entry; symbolic links are not followed. In another block of dag-pb it is the
/// name of a link. If no link has the name, `Links` and `Data` are the fields of the data model. In DAG-CBOR
/// and DAG-JSON a segment is a key, or an index from 0.
public struct PathResolver {
  /// The value or block at which a path ends.
  public struct Location: Sendable {
    /// The last block on the way.
    public let cid: CID
    /// The value in the block, where the path ends inside of it; nothing where it ends at the block.
    public let value: Node?
    /// The segments that lead to the value in the block.
    public let inner: [Text]
  }

  /// The ways to see blocks of dag-pb.
  public enum View: Sendable {
    /// Blocks are files and folders, as under `/ipfs/`.
    case files
    /// Blocks are values of the data model, as under `/ipld/`.
    case data
  }

  private let reader: UnixFSReader
  private let view: View

  /// Makes a resolver that reads blocks from a store.
  public init(_ store: any BlockStore, view: View = .files) {
    self.init(UnixFSReader(store), view: view)
  }

  init(_ reader: UnixFSReader, view: View = .files) {
    self.reader = reader
    self.view = view
  }

  /// Follows a path.
  ///
  /// - Throws: `unixfs.not_found`, `unixfs.not_a_directory` or `dag.no_path` with the block and the segment that leads
  ///   nowhere, `store.not_found` with the block that is not here, or what is wrong with a block.
  public func resolve(_ root: CID, path: [Text]) throws(CodedError) -> Location {
    var cid = root
    var value: Node?
    var inner: [Text] = []
    for segment in path {
      let next: Node
      if let value {
        next = try Self.step(segment, from: value, cid, inner)
      } else {
        next = try step(segment, from: cid)
      }
      if case .link(let link) = next {
        (cid, value, inner) = (link, nil, [])
      } else {
        value = next
        inner.append(segment)
      }
    }
    return Location(cid: cid, value: value, inner: inner)
  }

  /// The block at the end of a path; fails with `path.inside_block` where it ends inside of one.
  public func block(_ root: CID, path: [Text]) throws(CodedError) -> CID {
    let location = try resolve(root, path: path)
    guard let value = location.value else { return location.cid }
    throw CodedError(
      .pathInsideBlock,
      "\"\(Self.text(location.inner))\" is a value of kind \(value.kind) inside the block \(location.cid), not a block")
  }

  // MARK: Steps

  /// The value that a segment leads to from a whole block.
  private func step(_ segment: Text, from cid: CID) throws(CodedError) -> Node {
    let block: Block
    do throws(CodedError) {
      block = try reader.store.get(cid)
    } catch {
      guard error.has(IPLDErrorCode.storeNotFound) else { throw error }
      throw CodedError(error.code, "the block \(cid) is not here, in which \"\(segment)\" is looked for")
    }
    switch cid.codec {
    case .dagPB: return try step(segment, from: block)
    case .dagCBOR, .dagJSON: return try Self.step(segment, from: try Self.value(block), cid, [])
    case .raw:
      throw CodedError(.unixfsNotADirectory, "there is no \"\(segment)\" in \(cid), which is bytes and no folder")
    default:
      throw CodedError(
        .blockUnknownCodec, "\"\(segment)\" cannot be looked for in \(cid), a block of \(cid.codec)")
    }
  }

  /// The value that a segment leads to from a block of dag-pb.
  private func step(_ segment: Text, from block: Block) throws(CodedError) -> Node {
    let cid = block.cid
    let node = try Self.naming(cid) { () throws(CodedError) in try DAGPB.decode(block.bytes.array) }
    func named() -> Node? {
      guard view == .files, !segment.utf8.isEmpty else { return nil }
      return node.links.first { $0.name == segment }.map { .link($0.cid) }
    }
    var content: UnixFS.Node?
    var failure: CodedError?
    if view == .files {
      do throws(CodedError) { content = try UnixFS.node(block) } catch { failure = error }
    }
    if case .shard(let shard) = content {
      if let entry = try reader.entry(segment, in: shard) { return .link(entry.cid) }
    } else if let link = named() {
      return link
    }
    if let field = try node.node.map?[segment] { return field }
    switch content {
    case .directory, .shard: throw CodedError(.unixfsNotFound, "there is no \"\(segment)\" in \(cid)")
    default:
      if let failure, !failure.has(IPLDErrorCode.unixfsNoData) { throw failure }
      throw CodedError(.unixfsNotADirectory, "there is no \"\(segment)\" in \(cid), which is no folder")
    }
  }

  /// The value that a segment leads to from a value inside of a block.
  private static func step(_ segment: Text, from value: Node, _ cid: CID, _ inner: [Text]) throws(CodedError) -> Node {
    let next: Node? =
      switch value {
      case .map(let map): map[segment]
      case .list: index(segment).flatMap { value[$0] }
      default: nil
      }
    if let next { return next }
    let location = inner.isEmpty ? "" : " at \"\(text(inner))\""
    throw CodedError(.dagNoPath, "there is no \"\(segment)\" in \(cid)\(location), a value of kind \(value.kind)")
  }

  /// An index of a list: decimal digits without a zero in front.
  private static func index(_ segment: Text) -> Int? {
    let digits = segment.utf8
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    return Int(segment.description)
  }

  /// A block as a value. On the way, DAG-CBOR need not be in the strict form: others keep such blocks.
  private static func value(_ block: Block) throws(CodedError) -> Node {
    try naming(block.cid) { () throws(CodedError) in
      let bytes = block.bytes.array
      return try block.cid.codec == .dagCBOR ? DAGCBOR.decodeLeniently(bytes).node : DAGJSON.decode(bytes)
    }
  }

  /// Does something with a block, and says which one it was where that fails.
  private static func naming<Result>(
    _ cid: CID, _ body: () throws(CodedError) -> Result
  ) throws(CodedError) -> Result {
    do throws(CodedError) {
      return try body()
    } catch {
      throw CodedError(error.code, at: error.offset, "\(error.reason), in the block \(cid)")
    }
  }

  private static func text(_ segments: [Text]) -> String { segments.map(\.description).joined(separator: "/") }
}
