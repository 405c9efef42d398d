import Glibc
import IPLD

/// Where a long answer goes piece by piece: a file, which appears complete or not at all, or standard output.
/// What is no regular file, such as a device, is written in place.
final class OutputFile: ByteSink {
  private let target: Argument?
  private let temporary: Argument
  private let descriptor: Int32
  private var isFinished = false

  /// - Parameter path: Of the file of `--output`; without one, or for `-`, it is standard output unless that is a
  ///   terminal.
  init(_ path: Argument?) throws(Failure) {
    guard let path, path != "-" else {
      if path == nil, Streams.isTerminal(1) {
        throw .usage("binary output is not written to a terminal", hint: "name a file with -o OUT, or redirect")
      }
      target = nil
      temporary = "-"
      descriptor = 1
      return
    }
    var status = stat()
    let exists = Files.withPath(path) { stat($0, &status) == 0 }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      target = nil
      temporary = path
      descriptor = Files.withPath(path) { open($0, O_WRONLY | O_CLOEXEC) }
      if descriptor < 0 { throw .system("cannot write \(path.text)", errno, exit: Exit.inputOutput) }
      return
    }
    let resolved = exists ? Files.resolved(path) : path
    temporary = Argument(bytes: resolved.bytes + ".\(getpid()).tmp".utf8)
    target = resolved
    descriptor = Files.withPath(temporary) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    if descriptor < 0 { throw .system("cannot write \(path.text)", errno, exit: Exit.inputOutput) }
  }

  deinit {
    guard target != nil, !isFinished else { return }
    close(descriptor)
    _ = Files.withPath(temporary) { unlink($0) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodecError) {
    let error = Streams.write(bytes, to: descriptor)
    if error != 0 {
      let name = descriptor == 1 ? "standard output" : (target ?? temporary).text
      throw CodecError("io", "cannot write \(name): \(String(cString: strerror(error)))")
    }
  }

  /// Gives the complete file its name.
  func finish() throws(Failure) {
    guard let target else { return }
    let failed = fsync(descriptor) != 0 && errno != EINVAL
    guard !failed, Files.withPath(temporary, { old in Files.withPath(target) { rename(old, $0) } }) == 0 else {
      throw .system("cannot write \(target.text)", errno, exit: Exit.inputOutput)
    }
    isFinished = true
    close(descriptor)
  }
}

/// Standard output for the bytes of files: on a terminal, only text.
struct TextOutput: ByteSink {
  private let isTerminal = Streams.isTerminal(1)

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodecError) {
    if isTerminal, bytes.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }) {
      throw CodecError("io.binary", "binary output is not written to a terminal: redirect it, or use ipvm get")
    }
    let error = Streams.write(bytes, to: 1)
    if error != 0 { throw CodecError("io", "cannot write standard output: \(String(cString: strerror(error)))") }
  }
}
