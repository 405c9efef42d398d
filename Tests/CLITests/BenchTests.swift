import Foundation
import Testing

@Suite struct BenchTests {
  private struct Report: Decodable {
    struct Row: Decodable {
      let name, unit: String
      let rate: Int
    }

    let rows: [Row]
  }

  @Test(arguments: [
    (["hash", "--size", "64k"], ["sha2-256", "sha2-256 pages", "sha2-512", "sha3-256", "blake3"], "MB/s"),
    (["sign"], ["sign", "verify", "verify with key"], "1/s"),
  ])
  func everyRowHasARate(words: [String], names: [String], unit: String) throws {
    let outcome = try Tool.run(["bench"] + words + ["--seconds", "1ms", "--json"])
    #expect(outcome.exit == 0 && outcome.error.isEmpty)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    #expect(report.rows.map(\.name) == names)
    #expect(report.rows.allSatisfy { $0.rate >= 0 && $0.unit == unit })
    let text = try Tool.run(["bench"] + words + ["--seconds", "1ms"]).text
    #expect(text.split(separator: "\n").count == names.count)
  }

  @Test func sizesHaveBounds() throws {
    for size in ["0", "2G"] { #expect(try Tool.run(["bench", "hash", "--size", size]).exit == 2) }
  }
}
