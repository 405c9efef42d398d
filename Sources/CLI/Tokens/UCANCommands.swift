import IPLD
import UCAN

/// Shows, makes and checks the tokens that delegate capabilities.
enum UCANCommands {
  static let group = CommandGroup(
    "ucan", "show, make and check capabilities: UCAN 1.0 tokens", [inspect, UCANDelegateCommand.command, verify])

  private static let formats =
    "A file holds one token or a container of some, in DAG-CBOR; containers also in base64, and compressed with gzip; "
    + "a token also as text in any multibase. `-` is standard input."

  // MARK: inspect

  private static let inspect = Command(
    "ucan inspect", "print what tokens say", operands: .files, options: [],
    examples: [
      Example("ipvm ucan inspect token.ucan", "delegations, invocations, receipts and revocations"),
      Example("ipvm ucan inspect - --json < tokens.ctn", "from standard input, payloads in DAG-JSON"),
    ],
    details: [
      formats, "The signatures are checked too, but not whether anything is allowed: see ipvm help ucan verify.",
    ]
  ) { invocation in
    var reports: [JSON] = []
    for path in invocation.operands {
      let file = try TokenFile(reading: path)
      for token in file.tokens {
        let report: TokenReport
        do throws(CodedError) {
          report = try TokenReport(token)
        } catch {
          throw Failure(token: error, file: "token \(token.cid) of \(file.name)")
        }
        if invocation.flag(.json) { reports.append(report.json) } else { try Streams.print(report.text) }
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("tokens", .array(reports))]).text + "\n") }
    return Exit.success
  }

  // MARK: verify

  private static let at = Option.value("at", "TIME", "decide as of this time: @SECONDS since 1970, or 1h from now")

  private static let verify = Command(
    "ucan verify", "decide whether invocations are allowed", operands: .files, options: [at],
    examples: [
      Example("ipvm ucan verify invocation.ucan proofs.ctn", "the proofs may be in any of the files"),
      Example("ipvm ucan verify all.ctn --at @1767225600", "as of a time"),
    ],
    details: [
      formats,
      "For every invocation: all signatures and times, and that a chain of delegations leads from the subject to the "
        + "issuer, each for a command that covers the invocation's, with policies that the arguments match. "
        + "Invocations of /ucan/revoke take delegations back. Where there are delegations only, their signatures and "
        + "times are checked.",
      "The exit code is 0 if all is allowed; else that of the first failure: 8 for a signature, 4 for a missing proof, "
        + "1 for anything else.",
    ]
  ) { invocation in
    let now = try invocation.value(at).map { try Clock.time($0, option: "--at", now: Clock.now) } ?? Clock.now
    var verifier = Verifier(Chain(now: now))
    for path in invocation.operands {
      let file = try TokenFile(reading: path)
      for token in file.tokens { try verifier.add(token, from: file.name) }
    }
    let decisions = verifier.decide()
    if invocation.flag(.json) {
      try Streams.print(JSON.object([("now", .int(now)), ("decisions", .array(decisions.map(\.json)))]).text + "\n")
    } else {
      for decision in decisions {
        if let error = decision.error {
          Streams.note(Failure(error).report(colored: Terminal.colors(2)))
        } else {
          try Streams.print("\(decision.cid): \(decision.verdict)\n")
        }
      }
    }
    return decisions.lazy.compactMap(\.error).first.map { Failure($0).exit } ?? Exit.success
  }
}

/// Decides about several tokens together.
private struct Verifier {
  private var chain: Chain
  private var invocations: [UCAN.Invocation] = []
  private var revocations: [Revocation] = []
  private var delegations: [Delegation] = []

  struct Decision {
    let cid: CID
    /// The verdict: `allowed`, `revoked` for a revocation that counts, or `signed` for a delegation.
    let verdict: String
    let error: ValidationError?

    var json: JSON {
      var fields: [(String, JSON)] = [("cid", .string("\(cid)")), ("ok", .bool(error == nil))]
      if let error {
        let parts: [(String, JSON)] = [
          ("name", .string(error.name.rawValue)), ("token", .string("\(error.token)")),
          ("reason", .string(error.reason)),
        ]
        fields.append(("error", .object(parts)))
      } else {
        fields.append(("verdict", .string(verdict)))
      }
      return .object(fields)
    }
  }

  init(_ chain: Chain) { self.chain = chain }

  mutating func add(_ token: Envelope, from file: String) throws(Failure) {
    guard chain.tokens.updateValue(token, forKey: token.cid) == nil else { return }
    do throws(CodedError) {
      guard token.kind == .invocation else { return delegations.append(try Delegation(token)) }
      let invocation = try UCAN.Invocation(token)
      if invocation.command == .revoke {
        revocations.append(try Revocation(invocation))
      } else {
        invocations.append(invocation)
      }
    } catch {
      throw Failure(token: error, file: "token \(token.cid) of \(file)")
    }
  }

  /// Decides about revocations first, then invocations; about delegations where there is nothing else.
  mutating func decide() -> [Decision] {
    var decisions: [Decision] = []
    for revocation in revocations {
      decisions.append(
        Self.decision(revocation.invocation.cid, "revokes \(revocation.delegation)") {
          () throws(ValidationError) in try chain.add(revocation)
        })
    }
    for invocation in invocations {
      decisions.append(
        Self.decision(invocation.cid, "allowed") { () throws(ValidationError) in
          try chain.validate(invocation)
        })
    }
    guard decisions.isEmpty else { return decisions }
    return delegations.map { delegation in
      Self.decision(delegation.cid, "signed and valid") { () throws(ValidationError) in try chain.check(delegation) }
    }
  }

  private static func decision(
    _ cid: CID, _ verdict: String, _ body: () throws(ValidationError) -> Void
  ) -> Decision {
    do throws(ValidationError) {
      try body()
      return Decision(cid: cid, verdict: verdict, error: nil)
    } catch {
      return Decision(cid: cid, verdict: "", error: error)
    }
  }
}

extension Failure {
  init(_ error: ValidationError) {
    self.init(error.name, message: "\(error)")
    if error.isPowerlineFirst {
      hint = "a powerline passes on what its issuer may do; the subject's own delegation has to come before it"
    }
  }
}
