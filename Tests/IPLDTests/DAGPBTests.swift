import Foundation
import IPLD
import TestSupport
import Testing

@Suite struct DAGPBTests {
  static let fixtures = CodecFixture.all.filter { $0.blocks["dag-pb"] != nil }

  @Test func `all blocks are there`() { #expect([0, 17].contains(Self.fixtures.count)) }

  @Test(arguments: fixtures) func `blocks are read and written`(_ fixture: CodecFixture) throws {
    let (cid, bytes) = try #require(fixture.blocks["dag-pb"])
    let node = try DAGPB.decode(bytes)
    #expect(try DAGPB.encode(node) == bytes)
    #expect(try CID(of: bytes, codec: .dagPB).description == cid)
    let json = try #require(fixture.blocks["dag-json"]?.bytes)
    #expect(try DAGJSON.encode(node.node) == json)
    #expect(try DAGPB.encode(PBNode(DAGJSON.decode(json))) == bytes)
    let cbor = try #require(fixture.blocks["dag-cbor"]?.bytes)
    #expect(try DAGCBOR.encode(node.node) == cbor)
  }

  @Test(arguments: CodecFixtureTests.Negative.read("dag-pb/decode/edges"))
  func `wrong blocks are refused`(_ test: CodecFixtureTests.Negative) {
    #expect { try DAGPB.decode(hex(test.hex)) } throws: { error in
      let slug = (error as? CodedError)?.slug
      return slug == (test.name == "data between links" ? "dagpb.repeated" : slug)
        && ["dagpb.no_hash", "cid.truncated", "dagpb.repeated"].contains(slug)
    }
  }

  /// The values that no block of dag-pb can hold.
  static func values(_ name: String) -> [(name: String, json: [UInt8])] {
    guard let data = Suites.read("ipld/codec-fixtures/negative-fixtures/dag-pb/encode/\(name).json"),
      let tests = try? DAGJSON.decode([UInt8](data)).list
    else { return [] }
    return tests.compactMap { test in
      guard let name = test["name"]?.string, let json = test["dag-json"].flatMap({ try? DAGJSON.encode($0) }) else {
        return nil
      }
      return (name, json)
    }
  }

  @Test(arguments: [("basic-datamodel-kinds", 11), ("invalid-forms", 67)])
  func `wrong values are refused`(name: String, count: Int) throws {
    let values = Self.values(name)
    #expect([0, count].contains(values.count))
    for value in values {
      #expect { try DAGPB.encode(PBNode(DAGJSON.decode(value.json))) } throws: { error in
        ["dagpb.form", "dagpb.unsorted"].contains((error as? CodedError)?.slug)
      }
    }
  }

  @Test(arguments: [
    ("18", "dagpb.truncated", 1), ("0a", "dagpb.truncated", 1), ("0a05ff", "dagpb.truncated", 1),
    ("0aff", "dagpb.truncated", 1), ("0a8000", "dagpb.non_minimal", 1),
    ("0affffffffffffffffff02", "dagpb.number", 1), ("0affffffffffffffffff01", "dagpb.truncated", 1),
    ("0d00000000", "dagpb.wire_type", 0), ("0b", "dagpb.wire_type", 0), ("0800", "dagpb.unknown_field", 0),
    ("1a00", "dagpb.unknown_field", 0), ("0a000a00", "dagpb.repeated", 2), ("00", "dagpb.truncated", 1),
    ("1208120141120142", "dagpb.truncated", 1), ("1206120141120142", "dagpb.order", 5),
    ("120412020000", "dagpb.no_hash", 2), ("12050a0301550000", "cid", 0),
    ("12030a0155", "cid", 0), ("1203120180", "dagpb.name", 4), ("12022000", "dagpb.unknown_field", 2),
    ("1204180a0a00", "dagpb.order", 4),
  ])
  func `hostile blocks are refused`(block: String, slug: String, offset: Int) {
    #expect { try DAGPB.decode(hex(block)) } throws: { error in
      guard let error = error as? CodedError else { return false }
      return slug == "cid" ? error.offset >= 4 : error.slug == slug && error.offset == offset
    }
  }

  @Test func `data may stand before the links`() throws {
    let link = PBLink(cid: try CID(of: [], codec: .raw), name: "a", cumulativeByteCount: .max)
    let bytes = try DAGPB.encode(PBNode(links: [link]))
    let node = try DAGPB.decode([0x0A, 0x01, 0x78] + bytes)
    #expect(node.links == [link])
    #expect(node.data == [0x78])
    #expect(try DAGPB.encode(node) == bytes + [0x0A, 0x01, 0x78])
  }

  @Test func `links out of order are read but not written`() throws {
    let links = try ["b", "a"].map { PBLink(cid: try CID(of: [], codec: .raw), name: $0) }
    let bytes = try links.flatMap { try DAGPB.encode(PBNode(links: [$0])) }
    let node = try DAGPB.decode(bytes)
    #expect(node.links == links)
    #expect(throws: CodedError(.dagpbUnsorted, "link 1 stands after one whose name is greater")) {
      try DAGPB.encode(node)
    }
  }
}
