import Wasm

/// The official test suite of preview 1, run in both kinds of file systems.
enum WASISuite {
  /// Runs all programs of a checkout and prints a line for each.
  static func run(_ suite: Argument, engine: EngineKind, asJSON: Bool) throws -> Int32 {
    var failed = 0
    var rows: [JSON] = []
    let cases = try WASICase.all(in: suite)
    for test in cases {
      let module = try ModuleFile(reading: test.module).runnable()
      var results: [(String, JSON)] = []
      var problems: [String] = []
      for system in WASISuiteRunner.FileSystem.allCases {
        let problem = try WASISuiteRunner.run(test, module, on: system, engine: engine)
        results.append((system.rawValue, problem.map { .string($0) } ?? .null))
        if let problem { problems.append("\(system.rawValue): \(problem)") }
      }
      failed += problems.isEmpty ? 0 : 1
      rows.append(.object([("name", .string(test.name)), ("problems", .object(results))]))
      if !asJSON {
        let systems = WASISuiteRunner.FileSystem.allCases.map(\.rawValue).joined(separator: ", ")
        try Streams.print(
          "\(problems.isEmpty ? "passed" : "failed")  \(test.name)  (\(systems))\n"
            + problems.map { "    \(printable($0))\n" }.joined())
      }
    }
    if asJSON {
      let fields: [(String, JSON)] = [
        ("passed", .int(cases.count - failed)), ("failed", .int(failed)), ("programs", .array(rows)),
      ]
      try Streams.print(JSON.object(fields).text + "\n")
    } else {
      try Streams.print("\(cases.count - failed) passed, \(failed) failed\n")
    }
    return failed == 0 ? Exit.success : Exit.negative
  }
}
