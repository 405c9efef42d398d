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

  /// The error of a block that no file takes.
  public static func tooLong(_ cid: CID, byteCount: Int) -> CodedError {
    CodedError(
      .carSectionLimit,
      "the block \(cid) of \(byteCount) bytes is too long for a CAR file, whose sections have at most "
        + "\(maximumSectionByteCount)")
  }
}
