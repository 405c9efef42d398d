import Glibc
import WasmScript

enum SpecCommand {
  private static let roundTrip = Option.flag(
    "roundtrip", "send every module through encoder and decoder, printer and parser first")
  private static let compare = Option.flag(
    "compare", "run every script in both interpreters, which have to agree on results, traps and fuel")

  private static let messages = Option.value(
    "messages", "HOW",
    "what makes an asserted failure right: exact, its kind and the start of its message (the default); "
      + "kind, its kind alone; any, that there is one")
  private static let wasi = Option.value(
    "wasi", "DIR", "run the programs of wasi-testsuite instead, from a checkout of its branch prod/testsuite-all")

  static let command = Command(
    "spec", "run scripts of the official test suite",
    operands: Operands(usage: "[PATH…]", minimum: 0, maximum: .max),
    options: [roundTrip, .engine, compare, messages, wasi],
    examples: [
      Example("ipvm spec", "the whole suite, core and custom"),
      Example("ipvm spec --roundtrip", "the same through both formats"),
      Example("ipvm spec --engine stepper", "the same in the other interpreter"),
      Example("ipvm spec --compare", "in both, and every call compared"),
      Example("ipvm spec --wasi wasi-testsuite", "the programs of preview 1, in memory and in real directories"),
      Example("ipvm spec simd/ i32.wast", "some folders and files"),
      Example("ipvm spec --messages kind others/", "scripts of another project, which says things in other words"),
    ],
    details: [
      "Runs `.wast` scripts, those below a folder in the order of their names. An assertion holds only if the failure "
        + "is of the asserted kind, its message begins with the expected one, and every bit of a result is right. What "
        + "is no command is one failure, and the commands after it are run.",
      "Without PATH: wasm/core and wasm/custom in the folder that IPVM_SUITES names, else in Spec/suites, which "
        + "Spec/fetch fills. Prints the failures, a table of the folders and the total; the exit code is 1 if anything "
        + "failed.",
    ]
  ) { invocation in
    if let suite = invocation.value(wasi) {
      return try WASISuite.run(suite, engine: try invocation.engine(), asJSON: invocation.flag(.json))
    }
    let scripts = try scripts(invocation.operands)
    var options = ScriptRunner.Options(roundTrip: invocation.flag(roundTrip), engine: try invocation.engine())
    if let word = invocation.value(messages) {
      guard let check = ScriptRunner.MessageCheck.allCases.first(where: { word == Argument($0.rawValue) }) else {
        throw Failure.usage("--messages takes exact, kind or any, not '\(word.text)'")
      }
      options.messages = check
    }
    let showsProgress = Progress.isWanted && !invocation.flag(.json)
    var report = SuiteReport()
    for (number, script) in scripts.enumerated() {
      if showsProgress { Streams.note("\r\u{1B}[K\(number + 1)/\(scripts.count) \(printable(script.name))") }
      let text = try Files.read(script.path)
      var file = ScriptRunner.run(name: script.name, text: text, options: options, clock: seconds)
      if invocation.flag(compare) {
        var others = options
        others.engine = options.engine == .translated ? .stepper : .translated
        file.compare(with: ScriptRunner.run(name: script.name, text: text, options: others, clock: seconds))
        report.compared = (report.compared ?? 0) + file.trail.count
      }
      report.files.append(file)
    }
    if showsProgress { Streams.note("\r\u{1B}[K") }
    try Streams.print(invocation.flag(.json) ? report.json : report.text)
    return report.failed == 0 ? Exit.success : Exit.negative
  }

  /// A script, with its name in the report.
  private struct Script {
    let name: String
    let path: Argument
  }

  private static func scripts(_ paths: [Argument]) throws(Failure) -> [Script] {
    if !paths.isEmpty {
      var result: [Script] = []
      for path in paths { result += try scripts(below: path, name: path.text) }
      return result
    }
    let root = getenv("IPVM_SUITES").map { String(cString: $0) } ?? "Spec/suites"
    var result: [Script] = []
    for folder in ["wasm/core", "wasm/custom"] {
      let path = Argument("\(root)/\(folder)")
      guard Files.exists(path) else {
        throw Failure(
          ProgramErrorCode.specNoSuites, message: "the test suite is not in \(root)",
          hint: "run Spec/fetch, or name its folder in IPVM_SUITES")
      }
      result += try scripts(below: path, name: folder)
    }
    return result
  }

  /// Returns the file itself, or the scripts in a folder and all folders below it.
  private static func scripts(below path: Argument, name: String) throws(Failure) -> [Script] {
    guard let entries = try Files.entries(of: path) else { return [Script(name: name, path: path)] }
    var result: [Script] = []
    var name = name
    while name.last == "/", name.count > 1 { name.removeLast() }
    // Folders that are still to be read, the next one last.
    var rest = entries.reversed().map { (path: path.appending($0), name: "\(name)/\($0.text)") }
    while let (path, name) = rest.popLast() {
      if let entries = try Files.entries(of: path) {
        rest += entries.reversed().map { (path: path.appending($0), name: "\(name)/\($0.text)") }
      } else if path.bytes.reversed().starts(with: ".wast".utf8.reversed()) {
        result.append(Script(name: name, path: path))
      }
    }
    return result
  }

  private static func seconds() -> Double { Double(Clock.nanoseconds()) / 1e9 }
}
