/// The outcome of a call or an instantiation: results or a trap with its offset, and the fuel used since the store was made.
package struct TrailEvent: Hashable, Sendable, CustomStringConvertible {
  /// The line of the command in the script, from 1.
  package let line: Int
  package let outcome: String
  package let fuel: UInt64

  package var description: String { "\(outcome), fuel \(fuel)" }
}

/// Collects the events of a script.
final class Trail {
  var line = 0
  private(set) var events: [TrailEvent] = []

  func note(_ outcome: String, _ fuel: UInt64) {
    events.append(TrailEvent(line: line, outcome: outcome, fuel: fuel))
  }
}

extension FileReport {
  /// Counts as failed every call and instantiation that differs in another run of the script, in results, in traps with
  /// their offsets, or in fuel; and everything that failed in the other run.
  package mutating func compare(with other: FileReport) {
    for (mine, others) in zip(trail, other.trail) where mine != others {
      fail(at: mine.line, mine.description, others.description)
    }
    if trail.count != other.trail.count {
      fail(at: trail.last?.line ?? 1, "\(trail.count) calls and instantiations", "\(other.trail.count)")
    }
    failed += other.failed
    failures += other.failures
    seconds += other.seconds
  }

  private mutating func fail(at line: Int, _ expected: String, _ actual: String) {
    failed += 1
    failures.append(ScriptFailure(line: line, command: "compare", expected: expected, actual: actual))
  }
}
