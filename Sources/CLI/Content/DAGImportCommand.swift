import IPLD
import Storage

/// Keeps the blocks of CAR files, and pins roots that are complete.
enum DAGImportCommand {
  private static let partial = Option.flag("partial", "keep and pin DAGs of which blocks are missing")

  static let command = Command(
    "dag import", "keep all blocks of CAR files, and print their roots", operands: .files,
    options: [.noPin, partial],
    examples: [
      Example("ipvm dag import run.car", "the roots are pinned"),
      Example("curl … | ipvm dag import -", "standard input"),
      Example("ipvm dag import --partial part.car", "what is there stays, whatever is missing"),
    ],
    details: [
      "Each block is verified. Where one is damaged, those before it are kept, but nothing is pinned.",
      "A root is pinned if everything that it leads to is in the files or in the store. Where blocks are missing they are named, "
        + "the root is not pinned, and the exit code is 7; the blocks that came are kept until ipvm store gc.",
    ]
  ) { invocation in
    let store = try Repository.current().writing()
    let isJSON = invocation.flag(.json)
    let progress = Progress("importing", total: TreeImporter.byteCount(invocation.operands), isShown: !isJSON)
    var imported = ImportedBlocks()
    do {
      for file in invocation.operands {
        let (header, _) = try CARCommands.forEach(file, progress) { section in
          try store.putVerified(section.block)
          imported.add(section.block)
        }
        try store.flush()
        imported.add(roots: header.roots, without: try join(header.roots, &imported, in: store))
      }
    } catch {
      // Blocks that came before the error stay.
      try? store.flush()
      throw error
    }
    try store.flush()
    let incomplete = try imported.incomplete(in: store)
    let isPartial = invocation.flag(partial)
    var pinned: [CID] = []
    for root in imported.roots where !invocation.flag(.noPin) {
      // A root that is not there at all leads to no block that could be kept.
      guard incomplete[root] == nil || isPartial, try store.has(root) else { continue }
      try store.addRoot(root)
      pinned.append(root)
    }
    progress.finish()
    if isJSON {
      let missing = imported.roots.flatMap { incomplete[$0] ?? [] }
      try Streams.print(
        JSON.object([
          ("roots", .array(imported.roots.map { .string($0.description) })), ("blocks", .int(imported.blockCount)),
          ("pinned", .array(pinned.map { .string($0.description) })),
          ("missing", .array(missing.map { .string($0.description) })), ("odd", .int(imported.oddCount)),
        ]).text + "\n")
    } else {
      for root in imported.roots where incomplete[root] == nil || isPartial { try Streams.print("\(root)\n") }
    }
    imported.remarkOddities()
    guard let first = imported.roots.first(where: { incomplete[$0] != nil }), let missing = incomplete[first] else {
      return Exit.success
    }
    remark(missing: imported.roots.flatMap { incomplete[$0] ?? [] })
    if isPartial || isJSON { return isPartial ? Exit.success : Exit.incomplete }
    let more = incomplete.count > 1 ? ", and \(incomplete.count - 1) more DAGs" : ""
    throw Failure(
      ProgramErrorCode.dagIncomplete,
      message: "the DAG of \(first) is incomplete and was not pinned: \(missing.count) "
        + "block\(missing.count == 1 ? " is" : "s are") not here, such as \(missing[0])\(more)",
      hint: "--partial pins what is there; the blocks that came stay until ipvm store gc")
  }

  /// Keeps the blocks that files of a CAR file stand for, where something links to them.
  ///
  /// - Returns: The roots of these files, which nothing else needs.
  private static func join(
    _ roots: [CID], _ imported: inout ImportedBlocks, in store: DirectoryStore
  ) throws -> Set<CID> {
    guard roots.count > 1, imported.isOpen else { return [] }
    let long = try LongBlocks(store, roots: roots.dropFirst())
    var files: Set<CID> = []
    for (multihash, file) in long.all {
      guard let link = imported.link(to: multihash), let bytes = try long.bytes(of: multihash, from: store) else {
        continue
      }
      let block = Block(cid: link, bytes: bytes)
      try store.putVerified(block)
      imported.add(block)
      files.insert(file.root)
    }
    return files
  }

  /// Reports missing blocks, the first of them where they are many.
  static func remark(missing: [CID]) {
    let most = 20
    for cid in missing.prefix(most) { Streams.remark(.note, "missing \(cid)") }
    if missing.count > most { Streams.remark(.note, "and \(missing.count - most) more that are missing") }
  }
}

/// The blocks that were imported, and their links.
private struct ImportedBlocks {
  private(set) var roots: [CID] = []
  private(set) var blockCount = 0
  private(set) var oddCount = 0
  private var firstOddity: CodedError?
  private var present: Set<Multihash> = []
  /// The links to blocks that had not come when they were met.
  private var open: [Multihash: CID] = [:]

  mutating func add(_ block: Block) {
    blockCount += 1
    let multihash = block.cid.multihash
    present.insert(multihash)
    open[multihash] = nil
    let scan = LinkScan(block)
    if let oddity = scan.oddity {
      oddCount += 1
      firstOddity = firstOddity ?? oddity
    }
    for link in scan.links {
      let multihash = link.multihash
      if multihash.code != .identity, !present.contains(multihash) { open[multihash] = link }
    }
  }

  mutating func add(roots: [CID], without files: Set<CID>) {
    for root in roots where !self.roots.contains(root) && !files.contains(root) { self.roots.append(root) }
  }

  /// This is true if there are links to blocks that have not come.
  var isOpen: Bool { !open.isEmpty }

  /// Returns the link to a block that has not come.
  func link(to multihash: Multihash) -> CID? { open[multihash] }

  /// Returns the roots that are not complete, and the missing blocks of each.
  func incomplete(in store: any BlockStore) throws -> [CID: [CID]] {
    // Where no link leads out of the files, nothing is read again.
    let isClosed = open.isEmpty && roots.allSatisfy { present.contains($0.multihash) || $0.multihash.code == .identity }
    if isClosed { return [:] }
    var result: [CID: [CID]] = [:]
    for root in roots {
      let missing = try Reach(store, from: [root], passesDamage: true).missing
      if !missing.isEmpty { result[root] = missing }
    }
    return result
  }

  func remarkOddities() {
    guard oddCount > 0, let firstOddity else { return }
    let what = oddCount == 1 ? "one block cannot be read as a value" : "\(oddCount) blocks cannot be read as values"
    Streams.remark(.note, "\(what) here, though their links are followed: \(firstOddity.slug), \(firstOddity.reason)")
  }
}
