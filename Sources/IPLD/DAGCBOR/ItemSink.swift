/// What a reader of DAG-CBOR reports to: a visitor, or the builder of a document. Stretches of the input come with
/// their offsets.
protocol ItemSink: ~Copyable {
  mutating func null() throws(CodecError)
  mutating func bool(_ value: Bool) throws(CodecError)
  mutating func unsigned(_ value: UInt64) throws(CodecError)
  /// The integer -1 minus `value`.
  mutating func negative(_ value: UInt64) throws(CodecError)
  mutating func float(bits: UInt64) throws(CodecError)
  mutating func string(_ utf8: UnsafeRawBufferPointer, at offset: Int) throws(CodecError)
  mutating func bytes(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(CodecError)
  mutating func link(_ cid: UnsafeRawBufferPointer, at offset: Int) throws(CodecError)
  mutating func key(_ utf8: UnsafeRawBufferPointer, at offset: Int) throws(CodecError)
  /// The result goes to the matching `endList`, and the same for maps.
  mutating func beginList(count: Int) throws(CodecError) -> Int
  mutating func endList(_ begin: Int) throws(CodecError)
  mutating func beginMap(count: Int) throws(CodecError) -> Int
  mutating func endMap(_ begin: Int) throws(CodecError)
}

/// Passes everything on to a visitor.
struct VisitorSink<Visitor: NodeVisitor & ~Copyable>: ItemSink, ~Copyable {
  private var visitor: Visitor

  init(_ visitor: consuming Visitor) { self.visitor = visitor }

  /// The visitor, to whom everything was told.
  consuming func finish() -> Visitor { visitor }

  @inline(__always) mutating func null() throws(CodecError) { try visitor.null() }
  @inline(__always) mutating func bool(_ value: Bool) throws(CodecError) { try visitor.bool(value) }
  @inline(__always) mutating func unsigned(_ value: UInt64) throws(CodecError) {
    try visitor.integer(Int128(truncatingIfNeeded: value))
  }
  @inline(__always) mutating func negative(_ value: UInt64) throws(CodecError) {
    try visitor.integer(~Int128(truncatingIfNeeded: value))
  }
  @inline(__always) mutating func float(bits: UInt64) throws(CodecError) {
    try visitor.float(Double(bitPattern: bits))
  }
  @inline(__always) mutating func string(_ utf8: UnsafeRawBufferPointer, at offset: Int) throws(CodecError) {
    try visitor.string(utf8)
  }
  @inline(__always) mutating func bytes(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(CodecError) {
    try visitor.bytes(bytes)
  }
  @inline(__always) mutating func link(_ cid: UnsafeRawBufferPointer, at offset: Int) throws(CodecError) {
    try visitor.link(cid)
  }
  @inline(__always) mutating func key(_ utf8: UnsafeRawBufferPointer, at offset: Int) throws(CodecError) {
    try visitor.key(utf8)
  }
  @inline(__always) mutating func beginList(count: Int) throws(CodecError) -> Int {
    try visitor.beginList(count: count)
    return 0
  }
  @inline(__always) mutating func endList(_ begin: Int) throws(CodecError) { try visitor.endList() }
  @inline(__always) mutating func beginMap(count: Int) throws(CodecError) -> Int {
    try visitor.beginMap(count: count)
    return 0
  }
  @inline(__always) mutating func endMap(_ begin: Int) throws(CodecError) { try visitor.endMap() }
}
