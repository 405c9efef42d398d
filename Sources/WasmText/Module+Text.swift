public import Wasm

extension Module {
  /// Parses and validates a module in the text format (section 6).
  ///
  /// Errors are of kind `.malformed`, `.invalid` or `.limit`, with line and column.
  public convenience init(text: String) throws(ModuleError) {
    try self.init(validating: parseModule(Array(text.utf8)))
  }

  /// Returns the module in the text format (section 6), which parses back to the same module.
  ///
  ///     print(try Module(bytes: bytes).text())
  ///
  /// - Throws: An error of kind `.limit` where a function has more locals than are printed.
  public func text() throws(ModuleError) -> String { try printModule(syntax) }
}
