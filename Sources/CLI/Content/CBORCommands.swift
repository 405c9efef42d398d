import IPLD

/// Reads, writes and checks DAG-CBOR.
enum CBORCommands {
  static let group = CommandGroup(
    "cbor", "translate and check DAG-CBOR", [decode, encode, check, diagnose, ReaderFuzzCommand.cbor])

  private static let lenient = Option.flag(
    "lenient", "also read keys in any order, heads that are too long, and floats of 16 and 32 bits")
  private static let dasl = Option.flag("dasl", "allow only the links of DASL")

  private static let strictness =
    "The strict form is the only one of each value: shortest heads, keys in order, floats of 64 bits, tag 42 alone. "
    + "With --lenient, other forms are read where the specification allows that, with a warning: writing the value "
    + "gives other bytes, so another CID."

  /// Reads a file of DAG-CBOR by the options.
  private static func read(_ invocation: Invocation) throws(Failure) -> (node: Node, isCanonical: Bool) {
    let path = invocation.operands[0]
    let bytes = try Files.read(path)
    let options = DAGCBOR.Options(links: invocation.flag(dasl) ? .dasl : .ipld)
    do throws(CodedError) {
      guard invocation.flag(lenient) else { return (try DAGCBOR.decode(bytes, options: options), true) }
      let result = try DAGCBOR.decodeLeniently(bytes, options: options)
      if !result.isCanonical, !invocation.flag(.json) {
        Streams.remark(.warning, "\(path.text) is not in the strict form, so that its CID is not the value's")
      }
      return result
    } catch {
      throw Failure(error, file: path.text)
    }
  }

  /// Does an operation that may fail for a value that was read well.
  private static func convert<Result>(
    _ path: Argument, _ body: () throws(CodedError) -> Result
  ) throws(Failure) -> Result {
    do throws(CodedError) {
      return try body()
    } catch {
      throw Failure(
        error.code, message: "\(error.slug) in \(path.text): \(error.reason)")
    }
  }

  // MARK: Commands

  private static let decode = Command(
    "cbor decode", "translate DAG-CBOR to DAG-JSON", operands: .file, options: [lenient, dasl, .output],
    examples: [
      Example("ipvm cbor decode block.cbor", "prints the value as DAG-JSON"),
      Example("ipvm cbor decode - -o value.json < block.cbor", "from standard input to a file"),
    ],
    details: [strictness, "DAG-JSON is written in its one form: on a terminal only, a line end follows."]
  ) { invocation in
    let (node, isCanonical) = try read(invocation)
    let json = try convert(invocation.operands[0]) { () throws(CodedError) in try DAGJSON.encode(node) }
    if invocation.flag(.json) {
      if invocation.hasOutputFile {
        try invocation.answer(json, .text, [("canonical", .bool(isCanonical))])
        return Exit.success
      }
      try Streams.print(
        JSON.object([
          ("canonical", .bool(isCanonical)), ("value", .encoded(String(decoding: json, as: UTF8.self))),
        ]).text + "\n")
    } else {
      let isShown = invocation.value(.output) == nil && Streams.isTerminal(1)
      try Files.write(isShown ? json + [0x0A] : json, to: invocation.value(.output))
    }
    return Exit.success
  }

  private static let encode = Command(
    "cbor encode", "translate DAG-JSON to DAG-CBOR", operands: .file, options: [.output],
    examples: [
      Example("ipvm cbor encode value.json -o block.cbor", "writes the block"),
      Example("ipvm cbor encode value.json | ipvm cid --codec dag-cbor -", "prints its CID"),
      Example("ipvm cbor encode value.json --json", "prints CID, length and bytes in hexadecimal digits"),
    ],
    details: [
      "JSON is DAG-JSON: `{\"/\": \"CID\"}` is a link, `{\"/\": {\"bytes\": \"BASE64\"}}` a byte string, numbers with "
        + "a fraction or an exponent are floats. Spaces and the order of keys do not matter."
    ]
  ) { invocation in
    let path = invocation.operands[0]
    let text = try Files.read(path)
    let node: Node
    do throws(CodedError) {
      node = try DAGJSON.decode(text)
    } catch {
      throw Failure(error, file: path.text)
    }
    let (bytes, cid) = try convert(path) { () throws(CodedError) in
      let bytes = try DAGCBOR.encode(node)
      return (bytes, try CID(of: bytes, codec: .dagCBOR))
    }
    guard invocation.flag(.json) else {
      try Files.write(bytes, to: invocation.value(.output), isBinary: true)
      return Exit.success
    }
    var fields: [(String, JSON)] = [("cid", .string("\(cid)")), ("byteCount", .int(bytes.count))]
    if let output = invocation.value(.output) {
      try Files.write(bytes, to: output)
    } else {
      fields.append(("hex", .string(Multibase.base16.encodeWithoutPrefix(bytes))))
    }
    try Streams.print(JSON.object(fields).text + "\n")
    return Exit.success
  }

  private static let check = Command(
    "cbor check", "check that files are strict DAG-CBOR", operands: .files, options: [dasl],
    examples: [
      Example(
        "ipvm cbor check block.cbor", "prints the CID, or the first violation with its offset; then the exit code is 1"),
      Example("ipvm cbor check --dasl *.cbor", "also that links are those of DASL"),
    ],
    details: [strictness.prefix { $0 != "." } + "."]
  ) { invocation in
    let options = DAGCBOR.Options(links: invocation.flag(dasl) ? .dasl : .ipld)
    var results: [JSON] = []
    var areAllValid = true
    for path in invocation.operands {
      let bytes = try Files.read(path)
      var fields: [(String, JSON)] = [("file", .string(path.text))]
      if let failure = violation(bytes, path, options) {
        areAllValid = false
        if !invocation.flag(.json) { Streams.note(failure.report(colored: Terminal.colors(2))) }
        fields.append(("valid", .bool(false)))
        if case .object(let inner) = failure.json { fields += inner }
      } else {
        let cid = try convert(path) { () throws(CodedError) in try CID(of: bytes, codec: .dagCBOR) }
        if !invocation.flag(.json) { try Streams.print("\(printable(path.text)): valid \(cid)\n") }
        fields += [("valid", .bool(true)), ("cid", .string("\(cid)"))]
      }
      results.append(.object(fields))
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("files", .array(results))]).text + "\n") }
    return areAllValid ? Exit.success : Exit.negative
  }

  /// Returns the reason why bytes are not strict DAG-CBOR.
  private static func violation(_ bytes: [UInt8], _ path: Argument, _ options: DAGCBOR.Options) -> Failure? {
    do throws(CodedError) {
      try bytes.withBytes { (bytes) throws(CodedError) in try DAGCBOR.check(bytes, options: options) }
      return nil
    } catch {
      return Failure(error, file: path.text)
    }
  }

  private static let compact = Option.flag("compact", "on one line")

  private static let diagnose = Command(
    "cbor diag", "print DAG-CBOR in the diagnostic notation of RFC 8949", operands: .file,
    options: [lenient, dasl, compact],
    examples: [
      Example("ipvm cbor diag block.cbor", "bytes as h'…', links as 42(h'00…')"),
      Example("ipvm cbor diag --compact - < block.cbor", "on one line"),
    ],
    details: [strictness]
  ) { invocation in
    let (node, isCanonical) = try read(invocation)
    let text = try convert(invocation.operands[0]) { () throws(CodedError) in
      try DiagnosticNotation.text(of: node, indentation: invocation.flag(compact) ? nil : 2)
    }
    if invocation.flag(.json) {
      try Streams.print(JSON.object([("canonical", .bool(isCanonical)), ("text", .string(text))]).text + "\n")
    } else {
      try Streams.print(text + "\n")
    }
    return Exit.success
  }
}
