package import IPLD
package import WASI
package import Wasm

/// An execution that is written down: its computation, its calls of the host, its states, and what came of it.
package final class RecordedRun {
  /// What is written down of one, by name.
  package struct Evidence: Equatable, Sendable {
    package var core: Core
    package var coreName: CID
    package var checkpoints: CID?
    /// How many of the host's answers came from the outside.
    package var outsideCount: Int
  }

  /// What somebody says of the execution, to go by.
  package struct Claim {
    package var effects: [Effect]
    package var checkpoints: [Checkpoints.Entry]
    /// Has what these name.
    package var store: any BlockStore

    package init(effects: [Effect], checkpoints: [Checkpoints.Entry], store: any BlockStore) {
      self.effects = effects
      self.checkpoints = checkpoints
      self.store = store
    }
  }

  package let execution: Execution
  /// The blocks of everything but the states.
  package let blocks: any BlockStore

  private let moduleName: CID
  private let limits: StoreLimits
  private let host: RecordedHost?
  private let checkpointer: Checkpointer?
  /// By the fuel used.
  private let claimedStates: [UInt64: CID]

  /// The system interface, if there is one.
  package var wasi: WASI? { host?.wasi }

  /// - Parameters:
  ///   - moduleName: The name of the module's bytes.
  ///   - world: `nil` where the module imports nothing.
  ///   - policy: Whether states are taken, and how far apart.
  ///   - keepsBlocks: Whether blocks are wanted, or only their names.
  package init(
    _ module: Module, named moduleName: CID, entry: Computation.Entry, world: World?, limits: StoreLimits = StoreLimits(),
    engine: EngineKind = .translated, fuel limit: UInt64 = Store.unlimitedFuel, policy: Checkpoints.Policy? = nil,
    keepsBlocks: Bool = true, recordsCalls: Bool = false, claim: Claim? = nil
  ) throws(CodecError) {
    let makeStore: () -> any BlockStore = { keepsBlocks ? MemoryStore() : DiscardingStore() }
    blocks = makeStore()
    self.moduleName = moduleName
    self.limits = limits
    host = if let world { try RecordedHost(world, into: blocks, claim: claim) } else { nil }
    checkpointer = policy.map { Checkpointer($0, into: makeStore) }
    claimedStates = Dictionary((claim?.checkpoints ?? []).map { ($0.used, $0.state) }) { first, _ in first }
    execution = Execution(
      module, entry: entry, in: Store(limits: limits, engine: engine, recordsCalls: recordsCalls), with: host?.wasi,
      limit: limit)
  }

  /// Runs to the end.
  ///
  /// - Throws: What is no outcome (`Execution.advance`), and `verify.…` where a claim is not what happens.
  package func run() throws -> Evidence {
    var outcome: Outcome?
    while outcome == nil {
      switch try execution.advance(to: checkpointer?.target ?? .max) {
      case .ended(let end): outcome = end
      case .paused: try pause()
      }
    }
    for entry in try checkpoints() { try check(entry.used, entry.state) }
    return try finish(outcome ?? .values([]))
  }

  /// Makes sure that a state is the one that is claimed, if one is claimed there.
  private func check(_ used: UInt64, _ state: CID) throws {
    guard let claimed = claimedStates[used], claimed != state else { return }
    throw StateMismatch(used: used, actual: state, claimed: claimed)
  }

  private func pause() throws {
    guard let checkpointer else { return }
    try checkpointer.take(execution, effects: host?.recorder.count ?? 0)
    if let last = checkpointer.lastSettled { try check(last.used, last.state) }
  }

  private func finish(_ outcome: Outcome) throws(CodecError) -> Evidence {
    let computation = Computation(
      profile: try ExecutionProfile(limits: limits).put(in: blocks), module: moduleName,
      host: host == nil ? nil : Computation.wasi, entry: execution.entry, inputs: try host?.finishInputs())
    let core = Core(
      computation: try computation.put(in: blocks), effects: try host?.recorder.finish() ?? .empty,
      outputs: try host?.finishOutputs(), outcome: outcome, fuel: execution.store.fuelUsed)
    let checkpoints = try checkpointer?.finish(into: blocks)
    return Evidence(
      core: core, coreName: try core.put(in: blocks), checkpoints: try checkpoints?.put(in: blocks),
      outsideCount: host?.recorder.outsideCount ?? 0)
  }

  /// All blocks that were written.
  package var store: any BlockStore { LayeredStore([blocks] + (checkpointer.map { [$0.store] } ?? [])) }

  /// The checkpoints that have been taken.
  package func checkpoints() throws(CodecError) -> [Checkpoints.Entry] { try checkpointer?.settled() ?? [] }
}
