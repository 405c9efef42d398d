/// A tree of files in memory, with all of which a guest can be given a directory. Everything about it is a function of
/// what was put in and what the guest did: names are sorted, inode numbers count up, times come from the guest's clock.
///
/// Not safe for use from several threads at once.
public final class VirtualFileSystem {
  /// The limits on what may exist at once.
  public struct Limits: Sendable {
    /// Bytes of all files, names and nodes together, where a node counts 256 and a name its length and 64.
    public var bytes: UInt64
    /// The number of files, directories and symbolic links that may exist at once.
    public var nodes: Int
    /// The depth to which directories may lie within each other, as far as new ones are concerned.
    public var depth: Int

    /// Makes limits on bytes, nodes and depth.
    public init(bytes: UInt64 = 1 << 30, nodes: Int = 1_000_000, depth: Int = 1024) {
      self.bytes = bytes
      self.nodes = nodes
      self.depth = depth
    }
  }

  /// The limits of the tree; a call that would exceed them fails with an errno.
  public let limits: Limits
  /// Nanoseconds since 1970: what new and changed files get as their times. `WASI` puts the guest's clock here.
  var now: () -> UInt64 = { 0 }

  var nodes: [VirtualNode] = []
  private var freeNodes: [Int] = []
  private var lastInode: UInt64 = 0
  /// Bytes in use, counted as in `Limits`.
  public private(set) var usedBytes: UInt64 = 0

  static let root = 0

  /// - Parameter time: The times of everything that is put in without any, in nanoseconds since 1970.
  public init(limits: Limits = Limits(), time: UInt64 = VirtualClocks.defaultStart) {
    self.limits = limits
    now = { time }
    nodes.append(VirtualNode(.directory(SortedEntries()), inode: 1, time: time, parent: Self.root))
    nodes[Self.root].links = 2
    lastInode = 1
  }

  // MARK: Space

  func take(_ bytes: UInt64) throws(WASIErrno) {
    let (sum, overflow) = usedBytes.addingReportingOverflow(bytes)
    guard !overflow, sum <= limits.bytes else { throw .noSpace }
    usedBytes = sum
  }

  func give(_ bytes: UInt64) { usedBytes -= bytes }

  static let nodeBytes: UInt64 = 256
  static func entryBytes(_ name: ArraySlice<UInt8>) -> UInt64 { 64 + UInt64(name.count) }

  // MARK: Nodes

  /// A node that no directory names yet.
  func makeNode(_ kind: VirtualNode.Kind, parent: Int) throws(WASIErrno) -> Int {
    guard nodes.count - freeNodes.count < limits.nodes else { throw .noSpace }
    var bytes = Self.nodeBytes
    if case .link(let target) = kind { bytes += UInt64(target.count) }
    try take(bytes)
    lastInode += 1
    let node = VirtualNode(kind, inode: lastInode, time: now(), parent: parent)
    guard let index = freeNodes.popLast() else {
      nodes.append(node)
      return nodes.count - 1
    }
    nodes[index] = node
    return index
  }

  /// Frees a node that no directory names and no handle holds.
  func releaseIfUnused(_ index: Int) {
    guard nodes[index].links == 0, nodes[index].handles == 0, index != Self.root else { return }
    switch nodes[index].kind {
    case .file(let contents): give(UInt64(contents.count) + Self.nodeBytes)
    case .link(let target): give(UInt64(target.count) + Self.nodeBytes)
    case .directory: give(Self.nodeBytes)
    case .none: return
    }
    nodes[index].kind = .none
    freeNodes.append(index)
  }

  /// Numbers the nodes by their positions in the tree.
  func renumber() {
    lastInode = 0
    // The next one last.
    var rest = [Self.root]
    while let index = rest.popLast() {
      lastInode += 1
      nodes[index].inode = lastInode
      guard case .directory(let entries) = nodes[index].kind else { continue }
      for chunk in entries.chunks.reversed() { rest += chunk.reversed().map(\.node) }
    }
    for index in nodes.indices {
      guard case .directory(var entries) = nodes[index].kind else { continue }
      entries.renumber { nodes[$0.node].inode }
      nodes[index].kind = .directory(entries)
    }
  }

  func retain(_ index: Int) { nodes[index].handles += 1 }

  func release(_ index: Int) {
    nodes[index].handles -= 1
    releaseIfUnused(index)
  }

  // MARK: Directories

  func entries(_ index: Int) throws(WASIErrno) -> SortedEntries {
    guard case .directory(let entries) = nodes[index].kind else { throw .notDirectory }
    return entries
  }

  func isDirectory(_ index: Int) -> Bool { if case .directory = nodes[index].kind { true } else { false } }

  func lookUp(_ name: ArraySlice<UInt8>, in directory: Int) throws(WASIErrno) -> SortedEntries.Entry? {
    // The entries are taken without a copy, which their changes would then have to make.
    guard case .directory(let entries) = nodes[directory].kind else { throw .notDirectory }
    return entries[name]
  }

  /// Changes the entries of a directory in place.
  private func change(_ directory: Int, _ body: (inout SortedEntries) -> Void) {
    guard case .directory(var entries) = nodes[directory].kind else { return }
    // The only reference is ours now.
    nodes[directory].kind = .none
    body(&entries)
    nodes[directory].kind = .directory(entries)
    let time = now()
    nodes[directory].modificationTime = time
    nodes[directory].changeTime = time
  }

  /// Names a node in a directory where that name is free.
  func enter(_ node: Int, as name: ArraySlice<UInt8>, in directory: Int) throws(WASIErrno) {
    guard nodes[directory].links > 0 else { throw .noEntry }
    try take(Self.entryBytes(name))
    let entry = SortedEntries.Entry(name: Array(name), node: node, inode: nodes[node].inode, type: nodes[node].type)
    change(directory) { $0.insert(entry) }
    if isDirectory(node) {
      nodes[node].links = 2
      nodes[node].parent = directory
      nodes[directory].links += 1
    } else {
      nodes[node].links += 1
    }
    nodes[node].changeTime = now()
  }

  /// Takes a name out of a directory; the node goes with it if nothing else holds it.
  func leave(_ name: ArraySlice<UInt8>, in directory: Int, keeping: Bool = false) {
    guard case .directory(let entries) = nodes[directory].kind, let entry = entries[name] else { return }
    removeEntry(name, in: directory)
    if isDirectory(entry.node) {
      nodes[entry.node].links = 0
      nodes[directory].links -= 1
    } else {
      nodes[entry.node].links -= 1
    }
    nodes[entry.node].changeTime = now()
    if !keeping { releaseIfUnused(entry.node) }
  }

  private func removeEntry(_ name: ArraySlice<UInt8>, in directory: Int) {
    change(directory) { $0.remove(name) }
    give(Self.entryBytes(name))
  }

  /// The number of directories that a directory lies in, counted no further than the limit.
  func depth(_ directory: Int) -> Int {
    var index = directory
    var depth = 0
    while index != Self.root, depth <= limits.depth {
      index = nodes[index].parent
      depth += 1
    }
    return depth
  }

  /// Tells whether a directory is another one or lies in it, as far as the limit on depth reaches.
  func isInside(_ directory: Int, of other: Int) -> Bool {
    var index = directory
    for _ in 0...limits.depth {
      if index == other { return true }
      if index == Self.root { return false }
      index = nodes[index].parent
    }
    return false
  }
}

/// A file, a directory or a symbolic link in memory.
struct VirtualNode {
  enum Kind {
    case file(FileContents)
    case directory(SortedEntries)
    case link([UInt8])
    /// Nothing is kept here.
    case none
  }

  var kind: Kind
  fileprivate(set) var inode: UInt64
  /// The number of directory entries that name it; a directory counts itself, and its subdirectories.
  var links: UInt64 = 0
  /// The number of open handles that hold it.
  var handles = 0
  var accessTime: UInt64
  var modificationTime: UInt64
  var changeTime: UInt64
  /// The directory that a directory lies in.
  var parent: Int
  /// The entries of the directory when the guest began; `nil` for what the guest made.
  var original: SortedEntries?
  /// This is true where a file's contents are those from before the guest began.
  var isOriginal = false

  init(_ kind: Kind, inode: UInt64, time: UInt64, parent: Int) {
    self.kind = kind
    self.inode = inode
    self.parent = parent
    accessTime = time
    modificationTime = time
    changeTime = time
  }

  var type: FileType {
    switch kind {
    case .file: .regularFile
    case .directory: .directory
    case .link: .symbolicLink
    case .none: .unknown
    }
  }

  var status: FileStatus {
    var size: UInt64 = 0
    switch kind {
    case .file(let contents): size = UInt64(contents.count)
    case .link(let target): size = UInt64(target.count)
    case .directory, .none: break
    }
    return FileStatus(
      device: 1, inode: inode, type: type, links: links, size: size, accessTime: accessTime,
      modificationTime: modificationTime, changeTime: changeTime)
  }

  mutating func change(_ times: TimesChange, now: UInt64) {
    switch times.access {
    case .keep: break
    case .now: accessTime = now
    case .set(let time): accessTime = time
    }
    switch times.modification {
    case .keep: break
    case .now: modificationTime = now
    case .set(let time): modificationTime = time
    }
    changeTime = now
  }
}
