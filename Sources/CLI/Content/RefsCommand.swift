import Storage
import IPLD

/// Lists the links of blocks.
enum RefsCommand {
  private static let recursive = Option.flag("recursive", letter: "r", "go on with the blocks that are linked to")
  private static let unique = Option.flag("unique", letter: "u", "print each block once")
  private static let edges = Option.flag("edges", letter: "e", "print `FROM -> TO` instead of the CIDs")
  private static let format = Option.value(
    "format", "TEXT", "print this for each link, with <src>, <dst> and <linkname> filled in")
  private static let depth = Option.value("max-depth", "N", "with --recursive, how many links deep")

  /// The most lines that are printed: there can be more paths through a few blocks than anybody can print.
  private static let maximumLineCount = 1 << 24

  static let command = Command(
    "refs", "list the CIDs that blocks link to",
    operands: BlockCommands.paths, options: [recursive, unique, edges, format, depth],
    examples: [
      Example("ipvm refs bafybei…", "in the order of the links"),
      Example("ipvm refs -r -u bafybei…", "every block that it leads to, once"),
      Example("ipvm refs --format '<linkname>: <dst>' bafybei…", "names of entries, and paths of values"),
    ],
    details: [
      "`refs local` as an operand lists all blocks of the store. Exit code 4 where a block is not here whose links are "
        + "asked for."
    ]
  ) { invocation in
    if invocation.operands == ["local"] { return try listStore(invocation) }
    let store = try Repository.current().reading()
    guard invocation.value(format) == nil || !invocation.flag(edges) else {
      throw Failure.usage("--edges and --format exclude each other")
    }
    var walk = Walk(store, isUnique: invocation.flag(unique))
    if let word = invocation.value(depth) {
      // Kubo says -1 for no limit.
      if word != "-1" { walk.maximumDepth = Int(clamping: try Quantity.count(word, option: "--max-depth")) }
    }
    if !invocation.flag(recursive) { walk.maximumDepth = min(walk.maximumDepth, 1) }
    let pattern = invocation.value(format)?.text ?? (invocation.flag(edges) ? "<src> -> <dst>" : "<dst>")
    var rows: [JSON] = []
    var lineCount = 0
    for operand in invocation.operands {
      try walk.run(from: try BlockPath.block(operand, in: store)) { source, link in
        lineCount += 1
        guard lineCount <= maximumLineCount else {
          throw Failure(
            IPLDErrorCode.dagLimit, message: "more than \(maximumLineCount) links",
            hint: "--unique prints each block once")
        }
        if invocation.flag(.json) {
          rows.append(
            .object([("src", .string("\(source)")), ("dst", .string("\(link.cid)")), ("name", .string(link.name))]))
        } else {
          try Streams.print(filled(pattern, source, link) + "\n")
        }
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("refs", .array(rows))]).text + "\n") }
    return Exit.success
  }

  private static func listStore(_ invocation: Invocation) throws -> Int32 {
    var rows: [JSON] = []
    try Repository.current().reading().forEach { (multihash, _) throws(CodedError) in
      // The store knows blocks by their hashes alone.
      let cid = try CID(codec: .raw, multihash: multihash)
      if invocation.flag(.json) { return rows.append(.string("\(cid)")) }
      do throws(Failure) {
        try Streams.print("\(cid)\n")
      } catch {
        throw CodedError(.io, error.message)
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("blocks", .array(rows))]).text + "\n") }
    return Exit.success
  }

  /// Returns a format with values in it for the words that it names.
  private static func filled(_ pattern: String, _ source: CID, _ link: NamedLink) -> String {
    var result = ""
    var rest = pattern[...]
    while let first = rest.first {
      let values = [("<src>", "\(source)"), ("<dst>", "\(link.cid)"), ("<linkname>", printable(link.name))]
      if first == "<", let (key, value) = values.first(where: { rest.hasPrefix($0.0) }) {
        result += value
        rest = rest.dropFirst(key.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Follows the links of blocks, depth first.
  private struct Walk {
    private let store: any BlockStore
    private let isUnique: Bool
    var maximumDepth = Int.max
    /// The blocks that were printed, with the least depth at which they were.
    private var seen: [CID: Int] = [:]

    init(_ store: any BlockStore, isUnique: Bool) {
      self.store = store
      self.isUnique = isUnique
    }

    mutating func run(from root: CID, _ body: (CID, NamedLink) throws -> Void) throws {
      guard maximumDepth > 0 else { return }
      // Links that are still to be looked at, the next one last.
      var pending = try links(of: root).reversed().map { (source: root, link: $0, depth: 1) }
      while let (source, link, depth) = pending.popLast() {
        var isNew = true
        if isUnique {
          let before = seen[link.cid]
          isNew = before == nil
          // A block that is met again at a smaller depth may lead further.
          if let before, before <= depth || maximumDepth == .max { continue }
          seen[link.cid] = depth
        }
        if isNew { try body(source, link) }
        guard depth < maximumDepth else { continue }
        for next in try links(of: link.cid).reversed() { pending.append((link.cid, next, depth + 1)) }
      }
    }

    private func links(of cid: CID) throws -> [NamedLink] {
      if cid.codec == .raw { return [] }
      return try NamedLink.all(in: try store.get(cid))
    }
  }
}

/// A link with its name in a block of dag-pb, or the path to it in a value.
struct NamedLink {
  let cid: CID
  let name: String

  /// Returns the links of a block, in their order.
  static func all(in block: Block) throws -> [NamedLink] {
    let links = try block.links()
    var names: [String] = []
    switch block.cid.codec {
    case .dagPB: names = (try? DAGPB.decode(block.bytes.array))?.links.map { $0.name?.description ?? "" } ?? []
    case .dagCBOR, .dagJSON:
      var paths = LinkPaths()
      if let node = try? block.node() {
        try node.visit(&paths)
        names = paths.found
      }
    default: break
    }
    return links.enumerated().map { NamedLink(cid: $1, name: names.count == links.count ? names[$0] : "") }
  }
}

/// Keeps the paths of the links in the value that it visits.
private struct LinkPaths: NodeVisitor {
  private(set) var found: [String] = []
  /// The keys, and the indices in lists, that lead to the next value.
  private var path: [(key: String, index: Int?)] = []

  private mutating func next() {
    guard let index = path.last?.index else { return }
    path[path.count - 1].index = index + 1
  }

  mutating func null() { next() }
  mutating func bool(_ value: Bool) { next() }
  mutating func integer(_ value: Int128) { next() }
  mutating func float(_ value: Double) { next() }
  mutating func string(_ utf8: UnsafeRawBufferPointer) { next() }
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) { next() }
  mutating func link(_ cid: UnsafeRawBufferPointer) {
    found.append(path.map { $0.index.map(String.init) ?? $0.key }.joined(separator: "/"))
    next()
  }
  mutating func beginList(count: Int) { path.append(("", 0)) }
  mutating func endList() {
    path.removeLast()
    next()
  }
  mutating func beginMap(count: Int) { path.append(("", nil)) }
  mutating func key(_ utf8: UnsafeRawBufferPointer) {
    path[path.count - 1].key = String(decoding: utf8, as: UTF8.self)
  }
  mutating func endMap() {
    path.removeLast()
    next()
  }
}
