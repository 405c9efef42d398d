import IPLD
import Evidence
import Wasm

/// The function of a module that `ipvm run` calls, and its arguments.
struct GuestEntry {
  /// The name of the function; `nil` where a module has run when it is instantiated.
  let name: Name?
  let arguments: [Value]
  /// The types of the results.
  let results: [ValueType]

  /// The entry in the record of an execution.
  var record: Computation.Entry {
    Computation.Entry(
      function: name.map { Text("\($0)") }, parameters: arguments.map { CoreValue($0) })
  }

  /// Takes a command's `_start`. A module without one has run when it is instantiated, if it can do something then.
  init(command file: ModuleFile, _ module: Module) throws(Failure) {
    (arguments, results) = ([], [])
    guard let type = module.functionType("_start") else {
      if module.syntax.start == nil, !module.exportedFunctions.isEmpty {
        throw .usage("\(file.name) has no function _start to run", hint: Self.hint(file, module.exportedFunctions))
      }
      name = nil
      return
    }
    guard type == FunctionType() else {
      throw .usage("_start of \(file.name) has type \(type.signature), not () -> ()")
    }
    name = "_start"
  }

  /// Returns advice about a module that only has functions for others to call.
  private static func hint(_ file: ModuleFile, _ functions: [Name]) -> String {
    let isReactor = functions.contains("_initialize")
    // Functions that linkers add come last, and `_initialize` is left out.
    let candidates = functions.filter { $0 != "_initialize" }
    guard let first = candidates.first(where: { $0.utf8.first != UInt8(ascii: "_") }) ?? candidates.first else {
      return "it is a reactor, whose _initialize runs by itself before what --invoke names, and exports nothing else"
    }
    let isPlain = first.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    let word = isPlain ? "\(first)" : "'\(first)'"
    return (isReactor ? "it is a reactor: _initialize runs by itself before one" : "call one")
      + " of its functions: ipvm run \(file.name) --invoke \(word)"
  }

  /// Takes an exported function, with words of the command line as its arguments.
  init(function name: Argument, _ words: GuestWords, _ file: ModuleFile, _ module: Module) throws(Failure) {
    guard let export = Name(validating: name.bytes), let type = module.functionType(export) else {
      let nearest = Suggestion.nearest(to: name.text, among: module.exportedFunctions.map(\.description))
      throw Failure(
        ProgramErrorCode.runNoFunction, message: "no function \"\(name.text)\" is exported by \(file.name)",
        hint: nearest.map { "did you mean \($0)?" } ?? "see ipvm inspect \(file.name) --exports")
    }
    self.name = export
    results = type.results
    arguments = try Self.arguments(words, for: type, of: name.text)
  }

  private static func arguments(
    _ words: GuestWords, for type: FunctionType, of name: String
  ) throws(Failure) -> [Value] {
    let signature = "\(name) \(type.signature)"
    guard words.function.count == type.parameters.count else {
      let count = type.parameters.count
      throw .usage(
        "\(signature) takes \(count) argument\(count == 1 ? "" : "s"), not \(words.function.count)",
        hint: words.optionHint(name) ?? words.programHint(count))
    }
    var values: [Value] = []
    for (index, (word, type)) in zip(words.function, type.parameters).enumerated() {
      guard let value = ValueText.parse(word, as: type) else {
        throw .usage(
          "argument \(index + 1) of \(signature) does not fit: '\(word.text)'",
          hint: words.optionHint(name) ?? "\(type) is \(ValueText.expectation(for: type))")
      }
      values.append(value)
    }
    return values
  }
}

/// The words after FILE on the command line of `ipvm run`.
struct GuestWords {
  /// The arguments of the function that --invoke names.
  let function: [Argument]
  /// The arguments that the program sees, without its own name.
  let program: [Argument]

  /// Gives all words to the program.
  init(_ invocation: Invocation) {
    (function, program) = ([], invocation.guestArguments)
  }

  /// Gives the words up to `--` to the function, and those after it to the program. Where `--` stands before all words, a
  /// function without parameters leaves them to the program, and any other takes those up to a further `--`.
  init(_ invocation: Invocation, of name: Argument, _ module: Module) throws(Failure) {
    let words = invocation.guestArguments
    if invocation.isSeparated, module.functionType(named: name)?.parameters.isEmpty == true {
      (function, program) = ([], words.first == "--" ? Array(words.dropFirst()) : words)
      return
    }
    let end = words.firstIndex(of: "--") ?? words.endIndex
    (function, program) = (Array(words[..<end]), Array(words[end...].dropFirst()))
  }

  /// Returns advice where an option of this program stands among the function's arguments.
  fileprivate func optionHint(_ name: String) -> String? {
    for word in function where word.bytes.starts(with: "--".utf8) {
      let key = Argument(bytes: Array((word.keyAndValue?.key ?? word).bytes.dropFirst(2)))
      if RunCommand.command.allOptions.contains(where: { key == $0.name }) {
        return "--\(key.text) is an option of ipvm run, and stands in front of the arguments of \(name)"
      }
    }
    return nil
  }

  /// Returns advice about words that are too many.
  fileprivate func programHint(_ count: Int) -> String? {
    function.count > count && program.isEmpty ? "what the program is to see as its own arguments stands after --" : nil
  }
}

extension Module {
  fileprivate var exportedFunctions: [Name] { syntax.exports.filter { $0.kind == .function }.map(\.name) }

  /// Returns the type of the exported function that a word names.
  fileprivate func functionType(named word: Argument) -> FunctionType? {
    Name(validating: word.bytes).flatMap { functionType($0) }
  }

  /// Returns the type of an exported function.
  fileprivate func functionType(_ name: Name) -> FunctionType? {
    guard let export = syntax.exports.first(where: { $0.kind == .function && $0.name == name }) else { return nil }
    return context.types.function(context.functions[Int(export.index)])
  }
}
