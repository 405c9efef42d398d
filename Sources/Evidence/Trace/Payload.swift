package import IPLD

/// Bytes in a record: inline where they are few, else the CID of their block.
package enum Payload: NodeConvertible, Hashable, Sendable {
  case inline(Bytes)
  case block(CID, byteCount: Int)

  /// The most bytes that are inline; more are a block of their own.
  package static let inlineBytes = 64

  /// - Parameter store: The store for a block, if its bytes are wanted.
  package init(_ bytes: UnsafeRawBufferPointer, into store: (any BlockStore)?) throws(CodedError) {
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

  /// Returns the bytes; fails with `store.not_found` where the block is not here, and `trace.payload` where it has another
  /// length.
  package func bytes(from store: any BlockStore) throws(CodedError) -> [UInt8] {
    try bytes { (cid) throws(CodedError) in
      let block = try store.get(cid)
      try block.verify()
      return block.bytes
    }
  }

  /// Returns the bytes, where a block is fetched and verified by `block`.
  func bytes(_ block: (CID) throws(CodedError) -> Bytes) throws(CodedError) -> [UInt8] {
    switch self {
    case .inline(let bytes): return bytes.array
    case .block(let cid, let count):
      let bytes = try block(cid)
      guard bytes.count == count else {
        throw CodedError(.tracePayload, "\(cid) has \(bytes.count) bytes, not \(count)")
      }
      return bytes.array
    }
  }

  /// Returns true if these are the bytes.
  package func isOf(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .inline(let own): own.count == bytes.count && own.elementsEqual(bytes)
    case .block(let cid, let count): count == bytes.count && (try? CID(of: bytes, codec: .raw)) == cid
    }
  }

  package init(node: Node) throws(CodedError) {
    if let bytes = node.bytes {
      guard bytes.count <= Self.inlineBytes else {
        throw CodedError(.tracePayload, "\(bytes.count) bytes are not in a block of their own")
      }
      self = .inline(bytes)
      return
    }
    guard let list = node.list, list.count == 2 else {
      throw CodedError(.tracePayload, "bytes are themselves, or a list of their number and their block")
    }
    let count = try Int(node: list[0])
    let cid = try CID(node: list[1])
    guard count > Self.inlineBytes, Digest(cid, codec: .raw) != nil else {
      throw CodedError(.tracePayload, "\(cid) is no raw block of \(count) bytes")
    }
    self = .block(cid, byteCount: count)
  }

  package var node: Node {
    get throws(CodedError) {
      switch self {
      case .inline(let bytes): .bytes(bytes)
      case .block(let cid, let count): .list([count.node, .link(cid)])
      }
    }
  }
}
