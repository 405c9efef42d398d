import IPLD
import IPVM
import UCAN

/// The account of an evaluation: a line a step on standard error, and all steps in JSON.
struct WorkflowReport {
  let showsLines: Bool
  /// The CID of the receipt of the workflow, once there is one.
  var receipt: CID? {
    didSet { if showsLines, let receipt { Streams.remark(.note, "receipt \(receipt)") } }
  }

  init(showsLines: Bool) { self.showsLines = showsLines }

  /// Takes note of what happens.
  mutating func note(_ event: WorkflowRun.Event) {
    guard showsLines, case .ended(let step, let outcome) = event, let name = step.name else { return }
    let state = outcome.isSuccess ? outcome.origin.rawValue : "failed"
    let fuel = outcome.origin == .derived ? "" : "  fuel \(FuelText.grouped(outcome.fuel))"
    let reason = outcome.isSuccess ? "" : "  \(printable(outcome.text))"
    Streams.note("\(state)\(String(repeating: " ", count: max(8 - state.count, 1)))\(name)\(fuel)\(reason)\n")
  }

  /// The whole evaluation.
  func json(_ workflow: Workflow, _ run: WorkflowRun, _ outcome: StepOutcome?) throws -> JSON {
    var rows: [JSON] = []
    var counts: [StepOutcome.Origin: Int] = [:]
    var fuel: UInt64 = 0
    for step in workflow.steps {
      guard let result = run.outcomes[step.cid] else { continue }
      counts[result.origin, default: 0] += 1
      if result.origin == .done { fuel += result.fuel }
      rows.append(
        .object([
          ("name", step.name.map { .string("\($0)") } ?? .null), ("task", .string("\(step.cid)")),
          ("reified", result.reified.map { .string("\($0)") } ?? .null),
          ("receipt", result.receipt.map { .string("\($0)") } ?? .null), ("origin", .string(result.origin.rawValue)),
          ("ok", .bool(result.isSuccess)), ("fuel", .number("\(result.fuel)")),
          ("result", .string(String(decoding: try DAGJSON.encode(result.outcome.node), as: UTF8.self))),
        ]))
    }
    return .object([
      ("workflow", .string("\(workflow.cid)")), ("ok", .bool(outcome?.isSuccess ?? false)),
      ("done", .int(counts[.done] ?? 0)), ("known", .int(counts[.known] ?? 0)), ("fuel", .number("\(fuel)")),
      ("steps", .array(rows)), ("receipt", receipt.map { .string("\($0)") } ?? .null),
    ])
  }
}
