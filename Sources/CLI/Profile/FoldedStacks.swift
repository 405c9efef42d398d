import IPLD

/// Folded stacks: for every path of calls a line with the functions, outermost first, and the last one's own fuel.
enum FoldedStacks {
  /// The most bytes of the text: a path is written out on every line, so that the text can be much larger than the tree.
  private static let mostBytes = 256 << 20

  static func write(_ graph: FlameGraph, to text: inout TextWriter) throws {
    let labels = graph.labels.map(escaped)
    var size = 0
    // The lengths of the paths of the nodes.
    var lengths = [0]
    for (node, value) in graph.tree.nodes.enumerated().dropFirst() {
      lengths.append(lengths[value.parent] + labels[value.function].utf8.count + 1)
      if value.own > 0 { size += lengths[node] + 20 }
    }
    guard size <= mostBytes else {
      throw Failure(
        ProgramErrorCode.profileSize, message: "the folded stacks would have \(size) bytes",
        hint: "--profile FILE.json holds every call once")
    }
    var path: [String] = []
    try graph.forEachNode { node in
      let value = graph.tree.nodes[node]
      path.removeSubrange(max(graph.depths[node] - 1, 0)...)
      // The root's own label on every line would say nothing.
      if node > 0 { path.append(labels[value.function]) }
      if value.own > 0 {
        let stack = node > 0 ? path.joined(separator: ";") : graph.label(of: 0)
        try text.write("\(stack) \(value.own)\n")
      }
      return true
    }
  }

  private static func escaped(_ label: String) -> String {
    label.split(separator: ";", omittingEmptySubsequences: false).joined(separator: "\\u{3b}")
  }
}
