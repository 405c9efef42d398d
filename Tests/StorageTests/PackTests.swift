import Foundation
import IPLD
import TestSupport
import Testing

@testable import Storage

@Suite struct PackTests {
  /// Blocks that are different for each seed.
  private static func blocks(_ count: Int, seed: Int = 0) throws -> [Block] {
    try (0..<count).map { number in
      try Block(
        [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number % 40) + "\(seed) \(number)".utf8,
        codec: number % 3 == 0 ? .raw : .dagCBOR)
    }
  }

  private static func packs(_ scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path("s/packs")).sorted()
  }

  private static func looseFiles(_ scratch: Scratch) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: scratch.path("s/blocks")).filter { $0.contains("/") }
  }

  /// Writes blocks as one pack, and closes the store.
  private static func write(_ blocks: [Block], _ scratch: Scratch) throws {
    let store = try DirectoryStore.writing(scratch.bytes("s"), isDurable: false, collects: true)
    for block in blocks { try store.put(block) }
    try store.flush()
  }

  private static func change(
    _ pack: String, _ scratch: Scratch, _ body: (inout [UInt8]) -> Void
  ) throws {
    let url = URL(fileURLWithPath: scratch.path("s/packs/" + pack))
    var bytes = [UInt8](try Data(contentsOf: url))
    body(&bytes)
    try FileManager.default.removeItem(at: url)
    try Data(bytes).write(to: url)
  }

  // MARK: Reading and writing

  @Test func `a thousand short blocks make one pack and no files`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(1000)
    try Self.write(blocks, scratch)
    #expect(try Self.packs(scratch).count == 1)
    #expect(try Self.looseFiles(scratch).isEmpty)
    let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    #expect(try blocks.allSatisfy { try store.get($0.cid) == $0 })
    #expect(try blocks.allSatisfy { try store.byteCount(of: $0.cid.multihash) == $0.bytes.count })
    #expect(try !store.has(CID(of: [9], codec: .raw)))
    var rows: [Multihash: Int] = [:]
    var texts: [String] = []
    try store.forEach { (multihash, count) in
      rows[multihash] = count
      texts.append(multihash.text)
    }
    #expect(rows == Dictionary(uniqueKeysWithValues: blocks.map { ($0.cid.multihash, $0.bytes.count) }))
    #expect(texts == texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let report = try store.verify()
    #expect(report.blockCount == 1000)
    #expect(report.byteCount == blocks.reduce(0) { $0 + $1.bytes.count })
    #expect(report.problems.isEmpty)
    #expect(report.unfinishedCount == 0)
  }

  @Test func `a pack is a CAR file that others can read`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(100)
    try Self.write(blocks, scratch)
    let car = try CARStore(scratch.bytes("s/packs/" + Self.packs(scratch)[0]), verifiesBlocks: true)
    #expect(car.header.version == 2)
    #expect(car.header.roots.isEmpty)
    #expect(car.header.frame?.isFullyIndexed == true)
    #expect(try blocks.allSatisfy { try car.get($0.cid) == $0 })
  }

  @Test func `few short blocks and long ones stay files`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(63) + [Block([UInt8](repeating: 1, count: 70_000), codec: .raw)]
    try Self.write(blocks, scratch)
    #expect(try Self.packs(scratch).isEmpty)
    #expect(try Self.looseFiles(scratch).count == 64)
    try Self.write(try Self.blocks(64, seed: 1) + [Block([UInt8](repeating: 2, count: 70_000), codec: .raw)], scratch)
    #expect(try Self.packs(scratch).count == 1)
    #expect(try Self.looseFiles(scratch).count == 65)
  }

  @Test func `blocks that are there already are not written again`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(200)
    try Self.write(blocks, scratch)
    try Self.write(blocks, scratch)
    #expect(try Self.packs(scratch).count == 1)
    #expect(try Self.looseFiles(scratch).isEmpty)
  }

  @Test func `a block that is a file and in a pack is counted once`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(100)
    try Self.write(Array(blocks[..<10]), scratch)
    // The pack was written by somebody who did not see the files.
    let hidden = scratch.path("hidden")
    try FileManager.default.moveItem(atPath: scratch.path("s/blocks"), toPath: hidden)
    try Self.write(blocks, scratch)
    try FileManager.default.removeItem(atPath: scratch.path("s/blocks"))
    try FileManager.default.moveItem(atPath: hidden, toPath: scratch.path("s/blocks"))
    #expect(try Self.looseFiles(scratch).count == 10)
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    var count = 0
    try store.forEach { (_, _) in count += 1 }
    #expect(count == 100)
    #expect(try store.verify().blockCount == 100)
    #expect(try store.collect(roots: [blocks[3].cid]).removedCount == 99)
    #expect(try store.verify().blockCount == 1)
  }

  @Test func `functions and lengths of digests share a pack`() throws {
    let scratch = try Scratch()
    var blocks: [Block] = []
    for number in 0..<90 {
      let bytes = Array("\(number)".utf8)
      let function: Multicodec = [.sha2_256, .sha2_512, .blake3][number % 3]
      blocks.append(Block(cid: try CID(of: bytes, codec: .raw, function: function), bytes: Bytes(bytes)))
    }
    try Self.write(blocks, scratch)
    #expect(try Self.packs(scratch).count == 1)
    let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    #expect(try blocks.allSatisfy { try store.get($0.cid) == $0 })
    #expect(try store.verify().blockCount == 90)
  }

  @Test func `another object sees a pack that was written after it was opened`() throws {
    let scratch = try Scratch()
    try Self.write([], scratch)
    let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    for seed in 0..<5 {
      let blocks = try Self.blocks(70, seed: seed)
      #expect(try !store.has(blocks[0].cid))
      try Self.write(blocks, scratch)
      #expect(try blocks.allSatisfy { try store.get($0.cid) == $0 })
    }
  }

  @Test func `a reader that was opened before there was a folder of packs finds them`() throws {
    let scratch = try Scratch()
    try Self.write([], scratch)
    try FileManager.default.removeItem(atPath: scratch.path("s/packs"))
    let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    let blocks = try Self.blocks(70)
    #expect(try !store.has(blocks[0].cid))
    try Self.write(blocks, scratch)
    #expect(try store.get(blocks[0].cid) == blocks[0])
  }

  @Test func `short blocks without names are dropped with their store`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(500)
    do {
      let store = try DirectoryStore.writing(scratch.bytes("s"), collects: true)
      for block in blocks { try store.put(block) }
      #expect(try blocks.allSatisfy { try store.get($0.cid) == $0 })
      #expect(try blocks.allSatisfy { try store.byteCount(of: $0.cid.multihash) == $0.bytes.count })
    }
    #expect(try Self.packs(scratch).isEmpty)
    let report = try #require(try DirectoryStore.reading(scratch.bytes("s"))).verify()
    #expect(report.blockCount == 0)
    #expect(report.unfinishedCount == 0)
  }

  // MARK: Removing

  @Test func `a block that is removed leaves the others of its pack`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(100)
    try Self.write(blocks, scratch)
    let before = try Self.packs(scratch)
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    let reader = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    #expect(try reader.has(blocks[5].cid))
    #expect(try store.remove(blocks[5].cid.multihash))
    #expect(try !store.remove(blocks[5].cid.multihash))
    #expect(try !store.has(blocks[5].cid))
    #expect(try !reader.has(blocks[5].cid))
    #expect(try blocks.allSatisfy { try $0 == blocks[5] || reader.get($0.cid) == $0 })
    #expect(try Self.packs(scratch).count == 1)
    #expect(try Self.packs(scratch) != before)
    #expect(try store.verify().problems.isEmpty)
  }

  @Test func `a sweep keeps what roots lead to and removes packs with nothing of it`() throws {
    let scratch = try Scratch()
    let first = try Self.blocks(100)
    try Self.write(first, scratch)
    try Self.write(try Self.blocks(100, seed: 1), scratch)
    #expect(try Self.packs(scratch).count == 2)
    let store = try DirectoryStore.writing(scratch.bytes("s"))
    let roots = first.filter { $0.cid.codec == .raw }.map(\.cid)
    let dry = try store.collect(roots: roots, onlyCounts: true)
    #expect(dry.removedCount == 200 - roots.count)
    #expect(try store.verify().blockCount == 200)
    let sweep = try store.collect(roots: roots)
    #expect(sweep.removedCount == 200 - roots.count)
    #expect(sweep.keptCount == roots.count)
    #expect(try Self.packs(scratch).count == 1)
    #expect(try roots.allSatisfy { try store.has($0) })
    let report = try store.verify()
    #expect(report.blockCount == roots.count)
    #expect(report.problems.isEmpty)
    #expect(try store.collect(roots: []).removedCount == roots.count)
    #expect(try Self.packs(scratch).isEmpty)
  }

  // MARK: Merging

  @Test func `many packs are merged and nothing is lost`() throws {
    let scratch = try Scratch()
    let blocks = try (0..<40).map { try Self.blocks(64, seed: $0) }
    let reader = try #require(
      {
        try Self.write([], scratch)
        return try DirectoryStore.reading(scratch.bytes("s"))
      }())
    for (number, some) in blocks.enumerated() {
      try Self.write(some, scratch)
      #expect(try Self.packs(scratch).count <= 32)
      #expect(try reader.get(blocks[number / 2][7].cid) == blocks[number / 2][7])
    }
    #expect(try Self.packs(scratch).count < 32)
    #expect(try blocks.joined().allSatisfy { try reader.get($0.cid) == $0 })
    let report = try reader.verify()
    #expect(report.blockCount == 40 * 64)
    #expect(report.problems.isEmpty)
  }

  @Test func `a reader misses no block while packs are merged and rewritten`() async throws {
    let scratch = try Scratch()
    let path = scratch.bytes("s")
    let kept = try Self.blocks(300, seed: -1)
    try Self.write(kept, scratch)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<2 {
        group.addTask {
          for seed in 0..<50 {
            let store = try DirectoryStore.writing(path, isDurable: false, collects: true)
            for block in try Self.blocks(64, seed: seed * 2 + worker) { try store.put(block) }
            try store.flush()
            if seed % 10 == 3 { #expect(try store.remove(Self.blocks(1, seed: seed * 2 + worker)[0].cid.multihash)) }
          }
        }
      }
      group.addTask {
        for number in 0..<40 {
          let store = try #require(try DirectoryStore.reading(path))
          for block in kept[(number % 10 * 30)...].prefix(60) { #expect(try store.get(block.cid) == block) }
        }
      }
      group.addTask {
        let store = try #require(try DirectoryStore.reading(path))
        for number in 0..<4000 { #expect(try store.get(kept[number % 300].cid) == kept[number % 300]) }
      }
      try await group.waitForAll()
    }
    let report = try #require(try DirectoryStore.reading(path)).verify()
    #expect(report.blockCount == 300 + 100 * 64 - 10)
    #expect(report.problems.isEmpty)
  }

  @Test func `a pack with damage is not merged`() throws {
    let scratch = try Scratch()
    try Self.write(try Self.blocks(64, seed: -1), scratch)
    let damaged = try Self.packs(scratch)[0]
    try Self.change(damaged, scratch) { $0[150] ^= 1 }
    for seed in 0..<40 { try Self.write(try Self.blocks(64, seed: seed), scratch) }
    #expect(try Self.packs(scratch).contains(damaged))
    #expect(try Self.packs(scratch).count < 33)
  }

  // MARK: Damage

  @Test func `a damaged block of a pack is told with its pack and healed by the same block`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(100)
    try Self.write(blocks, scratch)
    let pack = try Self.packs(scratch)[0]
    // The last byte of the data is one of the last block.
    let last = try #require(blocks.last)
    try Self.change(pack, scratch) { bytes in
      let end = 51 + bytes[35..<43].reversed().reduce(0) { $0 << 8 | Int($1) }
      bytes[end - 1] ^= 1
    }
    let store = try DirectoryStore.writing(scratch.bytes("s"), collects: true)
    do {
      _ = try store.get(last.cid)
      Issue.record("damaged bytes were answered")
    } catch {
      #expect(error.slug == "store.damaged")
      #expect(error.reason.contains(pack))
      #expect(error.reason.contains(last.cid.multihash.text))
    }
    #expect(try store.get(blocks[0].cid) == blocks[0])
    let report = try store.verify()
    #expect(report.blockCount == 99)
    #expect(report.problems.count == 1)
    #expect(report.problems.first?.description.contains(pack) == true)
    try store.put(last)
    try store.flush()
    #expect(try store.get(last.cid) == last)
    let raw = blocks.filter { $0.cid.codec == .raw }.map(\.cid) + [try CID(codec: .raw, multihash: last.cid.multihash)]
    _ = try store.collect(roots: raw)
    let healed = try store.verify()
    #expect(healed.problems.isEmpty)
    #expect(healed.blockCount == Set(raw.map(\.multihash)).count)
  }

  /// Kinds of damage after which the pack as a whole cannot be trusted.
  static let damages: [(name: String, change: @Sendable (inout [UInt8]) -> Void)] = [
    ("empty", { $0 = [] }),
    ("a few bytes", { $0 = Array($0.prefix(20)) }),
    ("half", { $0 = Array($0.prefix($0.count / 2)) }),
    ("without its last byte", { $0.removeLast() }),
    ("a byte more", { $0.append(0) }),
    ("another pragma", { $0[3] ^= 1 }),
    ("a huge size of the data", { for place in 35..<42 { $0[place] = 0xFF } }),
    ("an index far away", { for place in 43..<50 { $0[place] = 0x7F } }),
    ("another header", { $0[60] ^= 1 }),
    ("another format of the index", { $0[index($0)] ^= 1 }),
    ("many functions", { bytes in for place in 2..<6 { bytes[index(bytes) + place] = 0xFF } }),
    ("many groups", { bytes in for place in 14..<18 { bytes[index(bytes) + place] = 0xFF } }),
    ("wide entries", { bytes in for place in 18..<22 { bytes[index(bytes) + place] = 0xFF } }),
    ("entries without width", { bytes in for place in 18..<22 { bytes[index(bytes) + place] = 0 } }),
    ("many entries", { bytes in for place in 22..<30 { bytes[index(bytes) + place] = 0xFF } }),
  ]

  /// The offset of the index.
  private static func index(_ bytes: [UInt8]) -> Int { bytes[43..<51].reversed().reduce(0) { $0 << 8 | Int($1) } }

  @Test(arguments: damages.map(\.name))
  func `a pack that is none hides no other block`(name: String) throws {
    let scratch = try Scratch()
    let (blocks, others) = (try Self.blocks(100), try Self.blocks(100, seed: 1))
    try Self.write(blocks, scratch)
    let pack = try Self.packs(scratch)[0]
    try Self.write(others, scratch)
    let change = try #require(Self.damages.first { $0.name == name }).change
    try Self.change(pack, scratch, change)
    let store = try DirectoryStore.writing(scratch.bytes("s"), collects: true)
    #expect(try others.allSatisfy { try store.get($0.cid) == $0 })
    do {
      _ = try store.get(blocks[3].cid)
      Issue.record("a block of no pack was answered")
    } catch {
      #expect(error.slug == "store.damaged")
      #expect(error.reason.contains(pack))
      #expect(!error.description.contains("\n"))
    }
    let report = try store.verify()
    #expect(report.blockCount == 100)
    #expect(report.problems.count == 1)
    #expect(slug { _ = try store.collect(roots: []) } == "store.damaged")
    #expect(try Self.packs(scratch).count == 2)
    // New blocks are taken all the same.
    let more = try Self.blocks(100, seed: 2)
    for block in more + blocks { try store.put(block) }
    try store.flush()
    #expect(try (more + blocks).allSatisfy { try store.get($0.cid) == $0 })
  }

  /// Kinds of damage that only some blocks have.
  static let lies: [(name: String, change: @Sendable (inout [UInt8]) -> Void)] = [
    ("an offset after the end", { bytes in for place in 0..<8 { bytes[index(bytes) + 62 + place] = 0xFF } }),
    ("an offset in the header", { bytes in for place in 0..<8 { bytes[index(bytes) + 62 + place] = 0 } }),
    (
      "an offset of another block",
      { bytes in
        let start = index(bytes) + 62
        for place in 0..<8 { bytes[start + place] = bytes[start + 40 + place] }
      }
    ),
    (
      "entries that are not sorted",
      { bytes in
        let start = index(bytes) + 30
        for place in 0..<40 { bytes.swapAt(start + place, start + 40 * 99 + place) }
      }
    ),
    (
      "a long section",
      { bytes in
        bytes[69] = 0xFF
      }
    ),
  ]

  @Test(arguments: lies.map(\.name))
  func `an index that lies is found out`(name: String) throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(100)
    try Self.write(blocks, scratch)
    try Self.change(try Self.packs(scratch)[0], scratch, try #require(Self.lies.first { $0.name == name }).change)
    let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    var failureCount = 0
    for block in blocks {
      do {
        #expect(try store.get(block.cid) == block)
      } catch {
        #expect(error.slug == "store.damaged")
        failureCount += 1
      }
    }
    #expect(failureCount > 0)
    #expect(failureCount < (name == "entries that are not sorted" ? 100 : 3))
    #expect(try !store.verify().problems.isEmpty)
    #expect(slug { try store.forEach { (_, _) in } } == "store.damaged")
  }

  @Test func `what is no pack in the folder of packs is told`() throws {
    let scratch = try Scratch()
    try Self.write(try Self.blocks(100), scratch)
    try Data([1]).write(to: URL(fileURLWithPath: scratch.path("s/packs/readme")))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("s/packs/z.car"), withDestinationPath: scratch.path("s/lock"))
    try FileManager.default.createDirectory(atPath: scratch.path("s/packs/a.car"), withIntermediateDirectories: false)
    let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
    #expect(try Self.blocks(100).allSatisfy { try store.get($0.cid) == $0 })
    let report = try store.verify()
    #expect(report.problems.count == 3)
    #expect(report.blockCount == 100)
  }

  @Test func `changed packs crash nothing`() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks(64)
    try Self.write(blocks, scratch)
    let path = scratch.path("s/packs/" + (try Self.packs(scratch)[0]))
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SplitMix(state: 7)
    #expect(chmod(path, 0o600) == 0)
    var failureCount = 0
    for round in 0..<5000 {
      var bytes = whole
      for _ in 0...Int(random.next() % 3) {
        // Most of the changes are where numbers are: in the front and in the heads of the index.
        let start = round % 2 == 0 ? 0 : round % 4 == 1 ? Self.index(whole) : 69
        let place = start + Int(random.next() % UInt64(round % 3 == 0 ? bytes.count - start : 70))
        if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
      }
      if round % 7 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: Data(bytes))
      try file.close()
      let store = try #require(try DirectoryStore.reading(scratch.bytes("s")))
      for block in blocks.prefix(4) {
        do {
          // What is answered is never wrong.
          if let found = try store.find(block.cid) { #expect(found == block) } else { failureCount += 1 }
        } catch {
          failureCount += 1
          #expect(!error.description.contains("\n"))
        }
      }
      if bytes != whole, round % 5 == 0 {
        let report = try store.verify()
        // A codec is no part of the name.
        #expect(report.problems.isEmpty == (report.blockCount == 64))
      }
    }
    #expect(failureCount > 1000)
  }
}

/// Numbers that are the same in each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
