import Testing

@testable import Wasm

/// At a structural limit a module is valid, one past it an error of kind `.limit`.
@Suite(.serialized) struct ValidationLimitTests {
  private func expectLimit(at limit: Int, _ build: (inout ModuleBuilder, _ count: Int) -> Void) {
    var builder = ModuleBuilder()
    build(&builder, limit)
    #expect(builder.error == nil)
    builder = ModuleBuilder()
    build(&builder, limit + 1)
    #expect(builder.error?.kind == .limit)
  }

  @Test func parameters() {
    expectLimit(at: 1000) { builder, count in
      builder.type(.function(FunctionType(Array(repeating: .i32, count: count))))
    }
  }

  @Test func results() {
    expectLimit(at: 1000) { builder, count in
      builder.type(.function(FunctionType([], Array(repeating: .i32, count: count))))
    }
  }

  @Test func fields() {
    expectLimit(at: 10_000) { builder, count in
      builder.type(.structure(Array(repeating: FieldType(storage: .i8, isMutable: true), count: count)))
    }
  }

  @Test func subtypeDepth() {
    expectLimit(at: 63) { builder, count in
      builder.type(.structure([]), final: false)
      for index in 0..<count { builder.type(.structure([]), final: false, supertypes: [Index(index)]) }
    }
  }

  @Test func locals() {
    expectLimit(at: 50_000) { builder, count in
      builder.function([.i32], locals: [(1, .i32), (UInt32(count - 2), .i64)]) { _ in }
    }
  }

  @Test func moreLocalsThanCanBeCounted() {
    var builder = ModuleBuilder()
    builder.function(locals: [(0xFFFF_FFFF, .i32), (1, .i32)]) { _ in }
    #expect(builder.error?.kind == .malformed)
    #expect(builder.error?.message.hasPrefix("too many locals") == true)
  }

  @Test func bodySize() {
    // The count of locals and the last `end` are two bytes.
    expectLimit(at: 7_654_321) { builder, count in
      builder.function { code in code.append([UInt8](repeating: 0x01, count: count - 2)) }
    }
  }

  @Test func fixedArray() {
    expectLimit(at: 10_000) { builder, count in
      let array = builder.type(.array(FieldType(storage: .i8, isMutable: true)))
      builder.function { code in
        for _ in 0..<count { code.const(0) }
        var immediates = Immediates()
        immediates.index = array
        immediates.value = UInt64(count)
        code.instruction(.arrayNewFixed, immediates)
        code.op(.drop)
      }
    }
  }

  @Test func memories() {
    expectLimit(at: 100) { builder, count in
      builder.syntax.memories = Array(repeating: MemoryType(limits: Limits(minimum: 0)), count: count)
    }
  }

  @Test func tables() {
    expectLimit(at: 100_000) { builder, count in
      let type = TableType(limits: Limits(minimum: 0), element: .function)
      builder.syntax.tables = Array(repeating: TableDefinition(type: type), count: count)
    }
  }

  @Test func dataSegments() {
    expectLimit(at: 100_000) { builder, count in
      builder.syntax.data = Array(repeating: DataSegment(contents: 0..<0, mode: .passive), count: count)
    }
  }

  @Test func types() {
    expectLimit(at: 1_000_000) { builder, count in
      builder.syntax.types = Array(repeating: SubType(composite: .structure([])), count: count)
      builder.syntax.recursionGroups = (0..<count).map { $0..<$0 + 1 }
    }
  }
}
