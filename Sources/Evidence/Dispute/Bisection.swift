import IPLD
import Wasm

/// A party that stands by a receipt, and answers for the states of its execution.
package protocol DisputeParty {
  /// Returns the states before the first step that would take the fuel used past each target.
  ///
  /// - Parameter targets: The targets in ascending order.
  func claims(at targets: [UInt64]) throws -> [StateClaim]
}

/// A party that executes its receipt again.
package final class LocalParty: DisputeParty {
  package let subject: Verifier.Case
  private let engine: EngineKind
  private let store: any BlockStore
  private let fault: Fault?

  /// - Parameters:
  ///   - verifier: The verifier of the receipt.
  ///   - fault: The fault in the party's executions.
  package init(_ verifier: Verifier, fault: Fault? = nil) throws {
    subject = try verifier.open()
    engine = verifier.engine
    store = try verifier.storeOfAnswers(subject)
    self.fault = fault
  }

  package func claims(at targets: [UInt64]) throws -> [StateClaim] {
    guard let first = targets.first else { return [] }
    let start = Replay.checkpoint(before: first, of: subject, in: store)
    // A fault before a state is part of it.
    let isBehind = start > 0 && (fault.map { subject.entries[start - 1].fuelUsed > $0.position } ?? false)
    let replay = try Replay(
      subject, from: start, engine: engine, store: store, fault: isBehind ? nil : fault)
    replay.execution.fuelLimit = Verifier.fuelLimit(of: subject.receipt.core)
    var claims: [StateClaim] = []
    var end: StateClaim?
    for target in targets {
      if end == nil {
        if target < replay.execution.fuelLimit, try replay.advance(to: target) == .paused {
          claims.append(.state(try replay.nameState(), fuelUsed: replay.execution.store.fuelUsed))
          continue
        }
        guard case .ended(let outcome) = try replay.advance(to: .max) else { continue }
        end = .ended(outcome, fuel: replay.execution.store.fuelUsed)
      }
      if let end { claims.append(end) }
    }
    return claims
  }

  /// Returns the last target before a host call; `nil` where the execution does not make it.
  package func target(beforeCall number: Int) throws -> UInt64? {
    guard subject.hostCalls.indices.contains(number) else { return nil }
    // The fuel of a call may count its own instruction, or not yet.
    let fuel = min(subject.hostCalls[number].fuel, Store.unlimitedFuel)
    let first = fuel > 2 ? fuel - 2 : 0
    let start = Replay.checkpoint(before: first, of: subject, in: store)
    let replay = try Replay(subject, from: start, engine: engine, store: store)
    replay.execution.fuelLimit = Verifier.fuelLimit(of: subject.receipt.core)
    var found: UInt64?
    for target in first...first + 4 {
      guard try replay.advance(to: target) == .paused, replay.hostCallCount <= number else { break }
      found = target
    }
    return found
  }

  /// Returns the state at a target, and its blocks.
  func blocks(
    at target: UInt64
  ) throws -> (state: CID, snapshot: Snapshot, store: any BlockStore, hostCallCount: Int, phase: Int) {
    let start = Replay.checkpoint(before: target, of: subject, in: store)
    let replay = try Replay(subject, from: start, engine: engine, store: store, into: { MemoryStore() })
    replay.execution.fuelLimit = Verifier.fuelLimit(of: subject.receipt.core)
    guard try replay.advance(to: target) == .paused else {
      throw CodedError(.verifyState, "the execution has ended before fuel \(target)")
    }
    let state = try replay.nameState()
    return (
      state, replay.execution.store.snapshot(), LayeredStore([replay.states, store]), replay.hostCallCount,
      replay.execution.phase
    )
  }
}

/// The game that finds the one step about which two receipts for one computation differ.
package struct Bisection {
  /// The target at which the parties part.
  package struct Result {
    /// The last target at which both agree on the state.
    package let target: UInt64
    package let first: StateClaim
    package let second: StateClaim
    /// The number of times that the parties were asked.
    package let rounds: Int
  }

  /// The number of states that a party names in one round.
  package static let width: UInt64 = 256

  /// Returns the most rounds that it takes to find a step among so many units of fuel.
  package static func mostRounds(_ distance: UInt64) -> Int {
    var (rounds, reach): (Int, UInt64) = (0, 1)
    while reach < distance {
      rounds += 1
      reach = reach.multipliedReportingOverflow(by: width).overflow ? .max : reach * width
    }
    return rounds
  }

  /// Plays the game.
  ///
  /// - Parameters:
  ///   - lower: A target at which both agree.
  ///   - upper: One at which they do not.
  package static func play(
    _ first: any DisputeParty, _ second: any DisputeParty, from lower: UInt64, to upper: UInt64
  ) throws -> Result {
    var (lower, upper, rounds) = (lower, upper, 0)
    var claims: (StateClaim, StateClaim)?
    while claims == nil || upper - lower > 1 {
      let distance = upper - lower
      let parts = min(width, distance)
      let targets = (1...parts).map { part in
        lower + UInt64((UInt128(distance) * UInt128(part)) / UInt128(parts))
      }
      let (one, two) = (try first.claims(at: targets), try second.claims(at: targets))
      rounds += 1
      guard let index = targets.indices.first(where: { one[$0] != two[$0] }) else {
        throw CodedError(.disputeAgreement, "both parties name the same states up to fuel \(upper)")
      }
      if index > 0 { lower = targets[index - 1] }
      upper = targets[index]
      claims = (one[index], two[index])
    }
    // SAFETY: there was a round.
    let (one, two) = claims.unsafelyUnwrapped
    return Result(target: lower, first: one, second: two, rounds: rounds)
  }

  /// Returns the last target at which two lists of checkpoints agree, and the first at which they do not, without any execution.
  package static func interval(
    _ first: Verifier.Case, _ second: Verifier.Case
  ) -> (lower: UInt64, upper: UInt64) {
    let spacing = max(first.checkpoints?.k ?? 0, second.checkpoints?.k ?? 0)
    // An execution ends at the latest where one more unit of fuel than it used is allowed.
    let end = max(Verifier.fuelLimit(of: first.receipt.core), Verifier.fuelLimit(of: second.receipt.core)) + 1
    guard spacing > 0, spacing < 63, first.checkpoints != nil, second.checkpoints != nil else { return (0, end) }
    func state(_ subject: Verifier.Case, _ target: UInt64) -> Checkpoints.Entry? {
      let index = subject.entries.partitionPoint { $0.fuelUsed <= target }
      return index == 0 ? nil : subject.entries[index - 1]
    }
    // The state changes only after an entry of one of the lists. A fault may have left no trace later on: the first difference
    // counts.
    let unit: UInt64 = 1 << UInt64(spacing)
    let targets = Set((first.entries + second.entries).map { ($0.fuelUsed + unit - 1) / unit * unit })
    var lower: UInt64 = 0
    for target in targets.sorted() {
      let (one, two) = (state(first, target), state(second, target))
      guard one == two else { return (lower, target) }
      // The fuel used at a state is a target that leads to this state.
      lower = one?.fuelUsed ?? 0
    }
    return (lower, end)
  }
}

extension Bisection {
  /// The first host call that two traces of one computation do not have in common.
  package enum Parting {
    /// Both asked the outside the same, and got different answers: no execution can tell whose is right.
    case outside(Int)
    /// They do not ask the same, or one of them has an answer that no host gives.
    case call(Int)
  }

  package static func parting(_ first: [HostCallRecord], _ second: [HostCallRecord]) -> Parting? {
    guard let index = zip(first, second).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
      return first.count == second.count ? nil : .call(min(first.count, second.count))
    }
    var (one, two) = (first[index], second[index])
    (one.errno, one.writes) = (two.errno, two.writes)
    two.isOutside = one.isOutside
    return one == two && one.isOutside ? .outside(index) : .call(index)
  }
}

extension Array {
  /// Returns the number of elements before the first for which a condition does not hold.
  fileprivate func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Bisection {
  /// Returns the claim of a receipt for a target: the last state of its list before it, or its end; `nil` where it names none.
  package static func claim(of subject: Verifier.Case, at target: UInt64) -> StateClaim? {
    let core = subject.receipt.core
    if target >= Verifier.fuelLimit(of: core) { return .ended(core.outcome, fuel: core.fuel) }
    let index = subject.entries.partitionPoint { $0.fuelUsed <= target }
    return index == 0 ? nil : .state(subject.entries[index - 1].state, fuelUsed: subject.entries[index - 1].fuelUsed)
  }

  /// Returns the last target before the state that a party comes to at `upper`.
  ///
  /// - Parameter lower: A target before that.
  /// - Returns: `nil` where the party comes to that state at `lower` already.
  package static func lastStep(
    of party: any DisputeParty, from lower: UInt64, to upper: UInt64
  ) throws -> (target: UInt64, rounds: Int)? {
    guard lower < upper else { return nil }
    let ends = try party.claims(at: [lower, upper])
    guard ends.count == 2, ends[0] != ends[1] else { return nil }
    var (lower, upper, rounds) = (lower, upper, 1)
    while upper - lower > 1 {
      let distance = upper - lower
      let parts = min(width, distance)
      let targets = (1...parts).map { part in lower + UInt64((UInt128(distance) * UInt128(part)) / UInt128(parts)) }
      let claims = try party.claims(at: targets)
      rounds += 1
      guard let index = zip(targets.indices, claims).first(where: { $0.1 == ends[1] })?.0 else { return nil }
      if index > 0 { lower = targets[index - 1] }
      upper = targets[index]
    }
    return (lower, rounds)
  }

  /// Returns true if a party, from where both agree, comes to the state or the end that its receipt says.
  package static func stands(
    _ party: any DisputeParty, by subject: Verifier.Case, from lower: UInt64, to target: UInt64
  ) throws -> Bool {
    guard let claim = try party.claims(at: [lower, target]).last else { return false }
    switch claim {
    case .ended(let outcome, let fuel):
      return outcome == subject.receipt.core.outcome && fuel == subject.receipt.core.fuel
    case .state(let name, let fuelUsed):
      let index = subject.entries.partitionPoint { $0.fuelUsed <= target }
      return index > 0 && subject.entries[index - 1].state == name && subject.entries[index - 1].fuelUsed == fuelUsed
    }
  }
}
