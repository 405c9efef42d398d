import Glibc

/// A file without its name until it is complete. Until then it has another one beside it, and neither an error nor a
/// signal that ends the program leaves that behind.
final class TemporaryFile {
  let descriptor: Int32
  private let path: Argument
  private let unfinished: Unfinished

  /// - Returns: `nil` where the file cannot be made; `errno` says why.
  init?(beside target: Argument, mode: mode_t) {
    // A name may have been left by a program that was killed and had the same number.
    for attempt in 0..<100 {
      let path = Argument(bytes: target.bytes + ".\(getpid())\(attempt > 0 ? "-\(attempt)" : "").tmp".utf8)
      let unfinished = Unfinished(path)
      let descriptor = Files.withPath(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
      if descriptor >= 0 {
        self.descriptor = descriptor
        self.path = path
        self.unfinished = unfinished
        return
      }
      let error = errno
      unfinished.end()
      errno = error
      if error != EEXIST { return nil }
    }
    return nil
  }

  /// Gives the complete file its name. The result is 0 or `errno`.
  /// - Parameter replaces: Whether a file of that name gives way; if not, that is `EEXIST`.
  func finish(as target: Argument, replaces: Bool) -> Int32 {
    // A file without storage has nothing to wait for.
    if fsync(descriptor) != 0, errno != EINVAL { return errno }
    return Files.withPath(path) { old in
      Files.withPath(target) { new in
        // A second name, unlike a new one, replaces nothing.
        let result = replaces ? rename(old, new) : link(old, new)
        return result == 0 ? 0 : errno
      }
    }
  }

  deinit {
    close(descriptor)
    // After a new name was given there is nothing here.
    _ = Files.withPath(path) { unlink($0) }
    unfinished.end()
  }
}

/// What signals that end the program end too: the file that is being written is removed, processes are ended.
struct Unfinished {
  // SAFETY: written by the main thread only. A handler or a thread that ends the program reads it at any time: what it points to is never freed.
  nonisolated(unsafe) private static let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
    capacity: mostPaths)
  nonisolated(unsafe) private static var pathCount = 0
  /// A receipt, a report, a profile and what is written meanwhile are far fewer.
  private static let mostPaths = 64
  /// The group of processes that is waited for, or 0.
  // SAFETY: as above.
  nonisolated(unsafe) static var group: pid_t = 0 {
    didSet { watch() }
  }
  nonisolated(unsafe) private static var isWatching = false

  /// The index among the paths; `nil` where all are taken.
  private let index: Int?

  /// From here on until `end`, a signal removes the file.
  init(_ path: Argument) {
    Unfinished.watch()
    let copy = Files.withPath(path) { strdup($0) }
    let free = (0..<Unfinished.pathCount).first { Unfinished.paths[$0] == nil }
    if let free {
      Unfinished.paths[free] = copy
      index = free
    } else if Unfinished.pathCount < Unfinished.mostPaths {
      index = Unfinished.pathCount
      (Unfinished.paths + Unfinished.pathCount).initialize(to: copy)
      Unfinished.pathCount += 1
    } else {
      index = nil
    }
  }

  func end() {
    if let index { Unfinished.paths[index] = nil }
  }

  /// Removes all unfinished files; a signal handler may do so, and another thread.
  static func removeAll() {
    for index in 0..<pathCount {
      if let path = paths[index] { unlink(path) }
    }
  }

  private static func watch() {
    guard !isWatching else { return }
    isWatching = true
    // A handler must not be the first to make it.
    _ = paths
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
      let old = signal(number) { number in
        Unfinished.removeAll()
        if Unfinished.group > 0 { kill(-Unfinished.group, SIGKILL) }
        // The default action follows when the handler has returned.
        signal(number, SIG_DFL)
        raise(number)
      }
      // What whoever started the program wants ignored stays so.
      if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }
}
