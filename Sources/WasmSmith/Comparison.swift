internal import Wasm

/// Runs the same programs in several subjects and compares everything that can be observed in the first and another.
package struct Comparison: Sendable {
  private let reference: Subject
  private let others: [Subject]

  package init(_ reference: Subject, _ others: Subject...) {
    self.reference = reference
    self.others = others
  }

  /// The comparison of both interpreters: one stopped and resumed, the other the same way after the text format, both
  /// in turns, and both with changes at random blocks, on code that is validated when it is called.
  package static let engines = Comparison(
    .engine(.translated, interruption: .slices), .engine(.stepper, route: .text, interruption: .slices),
    .engine(.translated), .engine(.translated, interruption: .relay),
    .engine(.translated, route: .deferred, interruption: .detours(1)))

  /// This is true if the interpreters' own results are compared as coarsely as those of another's engine.
  private var isCoarse: Bool { others.contains(where: \.isCoarse) }

  package enum Verdict: Sendable {
    case equal
    /// The runs differ, as a few words tell.
    case different(String)
    /// Another subject does not accept the module, for this reason.
    case refused(String)
  }

  /// The result of a program: the run in the first subject, and whether it was the same in the others.
  package struct Result: Sendable {
    package let run: Run
    package fileprivate(set) var verdict: Verdict

    package var difference: String? { if case .different(let text) = verdict { text } else { nil } }
  }

  package func program(_ source: ChoiceSource) -> Program {
    var program = Generator.program(source, others.first?.options ?? .full)
    for subject in others {
      program.calls = Array(program.calls.filter { subject.canCall($0.type) }.prefix(subject.maximumCalls))
    }
    return program
  }

  /// - Throws: An error that keeps a subject from running anything at all.
  package func results(_ programs: [Program]) throws -> [Result] {
    var programs = programs
    var runs = try reference.runs(programs)
    // An engine without fuel, or with another stack, does not end where the reference does: the calls before are compared.
    if isCoarse {
      for place in programs.indices {
        guard let limit = runs[place].outcomes.firstIndex(where: \.isLimit) else { continue }
        programs[place].calls.removeLast(programs[place].calls.count - max(limit - 1, 0))
        runs[place] = try reference.runs([programs[place]])[0]
      }
    }
    // If the start function ends at a limit, nothing can be compared.
    let comparable = programs.indices.filter { !isCoarse || !(runs[$0].outcomes.first?.isLimit ?? false) }
    var results = runs.map { Result(run: $0, verdict: .equal) }
    for subject in others {
      for (place, run) in zip(comparable, try subject.runs(comparable.map { programs[$0] })) {
        if case .equal = results[place].verdict { results[place].verdict = verdict(runs[place], subject, run) }
      }
    }
    return results
  }

  private func verdict(_ run: Run, _ subject: Subject, _ other: Run) -> Verdict {
    // A generated module is valid, and can be linked and called.
    for case .refused(let reason) in run.outcomes { return .different("\(reference.name) refuses: \(reason)") }
    if isCoarse {
      // Without a call, some peers cannot report anything.
      if other.outcomes.isEmpty { return .equal }
      for case .refused(let reason) in other.outcomes { return .refused(reason) }
    }
    var (mine, others) = isCoarse ? (run.coarse, other.coarse) : (run, other)
    // With a single call, a subject reports how that ended, or the instantiation before it.
    if subject.maximumCalls == 1 {
      mine.outcomes = mine.outcomes.suffix(1)
      others.outcomes = others.outcomes.suffix(1)
    }
    return mine.difference(from: others, reference.name, subject.name).map { .different($0) } ?? .equal
  }

  /// Returns the smallest program found that makes a difference, as the one of `recording` does.
  package func shrink(_ recording: ChoiceSource.Recording, attempts: Int) -> Program {
    let smallest = Shrinker.shrink(recording, attempts: attempts) { source in
      let results = try? results([program(source)])
      return results?.first?.difference != nil
    }
    return program(ChoiceSource(replaying: smallest))
  }
}
