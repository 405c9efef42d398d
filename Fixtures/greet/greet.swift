// Greets everyone named on the command line; looks at the clocks and at the random source. The exit code is the number
// of people greeted, or 64 when nobody is named.

/// Somebody to greet, with a greeting of their own kind.
class Guest {
  let name: [UInt8]
  init(name: [UInt8]) { self.name = name }
  func greeting(into output: inout Output) { output.text("Hello, ") }
}

/// A guest whose name ends in an exclamation mark.
final class LoudGuest: Guest {
  override func greeting(into output: inout Output) { output.text("HELLO, ") }
}

/// Whether the monotonic clock stands still or moves forwards and the wall clock is past the year 2000.
func clocksAreSane() -> Bool {
  var wall: UInt64 = 0
  var first: UInt64 = 0
  var second: UInt64 = 0
  guard wasiClockTimeGet(0, 1, &wall) == 0, wasiClockTimeGet(1, 1, &first) == 0, wasiClockTimeGet(1, 1, &second) == 0
  else { return false }
  return second >= first && wall > 946_684_800_000_000_000
}

/// Whether 64 random bytes come, and are not all the same.
func randomIsSane() -> Bool {
  var bytes = [UInt8](repeating: 0, count: 64)
  let errno = bytes.withUnsafeMutableBytes { bytes in
    guard let base = bytes.baseAddress else { return UInt32(1) }
    return wasiRandomGet(base, UInt32(bytes.count))
  }
  return errno == 0 && bytes.contains { $0 != bytes[0] }
}

@_expose(wasm, "_start")
@_cdecl("_start")
func start() {
  var guests: [Guest] = []
  for name in arguments().dropFirst() {
    guests.append(name.last == UInt8(ascii: "!") ? LoudGuest(name: name) : Guest(name: name))
  }
  var output = Output()
  guard !guests.isEmpty else {
    output.text("usage: greet NAME...\n")
    output.flush(to: 2)
    exit(64)
  }
  for guest in guests {
    guest.greeting(into: &output)
    output.bytes.append(contentsOf: guest.name)
    output.text("\n")
  }
  output.text(clocksAreSane() ? "clocks: sane\n" : "clocks: wrong\n")
  output.text(randomIsSane() ? "random: sane\n" : "random: wrong\n")
  output.flush()
  exit(UInt32(guests.count))
}
