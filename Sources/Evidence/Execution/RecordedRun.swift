package import IPLD
package import WASI
package import Wasm

/// An execution that is recorded: its computation, its host calls, its states, and its outcome.
package final class RecordedRun {
  /// The records of an execution, by CID.
  package struct Evidence: Equatable, Sendable {
    package var core: Core
    package var coreCID: CID
    package var checkpoints: CID?
    /// The number of the host's answers that came from the outside.
    package var outsideCount: Int
  }

  /// The claims about an execution that a run is checked against.
  package struct Claim {
    package var hostCalls: [HostCallRecord]
    package var checkpoints: [Checkpoints.Entry]
    /// The store that has the blocks that these link to.
    package var store: any BlockStore

    package init(hostCalls: [HostCallRecord], checkpoints: [Checkpoints.Entry], store: any BlockStore) {
      self.hostCalls = hostCalls
      self.checkpoints = checkpoints
      self.store = store
    }
  }

  package let execution: Execution
  /// The blocks of everything but the states.
  package let blocks: any BlockStore

  private let moduleCID: CID
  private let limits: StoreLimits
  private let host: RecordedHost?
  private let checkpointer: Checkpointer?
  /// The claimed states, if there are any.
  private let claimedStates: [Checkpoints.Entry]?

  /// The system interface, if there is one.
  package var wasi: WASI? { host?.wasi }

  /// - Parameters:
  ///   - moduleCID: The CID of the module's bytes.
  ///   - world: The inputs of the host; `nil` where the module imports nothing.
  ///   - policy: The spacing of the states; `nil` to take none.
  ///   - keepsBlocks: True if blocks are wanted, false if only their CIDs are.
  package init(
    _ module: Module, named moduleCID: CID, entry: Computation.Entry, guest: GuestConfiguration?,
    limits: StoreLimits = StoreLimits(),
    engine: EngineKind = .translated, fuelLimit: UInt64 = Store.unlimitedFuel, policy: Checkpoints.Policy? = nil,
    keepsBlocks: Bool = true, recordsCalls: Bool = false, claim: Claim? = nil
  ) throws(CodedError) {
    let makeStore: () -> any BlockStore = { keepsBlocks ? MemoryStore() : DiscardingStore() }
    blocks = makeStore()
    self.moduleCID = moduleCID
    self.limits = limits
    host = if let guest { try RecordedHost(guest, into: blocks, claim: claim) } else { nil }
    checkpointer = policy.map { Checkpointer($0, into: makeStore) }
    claimedStates = claim?.checkpoints
    execution = Execution(
      module, entry: entry, in: Store(limits: limits, engine: engine, recordsCalls: recordsCalls), with: host?.wasi,
      fuelLimit: fuelLimit)
  }

  /// Runs to the end.
  ///
  /// - Throws: Everything that is not an outcome (`Execution.advance`), and `verify.…` where the run differs from a claim.
  package func run() throws -> Evidence {
    var outcome: Outcome?
    while outcome == nil {
      switch try execution.advance(to: checkpointer?.target ?? .max) {
      case .ended(let end): outcome = end
      case .paused: try pause()
      }
    }
    if claimedStates != nil {
      // The last state is known now too.
      _ = try checkpoints()
      try checkStates()
    }
    return try finish(outcome ?? .values([]))
  }

  private func pause() throws {
    guard let checkpointer else { return }
    try checkpointer.take(execution, hostCallCount: host?.recorder.count ?? 0)
    // States are checked at once, so that the run ends with the first wrong one however many there would be.
    try checkStates()
  }

  /// Checks that the last states are those that are claimed, if any are. The very last one may still be unknown.
  private func checkStates() throws {
    guard let claimedStates, let checkpointer else { return }
    let count = checkpointer.count
    for number in max(count - 2, 0)..<count {
      let point = checkpointer.point(number)
      guard number < claimedStates.count else {
        throw CodedError(.verifyCheckpoint, "there is a state at fuel \(point.fuelUsed) that the receipt has not")
      }
      let claimed = claimedStates[number]
      guard point.fuelUsed == claimed.fuelUsed, point.hostCallCount == claimed.hostCallCount,
        point.phase == claimed.phase
      else {
        throw CodedError(
          .verifyCheckpoint,
          "state \(number) is at fuel \(point.fuelUsed), and \(claimed.fuelUsed) is claimed, or it is in another call")
      }
      if let state = point.state, state != claimed.state {
        throw StateMismatch(fuelUsed: point.fuelUsed, actual: state, claimed: claimed.state)
      }
    }
  }

  private func finish(_ outcome: Outcome) throws(CodedError) -> Evidence {
    let computation = Computation(
      profile: try ExecutionProfile(limits: limits).write(to: blocks), module: moduleCID,
      host: host == nil ? nil : HostInterface.wasiName(for: execution.module), entry: execution.entry,
      inputs: try host?.finishInputs())
    let core = Core(
      computation: try computation.put(in: blocks), hostCalls: try host?.recorder.finish() ?? .empty,
      outputs: try host?.finishOutputs(), outcome: outcome, fuel: execution.store.fuelUsed)
    let checkpoints = try checkpointer?.finish(into: blocks)
    return Evidence(
      core: core, coreCID: try core.put(in: blocks), checkpoints: try checkpoints?.put(in: blocks),
      outsideCount: host?.recorder.outsideCount ?? 0)
  }

  /// The store with all blocks that were written.
  package var store: any BlockStore { LayeredStore([blocks] + (checkpointer.map { [$0.store] } ?? [])) }

  /// Returns the checkpoints that have been taken.
  package func checkpoints() throws(CodedError) -> [Checkpoints.Entry] { try checkpointer?.settled() ?? [] }
}
