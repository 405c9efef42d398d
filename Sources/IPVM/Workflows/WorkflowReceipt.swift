import Evidence
package import IPLD
package import UCAN

/// The receipt of a workflow, which links to those of all its steps (`Spec/workflow.md`, section 4).
package struct WorkflowReceipt {
  package static let version = 1
  package static let command: Text = "/ipvm/workflow/run"

  package let receipt: Receipt
  /// The CID of the workflow.
  package let workflow: CID
  /// The steps, in the order of the workflow that is read from its block.
  let steps: [StepRecord]

  /// A step: the task, the task with all promises replaced, and the receipt of its run.
  struct StepRecord: Record, Equatable {
    var task: CID
    /// The task with all promises replaced; `nil` where one is of the other branch, or does not fit.
    var reified: CID?
    /// The receipt; `nil` where the result follows from others.
    var receipt: CID?

    static var shape: RecordShape {
      .list { CodedError(.workflowReceipt, "a step is a list of its task, its reified task and its receipt") }
    }

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        task: try field("task", \.task),
        reified: try field("reified", \.reified),
        receipt: try field("receipt", \.receipt))
    }
  }

  /// The block of the steps.
  private struct Steps: Record {
    var steps: [StepRecord]

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      try field.constant("v", version) {
        CodedError(.receiptVersion, "steps of version \($0), where this program knows \(version)")
      }
      return Self(steps: try field("steps", \.steps))
    }
  }

  /// The contents of `meta`.
  private struct Links: Record {
    var steps: CID

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      try field.constant("v", version) {
        CodedError(.receiptVersion, "a workflow's receipt of version \($0), where this program knows \(version)")
      }
      return Self(steps: try field("steps", \.steps))
    }
  }

  /// The task of an executor that evaluates a workflow.
  private static func task(_ workflow: CID, by executor: DID) throws(CodedError) -> Invocation.Task {
    Invocation.Task(
      subject: executor, command: try Command(command), arguments: try Map([("wf", .link(workflow))]))
  }

  /// Signs a receipt for an evaluation that came to a result, and writes it to the store.
  ///
  /// - Throws: `workflow.receipt` where the result of `out` is not known.
  package init(
    _ workflow: Workflow, _ outcomes: [CID: StepOutcome], signedBy key: Ed25519.PrivateKey, into store: any BlockStore
  ) throws(CodedError) {
    guard let out = workflow.outStep.flatMap({ outcomes[$0.cid] }) else {
      throw CodedError(.workflowReceipt, "the workflow did not come to its result")
    }
    // In the order of the block, which everybody finds.
    let steps = try Workflow(workflow.cid, from: store).steps.map { (step) throws(CodedError) in
      guard let outcome = outcomes[step.cid] else {
        throw CodedError(.workflowReceipt, "the result of \(step.cid) is not known")
      }
      return StepRecord(task: step.cid, reified: outcome.reified, receipt: outcome.receipt)
    }
    let task = try Self.task(workflow.cid, by: key.did).block()
    _ = try store.put(task.bytes, codec: .dagCBOR)
    let links = Links(steps: try Steps(steps: steps).put(in: store))
    receipt = try Receipt(of: task.cid, outcome: out.outcome, by: key, meta: try Map([("ipvm", try links.node)]))
    _ = try store.put(receipt.invocation.envelope.bytes, codec: .dagCBOR)
    self.workflow = workflow.cid
    self.steps = steps
  }

  /// Reads a receipt; its signature is checked, and that its parts agree, but no step.
  package init(_ cid: CID, from store: any BlockStore) throws(CodedError) {
    let block = try store.get(cid)
    try block.verify()
    receipt = try Receipt(block.bytes.array)
    guard receipt.cid == cid else { throw CodedError(.workflowReceipt, "\(cid) is another CID than the receipt's own") }
    let invocation = receipt.invocation
    guard invocation.envelope.isSigned(by: try invocation.issuer.publicKey) else {
      throw CodedError(.receiptSignature, "the signature is not that of \(invocation.issuer)")
    }
    guard invocation.issuer == invocation.subject, invocation.proofs.isEmpty, invocation.expiration == nil,
      invocation.issuedAt == nil, invocation.cause == nil, invocation.nonce.isEmpty, receipt.effects.isEmpty
    else { throw CodedError(.workflowReceipt, "a workflow's receipt has no other issuer, time, cause or nonce") }
    guard let meta = invocation.meta, meta.count == 1, let evidence = meta["ipvm"] else {
      throw CodedError(.receiptMeta, "the receipt links to no steps")
    }
    steps = try Steps(try Links(node: evidence).steps, from: store).steps
    let taskBlock = try store.get(receipt.ran)
    try taskBlock.verify()
    let task = try Invocation.Task(try DAGCBOR.decode(taskBlock.bytes.array))
    guard let workflow = task.arguments["wf"]?.link, task == (try Self.task(workflow, by: invocation.subject)) else {
      throw CodedError(.workflowReceipt, "the task is not that of an evaluation of a workflow by the issuer")
    }
    self.workflow = workflow
  }

  /// Tells whether a token is a receipt of a workflow, and not of a run.
  package static func isOne(_ cid: CID, in store: any BlockStore) -> Bool {
    guard let block = try? store.get(cid), let receipt = try? Receipt(block.bytes.array) else { return false }
    return receipt.invocation.meta?["ipvm"]?["steps"] != nil
  }
}
