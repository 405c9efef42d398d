/// Unsigned variable-length integers of the multiformats: seven bits a byte, the low ones first, at most nine bytes,
/// in the shortest form.
public enum Varint {
  /// The largest number that has a form.
  public static let maximum = UInt64(Int64.max)
  /// The longest form.
  public static let maximumByteCount = 9

  /// Reads the number at `offset`, which moves to what follows it.
  public static func decode(
    _ bytes: UnsafeRawBufferPointer, at offset: inout Int
  ) throws(CodedError) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard offset >= 0, offset < bytes.count else {
        throw CodedError(.varintTruncated, at: start, "the input ends inside a varint")
      }
      let byte = bytes[offset]
      offset &+= 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard byte != 0 || shift == 0 else {
          throw CodedError(.varintNonMinimal, at: start, "a varint is longer than its number needs")
        }
        return value
      }
      shift &+= 7
      guard shift < 63 else { throw CodedError(.varintTooLong, at: start, "a varint has more than nine bytes") }
    }
  }

  /// Reads the number at `offset`, which moves to what follows it.
  public static func decode(_ bytes: [UInt8], at offset: inout Int) throws(CodedError) -> UInt64 {
    var position = offset
    defer { offset = position }
    return try bytes.withBytes { (buffer) throws(CodedError) in try decode(buffer, at: &position) }
  }

  /// The number of bytes that a number takes.
  public static func byteCount(_ value: UInt64) -> Int { max((70 - value.leadingZeroBitCount) / 7, 1) }

  /// Appends a number; those above `maximum` have no form.
  public static func append(_ value: UInt64, to bytes: inout [UInt8]) throws(CodedError) {
    guard value <= maximum else { throw CodedError(.varintTooLarge, "\(value) is too large for a varint") }
    write(value, to: &bytes)
  }

  /// Appends a count, which must not be negative.
  public static func append(count: Int, to bytes: inout [UInt8]) {
    precondition(count >= 0, "a negative count")
    write(UInt64(count), to: &bytes)
  }

  private static func write(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
