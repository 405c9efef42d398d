/// A content identifier: what kind of block it names, and the multihash of the block's bytes.
///
/// Two identifiers are equal if their bytes are; versions 0 and 1 of the same block differ.
public struct CID: Hashable, Sendable {
  /// Texts longer than this are refused.
  public static let maximumTextLength = 4096

  /// The binary form.
  public let bytes: [UInt8]

  /// An identifier of version 1.
  public init(codec: Multicodec, multihash: Multihash) throws(CodedError) {
    var bytes: [UInt8] = [1]
    try Varint.append(codec.rawValue, to: &bytes)
    self.bytes = bytes + multihash.bytes
  }

  /// An identifier of version 0: of a block of `dag-pb`, by its SHA-256.
  public init(version0 multihash: Multihash) throws(CodedError) {
    guard multihash.code == .sha2_256, multihash.digest.count == 32 else {
      throw CodedError(.cidNotVersion0, "only a whole digest of sha2-256 makes a version 0 identifier")
    }
    bytes = multihash.bytes
  }

  /// Reads an identifier that takes all of `bytes`.
  public init(_ bytes: [UInt8]) throws(CodedError) {
    try bytes.withBytes { (buffer) throws(CodedError) in try CID.check(buffer) }
    self.bytes = bytes
  }

  /// Takes bytes that were checked.
  package init(valid bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the identifier at `offset`, which moves to what follows it.
  public static func decode(_ bytes: UnsafeRawBufferPointer, at offset: inout Int) throws(CodedError) -> CID {
    let end = try CID.end(in: bytes, at: offset)
    defer { offset = end }
    return CID(valid: Array(bytes[offset..<end]))
  }

  /// Fails unless `bytes` are one identifier and nothing else.
  package static func check(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    let end = try CID.end(in: bytes, at: 0)
    guard end == bytes.count else {
      throw CodedError(.cidTrailing, at: end, "bytes follow the end of the CID")
    }
  }

  /// The offset at which the identifier at `offset` ends.
  package static func end(in bytes: UnsafeRawBufferPointer, at offset: Int) throws(CodedError) -> Int {
    guard offset < bytes.count else { throw CodedError(.cidTruncated, at: offset, "the input ends before the CID") }
    if bytes[offset] == 0x12 {
      guard bytes.count - offset >= 34, bytes[offset + 1] == 0x20 else {
        throw CodedError(.cidVersion, at: offset, "a CID of version 18, or an incomplete one of version 0")
      }
      return offset + 34
    }
    var position = offset
    let version = try Varint.decode(bytes, at: &position)
    guard version == 1 else { throw CodedError(.cidVersion, at: offset, "a CID of version \(version)") }
    _ = try Varint.decode(bytes, at: &position)
    return try Multihash.range(in: bytes, at: position).whole.upperBound
  }

  /// 0 or 1.
  public var version: Int { bytes[0] == 0x12 ? 0 : 1 }

  /// The codec of the block.
  public var codec: Multicodec { version == 0 ? .dagPB : parts.codec }

  /// The digest of the block's bytes.
  public var multihash: Multihash { parts.multihash }

  private var parts: (codec: Multicodec, multihash: Multihash) {
    // The bytes were checked when the value was made.
    do {
      var offset = version == 0 ? 0 : 1
      let codec = version == 0 ? .dagPB : Multicodec(rawValue: try Varint.decode(bytes, at: &offset))
      return (codec, try Multihash(Array(bytes[offset...])))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The same block's identifier of version 1.
  public var version1: CID {
    version == 1 ? self : CID(valid: [1, UInt8(Multicodec.dagPB.rawValue)] + bytes)
  }

  /// The same block's identifier of version 0, where it has one.
  public var version0: CID? {
    if version == 0 { return self }
    guard codec == .dagPB else { return nil }
    return try? CID(version0: multihash)
  }
}

// MARK: Texts

extension CID: CustomStringConvertible {
  /// Reads a text: 46 digits of base58btc that begin with `Qm`, or any multibase of a version 1 identifier.
  public init(_ text: String) throws(CodedError) {
    let utf8 = Array(text.utf8)
    guard utf8.count <= Self.maximumTextLength else {
      throw CodedError(.cidTooLong, "a text of \(utf8.count) bytes is no CID")
    }
    if utf8.count == 46, utf8.starts(with: "Qm".utf8) {
      try self.init(try Multibase.base58btc.decodeWithoutPrefix(utf8))
      return
    }
    let (_, bytes) = try Multibase.decode(text)
    guard bytes.first != 0x12 else {
      throw CodedError(.cidVersion0Multibase, "a CID of version 0 has no multibase prefix")
    }
    try self.init(bytes)
  }

  /// Version 0 in base58btc without prefix, version 1 in base32.
  public var description: String {
    version == 0 ? Multibase.base58btc.encodeWithoutPrefix(bytes) : Multibase.base32.encode(bytes)
  }

  /// The text in another base; version 0 has only one.
  public func text(in base: Multibase) throws(CodedError) -> String {
    if version == 1 { return base.encode(bytes) }
    guard base == .base58btc else {
      throw CodedError(.cidVersion0Multibase, "a CID of version 0 is written in base58btc only")
    }
    return description
  }
}
