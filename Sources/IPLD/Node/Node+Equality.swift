extension Node: Hashable {
  /// Compares data. Floats are equal if their bit patterns are.
  public static func == (left: Node, right: Node) -> Bool {
    // Pairs still to be compared.
    var rest = [(left, right)]
    while let pair = rest.popLast() {
      switch pair {
      case (.null, .null): continue
      case (.bool(let a), .bool(let b)): guard a == b else { return false }
      case (.integer(let a), .integer(let b)): guard a == b else { return false }
      case (.float(let a), .float(let b)): guard a.bitPattern == b.bitPattern else { return false }
      case (.string(let a), .string(let b)): guard a == b else { return false }
      case (.bytes(let a), .bytes(let b)): guard a == b else { return false }
      case (.link(let a), .link(let b)): guard a == b else { return false }
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
      default: return false
      }
    }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .float(let value): hasher.combine(value.bitPattern)
    case .string(let value): hasher.combine(value)
    case .bytes(let value): hasher.combine(value)
    case .link(let value): hasher.combine(value)
    // The parts would have to be hashed without recursion; their number tells enough apart.
    case .list(let value): hasher.combine(value.count)
    case .map(let value):
      hasher.combine(value.count)
      for key in value.keys { hasher.combine(key) }
    }
  }
}

extension List: Hashable {
  public static func == (left: List, right: List) -> Bool { Node.list(left) == Node.list(right) }
  public func hash(into hasher: inout Hasher) { Node.list(self).hash(into: &hasher) }
}

extension Map: Hashable {
  public static func == (left: Map, right: Map) -> Bool { Node.map(left) == Node.map(right) }
  public func hash(into hasher: inout Hasher) { Node.map(self).hash(into: &hasher) }
}
