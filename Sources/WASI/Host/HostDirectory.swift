import Glibc

/// A directory of the host, and what lies in it. Nothing outside is ever read or changed through it, whatever other
/// processes do with the names in it at the same time.
final class HostDirectory: DirectoryHandle {
  let descriptor: HostDescriptor
  let isReadOnly: Bool
  let resolution: HostResolution

  /// - Parameter descriptor: Opened with `O_PATH`.
  init(_ descriptor: HostDescriptor, isReadOnly: Bool, resolution: HostResolution = .kernel) {
    self.descriptor = descriptor
    self.isReadOnly = isReadOnly
    self.resolution = resolution
  }

  /// - Parameter path: As this process sees it; symbolic links in it are followed.
  convenience init(path: [UInt8], isReadOnly: Bool, resolution: HostResolution = .kernel) throws(WASIErrno) {
    guard !path.contains(0) else { throw .invalid }
    let flags = Host.pathOnly | O_DIRECTORY | O_CLOEXEC
    let number = try Host.repeatedly { Glibc.open(Host.name(path), flags) }
    self.init(HostDescriptor(number), isReadOnly: isReadOnly, resolution: resolution)
  }

  /// Refuses what would change something.
  func checkWritable() throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
  }

  var isOutside: Bool { true }

  func status() throws(WASIErrno) -> FileStatus { FileStatus(try descriptor.status()) }

  func setTimes(_ change: TimesChange) throws(WASIErrno) {
    try checkWritable()
    try descriptor.setTimes(change)
  }

  func synchronize(onlyData: Bool) throws(WASIErrno) {
    try descriptor.open(HostDirectory.here, O_RDONLY | O_DIRECTORY).synchronize(onlyData: onlyData)
  }

  static let here = Host.name(GuestPath.here)

  // MARK: Paths

  func status(of path: GuestPath, followsLink: Bool) throws(WASIErrno) -> FileStatus {
    guard let finding = try find(path, followsLink: followsLink).finding else { throw .noEntry }
    return FileStatus(finding.status)
  }

  func setTimes(of path: GuestPath, followsLink: Bool, _ change: TimesChange) throws(WASIErrno) {
    try checkWritable()
    guard let finding = try find(path, followsLink: followsLink).finding else { throw .noEntry }
    try finding.node.setTimes(change)
  }

  func readLink(_ path: GuestPath) throws(WASIErrno) -> [UInt8] {
    guard let finding = try find(path, followsLink: false).finding else { throw .noEntry }
    guard finding.type == .symbolicLink else { throw .invalid }
    return try finding.node.linkTarget([0])
  }

  /// Devices, FIFOs and sockets are refused with `nxio`: to open one can wait, or have effects of its own.
  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode {
    let creates = request.flags.contains(.create)
    let truncates = request.flags.contains(.truncate)
    let isExclusive = creates && request.flags.contains(.exclusive)
    for _ in 0..<HostDirectory.attempts {
      let (location, finding) = try find(
        request.path, followsLink: request.followsLink && !isExclusive, creates: creates)
      guard let finding else {
        guard creates else { throw .noEntry }
        guard !request.flags.contains(.directory) else { throw .invalid }
        try checkWritable()
        if let file = try openFile(location, request, O_CREAT | O_EXCL) { return .file(file) }
        continue
      }
      guard !isExclusive else { throw .exists }
      switch finding.type {
      case .symbolicLink: throw .loop
      case .directory:
        guard !request.writes, !creates, !truncates else { throw .isDirectory }
        return .directory(HostDirectory(finding.node, isReadOnly: isReadOnly, resolution: resolution))
      case .regularFile:
        guard !request.flags.contains(.directory) else { throw .notDirectory }
        if request.writes || truncates { try checkWritable() }
        if let file = try openFile(location, request, 0) { return .file(file) }
      default:
        guard !request.flags.contains(.directory) else { throw .notDirectory }
        throw .noSuchDevice
      }
    }
    throw .busy
  }

  /// Opens a regular file where one was, or makes one where none was.
  ///
  /// - Returns: `nil` where this is so no more.
  private func openFile(
    _ location: HostLocation, _ request: OpenRequest, _ creation: Int32
  ) throws(WASIErrno) -> HostFile? {
    guard let name = location.name else { return nil }
    let truncates = request.flags.contains(.truncate)
    let access = request.writes || truncates ? (request.reads ? O_RDWR : O_WRONLY) : O_RDONLY
    let asked = request.descriptorFlags
    var flags = access | creation
    if asked.contains(.append) { flags |= O_APPEND }
    if asked.contains(.dataSync) { flags |= O_DSYNC }
    if asked.contains(.readSync) { flags |= O_RSYNC }
    if asked.contains(.sync) { flags |= O_SYNC }
    let descriptor: HostDescriptor
    do {
      descriptor = try location.directory.open(name, flags, mode: 0o666)
    } catch {
      // Something else has the name, or nothing has: somebody came between. Only a directory that was removed stays so.
      let passing: [WASIErrno] = creation == 0 ? [.noEntry, .loop, .isDirectory, .noSuchDevice] : [.exists]
      guard passing.contains(error) else { throw error }
      return nil
    }
    guard FileType(mode: try descriptor.status().st_mode) == .regularFile else { return nil }
    // Not while opening, so that nothing but a regular file can lose its contents.
    if truncates { try Host.repeatedly { ftruncate(descriptor.number, 0) } }
    return HostFile(
      descriptor, isReadOnly: isReadOnly, reads: request.reads, writes: request.writes,
      appends: asked.contains(.append))
  }
}

extension WASIPreopen {
  /// A directory of the host, with all that is in it and will be.
  ///
  /// - Parameters:
  ///   - path: As this process sees it, without NUL.
  ///   - name: The path by which the guest knows it.
  /// - Throws: `WASIErrno`, such as `noEntry` and `notDirectory`.
  public static func host(
    path: [UInt8], name: [UInt8], isReadOnly: Bool = false
  ) throws(WASIErrno) -> WASIPreopen {
    WASIPreopen(name: name, isReadOnly: isReadOnly, directory: try HostDirectory(path: path, isReadOnly: isReadOnly))
  }
}
