/// A name of the Wasm formats (section 2.2.4): Unicode text that is compared as UTF-8 bytes.
///
/// Swift's `String ==` takes canonically equivalent texts for equal, which names that differ must not be.
public struct Name: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The bytes of the name, which are valid UTF-8.
  public let utf8: [UInt8]

  /// Makes the name that a text spells, byte for byte.
  public init(_ text: String) { utf8 = Array(text.utf8) }
  /// Makes the name that a text, such as a part of a `String`, spells, byte for byte.
  public init(_ text: some StringProtocol) { utf8 = Array(text.utf8) }
  public init(stringLiteral text: String) { utf8 = Array(text.utf8) }

  /// Fails where the bytes are not valid UTF-8.
  package init?(validating bytes: [UInt8]) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    utf8 = bytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(utf8.count)
    utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  public var description: String { String(decoding: utf8, as: UTF8.self) }
}
