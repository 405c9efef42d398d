import IPLD
import TestSupport
import Testing

@Suite struct RecordTests {
  struct Step: Record, Equatable {
    var name: String
    var fuel: UInt64
    var parts: [Part] = []
    var cause: CID?

    struct Part: Record, Equatable {
      var data: Bytes
      var weight: Double?

      init(data: Bytes, weight: Double?) { (self.data, self.weight) = (data, weight) }

      init(fields: inout RecordReader) throws(CodecError) {
        data = try fields.read("data")
        weight = try fields.read("weight")
      }

      func write(to fields: inout RecordWriter) throws(CodecError) {
        try fields.write("weight", weight)
        try fields.write("data", data)
      }
    }

    init(name: String, fuel: UInt64) { (self.name, self.fuel) = (name, fuel) }

    init(fields: inout RecordReader) throws(CodecError) {
      name = try fields.read("name")
      fuel = try fields.read("fuel")
      parts = try fields.read("parts")
      cause = try fields.readIfPresent("cause")
    }

    func write(to fields: inout RecordWriter) throws(CodecError) {
      try fields.writeIfPresent("cause", cause)
      try fields.write("parts", parts)
      try fields.write("name", name)
      try fields.write("fuel", fuel)
    }
  }

  @Test func recordsReadBackFromTheirBytes() throws {
    var step = Step(name: "a", fuel: .max)
    step.parts = [.init(data: [1, 2], weight: nil), .init(data: [], weight: 0.5)]
    let bytes = try step.dagCBOR()
    #expect(
      bytes
        == hex(
          """
          a3 64 6675656c 1bffffffffffffffff 64 6e616d65 6161
          65 7061727473 82 a2 64 64617461 42 0102 66 776569676874 f6
          a2 64 64617461 40 66 776569676874 fb3fe0000000000000
          """))
    #expect(try Step(dagCBOR: bytes) == step)
    step.cause = try CID(of: bytes, codec: .dagCBOR)
    #expect(try Step(node: step.node) == step)
  }

  @Test(
    arguments: [
      ([], .recordKind, "this should be a map, and is of the kind list"),
      (["fuel": 1, "parts": []], .recordMissing, "the field \"name\" is missing"),
      (["name": "a", "fuel": -1, "parts": []], .recordRange, "\"fuel\": -1 is not from 0 to 18446744073709551615"),
      (
        ["name": 1, "fuel": 1, "parts": []], .recordKind,
        "\"name\": this should be a string, and is of the kind integer"
      ),
      (["name": "a", "fuel": 1, "parts": [], "x": 1], .recordUnknown, "nothing is known of a field \"x\""),
      (
        ["name": "a", "fuel": 1.0, "parts": []], .recordKind,
        "\"fuel\": this should be an integer, and is of the kind float"
      ),
      (
        ["name": "a", "fuel": 1, "parts": [], "cause": .null], .recordKind,
        "\"cause\": this should be a link, and is of the kind null"
      ),
      (
        ["name": "a", "fuel": 1, "parts": [["data": .bytes([]), "weight": 1]]], .recordKind,
        "\"parts\": [0]: \"weight\": this should be a float, and is of the kind integer"
      ),
    ] as [(Node, IPLDErrorCode, String)])
  func whatDoesNotFitIsNamed(_ node: Node, _ code: IPLDErrorCode, _ reason: String) {
    #expect(throws: CodecError(code, reason)) { try Step(node: node) }
  }

  @Test func aFieldIsWrittenOnce() {
    struct Twice: Record {
      init() {}
      init(fields: inout RecordReader) {}
      func write(to fields: inout RecordWriter) throws(CodecError) {
        try fields.write("a", 1)
        try fields.write("a", 2)
      }
    }
    #expect(throws: CodecError.self) { try Twice().dagCBOR() }
  }
}
