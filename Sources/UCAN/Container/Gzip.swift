internal import IPLD

/// Reads the file format of gzip (RFC 1952), of one member.
enum Gzip {
  /// The content of a member that takes all of the input.
  /// - Parameter limit: The number of bytes above which the content is refused.
  static func decompress(_ bytes: [UInt8], limit: Int) throws(CodedError) -> [UInt8] {
    func error(_ position: Int, _ reason: String) -> CodedError { CodedError(.gzipMalformed, at: position, reason) }
    guard bytes.count >= 18, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 else {
      throw error(0, "no header of gzip")
    }
    let flags = bytes[3]
    guard flags & 0xE0 == 0 else { throw error(3, "unknown flags") }
    var position = 10
    if flags & 4 != 0 {
      guard bytes.count >= position + 2 else { throw error(position, "the header ends too early") }
      position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
    }
    // A file name and a comment, each up to its zero byte.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0) else {
        throw error(position, "the header ends too early")
      }
      position = end + 1
    }
    if flags & 2 != 0 { position += 2 }
    guard position + 8 <= bytes.count else { throw error(bytes.count, "the header ends too early") }
    var inflater = Inflater(bytes, from: position, to: bytes.count - 8, limit: limit)
    let content = try inflater.inflate()
    guard inflater.position == bytes.count - 8 else {
      throw error(inflater.position, "bytes follow the compressed ones")
    }
    guard number(bytes, inflater.position) == checksum(content) else {
      throw error(inflater.position, "another checksum")
    }
    guard number(bytes, inflater.position + 4) == UInt32(truncatingIfNeeded: content.count) else {
      throw error(inflater.position + 4, "another length")
    }
    return content
  }

  private static func number(_ bytes: [UInt8], _ position: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) << (8 * UInt32($1)) }
  }

  /// The remainders of single bytes (RFC 1952, section 8).
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }
}
