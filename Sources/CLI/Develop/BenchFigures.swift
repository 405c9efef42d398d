import Glibc

/// A quantity that is measured, and the form in which it is written.
struct BenchMetric: Sendable {
  /// The title, as tables are headed.
  let title: String
  let unit: String
  /// The number of units that a figure of 1 is.
  let scale: Double
  /// The digits after the point.
  let fractionDigits: Int
  /// The word for the summary of several runs.
  let summary: String
  let value: @Sendable (BenchFigures) -> Double

  static let user = BenchMetric(title: "User seconds", unit: "s", scale: 1, fractionDigits: 3, summary: "medians") {
    $0.user
  }
  static let wall = BenchMetric(
    title: "Start to exit, milliseconds", unit: "ms", scale: 1e3, fractionDigits: 1, summary: "medians"
  ) { $0.wall }
  static let peak = BenchMetric(
    title: "Peak memory, MiB", unit: "MiB", scale: 1 / 1_048_576, fractionDigits: 1, summary: "the most"
  ) { $0.peak }

  func text(_ figures: BenchFigures) -> String { decimal(value(figures) * scale, fractionDigits) }
}

/// The figures of a program on an engine.
struct BenchFigures {
  /// The seconds of the processor, the median of all runs.
  let user: Double
  /// The seconds from start to exit, the median of all runs.
  let wall: Double
  /// The peak memory in bytes, the most of all runs.
  let peak: Double

  init?(_ outcome: BenchOutcome) {
    guard case .measured(let processes) = outcome, !processes.isEmpty else { return nil }
    user = Self.median(processes.map(\.user))
    wall = Self.median(processes.map(\.wall))
    peak = Double(processes.map(\.peak).max() ?? 0)
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

/// Engines side by side.
struct BenchTable {
  let run: BenchRun
  /// The figures by program, then by engine; `nil` where there is no figure.
  let figures: [[BenchFigures?]]

  init(_ run: BenchRun) {
    self.run = run
    figures = run.outcomes.map { $0.map { BenchFigures($0) } }
  }

  /// Returns the ratio of an engine to the first engine for a program, if both ran it.
  func ratio(_ program: Int, _ engine: Int, _ metric: BenchMetric) -> Double? {
    guard let own = figures[program][0], let other = figures[program][engine] else { return nil }
    let (base, value) = (metric.value(own), metric.value(other))
    // A time below the resolution of the system's clock cannot be divided by.
    return base > 0 && value > 0 ? value / base : nil
  }

  /// Returns the geometric mean of an engine's ratios over the programs that it and the first engine ran.
  func mean(_ engine: Int, _ metric: BenchMetric) -> Double? {
    let ratios = figures.indices.compactMap { ratio($0, engine, metric) }
    return ratios.isEmpty ? nil : exp(ratios.reduce(0) { $0 + log($1) } / Double(ratios.count))
  }

  /// Returns the number of programs that an engine ran.
  func count(_ engine: Int) -> Int { figures.count { $0[engine] != nil } }

  /// Returns the most memory that an engine had at once in any program, in bytes.
  func mostMemory(_ engine: Int) -> Double { figures.compactMap { $0[engine]?.peak }.max() ?? 0 }

  /// The notes on programs that engines did not run, or ran wrongly.
  var notes: [String] {
    var notes: [String] = []
    for (engine, name) in run.engines.map(\.name).enumerated() {
      for (program, row) in zip(run.programs, run.outcomes) {
        switch row[engine] {
        case .measured: break
        case .failed(let reason):
          let needs = program.features.map { " (\($0))" } ?? ""
          notes.append("\(name) has no figure for \(program.name)\(needs): \(reason)")
        case .wrong(let difference): notes.append("\(name) is WRONG about \(program.name): \(difference)")
        }
      }
    }
    return notes.map(printable)
  }
}

/// Returns a number that is not negative, rounded to some digits after the point.
func decimal(_ value: Double, _ fractionDigits: Int) -> String {
  var scale = 1
  for _ in 0..<fractionDigits { scale *= 10 }
  guard let scaled = Int(exactly: (value * Double(scale)).rounded()) else { return "\(value)" }
  if fractionDigits == 0 { return "\(scaled)" }
  let digits = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: fractionDigits - digits.count) + digits
}
