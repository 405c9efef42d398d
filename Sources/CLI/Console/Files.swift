import Storage
import Glibc
import IPLD

/// Reads and writes whole files.
enum Files {
  /// The size of the largest input, in bytes.
  static let maximumByteCount = 256 << 20
  /// The size of the largest module in the text format, which is several times that of the same module in the binary format.
  static let maximumTextByteCount = 2 << 30

  static func exists(_ path: Argument) -> Bool { path.path.exists }

  /// Reads a file, or standard input for `-`.
  ///
  /// - Parameter isText: Returns true by its first byte if a file may be larger; called as soon as there is one.
  static func read(_ path: Argument, isText: (UInt8) -> Bool = { _ in false }) throws(Failure) -> [UInt8] {
    if path == "-" { return try read(descriptor: 0, name: "standard input", isText) }
    guard !path.bytes.contains(0) else { throw .usage("a path with a NUL byte") }
    let descriptor = withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .system("cannot open \(path.text)", errno, .reading) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path.text, isText)
  }

  private static func read(
    descriptor: Int32, name: String, _ isText: (UInt8) -> Bool
  ) throws(Failure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system("cannot read \(name)", errno, .reading) }
    var result: [UInt8] = []
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    var limit = maximumByteCount
    var first: UInt8 = 0
    if isRegular, pread(descriptor, &first, 1, 0) == 1, isText(first) { limit = maximumTextByteCount }
    if isRegular, status.st_size > limit { throw tooLarge(name, limit) }
    var chunk = isRegular ? max(Int(status.st_size), 1) + 1 : 1 << 16
    while true {
      let (bytes, error) = read(descriptor: descriptor, upTo: chunk)
      if error == EINTR { continue }
      if error != 0 { throw .system("cannot read \(name)", error, .reading) }
      if bytes.isEmpty { return result }
      // That is the whole file, as there was space for more. Files that are made as they are read have a size of 0.
      if isRegular, result.isEmpty, bytes.count == status.st_size { return bytes }
      if result.isEmpty { result = bytes } else { result += bytes }
      if !isRegular, result.first.map(isText) == true { limit = maximumTextByteCount }
      if result.count > limit { throw tooLarge(name, limit) }
      chunk = isRegular ? 1 << 16 : min(max(result.count, 1 << 16), 1 << 24)
    }
  }

  /// Calls `read` once; the second result is 0 or `errno`.
  private static func read(descriptor: Int32, upTo count: Int) -> ([UInt8], Int32) {
    var error: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let count = Glibc.read(descriptor, buffer.baseAddress, count)
      if count < 0 { error = errno } else { filled = count }
    }
    return (bytes, error)
  }

  private static func tooLarge(_ name: String, _ limit: Int) -> Failure {
    Failure(StorageErrorCode.ioTooLarge, message: "\(name) is larger than \(limit) bytes")
  }

  /// Returns the names in a folder, sorted by their bytes, without `.` and `..`; `nil` if it is not a folder.
  static func entries(of path: Argument) throws(Failure) -> [Argument]? {
    do throws(CodedError) {
      return try path.path.names()?.map { Argument(bytes: $0) }
    } catch {
      throw Failure(error)
    }
  }

  /// Writes to the file of `--output`; without one, or for `-`, to standard output.
  /// - Parameters:
  ///   - isBinary: True to refuse a terminal.
  ///   - isSecret: True if only the user may read a new file.
  static func write(
    _ bytes: [UInt8], to path: Argument?, isBinary: Bool = false, isSecret: Bool = false
  ) throws(Failure) {
    let file = try OutputFile(path, isBinary: isBinary, isSecret: isSecret)
    do throws(CodedError) {
      try bytes.withBytes { (bytes) throws(CodedError) in try file.write(bytes) }
    } catch {
      throw Failure(error)
    }
    try file.finish()
  }

  /// Makes a folder, and those above it where they are missing.
  static func makeFolder(_ path: Argument) throws(Failure) {
    do throws(CodedError) { try path.path.makeFolders(mode: 0o777) } catch { throw Failure(error) }
  }

  /// Returns the file that symbolic links lead to, so that these stay.
  static func resolved(_ path: Argument) -> Argument {
    guard let real = withPath(path, { realpath($0, nil) }) else { return path }
    defer { free(real) }
    return Argument(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  /// Calls `body` with a path as a C string.
  static func withPath<Result>(_ path: Argument, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    path.path.withCString(body)
  }
}
