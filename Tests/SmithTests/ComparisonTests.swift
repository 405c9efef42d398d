import Testing
import Wasm
import WasmSmith

/// Differences between engines: found where there are some, and only there, and made small.
@Suite struct ComparisonTests {
  @Test func `our interpreters agree`() throws {
    var campaign = Campaign(.engines)
    let finding = try campaign.run(from: 0, count: 80) { _ in }
    #expect(finding == nil)
    #expect(campaign.modules == 80)
    #expect(campaign.calls > 250)
    #expect(campaign.exceptions > 0)
    #expect(campaign.traps.count > 8)
  }

  @Test(arguments: Peer.allCases) func `peers agree with us`(peer: Peer) throws {
    guard let subject = peer.subject else {
      print("left out: \(peer.rawValue) is not on the PATH")
      return
    }
    var campaign = Campaign(Comparison(.engine(.translated), subject))
    let finding = try campaign.run(from: 0, count: peer == .node ? 100 : 20) { _ in }
    #expect(finding == nil)
    #expect(campaign.refusals.values.reduce(0, +) < campaign.modules / 4)
  }

  @Test func `a lie about one result is found and made small`() throws {
    let liar = Subject(name: "liar") { programs in
      try Subject.engine(.translated).runs(programs).map { run in
        var run = run
        for (place, outcome) in run.outcomes.enumerated() {
          guard case .results(let values) = outcome, case .number(.i64(let value))? = values.first, value > 1000
          else { continue }
          run.outcomes[place] = .results([.number(.i64(value - 1))] + values.dropFirst())
        }
        return run
      }
    }
    var campaign = Campaign(Comparison(.engine(.translated), liar))
    let finding = try #require(try campaign.run(from: 0, count: 200) { _ in })
    #expect(finding.program.calls.count == 1)
    #expect(try finding.program.bytes().count < 130)
    #expect(finding.smallDifference.contains("liar"))
  }

  @Test func `the shrinker keeps only what is asked for`() throws {
    func hasRemainder(_ source: ChoiceSource) -> Bool {
      ((try? Generator.program(source).instructions()[.i64RemS]) ?? 0) > 0
    }
    let sources = (0..<300 as Range<UInt64>).lazy.map { ChoiceSource(seed: $0) }
    let first = try #require(sources.first(where: hasRemainder))
    let small = Generator.program(ChoiceSource(replaying: Shrinker.shrink(first.recording, hasRemainder)))
    let counts = try small.instructions()
    #expect(counts[.i64RemS] == 1)
    #expect(counts.values.reduce(0, +) < 15)
    #expect(small.calls.isEmpty)
    #expect(try small.bytes().count < 130)
  }

  @Test func `an exhausted recording answers zero`() {
    let source = ChoiceSource(replaying: [[5, 9]])
    #expect(source.choose(below: 4) == 1)
    #expect(source.bits() == 9)
    #expect(source.choose(below: 4) == 0)
    #expect(!source.flip(oneIn: 2))
    #expect(source.branch().choose(below: 100) == 0)
    #expect(source.recording == [[1, 9, 0, 0], [0]])
  }
}
