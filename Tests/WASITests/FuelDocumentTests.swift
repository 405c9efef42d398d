import Foundation
import Testing
import WASI
import Wasm

/// `Spec/fuel.md` says what the code does: its tables are printed from it.
struct FuelDocumentTests {
  @Test func classesOfInstructions() throws {
    var lines = ["| class | cost | instructions |", "|---|---:|---|"]
    for kind in FuelClass.allCases {
      var names: [String] = []
      for row in Instruction.all where row.fuel == kind {
        let name = "`\(row.name)`"
        if !names.contains(name) { names.append(name) }
      }
      lines.append("| \(kind) | \(FuelSchedule.cost(kind)) | \(names.joined(separator: ", ")) |")
    }
    try expect(lines, in: "classes")
  }

  @Test func functionsOfTheHost() throws {
    var lines = ["| function of `wasi_snapshot_preview1` | bytes |", "|---|---|"]
    lines += WASI.movedBytesRows.map { "| `\($0.name)` | \($0.bytes) |" }
    try expect(lines, in: "wasi")
  }

  /// Compares what stands between two comments of the document; with `IPVM_WRITE_DOCUMENTS` set, writes it.
  private func expect(_ lines: [String], in section: String) throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = package.deletingLastPathComponent().appendingPathComponent("Spec/fuel.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (start, end) = ("<!-- \(section) -->\n", "<!-- /\(section) -->")
    let parts = text.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
    let rest = try #require(parts.last).split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2 && rest.count == 2)
    let wanted = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["IPVM_WRITE_DOCUMENTS"] != nil {
      try "\(parts[0])\(start)\(wanted)\(end)\(rest[1])".write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(rest[0]) == wanted, "IPVM_WRITE_DOCUMENTS=1 swift test --filter FuelDocumentTests writes it anew")
    }
  }
}
