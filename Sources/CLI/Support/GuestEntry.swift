import IPLD
import IPVM
import Wasm

/// What `ipvm run` calls of a module, and with what.
struct GuestEntry {
  /// `nil` where a module has run when it is instantiated.
  let name: Name?
  let arguments: [Value]
  /// Of the results.
  let results: [ValueType]

  /// What the record of an execution says.
  var record: Computation.Entry {
    Computation.Entry(
      function: name.map { Text("\($0)") }, parameters: arguments.map { CoreValue($0) })
  }

  /// A command's `_start`. A module without one has run when it is instantiated, if it can do something then.
  init(command file: ModuleFile, _ module: Module) throws(Failure) {
    (arguments, results) = ([], [])
    guard let type = module.functionType("_start") else {
      if module.syntax.start == nil, let first = module.exportedFunctions.first {
        throw .usage(
          "\(file.name) has no function _start to run",
          hint: "call one of its functions: ipvm run \(file.name) --invoke \(first)")
      }
      name = nil
      return
    }
    guard type == FunctionType() else {
      throw .usage("_start of \(file.name) has type \(type.signature), not () -> ()")
    }
    name = "_start"
  }

  /// An exported function, with words of the command line as its arguments.
  init(function name: Argument, _ words: [Argument], _ file: ModuleFile, _ module: Module) throws(Failure) {
    guard let export = Name(validating: name.bytes), let type = module.functionType(export) else {
      let nearest = Suggestion.nearest(to: name.text, among: module.exportedFunctions.map(\.description))
      throw Failure(
        exit: Exit.notFound, code: "run.no_function",
        message: "no function \"\(name.text)\" is exported by \(file.name)",
        hint: nearest.map { "did you mean \($0)?" } ?? "see ipvm inspect \(file.name) --exports")
    }
    self.name = export
    results = type.results
    arguments = try Self.arguments(words, for: type, of: name.text)
  }

  private static func arguments(
    _ words: [Argument], for type: FunctionType, of name: String
  ) throws(Failure) -> [Value] {
    let signature = "\(name) \(type.signature)"
    guard words.count == type.parameters.count else {
      let count = type.parameters.count
      throw .usage("\(signature) takes \(count) argument\(count == 1 ? "" : "s"), not \(words.count)")
    }
    var values: [Value] = []
    for (place, (word, type)) in zip(words, type.parameters).enumerated() {
      guard let value = ValueText.parse(word, as: type) else {
        throw .usage(
          "argument \(place + 1) of \(signature) does not fit: '\(word.text)'",
          hint: "\(type) is \(ValueText.expectation(for: type))")
      }
      values.append(value)
    }
    return values
  }
}

extension Module {
  fileprivate var exportedFunctions: [Name] { syntax.exports.filter { $0.kind == .function }.map(\.name) }

  /// The type of an exported function.
  fileprivate func functionType(_ name: Name) -> FunctionType? {
    guard let export = syntax.exports.first(where: { $0.kind == .function && $0.name == name }) else { return nil }
    return context.types.function(context.functions[Int(export.index)])
  }
}
