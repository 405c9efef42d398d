/// Checks UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
@usableFromInline
package enum UTF8Validation {
  /// The offset of the first scalar that is not valid; `nil` where all is.
  package static func firstError(in bytes: UnsafeRawBufferPointer) -> Int? {
    firstError(in: bytes, at: 0, count: bytes.count)
  }

  /// The same for `count` bytes of `whole` that begin at `start`, which have to be inside of it.
  @inlinable @inline(__always)
  package static func firstError(in whole: UnsafeRawBufferPointer, at start: Int, count: Int) -> Int? {
    guard count > 0, let base = whole.baseAddress else { return nil }
    // SAFETY: every load is inside of `whole`.
    if count < 8 {
      if start &+ 8 <= whole.count {
        // The bytes after the text are shifted out.
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        if (word &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)) & highBits == 0 { return nil }
      }
    } else {
      let last = start &+ count &- 8
      var position = start
      var bits: UInt64 = 0
      while position < last {
        bits |= base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        position &+= 8
      }
      bits |= base.loadUnaligned(fromByteOffset: last, as: UInt64.self)
      if bits & highBits == 0 { return nil }
    }
    return firstError(base, from: start, end: start &+ count)
  }

  /// The highest bit of each byte, which ASCII does not have.
  @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The same, scalar by scalar.
  @usableFromInline
  static func firstError(_ base: UnsafeRawPointer, from start: Int, end: Int) -> Int? {
    var position = start
    // SAFETY: every load is below `end`. Words are read as little-endian: the first byte is the lowest.
    while end &- position >= 8 {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      if word & highBits == 0 {
        position &+= 8
      } else if word & 0xC0_C0F0_C0C0F0 == 0x80_80E0_8080E0, isThree(word), isThree(word &>> 24) {
        position &+= 6
      } else {
        let length = scalarLength(word)
        if length == 0 { return position }
        position &+= length
      }
    }
    while position < end {
      var word: UInt64 = 0
      // Bytes after the end are zero, which continue no scalar.
      for offset in 0..<min(end &- position, 4) {
        word |= UInt64(base.load(fromByteOffset: position &+ offset, as: UInt8.self)) &<< UInt64(8 &* offset)
      }
      let length = scalarLength(word)
      if length == 0 { return position }
      position &+= length
    }
    return nil
  }

  /// Tells whether the scalar in the lowest three bytes, which have the right form, is neither overlong nor a
  /// surrogate.
  @inline(__always)
  private static func isThree(_ word: UInt64) -> Bool {
    word & 0x200F != 0 && word & 0x200F != 0x200D
  }

  /// The number of bytes that the scalar in the lowest bytes takes; 0 for one that is not valid.
  @inline(__always)
  private static func scalarLength(_ word: UInt64) -> Int {
    if word & 0x80 == 0 { return 1 }
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E != 0 ? 2 : 0 }
    if word & 0xC0C0F0 == 0x8080E0 { return isThree(word) ? 3 : 0 }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      // Above U+FFFF, up to U+10FFFF.
      let high = (word & 0x07) &<< 2 | (word &>> 12) & 0x03
      return (1...16).contains(high) ? 4 : 0
    }
    return 0
  }
}
