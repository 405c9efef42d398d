import Testing
import WasmSmith

@testable import Wasm

/// States with something else in one place: refused, or such that both interpreters can go on from them.
struct SnapshotMutationTests {
  /// All of a run, in either interpreter from every state of it.
  @Test func `every state of the scene is taken`() throws {
    #expect(StateScene.cost > 5_000, "\(StateScene.cost)")
    guard case .taken(let outcome, let end) = try StateScene.trial.verdict(on: StateScene.state(fuel: 0), fuel: 1 << 40)
    else { return #expect(Bool(false)) }
    #expect(outcome == "exception")
    for fuel in stride(from: 0, to: StateScene.cost, by: Int(StateScene.cost / 120)) {
      let verdict = try StateScene.trial.verdict(on: StateScene.state(fuel: fuel), fuel: 1 << 40)
      guard case .taken(outcome, end) = verdict else { return #expect(Bool(false), "at \(fuel): \(verdict)") }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `changed states of the scene`(seed: UInt64) throws {
    let mutator = StateMutator(seed: seed)
    let choices = ChoiceSource(seed: ~seed)
    var (refused, taken) = (0, 0)
    for _ in 0..<12 {
      let fuel = UInt64(choices.choose(below: Int(StateScene.cost)))
      let state = try StateScene.state(fuel: fuel)
      for _ in 0..<20 {
        let (changed, what) = mutator.mutate(state)
        switch try StateScene.trial.verdict(on: changed, fuel: 2_000) {
        case .refused: refused += 1
        case .taken: taken += 1
        case .wrong(let difference): return #expect(Bool(false), "\(what) at \(fuel): \(difference)")
        }
      }
    }
    #expect(refused > 100, "\(refused) and \(taken)")
    #expect(taken > 10, "\(refused) and \(taken)")
  }
}
