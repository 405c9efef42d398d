import Foundation
import Testing

@Suite struct CBORTests {
  /// {"a": CID, "b": [1, 2.5, bytes]}
  private let json = #"{"a":{"/":"bafkqaaa"},"b":[1,2.5,{"/":{"bytes":"AAEC"}}]}"#

  private func encoded(_ json: String) throws -> [UInt8] {
    let outcome = try Tool.run(["cbor", "encode", "-"], input: Array(json.utf8))
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    return outcome.output
  }

  @Test func `values go to CBOR and back`() throws {
    let block = try encoded(" {\"b\" : [1, 2.5, {\"/\":{\"bytes\":\"AAEC\"}}],\n \"a\": {\"/\":\"bafkqaaa\"}}\n")
    #expect(block.count == 28)
    let outcome = try Tool.run(["cbor", "decode", "-"], input: block)
    #expect(outcome.exit == 0)
    #expect(outcome.text == json)
    #expect(
      try Tool.run(["cbor", "decode", "--json", "-"], input: block).text == #"{"canonical":true,"value":\#(json)}"#
        + "\n")
  }

  @Test func `answers go to files`() throws {
    let store = try ToolStore()
    let source = try store.file("x.json", json.utf8)
    let target = store.folder.appendingPathComponent("x.cbor").path
    let outcome = try store.run(["cbor", "encode", source, "-o", target])
    #expect(outcome.exit == 0)
    #expect(outcome.output.isEmpty)
    #expect(try store.run(["cbor", "decode", target, "-o", source]).exit == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: source)) == Data(json.utf8))
    let cid = "bafyreihhoa4y2cwz7smmuvrx77nyu5dvnnrpqnrfkfc6itblhfj3m6qmja"
    #expect(try store.run(["cbor", "check", target]).text == "\(target): valid \(cid)\n")
    #expect(try store.run(["cid", "--codec", "dag-cbor", target]).text == cid + "\n")
    #expect(
      try store.run(["cbor", "encode", "--json", source, "-o", target]).text == #"{"cid":"\#(cid)","byteCount":28}"#
        + "\n")
    #expect(
      try Tool.run(["cbor", "encode", "--json", "-"], input: [0x31]).text.hasSuffix(
        #""byteCount":1,"hex":"01"}"# + "\n"))
  }

  @Test func `binary is not written to a terminal`() throws {
    let line = #"echo '[1]' > "$0.json"; script -qec "$IPVM cbor encode $0.json" /dev/null"#
    let outcome = try Tool.shell(
      "set -- \"$(mktemp)\"; sh -c '\(line.replacingOccurrences(of: "'", with: "'\\''"))' \"$1\"")
    guard !outcome.error.contains("not found") else { return print("Left out: no script(1) here to make a terminal") }
    #expect(outcome.text.contains("binary output is not written to a terminal"))
  }

  @Test func `violations have a code and a place`() throws {
    let outcome = try Tool.run(["cbor", "check", "-"], input: [0x82, 0x01, 0xF7])
    #expect(outcome.exit == 1)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.error
        == "error: cbor.simple at offset 0x2 (2) of -: the value \"undefined\" is not in the data model\n")
    #expect(
      try Tool.run(["cbor", "check", "--json", "-"], input: [0xF7]).text
        == #"{"files":[{"file":"-","valid":false,"error":{"code":"cbor.simple","message":"cbor.simple at "#
        + #"offset 0x0 (0) of -: "#
        + #"the value \"undefined\" is not in the data model","exit":3,"offset":0}}]}"# + "\n")
    #expect(try Tool.run(["cbor", "decode", "-"], input: [0xF7]).exit == 3)
    #expect(try Tool.run(["cbor", "decode", "-"], input: [UInt8](repeating: 0x81, count: 2000)).exit == 5)
    #expect(
      try Tool.run(["cbor", "decode", "-"]).error == "error: cbor.empty at offset 0x0 (0) of -: the input is empty\n")
    #expect(
      try Tool.run(["cbor", "encode", "-"], input: Array("[1,".utf8)).error.hasPrefix(
        "error: json.truncated at offset 0x3"))
    #expect(try Tool.run(["cbor", "check", "/none"]).exit == 4)
  }

  @Test func `other forms are read where that is asked for`() throws {
    let block: [UInt8] = [0xA2, 0x61, 0x62, 0x18, 0x01, 0x61, 0x61, 0xF9, 0x3C, 0x00]
    #expect(try Tool.run(["cbor", "decode", "-"], input: block).exit == 3)
    let outcome = try Tool.run(["cbor", "decode", "--lenient", "-"], input: block)
    #expect(outcome.exit == 0)
    #expect(outcome.text == #"{"a":1.0,"b":1}"#)
    #expect(outcome.error == "warning: - is not in the strict form, so that its CID is not the value's\n")
    #expect(
      try Tool.run(["cbor", "decode", "--lenient", "--json", "-"], input: block).text
        == #"{"canonical":false,"value":{"a":1.0,"b":1}}"# + "\n")
    let link = try encoded(#"{"/":"bafkqaaa"}"#)
    #expect(try Tool.run(["cbor", "check", "-"], input: link).exit == 0)
    #expect(
      try Tool.run(["cbor", "check", "--dasl", "-"], input: link).error.hasPrefix("error: dasl.cid at offset 0x4 (4)"))
  }

  @Test func `the diagnostic notation is printed`() throws {
    let block = try encoded(json)
    #expect(
      try Tool.run(["cbor", "diag", "--compact", "-"], input: block).text
        == #"{"a": 42(h'0001550000'), "b": [1, 2.5, h'000102']}"# + "\n")
    #expect(try Tool.run(["cbor", "diag", "-"], input: block).text.hasPrefix("{\n  \"a\": 42("))
    #expect(
      try Tool.run(["cbor", "diag", "--json", "--compact", "-"], input: [0x80]).text
        == #"{"canonical":true,"text":"[]"}"# + "\n")
  }

  /// The promises hold for a million inputs in a release build; here for fewer.
  @Test func `changed blocks break no promise`() throws {
    let outcome = try Tool.run(["cbor", "fuzz", "--count", "20_000", "--seed", "1"])
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("20000 inputs, "))
    #expect(outcome.text.hasSuffix(" 0 findings\n"))
    #expect(try Tool.run(["cbor", "fuzz", "--count", "50", "--json"]).text.hasSuffix(#""finding":null}"# + "\n"))
  }

  @Test func `speed is measured`() throws {
    let outcome = try Tool.run(["bench", "codec", "--count", "2", "-"], input: try encoded(json))
    #expect(outcome.exit == 0)
    #expect(outcome.text.hasPrefix("-: decode "))
    #expect(outcome.text.hasSuffix(" MB/s\n"))
  }
}
