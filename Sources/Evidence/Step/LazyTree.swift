import IPLD

/// A tree of blocks of which only those that are asked for are read, and only those that changed are written again.
struct LazyTree {
  private let source: BlockSource
  /// The codec of the leaves.
  private let codec: Multicodec
  /// The most leaves that there may be.
  let leaves: UInt64
  let height: Int
  private let root: Digest

  /// Fails where the root cannot be that of a tree over so many leaves.
  init(_ root: TreeRoot, leaves: UInt64, codec: Multicodec, from source: BlockSource) throws(CodedError) {
    height = Tree.height(leaves: leaves)
    guard root.height == height else {
      throw CodedError(.treeHeight, "a tree over \(leaves) leaves has height \(height), not \(root.height)")
    }
    guard leaves > 0 || root.link == nil else { throw CodedError(.treeBeyond, "a tree over nothing has a block") }
    self.root = if let link = root.link { try Tree.digest(link, height == 0 ? codec : .dagCBOR) } else { .none }
    self.leaves = leaves
    self.codec = codec
    self.source = source
  }

  private func codec(_ level: Int) -> Multicodec { level == 0 ? codec : .dagCBOR }

  // MARK: Reading

  /// Returns the branches of the node at a position, which has this digest.
  private func children(_ digest: Digest, level: Int, index: UInt64) throws(CodedError) -> [Digest] {
    let children = try source.node(digest, codec: codec(level - 1))
    for branch in 0..<Tree.arity where children[branch] != .none {
      guard (index << 4 | UInt64(branch)) << UInt64(4 * (level - 1)) < leaves else {
        throw CodedError(
          .treeBeyond, "\(digest.cid(codec: .dagCBOR)) has a block after the last of \(leaves) leaves")
      }
    }
    return children
  }

  /// Returns the digest of a block by its position.
  private func digest(level: Int, index: UInt64) throws(CodedError) -> Digest {
    guard level <= height, index >> UInt64(4 * (height - level)) == 0 else { return .none }
    var (digest, at) = (root, height)
    while at > level, digest != .none {
      let children = try children(digest, level: at, index: index >> UInt64(4 * (at - level)))
      at -= 1
      digest = children[Int(index >> UInt64(4 * (at - level)) & 15)]
    }
    return digest
  }

  /// Returns the bytes of a leaf; `nil` where there is none.
  func leaf(_ index: UInt64) throws(CodedError) -> Bytes? {
    let digest = try digest(level: 0, index: index)
    return digest == .none ? nil : try source.bytes(digest.cid(codec: codec))
  }

  /// Calls `body` with each leaf that is present, by number ascending, until it returns false.
  func forEachLeaf(_ body: (UInt64, Bytes) throws(CodedError) -> Bool) throws(CodedError) {
    var path = root == .none ? [] : [Tree.Position(digest: root, level: height, index: 0)]
    while let node = path.popLast() {
      try source.visit()
      if node.level == 0 {
        guard try body(node.index, try source.bytes(node.digest.cid(codec: codec))) else { return }
        continue
      }
      let children = try children(node.digest, level: node.level, index: node.index)
      for branch in (0..<Tree.arity).reversed() where children[branch] != .none {
        path.append(
          Tree.Position(digest: children[branch], level: node.level - 1, index: node.index << 4 | UInt64(branch)))
      }
    }
  }

  // MARK: Writing

  /// Writes the tree after changes.
  ///
  /// - Parameters:
  ///   - changes: The leaves that are new or changed, ascending; `none` for those that were removed.
  ///   - kept: The number of leaves from the start on that are as they were, but for the changes.
  ///   - leaves: The most leaves that there may be now; at least `kept`.
  /// - Returns: The CID of the topmost block, and the number of levels below it.
  func write(
    _ changes: [(index: UInt64, digest: Digest)], kept: UInt64, leaves count: UInt64, into store: any BlockStore
  ) throws(CodedError) -> (root: CID?, height: Int) {
    let newHeight = Tree.height(leaves: count)
    var level: [UInt64: Digest] = [:]
    for change in changes where change.index < count { level[change.index] = change.digest }
    for above in 0..<newHeight {
      // Nodes are written again above changes, where leaves were cut off, and where the tree has grown higher.
      var parents = level.keys.map { $0 >> 4 }
      if kept < leaves, kept > 0 { parents.append((kept - 1) >> UInt64(4 * (above + 1))) }
      if above >= height { parents.append(0) }
      parents.sort()
      var next: [UInt64: Digest] = [:]
      for parent in parents where next[parent] == nil {
        var children = [Digest](repeating: .none, count: Tree.arity)
        for branch in 0..<Tree.arity {
          let index = parent << 4 | UInt64(branch)
          if let new = level[index] {
            children[branch] = new
          } else if index << UInt64(4 * above) < kept {
            children[branch] = try digest(level: above, index: index)
          }
        }
        next[parent] = try Tree.writeNode(children, codec: codec(above), into: store)
      }
      level = next
    }
    var root = level[0] ?? .none
    if level[0] == nil, kept > 0 { root = try digest(level: newHeight, index: 0) }
    return (root == .none ? nil : root.cid(codec: codec(newHeight)), newHeight)
  }
}
