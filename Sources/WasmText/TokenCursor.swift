package import Wasm

/// A location in a text, with the token there, through which the parsers of modules and of scripts read.
///
/// A cursor is a value: a copy is a way back. To survive an error inside `(module …)`, keep a copy of the cursor at the
/// opening parenthesis and call `skipExpression()` on it.
///
///     var cursor = try TokenCursor(bytes)
///     while try cursor.open(.assertInvalid) {      // reads "(assert_invalid", if that comes next
///       …
///       let message = try cursor.string()          // the bytes of a literal
///       try cursor.close()                         // reads ")"
///     }
package struct TokenCursor {
  private var lexer: Lexer
  /// The current token.
  package private(set) var token = Token()
  /// The token after it. This is `nil` where that has not been read yet.
  private var following: Token?
  /// The mark after the previous token.
  private var afterPrevious = Mark(position: 0, line: 1, lineStart: 0)

  /// - Throws: An error if the first token is malformed.
  package init(_ text: [UInt8]) throws(ModuleError) {
    lexer = Lexer(TextSource(text))
    token = try lexer.next()
  }

  package var source: TextSource { lexer.source }
  /// The line and column of the token.
  package var location: ModuleError.Location { token.location }
  package var isAtEnd: Bool { token.kind == .end }
  package var isAtOpen: Bool { token.kind == .open }
  package var isAtClose: Bool { token.kind == .close }

  // MARK: Moving

  /// Goes to the next token.
  package mutating func advance() throws(ModuleError) {
    afterPrevious = markAfter
    if let following {
      token = following
      self.following = nil
    } else {
      token = try lexer.next()
    }
  }

  /// Returns the token after the current one.
  package mutating func peek() throws(ModuleError) -> Token {
    if let following { return following }
    let next = try lexer.next()
    following = next
    return next
  }

  /// Returns whether the current tokens are `(` and this keyword.
  package mutating func isAtOpen(_ keyword: Keyword) throws(ModuleError) -> Bool {
    guard token.kind == .open else { return false }
    let next = try peek()
    return next.kind == .keyword && next.keyword == keyword
  }

  /// Reads `(` and this keyword if they come next.
  package mutating func open(_ keyword: Keyword) throws(ModuleError) -> Bool {
    guard token.kind == .open, try isAtOpen(keyword) else { return false }
    try advance()
    try advance()
    return true
  }

  /// Reads `(` and any keyword that follows.
  package mutating func openKeyword() throws(ModuleError) -> Keyword {
    guard token.kind == .open else { throw unexpected("(") }
    try advance()
    return try keyword()
  }

  /// Reads `)`.
  package mutating func close() throws(ModuleError) {
    guard token.kind == .close else { throw unexpected(")") }
    try advance()
  }

  /// Returns whether the current token is this keyword.
  package func isAt(_ keyword: Keyword) -> Bool { token.kind == .keyword && token.keyword == keyword }

  /// Reads this keyword if it comes next.
  package mutating func accept(_ keyword: Keyword) throws(ModuleError) -> Bool {
    guard isAt(keyword) else { return false }
    try advance()
    return true
  }

  /// Reads a keyword.
  package mutating func keyword() throws(ModuleError) -> Keyword {
    guard token.kind == .keyword else { throw unexpected() }
    let keyword = token.keyword
    try advance()
    return keyword
  }

  /// Skips the current token, or from `(` to the parenthesis that closes it, without looking at what is in it.
  ///
  /// - Throws: An error if the token after it is malformed, or if the text ends before.
  package mutating func skipExpression() throws(ModuleError) {
    guard token.kind == .open else { return try advance() }
    moveLexer(to: token.start + 1, line: token.line, lineStart: token.lineStart)
    guard lexer.skip(depth: 1) else { throw fail("unexpected token: the text ends inside of this expression") }
    try advance()
  }

  /// Skips to the position after the parenthesis that closes the `depth`-th expression around the current token.
  mutating func skip(enclosing depth: Int) throws(ModuleError) {
    moveLexer(to: token.start, line: token.line, lineStart: token.lineStart)
    lexer.skip(depth: depth)
    try advance()
  }

  private mutating func moveLexer(to position: Int, line: Int, lineStart: Int) {
    lexer.move(to: position, line: line, lineStart: lineStart)
    following = nil
  }

  // MARK: Reading values

  /// The bytes of the token in the text.
  package var text: UnsafeBufferPointer<UInt8> {
    // SAFETY: a token is a range of the source, which this cursor holds.
    UnsafeBufferPointer(start: source.base + token.start, count: token.end - token.start)
  }

  package var isAtIdentifier: Bool { token.kind == .identifier || token.kind == .quotedIdentifier }
  package var isAtIndex: Bool { token.kind == .natural || isAtIdentifier }
  package var isAtNumber: Bool { token.kind == .natural || token.kind == .integer || token.kind == .float }

  /// Reads an identifier if one comes next, without its `$`, its quotes and its escapes.
  package mutating func identifier() throws(ModuleError) -> Name? {
    let bytes: [UInt8]
    switch token.kind {
    case .identifier: bytes = Array(text.dropFirst())
    case .quotedIdentifier: bytes = StringSyntax.unescape(source.base, token.start + 2, token.end - 1)
    default: return nil
    }
    guard let name = Name(validating: bytes) else { throw fail("malformed UTF-8 encoding") }
    try advance()
    return name
  }

  /// Reads a string literal and returns its bytes.
  package mutating func string() throws(ModuleError) -> [UInt8] {
    var bytes: [UInt8] = []
    try string(into: &bytes)
    return bytes
  }

  /// Reads a string literal and appends its bytes.
  package mutating func string(into bytes: inout [UInt8]) throws(ModuleError) {
    guard token.kind == .string else { throw unexpected("a string") }
    StringSyntax.unescape(source.base, token.start + 1, token.end - 1, into: &bytes)
    try advance()
  }

  /// Reads all string literals that follow, and appends their bytes.
  package mutating func strings(into bytes: inout [UInt8]) throws(ModuleError) {
    while token.kind == .string { try string(into: &bytes) }
  }

  /// Reads a string literal that has to be UTF-8.
  package mutating func name() throws(ModuleError) -> Name {
    let start = self.token
    guard let name = Name(validating: try string()) else {
      throw ModuleError(.malformed, "malformed UTF-8 encoding", at: start.location)
    }
    return name
  }

  /// Reads a number without a sign that fits in `bits` bits.
  package mutating func natural(bits: Int = 32) throws(ModuleError) -> UInt64 {
    guard token.kind == .natural else { throw unexpected("a number") }
    guard let value = NumberSyntax.natural(source.base, token.start, token.end), value <= ~0 >> UInt64(64 - bits) else {
      throw fail("i\(bits) constant out of range")
    }
    try advance()
    return value
  }

  /// Reads an integer of `bits` bits, signed or unsigned, in two's complement (section 6.3.2, `iN`).
  package mutating func integer(bits: Int) throws(ModuleError) -> UInt64 {
    guard token.kind == .natural || token.kind == .integer else { throw unexpected("an integer") }
    guard let value = NumberSyntax.integer(source.base, token.start, token.end, bits: UInt64(bits)) else {
      throw fail("constant out of range")
    }
    try advance()
    return value
  }

  /// Reads a number as the bits of a float.
  package mutating func f32() throws(ModuleError) -> UInt32 { UInt32(truncatingIfNeeded: try float(.single)) }

  /// Reads a number as the bits of a double.
  package mutating func f64() throws(ModuleError) -> UInt64 { try float(.double) }

  private mutating func float(_ format: FloatFormat) throws(ModuleError) -> UInt64 {
    guard isAtNumber else { throw unexpected("a number") }
    guard let bits = FloatSyntax.bits(source.base, token.start, token.end, format) else {
      throw fail("constant out of range")
    }
    try advance()
    return bits
  }

  /// Reads the number of `offset=` or `align=`, 64 bits wide.
  mutating func argument(_ keyword: Keyword) throws(ModuleError) -> UInt64? {
    guard isAt(keyword) else { return nil }
    let start = token.start + (keyword == .offsetArgument ? 7 : 6)
    guard let value = NumberSyntax.natural(source.base, start, token.end) else {
      throw fail("i64 constant out of range")
    }
    try advance()
    return value
  }

  // MARK: Errors

  package func fail(_ message: String) -> ModuleError { ModuleError(.malformed, message, at: location) }

  /// Returns the error for a token that the grammar does not have here: "unknown operator" where the grammar never has it.
  package func unexpected(_ expected: String? = nil) -> ModuleError {
    if token.kind == .open {
      // The wrong token is rather the word after the parenthesis.
      var inside = self
      do {
        let next = try inside.peek()
        if next.kind == .reserved {
          try inside.advance()
          return inside.unexpected()
        }
      } catch {
        return error
      }
    }
    let limit = 60
    let shown = String(decoding: text.prefix(limit), as: UTF8.self) + (text.count > limit ? "…" : "")
    if token.kind == .reserved { return fail("unknown operator \(shown)") }
    let found = token.kind == .end ? "the text ends" : "'\(shown)'"
    return fail("unexpected token: \(found)" + (expected.map { ", expected \($0)" } ?? ""))
  }

  // MARK: Annotations

  /// The annotations that were recorded so far and not taken, if `recordsAnnotations` is set.
  var annotations: [Annotation] {
    get { lexer.annotations }
    set { lexer.annotations = newValue }
  }

  /// The annotations without a meaning for the parser that were met so far, if `recordsAnnotations` is set.
  var unknownAnnotations: [UnknownAnnotation] {
    get { lexer.unknownAnnotations }
    set { lexer.unknownAnnotations = newValue }
  }

  /// Sorts these annotations by their order in the text, each once.
  mutating func sortUnknownAnnotations() {
    var sorted: [UnknownAnnotation] = []
    for one in unknownAnnotations.sorted(by: { $0.annotation.start < $1.annotation.start })
    where sorted.last?.annotation.start != one.annotation.start {
      sorted.append(one)
    }
    unknownAnnotations = sorted
  }

  /// The offset after the previous token.
  var previousEnd: Int { afterPrevious.position }

  var hasAnnotations: Bool { !lexer.annotations.isEmpty }

  var recordsAnnotations: Bool {
    get { lexer.recordsAnnotations }
    set { lexer.recordsAnnotations = newValue }
  }

  /// Returns a cursor at the first token of an annotation's contents; the closing parenthesis ends them.
  func contents(of annotation: Annotation) throws(ModuleError) -> TokenCursor {
    var copy = self
    copy.recordsAnnotations = false
    copy.moveLexer(
      to: annotation.contents, line: annotation.contentsLine, lineStart: annotation.contentsLineStart)
    try copy.advance()
    return copy
  }

  // MARK: Marks

  /// A location between two tokens.
  struct Mark {
    var position: Int
    var line: Int
    var lineStart: Int
  }

  /// The mark before the current token, after annotations and comments.
  var mark: Mark { Mark(position: token.start, line: token.line, lineStart: token.lineStart) }

  /// The mark after the current token, before annotations and comments.
  var markAfter: Mark { Mark(position: token.end, line: token.line, lineStart: token.lineStart) }

  /// Reads the current token once more, with the annotations before it.
  mutating func readAgain(recordingAnnotations: Bool) throws(ModuleError) {
    recordsAnnotations = recordingAnnotations
    annotations = []
    let afterPrevious = afterPrevious
    try move(to: afterPrevious)
    self.afterPrevious = afterPrevious
  }

  /// Goes to the first token after a mark.
  mutating func move(to mark: Mark) throws(ModuleError) {
    moveLexer(to: mark.position, line: mark.line, lineStart: mark.lineStart)
    try advance()
  }
}
