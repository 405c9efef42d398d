import Storage
import IPLD

/// Reads files and folders of the store.
enum FileCommands {
  private static let path = Operands(usage: "CID[/PATH]", minimum: 1, maximum: 1)
  private static let paths = Operands(usage: "CID[/PATH]…", minimum: 1, maximum: .max)

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
    let reader = UnixFSReader(try Repository.current().reading())
    let cid = try path.block(in: reader.store)
    let target = try invocation.value(.output) ?? Argument(bytes: path.lastName.utf8.array)
    let progress = Progress("writing", total: try? reader.byteCount(cid))
    if target == "-" {
      var sink = try invocation.outputFile()
      try reader.read(cid, to: &sink)
      return Exit.success
    }
    var writer = TreeWriter(reader, progress)
    try writer.write(cid, to: target.path)
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
    let store = try Repository.current().reading()
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

  /// Returns a number of bytes that an option gives.
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
        + "how long a file is says its block; `?` stands where that is not here. --json says the bytes with all that is linked from an "
        + "entry too."
    ]
  ) { invocation in
    let store = try Repository.current().reading()
    let reader = UnixFSReader(store)
    var rows: [JSON] = []
    for (index, operand) in invocation.operands.enumerated() {
      let cid = try BlockPath.block(operand, in: store)
      guard let entries = try reader.entries(cid) else {
        throw Failure(
          IPLDErrorCode.unixfsNotADirectory, message: "\(cid) is no folder",
          hint: cid.codec == .raw || cid.codec == .dagPB ? "ipvm cat writes a file" : "ipvm dag get prints a value")
      }
      if invocation.operands.count > 1, !invocation.flag(.json) {
        try Streams.print((index > 0 ? "\n" : "") + printable(operand.text) + ":\n")
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
