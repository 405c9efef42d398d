import IPLD

/// Adds files and folders to the store, and gets them out.
enum FileCommands {
  static let profile = Option.choice(
    "profile", "NAME", UnixFS.Profile.all.map(\.name), standard: UnixFS.Profile.v1_2025.name,
    "how files become blocks; v0 is what Kubo did for ten years")
  static let hidden = Option.flag("hidden", letter: "H", "add names that begin with a dot too")
  private static let onlyHash = Option.flag("only-hash", letter: "n", "print the CIDs, keep nothing")
  private static let quieter = Option.flag("quieter", letter: "Q", "print the last CID only")
  private static let wrap = Option.flag("wrap", letter: "w", "put everything into one folder")
  private static let recursive = Option.flag("recursive", letter: "r", "as always: folders are added with all in them")

  private static let path = Operands(usage: "CID[/PATH]", minimum: 1, maximum: 1)
  private static let paths = Operands(usage: "CID[/PATH]…", minimum: 1, maximum: .max)

  /// What `--profile` names.
  static func profile(_ invocation: Invocation) throws(Failure) -> UnixFS.Profile {
    guard let word = invocation.value(profile) else { return .v1_2025 }
    guard let profile = UnixFS.Profile.all.first(where: { word == $0.name }) else {
      throw .usage("--profile takes no '\(word.text)'")
    }
    return profile
  }

  /// What something added is called in a folder: the last name of its path.
  static func name(_ path: Argument, _ item: UnixFS.Item) throws -> Text {
    let last = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
    guard path != "-", last != [UInt8(ascii: ".")], last != Array("..".utf8)[...], !last.isEmpty else {
      return Text(item.cid.description)
    }
    guard let name = Text(validating: Bytes(last)) else {
      throw Failure(
        exit: Exit.invalidInput, code: "add.name", message: "the name of \(path.text) is not valid UTF-8")
    }
    return name
  }

  static let add = Command(
    "add", "keep files and folders, and print their CIDs",
    operands: Operands(
      usage: "PATH…", minimum: 1, maximum: .max),
    options: [profile, onlyHash, wrap, hidden, .noPin, .quiet, quieter, recursive],
    examples: [
      Example("ipvm add module.wasm", "prints `added CID NAME`, as ipfs does"),
      Example("ipvm add -Q -n --profile unixfs-v0-2015 folder", "the CID that Kubo gave it for ten years"),
      Example("tar c . | ipvm add -", "standard input"),
    ],
    details: [
      "A file of at most 1 MiB is one block of its bytes; symbolic links are kept as such; modes and times are not "
        + "kept."
    ]
  ) { invocation in
    let profile = try profile(invocation)
    let isJSON = invocation.flag(.json)
    let directory = invocation.flag(onlyHash) ? nil : try StoreLocation.current().writing()
    let store: any BlockStore = directory ?? DiscardingStore()
    let progress = Progress("adding", total: TreeImporter.byteCount(invocation.operands), isShown: !isJSON)
    let importer = TreeImporter(
      store: store, profile: profile, addsHidden: invocation.flag(hidden), progress: progress)
    var added: [(name: Text, item: UnixFS.Item)] = []
    for operand in invocation.operands {
      let item = try importer.add(operand)
      added.append((try name(operand, item), item))
    }
    let isWrapped = invocation.flag(wrap)
    if isWrapped { added.append(("", try UnixFS.addDirectory(added, in: store, profile: profile))) }
    try directory?.flush()
    if let directory, !invocation.flag(.noPin) {
      for (_, item) in isWrapped ? added.suffix(1) : added[...] { try directory.addRoot(item.cid) }
    }
    progress.finish()
    if isJSON {
      let rows = added.map {
        JSON.object([
          ("name", .string($0.name.description)), ("cid", .string($0.item.cid.description)),
          ("size", .int(Int(clamping: $0.item.fileByteCount))),
          ("cumulativeSize", .int(Int(clamping: $0.item.cumulativeByteCount))),
        ])
      }
      try Streams.print(JSON.object([("added", .array(rows))]).text + "\n")
    } else if invocation.flag(quieter) {
      if let last = added.last { try Streams.print("\(last.item.cid)\n") }
    } else {
      for (name, item) in added {
        let label = name.utf8.isEmpty ? "" : " " + printable(name.description)
        try Streams.print(invocation.flag(.quiet) ? "\(item.cid)\n" : "added \(item.cid)\(label)\n")
      }
    }
    return Exit.success
  }

  static let get = Command(
    "get", "write a file or folder out of the store", operands: path, options: [.target],
    examples: [
      Example("ipvm get bafybei…/docs -o docs", "to a new folder"),
      Example("ipvm get bafkrei… -o module.wasm", "to a new file"),
    ],
    details: [
      "Nothing that exists is changed. Names that would lead elsewhere are refused, and symbolic links are made last. "
        + "Permissions and times that ipvm add --preserve-mode and --preserve-mtime kept are given back, but nobody's "
        + "rights are passed on: set-user-id, set-group-id and sticky bits are left out."
    ]
  ) { invocation in
    let path = try BlockPath(invocation.operands[0])
    let reader = UnixFSReader(try StoreLocation.current().reading())
    let cid = try path.block(in: reader.store)
    let target = try invocation.value(.output) ?? Argument(bytes: path.lastName.utf8.array)
    let progress = Progress("writing", total: try? reader.byteCount(cid))
    if target == "-" {
      var sink = try invocation.outputFile()
      try reader.read(cid, to: &sink)
      return Exit.success
    }
    var writer = TreeWriter(reader, progress: progress)
    try writer.write(cid, to: target)
    progress.finish()
    try writer.describe(cid, target, invocation)
    return Exit.success
  }

  private static let offset = Option.value("offset", "N", standard: "0", "pass over so many bytes first")
  private static let length = Option.value("length", "N", letter: "l", "write at most so many bytes")

  static let cat = Command(
    "cat", "write the bytes of files to standard output", operands: paths, options: [offset, length],
    examples: [
      Example("ipvm cat bafybei…/readme.txt", "a terminal gets text only"),
      Example("ipvm cat --offset 4096 --length 512 bafybei…/data", "some bytes; other blocks are not read"),
    ],
    details: ["Of several files, the bytes are counted as if they were one."]
  ) { invocation in
    let store = try StoreLocation.current().reading()
    let reader = UnixFSReader(store)
    var skipped = try number(offset, invocation) ?? 0
    var rest = try number(length, invocation) ?? .max
    let isPart = invocation.value(offset) != nil || invocation.value(length) != nil
    var files: [JSON] = []
    for operand in invocation.operands {
      let cid = try BlockPath.block(operand, in: store)
      var range = 0..<Int.max
      if isPart {
        let byteCount = try reader.byteCount(cid)
        let start = min(skipped, byteCount)
        range = start..<start + min(rest, byteCount - start)
        skipped -= start
        rest -= range.count
      }
      if invocation.flag(.json) {
        var sink = CollectedBytes()
        try reader.read(cid, range: range, to: &sink)
        let fields: [(String, JSON)] = [("path", .string(operand.text)), ("cid", .string("\(cid)"))]
        files.append(.object(fields + Invocation.fields(of: sink.bytes, .either)))
      } else {
        var sink = TextOutput()
        try reader.read(cid, range: range, to: &sink)
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("files", .array(files))]).text + "\n") }
    return Exit.success
  }

  /// A number of bytes that an option names.
  private static func number(_ option: Option, _ invocation: Invocation) throws(Failure) -> Int? {
    guard let word = invocation.value(option) else { return nil }
    return Int(clamping: try Quantity.bytes(word, option: "--\(option.name)"))
  }

  private static let long = Option.flag("long", letter: "l", "print permissions and times of change too")

  static let list = Command(
    "ls", "list the entries of folders in the store", operands: paths, options: [long],
    examples: [Example("ipvm ls bafybei…/docs", "a line for each: CID, bytes of the file, name")],
    details: [
      "The name of a folder ends in a slash, and `->` stands before the target of a symbolic link. What an entry is and "
        + "how long a file is says its block; `?` stands where that is not here. --json says the bytes with all behind an "
        + "entry too."
    ]
  ) { invocation in
    let store = try StoreLocation.current().reading()
    let reader = UnixFSReader(store)
    var rows: [JSON] = []
    for (place, operand) in invocation.operands.enumerated() {
      let cid = try BlockPath.block(operand, in: store)
      guard let entries = try reader.entries(cid) else {
        throw Failure(
          exit: Exit.invalidInput, code: "unixfs.not_a_directory", message: "\(cid) is no folder",
          hint: cid.codec == .raw || cid.codec == .dagPB ? "ipvm cat writes a file" : "ipvm dag get prints a value")
      }
      if invocation.operands.count > 1, !invocation.flag(.json) {
        try Streams.print((place > 0 ? "\n" : "") + printable(operand.text) + ":\n")
      }
      for entry in entries {
        let entry = ListedEntry(entry, reader)
        if invocation.flag(.json) {
          rows.append(entry.json)
        } else {
          try Streams.print(entry.line(isLong: invocation.flag(long)))
        }
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("entries", .array(rows))]).text + "\n") }
    return Exit.success
  }
}
