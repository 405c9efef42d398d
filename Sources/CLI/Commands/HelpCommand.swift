enum HelpCommand {
  static let command = Command(
    "help", "explain a command",
    operands: Operands(usage: "[COMMAND…]", minimum: 0, maximum: 2, endsOptions: false), options: [],
    examples: [
      Example("ipvm help", "all commands, and the exit codes"),
      Example("ipvm help run", "everything about one"),
      Example("ipvm help key", "the commands of a group"),
      Example("ipvm help key gen", "everything about one of them"),
    ]
  ) { invocation in
    try Streams.print(try text(invocation.operands))
    return Exit.success
  }

  private static func text(_ words: [Argument]) throws(Failure) -> String {
    guard let word = words.first else { return HelpText.overview(Program.commands, Program.groups) }
    if let group = Program.groups.first(where: { Argument($0.name) == word }) {
      return words.count == 1 ? HelpText.of(group) : HelpText.of(try group.command(words[1]))
    }
    if words.count > 1 { throw .usage("unexpected operand '\(words[1].text)'", hint: "see ipvm help help") }
    guard let command = Program.commands.first(where: { Argument($0.name) == word }) else {
      let names = Program.commands.map(\.name) + Program.groups.map(\.name)
      let nearest = Suggestion.nearest(to: word.text, among: names)
      throw .usage(
        "no help for '\(word.text)'", hint: nearest.map { "did you mean ipvm help \($0)?" } ?? "see ipvm help")
    }
    return HelpText.of(command)
  }
}
