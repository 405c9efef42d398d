import IPLD
import Posix
import Wasm

/// Executes segments of an execution on their own, each from its claimed first state to its claimed last one. If all of them are
/// right, the whole is.
final class SegmentVerifier {
  private let subject: Verifier.Case
  private let engine: EngineKind
  private let store: any BlockStore

  /// - Parameter store: The store that has the states, and all bytes that the host answered. Several threads use it at once.
  init(_ subject: Verifier.Case, engine: EngineKind, from store: any BlockStore) {
    self.subject = subject
    self.engine = engine
    self.store = store
  }

  /// The number of segments: one more than that of states.
  var count: Int { subject.entries.count + 1 }

  private func start(of segment: Int) -> UInt64 { segment == 0 ? 0 : subject.entries[segment - 1].fuelUsed }
  private func end(of segment: Int) -> UInt64 {
    segment < subject.entries.count ? subject.entries[segment].fuelUsed : subject.receipt.core.fuel
  }

  /// Executes consecutive segments.
  func verify(_ segments: Range<Int>) throws {
    let replay = try Replay(subject, from: segments.lowerBound, engine: engine, store: store)
    for segment in segments { try self.segment(segment, replay) }
  }

  private func segment(_ number: Int, _ replay: Replay) throws {
    let execution = replay.execution
    do {
      if number < subject.entries.count {
        let entry = subject.entries[number]
        execution.fuelLimit = .max
        guard try advance(execution, in: number) == .paused, execution.store.fuelUsed == entry.fuelUsed,
          execution.phase == entry.phase, replay.hostCallCount == entry.hostCallCount
        else { throw CodedError(.verifyCheckpoint, "the next state is not at fuel \(entry.fuelUsed)") }
        let state = try replay.nameState()
        guard state == entry.state else {
          throw StateMismatch(fuelUsed: entry.fuelUsed, actual: state, claimed: entry.state)
        }
      } else {
        let core = subject.receipt.core
        execution.fuelLimit = Verifier.fuelLimit(of: core)
        let status = try advance(execution, in: number)
        guard status != .paused else {
          let fuelUsed = execution.store.fuelUsed
          throw CodedError(.verifyCheckpoint, "there is a state at fuel \(fuelUsed) that the receipt has not")
        }
        guard case .ended(let outcome) = status, outcome == core.outcome,
          execution.store.fuelUsed == core.fuel, replay.hostCallCount == subject.hostCalls.count
        else { throw CodedError(.verifyOutcome, "the guest does not end as the receipt says") }
      }
    } catch let error as CodedError {
      throw CodedError(
        error.code, "segment \(number) (fuel \(start(of: number)) to \(end(of: number))): \(error.reason)")
    }
  }

  /// Advances to the position of the state that ends a segment (`Spec/receipt.md`, section 6), or to the end.
  private func advance(_ execution: Execution, in segment: Int) throws -> Execution.Status {
    guard let k = subject.checkpoints?.k else { return try execution.advance(to: .max) }
    let start = start(of: segment)
    // A state belongs to a multiple that is not below its fuel used.
    var target = start == 0 ? 1 << UInt64(k) : Checkpoints.multiple(above: start - 1, k: k)
    while true {
      let status = try execution.advance(to: target)
      if status != .paused { return status }
      if segment == 0, target <= execution.instanceFuel {
        target = Checkpoints.multiple(above: execution.instanceFuel, k: k)
      } else if segment > 0, execution.store.fuelUsed == start {
        // There is one state for several multiples.
        target &+= 1 << UInt64(k)
      } else {
        return status
      }
    }
  }

  // MARK: Side by side

  /// Executes all segments, on several threads.
  func verifyAll(jobs: Int) throws { try run(Self.parts(of: self, jobs: jobs)) }

  /// Executes some segments, on several threads.
  func verify(_ segments: [Int], jobs: Int) throws {
    let segments = segments.sorted()
    var parts = [[Range<Int>]](repeating: [], count: max(min(jobs, segments.count), 1))
    for (index, segment) in segments.enumerated() {
      parts[index * parts.count / segments.count].append(segment..<segment + 1)
    }
    try run(parts)
  }

  /// Returns consecutive segments for each thread, of about the same fuel.
  private static func parts(of verifier: SegmentVerifier, jobs: Int) -> [[Range<Int>]] {
    let total = verifier.subject.receipt.core.fuel
    let jobs = max(min(jobs, verifier.count), 1)
    var parts: [[Range<Int>]] = []
    var first = 0
    for job in 1...jobs {
      let bound = job == jobs ? UInt64.max : total / UInt64(jobs) * UInt64(job)
      var next = first
      while next < verifier.count, job == jobs || verifier.end(of: next) <= bound { next += 1 }
      if next > first { parts.append([first..<next]) }
      first = next
    }
    return parts
  }

  private func run(_ parts: [[Range<Int>]]) throws {
    let workers = parts.dropFirst().map { part in
      let worker = Worker<Void, any Error>()
      worker.start { [self] in try run(part) }
      return worker
    }
    var outcomes = [Result { try run(parts.first ?? []) }]
    for worker in workers { outcomes.append(Result { _ = try worker.finish() }) }
    // The first error in the order of the execution is thrown.
    for outcome in outcomes { try outcome.get() }
  }

  private func run(_ part: [Range<Int>]) throws {
    for range in part { try verify(range) }
  }
}
