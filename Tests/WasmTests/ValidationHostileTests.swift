import Testing

@testable import Wasm

/// Modules made to be expensive: validation takes time and memory in proportion to their size.
@Suite(.serialized) struct ValidationHostileTests {
  /// Far above what a debug build on a loaded machine needs, far below what quadratic behaviour would take.
  static let bound = Duration.seconds(30)

  private func within(_ bound: Duration = bound, _ body: () -> Void) {
    let time = ContinuousClock().measure(body)
    #expect(time < bound)
  }

  @Test(arguments: [Opcode.block, .loop, .if, .tryTable])
  func `deep nesting`(opcode: Opcode) {
    for isReachable in [true, false] {
      var builder = ModuleBuilder()
      let depth = 200_000
      builder.function { code in
        if !isReachable { code.op(.unreachable) }
        for _ in 0..<depth {
          if opcode == .if { code.const(0) }
          if opcode == .tryTable { code.tryTable(.empty, []) } else { code.block(opcode) }
        }
        for _ in 0..<depth { code.op(.end) }
      }
      within { #expect(builder.error == nil) }
    }
  }

  @Test func `nesting has a limit`() {
    var builder = ModuleBuilder()
    builder.function { code in
      for _ in 0...ModuleLimit.nesting.value { code.block(.block) }
      for _ in 0...ModuleLimit.nesting.value { code.op(.end) }
    }
    #expect(builder.error?.kind == .limit)
  }

  @Test func `nested blocks with thousand results`() {
    var builder = ModuleBuilder()
    let thousand = (0..<1000).map { $0 % 2 == 0 ? ValueType.i32 : .i64 }
    let wide = builder.type(.function(FunctionType(thousand, thousand)))
    builder.function(thousand, thousand) { code in
      for index in 0..<1000 { code.op(.localGet, Index(index)) }
      for _ in 0..<10_000 { code.block(.block, .type(wide)) }
      for _ in 0..<10_000 { code.op(.end) }
    }
    within { #expect(builder.error == nil) }
  }

  @Test func `drops behind unreachable`() {
    var builder = ModuleBuilder()
    builder.function { code in
      code.op(.unreachable)
      for _ in 0..<1_000_000 { code.op(.drop) }
    }
    within { #expect(builder.error == nil) }
  }

  /// Each `struct.new` would pop 10,000 operands out of nothing.
  @Test func `structures behind unreachable`() {
    var builder = ModuleBuilder()
    let field = FieldType(storage: StorageType(.i32), isMutable: false)
    let structure = builder.type(.structure(Array(repeating: field, count: 10_000)))
    builder.function { code in
      for _ in 0..<100_000 {
        code.op(.unreachable)
        code.op(.structNew, structure)
      }
      code.op(.unreachable)
    }
    within { #expect(builder.error == nil) }
  }

  /// Calls with many results fill the operand stack faster than the module grows.
  @Test func `operands have a limit`() {
    var builder = ModuleBuilder()
    let thousand = Array(repeating: ValueType.i64, count: 1000)
    builder.function([], thousand) { code in code.op(.unreachable) }
    builder.function { code in for _ in 0..<100_000 { code.op(.call, 0) } }
    let error = builder.error
    #expect(error?.kind == .limit)
    #expect(error?.message.hasPrefix("too many operands") == true)
  }

  @Test func `branch table over many labels`() {
    var builder = ModuleBuilder()
    let thousand = Array(repeating: ValueType.i32, count: 1000)
    let wide = builder.type(.function(FunctionType([], thousand)))
    builder.function([], thousand) { code in
      for _ in 0..<64 { code.block(.block, .type(wide)) }
      for _ in 0..<1000 { code.const(0) }
      code.const(0)
      code.brTable(labels: (0..<1_000_000).map { Index($0 % 64) })
      for _ in 0..<64 { code.op(.end) }
    }
    within { #expect(builder.error == nil) }
  }

  /// Locals are declared in five bytes by the ten thousand, in every function.
  @Test func `locals are not laid out`() {
    var builder = ModuleBuilder()
    let type = builder.type(.function(FunctionType()))
    for _ in 0..<20_000 {
      builder.function(type, locals: [(25_000, .i32), (25_000, .f64)]) { code in
        code.op(.localGet, 24_999)
        code.op(.i32Eqz)
        code.op(.drop)
        code.op(.localGet, 25_000)
        code.op(.f64Neg)
        code.op(.localSet, 49_999)
      }
    }
    within { #expect(builder.error == nil) }
  }

  @Test func `long constant expression`() {
    var builder = ModuleBuilder()
    let initializer = builder.expression { code in
      code.const(1)
      for _ in 0..<500_000 {
        code.const(1)
        code.op(.i32Add)
      }
    }
    builder.syntax.globals = [
      GlobalDefinition(type: GlobalType(value: .i32, isMutable: false), initializer: initializer)
    ]
    within { #expect(builder.error == nil) }
  }

  @Test func `many exports`() {
    var builder = ModuleBuilder()
    builder.function { _ in }
    builder.syntax.exports = (0..<300_000).map {
      Export(name: Name("a rather long prefix \($0)"), kind: .function, index: 0)
    }
    within { #expect(builder.error == nil) }
    builder.syntax.exports.append(builder.syntax.exports[7])
    #expect(builder.error?.message.hasPrefix("duplicate export name") == true)
  }

  /// Thousands of clauses, each of which hands a thousand values to the same label.
  @Test func `catch clauses`() {
    var builder = ModuleBuilder()
    let thousand = Array(repeating: ValueType.i32, count: 1000)
    builder.syntax.tags = [builder.type(.function(FunctionType(thousand)))]
    let clause = CatchClause(kind: .tag, tag: 0, label: 0)
    builder.function([], thousand) { code in
      code.tryTable(.empty, Array(repeating: clause, count: 10_000))
      code.op(.end)
      code.op(.unreachable)
    }
    within { #expect(builder.error == nil) }
  }

  // MARK: Types

  /// Structures of two references to the structure before: unfolded they have 2^n fields.
  @Test func `exponential types`() {
    var builder = ModuleBuilder()
    var previous: [Index] = []
    for copy in 0..<2 {
      var last: Index?
      for _ in 0..<63 {
        let heap = last.map { HeapType(index: $0) } ?? .any
        let field = FieldType(
          storage: StorageType(.reference(ReferenceType(isNullable: true, heap: heap))), isMutable: false)
        last = builder.type(.structure([field, field]), final: false, supertypes: last.map { [$0] } ?? [])
        if copy == 0 { previous.append(last ?? 0) }
      }
    }
    within(.seconds(5)) { #expect(builder.error == nil) }
    let types = try? TypeSpace(builder.syntax)
    #expect(types?.canonical.suffix(63).map { $0 } == previous)
  }

  @Test func `equal groups in linear time`() throws {
    var builder = ModuleBuilder()
    for group in 0..<10_000 {
      // Two types that refer to each other.
      let start = Index(group * 2)
      for index in [start + 1, start] {
        let reference = ValueType.reference(ReferenceType(isNullable: true, heap: HeapType(index: index)))
        builder.syntax.types.append(
          SubType(composite: .structure([FieldType(storage: StorageType(reference), isMutable: true)])))
      }
      builder.syntax.groupEnds.append(group * 2 + 2)
    }
    var types = TypeSpace()
    let time = try ContinuousClock().measure { types = try TypeSpace(builder.syntax) }
    #expect(time < Self.bound)
    #expect(types.canonical == (0..<20_000).map { Index($0 % 2) })
  }

  @Test func `one large group`() {
    var builder = ModuleBuilder()
    let count = 200_000
    for index in 0..<count {
      let reference = ValueType.reference(
        ReferenceType(isNullable: true, heap: HeapType(index: Index(count - 1 - index))))
      let element = FieldType(storage: StorageType(reference), isMutable: true)
      builder.syntax.types.append(SubType(composite: .array(element)))
    }
    builder.syntax.groupEnds = [count]
    within { #expect(builder.error == nil) }
  }
}
