import Testing
import Wasm
import WasmText

/// Puts modules together by hand, so that the printer is tested without the parser.
private struct ModuleBuilder {
  var module = ModuleSyntax()
  private var code = ByteWriter()

  init(types: [FunctionType] = []) {
    for type in types { add(SubType(composite: .function(type))) }
  }

  mutating func add(_ type: SubType...) {
    module.types += type
    module.groupEnds.append(module.types.count)
  }

  private mutating func range(_ write: (inout ByteWriter) -> Void) -> Range<Int> {
    let start = code.bytes.count
    write(&code)
    module.bytes = code.bytes
    return start..<code.bytes.count
  }

  mutating func data(_ bytes: [UInt8]) -> Range<Int> { range { $0.bytes += bytes } }

  mutating func expression(_ write: (inout ByteWriter) -> Void) -> Expression {
    Expression(
      range: range {
        write(&$0)
        $0.instruction(.end)
      })
  }

  mutating func function(_ type: Index, locals: [(UInt32, ValueType)] = [], _ write: (inout ByteWriter) -> Void) {
    module.functions.append(type)
    module.code.append(
      FunctionBody(
        range: range {
          $0.u32(UInt32(locals.count))
          for (count, type) in locals {
            $0.u32(count)
            $0.valueType(type)
          }
          write(&$0)
          $0.instruction(.end)
        }))
  }

  func print() throws -> String {
    // In one piece and in many.
    let text = try printModule(module)
    var pieces: [UInt8] = []
    try printModule(module) { pieces += $0 }
    guard pieces == Array(text.utf8) else { throw ModuleError(.malformed, "the pieces are not the text") }
    return text
  }
}

extension ByteWriter {
  fileprivate mutating func instruction(_ opcode: Opcode, index: Index = 0, second: Index = 0, value: UInt64 = 0) {
    var immediates = Immediates()
    immediates.index = index
    immediates.secondIndex = second
    immediates.value = value
    immediates.alignment = UInt32(opcode.instruction.alignment)
    instruction(opcode, immediates)
  }
}

@Suite struct PrinterTests {
  @Test func `large texts come in pieces`() throws {
    let fields = String(repeating: "(func (drop (i32.const 123456)))", count: 20_000)
    let module = try parseModule(Array("(module \(fields))".utf8))
    var sizes: [Int] = []
    var bytes: [UInt8] = []
    try printModule(module) {
      sizes.append($0.count)
      bytes += $0
    }
    #expect(sizes.count > 4)
    #expect(sizes.allSatisfy { $0 < 300_000 })
    #expect(try bytes == Array(printModule(module).utf8))
  }

  @Test func `empty module`() throws {
    #expect(try ModuleBuilder().print() == "(module)\n")
  }

  @Test func `types are printed`() throws {
    var builder = ModuleBuilder(types: [FunctionType([.i32, .f64], [.v128])])
    builder.add(
      SubType(
        isFinal: false,
        composite: .structure([
          FieldType(storage: .i8, isMutable: true), FieldType(storage: StorageType(.externReference), isMutable: false),
        ])),
      SubType(
        isFinal: true, supertypes: [1],
        composite: .array(
          FieldType(
            storage: StorageType(.reference(ReferenceType(isNullable: true, heap: HeapType(index: 2)))),
            isMutable: false))))
    builder.add()
    #expect(
      try builder.print() == """
        (module
          (type (;0;) (func (param i32 f64) (result v128)))
          (rec
            (type (;1;) (sub (struct (field (mut i8)) (field externref))))
            (type (;2;) (sub final 1 (array (ref null 2)))))
          (rec))

        """)
  }

  @Test func `imports and exports escape their names`() throws {
    var builder = ModuleBuilder(types: [FunctionType()])
    let limits = Limits(minimum: 1, maximum: UInt64.max)
    builder.module.imports = [
      Import(module: "a\"\\", name: "λ\n\u{85}", type: .function(0)),
      Import(module: "", name: "t", type: .table(TableType(limits: Limits(minimum: 2), element: .function))),
      Import(module: "", name: "m", type: .memory(MemoryType(addressType: .i64, limits: limits))),
      Import(module: "", name: "g", type: .global(GlobalType(value: .f32, isMutable: true))),
      Import(module: "", name: "e", type: .tag(0)),
    ]
    builder.module.exports = [Export(name: "f", kind: .function, index: 0), Export(name: "g", kind: .tag, index: 7)]
    builder.module.start = 0
    #expect(
      try builder.print() == #"""
        (module
          (type (;0;) (func))
          (import "a\"\\" "λ\0a\c2\85" (func (;0;) (type 0)))
          (import "" "t" (table (;0;) 2 funcref))
          (import "" "m" (memory (;0;) i64 1 18446744073709551615))
          (import "" "g" (global (;0;) (mut f32)))
          (import "" "e" (tag (;0;) (type 0)))
          (export "f" (func 0))
          (export "g" (tag 7))
          (start 0))

        """#)
  }

  @Test func `bodies are flat and indented by their blocks`() throws {
    var builder = ModuleBuilder(types: [FunctionType([.i32], [.i32])])
    builder.function(0, locals: [(2, .i64), (1, .f32)]) { code in
      code.instruction(.localGet)
      var immediates = Immediates()
      immediates.block = .value(.i32)
      code.instruction(.if, immediates)
      code.instruction(.i32Const, value: 0xFFFF_FFFF)
      code.instruction(.else)
      code.instruction(.i32Const, value: 7)
      code.instruction(.br, index: 0)
      code.instruction(.end)
      code.brTable(labels: [0, 3])
      code.selectTyped([])
      code.instruction(.callIndirect, index: 0, second: 0)
      code.instruction(.callIndirect, index: 0, second: 1)
    }
    #expect(
      try builder.print() == """
        (module
          (type (;0;) (func (param i32) (result i32)))
          (func (;0;) (type 0) (param i32) (result i32)
            (local i64 i64 f32)
            local.get 0
            if (;@1;) (result i32)
              i32.const -1
            else
              i32.const 7
              br 0 (;@1;)
            end
            br_table 0 (;@0;) 3
            select (result)
            call_indirect (type 0)
            call_indirect 1 (type 0)))

        """)
  }

  @Test func `clauses name labels around their block`() throws {
    var builder = ModuleBuilder(types: [FunctionType()])
    builder.function(0) { code in
      code.instruction(.block, Immediates())
      code.tryTable(
        .type(0),
        [
          CatchClause(kind: .tag, tag: 1, label: 0), CatchClause(kind: .allReference, tag: 0, label: 1),
        ])
      code.instruction(.end)
      code.instruction(.end)
    }
    #expect(
      try builder.print().contains(
        "      try_table (;@2;) (type 0) (catch 1 0 (;@1;)) (catch_all_ref 1 (;@0;))\n      end\n    end"))
  }

  @Test func `memory arguments leave out what is implied`() throws {
    var builder = ModuleBuilder(types: [FunctionType()])
    builder.function(0) { code in
      code.instruction(.i64Load, index: 0)
      code.instruction(.i64Load, index: 2, value: 8)
      var immediates = Immediates()
      immediates.alignment = 0
      immediates.lane = 3
      code.instruction(.v128Load32Lane, immediates)
      code.instruction(.memoryCopy, index: 0, second: 1)
      code.instruction(.memoryInit, index: 4, second: 1)
    }
    let text = try builder.print()
    for line in [
      "    i64.load\n", "    i64.load 2 offset=8\n", "    v128.load32_lane align=1 3\n", "    memory.copy 0 1\n",
      "    memory.init 1 4)",
    ] {
      #expect(text.contains(line))
    }
  }

  @Test(
    arguments: [
      (0x0000_0000, "0.0"), (0x8000_0000, "-0.0"), (0x7F80_0000, "inf"), (0xFF80_0000, "-inf"), (0x7FC0_0000, "nan"),
      (0xFFC0_0001, "-nan:0x400001"), (0x7F80_0001, "nan:0x1"), (0x3DCC_CCCD, "0.1"), (0x0000_0001, "1e-45"),
    ] as [(UInt32, String)])
  func `floats are printed`(bits: UInt32, text: String) throws {
    var builder = ModuleBuilder(types: [FunctionType()])
    builder.function(0) { $0.instruction(.f32Const, value: UInt64(bits)) }
    #expect(try builder.print().contains("f32.const \(text))"))
  }

  @Test func `segments are printed`() throws {
    var builder = ModuleBuilder()
    let offset = builder.expression {
      $0.instruction(.i32Const, value: 1)
      $0.instruction(.globalGet, index: 3)
      $0.instruction(.i32Add)
    }
    let null = builder.expression {
      var immediates = Immediates()
      immediates.type = ReferenceType(isNullable: true, heap: .function)
      $0.instruction(.refNull, immediates)
    }
    builder.module.elements = [
      ElementSegment(type: .function, items: .functions([0, 1]), mode: .active(index: 0, offset: offset)),
      ElementSegment(type: .function, items: .expressions([null]), mode: .active(index: 1, offset: offset)),
      ElementSegment(type: .function, items: .functions([]), mode: .declarative),
    ]
    builder.module.data = [
      DataSegment(contents: builder.data([0, 0x41, 0x22, 0xFF]), mode: .passive),
      DataSegment(contents: builder.data([]), mode: .active(index: 2, offset: offset)),
      DataSegment(contents: builder.data([UInt8](repeating: 0x61, count: 65)), mode: .passive),
    ]
    #expect(
      try builder.print() == #"""
        (module
          (elem (;0;) (offset (i32.const 1) (global.get 3) (i32.add)) func 0 1)
          (elem (;1;) (table 1) (offset (i32.const 1) (global.get 3) (i32.add)) funcref (item (ref.null func)))
          (elem (;2;) declare func)
          (data (;0;) "\00A\"\ff")
          (data (;1;) (memory 2) (offset (i32.const 1) (global.get 3) (i32.add)) "")
          (data (;2;)
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            "a"))

        """#)
  }

  @Test func `custom sections keep their places`() throws {
    var builder = ModuleBuilder()
    builder.module.customSections = [
      CustomSection(name: "a", contents: [], placement: 0), CustomSection(name: "b", contents: [1], placement: 13),
    ]
    #expect(
      try builder.print() == #"""
        (module
          (@custom "a" (before first) "")
          (@custom "b" (after tag) "\01"))

        """#)
  }

  @Test func `deep nesting takes linear space`() throws {
    let depth = 100_000
    var builder = ModuleBuilder(types: [FunctionType()])
    builder.function(0) { code in
      for _ in 0..<depth { code.instruction(.block, Immediates()) }
      for _ in 0..<depth { code.instruction(.end) }
    }
    #expect(try builder.print().utf8.count < 2 * depth * 100)
  }

  @Test func `unbalanced code is an error`() {
    var early = ModuleBuilder(types: [FunctionType()])
    early.function(0) { $0.instruction(.end) }
    var stray = ModuleBuilder(types: [FunctionType()])
    stray.function(0) { $0.instruction(.else) }
    var open = ModuleBuilder(types: [FunctionType()])
    open.function(0) { $0.instruction(.block, Immediates()) }
    for builder in [early, stray, open] {
      #expect(throws: ModuleError.self) { try builder.print() }
    }
  }

  @Test func `too many locals are an error`() {
    var builder = ModuleBuilder(types: [FunctionType()])
    builder.function(0, locals: [(UInt32.max, .i32)]) { _ in }
    #expect(throws: ModuleError.self) { try builder.print() }
  }
}
