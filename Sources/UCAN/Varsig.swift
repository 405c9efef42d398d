internal import IPLD

/// The header of a signature: its algorithm, and how the signed data was encoded (Varsig 1).
enum Varsig {
  /// EdDSA with the key type and curve Ed25519 and SHA-512, over DAG-CBOR.
  static let ed25519: [UInt8] = [0x34, 0x01, 0xED, 0x01, 0xED, 0x01, 0x13, 0x71]

  /// The same in a draft, which tokens of the release candidate have.
  private static let ed25519Draft: [UInt8] = [0x34, 0xED, 0x01, 0x71]

  /// Fails unless the header announces a signature that can be checked here.
  static func check(_ header: [UInt8]) throws(CodedError) {
    if header == ed25519 || header == ed25519Draft { return }
    var offset = 0
    let prefix = try Varint.decode(header, at: &offset)
    guard prefix == Multicodec.varsig.rawValue else {
      throw CodedError(.varsigMalformed, "a varsig header begins with 0x34, not 0x\(String(prefix, radix: 16))")
    }
    var start = offset
    let version = try Varint.decode(header, at: &offset)
    guard version == 1 else { throw CodedError(.varsigVersion, at: start, "varsig of version \(version)") }
    start = offset
    let algorithm = try Varint.decode(header, at: &offset)
    switch algorithm {
    case Multicodec.ed25519PublicKey.rawValue:
      throw CodedError(.varsigUnsupported, at: offset, "EdDSA of another curve, hash or encoding than Ed25519's")
    case 0xEC: throw CodedError(.varsigUnsupported, at: start, "a signature with ECDSA")
    case 0x1205: throw CodedError(.varsigUnsupported, at: start, "a signature with RSA")
    default:
      throw CodedError(.varsigUnsupported, at: start, "unknown algorithm 0x\(String(algorithm, radix: 16))")
    }
  }
}
