package import IPLD
package import Wasm

/// Executes again the computation of a receipt.
package struct Verifier {
  package let store: any BlockStore
  package let root: CID
  package var engine = EngineKind.translated
  /// The units of fuel that may be used: a receipt about more is not verified.
  package var fuelLimit = UInt64.max

  /// - Parameters:
  ///   - root: The CID of the receipt.
  ///   - store: The store that has it, and what it links to.
  package init(_ root: CID, from store: any BlockStore) {
    self.root = root
    self.store = store
  }

  /// Everything that a receipt links to and that is needed to execute it again.
  package struct Case {
    package let receipt: ExecutionReceipt
    package let limits: StoreLimits
    package let module: Module
    package let inputs: Inputs?
    package let hostCalls: [HostCallRecord]
    package let checkpoints: Checkpoints?
    package let entries: [Checkpoints.Entry]
  }

  /// The extent of the execution that is repeated, and its method.
  package enum Mode {
    /// Everything is executed in one run.
    case serial
    /// Everything is executed, the segments between the receipt's states on so many threads.
    case parallel(jobs: Int)
    /// So many segments are executed, which are chosen by a number that was not known when the receipt was made.
    case sample(count: Int, nonce: [UInt8], jobs: Int)
  }

  package func verify(_ mode: Mode = .serial) -> Verification {
    var result = Verification(verdict: .valid)
    do {
      let subject = try open(&result)
      switch mode {
      case .serial: try replay(subject, &result)
      case .parallel(let jobs):
        try segments(subject).verifyAll(jobs: jobs)
        result.segments.checked = result.segments.all
      case .sample(let count, let nonce, let jobs):
        let segments = try segments(subject)
        result.sample = try Self.sample(count, of: segments.count, root, nonce)
        try segments.verify(result.sample, jobs: jobs)
        result.segments.checked = result.sample.count
        if result.segments.checked < result.segments.all { result.verdict = .sampled }
      }
    } catch let mismatch as StateMismatch {
      result.fail(explain(mismatch))
    } catch {
      result.fail(error)
    }
    return result
  }

  /// Checks the host's side, so that the guest's can be executed segment by segment.
  private func segments(_ subject: Case) throws -> SegmentVerifier {
    SegmentVerifier(subject, engine: engine, from: try storeOfAnswers(subject))
  }

  /// Checks the host's side alone.
  ///
  /// - Returns: A store that has all bytes that the host answered.
  func storeOfAnswers(_ subject: Case) throws -> any BlockStore {
    let core = subject.receipt.core
    guard let guest = try guest(subject) else {
      guard subject.hostCalls.isEmpty, core.outputs == nil else {
        throw CodedError(.verifyHostCall, "calls of a host that there is none")
      }
      return store
    }
    var outputs: Outputs?
    if let name = core.outputs { outputs = try Outputs(name, from: store) }
    var pass = try HostPass(guest, subject.hostCalls, outputs: outputs, from: store)
    let names = try pass.run()
    guard names.inputs == subject.receipt.computation.inputs else {
      throw CodedError(.verifyComputation, "the guest asked for other inputs than those of the receipt")
    }
    guard names.hostCalls == core.hostCalls else {
      throw CodedError(.verifyHostCall, "the calls of the host are not those of the receipt")
    }
    guard names.outputs == core.outputs else {
      throw CodedError(.verifyOutputs, "the guest left other outputs than those of the receipt")
    }
    return LayeredStore([pass.answers, store])
  }

  /// Draws numbers below `all` without putting them back: from SHA-256 over the receipt's CID, the nonce and a counter.
  static func sample(_ count: Int, of all: Int, _ receipt: CID, _ nonce: [UInt8]) throws(CodedError) -> [Int] {
    var rest = Array(0..<all)
    var sample: [Int] = []
    var counter: UInt64 = 0
    while sample.count < min(count, all) {
      let digest = SHA256.hash(receipt.bytes + nonce + [counter].littleEndianBytes)
      counter += 1
      let number = [UInt64](littleEndianBytes: Array(digest[..<8]))[0]
      // Below the largest multiple, all numbers are equally likely.
      let bound = UInt64.max / UInt64(rest.count) * UInt64(rest.count)
      guard number < bound else { continue }
      sample.append(rest.remove(at: Int(number % UInt64(rest.count))))
    }
    return sample
  }

  /// Reads what the receipt links to.
  package func open() throws -> Case {
    var result = Verification(verdict: .valid)
    return try open(&result)
  }

  func open(_ result: inout Verification) throws -> Case {
    let receipt = try ExecutionReceipt(root, from: store)
    result.receipt = receipt
    guard max(receipt.core.fuel, Self.fuelLimit(of: receipt.core)) <= Store.unlimitedFuel else {
      throw CodedError(.verifyFuel, "no execution uses \(receipt.core.fuel) units of fuel, or may use so many")
    }
    guard Self.fuelLimit(of: receipt.core) <= fuelLimit else {
      throw CodedError(
        .verifyLimit,
        "it would take up to \(Self.fuelLimit(of: receipt.core)) units of fuel, where \(fuelLimit) are allowed")
    }
    let profile = try ExecutionProfile(receipt.computation.profile, from: store)
    guard try ExecutionProfile(limits: profile.limits.limits) == profile else {
      throw CodedError(.receiptProfile, "the rules of \(receipt.computation.profile) are not those of this program")
    }
    guard HostInterface(named: receipt.computation.host) != nil,
      (receipt.computation.host == nil) == (receipt.computation.inputs == nil)
    else { throw CodedError(.receiptHost, "nothing is known of the host \"\(receipt.computation.host ?? "")\"") }
    var inputs: Inputs?
    if let name = receipt.computation.inputs { inputs = try Inputs(name, from: store) }
    let hostCalls = try HostCallLog.read(receipt.core.hostCalls, from: store)
    result.hostCalls = hostCalls
    var checkpoints: Checkpoints?
    var entries: [Checkpoints.Entry] = []
    if let name = receipt.checkpointsCID {
      let record = try Checkpoints(name, from: store)
      entries = try RecordLog<Checkpoints.Entry>.read(
        record.entries, from: store, limit: Checkpoints.Policy.standard.most)
      try Self.check(entries, receipt.core, hostCalls)
      checkpoints = record
    }
    result.segments.all = entries.count + 1
    let module = try module(receipt.computation.module, &result)
    if let code = receipt.codeCID, try code != CodeIdentity.cid(of: module) {
      throw CodedError(.receiptCode, "\(code) is not the code of the module")
    }
    if let host = receipt.computation.host, host != HostInterface.wasiName(for: module) {
      throw CodedError(.receiptHost, "the module does not import from the host \"\(host)\"")
    }
    return Case(
      receipt: receipt, limits: profile.limits.limits, module: module, inputs: inputs, hostCalls: hostCalls,
      checkpoints: checkpoints, entries: entries)
  }

  /// Checks that checkpoints follow each other, and agree with the calls in between.
  private static func check(_ entries: [Checkpoints.Entry], _ core: Core, _ hostCalls: [HostCallRecord])
    throws(CodedError)
  {
    guard !entries.isEmpty else { throw CodedError(.receiptCheckpoint, "a list of no checkpoints") }
    for (last, entry) in zip(entries, entries.dropFirst()) {
      guard entry.fuelUsed > last.fuelUsed, entry.hostCallCount >= last.hostCallCount, entry.phase >= last.phase else {
        throw CodedError(.verifyCheckpoint, "the checkpoint at fuel \(entry.fuelUsed) does not follow the one before")
      }
    }
    guard let last = entries.last, last.fuelUsed <= core.fuel, last.hostCallCount <= hostCalls.count else {
      throw CodedError(.verifyCheckpoint, "a checkpoint is past the end of the execution")
    }
  }

  private func module(_ name: CID, _ result: inout Verification) throws -> Module {
    guard Digest(name, codec: .raw) != nil else { throw CodedError(.receiptLink, "\(name) is no name of a module") }
    let block = try store.get(name)
    try block.verify()
    result.moduleByteCount = block.bytes.count
    do {
      return try Module(validating: Decoder.decode(block.bytes.array, checkingCode: false))
    } catch {
      throw CodedError(.verifyModule, "\(name) is no valid module: \(error.message)")
    }
  }

  // MARK: Replay

  private func replay(_ subject: Case, _ result: inout Verification) throws {
    let run = try self.run(subject)
    let evidence = try run.run()
    let claimed = subject.receipt.core
    let actual = evidence.core
    guard actual.computation == claimed.computation else {
      throw CodedError(.verifyComputation, "the guest asked for other inputs than those of the receipt")
    }
    guard actual.fuel == claimed.fuel else {
      throw CodedError(.verifyFuel, "\(claimed.fuel) units of fuel are claimed, and it took \(actual.fuel)")
    }
    guard actual.outcome == claimed.outcome else {
      throw CodedError(
        .verifyOutcome, "the outcome is \(try Self.text(actual.outcome)), not \(try Self.text(claimed.outcome))")
    }
    guard actual.outputs == claimed.outputs else {
      throw CodedError(.verifyOutputs, "the guest left other outputs than those of the receipt")
    }
    guard actual.hostCalls == claimed.hostCalls else {
      throw CodedError(.verifyHostCall, "the calls of the host are not those of the receipt")
    }
    guard evidence.checkpoints == subject.receipt.checkpointsCID else {
      throw CodedError(.verifyCheckpoint, "the checkpoints are not those of the receipt")
    }
    result.segments.checked = result.segments.all
  }

  /// Returns the execution that is to be the receipt's.
  func run(_ subject: Case) throws -> RecordedRun {
    try RecordedRun(
      subject.module, named: subject.receipt.computation.module, entry: subject.receipt.computation.entry,
      guest: try guest(subject), limits: subject.limits, engine: engine,
      fuelLimit: Self.fuelLimit(of: subject.receipt.core),
      policy: subject.checkpoints.map { Checkpoints.Policy(k: $0.k, most: .max) }, keepsBlocks: false,
      claim: RecordedRun.Claim(hostCalls: subject.hostCalls, checkpoints: subject.entries, store: store))
  }

  /// The guest's system interface, as the inputs record it; `nil` where there are none.
  func guest(_ subject: Case) throws -> GuestConfiguration? {
    guard let inputs = subject.inputs else { return nil }
    var guest = try GuestConfiguration(inputs, from: store)
    if let file = inputs.standardInput {
      var sink = ArraySink()
      var limits = UnixFSReader.Limits()
      limits.fileByteCount = GuestConfiguration.maximumInputByteCount
      try UnixFSReader(store, limits: limits).read(file, to: &sink)
      guest.readInput = { sink.bytes }
    }
    return guest
  }

  /// Returns the limit for an execution that did not use more fuel. One that ran out has the limit that it says.
  static func fuelLimit(of core: Core) -> UInt64 {
    if case .outOfFuel(let limit) = core.outcome { return limit }
    // A step more than the fuel used would be past the end.
    return core.fuel
  }

  static func text(_ outcome: Outcome) throws(CodedError) -> String {
    String(decoding: try DAGJSON.encode(try outcome.node), as: UTF8.self)
  }
}

extension Verification {
  /// Records why it is not valid.
  mutating func fail(_ error: any Error) {
    let failure: CodedError =
      switch error {
      case let error as CodedError: error
      case let error as ModuleError: CodedError(.verifyModule, "\(error.message)")
      case let error as SnapshotError: CodedError(.verifyState, error.message)
      default: CodedError(.verifyFailed, "\(error)")
      }
    self.error = failure
    verdict = failure.kind.verdict
  }
}
