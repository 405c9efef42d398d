import Glibc

/// Times of day, in seconds since 1970.
enum Clock {
  static var now: Int { Glibc.time(nil) }

  /// Returns the nanoseconds of a clock that only tells how much time passes.
  static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Returns a time as people write it in UTC, such as `2025-07-24T10:36:33Z`.
  static func text(_ seconds: Int) -> String {
    var time = seconds
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil else { return String(seconds) }
    let text = [CChar](unsafeUninitializedCapacity: 64) { buffer, count in
      count = strftime(buffer.baseAddress, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    }
    return String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Reads a time in `24h` or `30d` from now, or `@1900000000` in seconds since 1970.
  static func time(_ word: Argument, option: String, now: Int) throws(Failure) -> Int {
    if word.bytes.first == UInt8(ascii: "@") {
      guard let seconds = Int(word.text.dropFirst()), seconds.magnitude < 1 << 53 else {
        throw .usage("\(option) takes a time, not '\(word.text)'", hint: "such as 24h, 30d or @1900000000")
      }
      return seconds
    }
    return now + Int(try Quantity.nanoseconds(word, option: option) / 1_000_000_000)
  }
}
