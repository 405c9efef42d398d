/// Writes help texts out of the command tables.
enum HelpText {
  private static let width = 100

  /// The help of the whole program.
  static func overview(_ commands: [Command], _ groups: [CommandGroup]) -> String {
    var text = """
      ipvm runs WebAssembly so that anyone can check the answer.

      Usage
        ipvm FILE [ARGS…]           run a program
        ipvm COMMAND [OPTIONS] …    one of the commands below

      Commands

      """
    text += table(commands.map { ($0.name, $0.summary) })
    text += "\nGroups of commands\n\n"
    text += table(
      groups.map { group in
        ("\(group.name) " + group.commands.map(group.word).joined(separator: "|"), group.summary)
      })
    text += """

      Exit codes

      """
    text += table(Exit.described.map { (String($0.code), $0.meaning) })
    text += "\nipvm help COMMAND tells more about a command.\n"
    return text
  }

  /// The help of a group.
  static func of(_ group: CommandGroup) -> String {
    """
    ipvm \(group.name): \(group.summary)

    Usage
      ipvm \(group.name) COMMAND [OPTIONS] …

    Commands

    \(table(group.commands.map { (group.word(of: $0), $0.summary) }))
    ipvm help \(group.name) COMMAND tells more about a command.

    """
  }

  /// The help of one command.
  static func of(_ command: Command) -> String {
    var text = "ipvm \(command.name): \(command.summary)\n\nUsage\n  \(usage(command))\n"
    for paragraph in command.details { text += "\n" + wrap(paragraph, indent: 0) + "\n" }
    if !command.examples.isEmpty {
      text += "\nExamples\n" + table(command.examples.map { ($0.line, $0.comment) })
    }
    text += "\nOptions\n" + table(command.options.map { (spelling($0), $0.help) })
    return text
  }

  static func usage(_ command: Command) -> String {
    var parts = ["ipvm", command.name]
    for option in command.options where option.name != Option.help.name {
      let dots = option.repeats && option.placeholder != nil ? "…" : ""
      parts.append("[--\(option.name)\(option.placeholder.map { " " + $0 } ?? "")]\(dots)")
    }
    if !command.operands.usage.isEmpty { parts.append(command.operands.usage) }
    if command.operands.endsOptions { parts.append("[--] [ARGS…]") }
    return wrap(parts.joined(separator: "\u{1}"), indent: 4)
  }

  private static func spelling(_ option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? ""
    return "\(letter)--\(option.name)\(option.placeholder.map { " " + $0 } ?? "")"
  }

  /// Two columns, the second wrapped.
  private static func table(_ rows: [(String, String)]) -> String {
    let left = min(rows.map(\.0.count).max() ?? 0, 48)
    var text = ""
    for (name, meaning) in rows {
      let gap = name.count <= left ? "" : "\n" + String(repeating: " ", count: left + 2)
      let space = String(repeating: " ", count: max(left - name.count, 0))
      text += "  \(name)\(gap)\(space)  \(wrap(meaning, indent: left + 4))\n"
    }
    return text
  }

  /// Breaks at spaces so that no line passes the width; lines after the first are indented. U+0001 breaks too, but
  /// keeps the spaces between its pieces together.
  private static func wrap(_ text: String, indent: Int) -> String {
    let pieces = text.split(separator: text.contains("\u{1}") ? "\u{1}" : " ")
    var result = ""
    var column = indent
    for piece in pieces {
      if column > indent, column + 1 + piece.count > width {
        result += "\n" + String(repeating: " ", count: indent)
        column = indent
      } else if column > indent {
        result += " "
        column += 1
      }
      result += piece
      column += piece.count
    }
    return result
  }
}
