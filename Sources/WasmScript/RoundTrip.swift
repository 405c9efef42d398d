package import Wasm
internal import WasmText

/// Converts a module to both formats and back: encode and decode, then print and parse.
package enum RoundTrip {
  /// Returns the module that results at the end, or throws an error where it differs from the given one.
  ///
  /// - Throws: An error of kind `.malformed`, with a message that says which step failed.
  package static func module(_ module: ModuleSyntax) throws(ModuleError) -> ModuleSyntax {
    let bytes = try step("encode") { () throws(ModuleError) in try Encoder.encode(module) }
    let decoded = try step("decode") { () throws(ModuleError) in try Decoder.decode(bytes) }
    let text = try step("print") { () throws(ModuleError) in try printModule(decoded) }
    var parsed = try step("parse") { () throws(ModuleError) in
      try parseModule(Array(text.utf8))
    }
    // Text cannot express whether there is a data count section; the parser adds one where code needs it.
    parsed.dataCount = decoded.dataCount
    let again = try step("encode the parsed text") { () throws(ModuleError) in try Encoder.encode(parsed) }
    guard again == bytes else {
      let difference = zip(bytes, again).enumerated().first { $1.0 != $1.1 }?.offset ?? min(bytes.count, again.count)
      throw ModuleError(
        .malformed, "round trip: the printed module encodes differently (\(again.count) bytes for \(bytes.count))",
        offset: difference)
    }
    return parsed
  }

  private static func step<Result>(
    _ name: String, _ body: () throws(ModuleError) -> Result
  ) throws(ModuleError) -> Result {
    do {
      return try body()
    } catch {
      throw ModuleError(error.kind, "round trip: \(name): \(error.message)", at: error.location)
    }
  }
}
