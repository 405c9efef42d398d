import Glibc
import IPLD
import Storage

/// Computes the CIDs of files as they are.
enum HashCommand {
  private static let codec = Option.value(
    "codec", "CODEC", kind: .word(["raw", "car", "dag-cbor", "dag-json", "dag-pb"]),
    standard: "car for a CAR file, else raw", "what the bytes are")
  private static let cidCodec = Option.value("cid-codec", "CODEC", kind: .codecs, "the same, as ipvm block put has it")
  private static let version = Option.choice("cid-version", "N", ["0", "1"], standard: "1", "the version of the CIDs")
  private static let base = Option.value("base", "BASE", standard: "base32", "the multibase of the CIDs")

  static let command = Command(
    "hash", "print the CIDs of files as one block each", operands: .files,
    options: [codec, cidCodec, .hashFunction, version, base],
    examples: [
      Example("ipvm hash folder.car", "the CID of the CAR file, bagbaiera…"),
      Example("ipvm hash --mhtype blake3 module.wasm", "of the bytes, by another function"),
      Example("curl … | ipvm hash --codec dag-cbor -", "standard input"),
    ],
    details: [
      "A file of any length is hashed as a whole, and nothing is kept. ipvm add --only-hash prints the CIDs of files as "
        + "they are added, in leaves of limited length. A block of dag-cbor, dag-json or dag-pb is refused unless it can "
        + "be read."
    ]
  ) { invocation in
    let named = try invocation.codec(codec) ?? invocation.codec(cidCodec)
    let function = try invocation.hashFunction(.hashFunction) ?? .sha2_256
    let isVersion0 = try invocation.cidVersion(version) == 0
    let base = try invocation.base(base)
    var rows: [JSON] = []
    for operand in invocation.operands {
      let (cid, byteCount) = try reading(operand) { try hash(operand, named, function) }
      var result = cid
      if isVersion0 {
        guard let cid = cid.version0 else {
          throw Failure.usage(
            "only blocks of dag-pb by sha2-256 have CIDs of version 0", hint: "--codec dag-pb, or --cid-version 1")
        }
        result = cid
      }
      let text = try base.map { base throws(CodedError) in try result.text(in: base) } ?? result.description
      if invocation.flag(.json) {
        let fields: [(String, JSON)] = [
          ("name", .string(operand.text)), ("cid", .string(text)), ("size", .int(byteCount)),
        ]
        rows.append(.object(fields))
      } else {
        try Streams.print(text + "\n")
      }
    }
    if invocation.flag(.json) { try Streams.print(JSON.object([("hashes", .array(rows))]).text + "\n") }
    return Exit.success
  }

  private static func hash(
    _ file: Argument, _ codec: Multicodec?, _ function: Multicodec
  ) throws -> (CID, byteCount: Int) {
    if let codec, [.dagCBOR, .dagJSON, .dagPB].contains(codec) || isWhole(function) {
      let block = try Block(try Files.read(file), codec: codec, function: function)
      if codec != .raw, codec != .car { _ = try block.node() }
      return (block.cid, block.bytes.count)
    }
    if isWhole(function) {
      let bytes = try Files.read(file)
      return (try CID(of: bytes, codec: isCAR(bytes) ? .car : .raw, function: function), bytes.count)
    }
    switch function {
    case .sha2_256: return try stream(file, codec, function, SHA256())
    case .sha2_512: return try stream(file, codec, function, SHA512())
    default: return try stream(file, codec, function, BLAKE3())
    }
  }

  /// Returns true if digests of a function are made of whole messages only.
  private static func isWhole(_ function: Multicodec) -> Bool { ![.sha2_256, .sha2_512, .blake3].contains(function) }

  private static func stream(
    _ file: Argument, _ codec: Multicodec?, _ function: Multicodec, _ start: some HashFunction
  ) throws(CodedError) -> (CID, byteCount: Int) {
    let source = file == "-" ? OpenFile(descriptor: 0, named: "standard input") : try OpenFile.reading(file.bytes)
    var hash = start
    var front: [UInt8] = []
    var byteCount = 0
    while true {
      var failure: CodedError?
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
        do throws(CodedError) {
          filled = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      guard !piece.isEmpty else { break }
      if front.count < 32 { front += piece.prefix(32 - front.count) }
      hash.update(piece)
      byteCount += piece.count
    }
    let multihash = try Multihash(code: function, digest: hash.finalize())
    return (try CID(codec: codec ?? (isCAR(front) ? .car : .raw), multihash: multihash), byteCount)
  }

  /// Returns true if bytes begin as CAR files do: with the header of version 2, or a length and a map of roots and a version.
  private static func isCAR(_ front: [UInt8]) -> Bool {
    if front.starts(with: [0x0A, 0xA1, 0x67] + Array("version".utf8) + [0x02]) { return true }
    guard let end = front.prefix(5).firstIndex(where: { $0 < 0x80 }) else { return false }
    let map = front[(end + 1)...]
    return map.starts(with: [0xA2, 0x65] + Array("roots".utf8))
      || map.starts(with: [0xA2, 0x67] + Array("version".utf8))
  }
}
