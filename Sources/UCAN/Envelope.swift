public import IPLD

/// A signed token: a signature, and the map that is signed (UCAN, section Envelope).
public struct Envelope: Hashable, Sendable {
  /// The kinds of tokens.
  public enum Kind: String, Sendable, CaseIterable {
    /// A token that passes a capability on.
    case delegation = "dlg"
    /// A token that asks for a task.
    case invocation = "inv"
  }

  /// The version in a token's tag. The first one is written; both are read.
  public enum Version: String, Sendable, CaseIterable {
    /// Version 1.0 of the specification.
    case v1 = "1.0.0"
    /// The first release candidate of version 1.0.
    case releaseCandidate1 = "1.0.0-rc.1"
  }

  /// Longer tokens are refused.
  public static let maximumLength = 8 << 20

  /// The whole token, in DAG-CBOR.
  public let bytes: [UInt8]
  /// The CID of the whole token: DAG-CBOR and SHA-256.
  public let cid: CID
  /// The signature as the token has it: 64 bytes if it is one.
  public let signature: Bytes
  /// The kind of the token: a delegation or an invocation.
  public let kind: Kind
  /// The version of the specification that the token names.
  public let version: Version
  /// The fields of the token.
  public let payload: Map

  /// The offset of the signed bytes.
  private let signedOffset: Int
  /// The offset of the payload.
  let payloadOffset: Int

  /// Reads a token. Its signature is not checked, nor what the payload says.
  public init(_ bytes: [UInt8]) throws(CodedError) {
    guard bytes.count <= Self.maximumLength else {
      throw CodedError(.ucanTooLong, "a token of \(bytes.count) bytes, more than \(Self.maximumLength)")
    }
    guard let list = try DAGCBOR.decode(bytes).list, list.count == 2 else {
      throw CodedError(.ucanEnvelope, "a token is a list of a signature and what it signs")
    }
    guard let signature = list[0].bytes else { throw CodedError(.ucanEnvelope, at: 1, "the signature is no bytes") }
    signedOffset = bytes.count - Self.length(of: list[1])
    guard let signed = list[1].map, signed.count == 2, let header = signed["h"]?.bytes else {
      throw CodedError(.ucanEnvelope, at: signedOffset, "what is signed is a map of `h` and a payload")
    }
    // The one key beside `h`, which is shorter and so comes first.
    let (tag, content) = signed[1]
    payloadOffset = bytes.count - Self.length(of: content)
    do {
      try Varsig.check(header.array)
    } catch {
      throw error.moved(by: signedOffset + 4)
    }
    let tags = Kind.allCases.flatMap { kind in Version.allCases.map { (kind, $0) } }
    guard let (kind, version) = tags.first(where: { tag == "ucan/\($0.0.rawValue)@\($0.1.rawValue)" }) else {
      let offset = payloadOffset - tag.utf8.count
      throw CodedError(.ucanTag, at: offset, "\"\(tag)\" is no known kind and version of a token")
    }
    guard let payload = content.map else {
      throw CodedError(.ucanPayload, at: payloadOffset, "the payload is no map")
    }
    self.bytes = bytes
    cid = try CID(of: bytes, codec: .dagCBOR)
    self.signature = signature
    self.kind = kind
    self.version = version
    self.payload = payload
  }

  /// Signs a payload.
  init(_ kind: Kind, _ version: Version, payload: Node, key: Ed25519.PrivateKey) throws(CodedError) {
    let tag = Text("ucan/\(kind.rawValue)@\(version.rawValue)")
    let signed: Node = .map(try Map([("h", .bytes(Varsig.ed25519)), (tag, payload)]))
    let signature = key.sign(try DAGCBOR.encode(signed))
    try self.init(try DAGCBOR.encode([.bytes(signature), signed]))
  }

  /// The bytes that are signed, as the token has them.
  public var signedBytes: ArraySlice<UInt8> { bytes[signedOffset...] }

  /// Tells whether the key's owner signed the token.
  public func isSigned(by key: Ed25519.PublicKey) -> Bool {
    key.verifies(signature.array, of: Array(signedBytes))
  }

  public static func == (a: Envelope, b: Envelope) -> Bool { a.bytes == b.bytes }

  public func hash(into hasher: inout Hasher) { hasher.combine(cid) }

  /// The length of the DAG-CBOR of a value that was read from such.
  private static func length(of node: Node) -> Int {
    (try? DAGCBOR.encode(node).count) ?? 0
  }
}
