/// A block of dag-pb: named links, and bytes.
public struct PBNode: Hashable, Sendable {
  /// The links of the block, in its order.
  public var links: [PBLink]
  /// Missing, which differs from empty.
  public var data: Bytes?

  /// Makes a block of links and bytes.
  public init(links: [PBLink] = [], data: Bytes? = nil) {
    self.links = links
    self.data = data
  }
}

/// A link of a block of dag-pb.
public struct PBLink: Hashable, Sendable {
  /// The identifier of the block that is linked to.
  public var cid: CID
  /// Missing, which differs from empty.
  public var name: Text?
  /// The number of bytes that all blocks reached by the link have together, as the block claims.
  public var cumulativeByteCount: UInt64?

  /// Makes a link to a block, with a name and a length in bytes if there are any.
  public init(cid: CID, name: Text? = nil, cumulativeByteCount: UInt64? = nil) {
    self.cid = cid
    self.name = name
    self.cumulativeByteCount = cumulativeByteCount
  }

  /// Tells whether this link may stand directly before another.
  func mayPrecede(_ next: PBLink) -> Bool {
    guard let name = name?.utf8 else { return true }
    guard let other = next.name?.utf8 else { return name.isEmpty }
    return name.withUnsafeBytes { name in other.withUnsafeBytes { !$0.precedesBytewise(name) } }
  }
}

// MARK: The data model

extension PBNode {
  /// Takes a value of the form `{"Data"?: bytes, "Links": [{"Hash": link, "Name"?: string, "Tsize"?: int}]}`.
  public init(_ node: Node) throws(CodedError) {
    guard let map = node.map else { throw Self.form("a block of dag-pb is a map, not a value of kind \(node.kind)") }
    for key in map.keys where key != "Data" && key != "Links" { throw Self.form("a block has no field \"\(key)\"") }
    if let data = map["Data"] {
      guard let bytes = data.bytes else { throw Self.form("Data is of kind \(data.kind) instead of bytes") }
      self.data = bytes
    }
    guard let list = map["Links"]?.list else { throw Self.form("Links is no list") }
    links = []
    for element in list { links.append(try PBLink(element)) }
  }

  /// The same in the data model.
  public var node: Node {
    get throws(CodedError) {
      var links: [Node] = []
      for link in self.links { links.append(try link.node) }
      var entries: [(Text, Node)] = [("Links", .list(links))]
      if let data { entries.append(("Data", .bytes(data))) }
      return try .map(entries)
    }
  }

  fileprivate static func form(_ reason: String) -> CodedError { CodedError(.dagpbForm, reason) }
}

extension PBLink {
  fileprivate init(_ node: Node) throws(CodedError) {
    guard let map = node.map else { throw PBNode.form("a link is of kind \(node.kind) instead of a map") }
    for key in map.keys where key != "Hash" && key != "Name" && key != "Tsize" {
      throw PBNode.form("a link has no field \"\(key)\"")
    }
    guard let hash = map["Hash"] else { throw PBNode.form("a link has no Hash") }
    guard let cid = hash.link else { throw PBNode.form("a link's Hash is of kind \(hash.kind) instead of a CID") }
    self.cid = cid
    if let name = map["Name"] {
      guard let text = name.text else { throw PBNode.form("a link's Name is of kind \(name.kind) instead of a string") }
      self.name = text
    }
    if let size = map["Tsize"] {
      guard case .integer(let number) = size, let count = UInt64(exactly: number) else {
        throw PBNode.form("a link's Tsize is no integer from 0 to 2^64-1")
      }
      cumulativeByteCount = count
    }
  }

  fileprivate var node: Node {
    get throws(CodedError) {
      var entries: [(Text, Node)] = [("Hash", .link(cid))]
      if let name { entries.append(("Name", .string(name))) }
      if let cumulativeByteCount { entries.append(("Tsize", .integer(Int128(cumulativeByteCount)))) }
      return try .map(entries)
    }
  }
}
