/// A check of `ipvm doctor`, with its result.
struct Check {
  enum Status: String {
    /// This is only information.
    case info
    case ok
    /// This works, but not as well as it could.
    case warning
    /// Something does not work.
    case failed
  }

  /// The name for programs, which is stable.
  let name: String
  let status: Status
  let value: String
  /// The advice to the user.
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

/// A group of checks.
struct CheckSection {
  let title: String
  let checks: [Check]
}
