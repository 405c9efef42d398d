package import Evidence
package import IPLD
import UCAN
import Wasm

/// Verifies the receipt of a workflow: every step is executed again, and everything that follows from steps is found again.
package struct WorkflowVerifier {
  private let root: CID
  private let store: any BlockStore
  /// The most fuel of a step.
  package var fuelLimit = UInt64.max

  package init(_ root: CID, from store: any BlockStore) {
    self.root = root
    self.store = store
  }

  /// What came of it.
  package struct Report {
    package var verdict: Verdict
    package var error: CodedError?
    /// The first step that is wrong, or cannot be told: its name, or the CID of its task.
    package var step: String?
    package var receipt: WorkflowReceipt?
    /// The number of steps, and of those that were executed again.
    package var stepCount = 0
    package var executedCount = 0
    package var fuel: UInt64 = 0
  }

  /// Verifies everything.
  package func verify(_ mode: Verifier.Mode = .serial) -> Report {
    var report = Report(verdict: .valid)
    do {
      try verify(mode, &report)
    } catch let error as CodedError {
      report.error = error
      if report.verdict == .valid { report.verdict = error.kind.verdict }
    } catch {
      report.error = CodedError(.workflowReceipt, "\(error)")
      report.verdict = .unavailable
    }
    return report
  }

  private func verify(_ mode: Verifier.Mode, _ report: inout Report) throws {
    let receipt = try WorkflowReceipt(root, from: store)
    report.receipt = receipt
    let workflow = try Workflow(receipt.workflow, from: store)
    report.stepCount = workflow.steps.count
    guard receipt.steps.map(\.task) == workflow.steps.map(\.cid) else {
      throw CodedError(.workflowReceipt, "the steps are not those of the workflow")
    }
    guard workflow.steps.allSatisfy({ $0.task.subject == receipt.receipt.executor }) else {
      throw CodedError(.workflowReceipt, "a task is of another executor than the receipt")
    }
    // What is found again is kept apart from what the receipt brings.
    let layers = LayeredStore([MemoryStore(), store])
    var outcomes: [CID: StepOutcome] = [:]
    var modules: [CID: Module] = [:]
    for (step, record) in zip(workflow.steps, receipt.steps) {
      report.step = step.name.map { "\($0)" } ?? "\(step.cid)"
      outcomes[step.cid] = try outcome(step, record, outcomes, layers, &modules, mode, &report)
    }
    report.step = nil
    guard let out = workflow.outStep.flatMap({ outcomes[$0.cid] }), receipt.receipt.outcome == out.outcome else {
      throw CodedError(.workflowReceipt, "the result is not that of the task `out`")
    }
  }

  /// The outcome of a step, from those before it and its own receipt.
  private func outcome(
    _ step: Workflow.Step, _ record: WorkflowReceipt.StepRecord, _ outcomes: [CID: StepOutcome],
    _ layers: any BlockStore, _ modules: inout [CID: Module], _ mode: Verifier.Mode,
    _ report: inout Report
  ) throws -> StepOutcome {
    switch try StepResolution(step, outcomes, in: layers, &modules) {
    case .derived(let outcome, let reified):
      guard record.reified == reified, record.receipt == nil else {
        throw CodedError(.workflowReceipt, "the result follows from others, and the receipt says otherwise")
      }
      return StepOutcome(outcome: outcome, reified: reified, receipt: nil, fuel: 0, origin: .derived)
    case .run(let run, let reified, _):
      guard record.reified == reified, let cid = record.receipt else {
        throw CodedError(.workflowReceipt, "the task that was executed is not \(reified)")
      }
      let executed = try ExecutionReceipt(cid, from: store)
      try check(executed, run, layers)
      if let limit = step.fuel, executed.core.answer(limit: limit) != .same {
        throw CodedError(.workflowReceipt, "the run is not one with at most \(limit) units of fuel")
      }
      var verifier = Verifier(cid, from: store)
      verifier.fuelLimit = fuelLimit
      let verification = verifier.verify(mode)
      guard verification.verdict == .valid else {
        report.verdict = verification.verdict
        throw verification.error ?? CodedError(.workflowReceipt, "a step is \(verification.verdict.rawValue)")
      }
      report.executedCount += 1
      report.fuel += executed.core.fuel
      return StepOutcome(
        outcome: executed.receipt.outcome, reified: reified, receipt: cid, fuel: executed.core.fuel, origin: .done)
    }
  }

  /// Checks that a receipt is about a task: the guest may have left standard input unread, and nothing else differs.
  private func check(_ receipt: ExecutionReceipt, _ run: RunTask, _ store: any BlockStore) throws(CodedError) {
    let computation = receipt.computation
    guard computation.module == run.module, computation.entry == run.entry else {
      throw CodedError(.workflowReceipt, "the receipt is of another module or call than the task")
    }
    guard computation.inputs != run.inputs else { return }
    guard let got = computation.inputs, let wanted = run.inputs else {
      throw CodedError(.workflowReceipt, "the receipt has other inputs than the task")
    }
    var inputs = try Inputs(wanted, from: store)
    let actual = try Inputs(got, from: store)
    // Without standard input the guest finds an empty file.
    if inputs.standardInput == nil || actual.standardInput == nil {
      let empty = try UnixFS.emptyFile()
      guard actual.standardInput == nil || actual.standardInput == empty else {
        throw CodedError(.workflowReceipt, "the receipt has another standard input than the task")
      }
      inputs.standardInput = actual.standardInput
    }
    guard inputs == actual else { throw CodedError(.workflowReceipt, "the receipt has other inputs than the task") }
  }
}

extension UnixFS {
  /// The CID of the file without bytes.
  fileprivate static func emptyFile() throws(CodedError) -> CID {
    var builder = FileBuilder(DiscardingStore())
    return try builder.finish().cid
  }
}
