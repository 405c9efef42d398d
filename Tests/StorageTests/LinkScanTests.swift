import IPLD
import Storage
import TestSupport
import Testing

/// Blocks that other programs keep though they are in no strict form: their links are found all the same.
@Suite struct LinkScanTests {
  private static let first = constant(try CID(of: Array("first".utf8), codec: .raw))
  private static let second = constant(
    try CID(of: Array("second".utf8), codec: .dagCBOR, function: .sha2_512))

  /// Tag 42 with a link.
  private static func link(_ cid: CID) -> [UInt8] { [0xD8, 0x2A, 0x58, UInt8(cid.bytes.count + 1), 0] + cid.bytes }

  private static func scan(_ bytes: [UInt8], _ codec: Multicodec) throws -> LinkScan {
    LinkScan(try Block(bytes, codec: codec))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let slug: String?
    var testDescription: String { name }
  }

  /// Each has links to the first and then to the second block.
  static let cbor: [Row] = {
    let (a, b) = (link(first), link(second))
    return [
      Row(name: "strict", bytes: [0x82] + a + b, slug: nil),
      Row(name: "keys not sorted", bytes: [0xA2, 0x61, 0x62] + a + [0x61, 0x61] + b, slug: "cbor.key_order"),
      Row(name: "a key twice", bytes: [0xA2, 0x61, 0x61] + a + [0x61, 0x61] + b, slug: "cbor.duplicate_key"),
      Row(name: "keys that are numbers", bytes: [0xA2, 0x01] + a + [0x02] + b, slug: "cbor.key_kind"),
      Row(name: "a float of 32 bits", bytes: [0x83] + a + [0xFA, 0x3F, 0x80, 0, 0] + b, slug: "cbor.float_width"),
      Row(name: "a float of 16 bits", bytes: [0x83, 0xF9, 0x3C, 0] + a + b, slug: "cbor.float_width"),
      Row(name: "not a number", bytes: [0x83, 0xFB, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0] + a + b, slug: "cbor.not_finite"),
      Row(name: "a tag of a date", bytes: [0x83] + a + [0xC1, 0x1A, 0, 0, 0, 1] + b, slug: "cbor.tag"),
      Row(name: "tags inside a tag", bytes: [0x83] + a + [0xC6, 0xC7, 0x40] + b, slug: "cbor.tag"),
      Row(name: "a list without a length", bytes: [0x9F] + a + b + [0xFF], slug: "cbor.indefinite"),
      Row(name: "bytes in parts", bytes: [0x83] + a + [0x5F, 0x41, 1, 0x41, 2, 0xFF] + b, slug: "cbor.indefinite"),
      Row(name: "a long head", bytes: [0x98, 0x02] + a + b, slug: "cbor.non_minimal"),
      Row(
        name: "a long head of a tag", bytes: [0x82] + a + [0xD9, 0, 0x2A] + Array(b.dropFirst(2)),
        slug: "cbor.non_minimal"),
      Row(name: "a text that is not UTF-8", bytes: [0x83, 0x61, 0xFF] + a + b, slug: "cbor.utf8"),
      Row(name: "undefined", bytes: [0x83, 0xF7] + a + b, slug: "cbor.simple"),
      Row(name: "a simple value", bytes: [0x83, 0xF8, 0xFF] + a + b, slug: "cbor.simple"),
      Row(name: "tag 42 on a text", bytes: [0x83, 0xD8, 0x2A, 0x61, 0x61] + a + b, slug: "cbor.link"),
      Row(name: "tag 42 on no CID", bytes: [0x83, 0xD8, 0x2A, 0x42, 0, 9] + a + b, slug: "cid.version"),
      Row(name: "bytes after the value", bytes: [0x82] + a + b + [0xF6], slug: "cbor.trailing"),
      Row(name: "nested too deep", bytes: [UInt8](repeating: 0x81, count: 5000) + [0x82] + a + b, slug: "cbor.depth"),
      Row(name: "cut short after them", bytes: [0x84] + a + b + [0x5A, 0xFF], slug: "cbor.truncated"),
    ]
  }()

  @Test(arguments: cbor) func `links of CBOR of other forms`(_ row: Row) throws {
    let scan = try Self.scan(row.bytes, .dagCBOR)
    #expect(scan.links == [Self.first, Self.second])
    #expect(scan.oddity?.slug == row.slug)
  }

  @Test func `bytes and texts that look like links are none`() throws {
    let inner = Self.link(Self.first)
    let scan = try Self.scan(
      [0x83, 0xF7, 0x58, UInt8(inner.count)] + inner + [0x78, UInt8(inner.count)] + inner, .dagCBOR)
    #expect(scan.links.isEmpty)
    #expect(scan.oddity != nil)
  }

  @Test(arguments: [
    #"{"b":{"/":"A"},"a":{"/":"B"},"b":1}"#, #"[1e999,{ "/" : "A" },{"\/":"B"}]"#, #"[{"/":"A"},{"/":"B"}] and more"#,
    "[{\"\\u002f\":\"A\"},{\"/\":\"B\"},\"\u{1}\"]", #"[{"/":"A"},{"/":"B"},{"/":"no CID"}]"#,
    #"[{"/":"A"},{"/":"B"},-0.0"#,
    #"["{\"/\":\"A\"}",{"/":"A"},{"/":"B"},{"/":"A","x":1}]"#,
  ])
  func `links of JSON of other forms`(template: String) throws {
    var text = ""
    for character in template.unicodeScalars {
      text += character == "A" ? "\(Self.first)" : character == "B" ? "\(Self.second)" : "\(character)"
    }
    let scan = try Self.scan(Array(text.utf8), .dagJSON)
    #expect(scan.links == [Self.first, Self.second])
    #expect(scan.oddity != nil)
  }

  @Test func `links of protobuf messages of other forms`() throws {
    func link(_ cid: CID, _ more: [UInt8] = [], front: [UInt8] = []) -> [UInt8] {
      let body = front + [0x0A, UInt8(cid.bytes.count)] + cid.bytes + more
      return [0x12, UInt8(body.count)] + body
    }
    let name: [UInt8] = [0x12, 0x02, 0xFF, 0xFE]
    let rows: [[UInt8]] = [
      link(Self.first, name) + link(Self.second),
      link(Self.first, front: [0x18, 0x05]) + link(Self.second),
      link(Self.first) + [0x0A, 0x01, 0x00] + link(Self.second) + [0x0A, 0x01, 0x00],
      [0x22, 0x01, 0x07] + link(Self.first) + [0x39, 1, 2, 3, 4, 5, 6, 7, 8] + link(Self.second) + [0x45, 1, 2, 3, 4],
      link(Self.first) + link(Self.second) + [0x12, 0x7F, 0x0A],
      link(Self.first, [0x18, 0x85, 0x00]) + link(Self.second),
    ]
    for (number, row) in rows.enumerated() {
      let scan = try Self.scan(row, .dagPB)
      #expect(scan.links == [Self.first, Self.second], "\(number)")
      #expect(scan.oddity != nil, "\(number)")
    }
  }

  @Test func `the reason names the block`() throws {
    let block = try Block([0xF9, 0x3C, 0], codec: .dagCBOR)
    #expect(LinkScan(block).oddity?.reason == "a float has 16 bits instead of 64, in the block \(block.cid)")
    #expect(throws: CodedError(.cborFloatWidth, "a float has 16 bits instead of 64, in the block \(block.cid)")) {
      _ = try block.node()
    }
  }

  /// Whatever the bytes are, a scan ends, and finds what the strict reader finds.
  @Test func `changed blocks end in one answer`() throws {
    var random = SplitMix64(state: 12)
    let bases =
      Self.cbor.map { ($0.bytes, Multicodec.dagCBOR) } + [
        (Array(#"{"a":[{"/":"\#(Self.first)"},{"/":"\#(Self.second)"}]}"#.utf8), .dagJSON),
        (
          try DAGPB.encode(PBNode(links: [PBLink(cid: Self.first, name: "a"), PBLink(cid: Self.second, name: "b")])),
          .dagPB
        ),
      ]
    for round in 0..<20_000 {
      var (bytes, codec) = bases[round % bases.count]
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch UInt8.random(in: 0...2, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        default: if bytes.count > 1 { bytes.remove(at: index) }
        }
      }
      let block = try Block(bytes, codec: codec)
      let scan = LinkScan(block)
      if let strict = try? block.links() {
        #expect(scan.links == strict)
      } else {
        #expect(scan.oddity != nil)
      }
    }
  }

  // MARK: Stores

  @Test func `an odd block does not stop what goes on around it`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    let leaf = try Block(Array("leaf".utf8), codec: .raw)
    let odd = try Block([0xA2, 0x61, 0x62] + Self.link(leaf.cid) + [0x61, 0x61, 0xF6], codec: .dagCBOR)
    let root = try Block(try DAGCBOR.encode(.list([.link(odd.cid)])), codec: .dagCBOR)
    let stray = try Block([7], codec: .raw)
    for block in [leaf, odd, root, stray] { try store.put(block) }
    try store.addRoot(root.cid)
    let report = try store.verify()
    #expect(report.problems.isEmpty)
    #expect(report.oddCount == 1)
    #expect(report.odd.first?.hasSuffix("in the block \(odd.cid)") == true)
    #expect(try store.pin(keeping: leaf.cid) == root.cid)
    #expect(try store.pin(keeping: stray.cid) == nil)
    let sweep = try store.collect(roots: try store.roots())
    #expect(sweep.keptCount == 3)
    #expect(sweep.removedCount == 1)
    #expect(try store.has(leaf.cid))
    var walk = DAGWalk(store, roots: [root.cid])
    var seen: [CID] = []
    while let block = try walk.next() { seen.append(block.cid) }
    #expect(seen == [root.cid, odd.cid, leaf.cid])
    #expect(walk.odd.map(\.cid) == [odd.cid])
  }
}
