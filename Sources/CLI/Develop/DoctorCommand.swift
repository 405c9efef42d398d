enum DoctorCommand {
  static let command = Command(
    "doctor", "tell what this build and this machine are, and whether all is well", operands: .none, options: [],
    examples: [
      Example("ipvm doctor", "a line for each thing; exit code 1 if one does not work"),
      Example("ipvm doctor -q", "only what is not as it should be"),
      Example("ipvm doctor --json", "for programs, and for reports of mistakes"),
    ],
    details: [
      "`ok` marks what was tried and works, `warn` what works but could be better, `FAIL` what does not work; the rest is "
        + "just to know. Nothing is changed, and nothing leaves the machine."
    ]
  ) { invocation in
    let sections = [BuildChecks.section, MachineChecks.section] + FolderChecks.sections
    let checks = sections.flatMap(\.checks)
    let isWell = !checks.contains { $0.status == .failed }
    if invocation.flag(.json) {
      let parts = sections.map { section in
        JSON.object([
          ("title", .string(section.title.lowercased())), ("checks", .array(section.checks.map(\.json))),
        ])
      }
      try Streams.print(JSON.object([("ok", .bool(isWell)), ("sections", .array(parts))]).text + "\n")
    } else {
      try Streams.print(text(sections, isQuiet: Terminal.isQuiet, Terminal.colors(1)))
    }
    return isWell ? Exit.success : Exit.negative
  }

  private static func text(_ sections: [CheckSection], isQuiet: Bool, _ colored: Bool) -> String {
    let width = sections.flatMap(\.checks).map(\.name.count).max() ?? 0
    var text = ""
    for section in sections {
      let checks = section.checks.filter { !isQuiet || $0.status == .warning || $0.status == .failed }
      if checks.isEmpty { continue }
      text += (text.isEmpty ? "" : "\n") + Style.bold(section.title, colored) + "\n"
      for check in checks {
        let name = check.name + String(repeating: " ", count: width - check.name.count)
        text += "  \(mark(check.status, colored)) \(name)  \(check.value)\n"
        if let hint = check.hint {
          text += String(repeating: " ", count: width + 9) + Style.faint(hint, colored) + "\n"
        }
      }
    }
    return text
  }

  private static func mark(_ status: Check.Status, _ colored: Bool) -> String {
    switch status {
    case .info: "    "
    case .ok: Style.green("ok  ", colored)
    case .warning: Style.yellow("warn", colored)
    case .failed: Style.red("FAIL", colored)
    }
  }
}
