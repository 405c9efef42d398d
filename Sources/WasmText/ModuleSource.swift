package import Wasm

/// The bytes of a module in the binary or the text format, told apart by their first byte.
package struct ModuleSource {
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// True if the module is in the binary format.
  package let isBinary: Bool

  /// - Parameter isEmptyText: Whether no bytes at all are a text, which is a module, and not a truncated binary.
  package init(_ bytes: [UInt8], isEmptyText: Bool = false) {
    self.bytes = bytes
    isBinary = bytes.first.map { !Self.isTextStart($0) } ?? !isEmptyText
  }

  /// Tells whether a text can start with this byte: with a parenthesis, a comment or white space. Other printable
  /// characters are errors in a text too.
  package static func isTextStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: true
    default: false
    }
  }

  /// Decodes or parses, without validating.
  ///
  /// - Parameters:
  ///   - checkingCode: Whether the function bodies of a binary are decoded too; the validator reads them anyway.
  ///   - dropped: Called with the annotations of a text that are left out.
  package func syntax(
    checkingCode: Bool = true, dropped: ([DroppedAnnotation]) -> Void = { _ in }
  ) throws(ModuleError) -> ModuleSyntax {
    if isBinary { return try Decoder.decode(bytes, checkingCode: checkingCode) }
    return try parseModule(bytes, dropped: dropped)
  }

  /// Decodes or parses, and validates.
  package func module() throws(ModuleError) -> Module { try Module(validating: syntax(checkingCode: false)) }

  /// The module as it runs: a text is translated first, so that offsets are those of its binary.
  ///
  /// - Parameter time: The time when the function bodies of a binary are validated; those of a text are at once.
  package func runnable(code time: CodeValidationTime = .ahead) throws(ModuleError) -> Module {
    let syntax = try syntax(checkingCode: false)
    guard !isBinary else { return try Module(validating: syntax, code: time) }
    do throws(ModuleError) {
      return try Module(validating: Decoder.decode(Encoder.encode(syntax), checkingCode: false))
    } catch {
      // Validating the text itself finds the same error with its line and column.
      _ = try Module(validating: syntax)
      throw error
    }
  }
}
