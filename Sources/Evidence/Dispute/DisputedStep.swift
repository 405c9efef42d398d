package import IPLD
import Wasm

/// The step that a bisection found, with everything that is needed to take it.
package struct DisputedStep {
  /// The CID of the state before it, on which both agree.
  package let state: CID
  /// The fuel used there.
  package let fuelUsed: UInt64
  /// The location: the function and the instruction.
  package let location: ExecutionLocation
  /// The claims about the state after the step.
  package let claims: [StateClaim]

  private let target: UInt64
  private let party: LocalParty
  private let blocks: any BlockStore
  /// The number of the host call that comes next.
  private let nextHostCall: Int
  private let callsHost: Bool

  /// - Parameter party: The party whose executions are right.
  package init(_ result: Bisection.Result, by party: LocalParty) throws {
    try self.init(at: result.target, claims: [result.first, result.second], by: party)
  }

  /// Finds the step at a target, about which there are these claims.
  package init(at target: UInt64, claims: [StateClaim], by party: LocalParty) throws {
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

  /// Returns the step as a file that anybody can judge (`Spec/witness.md`), with the claims of the parties.
  ///
  /// Fails with `dispute.witness` where the right claim does not follow from the step alone: after the start function and
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
