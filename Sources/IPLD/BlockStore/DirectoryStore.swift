internal import Glibc

/// Blocks as files of a folder, which many processes may use at the same time.
///
/// A block is `blocks/XY/NAME`: its name is the base32 text of its multihash, and XY the two letters before the last.
/// It is written as a file of the folder `tmp`, made durable, and then renamed: under its name it is complete or
/// missing. What is read is verified. A store that collects blocks makes many of them durable at once, and gives them
/// their names then; until `flush` only this object sees them.
public final class DirectoryStore: BlockStore {
  /// The folder.
  let root: OpenFile
  private let blocks: OpenFile?
  private let temporary: OpenFile?
  /// Locked as long as this store is open for writing, so that nobody sweeps away what it has just written.
  let lock: OpenFile?
  /// The folders with names that may not be durable yet.
  private var unsynchronized: Set<[UInt8]> = []
  /// Whether files are durable before they get their names.
  private let isDurable: Bool
  /// Whether blocks get their names many at a time.
  private let collects: Bool
  /// The files in `tmp` of blocks that have no names yet, and these blocks in the order in which they came.
  private var unnamed: [Multihash: [UInt8]] = [:]
  private var unnamedOrder: [Multihash] = []
  private var unnamedByteCount = 0
  /// What the names of unfinished files of this object begin with, and how many there were.
  private let temporaryPrefix = "\(getpid())-\(UInt64.random(in: 0...UInt64.max))-"
  private var temporaryCount = 0

  /// How many blocks without names there are at most, and how many bytes of them.
  static let maximumUnnamedCount = 8192
  static let maximumUnnamedByteCount = 512 << 20
  /// From how many files on the whole file system is made durable rather than each of them.
  private static let manyCount = 16

  /// Opens a store to read it; one that is not there has no blocks.
  public static func reading(_ path: [UInt8]) throws(CodecError) -> DirectoryStore? {
    guard let root = try OpenFile.open(path, O_RDONLY | O_DIRECTORY) else { return nil }
    return try DirectoryStore(root, isWritable: false, isDurable: true)
  }

  /// Opens a store to read and write it, and makes its folders where they are missing.
  ///
  /// - Parameters:
  ///   - isDurable: Whether blocks survive a power failure once `flush` has returned. Nothing wrong is ever read
  ///     without it either.
  ///   - collects: Whether blocks get their names many at a time, and at the latest in `flush`, without which they are
  ///     dropped. That takes a fraction of the time where there are many.
  public static func writing(
    _ path: [UInt8], isDurable: Bool = true, collects: Bool = false
  ) throws(CodecError) -> DirectoryStore {
    for end in path.indices.dropFirst() where path[end] == UInt8(ascii: "/") {
      try makeFolder(Array(path[..<end]), in: nil)
    }
    try makeFolder(path, in: nil)
    guard let root = try OpenFile.open(path, O_RDONLY | O_DIRECTORY) else { throw OpenFile.failure("no store") }
    return try DirectoryStore(root, isWritable: true, isDurable: isDurable, collects: collects)
  }

  private init(
    _ root: OpenFile, isWritable: Bool, isDurable: Bool, collects: Bool = false
  ) throws(CodecError) {
    self.root = root
    self.isDurable = isDurable
    self.collects = collects
    if isWritable {
      for name in ["blocks", "tmp", "roots"] { try Self.makeFolder(Array(name.utf8), in: root) }
      lock = try OpenFile.open(Array("lock".utf8), in: root, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      if let lock, OpenFile.repeatedly({ flock(lock.descriptor, LOCK_SH) }) != 0 {
        throw OpenFile.failure("cannot lock \(lock.name)")
      }
    } else {
      lock = nil
    }
    blocks = try Self.folder("blocks", in: root)
    temporary = isWritable ? try Self.folder("tmp", in: root) : nil
  }

  deinit { dropUnnamed() }

  // MARK: Blocks

  public func bytes(of multihash: Multihash) throws(CodecError) -> Bytes? {
    guard let file = try file(multihash) else { return nil }
    let count = try file.fileByteCount()
    guard count <= Self.maximumByteCount else {
      throw CodecError("store.damaged", "\(count) bytes kept as \(multihash.text) are more than a block can have")
    }
    let bytes = Bytes(try file.bytes(at: 0, count: count))
    try check(bytes, multihash)
    return bytes
  }

  public func byteCount(of multihash: Multihash) throws(CodecError) -> Int? {
    try file(multihash)?.fileByteCount()
  }

  /// The largest block, which is far above what other programs take.
  public static let maximumByteCount = 1 << 30

  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodecError) {
    guard let blocks, let temporary else { throw CodecError("store.read_only", "the store is open for reading only") }
    guard bytes.count <= Self.maximumByteCount else {
      throw CodecError("store.limit", "a block of \(bytes.count) bytes, where \(Self.maximumByteCount) are allowed")
    }
    let multihash = cid.multihash
    if unnamed[multihash] != nil { return }
    let (shard, name) = Self.place(of: multihash)
    if try holds(bytes, multihash, at: shard + [UInt8(ascii: "/")] + name) {
      // Whoever wrote it may not have made its name durable.
      unsynchronized.insert(shard)
      return
    }
    temporaryCount += 1
    let temporaryName = Array((temporaryPrefix + String(temporaryCount)).utf8)
    do throws(CodecError) {
      try write(bytes, to: temporaryName, in: temporary)
      if !collects { try giveName(multihash, to: temporaryName, in: blocks, from: temporary) }
    } catch {
      _ = OpenFile.withPath(temporaryName) { unlinkat(temporary.descriptor, $0, 0) }
      throw error
    }
    guard collects else { return }
    unnamed[multihash] = temporaryName
    unnamedOrder.append(multihash)
    unnamedByteCount += bytes.count
    if unnamedOrder.count >= Self.maximumUnnamedCount || unnamedByteCount >= Self.maximumUnnamedByteCount {
      try giveNames()
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to name: [UInt8], in folder: OpenFile) throws(CodecError) {
    guard let file = try OpenFile.open(name, in: folder, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o444) else {
      throw CodecError("io", "the folder \(folder.name) is gone")
    }
    try file.write(bytes)
    if isDurable, !collects { try file.synchronize() }
  }

  private func giveName(
    _ multihash: Multihash, to temporaryName: [UInt8], in blocks: OpenFile, from temporary: OpenFile
  ) throws(CodecError) {
    let (shard, name) = Self.place(of: multihash)
    func rename() -> Int32 {
      OpenFile.withPath(temporaryName) { old in
        OpenFile.withPath(shard + [UInt8(ascii: "/")] + name) { new in
          renameat(temporary.descriptor, old, blocks.descriptor, new)
        }
      }
    }
    var result = rename()
    if result != 0, errno == ENOENT {
      try Self.makeFolder(shard, in: blocks)
      result = rename()
    }
    guard result == 0 else { throw OpenFile.failure("cannot write \(blocks.name)") }
    unsynchronized.insert(shard)
  }

  /// Makes the blocks without names durable, all at once, and gives them their names.
  private func giveNames() throws(CodecError) {
    guard let blocks, let temporary, !unnamedOrder.isEmpty else { return }
    if isDurable, !(try synchronizesFileSystem(for: unnamedOrder.count)) {
      for name in unnamed.values { try OpenFile.open(name, in: temporary, O_RDONLY | O_NOFOLLOW)?.synchronize() }
    }
    for multihash in unnamedOrder {
      guard let name = unnamed[multihash] else { continue }
      try giveName(multihash, to: name, in: blocks, from: temporary)
      unnamed[multihash] = nil
    }
    unnamedOrder = []
    unnamedByteCount = 0
  }

  /// Makes everything durable at once, if there is much.
  ///
  /// - Returns: Whether that was done.
  private func synchronizesFileSystem(for count: Int) throws(CodecError) -> Bool {
    guard count >= Self.manyCount else { return false }
    return try root.synchronizeFileSystem()
  }

  /// Removes the files of blocks that never got their names.
  private func dropUnnamed() {
    guard let temporary else { return }
    for name in unnamed.values { _ = OpenFile.withPath(name) { unlinkat(temporary.descriptor, $0, 0) } }
    unnamed = [:]
    unnamedOrder = []
  }

  public func flush() throws(CodecError) {
    try giveNames()
    guard let blocks, isDurable, !unsynchronized.isEmpty else { return }
    if !(try synchronizesFileSystem(for: unsynchronized.count)) {
      for shard in unsynchronized.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        try OpenFile.open(shard, in: blocks, O_RDONLY | O_DIRECTORY)?.synchronize()
      }
      try blocks.synchronize()
      try root.synchronize()
    }
    unsynchronized = []
  }

  public func forEach(_ body: (Multihash, Int) throws(CodecError) -> Void) throws(CodecError) {
    try giveNames()
    var rows: [(text: [UInt8], multihash: Multihash, count: Int)] = []
    try forEachFile { (shard, name, file) throws(CodecError) in
      guard let multihash = Self.multihash(named: name, in: shard), let count = try? file.fileByteCount() else {
        return
      }
      rows.append((name, multihash, count))
    }
    for row in rows.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) { try body(row.multihash, row.count) }
  }

  /// Removes a block.
  /// - Returns: Whether there was one.
  public func remove(_ multihash: Multihash) throws(CodecError) -> Bool {
    guard let blocks, lock != nil else { throw CodecError("store.read_only", "the store is open for reading only") }
    try giveNames()
    let (shard, name) = Self.place(of: multihash)
    let result = OpenFile.withPath(shard + [UInt8(ascii: "/")] + name) { unlinkat(blocks.descriptor, $0, 0) }
    if result == 0 {
      unsynchronized.insert(shard)
      return true
    }
    if errno == ENOENT { return false }
    throw OpenFile.failure("cannot remove a block from \(blocks.name)")
  }

  // MARK: Files

  /// Whether the same bytes are here already. Others under the name are damaged, and will be replaced.
  private func holds(
    _ bytes: UnsafeRawBufferPointer, _ multihash: Multihash, at path: [UInt8]
  ) throws(CodecError) -> Bool {
    // Most are new, which one call tells.
    if let blocks, OpenFile.withPath(path, { faccessat(blocks.descriptor, $0, F_OK, AT_SYMLINK_NOFOLLOW) }) != 0,
      errno == ENOENT
    {
      return false
    }
    guard let file = try? file(multihash), (try? file.fileByteCount()) == bytes.count else { return false }
    return try file.bytes(at: 0, count: bytes.count).withBytes { bytes.isEqual(to: $0) }
  }

  private func file(_ multihash: Multihash) throws(CodecError) -> OpenFile? {
    guard let blocks else { return nil }
    if let temporary, let name = unnamed[multihash] {
      return try OpenFile.open(name, in: temporary, O_RDONLY | O_NOFOLLOW)
    }
    let (shard, name) = Self.place(of: multihash)
    // The folder is opened too: neither it nor the file may be a symbolic link.
    guard let folder = try OpenFile.open(shard, in: blocks, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return nil }
    return try OpenFile.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Calls `body` with the name of each folder, the name of each file in it, and the file; in the order of the names.
  func forEachFile(
    _ body: (_ shard: [UInt8], _ name: [UInt8], OpenFile) throws(CodecError) -> Void
  ) throws(CodecError) {
    guard let blocks else { return }
    try giveNames()
    for shard in try Self.names(in: blocks) {
      guard let folder = try OpenFile.open(shard, in: blocks, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { continue }
      for name in try Self.names(in: folder) {
        guard let file = try OpenFile.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { continue }
        try body(shard, name, file)
      }
    }
  }

  /// The names in the folder of unfinished files: those of writers at work, or left over by some that ended early.
  func temporaryNames() throws(CodecError) -> [[UInt8]] {
    guard let folder = try Self.folder("tmp", in: root) else { return [] }
    return try Self.names(in: folder)
  }

  /// Removes the unfinished files. Nobody else may have the store open for writing.
  func removeTemporaries() throws(CodecError) -> Int {
    guard let temporary else { return 0 }
    let names = try Self.names(in: temporary)
    for name in names { _ = OpenFile.withPath(name) { unlinkat(temporary.descriptor, $0, 0) } }
    return names.count
  }

  static func place(of multihash: Multihash) -> (shard: [UInt8], name: [UInt8]) {
    let name = Array(multihash.text.utf8)
    return (Array(name.suffix(3).prefix(2)), name)
  }

  /// The multihash of a file, if it lies where it should.
  static func multihash(named name: [UInt8], in shard: [UInt8]) -> Multihash? {
    guard let multihash = try? Multihash(text: name), place(of: multihash) == (shard, name) else { return nil }
    return multihash
  }

  static func folder(_ name: String, in parent: OpenFile) throws(CodecError) -> OpenFile? {
    try OpenFile.open(Array(name.utf8), in: parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  private static func makeFolder(_ path: [UInt8], in parent: OpenFile?) throws(CodecError) {
    let result = OpenFile.withPath(path) { mkdirat(parent?.descriptor ?? AT_FDCWD, $0, 0o700) }
    guard result == 0 || errno == EEXIST else {
      throw OpenFile.failure("cannot make the folder \(String(decoding: path, as: UTF8.self))")
    }
  }

  /// The names in a folder, sorted.
  static func names(in folder: OpenFile) throws(CodecError) -> [[UInt8]] {
    let copy = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      let failure = OpenFile.failure("cannot read \(folder.name)")
      if copy >= 0 { close(copy) }
      throw failure
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      // SAFETY: the entry is valid until the next call, its name NUL-terminated.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
