package import Wasm

/// Restores states into stores that were set up alike, one of either interpreter, and compares how they go on.
package struct StateTrial: Sendable {
  package enum Verdict: Sendable {
    /// Both refuse the state, for the same reason.
    case refused(String)
    /// Both go on from it to the same end.
    case taken(outcome: String, end: Snapshot)
    /// The two differ, or one of them does not have the state that it took.
    case wrong(String)
  }

  private let setUp: @Sendable (EngineKind) throws -> Store

  /// - Parameter setUp: Makes a store with the instances of the states.
  package init(setUp: @escaping @Sendable (EngineKind) throws -> Store) { self.setUp = setUp }

  /// - Parameter fuel: The fuel that an execution in the state may use.
  /// - Throws: An error of setting up.
  package func verdict(on state: Snapshot, fuel: UInt64) throws -> Verdict {
    let first = try verdict(on: state, fuel: fuel, in: setUp(.translated))
    let second = try verdict(on: state, fuel: fuel, in: setUp(.stepper))
    switch (first, second) {
    case (.wrong, _): return first
    case (_, .wrong): return second
    case (.refused(let one), .refused(let other)) where one == other: return first
    case (.taken(let one, let end), .taken(let other, let otherEnd)):
      if one != other { return .wrong("\(one), and in the stepper \(other)") }
      return end.difference(from: otherEnd).map { .wrong("the end differs from the stepper's: \($0)") } ?? first
    default: return .wrong("\(first), and in the stepper \(second)")
    }
  }

  private func verdict(on state: Snapshot, fuel: UInt64, in store: Store) -> Verdict {
    let before = store.snapshot()
    do throws(SnapshotError) {
      try store.restore(state)
    } catch {
      let difference = store.snapshot().difference(from: before)
      return difference.map { .wrong("changed by a state that was refused: \($0)") } ?? .refused(error.message)
    }
    if let difference = store.snapshot().difference(from: state) {
      return .wrong("another state than the one that was taken: \(difference)")
    }
    store.fuelLimit = store.fuelUsed + fuel
    let outcome = Self.outcome { try store.resume() }
    return .taken(outcome: outcome, end: store.snapshot())
  }

  /// Returns the outcome of a call, in words that do not depend on the store.
  package static func outcome(_ call: () throws -> [Value]) -> String {
    do {
      return try call().map { value in
        if case .reference(let reference) = value { "\(reference.kind)" } else { "\(value)" }
      }.joined(separator: ", ")
    } catch let trap as Trap {
      let frames = trap.backtrace.prefix(8).map { "\($0.function):\($0.offset)" }
      return "\(trap.kind) at \(frames.joined(separator: ", "))"
    } catch is GuestException {
      return "exception"
    } catch {
      return "\(error)"
    }
  }
}
