import IPLD

/// Says what the store is to keep.
enum PinCommands {
  static let group = CommandGroup("pin", "what stays when unused blocks are removed", [add, remove, list])

  private static let add = Command(
    "pin add", "keep blocks with all that is behind them", operands: BlockCommands.cids, options: [],
    examples: [Example("ipvm pin add bafybei…", "until ipvm pin rm")]
  ) { invocation in
    let store = try StoreLocation.current().writing()
    for operand in invocation.operands {
      let cid = try BlockPath.cid(operand)
      _ = try store.get(cid)
      try store.addRoot(cid)
      try Streams.print("pinned \(cid)\n")
    }
    return Exit.success
  }

  private static let remove = Command(
    "pin rm", "no longer keep blocks", operands: BlockCommands.cids, options: [],
    examples: [Example("ipvm pin rm bafybei…", "ipvm store gc then removes what nothing else keeps")]
  ) { invocation in
    let store = try StoreLocation.current().writing()
    for operand in invocation.operands {
      let cid = try BlockPath.cid(operand)
      guard try store.removeRoot(cid) else { throw CodecError("store.not_found", "\(cid) is not pinned") }
      try Streams.print("unpinned \(cid)\n")
    }
    return Exit.success
  }

  private static let list = Command(
    "pin ls", "list what is kept", operands: .none, options: [.json],
    examples: [Example("ipvm pin ls", "a CID on each line")]
  ) { invocation in
    let location = try StoreLocation.current()
    let roots = try DirectoryStore.reading(location.folder.bytes)?.roots() ?? []
    if invocation.flag(.json) {
      let rows = roots.map { JSON.string($0.description) }
      try Streams.print(JSON.object([("pins", .array(rows))]).text + "\n")
    } else {
      for root in roots { try Streams.print("\(root)\n") }
    }
    return Exit.success
  }
}
