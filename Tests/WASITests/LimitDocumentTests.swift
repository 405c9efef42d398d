import Testing
import Wasm

/// `Spec/limits.md` says what the code does: its tables are printed from it.
@Suite(.serialized) struct LimitDocumentTests {
  @Test func `limits of a store`() throws {
    var lines = ["| limit | number | at most | of what | past it |", "|---|---:|---:|---|---|"]
    let limits = StoreLimits()
    for limit in StoreLimit.allCases {
      lines.append(
        "| `\(limit.rawValue)` | \(grouped(limits[limit])) | \(grouped(limit.most)) | \(limit.counted) "
          + "| \(limit.consequence) |")
    }
    try Document.limits.expect(lines, in: "store")
  }

  @Test func `limits of modules`() throws {
    var lines = ["| limit | number | of what |", "|---|---:|---|"]
    for limit in ModuleLimit.allCases {
      lines.append("| `\(limit.rawValue)` | \(grouped(UInt64(limit.value))) | \(limit.counted) |")
    }
    try Document.limits.expect(lines, in: "module")
  }

  /// Digits in groups of three.
  private func grouped(_ number: UInt64) -> String {
    var result = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { result.append(" ") }
      result.append(digit)
    }
    return String(result.reversed())
  }
}
