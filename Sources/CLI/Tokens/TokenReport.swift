import IPLD
import UCAN

/// The contents of a token, for people and for programs.
struct TokenReport {
  /// The kind: `delegation`, `invocation`, `receipt` or `revocation`.
  let kind: String
  let envelope: Envelope
  /// The reason why the signature is not the issuer's, if it is not.
  let signatureError: String?
  /// The labels and values, in the order of printing.
  private let rows: [(String, String)]

  init(_ envelope: Envelope) throws(CodedError) {
    self.envelope = envelope
    let issuer: DID
    if envelope.kind == .delegation {
      let delegation = try Delegation(envelope)
      kind = "delegation"
      issuer = delegation.issuer
      rows = Self.rows(delegation)
    } else {
      let invocation = try UCAN.Invocation(envelope)
      issuer = invocation.issuer
      let parts = try Self.rows(invocation)
      (kind, rows) = (parts.kind, parts.rows)
    }
    signatureError = Self.signatureError(envelope, issuer)
  }

  private static func signatureError(_ envelope: Envelope, _ issuer: DID) -> String? {
    do throws(CodedError) {
      return envelope.isSigned(by: try issuer.publicKey) ? nil : "not that of the issuer"
    } catch {
      return error.reason
    }
  }

  private static func rows(_ delegation: Delegation) -> [(String, String)] {
    var rows = [
      ("issuer", "\(delegation.issuer)"), ("audience", "\(delegation.audience)"),
      ("subject", delegation.subject.map { "\($0)" } ?? "any (powerline)"), ("command", "\(delegation.command)"),
      ("policy", text(delegation.policy.node)), ("nonce", hex(delegation.nonce)),
    ]
    if let meta = delegation.meta { rows.append(("meta", text(.map(meta)))) }
    if let notBefore = delegation.notBefore { rows.append(("from", time(notBefore))) }
    rows.append(("until", delegation.expiration.map(time) ?? "never expires"))
    return rows
  }

  private static func rows(
    _ invocation: UCAN.Invocation
  ) throws(CodedError) -> (kind: String, rows: [(String, String)]) {
    var rows = [("issuer", "\(invocation.issuer)"), ("subject", "\(invocation.subject)")]
    if let audience = invocation.audience { rows.append(("audience", "\(audience)")) }
    rows.append(("command", "\(invocation.command)"))
    var kind = "invocation"
    if let receipt = try? Receipt(invocation) {
      kind = "receipt"
      rows += [("ran", "\(receipt.ran)"), ("out", text(receipt.outcome.node))]
      if !receipt.effects.isEmpty { rows.append(("run", text(.list(receipt.effects.map(Node.map))))) }
    } else if let revocation = try? Revocation(invocation) {
      kind = "revocation"
      rows.append(("revokes", "\(revocation.delegation)"))
    } else {
      rows += [("args", text(.map(invocation.arguments))), ("task", "\(try invocation.task.block().cid)")]
    }
    for proof in invocation.proofs { rows.append(("proof", "\(proof)")) }
    if let cause = invocation.cause { rows.append(("cause", "\(cause)")) }
    rows.append(("nonce", hex(invocation.nonce)))
    if let meta = invocation.meta { rows.append(("meta", text(.map(meta)))) }
    if let issuedAt = invocation.issuedAt { rows.append(("issued", time(issuedAt))) }
    rows.append(("until", invocation.expiration.map(time) ?? "never expires"))
    return (kind, rows)
  }

  /// The report as several lines, the first with the kind and the CID.
  var text: String {
    var text = "\(kind) \(envelope.cid)\n"
    let all = [("version", envelope.version.rawValue)] + rows + [("signature", signatureError ?? "valid")]
    for (label, value) in all {
      text += "  \(label)\(String(repeating: " ", count: 11 - label.utf8.count))\(printable(value))\n"
    }
    return text
  }

  /// The report in JSON; its payload is in DAG-JSON, or null where that cannot write it.
  var json: JSON {
    .object([
      ("kind", .string(kind)), ("cid", .string("\(envelope.cid)")), ("version", .string(envelope.version.rawValue)),
      ("signed", .bool(signatureError == nil)),
      ("payload", Self.encoded(.map(envelope.payload)).map(JSON.encoded) ?? .null),
    ])
  }

  /// Returns the value in DAG-JSON, which cannot write maps with some keys.
  private static func encoded(_ node: Node) -> String? {
    (try? DAGJSON.encode(node)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func text(_ node: Node) -> String {
    encoded(node) ?? "a \(node.kind) that DAG-JSON cannot write"
  }

  private static func hex(_ bytes: Bytes) -> String {
    bytes.isEmpty ? "none" : Multibase.base16.encodeWithoutPrefix(bytes)
  }

  private static func time(_ seconds: Int) -> String { "\(Clock.text(seconds)) (\(seconds))" }
}
