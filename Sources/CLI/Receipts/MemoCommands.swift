import IPLD
import Evidence

/// The commands for the table of known results.
enum MemoCommands {
  static let group = CommandGroup(
    "memo", "results that are known, by what was computed", [list, show, add, remove, export],
    meant: { (try? CID($0.text)) == nil ? nil : show },
    details: [
      "`ipvm run --memo` keeps the result of a run with its receipt, under the CID of its computation: the module, the "
        + "function and its arguments, the inputs, and the rules. From then on `ipvm run` of the same computation prints "
        + "the result without executing anything, whatever the name of the file and the limit on fuel; `--no-memo` and "
        + "`--receipt` execute it.",
      "A receipt of somebody else answers only where `--trust` believes it: the executor's DID, or `verify` to execute "
        + "it again. `ipvm memo CID` is `ipvm memo show CID`.",
    ])

  private static let computation = Operands(usage: "CID", minimum: 1, maximum: 1)

  /// Returns the memo table, and the CID and the row of a computation; fails where nothing is known of it.
  private static func row(_ operand: Argument) throws -> (UserMemo, CID, MemoTable.Row) {
    let memo = try UserMemo()
    let cid = try BlockPath.cid(operand)
    let row = try memo.table.row(cid)
    guard !row.entries.isEmpty || row.asksForInput else {
      throw Failure(
        EvidenceErrorCode.memoNotFound, message: "nothing is known of the computation \(cid)",
        hint: "see ipvm memo ls")
    }
    return (memo, cid, row)
  }

  private static let list = Command(
    "memo ls", "list the computations whose results are known", operands: .none, options: [],
    examples: [
      Example("ipvm memo ls", "a line for each receipt: computation, origin, receipt, fuel, outcome, program")
    ],
    details: [
      "ipvm run --memo keeps a result with its receipt; ipvm run answers from there, unless --no-memo is given. A result "
        + "is kept if nothing of the outside had a part in it."
    ]
  ) { invocation in
    let memo = try UserMemo()
    let store = try memo.location.reading()
    var rows: [JSON] = []
    for computation in try memo.table.computations() {
      for entry in try memo.table.row(computation).entries {
        let receipt = try? ExecutionReceipt(entry.receipt, from: store)
        let outcome = receipt.map { ReceiptReport.text($0.core.outcome) } ?? "its blocks are gone"
        let fuel = receipt.map { FuelText.grouped($0.core.fuel) } ?? "-"
        let subject = receipt.map { MemoSubject($0, from: store) }
        if invocation.flag(.json) {
          rows.append(
            .object(
              [
                ("computation", .string("\(computation)")), ("origin", .string(entry.origin.rawValue)),
                ("receipt", .string("\(entry.receipt)")),
                ("fuel", receipt.map { .number(String($0.core.fuel)) } ?? .null),
                ("outcome", receipt.map { ReceiptJSON.outcome($0.core.outcome) } ?? .null),
                ("outcomeText", .string(outcome)),
              ] + (subject?.fields ?? [])))
        } else {
          try Streams.print(
            printable("\(computation) \(entry.origin.rawValue) \(entry.receipt) \(fuel) \(outcome)")
              + (subject.map { "  \($0.text)" } ?? "") + "\n")
        }
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("rows", .array(rows))]).text + "\n") }
    return Exit.success
  }

  private static let show = Command(
    "memo show", "print what is known of a computation", operands: computation, options: [],
    examples: [Example("ipvm memo show bafyrei…", "origins and receipts")]
  ) { invocation in
    let (_, cid, row) = try row(invocation.operands[0])
    if invocation.flag(.json) {
      let entries = row.entries.map { entry in
        JSON.object([("origin", .string(entry.origin.rawValue)), ("receipt", .string("\(entry.receipt)"))])
      }
      let fields: [(String, JSON)] = [
        ("computation", .string("\(cid)")), ("asksForInput", .bool(row.asksForInput)), ("entries", .array(entries)),
      ]
      try Streams.print(JSON.object(fields).text + "\n")
    } else {
      if row.asksForInput { try Streams.print("asks for standard input: see the computations with input\n") }
      for entry in row.entries { try Streams.print("\(entry.origin.rawValue) \(entry.receipt)\n") }
    }
    return Exit.success
  }

  private static let add = Command(
    "memo add", "take a receipt of somebody else",
    operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]),
    options: [UserMemo.trust],
    examples: [
      Example("ipvm memo add r.car", "it is believed where ipvm run --trust says so"),
      Example("ipvm memo add r.car --trust verify", "it is executed again, and believed from now on"),
    ]
  ) { invocation in
    let path = invocation.operands[0]
    let file = try reading(path) { try CARInput.open(path) }
    let root = try CARInput.root(of: file, path, code: ProgramErrorCode.receiptRoot)
    let receipt = try reading(path) { try ExecutionReceipt(root, from: file) }
    var origin = MemoTable.Origin.foreign
    if try UserMemo.policy(invocation).verifies {
      let verification = Verifier(receipt.cid, from: file).verify()
      guard verification.verdict == .valid else {
        throw Failure(
          verification.error?.code ?? EvidenceErrorCode.verifyFailed,
          exit: Exit.verdict(verification.verdict, verification.error),
          message: "the receipt is \(verification.verdict.rawValue): \(verification.error?.reason ?? "")")
      }
      guard !verification.hostCalls.contains(where: \.isOutside) else {
        throw Failure(
          EvidenceErrorCode.memoOutside, message: "the result follows from answers of the outside, too")
      }
      origin = .verified
    }
    try UserMemo().add(receipt, origin: origin, from: file)
    let fields: [(String, JSON)] = [
      ("computation", .string("\(receipt.core.computation)")), ("receipt", .string("\(receipt.cid)")),
      ("origin", .string(origin.rawValue)),
    ]
    try Streams.print(
      invocation.flag(.json)
        ? JSON.object(fields).text + "\n" : "\(receipt.core.computation) \(origin.rawValue) \(receipt.cid)\n")
    return Exit.success
  }

  private static let remove = Command(
    "memo rm", "forget what is known of computations",
    operands: Operands(usage: "CID…", minimum: 1, maximum: .max), options: [],
    examples: [Example("ipvm memo rm bafyrei…", "ipvm store gc then removes its blocks")]
  ) { invocation in
    var removed: [JSON] = []
    for operand in invocation.operands {
      let (memo, cid, row) = try row(operand)
      let store = try memo.location.writing()
      for entry in row.entries { _ = try store.removeRoot(entry.receipt) }
      try memo.table.remove(cid)
      removed.append(.string("\(cid)"))
      if !invocation.flag(.json) { try Streams.print("removed \(cid)\n") }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("removed", .array(removed))]).text + "\n") }
    return Exit.success
  }

  private static let export = Command(
    "memo export", "write the receipt of a computation as a file", operands: computation, options: [.output],
    examples: [Example("ipvm memo export bafyrei… -o r.car", "for ipvm verify on another machine")]
  ) { invocation in
    let (memo, cid, row) = try row(invocation.operands[0])
    guard let entry = row.entries.first else {
      throw Failure(EvidenceErrorCode.memoNotFound, message: "there is no receipt of \(cid) without input")
    }
    let store = try memo.location.reading()
    let receipt = try ExecutionReceipt(entry.receipt, from: store)
    let (file, count) = try receipt.write(to: try invocation.outputFile(), from: store)
    try file.finish()
    try invocation.describeOutput(count, [("receipt", .string("\(entry.receipt)"))])
    return Exit.success
  }
}
