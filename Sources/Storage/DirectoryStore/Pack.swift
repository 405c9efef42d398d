internal import Glibc
import IPLD

/// A file of a store with many short blocks: a CAR of version 2 with an index, which is searched in the file.
///
/// The file is as hostile as any other: each number is checked against its length, and no more of it is in memory than
/// one block or one window of the index.
final class Pack {
  /// A block of a pack.
  struct Section {
    let multihash: Multihash
    /// The offset of the section in the data.
    let offset: Int
    /// The length of everything before the bytes of the block.
    let frontByteCount: Int
    let blockByteCount: Int

    var byteCount: Int { frontByteCount + blockByteCount }
  }

  /// The name of the file in the folder of packs.
  let name: [UInt8]
  let fileByteCount: Int
  /// The length of the data, with its header.
  let dataByteCount: Int
  private let file: OpenFile
  private let index: MultihashIndex

  /// The number of entries that are read at a time in a search.
  private static let windowCount = 64

  /// Opens a pack and reads the heads of its index.
  ///
  /// - Returns: `nil` where there is no such file.
  static func open(_ name: [UInt8], in folder: OpenFile) throws(CodedError) -> Pack? {
    guard let file = try OpenFile.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return nil }
    return try Pack(name, file)
  }

  private init(_ name: [UInt8], _ file: OpenFile) throws(CodedError) {
    (self.name, self.file) = (name, file)
    fileByteCount = try file.fileByteCount()
    do throws(CodedError) {
      let front = try file.bytes(at: 0, count: IndexedCAR.frontByteCount)
      let indexOffset = try IndexedCAR.indexOffset(front: front, fileByteCount: fileByteCount)
      dataByteCount = indexOffset - IndexedCAR.dataOffset
      index = try MultihashIndex(in: indexOffset..<fileByteCount) { (offset, count) throws(CodedError) in
        try file.bytes(at: offset, count: count)
      }
    } catch {
      throw error.has(IPLDErrorCode.io) ? error : Self.damage(file, "\(error.reason) (offset \(error.offset))")
    }
  }

  /// The number of blocks that the index says to be here.
  var count: Int { index.groups.reduce(0) { $0 + $1.count } }

  /// The number of groups of its index.
  var groupCount: Int { index.groups.count }

  private static func damage(_ file: OpenFile, _ reason: String) -> CodedError {
    CodedError(.storeDamaged, "the pack \(file.name) is damaged: \(reason)")
  }

  private func damage(_ reason: String) -> CodedError { Self.damage(file, reason) }

  // MARK: One block

  /// Returns the verified bytes of a block; `nil` where it is not here.
  func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    guard let section = try section(of: multihash) else { return nil }
    let bytes = try bytes(of: section)
    try check(bytes, multihash)
    return bytes
  }

  /// Fails unless the multihash is that of the bytes.
  func check(_ bytes: Bytes, _ multihash: Multihash) throws(CodedError) {
    guard try bytes.withUnsafeBytes({ (bytes) throws(CodedError) in try multihash.verifies(bytes) }) else {
      throw damage("the \(bytes.count) bytes kept as \(multihash.text) are not those that it names")
    }
  }

  /// Returns the section of a block; `nil` where it is not here.
  func section(of multihash: Multihash) throws(CodedError) -> Section? {
    guard let offset = try offset(of: multihash) else { return nil }
    return try section(at: offset, of: multihash)
  }

  /// Returns the section at an offset of the data, which has to be that of a block.
  func section(at offset: UInt64, of multihash: Multihash) throws(CodedError) -> Section {
    guard offset >= UInt64(IndexedCAR.firstSectionOffset), offset < UInt64(dataByteCount) else {
      throw damage("the block \(multihash.text) cannot begin at \(offset)")
    }
    let limit = dataByteCount - Int(offset)
    let front: IndexedCAR.SectionFront
    let bytes = try file.bytes(
      at: IndexedCAR.dataOffset + Int(offset), count: min(limit, IndexedCAR.maximumSectionFrontByteCount))
    do throws(CodedError) {
      front = try IndexedCAR.sectionFront(bytes, limit: limit)
    } catch {
      throw damage("the block \(multihash.text) is no section: \(error.reason)")
    }
    guard front.multihash == multihash else {
      throw damage("the section at \(offset) is not that of the block \(multihash.text)")
    }
    return Section(
      multihash: multihash, offset: Int(offset), frontByteCount: front.byteCount, blockByteCount: front.blockByteCount)
  }

  /// Returns the bytes of a block, not verified.
  func bytes(of section: Section) throws(CodedError) -> Bytes {
    Bytes(try read(IndexedCAR.dataOffset + section.offset + section.frontByteCount, section.blockByteCount))
  }

  /// Returns all bytes of a section.
  func whole(_ section: Section) throws(CodedError) -> [UInt8] {
    try read(IndexedCAR.dataOffset + section.offset, section.byteCount)
  }

  private func read(_ offset: Int, _ count: Int) throws(CodedError) -> [UInt8] {
    let bytes = try file.bytes(at: offset, count: count)
    guard bytes.count == count else { throw damage("it has become shorter") }
    return bytes
  }

  // MARK: The index

  /// Returns the offset that the index has for a block.
  ///
  /// Digests are spread evenly, so that an entry is near the position that its first bytes suggest. Where they are not,
  /// the halves decide after a few steps.
  private func offset(of multihash: Multihash) throws(CodedError) -> UInt64? {
    let digest = multihash.digest
    let groups = index.groups
    guard
      let group = groups.first(where: { $0.code == multihash.code.rawValue && $0.digestByteCount == digest.count })
    else { return nil }
    let key = MultihashIndex.key(digest)
    var (low, high) = (0, group.count)
    var (lowKey, highKey) = (UInt64.min, UInt64.max)
    var stepCount = 0
    while low < high {
      var guess = low + (high - low) / 2
      if stepCount < 4, lowKey < highKey {
        let inside = min(max(key, lowKey), highKey)
        guess = low + Int(Double(inside - lowKey) / Double(highKey - lowKey) * Double(high - low))
      }
      stepCount += 1
      let start = max(low, min(guess - Self.windowCount / 2, high - Self.windowCount))
      let end = min(high, start + Self.windowCount)
      let window = try read(group.offset + start * group.width, (end - start) * group.width)
      func entry(_ number: Int) -> ArraySlice<UInt8> {
        let offset = number * group.width
        return window[offset..<offset + group.digestByteCount]
      }
      // Only as much of the order is checked as costs nothing; `forEach` checks all of it.
      if entry(end - start - 1).lexicographicallyPrecedes(entry(0)) { throw damage("its index is not sorted") }
      if digest.lexicographicallyPrecedes(entry(0)) {
        high = start
        highKey = MultihashIndex.key(entry(0))
      } else if entry(end - start - 1).lexicographicallyPrecedes(digest) {
        low = end
        lowKey = MultihashIndex.key(entry(end - start - 1))
      } else {
        var (first, last) = (0, end - start)
        while first < last {
          let middle = (first + last) / 2
          if entry(middle).lexicographicallyPrecedes(digest) { first = middle + 1 } else { last = middle }
        }
        guard first < end - start, entry(first) == digest else { return nil }
        return Self.number(window[(entry(first).endIndex)..<(first + 1) * group.width])
      }
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Calls `body` with each block, in the order of the index. Fails where the index is not sorted, a section is not that of
  /// its block, and where sections overlap or are not in the index.
  func forEach(_ body: (Section) throws(CodedError) -> Void) throws(CodedError) {
    var byteCount = IndexedCAR.firstSectionOffset
    for group in index.groups {
      var previous: [UInt8]?
      var start = 0
      while start < group.count {
        let end = min(group.count, start + 1024)
        let window = try read(group.offset + start * group.width, (end - start) * group.width)
        for number in 0..<end - start {
          let offset = number * group.width
          let digest = Array(window[offset..<offset + group.digestByteCount])
          if let previous, !previous.lexicographicallyPrecedes(digest) { throw damage("its index is not sorted") }
          previous = digest
          let multihash = try Multihash(code: Multicodec(rawValue: group.code), digest: digest)
          let sectionOffset = Self.number(window[(offset + group.digestByteCount)..<offset + group.width])
          let section = try section(at: sectionOffset, of: multihash)
          byteCount += section.byteCount
          guard byteCount <= dataByteCount else { throw damage("its sections overlap") }
          try body(section)
        }
        start = end
      }
    }
    guard byteCount == dataByteCount else {
      throw damage("\(dataByteCount - byteCount) bytes of its data are in no section of the index")
    }
  }
}
