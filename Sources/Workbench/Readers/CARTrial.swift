import IPLD

/// The readers of CAR files and of their contents: DAGs, long blocks in parts, and parts of DAGs.
package struct CARTrial: ReaderTrial {
  package init() {}

  package mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput {
    ReaderInput((try? Self.makeFile(&random)) ?? [])
  }

  /// Makes a new file: values, a folder with a file of several parts, and perhaps the frame of version 2.
  private static func makeFile(_ random: inout RandomNodes) throws(CodedError) -> [UInt8] {
    let store = MemoryStore()
    var profile = UnixFS.Profile.v1_2025
    profile.chunkByteCount = 32 + random.number(48)
    profile.width = 2 + random.number(4)
    var builder = UnixFS.FileBuilder(store, profile: profile)
    let content = (0..<random.number(250)).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try content.withBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
    let file = try builder.finish()
    if random.number(3) == 0 { profile.shardingRule = .blockBytes(0) }
    let entries = (0..<random.number(6)).map { (name: Text("name \($0)"), item: file) }
    let folder = try UnixFS.addDirectory(entries, in: store, profile: profile)
    let value = random.node()
    // Only a few values cannot be written.
    let node =
      (try? Block(try DAGCBOR.encode(.list([value, .link(folder.cid)])), codec: .dagCBOR))
      ?? Block(cid: folder.cid, bytes: [])
    if node.cid != folder.cid { try store.put(node) }
    let sum = try CID(of: content, codec: .raw)
    let root = try Block(try DAGCBOR.encode(.list([.link(node.cid), .link(sum)])), codec: .dagCBOR)
    try store.put(root)
    var writer = try CARWriter(roots: [root.cid, file.cid], to: ArraySink())
    var walk = DAGWalk(store, roots: [root.cid, file.cid], allowsMissing: true)
    while let block = try walk.next() { try writer.write(block) }
    let body = writer.sink.bytes
    guard random.number(4) == 0 else { return body }
    func number(_ value: Int) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let pragma: [UInt8] = [0x0A, 0xA1, 0x67, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6F, 0x6E, 0x02]
    return pragma + [UInt8](repeating: 0, count: 16) + number(51) + number(body.count) + number(0) + body
  }

  /// Returns the result of reading a file.
  private static func blocks(
    of input: [UInt8], verifies: Bool
  ) -> (header: CARHeader?, blocks: [Block], error: CodedError?) {
    var options = CARReader<ArraySource>.Options()
    options.verifiesBlocks = verifies
    var header: CARHeader?
    var blocks: [Block] = []
    do throws(CodedError) {
      var reader = try CARReader(ArraySource(input), options: options)
      header = reader.header
      while let section = try reader.next() { blocks.append(section.block) }
      return (header, blocks, nil)
    } catch {
      return (header, blocks, error)
    }
  }

  package mutating func read(_ input: [UInt8]) -> Reading {
    let (header, blocks, error) = Self.blocks(of: input, verifies: true)
    if let error, !error.isInside(input) { return .broken(promise: "errors are inside of the file") }
    let lax = Self.blocks(of: input, verifies: false)
    guard lax.header == header, lax.blocks.starts(with: blocks) else {
      return .broken(promise: "verifying changes no block")
    }
    let reading = error.map { Reading.refused($0.slug) } ?? .accepted
    guard let header else { return reading }
    guard lax.blocks.reduce(0, { $0 + $1.bytes.count }) <= input.count else {
      return .broken(promise: "blocks are no longer than the file")
    }
    do throws(CodedError) {
      if header.version == 1, error == nil {
        var writer = try CARWriter(roots: header.roots, to: ArraySink())
        for block in blocks { try writer.write(block) }
        let again = Self.blocks(of: writer.sink.bytes, verifies: true)
        guard again.error == nil, again.header == header, again.blocks == blocks else {
          return .broken(promise: "what is read is written, and read again")
        }
      }
      return try Self.brokenByContent(header, lax.blocks).map { .broken(promise: $0) } ?? reading
    } catch {
      return .broken(promise: "what is read can be written: \(error)")
    }
  }

  /// Returns the promise that the blocks of a file break when their links are followed and they are read, changed as they are.
  private static func brokenByContent(_ header: CARHeader, _ blocks: [Block]) throws(CodedError) -> String? {
    let store = MemoryStore()
    for block in blocks {
      let scan = LinkScan(block)
      if let strict = try? block.links(), strict != scan.links { return "a scan finds what the strict reader finds" }
      if block.cid.multihash.code != .identity { block.bytes.withUnsafeBytes { store.put($0, as: block.cid) } }
    }
    guard let root = header.roots.first ?? blocks.first?.cid else { return nil }
    if let reach = try? Reach(store, from: header.roots) {
      guard reach.blockCount <= reach.present.count * 4 + header.roots.count else { return "each block is met once" }
    }
    if let long = try? LongBlocks(store, roots: header.roots.dropFirst()) {
      for (multihash, place) in long.all {
        guard let bytes = try? long.bytes(of: multihash, from: store) else { return "what stands for a block is read" }
        guard bytes.count == place.byteCount, (try? multihash.verifies(bytes)) == true else {
          return "a file stands for the block whose bytes it has"
        }
      }
    }
    for scope in PartialDAG.Scope.allCases {
      let range = PartialDAG.ByteRange(from: -20, to: nil)
      for range in [nil, range] {
        guard let part = try? PartialDAG(in: store, root: root, path: ["1", "name 0"], scope: scope, range: range)
        else { continue }
        guard part.needed.isSubset(of: Set(blocks.map(\.cid.multihash))) || part.blockCount > 0 else {
          return "a part is made of blocks of the file"
        }
      }
    }
    return nil
  }
}

extension Multihash {
  fileprivate func verifies(_ bytes: Bytes) throws(CodedError) -> Bool {
    try bytes.withUnsafeBytes { (bytes) throws(CodedError) in try verifies(bytes) }
  }
}
