package import IPLD

/// The verdict that a check of evidence comes to.
public enum Verdict: String, Sendable, CaseIterable {
  /// Everything was executed again, and is as the receipt says.
  case valid = "VALID"
  /// Something is not as the receipt says.
  case invalid = "INVALID"
  /// Some segments were executed again, and are as the receipt says.
  case sampled = "SAMPLED"
  /// Something that the check needs is missing, or the check would take more than is allowed.
  case unavailable = "UNAVAILABLE"
  /// The receipt is about other rules than this program's.
  case unsupported = "UNSUPPORTED"
  /// This is not a receipt, or something that it links to is not in its form.
  case malformed = "MALFORMED"
}

extension ErrorKind {
  /// The verdict on evidence whose check ends with an error of this kind.
  package var verdict: Verdict {
    switch self {
    case .disproved: .invalid
    case .missingBlock, .tooCostly: .unavailable
    case .unsupported: .unsupported
    case .malformed, .notFound, .limit, .denied, .incomplete, .integrity, .usage, .inputOutput, .negative, .trap,
      .internalError:
      .malformed
    }
  }
}
