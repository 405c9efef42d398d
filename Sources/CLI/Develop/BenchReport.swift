import Glibc

/// A report with figures for people and programs.
struct BenchReport {
  let table: BenchTable
  /// The quantities of the tables; engines are compared by the first.
  let metrics: [BenchMetric]
  /// The core that everything ran on, if it was only one.
  let core: Int?
  let date = String(Clock.text(Clock.now).prefix(10))

  var engines: [BenchEngine] { table.run.engines }
  var programs: [BenchProgram] { table.run.programs }

  /// Returns the method and the machine of a measurement.
  func conditions(_ metric: BenchMetric) -> String {
    let runs = table.run.runs
    let summary = runs == 1 ? "one run" : "\(metric.summary) of \(runs) runs in turns"
    return "\(summary)\(core.map { " on core \($0)" } ?? "") of \(processor), \(date)"
  }

  var processor: String {
    SystemFile.text("/proc/cpuinfo").flatMap { SystemFile.field("model name", in: $0) } ?? "an unknown processor"
  }

  // MARK: Tables

  /// Returns rows of cells: programs with their figures, and the engines' ratios to the first engine; the last row has their
  /// means.
  private func rows(_ metric: BenchMetric, isMarkdown: Bool) -> [[String]] {
    let missing = isMarkdown ? "" : "-"
    let heads = engines.enumerated().flatMap { index, engine in
      index == 0 ? [engine.name] : [engine.name, (isMarkdown ? engine.name + " " : "") + "/ \(engines[0].name)"]
    }
    var rows = [["program"] + heads]
    for (program, line) in zip(programs, table.figures).enumerated() {
      var row = [printable(line.0.name)]
      for (engine, figures) in line.1.enumerated() {
        row.append(figures.map(metric.text) ?? missing)
        if engine > 0 { row.append(table.ratio(program, engine, metric).map { decimal($0, 2) } ?? missing) }
      }
      rows.append(row)
    }
    if engines.count > 1 {
      let means = engines.indices.dropFirst().flatMap {
        ["", table.mean($0, metric).map { decimal($0, 2) } ?? missing]
      }
      rows.append(["geometric mean", ""] + means)
    }
    return rows
  }

  /// The rows about the engines: their names, the number of programs that they ran, and the total figures.
  private var engineRows: [[String]] {
    let more: [(String, BenchMetric)] = [("user", .user), ("wall", .wall), ("memory", .peak)]
    var rows = [["engine", "programs"] + more.map(\.0) + ["most memory", "version"]]
    for (index, engine) in engines.enumerated() {
      let means = more.map { table.mean(index, $0.1).map { decimal($0, 2) } ?? "-" }
      let memory = Progress.size(Int(table.mostMemory(index)))
      rows.append(
        [engine.name, "\(table.count(index)) of \(programs.count)"] + means + [memory, engine.version])
    }
    return rows
  }

  /// Returns the report for a terminal.
  func text(colored: Bool) -> String {
    var text = ""
    for metric in metrics {
      text += "\(Style.bold(metric.title, colored)), \(conditions(metric))\n\n"
      text += Self.aligned(rows(metric, isMarkdown: false), hasMeans: engines.count > 1, colored) + "\n"
    }
    if engines.count > 1 {
      text += Style.bold("Engines", colored) + ", geometric means of what they take beside \(engines[0].name)\n\n"
      text += Self.aligned(engineRows, hasMeans: false, colored)
    }
    let notes = table.notes
    if !notes.isEmpty { text += "\n" + notes.map { Style.yellow("note:", colored) + " \($0)\n" }.joined() }
    return text
  }

  /// Returns rows with aligned columns, numbers at the right.
  /// - Parameter hasMeans: True to emphasize the last row.
  private static func aligned(_ rows: [[String]], hasMeans: Bool, _ colored: Bool) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for (index, row) in rows.enumerated() {
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 || rows[0][column] == "version" ? cell + space : space + cell
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      if index == 0 { line = Style.faint(line, colored) }
      if hasMeans, index == rows.count - 1 { line = Style.bold(line, colored) }
      text += line + "\n"
    }
    return text
  }

  /// The report for documents.
  var markdown: String {
    var text = ""
    for metric in metrics {
      let rows = rows(metric, isMarkdown: true)
      text += "\(metric.title), \(conditions(metric)).\n\n"
      for (index, row) in rows.enumerated() {
        let isLast = engines.count > 1 && index == rows.count - 1
        let cells = row.map { cell in
          let escaped = cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
          return isLast && !cell.isEmpty ? "**\(escaped)**" : escaped
        }
        text += "| " + cells.joined(separator: " | ") + " |\n"
        if index == 0 { text += "|---|" + String(repeating: "---:|", count: row.count - 1) + "\n" }
      }
      text += "\n"
    }
    text += "Engines: " + engines.map { "\($0.name) (\($0.version))" }.joined(separator: ", ") + ".\n"
    if !table.notes.isEmpty { text += "\n" + table.notes.map { "* \($0)\n" }.joined() }
    return text
  }

  // MARK: JSON

  var json: JSON {
    let engines = self.engines.enumerated().map { index, engine in
      JSON.object([
        ("name", .string(engine.name)), ("version", .string(engine.version)), ("programs", .int(table.count(index))),
        ("user", Self.number(table.mean(index, .user))), ("wall", Self.number(table.mean(index, .wall))),
        ("peak", Self.number(table.mean(index, .peak))),
      ])
    }
    let programs = self.programs.indices.map { program in
      JSON.object([
        ("name", .string(self.programs[program].name)),
        ("results", .array(self.engines.indices.map { result(program, $0) })),
      ])
    }
    return .object([
      ("date", .string(date)), ("processor", .string(processor)), ("core", core.map { .int($0) } ?? .null),
      ("runs", .int(table.run.runs)), ("engines", .array(engines)), ("programs", .array(programs)),
      ("ok", .bool(table.run.isRight)),
    ])
  }

  private func result(_ program: Int, _ engine: Int) -> JSON {
    var fields: [(String, JSON)] = [("engine", .string(engines[engine].name))]
    switch table.run.outcomes[program][engine] {
    case .measured:
      if let figures = table.figures[program][engine] {
        fields += [
          ("user", Self.number(figures.user)), ("wall", Self.number(figures.wall)), ("peak", .int(Int(figures.peak))),
          ("ratio", Self.number(table.ratio(program, engine, metrics[0]))),
        ]
      }
    case .failed(let reason): fields.append(("failed", .string(reason)))
    case .wrong(let difference): fields.append(("wrong", .string(difference)))
    }
    return .object(fields)
  }

  private static func number(_ value: Double?) -> JSON { value.map { .number(decimal($0, 6)) } ?? .null }
}
