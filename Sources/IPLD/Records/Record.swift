/// A type with named fields, whose values are maps of the data model.
///
/// Which field is written first does not matter: the map's keys are in canonical order. Reading is strict: a field that
/// no one asked for is an error.
///
///     struct Step: Record {
///       var name: String
///       var fuel: UInt64
///       var cause: CID?
///
///       init(fields: inout RecordReader) throws(CodecError) {
///         name = try fields.read("name")
///         fuel = try fields.read("fuel")
///         cause = try fields.readIfPresent("cause")
///       }
///
///       func write(to fields: inout RecordWriter) throws(CodecError) {
///         try fields.write("name", name)
///         try fields.write("fuel", fuel)
///         try fields.writeIfPresent("cause", cause)
///       }
///     }
public protocol Record: NodeConvertible {
  init(fields: inout RecordReader) throws(CodecError)
  func write(to fields: inout RecordWriter) throws(CodecError)
}

extension Record {
  public init(node: Node) throws(CodecError) {
    var fields = try RecordReader(node)
    try self.init(fields: &fields)
    try fields.expectNothingElse()
  }

  public var node: Node {
    get throws(CodecError) {
      var fields = RecordWriter()
      try write(to: &fields)
      return try fields.node
    }
  }
}

/// The fields of a map that is read as a record.
public struct RecordReader {
  private let map: Map
  private var known: Set<Text> = []

  init(_ node: Node) throws(CodecError) {
    guard let map = node.map else { throw node.mismatch("a map") }
    self.map = map
  }

  /// Reads a field that has to be there.
  public mutating func read<Value: NodeConvertible>(_ key: Text) throws(CodecError) -> Value {
    guard let value: Value = try readIfPresent(key) else {
      throw CodecError(.recordMissing, "the field \"\(key)\" is missing")
    }
    return value
  }

  /// Reads a field that may be left out.
  public mutating func readIfPresent<Value: NodeConvertible>(_ key: Text) throws(CodecError) -> Value? {
    known.insert(key)
    guard let node = map[key] else { return nil }
    do {
      return try Value(node: node)
    } catch {
      throw error.inside("\"\(key)\"")
    }
  }

  /// Fails where the map has a field that was not asked for.
  func expectNothingElse() throws(CodecError) {
    for key in map.keys where !known.contains(key) {
      throw CodecError(.recordUnknown, "nothing is known of a field \"\(key)\"")
    }
  }
}

/// The fields of a record that becomes a map.
public struct RecordWriter {
  private var entries: [(Text, Node)] = []

  /// Adds a field; each key can be written once.
  public mutating func write(_ key: Text, _ value: some NodeConvertible) throws(CodecError) {
    do {
      entries.append((key, try value.node))
    } catch {
      throw error.inside("\"\(key)\"")
    }
  }

  /// Adds a field, unless there is no value.
  public mutating func writeIfPresent(_ key: Text, _ value: (some NodeConvertible)?) throws(CodecError) {
    if let value { try write(key, value) }
  }

  var node: Node {
    get throws(CodecError) { try .map(entries) }
  }
}
