import Storage
import IPLD

/// Puts single blocks into the store and reads them.
enum BlockCommands {
  static let group = CommandGroup("block", "single blocks of the store", [put, get, stat, remove])

  static let cid = Operands(usage: "CID", minimum: 1, maximum: 1)
  static let cids = Operands(usage: "CID…", minimum: 1, maximum: .max)
  static let path = Operands(usage: "CID[/PATH]", minimum: 1, maximum: 1)
  static let paths = Operands(usage: "CID[/PATH]…", minimum: 1, maximum: .max)

  private static let put = Command(
    "block put", "keep files as blocks, and print their CIDs", operands: .files,
    options: [.codec, .hashFunction],
    examples: [
      Example("ipvm block put module.wasm", "as bytes, with the codec raw"),
      Example("ipvm block put --cid-codec dag-cbor -", "standard input, which has to be DAG-CBOR"),
    ],
    details: [
      "A block of a codec that is known here is refused unless it can be read, and one of more than 8 MiB too, since no "
        + "CAR file takes it: ipvm add keeps files of any length in pieces."
    ]
  ) { invocation in
    let codec = try invocation.codec(.codec) ?? .raw
    let function = try invocation.hashFunction(.hashFunction) ?? .sha2_256
    var blocks: [Block] = []
    for file in invocation.operands {
      let bytes = try Files.read(file)
      blocks.append(
        try reading(file) {
          let block = try Block(bytes, codec: codec, function: function)
          if [.raw, .dagCBOR, .dagJSON, .dagPB].contains(codec) { _ = try block.node() }
          try checkLength(of: block)
          return block
        })
    }
    let store = try Repository.current().writing()
    for block in blocks { try store.put(block) }
    try store.flush()
    try show(blocks, invocation)
    return Exit.success
  }

  private static let get = Command(
    "block get", "write the bytes of a block", operands: path, options: [.output],
    examples: [Example("ipvm block get bafkrei… -o module.wasm", "to a file")]
  ) { invocation in
    let store = try Repository.current().reading()
    let cid = try BlockPath.block(invocation.operands[0], in: store)
    let block = try store.get(cid)
    try invocation.answer(block.bytes.array, .either, [("cid", .string("\(cid)"))])
    return Exit.success
  }

  private static let stat = Command(
    "block stat", "print the lengths of blocks", operands: paths, options: [],
    examples: [Example("ipvm block stat bafkrei…", "exit code 4 where it is not here")]
  ) { invocation in
    let store = try Repository.current().reading()
    var blocks: [Block] = []
    for operand in invocation.operands { blocks.append(try store.get(try BlockPath.block(operand, in: store))) }
    if invocation.flag(.json) {
      try show(blocks, invocation)
    } else {
      for block in blocks { try Streams.print("\(block.cid) \(block.bytes.count)\n") }
    }
    return Exit.success
  }

  private static let force = Option.flag("force", letter: "f", "say nothing of blocks that are not here")

  private static let remove = Command(
    "block rm", "remove blocks", operands: cids, options: [force],
    examples: [Example("ipvm block rm bafkrei…", "unless a pin keeps it")],
    details: ["A block that is pinned, or that a pinned one leads to, is not removed; see ipvm help pin."]
  ) { invocation in
    var cids: [CID] = []
    for operand in invocation.operands { cids.append(try BlockPath.cid(operand)) }
    let store = try Repository.current().writing()
    for cid in cids {
      guard let root = try store.pin(keeping: cid) else { continue }
      throw Failure(
        StorageErrorCode.blockPinned,
        message: root.multihash == cid.multihash ? "\(cid) is pinned" : "\(cid) is kept by the pin \(root)",
        hint: "ipvm pin rm \(root) makes it removable")
    }
    for cid in cids {
      guard try store.remove(cid.multihash) || invocation.flag(force) else {
        throw CodedError(.storeNotFound, "the block \(cid) is not here")
      }
      if !invocation.flag(.json) { try Streams.print("removed \(cid)\n") }
    }
    try store.flush()
    if invocation.flag(.json) {
      try Streams.print(JSON.object([("removed", .array(cids.map { .string("\($0)") }))]).text + "\n")
    }
    return Exit.success
  }

  /// Refuses a block that could never leave the store, and warns of one that other programs do not exchange.
  static func checkLength(of block: Block) throws(CodedError) {
    if block.cid.multihash.code == .identity { return }
    try CAR.check(block.cid, byteCount: block.bytes.count)
    warn(ofLength: block.bytes.count, of: block.cid)
  }

  /// Warns of a block that other programs do not exchange.
  static func warn(ofLength byteCount: Int, of cid: CID) {
    guard byteCount > Block.exchangedByteCount else { return }
    Streams.remark(
      .warning,
      "the block \(cid) has \(byteCount) bytes; other programs exchange blocks of at most \(Block.exchangedByteCount)")
  }

  private static func show(_ blocks: [Block], _ invocation: Invocation) throws(Failure) {
    if invocation.flag(.json) {
      let rows = blocks.map {
        JSON.object([("cid", .string($0.cid.description)), ("size", .int($0.bytes.count))])
      }
      try Streams.print(JSON.object([("blocks", .array(rows))]).text + "\n")
    } else {
      for block in blocks { try Streams.print("\(block.cid)\n") }
    }
  }
}
