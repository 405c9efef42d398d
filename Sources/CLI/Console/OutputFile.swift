import Glibc
import IPLD
import Storage

/// The destination of an answer: a file, which appears complete or not at all, or standard output. A file that is not a regular
/// one, such as a device, is written in place.
final class OutputFile: ByteSink {
  private let name: String
  private let draft: DraftFile?
  private let descriptor: Int32
  /// This is true if the descriptor is open for this only, and written in place.
  private var isOwned = false
  private(set) var byteCount = 0

  /// - Parameters:
  ///   - path: The path of the file of `--output`; without one, or for `-`, it is standard output.
  ///   - isBinary: True to refuse a terminal, unless it is named.
  ///   - isSecret: True if only the user may read a new file.
  init(_ path: Argument?, isBinary: Bool = true, isSecret: Bool = false) throws(Failure) {
    guard let path, path != "-" else {
      if path == nil, isBinary, Streams.isTerminal(1) {
        throw .usage("binary output is not written to a terminal", hint: "name a file with -o OUT, or redirect")
      }
      (name, draft, descriptor) = ("standard output", nil, 1)
      return
    }
    name = path.text
    if let open = Self.openDescriptor(path) {
      (draft, descriptor) = (nil, open)
      return
    }
    var status = stat()
    let exists = Files.withPath(path) { stat($0, &status) == 0 }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      draft = nil
      descriptor = Files.withPath(path) { open($0, O_WRONLY | O_CLOEXEC) }
      if descriptor < 0 { throw Self.failure(path.text, errno) }
      isOwned = true
      return
    }
    if exists, Files.withPath(path, { access($0, W_OK) }) != 0 { throw Self.failure(path.text, errno) }
    let resolved = exists ? Files.resolved(path) : path
    do throws(CodedError) {
      let draft = try DraftFile(resolved.bytes, mode: isSecret ? 0o600 : 0o666)
      if exists, !isSecret { fchmod(draft.file.descriptor, status.st_mode & 0o777) }
      (self.draft, descriptor) = (draft, draft.file.descriptor)
    } catch {
      throw Failure(error)
    }
  }

  /// Returns the descriptor that a path of the system stands for. Opening such a path again would write from its beginning, and
  /// replacing its file would take it from whoever opened it.
  private static func openDescriptor(_ path: Argument) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default: break
    }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.bytes.starts(with: folder.utf8) {
      if let number = Int32(path.text.dropFirst(folder.count)), fcntl(number, F_GETFD) != -1 { return number }
    }
    return nil
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    let error = Streams.write(bytes, to: descriptor)
    if error == EPIPE, descriptor == 1 { Streams.endByBrokenPipe() }
    if error != 0 { throw CodedError(.io, "cannot write \(name): \(String(cString: strerror(error)))") }
    byteCount += bytes.count
  }

  /// Gives the complete file its name.
  func finish() throws(Failure) {
    do throws(CodedError) { try draft?.finish() } catch { throw Failure(error) }
  }

  private static func failure(_ name: String, _ error: Int32) -> Failure {
    .system("cannot write \(name)", error, .writing)
  }
}

/// Standard output for the bytes of files: on a terminal, only text.
struct TextOutput: ByteSink {
  private let isTerminal = Streams.isTerminal(1)

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    if isTerminal, bytes.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }) {
      throw CodedError(.ioBinary, "binary output is not written to a terminal: redirect it, or use ipvm get")
    }
    let error = Streams.write(bytes, to: 1)
    if error == EPIPE { Streams.endByBrokenPipe() }
    if error != 0 { throw CodedError(.io, "cannot write standard output: \(String(cString: strerror(error)))") }
  }
}

/// The bytes of a file in memory, for JSON.
struct CollectedBytes: ByteSink {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    guard self.bytes.count + bytes.count <= Files.maximumByteCount else {
      throw CodedError(.ioTooLarge, "more than \(Files.maximumByteCount) bytes are not written as JSON")
    }
    self.bytes += bytes
  }
}
