internal import IPLD

/// Evaluates statements, for a bounded time.
struct Evaluator {
  /// The number of parts of values that may be compared and selected before the evaluation ends.
  static let limit = 1_000_000

  private var steps = limit

  /// This is true where the evaluation was ended, so that its answers say nothing.
  var isExhausted: Bool { steps < 0 }

  /// Tells whether a statement holds. A statement whose selector fails does not hold.
  mutating func holds(_ statement: Statement, _ data: Node) -> Bool {
    steps -= 1
    guard !isExhausted else { return false }
    switch statement {
    case .equal(let selector, let value):
      guard let selected = resolve(selector, data) else { return false }
      return equal(selected, value)
    case .notEqual(let selector, let value):
      guard let selected = resolve(selector, data) else { return false }
      return !equal(selected, value)
    case .ordered(let selector, let order, let value):
      guard let selected = resolve(selector, data), let comparison = selected.compare(with: value) else { return false }
      return switch order {
      case .less: comparison < 0
      case .lessOrEqual: comparison <= 0
      case .greater: comparison > 0
      case .greaterOrEqual: comparison >= 0
      }
    case .like(let selector, let glob):
      guard let text = resolve(selector, data)?.text else { return false }
      guard let result = glob.matches(text, steps: &steps) else {
        steps = -1
        return false
      }
      return result
    case .and(let statements): return statements.allSatisfy { holds($0, data) }
    // Without statements there is nothing to ask for, which is what the specification says.
    case .or(let statements): return statements.isEmpty || statements.contains { holds($0, data) }
    case .not(let statement): return !holds(statement, data) && !isExhausted
    case .all(let selector, let statement):
      guard let elements = elements(selector, data) else { return false }
      return elements.allSatisfy { holds(statement, $0) }
    case .any(let selector, let statement):
      guard let elements = elements(selector, data) else { return false }
      return elements.contains { holds(statement, $0) }
    }
  }

  private mutating func resolve(_ selector: Selector, _ data: Node) -> Node? {
    steps -= selector.segments.count
    let result = selector.resolve(data)
    // A step may copy a list or bytes.
    switch result {
    case .list(let list): steps -= list.count
    case .bytes(let bytes): steps -= bytes.count / 64
    default: break
    }
    return isExhausted ? nil : result
  }

  /// The elements of a list, or the values of a map.
  private mutating func elements(_ selector: Selector, _ data: Node) -> [Node]? {
    switch resolve(selector, data) {
    case .list(let list): return Array(list)
    case .map(let map):
      steps -= map.count
      return map.map(\.value)
    default: return nil
    }
  }

  /// Tells whether both are the same data, where numbers are equal if their values are.
  private mutating func equal(_ left: Node, _ right: Node) -> Bool {
    // Pairs still to be compared.
    var rest = [(left, right)]
    while let pair = rest.popLast() {
      steps -= 1
      guard !isExhausted else { return false }
      switch pair {
      case (.list(let a), .list(let b)):
        guard a.count == b.count else { return false }
        for index in a.indices { rest.append((a[index], b[index])) }
      case (.map(let a), .map(let b)):
        guard a.count == b.count else { return false }
        for index in a.indices {
          let (entry, other) = (a[index], b[index])
          guard entry.key == other.key else { return false }
          rest.append((entry.value, other.value))
        }
      default:
        if pair.0.isNumber && pair.1.isNumber {
          guard pair.0.compare(with: pair.1) == 0 else { return false }
        } else {
          guard pair.0 == pair.1 else { return false }
        }
      }
    }
    return true
  }
}

extension Node {
  var isNumber: Bool {
    switch self {
    case .integer, .float: true
    default: false
    }
  }

  /// Negative, zero or positive, as this number is less than, equal to or greater than the other, whatever their kinds;
  /// nothing where one is no number.
  func compare(with other: Node) -> Int? {
    switch (self, other) {
    case (.integer(let a), .integer(let b)): a < b ? -1 : a > b ? 1 : 0
    case (.float(let a), .float(let b)): a < b ? -1 : a > b ? 1 : a == b ? 0 : nil
    case (.integer(let a), .float(let b)): Self.compare(a, b)
    case (.float(let a), .integer(let b)): Self.compare(b, a).map { -$0 }
    default: nil
    }
  }

  private static func compare(_ integer: Int128, _ float: Double) -> Int? {
    guard !float.isNaN else { return nil }
    // Beyond all integers of the data model.
    if float.magnitude >= 0x1p70 { return float < 0 ? 1 : -1 }
    let whole = Int128(float.rounded(.down))
    if integer != whole { return integer < whole ? -1 : 1 }
    return float > float.rounded(.down) ? -1 : 0
  }
}
