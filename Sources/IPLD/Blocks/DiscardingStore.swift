/// Takes blocks and keeps none: for those who only want to know their names.
public final class DiscardingStore: BlockStore {
  /// Makes a store that forgets what it is given.
  public init() {}

  /// Returns `nil`, since no block is kept.
  public func bytes(of multihash: Multihash) -> Bytes? { nil }
  /// Returns `nil`, since no block is kept.
  public func byteCount(of multihash: Multihash) -> Int? { nil }
  /// Takes a block, and forgets it.
  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) {}
  /// Calls nothing, since no block is kept.
  public func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {}
  /// Does nothing, since no block is kept.
  public func flush() {}
}
