/// Makes help pages from the tables of commands.
enum HelpPages {
  /// Returns the page for the word or the two words after `ipvm help`; no word stands for the whole program.
  static func page(_ words: [Argument], isManual: Bool) throws(Failure) -> (page: Page, name: String) {
    guard let word = words.first else { return (isManual ? manual() : overview(), "ipvm") }
    if let group = Catalogue.groups.first(where: { word == $0.name }) {
      guard words.count > 1 else { return (of(group, isManual: isManual), "ipvm-\(group.name)") }
      return of(try group.command(words[1]), isManual: isManual)
    }
    if words.count > 1 { throw .usage("unexpected operand '\(words[1].text)'", hint: "see ipvm help help") }
    if let command = Catalogue.command(word) {
      return of(command, isManual: isManual)
    }
    if let topic = Topic.all.first(where: { word == $0.name }) {
      return (topic.page, "ipvm-\(topic.name)")
    }
    let nearest = Suggestion.nearest(to: word.text, among: Catalogue.names + Topic.all.map(\.name))
    throw .usage("no help for '\(word.text)'", hint: nearest.map { "did you mean ipvm help \($0)?" } ?? "see ipvm help")
  }

  /// Returns the manual pages of everything, with the names of their files.
  static func manualPages() throws(Failure) -> [(file: String, text: String)] {
    var subjects: [[Argument]] = [[]]
    for name in Catalogue.names + Topic.all.map(\.name) { subjects.append([Argument(name)]) }
    for group in Catalogue.groups {
      for command in group.commands { subjects.append([Argument(group.name), Argument(group.word(of: command))]) }
    }
    var pages: [(file: String, text: String)] = []
    for subject in subjects {
      let (page, name) = try page(subject, isManual: true)
      pages.append(("\(name).1", PageManual.text(of: page, name: name)))
    }
    return pages
  }

  // MARK: The whole program

  static let summary = "run WebAssembly so that anyone can check the answer"

  private static let lines = Page.Block.rows([
    ("ipvm FILE [ARGS…]", "run a program"),
    ("ipvm COMMAND [OPTIONS] …", "one of the commands below"),
  ])

  private static let groupRows = Page.Block.rows(
    Catalogue.groups.map { ($0.name, "\($0.summary): \($0.commands.map($0.word).joined(separator: ", "))") })

  static func overview() -> Page {
    var sections = [Page.Section("Usage", [lines])]
    for section in Catalogue.sections {
      sections.append(Page.Section(section.title, [.rows(section.commands.map { ($0.name, $0.summary) })]))
    }
    sections.append(Page.Section("Groups of commands", [groupRows]))
    sections.append(Page.Section("Topics", [.rows(Topic.all.map { ($0.name, $0.summary) })]))
    sections.append(
      Page.Section(nil, [.paragraph("`ipvm help NAME` tells more about a command, a group or a topic.")]))
    return Page(name: "ipvm", summary: summary, sections: sections)
  }

  private static func manual() -> Page {
    let commands = Catalogue.sections.flatMap(\.commands).map { ($0.name, $0.summary) }
    return Page(
      name: "ipvm", summary: summary,
      sections: [
        Page.Section(
          "Synopsis", [.usage(["ipvm FILE [ARGS…]"]), .paragraph("or"), .usage(["ipvm COMMAND [OPTIONS] …"])]),
        Page.Section(
          nil,
          [
            .paragraph(
              "FILE is a program for WASI preview 1, or any WebAssembly module, in the binary or the text format, or "
                + "`-` for standard input. What it computes depends on its inputs alone, not on the machine."),
            .paragraph("Each command has a page of its own, such as `ipvm-run`(1) and `ipvm-key-gen`(1)."),
          ]),
        Page.Section("Commands", [.rows(commands)]), Page.Section("Groups of commands", [groupRows]),
        optionsSection("Options", Option.common),
      ] + ending(Catalogue.names + Topic.all.map(\.name)))
  }

  // MARK: Commands

  private static func of(_ command: Command, isManual: Bool) -> (Page, String) {
    (isManual ? manual(of: command) : help(of: command), manualName(command.name))
  }

  static func help(of command: Command) -> Page {
    var sections = [Page.Section("Usage", [.usage(usage(command))]), examples(command)]
    sections += command.details.map { Page.Section(nil, [.paragraph($0)]) }
    if !command.options.isEmpty { sections.append(optionsSection("Options", command.options)) }
    sections.append(optionsSection("Options of every command", command.commonOptions))
    return Page(name: "ipvm \(command.name)", summary: command.summary, sections: sections)
  }

  private static func manual(of command: Command) -> Page {
    let sentence = command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."
    let details = ([sentence] + command.details).map(Page.Block.paragraph)
    let group = Catalogue.groups.first { group in group.commands.contains { $0.name == command.name } }
    return Page(
      name: "ipvm \(command.name)", summary: command.summary,
      sections: [
        Page.Section("Synopsis", [.usage(usage(command))]), Page.Section(nil, details),
        optionsSection("Options", command.allOptions), examples(command),
      ] + ending((group?.commands.map(\.name) ?? []).filter { $0 != command.name }))
  }

  private static func examples(_ command: Command) -> Page.Section {
    Page.Section("Examples", [.rows(command.examples.map { ($0.line, $0.comment) })])
  }

  private static func optionsSection(_ title: String, _ options: [Option]) -> Page.Section {
    Page.Section(title, [.rows(options.map { ($0.spelling, $0.explanation) })])
  }

  /// Returns the usage of a command: options one by one if these are few.
  private static func usage(_ command: Command) -> [String] {
    var pieces = ["ipvm \(command.name)"]
    if command.options.count > 6 {
      pieces.append("[OPTIONS]")
    } else {
      pieces += command.options.map { option in
        let dots = option.repeats && option.placeholder != nil ? "…" : ""
        return "[--\(option.name)\(option.placeholder.map { " " + $0 } ?? "")]\(dots)"
      }
    }
    if !command.operands.usage.isEmpty { pieces.append(command.operands.usage) }
    if command.operands.endsOptions { pieces.append(command.operands.rest) }
    return pieces
  }

  // MARK: Groups

  static func of(_ group: CommandGroup, isManual: Bool = false) -> Page {
    let commands = Page.Section("Commands", [.rows(group.commands.map { (group.word(of: $0), $0.summary) })])
    let usage = Page.Block.usage(["ipvm \(group.name) COMMAND", "[OPTIONS] …"])
    let paragraphs = group.details + ["`ipvm help \(group.name) COMMAND` tells more about a command."]
    let more = paragraphs.map { Page.Section(nil, [.paragraph($0)]) }
    let sections =
      isManual
      ? [Page.Section("Synopsis", [usage])] + more + [commands]
        + ending(group.commands.map(\.name))
      : [Page.Section("Usage", [usage]), commands] + more
    return Page(name: "ipvm \(group.name)", summary: group.summary, sections: sections)
  }

  // MARK: The ends of manual pages

  private static func manualName(_ command: String) -> String {
    "ipvm-" + String(command.map { $0 == " " ? "-" : $0 })
  }

  private static func ending(_ related: [String]) -> [Page.Section] {
    let pages = ["ipvm"] + related.map(manualName)
    return [
      Page.Section("Exit status", [Topic.exitCodes]), Page.Section("Environment", [Topic.variables]),
      Page.Section("Files", [Topic.files]),
      Page.Section("See also", [.paragraph(pages.map { "`\($0)`(1)" }.joined(separator: ", "))]),
    ]
  }
}
