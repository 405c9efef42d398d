import Testing

@testable import Wasm

/// What the decoder makes of modules, good and bad. Errors are the suite's words, at the offset of the culprit.
struct BinaryDecoderTests {
  @Test func `a module with everything is decoded`() throws {
    let module = try Decoder.decode(SampleBinary.everything)
    #expect(module.bytes == SampleBinary.everything)
    #expect(module.types.count == 5)
    #expect(module.recursionGroups == [0..<1, 1..<3, 3..<4, 4..<5])
    #expect(module.types[2].isFinal)
    #expect(module.types[2].supertypes == [1])
    #expect(module.types[1].isFinal == false)
    #expect(module.imports.map(\.type.kind) == [.function, .table, .memory, .global, .tag])
    #expect(module.imports[2].type == .memory(MemoryType(addressType: .i64, limits: Limits(minimum: 1, maximum: 2))))
    #expect(module.functions == [4, 4])
    #expect(module.tables.map(\.type.addressType) == [.i64, .i32])
    #expect(module.tables[1].initializer.map { Array(module.bytes[$0.range]) } == [0xD0, 0x70, 0x0B])
    #expect(module.memories == [MemoryType(limits: Limits(minimum: 1, maximum: 2))])
    #expect(module.tags == [4])
    #expect(module.globals.map(\.type) == [GlobalType(value: .i64, isMutable: true)])
    #expect(module.exports.map(\.name) == ["f", "m"])
    #expect(module.start == 1)
    #expect(module.dataCount == 3)
    #expect(module.code.count == 2)
    #expect(module.data.map { Array(module.bytes[$0.contents]) } == [[0x68, 0x69], [], [0x21]])
    #expect(module.customSections.map(\.placement) == [0, 3, 10, 11])
    #expect(module.customSections[0].contents == [0xAA])
  }

  @Test func `element forms`() throws {
    let elements = try Decoder.decode(SampleBinary.everything).elements
    let nonNull = ReferenceType(isNullable: false, heap: .function)
    #expect(elements.map(\.type) == [nonNull, nonNull, nonNull, nonNull, .function, nonNull, .function, .extern])
    #expect(elements.map(\.count) == [1, 1, 0, 1, 1, 1, 0, 1])
    let modes = elements.map { segment in
      switch segment.mode {
      case .active: "active"
      case .passive: "passive"
      case .declarative: "declarative"
      }
    }
    #expect(modes == ["active", "passive", "active", "declarative", "active", "passive", "active", "declarative"])
  }

  @Test func `everything is valid`() {
    #expect(throws: Never.self) { try Module(bytes: SampleBinary.everything) }
  }

  /// Whether code is walked makes no difference to what comes out.
  @Test func `without checking code`() throws {
    let walked = try Decoder.decode(SampleBinary.everything)
    let skipped = try Decoder.decode(SampleBinary.everything, checkingCode: false)
    #expect(walked.code == skipped.code)
    #expect(throws: Never.self) {
      try Decoder.decode(SampleBinary.module(body: [0, 0xFF, 0x0B]), checkingCode: false)
    }
  }

  @Test(
    arguments: [
      ([], "unexpected end: there are no bytes at all", 0),
      ([0x00, 0x61, 0x73], "unexpected end: 3 bytes, a module has at least 8", 3),
      ([0x00, 0x61, 0x73, 0x6D, 1, 0], "unexpected end: 6 bytes", 6),
      (Array("\u{7F}ELF\u{2}\u{1}".utf8), "magic header not detected: this looks like an ELF file", 0),
      ([0x1F, 0x8B, 8, 0, 0], "magic header not detected: this looks like gzip data", 0),
      ([0x28, 0xB5, 0x2F, 0xFD], "magic header not detected: this looks like Zstandard data", 0),
      (Array("<!DOCTYPE html>".utf8), "magic header not detected: this looks like HTML", 0),
      (Array("\n (module)".utf8), "magic header not detected: this looks like the text format", 0),
      (Array("#!/bin/sh".utf8), "magic header not detected: this looks like a script", 0),
      (Array("what is this?".utf8), "magic header not detected", 0),
      ([0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "unknown binary version: this is a component, not a core module", 4),
      ([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version: 2 instead of 1", 4),
    ] as [([UInt8], String, Int)])
  func `the header is checked`(bytes: [UInt8], message: String, offset: Int) {
    let error = decodingError(bytes)
    #expect(error?.message.hasPrefix(message) == true, "\(String(describing: error))")
    #expect(error?.location == .offset(offset))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let message: String
    let offset: Int
    let bytes: [UInt8]

    init(_ message: String, _ offset: Int, _ sections: [UInt8]...) {
      self.message = message
      self.offset = offset
      bytes = SampleBinary.header + sections.joined()
    }

    var testDescription: String { message }
  }

  @Test(arguments: [
    // Sections
    Case("malformed section id: 14", 8, [14, 1, 0]),
    Case("length out of bounds: 97 bytes of a section", 9, [0, 0x61, 0x73, 0x6D]),
    Case("unexpected content after last section: a second type section", 11, [1, 1, 0], [1, 1, 0]),
    Case("unexpected content after last section: type section after import section", 11, [2, 1, 0], [1, 1, 0]),
    Case("unexpected content after last section: tag section after global", 11, [6, 1, 0], [13, 1, 0]),
    Case("unexpected content after last section: memory section after tag", 11, [13, 1, 0], [5, 1, 0]),
    Case("unexpected content after last section: data count section after code", 11, [10, 1, 0], [12, 1, 0]),
    Case("section size mismatch: 2 bytes declared, 1 used", 10, [1, 2, 0, 0]),
    Case("section size mismatch: 1 bytes declared, 4 used", 10, [1, 1, 1, 0x60, 0, 0]),
    Case("unexpected end", 10, [0, 0]),
    Case("malformed UTF-8 encoding", 11, [0, 2, 1, 0xFF]),
    Case("length out of bounds: 5 bytes of a name", 10, [0, 3, 5, 0x61, 0x61]),
    Case("unexpected end", 10, [0, 0], [3, 0x61, 0x62, 0x63]),
    // Counts that nothing could follow
    Case("length out of bounds: 4294967295 types in 0 bytes", 10, [1, 5, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]),
    Case("length out of bounds: 4294967295 imports in 0 bytes", 10, [2, 5, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]),
    Case("unexpected end of section or function: 1 functions in 0 bytes", 10, [3, 1, 1]),
    // Types
    Case("malformed definition type: 0x40", 11, [1, 2, 1, 0x40]),
    Case("integer representation too long", 11, [1, 5, 1, 0xE0, 0x7F, 0, 0]),
    Case("malformed mutability", 13, [1, 4, 1, 0x5E, 0x7F, 2]),
    Case("malformed value type", 13, [1, 5, 1, 0x60, 1, 0x01, 0]),
    Case("unexpected end", 12, [1, 3, 1, 0x4E, 1]),
    // Imports, exports, tags
    Case("malformed import kind: 5", 13, [2, 4, 1, 0, 0, 5]),
    Case("malformed export kind: 9", 12, [7, 4, 1, 0, 9, 0]),
    Case("malformed tag attribute", 11, [13, 3, 1, 1, 0]),
    // Limits
    Case("malformed limits flags: shared memories", 11, [5, 4, 1, 3, 1, 2]),
    Case("malformed limits flags", 11, [5, 4, 1, 8, 1, 2]),
    Case("malformed limits flags", 12, [4, 4, 1, 0x70, 9, 1]),
    Case("malformed table", 11, [4, 5, 1, 0x40, 1, 0x70, 0]),
    Case("malformed reference type", 11, [4, 4, 1, 0x7F, 0, 1]),
    // Segments
    Case("malformed elements segment kind: 8", 11, [9, 2, 1, 8]),
    Case("malformed element kind", 12, [9, 4, 1, 1, 1, 0]),
    Case("malformed data segment kind: 3", 11, [11, 2, 1, 3]),
    Case("length out of bounds: 4294967295 bytes of a data segment", 12, [11, 7, 1, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]),
    Case("data count and data section have inconsistent lengths: 2 and 1", 16, [12, 1, 2], [11, 3, 1, 1, 0]),
    Case("data count and data section have inconsistent lengths: 1 and 0", 11, [12, 1, 1]),
    // Code
    Case("function and code section have inconsistent lengths: 0 and 1", 14, [10, 4, 1, 2, 0, 0x0B]),
    Case("function and code section have inconsistent lengths: 1 and 0", 18, SampleBinary.oneFunction),
  ])
  func `malformed modules are refused`(_ example: Case) {
    let error = decodingError(example.bytes)
    #expect(error?.kind == .malformed)
    #expect(error?.message.hasPrefix(example.message) == true, "\(String(describing: error))")
    #expect(error?.location == .offset(example.offset), "\(String(describing: error))")
  }

  /// Offsets count from the start of the body.
  @Test(
    arguments: [
      ([0], "unexpected end of section or function", 1),
      ([0, 0x41, 0], "unexpected end of section or function", 3),
      ([0, 0x02, 0x40, 0x0B], "unexpected end of section or function", 4),
      ([0, 0x0B, 0x0B], "section size mismatch: 3 bytes declared, 2 used", 0),
      ([0, 0x05, 0x0B], "END opcode expected", 1),
      ([0, 0x02, 0x40, 0x05, 0x0B, 0x0B], "END opcode expected", 3),
      ([0, 0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B, 0x0B], "END opcode expected", 6),
      ([0, 0xFC, 9, 0, 0x0B], "data count section required", 1),
      ([0, 0xFB, 9, 0, 0, 0x0B], "data count section required", 1),
      ([2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 1, 0x7F, 0x0B], "too many locals: 4294967296", 0),
      ([1, 0x80, 0x80, 0x80, 0x80, 0x10, 0x7F, 0x0B], "integer too large", 1),
      ([0, 0x0E, 0xFC, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0x0B], "length out of bounds: 4294967292 labels in 2 bytes", 2),
      ([0, 0x1F, 0x40, 1, 4, 0, 0x0B], "malformed catch clause", 4),
      ([0, 0xFB, 0x18, 4, 0, 0x6E, 0x6E, 0x0B], "malformed br_on_cast flags", 3),
      ([0, 0x02, 0x80, 0x80, 0x80, 0x80, 0x70, 0x0B, 0x0B], "malformed block type", 2),
    ] as [([UInt8], String, Int)])
  func `malformed code`(body: [UInt8], message: String, offset: Int) throws {
    let bytes = SampleBinary.module(body: body)
    let error = try #require(decodingError(bytes))
    #expect(error.message.hasPrefix(message), "\(error)")
    #expect(error.location == .offset(SampleBinary.bodyStart + offset), "\(error)")
    // Loading the module says the same, though it leaves code to the validator.
    #expect(throws: error) { try Module(bytes: bytes) }
  }

  /// Malformed code at the end of a module counts before invalid code at its start.
  @Test func `malformed before invalid`() {
    let bytes = SampleBinary.module(
      SampleBinary.section(1, [1, 0x60, 0, 0]), SampleBinary.section(3, [2, 0, 0]),
      SampleBinary.section(10, [2, 3, 0, 0x1A, 0x0B, 3, 0, 0xFF, 0x0B]))
    #expect(throws: ModuleError(.malformed, "illegal opcode ff", offset: 28)) { try Module(bytes: bytes) }
  }

  @Test func `deep nesting needs no stack`() {
    let depth = 1_000_000
    for isClosed in [true, false] {
      var body: [UInt8] = [0]
      for _ in 0..<depth { body += [0x02, 0x40] }
      if isClosed { body += [UInt8](repeating: 0x0B, count: depth + 1) }
      let error = decodingError(SampleBinary.module(body: body))
      #expect((error == nil) == isClosed)
    }
  }

  @Test func `a module that was cut off is refused`() {
    let modules = [
      SampleBinary.everything, SampleBinary.module(body: [0, 0x41, 0x80, 0x80, 0, 0x1A, 0x0B]), SampleBinary.header,
    ]
    for module in modules {
      // Sections that end in time leave a shorter module, which is good or inconsistent.
      for count in 0..<module.count {
        guard let error = decodingError(Array(module[..<count])) else { continue }
        guard case .offset(let offset) = error.location else {
          Issue.record("no offset: \(error)")
          continue
        }
        #expect(offset <= count)
        #expect(error.kind == .malformed)
      }
    }
  }
}
