import Wasm

enum InspectCommand {
  private static let sections = Option.flag("sections", "the sections with their offsets and sizes")
  private static let types = Option.flag("types", "the type definitions")
  private static let imports = Option.flag("imports", "the imports")
  private static let exports = Option.flag("exports", "the exports")
  private static let code = Option.value("code", "FUNCTION", "the instructions of a function, by index or name")

  static let command = Command(
    "inspect", "show what a module holds", operands: .file,
    options: [sections, types, imports, exports, code],
    examples: [
      Example("ipvm inspect app.wasm", "sections, types, imports and exports"),
      Example("ipvm inspect app.wasm --imports", "only what it asks for"),
      Example("ipvm inspect app.wasm --code main", "the instructions of main with their byte offsets"),
    ],
    details: [
      "Offsets count from the start of the binary module. A module in the text format is shown as `ipvm wat2wasm` "
        + "would write it. The module need not be valid, only well-formed."
    ]
  ) { invocation in
    let file = try ModuleFile(reading: invocation.operands[0])
    let syntax: ModuleSyntax
    do {
      let bytes = file.isBinary ? file.bytes : try Encoder.encode(file.syntax())
      syntax = try Decoder.decode(bytes, checkingCode: false)
    } catch let error as ModuleError {
      throw file.failure(error)
    }
    let inspector = Inspector(syntax)
    let hasChoice = [sections, types, imports, exports].contains { invocation.flag($0) }
    let wantsAll = !hasChoice && invocation.value(code) == nil
    var parts: [Inspector.Part] = []
    if wantsAll || invocation.flag(sections) { parts.append(inspector.sections()) }
    if wantsAll || invocation.flag(types) { parts.append(inspector.types()) }
    if wantsAll || invocation.flag(imports) { parts.append(inspector.imports()) }
    if wantsAll || invocation.flag(exports) { parts.append(inspector.exports()) }
    if let word = invocation.value(code) {
      guard let function = inspector.function(word) else {
        let names = inspector.definedFunctionNames
        let nearest = Suggestion.nearest(to: word.text, among: names)
        throw Failure(
          ProgramErrorCode.inspectNoFunction, message: "no function '\(word.text)' is defined in \(file.name)",
          hint: nearest.map { "did you mean \($0)?" })
      }
      do {
        parts.append(try inspector.code(of: function))
      } catch let error as ModuleError {
        throw file.failure(error)
      }
    }
    if invocation.flag(.json) {
      let fields: [(String, JSON)] = [("file", .string(file.name)), ("size", .int(syntax.bytes.count))]
      try Streams.print(JSON.object(fields + parts.map { ($0.key, $0.json) }).text + "\n")
    } else {
      try Streams.print(parts.map(\.text).joined(separator: "\n"))
    }
    return Exit.success
  }
}
