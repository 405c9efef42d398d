/// Reads a command line by the table of its command.
struct ArgumentParser {
  let command: Command
  private var result = Invocation()

  init(_ command: Command) { self.command = command }

  static func parse(_ words: [Argument], for command: Command) throws(Failure) -> Invocation {
    var parser = ArgumentParser(command)
    return try parser.parse(words)
  }

  /// Returns the number of words that the option takes that is the first of some words.
  static func optionLength(_ words: [Argument], for command: Command) throws(Failure) -> Int {
    var parser = ArgumentParser(command)
    var position = 1
    try parser.takeOption(words[0], words, &position)
    return position
  }

  /// Returns the options of every command in a command line that may be wrong otherwise.
  static func commonOptions(in words: [Argument]) -> Invocation {
    var parser = ArgumentParser(Command("", "", operands: .none, options: [], examples: []) { _ in Exit.success })
    let words = Array(words.prefix { $0 != "--" })
    for index in words.indices where words[index].isOption {
      var position = index + 1
      try? parser.takeOption(words[index], words, &position)
    }
    return parser.result
  }

  private mutating func parse(_ words: [Argument]) throws(Failure) -> Invocation {
    var position = 0
    while position < words.count {
      let word = words[position]
      position += 1
      if word == "--" {
        result.isSeparated = true
        try takeRest(words[position...])
        break
      }
      let isGuestsTurn = command.operands.endsOptions && result.operands.count == command.operands.maximum
      if !word.isOption || isGuestsTurn && word.isNegativeNumber {
        if isGuestsTurn {
          result.guestArguments = Array(words[(position - 1)...])
          break
        }
        result.operands.append(word)
      } else {
        try takeOption(word, words, &position)
      }
    }
    if !result.flags.contains(Option.help.name) { try checkOperands() }
    return result
  }

  /// Takes the words after `--`.
  private mutating func takeRest(_ words: ArraySlice<Argument>) throws(Failure) {
    guard command.operands.endsOptions else {
      result.operands += words
      return
    }
    // A command that takes any number of operands misses none.
    let isOpen = command.operands.maximum == .max
    let missing = isOpen ? 0 : max(command.operands.maximum - result.operands.count, 0)
    result.operands += words.prefix(missing)
    result.guestArguments = Array(words.dropFirst(missing))
  }

  private mutating func takeOption(
    _ word: Argument, _ words: [Argument], _ position: inout Int
  ) throws(Failure) {
    if word.bytes.starts(with: "--".utf8) {
      try takeLong(word, words, &position)
    } else {
      try takeLetters(word, words, &position)
    }
  }

  private mutating func takeLong(_ word: Argument, _ words: [Argument], _ position: inout Int) throws(Failure) {
    let body = Argument(bytes: Array(word.bytes.dropFirst(2)))
    let (key, attached) = body.keyAndValue.map { ($0.key, $0.value) } ?? (body, nil)
    guard let option = command.allOptions.first(where: { key == $0.name }) else {
      throw unknown("--" + key.text)
    }
    try take(option, "--" + option.name, attached, words, &position)
  }

  /// Takes letters after one dash: flags together, or one option with its value.
  private mutating func takeLetters(_ word: Argument, _ words: [Argument], _ position: inout Int) throws(Failure) {
    var index = 1
    while index < word.bytes.count {
      let letter = Character(Unicode.Scalar(word.bytes[index]))
      guard let option = command.allOptions.first(where: { $0.letter == letter }) else { throw unknown(word.text) }
      index += 1
      if option.placeholder == nil {
        result.flags.append(option.name)
      } else {
        let attached = index < word.bytes.count ? Argument(bytes: Array(word.bytes[index...])) : nil
        try take(option, "-\(letter)", attached, words, &position)
        return
      }
    }
  }

  private mutating func take(
    _ option: Option, _ spelling: String, _ attached: Argument?, _ words: [Argument], _ position: inout Int
  ) throws(Failure) {
    guard let placeholder = option.placeholder else {
      // In other tools, too, a flag may be given or denied in words.
      guard attached == nil || attached == "true" || attached == "false" else {
        throw .usage("option \(spelling) takes no value", hint: seeHelp)
      }
      let isGiven = attached != "false"
      result.flags.removeAll { $0 == option.name }
      result.deniedFlags.removeAll { $0 == option.name }
      if isGiven { result.flags.append(option.name) } else { result.deniedFlags.append(option.name) }
      return
    }
    var value = attached
    if value == nil, position < words.count {
      value = words[position]
      position += 1
    }
    guard let value else { throw .usage("option \(spelling) needs a value: \(spelling) \(placeholder)", hint: seeHelp) }
    if !option.repeats, result.value(option) != nil { throw .usage("option \(spelling) is given twice", hint: seeHelp) }
    try check(value, option.statedKind, spelling)
    result.values.append((option.name, value))
  }

  /// Refuses a word that is not one of those to choose from.
  private func check(_ value: Argument, _ kind: ValueKind?, _ name: String) throws(Failure) {
    guard case .choice(let words) = kind, !words.contains(where: { value == $0 }) else { return }
    throw .usage(
      "\(name) takes \(listed(words, "or")), not '\(value.text)'",
      hint: Suggestion.nearest(to: value.text, among: words).map { "did you mean \($0)?" })
  }

  private func checkOperands() throws(Failure) {
    let operands = command.operands
    if result.operands.count < operands.minimum {
      throw .usage("\(command.name) needs an operand: \(operands.usage)", hint: seeHelp)
    }
    if result.operands.count > operands.maximum {
      let surplus = result.operands[operands.maximum].text
      throw .usage("unexpected operand '\(surplus)'", hint: seeHelp)
    }
    guard operands.statedKinds != nil else { return }
    for (index, operand) in result.operands.enumerated() {
      if let kind = operands.kind(at: index) { try check(operand, kind, command.name) }
    }
  }

  private func unknown(_ spelling: String) -> Failure {
    var hint = seeHelp
    let word = String(spelling.drop { $0 == "-" })
    if let nearest = Suggestion.nearest(to: word, among: command.allOptions.map(\.name)) {
      hint = "did you mean --\(nearest)?"
    } else if command.operands.endsOptions, !result.operands.isEmpty {
      hint = "the program's own arguments come after --"
    }
    return .usage("unknown option \(spelling)", hint: hint)
  }

  private var seeHelp: String { "see ipvm help \(command.name)" }
}
