import Glibc

/// The entries of a directory in the order of their names' bytes. A copy is cheap, and keeps what was there.
struct SortedEntries {
  struct Entry {
    let name: [UInt8]
    /// The index of the file's node.
    let node: Int
    fileprivate(set) var inode: UInt64
    let type: FileType
  }

  /// None is empty, and none has more than `chunkSize` entries.
  private(set) var chunks: [[Entry]] = []
  private(set) var count = 0
  /// Bytes of all names.
  private(set) var nameBytes = 0

  private static let chunkSize = 256

  subscript(_ name: ArraySlice<UInt8>) -> Entry? {
    let (chunk, position, isThere) = find(name)
    return isThere ? chunks[chunk][position] : nil
  }

  /// Adds an entry, instead of one with the same name.
  mutating func insert(_ entry: Entry) {
    let (chunk, position, isThere) = find(entry.name[...])
    if isThere {
      chunks[chunk][position] = entry
      return
    }
    count += 1
    nameBytes += entry.name.count
    guard chunk < chunks.count else { return chunks.append([entry]) }
    chunks[chunk].insert(entry, at: position)
    if chunks[chunk].count > Self.chunkSize {
      let half = Self.chunkSize / 2
      let second = Array(chunks[chunk][half...])
      chunks[chunk].removeSubrange(half...)
      chunks.insert(second, at: chunk + 1)
    }
  }

  mutating func renumber(_ inode: (Entry) -> UInt64) {
    for chunk in chunks.indices {
      for position in chunks[chunk].indices { chunks[chunk][position].inode = inode(chunks[chunk][position]) }
    }
  }

  mutating func remove(_ name: ArraySlice<UInt8>) {
    let (chunk, position, isThere) = find(name)
    guard isThere else { return }
    count -= 1
    nameBytes -= name.count
    chunks[chunk].remove(at: position)
    if chunks[chunk].isEmpty { chunks.remove(at: chunk) }
  }

  /// The position of a name, or the one where it belongs.
  private func find(_ name: ArraySlice<UInt8>) -> (chunk: Int, position: Int, isThere: Bool) {
    // The last chunk that does not begin after the name.
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = (low + high) / 2
      if Self.order(chunks[middle][0].name[...], name) <= 0 { low = middle + 1 } else { high = middle }
    }
    let chunk = max(low - 1, 0)
    guard chunk < chunks.count else { return (0, 0, false) }
    (low, high) = (0, chunks[chunk].count)
    while low < high {
      let middle = (low + high) / 2
      let order = Self.order(chunks[chunk][middle].name[...], name)
      if order == 0 { return (chunk, middle, true) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return (chunk, low, false)
  }

  /// Negative where `a` comes first, zero for equal names.
  static func order(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        let common = min(a.count, b.count)
        if common > 0, let first = a.baseAddress, let second = b.baseAddress {
          let order = memcmp(first, second, common)
          if order != 0 { return Int(order) }
        }
        return a.count - b.count
      }
    }
  }
}

/// The listing that `fd_readdir` goes through. It counts as much as its entries do, since it keeps those that are gone.
final class VirtualListing: DirectoryListing {
  private let system: VirtualFileSystem
  private let here: DirectoryEntry
  private let parent: DirectoryEntry
  private let entries: SortedEntries
  /// The number of each chunk's first entry.
  private let starts: [Int]

  /// - Throws: `nospc` past the limit of the file system.
  init(_ entries: SortedEntries, here: UInt64, parent: UInt64, in system: VirtualFileSystem) throws(WASIErrno) {
    try system.take(Self.byteCount(entries))
    self.system = system
    self.here = DirectoryEntry(name: Array(GuestPath.here), inode: here, type: .directory)
    self.parent = DirectoryEntry(name: Array(GuestPath.parent), inode: parent, type: .directory)
    self.entries = entries
    var next = 2
    starts = entries.chunks.map { chunk in
      defer { next += chunk.count }
      return next
    }
  }

  deinit { system.give(Self.byteCount(entries)) }

  private static func byteCount(_ entries: SortedEntries) -> UInt64 {
    VirtualFileSystem.entryBytes([]) * UInt64(entries.count) + UInt64(entries.nameBytes)
  }

  var count: Int { entries.count + 2 }

  subscript(index: Int) -> DirectoryEntry {
    if index == 0 { return here }
    if index == 1 { return parent }
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    let entry = entries.chunks[low][index - starts[low]]
    return DirectoryEntry(name: entry.name, inode: entry.inode, type: entry.type)
  }
}
