public import Wasm

extension Module {
  /// Parses and validates a module in the text format (section 6).
  ///
  /// Errors are of kind `.malformed`, `.invalid` or `.limit`, with line and column.
  public convenience init(text: String) throws(ModuleError) {
    try self.init(validating: parseModule(Array(text.utf8)))
  }
}
