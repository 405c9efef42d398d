extension Multihash {
  /// The functions by which blocks can be named here.
  public static let functions: [Multicodec] = [
    .identity, .sha2_256, .sha2_512, .doubleSHA2_256, .sha3_224, .sha3_256, .sha3_384, .sha3_512, .shake128, .shake256,
    .keccak224, .keccak256, .keccak384, .keccak512, .blake3, .blake2b_160, .blake2b_256, .blake2b_384, .blake2b_512,
    .blake2s_160, .blake2s_224, .blake2s_256,
  ]

  /// The shortest digest that says anything about a block: whoever makes a block to fit a shorter one may find it.
  public static let minimumDigestByteCount = 20
  /// The longest digest that is compared with a block.
  public static let maximumDigestByteCount = 128

  /// The multihash of a block; fails for functions that blocks are not named by here.
  public init(of block: UnsafeRawBufferPointer, with function: Multicodec = .sha2_256) throws(CodedError) {
    if function == .sha1 {
      throw CodedError(.multihashWeakFunction, "sha1 is read and not written: collisions of it are known")
    }
    guard let digest = try Multihash.digest(of: block, with: function) else {
      throw CodedError(.multihashUnknownFunction, "digests of \(function) cannot be computed")
    }
    try self.init(code: function, digest: digest)
  }

  /// The multihash of a block; fails for functions that blocks are not named by here.
  public init(of block: [UInt8], with function: Multicodec = .sha2_256) throws(CodedError) {
    self = try block.withBytes { (buffer) throws(CodedError) in try Multihash(of: buffer, with: function) }
  }

  /// Tells whether this names a block: its digest is that of the block, or the beginning of it. Fails for functions
  /// that are not known here, and for digests that were cut to fewer than 20 bytes, which prove nothing.
  public func verifies(_ block: UnsafeRawBufferPointer) throws(CodedError) -> Bool {
    if code == .identity { return digest.withUnsafeBytes { $0.isEqual(to: block) } }
    guard let whole = try Multihash.digest(of: block, with: code, count: digest.count) else {
      throw CodedError(.multihashUnknownFunction, "digests of \(code) cannot be computed")
    }
    guard digest.count >= Self.minimumDigestByteCount else {
      throw CodedError(
        .multihashShortDigest,
        "a digest of \(digest.count) bytes proves nothing; at least \(Self.minimumDigestByteCount) are taken")
    }
    return digest.count <= whole.count && whole.starts(with: digest)
  }

  /// This is true where digests of the function can be compared with blocks here.
  public var isVerifiable: Bool {
    if code == .identity { return true }
    guard digest.count >= Self.minimumDigestByteCount else { return false }
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    return (try? Multihash.digest(of: nothing, with: code)) != nil
  }

  /// The whole digest of a block; `nil` where the function is not known.
  ///
  /// - Parameter count: The number of bytes that are wanted, for functions that give as many as one likes.
  private static func digest(
    of block: UnsafeRawBufferPointer, with function: Multicodec, count: Int? = nil
  ) throws(CodedError) -> [UInt8]? {
    switch function {
    case .identity: return Array(block)
    case .sha1: return SHA1.hash(block)
    case .sha2_256: return SHA256.hash(block)
    case .sha2_512: return SHA512.hash(block)
    case .doubleSHA2_256: return SHA256.hash(SHA256.hash(block))
    case .sha3_256: return SHA3_256.hash(block)
    case .sha3_224: return digest(of: block, with: .sha3(digestLength: 28), count: 28)
    case .sha3_384: return digest(of: block, with: .sha3(digestLength: 48), count: 48)
    case .sha3_512: return digest(of: block, with: .sha3(digestLength: 64), count: 64)
    case .keccak224: return digest(of: block, with: .keccak(digestLength: 28), count: 28)
    case .keccak256: return digest(of: block, with: .keccak(digestLength: 32), count: 32)
    case .keccak384: return digest(of: block, with: .keccak(digestLength: 48), count: 48)
    case .keccak512: return digest(of: block, with: .keccak(digestLength: 64), count: 64)
    case .shake128, .shake256:
      let is128 = function == .shake128
      let count = count ?? (is128 ? 32 : 64)
      guard count <= maximumDigestByteCount else {
        throw CodedError(
          .multihashLongDigest, "a digest of \(count) bytes, where \(maximumDigestByteCount) are allowed")
      }
      return digest(of: block, with: .shake(is128 ? 128 : 256), count: count)
    case .blake3: return BLAKE3.hash(block)
    default:
      // The codes of BLAKE2 count the bytes of the digest.
      switch function.rawValue {
      case 0xB201...0xB240: return BLAKE2.b(block, digestLength: Int(function.rawValue - 0xB200))
      case 0xB241...0xB260: return BLAKE2.s(block, digestLength: Int(function.rawValue - 0xB240))
      default: return nil
      }
    }
  }

  private static func digest(of block: UnsafeRawBufferPointer, with sponge: Keccak, count: Int) -> [UInt8] {
    var sponge = sponge
    sponge.update(block)
    return sponge.finalize(count: count)
  }
}

extension CID {
  /// The identifier, of version 1, of a block.
  public init(
    of block: UnsafeRawBufferPointer, codec: Multicodec, function: Multicodec = .sha2_256
  ) throws(CodedError) {
    try self.init(codec: codec, multihash: try Multihash(of: block, with: function))
  }

  /// The identifier, of version 1, of a block.
  public init(of block: [UInt8], codec: Multicodec, function: Multicodec = .sha2_256) throws(CodedError) {
    try self.init(codec: codec, multihash: try Multihash(of: block, with: function))
  }
}
