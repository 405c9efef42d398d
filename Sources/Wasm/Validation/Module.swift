/// A validated module (section 2.5): ready to be instantiated, any number of times and from any thread.
public final class Module: Sendable {
  package let syntax: ModuleSyntax
  package let context: ModuleContext

  /// Decodes and validates a binary module.
  ///
  /// Errors are of kind `.malformed`, `.invalid` or `.limit`, with an offset; a module that is malformed anywhere is
  /// malformed, whatever else is wrong with it.
  public convenience init(bytes: [UInt8]) throws(ModuleError) {
    do {
      try self.init(validating: Decoder.decode(bytes, checkingCode: false))
    } catch {
      // The first error in the order of the bytes counts, and malformed code before anything invalid.
      _ = try Decoder.decode(bytes)
      throw error
    }
  }

  /// Validates a module.
  ///
  /// Errors are of kind `.invalid`, `.limit`, or `.malformed` where a function body is not well-formed. In a module
  /// that came as text their places are lines and columns.
  package init(validating syntax: ModuleSyntax) throws(ModuleError) {
    do {
      context = try ModuleValidator.validate(syntax)
    } catch {
      guard case .offset(let offset) = error.place else { throw error }
      throw ModuleError(error.kind, error.message, at: syntax.place(of: offset))
    }
    self.syntax = syntax
  }
}
