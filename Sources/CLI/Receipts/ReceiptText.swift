import IPLD
import Evidence
import UCAN
import WASI
import Wasm

/// A receipt explained on a terminal.
struct ReceiptText {
  let story: ReceiptStory
  private static let width = 13
  /// The number of lines of an output that are shown.
  private static let outputLines = 5
  /// The number of states that are listed.
  private static let listedStates = 64
  /// The number of strings of a list that are shown.
  private static let listedStrings = 40

  private var rows: [(label: String, value: String)] = []
  /// The rows about the inputs of the guest.
  private(set) var inputRows: [(label: String, value: String)] = []

  init(_ story: ReceiptStory) {
    self.story = story
    addToken()
    addComputation()
    let start = rows.count
    addInputs()
    inputRows = Array(rows[start...])
    addEnd()
    addCalls()
    addStates()
    for (index, line) in story.trust.enumerated() { add(index == 0 ? "worth" : "", line) }
  }

  private mutating func add(_ label: String, _ value: String) { rows.append((label, value)) }

  var text: String {
    rows.map { label, value in
      printable(label + String(repeating: " ", count: max(Self.width - label.utf8.count, 1)) + value) + "\n"
    }.joined()
  }

  /// Returns the reason why a part is not shown.
  static func text(_ error: CodedError) -> String {
    error.has(IPLDErrorCode.storeNotFound) ? "not in the file" : "\(error.slug): \(error.reason)"
  }

  private mutating func addToken() {
    add("receipt", "\(story.cid)")
    if let count = story.fileByteCount {
      add("file", "\(FuelText.count(UInt64(count), "byte")), \(FuelText.count(UInt64(story.blockCount), "block"))")
    }
    add("signed by", "\(story.receipt.executor)")
    add("signature", story.signatureError.map { "WRONG: \($0)" } ?? "valid")
    add("task", "\(story.receipt.ran)" + ((try? story.task.get()).map { " (\($0.command))" } ?? ""))
    if let error = story.disagreement { add("evidence", "WRONG: \(error.slug): \(error.reason)") }
    add("core", story.coreCID.map { "\($0)" } ?? "none")
    if case .failure(let error) = story.core { add("", Self.text(error)) }
  }

  private mutating func addComputation() {
    guard let core = try? story.core.get() else { return }
    add("computation", "\(core.computation)")
    switch story.computation {
    case .failure(let error): add("", Self.text(error))
    case .success(let computation):
      add("profile", "\(computation.profile)" + ((try? story.profile.get()).map { " (\($0.semantics))" } ?? ""))
      let size = story.moduleByteCount.map { FuelText.count(UInt64($0), "byte") + ", in the file" }
      add("module", "\(computation.module) (\(size ?? "not in the file"))")
      if let code = story.codeCID { add("code", "\(code) (the module without its custom sections)") }
      add("host", computation.host.map { "\($0)" } ?? "none")
      add("entry", Self.text(computation.entry))
    }
  }

  static func text(_ entry: Computation.Entry) -> String {
    guard let function = entry.function else { return "nothing but the start function" }
    return "\"\(function)\" (\(entry.parameters.prefix(listedStrings).map(text).joined(separator: ", ")))"
  }

  static func text(_ value: CoreValue) -> String { value.value.map(ValueText.text) ?? "\(value.type)" }

  // MARK: Inputs

  private mutating func addInputs() {
    guard let part = story.inputs else { return }
    if let name = try? story.computation.get().inputs { add("inputs", "\(name)") }
    guard case .success(let inputs) = part else {
      if case .failure(let error) = part { add("", Self.text(error)) }
      return
    }
    add("arguments", Self.list(inputs.arguments.map(Self.quoted)))
    if !inputs.environment.isEmpty {
      add("environment", Self.list(inputs.environment.map { Self.quoted($0[0]) + "=" + Self.quoted($0[1]) }))
    }
    if let file = story.standardInput {
      add("stdin", "\(file.name) (\(file.byteCount.map { FuelText.count($0, "byte") } ?? "not in the file"))")
    } else {
      add("stdin", "never asked for")
    }
    for (index, directory) in inputs.directories.enumerated() {
      add(
        "directory",
        "\(Self.quoted(directory.name))\(directory.isReadOnly ? " (read-only)" : "") "
          + (directory.tree.map { "\($0)" } ?? "of the outside") + change(of: index, directory.tree))
    }
    add("clock", Self.clock(inputs.clock))
    add("random", Self.random(inputs.seed))
    if inputs.listeners > 0 { add("sockets", "\(inputs.listeners), of the outside") }
  }

  /// Returns how a directory changed.
  private func change(of index: Int, _ tree: CID?) -> String {
    guard let tree, let outputs = try? story.outputs?.get(), outputs.directories.indices.contains(index),
      let end = outputs.directories[index]
    else { return "" }
    return end == tree ? ", unchanged" : ", in the end \(end)"
  }

  static func clock(_ start: UInt64?) -> String {
    guard let start else { return "of the outside" }
    let rest = start % 1_000_000_000
    let fraction = rest == 0 ? "" : " and \(FuelText.count(rest, "nanosecond"))"
    return "virtual, from \(Clock.text(Int(start / 1_000_000_000)))\(fraction)"
  }

  static func random(_ seed: Bytes?) -> String {
    guard let seed else { return "bytes of the outside" }
    return seed.isEmpty ? "from the empty seed" : "from the seed \(Multibase.base16.encodeWithoutPrefix(seed.array))"
  }

  /// Returns bytes as text in quotes, cut where they are long.
  static func quoted(_ bytes: Bytes) -> String {
    let scalars = String(decoding: bytes.array.prefix(4096), as: UTF8.self).unicodeScalars
    let text = printable(String(String.UnicodeScalarView(scalars.prefix(160))))
    return "\"\(text)\(scalars.count > 160 ? "…" : "")\""
  }

  private static func list(_ words: [String]) -> String {
    words.isEmpty
      ? "none"
      : words.prefix(listedStrings).joined(separator: " ")
        + (words.count > listedStrings ? " … and \(words.count - listedStrings) more" : "")
  }

  // MARK: The end

  private mutating func addEnd() {
    guard let core = try? story.core.get() else { return }
    add("outcome", ReceiptReport.text(core.outcome))
    add("fuel", FuelText.grouped(core.fuel))
    if case .failure(let error) = story.outputs { add("outputs", Self.text(error)) }
    for (label, file) in [("stdout", story.standardOutput), ("stderr", story.standardError)] {
      guard let file else { continue }
      add(
        label,
        "\(file.name) (\(FuelText.count(file.byteCount ?? 0, "byte"))"
          + (file.beginning == nil ? ", not in the file)" : ")"))
      let (lines, isCut) = file.lines(atMost: Self.outputLines)
      for line in lines { add("", "│ \(line)") }
      if isCut { add("", "│ …") }
    }
  }

  // MARK: Calls and states

  private mutating func addCalls() {
    guard case .success(let hostCalls) = story.hostCalls else {
      if case .failure(let error) = story.hostCalls, (try? story.core.get()) != nil {
        add("host calls", Self.text(error))
      }
      return
    }
    guard !hostCalls.isEmpty else { return add("host calls", "none") }
    let counts = story.callCounts
    add("host calls", "\(FuelText.grouped(UInt64(hostCalls.count))), \(Self.outside(story.outsideCount))")
    for row in counts {
      add(
        "",
        "\(row.name) \(FuelText.grouped(UInt64(row.count)))"
          + (row.outside > 0 ? ", \(Self.outside(row.outside))" : ""))
    }
  }

  private static func outside(_ count: Int) -> String {
    count == 0 ? "none answered by the outside" : "\(FuelText.grouped(UInt64(count))) answered by the outside"
  }

  private mutating func addStates() {
    guard let name = story.checkpointsCID else { return add("states", "none: --jobs and --spot have one segment") }
    add("states", "\(name)")
    guard case .success(let record)? = story.checkpoints else {
      if case .failure(let error)? = story.checkpoints { add("", Self.text(error)) }
      return
    }
    let here = story.states.filter(\.isHere).count
    add(
      "",
      "\(FuelText.grouped(record.entries.count)), 2^\(record.k) units of fuel apart; "
        + (here == story.states.count ? "all in the file" : "\(here) in the file"))
    for state in story.states.prefix(Self.listedStates) {
      add("", "fuel \(FuelText.grouped(state.entry.fuelUsed)), call \(state.entry.hostCallCount): \(state.entry.state)")
    }
    if story.states.count > Self.listedStates { add("", "… and \(story.states.count - Self.listedStates) more") }
  }

  // MARK: Every call

  /// Returns one line for a host call.
  static func line(_ number: Int, _ hostCall: HostCallRecord) -> String {
    let arguments = hostCall.arguments.map { String($0) }.joined(separator: ", ")
    var text =
      "\(number)  fuel \(FuelText.grouped(hostCall.fuel))  \(ReceiptStory.name(hostCall.function))(\(arguments))"
    for path in hostCall.paths { text += "  \(quoted(path))" }
    if !hostCall.flags.isEmpty { text += "  \(hostCall.flags.joined(separator: " "))" }
    text += "  " + hostCall.errnoText
    if hostCall.readBytes > 0 { text += "  \(FuelText.count(hostCall.readBytes, "byte")) read" }
    if hostCall.writtenBytes > 0 { text += "  \(FuelText.count(hostCall.writtenBytes, "byte")) written" }
    return printable(text + (hostCall.isOutside ? "  OUTSIDE" : "")) + "\n"
  }
}
