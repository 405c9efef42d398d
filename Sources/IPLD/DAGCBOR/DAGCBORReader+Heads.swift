extension DAGCBORReader {
  // Frequent forms are read in line; all others are left to functions that get and return offsets by value.

  /// The argument of a head (RFC 8949, section 3).
  ///
  /// - Parameters:
  ///   - first: The first byte.
  ///   - offset: The offset of what follows it, and then of what follows the head.
  @inlinable @inline(__always)
  func argument(_ first: UInt8, _ offset: inout Int) throws(CodedError) -> UInt64 {
    let low = UInt64(first & 0x1F)
    if low < 24 { return low }
    if low < 28, end &- offset >= 8 {
      // SAFETY: eight bytes are there.
      let word = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let bits = 8 &<< (low & 3)
      let value = word &>> (64 &- bits)
      if value >= (low == 24 ? 24 : 1 &<< (bits &>> 1)) {
        offset &+= Int(truncatingIfNeeded: bits &>> 3)
        return value
      }
    }
    let (value, next) = try rareArgument(at: offset &- 1)
    offset = next
    return value
  }

  /// The argument of the head at `start`, and the offset of what follows.
  @usableFromInline
  func rareArgument(at start: Int) throws(CodedError) -> (value: UInt64, next: Int) {
    let first = base.load(fromByteOffset: start, as: UInt8.self)
    let low = first & 0x1F
    if low < 24 { return (UInt64(low), start + 1) }
    guard low < 28 else {
      if low == 31, 0x5F...0xBF ~= first {
        throw CodedError(.cborIndefinite, at: start, "a length is not given in advance")
      }
      throw CodedError(.cborReserved, at: start, "no head ends in \(low)")
    }
    let width = 1 << Int(low - 24)
    guard width <= end - start - 1 else { throw truncated(at: start) }
    var value: UInt64 = 0
    // SAFETY: as many bytes as `width` are there.
    for offset in 1...width { value = value << 8 | UInt64(base.load(fromByteOffset: start + offset, as: UInt8.self)) }
    if !isLenient, value < (width == 1 ? 24 : 1 << UInt64(4 * width)) {
      throw CodedError(.cborNonMinimal, at: start, "\(value) is not written in the shortest form")
    }
    return (value, start + 1 + width)
  }

  /// The length of a byte string or text, whose bytes are there.
  @inlinable @inline(__always)
  func stringCount(_ first: UInt8, _ offset: inout Int) throws(CodedError) -> Int {
    let start = offset &- 1
    let count = try argument(first, &offset)
    guard count <= UInt64(truncatingIfNeeded: end &- offset) else {
      throw longString(count, at: start, space: end &- offset)
    }
    return Int(truncatingIfNeeded: count)
  }

  /// The count of a list's values or a map's entries.
  ///
  /// - Parameter announced: The number of values that the input has announced, to which this list or map adds its own.
  @inlinable @inline(__always)
  func itemCount(
    _ first: UInt8, _ offset: inout Int, isMap: Bool, _ announced: inout Int
  ) throws(CodedError) -> Int {
    let start = offset &- 1
    let count = try argument(first, &offset)
    let space = end &- offset
    guard count <= UInt64(truncatingIfNeeded: space) else { throw longList(count, at: start, space: space) }
    let values = isMap ? 2 &* Int(truncatingIfNeeded: count) : Int(truncatingIfNeeded: count)
    announced &+= values
    // Each value takes a byte of its own.
    guard values <= space, announced <= end else { throw longList(count, at: start, space: space) }
    return Int(truncatingIfNeeded: count)
  }

  /// The length of a map's next key, which begins after its head, where `offset` goes.
  @inlinable @inline(__always)
  func keyCount(_ offset: inout Int) throws(CodedError) -> Int {
    guard offset < end else { throw truncated(at: offset) }
    // SAFETY: offset < end.
    let first = base.load(fromByteOffset: offset, as: UInt8.self)
    guard first &>> 5 == 3 else { throw CodedError(.cborKeyKind, at: offset, "a key of a map is not a text") }
    offset &+= 1
    return try stringCount(first, &offset)
  }

  /// Fails unless a key comes after the one before it, in canonical order.
  @inlinable @inline(__always)
  func follows(_ key: UnsafeRawBufferPointer, keyStart: Int, keyCount: Int) -> Bool {
    if key.count != keyCount { return key.count > keyCount }
    return UnsafeRawBufferPointer(start: base + keyStart, count: keyCount).compare(with: key) < 0
  }

  /// Fails for a key that does not follow the one before it, unless the reader is lenient.
  @usableFromInline
  func checkUnorderedKey(
    _ key: UnsafeRawBufferPointer, at start: Int, previousStart: Int, previousCount: Int
  ) throws(CodedError) {
    let previous = UnsafeRawBufferPointer(start: base + previousStart, count: previousCount)
    if previous.isEqual(to: key) { throw Self.duplicateKey(key, at: start) }
    if !isLenient {
      throw CodedError(.cborKeyOrder, at: start, "the key \(quoted(key)) comes after \(quoted(previous))")
    }
  }

  /// The error of a text that is not valid UTF-8; `nil` for a valid one.
  @inlinable @inline(__always)
  func invalidUTF8(at offset: Int, count: Int) -> CodedError? {
    let input = UnsafeRawBufferPointer(start: base, count: end)
    guard let error = UTF8Validation.firstError(in: input, at: offset, count: count) else { return nil }
    return invalidUTF8(at: error)
  }

  @usableFromInline
  func invalidUTF8(at offset: Int) -> CodedError {
    CodedError(.cborUtf8, at: offset, "a text is not valid UTF-8")
  }

  /// The offset and length of the CID of the tag at `start`.
  @inlinable @inline(__always)
  func link(at start: Int) throws(CodedError) -> (start: Int, count: Int) {
    // Nearly all links: tag 42, 37 bytes, a zero byte, version 1, a codec of one byte, sha2-256.
    if end &- start >= 41, options.links == .ipld {
      // SAFETY: as many bytes are there.
      let head = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      if head & 0xFFFF_FFFF_FFFF_80FF == 0xD82A_5825_0001_0012,
        base.load(fromByteOffset: start &+ 8, as: UInt8.self) == 0x20
      {
        return (start &+ 5, 36)
      }
    }
    return try rareLink(at: start)
  }

  @usableFromInline
  func rareLink(at start: Int) throws(CodedError) -> (start: Int, count: Int) {
    let (tag, head) = try rareArgument(at: start)
    guard tag == 42 else { throw CodedError(.cborTag, at: start, "the tag is \(tag); only 42 is allowed") }
    guard head < end else { throw truncated(at: head) }
    let first = base.load(fromByteOffset: head, as: UInt8.self)
    guard first &>> 5 == 2 else { throw CodedError(.cborLink, at: head, "tag 42 is before no byte string") }
    var offset = head + 1
    let count = try stringCount(first, &offset)
    guard count > 1, base.load(fromByteOffset: offset, as: UInt8.self) == 0 else {
      throw CodedError(.cborLink, at: head, "a link does not begin with a zero byte and a CID")
    }
    let cid = UnsafeRawBufferPointer(start: base + offset + 1, count: count - 1)
    do {
      try CID.check(cid)
      if options.links == .dasl { try DASL.check(cid) }
    } catch {
      throw error.moved(by: offset + 1)
    }
    return (offset + 1, count - 1)
  }

  /// The float whose first byte is before `offset`.
  @inlinable @inline(__always)
  func float(_ first: UInt8, _ offset: inout Int) throws(CodedError) -> Double {
    guard first == 0xFB, end &- offset >= 8 else {
      let (value, next) = try rareFloat(at: offset &- 1)
      offset = next
      return value
    }
    // SAFETY: eight bytes are there.
    let bits = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    if bits & 0x7FF0_0000_0000_0000 == 0x7FF0_0000_0000_0000 || bits == 0x8000_0000_0000_0000 {
      throw Self.forbiddenFloat(bits, at: offset &- 1)
    }
    offset &+= 8
    return Double(bitPattern: bits)
  }

  /// The short float at `start`, and the offset of what follows; fails for whatever else is there.
  @usableFromInline
  func rareFloat(at start: Int) throws(CodedError) -> (value: Double, next: Int) {
    let first = base.load(fromByteOffset: start, as: UInt8.self)
    switch first {
    case 0xF9, 0xFA:
      guard isLenient else {
        throw CodedError(.cborFloatWidth, at: start, "a float has \(first == 0xF9 ? 16 : 32) bits instead of 64")
      }
      let width = first == 0xF9 ? 2 : 4
      guard width <= end - start - 1 else { throw truncated(at: start) }
      // SAFETY: as many bytes as `width` are there.
      let value =
        first == 0xF9
        ? Self.half(UInt16(bigEndian: base.loadUnaligned(fromByteOffset: start + 1, as: UInt16.self)))
        : Double(
          Float(bitPattern: UInt32(bigEndian: base.loadUnaligned(fromByteOffset: start + 1, as: UInt32.self))))
      if !value.isFinite || value.bitPattern == 0x8000_0000_0000_0000 {
        throw Self.forbiddenFloat(value.bitPattern, at: start)
      }
      return (value, start + 1 + width)
    case 0xFB: throw truncated(at: start)
    case 0xFF: throw CodedError(.cborIndefinite, at: start, "a break where nothing is open")
    case 0xF7: throw CodedError(.cborSimple, at: start, "the value \"undefined\" is not in the data model")
    case 0xFC...0xFE: throw CodedError(.cborReserved, at: start, "no head ends in \(first & 0x1F)")
    default: throw CodedError(.cborSimple, at: start, "a simple value that is not false, true or null")
    }
  }

  /// The value of a float of 16 bits (IEEE 754 binary16).
  private static func half(_ bits: UInt16) -> Double {
    let exponent = Int(bits >> 10 & 0x1F)
    let fraction = Double(bits & 0x3FF)
    let magnitude: Double =
      switch exponent {
      case 0: fraction * 0x1p-24
      case 31: fraction == 0 ? .infinity : .nan
      default: Double(sign: .plus, exponent: exponent - 15, significand: 1 + fraction / 1024)
      }
    return bits >> 15 == 0 ? magnitude : -magnitude
  }

  // MARK: Errors

  @usableFromInline
  func truncated(at start: Int) -> CodedError {
    CodedError(.cborTruncated, at: start, "the input ends inside a value")
  }

  @usableFromInline
  func longString(_ count: UInt64, at start: Int, space: Int) -> CodedError {
    CodedError(.cborTruncated, at: start, "a string of \(count) bytes, of which \(space) are there")
  }

  @usableFromInline
  func longList(_ count: UInt64, at start: Int, space: Int) -> CodedError {
    CodedError(
      .cborCount, at: start, "\(count) values or entries do not fit into the \(space) bytes that remain")
  }

  @usableFromInline
  static func forbiddenFloat(_ bits: UInt64, at start: Int) -> CodedError {
    bits == 0x8000_0000_0000_0000
      ? CodedError(.cborNegativeZero, at: start, "a float is negative zero")
      : CodedError(.cborNotFinite, at: start, "a float is infinite or not a number")
  }

  @inline(never)
  static func duplicateKey(_ key: UnsafeRawBufferPointer, at start: Int) -> CodedError {
    CodedError(.cborDuplicateKey, at: start, "two values have the key \(quoted(key))")
  }
}
