extension Terminal {
  /// Applies the options of every command.
  static func configure(_ invocation: Invocation) {
    configure(
      color: invocation.value(.color).flatMap { ColorChoice(rawValue: $0.text) }, isQuiet: invocation.flag(.silent))
  }
}

extension FunctionLabel {
  static let raw = Option.flag("no-demangle", "show the names of functions as compilers mangled them")

  static func configure(_ invocation: Invocation) { isDemangling = !invocation.flag(raw) }
}
