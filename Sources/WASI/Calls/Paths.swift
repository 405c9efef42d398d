/// Calls on paths.
extension WASI {
  private func path(_ call: HostCall, _ address: Int, _ count: Int) throws(WASIErrno) -> GuestPath {
    try GuestPath(UnsafeRawBufferPointer(try call.memory.range(call[address], UInt64(call[count]))))
  }

  /// `lookupflags`: whether a symbolic link as the last name is followed.
  private func followsLink(_ flags: UInt32) throws(WASIErrno) -> Bool {
    guard flags <= 1 else { throw .invalid }
    return flags == 1
  }

  /// `path_open`. A descriptor gets the rights that are asked for, as far as they suit what is opened and the directory
  /// passes them on.
  func openPath(_ call: HostCall) throws(WASIErrno) {
    try call.memory.check(call[8], for: UInt32.self)
    var request = OpenRequest(path: try path(call, 2, 3), followsLink: try followsLink(call[1]))
    let (descriptor, directory) = try descriptors.directory(call[0], .open)
    request.flags = OpenFlags(rawValue: UInt16(truncatingIfNeeded: call[4]))
    request.descriptorFlags = DescriptorFlags(rawValue: UInt16(truncatingIfNeeded: call[7]))
    guard call[4] <= UInt32(UInt16.max), OpenFlags.known.contains(request.flags) else { throw .invalid }
    guard call[7] <= UInt32(UInt16.max), DescriptorFlags.known.contains(request.descriptorFlags) else {
      throw .invalid
    }
    let wanted = Rights(rawValue: call.u64(5))
    request.reads = !wanted.isDisjoint(with: [.read, .readDirectory])
    request.writes = !wanted.isDisjoint(with: [.write, .allocate, .setSize])
    if request.flags.contains(.create) { try descriptor.require(.createFile) }
    if request.flags.contains(.truncate) { try descriptor.require(.pathSetSize) }
    try descriptors.checkSpace()
    let node = try directory.open(request)
    let opened = Descriptor(
      node, rights: wanted.intersection(descriptor.inheriting),
      inheriting: Rights(rawValue: call.u64(6)).intersection(descriptor.inheriting), flags: request.descriptorFlags,
      isReadOnly: descriptor.isReadOnly)
    try call.memory.store(descriptors.add(opened), at: call[8])
  }

  /// `path_filestat_get`.
  func pathStatus(_ call: HostCall, _ version: InterfaceVersion) throws(WASIErrno) {
    let memory = try call.memory.range(call[4], version.fileStatusSize)
    let path = try path(call, 2, 3)
    let (_, directory) = try descriptors.directory(call[0], .pathStatus)
    let status = try directory.status(of: path, followsLink: try followsLink(call[1]))
    status.store(to: memory, version)
  }

  /// `path_filestat_set_times`.
  func pathSetTimes(_ call: HostCall) throws(WASIErrno) {
    let path = try path(call, 2, 3)
    let (_, directory) = try descriptors.directory(call[0], .pathSetTimes)
    let change = try TimesChange(access: call.u64(4), modification: call.u64(5), flags: call[6])
    try directory.setTimes(of: path, followsLink: try followsLink(call[1]), change)
  }

  /// `path_create_directory`.
  func createDirectory(_ call: HostCall) throws(WASIErrno) {
    let path = try path(call, 1, 2)
    let (_, directory) = try descriptors.directory(call[0], .createDirectory)
    try directory.createDirectory(path)
  }

  /// `path_remove_directory`.
  func removeDirectory(_ call: HostCall) throws(WASIErrno) {
    let path = try path(call, 1, 2)
    let (_, directory) = try descriptors.directory(call[0], .removeDirectory)
    try directory.removeDirectory(path)
  }

  /// `path_unlink_file`.
  func unlinkFile(_ call: HostCall) throws(WASIErrno) {
    let path = try path(call, 1, 2)
    let (_, directory) = try descriptors.directory(call[0], .unlinkFile)
    try directory.unlinkFile(path)
  }

  /// `path_readlink`: as much of the target as the buffer takes.
  func readLink(_ call: HostCall) throws(WASIErrno) {
    let buffer = try call.memory.range(call[3], UInt64(call[4]))
    try call.memory.check(call[5], for: UInt32.self)
    let path = try path(call, 1, 2)
    let (_, directory) = try descriptors.directory(call[0], .readLink)
    let target = try directory.readLink(path).prefix(buffer.count)
    buffer.copyBytes(from: target)
    try call.memory.store(UInt32(target.count), at: call[5])
  }

  /// `path_symlink`: a target that leads out of the directory is refused, since the host's programs would follow it.
  func symbolicLink(_ call: HostCall) throws(WASIErrno) {
    let target = try call.memory.range(call[0], UInt64(call[1]))
    let path = try path(call, 3, 4)
    let (_, directory) = try descriptors.directory(call[2], .symbolicLink)
    let text = try GuestPath(UnsafeRawBufferPointer(target)).bytes
    guard path.contains(linkTarget: text) else { throw .notPermitted }
    try directory.createSymbolicLink(path, to: text)
  }

  /// `path_link`: a second name of a file. Following a symbolic link is not offered.
  func link(_ call: HostCall) throws(WASIErrno) {
    let path = try path(call, 2, 3)
    let newPath = try self.path(call, 5, 6)
    let (_, old) = try descriptors.directory(call[0], .linkSource)
    let (_, new) = try descriptors.directory(call[4], .linkTarget)
    guard !(try followsLink(call[1])) else { throw .invalid }
    try old.link(path, to: new, newPath)
  }

  /// `path_rename`.
  func rename(_ call: HostCall) throws(WASIErrno) {
    let path = try path(call, 1, 2)
    let newPath = try self.path(call, 4, 5)
    let (_, old) = try descriptors.directory(call[0], .renameSource)
    let (_, new) = try descriptors.directory(call[3], .renameTarget)
    try old.rename(path, to: new, newPath)
  }
}
