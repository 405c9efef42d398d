import Wasm

/// The names of functions of a guest as people read them.
enum FunctionLabel {
  /// This is true if names of Swift, Rust and C++ are shown as in the source; set once, before anything is shown.
  nonisolated(unsafe) static var isDemangling = true

  /// Returns the name as it is shown.
  static func text(_ name: Name) -> String {
    (isDemangling ? SymbolName.demangled(name) : nil) ?? name.description
  }

  /// Returns the fields for `--json`: the name as in the module, and in a field of its own as in the source, where that differs.
  static func fields(_ name: Name?) -> [(String, JSON)] {
    let demangled = isDemangling ? name.flatMap { SymbolName.demangled($0) } : nil
    return [("name", name.map { .string($0.description) } ?? .null)]
      + (demangled.map { [("demangled", .string($0))] } ?? [])
  }
}
