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
      "Nothing that exists is changed. Names that would lead elsewhere are refused, and symbolic links are made last."
    ]
  ) { invocation in
    let path = try BlockPath(invocation.operands[0])
    let reader = UnixFSReader(try StoreLocation.current().reading())
    let cid = try reader.resolve(path.root, path: try path.components)
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

  static let cat = Command(
    "cat", "write the bytes of files to standard output", operands: paths, options: [],
    examples: [Example("ipvm cat bafybei…/readme.txt", "a terminal gets text only")]
  ) { invocation in
    let reader = UnixFSReader(try StoreLocation.current().reading())
    var files: [JSON] = []
    for operand in invocation.operands {
      let path = try BlockPath(operand)
      let cid = try reader.resolve(path.root, path: try path.components)
      if invocation.flag(.json) {
        var sink = CollectedBytes()
        try reader.read(cid, to: &sink)
        let fields: [(String, JSON)] = [("path", .string(operand.text)), ("cid", .string("\(cid)"))]
        files.append(.object(fields + Invocation.fields(of: sink.bytes, .either)))
      } else {
        var sink = TextOutput()
        try reader.read(cid, to: &sink)
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("files", .array(files))]).text + "\n") }
    return Exit.success
  }

  static let list = Command(
    "ls", "list the entries of a folder in the store", operands: path, options: [],
    examples: [Example("ipvm ls bafybei…/docs", "a line for each: CID, bytes with all behind it, name")]
  ) { invocation in
    let path = try BlockPath(invocation.operands[0])
    let reader = UnixFSReader(try StoreLocation.current().reading())
    let cid = try reader.resolve(path.root, path: try path.components)
    guard let entries = try reader.entries(cid) else {
      throw CodecError("unixfs.not_a_directory", "\(cid) is no folder")
    }
    if invocation.flag(.json) {
      let rows = entries.map {
        JSON.object([
          ("name", .string($0.name.description)), ("cid", .string($0.cid.description)),
          ("cumulativeSize", $0.cumulativeByteCount.map { .int(Int(clamping: $0)) } ?? .null),
        ])
      }
      try Streams.print(JSON.object([("entries", .array(rows))]).text + "\n")
    } else {
      for entry in entries {
        let size = entry.cumulativeByteCount.map(String.init) ?? "-"
        try Streams.print("\(entry.cid) \(size) \(printable(entry.name.description))\n")
      }
    }
    return Exit.success
  }
}
