import Testing

@testable import Wasm

/// Numbers, types and instructions: what is written is read back, and only well-formed bytes are read.
struct BinaryValueTests {
  private func read<Value>(
    _ bytes: [UInt8], _ body: (inout ByteReader) throws(ModuleError) -> Value
  ) -> Result<Value, ModuleError> {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = ByteReader(buffer, range: 0..<buffer.count)
      return Result { () throws(ModuleError) in
        let value = try body(&reader)
        guard reader.isAtEnd else { throw reader.fail("not at end") }
        return value
      }
    }
  }

  private func message<Value>(_ result: Result<Value, ModuleError>) -> String? {
    if case .failure(let error) = result { error.message } else { nil }
  }

  @Test func `integers round trip`() throws {
    for shift in 0..<64 {
      for value in [UInt64(1) << shift, (UInt64(1) << shift) &- 1, ~(UInt64(1) << shift)] {
        var writer = ByteWriter()
        writer.u64(value)
        #expect(try read(writer.bytes) { r throws(ModuleError) in try r.u64() }.get() == value)
        writer = ByteWriter()
        writer.s64(Int64(bitPattern: value))
        #expect(try read(writer.bytes) { r throws(ModuleError) in try r.s64() }.get() == Int64(bitPattern: value))
        let low = UInt32(truncatingIfNeeded: value)
        writer = ByteWriter()
        writer.u32(low)
        #expect(try read(writer.bytes) { r throws(ModuleError) in try r.u32() }.get() == low)
        writer = ByteWriter()
        writer.s32(Int32(bitPattern: low))
        #expect(try read(writer.bytes) { r throws(ModuleError) in try r.s32() }.get() == Int32(bitPattern: low))
        for number in [Int64(low), Int64(low) - (1 << 32)] {
          writer = ByteWriter()
          writer.s33(number)
          #expect(try read(writer.bytes) { r throws(ModuleError) in try r.s33() }.get() == number)
        }
      }
    }
  }

  @Test func `shortest forms`() {
    func bytes(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
      var writer = ByteWriter()
      write(&writer)
      return writer.bytes
    }
    #expect(bytes { $0.u32(127) } == [0x7F])
    #expect(bytes { $0.u32(128) } == [0x80, 0x01])
    #expect(bytes { $0.u32(.max) } == [0xFF, 0xFF, 0xFF, 0xFF, 0x0F])
    #expect(bytes { $0.s32(63) } == [0x3F])
    #expect(bytes { $0.s32(64) } == [0xC0, 0x00])
    #expect(bytes { $0.s32(-64) } == [0x40])
    #expect(bytes { $0.s32(-65) } == [0xBF, 0x7F])
    #expect(bytes { $0.s32(.min) } == [0x80, 0x80, 0x80, 0x80, 0x78])
    #expect(bytes { $0.s64(.min) }.count == 10)
    #expect(bytes { $0.fixed32(0x0403_0201) } == [1, 2, 3, 4])
    #expect(bytes { $0.fixed64(0x0807_0605_0403_0201) } == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test func `long forms are read`() throws {
    #expect(try read([0x83, 0x80, 0x80, 0x80, 0x00]) { r throws(ModuleError) in try r.u32() }.get() == 3)
    #expect(try read([0xFF, 0xFF, 0xFF, 0xFF, 0x7F]) { r throws(ModuleError) in try r.s32() }.get() == -1)
    #expect(try read([0xFE, 0x7F]) { r throws(ModuleError) in try r.s33() }.get() == -2)
  }

  @Test func `too long and too large`() {
    let tooLong = "integer representation too long"
    let tooLarge = "integer too large"
    let end = "unexpected end of section or function"
    func u32(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.u32() }) }
    func u64(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.u64() }) }
    func s32(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.s32() }) }
    func s33(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.s33() }) }
    func s64(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.s64() }) }
    let four: [UInt8] = [0x80, 0x80, 0x80, 0x80]
    let nine = [UInt8](repeating: 0x80, count: 9)
    #expect(u32(four + [0x80, 0x00]) == tooLong)
    #expect(u32(four + [0x10]) == tooLarge)
    #expect(u32(four + [0x90, 0x00]) == tooLarge)
    #expect(u32(four) == end)
    #expect(u32([]) == end)
    #expect(u64(nine + [0x80, 0x00]) == tooLong)
    #expect(u64(nine + [0x02]) == tooLarge)
    #expect(u64(nine) == end)
    #expect(s32(four + [0x80, 0x00]) == tooLong)
    #expect(s32(four + [0xF8, 0x7F]) == tooLong)
    #expect(s32(four + [0x08]) == tooLarge)
    #expect(s32(four + [0x70]) == tooLarge)
    #expect(s33(four + [0x10]) == tooLarge)
    #expect(s33(four + [0x60]) == tooLarge)
    #expect(s64(nine + [0x01]) == tooLarge)
    #expect(s64(nine + [0x7E]) == tooLarge)
    #expect(s64(nine + [0xFF, 0x7F]) == tooLong)
  }

  @Test func `errors tell where the number starts`() {
    let result = read([0x05, 0x80, 0x80, 0x80, 0x80, 0x10]) { r throws(ModuleError) in
      _ = try r.byte()
      return try r.u32()
    }
    guard case .failure(let error) = result else {
      Issue.record("an integer too large was read")
      return
    }
    #expect(error.location == .offset(1))
    #expect(error.kind == .malformed)
  }

  @Test func `types round trip`() throws {
    let heaps = HeapType.abstract.map(\.type) + [HeapType(index: 0), HeapType(index: 64), HeapType(index: 0x1FFF_FFFF)]
    var types: [ValueType] = [.i32, .i64, .f32, .f64, .v128]
    for heap in heaps {
      for isNullable in [true, false] { types.append(.reference(ReferenceType(isNullable: isNullable, heap: heap))) }
    }
    for type in types {
      var writer = ByteWriter()
      writer.valueType(type)
      #expect(try read(writer.bytes) { r throws(ModuleError) in try r.valueType() }.get() == type)
      writer = ByteWriter()
      writer.blockType(.value(type))
      #expect(try read(writer.bytes) { r throws(ModuleError) in try r.blockType() }.get() == .value(type))
    }
    for block in [BlockType.empty, .type(0), .type(63), .type(64), .type(1_000_000)] {
      var writer = ByteWriter()
      writer.blockType(block)
      #expect(try read(writer.bytes) { r throws(ModuleError) in try r.blockType() }.get() == block)
    }
  }

  @Test func `bad types`() {
    func value(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.valueType() }) }
    func heap(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.heapType() }) }
    func block(_ bytes: [UInt8]) -> String? { message(read(bytes) { r throws(ModuleError) in try r.blockType() }) }
    #expect(value([0x40])?.hasPrefix("malformed value type") == true)
    #expect(value([0xFF, 0x7F]) == "integer representation too long")
    #expect(heap([0x7F]) == "malformed heap type")
    #expect(heap([0xF0, 0x7F]) == "integer representation too long")
    #expect(block([0x80, 0x80, 0x80, 0x80, 0x70]) == "malformed block type")
    #expect(block([0x80, 0x80, 0x80, 0x80, 0x60]) == "integer too large")
    #expect(block([])?.hasPrefix("unexpected end") == true)
  }

  // MARK: Instructions

  @Test func `every opcode has a row`() {
    for opcode in Opcode.allCases {
      #expect(Instruction.row(at: Int(opcode.rawValue))?.opcode == opcode)
      #expect(opcode.instruction.opcode == opcode)
      if let prefix = opcode.prefix {
        #expect(Opcode.index(prefix: prefix, code: opcode.code) == Int(opcode.rawValue))
      }
    }
    #expect(Instruction.all.count == Opcode.allCases.count)
  }

  @Test func `every instruction round trips`() throws {
    var immediates = Immediates()
    immediates.index = 300
    immediates.secondIndex = 5
    immediates.value = 0x8000_0001
    immediates.highValue = 0xFEDC_BA98_7654_3210
    immediates.alignment = 3
    immediates.lane = 7
    immediates.block = .type(200)
    immediates.type = ReferenceType(isNullable: true, heap: HeapType(index: 70))
    immediates.sourceType = ReferenceType(isNullable: false, heap: .any)
    let clauses = [
      CatchClause(kind: .tag, tag: 3, label: 0), CatchClause(kind: .tagReference, tag: 300, label: 1),
      CatchClause(kind: .all, tag: 0, label: 2), CatchClause(kind: .allReference, tag: 0, label: 400),
    ]
    for opcode in Opcode.allCases {
      var writer = ByteWriter()
      switch opcode {
      case .brTable: writer.brTable(labels: [1, 2, 300])
      case .selectTyped: writer.selectTyped([.i32, .externReference])
      case .tryTable: writer.tryTable(.type(200), clauses)
      default: writer.instruction(opcode, immediates)
      }
      let result = read(writer.bytes) { bytes throws(ModuleError) in
        var reader = InstructionReader(bytes)
        let row = try reader.next()
        #expect(row.opcode == opcode)
        var copy = ByteWriter()
        switch opcode {
        case .brTable:
          #expect(try reader.labels() == [1, 2, 300])
          copy.brTable(labels: try reader.labels())
        case .selectTyped:
          #expect(try reader.valueTypes() == [.i32, .externReference])
          copy.selectTyped(try reader.valueTypes())
        case .tryTable:
          #expect(try reader.catchClauses() == clauses)
          #expect(reader.immediates.block == .type(200))
          copy.tryTable(reader.immediates.block, try reader.catchClauses())
        default: copy.instruction(opcode, reader.immediates)
        }
        bytes = reader.bytes
        return copy.bytes
      }
      #expect(try result.get() == writer.bytes, "\(opcode)")
    }
  }

  @Test func `memory arguments`() throws {
    func argument(_ bytes: [UInt8]) throws -> (Index, UInt32, UInt64) {
      try read([0x28] + bytes) { bytes throws(ModuleError) in
        var reader = InstructionReader(bytes)
        _ = try reader.next()
        bytes = reader.bytes
        return (reader.immediates.index, reader.immediates.alignment, reader.immediates.value)
      }.get()
    }
    #expect(try argument([2, 5]) == (0, 2, 5))
    #expect(try argument([0x42, 9, 5]) == (9, 2, 5))
    #expect(try argument([0x3F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]) == (0, 63, .max))
    #expect(throws: ModuleError(.malformed, "malformed memop flags", offset: 1)) { try argument([0x80, 0x01, 0]) }
  }

  /// No two bytes start an instruction without the table having it.
  @Test func `illegal opcodes`() {
    let legal = Set(Opcode.allCases.compactMap { $0.prefix == nil ? UInt8($0.code) : nil })
    for byte in UInt8.min...UInt8.max where !legal.contains(byte) && !(0xFB...0xFD).contains(byte) {
      let error = decodingError(SampleBinary.module(body: [0, byte, 0, 0, 0x0B]))
      let hex = (byte < 16 ? "0" : "") + String(byte, radix: 16)
      #expect(error == ModuleError(.malformed, "illegal opcode \(hex)", offset: SampleBinary.bodyStart + 1))
    }
    for (prefix, code, text) in [
      (0xFB, [0x1F], "fb 1f"), (0xFC, [0x12], "fc 12"), (0xFC, [0x20], "fc 20"), (0xFD, [0x9A, 0x01], "fd 9a"),
      (0xFD, [0x94, 0x02], "fd 114"), (0xFD, [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "fd ffffffff"),
    ] as [(UInt8, [UInt8], String)] {
      let error = decodingError(SampleBinary.module(body: [0, prefix] + code + [0x0B]))
      #expect(error == ModuleError(.malformed, "illegal opcode \(text)", offset: SampleBinary.bodyStart + 1))
    }
  }
}
