import IPLD
import WASI
import Wasm

/// Answers a guest's host calls from a list of them.
final class HostCallPlayer: HostTranscript {
  private let records: [HostCallRecord]
  /// The store that has the bytes of the answers.
  private let store: any BlockStore
  /// The number of calls that were made, those before the segment included.
  private(set) var next: Int

  /// - Parameter first: The number of the first call.
  init(_ records: [HostCallRecord], from first: Int, store: any BlockStore) {
    self.records = records
    self.store = store
    next = first
  }

  func answer(_ call: HostCall, of wasi: WASI, perform: () -> WASIErrno) throws -> WASIErrno {
    let record = try match(call)
    guard let errno = record.hostErrno else { throw error(call, "it returned, against the record") }
    for piece in record.writes {
      guard call.memory.write(try piece.payload.bytes(from: store), at: piece.address) else {
        throw error(call, "an answer past the guest's memory")
      }
    }
    next += 1
    return errno
  }

  func exit(_ call: HostCall, of wasi: WASI) throws {
    guard try match(call).errno == nil else { throw error(call, "it ended the run, against the record") }
    next += 1
  }

  private func match(_ call: HostCall) throws(CodedError) -> HostCallRecord {
    guard next < records.count else { throw error(call, "it is not in the trace") }
    if let difference = records[next].difference(from: call, fuel: call.fuel) {
      throw error(call, "\(difference)")
    }
    return records[next]
  }

  private func error(_ call: HostCall, _ what: String) -> CodedError {
    .hostCall(next, (call.function, call.fuel), what)
  }
}
