public import IPLD

/// The errors of reading and writing keys and tokens.
package enum UCANErrorCode: String, ErrorCode, CaseIterable {
  // MARK: Keys and tokens (Spec/ucan.md)

  case didMalformed = "did.malformed"
  case didUnsupportedMethod = "did.unsupported_method"
  case didUnsupportedKey = "did.unsupported_key"
  case didWeakKey = "did.weak_key"
  case varsigMalformed = "varsig.malformed"
  case varsigVersion = "varsig.version"
  case varsigUnsupported = "varsig.unsupported"
  case gzipMalformed = "gzip.malformed"
  case ucanNoSubject = "ucan.no_subject"
  case ucanNonce = "ucan.nonce"
  case ucanTooLong = "ucan.too_long"
  case ucanEnvelope = "ucan.envelope"
  case ucanTag = "ucan.tag"
  case ucanPayload = "ucan.payload"
  case ucanContainer = "ucan.container"
  case ucanCommand = "ucan.command"
  case ucanPolicy = "ucan.policy"
  case ucanSelector = "ucan.selector"
  case ucanReceipt = "ucan.receipt"
  case ucanRevocation = "ucan.revocation"
  case ucanTask = "ucan.task"
  case keyMalformed = "key.malformed"
  case keyUnsupported = "key.unsupported"

  package var properties: ErrorProperties {
    switch self {
    case .didMalformed: ErrorProperties(.malformed, "it is not a DID")
    case .didUnsupportedMethod: ErrorProperties(.malformed, "a DID is not a did:key")
    case .didUnsupportedKey: ErrorProperties(.malformed, "a key is not one of Ed25519")
    case .didWeakKey: ErrorProperties(.malformed, "a key proves nothing")
    case .varsigMalformed: ErrorProperties(.malformed, "the header of a signature is not in its form")
    case .varsigVersion: ErrorProperties(.malformed, "the version of a signature's header is unknown")
    case .varsigUnsupported: ErrorProperties(.malformed, "a signature is of another kind than Ed25519 over DAG-CBOR")
    case .gzipMalformed: ErrorProperties(.malformed, "bytes are not compressed by gzip")
    case .ucanNoSubject:
      ErrorProperties(
        .malformed, "a delegation has no field sub", hint: "a powerline says `sub: null`; the field may not be left out"
      )
    case .ucanNonce: ErrorProperties(.malformed, "a nonce has fewer than twelve bytes")
    case .ucanTooLong: ErrorProperties(.malformed, "it is too long for tokens")
    case .ucanEnvelope: ErrorProperties(.malformed, "a token's envelope is not in its form")
    case .ucanTag: ErrorProperties(.malformed, "a token is of another kind")
    case .ucanPayload: ErrorProperties(.malformed, "a token's fields are wrong")
    case .ucanContainer: ErrorProperties(.malformed, "a container is not in its form")
    case .ucanCommand: ErrorProperties(.malformed, "a command is not in its form")
    case .ucanPolicy: ErrorProperties(.malformed, "a policy is not in its form")
    case .ucanSelector: ErrorProperties(.malformed, "a selector is not in its form")
    case .ucanReceipt: ErrorProperties(.malformed, "a token is not a receipt")
    case .ucanRevocation: ErrorProperties(.malformed, "a token is not a revocation")
    case .ucanTask: ErrorProperties(.malformed, "a task is not in its form")
    case .keyMalformed: ErrorProperties(.malformed, "a text is not a key")
    case .keyUnsupported: ErrorProperties(.malformed, "a key is not one of Ed25519")
    }
  }
}

extension CodedError {
  package init(_ code: UCANErrorCode, at offset: Int = 0, _ reason: String) {
    self.init(code as any ErrorCode, at: offset, reason)
  }
}

extension ValidationError.Name: ErrorCode {
  /// The stable name of the error, such as `ucan.Expired`.
  public var slug: String { "ucan.\(rawValue)" }

  /// The kind of the error, its meaning and a hint.
  public var properties: ErrorProperties {
    switch self {
    case .invalidSignature: ErrorProperties(.integrity, "the signature is not that of the issuer")
    case .keyResolution: ErrorProperties(.negative, "the issuer's name holds no key")
    case .expired: ErrorProperties(.negative, "the time of the token is over")
    case .tooEarly: ErrorProperties(.negative, "the time of the token has not come")
    case .unavailableProof: ErrorProperties(.notFound, "a proof is in none of the files")
    case .invalidClaim: ErrorProperties(.negative, "the proofs do not lead to the right")
    case .invalidAudience: ErrorProperties(.negative, "a token is for somebody else")
    case .invalidSubject: ErrorProperties(.negative, "a proof is about something else")
    case .invalidCommand: ErrorProperties(.negative, "a proof does not cover the command")
    case .matchError: ErrorProperties(.negative, "the arguments do not match a policy")
    case .revoked: ErrorProperties(.negative, "a delegation was taken back")
    }
  }
}
