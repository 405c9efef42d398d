import Foundation

/// The built `ipvm`, run as a process of its own.
enum Tool {
  struct Outcome {
    var exit: Int32
    var output: [UInt8]
    var error: String

    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard error.
    var errorLines: [Substring] { error.split(separator: "\n") }
  }

  /// The package's root folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program stands where the tests were built.
  static let path: String = {
    let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let candidates = [here, Bundle.main.bundleURL, root.appendingPathComponent(".build/debug")]
    return candidates.map { $0.appendingPathComponent("ipvm").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "ipvm"
  }()

  static func fixture(_ name: String) -> String { root.appendingPathComponent("Fixtures/\(name)").path }

  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    try launch(URL(fileURLWithPath: path), arguments, input, environment)
  }

  /// Runs a command line of the shell, in which `$IPVM` is the program.
  static func shell(_ line: String) throws -> Outcome {
    try launch(URL(fileURLWithPath: "/bin/sh"), ["-c", line], [], ["IPVM": path, "PATH": "/usr/bin:/bin"])
  }

  /// Whoever started the tests may have them ignore SIGPIPE, and every program that they start would inherit that.
  private static let defaultSignals: Void = { signal(SIGPIPE, SIG_DFL) }()

  private static func launch(
    _ program: URL, _ arguments: [String], _ input: [UInt8], _ environment: [String: String]
  ) throws -> Outcome {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: nothing blocks, whatever is written or left unread.
    let names = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try Data(input).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    _ = defaultSignals
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Outcome(
      exit: status, output: Array(try Data(contentsOf: names[1])),
      error: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }

  /// A new empty folder.
  static func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ipvm-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Runs `body` with the path of a file that holds a text.
  static func withFile<Result>(_ text: String, named name: String = "m.wat", _ body: (String) throws -> Result) throws
    -> Result
  {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return try body(file.path)
  }
}
