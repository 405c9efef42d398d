internal import Glibc
public import IPLD

extension DirectoryStore {
  /// A problem with a file of a store.
  public enum Problem: Hashable, Sendable, CustomStringConvertible {
    /// Its bytes are not those that its name stands for.
    case damaged(String)
    /// It is not a block, or lies in the wrong folder.
    case foreign(String)
    /// It is a pack with damage, which the error tells.
    case damagedPack(String, CodedError)
    /// It cannot be read, or this program cannot compute its hash.
    case unreadable(String, CodedError)

    public var description: String {
      switch self {
      case .damaged(let name): "\(name): the bytes are not those of the name"
      case .foreign(let name): "\(name): this is no block"
      case .damagedPack(let name, let error), .unreadable(let name, let error): "\(name): \(error.reason)"
      }
    }
  }

  /// The findings of a check of every block.
  public struct Report: Sendable {
    /// The number of blocks.
    public internal(set) var blockCount = 0
    /// The number of bytes of all blocks together.
    public internal(set) var byteCount = 0
    /// The number of files of writers that are at work or ended early, which nothing reads.
    public internal(set) var unfinishedCount = 0
    /// The problems, in the order in which they were found.
    public internal(set) var problems: [Problem] = []
    /// The first findings that are unusual but not damage: blocks that are reached from roots and cannot be read as values here,
    /// and blocks by hash functions that this program cannot compute.
    public internal(set) var odd: [String] = []
    /// The number of all findings that are unusual.
    public internal(set) var oddCount = 0
    /// The blocks that are reached from roots and are not here.
    public internal(set) var missing: [CID] = []
  }

  /// Reads and hashes every block, and follows the links of the roots.
  ///
  /// - Parameter progress: Called after each block with the report so far.
  public func verify(progress: (Report) -> Void = { _ in }) throws(CodedError) -> Report {
    var report = Report()
    report.unfinishedCount = try unfinishedPaths().count
    var loose: Set<Multihash> = []
    try forEachFile { (shard, name, file) throws(CodedError) in
      let text = String(decoding: shard + [UInt8(ascii: "/")] + name, as: UTF8.self)
      guard let multihash = Self.multihash(named: name, in: shard) else {
        report.problems.append(.foreign(text))
        return
      }
      loose.insert(multihash)
      guard multihash.isVerifiable else {
        report.byteCount += try file.fileByteCount()
        report.blockCount += 1
        report.addOdd("\(text): no digest of \(multihash.code) with \(multihash.digest.count) bytes can be checked")
        return
      }
      do throws(CodedError) {
        report.byteCount += try looseBytes(of: multihash)?.count ?? 0
        report.blockCount += 1
      } catch {
        report.problems.append(error.has(IPLDErrorCode.storeDamaged) ? .damaged(text) : .unreadable(text, error))
      }
      progress(report)
    }
    try verifyPacks(&report, counted: loose, progress: progress)
    let reach = try Reach(self, from: try roots(), passesDamage: true)
    report.missing = reach.missing
    for (_, reason) in reach.odd { report.addOdd("\(reason.slug): \(reason.reason)") }
    report.oddCount += reach.oddCount - reach.odd.count
    return report
  }

  /// Reads and hashes every block of every pack, and counts those that were not counted before.
  private func verifyPacks(
    _ report: inout Report, counted: Set<Multihash>, progress: (Report) -> Void
  ) throws(CodedError) {
    for name in try packs.allNames() where !PackFolder.isPack(name) {
      report.problems.append(.foreign("packs/" + String(decoding: name, as: UTF8.self)))
    }
    var counted = counted
    var found = report
    func damaged(_ name: [UInt8], _ error: CodedError) {
      let text = "packs/" + String(decoding: name, as: UTF8.self)
      found.problems.append(
        error.has(IPLDErrorCode.storeDamaged) ? .damagedPack(text, error) : .unreadable(text, error))
    }
    try packs.forEach(
      { (pack) throws(CodedError) in
        try pack.forEach { (section) throws(CodedError) in
          let multihash = section.multihash
          if multihash.isVerifiable {
            do throws(CodedError) {
              try pack.check(try pack.bytes(of: section), multihash)
            } catch {
              damaged(pack.name, error)
              return
            }
          }
          guard counted.insert(multihash).inserted else { return }
          found.blockCount += 1
          found.byteCount += section.blockByteCount
          if !multihash.isVerifiable {
            found.addOdd(
              "\(multihash.text): no digest of \(multihash.code) with \(multihash.digest.count) bytes can be checked")
          }
          progress(found)
        }
      }, failed: { name, error in damaged(name, error) })
    report = found
  }

  /// Returns the root that keeps a block; `nil` where none leads to it.
  public func pin(keeping cid: CID) throws(CodedError) -> CID? {
    let multihash = cid.multihash
    let roots = try roots()
    if let root = roots.first(where: { $0.multihash == multihash }) { return root }
    guard try Reach(self, from: roots, passesDamage: true).present.contains(multihash) else { return nil }
    for root in roots where try Reach(self, from: [root], passesDamage: true).present.contains(multihash) {
      return root
    }
    return nil
  }

  /// The result of a sweep.
  public struct Sweep: Sendable {
    /// The number of blocks that stay.
    public internal(set) var keptCount = 0
    /// The number of blocks that were removed.
    public internal(set) var removedCount = 0
    /// The number of bytes of the blocks that were removed.
    public internal(set) var removedByteCount = 0
    /// The blocks that were linked to but are not here.
    public internal(set) var missing: [CID] = []
    /// The number of unfinished files that were removed.
    public internal(set) var unfinishedCount = 0
  }

  /// Removes all blocks that no root leads to, and unfinished files. Fails with `store.busy` while somebody else has
  /// the store open for writing, and removes nothing where a block on the way is damaged: what it links to is unknown.
  ///
  /// - Parameter onlyCounts: True to remove nothing.
  public func collect(roots: [CID], onlyCounts: Bool = false) throws(CodedError) -> Sweep {
    guard let lock else { throw CodedError(.storeReadOnly, "the store is open for reading only") }
    guard OpenFile.repeatedly({ flock(lock.descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
      throw CodedError(.storeBusy, "somebody else is writing to the store")
    }
    defer { _ = OpenFile.repeatedly { flock(lock.descriptor, LOCK_SH) } }
    try flush()
    var sweep = Sweep()
    let reach = try Reach(self, from: roots)
    let kept = reach.present
    sweep.missing = reach.missing
    var removed: [Multihash] = []
    var several: Set<Multihash> = []
    var last: Multihash?
    for (_, multihash, count) in try rows() {
      if multihash == last {
        several.insert(multihash)
        continue
      }
      last = multihash
      if kept.contains(multihash) {
        sweep.keptCount += 1
      } else {
        removed.append(multihash)
        sweep.removedCount += 1
        sweep.removedByteCount += count
      }
    }
    if onlyCounts {
      sweep.unfinishedCount = try unfinishedPaths().count
      return sweep
    }
    // Removals that free space come before those that need some.
    sweep.unfinishedCount = try removeUnfinished()
    if let blocks = try Self.folder("blocks", in: root) {
      for multihash in removed { _ = try removeFile(multihash, in: blocks) }
    }
    _ = try packs.remove(Set(removed)) { section, pack in
      // A damaged copy is removed where there is a whole one.
      guard several.contains(section.multihash), let own = try? pack.bytes(of: section),
        (try? pack.check(own, section.multihash)) == nil
      else { return false }
      return (try? self.bytes(of: section.multihash)) ?? nil != nil
    }
    try flush()
    return sweep
  }

  // MARK: Roots

  /// Returns the CIDs that `collect` is to keep with everything that they lead to, sorted by their text.
  public func roots() throws(CodedError) -> [CID] {
    guard let folder = try Self.folder("roots", in: root) else { return [] }
    var roots: [CID] = []
    for name in try Self.names(in: folder) {
      guard let cid = try? CID(String(decoding: name, as: UTF8.self)) else {
        throw CodedError(
          .storeForeignRoot, "\(folder.name)/\(String(decoding: name, as: UTF8.self)) is not the name of a root")
      }
      roots.append(cid)
    }
    return roots
  }

  /// Keeps a CID among the roots.
  public func addRoot(_ cid: CID) throws(CodedError) { try addRoots([cid]) }

  /// Adds roots, as `addRoot` does each; all of them are durable when this returns.
  package func addRoots(_ cids: [CID]) throws(CodedError) {
    guard !cids.isEmpty else { return }
    guard lock != nil, let folder = try Self.folder("roots", in: root) else {
      throw CodedError(.storeReadOnly, "the store is open for reading only")
    }
    try flush()
    for cid in cids {
      _ = try OpenFile.open(Self.rootName(cid), in: folder, O_WRONLY | O_CREAT | O_NOFOLLOW, mode: 0o444)
    }
    try folder.synchronize()
  }

  /// Removes a CID from the roots; its blocks stay until `collect`.
  /// - Returns: True if it was there.
  public func removeRoot(_ cid: CID) throws(CodedError) -> Bool {
    guard lock != nil, let folder = try Self.folder("roots", in: root) else {
      throw CodedError(.storeReadOnly, "the store is open for reading only")
    }
    let result = OpenFile.withPath(Self.rootName(cid)) { unlinkat(folder.descriptor, $0, 0) }
    guard result == 0 || errno == ENOENT else { throw OpenFile.failure("cannot remove a root") }
    try folder.synchronize()
    return result == 0
  }

  /// Returns the base32 text of the CID in version 1, which survives folders where upper and lower case are the same.
  static func rootName(_ cid: CID) -> [UInt8] { Array(cid.version1.description.utf8) }
}

extension DirectoryStore.Report {
  fileprivate mutating func addOdd(_ text: String) {
    oddCount += 1
    if odd.count < Reach.maximumOddCount { odd.append(text) }
  }
}
