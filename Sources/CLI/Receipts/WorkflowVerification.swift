import Evidence
import IPLD
import IPVM

/// The report on the verified receipt of a workflow, for people and for programs.
struct WorkflowVerification {
  let report: WorkflowVerifier.Report
  private let nanoseconds: UInt64

  init(_ report: WorkflowVerifier.Report, nanoseconds: UInt64) {
    self.report = report
    self.nanoseconds = nanoseconds
  }

  var text: String {
    var lines: [(String, String)] = []
    if let receipt = report.receipt {
      lines += [
        ("receipt", "\(receipt.receipt.cid)"), ("by", "\(receipt.receipt.executor)"),
        ("workflow", "\(receipt.workflow)"),
        ("steps", "\(FuelText.grouped(report.stepCount)), \(FuelText.grouped(report.executedCount)) executed again"),
        ("fuel", FuelText.grouped(report.fuel)),
      ]
    }
    var result = report.verdict.rawValue
    if let step = report.step { result += "   step \(step)" }
    if let error = report.error { result += "   \(error.slug): \(error.reason)" }
    lines.append(("result", result + "   in \(nanoseconds / 1_000_000) ms"))
    return lines.map { printable($0.0 + String(repeating: " ", count: 10 - $0.0.utf8.count) + $0.1) + "\n" }.joined()
  }

  var json: JSON {
    .object([
      ("verdict", .string(report.verdict.rawValue)),
      ("error", report.error.map { .object([("code", .string($0.slug)), ("message", .string($0.reason))]) } ?? .null),
      ("step", report.step.map(JSON.string) ?? .null),
      ("receipt", report.receipt.map { .string("\($0.receipt.cid)") } ?? .null),
      ("workflow", report.receipt.map { .string("\($0.workflow)") } ?? .null),
      ("steps", .int(report.stepCount)), ("executed", .int(report.executedCount)), ("fuel", .number("\(report.fuel)")),
    ])
  }
}
