public import IPLD

/// Decides whether an invocation is allowed: whether a chain of delegations leads from its subject to its issuer.
public struct Chain: Sendable {
  /// Chains are no longer than this.
  public static let maximumLength = 64

  /// The time of the decision, in seconds since 1970.
  public var now: Int
  /// The tokens among which delegations are found, by their CIDs.
  public var tokens: [CID: Envelope]
  /// The revocations, by the CID of the delegation that they take back.
  private var revocations: [CID: [Revocation]] = [:]

  /// Makes a check at a time in seconds since 1970, with the tokens that are at hand, by CID.
  public init(now: Int, tokens: some Sequence<Envelope> = []) {
    self.now = now
    self.tokens = [:]
    for token in tokens { self.tokens[token.cid] = token }
  }

  /// Takes note of a revocation, if it is allowed itself. It can be one that was delegated.
  public mutating func add(_ revocation: Revocation) throws(ValidationError) {
    var chain = self
    // What was revoked stays revoked: the delegations of a revocation are not asked whether they still hold.
    chain.revocations = [:]
    try chain.validate(revocation.invocation)
    revocations[revocation.delegation, default: []].append(revocation)
  }

  /// Fails unless the invocation is allowed.
  /// - Returns: The delegations, from the subject's own to the issuer's.
  @discardableResult
  public func validate(_ invocation: Invocation) throws(ValidationError) -> [Delegation] {
    try checkSignature(invocation.envelope, issuer: invocation.issuer)
    try checkExpiration(invocation.expiration, of: invocation.cid)
    var proofs = try delegations(invocation)
    if !Self.isAligned(proofs, invocation), Self.isAligned(proofs.reversed(), invocation) {
      // Some implementations list the issuer's delegation first.
      proofs.reverse()
    }
    for proof in proofs { try check(proof) }
    try checkPrincipals(proofs, invocation)
    for proof in proofs {
      guard proof.command.covers(invocation.command) else {
        throw ValidationError(.invalidCommand, proof.cid, "`\(proof.command)` does not cover `\(invocation.command)`")
      }
      if let statement = proof.policy.firstFailure(.map(invocation.arguments)) {
        throw ValidationError(.matchError, proof.cid, "the arguments do not match \(Self.text(statement))")
      }
    }
    try checkRevocations(proofs)
    return proofs
  }

  // MARK: Single tokens

  /// Fails unless a delegation is signed by its issuer, and valid now; whether the issuer may delegate is not asked.
  public func check(_ delegation: Delegation) throws(ValidationError) {
    try checkSignature(delegation.envelope, issuer: delegation.issuer)
    try checkExpiration(delegation.expiration, of: delegation.cid)
    if let notBefore = delegation.notBefore, now < notBefore {
      throw ValidationError(.tooEarly, delegation.cid, "not valid before \(notBefore), and it is \(now)")
    }
  }

  private func checkSignature(_ envelope: Envelope, issuer: DID) throws(ValidationError) {
    let key: Ed25519.PublicKey
    do {
      key = try issuer.publicKey
    } catch {
      throw ValidationError(.keyResolution, envelope.cid, "no key of \(issuer): \(error.reason)")
    }
    guard envelope.isSigned(by: key) else {
      throw ValidationError(.invalidSignature, envelope.cid, "the signature is not that of \(issuer)")
    }
  }

  private func checkExpiration(_ expiration: Int?, of token: CID) throws(ValidationError) {
    // The end is the last second in which a token is valid.
    if let expiration, expiration < now {
      throw ValidationError(.expired, token, "expired at \(expiration), and it is \(now)")
    }
  }

  private func delegations(_ invocation: Invocation) throws(ValidationError) -> [Delegation] {
    guard invocation.proofs.count <= Self.maximumLength else {
      throw ValidationError(.unavailableProof, invocation.cid, "more than \(Self.maximumLength) proofs")
    }
    var result: [Delegation] = []
    for cid in invocation.proofs {
      guard let envelope = tokens[cid] else {
        throw ValidationError(.unavailableProof, cid, "the proof is not at hand")
      }
      do {
        result.append(try Delegation(envelope))
      } catch {
        throw ValidationError(.unavailableProof, cid, "the proof is no delegation: \(error.reason)")
      }
    }
    return result
  }

  // MARK: The whole chain

  /// Tells whether each issuer is the audience of the delegation before, and the first one the subject.
  private static func isAligned(_ proofs: [Delegation], _ invocation: Invocation) -> Bool {
    var holder = invocation.subject.principal
    for proof in proofs {
      guard proof.issuer.principal == holder else { return false }
      holder = proof.audience.principal
    }
    return invocation.issuer.principal == holder
  }

  private func checkPrincipals(_ proofs: [Delegation], _ invocation: Invocation) throws(ValidationError) {
    var holder = invocation.subject.principal
    for (index, proof) in proofs.enumerated() {
      if let subject = proof.subject {
        guard subject.principal == invocation.subject.principal else {
          throw ValidationError(.invalidSubject, proof.cid, "about \(subject), not \(invocation.subject)")
        }
      } else if index == 0 {
        throw ValidationError(
          .invalidClaim, proof.cid, "the first delegation names no subject", isPowerlineFirst: true)
      }
      guard proof.issuer.principal == holder else {
        throw ValidationError(.invalidAudience, proof.cid, "issued by \(proof.issuer), not by \(holder)")
      }
      holder = proof.audience.principal
    }
    guard invocation.issuer.principal == holder else {
      if proofs.isEmpty {
        throw ValidationError(.invalidClaim, invocation.cid, "issued by \(invocation.issuer) without any proof")
      }
      throw ValidationError(.invalidAudience, invocation.cid, "issued by \(invocation.issuer), not by \(holder)")
    }
  }

  /// A delegation can be taken back by its issuer, and by the issuers of those before it.
  private func checkRevocations(_ proofs: [Delegation]) throws(ValidationError) {
    var issuers: Set<DID> = []
    for proof in proofs {
      issuers.insert(proof.issuer.principal)
      if let revocation = revocations[proof.cid]?.first(where: { issuers.contains($0.revoker.principal) }) {
        throw ValidationError(.revoked, proof.cid, "revoked by \(revocation.revoker)")
      }
    }
  }

  /// A statement as it is written, cut where it is long.
  private static func text(_ statement: Statement) -> String {
    let text = statement.description
    return text.utf8.count <= 256 ? text : text.prefix(256) + "…"
  }
}
