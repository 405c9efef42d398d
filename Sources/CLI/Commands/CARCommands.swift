import IPLD

/// Looks into CAR files, and makes them.
enum CARCommands {
  static let group = CommandGroup("car", "files of blocks (CAR)", [list, create, extract, CARVerifyCommand.command, inspect])

  /// Calls `body` with each section of a file, or of standard input for `-`.
  static func forEach(
    _ file: Argument, _ progress: Progress? = nil, verifies: Bool = true, passesUnknown: Bool = false,
    _ body: (CARReader<OpenFile>.Section) throws -> Void
  ) throws -> (header: CARHeader, byteCount: Int) {
    try reading(file) {
      let source = file == "-" ? OpenFile(descriptor: 0, named: "standard input") : try OpenFile.reading(file.bytes)
      var options = CARReader<OpenFile>.Options()
      options.verifiesBlocks = verifies
      options.passesUnknownFunctions = passesUnknown
      var reader = try CARReader(source, options: options)
      var last = 0
      while let section = try reader.next() {
        try body(section)
        progress?.add(reader.offset - last)
        last = reader.offset
      }
      return (reader.header, reader.offset)
    }
  }

  private static let verbose = Option.flag("verbose", letter: "v", "print lengths and offsets too")

  private static let list = Command(
    "car ls", "list the CIDs of the blocks", operands: .file, options: [verbose],
    examples: [
      Example("ipvm car ls run.car", "in the order of the file"),
      Example("curl … | ipvm car ls -v -", "of standard input: CID, bytes, offset of the section"),
    ]
  ) { invocation in
    let isVerbose = invocation.flag(verbose)
    var rows: [JSON] = []
    var unverifiedCount = 0
    _ = try forEach(invocation.operands[0], passesUnknown: true) { section in
      let block = section.block
      if !section.isVerified { unverifiedCount += 1 }
      if invocation.flag(.json) {
        let fields: [(String, JSON)] = [
          ("cid", .string("\(block.cid)")), ("size", .int(block.bytes.count)), ("offset", .int(section.offset)),
          ("verified", .bool(section.isVerified)),
        ]
        return rows.append(.object(fields))
      }
      try Streams.print(isVerbose ? "\(block.cid) \(block.bytes.count) \(section.offset)\n" : "\(block.cid)\n")
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("blocks", .array(rows))]).text + "\n") }
    if unverifiedCount > 0 {
      Streams.remark(.note, "\(unverifiedCount) blocks are named by digests that cannot be checked here")
    }
    return Exit.success
  }

  private static let create = Command(
    "car create", "write files and folders as a CAR file, and print their CID",
    operands: Operands(usage: "PATH…", minimum: 1, maximum: .max),
    options: [.output, FileCommands.profile, FileCommands.hidden],
    examples: [Example("ipvm car create folder -o folder.car", "several paths become one folder")],
    details: [
      "The store is not used: what is read is hashed, then read again and written, leaves before what links to them. "
        + "The same files make the same bytes."
    ]
  ) { invocation in
    guard !invocation.operands.contains("-") else {
      throw Failure.usage("standard input cannot be read twice", hint: "ipvm add - and ipvm dag export do the same")
    }
    let output = try invocation.outputFile()
    let progress = Progress("reading", total: TreeImporter.byteCount(invocation.operands).map { 2 * $0 })
    func add(to store: any BlockStore) throws -> UnixFS.Item {
      let importer = TreeImporter(
        store: store, profile: try FileCommands.profile(invocation), addsHidden: invocation.flag(FileCommands.hidden),
        progress: progress)
      var items: [(name: Text, item: UnixFS.Item)] = []
      for operand in invocation.operands {
        let item = try importer.add(operand)
        items.append((try FileCommands.name(operand, item), item))
      }
      if items.count == 1 { return items[0].item }
      return try UnixFS.addDirectory(items, in: store, profile: importer.profile)
    }
    let root = try add(to: DiscardingStore())
    let written = try WritingStore(root: root.cid, to: output)
    guard try add(to: written) == root else {
      throw Failure(
        exit: Exit.invalidInput, code: "car.changed", message: "the files were changed while they were read")
    }
    try output.finish()
    progress.finish()
    if invocation.flag(.json) {
      try invocation.describeOutput(output.byteCount, [("root", .string("\(root.cid)"))])
    } else if invocation.hasOutputFile {
      try Streams.print("\(root.cid)\n")
    }
    return Exit.success
  }

  private static let extract = Command(
    "car extract", "write the file or folder of a CAR file out of it",
    operands: Operands(usage: "FILE [PATH]", minimum: 1, maximum: 2, kinds: [.file, .text]), options: [.target],
    examples: [
      Example("ipvm car extract folder.car -o folder", "to a new folder"),
      Example("ipvm car extract folder.car docs/a.txt -o a.txt", "a part of it"),
    ],
    details: ["The file has to have one root. Nothing that exists is changed, and all blocks are verified."]
  ) { invocation in
    let file = invocation.operands[0]
    try reading(file) {
      let store = try CARStore(file.bytes)
      guard store.header.roots.count == 1 else {
        throw CodecError("car.roots", "the file has \(store.header.roots.count) roots instead of one")
      }
      let root = store.header.roots[0]
      let reader = UnixFSReader(store)
      let path = try UnixFS.components(invocation.operands.count > 1 ? invocation.operands[1].bytes : [])
      let cid = try reader.resolve(root, path: path)
      let name = path.last ?? Text(root.description)
      let target = invocation.value(.output) ?? Argument(bytes: name.utf8.array)
      let progress = Progress("writing", total: try? reader.byteCount(cid))
      var writer = TreeWriter(reader, progress: progress)
      try writer.write(cid, to: target)
      try writer.describe(cid, target, invocation)
    }
    return Exit.success
  }

  private static let inspect = Command(
    "car inspect", "describe a CAR file", operands: .file, options: [],
    examples: [Example("ipvm car inspect run.car", "version, roots, counts by codec and hash")]
  ) { invocation in
    var (blockCount, blockBytes, longest) = (0, 0, 0)
    var codecs: [UInt64: Int] = [:]
    var functions: [UInt64: Int] = [:]
    let (header, byteCount) = try forEach(invocation.operands[0], verifies: false) { section in
      blockCount += 1
      blockBytes += section.block.bytes.count
      longest = max(longest, section.block.bytes.count)
      codecs[section.block.cid.codec.rawValue, default: 0] += 1
      functions[section.block.cid.multihash.code.rawValue, default: 0] += 1
    }
    func rows(_ counts: [UInt64: Int]) -> [(String, Int)] {
      counts.sorted { $0.key < $1.key }.map { (Multicodec(rawValue: $0.key).description, $0.value) }
    }
    if invocation.flag(.json) {
      func object(_ counts: [UInt64: Int]) -> JSON { .object(rows(counts).map { ($0.0, .int($0.1)) }) }
      try Streams.print(
        JSON.object([
          ("version", .int(header.version)), ("roots", .array(header.roots.map { .string($0.description) })),
          ("blocks", .int(blockCount)), ("blockBytes", .int(blockBytes)), ("longestBlock", .int(longest)),
          ("bytes", .int(byteCount)), ("codecs", object(codecs)), ("hashes", object(functions)),
          ("indexOffset", header.frame?.indexOffset.map(JSON.int) ?? .null),
        ]).text + "\n")
      return Exit.success
    }
    var text = "version  \(header.version)\n"
    for root in header.roots { text += "root     \(root)\n" }
    text += "blocks   \(blockCount), \(blockBytes) bytes, the longest \(longest)\n"
    text += "codecs   \(rows(codecs).map { "\($0.0) \($0.1)" }.joined(separator: ", "))\n"
    text += "hashes   \(rows(functions).map { "\($0.0) \($0.1)" }.joined(separator: ", "))\n"
    if let frame = header.frame {
      text += "data     bytes \(frame.data.lowerBound) to \(frame.data.upperBound)\n"
      text += "index    \(frame.indexOffset.map { "at byte \($0)" } ?? "none")\n"
    }
    try Streams.print(text)
    return Exit.success
  }
}

/// Writes each block that it is given into a CAR file, the first time.
private final class WritingStore: BlockStore {
  private var writer: CARWriter<OutputFile>
  private var written: Set<Multihash> = []

  init(root: CID, to output: OutputFile) throws(CodecError) { writer = try CARWriter(roots: [root], to: output) }

  func bytes(of multihash: Multihash) -> Bytes? { nil }
  func byteCount(of multihash: Multihash) -> Int? { nil }
  func forEach(_ body: (Multihash, Int) throws(CodecError) -> Void) throws(CodecError) {}
  func flush() {}

  func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodecError) {
    guard written.insert(cid.multihash).inserted else { return }
    try writer.write(cid, bytes)
  }
}
