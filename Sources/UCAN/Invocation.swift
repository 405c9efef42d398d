public import IPLD

/// A signed request to perform a task, with the delegations that allow it (UCAN Invocation).
public struct Invocation: Hashable, Sendable {
  /// The token that this was read from.
  public let envelope: Envelope
  /// The principal that asks, and signs.
  public let issuer: DID
  /// The principal whose capability is used.
  public let subject: DID
  /// The principal that is to perform the task; the subject if nobody is named.
  public let audience: DID?
  /// The command that is to be performed.
  public let command: Command
  /// The arguments of the command.
  public let arguments: Map
  /// The delegations, from the subject's own to the issuer's.
  public let proofs: [CID]
  /// The facts that the issuer adds, which decide nothing.
  public let meta: Map?
  /// The bytes that make the task unlike others with the same content.
  public let nonce: Bytes
  /// The time at which the invocation expires, in seconds since 1970; `nil` where it never does.
  public let expiration: Int?
  /// The time at which it was made, as the issuer says, in seconds since 1970.
  public let issuedAt: Int?
  /// The receipt that led to this invocation.
  public let cause: CID?

  /// The name of the token.
  public var cid: CID { envelope.cid }

  /// The task that is asked for, without the principal who asks.
  public var task: Task { Task(subject: subject, command: command, arguments: arguments, nonce: nonce) }

  /// Reads what a token says; its signature is not checked.
  public init(_ envelope: Envelope) throws(CodedError) {
    guard envelope.kind == .invocation else {
      throw CodedError(.ucanTag, at: envelope.payloadOffset, "the token is no invocation")
    }
    var fields = Fields(envelope)
    issuer = try fields.did("iss")
    subject = try fields.did("sub")
    let audience = fields.optional("aud")
    self.audience = if let audience { try fields.did("aud", audience) } else { nil }
    command = try fields.command("cmd")
    arguments = try fields.map("args")
    proofs = try fields.links("prf")
    meta = try fields.optionalMap("meta")
    nonce = try fields.bytes("nonce")
    expiration = try fields.expiration("exp")
    issuedAt = try fields.optionalTime("iat")
    cause = try fields.optionalLink("cause")
    try fields.expectNoOthers()
    self.envelope = envelope
  }

  /// Reads a token; its signature is not checked.
  public init(_ bytes: [UInt8]) throws(CodedError) { try self.init(try Envelope(bytes)) }

  /// Signs an invocation.
  /// - Parameters:
  ///   - task: Its nonce has to be random where doing it twice is not the same as once, and has at least twelve bytes
  ///     then; otherwise it is empty.
  ///   - key: The key of the issuer.
  ///   - proofs: From the subject's own delegation to the issuer's.
  public init(
    _ task: Task, by key: Ed25519.PrivateKey, audience: DID? = nil, proofs: [CID] = [], meta: Map? = nil,
    expiration: Int?, issuedAt: Int? = nil, cause: CID? = nil, version: Envelope.Version = .v1
  ) throws(CodedError) {
    if !task.nonce.isEmpty { try Nonce.check(task.nonce.count) }
    var payload: [(Text, Node)] = [
      ("iss", .string(DID(key.publicKey).text)), ("sub", .string(task.subject.text)),
      ("cmd", .string(task.command.text)), ("args", .map(task.arguments)), ("prf", .list(proofs.map(Node.link))),
      ("nonce", .bytes(task.nonce)), ("exp", expiration.map { .integer(Int128($0)) } ?? .null),
    ]
    if let audience { payload.append(("aud", .string(audience.text))) }
    if let meta { payload.append(("meta", .map(meta))) }
    if let issuedAt { payload.append(("iat", .integer(Int128(issuedAt)))) }
    if let cause { payload.append(("cause", .link(cause))) }
    try self.init(try Envelope(.invocation, version, payload: .map(payload), key: key))
  }
}
