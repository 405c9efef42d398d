/// Reads files and folders out of a store, within limits that hostile blocks cannot pass: a few of them can stand for
/// more bytes and entries than there are atoms.
public struct UnixFSReader {
  /// The limits at which a reader gives up.
  public struct Limits: Sendable {
    /// The bytes of one file.
    public var fileByteCount = 1 << 40
    /// The entries of one folder.
    public var entryCount = 1 << 20
    /// The depth to which the blocks of a file are nested.
    public var depth = 64

    /// Makes the limits that are usual.
    public init() {}
  }

  /// An entry of a folder.
  public struct Entry: Hashable, Sendable {
    /// The name of the entry.
    public let name: Text
    /// The identifier of what the entry names.
    public let cid: CID
    /// The number of bytes that all blocks of the entry have together, as the folder claims.
    public let cumulativeByteCount: UInt64?
  }

  /// The store from which blocks are read.
  public let store: any BlockStore
  /// The limits at which the reader gives up.
  public let limits: Limits

  /// Makes a reader of a store.
  public init(_ store: any BlockStore, limits: Limits = Limits()) {
    self.store = store
    self.limits = limits
  }

  /// Reads the block that an identifier names.
  public func node(_ cid: CID) throws(CodedError) -> UnixFS.Node { try UnixFS.node(try store.get(cid)) }

  // MARK: Files

  /// Writes the bytes of a file to a sink, holding one block for each level.
  ///
  /// - Parameter range: The range of bytes to read; blocks without any of them are not read.
  public func read(
    _ cid: CID, range: Range<Int> = 0..<Int.max, to sink: inout some ByteSink
  ) throws(CodedError) {
    // The parts that are still to be written, the next one last: the offset, the length that the parent claims, and the
    // depth.
    var pending: [(cid: CID, offset: Int, byteCount: Int?, depth: Int)] = [(cid, 0, nil, 0)]
    var known: [CID: Int] = [:]
    while let part = pending.popLast() {
      guard part.depth <= limits.depth else {
        throw CodedError(.unixfsDepth, "the blocks of a file nest deeper than \(limits.depth)")
      }
      let bytes: Bytes
      switch try node(part.cid) {
      case .bytes(let whole):
        try check(whole.count, part)
        bytes = whole
      case .file(let file):
        let layout = try layout(of: file, &known)
        try check(layout.byteCount, part)
        bytes = file.data
        var end = part.offset + layout.byteCount
        for (child, count) in zip(file.parts, layout.partByteCounts).reversed() {
          let start = end - count
          // Parts without bytes are never read, so that every block read leads to some.
          if count > 0, start < range.upperBound, end > range.lowerBound {
            pending.append((child, start, count, part.depth + 1))
          }
          end = start
        }
      case .directory, .shard: throw CodedError(.unixfsIsDirectory, "\(part.cid) is a folder")
      case .symbolicLink: throw CodedError(.unixfsNotAFile, "\(part.cid) is a symbolic link")
      case .other(let codec): throw CodedError(.unixfsNotAFile, "\(part.cid) is a block of \(codec)")
      }
      let low = max(range.lowerBound - part.offset, 0)
      let high = min(range.upperBound - part.offset, bytes.count)
      guard low < high else { continue }
      try bytes.withUnsafeBytes { (bytes) throws(CodedError) in
        try sink.write(UnsafeRawBufferPointer(rebasing: bytes[low..<high]))
      }
    }
  }

  /// The number of bytes of a file.
  public func byteCount(_ cid: CID) throws(CodedError) -> Int {
    switch try node(cid) {
    case .bytes(let bytes): return bytes.count
    case .file(let file): return try byteCount(file)
    default: throw CodedError(.unixfsNotAFile, "\(cid) is no file")
    }
  }

  /// The number of bytes of a file.
  public func byteCount(_ file: UnixFS.FileNode) throws(CodedError) -> Int {
    if let count = file.byteCount { return count }
    var known: [CID: Int] = [:]
    return try layout(of: file, &known).byteCount
  }

  /// The lengths of a file's parts and of the whole, which follow from the parts where the block does not say them.
  ///
  /// - Parameter known: The lengths of parts that were looked up; each block is read once.
  private func layout(
    of file: UnixFS.FileNode, _ known: inout [CID: Int]
  ) throws(CodedError) -> (partByteCounts: [Int], byteCount: Int) {
    if let counts = file.partByteCounts, let count = file.byteCount { return (counts, count) }
    // Blocks whose parts are being measured, the innermost one last, with the index of the next part and the length so
    // far.
    var open: [(cid: CID?, file: UnixFS.FileNode, next: Int, total: Int)] = [(nil, file, 0, file.data.count)]
    while let (cid, current, next, total) = open.last {
      guard next < current.parts.count else {
        if let stated = current.byteCount, stated != total { throw UnixFS.size(UInt64(stated), total) }
        guard let cid else {
          return (current.parts.map { known[$0] ?? 0 }, total)
        }
        known[cid] = total
        open.removeLast()
        continue
      }
      let part = current.parts[next]
      if let count = known[part] {
        let (sum, overflow) = total.addingReportingOverflow(count)
        guard !overflow else { throw CodedError(.unixfsFileSize, "the parts of a file have more than 2^63 bytes") }
        open[open.count - 1].total = sum
        open[open.count - 1].next += 1
        continue
      }
      guard known.count < limits.entryCount else {
        throw CodedError(.unixfsLimit, "the length of a file follows from more than \(limits.entryCount) blocks")
      }
      guard open.count <= limits.depth else {
        throw CodedError(.unixfsDepth, "the blocks of a file nest deeper than \(limits.depth)")
      }
      switch try node(part) {
      case .bytes(let bytes): known[part] = bytes.count
      case .file(let file):
        if let count = file.byteCount { known[part] = count } else { open.append((part, file, 0, file.data.count)) }
      default: throw CodedError(.unixfsNotAFile, "\(part), a part of a file, is no file")
      }
    }
    preconditionFailure("the outermost block returns")
  }

  private func check(
    _ byteCount: Int, _ part: (cid: CID, offset: Int, byteCount: Int?, depth: Int)
  ) throws(CodedError) {
    guard byteCount <= limits.fileByteCount else {
      throw CodedError(.unixfsLimit, "a file of \(byteCount) bytes, where \(limits.fileByteCount) are allowed")
    }
    guard part.byteCount ?? byteCount == byteCount else {
      throw CodedError(.unixfsPartSize, "\(part.cid) has \(byteCount) bytes instead of \(part.byteCount ?? 0)")
    }
  }

  // MARK: Folders

  /// The entries of a folder in the order of its blocks; `nil` for what is none.
  public func entries(_ cid: CID) throws(CodedError) -> [Entry]? {
    switch try node(cid) {
    case .directory(let links):
      guard links.count <= limits.entryCount else { throw tooManyEntries }
      return links.map { Entry(name: $0.name ?? "", cid: $0.cid, cumulativeByteCount: $0.cumulativeByteCount) }
    case .shard(let shard): return try entries(shard)
    default: return nil
    }
  }

  /// The entries of all shards, in the order of their hashes.
  private func entries(_ root: UnixFS.ShardNode) throws(CodedError) -> [Entry] {
    var entries: [Entry] = []
    var shardCount = 1
    // Links that are still to be looked at, the next one last, with the bits of the hashes above their shard.
    typealias Pending = (link: PBLink, prefix: UInt64, depth: Int)
    var pending: [Pending] = root.links.reversed().map { ($0, 0, 0) }
    while let (link, prefix, depth) = pending.popLast() {
      let (position, name) = try Self.split(link, root)
      let bits = (depth + 1) * root.fanoutBits
      let path = prefix << UInt64(root.fanoutBits) | UInt64(position)
      if let name {
        guard Murmur3.hash(name.utf8) >> UInt64(64 - bits) == path else {
          throw CodedError(.unixfsShardPosition, "the entry \"\(name)\" is at a position that its hash does not give")
        }
        entries.append(Entry(name: name, cid: link.cid, cumulativeByteCount: link.cumulativeByteCount))
        guard entries.count <= limits.entryCount else { throw tooManyEntries }
      } else {
        let shard = try child(link, of: root, bits: bits)
        shardCount += 1
        guard shardCount <= limits.entryCount else { throw tooManyEntries }
        for link in shard.links.reversed() { pending.append((link, path, depth + 1)) }
      }
    }
    return entries
  }

  /// The entry of a folder with a name.
  public func entry(_ name: Text, in cid: CID) throws(CodedError) -> Entry? {
    switch try node(cid) {
    case .directory(let links):
      guard let link = links.first(where: { $0.name ?? "" == name }) else { return nil }
      return Entry(name: name, cid: link.cid, cumulativeByteCount: link.cumulativeByteCount)
    case .shard(let shard): return try entry(name, in: shard)
    default: throw CodedError(.unixfsNotADirectory, "\(cid) is no folder")
    }
  }

  /// The entry with a name of a folder that is made of shards.
  func entry(_ name: Text, in root: UnixFS.ShardNode) throws(CodedError) -> Entry? {
    var shard = root
    let hash = Murmur3.hash(name.utf8)
    var bits = 0
    while true {
      bits += shard.fanoutBits
      let position = hash >> UInt64(64 - bits) & (1 << UInt64(shard.fanoutBits) - 1)
      var next: PBLink?
      for link in shard.links {
        let (at, entry) = try Self.split(link, shard)
        guard UInt64(at) == position else { continue }
        if entry == name { return Entry(name: name, cid: link.cid, cumulativeByteCount: link.cumulativeByteCount) }
        if entry == nil { next = link }
      }
      guard let next else { return nil }
      shard = try child(next, of: shard, bits: bits)
    }
  }

  /// The position that a link of a shard stands for, and the entry's name unless it leads to another shard.
  private static func split(_ link: PBLink, _ shard: UnixFS.ShardNode) throws(CodedError) -> (
    position: Int, name: Text?
  ) {
    let name = link.name?.utf8 ?? []
    let digits = name.prefix(shard.digitCount)
    let text = String(decoding: digits, as: UTF8.self)
    guard let position = Int(text, radix: 16), position >> shard.fanoutBits == 0,
      UnixFS.prefix(position, digits: shard.digitCount).elementsEqual(digits)
    else { throw CodedError(.unixfsShardName, "the name of a link in a shard does not begin with a position") }
    if name.count == shard.digitCount { return (position, nil) }
    return (position, Text(valid: Bytes(name.dropFirst(shard.digitCount))))
  }

  /// The shard that a link leads to.
  ///
  /// - Parameter bits: The number of bits of a hash that lead to it.
  private func child(_ link: PBLink, of shard: UnixFS.ShardNode, bits: Int) throws(CodedError) -> UnixFS.ShardNode {
    guard bits + shard.fanoutBits <= UInt64.bitWidth else {
      throw CodedError(.unixfsShardDepth, "there are more shards below each other than a hash has bits for")
    }
    guard case .shard(let child) = try node(link.cid), child.fanoutBits == shard.fanoutBits, !child.links.isEmpty else {
      throw CodedError(.unixfsShard, "\(link.cid) is not a shard with entries and \(1 << shard.fanoutBits) positions")
    }
    return child
  }

  private var tooManyEntries: CodedError {
    CodedError(.unixfsLimit, "a folder of more than \(limits.entryCount) entries")
  }

  // MARK: Paths

  /// The block that a path leads to (see `PathResolver`).
  public func resolve(_ root: CID, path: [Text]) throws(CodedError) -> CID {
    try PathResolver(self).block(root, path: path)
  }
}

extension UnixFS {
  /// The names in a path: empty ones and `.` mean nothing, `..` leads back but never above the beginning.
  public static func components(_ path: some Collection<UInt8>) throws(CodedError) -> [Text] {
    var result: [Text] = []
    for part in path.split(separator: UInt8(ascii: "/")) {
      guard let name = Text(validating: Bytes(part)) else {
        throw CodedError(.pathName, "a part of the path is not valid UTF-8")
      }
      if name == "." { continue }
      if name != ".." {
        result.append(name)
      } else if result.popLast() == nil {
        throw CodedError(.pathAboveRoot, "the path leads above its beginning")
      }
    }
    return result
  }
}
