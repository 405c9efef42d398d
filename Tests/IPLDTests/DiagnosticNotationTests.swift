import IPLD
import TestSupport
import Testing

@Suite struct DiagnosticNotationTests {
  @Test(arguments: [
    ("f6", "null"), ("f5", "true"), ("3bffffffffffffffff", "-18446744073709551616"), ("fb3ff0000000000000", "1.0"),
    ("4201ff", "h'01ff'"), ("40", "h''"), ("6461220a5c", #""a\"\n\\""#), ("80", "[]"), ("a0", "{}"),
    ("83018202038100", "[1, [2, 3], [0]]"), ("a2616101616282f4a0", #"{"a": 1, "b": [false, {}]}"#),
    ("d82a450001550000", "42(h'0001550000')"), ("fb7e37e43c8800759c", "1e+300"),
  ])
  func `values have a text on one line`(_ bytes: String, _ text: String) throws {
    #expect(try DiagnosticNotation.text(of: DAGCBOR.decode(hex(bytes))) == text)
  }

  @Test func `and one on many lines`() throws {
    let node: Node = ["a": 1, "b": [2, [:] as Node, []], "c": ["d": "e"]]
    let text = """
      {
        "a": 1,
        "b": [
          2,
          {},
          []
        ],
        "c": {
          "d": "e"
        }
      }
      """
    #expect(try DiagnosticNotation.text(of: node, indentation: 2) == text)
  }

  @Test func `what cannot be encoded has a text too`() throws {
    #expect(
      try DiagnosticNotation.text(of: [.float(.nan), .float(.infinity), .float(-.infinity), .float(-0.0)])
        == "[NaN, Infinity, -Infinity, -0.0]")
  }
}
