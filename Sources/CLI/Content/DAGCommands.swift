import Storage
import IPLD

/// Works on blocks together with all that they link to.
enum DAGCommands {
  static let group = CommandGroup(
    "dag", "values, and blocks with all that they link to", [put, get, DAGImportCommand.command, export, stat])

  private static let storeCodec = Option.choice(
    "store-codec", "CODEC", ["dag-cbor", "dag-json", "dag-pb", "raw"], standard: "dag-cbor", "what to keep")
  private static let inputCodec = Option.choice(
    "input-codec", "CODEC", ["dag-json", "dag-cbor", "dag-pb", "raw"], standard: "dag-json", "what to read")
  private static let outputCodec = Option.choice(
    "output-codec", "CODEC", ["dag-json", "dag-cbor", "dag-pb", "raw"], standard: "dag-json", "what to write")

  private static let put = Command(
    "dag put", "keep a value as a block, and print its CID",
    operands: Operands(usage: "[FILE…]", minimum: 0, maximum: .max),
    options: [storeCodec, inputCodec, .hashFunction],
    examples: [
      Example(#"echo '{"ok":42}' | ipvm dag put"#, "DAG-JSON in, a block of DAG-CBOR kept"),
      Example("ipvm dag put --input-codec dag-cbor value.cbor", "refused unless it is the strict form"),
    ]
  ) { invocation in
    let input = try invocation.codec(inputCodec) ?? .dagJSON
    let kept = try invocation.codec(storeCodec) ?? .dagCBOR
    let function = try invocation.hashFunction(.hashFunction) ?? .sha2_256
    var blocks: [Block] = []
    for file in invocation.operands.isEmpty ? ["-"] : invocation.operands {
      let bytes = try Files.read(file)
      let node = try reading(file) { try decode(bytes, input) }
      let block = try Block(try encode(node, kept), codec: kept, function: function)
      try BlockCommands.checkLength(of: block)
      blocks.append(block)
    }
    let store = try Repository.current().writing()
    for block in blocks { try store.put(block) }
    try store.flush()
    if invocation.flag(.json) {
      let rows = blocks.map { JSON.object([("cid", .string($0.cid.description)), ("size", .int($0.bytes.count))]) }
      try Streams.print(JSON.object([("blocks", .array(rows))]).text + "\n")
    } else {
      for block in blocks { try Streams.print("\(block.cid)\n") }
    }
    return Exit.success
  }

  private static func decode(_ bytes: [UInt8], _ codec: Multicodec) throws -> Node {
    switch codec {
    case .dagJSON: return try DAGJSON.decode(bytes)
    case .dagCBOR: return try DAGCBOR.decode(bytes)
    case .dagPB: return try DAGPB.decode(bytes).node
    case .raw: return .bytes(bytes)
    default: throw unsupported(codec)
    }
  }

  private static func encode(_ node: Node, _ codec: Multicodec) throws -> [UInt8] {
    switch codec {
    case .dagJSON: return try DAGJSON.encode(node)
    case .dagCBOR: return try DAGCBOR.encode(node)
    case .dagPB: return try DAGPB.encode(PBNode(node))
    case .raw:
      guard let bytes = node.bytes else {
        throw Failure(
          ProgramErrorCode.dagNotBytes, message: "a value of kind \(node.kind) is no block of raw")
      }
      return bytes.array
    default: throw unsupported(codec)
    }
  }

  private static func unsupported(_ codec: Multicodec) -> Failure {
    .usage("values of \(codec) are neither read nor written", hint: "dag-json, dag-cbor, dag-pb or raw")
  }

  private static let get = Command(
    "dag get", "write a value of the store",
    operands: BlockCommands.path,
    options: [outputCodec, .output],
    examples: [
      Example("ipvm dag get bafyrei…", "as DAG-JSON"),
      Example("ipvm dag get bafyrei…/args/0 --output-codec dag-cbor -o value.cbor", "a part of it"),
    ],
    details: [
      "A path names keys of maps, indices of lists and entries of folders; links on the way and at the end are followed. "
        + "/ipld/CID/PATH sees blocks of dag-pb as values: /ipld/CID/Links/0/Hash."
    ]
  ) { invocation in
    let path = try BlockPath(invocation.operands[0])
    let codec = try invocation.codec(outputCodec) ?? .dagJSON
    let node = try value(path, try Repository.current().reading())
    let bytes = try encode(node, codec)
    if codec == .dagJSON, invocation.flag(.json), !invocation.hasOutputFile {
      let value = JSON.encoded(String(decoding: bytes, as: UTF8.self))
      try Streams.print(JSON.object([("value", value)]).text + "\n")
    } else {
      let isShown = codec == .dagJSON && invocation.value(.output) == nil && Streams.isTerminal(1)
      try invocation.answer(isShown ? bytes + [UInt8(ascii: "\n")] : bytes, codec == .dagJSON ? .text : .binary)
    }
    return Exit.success
  }

  /// Returns the value at the end of a path.
  private static func value(_ path: BlockPath, _ store: any BlockStore) throws -> Node {
    let found = try path.place(in: store)
    return try found.value ?? store.get(found.cid).node()
  }

  private static let export = Command(
    "dag export", "write a block with all that it links to as a CAR file", operands: BlockCommands.path,
    options: [.output],
    examples: [Example("ipvm dag export bafybei… -o folder.car", "the same blocks make the same bytes")],
    details: [
      "A block stands before those that it links to, in the order of the links, each once. Where one after the first is "
        + "missing it is named, nothing is written, and the exit code is 7."
    ]
  ) { invocation in
    let store = try Repository.current().reading()
    let root = try BlockPath.block(invocation.operands[0], in: store)
    try CAR.check(root, byteCount: try store.get(root).bytes.count)
    let reach = try Reach(store, from: [root])
    try checkComplete(root, reach)
    var long: [Block] = []
    for (cid, count) in reach.long {
      if cid.bytes.count + count > CAR.maximumSectionByteCount {
        guard LongBlocks.stands(for: cid, byteCount: count) else { throw CAR.tooLong(cid, byteCount: count) }
        long.append(try store.get(cid))
      } else {
        BlockCommands.warn(ofLength: count, of: cid)
      }
    }
    for block in long {
      Streams.remark(
        .note, "a file stands for the block \(block.cid) of \(block.bytes.count) bytes, which no CAR file takes")
    }
    let output = try invocation.outputFile()
    let progress = Progress("exporting")
    var blockCount = 0
    var walk = DAGWalk(store, roots: [root])
    var writer = try LongBlockWriter(root: root, long: long, to: output)
    while let block = try walk.next() {
      // Blocks of identity are in their CIDs already.
      if block.cid.multihash.code != .identity {
        try writer.write(block)
        blockCount += 1
      }
      progress.add(block.bytes.count)
    }
    try output.finish()
    progress.finish()
    try invocation.describeOutput(
      output.byteCount, [("root", .string("\(root)")), ("blocks", .int(blockCount))])
    return Exit.success
  }

  /// Fails where blocks are missing, and reports what is odd.
  private static func checkComplete(_ root: CID, _ reach: Reach) throws {
    if let odd = reach.odd.first {
      Streams.remark(.note, "blocks that cannot be read as values here, such as \(odd.cid): \(odd.reason.reason)")
    }
    guard let first = reach.missing.first else { return }
    DAGImportCommand.remark(missing: reach.missing)
    throw Failure(
      ProgramErrorCode.dagIncomplete,
      message: "the DAG of \(root) is incomplete: \(reach.missing.count) "
        + "block\(reach.missing.count == 1 ? " is" : "s are") not here, such as \(first)")
  }

  private static let stat = Command(
    "dag stat", "count a block with all that it links to", operands: BlockCommands.path, options: [],
    examples: [Example("ipvm dag stat bafybei…", "each block counts once")]
  ) { invocation in
    let store = try Repository.current().reading()
    let root = try BlockPath.block(invocation.operands[0], in: store)
    _ = try store.get(root)
    let reach = try Reach(store, from: [root])
    try checkComplete(root, reach)
    let (blockCount, byteCount) = (reach.blockCount, reach.byteCount)
    if invocation.flag(.json) {
      try Streams.print(
        JSON.object([
          ("cid", .string(root.description)), ("blocks", .int(blockCount)), ("size", .int(byteCount)),
        ]).text + "\n")
    } else {
      try Streams.print("\(blockCount) blocks of \(byteCount) bytes\n")
    }
    return Exit.success
  }
}
