import IPLD

/// Says what the store is to keep.
enum PinCommands {
  static let group = CommandGroup("pin", "what stays when unused blocks are removed", [add, remove, list])

  /// Does something with each CID, and tells what was done.
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
    "pin add", "keep blocks with all that is behind them", operands: BlockCommands.paths, options: [],
    examples: [Example("ipvm pin add bafybei…", "until ipvm pin rm")]
  ) { invocation in
    let store = try StoreLocation.current().writing()
    return try forEach(invocation, "pinned", in: store) { cid in
      _ = try store.get(cid)
      try store.addRoot(cid)
    }
  }

  private static let remove = Command(
    "pin rm", "no longer keep blocks", operands: BlockCommands.paths, options: [],
    examples: [Example("ipvm pin rm bafybei…", "ipvm store gc then removes what nothing else keeps")]
  ) { invocation in
    let store = try StoreLocation.current().writing()
    return try forEach(invocation, "unpinned", in: store) { cid in
      guard try store.removeRoot(cid) else { throw CodecError("store.not_found", "\(cid) is not pinned") }
    }
  }

  private static let list = Command(
    "pin ls", "list what is kept", operands: .none, options: [],
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
