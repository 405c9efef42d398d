import Foundation
import IPLD
import TestSupport
import Testing

/// The cases of dasl-testing that are about DAG-CBOR; the other tags name rules of other profiles of CBOR, and what is
/// left out is printed.
@Suite struct DASLTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let type: String
    let data: String
    let tags: [String]
    let name: String

    var testDescription: String { "\(name): \(data)" }
    /// Only DASL itself asks for it.
    var isOfDASL: Bool { !tags.contains("basic") && !tags.contains("dag-cbor") }
  }

  static let cases: [Case] = {
    let folder = "ipld/dasl/fixtures/cbor"
    let all = Suites.files(folder).flatMap { name in
      Suites.read("\(folder)/\(name)").map { (try? JSONDecoder().decode([Case].self, from: $0)) ?? [] } ?? []
    }
    let chosen = all.filter { !Set($0.tags).isDisjoint(with: ["basic", "dag-cbor", "dasl-cid"]) }
    print("DASL: \(chosen.count) of \(all.count) cases")
    for test in all where Set(test.tags).isDisjoint(with: ["basic", "dag-cbor", "dasl-cid"]) {
      print("DASL: left out, for \(test.tags.joined(separator: " and ")) only: \(test.testDescription)")
    }
    return chosen
  }()

  @Test(arguments: cases) func `cases hold`(_ test: Case) throws {
    let data = hex(test.data)
    let options = DAGCBOR.Options(links: .dasl)
    switch test.type {
    case "roundtrip":
      let node = try DAGCBOR.decode(data, options: options)
      #expect(try DAGCBOR.encode(node) == data)
    case "invalid_in":
      #expect(throws: CodedError.self) { try DAGCBOR.decode(data, options: options) }
      // Without the option, what DASL alone forbids is DAG-CBOR like any other.
      if test.isOfDASL { #expect(try DAGCBOR.encode(try DAGCBOR.decode(data)) == data) }
    default:
      // Values that must not be written: where a node can hold one, the writer refuses it; the reader always does.
      #expect(throws: CodedError.self) { try DAGCBOR.decode(data, options: options) }
      if let node = unwritable[test.data] { #expect(throws: CodedError.self) { try DAGCBOR.encode(node) } }
    }
  }

  /// Dates, tags, undefined and keys that are no texts have no node.
  private var unwritable: [String: Node] {
    [
      "f97e00": .float(.nan), "f97c00": .float(.infinity), "f9fc00": .float(-.infinity),
      "fb8000000000000000": .float(-0.0), "c249010000000000000000": .integer(1 << 64),
    ]
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `all of them are there`() {
    #expect(Self.cases.count == 92)
  }
}
