import Testing

@testable import Wasm

/// Files and lines of `.debug_line`, which may hold anything.
struct DebugLinesTests {
  private static func bytes(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) + [0] }

  /// A module of one function with 40 instructions, whose code section has its contents at `codeStart`.
  private static func module(_ sections: [(name: String, contents: [UInt8])]) throws -> ModuleSyntax {
    let body = [0] + [UInt8](repeating: 0x01, count: 40) + [0x0B]
    var bytes = SampleBinary.module(body: body)
    for section in sections {
      bytes += SampleBinary.section(0, [UInt8(section.name.utf8.count)] + Array(section.name.utf8) + section.contents)
    }
    return try Decoder.decode(bytes)
  }

  /// The contents of the code section begin behind its size.
  private static let codeStart = SampleBinary.bodyStart - 2

  private static let lengths: [UInt8] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]

  /// A program: rows at 2 (line 10), 6 (line 12, column 3), 9 (another file, line 7), and the end at 20.
  private static let program: [UInt8] =
    [0, 5, 2] + bytes(2) + [3, 9, 1, 5, 3, 2, 4, 3, 2, 1, 4, 2, 5, 0, 2, 3, 3, 0x7B, 1, 2, 11, 0, 1, 1]

  private static func unit(_ version: UInt8, lineRange: UInt8 = 14, tables: [UInt8], _ program: [UInt8]) -> [UInt8] {
    var header: [UInt8] = [1] + (version >= 4 ? [1] : []) + [1, 0xFB, lineRange, 13] + lengths + tables
    header = bytes(UInt32(header.count)) + header
    let rest = [version, 0] + (version >= 5 ? [4, 0] : []) + header + program
    return bytes(UInt32(rest.count)) + rest
  }

  private static let oldTables = text("lib") + [0] + text("a.c") + [1, 0, 0] + text("/usr/b.h") + [0, 0, 0] + [0]

  /// Folders as offsets of `.debug_line_str`, files with a name in place, a folder's number and 16 bytes of a hash.
  private static let newTables: [UInt8] =
    [1, 1, 0x1F, 2] + bytes(0) + bytes(5)
    + [3, 1, 0x08, 2, 0x0B, 5, 0x1E, 3] + text("a.c") + [1] + [UInt8](repeating: 9, count: 16) + text("a.c") + [1]
    + [UInt8](repeating: 9, count: 16) + text("/usr/b.h") + [0] + [UInt8](repeating: 9, count: 16)

  private static let lineStrings = text("/top") + text("lib")

  private static func locate(_ section: [UInt8], _ addresses: [Int], strings: [UInt8] = lineStrings) throws -> [String?]
  {
    let module = try module([(".debug_line", section), (".debug_line_str", strings)])
    return DebugLines.locations(of: addresses.map { $0 + codeStart }, in: module).map { $0?.text }
  }

  @Test(arguments: [2, 3, 4] as [UInt8]) func `Versions up to 4 have tables of strings`(version: UInt8) throws {
    let found = try Self.locate(Self.unit(version, tables: Self.oldTables, Self.program), [0, 2, 5, 6, 9, 19, 20])
    #expect(found == [nil, "lib/a.c:10", "lib/a.c:10", "lib/a.c:12:3", "/usr/b.h:7", "/usr/b.h:7", nil])
  }

  @Test func `Version 5 has tables with columns`() throws {
    let found = try Self.locate(Self.unit(5, tables: Self.newTables, Self.program), [2, 6, 9])
    #expect(found == ["/top/lib/a.c:10", "/top/lib/a.c:12:3", "/usr/b.h:7"])
  }

  @Test func `Special instructions advance address and line`() throws {
    // Three bytes and one line on; 17 bytes on; a row; two bytes on; the end.
    let program: [UInt8] = [0, 5, 2] + Self.bytes(4) + [13 + 14 * 3 + 6, 8, 13 + 5, 9, 2, 0, 0, 1, 1]
    let found = try Self.locate(Self.unit(4, tables: Self.oldTables, program), [6, 7, 23, 24, 25, 26])
    #expect(found == [nil, "lib/a.c:2", "lib/a.c:2", "lib/a.c:2", "lib/a.c:2", nil])
  }

  @Test func `Units that are not read do not hide others`() throws {
    let good = Self.unit(4, tables: Self.oldTables, Self.program)
    let others: [[UInt8]] = [
      Self.unit(4, lineRange: 0, tables: Self.oldTables, Self.program), Self.unit(1, tables: [], []),
      Self.unit(9, tables: [], []), Self.bytes(0), Self.bytes(3) + [4, 0, 1],
      // A header that is longer than its unit.
      Self.bytes(10) + [4, 0] + Self.bytes(0xFFFF_0000) + [1, 1, 1, 0],
    ]
    for other in others {
      let found = try Self.locate(other + good, [6])
      #expect(found == ["lib/a.c:12:3"])
    }
  }

  @Test func `A section without end or sense tells nothing`() throws {
    let sections: [[UInt8]] = [
      [], [1], Self.bytes(0xFFFF_FFFF), Self.bytes(0xFFFF_FFFF) + [UInt8](repeating: 0xFF, count: 8),
      Self.bytes(0xFFFF_FFF5),
      [UInt8](repeating: 0xFF, count: 4096), [UInt8](repeating: 0x80, count: 4096), [UInt8](repeating: 0, count: 4096),
      Self.unit(4, tables: [], [0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]),
      Self.unit(4, tables: [0x61], Self.program), Self.unit(5, tables: [], Self.program),
      // Tables of 2^63 rows, and of rows without bytes.
      Self.unit(5, tables: [1, 1, 0x08] + [UInt8](repeating: 0xFF, count: 8) + [0x7F], Self.program),
      Self.unit(5, tables: [0] + [UInt8](repeating: 0xFF, count: 4) + [0x0F], Self.program),
      // Names behind the end of the strings.
      Self.unit(5, tables: [1, 1, 0x1F, 1] + Self.bytes(0xFFFF) + [0, 0], Self.program),
      Self.unit(4, tables: Self.oldTables, [0, 5, 2] + Self.bytes(2) + [1] + [UInt8](repeating: 2, count: 4096)),
    ]
    for section in sections { #expect(try Self.locate(section, [2, 6]) == [nil, nil]) }
  }

  @Test func `No change of a section does any harm`() throws {
    var state: UInt64 = 3
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let seeds = [
      Self.unit(4, tables: Self.oldTables, Self.program), Self.unit(5, tables: Self.newTables, Self.program),
    ]
    var found = 0
    for round in 0..<20_000 {
      var section = seeds[round % 2]
      for _ in 0...next(3) { section[next(section.count)] = UInt8(next(256)) }
      found += try Self.locate(section, [2, 6, 9]).count { $0 != nil }
    }
    #expect(found > 0)
  }

  @Test func `Without the section there is nothing`() throws {
    #expect(DebugLines.locations(of: [30], in: try Self.module([])) == [nil])
    #expect(DebugLines.locations(of: [], in: try Self.module([])) == [])
    let module = try Self.module([(".debug_line", Self.unit(4, tables: Self.oldTables, Self.program))])
    #expect(DebugLines.locations(of: [.max, .min, -1, 0], in: module) == [nil, nil, nil, nil])
  }
}
