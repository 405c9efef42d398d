/// Why bytes or a text are not what they should be, or a value cannot be written.
public struct CodecError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs, such as `cbor.non_minimal`.
  public let slug: String
  /// Where in the input the offending part begins, in bytes; 0 where there is no input.
  public let offset: Int
  /// One line of plain English, without the place.
  public let reason: String

  public init(_ slug: String, at offset: Int = 0, _ reason: String) {
    self.slug = slug
    self.offset = offset
    self.reason = reason
  }

  /// `SLUG at byte OFFSET: REASON`.
  public var description: String { "\(slug) at byte \(offset): \(reason)" }

  /// The same error in an input of which the one at hand begins at `base`.
  package func moved(by base: Int) -> CodecError { CodecError(slug, at: base &+ offset, reason) }
}
