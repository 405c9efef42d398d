enum HelpCommand {
  static let command = Command(
    "help", "explain a command",
    operands: Operands(usage: "[COMMAND]", minimum: 0, maximum: 1, endsOptions: false), options: [],
    examples: [
      Example("ipvm help", "all commands, and the exit codes"),
      Example("ipvm help run", "everything about one"),
    ]
  ) { invocation in
    guard let word = invocation.operands.first else {
      try Streams.print(HelpText.overview(Program.commands))
      return Exit.success
    }
    guard let command = Program.commands.first(where: { Argument($0.name) == word }) else {
      let nearest = Suggestion.nearest(to: word.text, among: Program.commands.map(\.name))
      throw Failure.usage(
        "no help for '\(word.text)'", hint: nearest.map { "did you mean ipvm help \($0)?" } ?? "see ipvm help")
    }
    try Streams.print(HelpText.of(command))
    return Exit.success
  }
}
