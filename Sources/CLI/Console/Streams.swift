import Glibc
import IPLD
import Posix
import Storage

/// The program's own standard streams.
enum Streams {
  /// Makes descriptors 0 to 2 exist: one that was closed gets a stand-in that fails with `EBADF` for its intended use, so that no
  /// file opened later gets its number.
  static func repair() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // open returns the lowest free number, which is this one.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes all of `bytes`; the result is 0 or `errno`.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return 0
  }

  /// Prints a part of the answer.
  static func print(_ text: String) throws(Failure) {
    try answer(Array(text.utf8))
  }

  /// Writes a part of the answer to standard output. Where its reader has closed it, the program ends silently.
  static func answer(_ bytes: [UInt8]) throws(Failure) {
    let error = bytes.withUnsafeBytes { write($0, to: 1) }
    if error == EPIPE { endByBrokenPipe() }
    if error != 0 { throw .system("cannot write standard output", error, .writing) }
  }

  /// Prints a remark, unless the user wants quiet.
  static func remark(_ kind: Remark, _ text: String) {
    guard !Terminal.isQuiet else { return }
    let style: Style = kind == .warning ? .yellow : .cyan
    note(style(kind.rawValue + ":", Terminal.colors(2)) + " \(printable(text))\n")
  }

  enum Remark: String { case note, warning, hint }

  /// Prints a message; nothing is left to do where that fails.
  static func note(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(UnsafeRawBufferPointer($0), to: 2) }
  }

  /// Ends the program as the system ends one whose reader has closed the pipe.
  static func endByBrokenPipe() -> Never {
    // Where the signal is ignored, nothing else removes unfinished files.
    Unfinished.removeAll()
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(Exit.brokenPipe)
  }
}

extension Failure {
  /// A failed system call: `MESSAGE: MEANING OF ERRNO`.
  static func system(_ message: String, _ error: Int32, _ purpose: SystemErrorCode) -> Failure {
    Failure(purpose, message: "\(message): \(String(cString: strerror(error)))")
  }
}
