package import IPLD
import WASI
import Wasm

/// A repeated execution of a receipt, from any of its states that is present, with its host's answers.
package final class Replay {
  package let execution: Execution
  private let subject: Verifier.Case
  private let store: any BlockStore
  private let player: HostCallPlayer
  private var keeper: StateKeeper

  /// Begins with the last state before a target that is present: that of a checkpoint, or the beginning.
  ///
  /// - Parameters:
  ///   - checkpoint: The number of the checkpoint to begin with, counted from 1; 0 for the beginning.
  ///   - store: The store that has the states, and all bytes that the host answered.
  ///   - makeStore: Makes the store for the states whose CIDs are asked for.
  init(
    _ subject: Verifier.Case, from checkpoint: Int, engine: EngineKind, store: any BlockStore, fault: Fault? = nil,
    into makeStore: @escaping () -> any BlockStore = { DiscardingStore() }
  ) throws {
    self.subject = subject
    self.store = store
    let entry = checkpoint == 0 ? nil : subject.entries[checkpoint - 1]
    player = HostCallPlayer(subject.hostCalls, from: entry?.hostCallCount ?? 0, store: store)
    keeper = StateKeeper(into: makeStore)
    var wasi: WASI?
    if let inputs = subject.inputs {
      // The fuel of calls depends on these.
      var configuration = WASIConfiguration()
      configuration.arguments = inputs.arguments.map(\.array)
      configuration.environment = inputs.environment.map { (key: $0[0].array, value: $0[1].array) }
      wasi = WASI(configuration)
      wasi?.transcript = player
    }
    execution = Execution(
      subject.module, entry: subject.receipt.computation.entry, in: Store(limits: subject.limits, engine: engine),
      with: wasi)
    execution.fault = fault
    if let entry { try begin(at: entry) }
  }

  /// Returns the number of the last checkpoint that is not after a target and whose state is present; 0 if there is none.
  static func checkpoint(before target: UInt64, of subject: Verifier.Case, in store: any BlockStore) -> Int {
    for number in subject.entries.indices.reversed() where subject.entries[number].fuelUsed <= target {
      if (try? store.has(subject.entries[number].state)) == true { return number + 1 }
    }
    return 0
  }

  private func begin(at entry: Checkpoints.Entry) throws {
    let (state, trees) = try StateReader.readWithTrees(
      entry.state, from: store, modules: [subject.module], capacity: Self.capacity(subject.limits))
    guard state.fuelUsed == entry.fuelUsed else {
      throw CodedError(.verifyState, "the state at fuel \(entry.fuelUsed) says that \(state.fuelUsed) was used")
    }
    try execution.restore(state, phase: entry.phase)
    keeper.adopt(state, trees: trees)
  }

  /// Returns the most bytes that a state may have: no more than its store.
  private static func capacity(_ limits: StoreLimits) -> Int {
    // This leaves space for a few memories and tables of the largest size.
    let memory = min(limits.memoryPages, 1 << 16) << 16
    return Int(clamping: memory) * 2 + limits.heapBytes + (1 << 30)
  }

  /// The number of host calls that were made, those before the beginning included.
  package var hostCallCount: Int { player.next }

  /// The store with the state that was named last.
  package var states: any BlockStore { keeper.store }

  package func advance(to target: UInt64) throws -> Execution.Status { try execution.advance(to: target) }

  /// Writes the state, and returns its CID.
  package func nameState() throws(CodedError) -> CID { try keeper.write(keeper.capture(execution.store)) }
}
