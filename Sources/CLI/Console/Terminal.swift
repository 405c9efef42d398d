import Glibc

/// The look of messages: with colours or without, and how many there are.
enum Terminal {
  /// The value of `--color`.
  enum ColorChoice: String { case auto, always, never }

  // SAFETY: set once, before the command runs and starts threads.
  nonisolated(unsafe) private static var colorChoice = ColorChoice.auto
  nonisolated(unsafe) private(set) static var isQuiet = false

  /// - Parameter color: The value of `--color`, if it is given.
  static func configure(color: ColorChoice?, isQuiet: Bool) {
    if let color { colorChoice = color }
    self.isQuiet = isQuiet
  }

  /// Returns true if text for a standard stream is coloured. `--color` decides, then NO_COLOR, then CLICOLOR_FORCE and
  /// FORCE_COLOR, then whether the stream is a terminal that knows colours.
  static func colors(_ descriptor: Int32) -> Bool {
    switch colorChoice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if value("NO_COLOR") != nil { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = value(name), value != "0" { return true }
    }
    return Streams.isTerminal(descriptor) && value("TERM") != "dumb" && value("CLICOLOR") != "0"
  }

  /// Returns a variable of the environment, unless it is empty.
  static func value(_ name: String) -> Argument? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return Argument(bytes: Array(UnsafeRawBufferPointer(start: value, count: strlen(value))))
  }
}

/// The ways to emphasize parts of a text.
enum Style: String {
  case bold = "1"
  case faint = "2"
  case red = "1;31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"

  /// Returns the text in this style, if there are colours.
  func callAsFunction(_ text: String, _ hasColors: Bool) -> String {
    hasColors && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
