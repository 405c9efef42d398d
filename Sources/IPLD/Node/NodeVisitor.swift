/// A receiver of a value, part by part, in the order of its DAG-CBOR: a reader of bytes reports to it without
/// building anything, and so does a node. The memory of a pointer is valid during the call only.
public protocol NodeVisitor: ~Copyable {
  /// Takes the value null.
  mutating func null() throws(CodedError)
  /// Takes a boolean.
  mutating func bool(_ value: Bool) throws(CodedError)
  /// Takes an integer from -2^64 to 2^64-1.
  mutating func integer(_ value: Int128) throws(CodedError)
  /// Takes a float.
  mutating func float(_ value: Double) throws(CodedError)
  /// A text, in valid UTF-8.
  mutating func string(_ utf8: UnsafeRawBufferPointer) throws(CodedError)
  /// Takes a byte string.
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) throws(CodedError)
  /// A link, as a CID in binary form.
  mutating func link(_ cid: UnsafeRawBufferPointer) throws(CodedError)
  /// A list begins; `count` values follow.
  mutating func beginList(count: Int) throws(CodedError)
  /// Takes the end of the innermost list.
  mutating func endList() throws(CodedError)
  /// A map begins; `count` pairs of a key and a value follow.
  mutating func beginMap(count: Int) throws(CodedError)
  /// The key of the next value, in valid UTF-8.
  mutating func key(_ utf8: UnsafeRawBufferPointer) throws(CodedError)
  /// Takes the end of the innermost map.
  mutating func endMap() throws(CodedError)
}
