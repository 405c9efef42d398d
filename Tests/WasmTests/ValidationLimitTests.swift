import Testing

@testable import Wasm

/// At a structural limit a module is valid, one past it an error of kind `.limit` that names the limit.
@Suite(.serialized) struct ValidationLimitTests {
  @Test(arguments: ModuleLimit.allCases)
  func `is valid at the limit and no further`(limit: ModuleLimit) {
    var builder = ModuleBuilder()
    build(&builder, limit, limit.value)
    #expect(builder.error == nil)
    builder = ModuleBuilder()
    build(&builder, limit, limit.value + 1)
    let error = builder.error
    #expect(error?.kind == .limit)
    let words = limit == .subtypeDepth ? "sub type depth" : "too many \(limit.counted): \(limit.value + 1)"
    #expect(error?.message.hasPrefix(words) == true, "\(error?.message ?? "")")
  }

  /// Fills in a module that has `count` of what `limit` is about.
  private func build(_ builder: inout ModuleBuilder, _ limit: ModuleLimit, _ count: Int) {
    let passive = ElementSegment(type: .function, items: .functions([]), mode: .passive)
    switch limit {
    case .bytes: builder.syntax.bytes = Array(repeating: 0, count: count)
    case .types:
      builder.syntax.types = Array(repeating: SubType(composite: .structure([])), count: count)
      builder.syntax.groupEnds = Array(1...count)
    case .subtypeDepth:
      builder.type(.structure([]), final: false)
      for index in 0..<count { builder.type(.structure([]), final: false, supertypes: [Index(index)]) }
    case .parameters: builder.type(.function(FunctionType(Array(repeating: .i32, count: count))))
    case .results: builder.type(.function(FunctionType([], Array(repeating: .i32, count: count))))
    case .fields:
      builder.type(.structure(Array(repeating: FieldType(storage: .i8, isMutable: true), count: count)))
    case .imports:
      builder.syntax.imports =
        imports(.memory(MemoryType(limits: Limits(minimum: 0))), 1)
        + imports(.global(GlobalType(value: .i32, isMutable: false)), count - 1)
    case .functions:
      let type = builder.type(.function(FunctionType()))
      builder.syntax.imports = imports(.function(type), count - 1)
      builder.function(type) { _ in }
    case .tables:
      let definition = TableDefinition(type: TableType(limits: Limits(minimum: 0), element: .function))
      builder.syntax.tables = Array(repeating: definition, count: count)
    case .memories:
      builder.syntax.memories = Array(repeating: MemoryType(limits: Limits(minimum: 0)), count: count)
    case .globals:
      let type = GlobalType(value: .i32, isMutable: false)
      builder.syntax.imports = imports(.global(type), count - 1)
      builder.syntax.globals = [GlobalDefinition(type: type, initializer: builder.expression { $0.const(1) })]
    case .tags: builder.syntax.tags = Array(repeating: builder.type(.function(FunctionType())), count: count)
    case .exports:
      builder.function { _ in }
      builder.syntax.exports = (0..<count).map { Export(name: Name(String($0)), kind: .function, index: 0) }
    case .elementSegments: builder.syntax.elements = Array(repeating: passive, count: count)
    case .elements:
      builder.function { _ in }
      builder.syntax.elements = [passive]
      builder.syntax.elements[0].items = .functions(Array(repeating: 0, count: count))
    case .dataSegments:
      builder.syntax.data = Array(repeating: DataSegment(contents: 0..<0, mode: .passive), count: count)
    case .bodySize:
      // The count of locals and the last `end` are two bytes.
      builder.function { code in code.append([UInt8](repeating: 0x01, count: count - 2)) }
    case .locals: builder.function([.i32], locals: [(1, .i32), (UInt32(count - 2), .i64)]) { _ in }
    case .nesting:
      builder.function { code in
        for _ in 0..<count { code.block(.block) }
        for _ in 0..<count { code.op(.end) }
      }
    case .operands:
      builder.function { code in
        for _ in 0..<count { code.const(0) }
        code.op(.return)
      }
    case .fixedArrayLength:
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

  private func imports(_ type: ExternalType, _ count: Int) -> [Import] {
    Array(repeating: Import(module: "m", name: "n", type: type), count: count)
  }

  @Test func `more locals than can be counted`() {
    var builder = ModuleBuilder()
    builder.function(locals: [(0xFFFF_FFFF, .i32), (1, .i32)]) { _ in }
    #expect(builder.error?.kind == .malformed)
    #expect(builder.error?.message.hasPrefix("too many locals") == true)
  }

  /// A binary module that is too long is not read at all.
  @Test func `bytes are counted before they are read`() throws {
    let most = ModuleLimit.bytes.value
    // A custom section with an empty name: id, five bytes of size, the name's length.
    var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x00]
    var size = ByteWriter()
    size.u32(UInt32(most - 8 - 1 - 4))
    bytes += size.bytes
    bytes += [UInt8](repeating: 0, count: most - bytes.count)
    #expect(throws: Never.self) { _ = try Module(bytes: bytes) }
    let error = #expect(throws: ModuleError.self) { _ = try Module(bytes: bytes + [0]) }
    #expect(error?.kind == .limit)
    #expect(error?.message == "too many bytes in a module: 268435457, at most 268435456 are supported")
  }
}
