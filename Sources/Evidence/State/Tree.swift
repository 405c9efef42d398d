package import IPLD

/// Trees of 16 branches over numbered leaves, of which missing ones cost nothing (`Spec/state.md`, section 7).
package enum Tree {
  package static let arity = 16

  /// Returns the number of levels of nodes above the leaves: as few as possible.
  package static func height(leaves: UInt64) -> Int {
    var (height, rest) = (0, leaves > 0 ? leaves - 1 : 0)
    while rest > 0 { (height, rest) = (height + 1, rest >> 4) }
    return height
  }

  // MARK: Writing

  /// Writes the node above up to 16 digests; writes none where they are all `none`.
  package static func writeNode(
    _ children: some RandomAccessCollection<Digest>, codec: Multicodec, into store: any BlockStore
  ) throws(CodedError) -> Digest {
    guard children.contains(where: { $0 != .none }) else { return .none }
    var writer = DAGCBORWriter(capacity: 704)
    writer.beginList(count: arity)
    for child in children {
      if child == .none {
        writer.null()
      } else {
        child.cid(codec: codec).bytes.withBytes { writer.link($0) }
      }
    }
    for _ in children.count..<arity { writer.null() }
    let bytes = writer.finish()
    let digest = Digest(of: bytes)
    let cid = digest.cid(codec: .dagCBOR)
    try bytes.withBytes { (bytes) throws(CodedError) in try store.put(bytes, as: cid) }
    return digest
  }

  /// Writes the nodes above those leaves that are present, which come in ascending order, and returns the root's digest.
  package static func write(
    _ leaves: [(index: UInt64, digest: Digest)], height: Int, codec: Multicodec, into store: any BlockStore
  ) throws(CodedError) -> Digest {
    var level = leaves
    for step in 0..<height {
      var above: [(index: UInt64, digest: Digest)] = []
      var next = 0
      while next < level.count {
        let parent = level[next].index >> 4
        var children = [Digest](repeating: .none, count: arity)
        while next < level.count, level[next].index >> 4 == parent {
          children[Int(level[next].index & 15)] = level[next].digest
          next += 1
        }
        above.append((parent, try writeNode(children, codec: step == 0 ? codec : .dagCBOR, into: store)))
      }
      level = above
    }
    return level.first?.digest ?? .none
  }

  // MARK: Reading

  /// The position of a block of a tree in a walk through it.
  package struct Position {
    package let digest: Digest
    /// The level; 0 for a leaf.
    package let level: Int
    /// The index among the blocks of its level.
    package let index: UInt64
  }

  /// Visits the blocks of a tree from left to right, every node before what is below it, and refuses whatever is not in
  /// the canonical form. `leaves` is at most 2^60.
  ///
  /// It holds no more than a path at a time; how often `visit` is called for one block that is named again and again is
  /// bounded by the number of leaves.
  package static func walk(
    _ root: TreeRoot, leaves: UInt64, codec: Multicodec, in store: any BlockStore,
    _ visit: (Position, Bytes) throws(CodedError) -> Void
  ) throws(CodedError) {
    let height = height(leaves: leaves)
    guard root.height == height else {
      throw CodedError(.treeHeight, "a tree over \(leaves) leaves has height \(height), not \(root.height)")
    }
    guard let link = root.link else { return }
    guard leaves > 0 else { throw CodedError(.treeBeyond, "a tree over nothing has a block") }
    func codecOf(_ level: Int) -> Multicodec { level == 0 ? codec : .dagCBOR }
    var path = [Position(digest: try digest(link, codecOf(height)), level: height, index: 0)]
    while let position = path.popLast() {
      let block = try store.get(position.digest.cid(codec: codecOf(position.level)))
      try block.verify()
      try visit(position, block.bytes)
      guard position.level > 0 else { continue }
      let level = position.level - 1
      let children = try node(block, codec: codecOf(level))
      for branch in (0..<arity).reversed() where children[branch] != .none {
        let index = position.index << 4 | UInt64(branch)
        guard index << UInt64(4 * level) < leaves else {
          throw CodedError(.treeBeyond, "\(block.cid) has a block after the last of \(leaves) leaves")
        }
        path.append(Position(digest: children[branch], level: level, index: index))
      }
    }
  }

  /// Returns the branches of a node; `codec` is that of the level below it.
  static func node(_ block: Block, codec: Multicodec) throws(CodedError) -> [Digest] {
    guard let list = try DAGCBOR.decode(block.bytes.array).list, list.count == arity else {
      throw CodedError(.treeNode, "\(block.cid) is not a list of \(arity)")
    }
    var children: [Digest] = []
    for child in list {
      if child.isNull {
        children.append(.none)
      } else if let link = child.link {
        children.append(try digest(link, codec))
      } else {
        throw CodedError(.treeNode, "\(block.cid) has a value of the kind \(child.kind)")
      }
    }
    guard children.contains(where: { $0 != .none }) else {
      throw CodedError(.treeEmptyNode, "\(block.cid) has nothing below it")
    }
    return children
  }

  /// Returns the digest in a link, which has to be of the one form.
  static func digest(_ link: CID, _ codec: Multicodec) throws(CodedError) -> Digest {
    guard let digest = Digest(link, codec: codec) else {
      throw CodedError(.treeLink, "\(link) is not of version 1, \(codec) and sha2-256")
    }
    return digest
  }
}

/// The root of a tree, inside of other blocks.
package struct TreeRoot: Record, Equatable, Sendable {
  /// The field `n`: for a tree of pages, the number of bytes that they hold; for objects, the number that were ever allocated.
  package var count: UInt64
  /// The field `h`: the number of levels of nodes above the leaves.
  package var height: Int
  /// The field `r`: the CID of the topmost block; null where there is none.
  package var link: CID?

  /// The root of a tree over nothing.
  package static let empty = TreeRoot(count: 0, height: 0, link: nil)

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      count: try field("n", \.count),
      height: try field("h", \.height),
      link: try field("r", \.link))
  }
}
