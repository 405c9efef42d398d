import IPLD
import Evidence

/// The exit codes of the program, which scripts may rely on: one set for all commands.
enum Exit {
  static let success: Int32 = 0
  /// The answer is no: something is not valid, or a test failed.
  static let negative: Int32 = 1
  static let usage: Int32 = 2
  static let invalidInput: Int32 = 3
  static let notFound: Int32 = 4
  static let limit: Int32 = 5
  static let denied: Int32 = 6
  /// Blocks of a DAG are missing.
  static let incomplete: Int32 = 7
  /// Bytes are not those of their CID, or not signed by whom they say.
  static let integrity: Int32 = 8
  /// The verdict SAMPLED.
  static let sampled: Int32 = 10
  /// The verdict UNSUPPORTED.
  static let unsupported: Int32 = 11
  /// The verdict UNAVAILABLE.
  static let unavailable: Int32 = 12
  /// Execution does not tell which of two receipts is right.
  static let undecided: Int32 = 13
  /// There is a mistake in this program, or in the machine.
  static let internalError: Int32 = 70
  /// An answer could not be written.
  static let inputOutput: Int32 = 74
  /// The process ends as a shell reports SIGINT.
  static let interrupted: Int32 = 130
  /// The process ends as if by SIGABRT, which is the exit code of other engines too.
  static let trap: Int32 = 134
  /// The process ends as a shell reports SIGPIPE.
  static let brokenPipe: Int32 = 141
  /// A guest's exit code does not fit into the eight bits of a process's.
  static let largeGuestCode: Int32 = 255

  /// The table of the help text, of the README, and of the test that checks every command against it.
  static let described: [(code: Int32, meaning: String)] = [
    (success, "success; a guest's own exit code stands instead"),
    (negative, "the answer is no: not valid, or a test failed; the verdict INVALID"),
    (usage, "the command line is wrong"),
    (invalidInput, "an input is malformed or invalid, or a module cannot be linked; the verdict MALFORMED"),
    (notFound, "a file or a name does not exist or cannot be read"),
    (limit, "a limit on memory, fuel, time or size was reached"),
    (denied, "the sandbox, or the mode of a file, does not allow it"),
    (incomplete, "blocks of a DAG are missing"),
    (integrity, "a block does not match its CID, or a signature is not that of the issuer"),
    (sampled, "the verdict SAMPLED: what was executed again is right"),
    (unsupported, "the verdict UNSUPPORTED: the receipt is about other rules than this program's"),
    (unavailable, "the verdict UNAVAILABLE: something is missing that it takes to tell, or it would cost too much"),
    (undecided, "executing does not tell which of two receipts is right"),
    (internalError, "a mistake of this program: please report it"),
    (inputOutput, "the answer could not be written"),
    (interrupted, "ended by the interrupt key (SIGINT); 143 by SIGTERM"),
    (trap, "the guest trapped, or threw an exception that nobody caught"),
    (brokenPipe, "ended because whoever read the output went away (SIGPIPE)"),
    (largeGuestCode, "the guest's exit code is 255 or more: --report has it whole"),
  ]

  /// Returns the exit code for a guest's code, of which a process has eight bits.
  static func guest(_ code: UInt32) -> Int32 { code < 255 ? Int32(code) : largeGuestCode }

  /// Returns the exit code of a command that ends with an error.
  static func code(of kind: ErrorKind) -> Int32 {
    switch kind {
    case .malformed, .unsupported, .disproved, .tooCostly: invalidInput
    case .notFound, .missingBlock: notFound
    case .limit: limit
    case .denied: denied
    case .incomplete: incomplete
    case .integrity: integrity
    case .usage: usage
    case .inputOutput: inputOutput
    case .negative: negative
    case .trap: trap
    case .internalError: internalError
    }
  }

  /// Returns the exit code of a verdict.
  ///
  /// - Parameter error: The error that led to it: a block whose bytes are not those of its CID has the same code in all commands.
  static func verdict(_ verdict: Verdict, _ error: CodedError?) -> Int32 {
    switch verdict {
    case .valid: success
    case .invalid: negative
    case .sampled: sampled
    case .unsupported: unsupported
    case .unavailable: unavailable
    case .malformed: error?.kind == .integrity ? integrity : invalidInput
    }
  }

  /// Returns the verdicts and their codes, as help texts list them.
  static func listed(_ verdicts: [Verdict]) -> String {
    verdicts.map { "\(verdict($0, nil)) \($0.rawValue)" }.joined(separator: ", ")
      + "; \(integrity) where a block does not match its CID"
  }
}
