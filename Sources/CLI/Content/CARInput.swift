import Glibc
import IPLD
import Storage

/// A CAR file as commands take it: a path, `-` for standard input, or a pipe such as a shell's `<(…)`.
///
/// A file that can be read only once is copied to a file without a name first, since blocks are read in any order.
enum CARInput {
  /// The most bytes that come through a pipe.
  static let maximumByteCount = 16 << 30

  /// Reads through a CAR file, to find its blocks.
  ///
  /// - Parameter verifiesBlocks: True to verify all blocks at once, and not each when it is read.
  /// - Throws: `Failure` where there is nothing to read, `CodedError` where it is not a CAR file.
  static func open(_ path: Argument, verifiesBlocks: Bool = false) throws -> CARStore {
    guard path != "-" else { return try copied(0, named: "standard input", verifiesBlocks) }
    var status = stat()
    guard Files.withPath(path, { stat($0, &status) }) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw Failure.system("cannot open \(path.text)", errno, .reading)
      }
      throw Failure(StorageErrorCode.ioNotFound, message: "there is no file \(path.text)")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try CARStore(path.bytes, verifiesBlocks: verifiesBlocks)
    case S_IFDIR: throw Failure.system("cannot read \(path.text)", EISDIR, .reading)
    default:
      let descriptor = Files.withPath(path) { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw Failure.system("cannot open \(path.text)", errno, .reading) }
      defer { close(descriptor) }
      return try copied(descriptor, named: path.text, verifiesBlocks)
    }
  }

  /// Returns the root of a CAR file that has one, beside files of UnixFS that stand for its long blocks.
  ///
  /// - Parameter code: The error where it has none, or several.
  static func root(of file: CARStore, _ path: Argument, code: any ErrorCode) throws(Failure) -> CID {
    guard let root = file.root else {
      throw Failure(
        code,
        message: "\(path.text) has \(file.header.roots.count) roots, not one: it is no file of a receipt or a state")
    }
    return root
  }

  private static func copied(_ source: Int32, named name: String, _ verifiesBlocks: Bool) throws -> CARStore {
    var status = stat()
    if fstat(source, &status) == 0, status.st_mode & S_IFMT == S_IFREG, lseek(source, 0, SEEK_CUR) == 0 {
      return try CARStore(path(of: source), verifiesBlocks: verifiesBlocks)
    }
    let copy: Int32
    do throws(CodedError) { copy = try UnnamedFile.open() } catch { throw Failure(error) }
    defer { close(copy) }
    try transfer(source, named: name, to: copy)
    // The store opens the file itself, through the name that the system has for a descriptor.
    return try CARStore(path(of: copy), verifiesBlocks: verifiesBlocks)
  }

  private static func path(of descriptor: Int32) -> [UInt8] { Array("/proc/self/fd/\(descriptor)".utf8) }

  private static func transfer(_ source: Int32, named name: String, to copy: Int32) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = Glibc.read(source, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure.system("cannot read \(name)", errno, .reading) }
      if count == 0 { return }
      total += count
      guard total <= maximumByteCount else {
        throw Failure(
          StorageErrorCode.ioTooLarge, message: "\(name) is longer than \(maximumByteCount) bytes")
      }
      let error = Streams.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: copy)
      guard error == 0 else {
        throw Failure.system("cannot keep a copy of \(name)", error, .writing)
      }
    }
  }
}
