public import IPLD

/// A decentralized identifier, such as `did:key:z6Mk…`: the name of a principal.
public struct DID: Hashable, Sendable, CustomStringConvertible {
  /// Longer identifiers are refused.
  static let maximumLength = 2048

  /// The identifier as it is written, such as `did:key:z6Mk...`.
  public let text: Text

  /// Reads an identifier: `did:`, a method in lowercase letters and digits, a colon, and an identifier of that method.
  public init(_ text: Text) throws(CodedError) {
    let bytes = text.utf8
    guard bytes.count <= Self.maximumLength else {
      throw CodedError(.didMalformed, "a DID of \(bytes.count) bytes, more than \(Self.maximumLength)")
    }
    guard bytes.starts(with: "did:".utf8) else { throw CodedError(.didMalformed, "a DID begins with did:") }
    let method = bytes.dropFirst(4).prefix { $0 != UInt8(ascii: ":") }
    let isLowercase = method.allSatisfy {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
    }
    guard !method.isEmpty, isLowercase else {
      throw CodedError(.didMalformed, at: 4, "the method of a DID is of lowercase letters and digits")
    }
    let name = bytes[method.endIndex...].dropFirst()
    guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw CodedError(.didMalformed, at: method.endIndex, "a DID ends with visible ASCII characters")
    }
    self.text = text
  }

  /// The identifier `did:key` of a public key.
  public init(_ key: Ed25519.PublicKey) {
    text = Text("did:key:" + Multibase.base58btc.encode(Self.prefix + key.bytes))
  }

  /// The code of Ed25519 public keys, as a varint.
  private static let prefix: [UInt8] = [0xED, 0x01]

  public var description: String { text.description }

  /// The principal alone, without the fragment that names one of its keys.
  public var principal: DID {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return self }
    return DID(unchecked: Text(valid: Bytes(text.utf8[..<end])))
  }

  private init(unchecked text: Text) { self.text = text }

  /// The key that the identifier itself holds.
  public var publicKey: Ed25519.PublicKey {
    get throws(CodedError) {
      let text = principal.text
      guard text.utf8.starts(with: "did:key:".utf8) else {
        throw CodedError(.didUnsupportedMethod, "only a did:key holds its key")
      }
      let digits = Array(text.utf8.dropFirst(8))
      guard digits.first == UInt8(ascii: "z"), digits.count <= 512 else {
        throw CodedError(.didMalformed, at: 8, "a did:key is written in base58btc, which begins with z")
      }
      let bytes: [UInt8]
      do {
        bytes = try Multibase.base58btc.decodeWithoutPrefix(Array(digits.dropFirst()))
      } catch {
        throw error.moved(by: 9)
      }
      var offset = 0
      let code = Multicodec(rawValue: try Varint.decode(bytes, at: &offset))
      guard code == .ed25519PublicKey else {
        throw CodedError(.didUnsupportedKey, at: 8, "a key of the kind \(code), not ed25519-pub")
      }
      guard bytes.count - offset == 32 else {
        throw CodedError(.didMalformed, at: 8, "an Ed25519 key has 32 bytes, not \(bytes.count - offset)")
      }
      guard let key = Ed25519.PublicKey(Array(bytes[offset...])) else {
        throw CodedError(.didWeakKey, at: 8, "no point of the curve in its one encoding, or of small order")
      }
      return key
    }
  }
}
