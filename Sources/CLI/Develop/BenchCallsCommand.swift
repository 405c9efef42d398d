import Glibc
import Wasm
import WasmText

/// Measures the costs of embedding: calls in both directions, and instances.
enum BenchCallsCommand {
  private static let seconds = Option.value("seconds", "N", standard: "1", "how long each row of calls may take")
  private static let instances = Option.value(
    "count", "N", letter: "n", standard: "100_000", "how many instances are alive at once")

  static let command = Command(
    "bench calls", "measure calls between host and guest, and instances", operands: .none,
    options: [seconds, instances],
    examples: [
      Example("ipvm bench calls", "nanoseconds a call, microseconds and bytes an instance"),
      Example("ipvm bench calls --count 1_000 --json", "with fewer instances"),
    ],
    details: [
      "A call goes from the host to a function of the guest that returns its argument, and back: with slots that are "
        + "prepared, or with arrays of values. A call of the host goes from a loop of the guest to a function of the "
        + "host that adds one, and back. Processor time of the best of many batches.",
      "Instances are made of one module that is validated once, and stay alive in one store. Memory is what is "
        + "resident.",
    ]
  ) { invocation in
    var budget = 1.0
    if let word = invocation.value(seconds) {
      budget = Double(try Quantity.nanoseconds(word, option: "--seconds")) / 1e9
    }
    let count = try invocation.value(instances).map { try Quantity.count($0, option: "--count") } ?? 100_000
    guard count > 0, count <= 1_000_000 else { throw Failure.usage("--count takes from 1 to 1000000 here") }
    let rows: [Row]
    do {
      rows = try calls(budget) + (try instances(Int(count)))
    } catch {
      throw Failure(anything: error)
    }
    if invocation.flag(.json) {
      let rows = rows.map { row in
        JSON.object([
          ("name", .string(row.name)), ("value", .number(decimal(row.value))), ("unit", .string(row.unit)),
        ])
      }
      try Streams.print(JSON.object([("rows", .array(rows))]).text + "\n")
    } else {
      let width = rows.reduce(0) { max($0, $1.name.utf8.count) } + 2
      for row in rows {
        let name = row.name + String(repeating: " ", count: width - row.name.utf8.count)
        try Streams.print("\(name)\(decimal(row.value)) \(row.unit)\n")
      }
    }
    return Exit.success
  }

  private struct Row {
    let name: String
    let value: Double
    let unit: String
  }

  private static let callee = """
    (module
      (import "host" "add" (func $add (param i32) (result i32)))
      (func (export "same") (param i32) (result i32) local.get 0)
      (func (export "loop") (param i32) (result i32) (local i32)
        (loop $next
          (local.set 1 (call $add (local.get 1)))
          (br_if $next (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        local.get 1))
    """

  /// - Parameter fields: The fields of the module in addition to a global, a table of functions and three functions.
  private static func small(_ fields: String) -> String {
    """
    (module
      \(fields)
      (global $count (mut i32) (i32.const 7))
      (table funcref (elem $get $set))
      (func $get (export "get") (result i32) global.get $count)
      (func $set (export "set") (param i32) (global.set $count (local.get 0)))
      (func (export "sum") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
    """
  }

  // MARK: Calls

  private static func calls(_ budget: Double) throws -> [Row] {
    let store = Store()
    var imports = Imports()
    let type = FunctionType([.i32], [.i32])
    imports.define("host", "add", .function(Function(in: store, type: type, unchecked: { _, slots in slots[0] &+= 1 })))
    let instance = try Instance(module(callee), imports: imports, in: store)
    guard let same = instance.function("same"), let loop = instance.function("loop") else { return [] }
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: 2)
    let raw = try best(budget) { count in for _ in 0..<count { try same.callUnchecked(slots: slots) } }
    let values = try best(budget) { count in for _ in 0..<count { _ = try same.call([.i32(7)]) } }
    let host = try best(budget) { count in
      slots[0] = UInt64(count)
      try loop.callUnchecked(slots: slots)
    }
    return [
      Row(name: "call, prepared slots", value: raw * 1e9, unit: "ns"),
      Row(name: "call, values", value: values * 1e9, unit: "ns"),
      Row(name: "call of the host", value: host * 1e9, unit: "ns"),
    ]
  }

  /// Returns the shortest time of one of many, in seconds of the processor.
  private static func best(_ budget: Double, _ body: (Int) throws -> Void) throws -> Double {
    let start = time()
    var count = 16
    var best = Double.infinity
    repeat {
      let begin = time()
      try body(count)
      let elapsed = time() - begin
      best = min(best, elapsed / Double(count))
      if elapsed < 0.002 { count *= 2 }
    } while time() - start < budget
    return best
  }

  // MARK: Instances

  private static func instances(_ count: Int) throws -> [Row] {
    var rows: [Row] = []
    let memory = "(memory 1) (data (i32.const 0) \"data\")"
    for (name, fields) in [("an instance", ""), ("an instance with a memory", memory)] {
      let module = try module(small(fields))
      let store = Store()
      let (begin, resident) = (time(), residentBytes())
      for _ in 0..<count { _ = try Instance(module, in: store) }
      let elapsed = time() - begin
      let bytes = residentBytes() - resident
      rows.append(Row(name: "\(name) of \(count)", value: elapsed / Double(count) * 1e6, unit: "µs"))
      rows.append(Row(name: "\(name), resident", value: Double(max(bytes, 0)) / Double(count), unit: "B"))
    }
    return rows
  }

  private static func module(_ text: String) throws -> Module { try Module(validating: parseModule(Array(text.utf8))) }

  /// Returns the processor time of the thread, in seconds.
  private static func time() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Returns the bytes of this process that are in main memory.
  private static func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let words = line.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: " ")))
    guard words.count > 1 else { return 0 }
    let pages = words[1].reduce(0) { $0 * 10 + Int($1) - 48 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// Returns a number with one digit after the point.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
