import IPLD
import Wasm
import WasmText

enum WasmToWatCommand {
  static let command = Command(
    "wasm2wat", "print a module in the text format", operands: .file, options: [.output],
    examples: [
      Example("ipvm wasm2wat app.wasm", "prints the module"),
      Example("ipvm wasm2wat app.wasm -o app.wat", "writes it to a file"),
    ],
    details: ["What is printed reads back as the same module. The module need not be valid, only well-formed."]
  ) { invocation in
    let file = try ModuleFile(reading: invocation.operands[0])
    let syntax = try file.syntax()
    if invocation.flag(.json) {
      let text: String
      do throws(ModuleError) {
        text = try printModule(syntax)
      } catch {
        throw file.failure(error)
      }
      try invocation.answer(text)
      return Exit.success
    }
    // The text is written piece by piece, as it is several times as large as its module.
    let output = try OutputFile(invocation.value(.output), isBinary: false)
    var failure: CodedError?
    do throws(ModuleError) {
      try printModule(syntax) { bytes in
        guard failure == nil else { return }
        do throws(CodedError) { try output.write(bytes) } catch { failure = error }
      }
    } catch {
      throw file.failure(error)
    }
    if let failure { throw Failure(anything: failure) }
    try output.finish()
    return Exit.success
  }
}
