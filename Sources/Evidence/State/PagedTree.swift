package import IPLD

/// Bytes as a tree of pages, whose root is the same if and only if the bytes are (`Spec/state.md`, section 7).
///
/// A value knows the digests of all its blocks, so that a change costs the pages that changed and the nodes above them.
package struct PagedTree: Equatable, Sendable {
  package static let pageBytes = 4096
  /// The number of pages that are hashed at a time.
  private static let batch = 64

  package private(set) var byteCount = 0
  /// The digests of all pages, then those of the nodes above them, and so on to the root alone.
  private var levels: [[Digest]] = [[]]

  /// Makes the tree over no bytes.
  package init() {}

  /// Writes the tree over `bytes` to `store`. Pages of zeros are neither hashed nor stored.
  package init(_ bytes: UnsafeRawBufferPointer, into store: any BlockStore) throws(CodedError) {
    try update(to: bytes, changed: [], into: store)
  }

  package init(_ bytes: [UInt8], into store: any BlockStore) throws(CodedError) {
    self.init()
    try bytes.withBytes { (bytes) throws(CodedError) in try update(to: bytes, changed: [], into: store) }
  }

  package var root: TreeRoot {
    let digest = levels.last?.first ?? .none
    let height = levels.count - 1
    return TreeRoot(
      count: UInt64(byteCount), height: height,
      link: digest == .none ? nil : digest.cid(codec: height == 0 ? .raw : .dagCBOR))
  }

  private static func pages(_ byteCount: Int) -> Int { byteCount / pageBytes + (byteCount % pageBytes == 0 ? 0 : 1) }

  // MARK: Writing

  /// Makes this the tree over `bytes`, and writes the new blocks to `store`. Where that fails, the tree must not be used any
  /// more.
  ///
  /// - Parameter changed: The pages whose bytes may have changed. Those that the tree did not have, and those that its end was or
  ///   is in, need not be named.
  package mutating func update(
    to bytes: UnsafeRawBufferPointer, changed: some Sequence<Int>, into store: any BlockStore
  ) throws(CodedError) {
    let (old, count) = (Self.pages(byteCount), Self.pages(bytes.count))
    let isResized = bytes.count != byteCount
    var pages = changed.filter { $0 >= 0 && $0 < count }
    if isResized { pages += [old - 1, count - 1].filter { $0 >= 0 && $0 < count } + Array(min(old, count)..<count) }
    pages = Self.ascending(pages)
    byteCount = bytes.count
    levels[0].resize(to: count)
    let changes = try hash(pages, of: bytes, into: store)
    // Where nodes were added or removed, those above the end are over other pages.
    try hashNodes(above: isResized ? pages : changes, into: store)
  }

  /// Returns each number once, ascending.
  private static func ascending(_ numbers: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(numbers.count)
    for number in numbers.sorted() where number != result.last { result.append(number) }
    return result
  }

  /// Hashes pages, stores those that are new, and returns the pages whose digests have changed.
  private mutating func hash(
    _ pages: [Int], of bytes: UnsafeRawBufferPointer, into store: any BlockStore
  ) throws(CodedError) -> [Int] {
    guard let base = bytes.baseAddress else { return [] }
    // The last page is filled up with zeros.
    let last = UnsafeMutableRawPointer.allocate(byteCount: Self.pageBytes, alignment: 8)
    defer { last.deallocate() }
    let whole = bytes.count / Self.pageBytes
    let rest = bytes.count % Self.pageBytes
    last.initializeMemory(as: UInt8.self, repeating: 0, count: Self.pageBytes)
    last.copyMemory(from: base + whole * Self.pageBytes, byteCount: rest)

    var changes: [Int] = []
    var digests = [Digest](repeating: .none, count: Self.batch)
    var next = 0
    while next < pages.count {
      var (numbers, starts): ([Int], [UnsafeRawPointer]) = ([], [])
      while next < pages.count, numbers.count < Self.batch {
        let page = pages[next]
        next += 1
        let start = page < whole ? base + page * Self.pageBytes : UnsafeRawPointer(last)
        if !Self.isZero(start) {
          numbers.append(page)
          starts.append(start)
        } else if levels[0][page] != .none {
          levels[0][page] = .none
          changes.append(page)
        }
      }
      starts.withUnsafeBufferPointer { starts in
        digests.withUnsafeMutableBytes { SHA256.hashBatch(starts, length: Self.pageBytes, into: $0) }
      }
      for (index, page) in numbers.enumerated() where levels[0][page] != digests[index] {
        levels[0][page] = digests[index]
        changes.append(page)
        try store.put(
          UnsafeRawBufferPointer(start: starts[index], count: Self.pageBytes), as: digests[index].cid(codec: .raw))
      }
    }
    return Self.ascending(changes)
  }

  private static func isZero(_ page: UnsafeRawPointer) -> Bool {
    var offset = 0
    while offset < pageBytes {
      // SAFETY: a page is a multiple of 32 bytes.
      if page.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self) != SIMD4() { return false }
      offset &+= 32
    }
    return true
  }

  private mutating func hashNodes(above pages: [Int], into store: any BlockStore) throws(CodedError) {
    let height = Tree.height(leaves: UInt64(levels[0].count))
    levels.removeLast(max(levels.count - 1 - height, 0))
    var parents = pages
    for level in 1..<(height + 1) {
      if levels.count == level { levels.append([]) }
      let below = levels[level - 1]
      levels[level].resize(to: (below.count + Tree.arity - 1) / Tree.arity)
      parents = Self.ascending(parents.map { $0 / Tree.arity })
      for parent in parents {
        let first = parent * Tree.arity
        levels[level][parent] = try Tree.writeNode(
          below[first..<min(first + Tree.arity, below.count)], codec: level == 1 ? .raw : .dagCBOR, into: store)
      }
    }
  }

  // MARK: Reading

  /// Reads a tree and the bytes that it is over.
  ///
  /// Fails where a block is missing or is not that of its CID, or the tree is not in the one form that is written: slugs
  /// `tree.…`.
  /// - Parameter capacity: The most bytes that there may be; those that are read are subtracted.
  package static func read(
    _ root: TreeRoot, from store: any BlockStore, capacity: inout Int
  ) throws(CodedError) -> (tree: PagedTree, bytes: [UInt8]) {
    guard let count = Int(exactly: root.count), count <= capacity else {
      throw CodedError(.treeTooLarge, "\(root.count) bytes are more than the \(capacity) that there is space for")
    }
    capacity -= count
    let pages = Self.pages(count)
    // This is checked before memory is taken for bytes that may not be there.
    guard root.height == Tree.height(leaves: UInt64(pages)) else {
      throw CodedError(.treeHeight, "the tree over \(count) bytes has not height \(root.height)")
    }
    var tree = PagedTree()
    tree.byteCount = count
    tree.levels[0].resize(to: pages)
    for level in 1..<(root.height + 1) {
      tree.levels.append([])
      tree.levels[level].resize(to: (tree.levels[level - 1].count + Tree.arity - 1) / Tree.arity)
    }
    var bytes = [UInt8](repeating: 0, count: count)
    try Tree.walk(root, leaves: UInt64(pages), codec: .raw, in: store) { (node, block) throws(CodedError) in
      tree.levels[node.level][Int(node.index)] = node.digest
      guard node.level == 0 else { return }
      let start = Int(node.index) * pageBytes
      let taken = min(pageBytes, count - start)
      try check(block, number: node.index, taken: taken)
      block.withUnsafeBytes { page in
        bytes.withUnsafeMutableBytes { $0[start...].copyBytes(from: page[..<taken]) }
      }
    }
    return (tree, bytes)
  }

  /// Fails unless a block is a page as it is written.
  ///
  /// - Parameter taken: The number of bytes of the page before the end of the tree.
  static func check(_ page: Bytes, number: UInt64, taken: Int) throws(CodedError) {
    guard page.count == pageBytes else { throw CodedError(.treePageSize, "a page has \(page.count) bytes") }
    let (isZero, isClean) = page.withUnsafeBytes { page in
      (page[..<taken].allSatisfy { $0 == 0 }, page[taken...].allSatisfy { $0 == 0 })
    }
    guard isClean else { throw CodedError(.treeTail, "the last page has other bytes than 0 after the end") }
    guard !isZero else { throw CodedError(.treeZeroPage, "page \(number) is stored, and all zero") }
  }
}

extension [Digest] {
  /// Removes the digests after `newCount`, or adds some up to it.
  fileprivate mutating func resize(to newCount: Int) {
    if newCount < count {
      removeLast(count - newCount)
    } else {
      append(contentsOf: repeatElement(.none, count: newCount - count))
    }
  }
}
