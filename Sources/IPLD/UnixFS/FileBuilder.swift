extension UnixFS {
  /// Makes the blocks of a file out of its bytes, which arrive in pieces of any size: leaves below a tree in which all
  /// of them are equally deep, or below a trickle. It holds one leaf, and the links of one block for each level.
  public struct FileBuilder {
    private let store: any BlockStore
    private let profile: Profile
    private let attributes: Attributes
    private var splitter: Splitter
    private var chunk: [UInt8] = []
    private var tree: Tree
    /// The block that was made last, which is not in the store yet where there are attributes: if it is the root, it
    /// has them.
    private var held: (node: PBNode, fileByteCount: UInt64)?

    /// - Parameter attributes: The attributes of the root, for which it has to be a block of dag-pb.
    public init(_ store: any BlockStore, attributes: Attributes = Attributes(), profile: Profile = .v1_2025) {
      precondition(profile.chunkByteCount > 0 && profile.width > 1, "a tree has leaves with bytes, and branches")
      precondition(attributes.isEmpty || !profile.hasRawLeaves, "leaves that are bytes alone have no attributes")
      self.store = store
      self.profile = profile
      self.attributes = attributes
      splitter = Splitter(profile.chunker)
      tree = profile.isTrickle ? .trickle(Trickle(width: profile.width)) : .balanced([[]])
      if case .size(let count) = profile.chunker { chunk.reserveCapacity(count) }
    }

    /// Appends bytes.
    public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
      var rest = bytes
      while !rest.isEmpty {
        let (count, isEnd) = splitter.take(rest)
        let part = UnsafeRawBufferPointer(rebasing: rest[..<count])
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        if isEnd, chunk.isEmpty {
          try append(try leaf(part))
        } else {
          chunk.append(contentsOf: part)
          if isEnd { try endChunk() }
        }
      }
    }

    /// Appends everything that a source has.
    public mutating func write(_ source: inout some ByteSource) throws(CodedError) {
      while true {
        var failure: CodedError?
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
          do throws(CodedError) {
            filled = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
          } catch {
            failure = error
          }
        }
        if let failure { throw failure }
        if piece.isEmpty { return }
        try piece.withBytes { (bytes) throws(CodedError) in try write(bytes) }
      }
    }

    /// The whole file.
    public mutating func finish() throws(CodedError) -> Item {
      if !chunk.isEmpty { try endChunk() }
      let root = try finishTree()
      guard let (node, fileByteCount) = held else { return root }
      held = nil
      var data = try UnixFSData(of: node, root.cid)
      data.attributes = attributes
      return try UnixFS.add(
        PBNode(links: node.links, data: data.encode()), fileByteCount: fileByteCount, in: store, profile)
    }

    private mutating func finishTree() throws(CodedError) -> Item {
      switch tree {
      case .balanced(var levels):
        if levels == [[]] { levels[0].append(try [].withBytes { (bytes) throws(CodedError) in try leaf(bytes) }) }
        var level = 0
        while level < levels.count - 1 || levels[level].count > 1 {
          if !levels[level].isEmpty { try endBranch(level, &levels) }
          level += 1
        }
        return levels[level][0]
      case .trickle(var trickle):
        while let parts = trickle.endBranch() {
          let item = try branch(parts)
          guard trickle.attach(item) else { return item }
        }
        return try branch([])
      }
    }

    private mutating func endChunk() throws(CodedError) {
      var bytes: [UInt8] = []
      swap(&bytes, &chunk)
      try append(try bytes.withBytes { (bytes) throws(CodedError) in try leaf(bytes) })
      bytes.removeAll(keepingCapacity: true)
      swap(&bytes, &chunk)
    }

    // MARK: Blocks

    private mutating func leaf(_ bytes: UnsafeRawBufferPointer) throws(CodedError) -> Item {
      let count = UInt64(bytes.count)
      if profile.hasRawLeaves {
        let cid = try profile.put(bytes, codec: .raw, in: store)
        return Item(cid: cid, cumulativeByteCount: count, fileByteCount: count)
      }
      // Kubo calls leaves of a trickle raw.
      var data = UnixFSData(profile.isTrickle ? .raw : .file)
      if count > 0 { data.data = Bytes(Array(bytes)) }
      data.fileByteCount = count
      return try add(PBNode(data: data.encode()), fileByteCount: count)
    }

    /// A block above some parts.
    private mutating func branch(_ parts: [Item]) throws(CodedError) -> Item {
      var data = UnixFSData(.file)
      data.partByteCounts = parts.map(\.fileByteCount)
      let total = data.partByteCounts.reduce(0, &+)
      data.fileByteCount = total
      let links = parts.map { PBLink(cid: $0.cid, name: "", cumulativeByteCount: $0.cumulativeByteCount) }
      return try add(PBNode(links: links, data: data.encode()), fileByteCount: total)
    }

    private mutating func add(_ node: PBNode, fileByteCount: UInt64) throws(CodedError) -> Item {
      guard !attributes.isEmpty else {
        return try UnixFS.add(node, fileByteCount: fileByteCount, in: store, profile)
      }
      if let held { _ = try UnixFS.add(held.node, fileByteCount: held.fileByteCount, in: store, profile) }
      held = (node, fileByteCount)
      return try UnixFS.add(node, fileByteCount: fileByteCount, in: Self.nowhere, profile)
    }

    private static let nowhere = NoStore()

    // MARK: Trees

    /// Parts that have no block above them yet.
    private enum Tree {
      /// Leaves, blocks of leaves, and so on.
      case balanced([[Item]])
      case trickle(Trickle)
    }

    private mutating func append(_ leaf: Item) throws(CodedError) {
      switch tree {
      case .balanced(var levels):
        tree = .balanced([])
        try append(leaf, level: 0, &levels)
        tree = .balanced(levels)
      case .trickle(var trickle):
        tree = .balanced([])
        while !trickle.append(leaf) {
          guard let parts = trickle.endBranch() else { break }
          _ = trickle.attach(try branch(parts))
        }
        tree = .trickle(trickle)
      }
    }

    private mutating func append(_ item: Item, level: Int, _ levels: inout [[Item]]) throws(CodedError) {
      if level == levels.count { levels.append([]) }
      levels[level].append(item)
      if levels[level].count == profile.width { try endBranch(level, &levels) }
    }

    /// Makes a block above the parts of a level.
    private mutating func endBranch(_ level: Int, _ levels: inout [[Item]]) throws(CodedError) {
      let parts = levels[level]
      levels[level].removeAll(keepingCapacity: true)
      try append(try branch(parts), level: level + 1, &levels)
    }
  }
}

/// A tree whose blocks have leaves first, and after them trees of growing depth, four of each: what is at the front of
/// a file is found through few blocks.
struct Trickle {
  private struct Branch {
    /// Below which depth the trees in it stay; nothing for the root.
    let limit: Int?
    var parts: [UnixFS.Item] = []
    /// The depth of the trees that are being added, and how many there are.
    var depth = 1
    var repeats = 0
  }

  private static let repeatCount = 4

  private let width: Int
  /// Blocks that are not complete, each in the one before it.
  private var open = [Branch(limit: nil)]

  init(width: Int) { self.width = width }

  /// Takes a leaf, if the innermost block or a new one in it has space for it.
  mutating func append(_ leaf: UnixFS.Item) -> Bool {
    let innermost = open.count - 1
    if open[innermost].parts.count >= width {
      let depth = open[innermost].depth
      if let limit = open[innermost].limit, depth >= limit { return false }
      open.append(Branch(limit: depth))
    }
    open[open.count - 1].parts.append(leaf)
    return true
  }

  /// Closes the innermost block, and answers what is in it; nothing where all are closed.
  mutating func endBranch() -> [UnixFS.Item]? { open.popLast()?.parts }

  /// Puts a block that was closed into the one around it, if there is one.
  mutating func attach(_ item: UnixFS.Item) -> Bool {
    guard !open.isEmpty else { return false }
    let last = open.count - 1
    open[last].parts.append(item)
    open[last].repeats += 1
    if open[last].repeats == Self.repeatCount {
      open[last].repeats = 0
      open[last].depth += 1
    }
    return true
  }
}

/// Takes blocks whose names alone are wanted.
private final class NoStore: BlockStore, Sendable {
  func bytes(of multihash: Multihash) -> Bytes? { nil }
  func byteCount(of multihash: Multihash) -> Int? { nil }
  func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) {}
  func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {}
  func flush() {}
}
