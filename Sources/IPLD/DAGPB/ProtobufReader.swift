/// Reads the fields of a protobuf message, one after the other.
struct ProtobufReader {
  /// What a field holds, by its wire type.
  enum Value {
    case varint(UInt64)
    case bytes(Range<Int>)
  }

  let bytes: UnsafeRawBufferPointer
  private(set) var offset: Int
  private let end: Int
  /// The beginning of the slugs of errors.
  private let format: StaticString

  init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>, format: StaticString) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    self.format = format
  }

  /// The next field's number and value; `nil` at the end.
  mutating func next() throws(CodecError) -> (number: UInt64, value: Value, offset: Int)? {
    guard offset < end else { return nil }
    let start = offset
    let key = try varint()
    switch key & 7 {
    case 0: return (key >> 3, .varint(try varint()), start)
    case 2:
      let place = offset
      let count = try varint()
      guard count <= UInt64(end - offset) else {
        throw error("truncated", at: place, "a field of \(count) bytes, of which \(end - offset) are there")
      }
      let range = offset..<offset + Int(count)
      offset = range.upperBound
      return (key >> 3, .bytes(range), start)
    default: throw error("wire_type", at: start, "a field of wire type \(key & 7)")
    }
  }

  /// A number of 64 bits in at most ten bytes, in the shortest form.
  mutating func varint() throws(CodecError) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard offset < end else { throw error("truncated", at: start, "the message ends inside a number") }
      let byte = bytes[offset]
      offset += 1
      guard shift < 63 || byte <= 1 else { throw error("number", at: start, "a number has more than 64 bits") }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard byte != 0 || shift == 0 else {
          throw error("non_minimal", at: start, "a number is longer than it needs to be")
        }
        return value
      }
      shift += 7
    }
  }

  func error(_ slug: String, at offset: Int, _ reason: String) -> CodecError {
    CodecError("\(format).\(slug)", at: offset, reason)
  }
}

/// Writes the fields of a protobuf message.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  mutating func field(_ number: UInt64, varint value: UInt64) {
    varint(number << 3)
    varint(value)
  }

  mutating func field(_ number: UInt64, bytes value: some Collection<UInt8>) {
    varint(number << 3 | 2)
    varint(UInt64(value.count))
    bytes += value
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// How many bytes a field of bytes takes.
  static func fieldByteCount(_ count: Int) -> Int {
    let lengthBits = UInt64.bitWidth - UInt64(count).leadingZeroBitCount
    return 1 + max((lengthBits + 6) / 7, 1) + count
  }
}
