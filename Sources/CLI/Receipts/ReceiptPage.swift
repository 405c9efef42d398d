import IPLD
import Evidence
import UCAN
import Wasm

/// A receipt as one HTML file, which loads nothing and needs no script: the run as a timeline over its fuel, the records and
/// their links, and what the receipt is worth.
struct ReceiptPage {
  private let story: ReceiptStory
  private let timeline: ReceiptTimeline
  private static let outputLines = 40
  /// The most rows of directories, states and the like.
  private static let mostRows = 64
  /// The most rows that are shown at once; longer lists are shown on demand.
  private static let mostOpenRows = 6

  init(_ story: ReceiptStory) {
    self.story = story
    timeline = ReceiptTimeline(story)
  }

  private static func escaped(_ text: String) -> String { Markup.escaped(printable(text)) }

  func write(to text: inout TextWriter) throws {
    try text.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'">
      <title>Receipt \(story.cid)</title>
      <style>
      \(FlameStyle.frames)
      \(FlameStyle.page)
      \(ReceiptStyle.text)
      </style>
      </head>
      <body class="receipt">
      <h1>Receipt</h1>
      \(cid(story.cid))
      <p class="chips">\(chips)</p>

      """)
    try writeTimeline(to: &text)
    try writeWorth(to: &text)
    try writeRecords(to: &text)
    try writeInputs(to: &text)
    try writeOutputs(to: &text)
    try writeCalls(to: &text)
    try text.write("<script>\n\(ReceiptStyle.script)\n</script>\n</body>\n</html>\n")
  }

  /// Returns a CID that can be copied.
  private func cid(_ name: CID) -> String { copyable("\(name)") }

  private func copyable(_ text: String) -> String {
    "<span class=\"cid\"><code>\(Self.escaped(text))</code><button type=\"button\" hidden>copy</button></span>"
  }

  private var chips: String {
    var chips: [(kind: String, text: String)] = [
      story.signatureError == nil ? ("good", "signature valid") : ("bad", "signature WRONG")
    ]
    if story.disagreement != nil { chips.append(("bad", "not for this evidence")) }
    if let core = try? story.core.get() {
      chips.append((core.outcome.isSuccess ? "good" : "bad", ReceiptReport.text(core.outcome)))
      chips.append(("", "\(FuelText.grouped(core.fuel)) fuel"))
    }
    if (try? story.hostCalls.get()) != nil {
      let count = UInt64(story.outsideCount)
      chips.append(
        count == 0 ? ("good", "nothing from the outside") : ("out", FuelText.count(count, "answer") + " of the outside")
      )
    }
    if story.moduleByteCount == nil { chips.append(("", "module not in the file")) }
    return chips.map { "<span class=\"chip \($0.kind)\">\(Self.escaped($0.text))</span>" }.joined(separator: "\n")
  }

  // MARK: The timeline

  private func writeTimeline(to text: inout TextWriter) throws {
    guard let core = try? story.core.get() else { return }
    try text.write("<h2>The run, over its fuel</h2>\n<div class=\"time\">\n")
    for lane in timeline.lanes {
      try text.write(
        "<div class=\"name\">\(Self.escaped(lane.name)) <span>\(FuelText.grouped(UInt64(lane.count)))"
          + "\(lane.outside > 0 ? ", \(FuelText.grouped(UInt64(lane.outside))) outside" : "")</span></div>\n")
      try timeline.write(lane, to: &text)
    }
    if timeline.lanes.isEmpty {
      try text.write("<div class=\"name\">calls of the host</div><div class=\"none\">none</div>\n")
    }
    try text.write("<div class=\"name\">states <span>\(story.states.count)</span></div>\n")
    if story.states.isEmpty {
      try text.write("<div class=\"none\">none</div>\n")
    } else {
      try timeline.writeStates(story.states, to: &text)
    }
    if let most = timeline.memory.map(\.bytes).max() {
      try text.write("<div class=\"name\">memory <span>up to \(ReceiptTimeline.size(most))</span></div>\n")
      try timeline.writeMemory(to: &text)
    }
    let total = timeline.total
    let labels = (0...4).map { "<span>\(FuelText.grouped(total / 4 * UInt64($0) + total % 4 * UInt64($0) / 4))</span>" }
    try text.write(
      """
      <div class="name">fuel</div>
      <div class="axis">\(labels.joined())</div>
      </div>
      <p class="end \(core.outcome.isSuccess ? "good" : "bad")">\(Self.escaped(ReceiptReport.text(core.outcome)))</p>
      <p id="detail" aria-live="polite"></p>
      <p class="key"><span class="tick"></span> calls of the host, higher where there are many; \
      <span class="tick out"></span> answered by the outside; <span class="state"></span> states from which segments are \
      verified on their own</p>

      """)
  }

  private func writeWorth(to text: inout TextWriter) throws {
    try text.write("<h2>What it is worth</h2>\n<ul class=\"worth\">\n")
    for line in story.trust {
      // Every second part is between backticks and is code.
      let parts = line.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
        index % 2 == 0 ? Self.escaped(String(part)) : "<code>\(Self.escaped(String(part)))</code>"
      }
      try text.write("<li>\(parts.joined())</li>\n")
    }
    try text.write("</ul>\n")
  }

  // MARK: Records

  private func writeRecords(to text: inout TextWriter) throws {
    try text.write("<h2>The records</h2>\n<ul class=\"dag\">\n")
    try open("receipt", story.cid, note: "signed by \(story.receipt.executor)", to: &text)
    try writeTask(to: &text)
    if let core = story.coreCID {
      try open("core", core, note: Self.note(story.core) { ReceiptReport.text($0.outcome) }, to: &text)
      if let record = try? story.core.get() {
        let count = FuelText.count(record.hostCalls.count, "call") + " of the host"
        if let root = record.hostCalls.link { try leaf("effects", root, note: count, to: &text) }
        if let outputs = record.outputs { try writeOutputs(outputs, to: &text) }
      }
      try close(to: &text)
    }
    if let states = story.checkpointsCID {
      try open(
        "states", states, note: Self.note(story.checkpoints) { "2^\($0.k) units of fuel apart" }, to: &text)
      if story.states.count > Self.mostOpenRows {
        try text.write("</ul><details><summary>\(story.states.count) states</summary><ul>\n")
      }
      for state in story.states.prefix(Self.mostRows) {
        let missing = state.isHere ? "" : ", not in the file"
        try leaf(
          "state", state.entry.state, note: "fuel \(FuelText.grouped(state.entry.fuelUsed))\(missing)", to: &text)
      }
      if story.states.count > Self.mostOpenRows { try text.write("</ul></details><ul>\n") }
      try close(to: &text)
    }
    try close(to: &text)
    try text.write("</ul>\n")
  }

  private func writeTask(to text: inout TextWriter) throws {
    try open("task", story.receipt.ran, note: Self.note(story.task) { "\($0.command)" }, to: &text)
    if let core = try? story.core.get() {
      let note = Self.note(story.computation) { ReceiptText.text($0.entry) }
      try open("computation", core.computation, note: note, to: &text)
      if let computation = try? story.computation.get() {
        try leaf("profile", computation.profile, note: Self.note(story.profile) { $0.semantics }, to: &text)
        let size = story.moduleByteCount.map { FuelText.count(UInt64($0), "byte") }
        try leaf("module", computation.module, note: size ?? "not in the file", to: &text)
        if let code = story.codeCID {
          try leaf("code", code, note: "the module without its custom sections", to: &text)
        }
        if let inputs = computation.inputs {
          try open("inputs", inputs, note: Self.note(story.inputs) { _ in "" }, to: &text)
          if let file = story.standardInput { try leaf("stdin", file.name, note: Self.size(file), to: &text) }
          for directory in ((try? story.inputs?.get().directories) ?? []).prefix(Self.mostRows) {
            guard let tree = directory.tree else { continue }
            try leaf("directory", tree, note: ReceiptText.quoted(directory.name), to: &text)
          }
          try close(to: &text)
        }
      }
      try close(to: &text)
    }
    try close(to: &text)
  }

  private func writeOutputs(_ name: CID, to text: inout TextWriter) throws {
    try open("outputs", name, note: Self.note(story.outputs) { _ in "" }, to: &text)
    if let file = story.standardOutput { try leaf("stdout", file.name, note: Self.size(file), to: &text) }
    if let file = story.standardError { try leaf("stderr", file.name, note: Self.size(file), to: &text) }
    for tree in ((try? story.outputs?.get().directories) ?? []).prefix(Self.mostRows) {
      guard let tree else { continue }
      try leaf("directory", tree, note: "at the end", to: &text)
    }
    try close(to: &text)
  }

  private static func size(_ file: ReceiptStory.File) -> String {
    file.byteCount.map { FuelText.count($0, "byte") } ?? "not in the file"
  }

  /// Returns the note on a record, or the reason why there is none.
  private static func note<Value>(_ part: ReceiptStory.Part<Value>?, _ body: (Value) -> String) -> String {
    switch part {
    case .success(let value)?: body(value)
    case .failure(let error)?: ReceiptText.text(error)
    case nil: ""
    }
  }

  private func open(_ kind: String, _ name: CID, note: String, to text: inout TextWriter) throws {
    try text.write(
      "<li><div class=\"record\"><b>\(kind)</b> <span class=\"note\">\(Self.escaped(note))</span>\(cid(name))</div>\n<ul>\n"
    )
  }

  private func close(to text: inout TextWriter) throws { try text.write("</ul></li>\n") }

  private func leaf(_ kind: String, _ name: CID, note: String, to text: inout TextWriter) throws {
    try text.write(
      "<li><div class=\"record\"><b>\(kind)</b> <span class=\"note\">\(Self.escaped(note))</span>\(cid(name))</div></li>\n"
    )
  }

  // MARK: Inputs and outputs

  private func writeInputs(to text: inout TextWriter) throws {
    let rows = ReceiptText(story).inputRows
    guard !rows.isEmpty else { return }
    try text.write("<h2>What the guest was given</h2>\n<dl>\n")
    for (label, value) in rows {
      try text.write("<dt>\(Self.escaped(label))</dt><dd>\(Self.escaped(value))</dd>\n")
    }
    try text.write("</dl>\n")
  }

  private func writeOutputs(to text: inout TextWriter) throws {
    for (label, file) in [("Standard output", story.standardOutput), ("Standard error", story.standardError)] {
      guard let file, let count = file.byteCount, count > 0 else { continue }
      let (lines, isCut) = file.lines(atMost: Self.outputLines)
      try text.write("<h2>\(label), \(FuelText.count(count, "byte"))</h2>\n")
      guard file.beginning != nil else {
        try text.write("<p>Not in the file.</p>\n")
        continue
      }
      try text.write("<pre>\(lines.map(Markup.escaped).joined(separator: "\n"))\(isCut ? "\n…" : "")</pre>\n")
    }
  }

  private func writeCalls(to text: inout TextWriter) throws {
    let counts = story.callCounts
    guard !counts.isEmpty else { return }
    try text.write(
      """
      <h2>Calls of the host</h2>
      <div class="scroll"><table>
      <thead><tr><th>Function</th><th>Calls</th><th>Answered by the outside</th></tr></thead>
      <tbody>

      """)
    for row in counts {
      try text.write(
        "<tr><td>\(Self.escaped(row.name))</td><td>\(FuelText.grouped(UInt64(row.count)))</td>"
          + "<td>\(FuelText.grouped(UInt64(row.outside)))</td></tr>\n")
    }
    try text.write("</tbody>\n</table></div>\n")
  }
}
