/// An open directory in memory.
final class VirtualDirectory: DirectoryHandle {
  private let system: VirtualFileSystem
  private let node: Int
  private let isReadOnly: Bool

  init(_ system: VirtualFileSystem, _ node: Int, isReadOnly: Bool) {
    self.system = system
    self.node = node
    self.isReadOnly = isReadOnly
    system.retain(node)
  }

  deinit { system.release(node) }

  private func checkWritable() throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
  }

  var isOutside: Bool { false }

  func status() -> FileStatus { system.nodes[node].status }

  func setTimes(_ change: TimesChange) throws(WASIErrno) {
    try checkWritable()
    system.nodes[node].change(change, now: system.now())
  }

  func synchronize(onlyData: Bool) {}

  func list() throws(WASIErrno) -> any DirectoryListing {
    // A removed directory does not even have the names of itself and of its parent.
    guard system.nodes[node].links > 0 else { return [DirectoryEntry]() }
    let parent = system.nodes[system.nodes[node].parent].inode
    return try VirtualListing(try system.entries(node), here: system.nodes[node].inode, parent: parent, in: system)
  }

  // MARK: Paths

  /// The node at a path, which has to exist.
  private func existing(_ path: GuestPath, followsLink: Bool) throws(WASIErrno) -> Int {
    let location = try system.resolve(path, from: node, followsLink: followsLink)
    guard let found = location.node else { throw .noEntry }
    guard !location.needsDirectory || system.isDirectory(found) else { throw .notDirectory }
    return found
  }

  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode {
    let flags = request.flags
    let creates = flags.contains(.create)
    let isExclusive = creates && flags.contains(.exclusive)
    // No file is made after a slash, whatever is there.
    let keepsLast = creates && request.path.ending == .slash
    let location = try system.resolve(
      request.path, from: node, followsLink: request.followsLink && !isExclusive && !keepsLast, keepsLast: keepsLast)
    guard !creates || !location.needsDirectory || location.name == nil else { throw .isDirectory }
    guard let found = location.node else {
      guard creates, let name = location.name else { throw .noEntry }
      guard !flags.contains(.directory) else { throw .invalid }
      try checkWritable()
      let contents = FileContents()
      let made = try system.makeNode(.file(contents), parent: location.directory)
      do throws(WASIErrno) {
        try system.enter(made, as: name, in: location.directory)
      } catch {
        system.releaseIfUnused(made)
        throw error
      }
      return .file(VirtualFile(system, made, contents, isReadOnly: isReadOnly))
    }
    if isExclusive { throw .exists }
    switch system.nodes[found].kind {
    case .link: throw .loop
    case .directory:
      guard !request.writes, !flags.contains(.truncate), !creates else { throw .isDirectory }
      return .directory(VirtualDirectory(system, found, isReadOnly: isReadOnly))
    case .file(let contents):
      guard !location.needsDirectory, !flags.contains(.directory) else { throw .notDirectory }
      if request.writes || flags.contains(.truncate) { try checkWritable() }
      if flags.contains(.truncate) { try system.setSize(0, of: found, contents) }
      return .file(VirtualFile(system, found, contents, isReadOnly: isReadOnly))
    case .none: throw .noEntry
    }
  }

  func status(of path: GuestPath, followsLink: Bool) throws(WASIErrno) -> FileStatus {
    system.nodes[try existing(path, followsLink: followsLink)].status
  }

  func setTimes(of path: GuestPath, followsLink: Bool, _ change: TimesChange) throws(WASIErrno) {
    let found = try existing(path, followsLink: followsLink)
    try checkWritable()
    system.nodes[found].change(change, now: system.now())
  }

  func readLink(_ path: GuestPath) throws(WASIErrno) -> [UInt8] {
    guard case .link(let target) = system.nodes[try existing(path, followsLink: false)].kind else { throw .invalid }
    return target
  }

  func createDirectory(_ path: GuestPath) throws(WASIErrno) {
    let location = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard location.node == nil, let name = location.name else { throw .exists }
    try checkWritable()
    guard system.depth(location.directory) < system.limits.depth else { throw .nameTooLong }
    try make(.directory(SortedEntries()), name, in: location.directory)
  }

  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) {
    let location = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard location.node == nil, let name = location.name else { throw .exists }
    guard !location.needsDirectory else { throw .noEntry }
    try checkWritable()
    try make(.link(target), name, in: location.directory)
  }

  private func make(_ kind: VirtualNode.Kind, _ name: ArraySlice<UInt8>, in directory: Int) throws(WASIErrno) {
    let made = try system.makeNode(kind, parent: directory)
    do throws(WASIErrno) {
      try system.enter(made, as: name, in: directory)
    } catch {
      system.releaseIfUnused(made)
      throw error
    }
  }

  func removeDirectory(_ path: GuestPath) throws(WASIErrno) {
    let location = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard let found = location.node else { throw .noEntry }
    guard system.isDirectory(found) else { throw .notDirectory }
    guard let name = location.name else { throw path.ending == .parent ? .notEmpty : .invalid }
    guard try system.entries(found).count == 0 else { throw .notEmpty }
    try checkWritable()
    system.leave(name, in: location.directory)
  }

  func unlinkFile(_ path: GuestPath) throws(WASIErrno) {
    let location = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard let found = location.node else { throw .noEntry }
    guard !system.isDirectory(found), let name = location.name else { throw .isDirectory }
    guard !location.needsDirectory else { throw .notDirectory }
    try checkWritable()
    system.leave(name, in: location.directory)
  }

  /// The other directory of a call with two.
  private func partner(_ directory: any DirectoryHandle) throws(WASIErrno) -> VirtualDirectory {
    guard let other = directory as? VirtualDirectory, other.system === system else { throw .crossDevice }
    try checkWritable()
    try other.checkWritable()
    return other
  }

  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    let other = try partner(directory)
    let found = try existing(path, followsLink: false)
    let location = try system.resolve(newPath, from: other.node, followsLink: false, keepsLast: true)
    guard location.node == nil, let name = location.name else { throw .exists }
    guard !location.needsDirectory, system.nodes[location.directory].links > 0 else { throw .noEntry }
    guard !system.isDirectory(found) else { throw .notPermitted }
    try system.enter(found, as: name, in: location.directory)
  }

  func rename(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    let other = try partner(directory)
    let old = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    let new = try system.resolve(newPath, from: other.node, followsLink: false, keepsLast: true)
    guard let oldName = old.name, let newName = new.name else { throw .busy }
    guard let found = old.node, system.nodes[new.directory].links > 0 else { throw .noEntry }
    let isDirectory = system.isDirectory(found)
    guard isDirectory || !old.needsDirectory && !new.needsDirectory else { throw .notDirectory }
    if isDirectory {
      guard !system.isInside(new.directory, of: found) else { throw .invalid }
    }
    if let target = new.node, system.isDirectory(target), system.isInside(old.directory, of: target) {
      throw .notEmpty
    }
    if new.node == found { return }
    if isDirectory {
      guard system.depth(new.directory) < system.limits.depth else { throw .nameTooLong }
    }
    if let target = new.node {
      if isDirectory {
        guard system.isDirectory(target) else { throw .notDirectory }
        guard try system.entries(target).count == 0 else { throw .notEmpty }
      } else {
        guard !system.isDirectory(target) else { throw .isDirectory }
      }
    }
    // The memory of the new name is taken before anything changes; the old one gives its own back.
    try system.take(VirtualFileSystem.entryBytes(newName))
    if new.node != nil { system.leave(newName, in: new.directory) }
    system.leave(oldName, in: old.directory, keeping: true)
    system.give(VirtualFileSystem.entryBytes(newName))
    try system.enter(found, as: newName, in: new.directory)
  }
}
