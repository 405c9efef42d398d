/// Blocks by the multihash of their bytes: identifiers that differ in version or codec only name the same entry.
public protocol BlockStore: AnyObject {
  /// The bytes of a block; `nil` where it is not here. Fails where what is here are other bytes.
  func bytes(of multihash: Multihash) throws(CodedError) -> Bytes?

  /// The length of a block, which may be that of a damaged one; `nil` where it is not here.
  func byteCount(of multihash: Multihash) throws(CodedError) -> Int?

  /// Takes a block. The caller has made sure that the identifier names the bytes, and not by identity.
  func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError)

  /// Calls `body` once for each block with its length, in the order of the multihashes' base32 text.
  func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError)

  /// Makes sure that all blocks taken so far survive a power failure.
  func flush() throws(CodedError)
}

extension BlockStore {
  /// The block with an identifier, which brings its bytes along where its function is identity; `nil` where it is not
  /// here.
  public func find(_ cid: CID) throws(CodedError) -> Block? {
    let multihash = cid.multihash
    if multihash.code == .identity { return Block(cid: cid, bytes: Bytes(multihash.digest)) }
    do throws(CodedError) {
      guard let bytes = try bytes(of: multihash) else { return nil }
      return Block(cid: cid, bytes: bytes)
    } catch {
      throw CodedError(error.code, at: error.offset, "\(error.reason), the block \(cid)")
    }
  }

  /// The block with an identifier; fails with `store.not_found` where it is not here.
  public func get(_ cid: CID) throws(CodedError) -> Block {
    guard let block = try find(cid) else { throw CodedError(.storeNotFound, "the block \(cid) is not here") }
    return block
  }

  /// Tells whether there is an entry for an identifier.
  public func has(_ cid: CID) throws(CodedError) -> Bool {
    let multihash = cid.multihash
    if multihash.code == .identity { return true }
    return try byteCount(of: multihash) != nil
  }

  /// Takes a block after verifying it.
  public func put(_ block: Block) throws(CodedError) {
    try block.verify()
    try putVerified(block)
  }

  /// Takes a block that somebody has verified.
  package func putVerified(_ block: Block) throws(CodedError) {
    if block.cid.multihash.code == .identity { return }
    try block.bytes.withUnsafeBytes { (bytes) throws(CodedError) in try put(bytes, as: block.cid) }
  }

  /// Takes bytes, and names them.
  public func put(
    _ bytes: UnsafeRawBufferPointer, codec: Multicodec, function: Multicodec = .sha2_256
  ) throws(CodedError) -> CID {
    let cid = try CID(of: bytes, codec: codec, function: function)
    if function != .identity { try put(bytes, as: cid) }
    return cid
  }

  /// Takes bytes, and names them.
  public func put(
    _ bytes: [UInt8], codec: Multicodec, function: Multicodec = .sha2_256
  ) throws(CodedError) -> CID {
    try bytes.withBytes { (bytes) throws(CodedError) in try put(bytes, codec: codec, function: function) }
  }

  /// Fails with `store.damaged` unless the multihash is that of the bytes.
  package func check(_ bytes: Bytes, _ multihash: Multihash) throws(CodedError) {
    guard try bytes.withUnsafeBytes({ (bytes) throws(CodedError) in try multihash.verifies(bytes) }) else {
      throw CodedError(
        .storeDamaged, "the \(bytes.count) bytes kept as \(multihash.text) are not those that it names")
    }
  }
}

extension Multihash {
  /// Base32 without a prefix: what blocks are called in folders, where upper and lower case may be the same.
  package var text: String { String(Multibase.base32.encode(bytes).dropFirst()) }

  /// The multihash with a text.
  package init(text: some Collection<UInt8>) throws(CodedError) {
    let (_, bytes) = try Multibase.decode("b" + String(decoding: text, as: UTF8.self))
    try self.init(bytes)
  }
}
