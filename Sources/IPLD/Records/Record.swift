/// A type with fields, whose values are maps or lists of the data model.
///
/// The fields stand in one list, which is run in both directions: where a record is read it makes the value, and where
/// one is written it asks for the values of the fields. A new field is one more line. Reading is strict: a field that is
/// not in the list is an error.
///
///     struct Step: Record {
///       var name: String
///       var fuel: UInt64
///       var cause: CID?
///
///       static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
///         Self(
///           name: try field("name", \.name),
///           fuel: try field("fuel", \.fuel),
///           cause: try field.optional("cause", \.cause))
///       }
///     }
public protocol Record: NodeConvertible {
  /// The fields. A map's keys are in canonical order, whatever the order here; a list has the fields as they are here.
  static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self

  /// Fails where a value that was read cannot be.
  func check() throws(CodedError)

  /// The shape of the record in the data model.
  static var shape: RecordShape { get }
}

/// The shapes that a record can have in the data model.
@frozen
public enum RecordShape: Sendable {
  /// A map by the names of the fields.
  case map
  /// A list of all fields, without their names; the error where something else is read.
  case list(orElse: @Sendable () -> CodedError)

  /// The error where something else than the list is read.
  @inlinable
  var error: CodedError {
    switch self {
    case .map: CodedError(.recordKind, "this should be a map")
    case .list(let error): error()
    }
  }
}

extension Record {
  /// Checks what the fields alone do not say; the record is refused where this throws.
  @inlinable
  public func check() throws(CodedError) {}

  /// The shape of the record in the data model: a map unless the record says otherwise.
  @inlinable
  public static var shape: RecordShape { .map }

  /// Reads the record from a value; unknown, missing and wrong fields throw.
  @inlinable
  public init(node: Node) throws(CodedError) {
    switch Self.shape {
    case .map:
      var fields = try MapReader<Self>(node)
      self = try Self.fields(&fields)
      try check()
      try fields.expectNothingElse()
    case .list:
      var fields = try ListReader<Self>(node)
      self = try Self.fields(&fields)
      try fields.expectNothingElse()
      try check()
    }
  }

  /// The record as a value, from its list of fields.
  @inlinable
  public var node: Node {
    get throws(CodedError) {
      switch Self.shape {
      case .map:
        var fields = MapWriter(self)
        _ = try Self.fields(&fields)
        return try .map(fields.entries)
      case .list:
        var fields = ListWriter(self)
        _ = try Self.fields(&fields)
        return .list(fields.nodes)
      }
    }
  }
}
