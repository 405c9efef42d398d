package import IPLD
import WASI
import Wasm

/// A call of the host by a guest, with all that passed between them (`Spec/trace.md`, section 2).
package struct Effect: NodeConvertible, Equatable, Sendable {
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
      throw CodecError(.traceEffect, "an effect is a list of eight")
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
      pages <= Self.mostPages, errno.map({ UInt16(exactly: $0).flatMap(WASIErrno.init) != nil }) ?? true,
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
}

/// Bytes in a record: themselves where they are few, else the name of their block.
package enum Payload: NodeConvertible, Hashable, Sendable {
  case inline(Bytes)
  case block(CID, byteCount: Int)

  /// More bytes than this are a block of their own.
  package static let inlineBytes = 64

  /// - Parameter store: Where a block goes, if its bytes are wanted.
  package init(_ bytes: UnsafeRawBufferPointer, into store: (any BlockStore)?) throws(CodecError) {
    guard bytes.count > Self.inlineBytes else {
      self = .inline(Bytes(Array(bytes)))
      return
    }
    let cid = try CID(of: bytes, codec: .raw)
    try store?.put(bytes, as: cid)
    self = .block(cid, byteCount: bytes.count)
  }

  package var byteCount: Int {
    switch self {
    case .inline(let bytes): bytes.count
    case .block(_, let count): count
    }
  }

  /// The bytes; fails with `store.not_found` where the block is not here, and `trace.payload` where it has another length.
  package func bytes(from store: any BlockStore) throws(CodecError) -> [UInt8] {
    switch self {
    case .inline(let bytes): return bytes.array
    case .block(let cid, let count):
      let block = try store.get(cid)
      try block.verify()
      guard block.bytes.count == count else {
        throw CodecError(.tracePayload, "\(cid) has \(block.bytes.count) bytes, not \(count)")
      }
      return block.bytes.array
    }
  }

  /// Whether these are the bytes.
  package func isOf(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .inline(let own): own.count == bytes.count && own.elementsEqual(bytes)
    case .block(let cid, let count): count == bytes.count && (try? CID(of: bytes, codec: .raw)) == cid
    }
  }

  package init(node: Node) throws(CodecError) {
    if let bytes = node.bytes {
      guard bytes.count <= Self.inlineBytes else {
        throw CodecError(.tracePayload, "\(bytes.count) bytes are not in a block of their own")
      }
      self = .inline(bytes)
      return
    }
    guard let list = node.list, list.count == 2 else {
      throw CodecError(.tracePayload, "bytes are themselves, or a list of their number and their block")
    }
    let count = try Int(node: list[0])
    let cid = try CID(node: list[1])
    guard count > Self.inlineBytes, Digest(cid, codec: .raw) != nil else {
      throw CodecError(.tracePayload, "\(cid) is no raw block of \(count) bytes")
    }
    self = .block(cid, byteCount: count)
  }

  package var node: Node {
    get throws(CodecError) {
      switch self {
      case .inline(let bytes): .bytes(bytes)
      case .block(let cid, let count): .list([count.node, .link(cid)])
      }
    }
  }
}
