/// The stable name of an error, a case of the enumeration that each target has of its own.
///
/// The consequences of an error, such as the exit code of a command or the verdict on a receipt, are decided by the
/// properties of its case: a new case does not compile before it has them.
public protocol ErrorCode: Sendable {
  /// The name for programs, such as `cbor.non_minimal`, which never changes.
  var slug: String { get }
  /// The kind of the error, its meaning, and a hint.
  var properties: ErrorProperties { get }
}

extension ErrorCode {
  /// The part of the slug before its dot, which names what the error is about, such as `cbor`.
  public var family: String { String(slug.prefix { $0 != "." }) }
}

extension ErrorCode where Self: RawRepresentable<String> {
  /// The stable name of the error, such as `cid.version`, for programs.
  public var slug: String { rawValue }
}

/// The properties of a case of an enumeration of errors.
public struct ErrorProperties: Sendable {
  /// The kind, which decides exit codes and verdicts.
  public let kind: ErrorKind
  /// The meaning of the error, as a sentence of a table.
  public let meaning: String
  /// The hint that tells a user what to do, if that follows from the error alone.
  public let hint: String?

  package init(_ kind: ErrorKind, _ meaning: String, hint: String? = nil) {
    self.kind = kind
    self.meaning = meaning
    self.hint = hint
  }
}

/// The kinds of errors, by what follows from them.
public enum ErrorKind: Sendable, CaseIterable {
  /// An input is not in its form.
  case malformed
  /// A file, a name or an entry does not exist.
  case notFound
  /// A block that is linked to is not at hand.
  case missingBlock
  /// A limit on memory, size or depth was reached.
  case limit
  /// It would cost more than is allowed to tell.
  case tooCostly
  /// The sandbox, or the mode of a file, does not allow it.
  case denied
  /// Blocks of a DAG are missing.
  case incomplete
  /// Bytes are not those of their CID.
  case integrity
  /// It is about rules that are not followed here.
  case unsupported
  /// Evidence shows that a claim is wrong.
  case disproved
  /// The command line is wrong.
  case usage
  /// The system refused to read or write.
  case inputOutput
  /// The answer is no.
  case negative
  /// A guest trapped, or threw an exception that nobody caught.
  case trap
  /// A mistake of this program, or of the machine.
  case internalError
}
