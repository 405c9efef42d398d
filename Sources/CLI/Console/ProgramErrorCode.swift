import IPLD

/// The errors of the command line alone.
enum ProgramErrorCode: String, ErrorCode, CaseIterable {
  // MARK: Blocks, CAR files and the store

  case dagNotBytes = "dag.not_bytes"
  case dagIncomplete = "dag.incomplete"
  case carRoots = "car.roots"
  case carIncomplete = "car.incomplete"

  // MARK: Keys and tokens (Spec/ucan.md)

  case ucanJwt = "ucan.jwt"
  case ucanUnknownFormat = "ucan.unknown_format"

  // MARK: Receipts

  case receiptOtherModule = "receipt.other_module"
  case receiptRoot = "receipt.root"
  case disputeAnswer = "dispute.answer"

  // MARK: Files

  case ioBinary = "io.binary"
  case pathMutable = "path.mutable"

  // MARK: Modules

  case wasmMalformed = "wasm.malformed"
  case wasmInvalid = "wasm.invalid"
  case wasmUnlinkable = "wasm.unlinkable"
  case wasmLimit = "wasm.limit"
  case wasmMalformedCustom = "wasm.malformed_custom"
  case wasmInvalidCustom = "wasm.invalid_custom"

  // MARK: The program

  case usage
  case internalError = "internal"
  case exception
  case runNoFunction = "run.no_function"
  case runDirectory = "run.directory"
  case runListen = "run.listen"
  case runConflict = "run.conflict"
  case runWriteBack = "run.write_back"
  case profileSize = "profile.size"
  case inspectNoFunction = "inspect.no_function"
  case workflowFailed = "workflow.failed"
  case workflowTimeout = "workflow.timeout"
  case specNoSuites = "spec.no_suites"
  case wasiCase = "wasi.case"
  case fuzzNoPeer = "fuzz.no_peer"
  case benchNoEngine = "bench.no_engine"
  case benchNoKernels = "bench.no_kernels"
  case benchExpected = "bench.expected"

  var properties: ErrorProperties {
    switch self {
    case .dagNotBytes: ErrorProperties(.malformed, "a value is not bytes, which a block of raw needs")
    case .dagIncomplete: ErrorProperties(.incomplete, "blocks of a DAG are missing")
    case .carRoots: ErrorProperties(.malformed, "a CAR file has not the one root that is wanted")
    case .carIncomplete: ErrorProperties(.incomplete, "a CAR file has not all blocks of its DAGs")
    case .ucanJwt:
      ErrorProperties(
        .malformed, "it is a UCAN from before 1.0",
        hint: "whoever issued it can issue it again with a library for UCAN 1.0")
    case .ucanUnknownFormat: ErrorProperties(.malformed, "it is neither a token nor a container")
    case .receiptOtherModule: ErrorProperties(.negative, "the file of --module is not the module of the receipt")
    case .receiptRoot: ErrorProperties(.malformed, "a file has not the one root that a receipt has")
    case .disputeAnswer: ErrorProperties(.malformed, "a party does not answer")
    case .ioBinary: ErrorProperties(.usage, "bytes are not for a terminal")
    case .pathMutable: ErrorProperties(.usage, "a path begins with a name of IPNS")
    case .wasmMalformed: ErrorProperties(.malformed, "it is not a module in the binary or the text format")
    case .wasmInvalid: ErrorProperties(.malformed, "a module breaks a rule of validation")
    case .wasmUnlinkable: ErrorProperties(.malformed, "nothing is there for an import")
    case .wasmLimit: ErrorProperties(.limit, "a module is past a limit (Spec/limits.md)")
    case .wasmMalformedCustom: ErrorProperties(.malformed, "a custom section is malformed, where it is looked at")
    case .wasmInvalidCustom: ErrorProperties(.malformed, "a custom section is invalid, where it is looked at")
    case .usage: ErrorProperties(.usage, "the command line is wrong")
    case .internalError: ErrorProperties(.internalError, "a mistake of this program: please report it")
    case .exception: ErrorProperties(.trap, "the guest threw an exception that nobody caught")
    case .runNoFunction: ErrorProperties(.notFound, "the module exports no function of the name")
    case .runDirectory: ErrorProperties(.notFound, "a guest cannot have a directory")
    case .runListen: ErrorProperties(.notFound, "an address cannot be listened on")
    case .runConflict:
      ErrorProperties(.negative, "somebody else changed what the guest changed too, and nothing is written back")
    case .runWriteBack: ErrorProperties(.inputOutput, "what the guest changed cannot be written back")
    case .profileSize: ErrorProperties(.limit, "the stacks of a profile are more than a file is written of")
    case .inspectNoFunction: ErrorProperties(.notFound, "the module defines no function of the name or number")
    case .workflowTimeout: ErrorProperties(.limit, "the time of an evaluation is over")
    case .workflowFailed: ErrorProperties(.negative, "a task of a workflow failed")
    case .specNoSuites: ErrorProperties(.notFound, "the official test suites are not there")
    case .wasiCase: ErrorProperties(.malformed, "the specification of a test of WASI is not in its form")
    case .fuzzNoPeer: ErrorProperties(.notFound, "the other engine is not on the PATH")
    case .benchNoEngine: ErrorProperties(.notFound, "the other engine is not on the PATH")
    case .benchNoKernels: ErrorProperties(.notFound, "the kernels are not there")
    case .benchExpected: ErrorProperties(.malformed, "a list of outputs is not one")
    }
  }
}

extension CodedError {
  init(_ code: ProgramErrorCode, at offset: Int = 0, _ reason: String) {
    self.init(code as any ErrorCode, at: offset, reason)
  }
}
