import Glibc

/// Changes of the names in a directory. None of them follows a link in the last place, and no slash reaches the system.
extension HostDirectory {
  func createDirectory(_ path: GuestPath) throws(WASIErrno) {
    try checkWritable()
    let place = try place(path)
    guard let name = place.name else { throw .exists }
    try Host.repeatedly { mkdirat(place.directory.number, name, 0o777) }
  }

  func removeDirectory(_ path: GuestPath) throws(WASIErrno) {
    try checkWritable()
    let place = try place(path)
    guard let name = place.name else { throw path.ending == .parent ? .notEmpty : .invalid }
    try Host.repeatedly { unlinkat(place.directory.number, name, AT_REMOVEDIR) }
  }

  func unlinkFile(_ path: GuestPath) throws(WASIErrno) {
    try checkWritable()
    let place = try place(path)
    guard let name = place.name else { throw .isDirectory }
    if place.needsDirectory {
      throw try isDirectory(place) ? .isDirectory : .notDirectory
    }
    try Host.repeatedly { unlinkat(place.directory.number, name, 0) }
  }

  /// - Throws: `perm` for a target that leads out of the directory, which other programs could follow.
  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) {
    try checkWritable()
    guard !target.contains(0) else { throw .invalid }
    guard path.contains(linkTarget: target) else { throw .notPermitted }
    let place = try place(path)
    guard let name = try newName(place) else { throw .exists }
    try Host.repeatedly { symlinkat(Host.name(target), place.directory.number, name) }
  }

  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    guard let other = directory as? HostDirectory else { throw .crossDevice }
    try checkWritable()
    try other.checkWritable()
    let (old, finding) = try find(path, followsLink: false)
    guard let finding else { throw .noEntry }
    let new = try other.place(newPath)
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
    let old = try place(path)
    let new = try other.place(newPath)
    guard let oldName = old.name, let newName = new.name else { throw .busy }
    if old.needsDirectory || new.needsDirectory, try !isDirectory(old) {
      guard try new.directory.status().st_nlink > 0 else { throw .noEntry }
      throw .notDirectory
    }
    try Host.repeatedly { renameat(old.directory.number, oldName, new.directory.number, newName) }
  }

  /// The name for something that is no directory.
  ///
  /// - Throws: Where the path ends with a slash: `exist`, or `noent` if there is nothing.
  private func newName(_ place: HostPlace) throws(WASIErrno) -> [CChar]? {
    guard place.needsDirectory, place.name != nil else { return place.name }
    _ = try isDirectory(place)
    throw .exists
  }

  /// Whether what is at a place, which must be something, is a directory; a link is not followed.
  private func isDirectory(_ place: HostPlace) throws(WASIErrno) -> Bool {
    guard let name = place.name else { return true }
    return FileType(mode: try place.directory.open(name, Host.pathOnly).status().st_mode) == .directory
  }
}

extension HostPlace {
  /// Whether something could get the name.
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
