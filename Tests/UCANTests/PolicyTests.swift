import Foundation
import IPLD
import TestSupport
import Testing
import UCAN

@Suite struct PolicyTests {
  private struct Vectors {
    let arguments: Node
    let policies: [Any]
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors"))
  func `the policies of the specification match or not`() throws {
    let file = try #require(Suites.read("ucan/1.0.0/policy.json"))
    // The file has a map in a map without a key; the inner braces are taken away.
    var text = String(decoding: file, as: UTF8.self)
    let key = try #require(text.range(of: "\"newsletters\""))
    let opening = try #require(text.range(of: "\t\t\t\t\t{\n", range: key.upperBound..<text.endIndex))
    text.removeSubrange(opening)
    let closing = try #require(text.range(of: "\n\t\t\t\t\t}", range: opening.lowerBound..<text.endIndex))
    text.removeSubrange(closing)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]])
    var passed = 0
    var total = 0
    for (key, expected) in [("valid", true), ("invalid", false)] {
      for test in try #require(root[key]) {
        let arguments = try node(try #require(test["args"]))
        for policy in try #require(test["policies"] as? [Any]) {
          let matches = try Policy(try node(policy)).matches(arguments)
          #expect(matches == expected, "\(policy) on \(test["args"] ?? "")")
          total += 1
          if matches == expected { passed += 1 }
        }
      }
    }
    print("UCAN: \(passed) of \(total) policies of the specification")
    #expect(total == 25)
  }

  private static let mail = """
    {"from": "alice@example.com", "to": ["bob@example.com", "carol@not.example.com", "dan@example.com"],
     "cc": ["fraud@example.com"], "title": "Meeting Confirmation", "size": 12, "é": {"b": [[1], [2]]}}
    """

  @Test(arguments: [
    (".", mail), (".title", #""Meeting Confirmation""#), (".cc", #"["fraud@example.com"]"#),
    (".to[1]", #""carol@not.example.com""#), (".to[-1]", #""dan@example.com""#), (".to[99]?", "null"),
    (".to[-3]", #""bob@example.com""#), (".[\"title\"]", #""Meeting Confirmation""#), (".missing", "null"),
    (".missing?", "null"), (".missing?.more?", "null"), (".missing.more?", "null"), (".missing???", "null"),
    (".to[1:]", #"["carol@not.example.com", "dan@example.com"]"#), (".to[:1]", #"["bob@example.com"]"#),
    (".to[0:-2]", #"["bob@example.com"]"#), (".to[5:9]", "[]"), (".to[2:1]", "[]"),
    (".to[:]?[0]", #""bob@example.com""#),
    (".to[]", #"["bob@example.com", "carol@not.example.com", "dan@example.com"]"#),
    (".[\"\\u00e9\"].b[0]", "[1]"), (".[\"é\"].b[][][1]", "[2]"), (".[\"é\"][][0]", "[[1], [2]]"),
  ])
  func `a selector finds a value`(selector: String, expected: String) throws {
    #expect(try Selector(Text(selector)).resolve(node(json: Self.mail)) == (try node(json: expected)))
  }

  @Test(arguments: [
    ".to[99]", ".to[-4]", ".title[0]", ".title.x", ".missing.more", ".to.x", ".size[]", ".title[]", ".title[1:]",
    ".[0]", ".to[99].x?",
  ])
  func `a selector fails`(selector: String) throws {
    #expect(try Selector(Text(selector)).resolve(node(json: Self.mail)) == nil)
  }

  @Test func `bytes are selected as numbers`() throws {
    let data: Node = ["data": .bytes([0xD6, 0xA9, 0xC1, 0x8C, 0xF8, 0xC4])]
    #expect(try Selector(".data[3]").resolve(data) == 140)
    #expect(try Selector(".data[-1]").resolve(data) == 0xC4)
    #expect(try Selector(".data[1:3]").resolve(data) == .bytes([0xA9, 0xC1]))
    #expect(try Selector(".data[6]").resolve(data) == nil)
  }

  @Test(arguments: [
    ("", 0), ("foo", 0), ("..", 1), (".foo..bar", 5), (".[", 2), (".[\"a]", 5), (".[1", 3), (".[x]", 2), (".[-]", 3),
    (".[12345678901]", 11), (".é", 1), (".1", 1), (".foo bar", 4), (".foo.", 5), (".[\"\\x\"]", 4),
    (".[\"\\ud800\"]", 8), (".[\"\\u12\"]", 7), (".?", 1), (".foo]", 4),
  ])
  func `a text that is no selector is refused at an offset`(selector: String, offset: Int) {
    #expect(throws: CodedError.self) { try Selector(Text(selector)) }
    do {
      _ = try Selector(Text(selector))
    } catch {
      #expect(error.slug == "ucan.selector")
      #expect(error.offset == offset, "\(selector): \(error)")
    }
  }

  @Test(arguments: [
    (#"["<", ".size", 12.5]"#, true), (#"["<=", ".size", 12.0]"#, true), (#"[">", ".size", 12.0]"#, false),
    (#"["<", ".title", 1]"#, false), (#"[">=", ".title", 1]"#, false), (#"["not", ["<", ".title", 1]]"#, true),
    (#"["==", ".size", 12.0]"#, true), (#"["==", ".", {}]"#, false), (#"["==", ".missing", null]"#, true),
    (#"["!=", ".missing", 1]"#, true), (#"["==", ".missing.more", null]"#, false), (#"["!=", ".to[9]", 1]"#, false),
    (#"["like", ".size", "*"]"#, false), (#"["like", ".to", "*"]"#, false), (#"["like", ".title", "*"]"#, true),
    (#"["like", ".title", "M*C*n"]"#, true), (#"["like", ".title", "Meet*Meet*"]"#, false),
    (#"["or", []]"#, true), (#"["and", []]"#, true), (#"["not", ["or", []]]"#, false),
    (#"["any", ".none", ["==", ".", 1]]"#, false), (#"["all", ".none", ["==", ".", 1]]"#, true),
    (#"["any", ".size", ["==", ".", 1]]"#, false), (#"["all", ".size", ["==", ".", 12]]"#, false),
    (#"["all", ".missing", ["==", ".", 1]]"#, false), (#"["all", ".map", [">", ".", 0]]"#, true),
    (#"["any", ".map", ["==", ".", 2]]"#, true),
  ])
  func `a statement holds or does not`(statement: String, expected: Bool) throws {
    let data = #"{"size": 12, "title": "Meeting Confirmation", "to": ["a"], "none": [], "map": {"x": 1, "y": 2}}"#
    #expect(try Policy([Statement(try node(json: statement))]).matches(try node(json: data)) == expected)
  }

  @Test(arguments: [
    "{}", "[1]", "[[]]", #"[["=="]]"#, #"[["==", ".a"]]"#, #"[["==", ".a", 1, 2]]"#, #"[["==", 1, 2]]"#,
    #"[["==", "a", 2]]"#, #"[["=~", ".a", 2]]"#, #"[["<", ".a", "2"]]"#, #"[["like", ".a", 2]]"#, #"[["and", 1]]"#,
    #"[["and", [1]]]"#, #"[["not", []]]"#, #"[["not", ["==", ".a", 1], 2]]"#, #"[["all", ".a", 1]]"#,
    #"[["any", ".a", [["==", ".", 1]]]]"#, #"[[null, ".a", 1]]"#, "1",
  ])
  func `other data is no policy`(policy: String) throws {
    let data = try node(json: policy)
    #expect(throws: CodedError.self) { try Policy(data) }
  }

  @Test func `keys and texts are compared as bytes`() throws {
    let composed = "\u{E9}", decomposed = "e\u{301}"
    let data: Node = try .map([("a", .string(composed))])
    #expect(!Policy([.equal(try Selector(".a"), .string(decomposed))]).matches(data))
    #expect(!Policy([.like(try Selector(".a"), Glob(Text(decomposed)))]).matches(data))
    #expect(try Selector(Text(".[\"\(decomposed)\"]")).resolve(try .map([(Text(composed), .integer(1))])) == Node.null)
  }

  @Test func `integers beyond the floats' precision are compared exactly`() throws {
    let data: Node = ["a": .integer(Int128(1) << 53 + 1), "b": .integer(Int128(1) << 64 - 1)]
    func holds(_ statement: Statement) -> Bool { Policy([statement]).matches(data) }
    #expect(!holds(.equal(try Selector(".a"), .float(0x1p53))))
    #expect(holds(.ordered(try Selector(".a"), .greater, .float(0x1p53))))
    #expect(holds(.ordered(try Selector(".b"), .less, .float(0x1p64))))
    #expect(holds(.ordered(try Selector(".b"), .greater, .float(-1e300))))
    #expect(holds(.ordered(try Selector(".b"), .less, .float(1e300))))
    #expect(!holds(.ordered(try Selector(".b"), .less, .float(.nan))))
  }

  @Test func `statements do not nest without bound`() throws {
    var statement: Node = ["==", ".", 1]
    for _ in 1..<Statement.maximumDepth { statement = ["not", statement] }
    _ = try Policy(.list([statement]))
    #expect(throws: CodedError.self) { try Policy(.list([["not", statement]])) }
  }

  @Test func `a policy that takes too long does not match`() throws {
    let text = String(repeating: "a", count: 20_000)
    let data: Node = ["a": .string(text), "b": .list(Array(repeating: .integer(1), count: 20_000))]
    let glob = Glob(Text("*" + String(repeating: "a", count: 100) + "b*"))
    let slow = Statement.like(try Selector(".a"), glob)
    let inner = Statement.equal(try Selector(".[0]?"), 1)
    let wide = Statement.or(Array(repeating: .any(try Selector(".b"), inner), count: 1000))
    for statement in [.not(slow), wide] {
      let matches = Policy([statement]).matches(data)
      #expect(!matches)
    }
  }

  @Test func `a policy is written as it was read`() throws {
    let text = #"""
      [["==", ".a", [1, {"b": 2}]], ["!=", ".b?", null], ["<", ".c", 1.5], ["like", ".d[0]", "x\\**"], ["and", []],
       ["or", [["not", ["==", ".", 1]]]], ["all", ".e[]", ["any", ".", [">=", ".", 0]]]]
      """#
    let data = try node(json: text)
    #expect(try Policy(data).node == data)
  }
}
