import IPLD
import Wasm

/// The flame graph as one HTML file, which loads nothing: a picture and a table that need no script, and a script that
/// zooms and searches.
struct FlamePage {
  private let graph: FlameGraph
  private let title: String
  private let end: String?
  /// The most functions in the table.
  private static let tableRows = 50

  init(_ graph: FlameGraph, title: String, end: String?) {
    self.graph = graph
    self.title = title
    self.end = end
  }

  func write(to text: inout TextWriter) throws {
    try text.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'">
      <title>Fuel profile of \(Markup.escaped(title))</title>
      <style>
      \(FlameStyle.frames)
      \(FlameStyle.page)
      </style>
      </head>
      <body>
      <h1>Fuel profile of \(Markup.escaped(title))</h1>
      <p>\(Markup.escaped(graph.summary(end: end, hidden: 0))).</p>
      <div class="tools" id="tools" hidden>
      <input id="search" type="search" placeholder="Search functions ( / )" aria-label="Search functions" \
      spellcheck="false" autocomplete="off">
      <button id="back" type="button" disabled>Zoom out</button>
      <span id="matched" role="status"></span>
      </div>
      <div id="detail"></div>
      <div id="frames">

      """)
    try FlamePicture(graph).write(to: &text)
    try text.write("</div>\n")
    try writeTable(to: &text)
    try writeData(to: &text)
    try text.write("<script>\n\(FlameScript.text)\n</script>\n</body>\n</html>\n")
  }

  private func writeTable(to text: inout TextWriter) throws {
    let sums = graph.sums()
    try text.write(
      """
      <h2>Functions by fuel of their own</h2>
      <div class="scroll"><table>
      <thead><tr><th>Function</th><th>Own</th><th>%</th><th>With callees</th><th>%</th><th>Calls</th></tr></thead>
      <tbody>

      """)
    for sum in sums.prefix(Self.tableRows) {
      let cells = [
        FuelText.grouped(sum.own), FuelText.percent(sum.own, of: graph.total), FuelText.grouped(sum.total),
        FuelText.percent(sum.total, of: graph.total), sum.calls > 0 ? FuelText.grouped(sum.calls) : "",
      ]
      let label = Markup.escaped(graph.labels[sum.function])
      try text.write(
        "<tr><td><button type=\"button\" data-function=\"\(sum.function)\">\(label)</button></td>"
          + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n")
    }
    try text.write("</tbody>\n</table></div>\n")
    if sums.count > Self.tableRows { try text.write("<p>And \(sums.count - Self.tableRows) with less.</p>\n") }
  }

  /// Writes the data of the script: labels and classes of functions; for every node its parent, function, own fuel and calls.
  private func writeData(to text: inout TextWriter) throws {
    func script(_ json: JSON) -> String {
      // Nothing may look like a tag; within strings this escape stands for the same.
      json.text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
    }
    try text.write("<script type=\"application/json\" id=\"profile\">\n{\"labels\":")
    try text.write(script(.array(graph.labels.map { .string($0) })))
    try text.write(",\n\"classes\":")
    try text.write(JSON.array(graph.labels.indices.map { .string(graph.colorClass(of: $0)) }).text)
    try text.write(",\n\"nodes\":[")
    for (number, node) in graph.tree.nodes.enumerated() {
      try text.write("\(number > 0 ? "," : "")\(node.parent),\(node.function),\(node.own),\(node.calls)")
    }
    try text.write("]}\n</script>\n")
  }
}
