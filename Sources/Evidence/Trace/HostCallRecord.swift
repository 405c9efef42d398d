package import IPLD
import WASI
import Wasm

/// A call of the host by a guest, with all that passed between them (`Spec/trace.md`, section 2).
package struct HostCallRecord: Record, Equatable, Sendable {
  /// Bytes at an address of the guest's memory.
  package struct Piece: Record, Equatable, Sendable {
    package var address: UInt64
    package var payload: Payload

    package static var shape: RecordShape {
      .list { CodedError(.tracePiece, "a piece of memory is a list of its address and its bytes") }
    }

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        address: try field("address", \.address),
        payload: try field("bytes", \.payload))
    }
  }

  /// The most pages: as many as there are in 2^32 bytes, which are all that preview 1 has addresses for.
  package static let mostPages: UInt64 = 1 << 16

  /// The fuel that the guest had used when it made the call, the call included.
  package var fuel: UInt64
  /// The index of the function among the host's functions, in the order in which the host defines them.
  package var function: Int
  /// The number of pages of 64 KiB that the guest's memory had.
  package var pages: UInt64
  package var arguments: [UInt64]
  /// The error number; `nil` where the call ended the run.
  package var errno: UInt32?
  /// The bytes that the host looked at.
  package var reads: [Piece]
  /// The bytes that the host wrote.
  package var writes: [Piece]
  /// This is true if the answer came from the outside, so that it is known from here only.
  package var isOutside: Bool

  package static var shape: RecordShape {
    .list { CodedError(.traceHostCall, "a call of the host is a list of eight") }
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      fuel: try field("fuel", \.fuel),
      function: try field("fn", \.function),
      pages: try field("pages", \.pages),
      arguments: try field(
        "args", \.arguments, read: { (node) throws(CodedError) in try arguments(of: node) },
        write: { .bytes(Bytes($0.littleEndianBytes)) }),
      errno: try field("errno", \.errno),
      reads: try field("reads", \.reads),
      writes: try field("writes", \.writes),
      isOutside: try field("outside", \.isOutside))
  }

  package func check() throws(CodedError) {
    guard WASI.functionNames.indices.contains(function), arguments.count == WASI.argumentCount(of: function),
      pages <= Self.mostPages, errno == nil || hostErrno != nil, (errno == nil) == WASI.isExit(function)
    else { throw CodedError(.traceHostCall, "a call of the host at fuel \(fuel) that cannot be") }
  }

  private static func arguments(of node: Node) throws(CodedError) -> [UInt64] {
    let bytes = try Bytes(node: node)
    guard bytes.count % 8 == 0 else {
      throw CodedError(.traceHostCall, "\(bytes.count) bytes are no arguments of 8 bytes each")
    }
    return [UInt64](littleEndianBytes: bytes.array)
  }

  /// The error number as the system interface has it; `nil` where the call ended the run.
  var hostErrno: WASIErrno? { errno.flatMap { UInt16(exactly: $0) }.flatMap(WASIErrno.init) }
}
