/// The fields of a record on their way from the data model, or to it.
///
/// All is inlined into the targets that have records, so that a list of fields costs what two functions would.
public protocol RecordFields<Root> {
  /// The type of the record.
  associatedtype Root

  /// This is true where fields are known by their order, and not by their keys.
  static var isList: Bool { get }

  /// Reads or writes a field.
  ///
  /// - Parameters:
  ///   - value: Gets the field of a value that is written.
  ///   - read: Reads the field's node.
  ///   - write: Writes the field's node.
  /// - Returns: `nil` where a map that is read has not the key.
  mutating func field<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodedError) -> Value,
    write: (Value) throws(CodedError) -> Node
  ) throws(CodedError) -> Value?

  /// Tells whether a value that is written has no such field.
  func isLeftOut<Value>(_ value: (Root) -> Value?) -> Bool
}

extension RecordFields {
  /// A field that has to be there, though it may be null where its value is optional.
  ///
  /// - Parameter value: Gets the field of a value that is written.
  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: NodeConvertible>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value
  ) throws(CodedError) -> Value {
    try callAsFunction(
      key(), value, read: { (node) throws(CodedError) in try Value(node: node) },
      write: { (value) throws(CodedError) in try value.node })
  }

  /// A field in a form of its own.
  @inlinable @inline(__always)
  public mutating func callAsFunction<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodedError) -> Value,
    write: (Value) throws(CodedError) -> Node
  ) throws(CodedError) -> Value {
    guard let result = try field(key(), value, read: read, write: write) else {
      throw CodedError(.recordMissing, "the field \"\(key())\" is missing")
    }
    return result
  }

  /// A field that is left out where it has no value. In a list it is null then.
  @inlinable
  public mutating func optional<Value: NodeConvertible>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value?
  ) throws(CodedError) -> Value? {
    if Self.isList { return try callAsFunction(key(), value) }
    if isLeftOut(value) { return nil }
    return try field(
      key(), value, read: { (node) throws(CodedError) in try Value(node: node) },
      write: { (value) throws(CodedError) in try value.node }) ?? nil
  }

  /// A field that always has the same value.
  ///
  /// - Parameter error: The error where another value is read.
  @inlinable
  public mutating func constant<Value: NodeConvertible & Equatable>(
    _ key: @autoclosure () -> Text, _ wanted: Value, orElse error: (Value) -> CodedError
  ) throws(CodedError) {
    let found = try callAsFunction(key()) { _ in wanted }
    guard found == wanted else { throw error(found) }
  }
}

/// The fields of a map that is read.
@usableFromInline
struct MapReader<Root>: RecordFields {
  @usableFromInline static var isList: Bool { false }
  @usableFromInline let map: Map
  /// The keys that were found.
  @usableFromInline var keys: [Text] = []

  @inlinable
  init(_ node: Node) throws(CodedError) {
    guard let map = node.map else { throw node.mismatch("a map") }
    self.map = map
  }

  @inlinable @inline(__always)
  mutating func field<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodedError) -> Value,
    write: (Value) throws(CodedError) -> Node
  ) throws(CodedError) -> Value? {
    let key = key()
    guard let node = map[key] else { return nil }
    keys.append(key)
    do throws(CodedError) {
      return try read(node)
    } catch {
      throw error.inside("\"\(key)\"")
    }
  }

  @inlinable
  func isLeftOut<Value>(_ value: (Root) -> Value?) -> Bool { false }

  /// Fails where the map has a key that is not of a field.
  @usableFromInline
  func expectNothingElse() throws(CodedError) {
    guard keys.count != map.count else { return }
    for key in map.keys where !keys.contains(key) {
      throw CodedError(.recordUnknown, "nothing is known of a field \"\(key)\"")
    }
  }
}

/// The fields of a list that is read.
@usableFromInline
struct ListReader<Root: Record>: RecordFields {
  @usableFromInline static var isList: Bool { true }
  @usableFromInline let list: List
  /// The number of elements that were read.
  @usableFromInline var count = 0

  @inlinable
  init(_ node: Node) throws(CodedError) {
    guard let list = node.list else { throw Root.shape.error }
    self.list = list
  }

  @inlinable @inline(__always)
  mutating func field<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodedError) -> Value,
    write: (Value) throws(CodedError) -> Node
  ) throws(CodedError) -> Value? {
    guard count < list.count else { throw Root.shape.error }
    count += 1
    return try read(list[count - 1])
  }

  @inlinable
  func isLeftOut<Value>(_ value: (Root) -> Value?) -> Bool { false }

  /// Fails where the list has more than the fields.
  @inlinable
  func expectNothingElse() throws(CodedError) {
    guard count == list.count else { throw Root.shape.error }
  }
}

/// The fields of a value that becomes a map.
@usableFromInline
struct MapWriter<Root>: RecordFields {
  @usableFromInline static var isList: Bool { false }
  @usableFromInline let root: Root
  @usableFromInline var entries: [(Text, Node)] = []

  @inlinable
  init(_ root: Root) { self.root = root }

  @inlinable @inline(__always)
  mutating func field<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodedError) -> Value,
    write: (Value) throws(CodedError) -> Node
  ) throws(CodedError) -> Value? {
    let value = value(root)
    do throws(CodedError) {
      entries.append((key(), try write(value)))
    } catch {
      throw error.inside("\"\(key())\"")
    }
    return value
  }

  @inlinable
  func isLeftOut<Value>(_ value: (Root) -> Value?) -> Bool { value(root) == nil }
}

/// The fields of a value that becomes a list.
@usableFromInline
struct ListWriter<Root>: RecordFields {
  @usableFromInline static var isList: Bool { true }
  @usableFromInline let root: Root
  @usableFromInline var nodes: [Node] = []

  @inlinable
  init(_ root: Root) {
    self.root = root
    nodes.reserveCapacity(8)
  }

  @inlinable @inline(__always)
  mutating func field<Value>(
    _ key: @autoclosure () -> Text, _ value: (Root) -> Value, read: (Node) throws(CodedError) -> Value,
    write: (Value) throws(CodedError) -> Node
  ) throws(CodedError) -> Value? {
    let value = value(root)
    do throws(CodedError) {
      nodes.append(try write(value))
    } catch {
      throw error.inside("\"\(key())\"")
    }
    return value
  }

  @inlinable
  func isLeftOut<Value>(_ value: (Root) -> Value?) -> Bool { false }
}
