package import IPLD

/// The SHA-256 of a block of a tree. Zero stands for no block, where there are only zeros: nobody knows bytes with that digest.
package struct Digest: Hashable, Sendable {
  package static let none = Digest()
  package static let byteCount = SHA256.digestLength

  /// The bytes as they lie in memory.
  private var words = SIMD4<UInt64>()

  private init() {}

  package init(of bytes: [UInt8]) {
    let digest = SHA256.hash(bytes)
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: digest) }
  }

  /// Takes the digest out of a CID, if that is of version 1, of this codec and by SHA-256.
  package init?(_ cid: CID, codec: Multicodec) {
    guard cid.bytes.count == Self.prefixByteCount + Self.byteCount, cid.bytes.starts(with: Self.prefix(codec)) else {
      return nil
    }
    let bytes = cid.bytes
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes[Self.prefixByteCount...]) }
  }

  package func cid(codec: Multicodec) -> CID {
    CID(valid: Self.prefix(codec) + withUnsafeBytes(of: words) { Array($0) })
  }

  private static let prefixByteCount = 4

  /// Returns the bytes of version, codec, function and length; each is a number below 128.
  private static func prefix(_ codec: Multicodec) -> [UInt8] {
    [1, UInt8(truncatingIfNeeded: codec.rawValue), 0x12, UInt8(truncatingIfNeeded: byteCount)]
  }
}
