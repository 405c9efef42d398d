import Testing
import Wasm
import WasmText

@Suite struct ModuleParserTests {
  // MARK: Modules

  @Test func `bare fields and modules are the same`() throws {
    let bare = try parse("(func) (memory 0) (func (export \"f\"))")
    let whole = try parse("(module (func) (memory 0) (func (export \"f\")))")
    #expect(bare.functions == whole.functions)
    #expect(bare.exports == whole.exports)
    #expect(bare.memories == whole.memories)
    #expect(bare.functions.count == 2)
    #expect(bare.exports.first?.index == 1)
    #expect(try parse("").types.isEmpty)
    #expect(try parse("(module $m)").types.isEmpty)
    #expect(complaint("(module) (module)") == "1:10 unexpected token: '(', expected the end of the text")
    #expect(complaint("(module") == "1:8 unexpected token: the text ends, expected )")
    #expect(complaint("(func))") == "1:7 unexpected token: ')'")
    #expect(complaint("(module (func) x)") == "1:16 unknown operator x")
    #expect(complaint("(foo)") == "1:2 unknown operator foo")
    #expect(complaint("(nop)").hasPrefix("1:1 unexpected token"))
  }

  @Test func `implicit types come last in the order of use`() throws {
    let module = try parse(
      """
      (import "" "" (func (param f32)))
      (func $f (result f64) (block (param i32) (result i32 i32) unreachable) unreachable)
      (func (param i32)) (type (func (param i32))) (func (result f64)) (func (call_indirect (result i64)))
      (table 1 funcref)
      """)
    #expect(
      module.types.map(\.composite) == [
        .function(FunctionType([.i32])), .function(FunctionType([.f32])), .function(FunctionType([], [.f64])),
        .function(FunctionType([.i32], [.i32, .i32])), .function(FunctionType()), .function(FunctionType([], [.i64])),
      ])
    #expect(module.functions == [2, 0, 2, 4])
    #expect(module.recursionGroups.map(\.lowerBound) == Array(0..<6))
  }

  /// A use without a definition means a final type without supertype in a group of its own.
  @Test func `implicit types are not taken from groups`() throws {
    let module = try parse(
      """
      (rec (type (func)) (type (func (param i32)))) (type (sub (func))) (type $r (func (param (ref $r))))
      (func) (func (param (ref $r)))
      """)
    // The last type refers to itself, and a use that is written as it is means it.
    #expect(module.functions == [4, 3])
  }

  @Test func `functions are listed without their word only for table zero`() throws {
    #expect(try parse("(table 1 funcref) (func $f) (elem (i32.const 0) $f)").elements.count == 1)
    #expect(try parse("(table 1 funcref) (func $f) (elem (table 0) (i32.const 0) func $f)").elements.count == 1)
    for list in ["$f", "0", "", "$f $f"] {
      #expect(
        failure("(table 1 funcref) (func $f) (elem (table 0) (i32.const 0) \(list))")?.kind == .malformed, "\(list)")
      #expect(
        failure("(table $t 1 funcref) (func $f) (elem $e (table $t) (offset (i32.const 0)) \(list))")?.kind
          == .malformed)
    }
  }

  @Test func `types may refer forward`() throws {
    let module = try parse(
      """
      (rec (type $a (sub (struct (field $x (ref null $b)) (field i8 (mut i16) f32))))
           (type $b (sub final $a (struct (field (ref null $b))))))
      (type $c (array (mut (ref $c))))
      """)
    let toB = FieldType(
      storage: StorageType(.reference(ReferenceType(isNullable: true, heap: HeapType(index: 1)))), isMutable: false)
    #expect(
      module.types[0]
        == SubType(
          isFinal: false,
          composite: .structure([
            toB, FieldType(storage: .i8, isMutable: false), FieldType(storage: .i16, isMutable: true),
            FieldType(storage: StorageType(.f32), isMutable: false),
          ])))
    #expect(module.types[1] == SubType(isFinal: true, supertypes: [0], composite: .structure([toB])))
    #expect(module.recursionGroups == [0..<2, 2..<3])
  }

  @Test func `inline imports and exports`() throws {
    let module = try parse(
      """
      (func $f (export "a") (export "b") (import "m" "n") (param i32))
      (table (export "t") (import "m" "t") i64 1 2 externref)
      (memory (import "m" "m") 1) (global (import "m" "g") (mut i64)) (tag (import "m" "e") (param i32))
      (func (export "c"))
      """)
    #expect(
      module.imports.map(\.type) == [
        .function(0),
        .table(TableType(addressType: .i64, limits: Limits(minimum: 1, maximum: 2), element: .extern)),
        .memory(MemoryType(limits: Limits(minimum: 1))), .global(GlobalType(value: .i64, isMutable: true)), .tag(0),
      ])
    #expect(module.exports.map(\.name) == ["a", "b", "t", "c"])
    #expect(module.exports.map(\.index) == [0, 0, 0, 1])
  }

  @Test func `inline segments`() throws {
    let module = try parse(
      """
      (memory $m i64 (data "ab" "c")) (data $d "x")
      (table $t i64 funcref (elem $f $f)) (table (ref null $s) (elem (ref.null $s) (item ref.func $f)))
      (elem $e func $f) (type $s (func)) (func $f (data.drop $d) (elem.drop $e) (array.new_data 0 $d) drop)
      """)
    #expect(module.memories == [MemoryType(addressType: .i64, limits: Limits(minimum: 1, maximum: 1))])
    #expect(module.data.map { Array(module.bytes[$0.contents]) } == [Array("abc".utf8), Array("x".utf8)])
    #expect(module.dataCount == 2)
    #expect(module.elements.map(\.count) == [2, 2, 1])
    #expect(module.elements[0].items == .functions([0, 0]))
    #expect(module.tables.map(\.type.limits) == Array(repeating: Limits(minimum: 2, maximum: 2), count: 2))
    let body = try #require(module.code.first)
    #expect(Array(module.bytes[body.range]) == [0, 0xFC, 9, 1, 0xFC, 13, 2, 0xFB, 9, 0, 1, 0x1A, 0x0B])
    guard case .active(0, let offset) = module.elements[0].mode else {
      Issue.record("not active")
      return
    }
    #expect(Array(module.bytes[offset.range]) == [0x42, 0, 0x0B])
  }

  @Test func `element segments`() throws {
    let module = try parse(
      """
      (table $t 9 funcref) (func $f)
      (elem (i32.const 0) $f) (elem (offset i32.const 1) func $f 0)
      (elem (table $t) (i32.const 2) funcref (ref.func $f))
      (elem $e declare func) (elem externref (item ref.null extern)) (elem (ref func) (ref.func 0)) (elem funcref)
      """)
    #expect(module.elements.map(\.count) == [1, 2, 1, 0, 1, 1, 0])
    #expect(module.elements[3].mode == .declarative)
    #expect(module.elements[4].mode == .passive)
    #expect(module.elements[5].type == ReferenceType(isNullable: false, heap: .function))
    #expect(failure("(elem $f)")?.begins(with: "unexpected token") == true)
  }

  // MARK: Instructions

  @Test func `folded instructions come after their operands`() throws {
    let folded = try body("(i32.add (i32.mul (i32.const 1) (i32.const 2)) (i32.const 3)) drop")
    #expect(folded == (try body("i32.const 1 i32.const 2 i32.mul i32.const 3 i32.add drop")))
    #expect(folded == [0x41, 1, 0x41, 2, 0x6C, 0x41, 3, 0x6A, 0x1A])
    #expect(
      try body("(if (result i32) (i32.const 1) (i32.eqz) (then i32.const 2) (else (i32.const 3))) drop")
        == [0x41, 1, 0x45, 0x04, 0x7F, 0x41, 2, 0x05, 0x41, 3, 0x0B, 0x1A])
    #expect(try body("(if (then))") == [0x04, 0x40, 0x0B])
    #expect(try body("(br_table 1 0 2 (i32.const 7))") == [0x41, 7, 0x0E, 2, 1, 0, 2])
    #expect(try body("(block (loop nop (nop)) (br 0))") == [0x02, 0x40, 0x03, 0x40, 1, 1, 0x0B, 0x0C, 0, 0x0B])
  }

  @Test func `labels shadow`() throws {
    #expect(
      try body("block $a block $b block $a br $a br $b br 2 end $a end $b end br 0")
        == [2, 0x40, 2, 0x40, 2, 0x40, 0x0C, 0, 0x0C, 1, 0x0C, 2, 0x0B, 0x0B, 0x0B, 0x0C, 0])
    #expect(try body("(block $a (block $a) (br $a))") == [2, 0x40, 2, 0x40, 0x0B, 0x0C, 0, 0x0B])
    #expect(complaint("(func (block $a) (br $a))") == "1:22 unknown label $a")
    // The condition of a folded `if` stands outside of it.
    #expect(complaint("(func (if $a (br_if $a) (then)))") == "1:21 unknown label $a")
  }

  @Test func `catches name the labels around`() throws {
    #expect(
      try body(
        "(block $l (try_table $l (catch $e $l) (catch_ref $e 1) (catch_all $l) (catch_all_ref 0) (br $l)))", "(tag $e)")
        == [2, 0x40, 0x1F, 0x40, 4, 0, 0, 0, 1, 0, 1, 2, 0, 3, 0, 0x0C, 0, 0x0B, 0x0B])
    #expect(complaint("(func (try_table $l (catch_all $l)))") == "1:32 unknown label $l")
  }

  @Test func `optional indices`() throws {
    let fields =
      "(memory 1) (memory $m 1) (table 1 funcref) (table $t 1 funcref) (data $d) (elem $e func) (type $s (func))"
    #expect(try body("memory.init $d memory.init $m $d", fields) == [0xFC, 8, 0, 0, 0xFC, 8, 0, 1])
    #expect(try body("memory.copy memory.copy $m 0", fields) == [0xFC, 10, 0, 0, 0xFC, 10, 1, 0])
    #expect(try body("table.init 0 table.init $t $e", fields) == [0xFC, 12, 0, 0, 0xFC, 12, 0, 1])
    #expect(try body("call_indirect (type $s) call_indirect $t (type $s)", fields) == [0x11, 0, 0, 0x11, 0, 1])
    #expect(try body("i32.load i32.load $m offset=1 align=1", fields) == [0x28, 2, 0, 0x28, 0x40, 1, 1])
    #expect(
      try body(
        "v128.load8_lane 5 v128.load8_lane 1 5 v128.load8_lane 1 offset=2 5 v128.load8_lane offset=2 5", fields)
        == [0xFD, 84, 0, 0, 5, 0xFD, 84, 0x40, 1, 0, 5, 0xFD, 84, 0x40, 1, 2, 5, 0xFD, 84, 0, 2, 5])
    #expect(
      try body("memory.size memory.size $m table.get table.set $t", fields)
        == [0x3F, 0, 0x3F, 1, 0x25, 0, 0x26, 1])
  }

  @Test func `references and casts`() throws {
    #expect(
      try body("ref.test (ref i31) ref.test i31ref ref.cast (ref null 0) ref.null $t", "(type $t (func))")
        == [0xFB, 0x14, 0x6C, 0xFB, 0x15, 0x6C, 0xFB, 0x17, 0, 0xD0, 0])
    #expect(try body("br_on_cast 0 anyref (ref eq)") == [0xFB, 0x18, 1, 0, 0x6E, 0x6D])
    #expect(
      try body("select select (result) select (result i32 (ref func))")
        == [0x1B, 0x1C, 0, 0x1C, 2, 0x7F, 0x64, 0x70])
    #expect(
      try body("struct.get $s $x struct.set 0 0", "(type $s (struct (field $x i32)))")
        == [0xFB, 2, 0, 0, 0xFB, 5, 0, 0])
    #expect(complaint("(type $s (struct)) (func struct.get $s $x)") == "1:40 unknown field $x")
  }

  @Test func `vectors are parsed`() throws {
    #expect(
      try body("v128.const i16x8 1 -1 0x7fff 4 5 6 7 8")
        == [0xFD, 12, 1, 0, 0xFF, 0xFF, 0xFF, 0x7F, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0])
    #expect(
      try body("v128.const f32x4 1 -0 inf nan")
        == [0xFD, 12, 0, 0, 0x80, 0x3F, 0, 0, 0, 0x80, 0, 0, 0x80, 0x7F, 0, 0, 0xC0, 0x7F])
    #expect(try body("i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 255").suffix(2) == [14, 255])
  }

  @Test func `locals are parsed`() throws {
    let module = try parse(
      "(func (param $a i32) (param i64) (local $b i32) (local i32 f32) (local $c f32) local.get $c)")
    let range = try #require(module.code.first).range
    #expect(Array(module.bytes[range]) == [2, 2, 0x7F, 2, 0x7D, 0x20, 5, 0x0B])
    // Parameters of a named type count, too.
    #expect(
      try code("(func (type 0) (local $x i32) local.get $x) (type (func (param i32 i32)))") == [1, 0x7F, 0x20, 2])
    #expect(complaint("(func (param $x i32)) (func local.get $x)") == "1:39 unknown local $x")
    #expect(complaint("(global i32 (local.get $x)) (func (param $x i32))") == "1:24 unknown local $x")
  }

  @Test func `quoted identifiers are bytes`() throws {
    #expect(try body("(call $\"\\41B\") (call $AB)", "(func $AB)") == [0x10, 1, 0x10, 1])
    // Canonically equivalent, and different.
    #expect(
      try body("(call $\"\\u{e9}\") (call $\"e\\u{301}\")", "(func $\"e\\u{301}\") (func $\"\\u{e9}\")")
        == [0x10, 2, 0x10, 1])
  }

  // MARK: Errors

  @Test(arguments: [
    ("(func $f) (func $f)", "1:17 duplicate func $f"), ("(type $t (func)) (type $t (func))", "1:24 duplicate type $t"),
    ("(func (param $x i32) (local $x i32))", "1:29 duplicate local $x"),
    ("(data $d) (data $d)", "1:17 duplicate data $d"),
    ("(func)\n(import \"\" \"\" (memory 1))", "2:1 import after function"),
    ("(tag) (func (import \"\" \"\"))", "1:7 import after tag"),
    ("(func call $g)", "1:12 unknown function $g"), ("(func (call 4294967296))", "1:13 i32 constant out of range"),
    ("(func (i32.load align=3))", "1:17 alignment must be a power of two"),
    ("(func block $a end $b)", "1:20 mismatching label $b"), ("(func end)", "1:7 unexpected token: 'end'"),
    ("(func (end))", "1:8 unexpected token: 'end'"), ("(func (else))", "1:8 unexpected token: 'else'"),
    ("(func block)", "1:12 unexpected token: ')', expected end"),
    ("(func (if))", "1:10 unexpected token: ')', expected (then"),
    ("(func (if (then) (then)))", "1:19 unexpected token: 'then'"),
    ("(func (if (then) (else) nop))", "1:25 unexpected token: 'nop'"),
    ("(func (i32.add i32.const 1))", "1:16 unexpected token: 'i32.const'"),
    ("(func (type $t) (param i32)) (type $t (func))", "1:7 inline function type: it differs from type 0"),
    ("(func (type 7) (param i32))", "1:7 unknown type 7"), ("(start 0) (start 0)", "1:11 multiple start sections"),
    ("(func (v128.const i64x2 1))", "1:25 wrong number of lane literals: 1 instead of 2"),
    ("(func (f32.const 0x1p128))", "1:18 constant out of range"),
    ("(memory)", "1:8 unexpected token: ')', expected a number"),
    ("(module\r\n  (func\r    \"x\"))", "3:5 unexpected token: '\"x\"'"),
    ("(type (struct (field $x i32) (field $x i32)))", "1:37 duplicate field $x"),
    ("(func (local.get $x)) (@a)(;;)(bar)", "1:18 unknown local $x"),
    ("(elem 0)", "1:7 unexpected token: '0', expected an element list"),
  ])
  func errorsSayWhatAndWhere(text: String, expected: String) {
    #expect(complaint(text) == expected)
  }

  @Test func `source map points at instructions`() throws {
    let module = try parse("(func\n  (drop\n    (i32.const 1)))")
    let start = try #require(module.code.first).range.lowerBound
    let map = try #require(module.sourceMap)
    let places = (1...4).map { map.position(of: start + $0).map { "\($0.line):\($0.column)" } ?? "none" }
    #expect(places == ["3:6", "3:6", "2:4", "3:19"])
  }

  @Test func `failure leaves the cursor`() throws {
    var cursor = try TokenCursor(Array("(module (func foo)) (module (func nop))".utf8))
    let start = cursor
    #expect(try cursor.open(.module))
    #expect(throws: ModuleError.self) { try cursor.parseModuleFields() }
    cursor = start
    try cursor.skipExpression()
    #expect(try cursor.open(.module))
    #expect(try cursor.parseModuleFields().functions.count == 1)
    try cursor.close()
    #expect(cursor.isAtEnd)
  }
}
