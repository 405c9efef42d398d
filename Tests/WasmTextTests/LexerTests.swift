import Testing
import Wasm

@testable import WasmText

private func tokens(_ text: String) throws -> [(Token.Kind, String)] {
  var lexer = Lexer(TextSource(Array(text.utf8)))
  var result: [(Token.Kind, String)] = []
  while true {
    let token = try lexer.next()
    if token.kind == .end { return result }
    result.append((token.kind, String(decoding: Array(text.utf8)[token.start..<token.end], as: UTF8.self)))
  }
}

private func kinds(_ text: String) throws -> [Token.Kind] { try tokens(text).map(\.0) }

@Suite struct LexerTests {
  @Test func `words are the longest runs`() throws {
    #expect(
      try kinds("(func $f i32.add 1 -1 1.5 \"s\" foo)")
        == [.open, .keyword, .identifier, .instruction, .natural, .integer, .float, .string, .reserved, .close])
    #expect(try kinds("0$l $l\"a\" \"a\"\"b\" 0drop $\"l\"0 \"a\"x") == Array(repeating: .reserved, count: 6))
    #expect(try kinds("$l$l $l0 $\"a b\"") == [.identifier, .identifier, .quotedIdentifier])
    #expect(try kinds("func(nop)nop(;x;)br") == [.keyword, .open, .instruction, .close, .instruction, .instruction])
    #expect(try kinds("$f;;c\nnop") == [.identifier, .instruction])
    #expect(try kinds(", ; [ ] { }") == Array(repeating: .reserved, count: 6))
    #expect(
      try kinds("offset=8 offset= offset=-1 align=0x10 align=x offset")
        == [.keyword, .reserved, .reserved, .keyword, .reserved, .keyword])
  }

  /// Every keyword and every mnemonic is found, and nothing that only looks like one.
  @Test func `table of words`() throws {
    for keyword in Keyword.allCases where keyword != .offsetArgument && keyword != .alignArgument {
      let list = String(describing: Keyword.spellings).split(separator: " ")
      #expect(list.count == Keyword.allCases.count)
      var lexer = Lexer(TextSource(Array(list[Int(keyword.rawValue)].utf8)))
      let token = try lexer.next()
      #expect(token.kind == .keyword)
      #expect(token.keyword == keyword)
    }
    for row in Instruction.all {
      let name = String(describing: row.name)
      var lexer = Lexer(TextSource(Array(name.utf8)))
      let token = try lexer.next()
      #expect(token.kind == .instruction)
      #expect(String(describing: token.opcode.instruction.name) == name)
      #expect(try kinds(name + "x") == [.reserved])
      #expect(try kinds("x" + name) == [.reserved])
    }
  }

  @Test func `comments nest and count lines`() throws {
    var lexer = Lexer(TextSource(Array("(; a (; b\n ;) \r\n ;)\r;; c\n\n  nop".utf8)))
    let token = try lexer.next()
    #expect((token.line, token.column) == (6, 3))
    #expect(try kinds(";; to the end") == [])
    #expect(failure("(; (; ;)")?.begins(with: "unclosed comment") == true)
  }

  @Test func `strings are read`() throws {
    var cursor = try TokenCursor(Array(#""\t\n\r\"\'\\\41\u{41}\u{1F_600}é""#.utf8))
    #expect(try cursor.string() == Array("\t\n\r\"'\\AA\u{1F600}é".utf8))
    cursor = try TokenCursor(Array(#""\ff\00""#.utf8))
    #expect(try cursor.string() == [0xFF, 0])
  }

  @Test(arguments: [
    (#""\u{110000}""#, "illegal escape"), (#""\u{d800}""#, "illegal escape"), (#""\u{}""#, "illegal escape"),
    (#""\u{41""#, "illegal escape"), (#""\q""#, "illegal escape"), (#""\4""#, "illegal escape"),
    ("\"a\nb\"", "unclosed string"), ("\"a", "unclosed string"), ("\"\\", "illegal escape"),
    ("\"\u{1}\"", "illegal control character"), ("\u{7F}", "illegal character"), ("\0", "illegal character"),
    ("é", "illegal character"), ("$", "empty identifier"), ("$\"\"", "empty identifier"),
    ("$ \"a\"", "empty identifier"),
    ("$\"a\nb\"", "empty identifier"), (#"$"\ef""#, "malformed UTF-8"), ("(@)", "empty annotation id"),
    ("(@\"\")", "empty annotation id"), ("(@a", "unclosed annotation"), ("(@a (b)", "unclosed annotation"),
    ("(@a \")", "unclosed string"), ("(@a))", "unexpected token"), ("(@a é)", "illegal character"),
  ])
  func `lexical errors`(text: String, words: String) {
    #expect(failure(text)?.begins(with: words) == true, "\(text.debugDescription): \(complaint(text))")
  }

  @Test func `malformed UTF 8`() {
    let cases: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80], [0xFF], [0xC2], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ]
    for bytes in cases {
      for (before, after) in [("", ""), (";; ", "\n"), ("(; ", " ;)"), ("(data \"", "\")"), ("(@a ", ")")] {
        let text = Array(before.utf8) + bytes + Array(after.utf8)
        #expect(failure(text)?.begins(with: "malformed UTF-8 encoding") == true, "\(text)")
      }
    }
  }

  @Test func `annotations stand anywhere`() throws {
    #expect(try kinds("(@a) nop (@b (c) \")\" ,;[ $ (;x;) ) drop") == [.instruction, .instruction])
    #expect(try kinds("(@a (@(@(@ x)))) nop") == [.instruction])
  }
}
