import IPLD
import Evidence
import Wasm

/// The result of comparing two receipts.
struct DisputeVerdict {
  enum Result {
    /// The receipts say the same.
    case agreement
    /// They are of different computations.
    case computations(CID, CID)
    /// The outside answered this call of the host in two ways.
    case outside(call: Int, fuel: UInt64)
    /// A party does not come to what its own receipt says, between these amounts of fuel.
    case parties(from: UInt64, to: UInt64)
    /// One step was found.
    case step
  }

  let result: Result
  /// The marks of those that are wrong: the first, the second.
  var wrong = [false, false]
  /// The reason why each party lost before any step was found.
  var losses: [CodedError?] = [nil, nil]
  /// The claims of both about the state after the step.
  var claims: [StateClaim?] = [nil, nil]
  private(set) var step: DisputedStep?
  /// The claim that is right after the step.
  private(set) var right: StateClaim?
  private(set) var rounds = 0
  /// The file of the step.
  var witness: Argument?
  /// The reason why there is no file of the step.
  var noWitness: String?

  init(_ result: Result) { self.result = result }

  mutating func judge(_ step: DisputedStep, rounds: Int) throws {
    self.step = step
    self.rounds = rounds
    right = try step.successor
  }
}

/// The report on two receipts that were compared, for people and for programs.
struct BisectReport {
  private let verdict: DisputeVerdict
  private let files: [Argument]
  private let wantsWitness: Bool

  init(_ verdict: DisputeVerdict, files: [Argument], wantsWitness: Bool) {
    self.verdict = verdict
    self.files = files
    self.wantsWitness = wantsWitness
  }

  /// The reason why no file of a step was written.
  private var noWitness: String {
    switch verdict.result {
    case .agreement: "there is no step about which they differ"
    case .computations: "different computations have no step in common"
    case .outside: "executing a step shows nothing about answers of the outside"
    case .parties, .step:
      verdict.noWitness ?? "no single step shows what is wrong with a receipt that contradicts itself"
    }
  }

  var text: String {
    var lines: [(String, String)] = []
    switch verdict.result {
    case .agreement: lines.append(("result", "the receipts agree"))
    case .computations(let one, let two): lines.append(("result", "different computations: \(one) and \(two)"))
    case .outside(let call, let fuel):
      lines.append(
        ("result", "the outside answered call \(call) of the host, at fuel \(FuelText.grouped(fuel)), in two ways"))
    case .parties(let lower, let upper):
      lines.append(
        (
          "result",
          "from where both agree, at fuel \(FuelText.grouped(lower)), to fuel \(FuelText.grouped(upper)): a party does "
            + "not come to what its receipt says"
        ))
      for (file, loss) in zip(files, verdict.losses) {
        if let loss, !loss.has(EvidenceErrorCode.disputeClaims) {
          lines.append(("because", "\(file.text): \(loss.reason)"))
        }
      }
    case .step: break
    }
    if let step = verdict.step, let right = verdict.right {
      let rounds = verdict.rounds == 1 ? "one round" : "\(verdict.rounds) rounds"
      lines.append(
        (
          "step",
          "from \(step.state) at fuel \(FuelText.grouped(step.fuelUsed)), \(step.location.text); found in \(rounds)"
        ))
      for (label, claim) in zip(["first", "second"], verdict.claims) {
        if let claim { lines.append((label, JudgementReport.text(claim))) }
      }
      lines.append(("right", JudgementReport.text(right)))
    }
    if wantsWitness { lines.append(("witness", verdict.witness?.text ?? "none: \(noWitness)")) }
    let wrong = zip(files, verdict.wrong).filter { $0.1 }.map { $0.0.text }
    if !wrong.isEmpty { lines.append(("wrong", wrong.joined(separator: " and "))) }
    return lines.map { printable($0.0 + String(repeating: " ", count: 10 - $0.0.utf8.count) + $0.1) + "\n" }.joined()
  }

  var json: JSON {
    let slug =
      switch verdict.result {
      case .agreement: "agreement"
      case .computations: "computations"
      case .outside: "outside"
      case .parties: "parties"
      case .step: "step"
      }
    let isDecided =
      switch verdict.result {
      case .computations, .outside: false
      default: true
      }
    var fields: [(String, JSON)] = [
      ("decided", .bool(isDecided)), ("result", .string(slug)), ("firstIsWrong", .bool(verdict.wrong[0])),
      ("secondIsWrong", .bool(verdict.wrong[1])), ("parties", .array([0, 1].map(party))),
    ]
    switch verdict.result {
    case .computations(let one, let two):
      fields.append(("computations", .array([.string("\(one)"), .string("\(two)")])))
    case .outside(let call, let fuel):
      fields += [("call", .int(call)), ("fuel", .number("\(fuel)"))]
    case .parties(let lower, let upper):
      fields += [("from", .number("\(lower)")), ("to", .number("\(upper)"))]
    case .agreement, .step: break
    }
    if let step = verdict.step {
      fields += [("rounds", .int(verdict.rounds)), ("step", json(step)), ("right", verdict.right.map(json) ?? .null)]
    }
    if wantsWitness {
      fields.append(("witness", verdict.witness.map { .string($0.text) } ?? .null))
      if verdict.witness == nil { fields.append(("noWitness", .string(noWitness))) }
    }
    return .object(fields)
  }

  /// Returns a party: its file, its claim, and whether that is right.
  private func party(_ index: Int) -> JSON {
    var fields: [(String, JSON)] = [
      ("receipt", .string(files[index].text)), ("claim", verdict.claims[index].map(json) ?? .null),
      ("wrong", .bool(verdict.wrong[index])),
    ]
    if let loss = verdict.losses[index] {
      fields.append(("error", .object([("code", .string(loss.slug)), ("message", .string(loss.reason))])))
    }
    return .object(fields)
  }

  private func json(_ claim: StateClaim) -> JSON {
    switch claim {
    case .state(let cid, let used):
      .object([("state", .string("\(cid)")), ("outcome", .null), ("fuel", .number("\(used)"))])
    case .ended(let outcome, let fuel):
      .object([("state", .null), ("outcome", ReceiptJSON.outcome(outcome)), ("fuel", .number("\(fuel)"))])
    }
  }

  private func json(_ step: DisputedStep) -> JSON {
    .object([
      ("state", .string("\(step.state)")), ("fuel", .number("\(step.fuelUsed)")),
      ("function", step.location.function.map { .int(Int($0)) } ?? .null),
      ("name", step.location.name.map { .string("\($0)") } ?? .null),
      ("offset", step.location.offset.map { .int($0) } ?? .null),
      ("instruction", step.location.instruction.map { .string($0) } ?? .null),
    ])
  }
}
