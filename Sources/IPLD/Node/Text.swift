/// A string of the data model: valid UTF-8 that is kept, compared and ordered as bytes.
///
/// Swift's `String ==` takes canonically equivalent texts for equal, which keys and names that differ must not be.
public struct Text: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// Valid UTF-8.
  public let utf8: Bytes

  /// Copies a string of Swift.
  public init(_ text: some StringProtocol) { utf8 = Bytes(Array(text.utf8)) }
  public init(stringLiteral text: String) { utf8 = Bytes(Array(text.utf8)) }

  /// Fails where the bytes are not valid UTF-8.
  public init?(validating bytes: Bytes) {
    guard bytes.withUnsafeBytes({ UTF8Validation.firstError(in: $0) }) == nil else { return nil }
    utf8 = bytes
  }

  /// Takes bytes that somebody has found to be valid UTF-8.
  package init(valid utf8: Bytes) { self.utf8 = utf8 }

  public var description: String { utf8.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

  public static func == (left: Text, right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
}

extension String {
  /// Copies a text into a string of Swift.
  public init(_ text: Text) { self = text.description }
}
