package import IPLD
import Wasm

/// The step that a bisection found, with all that it takes to see what comes of it.
package struct DisputedStep {
  /// The state in front of it, on which both agree.
  package let state: CID
  /// Fuel used there.
  package let fuelUsed: UInt64
  /// The function and the instruction.
  package let location: ExecutionLocation
  /// What was said that comes of it.
  package let claims: [StateClaim]

  private let target: UInt64
  private let party: ReplayParty
  private let blocks: any BlockStore
  /// Which call of the host comes next.
  private let nextHostCall: Int
  private let callsHost: Bool

  /// - Parameter party: Whose executions go right.
  package init(_ result: Bisection.Result, by party: ReplayParty) throws {
    try self.init(at: result.target, claims: [result.first, result.second], by: party)
  }

  /// The step that is in front of a target, and what is said of it.
  package init(at target: UInt64, claims: [StateClaim], by party: ReplayParty) throws {
    self.target = target
    self.claims = claims
    self.party = party
    let found = try party.blocks(at: target)
    (state, blocks, nextHostCall) = (found.state, found.store, found.hostCallCount)
    let snapshot = found.snapshot
    callsHost = snapshot.frames.last?.pc == Snapshot.hostFunction && snapshot.pending == 0
    fuelUsed = snapshot.fuelUsed
    location = ExecutionLocation(of: snapshot)
  }

  /// The step as a file that anybody can judge (`Spec/witness.md`), with what the parties said of it.
  ///
  /// Fails with `dispute.witness` where what is right is not what comes of the step alone: after the start function and
  /// `_initialize`, the host calls the guest again.
  package func witness(right: StateClaim) throws(CodedError) -> [UInt8] {
    let subject = party.subject
    guard let host = HostInterface(named: subject.receipt.computation.host) else {
      throw CodedError(.witnessHost, "nothing is known of the host of the receipt")
    }
    let hostCalls = subject.hostCalls
    let (file, step) = try StepWitness.write(
      stepFrom: state, limits: subject.limits, host: host,
      hostCall: callsHost && hostCalls.indices.contains(nextHostCall) ? hostCalls[nextHostCall] : nil,
      claims: claims, store: blocks)
    guard step.conclusion.claim == right else {
      throw CodedError(.disputeWitness, "after the step the host goes on, which no step shows")
    }
    return file
  }

  /// The claim that is right after the step.
  package var successor: StateClaim {
    get throws {
      guard let claim = try party.claims(at: [target + 1]).first else {
        throw CodedError(.disputeAgreement, "nothing comes after the step")
      }
      return claim
    }
  }
}
