package import IPLD
package import UCAN

/// The result of a step of a workflow.
package struct StepOutcome: Sendable {
  /// The way in which it came to be known.
  package enum Origin: String, Sendable {
    /// It was executed.
    case done
    /// The memo table had it, or an equal step of the same workflow.
    case known
    /// It follows from other results without an execution.
    case derived
  }

  /// The outcome, as promises see it.
  package let outcome: Receipt.Outcome
  /// The CID of the task with all promises replaced; `nil` where one of them is of the other branch.
  package let reified: CID?
  /// The receipt of its run; `nil` for what follows from other results.
  package let receipt: CID?
  /// The fuel of its run.
  package let fuel: UInt64
  package let origin: Origin

  /// This is true if the step succeeded.
  package var isSuccess: Bool { if case .ok = outcome { true } else { false } }

  /// The outcome in a line.
  package var text: String {
    let node: Node =
      if case .ok(let node) = outcome { node } else if case .error(let node) = outcome { node } else { .null }
    if let reason = node["reason"]?.string { return reason }
    guard let outcome = node["outcome"] else {
      return (try? DAGJSON.encode(node)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return (try? DAGJSON.encode(outcome)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
