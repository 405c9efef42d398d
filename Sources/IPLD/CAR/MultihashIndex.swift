/// The index `MultihashIndexSorted` of CAR files of version 2: for each multihash the offset of its section, counted from
/// the beginning of the data. Entries are in groups of one function and one length of digests, sorted by the digest.
package struct MultihashIndex: Sendable {
  /// The entries of one function and one length of digests.
  package struct Group: Sendable {
    package let code: UInt64
    package let digestByteCount: Int
    /// The offset of the first entry in the file.
    package let offset: Int
    /// The number of entries.
    package let count: Int

    /// The length of an entry: the digest, then the offset of the section.
    package var width: Int { digestByteCount + 8 }
  }

  /// A multihash and the offset of its section.
  package struct Entry: Sendable {
    package let multihash: Multihash
    package let offset: Int
    /// The first bytes of the digest, by which most comparisons are decided.
    fileprivate let key: UInt64

    package init(_ multihash: Multihash, at offset: Int) {
      self.multihash = multihash
      self.offset = offset
      key = MultihashIndex.key(multihash.digest)
    }

    fileprivate static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      let (one, other) = (left.multihash, right.multihash)
      if one.code != other.code { return one.code.rawValue < other.code.rawValue }
      if one.digest.count != other.digest.count { return one.digest.count < other.digest.count }
      if left.key != right.key { return left.key < right.key }
      return one.digest.lexicographicallyPrecedes(other.digest)
    }
  }

  /// The longest digest of an entry.
  package static let maximumDigestByteCount = 128
  /// The code of the format, as a varint.
  private static let format: [UInt8] = [0x81, 0x08]
  /// The number of groups that an index may have.
  package static let maximumGroupCount = 1024

  package let groups: [Group]

  /// The first eight bytes of a digest as a number, filled up with zeros.
  package static func key(_ digest: some Collection<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var shift: UInt64 = 56
    for byte in digest.prefix(8) {
      key |= UInt64(byte) << shift
      shift &-= 8
    }
    return key
  }

  /// The bytes of an index. No multihash may be in two entries.
  package static func encode(_ entries: [Entry]) -> [UInt8] {
    let sorted = entries.sorted(by: Entry.precedes)
    // The groups as ranges of the sorted entries, and those of one function together.
    var functions: [[Range<Int>]] = []
    var start = 0
    for index in sorted.indices {
      let (this, next) = (sorted[index].multihash, index + 1 < sorted.count ? sorted[index + 1].multihash : nil)
      if let next, next.code == this.code, next.digest.count == this.digest.count { continue }
      if start > 0, sorted[start - 1].multihash.code == this.code {
        functions[functions.count - 1].append(start..<index + 1)
      } else {
        functions.append([start..<index + 1])
      }
      start = index + 1
    }
    var bytes = format
    append(UInt64(functions.count), count: 4, to: &bytes)
    for groups in functions {
      append(sorted[groups[0].lowerBound].multihash.code.rawValue, count: 8, to: &bytes)
      append(UInt64(groups.count), count: 4, to: &bytes)
      for group in groups {
        let width = sorted[group.lowerBound].multihash.digest.count + 8
        append(UInt64(width), count: 4, to: &bytes)
        append(UInt64(width * group.count), count: 8, to: &bytes)
        for entry in sorted[group] {
          bytes += entry.multihash.digest
          append(UInt64(entry.offset), count: 8, to: &bytes)
        }
      }
    }
    return bytes
  }

  /// Reads the heads of the groups of an index, and none of the entries.
  ///
  /// - Parameters:
  ///   - range: The bytes of the file that are the index.
  ///   - read: Answers bytes of the file from an offset on; fewer where it ends.
  package init(
    in range: Range<Int>, read: (_ offset: Int, _ count: Int) throws(CodedError) -> [UInt8]
  ) throws(CodedError) {
    var offset = range.lowerBound
    func number(_ count: Int) throws(CodedError) -> UInt64 {
      let bytes = count <= range.upperBound - offset ? try read(offset, count) : []
      guard bytes.count == count else { throw Self.failure(at: offset, "the index ends inside of a number") }
      offset += count
      return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    guard try number(2) == 0x0881 else {
      throw Self.failure(at: range.lowerBound, "the index is not a MultihashIndexSorted")
    }
    let functionCount = try number(4)
    guard functionCount <= UInt64(Self.maximumGroupCount) else {
      throw Self.failure(at: offset - 4, "an index of \(functionCount) functions")
    }
    var groups: [Group] = []
    for _ in 0..<Int(functionCount) {
      let code = try number(8)
      guard code <= Varint.maximum, code != Multicodec.identity.rawValue, groups.last.map({ $0.code < code }) ?? true
      else { throw Self.failure(at: offset - 8, "the index cannot have entries of the function \(code) here") }
      let groupCount = try number(4)
      guard groupCount > 0, groupCount <= UInt64(Self.maximumGroupCount - groups.count) else {
        throw Self.failure(at: offset - 4, "the index cannot have \(groupCount) groups of a function")
      }
      for position in 0..<Int(groupCount) {
        let width = try number(4)
        let least = position == 0 ? 8 : UInt64(groups[groups.count - 1].width + 1)
        guard width >= least, width <= UInt64(Self.maximumDigestByteCount + 8) else {
          throw Self.failure(at: offset - 4, "the index cannot have entries of \(width) bytes here")
        }
        let count = try number(8)
        guard count <= UInt64(range.upperBound - offset), count % width == 0 else {
          throw Self.failure(at: offset - 8, "a group of the index cannot have \(count) bytes")
        }
        groups.append(
          Group(code: code, digestByteCount: Int(width) - 8, offset: offset, count: Int(count) / Int(width)))
        offset += Int(count)
      }
    }
    guard offset == range.upperBound else { throw Self.failure(at: offset, "bytes follow the end of the index") }
    self.groups = groups
  }

  private static func failure(at offset: Int, _ reason: String) -> CodedError {
    CodedError(.carIndexOffset, at: offset, reason)
  }

  /// Appends the low bytes of a number, the lowest first.
  fileprivate static func append(_ number: UInt64, count: Int, to bytes: inout [UInt8]) {
    for byte in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * byte))) }
  }
}

/// The layout of CAR files of version 2 in which all lies without gaps: the header of version 2, the data, which has no
/// roots, and the index, which has every block.
package enum IndexedCAR {
  /// The header of version 1 that the data begins with.
  private static let header: [UInt8] = [0x11, 0xA2, 0x65] + "roots".utf8 + [0x80, 0x67] + "version".utf8 + [0x01]
  /// The offset of the data in the file.
  package static let dataOffset = CARFrame.pragma.count + CARFrame.byteCount
  /// The offset of the first section in the data.
  package static let firstSectionOffset = header.count
  /// The length of all before the first section.
  package static let frontByteCount = dataOffset + header.count

  /// All before the first section.
  package static func front(dataByteCount: Int) -> [UInt8] {
    // Every block is in the index.
    var bytes = CARFrame.pragma + [0x80] + [UInt8](repeating: 0, count: 15)
    for number in [dataOffset, dataByteCount, dataOffset + dataByteCount] {
      MultihashIndex.append(UInt64(number), count: 8, to: &bytes)
    }
    return bytes + header
  }

  /// The offset of the index in a file with such a front.
  package static func indexOffset(front: [UInt8], fileByteCount: Int) throws(CodedError) -> Int {
    guard front.count == frontByteCount, front.starts(with: CARFrame.pragma) else {
      throw CodedError(.carHeader, "the file does not begin as a CAR of version 2")
    }
    let frame = try CARFrame(Array(front[CARFrame.pragma.count..<dataOffset]))
    guard frame.data.count >= header.count, frame.data.upperBound <= fileByteCount else {
      throw CodedError(
        .carDataSize, at: CARFrame.pragma.count + 24, "the data of \(frame.data.count) bytes are not there")
    }
    guard front == self.front(dataByteCount: frame.data.count) else {
      throw CodedError(.carHeader, at: CARFrame.pragma.count, "the header is not that of a pack")
    }
    return frame.data.upperBound
  }

  /// Appends a section to others.
  package static func append(_ bytes: UnsafeRawBufferPointer, as cid: CID, to sections: inout [UInt8]) {
    CAR.appendFront(cid, byteCount: bytes.count, to: &sections)
    sections.append(contentsOf: bytes)
  }

  /// What the front of a section says.
  package struct SectionFront {
    package let multihash: Multihash
    /// The length of all before the bytes of the block.
    package let byteCount: Int
    /// The length of the block.
    package let blockByteCount: Int
  }

  /// The longest front of a section whose digest an index can have, and more.
  package static let maximumSectionFrontByteCount = 256

  /// Reads the front of a section.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes of the section, at least `maximumSectionFrontByteCount` where there are so many.
  ///   - limit: How many bytes are there of it at most.
  package static func sectionFront(_ bytes: [UInt8], limit: Int) throws(CodedError) -> SectionFront {
    var position = 0
    let length = try Varint.decode(bytes, at: &position)
    guard length <= UInt64(max(limit - position, 0)), length <= UInt64(CAR.maximumSectionByteCount) else {
      throw CodedError(.carSectionLimit, "a section cannot have \(length) bytes")
    }
    let start = position
    let end = min(bytes.count, start + Int(length))
    let cid = try bytes.withBytes { (bytes) throws(CodedError) in
      try CID.decode(UnsafeRawBufferPointer(rebasing: bytes[..<end]), at: &position)
    }
    return SectionFront(
      multihash: cid.multihash, byteCount: position, blockByteCount: Int(length) - (position - start))
  }
}
