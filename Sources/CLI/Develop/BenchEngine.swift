import Workbench
import Glibc

/// An engine that is measured, with its command line and its version.
struct BenchEngine {
  let name: String
  /// The words before the path of the program.
  let command: [Argument]
  /// The words between the path and the program's arguments.
  var separator: [Argument] = []
  var version = "version unknown"

  /// Returns the command line that runs a program.
  func words(_ program: Argument, _ arguments: [Argument]) -> [Argument] {
    command + [program] + (arguments.isEmpty ? [] : separator + arguments)
  }

  /// The engine of this program.
  static let own = BenchEngine(
    name: "ipvm", command: ["/proc/self/exe", "run", "--no-memo"], separator: ["--"], version: Version.number
  )

  /// The engine of this program that validates functions when they are first called, for programs that end soon.
  static let lazy = BenchEngine(
    name: "ipvm-lazy", command: ["/proc/self/exe", "run", "--no-memo", "--lazy-validation"], separator: ["--"],
    version: Version.number)

  /// The engines of others, each with the command lines of its versions; the first that works is taken.
  static let peers: [(name: String, commands: [[Argument]])] = [
    ("wasmkit", [["wasmkit", "run"]]),
    ("wasm3", [["wasm3"]]),
    ("iwasm", [["iwasm"]]),
    ("wasmi", [["wasmi_cli", "run"], ["wasmi_cli"], ["wasmi", "run"], ["wasmi"]]),
    ("wasmtime", [["wasmtime", "run"]]),
    ("node", [["node", "--no-warnings", "-e", Argument(nodeScript)]]),
  ]

  /// The script that runs a program for WASI in node.
  private static let nodeScript = """
    const [file, ...rest] = process.argv.slice(1);
    const { WASI } = require('node:wasi');
    const wasi = new WASI({ version: 'preview1', args: [file, ...rest], env: {}, returnOnExit: true });
    const module = new WebAssembly.Module(require('node:fs').readFileSync(file));
    process.exitCode = wasi.start(new WebAssembly.Instance(module, wasi.getImportObject()));
    """

  // MARK: Finding them

  /// Returns the engines in the order of tables: this program, those of others that are here, and those that were named.
  ///
  /// - Parameters:
  ///   - own: This program, in one or several variants.
  ///   - extra: The words `NAME=COMMAND`.
  ///   - only: The names of the engines that are wanted, or `nil` for all.
  ///   - timeout: The time that each may take to print its version, in nanoseconds.
  static func find(
    _ own: [BenchEngine], _ extra: [(name: String, command: [Argument])], only: [String]?, within timeout: UInt64
  ) throws(Failure) -> [BenchEngine] {
    func isWanted(_ name: String) -> Bool { only?.contains { Argument($0) == Argument(name) } ?? true }
    var engines = own.filter { isWanted($0.name) }
    let empty = try MemoryFile(LargeModule.empty)
    for peer in peers where isWanted(peer.name) && !extra.contains(where: { Argument($0.name) == Argument(peer.name) })
    {
      if let engine = try find(peer.name, peer.commands, empty, timeout) { engines.append(engine) }
    }
    for (name, command) in extra where isWanted(name) {
      guard let path = executable(command[0]) else {
        throw Failure(
          ProgramErrorCode.benchNoEngine, message: "--engine \(name): \(command[0].text) is not on the PATH")
      }
      engines.append(try versioned(BenchEngine(name: name, command: [path] + command.dropFirst()), within: timeout))
    }
    if let missing = only?.first(where: { name in !engines.contains { Argument($0.name) == Argument(name) } }) {
      throw Failure(
        ProgramErrorCode.benchNoEngine, message: "--only \(missing): no such engine is here",
        hint: "those that are on the PATH, of \(listed(peers.map(\.name), "and")), and those of --engine")
    }
    return engines
  }

  /// Returns an engine of others, if it is here and runs an empty program.
  private static func find(
    _ name: String, _ commands: [[Argument]], _ empty: MemoryFile, _ timeout: UInt64
  ) throws(Failure) -> BenchEngine? {
    var reason: String?
    for command in commands {
      guard let path = executable(command[0]) else { continue }
      let engine = BenchEngine(name: name, command: [path] + command.dropFirst())
      let process = try ChildProcess.run(engine.words(empty.path, []), within: timeout)
      if process.end == .exit(0) { return try versioned(engine, within: timeout) }
      reason = BenchOutcome.reason(process)
    }
    if let reason { Streams.remark(.warning, "\(name) is left out: it does not run an empty program: \(reason)") }
    return nil
  }

  /// Returns the engine with the version that it prints.
  private static func versioned(_ engine: BenchEngine, within timeout: UInt64) throws(Failure) -> BenchEngine {
    let process = try ChildProcess.run([engine.command[0], "--version"], within: timeout)
    guard process.end == .exit(0), let line = BenchOutcome.firstLine(process.output + process.errors) else {
      return engine
    }
    var engine = engine
    // Most versions begin with the engine's name.
    let begin = engine.name.lowercased() + " "
    engine.version = line.lowercased().hasPrefix(begin) ? String(line.dropFirst(begin.count)) : line
    return engine
  }

  /// Returns the path of a program: a word with `/` as it is, another one in the folders of `PATH`.
  private static func executable(_ word: Argument) -> Argument? {
    let paths: [Argument] =
      word.bytes.contains(UInt8(ascii: "/"))
      ? [word]
      : (Terminal.value("PATH")?.bytes ?? []).split(separator: UInt8(ascii: ":")).map {
        Argument(bytes: Array($0)).appending(word)
      }
    return paths.first { path in Files.withPath(path) { access($0, X_OK) } == 0 }
  }
}
