import Glibc
import IPLD
import UCAN

/// Measures the program beside other engines, and parts of it alone, for comparison with other tools: `Fixtures/bench` runs both.
enum BenchCommands {
  static let group = CommandGroup(
    "bench", "measure engines, and parts of this program",
    [BenchEnginesCommand.command, hash, sign, BenchCodecCommand.command, BenchCallsCommand.command],
    implied: BenchEnginesCommand.command,
    meant: { BenchEnginesCommand.isKernel($0) ? BenchEnginesCommand.command : nil },
    details: ["`ipvm bench`, `ipvm bench KERNEL` and `ipvm bench FILE` are `ipvm bench engines`."])

  private static let seconds = Option.value("seconds", "N", standard: "1", "how long each row may take")
  private static let size = Option.value("size", "SIZE", standard: "1MiB", "the length of the message")

  /// The size of a page, of which a batch hashes many, in bytes.
  private static let pageSize = 4096

  private static let hash = Command(
    "bench hash", "measure the hash functions", operands: .none, options: [seconds, size],
    examples: [
      Example("ipvm bench hash", "megabytes a second, a row for each function"),
      Example("ipvm bench hash --size 64 --json", "of short messages"),
    ],
    details: [
      "One message in one call, and for `sha2-256 pages` a call of the batch that hashes the message's pages of 4096 "
        + "bytes at once. Processor time, the best of many calls. A megabyte is 10^6 bytes."
    ]
  ) { invocation in
    let length = try invocation.value(size).map { try Quantity.bytes($0, option: "--size") } ?? 1 << 20
    guard length > 0, length <= 1 << 30 else { throw Failure.usage("--size takes up to 1GiB here") }
    let message = (0..<Int(length)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var meter = Meter(unit: "MB/s", seconds: try budget(invocation), factor: Double(length) / 1e6)
    message.withUnsafeBytes { message in
      meter.measure("sha2-256") { SHA256.hash(message) }
      meter.measure("sha2-256 pages") { SHA256.hashBatch(message, length: pageSize) }
      meter.measure("sha2-512") { SHA512.hash(message) }
      meter.measure("sha3-256") { SHA3_256.hash(message) }
      meter.measure("blake3") { BLAKE3.hash(message) }
    }
    try meter.report(invocation)
    return Exit.success
  }

  private static let sign = Command(
    "bench sign", "measure signatures with Ed25519", operands: .none, options: [seconds],
    examples: [Example("ipvm bench sign", "signatures and verifications a second, on one core")],
    details: [
      "Of a message of 256 bytes. `verify` has the key decoded already; `verify with key` decodes it each time. "
        + "Processor time, the best of many calls."
    ]
  ) { invocation in
    guard let key = Ed25519.PrivateKey(seed: [UInt8](repeating: 1, count: 32)) else { return Exit.negative }
    let message = [UInt8](repeating: 2, count: 256)
    let signature = key.sign(message)
    var meter = Meter(unit: "1/s", seconds: try budget(invocation), factor: 1)
    meter.measure("sign") { key.sign(message) }
    meter.measure("verify") { key.publicKey.verifies(signature, of: message) ? [1] : [] }
    meter.measure("verify with key") {
      Ed25519.PublicKey(key.publicKey.bytes)?.verifies(signature, of: message) == true ? [1] : []
    }
    try meter.report(invocation)
    return Exit.success
  }

  private static func budget(_ invocation: Invocation) throws(Failure) -> Double {
    guard let word = invocation.value(seconds) else { return 1 }
    return Double(try Quantity.nanoseconds(word, option: "--seconds")) / 1e9
  }
}

/// Measures calls, and prints the rates.
private struct Meter {
  let unit: String
  /// The time that each row may take, in seconds.
  let seconds: Double
  /// The number of units of one call.
  let factor: Double
  private var rows: [(name: String, rate: Double)] = []
  /// The sum of all results, so that no call is superfluous.
  private var sum: UInt8 = 0

  init(unit: String, seconds: Double, factor: Double) {
    self.unit = unit
    self.seconds = seconds
    self.factor = factor
  }

  /// Measures batches of calls that take some milliseconds, and keeps the best.
  mutating func measure(_ name: String, _ body: () -> [UInt8]) {
    let start = Self.time()
    var calls = 1
    var best = Double.infinity
    repeat {
      let begin = Self.time()
      for _ in 0..<calls { sum ^= body().first ?? 0 }
      let elapsed = Self.time() - begin
      best = min(best, elapsed / Double(calls))
      if elapsed < 0.002 { calls *= 2 }
    } while Self.time() - start < seconds
    rows.append((name, factor / best))
  }

  func report(_ invocation: Invocation) throws(Failure) {
    if invocation.flag(.json) {
      let rows = rows.map { row in
        JSON.object([("name", .string(row.name)), ("rate", .number(String(Int(row.rate)))), ("unit", .string(unit))])
      }
      try Streams.print(JSON.object([("rows", .array(rows)), ("check", .int(Int(sum)))]).text + "\n")
    } else {
      for row in rows {
        let name = row.name + String(repeating: " ", count: 16 - row.name.utf8.count)
        try Streams.print("\(name)\(Int(row.rate)) \(unit)\n")
      }
    }
  }

  /// Returns the processor time of the thread, in seconds.
  private static func time() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
