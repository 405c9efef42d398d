extension Multihash {
  /// The functions whose digests can be computed here.
  public static let functions: [Multicodec] = [.identity, .sha2_256, .sha2_512, .sha3_256, .blake3]

  /// The multihash of a block; fails for functions that are not known here.
  public init(of block: UnsafeRawBufferPointer, with function: Multicodec = .sha2_256) throws(CodecError) {
    guard let digest = Multihash.digest(of: block, with: function) else {
      throw CodecError("multihash.unknown_function", "digests of \(function) cannot be computed")
    }
    try self.init(code: function, digest: digest)
  }

  /// The multihash of a block; fails for functions that are not known here.
  public init(of block: [UInt8], with function: Multicodec = .sha2_256) throws(CodecError) {
    self = try block.withBytes { (buffer) throws(CodecError) in try Multihash(of: buffer, with: function) }
  }

  /// Whether this is the whole digest of a block: one that was cut short proves nothing. Fails for functions that are
  /// not known here.
  public func verifies(_ block: UnsafeRawBufferPointer) throws(CodecError) -> Bool {
    if code == .identity { return digest.withUnsafeBytes { $0.isEqual(to: block) } }
    return try Multihash(of: block, with: code) == self
  }

  private static func digest(of block: UnsafeRawBufferPointer, with function: Multicodec) -> [UInt8]? {
    switch function {
    case .identity: Array(block)
    case .sha2_256: SHA256.hash(block)
    case .sha2_512: SHA512.hash(block)
    case .sha3_256: SHA3_256.hash(block)
    case .blake3: BLAKE3.hash(block)
    default: nil
    }
  }
}

extension CID {
  /// The identifier, of version 1, of a block.
  public init(
    of block: UnsafeRawBufferPointer, codec: Multicodec, function: Multicodec = .sha2_256
  ) throws(CodecError) {
    try self.init(codec: codec, multihash: try Multihash(of: block, with: function))
  }

  /// The identifier, of version 1, of a block.
  public init(of block: [UInt8], codec: Multicodec, function: Multicodec = .sha2_256) throws(CodecError) {
    try self.init(codec: codec, multihash: try Multihash(of: block, with: function))
  }
}
