import IPLD
import WASI
import Wasm

/// Answers a call of the host from an effect, if it is that call.
final class RecordedAnswers: HostAnswers {
  /// The most bytes that the pieces of an effect may have together.
  private static let mostBytes = 1 << 28

  private let effect: Effect
  /// Where the bytes are that have blocks of their own.
  private let source: BlockSource
  /// Whether there was a call.
  private(set) var isUsed = false

  init(_ effect: Effect, from source: BlockSource) {
    self.effect = effect
    self.source = source
  }

  private static func mismatch(_ what: String) -> CodecError {
    CodecError(.witnessEffect, "the step calls the host with another \(what) than the effect has")
  }

  private func checkSize() throws(CodecError) {
    var bytes = 0
    for piece in effect.reads + effect.writes {
      let (sum, overflow) = bytes.addingReportingOverflow(piece.payload.byteCount)
      guard !overflow, sum <= Self.mostBytes else {
        throw CodecError(.witnessTooLarge, "an effect with more than \(Self.mostBytes) bytes")
      }
      bytes = sum
    }
  }

  func movedBytes(_ call: StepCall, used: UInt64) throws(CodecError) -> UInt64 {
    isUsed = true
    try checkSize()
    guard effect.function == call.function else { throw Self.mismatch("function") }
    guard effect.arguments == call.arguments else { throw Self.mismatch("number of arguments, or others,") }
    guard effect.pages == call.memoryBytes / MemoryType.pageBytes else { throw Self.mismatch("size of memory") }
    let moved = try WASI.movedBytes(
      of: call.function, arguments: call.arguments, memoryBytes: call.memoryBytes
    ) { (address, count) throws(CodecError) in try call.read(address, count) }
    if let moved { return moved }
    // They are all that such a call writes.
    if effect.errno == 0 { return effect.writes.reduce(0) { $0 + UInt64(max($1.payload.byteCount, 0)) } }
    // Where it failed, only the effect says what it has cost.
    let fixed = used + FuelSchedule.hostCall(bytes: 0)
    guard effect.fuel >= fixed else { throw Self.mismatch("cost") }
    return min(effect.fuel - fixed, Store.unlimitedFuel / 16) * 16
  }

  func answer(_ call: StepCall, used: UInt64) throws(CodecError) -> StepAnswer {
    guard effect.fuel == used else { throw Self.mismatch("cost") }
    for piece in effect.reads {
      let shown = try call.read(piece.address, UInt64(piece.payload.byteCount))
      guard shown.withUnsafeBytes({ piece.payload.isOf($0) }) else {
        throw Self.mismatch("memory at address \(piece.address)")
      }
    }
    guard let errno = effect.errno else {
      guard WASI.isExit(call.function) else { throw Self.mismatch("way to end") }
      return StepAnswer(.exit(UInt32(truncatingIfNeeded: call.arguments.first ?? 0)))
    }
    guard !WASI.isExit(call.function) else { throw Self.mismatch("way to end") }
    var writes: [(address: UInt64, bytes: [UInt8])] = []
    for piece in effect.writes { writes.append((piece.address, try self.bytes(piece.payload))) }
    return StepAnswer(.results([UInt64(errno)]), writes: writes)
  }

  private func bytes(_ payload: Payload) throws(CodecError) -> [UInt8] {
    switch payload {
    case .inline(let bytes): return bytes.array
    case .block(let cid, let count):
      let bytes = try source.bytes(cid)
      guard bytes.count == count else {
        throw CodecError(.tracePayload, "\(cid) has \(bytes.count) bytes, not \(count)")
      }
      return bytes.array
    }
  }
}
