import Wasm

/// The modules that `HostileModuleTests` loads, one line each.
enum HostileModules {
  static let all = files + sections + integers + counts + code + limits + names

  private static let files: [HostileModule] = [
    HostileModule("file/empty", "unexpected end: there are no bytes", []),
    HostileModule("file/3 bytes", "unexpected end: 3 bytes", [0, 0x61, 0x73]),
    HostileModule("file/magic only", "unexpected end: 4 bytes", [0, 0x61, 0x73, 0x6D]),
    HostileModule("file/ELF", "magic header not detected: this looks like an ELF", Array("\u{7F}ELF".utf8)),
    HostileModule("file/gzip", "magic header not detected: this looks like gzip", [0x1F, 0x8B, 8, 0]),
    HostileModule("file/HTML", "magic header not detected: this looks like HTML", Array("<!DOCTYPE html>".utf8)),
    HostileModule("file/text", "magic header not detected: this looks like the text", Array("(module)".utf8)),
    HostileModule("file/spaces", "magic header not detected", Build.bytes(10_000_000, 0x20)),
    HostileModule(
      "file/component", "unknown binary version: this is a component", [0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0]),
    HostileModule("file/version 2", "unknown binary version: 2", [0, 0x61, 0x73, 0x6D, 2, 0, 0, 0]),
    HostileModule("file/zeros", "magic header not detected", Build.bytes(10_000_000, 0)),
    HostileModule("file/two modules", "length out of bounds", Build.header + Build.header),
  ]

  private static let sections: [HostileModule] = [
    HostileModule("section/id 14", "malformed section id", Build.module([14, 0])),
    HostileModule("section/id 255", "malformed section id", Build.module([0xFF, 0])),
    HostileModule(
      "section/out of order", "unexpected content after last section", Build.module([2, 1, 0], [1, 1, 0])),
    HostileModule("section/twice", "unexpected content after last section", Build.module([1, 1, 0], [1, 1, 0])),
    HostileModule("section/past the end", "length out of bounds", Build.module([1, 100, 0])),
    HostileModule("section/4 GiB", "length out of bounds", Build.module([1], Build.most)),
    HostileModule("section/too small", "section size mismatch", Build.module([1, 1, 1, 0x60, 0, 0])),
    HostileModule("section/too large", "section size mismatch", Build.module([1, 5, 1, 0x60, 0, 0, 0])),
    HostileModule("section/functions without code", "function and code section", Build.module(Build.oneFunction)),
    HostileModule("section/code without functions", "function and code section", Build.module([10, 4, 1, 2, 0, 0x0B])),
    HostileModule(
      "custom/smaller than its name", "unexpected end", Build.module([0, 3, 4, 0x61, 0x61, 0x61, 0x61])),
    HostileModule("custom/of nothing", "unexpected end", Build.module([0, 0])),
    HostileModule("custom/name not UTF-8", "malformed UTF-8 encoding", Build.module([0, 2, 1, 0xC0])),
    HostileModule("custom/a million", nil, Build.header + Build.repeated(1_000_000, [0, 1, 0])),
    HostileModule("custom/module in module", nil, Build.module(Build.custom("x", Build.module([1, 1, 1])))),
  ]

  private static let integers: [HostileModule] = [
    HostileModule(
      "integer/u32 of 6 bytes", "integer representation too long", Build.module([1, 0x80, 0x80, 0x80, 0x80, 0x80, 0])),
    HostileModule(
      "integer/u32 with unused bits", "integer too large", Build.module([1, 0x80, 0x80, 0x80, 0x80, 0x10])),
    HostileModule("integer/without end", "unexpected end", Build.module([1, 0x80, 0x80])),
    HostileModule(
      "integer/a million continuations", "integer representation too long",
      Build.header + [1] + Build.bytes(1_000_000, 0x80)),
    HostileModule(
      "integer/u64 of 11 bytes", "integer representation too long",
      Build.module(Build.section(5, [1, 0] + Build.bytes(10, 0x80) + [0]))),
    HostileModule(
      "integer/block type -2^32", "malformed block type",
      Build.module(body: [0, 0x02, 0x80, 0x80, 0x80, 0x80, 0x70, 0x0B, 0x0B])),
    HostileModule(
      "integer/type of 2 bytes", "integer representation too long", Build.module([1, 5, 1, 0xE0, 0x7F, 0, 0])),
  ]

  /// Counts of 2^32 - 1 with little or nothing behind.
  private static let counts: [HostileModule] =
    [
      HostileModule("count/types", "length out of bounds", Build.module(Build.section(1, Build.most))),
      HostileModule("count/recursion group", "length out of bounds", Build.module([1, 7, 1, 0x4E], Build.most)),
      HostileModule("count/supertypes", "length out of bounds", Build.module([1, 7, 1, 0x50], Build.most)),
      HostileModule("count/parameters", "length out of bounds", Build.module([1, 7, 1, 0x60], Build.most)),
      HostileModule("count/results", "length out of bounds", Build.module([1, 8, 1, 0x60, 0], Build.most)),
      HostileModule("count/fields", "length out of bounds", Build.module([1, 7, 1, 0x5F], Build.most)),
      HostileModule("count/imports", "length out of bounds", Build.module(Build.section(2, Build.most))),
      HostileModule("count/import name", "length out of bounds", Build.module([2, 6, 1], Build.most)),
      HostileModule("count/functions", "length out of bounds", Build.module(Build.section(3, Build.most))),
      HostileModule("count/tables", "length out of bounds", Build.module(Build.section(4, Build.most))),
      HostileModule("count/memories", "length out of bounds", Build.module(Build.section(5, Build.most))),
      HostileModule("count/tags", "length out of bounds", Build.module(Build.section(13, Build.most))),
      HostileModule("count/globals", "length out of bounds", Build.module(Build.section(6, Build.most))),
      HostileModule("count/exports", "length out of bounds", Build.module(Build.section(7, Build.most))),
      HostileModule("count/element segments", "length out of bounds", Build.module(Build.section(9, Build.most))),
      HostileModule("count/elements", "length out of bounds", Build.module([9, 8, 1, 1, 0], Build.most)),
      HostileModule("count/element expressions", "length out of bounds", Build.module([9, 8, 1, 5, 0x70], Build.most)),
      HostileModule("count/code entries", "length out of bounds", Build.module(Build.section(10, Build.most))),
      HostileModule("count/body", "length out of bounds", Build.module([10, 6, 1], Build.most)),
      HostileModule("count/groups of locals", "length out of bounds", Build.module(body: Build.most)),
      HostileModule("count/data segments", "length out of bounds", Build.module(Build.section(11, Build.most))),
      HostileModule("count/data", "length out of bounds", Build.module([11, 9, 1, 1], Build.most, [1, 2, 3])),
      HostileModule("count/data segments declared", "data count and data section", Build.module([12, 5], Build.most)),
      HostileModule("count/types of select", "length out of bounds", Build.module(body: [0, 0x1C] + Build.most)),
      HostileModule("count/catch clauses", "length out of bounds", Build.module(body: [0, 0x1F, 0x40] + Build.most)),
      HostileModule("count/custom name", "length out of bounds", Build.module([0, 5], Build.most)),
    ]
    + (0xFC...0xFF).map { low in
      HostileModule(
        "count/labels \(String(low, radix: 16))", "length out of bounds",
        Build.module(body: [0, 0x0E, UInt8(low), 0xFF, 0xFF, 0xFF, 0x0F, 0, 0x0B]))
    }

  private static let code: [HostileModule] = [
    HostileModule(
      "locals/2^32", "too many locals", Build.module(body: [2] + Build.most + [0x7F, 1, 0x7F, 0x0B])),
    HostileModule("locals/2^32 - 1", "too many locals", Build.module(body: [1] + Build.most + [0x7F, 0x0B])),
    HostileModule(
      "locals/50,001", "too many locals", Build.module(body: [1, 0xD1, 0x86, 0x03, 0x7F, 0x0B])),
    HostileModule("locals/50,000", nil, Build.module(body: [1, 0xD0, 0x86, 0x03, 0x7F, 0x0B])),
    HostileModule(
      "locals/a million groups of none", nil,
      Build.module(body: [0xC0, 0x84, 0x3D] + Build.repeated(1_000_000, [0, 0x7F]) + [0x0B])),
    HostileModule(
      "nesting/100,000 block", nil, Build.module(body: nested(100_000, [0x02, 0x40]))),
    HostileModule("nesting/100,000 loop", nil, Build.module(body: nested(100_000, [0x03, 0x40]))),
    HostileModule("nesting/100,000 if", nil, Build.module(body: nested(100_000, [0x41, 0, 0x04, 0x40]))),
    HostileModule("nesting/100,000 try_table", nil, Build.module(body: nested(100_000, [0x1F, 0x40, 0]))),
    HostileModule("nesting/unreachable", nil, Build.module(body: nested(100_000, [0x00, 0x02, 0x40]))),
    HostileModule(
      "nesting/never closed", "unexpected end", Build.module(body: [0] + Build.repeated(300_000, [0x02, 0x40]))),
    HostileModule(
      "code/end behind the end", "section size mismatch", Build.module(body: [0] + Build.bytes(100_000, 0x0B))),
    HostileModule("code/else alone", "END opcode expected", Build.module(body: [0, 0x05, 0x0B])),
    HostileModule("code/opcode ff", "illegal opcode ff", Build.module(body: [0, 0xFF, 0x0B])),
    HostileModule(
      "code/300,000 drops behind unreachable", nil,
      Build.module(body: [0, 0] + Build.bytes(300_000, 0x1A) + [0x0B])),
    HostileModule(
      "code/memory.init without data count", "data count section required",
      Build.module(body: [0, 0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 8, 0, 0, 0x0B], with: Build.memory)),
    HostileModule("code/label 2^32 - 1", "unknown label", Build.module(body: [0, 0x0C] + Build.most + [0x0B])),
    HostileModule("code/function 2^32 - 1", "unknown function", Build.module(body: [0, 0x10] + Build.most + [0x0B])),
    HostileModule("code/local 2^32 - 1", "unknown local", Build.module(body: [0, 0x20] + Build.most + [0x0B])),
    HostileModule("code/global 2^32 - 1", "unknown global", Build.module(body: [0, 0x23] + Build.most + [0x0B])),
    HostileModule(
      "code/type 2^28", "unknown type",
      Build.module(body: [0, 0x02, 0x80, 0x80, 0x80, 0x80, 1, 0x0B, 0x0B])),
    HostileModule(
      "code/reference to type 2^29", "unknown type",
      Build.module(body: [0, 0xD0, 0x80, 0x80, 0x80, 0x80, 2, 0x1A, 0x0B])),
    HostileModule(
      "code/reference to type 2^31", "unknown type",
      Build.module(body: [0, 0xD0, 0x80, 0x80, 0x80, 0x80, 8, 0x1A, 0x0B])),
    HostileModule(
      "expression/300,000 additions", nil,
      Build.module(Build.section(6, [1, 0x7F, 0, 0x41, 0] + additions))),
    HostileModule("expression/never closed", "unexpected end", Build.module(Build.section(6, [1, 0x7F, 0, 0x41, 0]))),
    HostileModule(
      "expression/of itself", "unknown global", Build.module(Build.section(6, [1, 0x7F, 0, 0x23, 0, 0x0B]))),
    HostileModule(
      "expression/mutable global", "constant expression required",
      Build.module(Build.section(6, [2, 0x7F, 1, 0x41, 0, 0x0B, 0x7F, 0, 0x23, 0, 0x0B]))),
  ]

  private static func nested(_ depth: Int, _ opening: [UInt8]) -> [UInt8] {
    [0] + Build.repeated(depth, opening) + Build.bytes(depth + 1, 0x0B)
  }

  private static let additions: [UInt8] = Build.repeated(300_000, [0x41, 1, 0x6A]) + [0x0B]

  private static let limits: [HostileModule] = [
    HostileModule(
      "limit/1,000 parameters", nil,
      Build.module(Build.section(1, [1, 0x60, 0xE8, 7] + Build.bytes(1000, 0x7F) + [0]))),
    HostileModule(
      "limit/1,001 parameters", "too many parameters",
      Build.module(Build.section(1, [1, 0x60, 0xE9, 7] + Build.bytes(1001, 0x7F) + [0]))),
    HostileModule(
      "limit/1,001 results", "too many results",
      Build.module(Build.section(1, [1, 0x60, 0, 0xE9, 7] + Build.bytes(1001, 0x7F)))),
    HostileModule(
      "limit/1,000,001 types", "too many types",
      Build.module(Build.section(1, 1_000_001, times: [0x5F, 0]))),
    HostileModule(
      "limit/body of 7,654,322 bytes", "too many bytes in a function body",
      Build.module(body: [0] + Build.bytes(7_654_320, 0x01) + [0x0B])),
    HostileModule(
      "limit/100,001 data segments", "too many data segments", Build.module(Build.section(11, 100_001, times: [1, 0]))),
    HostileModule(
      "data/offset past every memory", nil,
      Build.module(Build.memory, Build.section(11, [1, 0, 0x41, 0x7F, 0x0B, 1, 0x61]))),
    HostileModule(
      "data/64-bit offset", nil,
      Build.module([5, 3, 1, 4, 0], Build.section(11, [1, 0, 0x42, 0x7F, 0x0B, 1, 0x61]))),
    HostileModule(
      "data/offset of the wrong type", "type mismatch",
      Build.module([5, 3, 1, 4, 0], Build.section(11, [1, 0, 0x41, 0x7F, 0x0B, 1, 0x61]))),
    HostileModule("data/without memory", "unknown memory", Build.module(Build.section(11, [1, 0, 0x41, 0, 0x0B, 0]))),
    HostileModule("data/passive without data count", nil, Build.module(Build.section(11, [1, 1, 0]))),
    HostileModule("elements/without table", "unknown table", Build.module(Build.section(9, [1, 0, 0x41, 0, 0x0B, 0]))),
    HostileModule(
      "elements/a million functions", nil,
      Build.module(
        Build.section(1, [1, 0x60, 0, 0]), Build.section(3, [1, 0]),
        Build.section(9, [1, 1, 0, 0xC0, 0x84, 0x3D] + Build.bytes(1_000_000, 0)), Build.section(10, [1, 2, 0, 0x0B]))),
    HostileModule("table/2^32 - 1", nil, Build.module(Build.section(4, [1, 0x70, 0] + Build.most))),
    HostileModule(
      "table/2^32", "table size",
      Build.module(Build.section(4, [1, 0x70, 0, 0x80, 0x80, 0x80, 0x80, 0x10]))),
    HostileModule(
      "table/minimum above maximum", "size minimum must not be greater",
      Build.module(Build.section(4, [1, 0x70, 1, 2, 1]))),
    HostileModule("memory/65,537 pages", "memory size", Build.module(Build.section(5, [1, 0, 0x81, 0x80, 4]))),
    HostileModule(
      "memory/minimum above maximum", "size minimum must not be greater",
      Build.module(Build.section(5, [1, 1, 2, 1]))),
    HostileModule(
      "memory/2^48 + 1 pages", "memory size",
      Build.module(Build.section(5, [1, 4, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40]))),
    HostileModule("memory/shared", "malformed limits flags", Build.module(Build.section(5, [1, 2, 1]))),
    HostileModule(
      "memory/shared with maximum", "malformed limits flags", Build.module(Build.section(5, [1, 3, 1, 1]))),
    HostileModule("memory/101", "too many memories", Build.module(Build.section(5, 101, times: [0, 0]))),
    HostileModule("export/100,000 names with one prefix", nil, exports(100_000)),
    HostileModule("export/the last of 30,000 twice", "duplicate export name", exports(30_000, lastTwice: true)),
  ]

  private static func exports(_ count: Int, lastTwice: Bool = false) -> [UInt8] {
    Build.module(
      Build.memory,
      Build.section(7, count + (lastTwice ? 1 : 0)) { writer, index in
        writer.name(Name("the same beginning of every name \(min(index, count - 1))"))
        writer.byte(2)
        writer.byte(0)
      })
  }

  /// A bad `name` section is as good as none.
  private static let names: [HostileModule] = [
    HostileModule("names/2^32 - 1 functions", nil, Build.module(Build.custom("name", [1, 5] + Build.most))),
    HostileModule("names/2^32 - 1 locals", nil, Build.module(Build.custom("name", [2, 7, 1, 0] + Build.most))),
    HostileModule(
      "names/of functions that are not there", nil,
      Build.module(Build.custom("name", [1, 8, 1] + Build.most + [1, 0x61]))),
    HostileModule("names/twice the same", nil, Build.module(Build.custom("name", [1, 7, 2, 0, 1, 0x61, 0, 1, 0x62]))),
    HostileModule("names/not UTF-8", nil, Build.module(Build.custom("name", [0, 2, 1, 0xFF]))),
    HostileModule(
      "names/2 MB", nil,
      Build.module(Build.custom("name", [0, 0x83, 0x89, 0x7A, 0x80, 0x89, 0x7A] + Build.bytes(2_000_000, 0x61)))),
    HostileModule("names/100,000 backwards", nil, Build.module(Build.custom("name", backwardNames))),
    HostileModule("names/garbage", nil, Build.module(Build.custom("name", Build.bytes(1000, 0xFF)))),
    HostileModule(
      "import/name of 2 MB", nil,
      Build.module(
        Build.section(2, [1, 0x80, 0x89, 0x7A] + Build.bytes(2_000_000, 0x61) + [0, 2, 0, 0]))),
    HostileModule(
      "import/name not UTF-8", "malformed UTF-8 encoding",
      Build.module(Build.section(2, [1, 3, 0xED, 0xA0, 0x80, 0, 2, 0, 0]))),
    HostileModule("import/name with NUL", nil, Build.module(Build.section(2, [1, 1, 0, 0, 2, 0, 0]))),
    HostileModule(
      "import/100,000 functions", nil,
      Build.module(Build.section(1, [1, 0x60, 0, 0]), Build.section(2, 100_000, times: [1, 0x61, 1, 0x62, 0, 0]))),
    HostileModule("hints/2^32 - 1", nil, Build.module(Build.custom("metadata.code.branch_hint", Build.most))),
  ]

  private static let backwardNames: [UInt8] = {
    var map = ByteWriter()
    map.count(100_000)
    for index in 0..<100_000 {
      map.u32(UInt32(100_000 - index))
      map.name("f")
    }
    var section = ByteWriter()
    section.byte(1)
    section.sized(map.bytes)
    return section.bytes
  }()
}
