import IPLD
import Testing
import WASI

@testable import Evidence
@testable import Wasm

/// Steps that call the host, answered from records of them.
struct HostStepTests {
  /// Reads what it was started with, gets random bytes, writes, fails to write, and ends itself.
  private static let program = Result {
    try Program(
      name: "host",
      text: """
        (module
          (import "wasi_snapshot_preview1" "args_get" (func $arguments (param i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (memory (export "memory") 1)
          (data (i32.const 8) "\\10\\00\\00\\00\\06\\00\\00\\00hello\\0a")
          (func (export "run") (result i32) (local $errors i32)
            (local.set $errors (call $arguments (i32.const 1000) (i32.const 2000)))
            (local.set $errors (i32.add (local.get $errors) (call $random (i32.const 3000) (i32.const 100))))
            (local.set $errors (i32.add (local.get $errors)
              (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0))))
            (local.set $errors (i32.add (local.get $errors)
              (call $write (i32.const 1) (i32.const 65532) (i32.const 1) (i32.const 0))))
            (call $exit (local.get $errors))
            (i32.const 1)))
        """)
  }

  private static func wasi() -> WASI {
    var configuration = WASIConfiguration()
    configuration.arguments = [Array("program".utf8), Array("argument".utf8)]
    configuration.standardOutput = .closure { _ in }
    return WASI(configuration)
  }

  /// The calls of the host of a whole run, and their blocks.
  private static func hostCalls(_ module: Module) throws -> (hostCalls: [HostCallRecord], blocks: MemoryStore) {
    let blocks = MemoryStore()
    let recorder = HostCallRecorder(into: blocks, claim: nil, from: blocks, derived: blocks)
    let (store, wasi) = (Store(engine: .stepper), wasi())
    wasi.transcript = recorder
    var imports = Imports()
    wasi.define(in: &imports, store: store)
    let run = try Instance(module, imports: imports, in: store).function("run")
    #expect(throws: WASIExit.self) { try run?.call() }
    return (try HostCallLog.read(recorder.finish(), from: blocks), blocks)
  }

  /// Answers from one record after the other.
  private final class Player: HostAnswers {
    var hostCalls: ArraySlice<HostCallRecord>
    let source: BlockSource

    init(_ hostCalls: [HostCallRecord], _ blocks: MemoryStore) {
      self.hostCalls = hostCalls[...]
      source = BlockSource(blocks)
    }

    private func next() throws(CodedError) -> RecordedAnswers {
      guard let hostCall = hostCalls.first else { throw CodedError(.witnessHostCall, "no more") }
      return RecordedAnswers(hostCall, from: source)
    }

    func movedBytes(_ call: StepCall, fuelUsed: UInt64) throws(CodedError) -> UInt64 {
      try next().movedBytes(call, fuelUsed: fuelUsed)
    }

    func answer(_ call: StepCall, fuelUsed: UInt64) throws(CodedError) -> StepAnswer {
      defer { hostCalls.removeFirst() }
      return try next().answer(call, fuelUsed: fuelUsed)
    }
  }

  private static func lockstep(_ module: Module) throws -> Lockstep {
    try #require(
      try Lockstep(module, host: .wasi) { store, imports in wasi().define(in: &imports, store: store) })
  }

  @Test func `every step of a run`() throws {
    let module = try Self.program.get().module
    let (hostCalls, blocks) = try Self.hostCalls(module)
    #expect(hostCalls.count == 5)
    #expect(hostCalls.map(\.errno) == [0, 0, 0, 21, nil])
    var run = try Self.lockstep(module)
    let player = Player(hostCalls, blocks)
    var end: Outcome?
    let taken = try run.compare(steps: 1000, answers: player, isTaken: { _, _ in true }) { end = $3.end }
    #expect(taken > 20)
    #expect(player.hostCalls.isEmpty)
    #expect(end == .exit(21))
  }

  /// A witness of each call, and what happens to it with another record.
  @Test func `witnesses of calls`() throws {
    let module = try Self.program.get().module
    let (hostCalls, blocks) = try Self.hostCalls(module)
    _ = try blocks.put(module.syntax.bytes, codec: .raw)
    var run = try Self.lockstep(module)
    var next = 0
    while next < hostCalls.count {
      defer { _ = run.step() }
      guard run.thread.frames.last?.isHost == true else { continue }
      let hostCall = hostCalls[next]
      let before = try run.write(to: blocks)
      let (file, step) = try StepWitness.write(
        stepFrom: before, limits: run.store.limits, host: .wasi, hostCall: hostCall, store: blocks)
      #expect(step.location.name == "host call")
      #expect(Int(step.location.function) == hostCall.function)
      #expect(try WitnessTests.judge(file).conclusion == step.conclusion)
      let (root, all) = try WitnessTests.blocks(file)
      for place in all.indices {
        var others = all
        others.remove(at: place)
        #expect(WitnessTests.slug(try WitnessTests.file(root, others)) == "witness.unavailable")
      }
      for change in Self.changes {
        var other = hostCall
        change(&other)
        guard other != hostCall else { continue }
        #expect(throws: CodedError.self) {
          try StepWitness.write(stepFrom: before, limits: run.store.limits, host: .wasi, hostCall: other, store: blocks)
        }
      }
      #expect(throws: CodedError.self) {
        try StepWitness.write(stepFrom: before, limits: run.store.limits, host: .wasi, store: blocks)
      }
      next += 1
    }
  }

  private static let changes: [@Sendable (inout HostCallRecord) -> Void] = [
    { $0.fuel += 16 * 1 << 40 }, { $0.fuel -= 1000 }, { $0.function += 1 }, { $0.pages += 1 },
    { $0.arguments[0] ^= 1 }, { $0.arguments = [] }, { $0.arguments.append(0) },
    { $0.errno = $0.errno == nil ? 0 : nil },
    { $0.reads.append(HostCallRecord.Piece(address: 8, payload: .inline([9]))) },
    { $0.reads.append(HostCallRecord.Piece(address: 65_536, payload: .inline([0]))) },
    { if $0.errno != nil { $0.writes.append(HostCallRecord.Piece(address: 65_536, payload: .inline([1]))) } },
    { if $0.errno != nil { $0.writes.append(HostCallRecord.Piece(address: .max, payload: .inline([1]))) } },
  ]

  /// A record for a step that calls nobody is refused.
  @Test func `records of other steps`() throws {
    let module = try Self.program.get().module
    let (hostCalls, blocks) = try Self.hostCalls(module)
    _ = try blocks.put(module.syntax.bytes, codec: .raw)
    let run = try Self.lockstep(module)
    let (file, _) = try StepWitness.write(
      stepFrom: run.write(to: blocks), limits: run.store.limits, host: .wasi, hostCall: hostCalls[0], store: blocks)
    #expect(WitnessTests.slug(file) == "witness.effect")
  }
}
