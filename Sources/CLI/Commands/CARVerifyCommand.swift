import IPLD

/// Verifies the blocks of a CAR file, and that they are all that is wanted.
enum CARVerifyCommand {
  static let command = Command(
    "car verify", "hash every block, and look for the roots and links", operands: .file, options: [],
    examples: [Example("ipvm car verify run.car", "exit code 8 where a block is damaged, 7 where one is missing")],
    details: ["A block by a function that cannot be computed here is told, and the exit code is 1."]
  ) { invocation in
    try verifyWhole(invocation)
  }

  /// Looks for everything that any root or block links to.
  private static func verifyWhole(_ invocation: Invocation) throws -> Int32 {
    let isJSON = invocation.flag(.json)
    let progress = Progress("verifying", isShown: !isJSON)
    var blockCount = 0
    var present: Set<Multihash> = []
    var linked: [Multihash: CID] = [:]
    var unknown: [CID] = []
    var (oddCount, firstOddity): (Int, CodecError?) = (0, nil)
    let (header, byteCount) = try CARCommands.forEach(invocation.operands[0], progress, passesUnknown: true) { section in
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
