import Foundation
@testable import IPLD
import Storage
import Testing
import UCAN
import WASI

@testable import Evidence
@testable import Wasm

/// Files that are no receipts any more, and receipts that a few blocks make large.
struct ReceiptFileTests {
  /// A file as `ipvm verify` takes it.
  private static func verify(_ bytes: [UInt8], _ mode: Verifier.Mode = .serial) throws -> Verification {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("ipvm-\(UUID().uuidString).car")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let store: CARStore
    do throws(CodedError) {
      store = try CARStore(Array(file.path.utf8), verifiesBlocks: true)
    } catch {
      return Verification(malformed: error)
    }
    guard let root = store.root else { return Verification(malformed: CodedError(.receiptLink, "")) }
    return Verifier(root, from: store).verify(mode)
  }

  private static func file(_ recorded: ReceiptScene.Recorded) throws -> [UInt8] {
    try recorded.receipt.write(to: ArraySink(), from: recorded.blocks).sink.bytes
  }

  private static func sections(_ file: [UInt8]) throws -> [CARReader<IPLD.ArraySource>.Section] {
    var reader = try CARReader(IPLD.ArraySource(file))
    var sections: [CARReader<IPLD.ArraySource>.Section] = []
    while let section = try reader.next() { sections.append(section) }
    return sections
  }

  /// Whatever bit is turned over, it is noticed. What a name says of the form of its bytes is no part of what blocks are
  /// found by.
  @Test(arguments: [(ReceiptScene.start, 3), (.filesWithStates, 997), (.outside, 61)])
  func `every byte`(scene: ReceiptScene, step: Int) throws {
    let file = try Self.file(scene.record())
    #expect(try Self.verify(file).verdict == .valid)
    let codecs = Set(try Self.sections(file).map { $0.blockOffset - 35 })
    for place in stride(from: 0, to: file.count, by: step) where !codecs.contains(place) {
      var changed = file
      changed[place] ^= 1 << UInt8(place % 8)
      let verdict = try Self.verify(changed).verdict
      #expect(verdict == .malformed || verdict == .unavailable, "byte \(place) of \(file.count): \(verdict)")
    }
  }

  @Test func `cut off`() throws {
    let recorded = try ReceiptScene.start.record()
    let file = try Self.file(recorded)
    let sections = try Self.sections(file)
    let ends = Set(sections.map(\.offset) + [file.count])
    // The costs of steps come last, and are told for others: whoever verifies has them.
    let profile = try ExecutionProfile(recorded.receipt.computation.profile, from: recorded.blocks)
    let costs = try #require(sections.last)
    #expect(costs.block.cid == profile.fuel)
    #expect(try Self.verify(Array(file[..<costs.offset])).verdict == .valid)
    for count in stride(from: 0, to: file.count, by: 13) {
      let verdict = try Self.verify(Array(file[..<count])).verdict
      #expect(verdict == .malformed || ends.contains(count) && verdict == .unavailable, "\(count): \(verdict)")
    }
    for end in ends where end < costs.offset {
      #expect(try Self.verify(Array(file[..<end])).verdict == .unavailable, "\(end)")
    }
  }

  @Test func `other files`() throws {
    let recorded = try ReceiptScene.files.record()
    let file = try Self.file(recorded)
    #expect(try Self.verify([]).verdict == .malformed)
    #expect(try Self.verify(Array("no receipt at all".utf8)).verdict == .malformed)
    #expect(try Self.verify(file + [0]).verdict == .malformed)
    func car(_ roots: [CID], _ blocks: [Block]) throws -> [UInt8] {
      var writer = try CARWriter(roots: roots, to: ArraySink())
      for block in blocks { try writer.write(block) }
      return writer.sink.bytes
    }
    let blocks = try Self.sections(file).map(\.block)
    // Twice the same, in another order, with something else: all that it takes is there.
    #expect(try Self.verify(car([recorded.root], blocks + blocks)).verdict == .valid)
    #expect(try Self.verify(car([recorded.root], blocks.reversed())).verdict == .valid)
    #expect(
      try Self.verify(car([recorded.root], blocks + [try Block(Array("other".utf8), codec: .raw)])).verdict == .valid)
    // Not one root, or not the receipt.
    #expect(try Self.verify(car([], blocks)).verdict == .malformed)
    #expect(try Self.verify(car([recorded.root, recorded.root], blocks)).verdict == .malformed)
    #expect(try Self.verify(car([recorded.root], [])).verdict == .unavailable)
    for block in blocks where block.cid != recorded.root {
      #expect(try Self.verify(car([block.cid], blocks)).verdict == .malformed, "\(block.cid)")
    }
    // A name without a block, whose bytes are in it.
    let identity = try Block(Array("x".utf8), codec: .dagCBOR, function: .identity)
    #expect(try Self.verify(car([identity.cid], blocks)).verdict == .malformed)
    // Another's receipt beside it is not what was asked for.
    let other = try ReceiptScene.trap.record()
    #expect(try Self.verify(car([other.root], blocks)).verdict == .unavailable)
  }

  /// What a few blocks stand for is not more than the program takes.
  @Test(arguments: [Verifier.Mode.serial, .parallel(jobs: 2)]) func `many calls that few blocks stand for are refused`(
    mode: Verifier.Mode
  ) throws {
    let forger = try Forger(try ReceiptScene.files.record())
    let store = MemoryStore()
    var log = HostCallLog(into: store)
    let number = try #require(WASI.functionNames.firstIndex(of: "sched_yield"))
    for fuel in 1...64 {
      try log.append(
        HostCallRecord(
          fuel: UInt64(fuel), function: number, pages: 1, arguments: [], errno: 0, reads: [], writes: [],
          isOutside: false))
    }
    var link = try #require(try log.finish().link)
    for _ in 0..<5 {
      link = try store.put(DAGCBOR.encode(.list(Array(repeating: .link(link), count: 16))), codec: .dagCBOR)
    }
    var core = forger.recorded.receipt.core
    for count: UInt64 in [1 << 26, 1 << 26 - 1, 1 << 27, .max] {
      core.hostCalls = TreeRoot(count: count, height: Tree.height(leaves: count / 64), link: link)
      let verification = try Self.verify(forger, core, with: store, mode)
      #expect(verification.verdict == .malformed)
      #expect(verification.error?.slug == (count > 1 << 26 ? "tree.too_large" : "trace.order"))
    }
  }

  private static func verify(
    _ forger: Forger, _ core: Core, with blocks: MemoryStore, _ mode: Verifier.Mode
  ) throws -> Verification {
    let forgery = try forger.forge(
      Forger.Change(block: forger.recorded.receipt.coreCID, what: "", bytes: core.dagCBOR()))
    return Verifier(forgery.root, from: LayeredStore([forgery.blocks, blocks])).verify(mode)
  }

  /// A file of 2^39 bytes of a few blocks.
  private static func largeFile(into store: MemoryStore) throws -> CID {
    var (cid, count): (CID, UInt64) = (try store.put([UInt8](repeating: 0, count: 1 << 19), codec: .raw), 1 << 19)
    for _ in 0..<4 {
      var data = UnixFSData(.file)
      data.partByteCounts = Array(repeating: count, count: 32)
      data.fileByteCount = count * 32
      let node = PBNode(
        links: Array(repeating: PBLink(cid: cid, name: "", cumulativeByteCount: count), count: 32), data: data.encode())
      cid = try store.put(DAGPB.encode(node), codec: .dagPB)
      count *= 32
    }
    return cid
  }

  @Test(arguments: [Verifier.Mode.serial, .parallel(jobs: 2)]) func `large input`(mode: Verifier.Mode) throws {
    let forger = try Forger(try ReceiptScene.files.record())
    let blocks = MemoryStore()
    let name = try #require(forger.recorded.receipt.computation.inputs)
    var inputs = try Inputs(name, from: forger.recorded.blocks)
    inputs.standardInput = try Self.largeFile(into: blocks)
    let forgery = try forger.forge(Forger.Change(block: name, what: "", bytes: inputs.dagCBOR()))
    let verification = Verifier(forgery.root, from: LayeredStore([forgery.blocks, blocks])).verify(mode)
    #expect(verification.verdict == .malformed)
    #expect(verification.error?.slug == "unixfs.limit")
  }

  /// Of outputs only as much is read as the calls wrote.
  @Test func `large output`() throws {
    let forger = try Forger(try ReceiptScene.files.record())
    let blocks = MemoryStore()
    let name = try #require(forger.recorded.receipt.core.outputs)
    var outputs = try Outputs(name, from: forger.recorded.blocks)
    outputs.standardOutput = .init(byteCount: 1 << 39, file: try Self.largeFile(into: blocks))
    let forgery = try forger.forge(Forger.Change(block: name, what: "", bytes: outputs.dagCBOR()))
    for mode in [Verifier.Mode.serial, .parallel(jobs: 2)] {
      #expect(Verifier(forgery.root, from: LayeredStore([forgery.blocks, blocks])).verify(mode).verdict == .invalid)
    }
  }

  /// Vectors that name more than there can be are refused, and nobody looks at what they name.
  @Test func `large vectors`() throws {
    let scene = ReceiptScene(
      name: "vectors",
      text: """
        (module
          (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
          (memory (export "memory") 1024)
          (func (export "_start") (local $at i32)
            (loop $next
              ;; All of the memory, 1024 times.
              (i32.store offset=4 (local.get $at) (i32.const 0x4000000))
              (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (i32.const 8192))))
            (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1024) (i32.const 8192)))))
        """)
    let recorded = try scene.record()
    let hostCalls = try HostCallLog.read(recorded.receipt.core.hostCalls, from: recorded.blocks)
    #expect(hostCalls.count == 1)
    #expect(hostCalls[0].errno == UInt32(WASIErrno.invalid.rawValue))
    #expect(hostCalls[0].reads.map(\.payload.byteCount) == [8192])
    for mode in [Verifier.Mode.serial, .parallel(jobs: 2)] {
      #expect(Verifier(recorded.root, from: recorded.blocks).verify(mode).verdict == .valid)
    }
  }

  /// Receipts that were written before files stood for long blocks have these whole, and are still read.
  @Test func `large blocks`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("ipvm-\(UUID().uuidString).car")
    defer { try? FileManager.default.removeItem(at: file) }
    // Nothing is hashed here, which takes long in a debug build.
    let name = try CID(of: [], codec: .raw)
    let writer = try CARWriter(roots: [name], to: ArraySink())
    let block = [UInt8](repeating: 1, count: 9 << 20)
    var bytes = writer.sink.bytes
    Varint.append(count: name.bytes.count + block.count, to: &bytes)
    bytes += name.bytes
    bytes += block
    try Data(bytes).write(to: file)
    let store = try CARStore(Array(file.path.utf8))
    #expect(try store.byteCount(of: name.multihash) == 9 << 20)
  }

  /// There are at most 64 states, and they are those of the multiples.
  @Test func `more states than there can be`() throws {
    let recorded = try ReceiptScene.outOfFuel.record()
    let forger = try Forger(recorded)
    let name = try #require(recorded.receipt.checkpointsCID)
    let record = try Checkpoints(name, from: recorded.blocks)
    let entries = try RecordLog<Checkpoints.Entry>.read(record.entries, from: recorded.blocks)
    #expect(entries.count == 2)
    #expect(record.k == 12)
    func verify(_ k: Int, _ entries: [Checkpoints.Entry], _ mode: Verifier.Mode) throws -> Verification {
      let blocks = MemoryStore()
      var log = RecordLog<Checkpoints.Entry>(into: blocks)
      for entry in entries { try log.append(entry) }
      let changed = Checkpoints(k: k, entries: try log.finish())
      let forgery = try forger.forge(Forger.Change(block: name, what: "", bytes: changed.dagCBOR()))
      return Verifier(forgery.root, from: LayeredStore([forgery.blocks, blocks])).verify(mode)
    }
    for mode in [Verifier.Mode.serial, .parallel(jobs: 2)] {
      #expect(try verify(12, entries, mode).verdict == .valid)
      for (k, some) in [
        (11, entries), (13, entries), (4, entries), (12, [entries[0]]), (12, [entries[1]]), (13, [entries[0]]),
      ] {
        let verification = try verify(k, some, mode)
        #expect(
          verification.verdict == .invalid,
          "2^\(k) \(some.count)")
        #expect(
          ["verify.checkpoint", "verify.state"].contains(verification.error?.slug),
          "2^\(k) \(some.count)")
      }
      #expect(try verify(13, [entries[1]], mode).verdict == .valid)
      #expect(try verify(14, [], mode).verdict == .malformed)
      let many = (1...65).map {
        Checkpoints.Entry(fuelUsed: UInt64($0) * 16, hostCallCount: 0, phase: 2, state: entries[0].state)
      }
      #expect(try verify(4, many, mode).error?.slug == "tree.too_large")
    }
  }
}
