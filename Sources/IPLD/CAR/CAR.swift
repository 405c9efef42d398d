/// The constants that writing and reading CAR files share.
public enum CAR {
  /// The longest section, a block with its identifier: what is written is read again, here and by other programs.
  public static let maximumSectionByteCount = 8 << 20

  /// Fails for a block that no file takes.
  public static func check(_ cid: CID, byteCount: Int) throws(CodedError) {
    guard cid.bytes.count + byteCount <= maximumSectionByteCount else {
      throw tooLong(cid, byteCount: byteCount)
    }
  }

  /// Appends what stands in front of a block's bytes in its section: the length of the rest, and the identifier.
  static func appendFront(_ cid: CID, byteCount: Int, to bytes: inout [UInt8]) {
    Varint.append(count: cid.bytes.count + byteCount, to: &bytes)
    bytes += cid.bytes
  }

  /// The error of a block that no file takes.
  public static func tooLong(_ cid: CID, byteCount: Int) -> CodedError {
    CodedError(
      .carSectionLimit,
      "the block \(cid) of \(byteCount) bytes is too long for a CAR file, whose sections have at most "
        + "\(maximumSectionByteCount)")
  }
}
