import IPLD
import Storage

/// Determines which blocks the store is to keep.
enum PinCommands {
  static let group = CommandGroup("pin", "what stays when unused blocks are removed", [add, remove, list])

  static let name = Option.value("name", "NAME", letter: "n", "what to call it, up to 255 bytes")

  /// Returns the name that an option gives.
  static func name(_ option: Option, _ invocation: Invocation) throws(Failure) -> Text? {
    guard let word = invocation.value(option) else { return nil }
    guard let text = Text(validating: Bytes(word.bytes)),
      (1...DirectoryStore.maximumPinNameByteCount).contains(word.bytes.count)
    else {
      throw .usage("--\(option.name) takes a name of 1 to \(DirectoryStore.maximumPinNameByteCount) bytes of UTF-8")
    }
    return text
  }

  /// Does something with each block, and reports it.
  private static func forEach(
    _ invocation: Invocation, _ done: String, in store: any BlockStore, _ body: (CID) throws -> Void
  ) throws -> Int32 {
    var cids: [JSON] = []
    for operand in invocation.operands {
      let cid = try BlockPath.block(operand, in: store)
      try body(cid)
      cids.append(.string("\(cid)"))
      if !invocation.flag(.json) { try Streams.print("\(done) \(cid)\n") }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([(done, .array(cids))]).text + "\n") }
    return Exit.success
  }

  private static let add = Command(
    "pin add", "keep blocks with all that they link to", operands: BlockCommands.paths, options: [name],
    examples: [
      Example("ipvm pin add bafybei…", "until ipvm pin rm"),
      Example("ipvm pin add --name release bafybei…/v1", "the block at the end of a path, under a name"),
    ]
  ) { invocation in
    let store = try Repository.current().writing()
    let name = try name(name, invocation)
    return try forEach(invocation, "pinned", in: store) { cid in
      _ = try store.get(cid)
      if let name { try store.addRoot(cid, named: name) } else { try store.addRoot(cid) }
    }
  }

  private static let remove = Command(
    "pin rm", "no longer keep blocks", operands: BlockCommands.paths, options: [],
    examples: [Example("ipvm pin rm bafybei…", "ipvm store gc then removes what nothing else keeps")]
  ) { invocation in
    let store = try Repository.current().writing()
    return try forEach(invocation, "unpinned", in: store) { cid in
      guard try store.removeRoot(cid) else { throw CodedError(.storeNotFound, "\(cid) is not pinned") }
    }
  }

  // MARK: ls

  private static let type = Option.choice(
    "type", "TYPE", ["recursive", "indirect", "direct", "all"], letter: "t",
    "print what is pinned, what that leads to, or both, with the type")
  private static let names = Option.flag("names", "print the types and names of pins")
  private static let named = Option.value("name", "NAME", letter: "n", "only pins with this in their names")

  /// A line of the list.
  private struct Row {
    let cid: CID
    let type: String
    let name: Text?

    var json: JSON {
      .object([
        ("cid", .string("\(cid)")), ("type", .string(type)),
        ("name", name.map { .string($0.description) } ?? .null),
      ])
    }

    /// - Parameter isLong: True to include the type.
    func line(isLong: Bool) -> String {
      "\(cid)" + (isLong ? " \(type)" : "") + (name.map { " " + printable($0.description) } ?? "") + "\n"
    }
  }

  private static let list = Command(
    "pin ls", "list what is kept", operands: Operands(usage: "[CID[/PATH]…]", minimum: 0, maximum: .max),
    options: [type, names, named, .quiet],
    examples: [
      Example("ipvm pin ls", "a CID on each line, after it the name if it has one"),
      Example("ipvm pin ls --type all", "with the blocks that the pins lead to"),
      Example("ipvm pin ls bafybei…", "whether this is kept, and why; exit code 4 if not"),
    ],
    details: [
      "A pin keeps a block with all that it links to: it is recursive, and what it leads to is kept indirectly. No block is "
        + "pinned without what it links to, which ipfs calls direct."
    ]
  ) { invocation in
    let location = try Repository.current()
    let store = try DirectoryStore.reading(location.folder.bytes)
    let word = invocation.value(type)?.text
    let isLong = word != nil || invocation.flag(names) || !invocation.operands.isEmpty
    let part = invocation.value(named)?.text
    var pins = try store?.pins() ?? []
    if let part { pins = pins.filter { $0.name.map { holds($0.description, part) } ?? false } }
    var rows: [Row] = []
    if !invocation.operands.isEmpty {
      for operand in invocation.operands {
        rows.append(try row(of: operand, pins, store, among: word ?? "all"))
      }
    } else {
      if word == nil || word == "recursive" || word == "all" {
        rows += pins.map { Row(cid: $0.cid, type: "recursive", name: $0.name) }
      }
      if let store, word == "indirect" || word == "all" {
        let roots = Set(pins.map(\.cid.multihash))
        var walk = DAGWalk(store, roots: pins.map(\.cid), allowsMissing: true)
        while let block = try walk.next() {
          guard !roots.contains(block.cid.multihash) else { continue }
          rows.append(Row(cid: block.cid, type: "indirect", name: nil))
        }
      }
    }
    if invocation.flag(.json) {
      try Streams.print(JSON.object([("pins", .array(rows.map(\.json)))]).text + "\n")
    } else {
      for row in rows { try Streams.print(invocation.flag(.quiet) ? "\(row.cid)\n" : row.line(isLong: isLong)) }
    }
    return Exit.success
  }

  /// Returns the row with the reason why a block is kept.
  private static func row(
    of word: Argument, _ pins: [DirectoryStore.Pin], _ store: DirectoryStore?, among type: String
  ) throws -> Row {
    let cid = try BlockPath.block(word, in: store ?? MemoryStore())
    if type != "indirect", let pin = pins.first(where: { $0.cid.multihash == cid.multihash }) {
      return Row(cid: cid, type: "recursive", name: pin.name)
    }
    if let store, type == "indirect" || type == "all" {
      for pin in pins where pin.cid.multihash != cid.multihash {
        var walk = DAGWalk(store, roots: [pin.cid], allowsMissing: true)
        while let block = try walk.next() {
          guard block.cid.multihash == cid.multihash else { continue }
          return Row(cid: cid, type: "indirect through \(pin.cid)", name: nil)
        }
      }
    }
    throw CodedError(.storeNotFound, "\(cid) is not pinned")
  }

  /// Returns true if a text has another in it.
  private static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }
}
