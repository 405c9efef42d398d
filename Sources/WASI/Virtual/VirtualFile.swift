/// An open file in memory.
final class VirtualFile: FileHandle {
  private let system: VirtualFileSystem
  private let node: Int
  private let contents: FileContents
  private let isReadOnly: Bool

  init(_ system: VirtualFileSystem, _ node: Int, _ contents: FileContents, isReadOnly: Bool) {
    self.system = system
    self.node = node
    self.contents = contents
    self.isReadOnly = isReadOnly
    system.retain(node)
  }

  deinit { system.release(node) }

  var isOutside: Bool { false }

  func status() -> FileStatus { system.nodes[node].status }

  func setTimes(_ change: TimesChange) throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
    system.nodes[node].change(change, now: system.now())
  }

  func read(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int {
    _ = try VirtualFile.end(of: vectors, at: position)
    return contents.read(vectors, at: position)
  }

  /// The offset at which a read or a write ends.
  ///
  /// - Throws: `inval` where that is no position of a file.
  private static func end(of vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> UInt64 {
    let count = vectors.reduce(0) { $0 + UInt64($1.iov_len) }
    guard position <= UInt64(Int64.max), position + count <= UInt64(Int64.max) else { throw .invalid }
    return position + count
  }

  func write(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int {
    guard !isReadOnly else { throw .readOnly }
    let end = Int(try VirtualFile.end(of: vectors, at: position))
    let start = Int(position)
    guard end > start else { return 0 }
    try system.writable(node, contents, atLeast: end)
    try contents.write(vectors, at: start)
    return end - start
  }

  func append(_ vectors: HostVectors) throws(WASIErrno) -> (count: Int, end: UInt64) {
    let count = try write(vectors, at: UInt64(contents.count))
    return (count, UInt64(contents.count))
  }

  func setSize(_ size: UInt64) throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
    try system.setSize(size, of: node, contents)
  }

  func allocate(_ position: UInt64, _ count: UInt64) throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
    guard count > 0, position <= UInt64(Int64.max), count <= UInt64(Int64.max) else { throw .invalid }
    // Neither number has the highest bit.
    let end = position + count
    guard end <= UInt64(Int64.max) else { throw .fileTooBig }
    if end > UInt64(contents.count) { try system.setSize(end, of: node, contents) }
  }

  func synchronize(onlyData: Bool) {}
}

extension VirtualFileSystem {
  /// Gives a file another size.
  func setSize(_ size: UInt64, of node: Int, _ contents: FileContents) throws(WASIErrno) {
    guard size <= UInt64(Int64.max) else { throw .invalid }
    let old = UInt64(contents.count)
    guard size <= limits.bytes, let count = Int(exactly: size) else { throw .fileTooBig }
    if size > old { try take(size - old) } else { give(old - size) }
    contents.resize(count)
    touch(node)
  }

  /// Makes a file at least so long, and notes that it is written to.
  func writable(_ node: Int, _ contents: FileContents, atLeast end: Int) throws(WASIErrno) {
    if end > contents.count { try setSize(UInt64(end), of: node, contents) } else { touch(node) }
  }

  private func touch(_ node: Int) {
    let time = now()
    nodes[node].modificationTime = time
    nodes[node].changeTime = time
    nodes[node].isOriginal = false
  }
}
