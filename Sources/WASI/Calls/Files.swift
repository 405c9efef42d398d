/// Calls that need a file, and those that move bytes at an offset.
extension WASI {
  /// The file of a descriptor, with a right to it.
  ///
  /// - Throws: `spipe` for a stream, `isdir` or `badf` for a directory.
  private func file(
    _ number: UInt32, _ right: Rights, directory: WASIErrno = .badDescriptor
  ) throws(WASIErrno) -> (Descriptor, any FileHandle) {
    let descriptor = try descriptors[number]
    switch descriptor.target {
    case .file(let file):
      try descriptor.require(right)
      return (descriptor, file)
    case .directory: throw directory
    case .input, .output, .socket: throw .illegalSeek
    }
  }

  /// `fd_seek`.
  func seek(_ call: HostCall, _ version: InterfaceVersion) throws(WASIErrno) {
    try call.memory.check(call[3], for: UInt64.self)
    _ = try descriptors[call[0]]
    guard let origin = version.origin(call[2]) else { throw .invalid }
    let distance = Int64(bitPattern: call.u64(1))
    // A move by nothing only asks where it is.
    let (descriptor, file) = try file(call[0], origin == .position && distance == 0 ? .tell : .seek)
    let base: UInt64
    switch origin {
    case .start: base = 0
    case .position: base = descriptor.position
    case .end: base = try file.status().size
    }
    guard base <= UInt64(Int64.max) else { throw .invalid }
    let (position, overflow) = Int64(base).addingReportingOverflow(distance)
    guard !overflow, position >= 0 else { throw .invalid }
    descriptor.position = UInt64(position)
    try call.memory.store(descriptor.position, at: call[3])
  }

  /// `fd_tell`.
  func tell(_ call: HostCall) throws(WASIErrno) {
    try call.memory.check(call[1], for: UInt64.self)
    let (descriptor, _) = try file(call[0], .tell)
    try call.memory.store(descriptor.position, at: call[1])
  }

  /// `fd_pread`.
  func positionedRead(_ call: HostCall) throws(WASIErrno) {
    let vectors = try buffers(call)
    try call.memory.check(call[4], for: UInt32.self)
    if case .output = try descriptors[call[0]].target { throw .badDescriptor }
    let (_, file) = try file(call[0], [.read, .seek], directory: .isDirectory)
    let count = try file.read(vectors, at: call.u64(3))
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[4])
  }

  /// `fd_pwrite`; a file opened with `append` is written at its end all the same.
  func positionedWrite(_ call: HostCall) throws(WASIErrno) {
    let vectors = try buffers(call)
    try call.memory.check(call[4], for: UInt32.self)
    if case .input = try descriptors[call[0]].target { throw .badDescriptor }
    let (descriptor, file) = try file(call[0], [.write, .seek], directory: .isDirectory)
    let count =
      descriptor.flags.contains(.append)
      ? try file.append(vectors).count : try file.write(vectors, at: call.u64(3))
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[4])
  }

  /// `fd_advise`: advice that nothing follows.
  func advise(_ call: HostCall) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    guard call[3] <= 5, !call.u64(1).addingReportingOverflow(call.u64(2)).overflow else { throw .invalid }
    _ = try file(call[0], .advise)
  }

  /// `fd_allocate`.
  func allocate(_ call: HostCall) throws(WASIErrno) {
    if case .directory = try descriptors[call[0]].target { throw .badDescriptor }
    guard call.u64(2) > 0 else { throw .invalid }
    let (_, file) = try file(call[0], .allocate)
    try file.allocate(call.u64(1), call.u64(2))
  }

  /// `fd_filestat_set_size`.
  func setSize(_ call: HostCall) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    guard case .file(let file) = descriptor.target else { throw .invalid }
    try descriptor.require(.setSize)
    try file.setSize(call.u64(1))
  }
}
