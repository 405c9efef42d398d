/// Blocks in memory, for use by one thread at a time.
public final class MemoryStore: BlockStore {
  private var blocks: [Multihash: Bytes] = [:]

  /// Makes a store without blocks.
  public init() {}

  /// Returns the bytes of a block; `nil` if the store does not have it.
  public func bytes(of multihash: Multihash) -> Bytes? { blocks[multihash] }
  /// Returns the length of a block in bytes; `nil` if the store does not have it.
  public func byteCount(of multihash: Multihash) -> Int? { blocks[multihash]?.count }

  /// Copies a block into memory.
  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) {
    let multihash = cid.multihash
    if blocks[multihash] == nil { blocks[multihash] = Bytes(Array(bytes)) }
  }

  /// Calls `body` with each block and its length in bytes.
  public func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {
    let rows = blocks.map { (text: Array($0.key.text.utf8), multihash: $0.key, count: $0.value.count) }
    for row in rows.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) {
      try body(row.multihash, row.count)
    }
  }

  /// Does nothing, since all is in memory.
  public func flush() {}
}
