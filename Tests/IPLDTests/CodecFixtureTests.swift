import Foundation
import IPLD
import TestSupport
import Testing

@Suite struct CodecFixtureTests {
  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `all blocks are there`() {
    let counts = ["dag-cbor", "dag-json"].map { codec in CodecFixture.all.count { $0.blocks[codec] != nil } }
    #expect(counts == [128, 128])
  }

  @Test(arguments: CodecFixture.all) func `dag CBOR reads and writes the same bytes`(_ fixture: CodecFixture) throws {
    let (cid, bytes) = try #require(fixture.blocks["dag-cbor"])
    let node = try DAGCBOR.decode(bytes)
    #expect(try DAGCBOR.encode(node) == bytes)
    #expect(try CID(of: bytes, codec: .dagCBOR).description == cid)
    let (lenient, isCanonical) = try DAGCBOR.decodeLeniently(bytes)
    #expect(lenient == node)
    #expect(isCanonical)
  }

  @Test(arguments: CodecFixture.all) func `dag JSON reads and writes the same bytes`(_ fixture: CodecFixture) throws {
    let (cid, bytes) = try #require(fixture.blocks["dag-json"])
    let node = try DAGJSON.decode(bytes)
    #expect(try DAGJSON.encode(node) == bytes)
    #expect(try CID(of: bytes, codec: .dagJSON).description == cid)
  }

  @Test(arguments: CodecFixture.all) func `the codecs hold the same value`(_ fixture: CodecFixture) throws {
    let cbor = try #require(fixture.blocks["dag-cbor"]?.bytes)
    let json = try #require(fixture.blocks["dag-json"]?.bytes)
    #expect(try DAGCBOR.encode(try DAGJSON.decode(json)) == cbor)
    #expect(try DAGJSON.encode(try DAGCBOR.decode(cbor)) == json)
    #expect(try DAGJSON.decode(json) == DAGCBOR.decode(cbor))
  }

  /// An input of the negative fixtures.
  struct Negative: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let hex: String

    var testDescription: String { name }

    static func read(_ path: String) -> [Negative] {
      Suites.read("ipld/codec-fixtures/negative-fixtures/\(path).json")
        .flatMap { try? JSONDecoder().decode([Negative].self, from: $0) } ?? []
    }
  }

  @Test(arguments: Negative.read("dag-cbor/decode/duplicate-keys"))
  func `wrong DAGCBOR is refused`(_ test: Negative) {
    let error = CodedError(.cborDuplicateKey, at: 11, #"two values have the key "foo""#)
    #expect(throws: error) { try DAGCBOR.decode(hex(test.hex)) }
    #expect(throws: error) { try DAGCBOR.decodeLeniently(hex(test.hex)) }
  }

  @Test(arguments: Negative.read("dag-json/decode/duplicate-keys"))
  func `wrong DAGJSON is refused`(_ test: Negative) {
    #expect(throws: CodedError(.jsonDuplicateKey, at: 9, #"two values have the key "foo""#)) {
      try DAGJSON.decode(hex(test.hex))
    }
  }
}
