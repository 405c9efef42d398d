import IPLD
import Wasm

/// The flame graph as SVG: callers above callees, everything in percent of the width. A frame is a picture inside the picture, so
/// that its label is cut off at its edge.
struct FlamePicture {
  let graph: FlameGraph
  /// The height of a level of calls.
  static let rowHeight = 18
  /// The width of the narrowest frame that is drawn, in millionths of the whole.
  private static let narrowest: UInt64 = 500
  /// The width of the narrowest frame that has a label, in millionths of the whole.
  private static let narrowestLabel: UInt64 = 15_000

  init(_ graph: FlameGraph) { self.graph = graph }

  /// Writes the picture as a file of its own.
  func writeDocument(title: String, end: String?, to text: inout TextWriter) throws {
    let (frames, rows) = visible()
    let head = 48
    let height = head + rows * Self.rowHeight + 8
    try text.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="\(height)" font-family="system-ui, sans-serif">
      <title>Fuel profile of \(Markup.escaped(title))</title>
      <style>
      svg { color-scheme: light dark; }
      \(FlameStyle.frames)
      .back { fill: var(--page); }
      .head { fill: var(--text); font-size: 16px; font-weight: 600; }
      .line { fill: var(--faint); font-size: 13px; }
      </style>
      <rect class="back" width="100%" height="100%"/>
      <text class="head" x="4" y="18">Fuel profile of \(Markup.escaped(title))</text>
      <text class="line" x="4" y="38">\(Markup.escaped(graph.summary(end: end, hidden: hidden(frames))))</text>
      <svg y="\(head)" height="\(rows * Self.rowHeight)">

      """)
    try write(frames, to: &text)
    try text.write("</svg>\n</svg>\n")
  }

  /// Writes the picture as part of a page.
  func write(to text: inout TextWriter) throws {
    let (frames, rows) = visible()
    try text.write("<svg id=\"graph\" width=\"100%\" height=\"\(rows * Self.rowHeight)\">\n")
    try write(frames, to: &text)
    try text.write("</svg>\n")
  }

  /// Returns the number of frames that are left out, given those that are not.
  private func hidden(_ frames: [Int]) -> Int { graph.tree.nodes.count - frames.count }

  /// Returns the nodes that are wide enough, and the number of their levels.
  private func visible() -> (nodes: [Int], rows: Int) {
    var nodes: [Int] = []
    var rows = 0
    graph.forEachNode { node in
      guard node == 0 || width(of: node) >= Self.narrowest else { return false }
      nodes.append(node)
      rows = max(rows, graph.depths[node] + 1)
      return true
    }
    return (nodes, rows)
  }

  /// Returns the width of a node in millionths of the whole.
  private func width(of node: Int) -> UInt64 {
    guard graph.total > 0 else { return 0 }
    let part = min(graph.totals[node], graph.total)
    return graph.total.dividingFullWidth(part.multipliedFullWidth(by: 1_000_000)).quotient
  }

  private func write(_ frames: [Int], to text: inout TextWriter) throws {
    let labels = graph.labels.map(Markup.escaped)
    for node in frames {
      let value = graph.tree.nodes[node]
      let label = labels[value.function]
      let x = FuelText.percent(graph.starts[node], of: graph.total, fractionDigits: 4)
      let width = node == 0 ? "100" : FuelText.percent(graph.totals[node], of: graph.total, fractionDigits: 4)
      let isWide = node == 0 || self.width(of: node) >= Self.narrowestLabel
      try text.write(
        "<svg class=\"\(graph.colorClass(of: value.function))\" x=\"\(x)%\""
          + " y=\"\(graph.depths[node] * Self.rowHeight)\" width=\"\(width)%\" height=\"\(Self.rowHeight)\">"
          + "<title>\(label)\n\(graph.figures(of: node))</title><rect width=\"100%\" height=\"100%\"/>"
          + (isWide ? "<text x=\"4\" y=\"13\">\(label)</text>" : "") + "</svg>\n")
    }
  }
}

extension FlameGraph {
  /// Returns the text of the tooltip below the label.
  func figures(of node: Int) -> String {
    let value = tree.nodes[node]
    return "own \(FuelText.grouped(value.own)) (\(FuelText.percent(value.own, of: total)) %), "
      + "total \(FuelText.grouped(totals[node])) (\(FuelText.percent(totals[node], of: total)) %)"
      + (value.calls > 0 ? ", calls \(FuelText.grouped(value.calls))" : "")
  }

  /// Returns one line about the whole graph.
  func summary(end: String?, hidden: Int) -> String {
    var parts = [
      FuelText.count(total, "unit") + " of fuel in "
        + FuelText.count(UInt64(tree.functions.count - 1), "function") + " on "
        + FuelText.count(UInt64(tree.nodes.count - 1), "path") + " of calls"
    ]
    if let end { parts.append("ended by \(end)") }
    if hidden > 0 { parts.append("\(FuelText.grouped(UInt64(hidden))) of them too narrow to be drawn") }
    if tree.foldedCalls > 0 {
      parts.append(
        FuelText.count(tree.foldedCalls, "call") + " past the limits on depth and paths, counted for the callers")
    }
    return parts.joined(separator: "; ")
  }

  /// Returns the colour class of a function; equal labels have equal colours, in every profile.
  func colorClass(of function: Int) -> String {
    switch tree.functions[function] {
    case .outside, .instantiation: return "n"
    case .host: return "h"
    case .guest:
      // The hash is FNV-1a.
      var hash: UInt32 = 0x811C_9DC5
      for byte in labels[function].utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      return "g\((hash >> 16) % 6)"
    }
  }
}

/// Escapes text for HTML and XML.
enum Markup {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // These are not characters of XML; controls are escaped already.
      case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
