import IPLD
import Testing

/// Texts that are no DAG-JSON, each with the error and the offset it has to name.
@Suite struct HostileJSONTests {
  private static let cid = "bafkreieturf3xfwhkeqy4taa2r46jqkdlajcuoe2zsqwebnr4tinyx4uoy"

  static let cases: [(String, String, Int)] = [
    // What begins like a link or a byte string has to be one.
    (#"{"/":"\#(cid)","a":1}"#, "json.reserved", 0), (#"[{"/":"\#(cid)","a":1}]"#, "json.reserved", 1),
    (#"{"/":{"bytes":"AA","a":1}}"#, "json.reserved", 0), (#"{"/":{"bytes":"AA"},"a":1}"#, "json.reserved", 0),
    (#"{"/":"x"}"#, "multibase.unknown", 5), (#"{"/":""}"#, "multibase.empty", 5),
    (#"{"/":"\#(cid) "}"#, "multibase.digit", 5), (#"{"/":{"bytes":"A"}}"#, "json.base64", 14),
    (#"{"/":{"bytes":"AA=="}}"#, "json.base64", 14), (#"{"/":{"bytes":"A_"}}"#, "json.base64", 14),
    (#"{"/":{"bytes":"AB"}}"#, "json.base64", 14), (#"{"\u002f":"x"}"#, "multibase.unknown", 10),
    // Keys.
    (#"{"a":1,"a":2}"#, "json.duplicate_key", 7), (#"{"\u0061":1,"b":0,"a":2}"#, "json.duplicate_key", 18),
    (#"{"a":1,}"#, "json.syntax", 7), (#"{a:1}"#, "json.syntax", 1), (#"{"a"}"#, "json.syntax", 4),
    (#"{"a":}"#, "json.syntax", 5), (#"{1:2}"#, "json.syntax", 1), (#"{,}"#, "json.syntax", 1),
    (#"{"a":1 "b":2}"#, "json.syntax", 7), (#"{"a":1]"#, "json.syntax", 6),
    // Numbers.
    ("1e400", "json.range", 0), ("-1e400", "json.range", 0), ("-0", "json.negative_zero", 0),
    ("-0.0", "json.negative_zero", 0), ("-0e5", "json.negative_zero", 0), ("-1e-400", "json.negative_zero", 0),
    ("01", "json.number", 0), ("-01", "json.number", 0), ("1.", "json.number", 0), (".5", "json.syntax", 0),
    ("1e", "json.number", 0), ("1e+", "json.number", 0), ("-", "json.number", 0), ("+1", "json.syntax", 0),
    ("0x10", "json.trailing", 1), ("1_0", "json.trailing", 1), ("18446744073709551616", "json.range", 0),
    ("-18446744073709551617", "json.range", 0), ("99999999999999999999", "json.range", 0),
    ("100000000000000000000000", "json.range", 0), ("[-99999999999999999999]", "json.range", 1),
    ("NaN", "json.syntax", 0), ("Infinity", "json.syntax", 0), ("-Infinity", "json.number", 0),
    // Texts.
    (#""\ud800""#, "json.surrogate", 1), (#""\udc00""#, "json.surrogate", 1), (#""\ud800x""#, "json.surrogate", 1),
    (#""\ud800\u0061""#, "json.surrogate", 1), (#""ab\ud800\ud800""#, "json.surrogate", 3),
    (#""\u12""#, "json.escape", 1), (#""\u12"#, "json.truncated", 1), (#""\uD8"#, "json.truncated", 1),
    (#""\x41""#, "json.escape", 1), (#""\"#, "json.truncated", 1), (#""abc"#, "json.truncated", 0),
    ("'a'", "json.syntax", 0),
    ("\"a\tb\"", "json.control", 2), ("\"a\nb\"", "json.control", 2), ("\"\0\"", "json.control", 1),
    // The whole.
    ("", "json.empty", 0), (" ", "json.truncated", 1), ("\u{FEFF}1", "json.syntax", 0), ("1 2", "json.trailing", 2),
    ("[1]]", "json.trailing", 3), ("{}x", "json.trailing", 2), ("[1,]", "json.syntax", 3), ("[,1]", "json.syntax", 1),
    ("[1", "json.truncated", 2), ("[1}", "json.syntax", 2), ("tru", "json.syntax", 0), ("nulL", "json.syntax", 0),
    ("True", "json.syntax", 0), ("// x\n1", "json.syntax", 0), ("truefalse", "json.trailing", 4),
    ("[", "json.truncated", 1),
    ("{", "json.truncated", 1), (#"{"a":"#, "json.truncated", 5), ("\u{A0}1", "json.syntax", 0),
  ]

  @Test(arguments: cases) func `the error says what and where`(_ text: String, _ slug: String, _ offset: Int) {
    do throws(CodedError) {
      let node = try DAGJSON.decode(Array(text.utf8))
      Issue.record("accepted as \(node)")
    } catch {
      #expect(error.slug == slug, "\(error)")
      #expect(error.offset == offset, "\(error)")
    }
  }

  @Test(
    arguments: [
      ("\"", [0xFF, 0x22], 1), ("\"", [0xC0, 0x80, 0x22], 1), ("\"ab", [0xED, 0xA0, 0x80, 0x22], 3),
      ("{\"", [0xFF, 0x22, 0x3A, 0x31, 0x7D], 2),
    ] as [(String, [UInt8], Int)])
  func `texts are UTF 8`(_ text: String, _ rest: [UInt8], _ offset: Int) {
    #expect(throws: CodedError(.jsonUtf8, at: offset, "a text is not valid UTF-8")) {
      try DAGJSON.decode(Array(text.utf8) + rest)
    }
  }

  /// What is read, and how it is written.
  @Test(arguments: [
    (#"{"/":true,"bar":1}"#, #"{"/":true,"bar":1}"#),
    (#"{"/":{"bytes":true},"bar":1}"#, #"{"/":{"bytes":true},"bar":1}"#),
    (#"{"/":{"x":"y"}}"#, #"{"/":{"x":"y"}}"#), (#"{"/":{}}"#, #"{"/":{}}"#), (#"{"/":[]}"#, #"{"/":[]}"#),
    (#"{"/":{"a":1,"bytes":"AA"}}"#, #"{"/":{"a":1,"bytes":"AA"}}"#), (#"{"bytes":"AA"}"#, #"{"bytes":"AA"}"#),
    (#"{"":1,"/":"foo"}"#, #"{"":1,"/":"foo"}"#), (#"{"/":{"/":"\#(cid)"}}"#, #"{"/":{"/":"\#(cid)"}}"#),
    (#" { "/" : "\#(cid)" } "#, #"{"/":"\#(cid)"}"#), (#"{"/":{"bytes":""}}"#, #"{"/":{"bytes":""}}"#),
    (#"{"bb":1,"a":2,"c":3}"#, #"{"a":2,"bb":1,"c":3}"#), (#""\u00e9\u0065\u0301\/""#, "\"\u{E9}e\u{301}/\""),
    (#""\ud83d\ude00""#, "\"\u{1F600}\""), (#""\u0000\u001f\b\f\n\r\t\"\\""#, #""\u0000\u001f\b\f\n\r\t\"\\""#),
    ("\"\u{7F}\u{FEFF}\"", "\"\u{7F}\u{FEFF}\""), ("[ 1 ,\t2\r\n]", "[1,2]"), ("0", "0"), ("0.0", "0.0"),
    ("0e0", "0.0"),
    ("1E2", "100.0"), ("18446744073709551615", "18446744073709551615"),
    ("-18446744073709551616", "-18446744073709551616"),
    ("-18446744073709551615", "-18446744073709551615"), ("1.5e300", "1.5e+300"),
    ("123456789012345680000.0", "123456789012345680000.0"),
    ("1e21", "1e+21"), ("1e20", "100000000000000000000.0"), ("0.000001", "0.000001"), ("0.0000001", "1e-7"),
    ("5e-324", "5e-324"), ("1e-400", "0.0"), ("1.7976931348623157e308", "1.7976931348623157e+308"), ("-1.25", "-1.25"),
    ("9007199254740993.0", "9007199254740992.0"), ("123456.789", "123456.789"), ("0.1", "0.1"),
    ("1234567890123456789012.0", "1.2345678901234568e+21"), ("4.35", "4.35"), ("1e16", "10000000000000000.0"),
  ])
  func `what is read is written in one form`(_ text: String, _ written: String) throws {
    let node = try DAGJSON.decode(Array(text.utf8))
    let bytes = try DAGJSON.encode(node)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
    #expect(try DAGJSON.decode(bytes) == node)
    #expect(try DAGCBOR.decode(DAGCBOR.encode(node)) == node)
  }

  @Test func `maps that would read back as something else are not written`() throws {
    for text in [#"{"0bar":1,"/":"foo"}"#, #"{"a":{"b":1,"/":{"c":1,"bytes":"x"}}}"#] {
      let node = try DAGJSON.decode(Array(text.utf8))
      #expect(try DAGCBOR.decode(DAGCBOR.encode(node)) == node)
    }
    let link = try DAGJSON.decode(Array(#"{"0bar":1,"/":"foo"}"#.utf8))
    let reason = "a map with the key \"/\" would read back as a link or a byte string"
    #expect(throws: CodedError(.jsonReserved, reason)) { try DAGJSON.encode(link) }
    #expect(throws: CodedError(.jsonReserved, reason)) { try DAGJSON.encode(["/": ["bytes": "x", "c": 1]]) }
    #expect(throws: CodedError(.jsonReserved, reason)) { try DAGJSON.encode([["/": "x"]]) }
    #expect(try DAGJSON.encode(["/": ["bytes": 1, "c": 1]]) == Array(#"{"/":{"bytes":1,"c":1}}"#.utf8))
  }

  @Test func `nesting ends at the maximum depth`() throws {
    for (opening, closing) in [("[", "]"), (#"{"":"#, "}")] {
      func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: opening, count: depth) + "0" + String(repeating: closing, count: depth)).utf8)
      }
      #expect(try DAGJSON.encode(try DAGJSON.decode(nested(1024))) == nested(1024))
      let error = CodedError(.jsonDepth, at: 1024 * opening.utf8.count, "lists and maps nest deeper than 1024")
      #expect(throws: error) { try DAGJSON.decode(nested(1025)) }
      #expect(throws: error) { try DAGJSON.decode(nested(1_000_000)) }
    }
    let slashes = Array(String(repeating: #"{"/":"#, count: 1_000_000).utf8)
    #expect(throws: CodedError.self) { try DAGJSON.decode(slashes) }
  }
}
