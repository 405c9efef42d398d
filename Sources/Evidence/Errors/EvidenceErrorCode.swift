package import IPLD

/// The errors of receipts, of the records that they link to, and of verification.
package enum EvidenceErrorCode: String, ErrorCode, CaseIterable {
  // MARK: Receipts

  case receiptLink = "receipt.link"
  case receiptSignature = "receipt.signature"
  case receiptIssuer = "receipt.issuer"
  case receiptTask = "receipt.task"
  case receiptOutcome = "receipt.outcome"
  case receiptMeta = "receipt.meta"
  case receiptFields = "receipt.fields"
  case receiptVersion = "receipt.version"
  case receiptCode = "receipt.code"
  case receiptProfile = "receipt.profile"
  case receiptHost = "receipt.host"
  case receiptEntry = "receipt.entry"
  case receiptValue = "receipt.value"
  case receiptPhase = "receipt.phase"
  case receiptEnvironment = "receipt.environment"
  case receiptListeners = "receipt.listeners"
  case receiptSeed = "receipt.seed"
  case receiptCheckpoint = "receipt.checkpoint"
  case traceHostCall = "trace.effect"
  case tracePiece = "trace.piece"
  case tracePayload = "trace.payload"
  case traceChunk = "trace.chunk"
  case traceOrder = "trace.order"
  case memoNotFound = "memo.not_found"
  case memoMalformed = "memo.malformed"
  case memoOutside = "memo.outside"
  case disputeAgreement = "dispute.agreement"
  case disputeClaims = "dispute.claims"
  case disputeWitness = "dispute.witness"
  case verifyLimit = "verify.limit"
  case verifyHostCall = "verify.effect"
  case verifyState = "verify.state"
  case verifyCheckpoint = "verify.checkpoint"
  case verifyOutcome = "verify.outcome"
  case verifyFuel = "verify.fuel"
  case verifyOutputs = "verify.outputs"
  case verifyComputation = "verify.computation"
  case verifyModule = "verify.module"
  case verifyFailed = "verify.failed"

  // MARK: States as blocks (Spec/state.md)

  case treeHeight = "tree.height"
  case treeNode = "tree.node"
  case treeEmptyNode = "tree.empty_node"
  case treeLink = "tree.link"
  case treeBeyond = "tree.beyond"
  case treePageSize = "tree.page_size"
  case treeZeroPage = "tree.zero_page"
  case treeTail = "tree.tail"
  case treeTooLarge = "tree.too_large"
  case stateLink = "state.link"
  case stateVersion = "state.version"
  case stateSize = "state.size"
  case stateModule = "state.module"
  case stateFrame = "state.frame"
  case stateSegments = "state.segments"
  case stateHeap = "state.heap"
  case profileLimit = "profile.limit"

  // MARK: Witnesses of one step (Spec/witness.md)

  case witnessUnavailable = "witness.unavailable"
  case witnessFile = "witness.file"
  case witnessClaims = "witness.claims"
  case witnessVersion = "witness.version"
  case witnessProfile = "witness.profile"
  case witnessHost = "witness.host"
  case witnessInstances = "witness.instances"
  case witnessTooLarge = "witness.too_large"
  case witnessModule = "witness.module"
  case witnessState = "witness.state"
  case witnessHostCall = "witness.effect"

  package var properties: ErrorProperties {
    switch self {
    case .receiptLink: ErrorProperties(.malformed, "a CID is of another kind than records have")
    case .receiptSignature: ErrorProperties(.disproved, "it is not signed by whom it says")
    case .receiptIssuer: ErrorProperties(.disproved, "someone speaks for another")
    case .receiptTask: ErrorProperties(.disproved, "the task is not that of the evidence")
    case .receiptOutcome: ErrorProperties(.disproved, "the outcome is not that of the evidence")
    case .receiptMeta: ErrorProperties(.malformed, "it has no link to evidence")
    case .receiptFields: ErrorProperties(.malformed, "it has a field that receipts do not have")
    case .receiptCode: ErrorProperties(.disproved, "it names other code than that of its module")
    case .receiptVersion: ErrorProperties(.unsupported, "its version is not read here")
    case .receiptProfile: ErrorProperties(.unsupported, "its rules are not those of this program")
    case .receiptHost: ErrorProperties(.unsupported, "its host is not known here")
    case .receiptEntry: ErrorProperties(.disproved, "its function cannot be called")
    case .receiptValue: ErrorProperties(.malformed, "a value cannot be handed to a guest")
    case .receiptPhase: ErrorProperties(.malformed, "a phase of a run is unknown")
    case .receiptEnvironment: ErrorProperties(.malformed, "its environment is one that no run has")
    case .receiptListeners: ErrorProperties(.malformed, "its listeners are some that no run has")
    case .receiptSeed: ErrorProperties(.malformed, "its seed is one that no run has")
    case .receiptCheckpoint: ErrorProperties(.malformed, "its checkpoints are where none can be")
    case .traceHostCall: ErrorProperties(.malformed, "a host call is one that cannot be")
    case .tracePiece: ErrorProperties(.malformed, "bytes of a host call are not in their form")
    case .tracePayload: ErrorProperties(.malformed, "the bytes of a host call are not where they belong")
    case .traceChunk: ErrorProperties(.malformed, "a list of records is not in its form")
    case .traceOrder: ErrorProperties(.malformed, "a list of records does not go forward")
    case .memoNotFound: ErrorProperties(.notFound, "the memo table has no result of a computation")
    case .memoMalformed: ErrorProperties(.malformed, "a row of the memo table is damaged")
    case .memoOutside: ErrorProperties(.negative, "a result does not follow from inputs alone")
    case .disputeAgreement: ErrorProperties(.malformed, "two receipts do not differ")
    case .disputeClaims: ErrorProperties(.disproved, "a party comes to another state or end than its receipt says")
    case .disputeWitness:
      ErrorProperties(.malformed, "the host goes on after the step, so that no file shows what comes next")
    case .verifyLimit: ErrorProperties(.tooCostly, "it would take more fuel than is allowed")
    case .verifyHostCall: ErrorProperties(.disproved, "a host call is not as the receipt says")
    case .verifyState: ErrorProperties(.disproved, "a state is not as the receipt says")
    case .verifyCheckpoint: ErrorProperties(.disproved, "a checkpoint is not where the receipt says")
    case .verifyOutcome: ErrorProperties(.disproved, "the outcome is not as the receipt says")
    case .verifyFuel: ErrorProperties(.disproved, "the fuel is not as the receipt says")
    case .verifyOutputs: ErrorProperties(.disproved, "the outputs are not as the receipt says")
    case .verifyComputation: ErrorProperties(.disproved, "the guest asked for other inputs than the receipt says")
    case .verifyModule: ErrorProperties(.disproved, "the module is not valid")
    case .verifyFailed: ErrorProperties(.disproved, "the execution fails in a way that no honest one does")
    case .treeHeight: ErrorProperties(.malformed, "a tree has another height than its size needs")
    case .treeNode: ErrorProperties(.malformed, "a node of a tree is not in its form")
    case .treeEmptyNode: ErrorProperties(.malformed, "a node of a tree stands for zeros alone")
    case .treeLink: ErrorProperties(.malformed, "a link of a tree is of another kind")
    case .treeBeyond: ErrorProperties(.malformed, "a tree has something past its end")
    case .treePageSize: ErrorProperties(.malformed, "a page has another size")
    case .treeZeroPage: ErrorProperties(.malformed, "a page of zeros is written")
    case .treeTail: ErrorProperties(.malformed, "the last page has something past the end")
    case .treeTooLarge: ErrorProperties(.malformed, "a tree has more bytes than fit into memory")
    case .stateLink: ErrorProperties(.malformed, "it is not a state")
    case .stateVersion: ErrorProperties(.unsupported, "the version of a state is not read here")
    case .stateSize: ErrorProperties(.malformed, "the sizes of a state are not those of its module")
    case .stateModule: ErrorProperties(.malformed, "a state is of another module")
    case .stateFrame: ErrorProperties(.malformed, "a frame of a state is one that cannot be")
    case .stateSegments: ErrorProperties(.malformed, "the segments of a state are some that cannot be")
    case .stateHeap: ErrorProperties(.malformed, "the objects of a state are some that cannot be")
    case .profileLimit: ErrorProperties(.malformed, "a limit is one that no store takes")
    case .witnessUnavailable: ErrorProperties(.missingBlock, "a block is missing that the step needs")
    case .witnessFile: ErrorProperties(.malformed, "a file is not in the form of witnesses")
    case .witnessClaims: ErrorProperties(.malformed, "the claims are not in their form")
    case .witnessVersion: ErrorProperties(.unsupported, "the version of a witness is not read here")
    case .witnessProfile: ErrorProperties(.unsupported, "its rules are not those of this program")
    case .witnessHost: ErrorProperties(.unsupported, "its host is not known here")
    case .witnessInstances: ErrorProperties(.unsupported, "its state has several instances")
    case .witnessTooLarge: ErrorProperties(.unsupported, "it is too large")
    case .witnessModule: ErrorProperties(.malformed, "its module is not valid")
    case .witnessState: ErrorProperties(.malformed, "its state does not fit the code of its module")
    case .witnessHostCall: ErrorProperties(.malformed, "the answer of the host is not of the call that the step makes")
    }
  }
}

extension CodedError {
  package init(_ code: EvidenceErrorCode, at offset: Int = 0, _ reason: String) {
    self.init(code as any ErrorCode, at: offset, reason)
  }
}
