public import IPLD

extension Ed25519.PrivateKey {
  /// Reads the text form: in any multibase, the code of Ed25519 private keys and the seed, maybe followed by the code
  /// of public keys and the public key.
  public init(text: String) throws(CodedError) {
    let (_, bytes) = try Multibase.decode(text)
    var offset = 0
    let code = Multicodec(rawValue: try Varint.decode(bytes, at: &offset))
    guard code == .ed25519PrivateKey else {
      throw CodedError(.keyUnsupported, "a key of the kind \(code), not ed25519-priv")
    }
    guard bytes.count >= offset + 32, let key = Self(seed: Array(bytes[offset..<(offset + 32)])) else {
      throw CodedError(.keyMalformed, at: offset, "a seed has 32 bytes")
    }
    let rest = Array(bytes[(offset + 32)...])
    guard rest.isEmpty || rest == [0xED, 0x01] + key.publicKey.bytes else {
      throw CodedError(.keyMalformed, at: offset + 32, "what follows the seed is not its public key")
    }
    self = key
  }

  /// The secret as text, in base64 with padding: who reads it can sign.
  public var text: String { Multibase.base64pad.encode([0x80, 0x26] + seed) }

  /// The name of the key's owner.
  public var did: DID { DID(publicKey) }
}
