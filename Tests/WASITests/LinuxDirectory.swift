import Glibc

@testable import WASI

/// A directory as the system itself answers for it: every call is one of the system's, with the path as it was given.
///
/// Nothing keeps a path in the directory, so that it is only asked for paths that are known to stay there.
final class LinuxDirectory: DirectoryHandle {
  private let descriptor: HostDescriptor

  init(_ descriptor: HostDescriptor) { self.descriptor = descriptor }

  convenience init(_ path: String) throws {
    self.init(HostDescriptor(try Host.repeatedly { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }))
  }

  var isOutside: Bool { true }
  private var number: Int32 { descriptor.number }

  func status() throws(WASIErrno) -> FileStatus { FileStatus(try descriptor.status()) }
  func setTimes(_ change: TimesChange) throws(WASIErrno) { try descriptor.setTimes(change) }
  func synchronize(onlyData: Bool) throws(WASIErrno) { try descriptor.synchronize(onlyData: onlyData) }

  /// The C library's `readdir`, in the order of the names.
  func list() throws(WASIErrno) -> any DirectoryListing {
    try HostDirectory(descriptor, isReadOnly: true).list()
  }

  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode {
    let truncates = request.flags.contains(.truncate)
    var flags = request.writes || truncates ? (request.reads ? O_RDWR : O_WRONLY) : O_RDONLY
    if request.flags.contains(.create) { flags |= O_CREAT }
    if request.flags.contains(.exclusive) { flags |= O_EXCL }
    if request.flags.contains(.directory) { flags |= O_DIRECTORY }
    if truncates { flags |= O_TRUNC }
    if !request.followsLink { flags |= O_NOFOLLOW }
    let name = Host.name(request.path.bytes)
    let opened = HostDescriptor(try Host.repeatedly { openat(number, name, flags | O_CLOEXEC, 0o666) })
    return FileType(mode: try opened.status().st_mode) == .directory
      ? .directory(LinuxDirectory(opened)) : .file(LinuxFile(opened))
  }

  func status(of path: GuestPath, followsLink: Bool) throws(WASIErrno) -> FileStatus {
    var status = stat()
    let name = Host.name(path.bytes)
    try Host.repeatedly { fstatat(number, name, &status, followsLink ? 0 : AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  func setTimes(of path: GuestPath, followsLink: Bool, _ change: TimesChange) throws(WASIErrno) {
    let times = [timespec(change.access), timespec(change.modification)]
    let name = Host.name(path.bytes)
    try Host.repeatedly { utimensat(number, name, times, followsLink ? 0 : AT_SYMLINK_NOFOLLOW) }
  }

  func createDirectory(_ path: GuestPath) throws(WASIErrno) {
    let name = Host.name(path.bytes)
    try Host.repeatedly { mkdirat(number, name, 0o777) }
  }

  func removeDirectory(_ path: GuestPath) throws(WASIErrno) {
    let name = Host.name(path.bytes)
    try Host.repeatedly { unlinkat(number, name, AT_REMOVEDIR) }
  }

  func unlinkFile(_ path: GuestPath) throws(WASIErrno) {
    let name = Host.name(path.bytes)
    try Host.repeatedly { unlinkat(number, name, 0) }
  }

  func readLink(_ path: GuestPath) throws(WASIErrno) -> [UInt8] { try descriptor.linkTarget(Host.name(path.bytes)) }

  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) {
    let name = Host.name(path.bytes)
    try Host.repeatedly { symlinkat(Host.name(target), number, name) }
  }

  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    guard let other = directory as? LinuxDirectory else { throw .crossDevice }
    let (old, new) = (Host.name(path.bytes), Host.name(newPath.bytes))
    try Host.repeatedly { linkat(number, old, other.number, new, 0) }
  }

  func rename(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    guard let other = directory as? LinuxDirectory else { throw .crossDevice }
    let (old, new) = (Host.name(path.bytes), Host.name(newPath.bytes))
    try Host.repeatedly { renameat(number, old, other.number, new) }
  }
}

/// A file as the system itself answers for it.
final class LinuxFile: FileHandle {
  private let descriptor: HostDescriptor

  init(_ descriptor: HostDescriptor) { self.descriptor = descriptor }

  var isOutside: Bool { true }
  private var number: Int32 { descriptor.number }

  func status() throws(WASIErrno) -> FileStatus { FileStatus(try descriptor.status()) }
  func setTimes(_ change: TimesChange) throws(WASIErrno) { try descriptor.setTimes(change) }
  func synchronize(onlyData: Bool) throws(WASIErrno) { try descriptor.synchronize(onlyData: onlyData) }

  /// A position of preview 1 has no sign; the system's has one.
  private func offset(_ position: UInt64) -> off_t { off_t(truncatingIfNeeded: position) }

  func read(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int {
    try Host.repeatedly { preadv(number, vectors.baseAddress, Int32(vectors.count), offset(position)) }
  }

  func write(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int {
    try Host.repeatedly { pwritev(number, vectors.baseAddress, Int32(vectors.count), offset(position)) }
  }

  func append(_ vectors: HostVectors) throws(WASIErrno) -> (count: Int, end: UInt64) {
    let end = try descriptor.status().st_size
    let count = try Host.repeatedly { pwritev(number, vectors.baseAddress, Int32(vectors.count), end) }
    return (count, UInt64(end + count))
  }

  func setSize(_ size: UInt64) throws(WASIErrno) { try Host.repeatedly { ftruncate(number, offset(size)) } }

  func allocate(_ position: UInt64, _ count: UInt64) throws(WASIErrno) {
    try Host.repeatedly { Host.fallocate(number, 0, offset(position), offset(count)) }
  }
}
