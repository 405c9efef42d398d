import Wasm

/// What functions of a guest are called where people read it.
enum FunctionLabel {
  /// Whether names of Swift, Rust and C++ are shown as the source has them; set once, before anything is shown.
  nonisolated(unsafe) static var isDemangling = true

  /// The name as it is shown.
  static func text(_ name: Name) -> String {
    (isDemangling ? SymbolName.demangled(name) : nil) ?? name.description
  }

  /// For `--json`: the name as the module has it, and in a field of its own as the source has it, where that is another.
  static func fields(_ name: Name?) -> [(String, JSON)] {
    let demangled = isDemangling ? name.flatMap { SymbolName.demangled($0) } : nil
    return [("name", name.map { .string($0.description) } ?? .null)]
      + (demangled.map { [("demangled", .string($0))] } ?? [])
  }
}
