import IPLD
import WASI
import Wasm

/// Records every host call of a guest. Where a list of such calls is given, it checks that they are these, and answers instead of
/// the outside.
final class HostCallRecorder: HostTranscript {
  private var log: HostCallLog
  private let store: any BlockStore
  /// The calls as they are claimed to be.
  private let claim: [HostCallRecord]?
  /// The store that has the blocks that the claim links to.
  private let claimed: any BlockStore
  private let derived: (any BlockStore)?
  private(set) var count = 0
  /// The number of calls that the outside answered.
  private(set) var outsideCount = 0

  /// - Parameters:
  ///   - store: The store for blocks.
  ///   - claim: The calls, if they are known; `claimed` is the store with their blocks.
  ///   - derived: The store for the bytes that the inputs determine, if they are wanted.
  init(
    into store: any BlockStore, claim: [HostCallRecord]?, from claimed: any BlockStore, derived: (any BlockStore)?
  ) {
    self.derived = derived
    log = HostCallLog(into: store)
    self.store = store
    self.claim = claim
    self.claimed = claimed
  }

  func finish() throws(CodedError) -> TreeRoot {
    if let claim, count < claim.count {
      throw .hostCall(count, (claim[count].function, claim[count].fuel), "it was never made")
    }
    return try log.finish()
  }

  func answer(_ call: HostCall, of wasi: WASI, perform: () -> WASIErrno) throws -> WASIErrno {
    let arguments = call.arguments
    let ranges = wasi.reads(of: call)
    let list = ranges.first.map { Array(call.memory[$0]) } ?? []
    // The bytes for a standard stream are kept there, except for the list of buffers that locates them.
    let isStream = wasi.stream(of: call.function, arguments) != nil
    let reads =
      try pieces(ranges.prefix(1), of: call, into: store)
      + pieces(ranges.dropFirst(), of: call, into: isStream ? nil : store)
    let expected = try expected(call, reads)
    let errno: WASIErrno
    if let expected, call.isOutside {
      errno = try answer(call, of: wasi, from: expected, list)
    } else {
      errno = perform()
    }
    // The bytes that the inputs determine can be found again.
    let writes =
      errno == .success
      ? try pieces(wasi.writes(of: call, list: list), of: call, into: call.isOutside ? store : derived) : []
    try append(record(call, arguments, UInt32(errno.rawValue), reads, writes), expected)
    return errno
  }

  func exit(_ call: HostCall, of wasi: WASI) throws {
    try append(record(call, call.arguments, nil, [], []), try expected(call, []))
  }

  private func record(
    _ call: HostCall, _ arguments: [UInt64], _ errno: UInt32?, _ reads: [HostCallRecord.Piece],
    _ writes: [HostCallRecord.Piece]
  ) -> HostCallRecord {
    HostCallRecord(
      fuel: call.fuel, function: call.function, pages: call.memory.byteCount / MemoryType.pageBytes,
      arguments: arguments, errno: errno, reads: reads, writes: writes, isOutside: call.isOutside)
  }

  private func pieces(
    _ ranges: some Collection<MemoryRange>, of call: HostCall, into store: (any BlockStore)?
  ) throws(CodedError) -> [HostCallRecord.Piece] {
    var pieces: [HostCallRecord.Piece] = []
    pieces.reserveCapacity(ranges.count)
    for range in ranges {
      let payload = try Payload(call.memory[range], into: store)
      pieces.append(HostCallRecord.Piece(address: range.address, payload: payload))
    }
    return pieces
  }

  private func append(_ record: HostCallRecord, _ expected: HostCallRecord?) throws(CodedError) {
    if let expected {
      let difference = expected.difference(
        fromAnswer: record.errno, writes: record.writes, isOutside: record.isOutside)
      if let difference { throw error(record.function, record.fuel, difference) }
    }
    try log.append(record)
    count += 1
    if record.isOutside { outsideCount += 1 }
  }

  private func error(_ function: Int, _ fuel: UInt64, _ difference: HostCallRecord.Difference) -> CodedError {
    .hostCall(count, (function, fuel), "\(difference)")
  }
}

/// The claims about the calls.
extension HostCallRecorder {
  /// Returns the record that a call has to have, as far as the guest determines it; `nil` where nothing is claimed.
  private func expected(_ call: HostCall, _ reads: [HostCallRecord.Piece]) throws(CodedError) -> HostCallRecord? {
    guard let claim else { return nil }
    guard count < claim.count else { throw .hostCall(count, (call.function, call.fuel), "it is not in the trace") }
    if let difference = claim[count].difference(from: call, fuel: call.fuel, reads: reads) {
      throw error(call.function, call.fuel, difference)
    }
    return claim[count]
  }

  /// Applies the outside's recorded answer to the guest.
  private func answer(
    _ call: HostCall, of wasi: WASI, from record: HostCallRecord, _ list: [UInt8]
  ) throws(CodedError) -> WASIErrno {
    func error(_ difference: HostCallRecord.Difference) -> CodedError {
      self.error(call.function, call.fuel, difference)
    }
    guard record.isOutside else { throw error(.outside(recorded: false)) }
    guard let errno = record.hostErrno else { throw error(.errno(recorded: record.errno, actual: 0)) }
    for piece in record.writes {
      guard call.memory.write(try piece.payload.bytes(from: claimed), at: piece.address) else { throw error(.writes) }
    }
    // Nothing else than what the function writes may have been written.
    let ranges = errno == .success ? wasi.writes(of: call, list: list) : []
    guard ranges.count == record.writes.count,
      zip(ranges, record.writes).allSatisfy({ $0.address == $1.address && $0.count == $1.payload.byteCount }),
      wasi.noteAnswer(errno, to: call)
    else { throw error(.writes) }
    return errno
  }
}
