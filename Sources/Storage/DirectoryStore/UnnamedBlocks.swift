internal import Glibc
import IPLD

/// Blocks of a store that have no names yet, which get them many at a time.
///
/// Long blocks are in files of their own. Short ones stay in memory, as the sections of the pack that many of them become: a
/// block then costs the copy of its bytes, and not a file, which the system takes far longer for.
final class UnnamedBlocks {
  private enum Position {
    /// The path of the file.
    case file([UInt8])
    /// The offset among the sections, the offset of the block's bytes there, and their number.
    case section(offset: Int, blockOffset: Int, count: Int)
  }

  private struct Kind: Hashable {
    let code: Multicodec
    let digestByteCount: Int
  }

  private let folder: BlockFolder
  private var positions: [Multihash: Position] = [:]
  /// The long blocks in the order in which they came.
  private var long: [Multihash] = []
  private var longByteCount = 0
  /// The short blocks in the order in which they came, with the paths that they have where few of them become files.
  private var short: [(multihash: Multihash, path: [UInt8])] = []
  /// The kinds of multihashes of the short blocks, each of which is a group of the index.
  private var kinds: Set<Kind> = []
  /// The short blocks as sections of a CAR.
  private var sections: [UInt8] = []
  /// The first error of giving names, from which on no further block gets one: some files may be incomplete.
  private var failure: CodedError?

  /// The size of the longest block that is short, in bytes.
  static let shortByteCount = 64 << 10
  /// The number of short blocks from which on they become a pack.
  static let packedCount = 64
  /// The most kinds of multihashes that a pack has when it is written; some can be made up at will.
  private static let maximumKindCount = 16
  /// The most blocks, the most bytes of the long ones, and the most bytes of the short ones in memory.
  static let maximumCount = 1 << 16
  static let maximumByteCount = 512 << 20
  static let maximumShortByteCount = 64 << 20

  init(_ folder: BlockFolder) { self.folder = folder }

  deinit {
    for case .file(let path) in positions.values { folder.remove(path) }
  }

  var count: Int { positions.count }
  var isFull: Bool {
    count >= Self.maximumCount || longByteCount >= Self.maximumByteCount
      || sections.count >= Self.maximumShortByteCount
  }

  func contains(_ multihash: Multihash) -> Bool { positions[multihash] != nil }

  /// Takes a block that is not there yet.
  ///
  /// - Parameters:
  ///   - path: The path of its file until it has its name.
  ///   - needsFile: True if it is to be a file, however short it is.
  func add(
    _ bytes: UnsafeRawBufferPointer, _ cid: CID, path: [UInt8], needsFile: Bool = false
  ) throws(CodedError) {
    let multihash = cid.multihash
    if bytes.count <= Self.shortByteCount, !needsFile, isPacked(multihash) {
      let offset = sections.count
      IndexedCAR.append(bytes, as: cid, to: &sections)
      positions[multihash] = .section(
        offset: offset, blockOffset: sections.count - bytes.count, count: bytes.count)
      short.append((multihash, path))
      return
    }
    do throws(CodedError) {
      try folder.write(bytes, to: path, isDurable: false)
    } catch {
      folder.remove(path)
      throw error
    }
    positions[multihash] = .file(path)
    long.append(multihash)
    longByteCount += bytes.count
  }

  /// Returns true if a block may be in a pack. One that nobody can verify becomes a file.
  private func isPacked(_ multihash: Multihash) -> Bool {
    let kind = Kind(code: multihash.code, digestByteCount: multihash.digest.count)
    if kinds.contains(kind) { return true }
    guard kinds.count < Self.maximumKindCount, multihash.isVerifiable,
      kind.digestByteCount <= MultihashIndex.maximumDigestByteCount
    else { return false }
    kinds.insert(kind)
    return true
  }

  /// Returns the bytes of a block that is in memory; `nil` where it is not.
  func bytes(of multihash: Multihash) -> Bytes? {
    guard case .section(_, let offset, let count)? = positions[multihash] else { return nil }
    return Bytes(Array(sections[offset..<offset + count]))
  }

  /// Returns the length of a block that is in memory; `nil` where it is not.
  func byteCount(of multihash: Multihash) -> Int? {
    guard case .section(_, _, let count)? = positions[multihash] else { return nil }
    return count
  }

  /// Returns the file of a block; `nil` where it is in none.
  func file(_ multihash: Multihash) throws(CodedError) -> OpenFile? {
    guard case .file(let path)? = positions[multihash] else { return nil }
    return try OpenFile.open(path, in: folder.folder, O_RDONLY | O_NOFOLLOW)
  }

  /// The files and packs that the blocks became.
  struct Named {
    /// The paths that the files had.
    var paths: [[UInt8]] = []
    /// This is true if there is a new pack.
    var hasPack = false
  }

  /// Gives all of them their names, once `synchronize` has made their files durable.
  func giveNames(
    root: OpenFile, packs: PackFolder, synchronize: ([[UInt8]]) throws(CodedError) -> Void
  ) throws(CodedError) -> Named {
    if let failure { throw failure }
    do throws(CodedError) {
      let named = try named(root, packs, synchronize)
      forget()
      return named
    } catch {
      failure = error
      throw error
    }
  }

  private func named(
    _ root: OpenFile, _ packs: PackFolder, _ synchronize: ([[UInt8]]) throws(CodedError) -> Void
  ) throws(CodedError) -> Named {
    var named = Named()
    if short.count < Self.packedCount { try writeFiles() }
    var files: [(multihash: Multihash, path: [UInt8])] = []
    for multihash in long {
      if case .file(let path)? = positions[multihash] { files.append((multihash, path)) }
    }
    named.paths = files.map(\.path)
    if !files.isEmpty { try synchronize(named.paths) }
    if !short.isEmpty {
      guard let folder = try packs.open() else { throw CodedError(.io, "the folder \(root.name)/packs is gone") }
      let draft = try PackDraft(in: root)
      var blocks: [(multihash: Multihash, offset: Int)] = []
      blocks.reserveCapacity(short.count)
      for (multihash, _) in short {
        if case .section(let offset, _, _)? = positions[multihash] { blocks.append((multihash, offset)) }
      }
      try draft.add(sections, blocks)
      try draft.finish(in: folder)
      named.hasPack = true
    }
    for (multihash, path) in files { try folder.giveName(multihash, to: path) }
    return named
  }

  /// Writes the short blocks as files, which count as long ones from then on.
  private func writeFiles() throws(CodedError) {
    for (multihash, path) in short {
      guard case .section(_, let offset, let count)? = positions[multihash] else { continue }
      positions[multihash] = .file(path)
      long.append(multihash)
      try sections.withBytes { (bytes) throws(CodedError) in
        try folder.write(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]), to: path, isDurable: false)
      }
    }
    short = []
    sections = []
  }

  private func forget() {
    positions = [:]
    long = []
    longByteCount = 0
    short = []
    sections = []
    kinds = []
  }
}
