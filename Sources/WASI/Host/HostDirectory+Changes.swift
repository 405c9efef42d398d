import Glibc

/// Changes of the names in a directory. None of them follows a link as the last name, and no slash reaches the system.
extension HostDirectory {
  func createDirectory(_ path: GuestPath) throws(WASIErrno) {
    try checkWritable()
    let location = try locate(path)
    guard let name = location.name else { throw .exists }
    try Host.repeatedly { mkdirat(location.directory.number, name, 0o777) }
  }

  func removeDirectory(_ path: GuestPath) throws(WASIErrno) {
    try checkWritable()
    let location = try locate(path)
    guard let name = location.name else { throw path.ending == .parent ? .notEmpty : .invalid }
    try Host.repeatedly { unlinkat(location.directory.number, name, AT_REMOVEDIR) }
  }

  func unlinkFile(_ path: GuestPath) throws(WASIErrno) {
    try checkWritable()
    let location = try locate(path)
    guard let name = location.name else { throw .isDirectory }
    if location.needsDirectory {
      throw try isDirectory(location) ? .isDirectory : .notDirectory
    }
    try Host.repeatedly { unlinkat(location.directory.number, name, 0) }
  }

  /// - Throws: `perm` for a target that leads out of the directory, which other programs could follow.
  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) {
    try checkWritable()
    guard !target.contains(0) else { throw .invalid }
    guard path.contains(linkTarget: target) else { throw .notPermitted }
    let location = try locate(path)
    guard let name = try newName(location) else { throw .exists }
    try Host.repeatedly { symlinkat(Host.name(target), location.directory.number, name) }
  }

  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    guard let other = directory as? HostDirectory else { throw .crossDevice }
    try checkWritable()
    try other.checkWritable()
    let (old, finding) = try find(path, followsLink: false)
    guard let finding else { throw .noEntry }
    let new = try other.locate(newPath)
    guard let newName = try other.newName(new) else { throw .exists }
    guard finding.type != .directory, let oldName = old.name else {
      throw try new.isFree() ? .notPermitted : .exists
    }
    try Host.repeatedly { linkat(old.directory.number, oldName, new.directory.number, newName, 0) }
  }

  func rename(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    guard let other = directory as? HostDirectory else { throw .crossDevice }
    try checkWritable()
    try other.checkWritable()
    let old = try locate(path)
    let new = try other.locate(newPath)
    guard let oldName = old.name, let newName = new.name else { throw .busy }
    if old.needsDirectory || new.needsDirectory, try !isDirectory(old) {
      guard try new.directory.status().st_nlink > 0 else { throw .noEntry }
      throw .notDirectory
    }
    try Host.repeatedly { renameat(old.directory.number, oldName, new.directory.number, newName) }
  }

  /// The name for something that is no directory.
  ///
  /// - Throws: `exist` if the path ends with a slash, or `noent` if it names nothing.
  private func newName(_ location: HostLocation) throws(WASIErrno) -> [CChar]? {
    guard location.needsDirectory, location.name != nil else { return location.name }
    _ = try isDirectory(location)
    throw .exists
  }

  /// Tells whether what is at a location, where something must be, is a directory; a link is not followed.
  private func isDirectory(_ location: HostLocation) throws(WASIErrno) -> Bool {
    guard let name = location.name else { return true }
    return FileType(mode: try location.directory.open(name, Host.pathOnly).status().st_mode) == .directory
  }
}

extension HostLocation {
  /// Tells whether something could get the name.
  ///
  /// - Throws: `noent` in a directory that was removed.
  fileprivate func isFree() throws(WASIErrno) -> Bool {
    guard try directory.status().st_nlink > 0 else { throw .noEntry }
    guard let name else { return false }
    do {
      _ = try directory.open(name, Host.pathOnly)
      return false
    } catch .noEntry {
      return true
    }
  }
}
