internal import Synchronization
package import Wasm

/// Compares the programs of many seeds, and counts their outcomes.
package struct Campaign: Sendable {
  private let comparison: Comparison
  /// The number of programs that subjects get at once.
  private let batch = 10

  package private(set) var modules = 0
  package private(set) var calls = 0
  package private(set) var exceptions = 0
  /// The number of modules that a subject did not accept, by its reasons.
  package private(set) var refusals: [String: Int] = [:]
  package private(set) var traps: [TrapKind: Int] = [:]
  /// The number of times that each instruction was generated, if that is counted.
  package private(set) var instructions: [Opcode: Int] = [:]
  private let countsInstructions: Bool

  /// A program whose runs differ between subjects.
  package struct Finding: Sendable {
    package let seed: UInt64
    package let difference: String
    /// The smaller program with a difference; `smallDifference` is that difference.
    package let program: Program
    package let smallDifference: String
  }

  private let attempts: Int

  /// - Parameter attempts: The number of smaller programs to try after a difference.
  package init(_ comparison: Comparison, attempts: Int = 1000, countsInstructions: Bool = false) {
    self.comparison = comparison
    self.attempts = attempts
    self.countsInstructions = countsInstructions
  }

  /// Runs the seeds from `first` on, in several threads, up to the first difference, which is shrunk.
  ///
  /// - Parameters:
  ///   - jobs: The number of threads, by default that of the machine's processors.
  ///   - progress: Gets the number of seeds that are done, from any thread.
  ///   - onDifference: Gets the seed and the difference before the program is made smaller, which takes a while.
  /// - Throws: An error that keeps a subject from running anything at all.
  package mutating func run(
    from first: UInt64, count: Int, jobs: Int? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in },
    onDifference: (UInt64, String) -> Void = { _, _ in }
  ) throws -> Finding? {
    let jobs = max(min(jobs ?? Workers.processors, count / batch), 1)
    let done = Atomic(0)
    // This is the least seed with a difference, counted from the first: nothing after it has to be run.
    let end = Atomic(count)
    let workers = Mutex([Campaign](repeating: self, count: jobs))
    let failure = Mutex<(any Error)?>(nil)
    Workers.run(jobs) { [self] number in
      var worker = self
      do {
        for start in stride(from: number * batch, to: count, by: jobs * batch)
        where start < end.load(ordering: .relaxed) {
          let seeds = (start..<min(start + batch, count)).map { first &+ UInt64($0) }
          let place = try worker.runBatch(seeds).map { start + $0 } ?? count
          end.min(place, ordering: .relaxed)
          progress(done.add(seeds.count, ordering: .relaxed).newValue)
        }
      } catch {
        failure.withLock { $0 = error }
      }
      let result = worker
      workers.withLock { $0[number] = result }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    for worker in workers.withLock({ $0 }) { add(worker) }
    let place = end.load(ordering: .relaxed)
    return place < count ? try finding(first &+ UInt64(place), onDifference) : nil
  }

  /// Runs programs, and returns the index of the first that makes a difference.
  private mutating func runBatch(_ seeds: [UInt64]) throws -> Int? {
    let programs = seeds.map { comparison.program(ChoiceSource(seed: $0)) }
    let results = try comparison.results(programs)
    for (program, result) in zip(programs, results) { try note(program, result) }
    return results.firstIndex { $0.difference != nil }
  }

  private func finding(_ seed: UInt64, _ onDifference: (UInt64, String) -> Void) throws -> Finding? {
    let source = ChoiceSource(seed: seed)
    guard let difference = try comparison.results([comparison.program(source)])[0].difference else { return nil }
    onDifference(seed, difference)
    let small = comparison.shrink(source.recording, attempts: attempts)
    let smallDifference = try comparison.results([small])[0].difference
    return Finding(
      seed: seed, difference: difference, program: small, smallDifference: smallDifference ?? difference)
  }

  private mutating func add(_ other: Campaign) {
    modules += other.modules
    calls += other.calls
    exceptions += other.exceptions
    refusals.merge(other.refusals) { $0 + $1 }
    traps.merge(other.traps) { $0 + $1 }
    instructions.merge(other.instructions) { $0 + $1 }
  }

  private mutating func note(_ program: Program, _ result: Comparison.Result) throws {
    modules += 1
    calls += max(result.run.outcomes.count - 1, 0)
    if case .refused(let reason) = result.verdict { refusals[reason, default: 0] += 1 }
    for outcome in result.run.outcomes {
      switch outcome {
      case .trap(let kind?, _, _): traps[kind, default: 0] += 1
      case .exception: exceptions += 1
      default: break
      }
    }
    guard countsInstructions else { return }
    for (opcode, count) in try program.instructions() { instructions[opcode, default: 0] += count }
  }
}
