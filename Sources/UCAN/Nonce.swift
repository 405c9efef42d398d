/// Bytes that make tokens differ (UCAN, section Nonce).
enum Nonce {
  /// Twelve random bytes.
  static func random() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<12).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
