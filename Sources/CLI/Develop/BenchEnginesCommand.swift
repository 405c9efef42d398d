import Workbench
import IPLD

enum BenchEnginesCommand {
  private static let standardKernels: Argument = "Fixtures/bench/kernels"
  private static let kernels = Option.value(
    "kernels", "DIR", standard: standardKernels.text, "the folder of the kernels, with a file `expected`")
  private static let engine = Option.value(
    "engine", "NAME=COMMAND", repeats: true,
    "one more engine; the path of a program is put after the words of COMMAND")
  private static let only = Option.value(
    "only", "NAMES", kind: .word(["ipvm"] + BenchEngine.peers.map(\.name)),
    "only these engines, with commas between them; times are compared with the first one's")
  private static let runs = Option.value(
    "runs", "N", letter: "n", standard: "5", "how often each program runs on each engine")
  private static let core = Option.value(
    "core", "N|any", standard: "the last one", "the core of the processor that everything runs on")
  private static let timeout = Option.value("timeout", "TIME", standard: "120s", "how long a process may take")
  private static let startup = Option.flag(
    "startup", "measure from start to exit, of an empty program and of a large module")
  private static let size = Option.value("size", "SIZE", standard: "20MiB", "how large that module is")
  private static let quick = Option.flag("quick", "every program once on ipvm alone, for what it prints")
  private static let markdown = Option.flag("markdown", "print tables for a document")
  private static let html = Option.value("html", "FILE", "also write a page with bars and tables")

  /// Returns true if a word names a kernel of this folder.
  static func isKernel(_ word: Argument) -> Bool {
    (try? BenchFolder(standardKernels))?.program(named: word) != nil
  }

  static let command = Command(
    "bench engines", "measure programs on ipvm and on other engines",
    operands: Operands(
      usage: "[PROGRAM…]", minimum: 0, maximum: .max, endsOptions: true, rest: "[-- ARGS…]", kinds: [.file]),
    options: [kernels, engine, only, runs, core, timeout, startup, size, quick, markdown, html],
    examples: [
      Example("ipvm bench", "all kernels on all engines"),
      Example("ipvm bench sha256 json --only ipvm,wasm3", "two of them on two engines"),
      Example("ipvm bench app.wasm -n 3 -- one two", "another program, which is given arguments"),
      Example("ipvm bench --startup", "how long engines take to begin"),
      Example("ipvm bench --engine 'old=./ipvm-old run'", "beside another build"),
      Example("ipvm bench --markdown --html bench.html", "for a document, and as a page"),
    ],
    details: [
      "Runs programs for WASI as whole processes on this program and on "
        + "\(listed(BenchEngine.peers.map(\.name), "and")), those of them that are on the PATH: every program once on every "
        + "engine, then again, on one core of the processor. Prints medians, ratios to the first engine and their "
        + "geometric means.",
      "A kernel is named by its name, any other program by its path. Programs in a folder with a file `expected` have to "
        + "print their line of it: kernels do. Of others the engines have to print the same. The exit code is 1 if ipvm "
        + "does not run a program to its end, or anything that is printed is wrong. What an engine of others cannot run "
        + "has no figure, and does not count in its means; a note tells why.",
      "User seconds are those of the processor in the engine's own code. The peak of memory is that of the process, with "
        + "its code and libraries; less than 3 MiB cannot be told apart. ipvm runs as `ipvm run --no-memo`, other builds "
        + "as they are called.",
    ]
  ) { invocation in
    let options = try Settings(invocation)
    let page = try invocation.value(html).map { path throws(Failure) in try OutputFile(path) }
    try options.pin()

    var modules: [MemoryFile] = []
    let programs: [BenchProgram]
    if invocation.flag(startup) {
      modules = [try MemoryFile(LargeModule.empty), try MemoryFile(LargeModule.bytes(size: options.size))]
      programs = [
        BenchProgram(name: "empty program", path: modules[0].path, expected: [], repetitions: 10),
        BenchProgram(
          name: "module of \(Progress.size(modules[1].byteCount))", path: modules[1].path, expected: LargeModule.output),
      ]
    } else {
      programs = try BenchFolder.find(
        invocation.operands, invocation.guestArguments, kernels: invocation.value(kernels) ?? standardKernels)
    }
    let own = invocation.flag(startup) ? [BenchEngine.own, .lazy] : [.own]
    let engines = try BenchEngine.find(own, options.extra, only: options.only, within: options.timeout)
    warn(engines, isAlone: engines.count <= own.count, isChosen: options.only != nil)
    var run = BenchRun(engines: engines, programs: programs, runs: options.runs, timeout: options.timeout)
    let showsProgress = Progress.isWanted
    try run.run { line in
      if showsProgress { Streams.note("\r\u{1B}[K\(printable(line))") }
    }
    if showsProgress { Streams.note("\r\u{1B}[K") }
    withExtendedLifetime(modules) {}

    let report = BenchReport(
      table: BenchTable(run), metrics: invocation.flag(startup) ? [.wall, .peak] : [.user], core: options.core)
    if let page {
      var text = TextWriter(page)
      try BenchPage(report).write(to: &text)
      try text.flush()
      try page.finish()
    }
    if invocation.flag(.json) {
      try Streams.print(report.json.text + "\n")
    } else {
      try Streams.print(
        invocation.flag(markdown) ? report.markdown : report.text(colored: Terminal.colors(1)))
    }
    return run.isRight ? Exit.success : Exit.negative
  }

  private static func warn(_ engines: [BenchEngine], isAlone: Bool, isChosen: Bool) {
    if isAlone, !isChosen { Streams.remark(.note, "no other engine is on the PATH") }
    #if DEBUG
      if !isAlone { Streams.remark(.warning, "this is a debug build: its times tell nothing") }
    #endif
  }

  /// The values of the options, read before anything else is.
  private struct Settings {
    let runs: Int
    let timeout: UInt64
    let size: Int
    let extra: [(name: String, command: [Argument])]
    let only: [String]?
    let core: Int?

    init(_ invocation: Invocation) throws(Failure) {
      let isQuick = invocation.flag(BenchEnginesCommand.quick)
      if invocation.flag(BenchEnginesCommand.markdown), invocation.flag(.json) {
        throw .usage("--markdown and --json are two answers")
      }
      if invocation.flag(startup), !invocation.operands.isEmpty || !invocation.guestArguments.isEmpty {
        throw .usage("--startup has programs of its own", hint: "see ipvm help bench engines")
      }
      runs = try Self.number(invocation.value(BenchEnginesCommand.runs), "--runs", 1...1000) ?? (isQuick ? 1 : 5)
      let time = try invocation.value(BenchEnginesCommand.timeout).map { word throws(Failure) in
        try Quantity.nanoseconds(word, option: "--timeout")
      }
      timeout = time ?? 120_000_000_000
      if timeout == 0 { throw .usage("--timeout takes more than no time") }
      let bytes = try invocation.value(BenchEnginesCommand.size).map { word throws(Failure) in
        try Quantity.bytes(word, option: "--size")
      }
      guard bytes ?? 0 <= 128 << 20 else { throw .usage("--size takes up to 128MiB") }
      size = Int(bytes ?? 20 << 20)
      var extra: [(name: String, command: [Argument])] = []
      for word in invocation.values(engine) {
        guard let (name, value) = word.keyAndValue, !name.bytes.isEmpty, name != "ipvm",
          !extra.contains(where: { name == $0.name })
        else { throw .usage("--engine takes NAME=COMMAND with a new name, not '\(word.text)'") }
        let words = value.bytes.split(separator: UInt8(ascii: " ")).map { Argument(bytes: Array($0)) }
        if words.isEmpty { throw .usage("--engine takes NAME=COMMAND, not '\(word.text)'") }
        extra.append((printable(name.text), words))
      }
      self.extra = extra
      let names = invocation.value(BenchEnginesCommand.only)?.text.split(separator: ",").map(String.init)
      if names?.isEmpty == true { throw .usage("--only takes names of engines") }
      only = names ?? (isQuick ? ["ipvm"] + extra.map(\.name) : nil)
      core = try Self.core(invocation.value(BenchEnginesCommand.core))
    }

    /// Keeps the process on the core that was chosen.
    func pin() throws(Failure) {
      if let core { try ProcessorCores.pin(to: core) }
    }

    private static func core(_ word: Argument?) throws(Failure) -> Int? {
      if word == "any" { return nil }
      let allowed = ProcessorCores.allowed
      guard let word else { return allowed.last }
      guard let core = Int(word.text), allowed.contains(core) else {
        throw .usage(
          "--core takes one that may be used here, not '\(word.text)'",
          hint: "any, or one of \(allowed.map(String.init).joined(separator: ", "))")
      }
      return core
    }

    private static func number(
      _ word: Argument?, _ option: String, _ range: ClosedRange<UInt64>
    ) throws(Failure) -> Int? {
      guard let word else { return nil }
      let number = try Quantity.count(word, option: option)
      guard range.contains(number) else {
        throw .usage("\(option) takes \(range.lowerBound) to \(range.upperBound), not '\(word.text)'")
      }
      return Int(number)
    }
  }
}
