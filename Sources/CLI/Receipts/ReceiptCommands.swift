import IPLD
import Evidence

/// Looks into receipts.
enum ReceiptCommands {
  static let group = CommandGroup(
    "receipt", "explain receipts", [show], implied: show,
    details: ["`ipvm receipt FILE` is `ipvm receipt show FILE`."])

  private static let hostCalls = Option.flag("effects", "list every call of the host")
  private static let html = Option.flag("html", "write a page with the run as a picture, which loads nothing")

  private static let show = Command(
    "receipt show", "explain a receipt, without executing anything",
    operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]),
    options: [hostCalls, html, .output],
    examples: [
      Example("ipvm receipt r.car", "who says what about which run; `show` may be left out"),
      Example("ipvm receipt r.car --effects", "every call of the host, with the fuel at which it was made"),
      Example(
        "ipvm receipt r.car --html -o r.html", "a page for a browser: a timeline, and all records by their names"),
      Example("ipvm receipt r.car --json", "for programs; with --effects every call too"),
    ],
    details: [
      "CAR is the file that `ipvm run --receipt` wrote. What is told is what the file says: that the signature is valid "
        + "shows who says it, and `ipvm verify` shows whether it is so.",
      "Of every call of the host: its number, the fuel used when it was made, the function and its arguments, its paths and "
        + "flags, the error number, and how many bytes passed. OUTSIDE marks answers that nothing in the file determines.",
    ]
  ) { invocation in
    guard !invocation.flag(html) || !invocation.flag(.json) && !invocation.flag(hostCalls) else {
      throw Failure.usage("--html goes with neither --json nor --effects")
    }
    let story = try story(invocation.operands[0])
    if invocation.flag(.json) {
      let text = ReceiptJSON.json(story, listsHostCalls: invocation.flag(hostCalls)).text + "\n"
      try Files.write(Array(text.utf8), to: invocation.value(.output), isBinary: false)
      return Exit.success
    }
    let output = try OutputFile(invocation.value(.output), isBinary: false)
    var text = TextWriter(output)
    if invocation.flag(html) {
      try ReceiptPage(story).write(to: &text)
    } else {
      try text.write(ReceiptText(story).text)
    }
    if invocation.flag(hostCalls) {
      for (number, hostCall) in try story.hostCalls.get().enumerated() {
        try text.write(ReceiptText.line(number, hostCall))
      }
    }
    try text.flush()
    try output.finish()
    return Exit.success
  }

  private static func story(_ path: Argument) throws -> ReceiptStory {
    try reading(path) {
      let file = try CARInput.open(path)
      let root = try CARInput.root(of: file, path, code: ProgramErrorCode.receiptRoot)
      return try ReceiptStory(root, from: file, fileByteCount: file.fileByteCount)
    }
  }
}
