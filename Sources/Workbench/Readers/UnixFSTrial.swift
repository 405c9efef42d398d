import IPLD

/// The readers of UnixFS: files in parts, folders, shards and symbolic links of which one block was changed.
package struct UnixFSTrial: ReaderTrial {
  /// The store of the blocks that the changed block links to.
  private var store = MemoryStore()

  private static let mostFileBytes = 1 << 20

  package init() {}

  package mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput {
    ReaderInput((try? makeBlock(&random)) ?? [])
  }

  private mutating func makeBlock(_ random: inout RandomNodes) throws(CodedError) -> [UInt8] {
    store = MemoryStore()
    var profile = random.number(2) == 0 ? UnixFS.Profile.v0_2015 : .v1_2025
    profile.chunkByteCount = 1 + random.number(20)
    profile.width = 2 + random.number(4)
    profile.entryCount = 2 + random.number(6)
    var attributes = UnixFS.Attributes()
    if random.number(2) == 0 {
      attributes.modificationTime = .init(seconds: Int64(random.number(1 << 40)), nanoseconds: 7)
    }
    let content = (0..<random.number(200)).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var builder = UnixFS.FileBuilder(store, profile: profile)
    try content.withBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
    let file = try builder.finish()
    let root: CID
    switch random.number(4) {
    case 0: root = file.cid
    case 1: root = try UnixFS.addSymbolicLink(to: Array("../name 1".utf8), attributes: attributes, in: store).cid
    default:
      if random.number(2) == 0 { profile.shardingRule = .blockBytes(0) }
      let entries = (0..<random.number(30)).map { (name: Text("name \($0)"), item: file) }
      root = try UnixFS.addDirectory(entries, in: store, profile: profile).cid
    }
    // Any of the blocks may be the changed one.
    var blocks: [Block] = []
    var walk = DAGWalk(store, roots: [root])
    while blocks.count < 16, let block = try walk.next() {
      if block.cid.codec == .dagPB { blocks.append(block) }
    }
    return blocks.isEmpty ? [] : blocks[random.number(blocks.count)].bytes.array
  }

  package mutating func read(_ input: [UInt8]) -> Reading {
    guard let cid = try? store.put(input, codec: .dagPB) else { return .broken(promise: "a block can be put") }
    var limits = UnixFSReader.Limits()
    limits.fileByteCount = Self.mostFileBytes
    limits.entryCount = 1 << 12
    let reader = UnixFSReader(store, limits: limits)
    var slug: String?
    var isRead = false
    do throws(CodedError) {
      var sink = ArraySink()
      try reader.read(cid, to: &sink)
      guard sink.bytes.count <= Self.mostFileBytes else { return .broken(promise: "no file is past the limit") }
      guard try reader.byteCount(cid) == sink.bytes.count else {
        return .broken(promise: "a file is as long as it is said to be")
      }
      var part = ArraySink()
      try reader.read(cid, range: sink.bytes.count / 3..<sink.bytes.count / 2, to: &part)
      guard part.bytes == Array(sink.bytes[sink.bytes.count / 3..<sink.bytes.count / 2]) else {
        return .broken(promise: "a range of a file is the same as that part of the whole")
      }
      isRead = true
    } catch {
      slug = error.slug
    }
    do throws(CodedError) {
      if let entries = try reader.entries(cid) {
        guard entries.count <= limits.entryCount else { return .broken(promise: "no folder is past the limit") }
        isRead = true
      }
    } catch {
      slug = error.slug
    }
    // The path resolver reads any part of it.
    _ = try? reader.resolve(cid, path: ["name 3"])
    _ = try? PathResolver(store).resolve(cid, path: ["Links", "0", "Hash", "Data"])
    if let block = try? store.get(cid) { _ = UnixFS.attributes(block) }
    return isRead ? .accepted : .refused(slug ?? "nothing read")
  }
}
