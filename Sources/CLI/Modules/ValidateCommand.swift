enum ValidateCommand {
  static let command = Command(
    "validate", "check that modules are valid", operands: .files, options: [],
    examples: [
      Example("ipvm validate app.wasm lib.wat", "prints a line for each; exit code 1 if one is not valid"),
      Example("cat app.wasm | ipvm validate -", "reads standard input"),
    ],
    details: ["Both formats are read; the first bytes tell which. All of WebAssembly 3.0 is known."]
  ) { invocation in
    let isJSON = invocation.flag(.json)
    var results: [JSON] = []
    var areAllValid = true
    for path in invocation.operands {
      let file = try ModuleFile(reading: path)
      var fields: [(String, JSON)] = [("file", .string(path.text))]
      do throws(Failure) {
        _ = try file.module()
        if !isJSON { try Streams.print(printable(path.text) + ": valid\n") }
        fields.append(("valid", .bool(true)))
      } catch {
        guard error.isAboutModule else { throw error }
        areAllValid = false
        if !isJSON { Streams.note(error.report(colored: Terminal.colors(2))) }
        fields.append(("valid", .bool(false)))
        if case .object(let inner) = error.json { fields += inner }
      }
      results.append(.object(fields))
    }
    if isJSON { try Streams.print(JSON.object([("files", .array(results))]).text + "\n") }
    return areAllValid ? Exit.success : Exit.negative
  }
}

extension Failure {
  /// This is true if the module is at fault, and not the file system.
  var isAboutModule: Bool { code.family == "wasm" }
}
