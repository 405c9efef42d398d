/// Reads the values of the binary format (section 5.2) from bytes that somebody else keeps alive.
///
/// Nothing read is trusted: every read is checked against the end, and counts against the bytes that remain.
package struct ByteReader {
  private let base: UnsafePointer<UInt8>
  /// Offset of the next byte from the start of the module.
  package private(set) var position: Int
  /// Offset behind the last byte that may be read.
  package private(set) var end: Int

  /// - Parameter bytes: The whole module; it has to outlive the reader.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    // SAFETY: an empty buffer may have no address; then `end` is 0 and nothing is ever read through `base`.
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    position = min(max(range.lowerBound, 0), bytes.count)
    end = min(range.upperBound, bytes.count)
  }

  package var isAtEnd: Bool { position >= end }
  package var remaining: Int { end - position }

  /// A reader of another stretch of the same module.
  package func reader(at range: Range<Int>) -> ByteReader {
    var copy = self
    copy.position = range.lowerBound
    copy.end = min(range.upperBound, end)
    return copy
  }

  package func fail(_ message: String, at offset: Int? = nil) -> ModuleError {
    ModuleError(.malformed, message, offset: offset ?? position)
  }

  @inline(__always)
  package mutating func byte() throws(ModuleError) -> UInt8 {
    guard position < end else { throw fail("unexpected end") }
    // SAFETY: position < end, which is at most the buffer's count.
    let value = base[position]
    position &+= 1
    return value
  }

  /// The next byte, which stays unread.
  package var peek: UInt8? { position < end ? base[position] : nil }

  package mutating func skip(_ count: Int) throws(ModuleError) {
    guard count >= 0, count <= end - position else { throw fail("unexpected end") }
    position += count
  }

  /// The range of the next `count` bytes, which are skipped.
  package mutating func range(count: Int) throws(ModuleError) -> Range<Int> {
    let start = position
    try skip(count)
    return start..<position
  }

  /// The bytes of a range that `range(count:)` returned.
  package func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  // MARK: Integers in LEB128 (section 5.2.2)

  @inline(__always)
  package mutating func u32() throws(ModuleError) -> UInt32 {
    if position < end, base[position] < 0x80 {
      let value = base[position]
      position &+= 1
      return UInt32(value)
    }
    return UInt32(truncatingIfNeeded: try unsigned(bits: 32))
  }

  package mutating func u64() throws(ModuleError) -> UInt64 { try unsigned(bits: 64) }

  @inline(__always)
  package mutating func s32() throws(ModuleError) -> Int32 {
    if position < end, base[position] < 0x80 {
      let value = base[position]
      position &+= 1
      return Int32(Int8(bitPattern: value << 1) >> 1)
    }
    return Int32(truncatingIfNeeded: try signed(bits: 32))
  }

  package mutating func s33() throws(ModuleError) -> Int64 { try signed(bits: 33) }
  package mutating func s64() throws(ModuleError) -> Int64 { try signed(bits: 64) }

  private mutating func unsigned(bits: UInt64) throws(ModuleError) -> UInt64 {
    let start = position
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = UInt64(try byte())
      let room = bits - shift
      if room < 7, byte & 0x7F >= 1 << room {
        throw fail(byte < 0x80 || byte & 0x7F >= 1 << room && room >= 7 ? "integer too large" : tooLong(byte), at: start)
      }
      result |= (byte & 0x7F) << shift
      if byte < 0x80 { return result }
      shift += 7
      if shift >= bits { throw fail("integer representation too long", at: start) }
    }
  }

  private mutating func signed(bits: UInt64) throws(ModuleError) -> Int64 {
    let start = position
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = UInt64(try byte())
      let room = bits - shift
      if room < 7 {
        // The bits that do not fit must repeat the sign.
        let rest = (byte & 0x7F) >> (room - 1)
        let ones: UInt64 = 0x7F >> (room - 1)
        if rest != 0, rest != ones { throw fail(byte < 0x80 ? "integer too large" : tooLong(byte), at: start) }
      }
      result |= (byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 {
        if shift < 64, byte & 0x40 != 0 { result |= ~0 << shift }
        return Int64(bitPattern: result)
      }
      if shift >= bits { throw fail("integer representation too long", at: start) }
    }
  }

  private func tooLong(_ byte: UInt64) -> String {
    byte < 0x80 ? "integer too large" : "integer representation too long"
  }

  /// The count of a vector whose elements take at least `minimum` bytes each; it fits what remains (section 5.1.3).
  package mutating func count(elementSize minimum: Int = 1) throws(ModuleError) -> Int {
    let start = position
    let count = Int(try u32())
    guard count <= remaining / minimum else {
      throw fail("length out of bounds: \(count) elements in \(remaining) bytes", at: start)
    }
    return count
  }

  /// Four bytes, least significant first.
  package mutating func fixed32() throws(ModuleError) -> UInt32 {
    guard remaining >= 4 else { throw fail("unexpected end") }
    // SAFETY: four bytes remain.
    let value = UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self)
    position += 4
    return UInt32(littleEndian: value)
  }

  /// Eight bytes, least significant first.
  package mutating func fixed64() throws(ModuleError) -> UInt64 {
    guard remaining >= 8 else { throw fail("unexpected end") }
    // SAFETY: eight bytes remain.
    let value = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
    position += 8
    return UInt64(littleEndian: value)
  }

  /// A name (section 5.2.4).
  package mutating func name() throws(ModuleError) -> Name {
    let count = Int(try u32())
    guard count <= remaining else { throw fail("length out of bounds: name of \(count) bytes") }
    let start = position
    guard let name = Name(validating: bytes(try range(count: count))) else {
      throw fail("malformed UTF-8 encoding", at: start)
    }
    return name
  }

  // MARK: Types (section 5.3)

  package mutating func heapType() throws(ModuleError) -> HeapType {
    let start = position
    let value = try s33()
    if value >= 0 { return HeapType(index: try index(value, at: start)) }
    let code = UInt8(truncatingIfNeeded: value & 0x7F)
    guard value >= -64, let known = HeapType.named(code: code) else { throw fail("malformed heap type", at: start) }
    return known
  }

  /// An index that was read as part of a signed number.
  private func index(_ value: Int64, at start: Int) throws(ModuleError) -> Index {
    // The limit of 1,000,000 types is validation's; here it is only kept representable.
    Index(min(value, 0x1FFF_FFFF))
  }

  package mutating func referenceType() throws(ModuleError) -> ReferenceType {
    let start = position
    switch try byte() {
    case 0x63: return ReferenceType(isNullable: true, heap: try heapType())
    case 0x64: return ReferenceType(isNullable: false, heap: try heapType())
    case let code:
      guard let heap = HeapType.named(code: code) else { throw fail("malformed reference type", at: start) }
      return ReferenceType(isNullable: true, heap: heap)
    }
  }

  package mutating func valueType() throws(ModuleError) -> ValueType {
    guard let code = peek else { throw fail("unexpected end") }
    if code >= 0x7B && code <= 0x7F {
      position &+= 1
      return ValueType(bits: UInt32(code))
    }
    guard code == 0x63 || code == 0x64 || HeapType.named(code: code) != nil else { throw fail("malformed value type") }
    return .reference(try referenceType())
  }

  /// A block type (section 5.4.1).
  @inline(__always)
  package mutating func blockType() throws(ModuleError) -> BlockType {
    if peek == 0x40 {
      position &+= 1
      return .empty
    }
    return try otherBlockType()
  }

  private mutating func otherBlockType() throws(ModuleError) -> BlockType {
    guard let code = peek else { throw fail("unexpected end") }
    if code & 0xC0 == 0x40 { return .value(try valueType()) }
    let start = position
    let value = try s33()
    guard value >= 0 else { throw fail("malformed block type", at: start) }
    return .type(try index(value, at: start))
  }
}

extension HeapType {
  /// The abstract heap type with this binary code.
  package static func named(code: UInt8) -> HeapType? {
    code >= 0x69 && code <= 0x74 ? HeapType(bits: 0x2000_0000 | UInt32(code)) : nil
  }
}
