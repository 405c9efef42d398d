enum VersionCommand {
  static let command = Command(
    "version", "print the version", operands: .none, options: [],
    examples: [Example("ipvm version", "prints ipvm and its version")]
  ) { invocation in
    let isJSON = invocation.flag(.json)
    let object = JSON.object([("name", .string("ipvm")), ("version", .string(Version.number))])
    try Streams.print(isJSON ? object.text + "\n" : "ipvm \(Version.number)\n")
    return Exit.success
  }
}
