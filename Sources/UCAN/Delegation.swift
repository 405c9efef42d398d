public import IPLD

/// A signed statement by which one principal lets another do something with a subject (UCAN Delegation).
public struct Delegation: Hashable, Sendable {
  /// The token that this was read from.
  public let envelope: Envelope
  /// The principal that gives the capability, and signs.
  public let issuer: DID
  /// The principal that gets the capability.
  public let audience: DID
  /// Nothing in a powerline, which passes on whatever the issuer may do with any subject.
  public let subject: DID?
  /// The command that is delegated, with all below it.
  public let command: Command
  /// The statements that the arguments of an invocation have to satisfy.
  public let policy: Policy
  /// The bytes that make the token unlike others with the same content.
  public let nonce: Bytes
  /// The facts that the issuer adds, which decide nothing.
  public let meta: Map?
  /// The time before which the delegation is not valid, in seconds since 1970.
  public let notBefore: Int?
  /// The time at which the delegation expires, in seconds since 1970; `nil` where it never does.
  public let expiration: Int?

  /// The name of the token.
  public var cid: CID { envelope.cid }

  /// Reads what a token says; its signature is not checked.
  public init(_ envelope: Envelope) throws(CodedError) {
    guard envelope.kind == .delegation else {
      throw CodedError(.ucanTag, at: envelope.payloadOffset, "the token is no delegation")
    }
    var fields = Fields(envelope)
    issuer = try fields.did("iss")
    audience = try fields.did("aud")
    guard let subject = fields.optional("sub") else {
      throw CodedError(.ucanNoSubject, at: envelope.payloadOffset, "there is no `sub`, which is null in a powerline")
    }
    self.subject = subject.isNull ? nil : try fields.did("sub", subject)
    command = try fields.command("cmd")
    let statements = try fields.required("pol")
    do {
      policy = try Policy(statements)
    } catch let failure {
      throw fields.error("pol", "is no policy: \(failure.reason)")
    }
    nonce = try fields.bytes("nonce")
    meta = try fields.optionalMap("meta")
    notBefore = try fields.optionalTime("nbf")
    expiration = try fields.expiration("exp")
    try fields.expectNoOthers()
    self.envelope = envelope
  }

  /// Reads a token; its signature is not checked.
  public init(_ bytes: [UInt8]) throws(CodedError) { try self.init(try Envelope(bytes)) }

  /// Signs a delegation.
  /// - Parameters:
  ///   - key: The key of the issuer.
  ///   - subject: Nothing for a powerline.
  ///   - nonce: At least twelve bytes; as many random ones where none are given.
  ///   - expiration: Nothing for a delegation that never expires.
  public init(
    by key: Ed25519.PrivateKey, to audience: DID, subject: DID?, command: Command, policy: Policy = Policy([]),
    nonce: [UInt8]? = nil, meta: Map? = nil, notBefore: Int? = nil, expiration: Int?, version: Envelope.Version = .v1
  ) throws(CodedError) {
    if let nonce { try Nonce.check(nonce.count) }
    var payload: [(Text, Node)] = [
      ("iss", .string(DID(key.publicKey).text)), ("aud", .string(audience.text)),
      ("sub", subject.map { .string($0.text) } ?? .null), ("cmd", .string(command.text)), ("pol", policy.node),
      ("nonce", .bytes(nonce ?? Nonce.random())), ("exp", expiration.map { .integer(Int128($0)) } ?? .null),
    ]
    if let meta { payload.append(("meta", .map(meta))) }
    if let notBefore { payload.append(("nbf", .integer(Int128(notBefore)))) }
    try self.init(try Envelope(.delegation, version, payload: .map(payload), key: key))
  }
}
