import Glibc
import IPLD

enum BenchCodecCommand {
  private static let repetitions = Option.value(
    "count", "N", letter: "n", standard: "30", "how often each is done; the best time counts")

  static let command = Command(
    "bench codec", "measure how fast files of DAG-CBOR are read and written", operands: .files,
    options: [repetitions],
    examples: [
      Example("ipvm bench codec block.cbor", "megabytes of DAG-CBOR a second, of processor time"),
      Example("Fixtures/bench/codec", "the same beside python-libipld, on documents of four kinds"),
    ],
    details: [
      "decode makes a value of the bytes, encode writes it, visit reports the parts to a visitor that counts them, "
        + "check only looks whether they are valid. All four are strict."
    ]
  ) { invocation in
    let count =
      try invocation.value(repetitions).map { word throws(Failure) in
        try Quantity.count(word, option: "--count")
      } ?? 30
    var results: [JSON] = []
    for path in invocation.operands {
      let bytes = try Files.read(path)
      let speeds: [(name: String, value: Double)]
      do throws(CodedError) {
        speeds = try measure(bytes, Int(clamping: min(count, 1_000_000)))
      } catch {
        throw Failure(error, file: path.text)
      }
      if invocation.flag(.json) {
        let fields = speeds.map { ($0.name, JSON.number(decimal($0.value))) }
        results.append(.object([("file", .string(path.text)), ("byteCount", .int(bytes.count))] + fields))
      } else {
        let text = speeds.map { "\($0.name) \(decimal($0.value)) MB/s" }.joined(separator: ", ")
        try Streams.print("\(printable(path.text)): \(text)\n")
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("files", .array(results))]).text + "\n") }
    return Exit.success
  }

  /// Returns the megabytes a second of each operation.
  private static func measure(_ bytes: [UInt8], _ count: Int) throws(CodedError) -> [(name: String, value: Double)] {
    let node = try DAGCBOR.decode(bytes)
    var counter = Counter()
    let times = [
      ("decode", try best(count) { () throws(CodedError) in counter.use(try DAGCBOR.decode(bytes)) }),
      ("encode", try best(count) { () throws(CodedError) in counter.parts &+= try DAGCBOR.encode(node).count }),
      (
        "visit",
        try best(count) { () throws(CodedError) in
          try bytes.withBytes { (bytes) throws(CodedError) in try DAGCBOR.visit(bytes, &counter) }
        }
      ),
      (
        "check",
        try best(count) { () throws(CodedError) in
          try bytes.withBytes { (bytes) throws(CodedError) in try DAGCBOR.check(bytes) }
        }
      ),
    ]
    return times.map { ($0.0, Double(bytes.count) / 1e6 / $0.1) }
  }

  /// Returns the shortest time that something took, in seconds of the processor.
  private static func best(_ count: Int, _ body: () throws(CodedError) -> Void) throws(CodedError) -> Double {
    var best = Double.infinity
    for _ in 0..<max(count, 1) {
      let start = seconds()
      try body()
      best = min(best, seconds() - start)
    }
    return max(best, 1e-9)
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Returns a number with one digit after the point.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Counts the parts of values, and the bytes of those that have some.
private struct Counter: NodeVisitor {
  var parts = 0
  private var byteCount = 0

  /// Looks at a value, so that the compiler does not remove its making.
  mutating func use(_ node: Node) { if node.isNull { parts &+= 1 } }

  mutating func null() { parts &+= 1 }
  mutating func bool(_ value: Bool) { parts &+= 1 }
  mutating func integer(_ value: Int128) { parts &+= 1 }
  mutating func float(_ value: Double) { parts &+= 1 }
  mutating func string(_ utf8: UnsafeRawBufferPointer) { add(utf8) }
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) { add(bytes) }
  mutating func link(_ cid: UnsafeRawBufferPointer) { add(cid) }
  mutating func beginList(count: Int) { parts &+= 1 }
  mutating func endList() {}
  mutating func beginMap(count: Int) { parts &+= 1 }
  mutating func key(_ utf8: UnsafeRawBufferPointer) { add(utf8) }
  mutating func endMap() {}

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    parts &+= 1
    byteCount &+= bytes.count
  }
}
