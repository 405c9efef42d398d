/// A validated module (section 2.5): ready to be instantiated, any number of times and from any thread.
public final class Module: Sendable {
  package let syntax: ModuleSyntax
  package let context: ModuleContext
  /// `nil` where all code was validated ahead.
  private let deferred: DeferredCode?

  /// Decodes and validates a binary module.
  ///
  /// Errors are of kind `.malformed`, `.invalid` or `.limit`, with an offset; a module that is malformed anywhere is
  /// malformed, whatever else is wrong with it.
  ///
  /// - Parameter time: When the bodies of functions are validated, in which case errors in them come when they are called.
  public convenience init(bytes: [UInt8], code time: CodeValidationTime = .ahead) throws(ModuleError) {
    do {
      try self.init(validating: Decoder.decode(bytes, checkingCode: false), code: time)
    } catch {
      // The first error in the order of the bytes counts, and malformed code before anything invalid.
      _ = try Decoder.decode(bytes)
      throw error
    }
  }

  /// Validates a module.
  ///
  /// Errors are of kind `.invalid`, `.limit`, or `.malformed` where a function body is not well-formed. In a module
  /// that came as text their locations are lines and columns.
  package init(validating syntax: ModuleSyntax, code time: CodeValidationTime = .ahead) throws(ModuleError) {
    do {
      context = try ModuleValidator.validate(syntax, code: time)
    } catch {
      throw Self.placed(error, in: syntax)
    }
    self.syntax = syntax
    deferred = time == .ahead ? nil : DeferredCode(syntax, context)
  }

  /// Throws what is wrong with a function body, which was not looked at before it is called where that was asked for.
  ///
  /// - Parameter index: Counts the functions that the module defines.
  func validateBody(_ index: Int) throws(ModuleError) {
    guard let deferred else { return }
    do {
      try deferred.validate(index, of: syntax)
    } catch {
      throw Self.placed(error, in: syntax)
    }
  }

  private static func placed(_ error: ModuleError, in syntax: ModuleSyntax) -> ModuleError {
    guard case .offset(let offset) = error.location else { return error }
    return ModuleError(error.kind, error.message, at: syntax.location(of: offset))
  }
}
