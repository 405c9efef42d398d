import Storage
import Glibc
import IPLD
import Evidence
import Wasm

/// Finds the step about which two receipts differ.
enum BisectCommand {
  private static let first = Option.value("first-by", "CMD", "the command that answers for the first receipt")
  private static let second = Option.value("second-by", "CMD", "the command that answers for the second receipt")

  static let command = Command(
    "bisect", "find the one step about which two receipts for one computation differ",
    operands: Operands(usage: "A.car B.car", minimum: 2, maximum: 2, kinds: [.file, .file]),
    options: [first, second, .output, ReceiptInput.module, .engine],
    examples: [
      Example("ipvm bisect a.car b.car", "what this program says of both"),
      Example("ipvm bisect a.car b.car -o step.car", "and the step as a file that ipvm judge checks"),
      Example("ipvm bisect a.car b.car --second-by 'ssh bob ipvm'", "the second party answers for itself"),
    ],
    details: [
      "First the receipts' lists of calls and of states are compared, then each party is asked for the names of 256 states "
        + "at a time, until both agree on the state in front of one step and not on the one after it. That step is "
        + "executed from its blocks alone, and tells who is wrong.",
      "A party is this program, or a command of a shell that gets `replay --states FUEL,… FILE` after it. A party whose "
        + "answers are not those of its own receipt has lost at once; then -o writes the step at the first state about "
        + "which the receipts differ. Where no step can be written, that is said, and why.",
      "Exit codes: \(Exit.success) where the receipts agree, \(Exit.negative) where one party, or both, are wrong, "
        + "\(Exit.undecided) where executing does not tell: they are of different computations, or got different answers from "
        + "the outside.",
    ]
  ) { invocation in try run(invocation) }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    guard !invocation.operands.allSatisfy({ $0 == "-" }) else {
      throw Failure.usage("standard input can be one of the two receipts only")
    }
    for (path, command) in zip(invocation.operands, [first, second])
    where path == "-" && invocation.value(command) != nil {
      throw Failure.usage("--\(command.name) needs a receipt in a file, which its command is told")
    }
    let inputs = try invocation.operands.map { try ReceiptInput($0, invocation) }
    let verdict = try verdict(inputs, invocation)
    let report = BisectReport(verdict, files: invocation.operands, wantsWitness: invocation.value(.output) != nil)
    try Streams.print(invocation.flag(.json) ? report.json.text + "\n" : report.text)
    switch verdict.result {
    case .agreement: return Exit.success
    case .computations, .outside: return Exit.undecided
    case .step, .parties: return Exit.negative
    }
  }

  private static func verdict(_ inputs: [ReceiptInput], _ invocation: Invocation) throws -> DisputeVerdict {
    let (one, two) = (try inputs[0].verifier.open(), try inputs[1].verifier.open())
    guard one.receipt.core.computation == two.receipt.core.computation else {
      return DisputeVerdict(.computations(one.receipt.core.computation, two.receipt.core.computation))
    }
    if one.receipt.coreCID == two.receipt.coreCID, one.entries == two.entries { return DisputeVerdict(.agreement) }
    let parting = Bisection.parting(one.hostCalls, two.hostCalls)
    if case .outside(let call)? = parting {
      return DisputeVerdict(.outside(call: call, fuel: one.hostCalls[call].fuel))
    }
    let (lower, upper) = Bisection.interval(one, two)
    var parties: [any DisputeParty] = []
    var failures: [CodedError?] = []
    for (input, (subject, option)) in zip(inputs, [(one, first), (two, second)]) {
      // A party that does not come to what its receipt says has lost.
      do {
        let party = try party(input, invocation.value(option))
        let stands = try Bisection.stands(party, by: subject, from: lower, to: upper)
        parties.append(party)
        failures.append(stands ? nil : CodedError(.disputeClaims, "another state or end"))
      } catch let error as CodedError where error.code.family == "verify" {
        failures.append(error)
      }
    }
    guard failures.allSatisfy({ $0 == nil }) else {
      var verdict = DisputeVerdict(.parties(from: lower, to: upper))
      verdict.losses = failures
      verdict.wrong = failures.map { $0 != nil }
      try settle(&verdict, inputs, [one, two], parting, invocation)
      return verdict
    }
    let result: Bisection.Result
    do {
      result = try Bisection.play(parties[0], parties[1], from: lower, to: upper)
    } catch let error as CodedError
      where error.has(EvidenceErrorCode.disputeAgreement) && one.receipt.coreCID == two.receipt.coreCID
    {
      // The receipts differ only in the positions of their states.
      return DisputeVerdict(.agreement)
    }
    let honest = try LocalParty(inputs[0].verifier)
    var verdict = DisputeVerdict(.step)
    try verdict.judge(DisputedStep(result, by: honest), rounds: result.rounds)
    verdict.claims = [result.first, result.second]
    verdict.wrong = verdict.claims.map { $0 != verdict.right }
    try write(&verdict, invocation)
    return verdict
  }

  private static func party(_ input: ReceiptInput, _ command: Argument?) throws -> any DisputeParty {
    if let command { return CommandParty(command: command, receipt: input.path) }
    return try LocalParty(input.verifier)
  }

  /// Finds the step that shows what is right where a party does not come to what its own receipt says: the one into the first
  /// state about which the receipts differ.
  private static func settle(
    _ verdict: inout DisputeVerdict, _ inputs: [ReceiptInput], _ subjects: [Verifier.Case],
    _ parting: Bisection.Parting?, _ invocation: Invocation
  ) throws {
    guard case .parties(let lower, let upper) = verdict.result else { return }
    verdict.claims = subjects.map { Bisection.claim(of: $0, at: upper) }
    for input in [0, 1] where verdict.losses[input] == nil || verdict.losses[1 - input] != nil {
      // Where both lost, any receipt that can be executed will do.
      guard let honest = try? LocalParty(inputs[input].verifier) else { continue }
      if verdict.claims[0] != verdict.claims[1] {
        guard let found = try Bisection.lastStep(of: honest, from: lower, to: upper) else { return }
        let claims = verdict.claims.compactMap { $0 }
        try verdict.judge(DisputedStep(at: found.target, claims: claims, by: honest), rounds: found.rounds)
        for index in [0, 1] where verdict.claims[index] != nil && verdict.claims[index] != verdict.right {
          verdict.wrong[index] = true
        }
      } else if case .call(let call)? = parting, let target = try honest.target(beforeCall: call) {
        // The claims of the receipts about the call are not states: the step shows what it was.
        verdict.claims = [nil, nil]
        try verdict.judge(DisputedStep(at: target, claims: [], by: honest), rounds: 1)
      } else {
        continue
      }
      return try write(&verdict, invocation)
    }
  }

  /// Writes the file of a step, if one is wanted.
  private static func write(_ verdict: inout DisputeVerdict, _ invocation: Invocation) throws {
    guard let step = verdict.step, let right = verdict.right, let path = invocation.value(.output) else { return }
    let witness: [UInt8]
    do throws(CodedError) {
      witness = try step.witness(right: right)
    } catch {
      guard error.has(EvidenceErrorCode.disputeWitness) else { throw error }
      verdict.noWitness = error.reason
      return
    }
    var output = try OutputFile(path)
    try output.write(witness)
    try output.finish()
    verdict.witness = path
  }
}

/// A party whose claims a command prints.
private struct CommandParty: DisputeParty {
  let command: Argument
  let receipt: Argument

  func claims(at targets: [UInt64]) throws -> [StateClaim] {
    let list = targets.map(String.init).joined(separator: ",")
    let quoted =
      "'" + receipt.text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    let output = try Shell.output(of: "\(command.text) replay --states \(list) \(quoted)")
    var claims: [StateClaim] = []
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 3)
      guard words.count == 4 else { throw failure(line) }
      if words[1] == "state", let cid = try? CID(String(words[2])), let used = UInt64(words[3]) {
        claims.append(.state(cid, fuelUsed: used))
      } else if words[1] == "ended", let fuel = UInt64(words[2]),
        let node = try? DAGJSON.decode(Array(words[3].utf8)), let outcome = try? Outcome(node: node)
      {
        claims.append(.ended(outcome, fuel: fuel))
      } else {
        throw failure(line)
      }
    }
    guard claims.count == targets.count else {
      throw Failure(
        ProgramErrorCode.disputeAnswer,
        message: "\(command.text) answered \(claims.count) of \(targets.count) questions")
    }
    return claims
  }

  private func failure(_ line: Substring) -> Failure {
    Failure(ProgramErrorCode.disputeAnswer, message: "\(command.text) answered '\(line.prefix(200))'")
  }
}

/// Commands of a shell.
private enum Shell {
  /// Returns the output of a command.
  static func output(of command: String) throws(Failure) -> [UInt8] {
    guard let pipe = popen(command, "r") else {
      throw .system("cannot run \(command)", errno, .reading)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard pclose(pipe) == 0 else {
      throw Failure(
        ProgramErrorCode.disputeAnswer, exit: Exit.negative, message: "the command failed: \(command.prefix(200))")
    }
    return bytes
  }
}
