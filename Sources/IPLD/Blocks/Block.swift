/// Bytes and the identifier that names them.
public struct Block: Hashable, Sendable {
  /// The longest block that other programs exchange over their networks.
  public static let exchangedByteCount = 2 << 20

  /// The identifier of the block.
  public let cid: CID
  /// The bytes of the block, encoded as its identifier's codec says.
  public let bytes: Bytes

  /// Takes bytes and the name that somebody gave them.
  public init(cid: CID, bytes: Bytes) {
    self.cid = cid
    self.bytes = bytes
  }

  /// Names bytes.
  public init(_ bytes: [UInt8], codec: Multicodec, function: Multicodec = .sha2_256) throws(CodedError) {
    self.init(cid: try CID(of: bytes, codec: codec, function: function), bytes: Bytes(bytes))
  }

  /// Fails unless the bytes are those that the identifier names: with `block.hash_mismatch`, or with
  /// `multihash.unknown_function` where that cannot be known.
  public func verify() throws(CodedError) {
    let multihash = cid.multihash
    let isRight = try bytes.withUnsafeBytes { (bytes) throws(CodedError) in try multihash.verifies(bytes) }
    guard isRight else {
      throw CodedError(.blockHashMismatch, "\(bytes.count) bytes are not those that \(cid) names")
    }
  }
}
