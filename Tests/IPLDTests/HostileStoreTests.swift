import Foundation
import IPLD
import TestSupport
import Testing

/// Inputs that somebody made to do harm: CAR files, blocks of file systems, and folders.
@Suite struct HostileStoreTests {
  // MARK: CAR files

  static let header = Array(CARTests.golden[..<59])
  static let cid = Array(CARTests.golden[60..<96])

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let slug: String
    let offset: Int

    init(_ name: String, _ bytes: [UInt8], _ slug: String, _ offset: Int) {
      self.name = name
      self.bytes = bytes
      self.slug = slug
      self.offset = offset
    }

    var testDescription: String { name }
  }

  /// A header with its length.
  private static func front(_ header: String) -> [UInt8] {
    let body = hex(header)
    return [UInt8(body.count)] + body
  }

  /// A file of version 2 around the golden one.
  private static func framed(
    characteristics: UInt8 = 0, start: UInt64 = 51, count: UInt64 = 102, index: UInt64 = 0
  ) -> [UInt8] {
    func number(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) } }
    let frame = [characteristics] + [UInt8](repeating: 0, count: 15) + number(start) + number(count) + number(index)
    return hex("0aa16776657273696f6e02") + frame + CARTests.golden
  }

  static let files: [Case] = [
    Case("empty", [], "car.truncated", 0),
    Case("a header without bytes", [0], "car.header", 0),
    Case("a header of 2^63 bytes", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], "varint.too_long", 0),
    Case("a header of 2^63-1 bytes", [UInt8](repeating: 0xFF, count: 8) + [0x7F], "car.header_limit", 0),
    Case("a header of 32 MiB that is not there", [0x80, 0x80, 0x80, 0x10], "car.truncated", 0),
    Case("a length that is too long", [0x81, 0x00], "varint.non_minimal", 0),
    Case("a list as header", front("80"), "car.header", 1),
    Case("a header of bad CBOR", front("a1"), "cbor.count", 1),
    Case("a header without version", front("a165726f6f747380"), "car.header", 1),
    Case("a version as text", front("a16776657273696f6e6131"), "car.header", 1),
    Case("version 42", front("a16776657273696f6e182a"), "car.version", 1),
    Case("version 2 with roots", front("a265726f6f7473806776657273696f6e02"), "car.version", 1),
    Case("version -1", front("a265726f6f7473806776657273696f6e20"), "car.version", 1),
    Case("no roots", front("a16776657273696f6e01"), "car.header", 1),
    Case("roots that are no list", front("a265726f6f7473a06776657273696f6e01"), "car.header", 1),
    Case("a root that is no link", front("a265726f6f747381016776657273696f6e01"), "car.header", 1),
    Case("a further field", front("a36178f665726f6f7473806776657273696f6e01"), "car.header", 1),
    Case("a section shorter than its CID", header + [0x05] + cid[..<5], "multihash.truncated", 63),
    Case("a section of 9 MiB", header + [0x80, 0x80, 0xC0, 0x04], "car.section_limit", 59),
    Case("a section of 2^63-1 bytes", header + [UInt8](repeating: 0xFF, count: 8) + [0x7F], "car.section_limit", 59),
    Case("a section without bytes", header + [0], "car.empty_section", 59),
    Case("a section that ends early", Array(CARTests.golden.dropLast()), "car.truncated", 59),
    Case("other bytes than its name says", CARTests.golden.dropLast() + [0x2B], "block.hash_mismatch", 96),
    Case(
      "the same name twice with other bytes", CARTests.golden + [0x25] + cid + [0x00], "block.hash_mismatch", 139),
    Case("bytes after the end", CARTests.golden + Array("garbage".utf8), "car.truncated", 102),
    Case("a CID of version 2", header + [0x04, 0x02, 0x55, 0x00, 0x00], "cid.version", 60),
    Case("an unknown hash", header + [0x05, 0x01, 0x55, 0x01, 0x01, 0x00], "multihash.unknown_function", 65),
    Case("a digest cut short", header + [0x05, 0x01, 0x55, 0x12, 0x01, 0xE3], "multihash.short_digest", 65),
    Case("a frame that ends early", Array(framed()[..<30]), "car.truncated", 11),
    Case("data inside the frame", framed(start: 50), "car.data_offset", 27),
    Case("data at 2^64-1", framed(start: .max), "car.data_offset", 27),
    Case("data after the end", framed(start: 4096), "car.truncated", 153),
    Case("data of 2^64-1 bytes", framed(count: .max), "car.data_size", 35),
    Case("data longer than the file", framed(count: 103), "car.truncated", 153),
    Case("data that ends in its header", framed(count: 20), "car.data_size", 51),
    Case("data that ends in a section", framed(count: 101), "car.data_size", 110),
    Case("an index inside the data", framed(index: 100), "car.index_offset", 43),
    Case("an unknown characteristic", framed(characteristics: 1), "car.characteristics", 11),
    Case("a frame inside a frame", framed(count: 153).dropLast(102) + framed(), "car.version", 51),
  ]

  @Test(arguments: files) func `files are refused at the right offset`(_ file: Case) {
    #expect { try CARTests.read(file.bytes) } throws: { error in
      let error = error as? CodedError
      if error?.slug != file.slug || error?.offset != file.offset {
        print("\(file.name): \(String(describing: error))")
      }
      return error?.slug == file.slug && error?.offset == file.offset
    }
  }

  @Test func `frames around files are read`() throws {
    #expect(try CARTests.read(Self.framed()).sections.count == 1)
    #expect(try CARTests.read(Self.framed(characteristics: 0x80, index: 153)).header.frame?.isFullyIndexed == true)
    #expect(try CARTests.read(Self.framed() + [1, 2, 3]).sections.count == 1)
  }

  @Test func `identity and version0 sections are read`() throws {
    let identity = try Block(Array("hi".utf8), codec: .raw, function: .identity)
    let version0 = Block(cid: try #require(try CID(of: [], codec: .dagPB).version0), bytes: [])
    let file = try CARTests.write(roots: [], [identity, version0, identity])
    #expect(try CARTests.read(file).sections.map(\.block) == [identity, version0, identity])
  }

  @Test func `changed files never crash`() throws {
    var random = ChaCha20("changes", count: 1 << 20)
    for seed in [CARTests.golden, Self.framed()] {
      for _ in 0..<2000 {
        var file = seed
        for change in random.bytes(3) where change < 200 {
          let index = random.bytes(2)
          file[(Int(index[0]) << 8 | Int(index[1])) % file.count] = change
        }
        _ = try? CARTests.read(file)
      }
    }
  }

  // MARK: File systems

  /// Puts a block of dag-pb, whose data has these fields of a file system.
  @discardableResult
  private static func put(_ data: String, _ links: [PBLink], _ store: MemoryStore) throws -> CID {
    try store.put(try DAGPB.encode(PBNode(links: links, data: Bytes(hex(data)))), codec: .dagPB)
  }

  private static func slugOfReading(_ cid: CID, _ store: MemoryStore) -> String? {
    slug {
      let reader = UnixFSReader(store)
      if try reader.entries(cid) == nil {
        var sink = ArraySink()
        try reader.read(cid, to: &sink)
      }
    }
  }

  @Test(arguments: [
    ("", 0, "unixfs.no_type"), ("1801", 0, "unixfs.no_type"), ("0863", 0, "unixfs.type"), ("0803", 0, "unixfs.type"),
    ("0802", 1, nil), ("08022001", 0, "unixfs.part_count"), ("080220012001", 1, "unixfs.part_count"),
    ("0802180120022001", 2, "unixfs.file_size"), ("08021801", 0, "unixfs.file_size"),
    ("08021880808080808080808001", 0, "unixfs.file_size"),
    ("080218ffffffffffffffffff0120ffffffffffffffffff01", 1, "unixfs.file_size"),
    ("080220ffffffffffffffff7f20ffffffffffffffff7f", 2, "unixfs.file_size"),
    ("08021202616218022000", 1, nil), ("0802180220012001", 2, nil), ("08021801", 1, nil),
    ("08021802", 1, "unixfs.file_size"),
    ("0802180220022200", 1, "unixfs.part_size"), ("080218022202 0101", 2, nil),
    ("0804", 1, "unixfs.symlink"), ("08041203616263", 0, "unixfs.not_a_file"), ("0801", 0, nil),
    ("08", 0, "unixfs.truncated"), ("0a0102", 0, "unixfs.no_type"), ("08024a00", 0, nil),
    ("0805", 0, "unixfs.shard_hash"), ("08052822", 0, "unixfs.fanout"), ("080528223000", 0, "unixfs.fanout"),
    ("080528223003", 0, "unixfs.fanout"), ("08052822308010", 0, "unixfs.fanout"),
    ("080528223080808080808001", 0, "unixfs.fanout"), ("0805281230 8002", 0, "unixfs.shard_hash"),
    ("08051201ff2822308002", 0, "unixfs.shard_field"), ("080512020101 28223008", 2, "unixfs.shard_field"),
    ("08052822308002", 0, nil), ("0805120101 2822308002", 1, "unixfs.shard_name"),
  ])
  func `blocks of file systems are refused`(data: String, linkCount: Int, expected: String?) throws {
    let store = MemoryStore()
    let leaf = try store.put([0x61], codec: .raw)
    let links = [PBLink](repeating: PBLink(cid: leaf, name: "", cumulativeByteCount: 1), count: linkCount)
    #expect(try Self.slugOfReading(Self.put(data, links, store), store) == expected)
  }

  @Test func `blocks that are no file system are refused`() throws {
    for fixture in DAGPBTests.fixtures {
      let bytes = try #require(fixture.blocks["dag-pb"]?.bytes)
      let store = MemoryStore()
      let cid = try store.put(bytes, codec: .dagPB)
      let isReal = ["dagpb_4namedlinks+data", "dagpb_7unnamedlinks+data"].contains(fixture.name)
      #expect((Self.slugOfReading(cid, store)?.hasPrefix("unixfs.") ?? false) != isReal)
    }
  }

  /// Ten levels, on each 174 links to the same block.
  @Test func `a few blocks do not become many bytes`() throws {
    let store = MemoryStore()
    var cid = try store.put([UInt8](repeating: 0, count: 1024), codec: .raw)
    var count: UInt64 = 1024
    for _ in 0..<6 {
      var data: [UInt8] = [0x08, 0x02, 0x18]
      func append(_ value: UInt64) { try! Varint.append(value, to: &data) }
      append(count * 174)
      for _ in 0..<174 {
        data.append(0x20)
        append(count)
      }
      let links = [PBLink](repeating: PBLink(cid: cid, name: ""), count: 174)
      cid = try store.put(try DAGPB.encode(PBNode(links: links, data: Bytes(data))), codec: .dagPB)
      count *= 174
    }
    #expect(Self.slugOfReading(cid, store) == "unixfs.limit")
    // A part of it is read nevertheless, through the blocks on the way alone.
    var limits = UnixFSReader.Limits()
    limits.fileByteCount = .max
    var sink = ArraySink()
    try UnixFSReader(store, limits: limits).read(cid, range: 5_000_000_000..<5_000_003_000, to: &sink)
    #expect(sink.bytes == [UInt8](repeating: 0, count: 3000))
  }

  /// Ten levels without a byte: nothing of them is looked at.
  @Test func `empty parts are not read`() throws {
    let store = MemoryStore()
    var cid = try Self.put("08021800", [], store)
    for _ in 0..<10 {
      let data = "08021800" + String(repeating: "2000", count: 174)
      cid = try Self.put(data, [PBLink](repeating: PBLink(cid: cid, name: ""), count: 174), store)
    }
    #expect(Self.slugOfReading(cid, store) == nil)
  }

  @Test func `a chain of one part each is not deep`() throws {
    let store = MemoryStore()
    var cid = try store.put([0x61], codec: .raw)
    for _ in 0..<1000 { cid = try Self.put("080218012001", [PBLink(cid: cid, name: "")], store) }
    #expect(Self.slugOfReading(cid, store) == "unixfs.depth")
    var walk = DAGWalk(store, roots: [cid])
    while try walk.next() != nil {}
  }

  @Test func `shards below shards end`() throws {
    let store = MemoryStore()
    let leaf = try store.put([0x61], codec: .raw)
    // All bits of the hash lead to position 0, which no name's hash does.
    var cid = try Self.put("08051201012822308002", [PBLink(cid: leaf, name: "00x")], store)
    #expect(Self.slugOfReading(cid, store) == "unixfs.shard_place")
    for _ in 0..<1000 { cid = try Self.put("08051201012822308002", [PBLink(cid: cid, name: "00")], store) }
    #expect(Self.slugOfReading(cid, store) == "unixfs.shard_depth")
    for name in ["0", "0G", "00", "+0x", "-1x", "0ax", "é"] {
      let cid = try Self.put("08051201012822308002", [PBLink(cid: leaf, name: Text(name))], store)
      #expect(["unixfs.shard_name", "unixfs.shard"].contains(Self.slugOfReading(cid, store)))
    }
    let wide = try Self.put("080512010128223008", [PBLink(cid: leaf, name: "8x")], store)
    #expect(Self.slugOfReading(wide, store) == "unixfs.shard_name")
  }

  @Test func `a wide folder is past the limit`() throws {
    let store = MemoryStore()
    let leaf = try store.put([0x61], codec: .raw)
    let links = (0..<11).map { PBLink(cid: leaf, name: Text(String(UnicodeScalar(UInt8(97 + $0))))) }
    let cid = try Self.put("0801", links, store)
    var limits = UnixFSReader.Limits()
    limits.entryCount = 10
    #expect(slug { _ = try UnixFSReader(store, limits: limits).entries(cid) } == "unixfs.limit")
    #expect(try UnixFSReader(store).entries(cid)?.count == 11)
  }

  @Test func `of entries with the same name the first counts`() throws {
    let store = MemoryStore()
    let (first, second) = (try store.put([1], codec: .raw), try store.put([2], codec: .raw))
    let cid = try Self.put("0801", [PBLink(cid: first, name: "a"), PBLink(cid: second, name: "a")], store)
    #expect(try UnixFSReader(store).entry("a", in: cid)?.cid == first)
  }
}
