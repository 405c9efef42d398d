package import IPLD
package import UCAN
package import Wasm

/// A receipt with the evidence that it links to (`Spec/receipt.md`).
package struct ExecutionReceipt {
  /// The forms of receipts. All of them are read.
  package enum Version: Int, CaseIterable, Sendable {
    /// The task links to the computation, which nobody knows while an argument is a promise.
    case v1 = 1
    /// The task has the inputs instead, and the receipt names the module's code besides.
    case v2 = 2
  }

  package static let command: Text = "/wasm/run"

  package let version: Version
  package let receipt: Receipt
  package let task: Invocation.Task
  package let coreCID: CID
  package let core: Core
  package let computation: Computation
  package let checkpointsCID: CID?
  /// The identity of the module's code (`CodeIdentity`); `nil` in version 1.
  package let codeCID: CID?

  /// The CID of the receipt.
  package var cid: CID { receipt.cid }

  // MARK: Signing

  /// Signs a receipt for an execution, and writes it and its task to a store. There is no time in it, so that the same
  /// evidence and key give the same receipt.
  ///
  /// - Parameter module: The module that was executed.
  package init(
    _ evidence: RecordedRun.Evidence, of module: Module, by key: Ed25519.PrivateKey, into store: any BlockStore,
    version: Version = .v2
  ) throws(CodedError) {
    self.version = version
    computation = try Computation(evidence.core.computation, from: store)
    core = evidence.core
    coreCID = evidence.coreCID
    checkpointsCID = evidence.checkpoints
    codeCID = version == .v1 ? nil : try CodeIdentity.cid(of: module)
    task = try Self.task(for: computation, named: core.computation, of: DID(key.publicKey), version)
    let block = try task.block()
    _ = try store.put(block.bytes, codec: .dagCBOR)
    let links = Links(
      version: version.rawValue, core: coreCID, states: checkpointsCID, code: codeCID.map { Bytes($0.bytes) })
    receipt = try Receipt(
      of: block.cid, outcome: try Self.outcome(of: core), by: key, meta: try Map([("ipvm", try links.node)]))
    _ = try store.put(receipt.invocation.envelope.bytes, codec: .dagCBOR)
  }

  /// Returns the task that an executor performs by a computation.
  ///
  /// - Parameter cid: The CID of the computation.
  package static func task(
    for computation: Computation, named cid: CID, of executor: DID, _ version: Version = .v2
  ) throws(CodedError) -> Invocation.Task {
    var arguments: [(Text, Node)] = [
      ("mod", .link(computation.module)), ("fun", try computation.entry.function.node),
      ("params", try computation.entry.parameters.node),
    ]
    switch version {
    case .v1: arguments.append(("comp", .link(cid)))
    case .v2: if let inputs = computation.inputs { arguments.append(("inputs", .link(inputs))) }
    }
    return Invocation.Task(subject: executor, command: try Command(command), arguments: try Map(arguments))
  }

  /// Returns the outcome that a receipt tells others, who know nothing of its evidence.
  private static func outcome(of core: Core) throws(CodedError) -> Receipt.Outcome {
    var fields: [(Text, Node)] = [("outcome", try core.outcome.node), ("fuel", core.fuel.node)]
    if let outputs = core.outputs { fields.append(("outputs", .link(outputs))) }
    let node: Node = try .map(fields)
    return core.outcome.isSuccess ? .ok(node) : .error(node)
  }

  // MARK: Reading

  /// Reads a receipt and the records that say what it is about, which have to agree with each other.
  ///
  /// - Throws: `receipt.signature`, `receipt.task` and `receipt.outcome` where they do not; `store.not_found` where one
  ///   of them is missing; and the errors of reading records and tokens.
  package init(_ cid: CID, from store: any BlockStore) throws(CodedError) {
    let block = try store.get(cid)
    try block.verify()
    receipt = try Receipt(block.bytes.array)
    guard receipt.cid == cid else { throw CodedError(.receiptLink, "\(cid) is another name than the receipt's own") }
    let invocation = receipt.invocation
    guard invocation.envelope.isSigned(by: try invocation.issuer.publicKey) else {
      throw CodedError(.receiptSignature, "the signature is not that of \(invocation.issuer)")
    }
    guard invocation.issuer == invocation.subject, invocation.proofs.isEmpty else {
      throw CodedError(.receiptIssuer, "\(invocation.issuer) speaks for \(invocation.subject)")
    }
    guard invocation.expiration == nil, invocation.issuedAt == nil, invocation.cause == nil, invocation.nonce.isEmpty,
      receipt.effects.isEmpty
    else { throw CodedError(.receiptFields, "a receipt has no time, cause, nonce or further tasks") }
    guard let meta = invocation.meta, meta.count == 1, let evidence = meta["ipvm"] else {
      throw CodedError(.receiptMeta, "the receipt links to no evidence of an execution")
    }
    let links = try Links(node: evidence)
    version = try links.knownVersion
    coreCID = links.core
    checkpointsCID = links.states
    codeCID = try links.code.map { (bytes) throws(CodedError) in try CID(bytes.array) }
    core = try Core(coreCID, from: store)
    computation = try Computation(core.computation, from: store)
    let taskBlock = try store.get(receipt.ran)
    try taskBlock.verify()
    task = try Invocation.Task(try DAGCBOR.decode(taskBlock.bytes.array))
    guard task == (try Self.task(for: computation, named: core.computation, of: invocation.subject, version)) else {
      throw CodedError(.receiptTask, "the task is not that of the computation")
    }
    guard receipt.outcome == (try Self.outcome(of: core)) else {
      throw CodedError(.receiptOutcome, "the result is not that of the evidence")
    }
  }

  /// The contents of `meta`.
  private struct Links: Record {
    var version: Int
    var core: CID
    var states: CID?
    /// The bytes of the CID of the module's code: nobody needs the block, so that it is not a link to one.
    var code: Bytes?

    var knownVersion: Version { get throws(CodedError) { try Self.known(version) } }

    private static func known(_ version: Int) throws(CodedError) -> Version {
      guard let version = Version(rawValue: version) else {
        throw CodedError(.receiptVersion, "a receipt of version \(version), where this program knows 1 and 2")
      }
      return version
    }

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      let version = try field("v", \.version)
      // Before anything is said about fields that another version may have.
      _ = try known(version)
      return Self(
        version: version,
        core: try field("core", \.core),
        states: try field.optional("states", \.states),
        code: try field.optional("code", \.code))
    }

    func check() throws(CodedError) {
      guard (code != nil) == (try knownVersion != .v1) else {
        throw CodedError(.receiptMeta, "a receipt names the code of its module from version 2 on")
      }
    }
  }

  // MARK: Files

  /// Writes a CAR file of the receipt and everything that it links to and a store has, in the order of the links. Files of
  /// UnixFS stand for blocks that are too long to travel.
  ///
  /// - Parameter isDetached: True to leave out the module.
  /// - Returns: The sink, and the number of bytes that were written.
  package func write<Sink: ByteSink>(
    to sink: Sink, from store: any BlockStore, isDetached: Bool = false
  ) throws(CodedError) -> (sink: Sink, byteCount: Int) {
    try LongBlockWriter.write(cid, from: store, to: sink, leavingOut: isDetached ? computation.module : nil)
  }
}
