import IPLD
import Testing
import WASI

@testable import Evidence
@testable import Wasm

/// Writing down what a run does, and doing it again.
struct ReceiptTests {
  /// Whatever executes a program, and wherever states are taken, its core has one name; with the same states, so has the
  /// receipt.
  @Test(arguments: [13, 400])
  func `one core`(count: Int32) throws {
    let sample = try ReceiptSample.mixing(count)
    let core = try sample.record().evidence.coreCID
    #expect(try sample.record(.stepper).evidence.coreCID == core)
    #expect(try sample.record(detours: 3).evidence.coreCID == core)
    for k in 8...12 {
      let (fast, slow) = (try sample.record(k: k).evidence, try sample.record(.stepper, k: k).evidence)
      #expect(fast.coreCID == core)
      #expect(slow == fast)
      #expect(try sample.record(k: k, detours: 5).evidence == fast)
    }
  }

  /// States that were dropped leave those that would have been taken twice as far apart.
  @Test func `thinned states are those of the wider spacing`() throws {
    let sample = try ReceiptSample.mixing(300)
    for most in [2, 3, 5, 8] {
      let (run, evidence) = try sample.record(k: 6, most: most)
      let name = try #require(evidence.checkpoints)
      let thinned = try Checkpoints(name, from: run.blocks)
      #expect(thinned.entries.count <= UInt64(most))
      #expect(try sample.record(k: thinned.k, most: .max).evidence.checkpoints == name)
    }
  }

  /// The tree that is kept up to date is the tree made anew.
  @Test func `states are those written anew`() throws {
    let sample = try ReceiptSample.mixing(300)
    let receipt = try sample.receipt(k: 9)
    let subject = try receipt.verifier.open()
    try #require(subject.entries.count > 5)
    for entry in subject.entries {
      let state = try StateReader.read(entry.state, from: receipt.store, modules: [subject.module], capacity: 1 << 30)
      var writer = StateWriter(to: DiscardingStore())
      #expect(try writer.write(state) == entry.state)
    }
  }

  @Test func `valid in every mode`() throws {
    let receipt = try ReceiptSample.mixing(300).receipt(k: 9)
    for engine in EngineKind.allCases {
      var verifier = receipt.verifier
      verifier.engine = engine
      #expect(verifier.verify().verdict == .valid)
      for jobs in 1...3 { #expect(verifier.verify(.parallel(jobs: jobs)).verdict == .valid) }
      let all = verifier.verify().segments.all
      let sampled = verifier.verify(.sample(count: 3, nonce: [1], jobs: 2))
      #expect(sampled.verdict == .sampled)
      #expect(sampled.segments.checked == 3)
      #expect(Set(sampled.sample).count == 3)
      #expect(verifier.verify(.sample(count: all, nonce: [1], jobs: 2)).verdict == .valid)
    }
  }

  /// The numbers that are drawn are part of the format.
  @Test func `samples are drawn from the receipt and the nonce`() throws {
    let cid = try CID(of: [1, 2, 3], codec: .raw)
    let sample = try Verifier.sample(4, of: 10, cid, [9])
    #expect(Set(sample).count == 4)
    #expect(sample.allSatisfy { (0..<10).contains($0) })
    #expect(try Verifier.sample(4, of: 10, cid, [9]) == sample)
    #expect(try Verifier.sample(10, of: 10, cid, [9]).sorted() == Array(0..<10))
    #expect(try (0..<50).contains { try Verifier.sample(4, of: 10, cid, [$0]) != sample })
  }

  /// A run that is out of fuel has a receipt too, for exactly that limit.
  @Test func `a run that is out of fuel has a receipt for exactly its limit`() throws {
    var sample = try ReceiptSample.mixing(100)
    sample.limit = 3_000
    let receipt = try sample.receipt(k: 9)
    let core = try receipt.verifier.open().receipt.core
    #expect(core.outcome == .outOfFuel(limit: 3_000))
    #expect(core.fuel <= 3_000)
    #expect(receipt.verifier.verify().verdict == .valid)
    #expect(receipt.verifier.verify(.parallel(jobs: 2)).verdict == .valid)
    #expect(core.answer(limit: 3_000) == .same)
    #expect(core.answer(limit: 2_999) == .outOfFuel)
    #expect(core.answer(limit: 3_001) == .unknown)
  }

  /// Numbers that no execution comes to are refused before anything is counted with them.
  @Test(arguments: [Outcome.values([]), .outOfFuel(limit: .max)])
  func `impossible fuel`(outcome: Outcome) throws {
    let (run, honest) = try ReceiptSample.mixing(20).record()
    var evidence = honest
    evidence.core.outcome = outcome
    if case .values = outcome { evidence.core.fuel = .max }
    evidence.coreCID = try evidence.core.put(in: run.blocks)
    let receipt = try ExecutionReceipt(evidence, of: run.execution.module, by: ReceiptSample.key, into: run.blocks)
    let verifier = Verifier(receipt.cid, from: run.blocks)
    let result = verifier.verify()
    #expect(result.verdict == .invalid)
    #expect(result.error?.slug == "verify.fuel")
    #expect(throws: CodedError.self) { try LocalParty(verifier) }
  }
}
