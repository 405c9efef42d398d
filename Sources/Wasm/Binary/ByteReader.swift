/// Reads the values of the binary format (section 5.2) from bytes that somebody else keeps alive.
///
/// Nothing read is trusted: every read is checked against the end, and counts against the bytes that remain.
package struct ByteReader {
  private let base: UnsafePointer<UInt8>
  /// Offset of the next byte from the start of the module.
  package private(set) var position: Int
  /// The offset after the last byte that may be read.
  package private(set) var end: Int

  /// - Parameter bytes: The whole module; it has to outlive the reader.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    // SAFETY: an empty buffer may have no address; then `end` is 0 and nothing is ever read through `base`.
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    position = min(max(range.lowerBound, 0), bytes.count)
    end = min(range.upperBound, bytes.count)
  }

  package var isAtEnd: Bool { position >= end }
  /// The address of the next byte.
  var address: UnsafePointer<UInt8> { base + position }
  /// The number of bytes from an address up to the end.
  func bytes(after address: UnsafePointer<UInt8>) -> Int { base + end - address }
  package var remaining: Int { end - position }

  /// A reader of another stretch of the same module.
  package func reader(at range: Range<Int>) -> ByteReader {
    var copy = self
    copy.position = range.lowerBound
    copy.end = min(range.upperBound, end)
    return copy
  }

  /// Goes to another offset before the end.
  package mutating func seek(to offset: Int) { position = min(max(offset, 0), end) }

  /// The message of the specification's suite wherever bytes are missing.
  package static let unexpectedEnd = "unexpected end of section or function"

  package func fail(_ message: String, at offset: Int? = nil) -> ModuleError {
    ModuleError(.malformed, message, offset: offset ?? position)
  }

  @inline(__always)
  package mutating func byte() throws(ModuleError) -> UInt8 {
    guard position < end else { throw fail(Self.unexpectedEnd) }
    // SAFETY: position < end, which is at most the buffer's count.
    let value = base[position]
    position &+= 1
    return value
  }

  /// The next byte, which stays unread.
  package var peek: UInt8? { position < end ? base[position] : nil }

  package mutating func skip(_ count: Int) throws(ModuleError) {
    guard count >= 0, count <= end - position else { throw fail(Self.unexpectedEnd) }
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

  @inline(__always)
  package mutating func u64() throws(ModuleError) -> UInt64 {
    if position < end, base[position] < 0x80 {
      let value = base[position]
      position &+= 1
      return UInt64(value)
    }
    return try unsigned(bits: 64)
  }

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

  @inline(never)
  private mutating func unsigned(bits: UInt64) throws(ModuleError) -> UInt64 {
    let start = position
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while shift < bits {
      let byte = UInt64(try byte())
      let payload = byte & 0x7F
      let space = bits &- shift
      guard space >= 7 || payload >> space == 0 else { throw fail("integer too large", at: start) }
      result |= payload &<< shift
      if byte < 0x80 { return result }
      shift &+= 7
    }
    throw fail("integer representation too long", at: start)
  }

  @inline(never)
  private mutating func signed(bits: UInt64) throws(ModuleError) -> Int64 {
    let start = position
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while shift < bits {
      let byte = UInt64(try byte())
      let payload = byte & 0x7F
      let space = bits &- shift
      if space < 7 {
        // The bits that do not fit must repeat the sign.
        let rest = payload >> (space - 1)
        guard rest == 0 || rest == 0x7F >> (space - 1) else { throw fail("integer too large", at: start) }
      }
      result |= payload &<< shift
      shift &+= 7
      if byte < 0x80 {
        if shift < 64, byte & 0x40 != 0 { result |= ~0 << shift }
        return Int64(bitPattern: result)
      }
    }
    throw fail("integer representation too long", at: start)
  }

  // MARK: Counts and sizes

  /// A count of elements that take at least `minimum` bytes each, or a size in bytes; it fits what remains.
  package mutating func length(of what: StaticString, minimum: Int = 1) throws(ModuleError) -> Int {
    let start = position
    let length = Int(try u32())
    guard length <= remaining / minimum else {
      // The suite tells apart by whether it would fit if the count's own bytes were part of what it counts.
      let problem = length > end - start ? "length out of bounds" : Self.unexpectedEnd
      throw fail("\(problem): \(length) \(what) in \(remaining) bytes", at: start)
    }
    return length
  }

  /// Four bytes, least significant first.
  package mutating func fixed32() throws(ModuleError) -> UInt32 {
    guard remaining >= 4 else { throw fail(Self.unexpectedEnd) }
    // SAFETY: four bytes remain.
    let value = UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self)
    position += 4
    return UInt32(littleEndian: value)
  }

  /// Eight bytes, least significant first.
  package mutating func fixed64() throws(ModuleError) -> UInt64 {
    guard remaining >= 8 else { throw fail(Self.unexpectedEnd) }
    // SAFETY: eight bytes remain.
    let value = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
    position += 8
    return UInt64(littleEndian: value)
  }

  /// A name (section 5.2.4).
  package mutating func name() throws(ModuleError) -> Name {
    let count = try length(of: "bytes of a name")
    let start = position
    guard let name = Name(validating: Array(bytes(try range(count: count)))) else {
      throw fail("malformed UTF-8 encoding", at: start)
    }
    return name
  }

  // MARK: Types (section 5.3)

  package mutating func heapType() throws(ModuleError) -> HeapType {
    let start = position
    let value = try s33()
    if value >= 0 { return HeapType(index: typeIndex(value)) }
    guard position == start + 1 else { throw fail("integer representation too long", at: start) }
    guard let known = HeapType.named(code: UInt8(truncatingIfNeeded: value & 0x7F)) else {
      throw fail("malformed heap type", at: start)
    }
    return known
  }

  /// A type index that was read as a signed number. Indices past the largest that a `HeapType` can hold become that
  /// one, which is as unknown to every module as they are.
  private func typeIndex(_ value: Int64) -> Index { Index(min(value, 0x1FFF_FFFF)) }

  package mutating func referenceType() throws(ModuleError) -> ReferenceType {
    switch peek {
    case 0x63:
      position += 1
      return ReferenceType(isNullable: true, heap: try heapType())
    case 0x64:
      position += 1
      return ReferenceType(isNullable: false, heap: try heapType())
    case let code?:
      guard let heap = HeapType.named(code: code) else { throw malformedType("reference", code) }
      position += 1
      return ReferenceType(isNullable: true, heap: heap)
    case nil: throw fail(Self.unexpectedEnd)
    }
  }

  @inline(__always)
  package mutating func valueType() throws(ModuleError) -> ValueType {
    if position < end, base[position] >= 0x7B, base[position] <= 0x7F {
      let code = base[position]
      position &+= 1
      return ValueType(bits: UInt32(code))
    }
    return try referenceValueType()
  }

  private mutating func referenceValueType() throws(ModuleError) -> ValueType {
    guard let code = peek else { throw fail(Self.unexpectedEnd) }
    guard code == 0x63 || code == 0x64 || HeapType.named(code: code) != nil else { throw malformedType("value", code) }
    return .reference(try referenceType())
  }

  /// The error for a byte that starts no type of a kind; type codes are signed numbers of seven bits.
  package func malformedType(_ kind: StaticString, _ code: UInt8) -> ModuleError {
    fail(code < 0x80 ? "malformed \(kind) type: 0x\(String(code, radix: 16))" : "integer representation too long")
  }

  /// A block type (section 5.4.1).
  @inline(__always)
  package mutating func blockType() throws(ModuleError) -> BlockType {
    if position < end, base[position] == 0x40 {
      position &+= 1
      return .empty
    }
    return try otherBlockType()
  }

  private mutating func otherBlockType() throws(ModuleError) -> BlockType {
    guard let code = peek else { throw fail(Self.unexpectedEnd) }
    if code & 0xC0 == 0x40 { return .value(try valueType()) }
    let start = position
    let value = try s33()
    guard value >= 0 else { throw fail("malformed block type", at: start) }
    return .type(typeIndex(value))
  }

  package mutating func storageType() throws(ModuleError) -> StorageType {
    switch peek {
    case 0x78:
      position += 1
      return .i8
    case 0x77:
      position += 1
      return .i16
    default: return StorageType(try valueType())
    }
  }

  /// Returns whether what the type stands for may be changed.
  private mutating func mutability() throws(ModuleError) -> Bool {
    let start = position
    let code = try byte()
    guard code <= 1 else { throw fail("malformed mutability", at: start) }
    return code == 1
  }

  package mutating func fieldType() throws(ModuleError) -> FieldType {
    let storage = try storageType()
    return FieldType(storage: storage, isMutable: try mutability())
  }

  package mutating func globalType() throws(ModuleError) -> GlobalType {
    let value = try valueType()
    return GlobalType(value: value, isMutable: try mutability())
  }

  /// Limits and the address type that their first byte also tells (section 5.3.11).
  private mutating func limits() throws(ModuleError) -> (AddressType, Limits) {
    let start = position
    let flags = try byte()
    guard flags & ~5 == 0 else {
      let isShared = flags < 8 && flags & 2 != 0
      let detail = isShared ? ": shared memories are not part of WebAssembly 3.0" : ""
      throw fail("malformed limits flags\(detail)", at: start)
    }
    let minimum = try u64()
    let maximum = flags & 1 != 0 ? try u64() : nil
    return (flags & 4 != 0 ? .i64 : .i32, Limits(minimum: minimum, maximum: maximum))
  }

  package mutating func memoryType() throws(ModuleError) -> MemoryType {
    let (addressType, limits) = try limits()
    return MemoryType(addressType: addressType, limits: limits)
  }

  package mutating func tableType() throws(ModuleError) -> TableType {
    let element = try referenceType()
    let (addressType, limits) = try limits()
    return TableType(addressType: addressType, limits: limits, element: element)
  }

  /// The type index of a tag type (section 5.3.15).
  package mutating func tagType() throws(ModuleError) -> Index {
    let start = position
    guard try byte() == 0 else { throw fail("malformed tag attribute", at: start) }
    return try u32()
  }
}

extension HeapType {
  /// The abstract heap type with this binary code.
  package static func named(code: UInt8) -> HeapType? {
    code >= 0x69 && code <= 0x74 ? HeapType(bits: 0x2000_0000 | UInt32(code)) : nil
  }
}
