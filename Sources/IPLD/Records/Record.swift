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
///       static func fields(_ field: inout RecordFields<Self>) throws(CodecError) -> Self {
///         Self(
///           name: try field("name", \.name),
///           fuel: try field("fuel", \.fuel),
///           cause: try field.optional("cause", \.cause))
///       }
///     }
public protocol Record: NodeConvertible {
  /// The fields. A map's keys are in canonical order, whatever the order here; a list has the fields as they are here.
  static func fields(_ field: inout RecordFields<Self>) throws(CodecError) -> Self

  /// Fails where a value that was read cannot be.
  func check() throws(CodecError)

  static var shape: RecordShape { get }
}

/// What a record is in the data model.
public enum RecordShape: Sendable {
  /// A map by the names of the fields.
  case map
  /// A list of all fields, without their names; the error where something else is read.
  case list(orElse: CodecError)
}

extension Record {
  public func check() throws(CodecError) {}
  public static var shape: RecordShape { .map }

  public init(node: Node) throws(CodecError) {
    var fields = try RecordFields<Self>(reading: node, as: Self.shape)
    self = try Self.fields(&fields)
    try fields.expectEndOfList()
    try check()
    try fields.expectNoOtherKeys()
  }

  public var node: Node {
    get throws(CodecError) {
      var fields = RecordFields(writing: self, as: Self.shape)
      _ = try Self.fields(&fields)
      return try fields.node
    }
  }
}
