import IPLD
import TestSupport
import Testing

/// Ways of cutting files into leaves.
@Suite struct ChunkerTests {
  /// Bytes without a pattern: digests of a counter.
  static func bytes(_ seed: String, count: Int) -> [UInt8] {
    var result: [UInt8] = []
    var number = 0
    while result.count < count {
      result += SHA256.hash(Array("\(seed) \(number)".utf8))
      number += 1
    }
    return Array(result.prefix(count))
  }

  /// The leaves of bytes, as lengths.
  private static func leaves(_ bytes: [UInt8], _ chunker: UnixFS.Chunker, piece: Int = .max) throws -> [Int] {
    let store = MemoryStore()
    var profile = UnixFS.Profile.v1_2025
    profile.chunker = chunker
    profile.width = 1 << 15
    var builder = UnixFS.FileBuilder(store, profile: profile)
    var source = ArraySource(bytes, maximumReadCount: piece)
    try builder.write(&source)
    let root = try builder.finish().cid
    guard case .file(let file) = try UnixFSReader(store).node(root) else { return [bytes.count] }
    return file.partByteCounts ?? []
  }

  @Test(arguments: ["rabin-16-64-200", "rabin-1000", "size-999", "rabin-600-1024-1025"])
  func `how bytes arrive does not matter`(text: String) throws {
    let bytes = Self.bytes("pieces", count: 30_000)
    let chunker = try UnixFS.Chunker(text)
    let whole = try Self.leaves(bytes, chunker)
    #expect(whole.reduce(0, +) == bytes.count)
    #expect(whole.allSatisfy { $0 <= chunker.mostByteCount })
    #expect(whole.count > 10)
    for piece in [1, 17, 1000] { #expect(try Self.leaves(bytes, chunker, piece: piece) == whole) }
  }

  @Test func `the same stretch makes the same leaves wherever it lies`() throws {
    let bytes = Self.bytes("shift", count: 20_000)
    let chunker = try UnixFS.Chunker("rabin-100-256-2000")
    let first = try Self.leaves(bytes, chunker)
    let second = try Self.leaves([1, 2, 3] + bytes, chunker)
    #expect(first.suffix(20) == second.suffix(20))
    #expect(first != second)
  }

  @Test(arguments: [
    "", "size", "size-", "size-0", "size--1", "size-x", "size-1-2", "size-2096897", "size-99999999999999999999",
    "rabin-", "rabin-47", "rabin-1397932", "rabin-12-512-1024", "rabin-32-32-64", "rabin-32-64-64", "rabin-1-2",
    "rabin-32-64-2096897", "rabin-1-2-3-4", "rabin-9223372036854775807", "buzhash-1", "fastcdc", "size-1 ",
  ])
  func `others are refused`(text: String) {
    #expect(slug { _ = try UnixFS.Chunker(text) } == "unixfs.chunker")
  }

  @Test func `labels before numbers are read`() throws {
    #expect(try UnixFS.Chunker("rabin-min:32-avg:64-max:128") == .rabin(minimum: 32, average: 64, maximum: 128))
    #expect(try UnixFS.Chunker("size-2096896") == .size(2_096_896))
    #expect(try UnixFS.Chunker("default") == .size(262_144))
  }
}

/// Files in a trickle, with permissions, and small blocks in their own CIDs.
@Suite struct FileLayoutTests {
  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 30, 100, 400])
  func `files in a trickle are read again`(count: Int) throws {
    for isRaw in [false, true] {
      var profile = UnixFS.Profile.v1_2025
      profile.chunkByteCount = 1
      profile.width = 2
      profile.isTrickle = true
      profile.hasRawLeaves = isRaw
      let store = MemoryStore()
      let bytes = (0..<count).map { UInt8($0 & 0xFF) }
      let item = try UnixFSTests.add(bytes, store, profile)
      #expect(try UnixFSTests.read(item.cid, store) == bytes)
      #expect(item.fileByteCount == UInt64(count))
      guard case .file(let root) = try UnixFSReader(store).node(item.cid) else {
        #expect(count == 0)
        continue
      }
      // Two leaves, and four trees each of depth 1, 2 and so on.
      let expected = Array([1, 1, 2, 2, 2, 2, 10, 10, 10, 10].prefix(root.parts.count))
      #expect(root.partByteCounts?.prefix(9).dropLast() == expected.prefix(root.parts.count).prefix(9).dropLast())
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 9, 10, 28])
  func `permissions are those of the root alone`(count: Int) throws {
    for isTrickle in [false, true] {
      var profile = UnixFS.Profile.v0_2015
      profile.chunkByteCount = 1
      profile.width = 3
      profile.isTrickle = isTrickle
      let store = MemoryStore()
      let bytes = (0..<count).map { UInt8($0) }
      let attributes = UnixFS.Attributes(mode: 0o640, modificationTime: .init(seconds: -5, nanoseconds: 7))
      var builder = UnixFS.FileBuilder(store, attributes: attributes, profile: profile)
      try bytes.withUnsafeBytes { try builder.write($0) }
      let item = try builder.finish()
      #expect(try UnixFSTests.read(item.cid, store) == bytes)
      #expect(UnixFS.attributes(try store.get(item.cid)) == attributes)
      // Nothing but the file is in the store, and only the root says it.
      var reached: Set<Multihash> = []
      var walk = DAGWalk(store, roots: [item.cid])
      while let block = try walk.next() {
        reached.insert(block.cid.multihash)
        #expect(UnixFS.attributes(block).isEmpty == (block.cid != item.cid))
      }
      var kept = 0
      try store.forEach { (_, _) in kept += 1 }
      #expect(kept == reached.count)
    }
  }

  @Test func `small blocks are in their own CIDs`() throws {
    var profile = UnixFS.Profile.v1_2025
    profile.inlineByteCount = 4
    let store = MemoryStore()
    let small = try UnixFSTests.add("abcd", store, profile)
    #expect(small.cid == (try CID(of: Array("abcd".utf8), codec: .raw, function: .identity)))
    #expect(try UnixFSTests.add("abcde", store, profile).cid.multihash.code == .sha2_256)
    var kept = 0
    try store.forEach { (_, _) in kept += 1 }
    #expect(kept == 1)
    #expect(try UnixFSTests.read(small.cid, store) == Array("abcd".utf8))
  }

  @Test(arguments: [8, 16, 32, 512, 1024])
  func `shards have as many positions as one likes`(fanout: Int) throws {
    var profile = UnixFS.Profile.v1_2025
    profile.fanout = fanout
    profile.entryCount = 5
    let store = MemoryStore()
    let file = try UnixFSTests.add("x", store, profile)
    func folder(_ count: Int) throws -> CID {
      try UnixFSTests.folder((0..<count).map { (Text("name \($0)"), file) }, store, profile).cid
    }
    let reader = UnixFSReader(store)
    guard case .directory = try reader.node(try folder(5)), case .shard = try reader.node(try folder(6)) else {
      Issue.record("five entries are a block, six are shards")
      return
    }
    let large = try folder(300)
    #expect(try reader.entries(large)?.count == 300)
    for number in 0..<300 { #expect(try reader.entry(Text("name \(number)"), in: large)?.cid == file.cid) }
  }
}
