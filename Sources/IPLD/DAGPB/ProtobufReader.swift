/// Reads the fields of a protobuf message, one after the other.
struct ProtobufReader {
  /// The content of a field, by its wire type.
  enum Value {
    case varint(UInt64)
    case bytes(Range<Int>)
    /// Four bytes, the lowest first.
    case fixed32(UInt32)
    /// Eight bytes, or a group of other fields: where these are read, nothing is done with them.
    case other
  }

  /// The names of the errors of a format that is written in protobuf.
  struct Errors {
    let truncated: IPLDErrorCode
    let wireType: IPLDErrorCode
    let number: IPLDErrorCode
    let nonMinimal: IPLDErrorCode

    static let dagPB = Errors(
      truncated: .dagpbTruncated, wireType: .dagpbWireType, number: .dagpbNumber, nonMinimal: .dagpbNonMinimal)
    static let unixFS = Errors(
      truncated: .unixfsTruncated, wireType: .unixfsWireType, number: .unixfsNumber, nonMinimal: .unixfsNonMinimal)
  }

  let bytes: UnsafeRawBufferPointer
  private(set) var offset: Int
  private let end: Int
  /// The names of the errors.
  private let errors: Errors
  /// This is true where every message of protobuf is read: all wire types, and numbers in longer forms.
  private let isLenient: Bool

  init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>, errors: Errors, isLenient: Bool = false) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    self.errors = errors
    self.isLenient = isLenient
  }

  /// The next field's number and value; `nil` at the end.
  mutating func next() throws(CodedError) -> (number: UInt64, value: Value, offset: Int)? {
    guard offset < end else { return nil }
    let start = offset
    let key = try varint()
    switch key & 7 {
    case 0: return (key >> 3, .varint(try varint()), start)
    case 2:
      let lengthStart = offset
      let count = try varint()
      guard count <= UInt64(end - offset) else {
        throw CodedError(
          errors.truncated, at: lengthStart, "a field of \(count) bytes, of which \(end - offset) are there")
      }
      let range = offset..<offset + Int(count)
      offset = range.upperBound
      return (key >> 3, .bytes(range), start)
    case 5 where isLenient:
      let range = try fixed(4, at: start)
      let number = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self)
      return (key >> 3, .fixed32(UInt32(littleEndian: number)), start)
    case 1 where isLenient:
      _ = try fixed(8, at: start)
      return (key >> 3, .other, start)
    case 3 where isLenient:
      try skipGroup(key >> 3, at: start)
      return (key >> 3, .other, start)
    default: throw CodedError(errors.wireType, at: start, "a field of wire type \(key & 7)")
    }
  }

  /// Passes over some bytes.
  private mutating func fixed(_ count: Int, at start: Int) throws(CodedError) -> Range<Int> {
    guard count <= end - offset else {
      throw CodedError(errors.truncated, at: start, "a field of \(count) bytes, of which \(end - offset) are there")
    }
    offset += count
    return offset - count..<offset
  }

  /// Passes over a group to its end, with the groups in it.
  private mutating func skipGroup(_ number: UInt64, at start: Int) throws(CodedError) {
    var open = [number]
    while let innermost = open.last {
      guard offset < end else { throw CodedError(errors.truncated, at: start, "the message ends inside a group") }
      let fieldStart = offset
      let key = try varint()
      switch key & 7 {
      case 0: _ = try varint()
      case 1: _ = try fixed(8, at: fieldStart)
      case 2:
        let count = try varint()
        guard let count = Int(exactly: count) else {
          throw CodedError(errors.truncated, at: fieldStart, "a field of \(count) bytes")
        }
        _ = try fixed(count, at: fieldStart)
      case 3: open.append(key >> 3)
      case 4:
        guard key >> 3 == innermost else {
          throw CodedError(errors.wireType, at: fieldStart, "the end of another group")
        }
        open.removeLast()
      case 5: _ = try fixed(4, at: fieldStart)
      default: throw CodedError(errors.wireType, at: fieldStart, "a field of wire type \(key & 7)")
      }
    }
  }

  /// A number of 64 bits in at most ten bytes; in the shortest form, unless the reader is lenient.
  mutating func varint() throws(CodedError) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard offset < end else { throw CodedError(errors.truncated, at: start, "the message ends inside a number") }
      let byte = bytes[offset]
      offset += 1
      guard shift < 63 || byte <= 1 else {
        throw CodedError(errors.number, at: start, "a number has more than 64 bits")
      }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard byte != 0 || shift == 0 || isLenient else {
          throw CodedError(errors.nonMinimal, at: start, "a number is longer than it needs to be")
        }
        return value
      }
      shift += 7
    }
  }

}

/// Writes the fields of a protobuf message.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  mutating func field(_ number: UInt64, varint value: UInt64) {
    varint(number << 3)
    varint(value)
  }

  mutating func field(_ number: UInt64, fixed32 value: UInt32) {
    varint(number << 3 | 5)
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
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

  /// The number of bytes that a field of bytes takes.
  static func fieldByteCount(_ count: Int) -> Int {
    let lengthBits = UInt64.bitWidth - UInt64(count).leadingZeroBitCount
    return 1 + max((lengthBits + 6) / 7, 1) + count
  }
}
