import Glibc
import IPLD
import IPVM
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
        + "at a time, until both agree on the state in front of one step and not on the one behind it. That step is "
        + "executed from its blocks alone, and tells who is wrong.",
      "A party is this program, or a command of a shell that gets `replay --states FUEL,… FILE` behind it. A party whose "
        + "answers are not those of its own receipt has lost at once.",
      "Exit codes: \(Exit.success) where the receipts agree, \(Exit.negative) where one party, or both, are wrong, "
        + "\(Exit.undecided) where executing does not tell: they are of different computations, or got different answers from "
        + "the outside.",
    ]
  ) { invocation in try run(invocation) }

  private struct Verdict {
    /// Who is wrong: the first, the second.
    var wrong: [Bool]
    var text: String
    var fields: [(String, JSON)] = []
    var isDecided = true
  }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    guard !invocation.operands.allSatisfy({ $0 == "-" }) else {
      throw Failure.usage("standard input can be one of the two receipts only")
    }
    for (path, command) in zip(invocation.operands, [first, second]) where path == "-" && invocation.value(command) != nil {
      throw Failure.usage("--\(command.name) needs a receipt in a file, which its command is told")
    }
    let inputs = try invocation.operands.map { try ReceiptInput($0, invocation) }
    let verdict = try verdict(inputs, invocation)
    let agrees = !verdict.wrong.contains(true) && verdict.isDecided
    if invocation.flag(.json) {
      let fields: [(String, JSON)] = [
        ("decided", .bool(verdict.isDecided)), ("firstIsWrong", .bool(verdict.wrong[0])),
        ("secondIsWrong", .bool(verdict.wrong[1])), ("text", .string(verdict.text)),
      ]
      try Streams.print(JSON.object(fields + verdict.fields).text + "\n")
    } else {
      try Streams.print(verdict.text)
      let names = zip(invocation.operands, verdict.wrong).filter { $0.1 }.map { printable($0.0.text) }
      if !names.isEmpty { try Streams.print("wrong     \(names.joined(separator: " and "))\n") }
    }
    return agrees ? Exit.success : verdict.isDecided ? Exit.negative : Exit.undecided
  }

  private static func verdict(_ inputs: [ReceiptInput], _ invocation: Invocation) throws -> Verdict {
    let (one, two) = (try inputs[0].verifier.open(), try inputs[1].verifier.open())
    guard one.receipt.core.computation == two.receipt.core.computation else {
      return Verdict(
        wrong: [false, false],
        text: "result    different computations: \(one.receipt.core.computation) and \(two.receipt.core.computation)\n",
        isDecided: false)
    }
    if one.receipt.coreName == two.receipt.coreName, one.entries == two.entries {
      return Verdict(wrong: [false, false], text: "result    the receipts agree\n")
    }
    if case .outside(let call)? = Bisection.parting(one.effects, two.effects) {
      return Verdict(
        wrong: [false, false],
        text:
          "result    the outside answered call \(call) of the host, at fuel \(one.effects[call].fuel), in two ways\n",
        isDecided: false)
    }
    let parties = [
      try party(inputs[0], invocation.value(first)), try party(inputs[1], invocation.value(second)),
    ]
    let (lower, upper) = Bisection.interval(one, two)
    // Whoever does not come to what the receipt says has lost.
    let stands = [
      try Bisection.stands(parties[0], by: one, from: lower, to: upper),
      try Bisection.stands(parties[1], by: two, from: lower, to: upper),
    ]
    if stands.contains(false) {
      let text = """
        result    from where both agree, at fuel \(lower), to fuel \(upper): a party does not come to what its receipt says

        """
      return Verdict(wrong: stands.map { !$0 }, text: text)
    }
    let result = try Bisection.play(parties[0], parties[1], from: lower, to: upper)
    return try judge(result, ReplayParty(inputs[0].verifier), invocation)
  }

  private static func party(_ input: ReceiptInput, _ command: Argument?) throws -> any DisputeParty {
    if let command { return CommandParty(command: command, receipt: input.path) }
    return try ReplayParty(input.verifier)
  }

  /// Takes the step, and says who is wrong.
  private static func judge(
    _ result: Bisection.Result, _ honest: ReplayParty, _ invocation: Invocation
  ) throws -> Verdict {
    let step = try DisputedStep(result, by: honest)
    let right = try step.successor
    let wrong = [result.first != right, result.second != right]
    var text = """
      step      from \(step.state) at fuel \(step.used), \(printable(step.place)); found in \(result.rounds) rounds
      first     \(JudgementReport.text(result.first))
      second    \(JudgementReport.text(result.second))
      right     \(JudgementReport.text(right))

      """
    if let path = invocation.value(.output) { text += try write(step, right, to: path) }
    return Verdict(
      wrong: wrong, text: text,
      fields: [
        ("fuel", .number("\(step.used)")), ("state", .string("\(step.state)")), ("place", .string(step.place)),
        ("rounds", .int(result.rounds)),
      ])
  }

  /// Writes the file of a step.
  ///
  /// - Returns: Why there is none, where no file can show the step.
  private static func write(_ step: DisputedStep, _ right: StateClaim, to path: Argument) throws -> String {
    let witness: [UInt8]
    do throws(CodecError) {
      witness = try step.witness(right: right)
    } catch {
      guard error.slug == "dispute.witness" else { throw error }
      return "witness   none: \(error.reason)\n"
    }
    var output = try OutputFile(path)
    try output.write(witness)
    try output.finish()
    return ""
  }
}

/// A party that a command answers for.
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
        claims.append(.state(cid, used: used))
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
        exit: Exit.invalidInput, code: "dispute.answer",
        message: "\(command.text) answered \(claims.count) of \(targets.count) questions")
    }
    return claims
  }

  private func failure(_ line: Substring) -> Failure {
    Failure(exit: Exit.invalidInput, code: "dispute.answer", message: "\(command.text) answered '\(line.prefix(200))'")
  }
}

/// Commands of a shell.
private enum Shell {
  /// What a command prints.
  static func output(of command: String) throws(Failure) -> [UInt8] {
    guard let pipe = popen(command, "r") else {
      throw .system("cannot run \(command)", errno, exit: Exit.notFound)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard pclose(pipe) == 0 else {
      throw Failure(exit: Exit.negative, code: "dispute.answer", message: "the command failed: \(command.prefix(200))")
    }
    return bytes
  }
}
