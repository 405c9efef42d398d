import IPLD

/// Makes, explains and converts content identifiers.
enum CIDCommands {
  static let group = CommandGroup(
    "cid", "name bytes by their content, and explain or convert such names",
    [
      identify, CIDFormatCommand.inspect, CIDFormatCommand.format, bases, codecs, hashes,
    ],
    implied: identify, meant: { (try? CID($0.text)) == nil ? nil : CIDFormatCommand.inspect },
    details: ["`ipvm cid FILE` is `ipvm cid of FILE`, and `ipvm cid CID` is `ipvm cid inspect CID`."])

  static let codec = Option.value(
    "codec", "NAME", kind: .codecs, "what the bytes are: raw, dag-cbor, dag-json, …")
  private static let hash = Option.choice(
    "hash", "NAME", Multihash.functions.map(\.description), standard: "sha2-256", "the hash function")
  static let base = Option.value(
    "base", "NAME", letter: "b", kind: .word(Multibase.allCases.map(\.rawValue)),
    "the base of the text: base32, base58btc, base36, …")
  static let version = Option.choice("cid-version", "N", ["0", "1"], letter: "v", "the version of the CID")

  // MARK: cid of

  private static let identify = Command(
    "cid of", "print the CIDs of files", operands: .files, options: [codec, hash, base, version],
    examples: [
      Example("ipvm cid app.wasm", "the CID of a file's bytes, as one block; `of` may be left out"),
      Example("ipvm cid bafkqaaa", "explains a CID, as `ipvm cid inspect` does"),
      Example("ipvm cbor encode x.json | ipvm cid --codec dag-cbor -", "of standard input"),
      Example("ipvm cid --hash blake3 --base base36 app.wasm", "with another function, in another base"),
    ],
    details: [
      "The file is one block, of the codec raw unless --codec says otherwise, hashed by sha2-256 into a CID of "
        + "version 1 in base32. Bytes that are said to be dag-cbor, dag-json or dag-pb have to be.",
      "Version 0 is for blocks of dag-pb and sha2-256 only, and written in base58btc.",
    ]
  ) { invocation in
    let isVersion0 = try invocation.cidVersion(version) == 0
    let codec = try invocation.codec(codec) ?? (isVersion0 ? .dagPB : .raw)
    let function = try invocation.hashFunction(hash) ?? .sha2_256
    let base = try invocation.base(base)
    if isVersion0, codec != .dagPB || function != .sha2_256 {
      throw Failure.usage("CIDs of version 0 are of dag-pb and sha2-256 only")
    }
    var results: [JSON] = []
    for path in invocation.operands {
      let block = try Files.read(path)
      let cid: CID
      let text: String
      do throws(CodedError) {
        switch codec {
        case .dagCBOR: _ = try DAGCBOR.decode(block)
        case .dagJSON: _ = try DAGJSON.decode(block)
        case .dagPB: _ = try DAGPB.decode(block)
        default: break
        }
        let multihash = try Multihash(of: block, with: function)
        cid = isVersion0 ? try CID(version0: multihash) : try CID(codec: codec, multihash: multihash)
        text = try base.map { (base) throws(CodedError) in try cid.text(in: base) } ?? cid.description
      } catch {
        throw Failure(error, file: path.text)
      }
      if !invocation.flag(.json) { try Streams.print(text + "\n") }
      results.append(
        .object([("file", .string(path.text)), ("cid", .string(text)), ("byteCount", .int(block.count))]))
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("files", .array(results))]).text + "\n") }
    return Exit.success
  }

  // MARK: Tables

  private static let bases = table("cid bases", "list the bases, with their prefixes") {
    Multibase.allCases.map { (String($0.prefix), $0.rawValue) }
  }

  private static let codecs = table("cid codecs", "list the codes that are known here") {
    Multicodec.table.map { ("0x" + String($0.code, radix: 16), $0.name) }
  }

  private static let hashes = table("cid hashes", "list the hash functions that can be computed") {
    Multihash.functions.map { ("0x" + String($0.rawValue, radix: 16), $0.description) }
  }

  private static func table(
    _ name: String, _ summary: String, _ rows: @escaping @Sendable () -> [(code: String, name: String)]
  ) -> Command {
    Command(
      name, summary, operands: .none, options: [],
      examples: [Example("ipvm \(name)", "a line for each: code and name")]
    ) { invocation in
      if invocation.flag(.json) {
        let objects = rows().map { JSON.object([("code", .string($0.code)), ("name", .string($0.name))]) }
        try Streams.print(JSON.object([("rows", .array(objects))]).text + "\n")
      } else {
        try Streams.print(rows().map { "\($0.code)\t\($0.name)\n" }.joined())
      }
      return Exit.success
    }
  }
}
