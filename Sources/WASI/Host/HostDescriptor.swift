import Glibc

/// An open descriptor of this process, closed with its last user.
final class HostDescriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a name in this directory, without following it where it is a symbolic link, and without waiting for
  /// anything.
  ///
  /// - Parameter name: A single name, or `.`, with a NUL at its end; never `..`.
  func open(_ name: [CChar], _ flags: Int32, mode: mode_t = 0) throws(WASIErrno) -> HostDescriptor {
    let always = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    return HostDescriptor(try Host.repeatedly { openat(number, name, flags | always, mode) })
  }

  /// Opens a directory by a path beneath this one, which the kernel follows (`openat2`).
  ///
  /// - Parameter path: With a NUL at its end.
  /// - Returns: `nil` where the kernel does not, for whatever reason: it cannot, it may not, or the path leads nowhere
  ///   or out of this directory.
  func openDirectory(beneath path: [CChar]) -> HostDescriptor? {
    var request = Host.OpenHow(flags: UInt64(Host.pathOnly | O_DIRECTORY | O_CLOEXEC), resolve: Host.beneath)
    let result = Host.systemCall(
      Host.openat2, Int(number), path, &request, MemoryLayout<Host.OpenHow>.size)
    return Int32(exactly: result).flatMap { $0 >= 0 ? HostDescriptor($0) : nil }
  }

  func status() throws(WASIErrno) -> stat {
    var status = stat()
    _ = try Host.repeatedly { fstat(number, &status) }
    return status
  }

  /// The target of the symbolic link with this name; an empty name is this descriptor itself.
  func linkTarget(_ name: [CChar]) throws(WASIErrno) -> [UInt8] {
    var target = [CChar](repeating: 0, count: Bounds.path + 1)
    let count = try Host.repeatedly { readlinkat(number, name, &target, target.count) }
    guard count <= Bounds.path else { throw .nameTooLong }
    return target[..<count].map(UInt8.init(bitPattern:))
  }

  /// Sets the times of whatever the descriptor stands for, a symbolic link included.
  func setTimes(_ change: TimesChange) throws(WASIErrno) {
    let times = [timespec(change.access), timespec(change.modification)]
    do {
      _ = try Host.repeatedly { utimensat(number, [0], times, Host.emptyPath) }
    } catch .invalid {
      // Linux before 5.8 knows no empty path here.
      _ = try Host.repeatedly { utimensat(AT_FDCWD, "/proc/self/fd/\(number)", times, 0) }
    }
  }

  /// Waits until what was written is kept. File systems that cannot do so for this kind of file need not.
  func synchronize(onlyData: Bool) throws(WASIErrno) {
    do {
      _ = try Host.repeatedly { onlyData ? fdatasync(number) : fsync(number) }
    } catch .invalid {}
  }
}

/// The functions that the C library offers, but does not show without `_GNU_SOURCE`, and how they are called.
enum Host {
  /// `O_PATH`, `AT_EMPTY_PATH`: the same on all architectures that Swift supports on Linux.
  static let pathOnly: Int32 = 0x20_0000
  static let emptyPath: Int32 = 0x1000
  /// `UTIME_NOW`, `UTIME_OMIT`.
  static let now = (1 << 30) - 1
  static let omit = (1 << 30) - 2
  /// The number of the system call, which is the same on all architectures.
  static let openat2 = 437
  /// `RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS`.
  static let beneath: UInt64 = 0x08 | 0x02

  /// `struct open_how`.
  struct OpenHow {
    var flags: UInt64
    var mode: UInt64 = 0
    var resolve: UInt64
  }

  // SAFETY: `syscall` is variadic, so it is not imported; the C library reads its arguments from the registers in which
  // both C and Swift pass up to six integers and pointers, variadic or not, on x86-64 and AArch64.
  @_silgen_name("syscall")
  static func systemCall(
    _ number: Int, _ directory: Int, _ path: UnsafePointer<CChar>, _ request: UnsafePointer<OpenHow>, _ size: Int
  ) -> Int

  // SAFETY: `int fallocate(int, int, off_t, off_t)`: four integers in registers, in C and in Swift.
  @_silgen_name("fallocate")
  static func fallocate(_ descriptor: Int32, _ mode: Int32, _ position: off_t, _ count: off_t) -> Int32

  /// Calls the system until no signal comes between.
  @discardableResult
  static func repeatedly<Result: SignedInteger>(_ body: () -> Result) throws(WASIErrno) -> Result {
    while true {
      let result = body()
      if result >= 0 { return result }
      let error = errno
      if error != EINTR { throw WASIErrno(host: error) }
    }
  }

  /// A name as the system takes it.
  static func name(_ bytes: some Sequence<UInt8>) -> [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }
}
