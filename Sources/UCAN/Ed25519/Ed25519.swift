internal import IPLD

/// Signatures with Ed25519 (RFC 8032, section 5.1): pure, without a context.
///
/// Whatever depends on a secret takes the same time and touches the same memory for all secrets. A signature is valid
/// if [S]B = R + [k]A, without the cofactor; `Spec/ucan.md` says why, and what is refused before the equation.
public enum Ed25519 {
  /// The secret that signs.
  public struct PrivateKey: Sendable {
    /// 32 random bytes.
    public let seed: [UInt8]
    /// The public key that checks the signatures of this key.
    public let publicKey: PublicKey

    private let scalar: Scalar
    private let prefix: [UInt8]

    /// The key of a seed.
    /// - Parameter seed: 32 bytes, else there is no key.
    public init?(seed: [UInt8]) {
      guard seed.count == 32 else { return nil }
      let digest = SHA512.hash(seed)
      var bytes = Array(digest[..<32])
      bytes[0] &= 0xF8
      bytes[31] = bytes[31] & 0x7F | 0x40
      self.seed = seed
      // The base point has order L, so that the multiple is the same after reduction.
      scalar = Scalar(reducing: bytes)
      prefix = Array(digest[32...])
      let point = EdwardsPoint.baseMultiple(scalar)
      publicKey = PublicKey(bytes: point.encoded, point: point)
    }

    /// A new key, from the random numbers of the system.
    public static func generate() -> PrivateKey {
      var generator = SystemRandomNumberGenerator()
      let seed = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
      guard let key = PrivateKey(seed: seed) else { preconditionFailure("a seed of 32 bytes") }
      return key
    }

    /// The 64 bytes that sign a message; the same key and message always give the same ones.
    public func sign(_ message: [UInt8]) -> [UInt8] {
      let r = Scalar(reducing: SHA512.hash(prefix + message))
      let encodedR = EdwardsPoint.baseMultiple(r).encoded
      let k = Scalar(reducing: SHA512.hash(encodedR + publicKey.bytes + message))
      return encodedR + Scalar.multiplyAdd(k, scalar, r).bytes
    }
  }

  /// A key that checks signatures.
  public struct PublicKey: Sendable, Hashable {
    /// The 32 bytes of the encoded point.
    public let bytes: [UInt8]

    private let point: EdwardsPoint

    /// Decodes a key.
    /// - Returns: Nothing where there are not 32 bytes, they are not the one encoding of a point, or the point has
    ///   small order, for which there are signatures that are valid for many messages.
    public init?(_ bytes: [UInt8]) {
      guard let point = EdwardsPoint(encoded: bytes), !point.hasSmallOrder else { return nil }
      self.init(bytes: bytes, point: point)
    }

    fileprivate init(bytes: [UInt8], point: EdwardsPoint) {
      self.bytes = bytes
      self.point = point
    }

    /// Tells whether 64 bytes are a signature of the message.
    public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
      guard signature.count == 64, let s = Scalar(canonical: signature[32...]) else { return false }
      let encodedR = signature[..<32]
      let k = Scalar(reducing: SHA512.hash(encodedR + bytes + message))
      // Equal encodings, so that R has to be canonical too.
      return EdwardsPoint.multiplyAdd(k, -point, base: s).encoded == Array(encodedR)
    }

    public static func == (a: PublicKey, b: PublicKey) -> Bool { a.bytes == b.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
  }
}
