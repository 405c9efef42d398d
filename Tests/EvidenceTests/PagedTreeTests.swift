import IPLD
import TestSupport
import Testing

@testable import Evidence

/// Pages under a tree: the root follows from the bytes alone, however they came to be.
struct PagedTreeTests {
  /// The oracle: the tree over bytes as `Spec/state.md` has it, from scratch and by recursion.
  private static func naive(_ bytes: [UInt8]) throws -> TreeRoot {
    func link(_ pages: ArraySlice<[UInt8]>, _ height: Int) throws -> CID? {
      if height == 0 { return try pages.first.flatMap { try $0.contains { $0 != 0 } ? CID(of: $0, codec: .raw) : nil } }
      let width = (1..<height).reduce(1) { width, _ in width * 16 }
      let children = try (0..<16).map { branch in
        try link(pages.dropFirst(branch * width).prefix(width), height - 1)
      }
      guard children.contains(where: { $0 != nil }) else { return nil }
      return try CID(of: DAGCBOR.encode(.list(children.map { $0.map { .link($0) } ?? .null })), codec: .dagCBOR)
    }
    let pages = stride(from: 0, to: bytes.count, by: 4096).map { start -> [UInt8] in
      let page = Array(bytes[start..<min(start + 4096, bytes.count)])
      return page + [UInt8](repeating: 0, count: 4096 - page.count)
    }
    var (height, width) = (0, 1)
    while width < pages.count { (height, width) = (height + 1, width * 16) }
    return TreeRoot(count: UInt64(bytes.count), height: height, link: try link(pages[...], height))
  }

  private static func read(_ root: TreeRoot, _ store: MemoryStore) throws(CodedError) -> (PagedTree, [UInt8]) {
    var room = 1 << 24
    return try PagedTree.read(root, from: store, capacity: &room)
  }

  @Test(arguments: [0, 1, 8, 4095, 4096, 4097, 16 * 4096, 16 * 4096 + 1, 17 * 4096, 256 * 4096, 257 * 4096])
  func `trees of every size read back`(count: Int) throws {
    for fill: UInt8 in [0, 7] {
      let bytes = [UInt8](repeating: fill, count: count)
      let store = MemoryStore()
      let tree = try PagedTree(bytes, into: store)
      #expect(try tree.root == Self.naive(bytes))
      #expect(try Self.read(tree.root, store) == (tree, bytes))
      if fill == 0 { #expect(try store.all().isEmpty) }
    }
  }

  @Test func `a tree is as high as its size needs`() {
    let rows: [(UInt64, Int)] = [(0, 0), (1, 0), (2, 1), (16, 1), (17, 2), (256, 2), (257, 3), (1 << 58, 15)]
    for (leaves, height) in rows { #expect(Tree.height(leaves: leaves) == height, "\(leaves)") }
  }

  /// Writes, fills, growth and shrinking at random: after each the tree that was changed is the one from scratch, and
  /// all its blocks are in the store.
  @Test(arguments: 1...4)
  func `random changes`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let store = MemoryStore()
    var bytes: [UInt8] = []
    var tree = PagedTree()
    for step in 0..<30 {
      var changed: Set<Int> = []
      func change(_ range: Range<Int>, _ value: () -> UInt8) {
        for index in range {
          bytes[index] = value()
          changed.insert(index / 4096)
        }
      }
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1: bytes += [UInt8](repeating: 0, count: Int.random(in: 0..<20 * 4096, using: &random))
      case 2: bytes += (0..<Int.random(in: 0..<9000, using: &random)).map { UInt8(truncatingIfNeeded: $0) }
      case 3: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random) / 2)
      case 4 where !bytes.isEmpty:
        let start = Int.random(in: 0..<bytes.count, using: &random)
        change(start..<min(bytes.count, start + 10_000)) { 0 }
      default:
        guard !bytes.isEmpty else { continue }
        for _ in 0..<4 {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          change(place..<place + 1) { UInt8.random(in: 0...255, using: &random) }
        }
      }
      let before = tree
      try bytes.withBytes { (buffer) throws(CodedError) in try tree.update(to: buffer, changed: changed, into: store) }
      let expected = try Self.naive(bytes)
      try #require(tree.root == expected, "step \(step)")
      let (again, read) = try Self.read(tree.root, store)
      try #require(again == tree && read == bytes, "step \(step)")
      // Equal bytes and equal names are the same thing.
      if before.byteCount == tree.byteCount {
        let (_, old) = try Self.read(before.root, store)
        try #require((old == bytes) == (before.root == tree.root), "step \(step)")
      }
    }
  }

  /// One page of 300 costs that page and the nodes above it.
  @Test func `a change writes only its path`() throws {
    var bytes = [UInt8](repeating: 1, count: 300 * 4096)
    for page in 0..<300 {
      bytes[page * 4096] = UInt8(truncatingIfNeeded: page)
      bytes[page * 4096 + 1] = UInt8(page >> 8)
    }
    var tree = try PagedTree(bytes, into: DiscardingStore())
    bytes[123 * 4096 + 9] = 77
    let store = MemoryStore()
    try bytes.withBytes { (bytes) throws(CodedError) in try tree.update(to: bytes, changed: [123], into: store) }
    #expect(try store.all().count == 1 + 3)
    #expect(try tree.root == Self.naive(bytes))
    let unchanged = MemoryStore()
    try bytes.withBytes { (bytes) throws(CodedError) in try tree.update(to: bytes, changed: 0..<300, into: unchanged) }
    #expect(try unchanged.all().isEmpty)
  }

  // MARK: What is refused

  private struct Row: Sendable {
    let name: String
    let slug: String
    let root: @Sendable (MemoryStore) throws -> TreeRoot

    init(_ name: String, _ slug: String, _ root: @escaping @Sendable (MemoryStore) throws -> TreeRoot) {
      (self.name, self.slug, self.root) = (name, slug, root)
    }
  }

  private static let page = [UInt8](repeating: 5, count: 4096)

  private static func node(_ children: [CID?], _ store: MemoryStore) throws -> CID {
    try store.put(DAGCBOR.encode(.list(children.map { $0.map { .link($0) } ?? .null })), codec: .dagCBOR)
  }

  /// A node with one page at a place.
  private static func node(page place: Int, count: Int = 16, _ store: MemoryStore) throws -> CID {
    let page = try store.put(page, codec: .raw)
    return try node((0..<count).map { $0 == place ? page : nil }, store)
  }

  private static let rows: [Row] = [
    Row("height too large", "tree.height") { TreeRoot(count: 4096, height: 1, link: try node(page: 0, $0)) },
    Row("height too small", "tree.height") { TreeRoot(count: 8192, height: 0, link: try $0.put(page, codec: .raw)) },
    Row("negative height", "tree.height") { _ in TreeRoot(count: 4096, height: -1, link: nil) },
    Row("height beyond everything", "tree.height") { _ in TreeRoot(count: 1, height: .max, link: nil) },
    Row("a page over nothing", "tree.beyond") { TreeRoot(count: 0, height: 0, link: try $0.put(page, codec: .raw)) },
    Row("a page after the end", "tree.beyond") { TreeRoot(count: 8192, height: 1, link: try node(page: 2, $0)) },
    Row("a node after the end", "tree.beyond") {
      let below = try node(page: 0, $0)
      return TreeRoot(count: 17 * 4096, height: 2, link: try node([below, nil, below] + (3..<16).map { _ in nil }, $0))
    },
    Row("15 branches", "tree.node") { TreeRoot(count: 8192, height: 1, link: try node(page: 0, count: 15, $0)) },
    Row("17 branches", "tree.node") { TreeRoot(count: 8192, height: 1, link: try node(page: 0, count: 17, $0)) },
    Row("no list", "tree.node") {
      TreeRoot(count: 8192, height: 1, link: try $0.put(DAGCBOR.encode(.map([])), codec: .dagCBOR))
    },
    Row("a branch that is a number", "tree.node") {
      let node = try DAGCBOR.encode(.list([.integer(0)] + (1..<16).map { _ in .null }))
      return TreeRoot(count: 8192, height: 1, link: try $0.put(node, codec: .dagCBOR))
    },
    Row("a node of nulls", "tree.empty_node") {
      TreeRoot(count: 8192, height: 1, link: try node((0..<16).map { _ in nil }, $0))
    },
    Row("a node below of nulls", "tree.empty_node") {
      let below = try node((0..<16).map { _ in nil }, $0)
      return TreeRoot(count: 17 * 4096, height: 2, link: try node([below] + (1..<16).map { _ in nil }, $0))
    },
    Row("a node that is no CBOR", "cbor.count") {
      TreeRoot(count: 8192, height: 1, link: try $0.put([0x90], codec: .dagCBOR))
    },
    Row("a page of another codec", "tree.link") {
      TreeRoot(count: 4096, height: 0, link: try $0.put([0xF6], codec: .dagCBOR))
    },
    Row("a node of codec raw", "tree.link") {
      TreeRoot(count: 8192, height: 1, link: try $0.put(page, codec: .raw))
    },
    Row("a page by another function", "tree.link") {
      TreeRoot(count: 4096, height: 0, link: try $0.put(page, codec: .raw, function: .blake3))
    },
    Row("a page inside of its name", "tree.link") { _ in
      TreeRoot(count: 4, height: 0, link: try CID(of: [1, 2, 3, 4], codec: .raw, function: .identity))
    },
    Row("a branch of another codec", "tree.link") {
      let inner = try node(page: 0, $0)
      return TreeRoot(count: 8192, height: 1, link: try node([inner] + (1..<16).map { _ in nil }, $0))
    },
    Row("a short page", "tree.page_size") {
      TreeRoot(count: 4096, height: 0, link: try $0.put(Array(page.dropLast()), codec: .raw))
    },
    Row("an empty page", "tree.page_size") { TreeRoot(count: 4096, height: 0, link: try $0.put([], codec: .raw)) },
    Row("a long page", "tree.page_size") {
      TreeRoot(count: 4096, height: 0, link: try $0.put(page + [1], codec: .raw))
    },
    Row("a page of zeros", "tree.zero_page") {
      TreeRoot(count: 4096, height: 0, link: try $0.put([UInt8](repeating: 0, count: 4096), codec: .raw))
    },
    Row("bytes after the end", "tree.tail") {
      TreeRoot(count: 4095, height: 0, link: try $0.put(page, codec: .raw))
    },
    Row("too many bytes", "tree.too_large") { _ in TreeRoot(count: 1 << 24 + 1, height: 4, link: nil) },
    Row("more bytes than there can be", "tree.too_large") { _ in TreeRoot(count: .max, height: 13, link: nil) },
    Row("a page that is not here", "store.not_found") { _ in
      TreeRoot(count: 4096, height: 0, link: try CID(of: page, codec: .raw))
    },
    Row("a page of other bytes", "block.hash_mismatch") {
      let cid = try CID(of: page, codec: .raw)
      ([UInt8](repeating: 6, count: 4096)).withBytes { [store = $0] in store.put($0, as: cid) }
      return TreeRoot(count: 4096, height: 0, link: cid)
    },
  ]

  @Test(arguments: rows.indices)
  func `malformed trees are refused`(index: Int) throws {
    let row = Self.rows[index]
    let store = MemoryStore()
    let root = try row.root(store)
    do throws(CodedError) {
      _ = try Self.read(root, store)
      Issue.record("\(row.name) is taken")
    } catch {
      #expect(error.slug == row.slug, "\(row.name): \(error)")
    }
  }
}
