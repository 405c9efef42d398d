/// The fields of a record on their way from the data model, or to it.
public struct RecordFields<Root> {
  private enum Source {
    case map(Map)
    case list(List, orElse: CodecError)
    /// A value that is written.
    case value(Root)
  }

  private let source: Source
  private let isList: Bool
  /// The keys that were read.
  private var keys: [Text] = []
  /// The fields that were written: of a map, or of a list.
  private var entries: [(Text, Node)] = []
  private var nodes: [Node] = []
  /// How many elements of a list were read.
  private var count = 0

  init(reading node: Node, as shape: RecordShape) throws(CodecError) {
    switch shape {
    case .map:
      guard let map = node.map else { throw node.mismatch("a map") }
      source = .map(map)
      isList = false
    case .list(let error):
      guard let list = node.list else { throw error }
      source = .list(list, orElse: error)
      isList = true
    }
  }

  init(writing value: Root, as shape: RecordShape) {
    source = .value(value)
    isList = if case .list = shape { true } else { false }
    if isList { nodes.reserveCapacity(8) }
  }

  // MARK: Fields

  /// A field that has to be there, though it may be null where its value is optional.
  ///
  /// - Parameter value: Gets the field of a value that is written.
  public mutating func callAsFunction<Value: NodeConvertible>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value
  ) throws(CodecError) -> Value {
    try callAsFunction(
      key(), value, read: { (node) throws(CodecError) in try Value(node: node) },
      write: { (value) throws(CodecError) in try value.node })
  }

  /// A field in a form of its own.
  public mutating func callAsFunction<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodecError) -> Value,
    write: (Value) throws(CodecError) -> Node
  ) throws(CodecError) -> Value {
    guard let result = try field(key(), value, read: read, write: write) else {
      throw CodecError(.recordMissing, "the field \"\(key())\" is missing")
    }
    return result
  }

  /// A field that is left out where it has no value. In a list it is null then.
  public mutating func optional<Value: NodeConvertible>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value?
  ) throws(CodecError) -> Value? {
    if isList { return try callAsFunction(key(), value) }
    if case .value(let root) = source, value(root) == nil { return nil }
    return try field(
      key(), value, read: { (node) throws(CodecError) in try Value(node: node) },
      write: { (value) throws(CodecError) in try value.node }) ?? nil
  }

  /// A field that always has the same value.
  ///
  /// - Parameter error: Why another value is not read.
  public mutating func constant<Value: NodeConvertible & Equatable>(
    _ key: @autoclosure () -> Text, _ wanted: Value, orElse error: (Value) -> CodecError
  ) throws(CodecError) {
    let found = try callAsFunction(key()) { _ in wanted }
    guard found == wanted else { throw error(found) }
  }

  /// - Returns: `nil` where a map that is read has not the key.
  private mutating func field<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodecError) -> Value,
    write: (Value) throws(CodecError) -> Node
  ) throws(CodecError) -> Value? {
    switch source {
    case .map(let map):
      let key = key()
      guard let node = map[key] else { return nil }
      keys.append(key)
      do throws(CodecError) {
        return try read(node)
      } catch {
        throw error.inside("\"\(key)\"")
      }
    case .list(let list, let error):
      guard count < list.count else { throw error }
      defer { count += 1 }
      return try read(list[count])
    case .value(let root):
      let value = value(root)
      do throws(CodecError) {
        let node = try write(value)
        // A list does not need its keys.
        if isList { nodes.append(node) } else { entries.append((key(), node)) }
      } catch {
        throw error.inside("\"\(key())\"")
      }
      return value
    }
  }

  // MARK: The end

  /// Fails where a list has more than the fields.
  func expectEndOfList() throws(CodecError) {
    if case .list(let list, let error) = source, count != list.count { throw error }
  }

  /// Fails where a map has a key that is not of a field.
  func expectNoOtherKeys() throws(CodecError) {
    guard case .map(let map) = source, keys.count != map.count else { return }
    for key in map.keys where !keys.contains(key) {
      throw CodecError(.recordUnknown, "nothing is known of a field \"\(key)\"")
    }
  }

  /// The fields that were written.
  var node: Node {
    get throws(CodecError) { isList ? .list(nodes) : try .map(entries) }
  }
}
