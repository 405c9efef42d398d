import IPLD
import Evidence
import Wasm

/// Goes to any point of an execution that has a receipt.
enum ReplayCommand {
  private static let until = Option.value("until", "FUEL", "stop in front of the step that would go past this")
  private static let from = Option.value("from", "FUEL", "tell what has changed since there")
  private static let memory = Option.value(
    "memory", "[N:]ADDRESS+COUNT", repeats: true, "print bytes of a memory at the end")
  private static let slots = Option.value("slots", "N", "how many slots of each frame are printed, instead of 8")
  private static let states = Option.value(
    "states", "FUEL,…", "print the CIDs of the states at these amounts of fuel only")
  static let fault = Option.value("fault", "FUEL", "for tests: spoil the result of the step that goes past this")

  static let command = Command(
    "replay", "execute what a receipt is about up to some point, and look at the state there",
    operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]),
    options: [until, from, memory, slots, states, .output, ReceiptInput.module, .engine, FunctionLabel.raw, fault],
    examples: [
      Example("ipvm replay r.car --until 1_000_000", "frames, values and memories there"),
      Example("ipvm replay r.car --from 900_000 --until 1_000_000", "and what changed on the way"),
      Example("ipvm replay r.car --until 1_000_000 --memory 0x400+64", "and bytes of the memory"),
      Example("ipvm replay r.car --until 1_000_000 -o state.car", "and the state as blocks, for ipvm state show"),
    ],
    details: [
      "A point is an amount of fuel: the execution stops in front of the first step that would take the fuel used past it. "
        + "It begins at the last of the receipt's states in front of that, and the host's answers come from the receipt, so "
        + "that it is always the same execution.",
      "--states prints a line for each point: its fuel, `state`, the CID and the fuel used; or its fuel, `ended`, the "
        + "fuel and the outcome in DAG-JSON. It is what ipvm bisect asks a party for.",
    ]
  ) { invocation in
    FunctionLabel.configure(invocation)
    let input = try ReceiptInput(invocation.operands[0], invocation)
    let fault = try fault(invocation)
    if let word = invocation.value(states) { return try printStates(word, input, fault, invocation) }
    return try look(input, fault, invocation)
  }

  static func fault(_ invocation: Invocation) throws(Failure) -> Fault? {
    guard let word = invocation.value(fault) else { return nil }
    return Fault(position: try Quantity.count(word, option: "--fault"))
  }

  private static func printStates(
    _ word: Argument, _ input: ReceiptInput, _ fault: Fault?, _ invocation: Invocation
  ) throws -> Int32 {
    var targets: [UInt64] = []
    for part in word.bytes.split(separator: UInt8(ascii: ",")) {
      targets.append(try Quantity.count(Argument(bytes: Array(part)), option: "--states"))
    }
    guard targets == targets.sorted() else { throw Failure.usage("--states takes amounts of fuel in ascending order") }
    let claims = try LocalParty(input.verifier, fault: fault).claims(at: targets)
    var rows: [JSON] = []
    for (target, claim) in zip(targets, claims) {
      let line: String
      switch claim {
      case .state(let cid, let used):
        line = "\(target) state \(cid) \(used)\n"
        rows.append(
          .object([("at", .number("\(target)")), ("state", .string("\(cid)")), ("fuel", .number("\(used)"))]))
      case .ended(let outcome, let fuel):
        let text = String(decoding: try DAGJSON.encode(try outcome.node), as: UTF8.self)
        line = "\(target) ended \(fuel) \(text)\n"
        rows.append(
          .object([("at", .number("\(target)")), ("outcome", .string(text)), ("fuel", .number("\(fuel)"))]))
      }
      if !invocation.flag(.json) { try Streams.print(line) }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("states", .array(rows))]).text + "\n") }
    return Exit.success
  }

  private static func look(_ input: ReceiptInput, _ fault: Fault?, _ invocation: Invocation) throws -> Int32 {
    let player = try StateFinder(input.verifier, fault: fault)
    let until = try invocation.value(until).map { word in try Quantity.count(word, option: "--until") }
    var earlier: Snapshot?
    if let word = invocation.value(from) {
      let start = try Quantity.count(word, option: "--from")
      guard start <= until ?? .max else { throw Failure.usage("--from lies after --until") }
      earlier = try player.state(at: start)?.state
      if earlier == nil { throw Failure.usage("the execution has ended before fuel \(start)") }
    }
    guard let until, let (state, name, blocks) = try player.state(at: until) else {
      let end = try player.end()
      if invocation.flag(.json) {
        try Streams.print(
          JSON.object([("outcome", .string(ReceiptReport.text(end.outcome))), ("fuel", .number("\(end.fuel)"))]).text
            + "\n")
      } else {
        try Streams.print(
          "ended     \(ReceiptReport.text(end.outcome))\nfuel      \(FuelText.grouped(end.fuel))\n")
      }
      return Exit.success
    }
    if state.fuelUsed > until {
      let first = FuelText.grouped(state.fuelUsed)
      Streams.remark(.note, "making the instance is one step: the first point is fuel \(first)")
    }
    if invocation.hasOutputFile { try write(name, blocks, player.moduleCID, input.store, invocation) }
    let count =
      try invocation.value(slots).map { word in Int(clamping: try Quantity.count(word, option: "--slots")) } ?? 8
    try show(state, name, since: earlier, slots: count, memories: invocation.values(memory), invocation)
    return Exit.success
  }

  /// Writes a state with its module.
  private static func write(
    _ name: CID, _ blocks: any BlockStore, _ module: CID, _ store: any BlockStore, _ invocation: Invocation
  ) throws {
    let file = try invocation.outputFile()
    _ = try LongBlockWriter.write(name, from: LayeredStore([blocks, store]), to: file)
    try file.finish()
  }

  /// Prints a state.
  static func show(
    _ state: Snapshot, _ name: CID, since earlier: Snapshot? = nil, slots: Int, memories: [Argument],
    _ invocation: Invocation
  ) throws {
    let report = StateReport(state, named: name)
    let changes = earlier.map { report.changes(since: $0) }
    var dumps: [(Argument, String)] = []
    for word in memories {
      let (memory, address, count) = try memoryRange(word)
      dumps.append((word, report.dump(memory, address, count)))
    }
    if invocation.flag(.json) {
      var fields = report.json(slots: slots)
      if let changes { fields.append(("changes", .array(changes.map { .string($0) }))) }
      fields.append(("memory", .object(dumps.map { ($0.text, .string($1)) })))
      try Streams.print(JSON.object(fields).text + "\n")
      return
    }
    try Streams.print(report.text(slots: slots))
    for change in changes ?? [] { try Streams.print("changed   \(change)\n") }
    if changes?.isEmpty == true { try Streams.print("changed   nothing\n") }
    for (word, text) in dumps { try Streams.print("memory \(printable(word.text)):\n\(text)") }
  }

  /// Reads `[N:]ADDRESS+COUNT`.
  private static func memoryRange(_ word: Argument) throws(Failure) -> (memory: Int, address: Int, count: Int) {
    let parts = word.text.split(separator: ":")
    let numbers = (parts.last ?? "").split(separator: "+").map { number in
      number.hasPrefix("0x") ? Int(number.dropFirst(2), radix: 16) : Int(number)
    }
    guard parts.count <= 2, numbers.count == 2, let address = numbers[0], let count = numbers[1], address >= 0,
      (1...(1 << 20)).contains(count), let memory = parts.count == 2 ? Int(parts[0]) : 0, memory >= 0
    else {
      throw .usage("--memory takes ADDRESS+COUNT or N:ADDRESS+COUNT, not '\(word.text)'", hint: "such as 0x400+64")
    }
    return (memory, address, count)
  }
}

/// Shows states that were kept as blocks.
enum StateCommands {
  static let group = CommandGroup("state", "machine states as blocks", [show], implied: show)

  private static let memory = Option.value(
    "memory", "[N:]ADDRESS+COUNT", repeats: true, "print bytes of a memory")
  private static let since = Option.value("since", "CAR", "tell what has changed since another state")

  private static let show = Command(
    "state show", "print a machine state", operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]),
    options: [memory, since, FunctionLabel.raw],
    examples: [
      Example("ipvm state show state.car", "frames, values and memories"),
      Example("ipvm state show b.car --since a.car", "and what is other than in a.car"),
    ],
    details: ["CAR is what ipvm replay -o wrote: the blocks of a state, and of its module."]
  ) { invocation in
    FunctionLabel.configure(invocation)
    let (state, name) = try read(invocation.operands[0])
    let earlier = try invocation.value(since).map { try read($0).state }
    try ReplayCommand.show(
      state, name, since: earlier, slots: 8, memories: invocation.values(memory), invocation)
    return Exit.success
  }

  private static func read(_ path: Argument) throws -> (state: Snapshot, name: CID) {
    try reading(path) {
      let file = try CARInput.open(path)
      let name = try CARInput.root(of: file, path, code: EvidenceErrorCode.stateLink)
      do {
        return (try StateFinder.readState(name, from: file), name)
      } catch let error as CodedError {
        guard (try? ExecutionReceipt(name, from: file)) != nil else { throw error }
        throw CodedError(
          error.code, at: error.offset, "it is a receipt, not a state",
          hint: "ipvm replay \(path.text) --until FUEL -o STATE.car writes a state of its run")
      }
    }
  }
}
