import IPLD
import TestSupport
import Testing
import WasmText

@testable import Evidence
@testable import Wasm

/// States of unknown origin in front of a step: whatever they hold, there is an answer.
struct HostileWitnessTests {
  /// Blocks that hang together, of which one can be exchanged.
  private struct Blocks {
    var bytes: [CID: [UInt8]] = [:]
    /// In the order in which they were read.
    var order: [CID] = []
    let root: CID
    let limits: StoreLimits

    /// What a step reads.
    init(_ witness: WitnessCase) throws {
      let run = try witness.run()
      let store = MemoryStore()
      _ = try store.put(run.code.module.syntax.bytes, codec: .raw)
      root = try run.write(to: store)
      limits = run.store.limits
      let source = BlockSource(store)
      _ = try OneStep.take(from: root, limits: limits, host: .none, source: source)
      for block in source.read {
        bytes[block.cid] = block.bytes.array
        order.append(block.cid)
      }
    }

    /// The same with another block in the place of one, and all that leads to it named anew.
    func exchanging(_ cid: CID, for new: [UInt8]) throws -> (root: CID, store: MemoryStore) {
      let store = MemoryStore()
      for (cid, bytes) in bytes { try store.putVerified(Block(cid: cid, bytes: Bytes(bytes))) }
      var (child, bytes) = (cid, new)
      while true {
        let name = try store.put(bytes, codec: child.codec)
        guard child != root else { return (name, store) }
        // What links to it comes before it.
        let parent = try #require(order.first { place(of: child, in: $0) != nil })
        let start = try #require(place(of: child, in: parent))
        bytes = self.bytes[parent] ?? []
        bytes.replaceSubrange(start..<start + child.bytes.count, with: name.bytes)
        child = parent
      }
    }

    private func place(of child: CID, in parent: CID) -> Int? {
      guard parent.codec == .dagCBOR, let bytes = bytes[parent], bytes.count >= child.bytes.count else { return nil }
      return (0...bytes.count - child.bytes.count).first { bytes[$0...].starts(with: child.bytes) }
    }
  }

  private static func slug(_ root: CID, _ store: MemoryStore, _ limits: StoreLimits) -> String? {
    do throws(CodedError) {
      _ = try OneStep.take(from: root, limits: limits, host: .none, source: BlockSource(store))
      return nil
    } catch {
      return error.slug
    }
  }

  private static let words: [UInt64] = [
    0, 1, 2, 7, 8, 0xFF, 0x1000, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 32, 1 << 48, 1 << 60, 1 << 60 | 1, 1 << 60 | 1 << 32,
    1 << 60 | 0xFFF_FFFF << 32, 2 << 60, 3 << 60 | 1 << 40, 4 << 60, 4 << 60 | 1, 4 << 60 | 2, 4 << 60 | 1 << 50,
    5 << 60,
    5 << 60 | 1, 5 << 60 | 3, 6 << 60, .max, .max - 7, 1 << 63,
  ]

  /// Bytes and words of every block are exchanged for others, with all names made to fit.
  @Test(arguments: 0..<8)
  func `anything is answered`(part: Int) throws {
    try Self.exchange(part: part, of: 8, rounds: 5)
  }

  static func exchange(part: Int, of parts: Int, rounds: Int) throws {
    var random = SplitMix64(state: UInt64(part) &+ 77)
    var (taken, refused) = (0, 0)
    // Instructions that differ in nothing but their arithmetic need not all be tried.
    let cases = WitnessCase.all.enumerated().filter { number, witness in
      guard let row = witness.opcode?.instruction else { return true }
      return row.signature == nil || row.immediates == .memoryArgument || number % 10 == 0
    }
    for (number, witness) in cases where number % parts == part {
      let blocks = try Blocks(witness)
      for _ in 0..<rounds {
        let cid = try #require(blocks.order.randomElement(using: &random))
        var bytes = try #require(blocks.bytes[cid])
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          if cid.codec == .raw, bytes.count == PagedTree.pageBytes, Int.random(in: 0..<8, using: &random) > 0 {
            // Near the front is what the small programs have.
            let start = Int.random(in: 0..<(Bool.random(using: &random) ? 8 : 512), using: &random) * 8
            let word = try #require(words.randomElement(using: &random))
            let width = Bool.random(using: &random) ? 4 : 8
            let part = Bool.random(using: &random) ? 4 : 0
            bytes.replaceSubrange(
              start + (width == 4 ? part : 0)..<start + (width == 4 ? part : 0) + width,
              with: [word].littleEndianBytes.prefix(width))
          } else {
            let place = Int.random(in: bytes.indices, using: &random)
            bytes[place] = UInt8.random(in: 0...255, using: &random)
          }
        }
        let (root, store) = try blocks.exchanging(cid, for: bytes)
        if slug(root, store, blocks.limits) == nil { taken += 1 } else { refused += 1 }
      }
    }
    #expect(taken > 0, "\(taken) and \(refused)")
    #expect(refused > 0, "\(taken) and \(refused)")
  }

  // MARK: One thing at a time

  private static let small = Result {
    try Program(
      name: "small",
      text: """
        (module
          (memory 1) (table 2 funcref) (global (mut i32) (i32.const 5))
          (func $f (param i32) (result i32) (local i64)
            (i32.add (local.get 0) (i32.const 1)))
          (func (export "run") (result i32)
            (i32.add (i32.const 4) (call $f (i32.const 6)))))
        """)
  }

  /// In front of an instruction of `$f`.
  private static func run(to opcode: Opcode) throws -> Lockstep {
    var run = try #require(try Lockstep(small.get().module))
    while run.opcode != opcode || run.thread.frames.count < 2 { _ = run.step() }
    return run
  }

  private struct Row: Sendable {
    let name: String
    let slug: String
    /// In front of which instruction.
    var opcode = Opcode.i32Add
    let change: @Sendable (inout StateRoot, MemoryStore) throws -> Void

    /// Other bytes of a tree from some byte on.
    static func bytes(
      _ name: String, _ slug: String, _ path: any WritableKeyPath<StateRoot, TreeRoot> & Sendable, at place: Int,
      _ new: [UInt8], opcode: Opcode = .i32Add
    ) -> Row {
      Row(name: name, slug: slug, opcode: opcode) { block, store in
        var room = 1 << 20
        var (_, bytes) = try PagedTree.read(block[keyPath: path], from: store, capacity: &room)
        bytes += [UInt8](repeating: 0, count: max(place + new.count - bytes.count, 0))
        bytes.replaceSubrange(place..<place + new.count, with: new)
        block[keyPath: path] = try PagedTree(bytes, into: store).root
      }
    }

    static func block(_ name: String, _ slug: String, _ change: @escaping @Sendable (inout StateRoot) -> Void) -> Row {
      Row(name: name, slug: slug) { block, _ in change(&block) }
    }
  }

  private static func module(_ text: String) throws -> [UInt8] { try Program(name: "", text: text).module.syntax.bytes }

  // The frame of `$f` is at byte 32: instance, function, counter, kind, base. Its slots: a parameter, a local, two operands.
  private static let rows: [Row] = [
    .bytes("a counter inside of an instruction", "witness.state", \.frames, at: 40, [4]),
    .bytes("a counter after the end", "witness.state", \.frames, at: 40, [200]),
    .bytes("a counter far after the end", "witness.state", \.frames, at: 40, [0xFE, 0xFF, 0xFF, 0xFF]),
    .bytes("a counter where the height is another", "witness.state", \.frames, at: 40, [3]),
    .bytes("a frame that is to be entered, with operands", "witness.state", \.frames, at: 40, [0]),
    .bytes("a function that there is not", "state.frame", \.frames, at: 36, [2]),
    .bytes("another function", "witness.state", \.frames, at: 36, [1]),
    .bytes("an instance that there is not", "state.frame", \.frames, at: 32, [1]),
    .bytes("a function of no host", "state.frame", \.frames, at: 44, [1]),
    .bytes("a base that is too low", "witness.state", \.frames, at: 48, [0]),
    .bytes("a base above the slots", "state.frame", \.frames, at: 48, [0, 0, 0, 0, 1]),
    .bytes("bytes of a frame that mean nothing", "state.frame", \.frames, at: 56, [1]),
    .bytes("a slot too many", "witness.state", \.slots, at: 40, [0, 0, 0, 0, 0, 0, 0, 0]),
    .bytes("an operand of 64 bits", "witness.state", \.slots, at: 37, [1]),
    .bytes("a caller in the middle of nothing", "witness.state", \.frames, at: 8, [1], opcode: .end),
    .bytes("a caller that does not wait", "witness.state", \.frames, at: 8, [3], opcode: .end),
    .bytes("a caller that is another function", "witness.state", \.frames, at: 4, [0], opcode: .end),
    .bytes("a caller with other slots", "witness.state", \.frames, at: 48, [2], opcode: .end),
    .bytes("a caller of the host", "state.frame", \.frames, at: 12, [1], opcode: .end),
    .block("too much fuel", "witness.state") { $0.fuelUsed = 1 << 63 },
    .block("an exception that there is not", "witness.state") { $0.pending = 5 << 60 | 1 },
    .block("an exception that is none", "witness.state") { $0.pending = 1 << 60 },
    .block("no table", "witness.state") { $0.tables = [] },
    .block("a table too large", "witness.state") { $0.tables[0] = TreeRoot(count: 1 << 30, height: 5, link: nil) },
    .block("a memory too large", "witness.state") { $0.memories[0] = TreeRoot(count: 1 << 40, height: 7, link: nil) },
    .block("half a memory", "state.size") { $0.memories[0] = TreeRoot(count: 4096, height: 0, link: nil) },
    .block("two memories", "witness.state") { $0.memories.append($0.memories[0]) },
    .block("slots without end", "witness.state") { $0.slots = TreeRoot(count: 1 << 59, height: 12, link: nil) },
    .block("slots past all numbers", "tree.too_large") { $0.slots = TreeRoot(count: 1 << 62, height: 13, link: nil) },
    .block("frames without end", "witness.state") { $0.frames = TreeRoot(count: 1 << 55, height: 11, link: nil) },
    .block("frames of zeros", "witness.state") { $0.frames = TreeRoot(count: 64, height: 0, link: nil) },
    .block("no frames", "state.frame") { $0.frames = TreeRoot(count: 0, height: 0, link: nil) },
    .block("nothing that runs", "witness.state") {
      $0.frames = TreeRoot(count: 0, height: 0, link: nil)
      $0.slots = $0.frames
    },
    .block("a heap past the limit", "witness.state") { $0.heap.countedBytes = 1 << 40 },
    .block("a heap of less than nothing", "state.heap") { $0.heap.countedBytes = -1 },
    .block("objects without end", "state.heap") {
      $0.heap.objects = TreeRoot(count: 1 << 60, height: 14, link: nil)
    },
    .block("two instances", "witness.instances") { $0.instances.append($0.instances[0]) },
    .block("no instance", "state.module") { $0.instances = [] },
    .block("a tree of another height", "tree.height") { $0.slots.height = 1 },
    .block("a link of another codec", "tree.link") { $0.slots.link = $0.instances[0].module.multihash.dagCBOR },
    Row(name: "a node of nothing", slug: "tree.empty_node") { block, store in
      let node = try store.put(DAGCBOR.encode(.list([Node](repeating: .null, count: 16))), codec: .dagCBOR)
      block.frames = TreeRoot(count: 32 * 200, height: 1, link: node)
    },
    Row(name: "a node of fifteen", slug: "tree.node") { block, store in
      let node = try store.put(DAGCBOR.encode(.list([Node](repeating: .null, count: 15))), codec: .dagCBOR)
      block.frames = TreeRoot(count: 32 * 200, height: 1, link: node)
    },
    Row(name: "a page after the last", slug: "tree.beyond") { block, store in
      let page = block.frames.link.map(Node.link) ?? .null
      let node = try store.put(
        DAGCBOR.encode(.list([page, page, page] + [Node](repeating: .null, count: 13))), codec: .dagCBOR)
      block.frames = TreeRoot(count: 32 * 200, height: 1, link: node)
    },
    Row(name: "a page of other bytes after the end", slug: "tree.tail") { block, store in
      block.frames.link = try store.put([UInt8](repeating: 1, count: 4096), codec: .raw)
    },
    Row(name: "half a page", slug: "tree.page_size") { block, store in
      block.frames.link = try store.put([UInt8](repeating: 0, count: 64), codec: .raw)
    },
    Row(name: "a page of zeros", slug: "tree.zero_page") { block, store in
      block.frames.link = try store.put([UInt8](repeating: 0, count: 4096), codec: .raw)
    },
    Row(name: "a page that is not here", slug: "store.not_found") { block, _ in
      block.frames.link = try CID(of: [1, 2, 3], codec: .raw)
    },
    Row(name: "no module", slug: "witness.module") { block, store in
      block.instances[0].module = try store.put([0, 1, 2], codec: .raw)
    },
    Row(name: "a module that is not valid", slug: "witness.module") { block, store in
      let bytes = try Encoder.encode(parseModule(Array("(module (func (result i32)))".utf8)))
      block.instances[0].module = try store.put(bytes, codec: .raw)
    },
    Row(name: "a module that imports", slug: "witness.host") { block, store in
      block.instances[0].module = try store.put(module("(module (import \"a\" \"b\" (func)))"), codec: .raw)
    },
    Row(name: "an empty module", slug: "witness.state") { block, store in
      block.instances[0].module = try store.put(module("(module)"), codec: .raw)
    },
    Row(name: "a module that is not here", slug: "store.not_found") { block, _ in
      block.instances[0].module = try CID(of: [1, 2, 3], codec: .raw)
    },
  ]

  @Test(arguments: rows.indices)
  func `states that do not fit`(index: Int) throws {
    let row = Self.rows[index]
    let run = try Self.run(to: row.opcode)
    let store = MemoryStore()
    _ = try store.put(run.code.module.syntax.bytes, codec: .raw)
    let before = try run.write(to: store)
    #expect(Self.slug(before, store, run.store.limits) == nil)
    var block = try StateReader.block(before, from: store)
    try row.change(&block, store)
    let cid = try store.put(block.dagCBOR(), codec: .dagCBOR)
    #expect(Self.slug(cid, store, run.store.limits) == row.slug, "\(row.name)")
  }
}

extension Multihash {
  /// A name for the same bytes as a node.
  fileprivate var dagCBOR: CID { CID(valid: [1, 0x71] + bytes) }
}
