import Foundation
import IPLD
import Storage
import TestSupport
import Testing

/// Blocks that are too long to travel, and the files that stand for them.
@Suite struct LongBlockTests {
  private static let long = constant(
    try Block((0..<(2 << 20) + 100_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 19) }, codec: .raw))

  private static func root(_ blocks: [Block]) throws -> Block {
    try Block(try DAGCBOR.encode(.list(blocks.map { .link($0.cid) })), codec: .dagCBOR)
  }

  private static func open(_ car: [UInt8], _ scratch: Scratch) throws -> CARStore {
    try Data(car).write(to: URL(fileURLWithPath: scratch.path("f.car")))
    return try CARStore(scratch.bytes("f.car"))
  }

  private static func write(_ blocks: [Block]) throws -> [UInt8] {
    let store = MemoryStore()
    for block in blocks { try store.put(block) }
    return try LongBlockWriter.write(blocks[0].cid, from: store, to: ArraySink()).sink.bytes
  }

  @Test func `sections are as long when they are written as when they are read`() throws {
    let cid = try CID(of: [], codec: .raw)
    let most = CAR.maximumSectionByteCount - cid.bytes.count
    var writer = try CARWriter(roots: [], to: ArraySink())
    try [UInt8](repeating: 0, count: most).withUnsafeBytes { try writer.write(cid, $0) }
    var options = CARReader<ArraySource>.Options()
    options.verifiesBlocks = false
    var reader = try CARReader(ArraySource(writer.sink.bytes), options: options)
    #expect(try reader.next()?.block.bytes.count == most)
    let error = slug { try [UInt8](repeating: 0, count: most + 1).withUnsafeBytes { try writer.write(cid, $0) } }
    #expect(error == "car.section_limit")
  }

  @Test func `a DAG without long blocks is written as ever`() throws {
    let leaf = try Block([1, 2, 3], codec: .raw)
    let root = try Self.root([leaf])
    var writer = try CARWriter(roots: [root.cid], to: ArraySink())
    for block in [root, leaf] { try writer.write(block) }
    #expect(try Self.write([root, leaf]) == writer.sink.bytes)
  }

  @Test func `a file stands for a long block, and is put together again`() throws {
    let scratch = try Scratch()
    let leaf = try Block([1, 2, 3], codec: .raw)
    let root = try Self.root([leaf, Self.long, Self.long])
    let car = try Self.write([root, leaf, Self.long])
    var reader = try CARReader(ArraySource(car))
    var longest = 0
    var count = 0
    while let section = try reader.next() {
      longest = max(longest, section.block.bytes.count)
      count += 1
    }
    #expect(longest == 1 << 20)
    // The root, the leaf, and the file of three leaves.
    #expect(count == 6)
    let store = try Self.open(car, scratch)
    #expect(store.root == root.cid)
    #expect(store.header.roots.count == 2)
    #expect(try store.get(Self.long.cid) == Self.long)
    #expect(try store.byteCount(of: Self.long.cid.multihash) == Self.long.bytes.count)
    #expect(try store.find(CID(of: [9], codec: .raw)) == nil)
    var walk = DAGWalk(store, roots: [root.cid])
    var seen: [CID] = []
    while let block = try walk.next() { seen.append(block.cid) }
    #expect(seen == [root.cid, leaf.cid, Self.long.cid])
  }

  @Test func `a file that lacks a part stands for nothing, and a damaged part is told`() throws {
    let scratch = try Scratch()
    let root = try Self.root([Self.long])
    let car = try Self.write([root, Self.long])
    var reader = try CARReader(ArraySource(car))
    var last = 0
    while let section = try reader.next() { last = section.offset }
    #expect(try Self.open(Array(car[..<last]), scratch).find(Self.long.cid) == nil)
    var changed = car
    changed[changed.count - 1] ^= 1
    let store = try Self.open(changed, scratch)
    #expect(slug { _ = try store.get(Self.long.cid) } == "store.damaged")
  }

  /// A few blocks that say that they are a file of many bytes, or of many parts.
  @Test func `hostile files keep nobody busy`() throws {
    let scratch = try Scratch()
    let byte = try Block([7], codec: .raw)
    var blocks = [byte]
    var sizes: UInt64 = 1
    // Each level names the one below ten times: 10^8 parts of one byte.
    for _ in 0..<8 {
      let below = try #require(blocks.last)
      sizes *= 10
      var data: [UInt8] = [0x08, 0x02, 0x18]
      func varint(_ value: UInt64) -> [UInt8] {
        value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F) | 0x80] + varint(value >> 7)
      }
      data += varint(sizes)
      for _ in 0..<10 { data += [0x20] + varint(sizes / 10) }
      let links = (0..<10).map { _ in PBLink(cid: below.cid, name: "", cumulativeByteCount: 1) }
      blocks.append(try Block(try DAGPB.encode(PBNode(links: links, data: Bytes(data))), codec: .dagPB))
    }
    let file = try #require(blocks.last)
    let root = try Self.root([try Block([5], codec: .raw)])
    var writer = try CARWriter(roots: [root.cid] + [CID](repeating: file.cid, count: 1000), to: ArraySink())
    for block in [root] + blocks { try writer.write(block) }
    let store = try Self.open(writer.sink.bytes, scratch)
    let started = ContinuousClock.now
    #expect(try store.find(CID(of: [5], codec: .raw)) == nil)
    #expect(ContinuousClock.now - started < .seconds(60))
  }
}
