import IPLD
import Storage

/// The words that a shell may put instead of the last one of a command line, by the tables that the parser uses.
struct Completion: Equatable {
  /// The kinds of names of the file system that fit too.
  enum Names: String { case none, files, folders }

  struct Candidate: Equatable {
    let word: String
    /// The description, for shells that show it; it may be empty.
    let description: String
  }

  var candidates: [Candidate] = []
  var names = Names.none

  /// - Parameter words: The words after the program's name, the last one unfinished.
  init(of words: [Argument]) {
    guard let current = words.last else { return }
    var rest = words.dropLast()
    // Options may precede the name of a command.
    while let word = rest.first, word.isOption, word != "--" {
      guard let length = try? ArgumentParser.optionLength(Array(rest), for: RunCommand.command) else { break }
      rest = rest.dropFirst(length)
    }
    if let word = rest.first, let command = Catalogue.command(word) {
      complete(current, after: rest.dropFirst(), command)
    } else if let word = rest.first, let group = Catalogue.groups.first(where: { word == $0.name }) {
      complete(current, after: rest.dropFirst(), group)
    } else if rest.isEmpty, !current.isOption {
      add(Catalogue.commands.map { ($0.name, $0.summary) } + Catalogue.groups.map { ($0.name, $0.summary) }, current)
      if candidates.isEmpty { names = .files }
    } else if let word = rest.first, !word.isOption {
      // Here a file is run: the rest belongs to the guest.
      names = .files
    } else {
      complete(current, after: rest, RunCommand.command)
    }
  }

  private mutating func complete(_ current: Argument, after words: ArraySlice<Argument>, _ group: CommandGroup) {
    guard let word = words.first else {
      if let implied = group.implied { complete(current, after: [], implied) }
      return add(group.commands.map { (group.word(of: $0), $0.summary) }, current)
    }
    if let command = group.commands.first(where: { word == group.word(of: $0) }) {
      complete(current, after: words.dropFirst(), command)
    } else if let implied = group.implied {
      complete(current, after: words, implied)
    }
  }

  private mutating func complete(_ current: Argument, after words: ArraySlice<Argument>, _ command: Command) {
    var operands: [Argument] = []
    var endsOptions = false
    var given: [String] = []
    var waiting: Option?
    for word in words {
      if waiting != nil {
        waiting = nil
      } else if endsOptions || !word.isOption {
        operands.append(word)
        if command.operands.endsOptions, operands.count > command.operands.maximum { endsOptions = true }
      } else if word == "--" {
        endsOptions = true
      } else if let (option, hasValue) = Completion.option(word, command) {
        given.append(option.name)
        if option.placeholder != nil, !hasValue { waiting = option }
      }
    }
    if let waiting { return complete(waiting.kind, current, "") }
    guard current.isOption || current == "-", !endsOptions else {
      let kind = command.operands.kind(at: operands.count) ?? .text
      if kind == .command, let first = operands.first {
        let group = Catalogue.groups.first { first == $0.name }
        return add(group.map { group in group.commands.map { (group.word(of: $0), $0.summary) } } ?? [], current)
      }
      return complete(kind, current, "")
    }
    if current.bytes.starts(with: "--".utf8), let (name, value) = current.keyAndValue {
      guard let option = command.allOptions.first(where: { name == "--" + $0.name }) else { return }
      return complete(option.kind, value, name.text + "=")
    }
    let options = command.allOptions.filter { option in
      !given.contains(option.name) || option.repeats && option.placeholder != nil
    }
    add(options.map { ("--" + $0.name, $0.help) }, current)
  }

  /// Returns the option that a word names, and true if its value is in the word.
  private static func option(_ word: Argument, _ command: Command) -> (option: Option, hasValue: Bool)? {
    if word.bytes.starts(with: "--".utf8) {
      let name = word.keyAndValue?.key ?? word
      return command.allOptions.first { name == "--" + $0.name }.map { ($0, word.keyAndValue != nil) }
    }
    // Letters of flags may stand before the letter of an option with a value.
    for (index, byte) in word.bytes.enumerated().dropFirst() {
      let letter = Character(Unicode.Scalar(byte))
      guard let option = command.allOptions.first(where: { $0.letter == letter }) else { return nil }
      if option.placeholder != nil || index == word.bytes.count - 1 { return (option, index < word.bytes.count - 1) }
    }
    return nil
  }

  private mutating func complete(_ kind: ValueKind, _ current: Argument, _ prefix: String) {
    switch kind {
    case .text: break
    case .file: names = .files
    case .folder: names = .folders
    case .choice(let words), .word(let words): add(words.map { ($0, "") }, current, prefix)
    case .cid:
      let roots = (try? DirectoryStore.reading(Repository.current().folder.bytes)?.roots()) ?? []
      add(roots.map { ("\($0)", "pinned") }, current, prefix)
    case .key: add(((try? Repository.current().keys.names()) ?? []).map { ($0, "") }, current, prefix)
    case .command:
      add(Catalogue.commands.map { ($0.name, $0.summary) } + Catalogue.groups.map { ($0.name, $0.summary) }, current)
      add(Topic.all.map { ($0.name, $0.summary) }, current)
    }
  }

  private mutating func add(_ words: [(String, String)], _ current: Argument, _ prefix: String = "") {
    for (word, description) in words where Argument(word).bytes.starts(with: current.bytes) {
      candidates.append(Candidate(word: prefix + word, description: description))
    }
  }

  /// The text that the scripts of the shells read: the kind of names, then a line for each candidate.
  var text: String {
    candidates.reduce("\(names.rawValue)\n") { text, candidate in
      text + candidate.word + (candidate.description.isEmpty ? "" : "\t" + candidate.description) + "\n"
    }
  }
}

extension Completion {
  /// Completes the words of bash, which splits `--name=value` and `a:b` into three words each.
  init(ofBash words: [Argument]) {
    var joined: [Argument] = []
    var isOpen = false
    // The bytes of the last word that bash keeps.
    var kept = 0
    for (index, word) in words.enumerated() {
      let isBreak = !word.bytes.isEmpty && word.bytes.allSatisfy { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
      if (isBreak && index > 0 || isOpen), let last = joined.popLast() {
        if index == words.count - 1 { kept = isBreak ? last.bytes.count + word.bytes.count : last.bytes.count }
        joined.append(Argument(bytes: last.bytes + word.bytes))
      } else {
        joined.append(word)
      }
      isOpen = isBreak
    }
    self.init(of: joined)
    candidates = candidates.map {
      Candidate(word: String(decoding: $0.word.utf8.dropFirst(kept), as: UTF8.self), description: $0.description)
    }
  }
}
