/// What is told of a value, part by part, in the order of its DAG-CBOR: a reader of bytes reports to it without
/// building anything, and so does a node. The memory behind a pointer is valid during the call only.
public protocol NodeVisitor: ~Copyable {
  mutating func null() throws(CodecError)
  mutating func bool(_ value: Bool) throws(CodecError)
  mutating func integer(_ value: Int128) throws(CodecError)
  mutating func float(_ value: Double) throws(CodecError)
  /// A text, in valid UTF-8.
  mutating func string(_ utf8: UnsafeRawBufferPointer) throws(CodecError)
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) throws(CodecError)
  /// A link, as a CID in binary form.
  mutating func link(_ cid: UnsafeRawBufferPointer) throws(CodecError)
  /// A list begins; `count` values follow.
  mutating func beginList(count: Int) throws(CodecError)
  mutating func endList() throws(CodecError)
  /// A map begins; `count` pairs of a key and a value follow.
  mutating func beginMap(count: Int) throws(CodecError)
  /// The key of the next value, in valid UTF-8.
  mutating func key(_ utf8: UnsafeRawBufferPointer) throws(CodecError)
  mutating func endMap() throws(CodecError)
}
