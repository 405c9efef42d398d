import IPLD
import TestSupport
import Testing

@Suite struct NodeTests {
  @Test func `maps are sorted by length then bytes`() {
    let node: Node = ["bb": 1, "a": 2, "c": [true, .null, 1.5], "": "x"]
    #expect(node.map?.keys == ["", "a", "c", "bb"])
    #expect(node["bb"]?.integer == 1)
    #expect(node["c"]?[2]?.float == 1.5)
    #expect(node["c"]?[3] == nil)
    #expect(node["d"] == nil)
  }

  @Test func `keys that are canonically equivalent differ`() throws {
    let map = try Map([("\u{E9}", 1), ("e\u{301}", 2)])
    #expect(map.count == 2)
    #expect(map["\u{E9}"] == 1)
    #expect(map["e\u{301}"] == 2)
    #expect(Node.string("\u{E9}") != Node.string("e\u{301}"))
  }

  @Test func `a key is there once`() {
    #expect(throws: CodedError(.mapDuplicateKey, "two values have the key \"a\"")) {
      try Map([("a", 1), ("b", 2), ("a", 1)])
    }
  }

  @Test func `integers and floats are never equal`() {
    #expect(Node.integer(1) != Node.float(1))
    #expect(Node.float(0) != Node.float(-0.0))
    #expect(Node.list([1, "a"]) == [1, "a"])
  }
}

/// Nodes that hold parts of documents next to what was built by hand.
@Suite struct MixedNodeTests {
  private func decoded(_ text: String) throws -> Node { try DAGCBOR.decode(hex(text)) }

  @Test func `parts of documents are written in place`() throws {
    let list = try decoded("8301820203a16161f5")
    let map = try decoded("a2616182fb3ff0000000000000fb4000000000000000616280")
    #expect(
      try DAGCBOR.encode([list, map, "x"])
        == hex("83 8301820203a16161f5 a2616182fb3ff0000000000000fb4000000000000000616280 6178"))
    let inner = try #require(list[1])
    #expect(try DAGCBOR.encode(inner) == hex("820203"))
    #expect(try DAGCBOR.encode(try #require(list[2])) == hex("a16161f5"))
    #expect(
      try DAGCBOR.encode(["k": inner, "a": try #require(map["a"])])
        == hex("a2 6161 82fb3ff0000000000000fb4000000000000000 616b 820203"))
    #expect(list == [1, [2, 3], ["a": true]])
    #expect(list.hashValue == ([1, [2, 3], ["a": true]] as Node).hashValue)
    #expect(try DAGJSON.encode([inner, map]) == Array(#"[[2,3],{"a":[1.0,2.0],"b":[]}]"#.utf8))
  }

  @Test func `long texts numbers and bytes outgrow the first buffer`() throws {
    // DAG-JSON keeps no bytes for numbers, so that the length of the result is not known.
    let numbers = "[" + (0..<100_000).map(String.init).joined(separator: ",") + "]"
    let node = try DAGJSON.decode(Array(numbers.utf8))
    let bytes = try DAGCBOR.encode(node)
    #expect(try DAGCBOR.decode(bytes) == node)
    #expect(try DAGJSON.encode(try DAGCBOR.decode(bytes)) == Array(numbers.utf8))
    for count in [0, 1, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 100, 255, 256, 65535, 65536, 1 << 20] {
      let text = String(repeating: "x", count: count)
      let data = [UInt8](repeating: 7, count: count)
      let owned: Node = [.string(text), .bytes(data), ["k": .string(text)]]
      let bytes = try DAGCBOR.encode(owned)
      let again = try DAGCBOR.decode(bytes)
      #expect(again == owned)
      #expect(try DAGCBOR.encode(again) == bytes)
      #expect(try DAGCBOR.encode(try #require(again[2])) == DAGCBOR.encode(try #require(owned[2])))
    }
  }

  @Test func `whole lists of floats are kept`() throws {
    for count in [1, 2, 23, 24, 255, 256, 70_000] {
      let node = Node.list((0..<count).map { .float(Double($0) + 0.5) })
      let bytes = try DAGCBOR.encode(node)
      #expect(try DAGCBOR.decode(bytes) == node)
      #expect(try DAGCBOR.encode(try DAGCBOR.decode(bytes)) == bytes)
      // A value of another kind after them.
      let longer = Node.list((0..<count).map { .float(Double($0) + 0.5) } + [1, 2.5, []])
      #expect(try DAGCBOR.encode(try DAGCBOR.decode(DAGCBOR.encode(longer))) == DAGCBOR.encode(longer))
      #expect(try DAGCBOR.decode(DAGCBOR.encode(longer)) == longer)
    }
  }
}
