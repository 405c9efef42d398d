import Testing
import Wasm
import WasmText

@Suite struct AnnotationTests {
  private func kinds(_ text: String) -> ModuleError.Kind? { failure(text)?.kind }

  @Test func `identifiers become names`() throws {
    let module = try parse(
      """
      (module $m (type $s (struct (field $x i32) (field i32) (field $z i32))) (import "" "" (func $i))
        (func $f (param $p i32) (local i64) (local $l i32) (block $a (block (loop $b))) (if $c (local.get 0) (then)))
        (table $t 0 funcref) (memory $mem 0) (global $g i32 (i32.const 0)) (tag $e) (elem $el func) (data $d))
      """, options: TextOptions())
    let names = try #require(module.names)
    #expect(names.problem == nil)
    #expect(names.module == "m")
    #expect(names.functions[0] == "i")
    #expect(names.functions[1] == "f")
    #expect(names.types[0] == "s")
    #expect(names.locals[1, 0] == "p")
    #expect(names.locals[1, 1] == nil)
    #expect(names.locals[1, 2] == "l")
    #expect(names.labels[1, 0] == "a")
    #expect(names.labels[1, 1] == nil)
    #expect(names.labels[1, 2] == "b")
    #expect(names.labels[1, 3] == "c")
    #expect(names.fields[0, 0] == "x")
    #expect(names.fields[0, 1] == nil)
    #expect(names.fields[0, 2] == "z")
    #expect(names.tables[0] == "t")
    #expect(names.memories[0] == "mem")
    #expect(names.globals[0] == "g")
    #expect(names.tags[0] == "e")
    #expect(names.elements[0] == "el")
    #expect(names.data[0] == "d")
    #expect(module.customSections.map(\.placement) == [11])
    #expect(try parse("(module (func))", options: TextOptions()).customSections.isEmpty)
    #expect(try parse("(module $m (func $f))").customSections.isEmpty)
  }

  @Test func `name annotations overrule identifiers`() throws {
    let module = try parse(
      "(module $m (@name \"M\") (func $f (@name \"λ\") (param $p (@name \"q\") i32)) (func (@name \"g\")))",
      options: TextOptions())
    let names = try #require(module.names)
    #expect(names.module == "M")
    #expect(names.functions[0] == "λ")
    #expect(names.functions[1] == "g")
    #expect(names.locals[0, 0] == "q")
    #expect(complaint("(func $f\n (@name \"a\") (@name \"b\"))") == "2:14 @name annotation: multiple function")
    #expect(complaint("(func (nop) (@name \"a\"))") == "1:13 misplaced @name annotation")
    #expect(kinds("(module (@name 1))") == .malformedCustom)
    #expect(kinds("(module (@name \"a\" \"b\"))") == .malformedCustom)
    #expect(kinds("(module (@name \"\\ff\"))") == .malformedCustom)
  }

  /// Directly behind the keyword, where one thing is declared that has no identifier.
  @Test func `name annotations need no identifier`() throws {
    let module = try parse(
      """
      (type $s (struct (field (@name "x") i32) (field (@name "y") (mut i64))))
      (type (func (param (@name "ignored") i32)))
      (func (param i64 i64) (param (@name "p") i32) (local (@name "l") f32) (local f64 f64) (local (@name "m") f64))
      """,
      options: TextOptions())
    let names = try #require(module.names)
    #expect(names.fields[0, 0] == "x")
    #expect(names.fields[0, 1] == "y")
    #expect(names.locals[0, 0] == nil)
    #expect(names.locals[0, 2] == "p")
    #expect(names.locals[0, 3] == "l")
    #expect(names.locals[0, 6] == "m")
    for text in [
      "(func (param (@name \"p\") i32 i32))", "(func (param (@name \"p\")))", "(func (local (@name \"p\") i32 i32))",
      "(func (local (@name \"p\")))", "(type (struct (field (@name \"p\") i32 i32)))",
      "(func (param i32 (@name \"p\")))",
      "(func (param i32) (@name \"p\") (param i32))", "(func ((@name \"p\") param i32))",
      "(func (local i32) (@name \"p\") (local i32))", "(func (block (param (@name \"p\") i32) (drop)))",
      "(func (param (@name \"p\") (@name \"p\") i32))", "(func (param (@name 1) i32))",
      "(func (param (@custom \"p\") i32))",
    ] {
      #expect(kinds(text) == .malformedCustom, "\(text)")
    }
  }

  @Test func `producers become their section`() throws {
    var dropped: [DroppedAnnotation] = []
    let module = try parseModule(
      Array(
        """
        (module $m
          (func (@unknown (nop) "x"))
          (@producers (language "C11" "") (processed-by "clang" "17.0") (language "Rust" "2021"))
          (@producers (language "no version")) (@producers) (@producers (color "red" "1"))
          (type (@here) (func)))
        """.utf8), dropped: { dropped = $0 })
    #expect(module.customSections.map(\.name) == ["name", "producers"])
    #expect(
      module.customSections.last?.contents
        == [2, 8] + Array("language".utf8) + [2, 3] + Array("C11".utf8) + [0, 4] + Array("Rust".utf8) + [4]
        + Array("2021".utf8) + [12] + Array("processed-by".utf8) + [1, 5] + Array("clang".utf8) + [4]
        + Array("17.0".utf8))
    #expect(dropped.map(\.id) == ["unknown", "producers", "producers", "producers", "here"])
    #expect(dropped.map(\.line) == [2, 4, 4, 4, 5])
    #expect(dropped.first?.column == 9)
  }

  @Test func `very many unknown annotations are told in part`() throws {
    var count = 0
    _ = try parseModule(Array(String(repeating: "(@a)", count: 100_000).utf8), dropped: { count = $0.count })
    #expect(count == 1000)
  }

  @Test func `custom sections stand where they say`() throws {
    let module = try parse(
      """
      (@custom "a" (before first) "1") (func) (@custom "b" (after func) "\\ff" "2") (@custom "c" (before global))
      (@custom "d" (after datacount) "x") (@custom "e") (@custom "f" (before type))
      """)
    #expect(module.customSections.map(\.name) == ["a", "b", "c", "d", "e", "f"])
    #expect(module.customSections.map(\.placement) == [0, 3, 13, 12, 11, 0])
    #expect(module.customSections.map(\.contents) == [[0x31], [0xFF, 0x32], [], [0x78], [], []])
    #expect(complaint("(func (@custom \"a\"))") == "1:7 misplaced @custom annotation")
    #expect(complaint("(@custom \"a\" (after func global))") == "1:1 @custom annotation: unexpected token")
  }

  /// An offset counts from the locals to the `if`, which stands behind its condition.
  @Test func `branch hints point at branches`() throws {
    let module = try parse(
      """
      (import "" "" (func)) (func)
      (func (local i32)
        (@metadata.code.branch_hint "\\01") (if (local.get 0) (then
          local.get 0 (@metadata.code.branch_hint "\\00") br_if 0)))
      """)
    let section = try #require(module.customSections.first)
    let hints = try BranchHints(section)
    #expect(
      hints.functions == [
        BranchHints.Function(
          index: 2, hints: [.init(offset: 5, isLikely: true), .init(offset: 9, isLikely: false)])
      ])
    #expect(throws: Never.self) { try hints.check(in: module) }
    #expect(kinds("(func (@metadata.code.branch_hint \"\\01\") nop)") == .invalidCustom)
    #expect(kinds("(func (@metadata.code.branch_hint \"\\01\"))") == .invalidCustom)
    #expect(kinds("(func (@metadata.code.branch_hint \"\\02\") (if (then)))") == .malformedCustom)
    #expect(kinds("(memory 0 (@metadata.code.branch_hint \"\\01\"))") == .malformedCustom)
  }
}
