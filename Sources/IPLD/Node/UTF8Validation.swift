/// Checks UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
package enum UTF8Validation {
  /// The offset of the first byte that does not begin or continue a scalar; `nil` where all is valid.
  @inline(__always)
  package static func firstError(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let end = bytes.count
    var place = 0
    // SAFETY: every load is below `end`.
    while place &+ 8 <= end {
      if base.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        return firstError(base, from: place, end: end)
      }
      place &+= 8
    }
    while place < end {
      if base.load(fromByteOffset: place, as: UInt8.self) >= 0x80 { return firstError(base, from: place, end: end) }
      place &+= 1
    }
    return nil
  }

  /// The same from `start` on, scalar by scalar; `start` must not be inside a scalar.
  @inline(never)
  private static func firstError(_ base: UnsafeRawPointer, from start: Int, end: Int) -> Int? {
    var place = start
    // SAFETY: every load is below `end`.
    while place < end {
      let first = base.load(fromByteOffset: place, as: UInt8.self)
      if first < 0x80 {
        place &+= 1
        while place &+ 8 <= end,
          base.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        { place &+= 8 }
        continue
      }
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard first >= 0xC2, first <= 0xF4, length <= end &- place else { return place }
      let second = base.load(fromByteOffset: place &+ 1, as: UInt8.self)
      // Which second bytes may follow: the first ones would be overlong, the last ones surrogates or too large.
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return place }
      for next in 2..<max(length, 2) {
        guard base.load(fromByteOffset: place &+ next, as: UInt8.self) & 0xC0 == 0x80 else { return place }
      }
      place &+= length
    }
    return nil
  }
}
