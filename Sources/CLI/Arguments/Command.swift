/// A row of a command's option table: parsing, help and suggestions are made from it.
struct Option: Sendable {
  /// Without the leading dashes.
  let name: String
  /// The one-letter form, as in `-o`.
  let letter: Character?
  /// What stands for the value in help texts; `nil` for an option that takes none.
  let placeholder: String?
  /// Whether it may be given more than once.
  let repeats: Bool
  let help: String

  static func flag(_ name: String, letter: Character? = nil, _ help: String) -> Option {
    Option(name: name, letter: letter, placeholder: nil, repeats: true, help: help)
  }

  static func value(
    _ name: String, _ placeholder: String, letter: Character? = nil, repeats: Bool = false, _ help: String
  ) -> Option {
    Option(name: name, letter: letter, placeholder: placeholder, repeats: repeats, help: help)
  }

  static let json = flag("json", "print one JSON object, errors too")
  static let output = value("output", "OUT", letter: "o", "write to this file, which appears complete or not at all")
  static let engine = value(
    "engine", "NAME", "which interpreter: translated, the fast one, or stepper, which goes step by step")
  static let help = flag("help", letter: "h", "print this help")
}

/// What a command takes besides options.
struct Operands: Sendable {
  /// As in the usage line: `FILE…`.
  let usage: String
  let minimum: Int
  let maximum: Int
  /// Whether everything behind the last operand, or behind `--`, belongs to the guest.
  let endsOptions: Bool

  static let none = Operands(usage: "", minimum: 0, maximum: 0, endsOptions: false)
  static let file = Operands(usage: "FILE", minimum: 1, maximum: 1, endsOptions: false)
  static let files = Operands(usage: "FILE…", minimum: 1, maximum: .max, endsOptions: false)
}

/// A command line that a help text shows.
struct Example: Sendable {
  let line: String
  let comment: String

  init(_ line: String, _ comment: String) {
    self.line = line
    self.comment = comment
  }
}

/// Commands that belong together: the first word is the group's, the second the command's.
struct CommandGroup: Sendable {
  let name: String
  /// One line, starting with a small letter.
  let summary: String
  /// In the order of the help text.
  let commands: [Command]
  /// The command that runs where the second word names none, but is an operand or an option.
  let implied: Command?

  init(_ name: String, _ summary: String, _ commands: [Command], implied: Command? = nil) {
    self.name = name
    self.summary = summary
    self.commands = commands
    self.implied = implied
  }

  /// The second word of a command's name.
  func word(of command: Command) -> String { String(command.name.dropFirst(name.count + 1)) }

  /// The command with a second word.
  func command(_ word: Argument) throws(Failure) -> Command {
    if let command = commands.first(where: { Argument(self.word(of: $0)) == word }) { return command }
    let nearest = Suggestion.nearest(to: word.text, among: commands.map(self.word))
    throw .usage(
      "unknown command '\(name) \(word.text)'",
      hint: nearest.map { "did you mean ipvm \(name) \($0)?" } ?? "see ipvm help \(name)")
  }
}

/// A subcommand: everything the parser, the help and the program itself know about it.
struct Command: Sendable {
  /// One word, or two for a command of a group.
  let name: String
  /// One line, starting with a small letter.
  let summary: String
  let operands: Operands
  let options: [Option]
  let examples: [Example]
  /// Paragraphs of the help text behind the summary.
  let details: [String]
  /// Runs the command; the result is the exit code.
  let run: @Sendable (Invocation) throws -> Int32

  init(
    _ name: String, _ summary: String, operands: Operands, options: [Option], examples: [Example],
    details: [String] = [], run: @escaping @Sendable (Invocation) throws -> Int32
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options + [.help]
    self.examples = examples
    self.details = details
    self.run = run
  }
}

/// A command line that fits its command's table.
struct Invocation {
  var flags: Set<String> = []
  var values: [(name: String, value: Argument)] = []
  var operands: [Argument] = []
  /// What belongs to the guest.
  var guestArguments: [Argument] = []

  func flag(_ option: Option) -> Bool { flags.contains(option.name) }
  func value(_ option: Option) -> Argument? { values.last { $0.name == option.name }?.value }
  func values(_ option: Option) -> [Argument] { values.filter { $0.name == option.name }.map(\.value) }
}
