import IPLD
import Testing

@Suite struct NodeTests {
  @Test func mapsAreSortedByLengthThenBytes() {
    let node: Node = ["bb": 1, "a": 2, "c": [true, .null, 1.5], "": "x"]
    #expect(node.map?.keys == ["", "a", "c", "bb"])
    #expect(node["bb"]?.integer == 1)
    #expect(node["c"]?[2]?.float == 1.5)
    #expect(node["c"]?[3] == nil && node["d"] == nil)
  }

  @Test func keysThatAreCanonicallyEquivalentDiffer() throws {
    let map = try Map([("\u{E9}", 1), ("e\u{301}", 2)])
    #expect(map.count == 2 && map["\u{E9}"] == 1 && map["e\u{301}"] == 2)
    #expect(Node.string("\u{E9}") != Node.string("e\u{301}"))
  }

  @Test func aKeyIsThereOnce() {
    #expect(throws: CodecError("map.duplicate_key", "two values have the key \"a\"")) {
      try Map([("a", 1), ("b", 2), ("a", 1)])
    }
  }

  @Test func integersAndFloatsAreNeverEqual() {
    #expect(Node.integer(1) != Node.float(1))
    #expect(Node.float(0) != Node.float(-0.0))
    #expect(Node.list([1, "a"]) == [1, "a"])
  }
}
