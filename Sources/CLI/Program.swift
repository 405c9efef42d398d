import Glibc
import IPLD
import Wasm

/// The `ipvm` program: finds the command, runs it, and reports why it failed.
enum Program {
  static let version = "0.1.0"

  /// In the order of the help text.
  static let commands: [Command] = [
    RunCommand.command, ValidateCommand.command, WatToWasmCommand.command, WasmToWatCommand.command,
    InspectCommand.command, FileCommands.add, FileCommands.get, FileCommands.cat, FileCommands.list,
    SpecCommand.command, FuzzCommand.command, HelpCommand.command, VersionCommand.command,
  ]

  /// In the order of the help text.
  static let groups: [CommandGroup] = [
    BlockCommands.group, DAGCommands.group, CARCommands.group, StoreCommands.group, PinCommands.group,
    CIDCommands.group, CBORCommands.group, KeyCommands.group, UCANCommands.group, BenchCommands.group,
  ]

  /// The result is the exit code.
  static func main() -> Int32 {
    Streams.repair()
    do {
      guard FloatingPointEnvironment.check() else {
        throw Failure(
          exit: 70, code: "internal", message: "the processor does not round as IEEE 754 says: results would be wrong")
      }
      return try dispatch(arguments())
    } catch {
      return report(error, asJSON: false)
    }
  }

  /// The words behind the program's name.
  private static func arguments() -> [Argument] {
    (1..<max(Int(CommandLine.argc), 1)).compactMap { place in
      CommandLine.unsafeArgv[place].map { word in
        Argument(bytes: Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
      }
    }
  }

  private static func dispatch(_ words: [Argument]) throws -> Int32 {
    guard let first = words.first else {
      Streams.note(HelpText.overview(commands, groups))
      return Exit.usage
    }
    if let command = commands.first(where: { Argument($0.name) == first }) {
      return try run(command, Array(words.dropFirst()))
    }
    if let group = groups.first(where: { Argument($0.name) == first }) {
      return try dispatch(group, Array(words.dropFirst()))
    }
    switch first.text {
    case "--help", "-h": return try run(HelpCommand.command, Array(words.dropFirst()))
    case "--version", "-V": return try run(VersionCommand.command, Array(words.dropFirst()))
    default: break
    }
    guard !first.isOption else { throw unknown("option", first, [RunCommand.command.name]) }
    // A file stands for itself: all the words behind it are the guest's.
    if isFile(first) {
      return try RunCommand.command.run(
        Invocation(operands: [first], guestArguments: Array(words.dropFirst())))
    }
    throw unknown("command", first, commands.map(\.name) + groups.map(\.name))
  }

  /// Whether a word that may be a command's name is a file: it is there, or looks like a path.
  private static func isFile(_ word: Argument) -> Bool {
    word == "-" || word.bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") })
      || Files.exists(word)
  }

  private static func dispatch(_ group: CommandGroup, _ words: [Argument]) throws -> Int32 {
    guard let second = words.first else {
      Streams.note(HelpText.of(group))
      return Exit.usage
    }
    if second == "--help" || second == "-h" {
      try Streams.print(HelpText.of(group))
      return Exit.success
    }
    if let implied = group.implied, second.isOption || isFile(second) {
      return try run(implied, words)
    }
    return try run(try group.command(second), Array(words.dropFirst()))
  }

  private static func run(_ command: Command, _ words: [Argument]) throws -> Int32 {
    let invocation = try ArgumentParser.parse(words, for: command)
    do {
      if invocation.flag(.help) {
        try Streams.print(HelpText.of(command))
        return Exit.success
      }
      return try command.run(invocation)
    } catch {
      return report(error, asJSON: invocation.flag(.json))
    }
  }

  private static func unknown(_ what: String, _ word: Argument, _ candidates: [String]) -> Failure {
    let nearest = Suggestion.nearest(to: word.text, among: candidates)
    return .usage(
      "unknown \(what) '\(word.text)'", hint: nearest.map { "did you mean ipvm \($0)?" } ?? "see ipvm help")
  }

  /// Prints why a command failed: on standard error, or as JSON on standard output where that was asked for.
  private static func report(_ error: any Error, asJSON: Bool) -> Int32 {
    let failure =
      error as? Failure ?? (error as? CodecError).map { Failure($0) }
      ?? Failure(exit: 70, code: "internal", message: "\(error)")
    if asJSON {
      try? Streams.print(failure.json.text + "\n")
    } else {
      Streams.note(failure.report(colored: Streams.colorsErrors))
    }
    return failure.exit
  }
}
