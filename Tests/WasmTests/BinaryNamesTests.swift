import Testing

@testable import Wasm

struct BinaryNamesTests {
  private func names(_ contents: [UInt8]) -> Names {
    Names(CustomSection(name: Names.sectionName, contents: contents, placement: 11))
  }

  @Test func `every subsection`() {
    var names = Names()
    names.module = "módulo"
    names.functions[0] = "start"
    names.functions[1_000_000] = ""
    names.locals[3, 0] = "x"
    names.locals[3, 7] = "y"
    names.labels[0, 1] = "exit"
    names.types[2] = "pair"
    names.tables[0] = "t"
    names.memories[0] = "m"
    names.globals[9] = "g"
    names.elements[1] = "e"
    names.data[1] = "d"
    names.fields[2, 1] = "right"
    names.tags[4] = "error"
    let section = names.section()
    #expect(Names(section) == names)
    #expect(Names(section).section() == section)
    #expect(Names(section).locals[3, 7] == "y")
    #expect(Names(section).locals[4, 7] == nil)
    #expect(Names(section).problem == nil)
  }

  @Test func `names are replaced and removed`() {
    var map = NameMap()
    for index in [5, 1, 3, 1] as [Index] { map[index] = Name("name \(index)") }
    #expect(map.entries.map(\.index) == [1, 3, 5])
    map[3] = "other"
    map[1] = nil
    map[2] = nil
    #expect(map.entries.map(\.name) == ["other", "name 5"])
  }

  @Test func `unknown subsections are left out`() {
    let result = names([0x40, 3, 1, 2, 3, 0, 2, 1, 0x6D])
    #expect(result.module == "m")
    #expect(result.problem == nil)
  }

  @Test func `disorder is put in order`() {
    let result = names([1, 10, 3, 2, 1, 0x62, 1, 1, 0x61, 2, 1, 0x63])
    #expect(result.functions[1] == "a")
    #expect(result.functions[2] == "b")
    #expect(result.functions.entries.count == 2)
  }

  /// Whatever stands before the first mistake of a subsection is kept, and so are the subsections behind it.
  @Test(
    arguments: [
      // More names declared than there are, bad UTF-8, a name past the end, something behind the last name
      [1, 4, 2, 0, 1, 0x61, 2, 3, 1, 0, 0], [1, 7, 2, 0, 1, 0x61, 1, 1, 0xFF, 2, 3, 1, 0, 0],
      [1, 6, 2, 0, 1, 0x61, 1, 9, 2, 3, 1, 0, 0], [1, 5, 1, 0, 1, 0x61, 0, 2, 3, 1, 0, 0],
    ] as [[UInt8]])
  func `mistakes in names are told`(contents: [UInt8]) {
    let result = names(contents)
    #expect(result.functions[0] == "a")
    #expect(result.functions.entries.count == 1)
    #expect(result.problem?.kind == .malformedCustom)
    #expect(result.problem?.message.hasPrefix("name section: ") == true)
  }

  @Test func `huge counts`() {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
    for id in UInt8(0)...11 {
      let result = names([id, 5] + huge)
      #expect(result.problem?.kind == .malformedCustom)
    }
    #expect(names([2, 7, 1, 0] + huge).locals.isEmpty)
    #expect(names([1] + huge).problem != nil)
  }

  @Test func `a bad name section is no bad module`() throws {
    let module = SampleBinary.module(SampleBinary.section(0, [4, 0x6E, 0x61, 0x6D, 0x65, 0xFF, 0xFF]))
    #expect(try Decoder.decode(module).names?.problem != nil)
    #expect(throws: Never.self) { try Module(bytes: module) }
    #expect(try Decoder.decode(SampleBinary.header).names == nil)
  }

  @Test func `the last name section counts`() throws {
    func section(_ name: UInt8) -> [UInt8] { SampleBinary.section(0, [4, 0x6E, 0x61, 0x6D, 0x65, 0, 2, 1, name]) }
    let module = SampleBinary.module(section(0x61), section(0x62))
    #expect(try Decoder.decode(module).names?.module == "b")
  }

  /// However many custom sections of other names stand before it and behind it.
  @Test(arguments: 0..<12)
  func `The name section is found among other custom sections`(place: Int) throws {
    var sections = (0..<11).map { SampleBinary.section(0, [1, 0x61 + UInt8($0), 7]) }
    sections.insert(SampleBinary.section(0, [4, 0x6E, 0x61, 0x6D, 0x65, 0, 2, 1, 0x7A]), at: place)
    #expect(try Decoder.decode(SampleBinary.header + sections.flatMap { $0 }).names?.module == "z")
  }
}
