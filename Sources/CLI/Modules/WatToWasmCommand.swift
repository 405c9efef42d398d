import Wasm
import WasmText

enum WatToWasmCommand {
  private static let noNames = Option.flag("no-names", "leave out the name section")
  private static let noCheck = Option.flag("no-check", "do not validate")
  private static let shownAnnotations = 10

  static let command = Command(
    "wat2wasm", "translate a module to the binary format", operands: .file,
    options: [.output, noNames, noCheck],
    examples: [
      Example("ipvm wat2wasm app.wat -o app.wasm", "the usual use"),
      Example("ipvm wat2wasm - < app.wat > app.wasm", "from standard input to standard output"),
    ],
    details: [
      "A module that is binary already is decoded and encoded again, every number in its shortest form.",
      "The annotations `@custom`, `@name`, `@producers` and `@metadata.code.branch_hint` become what they stand for; every "
        + "other one is named on standard error as left out.",
    ]
  ) { invocation in
    let file = try ModuleFile(reading: invocation.operands[0])
    var dropped: [DroppedAnnotation] = []
    var syntax = try file.syntax(dropped: { dropped = $0 })
    if !invocation.flag(noCheck) { _ = try file.module(syntax) }
    if invocation.flag(noNames) { syntax.customSections.removeAll { $0.name == "name" } }
    let bytes: [UInt8]
    do throws(ModuleError) {
      bytes = try Encoder.encode(syntax)
    } catch {
      throw file.failure(error)
    }
    try invocation.answer(bytes, .binary)
    for annotation in dropped.prefix(shownAnnotations) {
      Streams.note(
        "note: the annotation @\(printable(annotation.id)) at \(annotation.line):\(annotation.column) is left out\n")
    }
    if dropped.count > shownAnnotations {
      Streams.note("note: so are \(dropped.count - shownAnnotations) annotations or more after it\n")
    }
    return Exit.success
  }
}
