import Wasm

extension Option {
  static let engine = choice(
    "engine", "NAME", EngineKind.allCases.map(\.rawValue), standard: EngineKind.translated.rawValue,
    "which interpreter runs it")
}

extension Invocation {
  /// Returns the engine that `--engine` names.
  func engine() throws(Failure) -> EngineKind {
    guard let word = value(.engine) else { return .translated }
    guard let kind = EngineKind(rawValue: word.text) else { throw .usage("--engine takes no '\(word.text)'") }
    return kind
  }
}
