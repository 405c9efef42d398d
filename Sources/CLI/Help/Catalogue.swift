/// All commands of this program.
enum Catalogue {
  /// The sections in the order of the help text.
  static let sections: [CommandSection] = [
    CommandSection(
      "WebAssembly",
      [
        RunCommand.command, ValidateCommand.command, WatToWasmCommand.command, WasmToWatCommand.command,
        InspectCommand.command, SpecCommand.command, FuzzCommand.command,
      ]),
    CommandSection(
      "Receipts", [VerifyCommand.command, ReplayCommand.command, BisectCommand.command, JudgeCommand.command]),
    CommandSection(
      "Files by their content",
      [
        AddCommand.command, FileCommands.get, FileCommands.cat, FileCommands.list, RefsCommand.command,
        HashCommand.command,
      ]),
    CommandSection(
      "This program",
      [HelpCommand.command, DoctorCommand.command, CompletionsCommand.command, VersionCommand.command]),
  ]

  static var commands: [Command] { sections.flatMap { $0.commands } }

  /// The groups in the order of the help text.
  static var groups: [CommandGroup] {
    [
      WorkflowCommands.group, ReceiptCommands.group, MemoCommands.group, StateCommands.group, BlockCommands.group,
      DAGCommands.group,
      CARCommands.group, StoreCommands.group, PinCommands.group, CIDCommands.group, CBORCommands.group,
      KeyCommands.group, UCANCommands.group, BenchCommands.group,
    ]
  }

  /// The words that may come first on a command line, besides files.
  static var names: [String] { commands.map(\.name) + groups.map(\.name) }

  static func command(_ name: Argument) -> Command? {
    for section in sections {
      if let command = section.commands.first(where: { name == $0.name }) { return command }
    }
    return nil
  }
}
