/// Putting a tree in before a guest runs, and taking its changes out afterwards.
extension VirtualFileSystem {
  /// Names of directories, outermost first, and of what lies in them.
  public typealias Path = [[UInt8]]

  /// Adds a directory; those that it lies in must be there.
  public func addDirectory(_ path: Path, modificationTime: UInt64? = nil) throws(WASIErrno) {
    try add(.directory(SortedEntries()), path, modificationTime)
  }

  /// Adds a symbolic link.
  public func addSymbolicLink(_ path: Path, to target: [UInt8], modificationTime: UInt64? = nil) throws(WASIErrno) {
    try add(.link(target), path, modificationTime)
  }

  /// Adds a file with these bytes.
  public func addFile(_ path: Path, _ bytes: [UInt8], modificationTime: UInt64? = nil) throws(WASIErrno) {
    try take(UInt64(bytes.count))
    do throws(WASIErrno) {
      try add(.file(FileContents(bytes)), path, modificationTime)
    } catch {
      give(UInt64(bytes.count))
      throw error
    }
  }

  /// Adds an empty file, to whose end bytes can be written before the guest begins.
  public func addFile(_ path: Path, modificationTime: UInt64? = nil) throws(WASIErrno) -> FileWriter {
    let contents = FileContents()
    let node = try add(.file(contents), path, modificationTime)
    return FileWriter(system: self, node: node, contents: contents)
  }

  /// A file that is being put in.
  public struct FileWriter {
    let system: VirtualFileSystem
    let node: Int
    let contents: FileContents

    /// - Throws: `nospc` past the limit of the file system.
    public func append(_ bytes: UnsafeRawBufferPointer) throws(WASIErrno) {
      try system.take(UInt64(bytes.count))
      try contents.write(bytes, at: contents.count)
    }
  }

  /// A file that is taken out.
  public struct FileReader {
    let contents: FileContents

    /// The number of bytes.
    public var count: Int { contents.count }

    /// Fills the buffer from a position on, and answers how many bytes there were.
    public func read(_ buffer: UnsafeMutableRawBufferPointer, at position: Int) -> Int {
      var vector = HostVector(iov_base: buffer.baseAddress, iov_len: buffer.count)
      return withUnsafeMutablePointer(to: &vector) {
        contents.read(HostVectors(start: $0, count: 1), at: UInt64(max(position, 0)))
      }
    }
  }

  @discardableResult
  private func add(_ kind: VirtualNode.Kind, _ path: Path, _ modificationTime: UInt64?) throws(WASIErrno) -> Int {
    guard let name = path.last, !name.isEmpty, name.count <= Bounds.name, !name.contains(0),
      !name.contains(UInt8(ascii: "/")), name[...] != GuestPath.here, name[...] != GuestPath.parent,
      String(validating: name, as: UTF8.self) != nil
    else { throw .invalid }
    var directory = Self.root
    for name in path.dropLast() {
      guard let entry = try lookUp(name[...], in: directory) else { throw .noEntry }
      directory = entry.node
    }
    guard try lookUp(name[...], in: directory) == nil else { throw .exists }
    let node = try makeNode(kind, parent: directory)
    try enter(node, as: name[...], in: directory)
    if let modificationTime { nodes[node].change(TimesChange(modification: .set(modificationTime)), now: now()) }
    return node
  }

  /// Takes what is there now as what the guest begins with. Inode numbers then depend on nothing but the tree: each
  /// directory comes before what lies in it, by name.
  public func seal() {
    renumber()
    for index in nodes.indices {
      nodes[index].isOriginal = true
      if case .directory(let entries) = nodes[index].kind { nodes[index].original = entries }
    }
  }

  /// Something that is not as it was when the guest began.
  public enum Change {
    /// A file, directory or symbolic link is gone.
    case removed(Path)
    /// A directory is new.
    case directory(Path)
    /// A symbolic link is new, or has another target.
    case symbolicLink(Path, target: [UInt8])
    /// A file that is new, or whose contents were written to.
    case file(Path, FileReader)

    /// The path of what changed, as its names from the root.
    public var path: Path {
      switch self {
      case .removed(let path), .directory(let path), .symbolicLink(let path, _), .file(let path, _): path
      }
    }
  }

  /// Everything that is there, as if all of it were new: by name, a directory before what lies in it.
  public func contents() -> [Change] {
    var changes: [Change] = []
    // The next one last.
    var rest: [(index: Int, path: Path)] = [(Self.root, [])]
    while let (index, path) = rest.popLast() {
      switch nodes[index].kind {
      case .file(let contents): changes.append(.file(path, FileReader(contents: contents)))
      case .link(let target): changes.append(.symbolicLink(path, target: target))
      case .directory(let entries):
        if !path.isEmpty { changes.append(.directory(path)) }
        for chunk in entries.chunks.reversed() { rest += chunk.reversed().map { ($0.node, path + [$0.name]) } }
      case .none: break
      }
    }
    return changes
  }

  /// Everything that is not as it was at `seal`, in the order in which it can be done again: what is gone from a
  /// directory first, then what is new in it, by name, a directory before what lies in it. A removed directory stands
  /// for all that lay in it; of what replaces something of another kind, both are told.
  public func changes() -> [Change] {
    var changes: [Change] = []
    // Directories to look at, with what they held before; the next one last.
    var rest: [(index: Int, path: Path, original: SortedEntries?)] = [(Self.root, [], nodes[Self.root].original)]
    while let (index, path, original) = rest.popLast() {
      guard case .directory(let entries) = nodes[index].kind else { continue }
      for chunk in original?.chunks ?? [] {
        for old in chunk {
          let now = entries[old.name[...]]
          // A file that replaced another is written over it.
          if now == nil || now?.type != old.type || now?.inode != old.inode && old.type != .regularFile {
            changes.append(.removed(path + [old.name]))
          }
        }
      }
      var directories: [(index: Int, path: Path, original: SortedEntries?)] = []
      for chunk in entries.chunks {
        for entry in chunk {
          let isOld = original?[entry.name[...]]?.inode == entry.inode
          let path = path + [entry.name]
          switch nodes[entry.node].kind {
          case .file(let contents):
            if !isOld || !nodes[entry.node].isOriginal { changes.append(.file(path, FileReader(contents: contents))) }
          case .link(let target):
            if !isOld { changes.append(.symbolicLink(path, target: target)) }
          case .directory:
            if !isOld { changes.append(.directory(path)) }
            directories.append((entry.node, path, isOld ? nodes[entry.node].original : nil))
          case .none: break
          }
        }
      }
      rest += directories.reversed()
    }
    return changes
  }
}

extension WASIPreopen {
  /// A tree in memory.
  ///
  /// - Parameter name: The path by which the guest knows it.
  public static func virtual(_ system: VirtualFileSystem, name: [UInt8], isReadOnly: Bool = false) -> WASIPreopen {
    WASIPreopen(
      name: name, isReadOnly: isReadOnly,
      directory: VirtualDirectory(system, VirtualFileSystem.root, isReadOnly: isReadOnly), virtual: system)
  }
}
