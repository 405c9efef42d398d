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

      static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
        Self(
          data: try field("data", \.data),
          weight: try field("weight", \.weight))
      }
    }

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        name: try field("name", \.name),
        fuel: try field("fuel", \.fuel),
        parts: try field("parts", \.parts),
        cause: try field.optional("cause", \.cause))
    }
  }

  /// A list of a version, a name, and bytes of numbers.
  struct Row: Record, Equatable {
    var name: String
    var cause: CID?
    var numbers: [UInt8]

    static var shape: RecordShape { .list { CodedError(.recordKind, "a row is a list of four") } }

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      try field.constant("v", 3) { CodedError(.recordRange, "a row of version \($0)") }
      return Self(
        name: try field("name", \.name),
        cause: try field("cause", \.cause),
        numbers: try field(
          "numbers", \.numbers, read: { (node) throws(CodedError) in try Bytes(node: node).array },
          write: { .bytes(Bytes($0)) }))
    }

    func check() throws(CodedError) {
      guard name != "no" else { throw CodedError(.recordMissing, "a row without a name") }
    }
  }

  @Test func `records read back from their bytes`() throws {
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
  func `what does not fit is named`(_ node: Node, _ code: IPLDErrorCode, _ reason: String) {
    #expect(throws: CodedError(code, reason)) { try Step(node: node) }
  }

  @Test func `a field is written once`() {
    struct Twice: Record {
      static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
        _ = try field("a") { _ in 1 }
        _ = try field("a") { _ in 2 }
        return Self()
      }
    }
    #expect(throws: CodedError.self) { try Twice().dagCBOR() }
  }

  @Test func `a record that is a list reads back from its bytes`() throws {
    let row = Row(name: "a", cause: nil, numbers: [1, 2])
    let bytes = try row.dagCBOR()
    #expect(bytes == hex("84 03 6161 f6 42 0102"))
    #expect(try Row(dagCBOR: bytes) == row)
  }

  @Test(
    arguments: [
      ([:], "record.kind"), ([3, "a", .null], "record.kind"), ([3, "a", .null, .bytes([]), 1], "record.kind"),
      ([], "record.kind"), ([2, "a", .null, .bytes([])], "record.range"), ([3, 1, .null, .bytes([])], "record.kind"),
      ([3, "a", 1, .bytes([])], "record.kind"), ([3, "a", .null, 1], "record.kind"),
      ([3, "no", .null, .bytes([])], "record.missing"),
    ] as [(Node, String)])
  func `a list that is not of the fields is refused`(node: Node, slug: String) {
    #expect { try Row(node: node) } throws: { ($0 as? CodedError)?.slug == slug }
  }
}
