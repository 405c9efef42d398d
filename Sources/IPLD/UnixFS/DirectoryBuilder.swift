extension UnixFS {
  /// Adds a folder: one block, or a tree of shards where the profile says so.
  ///
  /// Fails where a name is empty, `.` or `..`, has a slash or NUL in it, or is there twice.
  public static func addDirectory(
    _ entries: [(name: Text, item: Item)], attributes: Attributes = Attributes(), in store: any BlockStore,
    profile: Profile = .v1_2025
  ) throws(CodedError) -> Item {
    for entry in entries { try checkName(entry.name) }
    let links = entries.map {
      PBLink(cid: $0.item.cid, name: $0.name, cumulativeByteCount: $0.item.cumulativeByteCount)
    }.sorted { !$1.mayPrecede($0) }
    for (link, next) in zip(links, links.dropFirst()) where link.name == next.name {
      throw CodedError(.unixfsDuplicateName, "two entries have the name \"\(next.name ?? "")\"")
    }
    var data = UnixFSData(.directory)
    data.attributes = attributes
    let node = PBNode(links: links, data: data.encode())
    guard isLarge(node, profile) else { return try add(node, in: store, profile) }
    let hashed = links.map { (link: $0, hash: Murmur3.hash($0.name?.utf8 ?? [])) }
    return try addShard(hashed, depth: 0, attributes, store, profile)
  }

  /// Fails unless an entry of a folder may have this name.
  public static func checkName(_ name: Text) throws(CodedError) {
    guard !name.utf8.isEmpty, name != ".", name != "..", !name.utf8.contains(0), !name.utf8.contains(UInt8(ascii: "/"))
    else { throw CodedError(.unixfsName, "\"\(name)\" is no name for an entry of a folder") }
  }

  private static func isLarge(_ node: PBNode, _ profile: Profile) -> Bool {
    if let most = profile.entryCount, node.links.count > most { return true }
    switch profile.shardingRule {
    case .linkBytes(let limit):
      return node.links.reduce(0) { $0 + $1.cid.bytes.count + ($1.name?.utf8.count ?? 0) } > limit
    case .blockBytes(let limit):
      // Encoding what is surely too large would only take time.
      let names = node.links.reduce(0) { $0 + $1.cid.bytes.count + ($1.name?.utf8.count ?? 0) }
      return names > limit || ((try? DAGPB.encode(node).count) ?? 0) > limit
    }
  }

  // MARK: Shards

  /// - Parameter links: With the hashes of their names.
  private static func addShard(
    _ links: [(link: PBLink, hash: UInt64)], depth: Int, _ attributes: Attributes, _ store: any BlockStore,
    _ profile: Profile
  ) throws(CodedError) -> Item {
    let fanout = profile.fanout
    // Each shard takes as many bits of the hashes as its positions need, the highest first.
    let bits = fanout.trailingZeroBitCount
    let rest = UInt64.bitWidth - (depth + 1) * bits
    guard rest >= 0 else {
      throw CodedError(.unixfsShardDepth, "the names of two entries have the same hash")
    }
    let digits = (bits + 3) / 4
    var positions = [[(link: PBLink, hash: UInt64)]](repeating: [], count: fanout)
    for link in links { positions[Int(link.hash >> UInt64(rest) & UInt64(fanout - 1))].append(link) }
    var children: [PBLink] = []
    // The lowest position is the last bit.
    var field = [UInt8](repeating: 0, count: fanout / 8)
    for (position, links) in positions.enumerated() where !links.isEmpty {
      field[field.count - 1 - position / 8] |= 1 << UInt8(position % 8)
      let prefix = Self.prefix(position, digits: digits)
      if links.count == 1 {
        var link = links[0].link
        link.name = Text(valid: Bytes(prefix + Array(link.name?.utf8 ?? [])))
        children.append(link)
      } else {
        let shard = try addShard(links, depth: depth + 1, Attributes(), store, profile)
        children.append(
          PBLink(cid: shard.cid, name: Text(valid: Bytes(prefix)), cumulativeByteCount: shard.cumulativeByteCount))
      }
    }
    var data = UnixFSData(.shard)
    data.data = Bytes(Array(field.drop { $0 == 0 }))
    data.hashFunction = Multicodec.murmur3.rawValue
    data.fanout = UInt64(fanout)
    data.attributes = attributes
    return try add(PBNode(links: children, data: data.encode()), in: store, profile)
  }

  /// A position in hexadecimal digits of upper case.
  static func prefix(_ position: Int, digits: Int) -> [UInt8] {
    let text = String(position, radix: 16, uppercase: true)
    return Array(repeating: UInt8(ascii: "0"), count: digits - text.utf8.count) + Array(text.utf8)
  }
}
