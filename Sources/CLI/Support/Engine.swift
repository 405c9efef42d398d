import Wasm

extension Invocation {
  /// What `--engine` names.
  func engine() throws(Failure) -> EngineKind {
    guard let word = value(.engine) else { return .translated }
    guard let kind = EngineKind(rawValue: word.text) else {
      let names = EngineKind.allCases.map(\.rawValue)
      throw .usage("--engine takes \(names.joined(separator: " or ")), not '\(word.text)'")
    }
    return kind
  }
}
