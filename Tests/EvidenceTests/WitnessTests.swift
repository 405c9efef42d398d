import IPLD
import TestSupport
import Testing
import WASI
import WasmText

@testable import Evidence
@testable import Wasm

/// Witness files of single steps.
struct WitnessTests {
  /// Every row of the instruction table has a witness.
  @Test func `every instruction has a case`() {
    let covered = Set(WitnessCase.all.compactMap(\.opcode))
    let missing = WitnessCase.rows.filter { !covered.contains($0.opcode) }.map { "\($0.name)" }
    #expect(missing.isEmpty, "\(missing)")
    #expect(WitnessCase.all.contains { $0.name == "unwind" })
    #expect(WitnessCase.all.contains { $0.name == "entry" })
  }

  /// The file of a case, with what the step comes to, as the first of two claims.
  private static func file(_ witness: WitnessCase) throws -> (file: [UInt8], conclusion: StepConclusion) {
    var run = try witness.run()
    let blocks = MemoryStore()
    _ = try blocks.put(run.code.module.syntax.bytes, codec: .raw)
    let before = try run.write(to: blocks)
    let taken = try OneStep.take(
      from: before, limits: run.store.limits, host: .none, code: run.code, source: BlockSource(blocks)
    ).conclusion
    let end = run.step()
    #expect((taken.end == nil) == (end == nil), "\(witness.name)")
    #expect(try run.write(to: DiscardingStore()) == taken.state, "\(witness.name)")
    let wrong = StateClaim.state(before, fuelUsed: taken.fuelUsed)
    let (file, step) = try StepWitness.write(
      stepFrom: before, limits: run.store.limits, host: .none, code: run.code, claims: [taken.claim, wrong],
      store: blocks)
    #expect(witness.opcode == nil || step.location.name == "\(witness.opcode?.instruction.name ?? "")")
    return (file, step.conclusion)
  }

  static func judge(_ file: [UInt8]) throws(CodedError) -> Judgement { try Judge.judge(ArraySource(file)) }

  static func slug(_ file: [UInt8]) -> String? {
    do throws(CodedError) {
      _ = try judge(file)
      return nil
    } catch {
      return error.slug
    }
  }

  static func blocks(_ file: [UInt8]) throws -> (root: CID, blocks: [Block]) {
    var reader = try CARReader(ArraySource(file))
    var blocks: [Block] = []
    while let section = try reader.next() { blocks.append(section.block) }
    return (reader.header.roots[0], blocks)
  }

  static func file(_ root: CID, _ blocks: [Block]) throws -> [UInt8] {
    var writer = try CARWriter(roots: [root], to: ArraySink())
    for block in blocks { try writer.write(block) }
    return writer.sink.bytes
  }

  private static let parts = 8

  /// With all of its blocks a witness is judged, without any one of them it is not, and with another byte neither.
  @Test(arguments: 0..<parts)
  func `every instruction`(part: Int) throws {
    var random = SplitMix64(state: UInt64(part))
    for (number, witness) in WitnessCase.all.enumerated() where number % Self.parts == part {
      let (file, conclusion) = try Self.file(witness)
      let judgement = try Self.judge(file)
      #expect(judgement.conclusion == conclusion, "\(witness.name)")
      #expect(judgement.right == [0], "\(witness.name)")
      let (root, blocks) = try Self.blocks(file)
      #expect(try Self.file(root, blocks) == file)
      #expect(blocks.count >= 4)
      #expect(blocks.count < 40)
      for place in blocks.indices {
        var others = blocks
        others.remove(at: place)
        #expect(Self.slug(try Self.file(root, others)) == "witness.unavailable", "\(witness.name) without \(place)")
      }
      for _ in 0..<2 {
        var damaged = file
        damaged[Int.random(in: file.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
        #expect(Self.slug(damaged) != nil, "\(witness.name)")
      }
    }
  }

  /// Every byte of one file, but for most of those inside of pages.
  @Test func `every byte counts`() throws {
    let witness = try #require(WitnessCase.all.first { $0.name == "i32.store" })
    let (file, _) = try Self.file(witness)
    var place = 0
    while place < file.count {
      var damaged = file
      damaged[place] ^= 1 << UInt8(place % 8)
      try #require(Self.slug(damaged) != nil, "byte \(place)")
      let isInside = place > 64 && file[place - 64..<min(place + 64, file.count)].allSatisfy { $0 == 0 }
      place += isInside ? 127 : 3
    }
  }

  // MARK: Claims

  /// Of two claims one, the other, or none is right.
  @Test func `claims are judged`() throws {
    let run = try #require(WitnessCase.all.first { $0.name == "i32.add" }).run()
    let blocks = MemoryStore()
    _ = try blocks.put(run.code.module.syntax.bytes, codec: .raw)
    let before = try run.write(to: blocks)
    func judgement(_ claims: [StateClaim]) throws -> Judgement {
      try Self.judge(
        StepWitness.write(stepFrom: before, limits: run.store.limits, host: .none, claims: claims, store: blocks).file)
    }
    let taken = try judgement([]).conclusion
    let right = taken.claim
    let wrong = StateClaim.state(before, fuelUsed: taken.fuelUsed)
    let ended = StateClaim.ended(.trap(.unreachable, nil), fuel: taken.fuelUsed)
    #expect(try judgement([.state(taken.state, fuelUsed: taken.fuelUsed + 1)]).right == [])
    #expect(try judgement([right, wrong]).right == [0])
    #expect(try judgement([wrong, right]).right == [1])
    #expect(try judgement([wrong, ended]).right == [])
    #expect(try judgement([right, right]).right == [0, 1])
    #expect(throws: CodedError.self) { try judgement([right, wrong, ended]) }
  }

  /// How an execution ends is part of what the step comes to.
  @Test(arguments: [
    ("unreachable", "trap"), ("(i32.div_u (i32.const 1) (i32.const 0)) drop", "trap"),
    ("(return (i32.const 7))", "values"),
    ("(throw $e (i64.const 9))", "exception"),
  ])
  func `a step that ends the run is judged`(code: String, key: Text) throws {
    let program = try Program(
      name: code,
      text: "(module (tag $e (param i64)) (func (export \"run\") (result i32) \(code) (i32.const 1)))")
    var run = try #require(try Lockstep(program.module))
    let blocks = MemoryStore()
    _ = try blocks.put(program.module.syntax.bytes, codec: .raw)
    var (state, end) = (try run.write(to: blocks), Outcome?.none)
    while end == nil {
      let wrong = StateClaim.state(state, fuelUsed: 0)
      let (file, step) = try StepWitness.write(
        stepFrom: state, limits: run.store.limits, host: .none, claims: [wrong], store: blocks)
      let judgement = try Self.judge(file)
      #expect(judgement.conclusion == step.conclusion)
      #expect(judgement.right == [])
      #expect(judgement.verdict == .invalid)
      end = run.step()
      #expect(step.conclusion.end == end)
      state = step.conclusion.state
      #expect(try run.write(to: blocks) == state)
      let claim = try StateClaim(dagCBOR: step.conclusion.claim.dagCBOR())
      #expect(claim == step.conclusion.claim)
    }
    #expect(try end?.node.map?.keys.contains(key) == true)
    // Behind the end there is no step.
    #expect(throws: CodedError.self) {
      try OneStep.take(from: state, limits: run.store.limits, host: .none, source: BlockSource(blocks))
    }
  }
}
