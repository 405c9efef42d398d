/// A value of the IPLD data model.
///
/// A decoder returns a view of one shared document, which costs no allocation for each value; a value that is built
/// by hand holds its parts. Equality is that of the data: an integer never equals a float, and texts compare as bytes.
public enum Node: Sendable {
  /// The value null.
  case null
  /// A boolean.
  case bool(Bool)
  /// An integer from -2^64 to 2^64-1; others cannot be encoded.
  case integer(Int128)
  /// Not-a-numbers, infinities and negative zero cannot be encoded.
  case float(Double)
  /// A text of valid UTF-8.
  case string(Text)
  /// A byte string.
  case bytes(Bytes)
  /// A list of values.
  case list(List)
  /// A map of texts to values.
  case map(Map)
  /// A link to a block.
  case link(CID)

  /// The integers of the data model.
  public static let integers = -(Int128(1) << 64)...Int128(1) << 64 - 1
}

// MARK: Building

extension Node {
  /// A text of valid UTF-8.
  public static func string(_ text: String) -> Node { .string(Text(text)) }
  /// A byte string.
  public static func bytes(_ bytes: [UInt8]) -> Node { .bytes(Bytes(bytes)) }
  /// A list of values.
  public static func list(_ nodes: [Node]) -> Node { .list(List(nodes)) }

  /// A map; no two of the keys may be equal.
  public static func map(_ entries: [(Text, Node)]) throws(CodedError) -> Node { .map(try Map(entries)) }
}

extension Node: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int128) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: Node...) { self = .list(elements) }
  /// Equal keys in a literal end the program.
  public init(dictionaryLiteral elements: (Text, Node)...) {
    do {
      self = try .map(elements)
    } catch {
      preconditionFailure(error.reason)
    }
  }
}

// MARK: Parts

extension Node {
  /// This is true for null.
  public var isNull: Bool { if case .null = self { true } else { false } }
  /// The boolean; `nil` for another kind.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The integer, where it is one and fits.
  public var integer: Int? { if case .integer(let value) = self { Int(exactly: value) } else { nil } }
  /// The float; `nil` for another kind.
  public var float: Double? { if case .float(let value) = self { value } else { nil } }
  /// The text; `nil` for another kind.
  public var text: Text? { if case .string(let value) = self { value } else { nil } }
  /// The text as a string of Swift; `nil` for another kind.
  public var string: String? { text.map(String.init) }
  /// The byte string; `nil` for another kind.
  public var bytes: Bytes? { if case .bytes(let value) = self { value } else { nil } }
  /// The list; `nil` for another kind.
  public var list: List? { if case .list(let value) = self { value } else { nil } }
  /// The map; `nil` for another kind.
  public var map: Map? { if case .map(let value) = self { value } else { nil } }
  /// The identifier that a link has; `nil` for another kind.
  public var link: CID? { if case .link(let value) = self { value } else { nil } }

  /// The value with a key, where this is a map that has it.
  public subscript(key: Text) -> Node? { map?[key] }

  /// The value at an index from 0, where this is a list that is long enough.
  public subscript(index: Int) -> Node? {
    guard let list, list.indices.contains(index) else { return nil }
    return list[index]
  }

  /// The name of this kind of value in the data model.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .integer: "integer"
    case .float: "float"
    case .string: "string"
    case .bytes: "bytes"
    case .list: "list"
    case .map: "map"
    case .link: "link"
    }
  }
}
