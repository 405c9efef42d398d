import IPLD
import Storage

/// Maintains the store as a whole.
enum StoreCommands {
  static let group = CommandGroup("store", "the store as a whole", [verify, collect, stat, path])

  private static let verify = Command(
    "store verify", "read and hash every block", operands: .none, options: [],
    examples: [Example("ipvm store verify", "exit code 8 where a block is damaged")],
    details: [
      "Unfinished files are those of commands at work, or of some that were ended; nothing reads them, and ipvm store "
        + "gc removes them. A damaged block is whole again when its bytes are added again; in a pack of many blocks, "
        + "the damaged copy stays until ipvm store gc.",
      "Blocks that pins lead to and that are in no strict form, or not here, are told; they are no damage.",
    ]
  ) { invocation in
    let location = try Repository.current()
    let isJSON = invocation.flag(.json)
    let progress = Progress("verifying", isShown: !isJSON)
    var last = 0
    let report = try DirectoryStore.reading(location.folder.bytes)?.verify { report in
      progress.add(report.byteCount - last)
      last = report.byteCount
    }
    progress.finish()
    let problems = report?.problems ?? []
    let counts = [
      ("blocks", report?.blockCount ?? 0), ("bytes", report?.byteCount ?? 0),
      ("unfinished", report?.unfinishedCount ?? 0),
    ]
    if isJSON {
      let rows = problems.map { JSON.string($0.description) }
      try Streams.print(
        JSON.object(
          counts.map { ($0.0, .int($0.1)) } + [
            ("problems", .array(rows)), ("odd", .array((report?.odd ?? []).map(JSON.string))),
            ("oddCount", .int(report?.oddCount ?? 0)),
            ("missing", .array((report?.missing ?? []).map { .string($0.description) })),
          ]
        ).text + "\n")
    } else {
      for problem in problems { try Streams.print(printable(problem.description) + "\n") }
      try Streams.print(
        "\(counts[0].1) blocks of \(counts[1].1) bytes, \(problems.count) problems, \(counts[2].1) unfinished files\n")
      for odd in report?.odd ?? [] { Streams.remark(.note, "odd, and no damage: \(odd)") }
      if let report, report.oddCount > report.odd.count {
        Streams.remark(.note, "and \(report.oddCount - report.odd.count) more that are odd")
      }
      DAGImportCommand.remark(missing: report?.missing ?? [])
    }
    return problems.isEmpty ? Exit.success : Exit.integrity
  }

  private static let dryRun = Option.flag("dry-run", letter: "n", "only count what would be removed")

  private static let collect = Command(
    "store gc", "remove blocks that nothing pinned leads to",
    operands: Operands(usage: "[CID…]", minimum: 0, maximum: .max), options: [dryRun],
    examples: [
      Example("ipvm store gc --dry-run", "counts only"),
      Example("ipvm store gc bafybei…", "keeps what this CID leads to as well"),
    ],
    details: [
      "Nothing is removed while another command writes to the store, nor where a block on the way is damaged, since "
        + "what it leads to is unknown."
    ]
  ) { invocation in
    let store = try Repository.current().writing()
    var roots = try store.roots()
    for operand in invocation.operands { roots.append(try BlockPath.cid(operand)) }
    let isDry = invocation.flag(dryRun)
    let sweep = try store.collect(roots: roots, onlyCounts: isDry)
    if invocation.flag(.json) {
      try Streams.print(
        JSON.object([
          ("removed", .int(sweep.removedCount)), ("removedBytes", .int(sweep.removedByteCount)),
          ("kept", .int(sweep.keptCount)), ("missing", .array(sweep.missing.map { .string($0.description) })),
          ("unfinished", .int(sweep.unfinishedCount)), ("dryRun", .bool(isDry)),
        ]).text + "\n")
    } else {
      try Streams.print(
        "\(isDry ? "would remove" : "removed") \(sweep.removedCount) blocks of \(sweep.removedByteCount) bytes and "
          + "\(sweep.unfinishedCount) unfinished files; \(sweep.keptCount) blocks stay\n")
      if !sweep.missing.isEmpty {
        Streams.remark(
          .note, "\(sweep.missing.count) blocks are linked to but not here, such as \(sweep.missing[0])")
      }
    }
    return Exit.success
  }

  private static let stat = Command(
    "store stat", "count blocks and bytes", operands: .none, options: [],
    examples: [Example("ipvm store stat", "without reading the blocks")]
  ) { invocation in
    let location = try Repository.current()
    let store = try DirectoryStore.reading(location.folder.bytes)
    var blockCount = 0
    var byteCount = 0
    try store?.forEach { (_, count) in
      blockCount += 1
      byteCount += count
    }
    let pinCount = try store?.roots().count ?? 0
    if invocation.flag(.json) {
      try Streams.print(
        JSON.object([
          ("path", .string(location.folder.text)), ("blocks", .int(blockCount)), ("bytes", .int(byteCount)),
          ("pins", .int(pinCount)),
        ]).text + "\n")
    } else {
      let folder = printable(location.folder.text)
      try Streams.print("\(blockCount) blocks of \(byteCount) bytes, \(pinCount) pins, in \(folder)\n")
    }
    return Exit.success
  }

  private static let path = Command(
    "store path", "print where the store is", operands: .none, options: [],
    examples: [Example("IPVM_STORE=./store ipvm store path", "the variable decides")]
  ) { invocation in
    let folder = try Repository.current().folder
    if invocation.flag(.json) {
      try Streams.print(JSON.object([("path", .string(folder.text))]).text + "\n")
    } else {
      try Streams.answer(folder.bytes + [UInt8(ascii: "\n")])
    }
    return Exit.success
  }
}
