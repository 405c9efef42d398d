/// An error that says why a module cannot be used: the message tells the rule, and the location the position.
public struct ModuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of errors, by the step that fails.
  public enum Kind: Hashable, Sendable {
    /// The bytes or the text are not a module (binary and text format).
    case malformed
    /// The module breaks a rule of validation.
    case invalid
    /// The imports given are not those asked for.
    case unlinkable
    /// The module is past a limit of this implementation.
    case limit
    /// A custom section or annotation that is known here is not well-formed, or does not fit the module.
    case malformedCustom, invalidCustom
  }

  /// The position that an error is about.
  public enum Location: Hashable, Sendable {
    /// No position: the error is about the module as a whole.
    case none
    /// An offset from the start of the binary module, in bytes.
    case offset(Int)
    /// A line and a column of the text, from 1 each; the column counts bytes.
    case text(line: Int, column: Int)
  }

  /// The kind of the error.
  public let kind: Kind
  /// The message, which begins with the words of the specification's test suite, such as `type mismatch`; detail
  /// follows a colon.
  public let message: String
  /// The position that the error is about.
  public var location: Location

  /// Makes an error about a position.
  package init(_ kind: Kind, _ message: String, at location: Location = .none) {
    self.kind = kind
    self.message = message
    self.location = location
  }

  /// Makes an error about an offset in the binary module.
  package init(_ kind: Kind, _ message: String, offset: Int) {
    self.init(kind, message, at: .offset(offset))
  }

  /// `WHAT at WHERE`, without the leading `error:`.
  public var description: String {
    switch location {
    case .none: message
    case .offset(let offset): "\(message) at offset 0x\(String(offset, radix: 16)) (\(offset))"
    case .text(let line, let column): "\(message) at \(line):\(column)"
    }
  }
}
