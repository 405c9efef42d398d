import Evidence
package import IPLD
internal import Posix
package import UCAN
import WASI
import Wasm

/// An evaluation of a workflow: by need from its `out`, ready tasks side by side, equal computations once
/// (`Spec/workflow.md`, section 3).
///
/// One thread, the caller's, uses the store and the memo table; the others only execute.
package final class WorkflowRun {
  /// The choices of an evaluation.
  package struct Options {
    /// The number of tasks that are executed side by side.
    package var jobs = 1
    /// The most fuel of a task that says nothing of it.
    package var fuelLimit = Store.unlimitedFuel
    package var limits = StoreLimits()
    /// Whose receipts are believed, where there is a memo table.
    package var policy = MemoPolicy()
    /// True to go on with tasks that do not need one which failed, instead of ending.
    package var keepsGoing = false
    /// Called when a task begins, and when its result is known.
    package var progress: (Event) -> Void = { _ in }
    /// Keeps receipts from being collected as garbage.
    package var pin: ([CID]) throws -> Void = { _ in }
    /// The way to end the evaluation early; its result is then `nil`, and what is known is kept.
    package var cancellation = Cancellation()

    package init() {}
  }

  package enum Event {
    case begun(Workflow.Step)
    case ended(Workflow.Step, StepOutcome)
  }

  private let workflow: Workflow
  private let store: any BlockStore
  private let memo: Memo?
  private let key: Ed25519.PrivateKey
  private let options: Options
  private let pool: JobPool<(index: Int, result: Result<Executed, any Error>)>
  private var modules: [CID: Module] = [:]
  /// The results of the steps that are known, by their tasks.
  package private(set) var outcomes: [CID: StepOutcome] = [:]
  /// The receipts of computations of this evaluation.
  private var computations: [CID: ExecutionReceipt] = [:]
  /// The steps that wait for a computation that is executed for another one.
  private var twins: [Question: [Int]] = [:]
  /// What a step asked for, by the step's index.
  private var asked: [Int: Question] = [:]
  private var reifiedTasks: [Int: CID] = [:]

  /// The receipts that are in the store, and not durable and known yet.
  private var uncommitted: [ExecutionReceipt] = []
  private var lastCommit = MonotonicClock.nanoseconds
  /// The most receipts that are lost where the process is killed, but for those of the last fifth of a second.
  private static let commitCount = 256
  private static let commitInterval: UInt64 = 200_000_000

  /// A computation, with all of its inputs, and the limit on its fuel: equal questions have equal answers.
  private struct Question: Hashable {
    let computation: CID
    let limit: UInt64
  }

  private lazy var profile = Result { () throws(CodedError) in
    try ExecutionProfile(limits: options.limits).write(to: store)
  }

  /// What a worker brings back.
  private struct Executed {
    let receipt: ExecutionReceipt
    let blocks: any BlockStore
    let outsideCount: Int
  }

  /// - Parameters:
  ///   - store: The store that has the workflow and what it links to; it gets receipts and results.
  ///   - memo: The memo table; `nil` to execute everything.
  ///   - key: The key that signs receipts.
  package init(
    _ workflow: Workflow, in store: any BlockStore, memo: Memo?, signedBy key: Ed25519.PrivateKey, options: Options
  ) {
    self.workflow = workflow
    self.store = store
    self.memo = memo
    self.key = key
    self.options = options
    pool = JobPool(threadCount: options.jobs > 1 ? options.jobs : 0)
  }

  /// Evaluates the workflow.
  ///
  /// - Returns: The outcome of `out`; `nil` where the evaluation ended before that.
  /// - Throws: Failures of the host: a block that is missing, a full disk. Results that are known by then are kept.
  package func run() throws -> StepOutcome? {
    let steps = workflow.steps
    var indices: [CID: Int] = [:]
    for (index, step) in steps.enumerated() { indices[step.cid] = index }
    var waiting = [Int](repeating: 0, count: steps.count)
    var followers = [[Int]](repeating: [], count: steps.count)
    for (index, step) in steps.enumerated() {
      for need in Set(step.needs) {
        guard let other = indices[need] else {
          throw CodedError(.workflowFormat, "the task \(need) is not among the steps")
        }
        waiting[index] += 1
        followers[other].append(index)
      }
    }
    var ready = Array(steps.indices.filter { waiting[$0] == 0 }.reversed())
    var attempts = [Int](repeating: 0, count: steps.count)
    var failure: (any Error)?
    var isEnding = false

    func finish(_ index: Int, _ outcome: StepOutcome) {
      outcomes[steps[index].cid] = outcome
      options.progress(.ended(steps[index], outcome))
      if !outcome.isSuccess, !options.keepsGoing, !isAwaited(index, followers) { isEnding = true }
      for follower in followers[index] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { ready.append(follower) }
      }
    }

    while true {
      if options.cancellation.isCancelled { isEnding = true }
      while failure == nil, !isEnding, pool.pendingCount < max(options.jobs, 1) * 2, let index = ready.popLast() {
        do {
          if let outcome = try begin(index) { finish(index, outcome) }
        } catch {
          failure = error
        }
      }
      guard let (index, result) = pool.next() else { break }
      options.cancellation.remove(index)
      switch result {
      case .success(let executed):
        do {
          let outcome = try keep(executed, of: index)
          finish(index, outcome)
          if let question = asked[index] { computations[question.computation] = executed.receipt }
          for twin in takeTwins(of: index) {
            finish(
              twin,
              StepOutcome(
                outcome: outcome.outcome, reified: reifiedTasks[twin], receipt: outcome.receipt, fuel: 0, origin: .known
              ))
          }
        } catch {
          failure = failure ?? error
        }
      case .failure(let error):
        ready += takeTwins(of: index)
        // An execution that was interrupted has no result, and is no failure.
        if options.cancellation.isCancelled { continue }
        if attempts[index] < steps[index].retries, !isEnding {
          attempts[index] += 1
          ready.append(index)
        } else {
          failure = failure ?? error
        }
      }
    }
    do {
      try commit()
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
    return workflow.outStep.flatMap { outcomes[$0.cid] }
  }

  /// Tells whether a task is waiting for the error of a step, so that its failure is not the end.
  private func isAwaited(_ index: Int, _ followers: [[Int]]) -> Bool {
    let step = workflow.steps[index]
    return followers[index].contains { follower in
      let promises = (try? Node.map(workflow.steps[follower].task.arguments).promises()) ?? []
      return promises.contains { $0.task == step.cid && $0.branch != .ok }
    } || step.cid == workflow.outStep?.cid
  }

  private func takeTwins(of index: Int) -> [Int] { asked[index].flatMap { twins.removeValue(forKey: $0) } ?? [] }

  /// Begins with a step whose needs are known.
  ///
  /// - Returns: `nil` where a worker executes it.
  private func begin(_ index: Int) throws -> StepOutcome? {
    let step = workflow.steps[index]
    switch try StepResolution(step, outcomes, in: store, &modules) {
    case .derived(let outcome, let reified):
      return StepOutcome(outcome: outcome, reified: reified, receipt: nil, fuel: 0, origin: .derived)
    case .run(let run, let reified, let module):
      reifiedTasks[index] = reified
      return try begin(index, run, reified, module)
    }
  }

  private func begin(_ index: Int, _ run: RunTask, _ reified: CID, _ module: Module) throws -> StepOutcome? {
    let step = workflow.steps[index]
    let inputs = try run.inputs.map { (cid) throws(CodedError) in try Inputs(cid, from: store) }
    let limit = step.fuel ?? options.fuelLimit
    let (computation, cid) = try self.computation(run, module, inputs)
    if let hit = try known(computation, cid, inputs, limit) {
      return StepOutcome(
        outcome: hit.receipt.outcome, reified: reified, receipt: hit.cid, fuel: hit.core.fuel, origin: .known)
    }
    let question = Question(computation: cid, limit: limit)
    if twins[question] != nil {
      asked[index] = nil
      twins[question]?.append(index)
      return nil
    }
    var guest: GuestConfiguration?
    if let inputs {
      var configuration = try GuestConfiguration(inputs, from: store)
      let bytes = try standardInput(inputs)
      configuration.readInput = { bytes }
      guest = configuration
    }
    twins[question] = []
    asked[index] = question
    options.progress(.begun(step))
    let recorded = try RecordedRun(
      module, named: run.module, entry: run.entry, guest: guest, limits: options.limits, fuelLimit: limit)
    options.cancellation.add(recorded.execution.store.interrupt, for: index)
    let key = key
    pool.submit {
      (
        index,
        Result {
          let evidence = try recorded.run()
          let receipt = try ExecutionReceipt(evidence, of: module, by: key, into: recorded.blocks)
          return Executed(receipt: receipt, blocks: recorded.store, outsideCount: evidence.outsideCount)
        }
      )
    }
    return nil
  }

  /// The computation of a run, with its CID.
  private func computation(
    _ run: RunTask, _ module: Module, _ inputs: Inputs?
  ) throws(CodedError) -> (Computation, CID) {
    let computation = Computation(
      profile: try profile.get(), module: run.module,
      host: inputs == nil ? nil : HostInterface.wasiName(for: module), entry: run.entry, inputs: run.inputs)
    return (computation, try CID(of: computation.dagCBOR(), codec: .dagCBOR))
  }

  /// A receipt that answers for a computation.
  private func known(
    _ computation: Computation, _ cid: CID, _ inputs: Inputs?, _ limit: UInt64
  ) throws -> ExecutionReceipt? {
    if let receipt = computations[cid], receipt.core.answer(limit: limit) == .same { return receipt }
    guard let memo else { return nil }
    // Under the name without standard input it is written whether the guest asks for it.
    var asked = inputs
    asked?.standardInput = nil
    var shortened = computation
    shortened.inputs = try asked.map { (inputs) throws(CodedError) in try CID(of: inputs.dagCBOR(), codec: .dagCBOR) }
    let hit = try memo.find(
      shortened, inputs: asked, readInput: { try inputs.map(standardInput) ?? [] }, limit: limit,
      policy: options.policy, from: store, warn: { _ in })
    guard let hit, hit.answer == .same else { return nil }
    return hit.receipt
  }

  private func keep(_ executed: Executed, of index: Int) throws -> StepOutcome {
    let receipt = executed.receipt
    try store.putDAG(receipt.cid, from: executed.blocks)
    if executed.outsideCount == 0 { uncommitted.append(receipt) }
    if uncommitted.count >= Self.commitCount || MonotonicClock.nanoseconds - lastCommit > Self.commitInterval {
      try commit()
    }
    return StepOutcome(
      outcome: receipt.receipt.outcome, reified: reifiedTasks[index], receipt: receipt.cid, fuel: receipt.core.fuel,
      origin: .done)
  }

  /// Makes results durable, and then known: what the memo table names is never missing.
  private func commit() throws {
    try store.flush()
    if let memo { try memo.add(uncommitted, origin: .own, from: store, pin: options.pin) }
    uncommitted = []
    lastCommit = MonotonicClock.nanoseconds
  }

  private func standardInput(_ inputs: Inputs) throws(CodedError) -> [UInt8] {
    guard let file = inputs.standardInput else { return [] }
    var sink = ArraySink()
    var limits = UnixFSReader.Limits()
    limits.fileByteCount = GuestConfiguration.maximumInputByteCount
    try UnixFSReader(store, limits: limits).read(file, to: &sink)
    return sink.bytes
  }
}
