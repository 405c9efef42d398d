/// A digest together with the code of its function: varint of the code, varint of the length, digest.
public struct Multihash: Hashable, Sendable {
  /// The longest identity "digest", which holds the data itself.
  public static let maximumIdentityByteCount = 128

  /// The whole multihash.
  public let bytes: [UInt8]
  /// The function.
  public let code: Multicodec
  private let digestOffset: Int

  /// The digest alone.
  public var digest: ArraySlice<UInt8> { bytes[digestOffset...] }

  /// Makes a multihash of a function and a digest; an identity of more than `maximumIdentityByteCount` bytes throws.
  public init(code: Multicodec, digest: some Collection<UInt8>) throws(CodedError) {
    var bytes: [UInt8] = []
    try Varint.append(code.rawValue, to: &bytes)
    Varint.append(count: digest.count, to: &bytes)
    digestOffset = bytes.count
    bytes += digest
    self.bytes = bytes
    self.code = code
    if code == .identity, digest.count > Self.maximumIdentityByteCount { throw Self.longIdentity(at: 0) }
  }

  /// Reads a multihash that takes all of `bytes`.
  public init(_ bytes: [UInt8]) throws(CodedError) {
    var offset = 0
    self = try bytes.withBytes { (buffer) throws(CodedError) in
      try Multihash.decode(buffer, at: &offset)
    }
    guard offset == bytes.count else {
      throw CodedError(.multihashTrailing, at: offset, "bytes follow the end of the multihash")
    }
  }

  /// Reads the multihash at `offset`, which moves to what follows it.
  public static func decode(
    _ bytes: UnsafeRawBufferPointer, at offset: inout Int
  ) throws(CodedError) -> Multihash {
    let (whole, digestOffset, code) = try range(in: bytes, at: offset)
    offset = whole.upperBound
    return Multihash(bytes: Array(bytes[whole]), code: code, digestOffset: digestOffset)
  }

  /// The range of the multihash at `offset`, and the number of bytes before its digest.
  package static func range(
    in bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(CodedError) -> (whole: Range<Int>, digestOffset: Int, code: Multicodec) {
    var position = offset
    let code = Multicodec(rawValue: try Varint.decode(bytes, at: &position))
    let lengthOffset = position
    let count = try Varint.decode(bytes, at: &position)
    guard count <= UInt64(bytes.count - position) else {
      throw CodedError(
        .multihashTruncated, at: lengthOffset,
        "a digest of \(count) bytes, of which \(bytes.count - position) are there"
      )
    }
    if code == .identity, count > maximumIdentityByteCount { throw longIdentity(at: lengthOffset) }
    return (offset..<position + Int(count), position - offset, code)
  }

  private init(bytes: [UInt8], code: Multicodec, digestOffset: Int) {
    self.bytes = bytes
    self.code = code
    self.digestOffset = digestOffset
  }

  private static func longIdentity(at offset: Int) -> CodedError {
    CodedError(
      .multihashIdentityTooLong, at: offset, "an identity digest has more than \(maximumIdentityByteCount) bytes")
  }

  public static func == (left: Multihash, right: Multihash) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
