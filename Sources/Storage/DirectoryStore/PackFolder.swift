internal import Glibc
import IPLD

/// The folder `packs` of a store, whose names are read when a block is first looked for in it, and again whenever it has
/// changed.
///
/// A writer that replaces packs by others gives these their names first. A reader that finds a pack removed reads the folder
/// again, and so finds each block at every moment.
final class PackFolder {
  private let root: OpenFile
  private var folder: OpenFile?
  /// The names of the packs, the newest first.
  private var names: [[UInt8]] = []
  /// The time of the last change of the folder that `names` includes for sure.
  private var listed: timespec?
  private var packs: [[UInt8]: Pack] = [:]
  /// The packs that were found not to be merged with others.
  private var unmerged: Set<[UInt8]> = []

  /// The number of times that the folder is read again when packs are removed in the meantime.
  private static let maximumAttemptCount = 1000
  /// The number of packs that are open at the same time.
  private static let maximumOpenCount = 64
  /// The number of packs from which on the smallest are merged.
  static let maximumCount = 32
  /// The number of packs that are left by it.
  private static let mergedCount = 16
  /// The largest packs that are made by merging.
  private static let maximumMergedBlockCount = 1 << 18
  private static let maximumMergedByteCount = 1 << 30

  init(in root: OpenFile) { self.root = root }

  /// Returns the folder; `nil` where there is none.
  func open() throws(CodedError) -> OpenFile? {
    if let folder { return folder }
    folder = try DirectoryStore.folder("packs", in: root)
    return folder
  }

  static func isPack(_ name: [UInt8]) -> Bool { name.suffix(4) == Array(".car".utf8)[...] }

  // MARK: Reading

  /// Reads the names in the folder, unless it is as it was.
  private func refresh() throws(CodedError) {
    guard let folder = try open() else { return }
    var status = stat()
    guard fstat(folder.descriptor, &status) == 0 else { throw OpenFile.failure("cannot read \(folder.name)") }
    let changed = status.st_mtim
    if let listed, listed.tv_sec == changed.tv_sec, listed.tv_nsec == changed.tv_nsec { return }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    names = try DirectoryStore.names(in: folder).filter(Self.isPack).reversed()
    let known = Set(names)
    packs = packs.filter { known.contains($0.key) }
    // The clock of a file system stands still for some milliseconds, in which the folder may change once more.
    let age = Double(now.tv_sec) - Double(changed.tv_sec) + (Double(now.tv_nsec) - Double(changed.tv_nsec)) / 1e9
    listed = age > 0.1 ? changed : nil
  }

  /// Returns the pack with a name; `nil` where it was removed.
  private func pack(_ name: [UInt8]) throws(CodedError) -> Pack? {
    if let pack = packs[name] { return pack }
    guard let folder = try open(), let pack = try Pack.open(name, in: folder) else { return nil }
    if packs.count >= Self.maximumOpenCount { packs = [:] }
    packs[name] = pack
    return pack
  }

  /// Returns the first answer of `body` that is not `nil`, for the packs from the newest on. Packs where it fails are skipped:
  /// their error is thrown where no other pack has an answer.
  func first<Result>(_ body: (Pack) throws(CodedError) -> Result?) throws(CodedError) -> Result? {
    for _ in 0..<Self.maximumAttemptCount {
      var failure: CodedError?
      var isComplete = true
      try refresh()
      for name in names {
        do throws(CodedError) {
          guard let pack = try pack(name) else {
            listed = nil
            isComplete = false
            break
          }
          if let result = try body(pack) { return result }
        } catch {
          failure = failure ?? error
        }
      }
      guard isComplete else { continue }
      if let failure { throw failure }
      return nil
    }
    throw CodedError(.io, "the packs of \(root.name) change all the time")
  }

  /// Calls `body` with each pack, from the newest on. A pack that cannot be read goes to `failed`.
  ///
  /// Where others merge packs in the meantime, blocks may come twice.
  func forEach(
    _ body: (Pack) throws(CodedError) -> Void, failed: (_ name: [UInt8], CodedError) throws(CodedError) -> Void
  ) throws(CodedError) {
    var seen: Set<[UInt8]> = []
    var isComplete = false
    while !isComplete {
      isComplete = true
      try refresh()
      for name in names where seen.insert(name).inserted {
        do throws(CodedError) {
          guard let pack = try pack(name) else {
            listed = nil
            isComplete = false
            continue
          }
          try body(pack)
        } catch {
          try failed(name, error)
        }
      }
    }
  }

  /// Returns the names of all files in the folder.
  func allNames() throws(CodedError) -> [[UInt8]] {
    guard let folder = try open() else { return [] }
    return try DirectoryStore.names(in: folder)
  }

  // MARK: Writing

  /// Waits until nobody else replaces packs, and calls `body` then.
  ///
  /// - Parameter waits: True to wait for whoever replaces packs; false to return without a call of `body` then.
  private func locked(waits: Bool, _ body: (OpenFile) throws(CodedError) -> Void) throws(CodedError) {
    guard let folder = try open() else { return }
    guard OpenFile.repeatedly({ flock(folder.descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) }) == 0 else {
      if !waits, errno == EWOULDBLOCK { return }
      throw OpenFile.failure("cannot lock \(folder.name)")
    }
    defer { _ = flock(folder.descriptor, LOCK_UN) }
    listed = nil
    try body(folder)
  }

  private func unlink(_ name: [UInt8], in folder: OpenFile) throws(CodedError) {
    packs[name] = nil
    guard OpenFile.withPath(name, { unlinkat(folder.descriptor, $0, 0) }) == 0 || errno == ENOENT else {
      throw OpenFile.failure("cannot remove \(folder.name)/\(String(decoding: name, as: UTF8.self))")
    }
  }

  /// Removes blocks. A pack with other blocks is replaced by one of these, which is durable before it is removed.
  ///
  /// - Parameter isSuperfluous: Returns true for a section that would stay but is to be removed too: a damaged copy of a block
  ///   that is whole elsewhere.
  /// - Returns: True if one of the blocks was there.
  func remove(_ dead: Set<Multihash>, isSuperfluous: (Pack.Section, Pack) -> Bool = { _, _ in false })
    throws(CodedError) -> Bool
  {
    var removes = false
    var failure: CodedError?
    try locked(waits: true) { (folder) throws(CodedError) in
      // Those that take no space come first, then the smallest.
      var replaced: [(pack: Pack, kept: [Pack.Section])] = []
      try forEach(
        { (pack) throws(CodedError) in
          if dead.count == 1, let only = dead.first, try pack.section(of: only) == nil { return }
          var kept: [Pack.Section] = []
          var count = 0
          try pack.forEach { (section) throws(CodedError) in
            count += 1
            if !dead.contains(section.multihash), !isSuperfluous(section, pack) { kept.append(section) }
          }
          if kept.count < count { replaced.append((pack, kept)) }
        }, failed: { _, error in failure = failure ?? error })
      replaced.sort { $0.kept.count < $1.kept.count }
      for (pack, kept) in replaced {
        do throws(CodedError) {
          if !kept.isEmpty {
            let draft = try PackDraft(in: root)
            try Self.copy(kept, of: pack, to: draft)
            try draft.finish(in: folder)
            try folder.synchronize()
          }
          try unlink(pack.name, in: folder)
          removes = true
        } catch {
          // On a full disk the others may still free some space.
          failure = failure ?? error
        }
      }
      try folder.synchronize()
    }
    if let failure { throw failure }
    return removes
  }

  private static func copy(_ sections: [Pack.Section], of pack: Pack, to draft: PackDraft) throws(CodedError) {
    for section in sections.sorted(by: { $0.offset < $1.offset }) {
      try draft.add(try pack.whole(section), CollectionOfOne((multihash: section.multihash, offset: 0)))
    }
  }

  /// Makes one pack of the smallest where there are too many, unless another writer is doing so.
  ///
  /// Packs with damage stay as they are, so that it is still reported.
  func mergeMany() throws(CodedError) {
    try refresh()
    guard names.count > Self.maximumCount else { return }
    try locked(waits: false) { (folder) throws(CodedError) in
      try refresh()
      var all: [Pack] = []
      for name in names where !unmerged.contains(name) {
        if let pack = try? pack(name) { all.append(pack) } else { unmerged.insert(name) }
      }
      let wanted = names.count - Self.mergedCount + 1
      var small: [Pack] = []
      var (blockCount, byteCount, groupCount) = (0, 0, 0)
      for pack in all.sorted(by: { $0.fileByteCount < $1.fileByteCount }).prefix(wanted) {
        blockCount += pack.count
        byteCount += pack.fileByteCount
        groupCount += pack.groupCount
        guard blockCount <= Self.maximumMergedBlockCount, byteCount <= Self.maximumMergedByteCount,
          groupCount <= MultihashIndex.maximumGroupCount
        else { break }
        small.append(pack)
      }
      guard names.count > Self.maximumCount, small.count > 1 else { return }
      var chosen: [Pack] = []
      for pack in small {
        if isWhole(pack) { chosen.append(pack) } else { unmerged.insert(pack.name) }
      }
      guard chosen.count > 1 else { return }
      let draft = try PackDraft(in: root)
      var seen: Set<Multihash> = []
      for pack in chosen {
        var sections: [Pack.Section] = []
        try pack.forEach { (section) throws(CodedError) in
          if seen.insert(section.multihash).inserted { sections.append(section) }
        }
        try Self.copy(sections, of: pack, to: draft)
      }
      try draft.finish(in: folder)
      try folder.synchronize()
      for pack in chosen { try unlink(pack.name, in: folder) }
      listed = nil
    }
  }

  /// Returns true if a pack has nothing but whole blocks, of which each can be verified.
  private func isWhole(_ pack: Pack) -> Bool {
    do throws(CodedError) {
      try pack.forEach { (section) throws(CodedError) in
        try pack.check(try pack.bytes(of: section), section.multihash)
      }
      return true
    } catch {
      return false
    }
  }

  /// Makes the names of the packs durable.
  func synchronize() throws(CodedError) { try open()?.synchronize() }
}
