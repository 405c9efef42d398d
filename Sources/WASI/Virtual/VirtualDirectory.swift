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
    // What was removed has not even the names of itself and of where it was.
    guard system.nodes[node].links > 0 else { return [DirectoryEntry]() }
    let parent = system.nodes[system.nodes[node].parent].inode
    return try VirtualListing(try system.entries(node), here: system.nodes[node].inode, parent: parent, in: system)
  }

  // MARK: Paths

  /// What is at a path.
  private func existing(_ path: GuestPath, followsLink: Bool) throws(WASIErrno) -> Int {
    let place = try system.resolve(path, from: node, followsLink: followsLink)
    guard let found = place.node else { throw .noEntry }
    guard !place.needsDirectory || system.isDirectory(found) else { throw .notDirectory }
    return found
  }

  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode {
    let flags = request.flags
    let creates = flags.contains(.create)
    let isExclusive = creates && flags.contains(.exclusive)
    // No file is made behind a slash, whatever is there.
    let keepsLast = creates && request.path.ending == .slash
    let place = try system.resolve(
      request.path, from: node, followsLink: request.followsLink && !isExclusive && !keepsLast, keepsLast: keepsLast)
    guard !creates || !place.needsDirectory || place.name == nil else { throw .isDirectory }
    guard let found = place.node else {
      guard creates, let name = place.name else { throw .noEntry }
      guard !flags.contains(.directory) else { throw .invalid }
      try checkWritable()
      let contents = FileContents()
      let made = try system.makeNode(.file(contents), parent: place.directory)
      do throws(WASIErrno) {
        try system.enter(made, as: name, in: place.directory)
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
      guard !place.needsDirectory, !flags.contains(.directory) else { throw .notDirectory }
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
    let place = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard place.node == nil, let name = place.name else { throw .exists }
    try checkWritable()
    guard system.depth(place.directory) < system.limits.depth else { throw .nameTooLong }
    try make(.directory(SortedEntries()), name, in: place.directory)
  }

  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) {
    let place = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard place.node == nil, let name = place.name else { throw .exists }
    guard !place.needsDirectory else { throw .noEntry }
    try checkWritable()
    try make(.link(target), name, in: place.directory)
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
    let place = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard let found = place.node else { throw .noEntry }
    guard system.isDirectory(found) else { throw .notDirectory }
    guard let name = place.name else { throw path.ending == .parent ? .notEmpty : .invalid }
    guard try system.entries(found).count == 0 else { throw .notEmpty }
    try checkWritable()
    system.leave(name, in: place.directory)
  }

  func unlinkFile(_ path: GuestPath) throws(WASIErrno) {
    let place = try system.resolve(path, from: node, followsLink: false, keepsLast: true)
    guard let found = place.node else { throw .noEntry }
    guard !system.isDirectory(found), let name = place.name else { throw .isDirectory }
    guard !place.needsDirectory else { throw .notDirectory }
    try checkWritable()
    system.leave(name, in: place.directory)
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
    let place = try system.resolve(newPath, from: other.node, followsLink: false, keepsLast: true)
    guard place.node == nil, let name = place.name else { throw .exists }
    guard !place.needsDirectory, system.nodes[place.directory].links > 0 else { throw .noEntry }
    guard !system.isDirectory(found) else { throw .notPermitted }
    try system.enter(found, as: name, in: place.directory)
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
    // What the new name takes is there before anything changes; the old one gives its own back.
    try system.take(VirtualFileSystem.entryBytes(newName))
    if new.node != nil { system.leave(newName, in: new.directory) }
    system.leave(oldName, in: old.directory, keeping: true)
    system.give(VirtualFileSystem.entryBytes(newName))
    try system.enter(found, as: newName, in: new.directory)
  }
}
