public import IPLD

/// An invocation of `/ucan/revoke`: a principal takes a delegation back in all chains that came through it
/// (UCAN Revocation).
public struct Revocation: Hashable, Sendable {
  /// The invocation that carries the revocation.
  public let invocation: Invocation
  /// The delegation that is taken back.
  public let delegation: CID
  /// Delegations from the revoking principal to the one that is taken back, as a witness that it may do so.
  public let path: [CID]

  /// The principal that takes the delegation back, itself or by delegation.
  public var revoker: DID { invocation.subject }

  /// Reads what a token says; its signature is not checked. The delegation is the argument `revoke`, in some tokens
  /// `ucan`.
  public init(_ invocation: Invocation) throws(CodedError) {
    func error(_ reason: String) -> CodedError {
      CodedError(.ucanRevocation, at: invocation.envelope.payloadOffset, reason)
    }
    guard invocation.command == .revoke else { throw error("`\(invocation.command)` revokes nothing") }
    let arguments = invocation.arguments
    guard let delegation = (arguments["revoke"] ?? arguments["ucan"])?.link,
      arguments.count == (arguments["path"] == nil ? 1 : 2)
    else { throw error("the arguments of a revocation are `revoke`, a link, and maybe `path`") }
    var path: [CID] = []
    if let node = arguments["path"] {
      guard let list = node.list else { throw error("`path` is no list") }
      for element in list {
        guard let link = element.link else { throw error("`path` has an element that is no link") }
        path.append(link)
      }
    }
    self.invocation = invocation
    self.delegation = delegation
    self.path = path
  }

  /// Signs a revocation. It never expires, and has an empty nonce: to revoke twice is the same as once.
  public init(
    of delegation: CID, path: [CID] = [], by key: Ed25519.PrivateKey, version: Envelope.Version = .v1
  ) throws(CodedError) {
    var arguments: [(Text, Node)] = [("revoke", .link(delegation))]
    if !path.isEmpty { arguments.append(("path", .list(path.map(Node.link)))) }
    let task = Invocation.Task(subject: DID(key.publicKey), command: .revoke, arguments: try Map(arguments))
    try self.init(try Invocation(task, by: key, expiration: nil, version: version))
  }
}
