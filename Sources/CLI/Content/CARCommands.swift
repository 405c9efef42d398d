import IPLD
import Storage

/// Looks into CAR files, and makes them.
enum CARCommands {
  static let group = CommandGroup(
    "car", "files of blocks (CAR)", [list, create, extract, CARVerifyCommand.command, inspect, ReaderFuzzCommand.car])

  /// Calls `body` with each section of a file, or of standard input for `-`.
  static func forEach(
    _ file: Argument, _ progress: Progress? = nil, verifies: Bool = true, passesUnknown: Bool = false,
    begin: (CARHeader) -> Void = { _ in },
    _ body: (CARReader<OpenFile>.Section) throws -> Void
  ) throws -> (header: CARHeader, byteCount: Int) {
    try reading(file) {
      let source = file == "-" ? OpenFile(descriptor: 0, named: "standard input") : try OpenFile.reading(file.bytes)
      var options = CARReader<OpenFile>.Options()
      options.verifiesBlocks = verifies
      options.passesUnknownFunctions = passesUnknown
      var reader = try CARReader(source, options: options)
      begin(reader.header)
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
    options: [.output, AddCommand.hidden] + ImportOptions.all,
    examples: [Example("ipvm car create folder -o folder.car", "several paths become one folder")],
    details: [
      "The store is not used. The root is the first block, and each block stands before those that it links to, in the "
        + "order of the links. The same files make the same bytes."
    ]
  ) { invocation in
    let options = try ImportOptions(invocation)
    let output = try invocation.outputFile()
    let progress = Progress("reading", total: TreeImporter.byteCount(invocation.operands))
    // The block that has to come first is known last.
    let spool = SpoolStore()
    let importer = TreeImporter(into: spool, options, addsHidden: invocation.flag(AddCommand.hidden), progress)
    var items: [(name: Text, item: UnixFS.Item)] = []
    for operand in invocation.operands {
      let item = try importer.add(operand)
      items.append((try AddCommand.name(operand, item), item))
    }
    let root = items.count == 1 ? items[0].item : try UnixFS.addDirectory(items, in: spool, profile: options.profile)
    var writer = try CARWriter(roots: [root.cid], to: output)
    var walk = DAGWalk(spool, roots: [root.cid])
    while let block = try walk.next() {
      // Blocks of identity are in their CIDs already.
      if block.cid.multihash.code != .identity { try writer.write(block) }
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
    operands: Operands(usage: "FILE [PATH]", minimum: 1, maximum: 2, kinds: [.file, .text]),
    options: [.target] + PartialRequest.options,
    examples: [
      Example("ipvm car extract folder.car -o folder", "to a new folder"),
      Example("ipvm car extract folder.car docs/a.txt -o a.txt", "a part of it"),
      Example("curl …/ipfs/bafybei…/a.txt?format=car | ipvm car extract - a.txt", "an answer of a trustless gateway"),
      Example("ipvm car extract part.car video.mp4 --bytes 0:1023 -o head", "some bytes of a file"),
    ],
    details: [
      "Nothing that exists is changed, and all blocks are verified. The path begins at the root that the file names, or at "
        + "its first block where it leads nowhere from there; --root says it. With --scope block the bytes of the block "
        + "at its end are written."
    ]
  ) { invocation in
    let file = invocation.operands[0]
    let request = try PartialRequest(invocation, path: invocation.operands.count > 1 ? invocation.operands[1] : nil)
    try reading(file) {
      let store = try CARInput.open(file, verifiesBlocks: true)
      let root = try request.start(in: store)
      let reader = UnixFSReader(store)
      let cid = try PathResolver(store).block(root, path: request.path)
      let target =
        invocation.value(.output) ?? Argument(bytes: (request.path.last ?? Text(root.description)).utf8.array)
      if request.scope == .block || request.range != nil || target == "-" {
        return try write(cid, to: target, request, reader, invocation)
      }
      if request.scope == .entity, try reader.entries(cid) != nil {
        throw Failure.usage(
          "the blocks of a folder alone have no files in them", hint: "--scope all writes a folder with all in it")
      }
      let progress = Progress("writing", total: try? reader.byteCount(cid))
      var writer = TreeWriter(reader, progress)
      try writer.write(cid, to: target.path)
      try writer.describe(cid, target, invocation)
    }
    return Exit.success
  }

  /// Writes a block, or bytes of a file, to a new file or standard output.
  private static func write(
    _ cid: CID, to target: Argument, _ request: PartialRequest, _ reader: UnixFSReader, _ invocation: Invocation
  ) throws {
    if target != "-", Files.exists(target) {
      throw Failure(
        StorageErrorCode.ioExists, message: "there is something at \(target.text) already",
        hint: "name another path with -o PATH")
    }
    var output = try OutputFile(target)
    if request.scope == .block, request.range == nil {
      try reader.store.get(cid).bytes.withUnsafeBytes { try output.write($0) }
    } else {
      var range = 0..<Int.max
      if let asked = request.range {
        guard let part = asked.range(in: try reader.byteCount(cid)) else {
          throw CodedError(.unixfsRange, "the bytes of --bytes end before they begin")
        }
        range = part
      }
      try reader.read(cid, range: range, to: &output)
    }
    try output.finish()
    guard invocation.flag(.json), target != "-" else { return }
    let fields: [(String, JSON)] = [
      ("cid", .string("\(cid)")), ("path", .string(target.text)), ("byteCount", .int(output.byteCount)),
    ]
    try Streams.print(JSON.object(fields).text + "\n")
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
