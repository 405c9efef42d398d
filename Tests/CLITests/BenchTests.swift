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
  func `every row has a rate`(words: [String], names: [String], unit: String) throws {
    let outcome = try Tool.run(["bench"] + words + ["--seconds", "1ms", "--json"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    #expect(report.rows.map(\.name) == names)
    #expect(report.rows.allSatisfy { $0.rate >= 0 && $0.unit == unit })
    let text = try Tool.run(["bench"] + words + ["--seconds", "1ms"]).text
    #expect(text.split(separator: "\n").count == names.count)
  }

  @Test func `calls and instances are measured`() throws {
    struct Report: Decodable {
      struct Row: Decodable {
        let name, unit: String
        let value: Double
      }

      let rows: [Row]
    }
    let words = ["bench", "calls", "--seconds", "1ms", "--count", "200"]
    let outcome = try Tool.run(words + ["--json"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    #expect(
      report.rows.map(\.name) == [
        "call, prepared slots", "call, values", "call of the host", "an instance of 200", "an instance, resident",
        "an instance with a memory of 200", "an instance with a memory, resident",
      ])
    #expect(report.rows.map(\.unit) == ["ns", "ns", "ns", "µs", "B", "µs", "B"])
    #expect(report.rows.prefix(4).allSatisfy { $0.value > 0 })
    #expect(try Tool.run(words).text.split(separator: "\n").count == report.rows.count)
    for count in ["0", "1000001", "x"] {
      #expect(try Tool.run(["bench", "calls", "--count", count]).exit == 2)
    }
  }

  @Test func `sizes have bounds`() throws {
    for size in ["0", "2G"] { #expect(try Tool.run(["bench", "hash", "--size", size]).exit == 2) }
  }
}
