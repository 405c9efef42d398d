import IPLD

/// Explains and converts content identifiers that are given as texts.
enum CIDFormatCommand {
  private static let cids = Operands(usage: "CID…", minimum: 1, maximum: .max)

  static let inspect = Command(
    "cid inspect", "explain CIDs", operands: cids, options: [],
    examples: [
      Example("ipvm cid inspect bafkqaaa", "its version, base, codec, function and digest"),
      Example("ipvm cid inspect --json - < cids.txt", "of the CIDs on the lines of standard input"),
    ]
  ) { invocation in
    var results: [JSON] = []
    for word in try words(invocation.operands) {
      let (cid, base) = try parse(word)
      let multihash = cid.multihash
      let digest = Multibase.base16.encodeWithoutPrefix(multihash.digest)
      if invocation.flag(.json) {
        results.append(
          .object([
            ("cid", .string(try text(cid, base))), ("version", .int(cid.version)), ("base", .string(base.rawValue)),
            ("codec", .string("\(cid.codec)")), ("codecCode", .number(String(cid.codec.rawValue))),
            ("hash", .string("\(multihash.code)")), ("hashCode", .number(String(multihash.code.rawValue))),
            ("digest", .string(digest)), ("version0", cid.version0.map { .string("\($0)") } ?? .null),
            ("version1", .string("\(cid.version1)")),
          ]))
      } else {
        try Streams.print(
          """
          cid       \(try text(cid, base))
          version   \(cid.version)
          base      \(base)
          codec     \(cid.codec)
          hash      \(multihash.code), \(multihash.digest.count) bytes
          digest    \(digest)
          version 0 \(cid.version0.map(\.description) ?? "none")
          version 1 \(cid.version1)

          """)
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("cids", .array(results))]).text + "\n") }
    return Exit.success
  }

  private static let pattern = Option.value(
    "format", "FMT", letter: "f", standard: "%s", "what to print, with the marks below")

  static let format = Command(
    "cid format", "print CIDs in another version, base or form", operands: cids,
    options: [pattern, CIDCommands.base, CIDCommands.version, CIDCommands.codec],
    examples: [
      Example("ipvm cid format -v 1 QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n", "version 0 as version 1"),
      Example("ipvm cid format -b base58btc bafkqaaa", "in another base"),
      Example("ipvm cid format -f '%c %h %D' bafkqaaa", "codec, function and digest"),
      Example("ipvm cid format -b base36 - < cids.txt", "the CIDs on the lines of standard input"),
    ],
    details: [
      "The marks: %s the CID and %S the same without the prefix of its base, %v %V the version with and without "
        + "`cidv`, %c %C the codec's name and number, %h %H the function's, %L the length of the digest, %d %D the "
        + "digest with and without a base's prefix, %m %M the multihash, %b %B the base's name and prefix, %P "
        + "version-codec-function-length, %% a percent sign.",
      "Without --base, a CID of version 1 stays in its base, and one that was of version 0 goes to base32.",
    ]
  ) { invocation in
    let pattern = invocation.value(pattern)?.text ?? "%s"
    let base = try invocation.base(CIDCommands.base)
    let version = try invocation.cidVersion(CIDCommands.version)
    let codec = try invocation.codec(CIDCommands.codec)
    var results: [JSON] = []
    for word in try words(invocation.operands) {
      let (source, sourceBase) = try parse(word)
      let cid = try converted(source, word, version: version, codec: codec)
      guard cid.version == 1 || base ?? .base58btc == .base58btc else {
        throw Failure(
          ProgramErrorCode.usage, message: "a CID of version 0 is written in base58btc only",
          hint: "with -v 1 it is one of version 1")
      }
      let target = base ?? (cid.version == 0 ? .base58btc : source.version == 1 ? sourceBase : .base32)
      let text = try CIDPattern(cid: cid, base: target).text(pattern)
      results.append(.string(text))
      if !invocation.flag(.json) { try Streams.print(text + "\n") }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("cids", .array(results))]).text + "\n") }
    return Exit.success
  }

  /// Returns the CID with another codec or of another version.
  private static func converted(
    _ cid: CID, _ word: String, version: Int?, codec: Multicodec?
  ) throws(Failure) -> CID {
    var result = cid
    do throws(CodedError) {
      if let codec, codec != cid.codec { result = try CID(codec: codec, multihash: cid.multihash) }
    } catch {
      throw Failure(error, file: "'\(word)'")
    }
    switch version {
    case 0:
      guard let old = result.version0 else {
        throw Failure(
          IPLDErrorCode.cidNotVersion0,
          message: "'\(word)' has no form of version 0, which is for dag-pb and sha2-256 only")
      }
      return old
    case 1: return result.version1
    default: return result
    }
  }

  // MARK: Texts

  /// Returns the CIDs that the operands give; `-` stands for the lines of standard input.
  private static func words(_ operands: [Argument]) throws(Failure) -> [String] {
    var words: [String] = []
    for operand in operands {
      if operand == "-" {
        let text = String(decoding: try Files.read(operand), as: UTF8.self)
        words += text.split(whereSeparator: \.isWhitespace).map(String.init)
      } else {
        words.append(operand.text)
      }
    }
    return words
  }

  private static func parse(_ word: String) throws(Failure) -> (cid: CID, base: Multibase) {
    do throws(CodedError) {
      let cid = try CID(word)
      let base = cid.version == 0 ? nil : word.unicodeScalars.first.flatMap(Multibase.init(prefix:))
      return (cid, base ?? .base58btc)
    } catch {
      throw Failure(error, file: "'\(word.prefix(80))'")
    }
  }

  private static func text(_ cid: CID, _ base: Multibase) throws -> String { try cid.text(in: base) }
}
