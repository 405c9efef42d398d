internal import IPLD

/// Bytes that make tokens differ (UCAN, section Nonce).
enum Nonce {
  /// The shortest nonce that is signed.
  static let minimumByteCount = 12

  /// Fails for a nonce that is too short to make tokens differ.
  static func check(_ nonce: Int) throws(CodedError) {
    guard nonce >= minimumByteCount else {
      throw CodedError(.ucanNonce, "a nonce has at least \(minimumByteCount) bytes, not \(nonce)")
    }
  }

  /// Twelve random bytes.
  static func random() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<12).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
