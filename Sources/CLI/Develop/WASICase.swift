import IPLD

/// A program of the official test suite of preview 1, and its expected behaviour (`doc/specification.md` of wasi-testsuite).
struct WASICase {
  /// The name with its folder, such as `rust/path_open`.
  let name: String
  let folder: Argument
  let module: Argument
  var arguments: [[UInt8]] = []
  var environment: [(key: [UInt8], value: [UInt8])] = []
  /// The directories beside the module, which the guest knows by the same names.
  var directories: [Argument] = []
  var exitCode: UInt32 = 0
  /// The expected output, where it matters.
  var standardOutput: [UInt8]?
  var standardError: [UInt8]?

  /// - Parameter specification: The JSON file beside the module, where there is one.
  init(name: String, folder: Argument, module: Argument, specification: [UInt8]?) throws(Failure) {
    self.name = name
    self.folder = folder
    self.module = module
    guard let specification else { return }
    do throws(CodedError) {
      guard case .map(let fields) = try DAGJSON.decode(specification) else {
        throw CodedError(.wasiCase, "the specification is no object")
      }
      for (key, value) in fields { try read(key, value) }
    } catch {
      throw Failure(error, file: "the specification of \(name)")
    }
  }

  private mutating func read(_ key: Text, _ value: Node) throws(CodedError) {
    switch key.description {
    case "args": arguments = try Self.strings(value)
    case "dirs": directories = try Self.strings(value).map { Argument(bytes: $0) }
    case "env":
      guard case .map(let variables) = value else { throw Self.mistake(key) }
      for (key, value) in variables { environment.append((key.utf8.array, try Self.string(value))) }
    case "exit_code":
      guard case .integer(let number) = value, let code = UInt32(exactly: number) else { throw Self.mistake(key) }
      exitCode = code
    case "stdout": standardOutput = try Self.string(value)
    case "stderr": standardError = try Self.string(value)
    default: throw CodedError(.wasiCase, "the field \(key) is not known")
    }
  }

  private static func mistake(_ key: Text) -> CodedError {
    CodedError(.wasiCase, "the field \(key) is not of its type")
  }

  private static func string(_ node: Node) throws(CodedError) -> [UInt8] {
    guard case .string(let text) = node else { throw CodedError(.wasiCase, "a string is missing") }
    return text.utf8.array
  }

  private static func strings(_ node: Node) throws(CodedError) -> [[UInt8]] {
    guard case .list(let nodes) = node else { throw CodedError(.wasiCase, "a list is missing") }
    var result: [[UInt8]] = []
    for node in nodes { result.append(try string(node)) }
    return result
  }

  /// Returns all programs of a checkout of the suite, in the order of their names.
  static func all(in suite: Argument) throws(Failure) -> [WASICase] {
    var cases: [WASICase] = []
    let tests = suite.appending("tests")
    for language in try Files.entries(of: tests) ?? [] {
      let folder = tests.appending(language).appending("testsuite/wasm32-wasip1")
      guard Files.exists(folder) else { continue }
      for entry in try Files.entries(of: folder) ?? [] where entry.text.hasSuffix(".wasm") {
        let name = Argument(bytes: Array(entry.bytes.dropLast(5)))
        let specification = folder.appending(Argument(bytes: name.bytes + ".json".utf8))
        cases.append(
          try WASICase(
            name: "\(language.text)/\(name.text)", folder: folder, module: folder.appending(entry),
            specification: Files.exists(specification) ? try Files.read(specification) : nil))
      }
    }
    guard !cases.isEmpty else {
      throw Failure(
        ProgramErrorCode.specNoSuites, message: "no programs in \(suite.text)/tests/*/testsuite/wasm32-wasip1",
        hint: "a checkout of WebAssembly/wasi-testsuite, branch prod/testsuite-all, has them")
    }
    return cases
  }
}
