/// Calls on paths: there are no directories, so none of them is allowed.
extension WASI {
  /// A call with one path: `directory` and `path` are the places of its arguments.
  func path(_ call: Call, _ directory: Int, _ path: (address: Int, count: Int)) throws(WASIErrno) {
    _ = try call.memory.range(call[path.address], UInt64(call[path.count]))
    _ = try descriptors[call[directory]]
    throw .notCapable
  }

  /// `path_link`, `path_rename`: two directories with a path each.
  func paths(
    _ call: Call, _ old: (directory: Int, address: Int, count: Int), _ new: (directory: Int, address: Int, count: Int)
  ) throws(WASIErrno) {
    _ = try call.memory.range(call[old.address], UInt64(call[old.count]))
    _ = try call.memory.range(call[new.address], UInt64(call[new.count]))
    _ = try descriptors[call[old.directory]]
    _ = try descriptors[call[new.directory]]
    throw .notCapable
  }

  /// `path_filestat_get`.
  func pathStatus(_ call: Call) throws(WASIErrno) {
    _ = try call.memory.range(call[4], Layout.fileStatusSize)
    try path(call, 0, (2, 3))
  }

  /// `path_open`.
  func openPath(_ call: Call) throws(WASIErrno) {
    try call.memory.check(call[8], for: UInt32.self)
    try path(call, 0, (2, 3))
  }

  /// `path_readlink`.
  func readLink(_ call: Call) throws(WASIErrno) {
    _ = try call.memory.range(call[3], UInt64(call[4]))
    try call.memory.check(call[5], for: UInt32.self)
    try path(call, 0, (1, 2))
  }

  /// `path_symlink`.
  func symbolicLink(_ call: Call) throws(WASIErrno) {
    _ = try call.memory.range(call[0], UInt64(call[1]))
    try path(call, 2, (3, 4))
  }
}
