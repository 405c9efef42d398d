import Wasm

enum WatToWasmCommand {
  private static let noNames = Option.flag("no-names", "leave out the name section")
  private static let noCheck = Option.flag("no-check", "do not validate")

  static let command = Command(
    "wat2wasm", "translate a module to the binary format", operands: .file,
    options: [.output, noNames, noCheck],
    examples: [
      Example("ipvm wat2wasm app.wat -o app.wasm", "the usual use"),
      Example("ipvm wat2wasm - < app.wat > app.wasm", "from standard input to standard output"),
    ],
    details: ["A module that is binary already is decoded and encoded again, every number in its shortest form."]
  ) { invocation in
    let file = try ModuleFile(reading: invocation.operands[0])
    var syntax = try file.syntax()
    if !invocation.flag(noCheck) { _ = try file.module(syntax) }
    if invocation.flag(noNames) { syntax.customSections.removeAll { $0.name == "name" } }
    let bytes: [UInt8]
    do throws(ModuleError) {
      bytes = try Encoder.encode(syntax)
    } catch {
      throw file.failure(error)
    }
    try invocation.answer(bytes, .binary)
    return Exit.success
  }
}
