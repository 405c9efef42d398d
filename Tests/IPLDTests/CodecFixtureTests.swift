import IPLD
import Testing

@Suite struct CodecFixtureTests {
  @Test(arguments: CodecFixture.all) func dagCBORReadsAndWritesTheSameBytes(_ fixture: CodecFixture) throws {
    guard let (cid, bytes) = fixture.blocks["dag-cbor"] else { return }
    let node = try DAGCBOR.decode(bytes)
    #expect(try DAGCBOR.encode(node) == bytes)
    #expect(try CID(of: bytes, codec: .dagCBOR).description == cid)
    let (lenient, isCanonical) = try DAGCBOR.decodeLeniently(bytes)
    #expect(lenient == node && isCanonical)
  }
}
