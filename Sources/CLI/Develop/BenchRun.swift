/// The result of a program on an engine.
enum BenchOutcome {
  /// The engine ran the program in each of these processes.
  case measured([ChildProcess])
  /// There is no figure for this reason: the engine did not run the program to its end.
  case failed(String)
  /// The engine printed something else, as this text describes.
  case wrong(String)

  /// Returns the reason why a process has no figure.
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

  /// Returns the first line of a text that is not blank, or that is looked for, cut where it is long.
  static func firstLine(
    _ bytes: [UInt8], where isWanted: (Substring) -> Bool = { $0.contains { $0 != " " } }
  ) -> String? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }
    guard let line = lines.first(where: isWanted) else { return nil }
    return printable(line.count > 120 ? line.prefix(120) + "…" : String(line))
  }
}

/// Runs programs and engines in turns: every program once on every engine, then again in another order.
struct BenchRun {
  let engines: [BenchEngine]
  let programs: [BenchProgram]
  let runs: Int
  /// The time that a process may take, in nanoseconds.
  let timeout: UInt64
  /// The results by program, then by engine.
  private(set) var outcomes: [[BenchOutcome]] = []

  init(engines: [BenchEngine], programs: [BenchProgram], runs: Int, timeout: UInt64) {
    self.engines = engines
    self.programs = programs
    self.runs = runs
    self.timeout = timeout
  }

  /// - Parameter progress: Called with the program and the engine that run next.
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
            // Where no output is expected, the engines have to agree.
            expected = process.output
            row[index] = .measured(processes + [process])
          }
        }
      }
      outcomes.append(row)
    }
  }

  /// Returns the order in which a turn goes through the engines: forward and backward from another start each time, so that no
  /// engine always finds the processor's caches as the same other one left them, nor, with three or more, as it did itself.
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

  /// This is true if the first engine ran everything, and no engine printed a wrong output.
  var isRight: Bool {
    outcomes.allSatisfy { row in
      if case .failed? = row.first { return false }
      return !row.contains { if case .wrong = $0 { true } else { false } }
    }
  }
}

extension Substring {
  /// Returns true if a text is in this one.
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
