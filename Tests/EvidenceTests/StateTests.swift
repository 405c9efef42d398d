import IPLD
import Testing
import WasmSmith
import WasmText

@testable import Evidence
@testable import Wasm

/// Machine states to blocks and back.
struct StateTests {
  private static let capacity = 1 << 30

  private static func write(_ state: Snapshot, to store: any BlockStore) throws -> CID {
    var writer = StateWriter(to: store)
    return try writer.write(state)
  }

  /// Wherever a program stops, both interpreters' states have one name, and it leads back to the state.
  @Test(arguments: Program.all.indices)
  func `every program`(index: Int) throws {
    let program = Program.all[index]
    let whole = program.setUp(.translated).store
    let start = whole.fuelUsed
    let cost = min(program.stopped(.translated, fuel: 20_000).fuelUsed - start, 20_000)
    for limit in Set([0, cost / 3, cost * 2 / 3, cost]).sorted() {
      let state = program.stopped(.translated, fuel: limit).snapshot()
      let blocks = MemoryStore()
      let cid = try Self.write(state, to: blocks)
      let stepped = program.stopped(.stepper, fuel: limit).snapshot()
      try #require(try Self.write(stepped, to: DiscardingStore()) == cid, "\(program.name) at \(limit)")
      let read = try StateReader.read(cid, from: blocks, modules: [program.module], capacity: Self.capacity)
      try #require(read == state, "\(program.name) at \(limit): \(read.difference(from: state) ?? "")")
      try #require(try Self.write(read, to: DiscardingStore()) == cid, "\(program.name) at \(limit)")
    }
  }

  @Test func `there are enough programs`() { #expect(Program.all.count >= 60) }

  /// What was read from blocks is gone on with in another store, by either interpreter.
  @Test(arguments: ["gc-churn", "exceptions-nested", "bulk-memory", "recursion", "tail-calls", "multi-memory", "simd"])
  func `on from blocks`(name: String) throws {
    let program = try #require(Program.all.first { $0.name == name })
    let (end, run) = program.setUp(.translated)
    let start = end.fuelUsed
    end.fuelLimit = end.fuelUsed + 100_000
    _ = try? run?.call()
    let stopped = program.stopped(.translated, fuel: (end.fuelUsed - start) / 2)
    let blocks = MemoryStore()
    let cid = try Self.write(stopped.snapshot(), to: blocks)
    for kind in EngineKind.allCases {
      let store = program.setUp(kind).store
      try store.restore(StateReader.read(cid, from: blocks, modules: [program.module], capacity: Self.capacity))
      store.fuelLimit = start + 100_000
      _ = try? store.resume()
      #expect(store.snapshot() == end.snapshot(), "\(name)")
    }
  }

  /// Behind every seventh step, in the middle of throwing too.
  @Test func `states that throw`() throws {
    let program = try #require(Program.all.first { $0.name == "exceptions-frames" })
    let (stepped, run) = program.setUp(.stepper)
    stepped.fuelLimit = stepped.fuelUsed
    _ = try? run?.call()
    var (throwing, names) = (0, Set<CID>())
    for step in 0..<3000 where stepped.isSuspended {
      if step % 7 == 0 {
        let state = stepped.snapshot()
        let blocks = MemoryStore()
        let cid = try Self.write(state, to: blocks)
        try #require(
          try StateReader.read(cid, from: blocks, modules: [program.module], capacity: Self.capacity) == state)
        names.insert(cid)
        throwing += state.pending == 0 ? 0 : 1
      }
      // A step may cost more than there is.
      let used = stepped.fuelUsed
      stepped.fuelLimit = stepped.fuelUsed + 1
      while stepped.isSuspended, stepped.fuelUsed == used {
        _ = try? stepped.resume()
        if stepped.fuelUsed == used { stepped.fuelLimit += stepped.fuelLimit - stepped.fuelUsed }
      }
    }
    #expect(throwing > 10, "\(throwing) of \(names.count)")
    #expect(names.count > 100, "\(throwing) of \(names.count)")
    #expect(!stepped.isSuspended, "\(throwing) of \(names.count)")
  }

  /// Called and not yet paid for, a function of the host has a frame too.
  @Test(arguments: EngineKind.allCases) func `frames of the host`(kind: EngineKind) throws {
    let module = try Program(
      name: "host",
      text: """
        (module (import "h" "f" (func $f (param i64) (result i64)))
          (func (export "run") (result i64) (call $f (i64.const 7))))
        """
    ).module
    let store = Store(engine: kind)
    let function = Function(in: store) { (value: Int64) -> Int64 in value + 1 }
    var imports = Imports()
    imports.define("h", "f", .function(function))
    let run = try Instance(module, imports: imports, in: store).function("run")
    store.fuelLimit = store.fuelUsed + 100
    #expect(throws: Trap.self) { try run?.call() }
    let state = store.snapshot()
    #expect(state.frames.map(\.pc).last == Snapshot.hostFunction)
    #expect(state.slots == [7])
    let blocks = MemoryStore()
    let cid = try Self.write(state, to: blocks)
    let read = try StateReader.read(cid, from: blocks, modules: [module], capacity: Self.capacity)
    #expect(read == state)
    try store.restore(read)
    store.fuelLimit = store.fuelUsed + 10_000
    #expect(try store.resume() == [.i64(8)])
  }

  // MARK: A small state

  /// Frames, slots, globals, a table, a memory, segments, objects small and large: a little of everything.
  static let small = Result {
    try Program(
      name: "small",
      text: """
        (module
          (type $pair (struct (field i64) (field (ref null $pair))))
          (type $bytes (array (mut i8)))
          (memory 1)
          (table 3 funcref)
          (global $v (mut v128) (v128.const i64x2 3 4))
          (global $r (mut (ref null $pair)) (ref.null $pair))
          (global $a (mut (ref null $bytes)) (ref.null $bytes))
          (data "dropped") (data "kept")
          (elem func $f $run) (elem func $f)
          (func $f (param i32) (result i32) (local i64)
            (loop (result i32) (br 0)))
          (func $run (export "run") (result i32)
            (i32.store (i32.const 5000) (i32.const 77))
            (table.set (i32.const 1) (ref.func $f))
            (data.drop 0) (elem.drop 1)
            (global.set $r (struct.new $pair (i64.const 9) (struct.new $pair (i64.const 8) (ref.null $pair))))
            (global.set $a (array.new $bytes (i32.const 3) (i32.const 5000)))
            (i32.add (i32.const 4) (call $f (i32.const 6)))))
        """)
  }

  private static func smallState() throws -> (module: Module, state: Snapshot) {
    let program = try small.get()
    return (program.module, program.stopped(.translated, fuel: 20_000).snapshot())
  }

  /// The names of golden states: whoever changes one changes the layout, and with it `StateRoot.version`.
  @Test func `golden names`() throws {
    let empty = try Program(name: "empty", text: "(module (func (export \"run\")))").setUp(.translated).store.snapshot()
    let blocks = MemoryStore()
    let cid = try Self.write(empty, to: blocks)
    #expect("\(cid)" == "bafyreibvr7qhklluqcczfrpwgldokwtkwsokk56q6ful4ydd7bpl2g7ria")
    let notation = try DiagnosticNotation.text(of: DAGCBOR.decode(blocks.get(cid).bytes.array))
    #expect(
      notation == #"""
        {"v": 1, "heap": {"bytes": 0, "objects": {"h": 0, "n": 0, "r": null}}, "mems": [], "pend": 0, "used": 0, \#
        "insts": [{"data": {"h": 0, "n": 0, "r": null}, "refs": {"h": 0, "n": 0, "r": null}, \#
        "elems": {"h": 0, "n": 0, "r": null}, \#
        "module": 42(h'0001551220f7fb20ef0be78ab4dec443a627d3f9aa4e184bb52456b0acbb01685b97409636')}], \#
        "slots": {"h": 0, "n": 0, "r": null}, "frames": {"h": 0, "n": 0, "r": null}, "tables": [], \#
        "globals": {"h": 0, "n": 0, "r": null}}
        """#)
    let small = try Self.write(Self.smallState().state, to: blocks)
    #expect("\(small)" == "bafyreicgsar5wdrcgjpwiohebz4q3gj2dszzvgkwwgihv3ffc3xx3cz2ha")
  }

  private static func slug(_ cid: CID, _ blocks: MemoryStore, _ module: Module, capacity: Int = capacity) -> String? {
    do throws(CodedError) {
      _ = try StateReader.read(cid, from: blocks, modules: [module], capacity: capacity)
      return nil
    } catch {
      return error.slug
    }
  }

  private struct Row: Sendable {
    let name: String
    let slug: String
    let change: @Sendable (inout StateRoot, MemoryStore) throws -> Void

    init(_ name: String, _ slug: String, _ change: @escaping @Sendable (inout StateRoot, MemoryStore) throws -> Void) {
      (self.name, self.slug, self.change) = (name, slug, change)
    }

    /// Of a tree over other bytes.
    init(
      _ name: String, _ slug: String, _ path: any WritableKeyPath<StateRoot, TreeRoot> & Sendable, _ bytes: [UInt8]
    ) {
      self.init(name, slug) { $0[keyPath: path] = try PagedTree(bytes, into: $1).root }
    }

    /// Of a heap with one bucket.
    init(_ name: String, _ slug: String, allocations: UInt64 = 3, bucket: Node) {
      self.init(name, slug) {
        let cid = try $1.put(DAGCBOR.encode(bucket), codec: .dagCBOR)
        $0.heap.objects = TreeRoot(count: allocations, height: 0, link: cid)
      }
    }
  }

  /// The bytes of a frame.
  private static func frame(_ words: [UInt32], base: UInt64 = 0, rest: UInt64 = 0) -> [UInt8] {
    words.littleEndianBytes + [base, rest].littleEndianBytes
  }

  private static func object(_ number: Int128, payload: Node = .bytes([0, 0, 0, 0, 0, 0, 0, 0])) -> Node {
    .list([.integer(number), 0, 0, .null, payload])
  }

  private static let rows: [Row] = [
    Row("half a slot", "state.size", \.slots, [1, 2, 3, 4]),
    Row("half a global", "state.size", \.globals, [UInt8](repeating: 1, count: 24)),
    Row("half a frame", "state.size", \.frames, [UInt8](repeating: 0, count: 16)),
    Row("half a page of memory", "state.size", \.memories[0], [UInt8](repeating: 1, count: 4096)),
    Row("half an element", "state.size", \.tables[0], [0, 0, 0, 0]),
    Row("a frame of no instance", "state.frame", \.frames, frame([1, 0, 0, 0])),
    Row("a frame of the host's instance", "state.frame", \.frames, frame([Snapshot.hostInstance, 0, 0, 0])),
    Row(
      "a frame of the host that no instance called", "state.frame", \.frames, frame([Snapshot.hostInstance, 0, 0, 1])),
    Row("a frame of an unknown kind", "state.frame", \.frames, frame([0, 0, 0, 2])),
    Row("a frame of the host with a counter", "state.frame", \.frames, frame([0, 0, 1, 1])),
    Row("a frame with the counter of none", "state.frame", \.frames, frame([0, 0, .max, 0])),
    Row("a frame with more", "state.frame", \.frames, frame([0, 0, 0, 0], rest: 1)),
    Row("a first frame above slots", "state.frame", \.frames, frame([0, 0, 0, 0], base: 1)),
    Row(
      "frames upside down", "state.frame", \.frames,
      frame([0, 0, 0, 0]) + frame([0, 0, 0, 0], base: 1) + frame([0, 0, 0, 0])),
    Row("a frame above the slots", "state.frame", \.frames, frame([0, 0, 0, 0]) + frame([0, 0, 0, 0], base: 1 << 40)),
    Row(
      "a frame at the end of numbers", "state.frame", \.frames, frame([0, 0, 0, 0]) + frame([0, 0, 0, 0], base: .max)),
    Row("slots of nobody", "state.frame", \.frames, []),
    Row("a mark that is 2", "state.segments", \.instances[0].dropped, [0, 2]),
    Row("more elements than counted", "state.segments", \.instances[0].counts, []),
    Row("fewer elements than counted", "state.segments", \.instances[0].references, []),
    Row("counts that wrap around", "state.segments", \.instances[0].counts, [UInt32.max, 3].littleEndianBytes),
    Row("another module", "state.module") { $0.instances[0].module = try $1.put([1], codec: .raw) },
    Row("memory without end", "tree.too_large") { state, _ in
      state.memories = [TreeRoot(count: 1 << 62, height: 13, link: nil)]
    },
    Row("memories that are too much together", "tree.too_large") { state, _ in
      state.memories = (0..<5).map { _ in TreeRoot(count: 1 << 28, height: 4, link: nil) }
    },
    Row("a bucket of nothing", "state.heap", bucket: []),
    Row("a bucket that is a map", "state.heap", bucket: [:]),
    Row("an object of four", "state.heap", bucket: [[1, 0, 0, .null]]),
    Row("an object without number", "state.heap", bucket: .list([object(0)])),
    Row("an object of a negative number", "record.range", bucket: .list([object(-1)])),
    Row("an object that was not allocated", "state.heap", bucket: .list([object(4)])),
    Row("an object of another bucket", "state.heap", bucket: .list([object(64)])),
    Row("an object twice", "state.heap", bucket: .list([object(1), object(1)])),
    Row("objects upside down", "state.heap", bucket: .list([object(2), object(1)])),
    Row(
      "a large object that is here", "state.heap",
      bucket: .list([object(1, payload: .bytes([UInt8](repeating: 1, count: 4097)))])),
    Row(
      "a small object in a tree", "state.heap", bucket: .list([object(1, payload: ["n": 4096, "h": 0, "r": .null])])),
    Row(
      "an object in a tree without end", "tree.too_large",
      bucket: .list([object(1, payload: ["n": 0x7FFF_FFFF_FFFF_FFFF, "h": 13, "r": .null])])),
    Row("a payload that is a text", "record.kind", bucket: .list([object(1, payload: "no")])),
    Row("a tag below 0", "state.heap", bucket: [[1, 0, 0, -1, .bytes([])]]),
    Row("a type that is a text", "record.kind", bucket: [[1, "no", 0, .null, .bytes([])]]),
    Row("fewer bytes counted than there are", "state.heap") { state, _ in state.heap.countedBytes = 100 },
    Row("more allocations than numbers", "state.heap") { state, _ in state.heap.objects.count = 1 << 60 },
    // 4 * 16^13 ways lead to one bucket.
    Row("one bucket for all", "state.heap") { state, store in
      let bucket = try DAGCBOR.encode(.list([object(1)]))
      var link = try store.put(bucket, codec: .dagCBOR)
      for level in 1...14 {
        let children = (0..<16).map { level < 14 || $0 < 4 ? Node.link(link) : .null }
        link = try store.put(DAGCBOR.encode(.list(children)), codec: .dagCBOR)
      }
      state.heap.objects = TreeRoot(count: (1 << 60) - 1, height: 14, link: link)
    },
  ]

  @Test(arguments: rows.indices)
  func `malformed states are refused`(index: Int) throws {
    let row = Self.rows[index]
    let (module, state) = try Self.smallState()
    let blocks = MemoryStore()
    var block = try StateReader.block(try Self.write(state, to: blocks), from: blocks)
    try row.change(&block, blocks)
    let cid = try blocks.put(block.dagCBOR(), codec: .dagCBOR)
    #expect(Self.slug(cid, blocks, module) == row.slug, "\(row.name)")
  }

  @Test func `other things than states`() throws {
    let module = try Self.small.get().module
    let blocks = MemoryStore()
    let rows: [(node: Node, slug: String)] = [
      (["v": 2], "state.version"), (["v": 1], "record.missing"), ([1, 2], "record.kind"), ([:], "record.missing"),
    ]
    for row in rows {
      #expect(Self.slug(try blocks.put(DAGCBOR.encode(row.node), codec: .dagCBOR), blocks, module) == row.slug)
    }
    #expect(Self.slug(try blocks.put([0xA0], codec: .raw), blocks, module) == "state.link")
    #expect(Self.slug(try CID(of: [0xA1], codec: .dagCBOR), blocks, module) == "store.not_found")
  }

  @Test func `capacity is for all together`() throws {
    let (module, state) = try Self.smallState()
    let blocks = MemoryStore()
    let cid = try Self.write(state, to: blocks)
    #expect(Self.slug(cid, blocks, module, capacity: 65_536) == "tree.too_large")
    #expect(Self.slug(cid, blocks, module, capacity: 80_000) == nil)
  }

  // MARK: Every byte

  /// A block with another byte is not taken for the one that was named.
  @Test func `a flipped byte is noticed`() throws {
    let (module, state) = try Self.smallState()
    let blocks = MemoryStore()
    let cid = try Self.write(state, to: blocks)
    let all = try blocks.all()
    #expect(all.count >= 8)
    for (number, block) in all.enumerated() {
      for place in stride(from: 0, to: block.bytes.count, by: block.bytes.count > 1000 ? 97 : 1) {
        let damaged = MemoryStore()
        for (other, block) in all.enumerated() {
          var bytes = block.bytes
          if other == number { bytes[place] ^= 1 << UInt8(place % 8) }
          let name = try CID(codec: .raw, multihash: block.multihash)
          bytes.withBytes { damaged.put($0, as: name) }
        }
        try #require(Self.slug(cid, damaged, module) == "block.hash_mismatch")
      }
    }
  }

  /// With another byte, and all names made to fit again, it is no state, or another one that has its own name, and that
  /// a store refuses or both interpreters can go on from.
  @Test func `a changed byte is another state`() throws {
    let (module, state) = try Self.smallState()
    let blocks = MemoryStore()
    let root = try Self.write(state, to: blocks)
    let all = try blocks.all()
    // Where every block is named.
    let parents = all.map { child in
      all.indices.compactMap { parent in
        let bytes = all[parent].bytes
        return bytes.count < 4000 ? Self.place(of: child.multihash.bytes, in: bytes).map { (parent, $0) } : nil
      }
    }
    let top = try #require(all.firstIndex { $0.multihash == root.multihash })
    let trial = StateTrial { try Self.small.get().setUp($0).store }
    var (read, taken, refused) = (0, 0, 0)
    for (number, block) in all.enumerated() {
      for place in stride(from: 0, to: block.bytes.count, by: block.bytes.count > 1000 ? 97 : 2) {
        // Whatever names a changed block changes too.
        var (index, bytes) = (number, block.bytes)
        bytes[place] ^= 1 << UInt8(place % 8)
        var name = try blocks.put(bytes, codec: .raw)
        while index != top {
          let (parent, start) = try #require(parents[index].first)
          bytes = all[parent].bytes
          bytes.replaceSubrange(start..<start + name.multihash.bytes.count, with: name.multihash.bytes)
          name = try blocks.put(bytes, codec: .raw)
          index = parent
        }
        let cid = try CID(codec: .dagCBOR, multihash: name.multihash)
        try #require(cid != root)
        let state: Snapshot
        do throws(CodedError) {
          state = try StateReader.read(cid, from: blocks, modules: [module], capacity: Self.capacity)
        } catch {
          refused += 1
          continue
        }
        read += 1
        #expect(try Self.write(state, to: DiscardingStore()) == cid, "byte \(place) of \(block.multihash)")
        switch try trial.verdict(on: state, fuel: 1000) {
        case .taken: taken += 1
        case .refused: break
        case .wrong(let difference): Issue.record("byte \(place) of \(block.multihash): \(difference)")
        }
      }
    }
    #expect(taken > 5, "\(taken) of \(read), and \(refused)")
    #expect(read > taken + 5, "\(taken) of \(read), and \(refused)")
    #expect(refused > 100, "\(taken) of \(read), and \(refused)")
  }

  private static func place(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: part) }
  }
}
