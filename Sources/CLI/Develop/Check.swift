/// One thing that `ipvm doctor` looked at.
struct Check {
  enum Status: String {
    /// Just to know.
    case info
    case ok
    /// It works, but not as well as it could.
    case warning
    /// Something does not work.
    case failed
  }

  /// A stable name for programs.
  let name: String
  let status: Status
  let value: String
  /// What to do about it.
  let hint: String?

  init(_ name: String, _ value: String, _ status: Status = .info, hint: String? = nil) {
    self.name = name
    self.value = value
    self.status = status
    self.hint = hint
  }

  var json: JSON {
    .object([
      ("name", .string(name)), ("status", .string(status.rawValue)), ("value", .string(value)),
      ("hint", hint.map(JSON.string) ?? .null),
    ])
  }
}

/// Checks that belong together.
struct CheckSection {
  let title: String
  let checks: [Check]
}
