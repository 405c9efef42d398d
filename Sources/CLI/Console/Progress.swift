import Glibc

/// A line on the terminal with the progress of long work; nothing is shown where standard error is not a terminal.
final class Progress {
  private let what: String
  private let total: Int?
  private let isShown: Bool
  private let start = Progress.now
  private var last: UInt64
  private var hasLine = false
  private var done = 0

  /// - Parameters:
  ///   - total: The number of bytes, where that is known.
  ///   - isShown: False where the answer is for programs.
  init(_ what: String, total: Int? = nil, isShown: Bool = true) {
    self.what = what
    self.total = total
    self.isShown = isShown && Progress.isWanted
    last = start
  }

  /// This is true if there is a terminal and the user did not ask for quiet.
  static var isWanted: Bool { Streams.isTerminal(2) && !Terminal.isQuiet }

  deinit { finish() }

  /// Counts some more bytes as done.
  func add(_ byteCount: Int) {
    done += byteCount
    guard isShown else { return }
    let now = Self.now
    guard now - last >= 100_000_000 else { return }
    last = now
    let seconds = Double(now - start) / 1e9
    let rate = Int(Double(done) / seconds)
    var line = "\r\(what) \(Self.size(done))"
    if let total, total > 0 { line += " of \(Self.size(total)), \(min(done * 100 / total, 100)) %" }
    line += ", \(Self.size(rate))/s"
    if let total, rate > 0, total > done { line += ", \((total - done) / rate) s left" }
    Streams.note(line + "\u{1B}[K")
    hasLine = true
  }

  /// Removes the line.
  func finish() {
    if hasLine { Streams.note("\r\u{1B}[K") }
    hasLine = false
  }

  /// Returns a number of bytes as people read it.
  static func size(_ count: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var value = Double(count)
    var unit = 0
    while value >= 1024, unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    if unit == 0 { return "\(count) B" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
