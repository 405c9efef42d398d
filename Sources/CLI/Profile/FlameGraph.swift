import Wasm

/// A call tree made ready to be shown: functions with labels, nodes with totals, callees with most fuel first.
struct FlameGraph {
  let tree: CallTree
  /// The labels of functions, by their numbers; safe to print on one line.
  let labels: [String]
  /// The fuel used in a node and in all that it called.
  let totals: [UInt64]
  let depths: [Int]
  /// The units of fuel to the left of a node.
  let starts: [UInt64]
  private let callees: [Int]
  /// The index of the first callee of each node among all callees; one more than there are nodes.
  private let firstCallees: [Int]

  init(_ tree: CallTree) {
    self.tree = tree
    labels = tree.functions.map(Self.label)
    let nodes = tree.nodes
    var totals = nodes.map(\.own)
    var depths = Array(repeating: 0, count: nodes.count)
    var counts = Array(repeating: 0, count: nodes.count + 1)
    // Callers stand before callees.
    for node in nodes.indices.dropFirst().reversed() { totals[nodes[node].parent] &+= totals[node] }
    for node in nodes.indices.dropFirst() {
      depths[node] = depths[nodes[node].parent] + 1
      counts[nodes[node].parent + 1] += 1
    }
    for index in nodes.indices { counts[index + 1] += counts[index] }
    firstCallees = counts
    var callees = Array(repeating: 0, count: max(nodes.count - 1, 0))
    for node in nodes.indices.dropFirst().sorted(by: { (totals[$1], $0) < (totals[$0], $1) }) {
      callees[counts[nodes[node].parent]] = node
      counts[nodes[node].parent] += 1
    }
    var starts = Array(repeating: 0 as UInt64, count: nodes.count)
    for node in nodes.indices {
      var start = starts[node]
      for index in firstCallees[node]..<firstCallees[node + 1] {
        starts[callees[index]] = start
        start &+= totals[callees[index]]
      }
    }
    self.callees = callees
    self.totals = totals
    self.depths = depths
    self.starts = starts
  }

  var total: UInt64 { totals[0] }

  func callees(of node: Int) -> ArraySlice<Int> { callees[firstCallees[node]..<firstCallees[node + 1]] }

  func label(of node: Int) -> String { labels[tree.nodes[node].function] }

  /// Visits nodes from left to right, callers first; the callees of a node only if `body` returns true for it.
  func forEachNode(_ body: (Int) throws -> Bool) rethrows {
    var pending = [0]
    while let node = pending.popLast() {
      if try body(node) { pending += callees(of: node).reversed() }
    }
  }

  // MARK: Labels

  private static let longestName = 160

  private static func label(_ function: CallTree.Function) -> String {
    switch function {
    case .outside: "all"
    case .instantiation: "[instantiation]"
    case .guest(_, let index, let name): name.map { text(FunctionLabel.text($0)) } ?? "function \(index)"
    case .host(let module?, let name?): "[host] \(text(module.description)).\(text(name.description))"
    case .host: "[host]"
    }
  }

  /// Returns a name in printable characters, cut where it is very long.
  private static func text(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let text = printable(String(String.UnicodeScalarView(scalars.prefix(longestName))))
    return scalars.count > longestName ? text + "…" : text
  }

  // MARK: Functions

  /// The sum of a function on all paths.
  struct Sum {
    let function: Int
    var own: UInt64 = 0
    /// The fuel together with what it called; nothing counts twice where it calls itself.
    var total: UInt64 = 0
    var calls: UInt64 = 0
  }

  /// Returns all functions but the root's, those with most fuel of their own first.
  func sums() -> [Sum] {
    var sums = tree.functions.indices.map { Sum(function: $0) }
    // The numbers of nodes of each function on the path to the node that is visited.
    var open = Array(repeating: 0, count: sums.count)
    var path: [Int] = []
    forEachNode { node in
      while path.count > depths[node], let left = path.popLast() { open[tree.nodes[left].function] -= 1 }
      let function = tree.nodes[node].function
      sums[function].own &+= tree.nodes[node].own
      sums[function].calls &+= tree.nodes[node].calls
      if open[function] == 0 { sums[function].total &+= totals[node] }
      open[function] += 1
      path.append(node)
      return true
    }
    return sums.dropFirst().sorted { ($1.own, $1.total, $0.function) < ($0.own, $0.total, $1.function) }
  }
}
