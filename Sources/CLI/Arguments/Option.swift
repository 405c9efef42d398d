/// A row of a command's option table: parsing, help, manual pages and completions are made from it.
struct Option: Sendable {
  /// The name without the leading dashes.
  let name: String
  /// The one-letter form, as in `-o`.
  let letter: Character?
  /// The word for the value in help texts; `nil` for an option that takes none.
  let placeholder: String?
  private let makeKind: @Sendable () -> ValueKind?
  /// The value that is used where the option is not given, as help texts show it.
  let standard: String?
  /// This is true if it may be given more than once.
  let repeats: Bool
  private let makeHelp: @Sendable () -> String

  static func flag(
    _ name: String, letter: Character? = nil, _ help: @autoclosure @escaping @Sendable () -> String
  ) -> Option {
    Option(
      name: name, letter: letter, placeholder: nil, makeKind: { nil }, standard: nil, repeats: true, makeHelp: help)
  }

  /// - Parameter kind: The kind of the value, if its placeholder does not tell.
  static func value(
    _ name: String, _ placeholder: String, letter: Character? = nil, repeats: Bool = false,
    kind: @autoclosure @escaping @Sendable () -> ValueKind? = nil, standard: String? = nil,
    _ help: @autoclosure @escaping @Sendable () -> String
  ) -> Option {
    Option(
      name: name, letter: letter, placeholder: placeholder, makeKind: kind, standard: standard, repeats: repeats,
      makeHelp: help)
  }

  /// Makes an option whose value is one of a few words, which the help text lists.
  static func choice(
    _ name: String, _ placeholder: String, _ words: @autoclosure @escaping @Sendable () -> [String],
    letter: Character? = nil, standard: String? = nil, _ help: @autoclosure @escaping @Sendable () -> String
  ) -> Option {
    value(name, placeholder, letter: letter, kind: .choice(words()), standard: standard, help())
  }

  /// The kind of the value, where its placeholder does not tell.
  var statedKind: ValueKind? { makeKind() }
  var kind: ValueKind { statedKind ?? placeholder.map { ValueKind(placeholder: $0) } ?? .text }
  var help: String { makeHelp() }

  /// The form of the option, with its value: `-o, --output OUT`.
  var spelling: String {
    (letter.map { "-\($0), " } ?? "") + "--" + name + (placeholder.map { " " + $0 } ?? "")
  }

  /// The explanation: its effect, the words that it takes, and its standard value.
  var explanation: String {
    if case .choice(let words) = kind {
      let marked = words.map { $0 == standard ? "\($0) (default)" : $0 }
      return "\(help): \(listed(marked, "or"))"
    }
    return standard.map { "\(help) (default \($0))" } ?? help
  }
}

extension Option {
  static let output = value("output", "OUT", letter: "o", "write to this file, which appears complete or not at all")

  /// The path of a new file or folder, which must not be there yet.
  static let target = value("output", "OUT", letter: "o", standard: "its own name", "the new file or folder")

  // MARK: Options of every command

  static let json = flag("json", "print the answer as one JSON object, errors too")
  static let silent = flag("quiet", letter: "q", "no progress, notes and warnings")
  static let color = choice(
    "color", "WHEN", ["auto", "always", "never"], standard: "auto", "whether what people read has colours")
  static let help = flag("help", letter: "h", "print this help")

  static let common = [json, silent, color, help]
}

/// Returns words with commas between them, and `conjunction` before the last.
func listed(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}
