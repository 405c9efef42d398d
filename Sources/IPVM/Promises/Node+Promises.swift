package import IPLD

extension Node {
  /// The promises anywhere in the data, in the order in which they stand there, each once.
  package func promises() throws(CodedError) -> [Promise] {
    var found: [Promise] = []
    var seen: Set<Promise> = []
    try collect(&found, &seen, depth: 0)
    return found
  }

  private func collect(_ found: inout [Promise], _ seen: inout Set<Promise>, depth: Int) throws(CodedError) {
    try Self.check(depth)
    switch self {
    case .list(let list):
      for node in list { try node.collect(&found, &seen, depth: depth + 1) }
    case .map(let map):
      if let promise = try Promise(self) {
        if seen.insert(promise).inserted { found.append(promise) }
        return
      }
      for (_, node) in map { try node.collect(&found, &seen, depth: depth + 1) }
    default: break
    }
  }

  /// The data with something else in the place of each promise.
  ///
  /// - Parameter resolve: Returns the data for a promise. It is not looked at for further promises.
  package func replacingPromises(
    _ resolve: (Promise) throws(CodedError) -> Node
  ) throws(CodedError) -> Node {
    try replacing(resolve, depth: 0)
  }

  private func replacing(
    _ resolve: (Promise) throws(CodedError) -> Node, depth: Int
  ) throws(CodedError) -> Node {
    try Self.check(depth)
    switch self {
    case .list(let list):
      var nodes: [Node] = []
      for node in list { nodes.append(try node.replacing(resolve, depth: depth + 1)) }
      return .list(nodes)
    case .map(let map):
      if let promise = try Promise(self) { return try resolve(promise) }
      var entries: [(Text, Node)] = []
      for (key, node) in map { entries.append((key, try node.replacing(resolve, depth: depth + 1))) }
      return try .map(entries)
    default: return self
    }
  }

  private static func check(_ depth: Int) throws(CodedError) {
    guard depth <= maximumDepth else {
      throw CodedError(.taskArguments, "lists and maps nest deeper than \(maximumDepth)")
    }
  }
}
