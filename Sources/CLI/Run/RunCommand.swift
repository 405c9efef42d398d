import Glibc
import Evidence
import WASI
import Wasm

enum RunCommand {
  private static let invoke = Option.value(
    "invoke", "NAME",
    "call this exported function; the words after FILE are its arguments, those after -- the program's")
  private static let maximumMemory = Option.value(
    "max-memory", "SIZE",
    "let no memory grow past this size instead of 1G: 65536, 64k, 16MiB, 2G; and all memories, tables and objects "
      + "together not past it and 1MiB")
  private static let limit = Option.value(
    "limit", "NAME=N", repeats: true,
    "another number for \(StoreLimit.allCases.map(\.rawValue).joined(separator: ", ")) (Spec/limits.md)")
  private static let fuel = Option.value(
    "fuel", "N", "stop when this many units of fuel are used; a simple instruction costs 1")
  private static let timeout = Option.value("timeout", "TIME", "stop after this time: 10s, 500ms, 2m")
  private static let lazyValidation = Option.flag(
    "lazy-validation", "validate each function when it is first called, not all before the run")
  private static let stats = Option.flag(
    "stats", "print fuel, time, peak memory and the calls of the system interface on standard error, or within --json")
  private static let profile = Option.value(
    "profile", "OUT", "write which functions used how much fuel: a page (.html), a picture (.svg), .json or .folded")
  private static let detours = Option.value(
    "detours", "SEED", "for tests: go through the stepper at random blocks, which changes no result")
  private static let report = Option.value(
    "report", "FILE", "write how the run ended to this file as JSON: exit code, fuel, error")

  static let command = Command(
    "run", "run a program, or call an exported function",
    operands: Operands(usage: "FILE", minimum: 1, maximum: 1, endsOptions: true),
    options: [invoke] + GuestOptions.options + GuestReceipt.options + UserMemo.options + [
      fuel, timeout, maximumMemory, limit, .engine, lazyValidation, stats, report, profile, FunctionLabel.raw,
      detours,
    ],
    examples: [
      Example("ipvm app.wasm one two", "a WASI program with its arguments"),
      Example("ipvm run app.wasm -- --verbose", "its own options stand after --"),
      Example(
        "ipvm run app.wasm --dir . -- in.txt out.txt", "with the files of this folder, and what it changes in them"),
      Example("ipvm run app.wasm --dir data::/data:ro --dir /tmp/out::/out", "two folders under names of their own"),
      Example("ipvm run app.wat --env LANG=C < input.txt", "the text format, a variable, standard input"),
      Example("ipvm run math.wasm --invoke add 40 2", "prints the results, one on each line"),
      Example("ipvm run app.wasm --invoke go 1 -- in.txt", "and the program sees the argument in.txt"),
      Example("ipvm run app.wasm --fuel 1_000_000 --stats", "a limit on the work, and how much it was"),
      Example("ipvm run app.wasm --report run.json", "how it ended, for programs"),
      Example("ipvm run app.wasm --profile fuel.html", "a flame graph of all calls, exact and the same everywhere"),
      Example("cat app.wasm | ipvm run -", "the program itself from standard input"),
    ],
    details: [
      "FILE is a module in the binary or the text format. A WASI program (preview 1) starts at `_start`; its exit code "
        + "becomes that of ipvm. It sees its arguments, the variables of --env, the directories of --dir and the three "
        + "standard streams, and nothing else of the machine.",
      "A directory of --dir is read when the run starts; what the guest changes is written back when it ends, unless "
        + "`:ro` forbids it or `:discard` drops it. If the guest traps or reaches a limit, nothing is written back but with "
        + "--keep-on-failure. A folder of the store that is changed gets a new CID, which is printed. With --live the guest works in "
        + "the directory itself, and sees what others do there. Nothing outside a directory can be reached, by no path "
        + "and no link.",
      "The clock starts at 2000-01-01T00:00:00Z and goes on by a nanosecond for each unit of fuel; sleeping takes no time. "
        + "Random bytes come from a seed. So a run with the same inputs is the same run. --clock real, --seed random, "
        + "--live and --listen let the outside in.",
      "Arguments of --invoke: integers in decimal or hexadecimal, signed or unsigned; floats such as 1.5, 0x1p4, inf, "
        + "nan, nan:0x200000; vectors by lanes, i32x4:1,2,3,4; a number for an externref; null. Results are printed "
        + "the same way. Options of ipvm stand in front of them; what stands after a further `--` is what the program "
        + "sees as its arguments, for a function without parameters all that is after `--`.",
      "Fuel counts the instructions of WebAssembly, the same on every machine and in every build; a run that uses it up "
        + "stops before the instruction that does not fit, as one past --timeout does; the exit code is 5.",
      "--profile counts fuel by function, on every path of calls, however the run ends. OUT ends in .html (a page that "
        + "zooms and searches), .svg, .json (Trace Event JSON, a microsecond for a unit) or .folded (folded stacks).",
      "--lazy-validation makes large modules start sooner: a function is validated before it first runs, and a call of one "
        + "that is not valid ends the run with exit code 3. A receipt is only for modules that are valid as a whole, so "
        + "that the two exclude each other; the text format is always validated as a whole.",
      "A trap prints its kind, its offset and the guest's call stack on standard error, with files and lines where the "
        + "module has a section .debug_line (clang -g, rustc -g); the exit code is 134. Names of functions of Swift, Rust "
        + "and C++ are shown as in the source, unless --no-demangle is given.",
      "Standard output is the guest's. --json prints one object with the exit code, the fuel and the error, if there is "
        + "one, on standard error when all is done; of --invoke, the results on standard output. --report writes the "
        + "same object to a file of its own.",
    ],
    jsonStream: { $0.value(invoke) == nil ? 2 : 1 }
  ) { invocation in
    let report = try RunReport(
      file: invocation.value(report), isPrinted: invocation.flag(.json) && invocation.value(invoke) == nil)
    return try report.follow { try run(invocation, report) }
  }

  /// Runs the guest; the result is its exit code.
  private static func run(_ invocation: Invocation, _ report: RunReport) throws -> UInt32 {
    FunctionLabel.configure(invocation)
    let path = invocation.operands[0]
    let name = invocation.value(invoke)
    let limits = try limits(invocation)
    let fuel = try fuel(invocation)
    let time = try invocation.value(timeout).map { word throws(Failure) in
      try Quantity.nanoseconds(word, option: "--timeout")
    }
    let isLazy = invocation.flag(lazyValidation)
    guard !isLazy || invocation.value(GuestReceipt.file) == nil && !invocation.flag(UserMemo.keep) else {
      throw Failure.usage(
        "--lazy-validation and a receipt exclude each other", hint: "a receipt is for a module that is valid as a whole"
      )
    }
    let file = try ModuleFile(reading: path)
    let module = try file.runnable(code: isLazy ? .firstCall : .ahead)
    let profile = try invocation.value(profile).map { try ProfileFile($0) }
    // A guest that writes past the limit on a file's size gets an error number. One whose reader has closed its pipe ends, as
    // other programs do.
    signal(SIGXFSZ, SIG_IGN)
    GuestOptions.raiseDescriptorLimit()
    let words = try name.map { try GuestWords(invocation, of: $0, module) } ?? GuestWords(invocation)
    let entry = try name.map { try GuestEntry(function: $0, words, file, module) } ?? GuestEntry(command: file, module)
    let options = try GuestOptions(invocation, path: path, arguments: words.program)
    let policy = try UserMemo.policy(invocation)
    let input = WholeStandardInput()
    if profile == nil, !invocation.flag(stats), invocation.value(detours) == nil,
      invocation.value(GuestReceipt.file) == nil,
      !invocation.flag(UserMemo.skip),
      let known = try KnownResult(module, entry, options, limits: limits, fuel: fuel, policy: policy, input: input)
    {
      report.knownFuel = known.fuel
      return try known.answer(options.changes, folders: &report.folders) {
        try show($0, of: entry, fuel: known.fuel, invocation)
      }
    }
    let receipt = try GuestReceipt(invocation)
    let guest = try GuestRun(
      file, module, entry, options, limits: limits, fuel: fuel, engine: try invocation.engine(), receipt: receipt,
      input: input, recordsCalls: profile != nil)
    report.store = guest.store
    // The end of the process frees all that the guest had, in one go.
    _ = Unmanaged.passRetained(guest.execution)
    if let word = invocation.value(detours) {
      guest.store.takeDetours(seed: try Quantity.count(word, option: "--detours"))
    }
    if let time { Deadline.start(time, note: options.changes.abandonment, interrupt: guest.store.interrupt) }
    let started = Clock.nanoseconds()
    var statistics: (() -> RunStatistics)?
    if invocation.flag(stats) {
      statistics = { RunStatistics(guest.store, guest.wasi, nanoseconds: Clock.nanoseconds() - started) }
    }
    report.statistics = statistics
    defer { if let statistics, !invocation.flag(.json) { Streams.note(statistics().text) } }
    var result = Result { try guest.run() }
    switch result {
    case .failure where !invocation.flag(GuestChanges.keepsOnFailure): options.changes.tellDropped()
    case .success, .failure: result = Result { report.folders = try options.changes.keep() }.flatMap { result }
    }
    if case .success = result, name != nil {
      let results = guest.execution.results
      let fuel = guest.store.fuelUsed
      result = Result { try show(results, of: entry, fuel: fuel, statistics: statistics?(), invocation) }.flatMap {
        result
      }
    }
    guard let profile else { return try result.get() }
    return try profile.finish(guest.store, of: file.name, after: result)
  }

  private static func fuel(_ invocation: Invocation) throws(Failure) -> UInt64 {
    guard let word = invocation.value(fuel) else { return Store.unlimitedFuel }
    return try Quantity.count(word, option: "--fuel")
  }

  /// Prints the results of a function.
  private static func show(
    _ results: [Value], of entry: GuestEntry, fuel: UInt64, statistics: RunStatistics? = nil,
    _ invocation: Invocation
  ) throws(Failure) {
    if invocation.flag(.json) {
      let values = zip(results, entry.results).map { ValueText.json($0, $1) }
      let fields: [(String, JSON)] = [("results", .array(values)), ("fuel", .int(Int(fuel)))]
      try Streams.print(JSON.object(fields + (statistics.map { [("stats", $0.json)] } ?? [])).text + "\n")
    } else {
      try Streams.print(results.map { ValueText.text($0) + "\n" }.joined())
    }
  }

  private static func limits(_ invocation: Invocation) throws(Failure) -> StoreLimits {
    var limits = StoreLimits()
    if let word = invocation.value(maximumMemory) {
      // A page has 64 KiB.
      let bytes = try Quantity.bytes(word, option: "--max-memory")
      limits.memoryPages = bytes >> 16
      // This leaves some space for the tables of a program whose memory is as large as it may be.
      limits.storeBytes = min(bytes, StoreLimit.storeBytes.most) + (1 << 20)
    }
    for word in invocation.values(limit) {
      guard let (name, number) = word.keyAndValue, let limit = StoreLimit(rawValue: name.text) else {
        let name = word.keyAndValue?.key ?? word
        let nearest = Suggestion.nearest(to: name.text, among: StoreLimit.allCases.map(\.rawValue))
        throw .usage(
          "--limit takes NAME=N with the name of a limit, not '\(word.text)'",
          hint: nearest.map { "did you mean \($0)?" } ?? "such as stack-slots=65536")
      }
      limits[limit] = try Quantity.count(number, option: "--limit \(name.text)")
      guard limits[limit] <= limit.most else {
        throw .usage("--limit \(name.text) takes a number up to \(limit.most), not '\(number.text)'")
      }
    }
    return limits
  }
}
