internal import Glibc
internal import Wasm

/// The engines of others, where this machine has them.
package enum Peer: String, CaseIterable, Sendable {
  case node, wasmkit

  /// The path of the first file of that name in the folders of `PATH`, or `nil`.
  package var path: String? {
    guard let folders = getenv("PATH") else { return nil }
    return String(cString: folders).split(separator: ":").map { "\($0)/\(rawValue)" }.first { access($0, X_OK) == 0 }
  }

  /// The engine as a subject. This is `nil` where it is not installed.
  package var subject: Subject? {
    guard let path else { return nil }
    // Locals of reference types do not start as null in wasmkit.
    let more: Set<Feature> = self == .node ? [.referenceTypes, .simd] : []
    var options = Generator.Options(
      features: more.union([.mvp, .signExtension, .saturatingTruncation, .bulkMemory, .tailCalls]), hidesNaN: true)
    options.hasMultipleMemories = false
    options.hasWideAddresses = false
    options.hasExtendedConstants = false
    options.hasImports = self == .node
    switch self {
    case .node:
      return Subject(name: rawValue, options: options, isCoarse: true) { type in
        !(type.parameters + type.results).contains(.v128)
      } observe: { programs in
        try NodeDriver.runs(programs, node: path)
      }
    case .wasmkit:
      return Subject(name: rawValue, options: options, isCoarse: true, maximumCalls: 1) { programs in
        try programs.map { try WasmKitDriver.run($0, wasmkit: path) }
      }
    }
  }
}

/// An error of a peer that could not be run.
package struct PeerError: Error, Sendable, CustomStringConvertible {
  package let description: String
}

/// Runs programs of the shell, and writes files for them.
enum Process {
  /// Calls `body` with the path of a temporary file of some contents.
  static func withFile<Result>(_ contents: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var name = Array("\(folder)/smith-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else {
      throw PeerError(description: "cannot create a file in \(folder)")
    }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let written = fwrite(contents, 1, contents.count, file)
    guard fclose(file) == 0, written == contents.count else { throw PeerError(description: "cannot write \(path)") }
    return try body(path)
  }

  /// Returns what a command prints, errors included, within a minute.
  static func output(of words: [String]) throws -> String {
    let quoted = words.map { word in
      "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
    // A crash of a peer that is written in Swift need not print a long backtrace.
    let command = "SWIFT_BACKTRACE=enable=no timeout 60 " + quoted.joined(separator: " ") + " 2>&1"
    guard let pipe = popen(command, "r") else {
      throw PeerError(description: "cannot run \(words[0])")
    }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      output += chunk[..<count]
    }
    pclose(pipe)
    return String(decoding: output, as: UTF8.self)
  }
}

/// Runs `wasmkit run`: one call of a fresh instance, whose results are printed.
private enum WasmKitDriver {
  static func run(_ program: Program, wasmkit: String) throws -> Run {
    guard let call = program.calls.first else { return Run() }
    let output = try Process.withFile(try program.bytes()) { path in
      try Process.output(of: [wasmkit, "run", path, "f\(call.function)"] + call.arguments.map(word))
    }
    var run = Run()
    // A trap in the instantiation looks like one of the call.
    if output.hasPrefix("Error: Trap:") {
      run.outcomes = [.results([]), .trap(nil, function: nil, offset: nil)]
    } else if output.hasPrefix("["), let values = values(output) {
      run.outcomes = [.results([]), .results(values)]
    } else {
      run.outcomes = [.refused(output)]
    }
    return run
  }

  private static func word(_ argument: Program.Argument) -> String {
    switch argument {
    case .number(.i32(let value)): "i32:\(Int32(bitPattern: value))"
    case .number(.i64(let value)): "i64:\(Int64(bitPattern: value))"
    case .number(.f32(let bits)): "f32:\(Float(bitPattern: bits))"
    case .number(.f64(let bits)): "f64:\(Double(bitPattern: bits))"
    default: ""
    }
  }

  /// Reads values from `[WasmTypes.Value.i32(7), WasmTypes.Value.f64(0)]`, where floats are their bits.
  private static func values(_ text: String) -> [ObservedValue]? {
    var values: [ObservedValue] = []
    for word in text.split(whereSeparator: { "[], \n".contains($0) }) {
      let parts = word.split(whereSeparator: { ".()".contains($0) }).suffix(2)
      guard let type = parts.first, let bits = parts.last.flatMap({ UInt64($0) }) else { return nil }
      switch type {
      case "i32": values.append(.number(.i32(UInt32(truncatingIfNeeded: bits))))
      case "i64": values.append(.number(.i64(bits)))
      case "f32": values.append(.number(.f32(UInt32(truncatingIfNeeded: bits))))
      case "f64": values.append(.number(.f64(bits)))
      default: return nil
      }
    }
    return values
  }
}
