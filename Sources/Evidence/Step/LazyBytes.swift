import IPLD

/// Bytes in a tree of pages (`Spec/state.md`, section 7), of which only the pages that are asked for are read, and only those
/// that changed are written again.
final class LazyBytes {
  private static let pageBytes = UInt64(PagedTree.pageBytes)

  private let tree: LazyTree
  /// The number of bytes in the tree.
  private let oldCount: UInt64
  private(set) var count: UInt64
  /// The number of pages from the start on that are those of the tree, but for those that changed.
  private var kept: UInt64
  private var changed: [UInt64: [UInt8]] = [:]
  /// The pages of the tree that were read.
  private var known: [UInt64: Bytes] = [:]

  /// Fails where the root cannot be that of a tree over its number of bytes.
  ///
  /// - Parameter unit: The number that the number of bytes has to be a multiple of.
  init(_ root: TreeRoot, unit: UInt64 = 1, from source: BlockSource) throws(CodedError) {
    guard root.count % unit == 0 else {
      throw CodedError(.stateSize, "\(root.count) bytes are not a multiple of \(unit)")
    }
    guard root.count <= 1 << 60 else {
      throw CodedError(.treeTooLarge, "\(root.count) bytes are more than there can be")
    }
    kept = Self.pages(root.count)
    tree = try LazyTree(root, leaves: kept, codec: .raw, from: source)
    oldCount = root.count
    count = root.count
  }

  private static func pages(_ count: UInt64) -> UInt64 { (count + pageBytes - 1) / pageBytes }

  // MARK: Reading

  /// Returns the page's bytes, as far as they are in the tree; `nil` where they are all zero.
  private func page(_ number: UInt64) throws(CodedError) -> Bytes? {
    if let page = changed[number] { return Bytes(page) }
    if number >= kept { return nil }
    if let page = known[number] { return page }
    guard let page = try tree.leaf(number) else { return nil }
    try check(page, number)
    known[number] = page
    return page
  }

  private func check(_ page: Bytes, _ number: UInt64) throws(CodedError) {
    let rest = oldCount - number * Self.pageBytes
    try PagedTree.check(page, number: number, taken: Int(min(rest, Self.pageBytes)))
  }

  private func checkRange(_ offset: UInt64, _ length: UInt64) throws(CodedError) {
    guard offset <= count, length <= count - offset else {
      throw CodedError(.witnessState, "\(length) bytes at \(offset) are after the end of \(count)")
    }
  }

  func read(_ offset: UInt64, count length: UInt64) throws(CodedError) -> [UInt8] {
    try checkRange(offset, length)
    var result: [UInt8] = []
    result.reserveCapacity(Int(length))
    var position = offset
    while position < offset + length {
      let start = Int(position % Self.pageBytes)
      let part = Int(min(offset + length - position, Self.pageBytes - UInt64(start)))
      if let page = try page(position / Self.pageBytes) {
        page.withUnsafeBytes { result += $0[start..<start + part] }
      } else {
        result += repeatElement(0, count: part)
      }
      position += UInt64(part)
    }
    return result
  }

  /// Returns up to 8 bytes as a number, the lowest first.
  func load(_ offset: UInt64, bytes: Int) throws(CodedError) -> UInt64 {
    try read(offset, count: UInt64(bytes)).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Calls `body` with each number of 8 bytes that is not zero, until it returns false; zeros may come too.
  func forEachWord(_ body: (UInt64) throws(CodedError) -> Bool) throws(CodedError) {
    func words(_ page: Bytes) throws(CodedError) -> Bool {
      for start in stride(from: 0, to: page.count, by: 8) {
        let word = page.withUnsafeBytes {
          UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        }
        if word != 0 { guard try body(word) else { return false } }
      }
      return true
    }
    for number in changed.keys.sorted() {
      guard let page = changed[number] else { continue }
      guard try words(Bytes(page)) else { return }
    }
    try tree.forEachLeaf { (number, page) throws(CodedError) in
      guard number < kept, changed[number] == nil else { return true }
      try check(page, number)
      return try words(page)
    }
  }

  // MARK: Writing

  func write(_ bytes: [UInt8], at offset: UInt64) throws(CodedError) {
    try checkRange(offset, UInt64(bytes.count))
    var done = 0
    while done < bytes.count {
      let position = offset + UInt64(done)
      let number = position / Self.pageBytes
      let start = Int(position % Self.pageBytes)
      let part = min(bytes.count - done, PagedTree.pageBytes - start)
      if changed[number] == nil {
        changed[number] = try page(number)?.array ?? [UInt8](repeating: 0, count: PagedTree.pageBytes)
      }
      changed[number]?.replaceSubrange(start..<start + part, with: bytes[done..<done + part])
      done += part
    }
  }

  func store(_ value: UInt64, at offset: UInt64, bytes: Int) throws(CodedError) {
    try write((0..<bytes).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }, at: offset)
  }

  /// Removes bytes at the end, or adds zeros.
  func resize(to newCount: UInt64) throws(CodedError) {
    if newCount < count {
      let rest = min(count - newCount, (Self.pageBytes - newCount % Self.pageBytes) % Self.pageBytes)
      // Everything after the end in the last page is zero.
      if rest > 0 { try write([UInt8](repeating: 0, count: Int(rest)), at: newCount) }
      let pages = Self.pages(newCount)
      kept = min(kept, pages)
      for number in changed.keys where number >= pages { changed[number] = nil }
    }
    count = newCount
  }

  /// Writes the changes, and returns the root.
  func write(into store: any BlockStore) throws(CodedError) -> TreeRoot {
    var changes: [(index: UInt64, digest: Digest)] = []
    for number in changed.keys.sorted() {
      guard let page = changed[number] else { continue }
      guard page.contains(where: { $0 != 0 }) else {
        changes.append((number, .none))
        continue
      }
      let digest = Digest(of: page)
      try page.withBytes { (bytes) throws(CodedError) in try store.put(bytes, as: digest.cid(codec: .raw)) }
      changes.append((number, digest))
    }
    let (root, height) = try tree.write(changes, kept: kept, leaves: Self.pages(count), into: store)
    return TreeRoot(count: count, height: height, link: root)
  }
}
