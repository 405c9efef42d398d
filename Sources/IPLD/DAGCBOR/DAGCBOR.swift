/// The codec DAG-CBOR: one form of CBOR for every value of the data model.
///
/// Reading is strict: whatever is accepted is what `encode` writes, byte for byte.
public enum DAGCBOR {
  /// Which links are allowed.
  public enum Profile: Sendable {
    /// Every CID.
    case ipld
    /// Those of DASL: version 1, codec `raw` or `dag-cbor`, sha2-256 or BLAKE3 with a digest of 32 bytes.
    case dasl
  }

  /// How bytes are read.
  public struct Options: Sendable {
    public var profile: Profile
    /// How deep lists and maps may nest.
    public var maximumDepth: Int

    public init(profile: Profile = .ipld, maximumDepth: Int = Node.maximumDepth) {
      self.profile = profile
      self.maximumDepth = maximumDepth
    }
  }

  // MARK: Reading

  /// Reads one value that takes all of `bytes`. It refers to them: nothing is copied.
  public static func decode(_ bytes: [UInt8], options: Options = Options()) throws(CodecError) -> Node {
    var isCanonical = true
    return try decode(bytes, options: options, lenient: false, isCanonical: &isCanonical)
  }

  /// Reads one value as the specification lets readers that are not strict: keys in any order, heads longer than
  /// needed, and floats of 16 and 32 bits. Where that was necessary, encoding the value gives other bytes, and so
  /// another CID.
  public static func decodeLeniently(
    _ bytes: [UInt8], options: Options = Options()
  ) throws(CodecError) -> (node: Node, isCanonical: Bool) {
    var isCanonical = true
    let node = try decode(bytes, options: options, lenient: true, isCanonical: &isCanonical)
    return (node, isCanonical)
  }

  /// Reports one value that takes all of `bytes` to a visitor, and builds nothing.
  public static func visit<Visitor: NodeVisitor & ~Copyable>(
    _ bytes: UnsafeRawBufferPointer, _ visitor: inout Visitor, options: Options = Options()
  ) throws(CodecError) {
    var sink = VisitorSink(visitor)
    do {
      var reader = DAGCBORReader(bytes, options: options)
      try reader.read(&sink)
      try reader.expectEnd()
    } catch {
      visitor = sink.finish()
      throw error
    }
    visitor = sink.finish()
  }

  /// Fails unless `bytes` are one value in the strict form.
  public static func check(_ bytes: UnsafeRawBufferPointer, options: Options = Options()) throws(CodecError) {
    var sink = CheckingSink()
    var reader = DAGCBORReader(bytes, options: options)
    try reader.read(&sink)
    try reader.expectEnd()
  }

  private static func decode(
    _ bytes: [UInt8], options: Options, lenient: Bool, isCanonical: inout Bool
  ) throws(CodecError) -> Node {
    var builder = DocumentBuilder(byteCount: bytes.count)
    try bytes.withBytes { (buffer) throws(CodecError) in
      var reader = DAGCBORReader(buffer, options: options, isLenient: lenient)
      try reader.read(&builder)
      try reader.expectEnd()
      if reader.hasUnsortedMaps { try builder.sortMaps(bytes: buffer) }
      isCanonical = reader.isCanonical
    }
    return builder.finish(bytes: bytes).node(at: 0)
  }

  // MARK: Writing

  /// Writes a value. Fails for floats that are not finite or are negative zero, for integers outside of the data
  /// model, and for values that nest too deep.
  public static func encode(_ node: Node) throws(CodecError) -> [UInt8] {
    var writer = DAGCBORWriter(capacity: 0)
    try node.visit(&writer)
    return writer.finish()
  }
}

/// Takes everything and keeps nothing.
private struct CheckingSink: ItemSink {
  @inline(__always) mutating func null() {}
  @inline(__always) mutating func bool(_ value: Bool) {}
  @inline(__always) mutating func unsigned(_ value: UInt64) {}
  @inline(__always) mutating func negative(_ value: UInt64) {}
  @inline(__always) mutating func float(bits: UInt64) {}
  @inline(__always) mutating func string(_ utf8: UnsafeRawBufferPointer, at offset: Int) {}
  @inline(__always) mutating func bytes(_ bytes: UnsafeRawBufferPointer, at offset: Int) {}
  @inline(__always) mutating func link(_ cid: UnsafeRawBufferPointer, at offset: Int) {}
  @inline(__always) mutating func key(_ utf8: UnsafeRawBufferPointer, at offset: Int) {}
  @inline(__always) mutating func beginList(count: Int) -> Int { 0 }
  @inline(__always) mutating func endList(_ begin: Int) {}
  @inline(__always) mutating func beginMap(count: Int) -> Int { 0 }
  @inline(__always) mutating func endMap(_ begin: Int) {}
}
