/// A validated module (section 2.5): ready to be instantiated, any number of times and from any thread.
public final class Module: Sendable {
  package let syntax: ModuleSyntax
  package let context: ModuleContext

  /// Validates a module.
  ///
  /// Errors are of kind `.invalid`, `.limit`, or `.malformed` where a function body is not well-formed. In a module
  /// that came as text their places are lines and columns.
  package init(validating syntax: ModuleSyntax) throws(ModuleError) {
    do {
      context = try ModuleValidator.validate(syntax)
    } catch {
      guard let map = syntax.sourceMap, case .offset(let offset) = error.place,
        let (line, column) = map.position(of: offset)
      else { throw error }
      throw ModuleError(error.kind, error.message, at: .text(line: line, column: column))
    }
    self.syntax = syntax
  }
}
