/// What came of a program on an engine.
enum BenchOutcome {
  /// What each run took.
  case measured([ChildProcess])
  /// Why there is no figure: the engine did not run the program to its end.
  case failed(String)
  /// It printed something else.
  case wrong(String)

  /// Why a process has no figure.
  static func reason(_ process: ChildProcess) -> String {
    let text = process.errors.isEmpty ? process.output : process.errors
    let line = firstLine(text) { $0.mentions("rror") } ?? firstLine(text)
    let end =
      switch process.end {
      case .exit(127) where line == nil: "it cannot be executed"
      case .exit(let code): "exit code \(code)"
      case .signal(let number): "ended by signal \(number)"
      case .timeout: "killed after the --timeout"
      case .flood: "killed after \(Progress.size(ChildProcess.mostOutput)) of output"
      }
    guard let line, process.end != .timeout, process.end != .flood else { return end }
    return "\(end), \(line)"
  }

  /// The first line of a text that says something, or what is looked for, cut where it is long.
  static func firstLine(
    _ bytes: [UInt8], where isWanted: (Substring) -> Bool = { $0.contains { $0 != " " } }
  ) -> String? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }
    guard let line = lines.first(where: isWanted) else { return nil }
    return printable(line.count > 120 ? line.prefix(120) + "…" : String(line))
  }
}

/// Programs and engines in turns: every program once on every engine, then again in another order.
struct BenchRun {
  let engines: [BenchEngine]
  let programs: [BenchProgram]
  let runs: Int
  /// How long a process may take, in nanoseconds.
  let timeout: UInt64
  /// By program, then by engine.
  private(set) var outcomes: [[BenchOutcome]] = []

  init(engines: [BenchEngine], programs: [BenchProgram], runs: Int, timeout: UInt64) {
    self.engines = engines
    self.programs = programs
    self.runs = runs
    self.timeout = timeout
  }

  /// - Parameter progress: Is told what runs next.
  mutating func run(progress: (String) -> Void) throws(Failure) {
    for program in programs {
      var row = engines.map { _ in BenchOutcome.measured([]) }
      var expected = program.expected
      let turns = runs * program.repetitions
      for turn in 0..<turns {
        for index in order(turn) {
          let engine = engines[index]
          guard case .measured(let processes) = row[index] else { continue }
          progress("\(program.name) on \(engine.name), \(turn + 1) of \(turns)")
          let process = try ChildProcess.run(engine.words(program.path, program.arguments), within: timeout)
          if process.end != .exit(0) {
            row[index] = .failed(BenchOutcome.reason(process))
          } else if let expected, process.output != expected {
            row[index] = .wrong(Self.difference(process.output, expected))
          } else {
            // Without a word about what is right, the engines have to agree.
            expected = process.output
            row[index] = .measured(processes + [process])
          }
        }
      }
      outcomes.append(row)
    }
  }

  /// In which order a turn goes through the engines: forward and backward from another start each time, so that no engine
  /// always finds the processor's caches as the same other one left them, nor, with three or more, as it did itself.
  private func order(_ turn: Int) -> [Int] {
    let count = engines.count
    return (0..<count).map { step in
      turn.isMultiple(of: 2) ? (turn / 2 + step) % count : (turn / 2 + 2 * count - 2 - step) % count
    }
  }

  private static func difference(_ output: [UInt8], _ expected: [UInt8]) -> String {
    func line(_ bytes: [UInt8]) -> String { BenchOutcome.firstLine(bytes) ?? "nothing" }
    let (is_, should) = (line(output), line(expected))
    return is_ == should ? "printed something else after \(is_)" : "printed \(is_), not \(should)"
  }

  /// Whether the first engine ran everything, and nobody printed what is wrong.
  var isRight: Bool {
    outcomes.allSatisfy { row in
      if case .failed? = row.first { return false }
      return !row.contains { if case .wrong = $0 { true } else { false } }
    }
  }
}

extension Substring {
  /// The search for a text in this one: true where it is there.
  ///
  /// The library's `contains` would bring its engine of regular expressions into the static build.
  fileprivate func mentions(_ text: String) -> Bool {
    var rest = utf8
    while !rest.isEmpty {
      if rest.starts(with: text.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
