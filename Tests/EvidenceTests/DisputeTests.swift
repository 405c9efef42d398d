import IPLD
import Testing

@testable import Evidence
@testable import Wasm

/// Finding the step that went wrong.
struct DisputeTests {
  /// Numbers that are the same in every run.
  private struct Numbers {
    var state: UInt64

    mutating func next(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
  }

  /// A step is spoiled at a random place a hundred times (in a debug build, twice): the game names exactly that step, in no more rounds than it
  /// says, and the step from its blocks says who is right.
  @Test func `every fault is found`() throws {
    let sample = try ReceiptSample.mixing(400)
    let right = try sample.receipt(k: 12)
    let honest = try LocalParty(right.verifier)
    let fuel = try right.verifier.open().receipt.core.fuel
    // Two pages of memory, which instantiation pays for.
    let start: UInt64 = 65_536
    var numbers = Numbers(state: 7)
    #if DEBUG
      let count = 2
    #else
      let count = 100
    #endif
    var round = 0
    while round < count {
      let fault = Fault(position: start + numbers.next(below: fuel - start - 100), mask: 1 << numbers.next(below: 20))
      let wrong = try sample.receipt(k: 12, fault: fault)
      // A spoiled value that nothing depends on, and that is gone before the next state, harms nobody.
      guard wrong.verifier.root != right.verifier.root else { continue }
      round += 1
      #expect(wrong.verifier.verify().verdict == .invalid)
      let (one, two) = (try right.verifier.open(), try wrong.verifier.open())
      let liar = try LocalParty(wrong.verifier, fault: fault)
      let (lower, upper) = Bisection.interval(one, two)
      try #require(
        lower <= fault.position && fault.position < upper,
        "round \(round): from \(lower) to \(upper), and it is at \(fault.position) of \(fuel)")
      try #require(try Bisection.stands(honest, by: one, from: lower, to: upper))
      try #require(try Bisection.stands(liar, by: two, from: lower, to: upper))
      // Whoever executes it rightly does not come to what the wrong receipt says.
      try #require(try !Bisection.stands(LocalParty(wrong.verifier), by: two, from: lower, to: upper))
      let result = try Bisection.play(honest, liar, from: lower, to: upper)
      #expect(result.rounds <= Bisection.mostRounds(upper - lower))
      // The step in front of which both agree is the one that would pass the position.
      let step = try DisputedStep(result, by: honest)
      let replay = try #require(try StateFinder(right.verifier).state(at: fault.position))
      try #require(step.state == replay.name, "round \(round), fault at \(fault.position)")
      let successor = try step.successor
      #expect(result.first == successor)
      #expect(result.second != successor)
      // So does anybody who has the file of the step, and nothing else.
      let judgement = try Judge.judge(ArraySource(try step.witness(right: successor)))
      #expect(judgement.right == [0])
      #expect(judgement.witness.before == step.state)
      #expect(judgement.step.location.offset != nil)
    }
  }

  /// Lists that claim states far apart cost no more than their entries.
  @Test func `lists of states far apart are compared`() throws {
    let subject = try ReceiptSample.mixing(50).receipt(k: 10).verifier.open()
    let state = try #require(subject.entries.first).state
    func list(_ places: [UInt64]) -> Verifier.Case {
      Verifier.Case(
        receipt: subject.receipt, limits: subject.limits, module: subject.module, inputs: nil, hostCalls: [],
        checkpoints: Checkpoints(k: 4, entries: .empty),
        entries: places.map { Checkpoints.Entry(fuelUsed: $0, hostCallCount: 0, phase: 2, state: state) })
    }
    let far: UInt64 = 1 << 62
    let (lower, upper) = Bisection.interval(list([17, far]), list([17, far + 16]))
    #expect(lower == 17)
    #expect(upper == far)
    #expect(Bisection.interval(list([17, far]), list([17, far])).lower == far)
  }

  @Test func `agreement has no step`() throws {
    let sample = try ReceiptSample.mixing(50)
    let receipt = try sample.receipt(k: 10)
    let party = try LocalParty(receipt.verifier)
    let subject = try receipt.verifier.open()
    let (lower, upper) = Bisection.interval(subject, subject)
    #expect(throws: CodedError.self) { try Bisection.play(party, party, from: lower, to: upper) }
  }

  @Test(arguments: [(1, 0), (2, 1), (256, 1), (257, 2), (65_536, 2), (1 << 28, 4), (.max, 8)] as [(UInt64, Int)])
  func `rounds are bounded`(distance: UInt64, rounds: Int) { #expect(Bisection.mostRounds(distance) == rounds) }
}
