extension UnixFS {
  /// Makes the blocks of a file out of its bytes, which arrive in pieces of any size: leaves of equal length below a
  /// tree in which all of them are equally deep. It holds one leaf, and the links of one block for each level.
  public struct FileBuilder {
    private let store: any BlockStore
    private let profile: Profile
    private var chunk: [UInt8] = []
    /// Parts that have no block above them yet: leaves, blocks of leaves, and so on.
    private var levels: [[Item]] = [[]]

    public init(_ store: any BlockStore, profile: Profile = .v1_2025) {
      precondition(profile.chunkByteCount > 0 && profile.width > 1, "a tree has leaves with bytes, and branches")
      self.store = store
      self.profile = profile
      chunk.reserveCapacity(profile.chunkByteCount)
    }

    /// Appends bytes.
    public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CodecError) {
      var rest = bytes
      while !rest.isEmpty {
        let part = min(rest.count, profile.chunkByteCount - chunk.count)
        if chunk.isEmpty, part == profile.chunkByteCount {
          try append(try leaf(UnsafeRawBufferPointer(rebasing: rest[..<part])), level: 0)
        } else {
          chunk.append(contentsOf: rest[..<part])
          if chunk.count == profile.chunkByteCount { try endChunk() }
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[part...])
      }
    }

    /// Appends everything that a source has.
    public mutating func write(_ source: inout some ByteSource) throws(CodecError) {
      while true {
        let room = profile.chunkByteCount - chunk.count
        let start = chunk.count
        // The front of the chunk's unused capacity is filled in place.
        var failure: CodecError?
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: min(room, 1 << 18)) { buffer, filled in
          do throws(CodecError) {
            count = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
            filled = count
          } catch {
            failure = error
          }
        }
        if let failure { throw failure }
        if count == 0 { return }
        chunk += piece
        if start + count == profile.chunkByteCount { try endChunk() }
      }
    }

    /// The whole file.
    public mutating func finish() throws(CodecError) -> Item {
      if !chunk.isEmpty || levels == [[]] { try endChunk() }
      var level = 0
      while level < levels.count - 1 || levels[level].count > 1 {
        if !levels[level].isEmpty { try endBranch(level) }
        level += 1
      }
      return levels[level][0]
    }

    private mutating func endChunk() throws(CodecError) {
      let item = try chunk.withBytes { (bytes) throws(CodecError) in try leaf(bytes) }
      chunk.removeAll(keepingCapacity: true)
      try append(item, level: 0)
    }

    private func leaf(_ bytes: UnsafeRawBufferPointer) throws(CodecError) -> Item {
      let count = UInt64(bytes.count)
      if profile.hasRawLeaves {
        return Item(cid: try store.put(bytes, codec: .raw), cumulativeByteCount: count, fileByteCount: count)
      }
      var data = UnixFSData(.file)
      if count > 0 { data.data = Bytes(Array(bytes)) }
      data.fileByteCount = count
      return try UnixFS.add(PBNode(data: data.encode()), fileByteCount: count, in: store, profile)
    }

    private mutating func append(_ item: Item, level: Int) throws(CodecError) {
      if level == levels.count { levels.append([]) }
      levels[level].append(item)
      if levels[level].count == profile.width { try endBranch(level) }
    }

    /// Makes a block above the parts of a level.
    private mutating func endBranch(_ level: Int) throws(CodecError) {
      var data = UnixFSData(.file)
      data.partByteCounts = levels[level].map(\.fileByteCount)
      let total = data.partByteCounts.reduce(0, &+)
      data.fileByteCount = total
      let links = levels[level].map {
        PBLink(cid: $0.cid, name: "", cumulativeByteCount: $0.cumulativeByteCount)
      }
      levels[level].removeAll(keepingCapacity: true)
      let node = PBNode(links: links, data: data.encode())
      try append(try UnixFS.add(node, fileByteCount: total, in: store, profile), level: level + 1)
    }
  }
}
