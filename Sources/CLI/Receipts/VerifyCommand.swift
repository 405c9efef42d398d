import IPLD
import Storage
import Evidence
import IPVM
import UCAN
import WASI
import Wasm

enum VerifyCommand {
  private static let fuel = Option.value("fuel", "N", "do not execute what claims to use more units of fuel")
  private static let jobs = Option.value("jobs", "N", "execute segments between the receipt's states at the same time")
  private static let spot = Option.value("spot", "K", "execute K segments only, chosen at random")
  private static let nonce = Option.value(
    "nonce", "HEX", "what the choice of --spot comes from, instead of a random number, which is printed")

  static let command = Command(
    "verify", "execute again what a receipt is about, and compare everything",
    operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]),
    options: [ReceiptInput.module, .engine, fuel, jobs, spot, nonce],
    examples: [
      Example("ipvm verify r.car", "everything from the beginning"),
      Example("ipvm verify r.car --jobs 2", "the same, on two processors"),
      Example("ipvm verify r.car --spot 3", "three segments, and what that is worth"),
      Example("curl -s https://example.org/r.car | ipvm verify -", "from standard input"),
    ],
    details: [
      "CAR is the file that `ipvm run --receipt` wrote: nothing else is needed, no network and no store. A block that a "
        + "receipt is without (--detached) comes from --module or from the local store. Every block is "
        + "checked against its name; the signature against the key that the receipt names; then the module is executed "
        + "again with the inputs of the receipt, and every call of the host, every state, all outputs, the outcome and "
        + "the fuel must be those of the receipt.",
      "Answers of the outside, such as the time of --clock real, are known from the receipt alone. They are used, "
        + "counted, and told: a valid receipt with such answers says what follows from them, not that they are true.",
      "--jobs takes the states of the receipt as the beginnings of segments that are executed side by side; it proves as "
        + "much as one run from the beginning. --spot executes a sample: the chance that one bad segment of N is found is "
        + "K / N. The sample is drawn with a number that nobody knew when the receipt was made: it is printed, and --nonce "
        + "draws the same sample again.",
      "The receipt of a workflow is verified step by step: each is executed again, and what follows from results is found "
        + "again; the first step that is wrong is named.",
      "Exit codes: \(Exit.listed([.valid, .invalid, .malformed, .sampled, .unsupported, .unavailable])).",
    ]
  ) { invocation in try run(invocation) }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    let path = invocation.operands[0]
    let started = Clock.nanoseconds()
    let mode = try mode(invocation)
    // Opened once: a pipe cannot be read again.
    let opened = try open(path)
    if case .success(let file) = opened, let root = file.root, WorkflowReceipt.isOne(root, in: file) {
      return try verifyWorkflow(root, file, mode, invocation)
    }
    let verification =
      switch opened {
      case .success(let file): try self.verification(path, file, mode, invocation)
      case .failure(let error): Verification(malformed: error)
      }
    var report = ReceiptReport(verification, nanoseconds: Clock.nanoseconds() - started)
    if case .sample(_, let nonce, _) = mode { report.nonce = nonce }
    try Streams.print(invocation.flag(.json) ? report.json.text + "\n" : report.text)
    return Exit.verdict(verification.verdict, verification.error)
  }

  /// Opens the file; that it is not a CAR file is a verdict, and that there is none is not.
  private static func open(_ path: Argument) throws -> Result<CARStore, CodedError> {
    do {
      return .success(try CARInput.open(path, verifiesBlocks: true))
    } catch let error as CodedError {
      return .failure(error)
    }
  }

  /// Verifies the receipt of a workflow; the result is the exit code.
  private static func verifyWorkflow(
    _ root: CID, _ file: CARStore, _ mode: Verifier.Mode, _ invocation: Invocation
  ) throws -> Int32 {
    if case .sample = mode {
      throw Failure.usage("--spot is about the receipt of one run", hint: "the receipts of steps are in the file too")
    }
    guard invocation.value(ReceiptInput.module) == nil else {
      throw Failure.usage("--module is about the receipt of one run", hint: "a workflow's file has its modules")
    }
    let started = Clock.nanoseconds()
    var verifier = WorkflowVerifier(root, from: file)
    if let word = invocation.value(fuel) { verifier.fuelLimit = try Quantity.count(word, option: "--fuel") }
    let report = WorkflowVerification(verifier.verify(mode), nanoseconds: Clock.nanoseconds() - started)
    try Streams.print(invocation.flag(.json) ? report.json.text + "\n" : report.text)
    return Exit.verdict(report.report.verdict, report.report.error)
  }

  private static func mode(_ invocation: Invocation) throws(Failure) -> Verifier.Mode {
    let jobs = try invocation.value(jobs).map { word throws(Failure) in try Quantity.count(word, option: "--jobs") }
    if let jobs, !(1...256).contains(jobs) { throw .usage("--jobs takes a number from 1 to 256") }
    guard let word = invocation.value(spot) else {
      guard invocation.value(nonce) == nil else { throw .usage("--nonce chooses segments for --spot K") }
      return jobs.map { .parallel(jobs: Int($0)) } ?? .serial
    }
    let count = try Quantity.count(word, option: "--spot")
    guard count > 0, let count = Int(exactly: count) else { throw .usage("--spot takes a number of segments") }
    return .sample(count: count, nonce: try nonce(invocation), jobs: jobs.map { Int($0) } ?? 1)
  }

  /// Returns the nonce that --spot draws with: that of --nonce, or 16 random bytes.
  private static func nonce(_ invocation: Invocation) throws(Failure) -> [UInt8] {
    guard let word = invocation.value(nonce) else {
      var random = SystemRandomNumberGenerator()
      return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
    guard let nonce = try? Multibase.decode("f" + word.text).bytes, (1...64).contains(nonce.count) else {
      throw .usage(
        "--nonce takes 1 to 64 bytes in hexadecimal, not '\(word.text)'",
        hint: "without --nonce, one is drawn and printed")
    }
    return nonce
  }

  private static func verification(
    _ path: Argument, _ file: CARStore, _ mode: Verifier.Mode, _ invocation: Invocation
  ) throws -> Verification {
    guard let root = file.root else {
      return Verification(
        malformed: CodedError(.receiptRoot, "the file has \(file.header.roots.count) roots, not one"))
    }
    var verifier = try ReceiptInput(path, file, root, invocation).verifier
    if let word = invocation.value(fuel) { verifier.fuelLimit = try Quantity.count(word, option: "--fuel") }
    let verification = verifier.verify(mode)
    if let receipt = verification.receipt, verification.error?.kind == .missingBlock,
      (try? verifier.store.byteCount(of: receipt.computation.module.multihash)) ?? nil == nil
    {
      Streams.remark(.hint, "the module is neither in the file nor in the store: --module FILE gives it")
    }
    return verification
  }
}
