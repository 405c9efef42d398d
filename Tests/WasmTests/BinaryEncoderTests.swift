import Testing

@testable import Wasm

struct BinaryEncoderTests {
  @Test func `round trip`() throws {
    let module = try Decoder.decode(SampleBinary.everything)
    let bytes = try Encoder.encode(module)
    let again = try Decoder.decode(bytes)
    #expect(try Encoder.encode(again) == bytes)
    #expect(bytes.count < SampleBinary.everything.count)
    #expect(again.types == module.types)
    #expect(again.recursionGroups == module.recursionGroups)
    #expect(again.imports == module.imports)
    #expect(again.exports == module.exports)
    #expect(again.tags == module.tags)
    #expect(again.start == module.start)
    #expect(again.dataCount == module.dataCount)
    #expect(again.customSections == module.customSections)
    #expect(again.elements.map(\.type) == module.elements.map(\.type))
    #expect(again.elements.map(\.count) == module.elements.map(\.count))
    #expect(throws: Never.self) { try Module(bytes: bytes) }
  }

  @Test func `canonical modules stay as they are`() throws {
    let module = SampleBinary.module(
      SampleBinary.oneFunction, SampleBinary.section(10, [1, 7, 1, 1, 0x7F, 0x20, 0, 0x1A, 0x0B]))
    #expect(try Encoder.encode(Decoder.decode(module)) == module)
  }

  @Test func `shortest forms`() throws {
    let long = SampleBinary.module(
      [1, 0x85, 0x00, 0x81, 0x00, 0x60, 0, 0], SampleBinary.section(2, [0]), SampleBinary.section(3, [1, 0]),
      SampleBinary.section(5, [1, 0, 1]),
      SampleBinary.section(
        10, [1, 19, 0, 0x41, 0x80, 0, 0x28, 0x40, 0x80, 0, 0x85, 0, 0x1A, 0x02, 0x40, 0x0C, 0x80, 0, 0x0B, 0x01, 0x0B]))
    let short = SampleBinary.module(
      SampleBinary.section(1, [1, 0x60, 0, 0]), SampleBinary.section(3, [1, 0]), SampleBinary.section(5, [1, 0, 1]),
      SampleBinary.section(10, [1, 14, 0, 0x41, 0, 0x28, 0, 5, 0x1A, 0x02, 0x40, 0x0C, 0, 0x0B, 0x01, 0x0B]))
    #expect(try Encoder.encode(Decoder.decode(long)) == short)
  }

  @Test func `segments take the shortest form`() throws {
    let long = SampleBinary.module(
      SampleBinary.section(4, [1, 0x70, 0, 1]), SampleBinary.section(5, [1, 0, 1]),
      SampleBinary.section(9, [2, 2, 0, 0x41, 0, 0x0B, 0, 0, 6, 0, 0x41, 0, 0x0B, 0x63, 0x70, 0]),
      SampleBinary.section(11, [1, 2, 0, 0x41, 0, 0x0B, 0]))
    let short = SampleBinary.module(
      SampleBinary.section(4, [1, 0x70, 0, 1]), SampleBinary.section(5, [1, 0, 1]),
      SampleBinary.section(9, [2, 0, 0x41, 0, 0x0B, 0, 4, 0x41, 0, 0x0B, 0]),
      SampleBinary.section(11, [1, 0, 0x41, 0, 0x0B, 0]))
    #expect(try Encoder.encode(Decoder.decode(long)) == short)
  }

  /// A segment of functions whose type is not that of the short forms is written with expressions.
  @Test func `functions of another type`() throws {
    var module = ModuleSyntax()
    module.elements = [ElementSegment(type: .function, items: .functions([3]), mode: .passive)]
    let expected = SampleBinary.module(SampleBinary.section(9, [1, 5, 0x70, 1, 0xD2, 3, 0x0B]))
    #expect(try Encoder.encode(module) == expected)
  }

  @Test func `malformed code is not written`() {
    let bytes = SampleBinary.module(body: [0, 0xFF, 0x0B])
    #expect(throws: ModuleError(.malformed, "illegal opcode ff", offset: SampleBinary.bodyStart + 1)) {
      try Encoder.encode(Decoder.decode(bytes, checkingCode: false))
    }
  }

  // MARK: Branch hints

  /// Two `br_if`, the second behind an immediate that is longer than it has to be.
  private func hinted(_ hints: [BranchHints.Hint]) -> [UInt8] {
    var section = BranchHints()
    section.functions = [BranchHints.Function(index: 0, hints: hints)]
    var custom = ByteWriter()
    custom.name(BranchHints.sectionName)
    custom.append(section.section().contents)
    return SampleBinary.module(
      SampleBinary.oneFunction, SampleBinary.section(0, custom.bytes),
      SampleBinary.section(10, [1, 15, 0, 0x02, 0x40, 0x41, 0x81, 0x80, 0, 0x0D, 0, 0x41, 0, 0x0D, 0, 0x0B, 0x0B]))
  }

  private func decodedHints(_ bytes: [UInt8]) throws -> (BranchHints, ModuleSyntax) {
    let module = try Decoder.decode(bytes)
    return (try BranchHints(module.customSections[0]), module)
  }

  @Test func `branch hints`() throws {
    let (hints, module) = try decodedHints(
      hinted([BranchHints.Hint(offset: 7, isLikely: true), BranchHints.Hint(offset: 11, isLikely: false)]))
    #expect(throws: Never.self) { try hints.check(in: module) }
    let (moved, again) = try decodedHints(Encoder.encode(module))
    #expect(moved.functions[0].hints.map(\.offset) == [5, 9])
    #expect(moved.functions[0].hints.map(\.isLikely) == [true, false])
    #expect(throws: Never.self) { try moved.check(in: again) }
  }

  @Test(arguments: [0, 3, 4, 8, 14, 15, 4_000_000_000] as [UInt32])
  func `branch hints elsewhere`(offset: UInt32) throws {
    let (hints, module) = try decodedHints(hinted([BranchHints.Hint(offset: offset, isLikely: true)]))
    let error = #expect(throws: ModuleError.self) { try hints.check(in: module) }
    #expect(error?.kind == .invalidCustom)
    #expect(error?.message.hasPrefix("@metadata.code.branch_hint annotation: invalid target") == true)
  }

  @Test func `branch hints of other functions`() throws {
    var (hints, module) = try decodedHints(hinted([]))
    hints.functions[0].index = 1
    let error = #expect(throws: ModuleError.self) { try hints.check(in: module) }
    #expect(error?.kind == .invalidCustom)
  }

  @Test(
    arguments: [
      [], [1], [1, 0], [1, 0, 1, 5], [1, 0, 1, 5, 1], [1, 0, 1, 5, 1, 2], [1, 0, 1, 5, 2, 0, 0], [2, 1, 0, 0, 0],
      [1, 0, 2, 5, 1, 0, 5, 1, 0], [0, 0], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
    ] as [[UInt8]])
  func `malformed branch hints`(contents: [UInt8]) {
    let section = CustomSection(name: BranchHints.sectionName, contents: contents, placement: 3)
    let error = #expect(throws: ModuleError.self) { try BranchHints(section) }
    #expect(error?.kind == .malformedCustom)
    #expect(error?.message.hasPrefix("@metadata.code.branch_hint section: ") == true)
  }

  /// Sections that cannot be read are passed on as they are.
  @Test func `malformed branch hints are kept`() throws {
    var module = try Decoder.decode(hinted([]))
    module.customSections[0].contents = [9, 9]
    #expect(try Decoder.decode(Encoder.encode(module)).customSections == module.customSections)
  }
}
