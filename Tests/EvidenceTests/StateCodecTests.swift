import IPLD
import Testing
import WasmSmith

@testable import Evidence
@testable import Wasm

/// The bytes of a state are the same, whichever way they are written: by a snapshot, by a snapshot that was read from
/// them, and by a state that is read where it is looked at and writes all of that again.
struct StateCodecTests {
  /// Reads every part of a state and writes it back, so that all its blocks are made anew.
  private static func rewrite(_ state: CID, of code: StateCode, in blocks: MemoryStore, _ limits: StoreLimits) throws
    -> CID
  {
    let block = try StateReader.block(state, from: blocks)
    let lazy = try LazyState(block, code: code, limits: limits, from: BlockSource(blocks))
    for number in 0..<lazy.frames.count / UInt64(FrameRecord.byteCount) {
      let frame = try lazy.frame(at: number)
      try lazy.frames.write(frame.bytes, at: number * UInt64(FrameRecord.byteCount))
    }
    for index in 0..<lazy.globals.count / UInt64(StateLayout.global) {
      lazy.setGlobal(Index(index), to: lazy.global(Index(index)))
    }
    for part in lazy.tables + lazy.memories + [lazy.slots, lazy.dropped, lazy.counts, lazy.items] {
      let bytes = try part.read(0, count: part.count)
      try part.write(bytes, at: 0)
    }
    var objects: [UInt64] = []
    try lazy.heap.forEach { objects.append($0.number) }
    for number in objects {
      let bytes = try lazy.heap.contents(of: number, at: 0, count: lazy.heap.object(number).payload.count)
      try lazy.heap.setContents(of: number, at: 0, to: bytes)
    }
    try lazy.expectNoFailure()
    return try lazy.write(into: MemoryStore())
  }

  private static func write(_ state: Snapshot, to store: any BlockStore) throws -> CID {
    var writer = StateWriter(to: store)
    return try writer.write(state)
  }

  /// Compares all ways for the state that a store is in.
  private static func check(_ store: Store, _ module: Module, _ limits: StoreLimits, _ name: String) throws {
    let blocks = MemoryStore()
    let state = store.snapshot()
    let cid = try write(state, to: blocks)
    let read = try StateReader.read(cid, from: blocks, modules: [module], capacity: 1 << 30)
    try #require(read == state, "\(name): \(read.difference(from: state) ?? "")")
    try #require(try write(read, to: DiscardingStore()) == cid, "\(name), from a snapshot that was read")
    // A store that runs nothing has nothing that a step could be taken of; its state is read all the same.
    let code = try StateCode(module, host: .none)
    try #require(
      try rewrite(cid, of: code, in: blocks, limits) == cid, "\(name), from a state that is read where it is looked at")
  }

  @Test(arguments: Program.all.indices)
  func `states of the golden programs are written with the same bytes in every way`(index: Int) throws {
    let program = Program.all[index]
    let (whole, run) = program.setUp(.translated)
    guard run != nil else { return }
    let cost = min(program.stopped(.translated, fuel: 20_000).fuelUsed - whole.fuelUsed, 20_000)
    for limit in Set([0, cost / 4, cost / 2, cost * 3 / 4, cost]).sorted() {
      let store = program.stopped(.translated, fuel: limit)
      try Self.check(store, program.module, program.limits, "\(program.name) at \(limit)")
    }
  }

  @Test(arguments: 0..<40)
  func `states of generated programs are written with the same bytes in every way`(seed: Int) throws {
    try Lockstep.forEachGenerated(seed: seed) { run, module in
      for step in 0..<60 {
        if step % 15 == 0 { try Self.check(run.store, module, run.store.limits, "seed \(seed) at step \(step)") }
        if run.step() != nil { break }
      }
      try Self.check(run.store, module, run.store.limits, "seed \(seed) at the end")
    }
  }

  /// Numbers that are laid out by hand, so that reading and writing cannot be wrong in the same way.
  @Test func `a frame has the bytes that the specification says`() {
    let frame = FrameRecord(
      instance: 0x0403_0201, function: 0x0807_0605, pc: 9, isHost: false, base: 0x0102_0304_0506_0708)
    let bytes: [UInt8] = [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, 0, 0, 0, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    #expect(frame.bytes == bytes)
    #expect(FrameRecord(bytes: bytes) == frame)
  }

  @Test(arguments: [4095, 4096, 4097])
  func `an object has a tree for its payload from 4097 bytes on`(count: Int) throws {
    let payload = [UInt8](repeating: 7, count: count)
    let isInline = ObjectRecord.Payload.isInline(UInt64(count))
    #expect(isInline == (count <= 4096))
    let tree = try PagedTree(payload, into: DiscardingStore()).root
    let (right, wrong) = (ObjectRecord.Payload.bytes(payload), ObjectRecord.Payload.tree(tree))
    let record = ObjectRecord(number: 1, type: 2, length: 3, tag: nil, payload: isInline ? right : wrong)
    #expect(try ObjectRecord(node: record.node).payload.node == record.payload.node)
    let other = ObjectRecord(number: 1, type: 2, length: 3, tag: nil, payload: isInline ? wrong : right)
    #expect(throws: CodedError.self) { try ObjectRecord(node: other.node) }
  }

  @Test(arguments: [(0, 16), (1, 24), (8, 24), (9, 32)] as [(UInt64, UInt64)])
  func `an object counts 16 bytes and its payload in whole slots`(payload: UInt64, counted: UInt64) {
    #expect(Snapshot.Object.countedBytes(payload: payload) == counted)
  }
}
