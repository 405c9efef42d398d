/// Reads a command line by the table of its command.
struct ArgumentParser {
  let command: Command
  private var result = Invocation()

  init(_ command: Command) { self.command = command }

  static func parse(_ words: [Argument], for command: Command) throws(Failure) -> Invocation {
    var parser = ArgumentParser(command)
    return try parser.parse(words)
  }

  private mutating func parse(_ words: [Argument]) throws(Failure) -> Invocation {
    var position = 0
    while position < words.count {
      let word = words[position]
      position += 1
      if word == "--" {
        try takeRest(words[position...])
        break
      }
      if !word.isOption {
        if command.operands.endsOptions, result.operands.count == command.operands.maximum {
          result.guestArguments = Array(words[(position - 1)...])
          break
        }
        result.operands.append(word)
      } else if word.bytes.starts(with: "--".utf8) {
        try takeLong(word, words, &position)
      } else {
        try takeLetters(word, words, &position)
      }
    }
    if !result.flags.contains(Option.help.name) { try checkOperands() }
    return result
  }

  /// Takes what stands behind `--`.
  private mutating func takeRest(_ words: ArraySlice<Argument>) throws(Failure) {
    guard command.operands.endsOptions else {
      result.operands += words
      return
    }
    let missing = max(command.operands.maximum - result.operands.count, 0)
    result.operands += words.prefix(missing)
    result.guestArguments = Array(words.dropFirst(missing))
  }

  private mutating func takeLong(_ word: Argument, _ words: [Argument], _ position: inout Int) throws(Failure) {
    let body = Argument(bytes: Array(word.bytes.dropFirst(2)))
    let (key, attached) = body.keyAndValue.map { ($0.key, $0.value) } ?? (body, nil)
    guard let option = command.options.first(where: { Argument($0.name) == key }) else {
      throw unknown("--" + key.text)
    }
    try take(option, "--" + option.name, attached, words, &position)
  }

  /// Takes letters after one dash: flags together, or one option with its value.
  private mutating func takeLetters(_ word: Argument, _ words: [Argument], _ position: inout Int) throws(Failure) {
    var place = 1
    while place < word.bytes.count {
      let letter = Character(Unicode.Scalar(word.bytes[place]))
      guard let option = command.options.first(where: { $0.letter == letter }) else { throw unknown(word.text) }
      place += 1
      if option.placeholder == nil {
        result.flags.insert(option.name)
      } else {
        let attached = place < word.bytes.count ? Argument(bytes: Array(word.bytes[place...])) : nil
        try take(option, "-\(letter)", attached, words, &position)
        return
      }
    }
  }

  private mutating func take(
    _ option: Option, _ spelling: String, _ attached: Argument?, _ words: [Argument], _ position: inout Int
  ) throws(Failure) {
    guard let placeholder = option.placeholder else {
      if attached != nil { throw .usage("option \(spelling) takes no value", hint: seeHelp) }
      result.flags.insert(option.name)
      return
    }
    var value = attached
    if value == nil, position < words.count {
      value = words[position]
      position += 1
    }
    guard let value else { throw .usage("option \(spelling) needs a value: \(spelling) \(placeholder)", hint: seeHelp) }
    if !option.repeats, result.value(option) != nil { throw .usage("option \(spelling) is given twice") }
    result.values.append((option.name, value))
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
  }

  private func unknown(_ spelling: String) -> Failure {
    let names = command.options.map { "--" + $0.name } + command.options.compactMap { $0.letter.map { "-\($0)" } }
    var hint = seeHelp
    if let nearest = Suggestion.nearest(to: spelling, among: names) {
      hint = "did you mean \(nearest)?"
    } else if command.operands.endsOptions, !result.operands.isEmpty {
      hint = "the program's own arguments come behind --"
    }
    return .usage("unknown option \(spelling)", hint: hint)
  }

  private var seeHelp: String { "see ipvm help \(command.name)" }
}

/// Finds what somebody may have meant.
enum Suggestion {
  /// The candidate with the fewest edits, if these are few for the word's length.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8)
    guard letters.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let allowed = max(1, min(letters.count, candidate.utf8.count) / 3)
      guard abs(letters.count - candidate.utf8.count) <= allowed else { continue }
      let distance = edits(letters, Array(candidate.utf8))
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
  static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
