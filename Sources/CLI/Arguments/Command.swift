/// The operands of a command: what it takes besides options.
struct Operands: Sendable {
  /// The form in the usage line: `FILE…`.
  let usage: String
  let minimum: Int
  let maximum: Int
  /// This is true if everything after the last operand, or after `--`, belongs to the guest.
  let endsOptions: Bool
  /// The form in the usage line of the words that belong to the guest.
  let rest: String
  /// The kinds of the operands, where the usage line does not tell; the last kind is that of all that follow.
  let statedKinds: [ValueKind]?

  /// - Parameter kinds: The kinds of the operands, if the usage line does not tell.
  init(
    usage: String, minimum: Int, maximum: Int, endsOptions: Bool = false, rest: String = "[--] [ARGS…]",
    kinds: [ValueKind]? = nil
  ) {
    self.rest = rest
    self.usage = usage
    self.minimum = minimum
    self.maximum = maximum
    self.endsOptions = endsOptions
    statedKinds = kinds
  }

  private var kinds: [ValueKind] { statedKinds ?? usage.split(separator: " ").map { ValueKind(placeholder: $0) } }

  static let none = Operands(usage: "", minimum: 0, maximum: 0)
  static let file = Operands(usage: "FILE", minimum: 1, maximum: 1)
  static let files = Operands(usage: "FILE…", minimum: 1, maximum: .max)

  /// Returns the kind of an operand, by its index.
  func kind(at index: Int) -> ValueKind? {
    guard index < maximum else { return endsOptions ? .file : nil }
    let kinds = kinds
    return index < kinds.count ? kinds[index] : kinds.last
  }
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

/// Commands under one title of the help text.
struct CommandSection: Sendable {
  let title: String
  private let makeCommands: @Sendable () -> [Command]

  init(_ title: String, _ commands: @autoclosure @escaping @Sendable () -> [Command]) {
    self.title = title
    makeCommands = commands
  }

  var commands: [Command] { makeCommands() }
}

/// Commands that belong together: the first word is the group's, the second the command's.
struct CommandGroup: Sendable {
  let name: String
  /// The summary: one line, starting with a small letter.
  let summary: String
  /// The paragraphs of the help text after the list of commands.
  let details: [String]
  private let makeCommands: @Sendable () -> [Command]
  /// The command that runs where the second word is not the name of one, but an operand or an option; and without a second word
  /// if it needs no operand.
  let implied: Command?
  /// Returns the command for a second word that is something known, such as a CID.
  let meant: @Sendable (Argument) -> Command?

  init(
    _ name: String, _ summary: String, _ commands: @autoclosure @escaping @Sendable () -> [Command],
    implied: Command? = nil, meant: @escaping @Sendable (Argument) -> Command? = { _ in nil }, details: [String] = []
  ) {
    self.details = details
    self.meant = meant
    self.name = name
    self.summary = summary
    makeCommands = commands
    self.implied = implied
  }

  /// The commands in the order of the help text.
  var commands: [Command] { makeCommands() }

  /// Returns the second word of a command's name.
  func word(of command: Command) -> String { String(command.name.dropFirst(name.count + 1)) }

  /// Returns the command with a second word, or the one that takes the word as its operand.
  func command(_ word: Argument) throws(Failure) -> Command {
    if let command = commands.first(where: { word == self.word(of: $0) }) { return command }
    if let command = meant(word) { return command }
    let nearest = Suggestion.nearest(to: word.text, among: commands.map(self.word))
    // A word that resembles no command is an operand, and the command tells if it is a wrong one.
    if nearest == nil, let implied { return implied }
    throw .usage(
      "unknown command '\(name) \(word.text)'",
      hint: nearest.map { "did you mean ipvm \(name) \($0)?" } ?? "see ipvm help \(name)")
  }
}

/// A subcommand: everything that the parser, the help and the program itself know about it.
///
/// Lists are made when something asks for them: a command itself is a constant, so that a run of one costs nothing for
/// all the others.
struct Command: Sendable {
  /// The name: one word, or two for a command of a group.
  let name: String
  /// The summary: one line, starting with a small letter.
  let summary: String
  let operands: Operands
  private let makeOptions: @Sendable () -> [Option]
  private let makeExamples: @Sendable () -> [Example]
  private let makeDetails: @Sendable () -> [String]
  /// Returns the descriptor of the standard stream that JSON is written to.
  let jsonStream: @Sendable (Invocation) -> Int32
  /// Runs the command; the result is the exit code.
  let run: @Sendable (Invocation) throws -> Int32

  init(
    _ name: String, _ summary: String, operands: Operands,
    options: @autoclosure @escaping @Sendable () -> [Option],
    examples: @autoclosure @escaping @Sendable () -> [Example],
    details: @autoclosure @escaping @Sendable () -> [String] = [],
    jsonStream: @escaping @Sendable (Invocation) -> Int32 = { _ in 1 },
    run: @escaping @Sendable (Invocation) throws -> Int32
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    makeOptions = options
    makeExamples = examples
    makeDetails = details
    self.jsonStream = jsonStream
    self.run = run
  }

  /// The command's own options.
  var options: [Option] { makeOptions() }
  var examples: [Example] { makeExamples() }
  /// The paragraphs of the help text after the summary.
  var details: [String] { makeDetails() }

  /// The options of every command, except those of which this one has its own.
  var commonOptions: [Option] {
    let options = options
    return Option.common.filter { common in !options.contains { $0.name == common.name } }
  }
  var allOptions: [Option] { options + commonOptions }
}

/// A command line that fits its command's table.
struct Invocation {
  var flags: [String] = []
  /// The flags that were given as `--NAME=false`.
  var deniedFlags: [String] = []
  var values: [(name: String, value: Argument)] = []
  var operands: [Argument] = []
  /// The words that belong to the guest.
  var guestArguments: [Argument] = []
  /// This is true if `--` stands before them.
  var isSeparated = false

  func flag(_ option: Option) -> Bool { flags.contains(option.name) }

  /// Returns true if a flag was given, and false if it was denied; `nil` where it was not mentioned.
  func choice(_ option: Option) -> Bool? {
    if flag(option) { return true }
    return deniedFlags.contains(option.name) ? false : nil
  }

  func value(_ option: Option) -> Argument? { values.last { $0.name == option.name }?.value }
  func values(_ option: Option) -> [Argument] { values.filter { $0.name == option.name }.map(\.value) }
}
