/// Several stores as one: blocks are looked for in each in turn, and new ones go to the first.
public final class LayeredStore: BlockStore {
  private let layers: [any BlockStore]

  /// - Parameter layers: At least one.
  public init(_ layers: [any BlockStore]) {
    precondition(!layers.isEmpty, "a layered store has a layer")
    self.layers = layers
  }

  /// A damaged block in one layer is answered from another that has it whole.
  public func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    var damage: CodedError?
    for layer in layers {
      do throws(CodedError) {
        if let bytes = try layer.bytes(of: multihash) { return bytes }
      } catch  where error.has(IPLDErrorCode.storeDamaged) {
        damage = damage ?? error
      }
    }
    if let damage { throw damage }
    return nil
  }

  /// Returns the length of a block in bytes, from the first layer that has it; `nil` if none has.
  public func byteCount(of multihash: Multihash) throws(CodedError) -> Int? {
    for layer in layers {
      if let count = try layer.byteCount(of: multihash) { return count }
    }
    return nil
  }

  /// Writes a block to the first layer.
  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError) {
    try layers[0].put(bytes, as: cid)
  }

  /// Calls `body` with each block of all layers and its length in bytes, each block once.
  public func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {
    var rows: [Multihash: Int] = [:]
    for layer in layers {
      try layer.forEach { (multihash, count) in if rows[multihash] == nil { rows[multihash] = count } }
    }
    let sorted = rows.map { (text: Array($0.key.text.utf8), multihash: $0.key, count: $0.value) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }
    for row in sorted { try body(row.multihash, row.count) }
  }

  /// Makes the first layer, the only one that is written to, durable.
  public func flush() throws(CodedError) { try layers[0].flush() }
}
