import Foundation
import IPLD
import TestSupport
import Testing

/// Parts of DAGs as the conformance cases of trustless gateways have them, and ranges at their ends.
@Suite struct PartialDAGTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let root: CID
    let path: [Text]
    let scope: PartialDAG.Scope
    let range: PartialDAG.ByteRange?
    /// The blocks of the answer.
    let blocks: Set<CID>
    var testDescription: String { name }
  }

  /// Every block of the fixtures.
  // SAFETY: nothing is added after it was made.
  nonisolated(unsafe) private static let store: MemoryStore = {
    let store = MemoryStore()
    for folder in ["trustless_gateway_car", "path_gateway_dag", "path_gateway_unixfs"] {
      for file in Suites.files("gateway/fixtures/\(folder)") where file.hasSuffix(".car") {
        guard let bytes = Suites.read("gateway/fixtures/\(folder)/\(file)"),
          var reader = try? CARReader(ArraySource([UInt8](bytes)))
        else { continue }
        while let section = try? reader.next() { try? store.put(section.block) }
      }
    }
    return store
  }()

  static let cases: [Case] = {
    guard let data = Suites.read("gateway/cases.json"),
      let rows = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else { return [] }
    return rows.compactMap { row in
      guard let name = row["name"] as? String, let path = row["path"] as? String,
        let query = row["query"] as? [String: String], let answers = row["expect"] as? [[String: Any]],
        // Paths that lead nowhere may be answered in several ways.
        answers.count == 1, let body = answers[0]["body"] as? [String: Any], let car = body["car"] as? [String: Any],
        car["exact"] as? Bool == true, let blocks = car["blocks"] as? [String]
      else { return nil }
      let parts = path.split(separator: "/").dropFirst()
      guard let root = try? CID(String(parts.first ?? "")),
        let scope = PartialDAG.Scope(rawValue: query["dag-scope"] ?? "all")
      else { return nil }
      return Case(
        name: name, root: root, path: parts.dropFirst().map { Text(String($0)) }, scope: scope,
        range: query["entity-bytes"].flatMap { PartialDAG.ByteRange($0) },
        blocks: Set(blocks.compactMap { try? CID($0) }))
    }
  }()

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `enough cases are there`() {
    #expect(Self.cases.count > 40)
  }

  @Test(arguments: cases) func `a part has the blocks of the answer`(_ row: Case) throws {
    let part = try PartialDAG(in: Self.store, root: row.root, path: row.path, scope: row.scope, range: row.range)
    #expect(part.missing.isEmpty)
    #expect(part.needed == Set(row.blocks.map(\.multihash).filter { $0.code != .identity }))
    // From the answer alone the same is found, and without any one of its blocks it is incomplete.
    for left in [nil] + row.blocks.sorted(by: { $0.description < $1.description }) as [CID?] {
      let store = MemoryStore()
      for cid in row.blocks where cid != left { try store.put(try Self.store.get(cid)) }
      let again = try PartialDAG(in: store, root: row.root, path: row.path, scope: row.scope, range: row.range)
      #expect(again.missing.isEmpty == (left == nil), "\(left?.description ?? "all of it")")
      if let left { #expect(again.missing.contains { $0.multihash == left.multihash }) }
    }
  }

  @Test(
    arguments: [
      (0, nil, 10, 0..<10), (0, 0, 10, 0..<1), (3, 5, 10, 3..<6), (-3, nil, 10, 7..<10), (-3, -2, 10, 7..<9),
      (-30, 2, 10, 0..<3), (2, 100, 10, 2..<10), (10, nil, 10, 10..<10), (5, 4, 10, nil), (5, -6, 10, nil),
      (0, nil, 0, 0..<0), (Int.min, Int.max, 10, 0..<10), (Int.max, Int.max, 10, 10..<10), (0, Int.min, 10, nil),
    ] as [(Int, Int?, Int, Range<Int>?)])
  func `ranges count both ends, from either end of the file`(from: Int, to: Int?, count: Int, range: Range<Int>?) {
    #expect(PartialDAG.ByteRange(from: from, to: to).range(in: count) == range)
  }

  @Test func `texts of ranges`() {
    #expect(PartialDAG.ByteRange("0:*") == PartialDAG.ByteRange(from: 0, to: nil))
    #expect(PartialDAG.ByteRange("-5:-1") == PartialDAG.ByteRange(from: -5, to: -1))
    for text in ["", ":", "0:", "*:1", "1:2:3", "0x1:2", "9223372036854775808:*", "a:b"] {
      #expect(PartialDAG.ByteRange(text) == nil, "\(text)")
    }
  }
}
