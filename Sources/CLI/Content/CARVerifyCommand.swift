import IPLD
import Storage

/// Verifies the blocks of a CAR file, and that none that is wanted is missing.
enum CARVerifyCommand {
  static let command = Command(
    "car verify", "hash every block, and look for the roots and links", operands: .file,
    options: PartialRequest.options,
    examples: [
      Example("ipvm car verify run.car", "exit code 8 where a block is damaged, 7 where one is missing"),
      Example("ipvm car verify --path docs/a.txt --scope entity a.car", "an answer of a trustless gateway"),
      Example("ipvm car verify --root bafybei… --bytes 0:1023 a.car", "the beginning of a file"),
    ],
    details: [
      "A block by a function that cannot be computed here is told, and the exit code is 1.",
      "With --path, --scope, --bytes or --root, what is there has to be what a trustless gateway answers to such a "
        + "request: the blocks on the path, and what is asked for at its end. Without --root the path begins at the root "
        + "that the file names or at its first block, which is printed: compare it with the one that was asked for.",
    ]
  ) { invocation in
    try PartialRequest.isAsked(invocation) ? verifyPart(invocation) : verifyWhole(invocation)
  }

  /// Verifies the blocks that a request asks for.
  private static func verifyPart(_ invocation: Invocation) throws -> Int32 {
    let file = invocation.operands[0]
    let request = try PartialRequest(invocation)
    let (store, part, start) = try reading(file) {
      let store = try CARInput.open(file, verifiesBlocks: true)
      let start = try request.start(in: store)
      let part = try PartialDAG(in: store, root: start, path: request.path, scope: request.scope, range: request.range)
      return (store, part, start)
    }
    var extraCount = 0
    try store.forEach { (multihash, _) in if !part.needed.contains(multihash) { extraCount += 1 } }
    if invocation.flag(.json) {
      try Streams.print(
        JSON.object([
          ("root", .string("\(start)")), ("end", .string("\(part.end)")), ("blocks", .int(part.blockCount)),
          ("extra", .int(extraCount)), ("missing", .array(part.missing.map { .string("\($0)") })),
        ]).text + "\n")
    } else {
      for cid in part.missing { try Streams.print("missing \(cid)\n") }
      try Streams.print(
        "\(part.blockCount) blocks from \(start) to \(part.end), all as their names say, "
          + "\(part.missing.count) missing\n")
    }
    if extraCount > 0, !invocation.flag(.json) {
      Streams.remark(.note, "\(extraCount) more blocks in the file were not asked for")
    }
    return part.missing.isEmpty ? Exit.success : Exit.incomplete
  }

  /// Returns the blocks that files in a file stand for, of which the root needs some.
  private static func longBlocks(
    _ header: CARHeader, _ path: Argument, _ kept: MemoryStore?
  ) throws -> LongBlocks {
    guard header.roots.count > 1 else { return LongBlocks() }
    if let kept { return try LongBlocks(kept, roots: header.roots.dropFirst()) }
    return try reading(path) { try LongBlocks(try CARStore(path.bytes), roots: header.roots.dropFirst()) }
  }

  /// Verifies all blocks, and looks for everything that any root or block links to.
  private static func verifyWhole(_ invocation: Invocation) throws -> Int32 {
    let isJSON = invocation.flag(.json)
    let progress = Progress("verifying", isShown: !isJSON)
    var blockCount = 0
    var present: Set<Multihash> = []
    var linked: [Multihash: CID] = [:]
    var unknown: [CID] = []
    var (oddCount, firstOddity): (Int, CodedError?) = (0, nil)
    let file = invocation.operands[0]
    // Blocks that cannot be read again are kept where they may be needed again.
    let isReadOnce = file == "-" || TreeImporter.byteCount([file]) == nil
    var kept: MemoryStore?
    let (header, byteCount) = try CARCommands.forEach(
      file, progress, passesUnknown: true, begin: { if $0.roots.count > 1, isReadOnce { kept = MemoryStore() } }
    ) { section in
      if section.isVerified { try kept?.putVerified(section.block) }
      blockCount += 1
      if !section.isVerified { unknown.append(section.block.cid) }
      present.insert(section.block.cid.multihash)
      let scan = LinkScan(section.block)
      if let oddity = scan.oddity {
        oddCount += 1
        firstOddity = firstOddity ?? oddity.moved(by: section.blockOffset)
      }
      for link in scan.links { linked[link.multihash] = link }
    }
    progress.finish()
    for root in header.roots { linked[root.multihash] = root }
    let long = try longBlocks(header, file, kept)
    for (multihash, _) in long.all { present.insert(multihash) }
    let missing = linked.filter { $0.key.code != .identity && !present.contains($0.key) }.map(\.value.description)
      .sorted()
    if isJSON {
      try Streams.print(
        JSON.object([
          ("version", .int(header.version)), ("roots", .array(header.roots.map { .string($0.description) })),
          ("blocks", .int(blockCount)), ("bytes", .int(byteCount)), ("missing", .array(missing.map(JSON.string))),
          ("unverified", .array(unknown.map { .string($0.description) })), ("odd", .int(oddCount)),
        ]).text + "\n")
    } else {
      for cid in missing { try Streams.print("missing \(cid)\n") }
      for cid in unknown { try Streams.print("unverified \(cid)\n") }
      let verified = unknown.isEmpty ? "all as their names say" : "\(unknown.count) of them not verified"
      try Streams.print("\(blockCount) blocks, \(verified), \(missing.count) missing\n")
    }
    if let firstOddity {
      Streams.remark(
        .note,
        "\(oddCount) blocks are in no strict form: \(firstOddity.slug) at offset \(firstOddity.offset), "
          + firstOddity.reason)
    }
    return missing.isEmpty ? unknown.isEmpty ? Exit.success : Exit.negative : Exit.incomplete
  }
}
