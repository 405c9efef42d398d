import IPLD
import WASI
import Wasm

/// Answers a host call from the record of one, if it is the same call.
final class RecordedAnswers: HostAnswers {
  /// The most bytes that the pieces of a record may have together.
  private static let mostBytes = 1 << 28

  private let record: HostCallRecord
  /// The source of the bytes that have blocks of their own.
  private let source: BlockSource
  /// This is true if there was a call.
  private(set) var isUsed = false

  init(_ record: HostCallRecord, from source: BlockSource) {
    self.record = record
    self.source = source
  }

  private static func mismatch(_ what: String) -> CodedError {
    CodedError(.witnessHostCall, "the step's call of the host is not the one recorded: \(what)")
  }

  private static func expect(_ difference: HostCallRecord.Difference?) throws(CodedError) {
    if let difference { throw mismatch("\(difference)") }
  }

  private func checkSize() throws(CodedError) {
    var bytes = 0
    for piece in record.reads + record.writes {
      let (sum, overflow) = bytes.addingReportingOverflow(piece.payload.byteCount)
      guard !overflow, sum <= Self.mostBytes else {
        throw CodedError(.witnessTooLarge, "a call of the host that moves more than \(Self.mostBytes) bytes")
      }
      bytes = sum
    }
  }

  func movedBytes(_ call: StepCall, fuelUsed: UInt64) throws(CodedError) -> UInt64 {
    isUsed = true
    try checkSize()
    try Self.expect(record.difference(beforeReading: call, fuel: nil))
    if let moved = try WASI.movedBytes(of: call) { return moved }
    // Such a call moves only what it writes.
    if record.errno == 0 { return record.writes.reduce(0) { $0 + UInt64(max($1.payload.byteCount, 0)) } }
    // Where the call failed, only the record says what it cost.
    let fixed = fuelUsed + FuelSchedule.hostCall(bytes: 0)
    guard record.fuel >= fixed else { throw Self.mismatch("it costs more than is recorded") }
    return min(record.fuel - fixed, Store.unlimitedFuel / 16) * 16
  }

  func answer(_ call: StepCall, fuelUsed: UInt64) throws(CodedError) -> StepAnswer {
    try Self.expect(try record.difference(from: call, fuel: fuelUsed))
    guard (record.errno == nil) == WASI.isExit(call.function) else { throw Self.mismatch("another way to end") }
    guard let errno = record.errno else {
      return StepAnswer(.exit(UInt32(truncatingIfNeeded: call.argument(0))))
    }
    var writes: [(address: UInt64, bytes: [UInt8])] = []
    for piece in record.writes {
      let bytes = try piece.payload.bytes { (cid) throws(CodedError) in try source.bytes(cid) }
      writes.append((piece.address, bytes))
    }
    return StepAnswer(.results([UInt64(errno)]), writes: writes)
  }
}
