/// The codec DAG-CBOR: one form of CBOR for every value of the data model.
///
/// Reading is strict: whatever is accepted is what `encode` writes, byte for byte.
public enum DAGCBOR {
  /// The CIDs that links may have.
  public enum Links: Sendable {
    /// Every CID is allowed.
    case ipld
    /// The CIDs of DASL are allowed: version 1, codec `raw` or `dag-cbor`, sha2-256 or BLAKE3 with a digest of 32 bytes.
    case dasl
  }

  /// The options of a reader.
  public struct Options: Sendable {
    /// The CIDs that links may have.
    public var links: Links
    /// The depth to which lists and maps may nest.
    public var maximumDepth: Int

    /// Makes options of a rule for links and a limit on nesting.
    public init(links: Links = .ipld, maximumDepth: Int = Node.maximumDepth) {
      self.links = links
      self.maximumDepth = maximumDepth
    }
  }

  // MARK: Reading

  /// Reads one value that takes all of `bytes`. It refers to them: nothing is copied.
  public static func decode(_ bytes: [UInt8], options: Options = Options()) throws(CodedError) -> Node {
    try bytes.withBytes { (buffer) throws(CodedError) in
      var builder = DocumentBuilder(buffer)
      try DAGCBORReader(buffer, options: options).read(&builder)
      return builder.finish(bytes: bytes).node(at: 0)
    }
  }

  /// Reads one value as the specification lets readers that are not strict: keys in any order, heads longer than
  /// needed, and floats of 16 and 32 bits. Where that was necessary, encoding the value gives other bytes, and so
  /// another CID.
  public static func decodeLeniently(
    _ bytes: [UInt8], options: Options = Options()
  ) throws(CodedError) -> (node: Node, isCanonical: Bool) {
    let node = try bytes.withBytes { (buffer) throws(CodedError) in
      var builder = DocumentBuilder(buffer)
      try DAGCBORReader(buffer, options: options, isLenient: true).read(&builder)
      try builder.sortMaps()
      return builder.finish(bytes: bytes).node(at: 0)
    }
    return (node, try encode(node) == bytes)
  }

  /// Reports one value that takes all of `bytes` to a visitor, and builds nothing.
  @inlinable
  public static func visit<Visitor: NodeVisitor & ~Copyable>(
    _ bytes: UnsafeRawBufferPointer, _ visitor: inout Visitor, options: Options = Options()
  ) throws(CodedError) {
    try DAGCBORReader(bytes, options: options).read(&visitor)
  }

  /// Fails unless `bytes` are one value in the strict form.
  public static func check(_ bytes: UnsafeRawBufferPointer, options: Options = Options()) throws(CodedError) {
    var visitor = IndifferentVisitor()
    try DAGCBORReader(bytes, options: options).read(&visitor)
  }

  // MARK: Writing

  /// Writes a value. Fails for floats that are not finite or are negative zero, for integers outside of the data
  /// model, and for values that nest too deep.
  public static func encode(_ node: Node) throws(CodedError) -> [UInt8] {
    guard let byteCount = node.documentByteCount else {
      var writer = DAGCBORWriter()
      try writer.write(node)
      return writer.finish()
    }
    // A whole document takes as many bytes as it was read from, if these were DAG-CBOR.
    var overflow: [UInt8]?
    var failure: CodedError?
    let result = [UInt8](unsafeUninitializedCapacity: byteCount + 64) { buffer, count in
      var writer = DAGCBORWriter(lent: buffer)
      do throws(CodedError) {
        try writer.write(node)
        overflow = writer.overflow()
        if overflow == nil { count = writer.count }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return overflow ?? result
  }
}

extension Node {
  /// The number of bytes of the document that this is the whole of.
  fileprivate var documentByteCount: Int? {
    switch self {
    case .list(let list): if case .slots(let document, first: 1, _) = list.storage { document.bytes.count } else { nil }
    case .map(let map): if case .slots(let document, first: 1, _) = map.storage { document.bytes.count } else { nil }
    default: nil
    }
  }
}

/// Takes everything and keeps nothing.
private struct IndifferentVisitor: NodeVisitor {
  @inline(__always) mutating func null() {}
  @inline(__always) mutating func bool(_ value: Bool) {}
  @inline(__always) mutating func integer(_ value: Int128) {}
  @inline(__always) mutating func float(_ value: Double) {}
  @inline(__always) mutating func string(_ utf8: UnsafeRawBufferPointer) {}
  @inline(__always) mutating func bytes(_ bytes: UnsafeRawBufferPointer) {}
  @inline(__always) mutating func link(_ cid: UnsafeRawBufferPointer) {}
  @inline(__always) mutating func beginList(count: Int) {}
  @inline(__always) mutating func endList() {}
  @inline(__always) mutating func beginMap(count: Int) {}
  @inline(__always) mutating func key(_ utf8: UnsafeRawBufferPointer) {}
  @inline(__always) mutating func endMap() {}
}
