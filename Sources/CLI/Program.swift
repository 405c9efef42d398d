import Glibc
import IPLD
import Wasm

/// The `ipvm` program: finds the command, runs it, and reports why it failed.
enum Program {
  /// The result is the exit code.
  static func main() -> Int32 {
    Streams.repair()
    do {
      guard FloatingPointEnvironment.check() else {
        throw Failure(
          ProgramErrorCode.internalError,
          message: "the processor does not round as IEEE 754 says: results would be wrong")
      }
      return try dispatch(arguments())
    } catch {
      return report(error, jsonStream: nil)
    }
  }

  /// The words after the program's name.
  private static func arguments() -> [Argument] {
    (1..<max(Int(CommandLine.argc), 1)).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        Argument(bytes: Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
      }
    }
  }

  private static func dispatch(_ words: [Argument]) throws -> Int32 {
    var rest = words[...]
    // Options may stand before the name of the command, or of the file that runs.
    var leading: [Argument] = []
    while let word = rest.first, word.isOption, word != "--" {
      switch word {
      case "--help", "-h": return try run(HelpCommand.command, leading + rest.dropFirst())
      case "--version", "-V": return try run(VersionCommand.command, leading + rest.dropFirst())
      default:
        let length = try reporting(words, of: RunCommand.command) {
          try ArgumentParser.optionLength(Array(rest), for: RunCommand.command)
        }
        leading += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
    }
    guard let first = rest.first else {
      if !leading.isEmpty { throw Failure.usage("no command and no file follow the options", hint: "see ipvm help") }
      Streams.note(PageText.text(of: HelpPages.overview(), colored: Terminal.colors(2)))
      return Exit.usage
    }
    if first == "--" { return try run(RunCommand.command, leading + rest.dropFirst()) }
    // A file stands for itself: all the words after it are the guest's.
    let file = leading + [first, "--"] + rest.dropFirst()
    if isPath(first) { return try run(RunCommand.command, file) }
    if let command = Catalogue.command(first) {
      return try run(command, leading + rest.dropFirst())
    }
    if let group = Catalogue.groups.first(where: { first == $0.name }) {
      return try dispatch(group, Array(rest.dropFirst()), leading)
    }
    // So does a module of the store, by its CID.
    if (try? BlockPath(first)) != nil || Files.exists(first) { return try run(RunCommand.command, file) }
    return try reporting(words, of: RunCommand.command) {
      throw unknown("command", first, Catalogue.names)
    }
  }

  /// Whether a word looks like a file's path, as no command's name does.
  private static func isPath(_ word: Argument) -> Bool {
    word == "-" || word.bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") })
  }

  private static func dispatch(
    _ group: CommandGroup, _ words: [Argument], _ leading: [Argument]
  ) throws -> Int32 {
    var (words, leading) = (words[...], leading)
    // Without an implied command, options may stand here too.
    while group.implied == nil, let word = words.first, word.isOption, word != "--help", word != "-h",
      let length = try? ArgumentParser.optionLength(Array(words), for: HelpCommand.command)
    {
      leading += words.prefix(length)
      words = words.dropFirst(length)
    }
    guard let second = words.first else {
      if let implied = group.implied, implied.operands.minimum == 0 { return try run(implied, leading) }
      Streams.note(PageText.text(of: HelpPages.of(group), colored: Terminal.colors(2)))
      return Exit.usage
    }
    if second == "--help" || second == "-h" {
      return try run(HelpCommand.command, leading + [Argument(group.name)] + words.dropFirst())
    }
    if let implied = group.implied, second.isOption || isPath(second) || Files.exists(second) {
      return try run(implied, leading + words)
    }
    let command = try reporting(leading + words, of: HelpCommand.command) { try group.command(second) }
    let isNamed = second == group.word(of: command)
    return try run(command, leading + (isNamed ? words.dropFirst() : words))
  }

  private static func run(_ command: Command, _ words: [Argument]) throws -> Int32 {
    let invocation = try reporting(words, of: command) { try ArgumentParser.parse(words, for: command) }
    Terminal.configure(invocation)
    do {
      if invocation.flag(.help) {
        try HelpCommand.show(HelpPages.help(of: command), invocation)
        return Exit.success
      }
      return try command.run(invocation)
    } catch {
      return report(error, jsonStream: invocation.flag(.json) ? command.jsonStream(invocation) : nil)
    }
  }

  /// Does what fails where the command line is wrong, in which case the options of every command are looked for.
  private static func reporting<Result>(
    _ words: [Argument], of command: Command, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      let invocation = ArgumentParser.commonOptions(in: words)
      Terminal.configure(invocation)
      guard invocation.flag(.json) else { throw error }
      exit(report(error, jsonStream: 1))
    }
  }

  private static func unknown(_ what: String, _ word: Argument, _ candidates: [String]) -> Failure {
    let nearest = Suggestion.nearest(to: word.text, among: candidates)
    return .usage(
      "unknown \(what) '\(word.text)'", hint: nearest.map { "did you mean ipvm \($0)?" } ?? "see ipvm help")
  }

  /// Prints why a command failed: on standard error, or as JSON on a stream where that was asked for.
  private static func report(_ error: any Error, jsonStream: Int32?) -> Int32 {
    let failure = Failure(anything: error)
    if jsonStream == 1 {
      try? Streams.print(failure.json.text + "\n")
    } else if jsonStream != nil {
      Streams.note(failure.json.text + "\n")
    } else {
      Streams.note(failure.report(colored: Terminal.colors(2)))
    }
    return failure.exit
  }
}
