import IPLD
import Storage
import Evidence

enum JudgeCommand {
  static let command = Command(
    "judge", "execute one step again, and tell which of two claims about it is right",
    operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]), options: [],
    examples: [
      Example("ipvm judge step.car", "what the step comes to, and who said so"),
      Example("ipvm judge step.car --json", "the same for programs"),
    ],
    details: [
      "CAR is the witness of one step (Spec/witness.md), such as `ipvm bisect` writes: the state in front of the step, or "
        + "what the step needs of it, the module, and up to two claims about what comes of it. Nothing else is needed. "
        + "Every block is checked against its name, the state against the code; then the step is executed, in the "
        + "interpreter that executes the specification one step at a time.",
      "Where a claim is right, or there is none, the witness is VALID; where none of them is, INVALID.",
      "Exit codes: \(Exit.listed([.valid, .invalid, .malformed, .unsupported, .unavailable])).",
    ]
  ) { invocation in
    let file = invocation.operands[0]
    let report = try reading(file) {
      let source = file == "-" ? OpenFile(descriptor: 0, named: "standard input") : try OpenFile.reading(file.bytes)
      do throws(CodedError) {
        return JudgementReport(try Judge.judge(source))
      } catch {
        guard error.kind != .inputOutput else { throw error }
        if let store = try? CARStore(file.bytes), let root = store.root,
          (try? ExecutionReceipt(root, from: store)) != nil
        {
          Streams.remark(.hint, "this is a receipt: ipvm verify \(file.text) judges it")
        }
        return JudgementReport(error)
      }
    }
    try Streams.print(invocation.flag(.json) ? report.json.text + "\n" : report.text)
    return report.exit
  }
}

/// The report on a step that was judged, for people and for programs.
struct JudgementReport {
  private let judgement: Judgement?
  private let error: CodedError?

  init(_ judgement: Judgement) { (self.judgement, error) = (judgement, nil) }
  init(_ error: CodedError) { (judgement, self.error) = (nil, error) }

  /// Returns the verdict for an error. INVALID is said of the claims alone: a record that disproves itself is malformed.
  private static func verdict(of error: CodedError) -> Verdict {
    error.kind.verdict == .invalid ? .malformed : error.kind.verdict
  }

  var exit: Int32 { Exit.verdict(verdict, error) }

  var verdict: Verdict { judgement?.verdict ?? error.map { Self.verdict(of: $0) } ?? .malformed }

  private static let names = ["A", "B"]

  static func text(_ claim: StateClaim) -> String {
    switch claim {
    case .state(let cid, let used): "\(cid) at fuel \(FuelText.grouped(used))"
    case .ended(let outcome, let fuel): "the end, \(ReceiptReport.text(outcome)), at fuel \(FuelText.grouped(fuel))"
    }
  }

  private static func text(_ location: StepLocation) -> String {
    let offset = location.offset.map { " at offset 0x\(String($0, radix: 16))" } ?? ""
    return "\(location.name) in function \(location.function)\(offset)"
  }

  private var result: String {
    if let error { return "\(verdict.rawValue)   \(error.slug): \(error.reason)" }
    guard let judgement, !judgement.witness.claims.isEmpty else { return verdict.rawValue }
    let right = judgement.right.map { Self.names[$0] }
    switch right.count {
    case 0: return "\(verdict.rawValue)   no claim is right"
    case 1: return "\(verdict.rawValue)   claim \(right[0]) is right"
    default: return "\(verdict.rawValue)   both claims are right"
    }
  }

  var text: String {
    var lines: [(String, String)] = []
    if let judgement {
      lines = [
        ("before", "\(judgement.witness.before)"), ("step", Self.text(judgement.step.location)),
        ("after", Self.text(judgement.conclusion.claim)),
      ]
      for (number, claim) in judgement.witness.claims.enumerated() {
        let mark = judgement.right.contains(number) ? "right" : "wrong"
        lines.append(("claim \(Self.names[number])", "\(Self.text(claim))   \(mark)"))
      }
    }
    lines.append(("result", result))
    return lines.map { printable($0.0 + String(repeating: " ", count: 10 - $0.0.utf8.count) + $0.1) + "\n" }.joined()
  }

  private static func json(_ claim: StateClaim) -> [(String, JSON)] {
    switch claim {
    case .state(let cid, let used):
      [("state", .string("\(cid)")), ("end", .null), ("fuel", .number("\(used)"))]
    case .ended(let outcome, let fuel):
      [("state", .null), ("end", .string(ReceiptReport.text(outcome))), ("fuel", .number("\(fuel)"))]
    }
  }

  var json: JSON {
    var fields: [(String, JSON)] = [("verdict", .string(verdict.rawValue))]
    if let judgement {
      let location = judgement.step.location
      fields += [
        ("before", .string("\(judgement.witness.before)")),
        (
          "step",
          .object([
            ("name", .string(location.name)), ("function", .int(Int(location.function))),
            ("offset", location.offset.map { .int($0) } ?? .null),
          ])
        ),
        ("after", .object(Self.json(judgement.conclusion.claim))),
        (
          "claims",
          .array(
            judgement.witness.claims.enumerated().map { number, claim in
              .object(Self.json(claim) + [("right", .bool(judgement.right.contains(number)))])
            })
        ),
      ]
    }
    if let error {
      fields.append(
        (
          "error",
          .object([("code", .string(error.slug)), ("message", .string(error.reason)), ("offset", .int(error.offset))])
        ))
    }
    return .object(fields)
  }
}
