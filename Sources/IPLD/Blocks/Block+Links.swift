extension Block {
  /// The links in the block, in the order in which they stand there, each as often as it does.
  ///
  /// Blocks of codecs that are not known here are taken to have none. Fails for blocks of a known one that are not in
  /// its strict form; `LinkScan` looks for the links of those too.
  public func links() throws(CodedError) -> [CID] {
    do throws(CodedError) { return try strictLinks() } catch { throw named(error) }
  }

  private func strictLinks() throws(CodedError) -> [CID] {
    switch cid.codec {
    case .dagCBOR:
      var collector = LinkCollector()
      try bytes.withUnsafeBytes { (bytes) throws(CodedError) in try DAGCBOR.visit(bytes, &collector) }
      return collector.links
    case .dagJSON:
      var collector = LinkCollector()
      try DAGJSON.decode(bytes.array).visit(&collector)
      return collector.links
    case .dagPB: return try DAGPB.decode(bytes.array).links.map(\.cid)
    default: return []
    }
  }

  /// The block as a value of the data model; fails for codecs that are not known here.
  public func node() throws(CodedError) -> Node {
    do throws(CodedError) { return try strictNode() } catch { throw named(error) }
  }

  /// The error with the name of the block.
  package func named(_ error: CodedError) -> CodedError {
    CodedError(error.code, at: error.offset, "\(error.reason), in the block \(cid)")
  }

  private func strictNode() throws(CodedError) -> Node {
    switch cid.codec {
    case .dagCBOR: return try DAGCBOR.decode(bytes.array)
    case .dagJSON: return try DAGJSON.decode(bytes.array)
    case .dagPB: return try DAGPB.decode(bytes.array).node
    case .raw: return .bytes(bytes)
    default: throw CodedError(.blockUnknownCodec, "values of \(cid.codec) cannot be read")
    }
  }
}

/// Keeps the links of what it visits.
private struct LinkCollector: NodeVisitor {
  var links: [CID] = []

  mutating func null() {}
  mutating func bool(_ value: Bool) {}
  mutating func integer(_ value: Int128) {}
  mutating func float(_ value: Double) {}
  mutating func string(_ utf8: UnsafeRawBufferPointer) {}
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) {}
  mutating func link(_ cid: UnsafeRawBufferPointer) { links.append(CID(valid: Array(cid))) }
  mutating func beginList(count: Int) {}
  mutating func endList() {}
  mutating func beginMap(count: Int) {}
  mutating func key(_ utf8: UnsafeRawBufferPointer) {}
  mutating func endMap() {}
}
