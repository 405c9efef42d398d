public import IPLD

/// A statement about the arguments of an invocation (UCAN Delegation, section Policy).
public indirect enum Statement: Sendable, Hashable {
  /// A comparison of numbers.
  public enum Order: String, Sendable, CaseIterable {
    /// The selected number is less.
    case less = "<"
    /// The selected number is less or equal.
    case lessOrEqual = "<="
    /// The selected number is greater.
    case greater = ">"
    /// The selected number is greater or equal.
    case greaterOrEqual = ">="
  }

  /// The selected value equals a value.
  case equal(Selector, Node)
  /// The selected value differs from a value.
  case notEqual(Selector, Node)
  /// The selected number compares with a number as the order says.
  case ordered(Selector, Order, Node)
  /// The selected text matches a pattern.
  case like(Selector, Glob)
  /// All statements hold.
  case and([Statement])
  /// At least one of the statements holds, or none is given.
  case or([Statement])
  /// The statement does not hold.
  case not(Statement)
  /// The statement holds for every element of the selected list or map.
  case all(Selector, Statement)
  /// The statement holds for at least one element of the selected list or map.
  case any(Selector, Statement)

  /// Statements nest no deeper than this.
  public static let maximumDepth = 64

  /// Reads a statement.
  public init(_ node: Node) throws(CodedError) { try self.init(node, depth: 1) }

  init(_ node: Node, depth: Int) throws(CodedError) {
    guard depth <= Self.maximumDepth else {
      throw Statement.error("statements nest deeper than \(Self.maximumDepth) levels")
    }
    guard let list = node.list, let name = list.first?.string else {
      throw Statement.error("a statement is a list that begins with its operator")
    }
    let arguments = Array(list.dropFirst())
    func count(_ expected: Int) throws(CodedError) {
      guard arguments.count == expected else {
        throw Statement.error("`\(name)` takes \(expected == 1 ? "one argument" : "two arguments")")
      }
    }
    func selector() throws(CodedError) -> Selector {
      try count(2)
      guard let text = arguments[0].text else { throw Statement.error("the selector of `\(name)` is not a text") }
      do {
        return try Selector(text)
      } catch {
        throw Statement.error("selector \"\(text)\": \(error.reason)")
      }
    }
    func statements() throws(CodedError) -> [Statement] {
      try count(1)
      guard let list = arguments[0].list else { throw Statement.error("the argument of `\(name)` is no list") }
      var result: [Statement] = []
      for node in list { result.append(try Statement(node, depth: depth + 1)) }
      return result
    }
    switch name {
    case "==": self = .equal(try selector(), arguments[1])
    case "!=": self = .notEqual(try selector(), arguments[1])
    case "like":
      let selector = try selector()
      guard let pattern = arguments[1].text else { throw Statement.error("the pattern of `like` is not a text") }
      self = .like(selector, Glob(pattern))
    case "and": self = .and(try statements())
    case "or": self = .or(try statements())
    case "not":
      try count(1)
      self = .not(try Statement(arguments[0], depth: depth + 1))
    case "all": self = .all(try selector(), try Statement(arguments[1], depth: depth + 1))
    case "any": self = .any(try selector(), try Statement(arguments[1], depth: depth + 1))
    default:
      guard let order = Order(rawValue: name) else { throw Statement.error("unknown operator `\(name)`") }
      let selector = try selector()
      guard arguments[1].isNumber else { throw Statement.error("the argument of `\(name)` is no number") }
      self = .ordered(selector, order, arguments[1])
    }
  }

  private static func error(_ reason: String) -> CodedError { CodedError(.ucanPolicy, reason) }

  /// The statement as data.
  public var node: Node {
    switch self {
    case .equal(let selector, let value): ["==", .string(selector.text), value]
    case .notEqual(let selector, let value): ["!=", .string(selector.text), value]
    case .ordered(let selector, let order, let value): [.string(order.rawValue), .string(selector.text), value]
    case .like(let selector, let glob): ["like", .string(selector.text), .string(glob.pattern)]
    case .and(let statements): ["and", .list(statements.map(\.node))]
    case .or(let statements): ["or", .list(statements.map(\.node))]
    case .not(let statement): ["not", statement.node]
    case .all(let selector, let statement): ["all", .string(selector.text), statement.node]
    case .any(let selector, let statement): ["any", .string(selector.text), statement.node]
    }
  }
}

extension Statement: CustomStringConvertible {
  /// The operator and the selector, and the values where they are short: for people.
  public var description: String {
    switch self {
    case .equal(let selector, let value): "[\"==\", \"\(selector)\", \(value.summary)]"
    case .notEqual(let selector, let value): "[\"!=\", \"\(selector)\", \(value.summary)]"
    case .ordered(let selector, let order, let value): "[\"\(order.rawValue)\", \"\(selector)\", \(value.summary)]"
    case .like(let selector, let glob): "[\"like\", \"\(selector)\", \"\(glob.pattern)\"]"
    case .and(let statements): "[\"and\", \(statements)]"
    case .or(let statements): "[\"or\", \(statements)]"
    case .not(let statement): "[\"not\", \(statement)]"
    case .all(let selector, let statement): "[\"all\", \"\(selector)\", \(statement)]"
    case .any(let selector, let statement): "[\"any\", \"\(selector)\", \(statement)]"
    }
  }
}

extension Node {
  /// A short value itself, else its kind.
  fileprivate var summary: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string(let text): "\"\(text)\""
    case .link(let cid): "\(cid)"
    case .bytes, .list, .map: "a \(kind)"
    }
  }
}
