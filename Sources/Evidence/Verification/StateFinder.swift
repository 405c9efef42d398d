package import IPLD
package import Wasm

/// Finds the states of a receipt's execution.
package struct StateFinder {
  private let subject: Verifier.Case
  private let engine: EngineKind
  private let store: any BlockStore
  private let fault: Fault?

  package init(_ verifier: Verifier, fault: Fault? = nil) throws {
    subject = try verifier.open()
    store = try verifier.storeOfAnswers(subject)
    engine = verifier.engine
    self.fault = fault
  }

  package var moduleCID: CID { subject.receipt.computation.module }

  /// Returns the state before the first step that would take the fuel used past a target; `nil` where the execution ends before
  /// that.
  package func state(at target: UInt64) throws -> (state: Snapshot, name: CID, blocks: any BlockStore)? {
    let start = Replay.checkpoint(before: target, of: subject, in: store)
    let replay = try Replay(
      subject, from: start, engine: engine, store: store, fault: fault, into: { MemoryStore() })
    replay.execution.fuelLimit = Verifier.fuelLimit(of: subject.receipt.core)
    guard target < replay.execution.fuelLimit, try replay.advance(to: target) == .paused else { return nil }
    let name = try replay.nameState()
    return (replay.execution.store.snapshot(), name, replay.states)
  }

  /// Returns the end of the execution.
  package func end() throws -> (outcome: Outcome, fuel: UInt64) {
    let replay = try Replay(
      subject, from: Replay.checkpoint(before: .max, of: subject, in: store), engine: engine, store: store,
      fault: fault)
    replay.execution.fuelLimit = Verifier.fuelLimit(of: subject.receipt.core)
    guard case .ended(let outcome) = try replay.advance(to: .max) else {
      throw CodedError(.verifyOutcome, "the execution does not end")
    }
    return (outcome, replay.execution.store.fuelUsed)
  }

  /// Reads a state of a module whose bytes are among its blocks.
  package static func readState(_ name: CID, from store: any BlockStore) throws -> Snapshot {
    let block = try StateReader.block(name, from: store)
    var modules: [Module] = []
    for instance in block.instances {
      let bytes = try store.get(instance.module)
      try bytes.verify()
      do {
        modules.append(try Module(validating: Decoder.decode(bytes.bytes.array, checkingCode: false)))
      } catch {
        throw CodedError(.stateModule, "\(instance.module) is no valid module: \(error.message)")
      }
    }
    return try StateReader.read(name, from: store, modules: modules, capacity: 1 << 32)
  }
}
