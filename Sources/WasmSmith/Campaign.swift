package import Wasm

/// Compares the programs of many seeds, and counts what happened in them.
package struct Campaign {
  private let comparison: Comparison
  /// How many programs subjects get at once.
  private let batch = 10

  package private(set) var modules = 0
  package private(set) var calls = 0
  package private(set) var exceptions = 0
  /// How often a module was not taken by a subject, by its reasons.
  package private(set) var refusals: [String: Int] = [:]
  package private(set) var traps: [TrapKind: Int] = [:]
  /// How often each instruction was generated, if that is counted.
  package private(set) var instructions: [Opcode: Int] = [:]
  private let countsInstructions: Bool

  /// A program that is not the same in all subjects.
  package struct Finding: Sendable {
    package let seed: UInt64
    package let difference: String
    /// A smaller program with a difference, and that.
    package let program: Program
    package let smallDifference: String
  }

  private let attempts: Int

  /// - Parameter attempts: How many smaller programs to try after a difference.
  package init(_ comparison: Comparison, attempts: Int = 1000, countsInstructions: Bool = false) {
    self.comparison = comparison
    self.attempts = attempts
    self.countsInstructions = countsInstructions
  }

  /// Runs the seeds from `first` on, up to the first difference, which is shrunk.
  ///
  /// - Parameters:
  ///   - progress: Told how many seeds are done.
  ///   - onDifference: Told the seed and the difference before the program is made smaller, which takes a while.
  /// - Throws: What keeps a subject from running anything at all.
  package mutating func run(
    from first: UInt64, count: Int, progress: (Int) -> Void, onDifference: (UInt64, String) -> Void = { _, _ in }
  ) throws -> Finding? {
    var done = 0
    while done < count {
      let seeds = (done..<min(done + batch, count)).map { first &+ UInt64($0) }
      let sources = seeds.map { ChoiceSource(seed: $0) }
      let programs = sources.map(comparison.program)
      for (place, result) in try comparison.results(programs).enumerated() {
        try note(programs[place], result)
        guard let difference = result.difference else { continue }
        onDifference(seeds[place], difference)
        let small = comparison.shrink(sources[place].recording, attempts: attempts)
        let smallDifference = try comparison.results([small])[0].difference
        return Finding(
          seed: seeds[place], difference: difference, program: small, smallDifference: smallDifference ?? difference)
      }
      done += seeds.count
      progress(done)
    }
    return nil
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
