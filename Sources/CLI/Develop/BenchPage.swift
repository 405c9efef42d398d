import IPLD

/// Figures as one HTML file, which loads nothing and needs no script: bars beside those of the first engine, and tables.
struct BenchPage {
  private let report: BenchReport
  /// The quantity that the bars show.
  private let metric: BenchMetric

  init(_ report: BenchReport) {
    self.report = report
    metric = report.metrics[0]
  }

  private static func escaped(_ text: String) -> String { Markup.escaped(printable(text)) }

  func write(to text: inout TextWriter) throws {
    let own = Self.escaped(report.engines[0].name)
    try text.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>ipvm bench</title>
      <style>
      \(FlameStyle.frames)
      \(FlameStyle.page)
      \(BenchStyle.text)
      </style>
      </head>
      <body class="bench">
      <h1>WebAssembly engines side by side</h1>
      <p>\(Self.escaped(metric.title)) of whole processes, \(Self.escaped(report.conditions(metric))). Bars and ratios are multiples of \
      what \(own) takes: shorter is better.</p>

      """)
    try writeEngines(to: &text)
    if report.engines.count > 1 { try writeBars(to: &text) }
    for metric in report.metrics + (report.metrics.contains { $0.title == BenchMetric.peak.title } ? [] : [.peak]) {
      try writeTable(metric, to: &text)
    }
    try writeNotes(to: &text)
    try text.write("</body>\n</html>\n")
  }

  // MARK: Bars

  private static let rowHeight = 15
  /// The ratio at which longer bars are cut off.
  private static let mostRatio = 8.0

  /// The ratio at the right end of the bars.
  private var scale: Double {
    let ratios = report.programs.indices.flatMap { program in
      report.engines.indices.compactMap { report.table.ratio(program, $0, metric) }
    }
    return min(max(ratios.max() ?? 1, 1.25), Self.mostRatio)
  }

  /// Returns the position of a ratio from the left, in percent.
  private func position(_ ratio: Double, _ scale: Double) -> String { decimal(min(ratio / scale, 1) * 100, 2) }

  /// Writes the geometric means, as bars with the engines' names.
  private func writeEngines(to text: inout TextWriter) throws {
    let scale = max(report.engines.indices.compactMap { report.table.mean($0, metric) }.max() ?? 1, 1)
    try text.write("<h2>Geometric means</h2>\n<div class=\"bars\">\n")
    for (index, engine) in report.engines.enumerated() {
      let count = report.table.count(index)
      let programs = count == report.programs.count ? "" : ", \(count) of \(report.programs.count) programs"
      try text.write(
        "<div class=\"name\">\(Self.escaped(engine.name)) <span>\(Self.escaped(engine.version))\(programs)</span></div>\n"
      )
      guard let mean = report.table.mean(index, metric) else {
        try text.write("<div class=\"none\">none</div>\n")
        continue
      }
      try text.write(
        """
        <svg class="row" width="100%" height="22"><rect class="e\(index % BenchStyle.colorCount)" x="0" y="2" \
        width="\(position(mean, scale * 1.15))%" height="18"/>\
        <text x="\(position(mean, scale * 1.15))%" dx="6" y="16">\(decimal(mean, 2))</text></svg>

        """)
    }
    try text.write("</div>\n")
  }

  /// Writes a group of bars for every program.
  private func writeBars(to text: inout TextWriter) throws {
    let scale = scale
    let key = report.engines.enumerated().map { index, engine in
      "<span class=\"e\(index % BenchStyle.colorCount)\"></span> \(Self.escaped(engine.name))"
    }
    try text.write("<h2>Programs</h2>\n<p class=\"key\">\(key.joined(separator: " "))</p>\n<div class=\"bars\">\n")
    for program in report.programs.indices {
      let height = report.engines.count * Self.rowHeight + 4
      try text.write(
        """
        <div class="name">\(Self.escaped(report.programs[program].name))</div>
        <svg class="row" width="100%" height="\(height)">\
        <line class="one" x1="\(position(1, scale * 1.15))%" x2="\(position(1, scale * 1.15))%" y1="0" y2="\(height)"/>
        """)
      for engine in report.engines.indices { try writeBar(program, engine, scale * 1.15, to: &text) }
      try text.write("</svg>\n")
    }
    try text.write("</div>\n")
  }

  private func writeBar(_ program: Int, _ engine: Int, _ scale: Double, to text: inout TextWriter) throws {
    let y = engine * Self.rowHeight + 2
    let name = Self.escaped(report.engines[engine].name)
    guard let figures = report.table.figures[program][engine] else {
      try text.write("<text class=\"none\" x=\"0\" dx=\"4\" y=\"\(y + 11)\">\(name): none</text>")
      return
    }
    guard let ratio = report.table.ratio(program, engine, metric) else { return }
    let width = position(ratio, scale)
    let cut = ratio > scale ? " …" : ""
    try text.write(
      """
      <g><title>\(name): \(metric.text(figures)) \(metric.unit), \(decimal(ratio, 2)) times</title>\
      <rect class="e\(engine % BenchStyle.colorCount)" x="0" y="\(y)" width="\(width)%" height="\(Self.rowHeight - 3)"/>\
      <text x="\(width)%" dx="\(cut.isEmpty ? 5 : -60)" y="\(y + 11)">\(decimal(ratio, 2))\(cut)</text></g>
      """)
  }

  // MARK: Tables

  private func writeTable(_ metric: BenchMetric, to text: inout TextWriter) throws {
    let heads = report.engines.enumerated().map { index, engine in
      "<th>\(Self.escaped(engine.name))</th>" + (index == 0 ? "" : "<th></th>")
    }
    try text.write(
      """
      <h2>\(Self.escaped(metric.title))</h2>
      <div class="scroll"><table>
      <thead><tr><th>Program</th>\(heads.joined())</tr></thead>
      <tbody>

      """)
    for (program, figures) in report.table.figures.enumerated() {
      let cells = figures.enumerated().map { engine, figures in
        let ratio = report.table.ratio(program, engine, metric).map { decimal($0, 2) } ?? ""
        return "<td>\(figures.map(metric.text) ?? "")</td>" + (engine == 0 ? "" : "<td class=\"ratio\">\(ratio)</td>")
      }
      try text.write("<tr><td>\(Self.escaped(report.programs[program].name))</td>\(cells.joined())</tr>\n")
    }
    let means = report.engines.indices.map { engine in
      let mean = report.table.mean(engine, metric).map { decimal($0, 2) } ?? ""
      return "<td></td>" + (engine == 0 ? "" : "<td class=\"ratio\">\(mean)</td>")
    }
    try text.write(
      "</tbody>\n<tfoot><tr><td>Geometric mean</td>\(means.joined())</tr></tfoot>\n</table></div>\n")
  }

  private func writeNotes(to text: inout TextWriter) throws {
    let notes = report.table.notes
    guard !notes.isEmpty else { return }
    try text.write("<h2>Without a figure</h2>\n<ul>\n")
    for note in notes { try text.write("<li>\(Self.escaped(note))</li>\n") }
    try text.write("</ul>\n")
  }
}
