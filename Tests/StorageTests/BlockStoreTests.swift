import Foundation
import IPLD
import TestSupport
import Testing

@testable import Storage

@Suite struct BlockStoreTests {
  static let blocks: [Block] = (0..<50).compactMap { number in
    try? Block(Array("block \(number)".utf8), codec: number % 2 == 0 ? .raw : .dagPB)
  }

  private static func exercise(_ store: any BlockStore) throws {
    for block in blocks {
      #expect(try store.find(block.cid) == nil)
      #expect(try !store.has(block.cid))
      try store.put(block)
      try store.put(block)
      #expect(try store.get(block.cid) == block)
      #expect(try store.has(block.cid))
    }
    try store.flush()
    var rows: [(Multihash, Int)] = []
    try store.forEach { (multihash, count) in rows.append((multihash, count)) }
    let names = rows.map(\.0.text)
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(names.count == 50)
    #expect(Set(rows.map(\.0)) == Set(blocks.map(\.cid.multihash)))
    #expect(rows.reduce(0) { $0 + $1.1 } == blocks.reduce(0) { $0 + $1.bytes.count })
    let wrong = Block(cid: blocks[0].cid, bytes: [1, 2, 3])
    #expect(slug { try store.put(wrong) } == "block.hash_mismatch")
    #expect(try store.get(blocks[0].cid) == blocks[0])
    let absent = try CID(of: [9], codec: .raw)
    #expect(slug { _ = try store.get(absent) } == "store.not_found")
  }

  @Test func `memory keeps blocks`() throws { try Self.exercise(MemoryStore()) }

  @Test func `a folder keeps blocks`() throws {
    let scratch = try Scratch()
    try Self.exercise(try DirectoryStore.writing(scratch.bytes("a/b/c")))
    let again = try #require(try DirectoryStore.reading(scratch.bytes("a/b/c")))
    for block in Self.blocks { #expect(try again.get(block.cid) == block) }
    #expect(slug { try again.put(Self.blocks[0]) } == "store.read_only")
    let report = try again.verify()
    #expect(report.blockCount == 50)
    #expect(report.problems.isEmpty)
    #expect(report.unfinishedCount == 0)
    #expect(try DirectoryStore.reading(scratch.bytes("nothing")) == nil)
  }

  @Test func `layers keep blocks in the first`() throws {
    let (first, second) = (MemoryStore(), MemoryStore())
    try Self.exercise(LayeredStore([first, second]))
    #expect(try second.find(Self.blocks[0].cid) == nil)
    let other = try Block([9, 9], codec: .raw)
    try second.put(other)
    let layers = LayeredStore([first, second])
    #expect(try layers.get(other.cid) == other)
    var count = 0
    try layers.forEach { (_, _) in count += 1 }
    #expect(count == 51)
  }

  @Test func `versions and codecs of an identifier name the same entry`() throws {
    let store = MemoryStore()
    let cid = try store.put([1, 2, 3], codec: .dagPB)
    #expect(try store.has(try #require(cid.version0)))
    #expect(try store.get(CID(codec: .raw, multihash: cid.multihash)).bytes == [1, 2, 3])
  }

  @Test func `identity blocks are in their names`() throws {
    let store = MemoryStore()
    let cid = try store.put(Array("hi".utf8), codec: .raw, function: .identity)
    #expect(try store.get(cid).bytes == Bytes(Array("hi".utf8)))
    try store.forEach { (_, _) in Issue.record("nothing is kept") }
  }

  // MARK: Damage

  /// The file of a block below the folder of a store.
  static func file(_ block: Block, _ store: String) throws -> String {
    let files = FileManager.default.enumerator(atPath: store + "/blocks")
    while let file = files?.nextObject() as? String {
      if file.hasSuffix(block.cid.multihash.text) { return store + "/blocks/" + file }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  @Test(arguments: ["changed", "cut", "empty", "longer"])
  func `damaged blocks are never served`(how: String) throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    for block in Self.blocks { try store.put(block) }
    let victim = Self.blocks[7]
    let path = try Self.file(victim, scratch.path("s"))
    var bytes = Array(victim.bytes)
    switch how {
    case "changed": bytes[3] ^= 1
    case "cut": bytes.removeLast()
    case "empty": bytes = []
    default: bytes.append(0)
    }
    try FileManager.default.removeItem(atPath: path)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(slug { _ = try store.get(victim.cid) } == "store.damaged")
    let report = try store.verify()
    #expect(report.blockCount == 49)
    #expect(report.problems.count == 1)
    guard case .damaged? = report.problems.first else { throw CocoaError(.featureUnsupported) }
    #expect(slug { _ = try store.collect(roots: [victim.cid]) } == "store.damaged")
    #expect(try store.verify().blockCount == 49)
    // Another layer, or the same block put again, heals it.
    let memory = MemoryStore()
    try memory.put(victim)
    #expect(try LayeredStore([store, memory]).get(victim.cid) == victim)
    #expect(slug { _ = try LayeredStore([store, MemoryStore()]).get(victim.cid) } == "store.damaged")
    try store.put(victim)
    #expect(try store.get(victim.cid) == victim)
    #expect(try store.verify().problems.isEmpty)
  }

  @Test func `foreign files are no blocks`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    try store.put(Self.blocks[0])
    let path = try Self.file(Self.blocks[0], scratch.path("s"))
    let files = FileManager.default
    try files.createDirectory(atPath: scratch.path("s/blocks/zz"), withIntermediateDirectories: true)
    try files.copyItem(atPath: path, toPath: scratch.path("s/blocks/zz/" + (path as NSString).lastPathComponent))
    try Data().write(to: URL(fileURLWithPath: path + ".bak"))
    let report = try store.verify()
    #expect(report.blockCount == 1)
    #expect(report.problems.count == 2)
    for problem in report.problems { if case .foreign = problem {} else { Issue.record("\(problem)") } }
  }

  @Test func `symbolic links in a store are not followed`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    try store.put(Self.blocks[0])
    let path = try Self.file(Self.blocks[0], scratch.path("s"))
    let files = FileManager.default
    try files.moveItem(atPath: path, toPath: scratch.path("elsewhere"))
    try files.createSymbolicLink(atPath: path, withDestinationPath: scratch.path("elsewhere"))
    #expect(slug { _ = try store.get(Self.blocks[0].cid) } == "io")
    #expect(slug { _ = try store.verify() } == "io")
    try store.put(Self.blocks[0])
    #expect(try store.get(Self.blocks[0].cid) == Self.blocks[0])
  }

  @Test func `leftovers of a crash are not read and are swept away`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    try store.put(Self.blocks[0])
    // Where they are, and where they were in stores of before.
    let shard = try #require(FileManager.default.contentsOfDirectory(atPath: scratch.path("s/blocks")).first)
    for path in ["s/blocks/\(shard)/1-2-3.tmp", "s/tmp/1-2-3"] {
      try Data([1]).write(to: URL(fileURLWithPath: scratch.path(path)))
    }
    let report = try store.verify()
    #expect(report.problems.isEmpty)
    #expect(report.unfinishedCount == 2)
    #expect(report.blockCount == 1)
    let sweep = try store.collect(roots: [Self.blocks[0].cid])
    #expect(sweep.unfinishedCount == 2)
    #expect(sweep.keptCount == 1)
    #expect(sweep.removedCount == 0)
    #expect(try store.verify().unfinishedCount == 0)
  }

  // MARK: Blocks that get their names many at a time

  /// More than make a pack, and some that are too long for one.
  private static let many: [Block] = (0..<1500).compactMap { number in
    let length = number % 300 == 7 ? 100_000 : number % 50
    return try? Block([UInt8](repeating: 1, count: length) + "\(number)".utf8, codec: .raw)
  }

  @Test func `a store that collects keeps blocks`() throws {
    let scratch = try Scratch()
    try Self.exercise(try DirectoryStore.writing(scratch.bytes("s"), collects: true))
  }

  @Test func `blocks without names are read by their writer and by nobody else`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"), collects: true)
    let other = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    for block in Self.many {
      try store.put(block)
      #expect(try store.get(block.cid) == block)
    }
    #expect(try Self.many.allSatisfy { try !other.has($0.cid) })
    try store.flush()
    #expect(try Self.many.allSatisfy { try other.get($0.cid) == $0 })
    let report = try other.verify()
    #expect(report.blockCount == Self.many.count)
    #expect(report.unfinishedCount == 0)
    #expect(report.problems.isEmpty)
  }

  @Test func `blocks that got no names leave no files`() throws {
    let scratch = try Scratch()
    do {
      let store = try DirectoryStore.writing(scratch.bytes("s"), collects: true)
      for block in Self.many { try store.put(block) }
    }
    let report = try #require(try DirectoryStore.reading(scratch.bytes("s"))).verify()
    #expect(report.blockCount == 0)
    #expect(report.unfinishedCount == 0)
  }

  @Test func `after an error of writing no block gets its name`() throws {
    let scratch = try Scratch()
    let blocks = Self.many.prefix(3)
    let paths = blocks.map {
      String(decoding: DirectoryStore.path(of: $0.cid.multihash).shard, as: UTF8.self) + "/1.tmp"
    }
    // A file that is in the way of the second block's, with other bytes.
    try FileManager.default.createDirectory(
      atPath: scratch.path(String(paths[1].prefix(2))), withIntermediateDirectories: false)
    try Data([1]).write(to: scratch.url.appendingPathComponent(paths[1]))
    let folder = try #require(try OpenFile.open(scratch.bytes(""), O_RDONLY | O_DIRECTORY))
    let unnamed = UnnamedBlocks(BlockFolder(folder: folder))
    for (block, path) in zip(blocks, paths) {
      try block.bytes.withUnsafeBytes { (bytes) throws(CodedError) in
        try unnamed.add(bytes, block.cid, path: Array(path.utf8))
      }
    }
    for _ in 0..<2 {
      #expect(
        slug { _ = try unnamed.giveNames(root: folder, packs: PackFolder(in: folder)) { (_) throws(CodedError) in } }
          == "io")
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.url.path).filter { $0.contains("/") }
    #expect(files.allSatisfy { $0.hasSuffix(".tmp") })
  }

  @Test func `an error of writing reaches flush`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"), collects: true)
    // Nothing of these is written before.
    for block in Self.many.prefix(5) { try store.put(block) }
    #expect(rmdir(scratch.path("s/blocks")) == 0)
    #expect(slug { try store.flush() } == "io")
    #expect(slug { try store.flush() } == "io")
  }

  // MARK: Sweeping

  @Test func `blocks behind roots are kept`() throws {
    let scratch = try Scratch()
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    let leaf = try Block([1], codec: .raw)
    let node = try Block(try DAGCBOR.encode(["a": .link(leaf.cid)]), codec: .dagCBOR)
    let root = try Block(
      try DAGPB.encode(PBNode(links: [PBLink(cid: node.cid), PBLink(cid: node.cid)])), codec: .dagPB)
    let json = try Block(try DAGJSON.encode([.link(root.cid)]), codec: .dagJSON)
    let stray = try Block([2, 2], codec: .raw)
    for block in [leaf, node, root, json, stray] { try store.put(block) }
    try store.addRoot(json.cid)
    try store.addRoot(json.cid)
    #expect(try store.roots() == [json.cid])
    let dry = try store.collect(roots: try store.roots(), onlyCounts: true)
    #expect(dry.removedCount == 1)
    #expect(dry.removedByteCount == 2)
    #expect(try store.has(stray.cid))
    #expect(try store.collect(roots: try store.roots()).keptCount == 4)
    #expect(try !store.has(stray.cid))
    #expect(try store.has(leaf.cid))
    #expect(try store.removeRoot(json.cid))
    #expect(try !store.removeRoot(json.cid))
    #expect(try store.collect(roots: []).removedCount == 4)
    let empty = try store.verify()
    #expect(empty.blockCount == 0)
    #expect(empty.problems.isEmpty)
  }

  @Test func `nothing is swept while somebody writes`() throws {
    let scratch = try Scratch()
    let first = try DirectoryStore.writing(scratch.bytes("s"))
    let second = try DirectoryStore.writing(scratch.bytes("s"))
    try first.put(Self.blocks[0])
    #expect(slug { _ = try second.collect(roots: []) } == "store.busy")
    #expect(try second.get(Self.blocks[0].cid) == Self.blocks[0])
  }

  @Test func `many writers share a folder`() async throws {
    let scratch = try Scratch()
    let path = scratch.bytes("s")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          let store = try DirectoryStore.writing(path, isDurable: worker == 0)
          for block in Self.blocks { try store.put(block) }
          try store.flush()
        }
      }
      try await group.waitForAll()
    }
    let report = try #require(try DirectoryStore.reading(path)).verify()
    #expect(report.blockCount == 50)
    #expect(report.problems.isEmpty)
    #expect(report.unfinishedCount == 0)
  }

  // MARK: Walks and CAR files

  @Test func `a walk sees each block once in the order of the links`() throws {
    let store = MemoryStore()
    let leaves = try (0..<3).map { try Block([UInt8($0)], codec: .raw) }
    let left = try Block(try DAGCBOR.encode(.list([.link(leaves[2].cid), .link(leaves[0].cid)])), codec: .dagCBOR)
    let root = try Block(
      try DAGCBOR.encode(.list([.link(left.cid), .link(leaves[0].cid), .link(leaves[1].cid), .link(left.cid)])),
      codec: .dagCBOR)
    for block in leaves + [left, root] { try store.put(block) }
    var walk = DAGWalk(store, roots: [root.cid])
    var seen: [CID] = []
    while let block = try walk.next() { seen.append(block.cid) }
    #expect(seen == [root, left, leaves[2], leaves[0], leaves[1]].map(\.cid))
    var short = DAGWalk(store, roots: [root.cid], maximumBlockCount: 2)
    #expect(slug { while try short.next() != nil {} } == "dag.limit")
  }

  @Test func `a file of blocks is a store`() throws {
    let scratch = try Scratch()
    let path = scratch.path("f.car")
    var writer = try CARWriter(roots: [], to: ArraySink())
    for block in Self.blocks { try writer.write(block) }
    try Data(writer.sink.bytes).write(to: URL(fileURLWithPath: path))
    let store = try CARStore(Array(path.utf8))
    for block in Self.blocks { #expect(try store.get(block.cid) == block) }
    #expect(slug { try store.put(Self.blocks[0]) } == "store.read_only")
    var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    bytes[bytes.count - 1] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let damaged = try CARStore(Array(path.utf8))
    #expect(try damaged.get(Self.blocks[0].cid) == Self.blocks[0])
    #expect(slug { _ = try damaged.get(Self.blocks[49].cid) } == "store.damaged")
  }
}
