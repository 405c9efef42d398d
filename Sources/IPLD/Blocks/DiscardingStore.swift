/// Takes blocks and keeps none: for those who only want to know their names.
public final class DiscardingStore: BlockStore {
  public init() {}

  public func bytes(of multihash: Multihash) -> Bytes? { nil }
  public func byteCount(of multihash: Multihash) -> Int? { nil }
  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) {}
  public func forEach(_ body: (Multihash, Int) throws(CodecError) -> Void) throws(CodecError) {}
  public func flush() {}
}
