import Testing
import WASI
import Wasm

/// `Spec/fuel.md` says what the code does: its tables are printed from it.
@Suite(.serialized) struct FuelDocumentTests {
  @Test func `classes of instructions`() throws {
    var lines = ["| class | cost | instructions |", "|---|---:|---|"]
    for kind in FuelClass.allCases {
      var names: [String] = []
      for row in Instruction.all where row.fuel == kind {
        let name = "`\(row.name)`"
        if !names.contains(name) { names.append(name) }
      }
      lines.append("| \(kind) | \(FuelSchedule.cost(kind)) | \(names.joined(separator: ", ")) |")
    }
    try Document.fuel.expect(lines, in: "classes")
  }

  @Test func `functions of the host`() throws {
    var lines = ["| function of `wasi_snapshot_preview1` | bytes |", "|---|---|"]
    lines += WASI.movedBytesRows.map { "| `\($0.name)` | \($0.bytes) |" }
    try Document.fuel.expect(lines, in: "wasi")
  }
}
