import Glibc
import WASI
import Wasm

/// The statistics of a run that `ipvm run --stats` prints.
struct RunStatistics {
  let fuel: UInt64
  let nanoseconds: UInt64
  /// The number of bytes of all linear memories, which never shrink.
  let memoryBytes: UInt64
  /// The most bytes of the host's memory that the process had.
  let peakBytes: UInt64
  /// The number of calls of the system interface, by name.
  let calls: [(name: String, count: UInt64)]
  /// The number of these calls that the outside had a part in.
  let outsideCalls: UInt64

  init(_ store: Store, _ wasi: WASI?, nanoseconds: UInt64) {
    fuel = store.fuelUsed
    self.nanoseconds = nanoseconds
    memoryBytes = store.memoryBytes
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    peakBytes = UInt64(max(usage.ru_maxrss, 0)) << 10
    calls = wasi?.callCounts ?? []
    outsideCalls = wasi?.outsideCallCount ?? 0
  }

  var text: String {
    let total = calls.reduce(0) { $0 + $1.count }
    let most = calls.sorted { $0.count > $1.count }.prefix(4)
      .map { "\($0.name) \(FuelText.grouped($0.count))" }.joined(separator: ", ")
    let (guest, process) = (FuelText.grouped(memoryBytes >> 10), FuelText.grouped(peakBytes >> 10))
    return """
      fuel: \(FuelText.grouped(fuel))
      time: \(Self.milliseconds(nanoseconds)) ms
      memory: \(guest) KiB of the guest, \(process) KiB of this process at most
      calls: \(FuelText.grouped(total))\(most.isEmpty ? "" : " (\(most)\(calls.count > 4 ? ", …" : ""))")
      effects: \(FuelText.grouped(outsideCalls))

      """
  }

  /// The statistics for `--json`: all calls, and plain numbers.
  var json: JSON {
    func number(_ value: UInt64) -> JSON { .number(String(value)) }
    return .object([
      ("fuel", number(fuel)), ("nanoseconds", number(nanoseconds)), ("memoryBytes", number(memoryBytes)),
      ("peakBytes", number(peakBytes)), ("calls", .object(calls.map { ($0.name, number($0.count)) })),
      ("effects", number(outsideCalls)),
    ])
  }

  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let tenths = nanoseconds / 100_000
    return "\(FuelText.grouped(tenths / 10)).\(tenths % 10)"
  }
}
