package import Glibc

/// The marks of what a signal that ends the program has to end too: files that are not complete are removed, and a
/// group of processes is killed.
///
/// Nothing is marked, and no signal is handled, until a program sets `handlesSignals`: a library leaves that to whoever
/// uses it.
package struct Unfinished {
  // SAFETY: written by the main thread only. A handler or a thread that ends the program reads it at any time: what it
  // points to is never freed.
  nonisolated(unsafe) private static let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
    capacity: maximumCount)
  nonisolated(unsafe) private static var count = 0
  /// A receipt, a report, a profile and the files that are written meanwhile are far fewer.
  private static let maximumCount = 64
  /// True if this program ends by signals as `watch` says.
  // SAFETY: set once, before there is a second thread.
  nonisolated(unsafe) package static var handlesSignals = false
  /// The group of processes that is waited for, or 0.
  // SAFETY: as for the paths.
  nonisolated(unsafe) package static var group: pid_t = 0 {
    didSet { watch() }
  }
  nonisolated(unsafe) private static var isWatching = false

  /// The index among the paths; `nil` where all are taken.
  private let index: Int?

  /// Marks a file, which a signal removes from here on until `end`.
  package init(_ path: [UInt8]) {
    guard Unfinished.handlesSignals else {
      index = nil
      return
    }
    Unfinished.watch()
    let free = (0..<Unfinished.count).first { Unfinished.paths[$0] == nil }
    guard free != nil || Unfinished.count < Unfinished.maximumCount else {
      index = nil
      return
    }
    let copy = (path.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer {
      strdup($0.baseAddress.unsafelyUnwrapped)
    }
    if let free {
      Unfinished.paths[free] = copy
      index = free
    } else {
      index = Unfinished.count
      (Unfinished.paths + Unfinished.count).initialize(to: copy)
      Unfinished.count += 1
    }
  }

  /// Takes the mark from the file, which is complete or removed.
  package func end() {
    if let index { Unfinished.paths[index] = nil }
  }

  /// Removes all unfinished files; a signal handler may do so, and another thread.
  package static func removeAll() {
    for index in 0..<count {
      if let path = paths[index] { unlink(path) }
    }
  }

  /// Removes the files and kills the processes at signals that end the program, before they do.
  private static func watch() {
    guard handlesSignals, !isWatching else { return }
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
