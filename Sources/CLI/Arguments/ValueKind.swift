/// The kind of the value of an option or an operand. Shells complete it by that; only choices are checked here.
enum ValueKind: Equatable, Sendable {
  /// A value that no shell can know.
  case text
  case file
  case folder
  /// One of these words.
  case choice([String])
  /// Usually one of these words.
  case word([String])
  /// The CID of a block, or a path that begins with one.
  case cid
  /// The name of a key.
  case key
  /// The name of a command, a group or a topic.
  case command

  /// Finds the kind of a placeholder of a help text: `FILE…`, `OUT`, `CID[/PATH]`.
  init(placeholder: some StringProtocol) {
    let name = placeholder.drop { $0 == "[" }.prefix { $0.isUppercase }
    self = ValueKind.byPlaceholder.first { $0.name == name }?.kind ?? .text
  }

  private static let byPlaceholder: [(name: String, kind: ValueKind)] = [
    ("FILE", .file), ("OUT", .file), ("PATH", .file), ("DIR", .folder), ("FOLDER", .folder), ("HOST", .folder),
    ("CID", .cid), ("KEY", .key), ("COMMAND", .command),
  ]

  /// The words that are known in advance.
  var words: [String] {
    switch self {
    case .choice(let words), .word(let words): words
    default: []
    }
  }
}
