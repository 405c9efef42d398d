import IPLD
import Testing

@Suite struct CIDTests {
  @Test(arguments: [
    "bafkreieturf3xfwhkeqy4taa2r46jqkdlajcuoe2zsqwebnr4tinyx4uoy",
    "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n", "bafkqaaa",
  ])
  func `a text reads back as itself`(_ text: String) throws {
    let cid = try CID(text)
    #expect(cid.description == text)
    #expect(try CID(cid.bytes) == cid)
  }
}
