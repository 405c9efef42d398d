extension DAGCBORReader {
  /// The argument of a head (RFC 8949, section 3) whose first byte was read.
  ///
  /// - Parameter start: The offset of the first byte.
  @inline(__always)
  mutating func argument(_ first: UInt8, at start: Int) throws(CodecError) -> UInt64 {
    let low = first & 0x1F
    if low < 24 { return UInt64(low) }
    // One byte is frequent enough to be read here.
    if low == 24, position < end {
      // SAFETY: position < end.
      let value = base.load(fromByteOffset: position, as: UInt8.self)
      if value >= 24 {
        position &+= 1
        return UInt64(value)
      }
    }
    return try longArgument(low, at: start)
  }

  @inline(never)
  private mutating func longArgument(_ low: UInt8, at start: Int) throws(CodecError) -> UInt64 {
    guard low < 28 else {
      if low == 31, 0x5F...0xBF ~= base.load(fromByteOffset: start, as: UInt8.self) {
        throw CodecError("cbor.indefinite", at: start, "a length is not given in advance")
      }
      throw CodecError("cbor.reserved", at: start, "no head ends in \(low)")
    }
    let width = 1 &<< Int(low &- 24)
    guard width <= end &- position else { throw truncated(at: start) }
    // SAFETY: as many bytes as `width` are there.
    let (value, least): (UInt64, UInt64) =
      switch width {
      case 1: (UInt64(base.load(fromByteOffset: position, as: UInt8.self)), 24)
      case 2: (UInt64(UInt16(bigEndian: base.loadUnaligned(fromByteOffset: position, as: UInt16.self))), 1 << 8)
      case 4: (UInt64(UInt32(bigEndian: base.loadUnaligned(fromByteOffset: position, as: UInt32.self))), 1 << 16)
      default: (UInt64(bigEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self)), 1 << 32)
      }
    position &+= width
    if value < least {
      guard isLenient else {
        throw CodecError("cbor.non_minimal", at: start, "\(value) is written in \(width) bytes, which is not the shortest form")
      }
      isCanonical = false
    }
    return value
  }

  /// The bytes behind the head of a byte string or text; the position stays before them.
  @inline(__always)
  mutating func stretch(_ first: UInt8, at start: Int) throws(CodecError) -> UnsafeRawBufferPointer {
    let count = try argument(first, at: start)
    guard count <= UInt64(truncatingIfNeeded: end &- position) else { throw longStretch(count, at: start) }
    return UnsafeRawBufferPointer(start: base + position, count: Int(truncatingIfNeeded: count))
  }

  /// The count of a list's values or a map's entries.
  ///
  /// - Parameters:
  ///   - perItem: How many bytes one of them takes at least.
  ///   - owed: How many values are still to come behind this one.
  @inline(__always)
  mutating func count(
    _ first: UInt8, at start: Int, perItem: UInt64, owed: Int
  ) throws(CodecError) -> Int {
    let count = try argument(first, at: start)
    let room = (end &- position) &- owed
    guard room >= 0, count <= UInt64(truncatingIfNeeded: room) / perItem else {
      throw CodecError(
        "cbor.count", at: start,
        "\(count) \(perItem == 1 ? "values" : "entries") do not fit into the \(end - position) bytes that remain")
    }
    return Int(truncatingIfNeeded: count)
  }

  /// The length of a map's next key; the position is behind the head.
  @inline(__always)
  mutating func keyHead() throws(CodecError) -> Int {
    let start = position
    guard start < end else { throw truncated(at: start) }
    // SAFETY: start < end.
    let first = base.load(fromByteOffset: start, as: UInt8.self)
    guard first &>> 5 == 3 else { throw wrongKey(first, at: start) }
    position &+= 1
    let count = try argument(first, at: start)
    guard count <= UInt64(truncatingIfNeeded: end &- position) else { throw longStretch(count, at: start) }
    return Int(truncatingIfNeeded: count)
  }

  /// Whether a key comes behind the one before it, in canonical order.
  @inline(__always)
  func follows(_ key: UnsafeRawBufferPointer, keyStart: Int, keyCount: Int) -> Bool {
    if key.count != keyCount { return key.count > keyCount }
    return UnsafeRawBufferPointer(start: base + keyStart, count: keyCount).compare(with: key) < 0
  }

  /// Fails for a key that does not follow the one before it, unless the reader is lenient.
  @inline(never)
  mutating func acceptUnorderedKey(
    _ key: UnsafeRawBufferPointer, at start: Int, previous: (start: Int, count: Int)
  ) throws(CodecError) {
    let previous = UnsafeRawBufferPointer(start: base + previous.start, count: previous.count)
    if previous.isEqual(to: key) { throw Self.duplicateKey(key, at: start) }
    guard isLenient else {
      throw CodecError("cbor.key_order", at: start, "the key \(quoted(key)) comes behind \(quoted(previous))")
    }
    hasUnsortedMaps = true
    isCanonical = false
  }

  /// The CID behind the first byte of a tag; the position stays before it.
  @inline(__always)
  mutating func link(_ first: UInt8, at start: Int) throws(CodecError) -> UnsafeRawBufferPointer {
    // Nearly all links: tag 42, 37 bytes, a zero byte, version 1, a codec of one byte, sha2-256.
    if end &- start >= 41, options.profile == .ipld {
      // SAFETY: as many bytes are there.
      let head = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      if head & 0xFFFF_FFFF_FFFF_80FF == 0xD82A_5825_0001_0012,
        base.load(fromByteOffset: start &+ 8, as: UInt8.self) == 0x20
      {
        position = start &+ 5
        return UnsafeRawBufferPointer(start: base + position, count: 36)
      }
    }
    return try anyLink(first, at: start)
  }

  @inline(never)
  private mutating func anyLink(_ first: UInt8, at start: Int) throws(CodecError) -> UnsafeRawBufferPointer {
    let tag = try argument(first, at: start)
    guard tag == 42 else { throw CodecError("cbor.tag", at: start, "the tag is \(tag); only 42 is allowed") }
    let head = position
    guard head < end else { throw truncated(at: head) }
    let second = base.load(fromByteOffset: head, as: UInt8.self)
    position &+= 1
    guard second &>> 5 == 2 else { throw CodecError("cbor.link", at: head, "tag 42 is before no byte string") }
    let bytes = try stretch(second, at: head)
    guard bytes.count > 1, bytes[0] == 0 else {
      throw CodecError("cbor.link", at: head, "a link does not begin with a zero byte and a CID")
    }
    position &+= 1
    let cid = UnsafeRawBufferPointer(rebasing: bytes[1...])
    do {
      try CID.check(cid)
      if options.profile == .dasl { try DASL.check(cid) }
    } catch {
      throw error.moved(by: position)
    }
    return cid
  }

  /// The bits of the float behind the first byte of a head of major type 7.
  @inline(__always)
  mutating func float(_ first: UInt8, at start: Int) throws(CodecError) -> UInt64 {
    guard first == 0xFB, end &- position >= 8 else { return try otherFloat(first, at: start) }
    // SAFETY: eight bytes are there.
    let bits = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    position &+= 8
    if bits & 0x7FF0_0000_0000_0000 == 0x7FF0_0000_0000_0000 || bits == 0x8000_0000_0000_0000 {
      throw forbiddenFloat(bits, at: start)
    }
    return bits
  }

  @inline(never)
  private mutating func otherFloat(_ first: UInt8, at start: Int) throws(CodecError) -> UInt64 {
    switch first {
    case 0xF9, 0xFA:
      guard isLenient else {
        throw CodecError("cbor.float_width", at: start, "a float has \(first == 0xF9 ? 16 : 32) bits instead of 64")
      }
      let width = first == 0xF9 ? 2 : 4
      guard width <= end &- position else { throw truncated(at: start) }
      // SAFETY: as many bytes as `width` are there.
      let value =
        first == 0xF9
        ? DAGCBORReader.half(UInt16(bigEndian: base.loadUnaligned(fromByteOffset: position, as: UInt16.self)))
        : Double(
          Float(bitPattern: UInt32(bigEndian: base.loadUnaligned(fromByteOffset: position, as: UInt32.self))))
      position &+= width
      isCanonical = false
      if !value.isFinite || value.bitPattern == 0x8000_0000_0000_0000 {
        throw forbiddenFloat(value.bitPattern, at: start)
      }
      return value.bitPattern
    case 0xFB: throw truncated(at: start)
    case 0xFF: throw CodecError("cbor.indefinite", at: start, "a break where nothing is open")
    case 0xF7: throw CodecError("cbor.simple", at: start, "the value \"undefined\" is not in the data model")
    case 0xFC...0xFE: throw CodecError("cbor.reserved", at: start, "no head ends in \(first & 0x1F)")
    default: throw CodecError("cbor.simple", at: start, "a simple value that is not false, true or null")
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

  @inline(never)
  func truncated(at start: Int) -> CodecError {
    CodecError("cbor.truncated", at: start, "the input ends inside a value")
  }

  @inline(never)
  private func longStretch(_ count: UInt64, at start: Int) -> CodecError {
    CodecError("cbor.truncated", at: start, "a string of \(count) bytes, of which \(end - position) are there")
  }

  @inline(never)
  private func wrongKey(_ first: UInt8, at start: Int) -> CodecError {
    CodecError("cbor.key_kind", at: start, "a key of a map is no text")
  }

  @inline(never)
  func invalidUTF8(at offset: Int) -> CodecError {
    CodecError("cbor.utf8", at: offset, "a text is not valid UTF-8")
  }

  @inline(never)
  func tooDeep(at start: Int) -> CodecError {
    CodecError("cbor.depth", at: start, "lists and maps nest deeper than \(options.maximumDepth)")
  }

  @inline(never)
  private func forbiddenFloat(_ bits: UInt64, at start: Int) -> CodecError {
    bits == 0x8000_0000_0000_0000
      ? CodecError("cbor.negative_zero", at: start, "a float is negative zero")
      : CodecError("cbor.not_finite", at: start, "a float is infinite or not a number")
  }

  static func duplicateKey(_ key: UnsafeRawBufferPointer, at start: Int) -> CodecError {
    CodecError("cbor.duplicate_key", at: start, "two values have the key \(quoted(key))")
  }
}

/// The beginning of a text, in quotes, for an error message.
func quoted(_ utf8: UnsafeRawBufferPointer) -> String {
  "\"\(String(decoding: utf8.prefix(64), as: UTF8.self))\(utf8.count > 64 ? "…" : "")\""
}
