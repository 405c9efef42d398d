/// An error of bytes or a text that are not what they should be, or of something that cannot be read, written or
/// verified.
///
///     do {
///       _ = try DAGCBOR.decode([0x18, 0x01])
///     } catch {
///       print(error.slug, error.offset)  // cbor.non_minimal 0
///     }
public struct CodedError: Error, Sendable, CustomStringConvertible {
  /// The case of an enumeration of errors.
  public let code: any ErrorCode
  /// The offset in the input at which the offending part begins, in bytes; 0 without an input.
  public let offset: Int
  /// One line of plain English, without the offset.
  public let reason: String

  private let ownHint: String?

  /// Makes an error of a case, at an offset in the input in bytes, with a sentence for people.
  ///
  /// - Parameter hint: The advice to the user, where that of the case says less.
  public init(_ code: any ErrorCode, at offset: Int = 0, _ reason: String, hint: String? = nil) {
    self.code = code
    self.offset = offset
    self.reason = reason
    ownHint = hint
  }

  /// The advice to the user in one line; `nil` where there is none.
  public var hint: String? { ownHint ?? code.properties.hint }

  /// The stable name for programs, such as `cbor.non_minimal`.
  public var slug: String { code.slug }

  /// The kind of the error, which decides exit codes and verdicts.
  public var kind: ErrorKind { code.properties.kind }

  /// `SLUG at byte OFFSET: REASON`.
  public var description: String { "\(slug) at byte \(offset): \(reason)" }

  /// Tells whether the error is a case of an enumeration.
  package func has<Code: ErrorCode & Equatable>(_ code: Code) -> Bool { self.code as? Code == code }

  /// The same error in an input of which the one at hand begins at `base`.
  package func moved(by base: Int) -> CodedError { CodedError(code, at: base &+ offset, reason, hint: ownHint) }
}

extension CodedError: Hashable {
  public static func == (one: CodedError, other: CodedError) -> Bool {
    one.slug == other.slug && one.offset == other.offset && one.reason == other.reason
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(slug)
    hasher.combine(offset)
    hasher.combine(reason)
  }
}
