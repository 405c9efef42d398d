import Testing
import Wasm
import WasmText

/// Texts that want time, memory or stack out of proportion.
@Suite struct HostileTextTests {
  private func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

  @Test func `millions of parentheses`() {
    #expect(failure(repeated("(", 1_000_000))?.begins(with: "unexpected token") == true)
    #expect(failure(Array("(func ".utf8) + repeated("(", 1_000_000))?.begins(with: "unexpected token") == true)
    #expect(failure(repeated(")", 1_000_000))?.begins(with: "unexpected token") == true)
    #expect(failure(repeated("(@a", 1_000_000))?.begins(with: "unclosed annotation") == true)
    #expect(failure(repeated("(;", 1_000_000))?.begins(with: "unclosed comment") == true)
    #expect(failure(Array("(type ".utf8) + repeated("(rec ", 1_000_000))?.begins(with: "unexpected token") == true)
  }

  @Test func `deep instructions are parsed`() throws {
    let depth = 100_000
    for (open, close, opening) in [("(block ", ")", [0x02, 0x40] as [UInt8]), ("block ", "end ", [0x02, 0x40])] {
      let text = Array("(func ".utf8) + repeated(open, depth) + repeated(close, depth) + Array(")".utf8)
      let module = try parseModule(text)
      let range = try #require(module.code.first).range
      #expect(range.count == 2 + depth * (opening.count + 1))
    }
    let text = Array("(func ".utf8) + repeated("(i32.eqz ", depth) + repeated(")", depth) + Array(")".utf8)
    #expect(try #require(try parseModule(text).code.first).range.count == 2 + depth)
    let ifs = Array("(func ".utf8) + repeated("(if (then ", depth) + repeated("))", depth) + Array(")".utf8)
    #expect(try #require(try parseModule(ifs).code.first).range.count == 2 + depth * 3)
    #expect(failure(Array("(func ".utf8) + repeated("(if ", depth))?.begins(with: "unexpected token") == true)
  }

  @Test func `long tokens`() throws {
    let name = repeated("x", 1_000_000)
    let module = try parseModule(
      Array("(func $".utf8) + name + Array(") (func (call $".utf8) + name + Array("))".utf8))
    #expect(module.functions.count == 2)
    #expect(
      failure(Array("(func $".utf8) + name + Array("y) (func call $".utf8) + name)?
        .begins(with: "unknown function $xxx") == true)
    #expect(failure(name)?.begins(with: "unknown operator xxx") == true)
    #expect(failure(Array("(data \"".utf8) + name)?.begins(with: "unclosed string") == true)
    #expect(
      failure(Array("(func i32.const ".utf8) + repeated("9", 1_000_000) + Array(")".utf8))?
        .begins(with: "constant out of range") == true)
  }

  @Test func `texts that end anywhere`() {
    let text = Array(
      "(module $m (func $f (param i32) (@a \"x\") (if (then (; ;) f32.const 1.5))) (data \"\\u{41}\"))".utf8)
    for count in 1..<text.count { #expect(failure(Array(text[..<count]))?.kind == .malformed, "\(count)") }
  }

  @Test func `many identifiers`() throws {
    var text: [UInt8] = []
    for index in 0..<50_000 { text += Array("(func $f\(index) (call $f\(49_999 - index)))".utf8) }
    #expect(try parseModule(text).functions.count == 50_000)
    var fields = Array("(type (struct ".utf8)
    for index in 0..<50_000 { fields += Array("(field $f\(index) i32)".utf8) }
    #expect(try parseModule(fields + Array("))".utf8)).types.count == 1)
  }

  /// Annotations that nothing takes may not pile up.
  @Test func `many annotations`() throws {
    let custom = repeated("(@custom \"a\")", 20_000)
    #expect(try parseModule(custom).customSections.count == 20_000)
    for before in ["(func ", "(func nop ", "(type (struct "] {
      let text = Array(before.utf8) + custom + repeated("(field $x i32)", 10) + Array(")".utf8)
      #expect(failure(text)?.kind == .malformedCustom)
    }
    let hint = "(@metadata.code.branch_hint \"\\01\")"
    #expect(failure(Array("(func (if (then)) ".utf8) + repeated(hint, 20_000))?.kind == .malformedCustom)
    #expect(failure(Array("(func $f ".utf8) + repeated("(param " + hint + " i32)", 20_000))?.kind != nil)
    let module = try parseModule(Array("(func ".utf8) + repeated(hint + "(if (then))", 20_000) + Array(")".utf8))
    #expect(module.customSections.count == 1)
  }
}
