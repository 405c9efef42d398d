internal import Glibc
public import IPLD

/// Blocks as files of a folder, which many processes may use at the same time.
///
/// A block is `blocks/XY/NAME`: its name is the base32 text of its multihash, and XY the two letters before the last. It is
/// written as a file beside it, made durable, and then renamed: under its name it is complete or missing. Blocks are verified
/// when they are read. A store that collects blocks makes many of them durable at once, and gives them their names then; until
/// `flush` only this object sees them. Many short ones become one file, a pack (`Spec/store.md`).
public final class DirectoryStore: BlockStore {
  /// The folder.
  let root: OpenFile
  private let blocks: OpenFile?
  /// The folder that blocks are written to; `nil` where the store is open for reading only.
  private let writable: BlockFolder?
  /// The file that is locked as long as this store is open for writing, so that nobody sweeps away what it has just written.
  let lock: OpenFile?
  /// The blocks that share files.
  let packs: PackFolder
  /// This is true if the name of a pack may not be durable yet.
  private var hasUnsynchronizedPacks = false
  /// The folders with names that may not be durable yet.
  private var unsynchronized: Set<[UInt8]> = []
  /// This is true if files are durable before they get their names.
  private let isDurable: Bool
  /// The blocks that get their names many at a time; `nil` where each gets its own at once.
  private let unnamed: UnnamedBlocks?
  /// The prefix of the names of unfinished files of this object; the number of them so far follows it.
  private let temporaryPrefix = "\(getpid())-\(UInt64.random(in: 0...UInt64.max))-"
  private var temporaryCount = 0

  /// The number of files from which on the whole file system is made durable rather than each of them.
  private static let manyCount = 16

  /// Opens a store to read it; one that is not there has no blocks.
  public static func reading(_ path: [UInt8]) throws(CodedError) -> DirectoryStore? {
    guard let root = try OpenFile.open(path, O_RDONLY | O_DIRECTORY) else { return nil }
    return try DirectoryStore(root, isWritable: false, isDurable: true)
  }

  /// Opens a store to read and write it, and makes its folders where they are missing.
  ///
  /// - Parameters:
  ///   - isDurable: True if blocks are to survive a power failure once `flush` has returned. Nothing wrong is ever read without
  ///     it either.
  ///   - collects: True if blocks are to get their names many at a time, and at the latest in `flush`, without which they are
  ///     dropped. That takes a fraction of the time where there are many.
  public static func writing(
    _ path: [UInt8], isDurable: Bool = true, collects: Bool = false
  ) throws(CodedError) -> DirectoryStore {
    for end in path.indices.dropFirst() where path[end] == UInt8(ascii: "/") {
      try makeFolder(Array(path[..<end]), in: nil)
    }
    try makeFolder(path, in: nil)
    guard let root = try OpenFile.open(path, O_RDONLY | O_DIRECTORY) else { throw OpenFile.failure("no store") }
    return try DirectoryStore(root, isWritable: true, isDurable: isDurable, collects: collects)
  }

  private init(
    _ root: OpenFile, isWritable: Bool, isDurable: Bool, collects: Bool = false
  ) throws(CodedError) {
    self.root = root
    self.isDurable = isDurable
    if isWritable {
      for name in ["blocks", "packs", "tmp", "roots"] { try Self.makeFolder(Array(name.utf8), in: root) }
      lock = try OpenFile.open(Array("lock".utf8), in: root, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      if let lock, OpenFile.repeatedly({ flock(lock.descriptor, LOCK_SH) }) != 0 {
        throw OpenFile.failure("cannot lock \(lock.name)")
      }
    } else {
      lock = nil
    }
    blocks = try Self.folder("blocks", in: root)
    packs = PackFolder(in: root)
    writable = isWritable ? blocks.map(BlockFolder.init) : nil
    unnamed = collects ? writable.map(UnnamedBlocks.init) : nil
  }

  // MARK: Blocks

  /// Returns the verified bytes of a block; `nil` where it is not here. Fails with `store.damaged`.
  public func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    if let bytes = unnamed?.bytes(of: multihash) { return bytes }
    var damage: CodedError?
    do throws(CodedError) {
      if let bytes = try looseBytes(of: multihash) { return bytes }
    } catch  where error.has(IPLDErrorCode.storeDamaged) {
      damage = error
    }
    if let bytes = try packs.first({ (pack) throws(CodedError) in try pack.bytes(of: multihash) }) { return bytes }
    if let damage { throw damage }
    return nil
  }

  /// Returns the bytes of a block that is a file of its own.
  func looseBytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    guard let file = try file(multihash) else { return nil }
    let count = try file.fileByteCount()
    guard count <= Self.maximumByteCount else {
      throw CodedError(.storeDamaged, "\(count) bytes kept as \(multihash.text) are more than a block can have")
    }
    let bytes = Bytes(try file.bytes(at: 0, count: count))
    try check(bytes, multihash)
    return bytes
  }

  /// Returns the number of bytes of a block, which is not verified; `nil` where it is not here.
  public func byteCount(of multihash: Multihash) throws(CodedError) -> Int? {
    if let count = unnamed?.byteCount(of: multihash) { return count }
    if let file = try file(multihash) { return try file.fileByteCount() }
    return try packs.first { (pack) throws(CodedError) in try pack.section(of: multihash)?.blockByteCount }
  }

  /// The size of the largest block in bytes, which is far above what other programs take.
  public static let maximumByteCount = 1 << 30

  /// Keeps a block under the multihash of its CID. Its bytes are not verified.
  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError) {
    guard let writable else { throw CodedError(.storeReadOnly, "the store is open for reading only") }
    guard bytes.count <= Self.maximumByteCount else {
      throw CodedError(.storeLimit, "a block of \(bytes.count) bytes, where \(Self.maximumByteCount) are allowed")
    }
    let multihash = cid.multihash
    if let unnamed, unnamed.contains(multihash) { return }
    let (shard, name) = Self.path(of: multihash)
    // Whoever wrote a block that is here may not have made its name durable.
    let holding = try holding(bytes, multihash, at: shard + [UInt8(ascii: "/")] + name)
    switch holding {
    case .file:
      unsynchronized.insert(shard)
      return
    case .pack:
      hasUnsynchronizedPacks = true
      return
    case .nothing, .otherFile: break
    }
    temporaryCount += 1
    let path = shard + "/\(temporaryPrefix)\(temporaryCount)".utf8 + BlockFolder.unfinishedSuffix
    if let unnamed {
      // A damaged file is replaced by one of the same name.
      try unnamed.add(bytes, cid, path: path, needsFile: holding == .otherFile)
      if unnamed.isFull { try giveNames() }
      return
    }
    do throws(CodedError) {
      try writable.write(bytes, to: path, isDurable: isDurable)
      try writable.giveName(multihash, to: path)
    } catch {
      writable.remove(path)
      throw error
    }
    unsynchronized.insert(shard)
  }

  /// Makes the blocks without names durable, all at once, and gives them their names.
  private func giveNames() throws(CodedError) {
    guard let unnamed, let blocks, unnamed.count > 0 else { return }
    let named = try unnamed.giveNames(root: root, packs: packs) { (paths) throws(CodedError) in
      if !isDurable { return }
      if try synchronizesFileSystem(for: paths.count) { return }
      for path in paths { try OpenFile.open(path, in: blocks, O_RDONLY | O_NOFOLLOW)?.synchronize() }
    }
    for path in named.paths { unsynchronized.insert(BlockFolder.shard(of: path)) }
    guard named.hasPack else { return }
    hasUnsynchronizedPacks = true
    // The blocks have their names already: merging is upkeep, which the next writer does where this one cannot.
    try? packs.mergeMany()
  }

  /// Makes everything durable at once, if there are many files or folders.
  ///
  /// - Returns: True if that was done.
  private func synchronizesFileSystem(for count: Int) throws(CodedError) -> Bool {
    guard count >= Self.manyCount else { return false }
    return try root.synchronizeFileSystem()
  }

  /// Makes everything that was put durable, and visible to others.
  public func flush() throws(CodedError) {
    try giveNames()
    guard let blocks, isDurable else { return }
    if hasUnsynchronizedPacks {
      try packs.synchronize()
      try root.synchronize()
      hasUnsynchronizedPacks = false
    }
    guard !unsynchronized.isEmpty else { return }
    if !(try synchronizesFileSystem(for: unsynchronized.count)) {
      for shard in unsynchronized.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        try OpenFile.open(shard, in: blocks, O_RDONLY | O_DIRECTORY)?.synchronize()
      }
      try blocks.synchronize()
      try root.synchronize()
    }
    unsynchronized = []
  }

  /// Calls `body` with the multihash and the number of bytes of each block, in the order of their names.
  public func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {
    // A block that is here several times is reported once.
    var last: Multihash?
    for row in try rows() where row.multihash != last {
      last = row.multihash
      try body(row.multihash, row.count)
    }
  }

  /// Returns all blocks with their lengths in the order of their texts, those several times that are here several times.
  func rows() throws(CodedError) -> [(text: [UInt8], multihash: Multihash, count: Int)] {
    try giveNames()
    var rows: [(text: [UInt8], multihash: Multihash, count: Int)] = []
    try forEachFile { (shard, name, file) throws(CodedError) in
      guard let multihash = Self.multihash(named: name, in: shard), let count = try? file.fileByteCount() else {
        return
      }
      rows.append((name, multihash, count))
    }
    try packs.forEach(
      { (pack) throws(CodedError) in
        try pack.forEach { (section) throws(CodedError) in
          rows.append((Array(section.multihash.text.utf8), section.multihash, section.blockByteCount))
        }
      }, failed: { (_, error) throws(CodedError) in throw error })
    return rows.sorted { $0.text.lexicographicallyPrecedes($1.text) }
  }

  /// Removes a block.
  /// - Returns: True if there was one.
  public func remove(_ multihash: Multihash) throws(CodedError) -> Bool {
    guard let blocks, lock != nil else { throw CodedError(.storeReadOnly, "the store is open for reading only") }
    try giveNames()
    let wasPacked = try packs.remove([multihash])
    return try removeFile(multihash, in: blocks) || wasPacked
  }

  /// Removes the file of a block.
  /// - Returns: True if there was one.
  func removeFile(_ multihash: Multihash, in blocks: OpenFile) throws(CodedError) -> Bool {
    let (shard, name) = Self.path(of: multihash)
    let result = OpenFile.withPath(shard + [UInt8(ascii: "/")] + name) { unlinkat(blocks.descriptor, $0, 0) }
    if result == 0 {
      unsynchronized.insert(shard)
      return true
    }
    if errno == ENOENT { return false }
    throw OpenFile.failure("cannot remove a block from \(blocks.name)")
  }

  // MARK: Files

  /// The form in which a block that is to be written is here already.
  private enum Holding { case file, pack, nothing, otherFile }

  /// Returns the form in which the same bytes are here. Other bytes under the name are damaged, and will be replaced.
  private func holding(
    _ bytes: UnsafeRawBufferPointer, _ multihash: Multihash, at path: [UInt8]
  ) throws(CodedError) -> Holding {
    // Most are new, which one system call tells.
    if let blocks, OpenFile.withPath(path, { faccessat(blocks.descriptor, $0, F_OK, AT_SYMLINK_NOFOLLOW) }) != 0,
      errno == ENOENT
    {
      // Another copy of a block that is damaged in a pack is written, which is found in its stead.
      guard let packed = try? packs.first({ (pack) throws(CodedError) in try pack.bytes(of: multihash) }) else {
        return .nothing
      }
      return packed.withUnsafeBytes { bytes.isEqual(to: $0) } ? .pack : .nothing
    }
    guard let file = try? file(multihash), (try? file.fileByteCount()) == bytes.count else { return .otherFile }
    return try file.bytes(at: 0, count: bytes.count).withBytes { bytes.isEqual(to: $0) } ? .file : .otherFile
  }

  private func file(_ multihash: Multihash) throws(CodedError) -> OpenFile? {
    guard let blocks else { return nil }
    if let file = try unnamed?.file(multihash) { return file }
    let (shard, name) = Self.path(of: multihash)
    // The folder is opened too: neither it nor the file may be a symbolic link.
    guard let folder = try OpenFile.open(shard, in: blocks, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return nil }
    return try OpenFile.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Calls `body` with the name of each folder, the name of each file in it, and the file; in the order of the names.
  /// Unfinished files are left out.
  func forEachFile(
    _ body: (_ shard: [UInt8], _ name: [UInt8], OpenFile) throws(CodedError) -> Void
  ) throws(CodedError) {
    guard let blocks else { return }
    try giveNames()
    for shard in try Self.names(in: blocks) {
      guard let folder = try OpenFile.open(shard, in: blocks, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { continue }
      for name in try Self.names(in: folder) where !Self.isUnfinished(name) {
        guard let file = try OpenFile.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { continue }
        try body(shard, name, file)
      }
    }
  }

  private static func isUnfinished(_ name: [UInt8]) -> Bool {
    name.suffix(BlockFolder.unfinishedSuffix.count) == BlockFolder.unfinishedSuffix[...]
  }

  /// Returns the paths of the unfinished files: those of writers at work, or left over by some that ended early. In `tmp` are
  /// roots, and blocks of older programs.
  func unfinishedPaths() throws(CodedError) -> [[UInt8]] {
    var paths: [[UInt8]] = []
    if let blocks {
      for shard in try Self.names(in: blocks) {
        let path = Array("blocks/".utf8) + shard
        guard let folder = try OpenFile.open(path, in: root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { continue }
        for name in try Self.names(in: folder) where Self.isUnfinished(name) {
          paths.append(path + [UInt8(ascii: "/")] + name)
        }
      }
    }
    if let folder = try Self.folder("tmp", in: root) {
      for name in try Self.names(in: folder) { paths.append(Array("tmp/".utf8) + name) }
    }
    return paths
  }

  /// Removes the unfinished files. Nobody else may have the store open for writing.
  func removeUnfinished() throws(CodedError) -> Int {
    guard writable != nil else { return 0 }
    let paths = try unfinishedPaths()
    for path in paths { _ = OpenFile.withPath(path) { unlinkat(root.descriptor, $0, 0) } }
    return paths.count
  }

  static func path(of multihash: Multihash) -> (shard: [UInt8], name: [UInt8]) {
    let name = Array(multihash.text.utf8)
    return (Array(name.suffix(3).prefix(2)), name)
  }

  /// Returns the multihash of a file, if it lies where it should.
  static func multihash(named name: [UInt8], in shard: [UInt8]) -> Multihash? {
    guard let multihash = try? Multihash(text: name), path(of: multihash) == (shard, name) else { return nil }
    return multihash
  }

  static func folder(_ name: String, in parent: OpenFile) throws(CodedError) -> OpenFile? {
    try OpenFile.open(Array(name.utf8), in: parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  static func makeFolder(_ path: [UInt8], in parent: OpenFile?, mode: mode_t = 0o700) throws(CodedError) {
    let result = OpenFile.withPath(path) { mkdirat(parent?.descriptor ?? AT_FDCWD, $0, mode) }
    guard result == 0 || errno == EEXIST else {
      throw OpenFile.failure("cannot make the folder \(String(decoding: path, as: UTF8.self))")
    }
  }

  /// Returns the names in a folder, sorted.
  static func names(in folder: OpenFile) throws(CodedError) -> [[UInt8]] {
    let copy = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      let failure = OpenFile.failure("cannot read \(folder.name)")
      if copy >= 0 { close(copy) }
      throw failure
    }
    defer { closedir(stream) }
    return FilePath.names(stream)
  }
}
