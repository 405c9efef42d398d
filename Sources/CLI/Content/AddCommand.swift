import Storage
import IPLD

/// Adds files and folders to the store.
enum AddCommand {
  static let hidden = Option.flag("hidden", letter: "H", "add names that begin with a dot too")
  private static let onlyHash = Option.flag("only-hash", letter: "n", "print the CIDs, keep nothing")
  private static let quieter = Option.flag("quieter", letter: "Q", "print the last CID only")
  private static let wrap = Option.flag("wrap", letter: "w", "put everything into one folder")
  private static let wrapLong = Option.flag("wrap-with-directory", "the same")
  private static let recursive = Option.flag("recursive", letter: "r", "as always: folders are added with all in them")
  private static let pin = Option.flag("pin", "as always, unless =false: keep it when unused blocks are removed")
  private static let pinName = Option.value("pin-name", "NAME", "what to call the pin")

  /// Returns the name of something added in a folder: the last name of its path.
  static func name(_ path: Argument, _ item: UnixFS.Item) throws -> Text {
    let last = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
    guard path != "-", last != [UInt8(ascii: ".")], last != Array("..".utf8)[...], !last.isEmpty else {
      return Text(item.cid.description)
    }
    guard let name = Text(validating: Bytes(last)) else {
      throw Failure(
        StorageErrorCode.addName, message: "the name of \(path.text) is not valid UTF-8")
    }
    return name
  }

  static let command = Command(
    "add", "keep files and folders, and print their CIDs",
    operands: Operands(
      usage: "PATH…", minimum: 1, maximum: .max),
    options: [onlyHash, wrap, wrapLong, hidden, .noPin, pin, pinName, .quiet, quieter, recursive] + ImportOptions.all,
    examples: [
      Example("ipvm add module.wasm", "prints `CID NAME`, as ipvm cid does"),
      Example("ipvm add -Q --cid-version 1 folder", "the CID of ipfs add --cid-version 1"),
      Example("ipvm add -Q -n --profile unixfs-v0-2015 folder", "the CID that Kubo gave it for ten years"),
      Example("tar c . | ipvm add -", "standard input"),
    ],
    details: [
      "A file of at most 1 MiB is one block of its bytes; symbolic links are kept as such; modes and times are not "
        + "kept unless asked for.",
      "Options make what those of ipfs add make. --profile says where they begin; without it --cid-version says it: 0 is "
        + "unixfs-v0-2015, and 1 is leaves of 256 KiB, 174 links to a block, raw leaves. Leaves have at most 2096896 "
        + "bytes.",
    ]
  ) { invocation in
    let options = try ImportOptions(invocation)
    let profile = options.profile
    let isJSON = invocation.flag(.json)
    let isOnlyHash = invocation.flag(onlyHash)
    let isPinned = !invocation.flag(.noPin) && invocation.choice(pin) ?? true && !isOnlyHash
    let pinName = try PinCommands.name(pinName, invocation)
    guard pinName == nil || isPinned else { throw Failure.usage("--pin-name names a pin, and there is none") }
    let directory = isOnlyHash ? nil : try Repository.current().writing()
    let store: any BlockStore = directory ?? DiscardingStore()
    let progress = Progress("adding", total: TreeImporter.byteCount(invocation.operands), isShown: !isJSON)
    let importer = TreeImporter(into: store, options, addsHidden: invocation.flag(hidden), progress)
    var added: [(name: Text, item: UnixFS.Item)] = []
    for operand in invocation.operands {
      let item = try importer.add(operand)
      added.append((try name(operand, item), item))
    }
    let isWrapped = invocation.flag(wrap) || invocation.flag(wrapLong)
    if isWrapped { added.append(("", try UnixFS.addDirectory(added, in: store, profile: profile))) }
    try directory?.flush()
    if let directory, isPinned {
      for (_, item) in isWrapped ? added.suffix(1) : added[...] {
        if let pinName { try directory.addRoot(item.cid, named: pinName) } else { try directory.addRoot(item.cid) }
      }
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
        try Streams.print(invocation.flag(.quiet) ? "\(item.cid)\n" : "\(item.cid)\(label)\n")
      }
    }
    return Exit.success
  }
}
