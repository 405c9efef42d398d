/// Writes DAG-CBOR into a growing buffer.
///
/// The writer is a visitor: it takes the parts of one value, with keys in canonical order and as many parts as
/// announced, which it does not check.
package struct DAGCBORWriter: NodeVisitor, ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private(set) var capacity: Int
  /// The number of bytes that were written.
  package var count = 0
  /// This is true where the buffer is the writer's own, and false where it is lent by somebody who has to keep it.
  private var ownsBuffer: Bool

  package init(capacity: Int = 256) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity, alignment: 1)
    ownsBuffer = true
  }

  /// A writer that begins with a buffer of somebody else, and goes to one of its own where that does not suffice.
  init(lent buffer: UnsafeMutableBufferPointer<UInt8>) {
    // SAFETY: nothing is written where the capacity is 0.
    base = UnsafeMutableRawPointer(buffer.baseAddress ?? UnsafeMutablePointer(bitPattern: 1).unsafelyUnwrapped)
    capacity = buffer.count
    ownsBuffer = false
  }

  deinit { if ownsBuffer { base.deallocate() } }

  /// Returns the bytes that were written.
  package consuming func finish() -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Returns the bytes that were written if they went out of the buffer lent.
  func overflow() -> [UInt8]? {
    ownsBuffer ? Array(UnsafeRawBufferPointer(start: base, count: count)) : nil
  }

  // MARK: Values

  @inline(__always) package mutating func null() { put(0xF6) }
  @inline(__always) package mutating func bool(_ value: Bool) { put(value ? 0xF5 : 0xF4) }

  @inline(__always)
  package mutating func integer(_ value: Int128) throws(CodedError) {
    if value >= 0 {
      guard let argument = UInt64(exactly: value) else { throw Self.outside(value) }
      head(0x00, argument)
    } else {
      guard let argument = UInt64(exactly: ~value) else { throw Self.outside(value) }
      head(0x20, argument)
    }
  }

  @inline(__always)
  package mutating func float(_ value: Double) throws(CodedError) {
    let bits = value.bitPattern
    if bits & 0x7FF0_0000_0000_0000 == 0x7FF0_0000_0000_0000 || bits == 0x8000_0000_0000_0000 {
      throw Self.forbidden(value)
    }
    reserve(9)
    // SAFETY: nine bytes were reserved.
    base.storeBytes(of: 0xFB, toByteOffset: count, as: UInt8.self)
    base.storeBytes(of: bits.bigEndian, toByteOffset: count &+ 1, as: UInt64.self)
    count &+= 9
  }

  @inline(__always)
  package mutating func string(_ utf8: UnsafeRawBufferPointer) { stretch(0x60, utf8) }

  @inline(__always)
  package mutating func bytes(_ bytes: UnsafeRawBufferPointer) { stretch(0x40, bytes) }

  package mutating func link(_ cid: UnsafeRawBufferPointer) {
    reserve(2)
    put(0xD8)
    put(0x2A)
    head(0x40, UInt64(truncatingIfNeeded: cid.count &+ 1))
    put(0)
    append(cid)
  }

  @inline(__always)
  package mutating func beginList(count: Int) { head(0x80, UInt64(truncatingIfNeeded: count)) }
  @inline(__always) package mutating func endList() {}
  @inline(__always)
  package mutating func beginMap(count: Int) { head(0xA0, UInt64(truncatingIfNeeded: count)) }
  @inline(__always)
  package mutating func key(_ utf8: UnsafeRawBufferPointer) { stretch(0x60, utf8) }
  @inline(__always) package mutating func endMap() {}

  // MARK: Bytes

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if more > capacity &- count { grow(more) }
  }

  @inline(never)
  mutating func grow(_ more: Int) {
    let newCapacity = max(2 * capacity, count + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 1)
    larger.copyMemory(from: base, byteCount: count)
    if ownsBuffer { base.deallocate() }
    ownsBuffer = true
    base = larger
    capacity = newCapacity
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    reserve(1)
    // SAFETY: a byte was reserved.
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Writes the shortest head with a major type, which is in the highest bits.
  @inline(__always)
  private mutating func head(_ major: UInt8, _ argument: UInt64) {
    reserve(9)
    writeHead(major, argument)
  }

  /// The same where nine bytes are reserved.
  @inline(__always)
  private mutating func writeHead(_ major: UInt8, _ argument: UInt64) {
    let start = base + count
    var position = start
    Self.putHead(major, argument, &position)
    count &+= position - start
  }

  /// Writes the shortest head to memory with space for nine bytes, and moves the position after it.
  @inline(__always)
  static func putHead(_ major: UInt8, _ argument: UInt64, _ position: inout UnsafeMutableRawPointer) {
    // SAFETY: the caller has space for nine bytes.
    if argument < 24 {
      position.storeBytes(of: major | UInt8(truncatingIfNeeded: argument), as: UInt8.self)
      position += 1
    } else if argument <= 0xFF {
      position.storeBytes(of: major | 24, as: UInt8.self)
      position.storeBytes(of: UInt8(truncatingIfNeeded: argument), toByteOffset: 1, as: UInt8.self)
      position += 2
    } else if argument <= 0xFFFF {
      position.storeBytes(of: major | 25, as: UInt8.self)
      position.storeBytes(of: UInt16(truncatingIfNeeded: argument).bigEndian, toByteOffset: 1, as: UInt16.self)
      position += 3
    } else if argument <= 0xFFFF_FFFF {
      position.storeBytes(of: major | 26, as: UInt8.self)
      position.storeBytes(of: UInt32(truncatingIfNeeded: argument).bigEndian, toByteOffset: 1, as: UInt32.self)
      position += 5
    } else {
      position.storeBytes(of: major | 27, as: UInt8.self)
      position.storeBytes(of: argument.bigEndian, toByteOffset: 1, as: UInt64.self)
      position += 9
    }
  }

  /// The number of bytes of the shortest head with an argument.
  package static func headByteCount(_ argument: UInt64) -> Int {
    argument < 24 ? 1 : argument <= 0xFF ? 2 : argument <= 0xFFFF ? 3 : argument <= 0xFFFF_FFFF ? 5 : 9
  }

  @inline(__always)
  private mutating func stretch(_ major: UInt8, _ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count &+ 9)
    writeHead(major, UInt64(truncatingIfNeeded: bytes.count))
    copy(bytes)
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    copy(bytes)
  }

  /// Copies bytes for which there is space; short ones without a call.
  @inline(__always)
  private mutating func copy(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    let target = base + count
    let size = bytes.count
    count &+= size
    // SAFETY: all loads and stores are below `size`; where two overlap, they store the same bytes.
    if size > 32 {
      target.copyMemory(from: source, byteCount: size)
    } else if size >= 16 {
      let head = source.loadUnaligned(as: SIMD16<UInt8>.self)
      let tail = source.loadUnaligned(fromByteOffset: size &- 16, as: SIMD16<UInt8>.self)
      target.storeBytes(of: head, as: SIMD16<UInt8>.self)
      target.storeBytes(of: tail, toByteOffset: size &- 16, as: SIMD16<UInt8>.self)
    } else if size >= 8 {
      let head = source.loadUnaligned(as: UInt64.self)
      let tail = source.loadUnaligned(fromByteOffset: size &- 8, as: UInt64.self)
      target.storeBytes(of: head, as: UInt64.self)
      target.storeBytes(of: tail, toByteOffset: size &- 8, as: UInt64.self)
    } else if size >= 4 {
      let head = source.loadUnaligned(as: UInt32.self)
      let tail = source.loadUnaligned(fromByteOffset: size &- 4, as: UInt32.self)
      target.storeBytes(of: head, as: UInt32.self)
      target.storeBytes(of: tail, toByteOffset: size &- 4, as: UInt32.self)
    } else if size > 0 {
      let middle = size &>> 1
      let (a, b) = (source.load(as: UInt8.self), source.load(fromByteOffset: middle, as: UInt8.self))
      let c = source.load(fromByteOffset: size &- 1, as: UInt8.self)
      target.storeBytes(of: a, as: UInt8.self)
      target.storeBytes(of: b, toByteOffset: middle, as: UInt8.self)
      target.storeBytes(of: c, toByteOffset: size &- 1, as: UInt8.self)
    }
  }

  // MARK: Errors

  @inline(never)
  private static func outside(_ value: Int128) -> CodedError {
    CodedError(.cborInteger, "\(value) is not from -2^64 to 2^64-1")
  }

  @inline(never)
  private static func forbidden(_ value: Double) -> CodedError {
    value == 0
      ? CodedError(.cborNegativeZero, "a float is negative zero")
      : CodedError(.cborNotFinite, "a float is infinite or not a number")
  }
}
