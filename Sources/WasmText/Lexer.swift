internal import Wasm

/// Cuts a text into tokens (section 6.3), the longest first. White space, comments and annotations are between them.
struct Lexer {
  let source: TextSource
  private let base: UnsafePointer<UInt8>
  private let classes = CharacterClass.table
  private let words = WordTable.shared
  /// The offset of the next byte.
  private(set) var position: Int
  private(set) var line: Int
  private(set) var lineStart: Int
  /// This is true if annotations whose id is known are kept; all others are skipped in any case.
  var recordsAnnotations = false
  /// The known annotations since they were last taken.
  var annotations: [Annotation] = []
  /// The annotations whose id is not known, where others are kept; the first ones of very many.
  var unknownAnnotations: [UnknownAnnotation] = []
  /// This is true inside an annotation. There, `(@` is an ordinary parenthesis, and words need no meaning.
  private var isInsideAnnotation = false

  init(_ source: TextSource, position: Int = 0, line: Int = 1, lineStart: Int = 0) {
    self.source = source
    base = source.base
    self.position = position
    self.line = line
    self.lineStart = lineStart
  }

  mutating func move(to position: Int, line: Int, lineStart: Int) {
    self.position = position
    self.line = line
    self.lineStart = lineStart
  }

  func fail(_ message: String, at offset: Int) -> ModuleError {
    let location = source.location(of: offset)
    return ModuleError(.malformed, message, at: .text(line: location.line, column: location.column))
  }

  /// Reads the next token, which is `.end` from the end of the text on.
  mutating func next() throws(ModuleError) -> Token {
    while true {
      let byte = base[position]
      let kind = classes[Int(byte)]
      if kind == CharacterClass.word || kind == CharacterClass.quote { return try word() }
      if kind == CharacterClass.space {
        position &+= 1
      } else if kind == CharacterClass.open {
        let following = base[position &+ 1]
        if following == UInt8(ascii: ";") {
          try skipBlockComment()
        } else if following == UInt8(ascii: "@"), !isInsideAnnotation {
          try annotation()
        } else {
          return single(.open)
        }
      } else if kind == CharacterClass.close {
        return single(.close)
      } else if kind == CharacterClass.newline {
        newline(byte)
      } else if kind == CharacterClass.semicolon {
        if base[position &+ 1] != UInt8(ascii: ";") { return single(.reserved) }
        try skipLineComment()
      } else if kind == CharacterClass.punctuation {
        return single(.reserved)
      } else {
        if kind == CharacterClass.zero, position >= source.count { return token(.end, from: source.count) }
        if kind == CharacterClass.wide { try skipWideCharacter() }
        throw fail("illegal character", at: position)
      }
    }
  }

  @inline(__always)
  private mutating func newline(_ byte: UInt8) {
    position &+= 1
    if byte == 0x0A || base[position] != 0x0A {
      line &+= 1
      lineStart = position
    }
  }

  @inline(__always)
  private func token(_ kind: Token.Kind, from start: Int) -> Token {
    var token = Token()
    token.kind = kind
    token.start = start
    token.end = position
    token.line = line
    token.lineStart = lineStart
    return token
  }

  private mutating func single(_ kind: Token.Kind) -> Token {
    position &+= 1
    return token(kind, from: position &- 1)
  }

  // MARK: Words

  /// Reads a run of word characters and strings.
  private mutating func word() throws(ModuleError) -> Token {
    let start = position
    let first = base[start]
    while classes[Int(base[position])] == CharacterClass.word { position &+= 1 }
    if base[position] != UInt8(ascii: "\"") {
      var result = token(.reserved, from: start)
      if first &- UInt8(ascii: "a") < 26 {
        classifyLetters(&result)
      } else if first == UInt8(ascii: "$") {
        guard result.end &- start > 1 || isInsideAnnotation else { throw fail("empty identifier", at: start) }
        result.kind = .identifier
      } else if first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        result.kind = NumberSyntax.kind(of: base, start, result.end)
      }
      return result
    }

    let prefix = position &- start
    let isIdentifier = prefix == 1 && first == UInt8(ascii: "$") && !isInsideAnnotation
    if isIdentifier {
      guard base[position &+ 1] != UInt8(ascii: "\"") else { throw fail("empty identifier", at: start) }
      do { try string() } catch {
        throw error.message.hasPrefix("malformed") ? error : fail("empty identifier", at: start)
      }
    } else {
      try string()
    }
    var kind = isIdentifier ? Token.Kind.quotedIdentifier : prefix == 0 ? .string : .reserved
    let end = position
    while true {
      if base[position] == UInt8(ascii: "\"") {
        try string()
      } else if classes[Int(base[position])] == CharacterClass.word {
        position &+= 1
      } else {
        break
      }
      kind = .reserved
    }
    if kind == .quotedIdentifier, !StringSyntax.isUTF8(base, start &+ 2, end &- 1) {
      throw fail("malformed UTF-8 encoding", at: start)
    }
    return token(kind, from: start)
  }

  private func classifyLetters(_ token: inout Token) {
    words.find(base + token.start, token.end &- token.start, &token)
    guard token.kind == .reserved else { return }
    let first = base[token.start]
    if first == UInt8(ascii: "i") || first == UInt8(ascii: "n") {
      token.kind = NumberSyntax.kind(of: base, token.start, token.end)
    } else if first == UInt8(ascii: "o") || first == UInt8(ascii: "a") {
      for (keyword, spelling) in [(Keyword.offsetArgument, "offset=" as StaticString), (.alignArgument, "align=")] {
        let count = spelling.utf8CodeUnitCount
        guard token.end - token.start > count,
          (0..<count).allSatisfy({ base[token.start + $0] == spelling.utf8Start[$0] }),
          NumberSyntax.kind(of: base, token.start + count, token.end) == .natural
        else { continue }
        token.kind = .keyword
        token.keyword = keyword
      }
    }
  }

  /// Skips a string literal and checks it (section 6.3.3).
  private mutating func string() throws(ModuleError) {
    let start = position
    position &+= 1
    while true {
      let byte = base[position]
      if byte == UInt8(ascii: "\"") {
        position &+= 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        guard let count = StringSyntax.escapeLength(base + position) else {
          throw fail("illegal escape", at: position)
        }
        position &+= count
      } else if byte >= 0x80 {
        try skipWideCharacter()
      } else if byte >= 0x20, byte != 0x7F {
        position &+= 1
      } else if byte == 0x0A || byte == 0x0D || byte == 0 && position >= source.count {
        throw fail("unclosed string", at: start)
      } else {
        throw fail("illegal control character in string literal", at: position)
      }
    }
  }

  /// Skips one character beyond ASCII.
  private mutating func skipWideCharacter() throws(ModuleError) {
    let count = StringSyntax.wideLength(base + position)
    guard count > 0 else { throw fail("malformed UTF-8 encoding", at: position) }
    position &+= count
  }

  // MARK: Comments

  private mutating func skipLineComment() throws(ModuleError) {
    while true {
      let byte = base[position]
      if byte == 0x0A || byte == 0x0D { return }
      if byte >= 0x80 {
        try skipWideCharacter()
      } else {
        if byte == 0, position >= source.count { return }
        position &+= 1
      }
    }
  }

  private mutating func skipBlockComment() throws(ModuleError) {
    let start = position
    var depth = 0
    repeat {
      let byte = base[position]
      if byte == UInt8(ascii: "("), base[position &+ 1] == UInt8(ascii: ";") {
        depth &+= 1
        position &+= 2
      } else if byte == UInt8(ascii: ";"), base[position &+ 1] == UInt8(ascii: ")") {
        depth &-= 1
        position &+= 2
      } else if byte == 0x0A || byte == 0x0D {
        newline(byte)
      } else if byte >= 0x80 {
        try skipWideCharacter()
      } else {
        if byte == 0, position >= source.count { throw fail("unclosed comment", at: start) }
        position &+= 1
      }
    } while depth > 0
  }

  // MARK: Annotations (section 6.3.6)

  /// Skips an annotation with its contents, and records it where that is wanted.
  private mutating func annotation() throws(ModuleError) {
    let start = position
    var annotation = Annotation(id: .custom, start: start, line: line, lineStart: lineStart)
    position &+= 2
    let id = try annotationID(start)
    annotation.contents = position
    annotation.contentsLine = line
    annotation.contentsLineStart = lineStart
    isInsideAnnotation = true
    defer { isInsideAnnotation = false }
    var depth = 1
    while depth > 0 {
      let token = try next()
      if token.kind == .open { depth &+= 1 }
      if token.kind == .close { depth &-= 1 }
      if token.kind == .end { throw fail("unclosed annotation", at: start) }
    }
    annotation.end = position
    guard recordsAnnotations else { return }
    if let known = Annotation.ID(bytes: id) {
      annotation.id = known
      annotations.append(annotation)
    } else if unknownAnnotations.count < UnknownAnnotation.most {
      unknownAnnotations.append(UnknownAnnotation(id: id, annotation: annotation))
    }
  }

  /// Reads the bytes of the id after `(@`.
  private mutating func annotationID(_ start: Int) throws(ModuleError) -> [UInt8] {
    let first = position
    if base[position] == UInt8(ascii: "\"") {
      do { try string() } catch {
        throw error.message.hasPrefix("malformed") ? error : fail("empty annotation id", at: start)
      }
      guard position - first > 2 else { throw fail("empty annotation id", at: start) }
      guard StringSyntax.isUTF8(base, first + 1, position - 1) else {
        throw fail("malformed UTF-8 encoding", at: start)
      }
      return StringSyntax.unescape(base, first + 1, position - 1)
    }
    while classes[Int(base[position])] == CharacterClass.word { position &+= 1 }
    guard position > first else { throw fail("empty annotation id", at: start) }
    return Array(UnsafeBufferPointer(start: base + first, count: position - first))
  }

  // MARK: Skipping

  /// Skips to the position after the parenthesis that closes the `depth`-th enclosing expression, without checking words.
  ///
  /// Stops at the end of the text and then returns false. No errors in the tokens are found here.
  @discardableResult
  mutating func skip(depth: Int) -> Bool {
    var depth = depth
    while depth > 0 {
      let byte = base[position]
      let kind = classes[Int(byte)]
      if kind == CharacterClass.word || kind == CharacterClass.space {
        position &+= 1
      } else if kind == CharacterClass.open {
        if base[position &+ 1] == UInt8(ascii: ";") {
          guard (try? skipBlockComment()) != nil else { return false }
        } else {
          depth &+= 1
          position &+= 1
        }
      } else if kind == CharacterClass.close {
        depth &-= 1
        position &+= 1
      } else if kind == CharacterClass.newline {
        newline(byte)
      } else if kind == CharacterClass.quote {
        skipString()
      } else if kind == CharacterClass.semicolon, base[position &+ 1] == UInt8(ascii: ";") {
        while base[position] != 0x0A, base[position] != 0x0D, position < source.count { position &+= 1 }
      } else {
        if position >= source.count { return false }
        position &+= 1
      }
    }
    return true
  }

  private mutating func skipString() {
    position &+= 1
    while position < source.count {
      let byte = base[position]
      if byte == 0x0A || byte == 0x0D { return }
      position &+= byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return }
    }
    position = source.count
  }
}
