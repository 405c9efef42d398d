import Glibc

extension HostDirectory {
  /// Names that are not UTF-8 are left out: no path of a guest could name them.
  func list() throws(WASIErrno) -> any DirectoryListing {
    let (special, others) = try entries()
    return special + others.filter { String(validating: $0.name, as: UTF8.self) != nil }
  }

  /// `.` and `..`, and all other entries in the order of their names' bytes, whether they are UTF-8 or not.
  ///
  /// - Throws: `overflow` if there are more others than `limit`.
  func entries(
    atMost limit: Int = .max
  ) throws(WASIErrno) -> (special: [DirectoryEntry], others: [DirectoryEntry]) {
    // Opened anew, so that each listing has a position of its own.
    let number = try Host.repeatedly {
      openat(descriptor.number, HostDirectory.here, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(number) else {
      let error = errno
      close(number)
      throw WASIErrno(host: error)
    }
    defer { closedir(stream) }
    var special: [DirectoryEntry] = []
    var others: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else {
        let error = errno
        guard error == 0 else { throw WASIErrno(host: error) }
        break
      }
      let name = withUnsafeBytes(of: &next.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let inode = UInt64(truncatingIfNeeded: next.pointee.d_ino)
      let isSpecial = name[...] == GuestPath.here || name[...] == GuestPath.parent
      let type: FileType
      if next.pointee.d_type != UInt8(DT_UNKNOWN) {
        // The types of entries are those of modes, without the bits below.
        type = FileType(mode: mode_t(next.pointee.d_type) << 12)
      } else if isSpecial {
        type = .directory
      } else {
        var status = stat()
        // An entry that is gone meanwhile is one no more.
        guard fstatat(number, Host.name(name), &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        type = FileType(mode: status.st_mode)
      }
      let entry = DirectoryEntry(name: name, inode: inode, type: type)
      if isSpecial { special.append(entry) } else { others.append(entry) }
      guard others.count <= limit else { throw .overflow }
    }
    // `.` sorts before `..`.
    special.sort { $0.name.count < $1.name.count }
    others.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return (special, others)
  }
}
