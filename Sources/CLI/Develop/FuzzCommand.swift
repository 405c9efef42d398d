import Wasm
import WasmSmith
import WasmText

enum FuzzCommand {
  private static let seed = Option.value("seed", "S", standard: "0", "the first seed")
  private static let count = Option.value("count", "N", standard: "1000", "how many seeds, or inputs of a reader")
  private static let jobs = Option.value("jobs", "N", standard: "one for each core", "how many threads")
  private static let peer = Option.choice(
    "peer", "ENGINE", Peer.allCases.map(\.rawValue), "compare with an engine of others")
  private static let shrinkTo = Option.value("shrink-to", "FILE", "write the small module to this file, as text")
  private static let attempts = Option.value(
    "attempts", "N", standard: "1000", "how many smaller modules to try after a difference")
  private static let states = Option.flag(
    "states", "stop programs, and go on from their states and from changed ones")
  private static let reader = Option.choice(
    "reader", "NAME", ReaderFuzzCommand.Reader.allCases.map(\.rawValue),
    "try changed inputs on a reader of this program instead")
  private static let coverage = Option.flag("coverage", "print how often each instruction was generated")

  static let command = Command(
    "fuzz", "compare engines on generated modules", operands: .none,
    options: [seed, count, jobs, peer, attempts, shrinkTo, coverage, states, reader],
    examples: [
      Example("ipvm fuzz --count 20000", "the two interpreters, on the modules of 20000 seeds"),
      Example("ipvm fuzz --seed 4711 --count 1", "one of them again"),
      Example("ipvm fuzz --states", "states of generated programs, and states that nothing comes to"),
      Example("ipvm fuzz --reader unixfs --count 1_000_000", "files and folders with changed blocks"),
      Example("ipvm fuzz --peer node", "modules that node understands, run here and there"),
    ],
    details: [
      "Makes a valid module and calls from each seed, the same on every machine, and runs them in both interpreters, "
        + "in one of them after printing and parsing, in the other also stopped and continued all the time, and changing "
        + "between the two. Results, traps with their offsets, exceptions, fuel, memories, tables and globals have to be "
        + "the same. With --peer, modules have only what that engine knows, and NaNs and traps are not told apart.",
      "At the first difference, makes the module as small as it can be, and prints the seed, the difference and the "
        + "module; the exit code is 1.",
      "With --states, programs are stopped at random. Each state has to lead both interpreters to the program's end; "
        + "states with something else in one place have to be refused, or both have to come to the same from there.",
      "With --reader, makes valid inputs of a reader (blocks, CAR files, UnixFS, the lines of .debug_line, mangled "
        + "names), changes their bytes and reads them: each is accepted, or refused with a reason, and promises of the "
        + "reader hold.",
    ]
  ) { invocation in
    let first = try number(invocation.value(seed), option: "--seed", UInt64.self) ?? 0
    let count = try number(invocation.value(count), option: "--count", Int.self) ?? 1000
    let jobs = try number(invocation.value(jobs), option: "--jobs", Int.self)
    let attempts = try number(invocation.value(attempts), option: "--attempts", Int.self) ?? 1000
    if let name = invocation.value(reader) {
      guard let reader = ReaderFuzzCommand.Reader(rawValue: name.text) else {
        throw Failure.usage("--reader takes no '\(name.text)'")
      }
      return try reader.run(first, count, isJSON: invocation.flag(.json))
    }
    let showsProgress = Progress.isWanted && !invocation.flag(.json)
    if invocation.flag(states) {
      return try runStates(first, count, jobs, showsProgress, isJSON: invocation.flag(.json))
    }
    let comparison = try comparison(invocation.value(peer))
    var campaign = Campaign(comparison, attempts: attempts, countsInstructions: invocation.flag(coverage))
    let finding = try campaign.run(from: first, count: count, jobs: jobs) { done in
      if showsProgress { Streams.note("\r\u{1B}[K\(done)/\(count)") }
    } onDifference: { seed, difference in
      Streams.note("seed \(seed): \(difference)\nmaking the module smaller\n")
    }
    if showsProgress { Streams.note("\r\u{1B}[K") }
    let module = try finding.map { try printModule($0.program.syntax) }
    if let module, let file = invocation.value(shrinkTo) { try Files.write(Array(module.utf8), to: file) }
    if invocation.flag(.json) {
      try Streams.print(json(campaign, finding, module).text + "\n")
    } else {
      try Streams.print(text(campaign, finding, module))
    }
    return finding == nil ? Exit.success : Exit.negative
  }

  private static func runStates(
    _ first: UInt64, _ count: Int, _ jobs: Int?, _ showsProgress: Bool, isJSON: Bool
  ) throws -> Int32 {
    var campaign = StateCampaign()
    let finding = try campaign.run(from: first, count: count, jobs: jobs) { done in
      if showsProgress { Streams.note("\r\u{1B}[K\(done)/\(count)") }
    }
    if showsProgress { Streams.note("\r\u{1B}[K") }
    if isJSON {
      let json = JSON.object([
        ("modules", .int(count)), ("states", .int(campaign.states)), ("refused", .int(campaign.refused)),
        ("taken", .int(campaign.taken)), ("difference", finding.map { .string($0) } ?? .null),
      ])
      try Streams.print(json.text + "\n")
    } else {
      try Streams.print(
        "\(count) modules, \(campaign.states) states, of changed ones \(campaign.refused) refused and \(campaign.taken) "
          + "gone on from, \(finding == nil ? 0 : 1) differences\n" + (finding.map { "\($0)\n" } ?? ""))
    }
    return finding == nil ? Exit.success : Exit.negative
  }

  private static func comparison(_ name: Argument?) throws(Failure) -> Comparison {
    guard let name else { return .engines }
    guard let peer = Peer(rawValue: name.text) else { throw .usage("--peer takes no '\(name.text)'") }
    guard let subject = peer.subject else {
      throw Failure(ProgramErrorCode.fuzzNoPeer, message: "\(peer.rawValue) is not on the PATH")
    }
    return Comparison(.engine(.translated), subject)
  }

  private static func number<Number: FixedWidthInteger>(
    _ word: Argument?, option: String, _: Number.Type
  ) throws(Failure) -> Number? {
    guard let word else { return nil }
    guard let number = Number(exactly: try Quantity.count(word, option: option)) else {
      throw .usage("\(option) takes a number up to \(Number.max), not '\(word.text)'")
    }
    return number
  }

  // MARK: Reports

  private static func traps(_ campaign: Campaign) -> [(kind: TrapKind, count: Int)] {
    TrapKind.allCases.compactMap { kind in campaign.traps[kind].map { (kind, $0) } }.sorted { $0.count > $1.count }
  }

  /// Returns the counts by mnemonic: some stand for two instructions, whose rows are neighbours.
  private static func instructions(_ campaign: Campaign) -> [(name: String, count: Int)] {
    var result: [(name: String, count: Int)] = []
    if campaign.instructions.isEmpty { return result }
    for row in Instruction.all {
      let count = campaign.instructions[row.opcode] ?? 0
      if let last = result.last, last.name == "\(row.name)" {
        result[result.count - 1].count += count
      } else {
        result.append(("\(row.name)", count))
      }
    }
    return result
  }

  /// Returns the number of modules that peers refused, and the most frequent reason.
  private static func refusals(_ campaign: Campaign) -> (count: Int, reason: String?) {
    let most = campaign.refusals.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return (campaign.refusals.values.reduce(0, +), most?.key)
  }

  private static func text(_ campaign: Campaign, _ finding: Campaign.Finding?, _ module: String?) -> String {
    var text = ""
    for (name, count) in instructions(campaign) { text += "\(count)\t\(name)\n" }
    text += "\(campaign.modules) modules, \(campaign.calls) calls, \(campaign.exceptions) exceptions, "
    let traps = traps(campaign)
    text += "\(traps.reduce(0) { $0 + $1.count }) traps"
    if !traps.isEmpty { text += " (\(traps.map { "\($0.kind.rawValue) \($0.count)" }.joined(separator: ", ")))" }
    let refusals = refusals(campaign)
    if refusals.count > 0 { text += ", \(refusals.count) refused" }
    text += ", \(finding == nil ? 0 : 1) differences\n"
    if let reason = refusals.reason { text += "refused most often: \(printable(reason))\n" }
    guard let finding, let module else { return text }
    text += "seed \(finding.seed): \(finding.difference)\nsmall: \(finding.smallDifference)\n"
    for (number, call) in finding.program.calls.enumerated() { text += "call \(number + 1): \(call)\n" }
    return text + module
  }

  private static func json(_ campaign: Campaign, _ finding: Campaign.Finding?, _ module: String?) -> JSON {
    var fields: [(String, JSON)] = [
      ("modules", .int(campaign.modules)), ("calls", .int(campaign.calls)),
      ("exceptions", .int(campaign.exceptions)), ("refused", .int(refusals(campaign).count)),
      ("traps", .object(traps(campaign).map { ($0.kind.rawValue, .int($0.count)) })),
    ]
    let instructions = instructions(campaign)
    if !instructions.isEmpty {
      fields.append(("instructions", .object(instructions.map { ($0.name, .int($0.count)) })))
    }
    let difference = finding.map { finding in
      JSON.object([
        ("seed", .number(String(finding.seed))), ("difference", .string(finding.difference)),
        ("small", .string(finding.smallDifference)), ("calls", .array(finding.program.calls.map { .string("\($0)") })),
        ("module", module.map { .string($0) } ?? .null),
      ])
    }
    return .object(fields + [("difference", difference ?? .null)])
  }
}
