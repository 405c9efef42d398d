package import IPLD
import WASI
import Wasm

/// A call of the host by a guest, with all that passed between them (`Spec/trace.md`, section 2).
package struct HostCallRecord: NodeConvertible, Equatable, Sendable {
  /// Bytes at an address of the guest's memory.
  package struct Piece: NodeConvertible, Equatable, Sendable {
    package var address: UInt64
    package var payload: Payload

    package init(address: UInt64, payload: Payload) {
      self.address = address
      self.payload = payload
    }

    package init(node: Node) throws(CodecError) {
      guard let list = node.list, list.count == 2 else {
        throw CodecError(.tracePiece, "a piece of memory is a list of its address and its bytes")
      }
      address = try UInt64(node: list[0])
      payload = try Payload(node: list[1])
    }

    package var node: Node {
      get throws(CodecError) { .list([address.node, try payload.node]) }
    }
  }

  /// As many as there are in 2^32 bytes, which are all that preview 1 has addresses for.
  package static let mostPages: UInt64 = 1 << 16

  /// What the guest had used when it made the call, the call included.
  package var fuel: UInt64
  /// Counts the host's functions in the order in which it defines them.
  package var function: Int
  /// Pages of 64 KiB that the guest's memory had.
  package var pages: UInt64
  package var arguments: [UInt64]
  /// The error number; `nil` where the call ended the run.
  package var errno: UInt32?
  /// What the host looked at.
  package var reads: [Piece]
  /// What the host wrote.
  package var writes: [Piece]
  /// Whether the answer came from the outside, so that it is known from here only.
  package var isOutside: Bool

  package init(
    fuel: UInt64, function: Int, pages: UInt64, arguments: [UInt64], errno: UInt32?, reads: [Piece], writes: [Piece],
    isOutside: Bool
  ) {
    self.fuel = fuel
    self.function = function
    self.pages = pages
    self.arguments = arguments
    self.errno = errno
    self.reads = reads
    self.writes = writes
    self.isOutside = isOutside
  }

  package init(node: Node) throws(CodecError) {
    guard let list = node.list, list.count == 8 else {
      throw CodecError(.traceEffect, "a call of the host is a list of eight")
    }
    fuel = try UInt64(node: list[0])
    function = try Int(node: list[1])
    pages = try UInt64(node: list[2])
    let bytes = try Bytes(node: list[3])
    guard bytes.count % 8 == 0 else {
      throw CodecError(.traceEffect, "\(bytes.count) bytes are no arguments of 8 bytes each")
    }
    arguments = [UInt64](littleEndianBytes: bytes.array)
    errno = try UInt32?(node: list[4])
    reads = try [Piece](node: list[5])
    writes = try [Piece](node: list[6])
    isOutside = try Bool(node: list[7])
    guard WASI.functionNames.indices.contains(function), arguments.count == WASI.argumentCount(of: function),
      pages <= Self.mostPages, errno == nil || hostErrno != nil,
      (errno == nil) == WASI.isExit(function)
    else { throw CodecError(.traceEffect, "a call of the host at fuel \(fuel) that cannot be") }
  }

  package var node: Node {
    get throws(CodecError) {
      .list([
        fuel.node, function.node, pages.node, .bytes(Bytes(arguments.littleEndianBytes)), try errno.node,
        try reads.node, try writes.node, isOutside.node,
      ])
    }
  }

  /// The error number as the system interface has it; `nil` where the call ended the run.
  var hostErrno: WASIErrno? { errno.flatMap { UInt16(exactly: $0) }.flatMap(WASIErrno.init) }
}
