internal import Glibc
public import IPLD

/// An open file or folder, closed when it is no longer used.
public final class OpenFile: ByteSource, ByteSink {
  package let descriptor: Int32
  private let closes: Bool
  /// The name in error messages.
  let name: String

  /// - Parameter closes: True to close the descriptor with the last reference.
  public init(descriptor: Int32, named name: String, closes: Bool = false) {
    self.descriptor = descriptor
    self.closes = closes
    self.name = name
  }

  deinit { if closes { close(descriptor) } }

  /// Opens a path, which is relative to `folder` where that is given.
  ///
  /// - Returns: `nil` where there is nothing with this path.
  static func open(
    _ path: [UInt8], in folder: OpenFile? = nil, _ flags: Int32, mode: UInt32 = 0
  ) throws(CodedError) -> OpenFile? {
    let name = (folder.map { $0.name + "/" } ?? "") + String(decoding: path, as: UTF8.self)
    guard !path.isEmpty, !path.contains(0) else { throw CodedError(.io, "\(name) is no path") }
    let descriptor = repeatedly {
      withPath(path) { openat(folder?.descriptor ?? AT_FDCWD, $0, flags | O_CLOEXEC, mode) }
    }
    if descriptor >= 0 { return OpenFile(descriptor: descriptor, named: name, closes: true) }
    if errno == ENOENT { return nil }
    throw failure("cannot open \(name)")
  }

  /// Opens a file to read it; fails where there is none.
  public static func reading(_ path: [UInt8]) throws(CodedError) -> OpenFile {
    guard let file = try open(path, O_RDONLY) else {
      throw CodedError(.ioNotFound, "there is no file \(String(decoding: path, as: UTF8.self))")
    }
    return file
  }

  /// Reads as many bytes as come at once, and returns their number; 0 at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(CodedError) -> Int {
    let count = Self.repeatedly { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
    guard count >= 0 else { throw Self.failure("cannot read \(name)") }
    return count
  }

  /// Writes all of the bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Self.repeatedly { Glibc.write(descriptor, rest.baseAddress, rest.count) }
      guard count >= 0 else { throw Self.failure("cannot write \(name)") }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  package func write(_ bytes: [UInt8]) throws(CodedError) {
    try bytes.withBytes { (bytes) throws(CodedError) in try write(bytes) }
  }

  /// Writes over the first bytes of the file.
  func overwrite(_ bytes: [UInt8]) throws(CodedError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Self.repeatedly { pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, done) }
      }
      guard count > 0 else { throw Self.failure("cannot write \(name)") }
      done += count
    }
  }

  /// Returns the bytes at an offset of the file; fewer where it ends.
  package func bytes(at offset: Int, count: Int) throws(CodedError) -> [UInt8] {
    var failed = false
    let result = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = Self.repeatedly {
          pread(descriptor, buffer.baseAddress.unsafelyUnwrapped + filled, count - filled, offset + filled)
        }
        if part < 0 { failed = true }
        if part <= 0 { break }
        filled += part
      }
    }
    if failed { throw Self.failure("cannot read \(name)") }
    return result
  }

  /// The length of a regular file; fails for anything else.
  package func fileByteCount() throws(CodedError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure("cannot read \(name)") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw CodedError(.io, "\(name) is no regular file") }
    return status.st_size
  }

  /// Waits until nothing that was written can be lost.
  func synchronize() throws(CodedError) {
    // Some file systems cannot do so for folders.
    guard Self.repeatedly({ fsync(descriptor) }) == 0 || errno == EINVAL else {
      throw Self.failure("cannot write \(name)")
    }
  }

  /// Waits until nothing that was written to the file system of this file can be lost.
  ///
  /// - Returns: False where the system cannot do so.
  func synchronizeFileSystem() throws(CodedError) -> Bool {
    if Self.repeatedly({ Self.syncfs(descriptor) }) == 0 { return true }
    if errno == ENOSYS || errno == EINVAL || errno == EOPNOTSUPP { return false }
    throw Self.failure("cannot write \(name)")
  }

  /// Calls the function of the C library, which its module leaves out.
  @_silgen_name("syncfs")
  private static func syncfs(_ descriptor: Int32) -> Int32

  /// Calls `body` with a path as a C string.
  static func withPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (path.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer { buffer in
      // SAFETY: the array has at least its closing NUL, so it has an address.
      body(buffer.baseAddress.unsafelyUnwrapped)
    }
  }

  /// Repeats a system call until no signal interrupts it.
  static func repeatedly<Result: SignedInteger>(_ body: () -> Result) -> Result {
    while true {
      let result = body()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Returns the error of a system call that failed, with the system's message.
  static func failure(_ what: String) -> CodedError {
    let error = errno
    let code: any ErrorCode =
      switch error {
      case ENOSPC, EDQUOT: StorageErrorCode.ioFull
      case EPIPE: StorageErrorCode.ioPipe
      default: IPLDErrorCode.io
      }
    return CodedError(code, "\(what): \(String(cString: strerror(error)))")
  }
}
