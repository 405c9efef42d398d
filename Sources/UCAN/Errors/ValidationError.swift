public import IPLD

/// The reason why an invocation is not allowed, by the names that other implementations use too.
public struct ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of the failure.
  public enum Name: String, Sendable, CaseIterable {
    /// The signature is not the issuer's.
    case invalidSignature = "InvalidSignature"
    /// The issuer's key is not known.
    case keyResolution = "DIDKeyResolutionError"
    /// A token has expired.
    case expired = "Expired"
    /// A token is not valid yet.
    case tooEarly = "TooEarly"
    /// A delegation is not at hand, or what is at hand is none.
    case unavailableProof = "UnavailableProof"
    /// There is no delegation, or the first one is a powerline.
    case invalidClaim = "InvalidClaim"
    /// The issuer of a token is not the audience of the delegation before it.
    case invalidAudience = "InvalidAudience"
    /// A delegation is about another subject.
    case invalidSubject = "InvalidSubject"
    /// A delegation is of another command.
    case invalidCommand = "InvalidCommand"
    /// The arguments do not match a policy.
    case matchError = "MatchError"
    /// A delegation was taken back.
    case revoked = "Revoked"
  }

  /// The reason, by its name in the specification.
  public let name: Name
  /// The token that is to blame.
  public let token: CID
  /// One line of plain English, without the token.
  public let reason: String
  /// This is true where a chain begins with a powerline, so that nothing says whose right it passes on.
  package let isPowerlineFirst: Bool

  init(_ name: Name, _ token: CID, _ reason: String, isPowerlineFirst: Bool = false) {
    self.name = name
    self.token = token
    self.reason = reason
    self.isPowerlineFirst = isPowerlineFirst
  }

  /// `NAME in TOKEN: REASON`.
  public var description: String { "\(name.rawValue) in \(token): \(reason)" }
}
