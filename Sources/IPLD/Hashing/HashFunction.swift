/// A cryptographic hash of a byte stream that arrives in pieces of any size.
public protocol HashFunction: Sendable {
  /// The length of the digest in bytes.
  static var digestLength: Int { get }

  /// A hash of nothing so far.
  init()

  /// Appends bytes to the message; how a message is cut into pieces never changes its digest.
  mutating func update(_ bytes: UnsafeRawBufferPointer)

  /// The digest of everything appended, after which the value starts over with an empty message.
  mutating func finalize() -> [UInt8]
}

extension HashFunction {
  /// Appends bytes to the message.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of a whole message.
  public static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var hash = Self()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of a whole message.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { hash($0) }
  }
}
