import IPLD
import TestSupport
import Testing

/// Paths through blocks of all codecs.
@Suite struct PathTests {
  private let store = MemoryStore()
  private let file: CID
  private let folder: CID
  private let shards: CID
  /// A map with links and values.
  private let root: CID

  init() throws {
    let hello = try UnixFSTests.add("hello world", store)
    file = hello.cid
    folder = try UnixFSTests.folder([("a.txt", hello), ("Links", hello)], store).cid
    var profile = UnixFS.Profile.v1_2025
    profile.shardingRule = .blockBytes(0)
    shards = try UnixFSTests.folder(
      [("a.txt", hello), ("b", UnixFS.Item(cid: folder, cumulativeByteCount: 9))], store, profile
    ).cid
    let json = try store.put(
      Array("{\"deep\":{\"x\":[{\"/\":\"\(folder)\"}]},\"n\":7}".utf8), codec: .dagJSON)
    root = try store.put(
      try DAGCBOR.encode([
        "dir": .link(folder), "file": .link(file), "shards": .link(shards), "json": .link(json),
        "list": [1, .list([.link(folder)])], "text": "t", "": 1,
      ]), codec: .dagCBOR)
  }

  private func resolve(_ path: String, from cid: CID? = nil, view: PathResolver.View = .files) throws
    -> PathResolver.Location
  {
    try PathResolver(store, view: view).resolve(cid ?? root, path: try UnixFS.components(Array(path.utf8)))
  }

  private func block(_ path: String) throws -> CID {
    try UnixFSReader(store).resolve(root, path: try UnixFS.components(Array(path.utf8)))
  }

  @Test func `folders and files below links of values are found by name`() throws {
    for path in [
      "file", "dir/a.txt", "dir/Links", "shards/a.txt", "shards/b/a.txt", "json/deep/x/0/a.txt", "list/1/0/a.txt",
    ] {
      #expect(try block(path) == file, "\(path)")
    }
    #expect(try block("dir") == folder)
    #expect(try block("list/1/0") == folder)
    #expect(try block("json/deep/x/0") == folder)
    #expect(try block("") == root)
  }

  @Test func `a path may end at a value inside of a block`() throws {
    let location = try resolve("json/deep/x")
    #expect(location.value?.list?.count == 1)
    #expect(location.inner == ["deep", "x"])
    #expect(location.cid != root)
    #expect(try resolve("json/n").value?.integer == 7)
    #expect(try resolve("list/0").value?.integer == 1)
    #expect(slug { _ = try block("list/0") } == "path.inside_block")
    #expect(try resolve("file").value == nil)
  }

  @Test func `blocks of dag-pb are values where no entry has the name`() throws {
    #expect(try resolve("Links/0/Hash", from: shards).cid != shards)
    #expect(try resolve("Data", from: folder).value?.bytes?.elementsEqual([8, 1]) == true)
    // The folder has an entry of this name, and the view of values sees no entries.
    #expect(try resolve("Links", from: folder).cid == file)
    #expect(try resolve("Links/1/Name", from: folder, view: .data).value?.string == "a.txt")
    #expect(slug { _ = try resolve("a.txt", from: folder, view: .data) } == "unixfs.not_a_directory")
  }

  @Test func `links of other blocks of dag-pb are found by name`() throws {
    let plain = try store.put(
      try DAGPB.encode(PBNode(links: [PBLink(cid: folder, name: "some link")], data: [0xFF])), codec: .dagPB)
    #expect(try resolve("some link/a.txt", from: plain).cid == file)
    let part = PBLink(cid: file, name: "part", cumulativeByteCount: 11)
    let named = try store.put(
      try DAGPB.encode(PBNode(links: [part], data: Bytes([8, 2, 24, 11, 32, 11]))), codec: .dagPB)
    #expect(try resolve("part", from: named).cid == file)
  }

  @Test(arguments: [
    ("absent", "dag.no_path"), ("list/2", "dag.no_path"), ("list/01", "dag.no_path"), ("list/-1", "dag.no_path"),
    ("list/+0", "dag.no_path"), ("list/9223372036854775808", "dag.no_path"), ("text/0", "dag.no_path"),
    ("dir/absent", "unixfs.not_found"), ("shards/absent", "unixfs.not_found"),
    ("dir/a.txt/x", "unixfs.not_a_directory"), ("dir/Links/x", "unixfs.not_a_directory"),
  ])
  func `what does not resolve is named with its block`(path: String, expected: String) throws {
    let last = try #require(path.split(separator: "/").last)
    #expect {
      _ = try resolve(path)
    } throws: { error in
      guard let error = error as? CodedError else { return false }
      return error.slug == expected && error.reason.hasPrefix("there is no \"\(last)\" in bafy")
        || error.slug == expected && error.reason.hasPrefix("there is no \"\(last)\" in bafk")
    }
  }

  @Test func `a block that is not here is named with the segment`() throws {
    let absent = try CID(of: [1, 2, 3], codec: .dagCBOR)
    let top = try store.put(try DAGCBOR.encode(["a": .link(absent)]), codec: .dagCBOR)
    #expect(try resolve("a", from: top).cid == absent)
    #expect {
      _ = try resolve("a/b", from: top)
    } throws: { error in
      (error as? CodedError)?.reason == "the block \(absent) is not here, in which \"b\" is looked for"
    }
  }

  @Test func `values that are not in the strict form are gone through`() throws {
    // The keys are in the wrong order, and the float has 32 bits.
    let bytes: [UInt8] = [0xA2, 0x61, 0x62, 0xFA, 0x3F, 0x80, 0, 0, 0x61, 0x61, 0xD8, 0x2A, 0x58, 0x25, 0] + file.bytes
    let top = try store.put(bytes, codec: .dagCBOR)
    #expect(try resolve("a", from: top).cid == file)
    #expect(try resolve("b", from: top).value?.float == 1)
  }
}

/// UnixFS as others write it.
@Suite struct LenientUnixFSTests {
  private let store = MemoryStore()
  private let ten: CID
  private let five: CID

  init() throws {
    ten = try store.put([UInt8](repeating: 0x41, count: 10), codec: .raw)
    five = try store.put([UInt8](repeating: 0x42, count: 5), codec: .raw)
  }

  private func put(_ data: String, _ links: [PBLink] = []) throws -> CID {
    try store.put(try DAGPB.encode(PBNode(links: links, data: Bytes(hex(data)))), codec: .dagPB)
  }

  private var parts: [PBLink] { [PBLink(cid: ten, name: ""), PBLink(cid: five, name: "")] }
  private var whole: [UInt8] { [UInt8](repeating: 0x41, count: 10) + [UInt8](repeating: 0x42, count: 5) }

  @Test(arguments: [
    // A field 20 of bytes; 9 of 8 bytes; 10 of 4 bytes; a group 11 with a group in it.
    "080212026869a201027a7a", "08021202686949 0102030405060708", "080212026869 55 01020304",
    "080212026869 5b 5b 0801 5c 5c", "080212026869 1802 4a00",
    // The type as bytes is passed over; of two values the last counts; numbers need not be short.
    "0a0102 0802 12026869", "0801 0802 12026869", "0882 8000 12026869 188200",
  ])
  func `fields that nobody knows are passed over`(data: String) throws {
    #expect(try UnixFSTests.read(try put(data), store) == Array("hi".utf8))
  }

  @Test(arguments: [
    ("0802 200a 2005", "the sum"), ("0802", "the parts"), ("0802 180f", "the parts"), ("0802 180f 200a 2005", "both"),
    ("0802 2202 0a05", "packed"),
  ])
  func `a length that is not said follows from the parts`(data: String, from: String) throws {
    let cid = try put(data, parts)
    #expect(try UnixFSReader(store).byteCount(cid) == 15)
    #expect(try UnixFSTests.read(cid, store) == whole)
    #expect(try UnixFSTests.read(cid, store, range: 8..<12) == Array(whole[8..<12]))
    // The same below another block that says nothing either.
    let outer = try put("0802", [PBLink(cid: cid, name: ""), PBLink(cid: five, name: "")])
    #expect(try UnixFSReader(store).byteCount(outer) == 20)
    #expect(try UnixFSTests.read(outer, store, range: 13..<20) == [UInt8](repeating: 0x42, count: 7))
  }

  @Test func `parts of a file may have names`() throws {
    let links = [PBLink(cid: ten, name: "a"), PBLink(cid: five, name: "b")]
    #expect(try UnixFSTests.read(try put("0802 180f 200a 2005", links), store) == whole)
  }

  @Test(arguments: [
    ("0802 1810", "unixfs.file_size"), ("0802 1810 200a 2005", "unixfs.file_size"), ("0802 200a", "unixfs.part_count"),
    ("0802 200a 2006", "unixfs.part_size"), ("0802 5b 0801", "unixfs.truncated"), ("0802 5b 64", "unixfs.wire_type"),
    ("0802 5b 12 ffffffffffffffffff01", "unixfs.truncated"), ("0802 55 0102", "unixfs.truncated"),
    ("0802 49 01020304", "unixfs.truncated"), ("0802 5e", "unixfs.wire_type"), ("0802 5c", "unixfs.wire_type"),
    ("0802 18 ffffffffffffffffffff01", "unixfs.number"),
  ])
  func `what cannot be a file is still refused`(data: String, expected: String) throws {
    let cid = try put(data, parts)
    #expect(slug { _ = try UnixFSTests.read(cid, store) } == expected)
  }

  /// Twenty levels that say no lengths, on each fifty links to the same block.
  @Test func `lengths that follow from parts are looked up once for each block`() throws {
    var cid = ten
    for _ in 0..<20 { cid = try put("0802", [PBLink](repeating: PBLink(cid: cid, name: ""), count: 50)) }
    #expect(slug { _ = try UnixFSReader(store).byteCount(cid) } == "unixfs.file_size")
    for _ in 0..<50 { cid = try put("0802", [PBLink(cid: cid, name: "")]) }
    #expect(slug { _ = try UnixFSReader(store).byteCount(cid) } == "unixfs.depth")
  }

  @Test func `a part that is no file makes no file`() throws {
    let folder = try put("0801")
    #expect(
      slug { _ = try UnixFSReader(store).byteCount(try put("0802", [PBLink(cid: folder, name: "")])) }
        == "unixfs.not_a_file")
  }

  @Test func `permissions and times are read`() throws {
    let cid = try put("0802 1202 6869 1802 38 e803 42 0b 08 d2fdf7fa05 15 31d40000")
    let attributes = UnixFS.attributes(try store.get(cid))
    #expect(attributes.mode == 0o750)
    #expect(attributes.modificationTime == UnixFS.Attributes.Time(seconds: 1_599_995_602, nanoseconds: 54321))
    let past = UnixFS.attributes(try store.get(try put("0801 42 0b 08 ffffffffffffffffff01")))
    #expect(past.modificationTime == UnixFS.Attributes.Time(seconds: -1))
    // Nanoseconds that are none, and a time without seconds, say nothing.
    for data in ["0801 42 07 08 01 15 00ca9a3b", "0801 4200", "0801 42 05 15 01000000"] {
      #expect(UnixFS.attributes(try store.get(try put(data))).modificationTime == nil)
    }
  }
}
