import Glibc
import WASI
import Wasm

/// What `ipvm run --stats` tells of a run.
struct RunStatistics {
  let fuel: UInt64
  let nanoseconds: UInt64
  /// Bytes of all linear memories, which never shrink.
  let memoryBytes: UInt64
  /// Bytes of the host's memory that the process had at most.
  let peakBytes: UInt64
  /// Calls of the system interface, by name.
  let calls: [(name: String, count: UInt64)]
  /// How many of them the outside had a part in.
  let effects: UInt64

  init(_ store: Store, _ wasi: WASI?, nanoseconds: UInt64) {
    fuel = store.fuelUsed
    self.nanoseconds = nanoseconds
    memoryBytes = store.memoryBytes
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    peakBytes = UInt64(max(usage.ru_maxrss, 0)) << 10
    calls = wasi?.callCounts ?? []
    effects = wasi?.effects ?? 0
  }

  var text: String {
    let total = calls.reduce(0) { $0 + $1.count }
    let most = calls.sorted { $0.count > $1.count }.prefix(4).map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return """
      fuel: \(fuel)
      time: \(Self.milliseconds(nanoseconds)) ms
      memory: \(memoryBytes >> 10) KiB of the guest, \(peakBytes >> 10) KiB of this process at most
      calls: \(total)\(most.isEmpty ? "" : " (\(most)\(calls.count > 4 ? ", …" : ""))")
      effects: \(effects)

      """
  }

  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let tenths = nanoseconds / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
