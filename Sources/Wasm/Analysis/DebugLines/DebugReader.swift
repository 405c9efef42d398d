/// Reads the encodings of DWARF from bytes that may be anything.
struct DebugReader {
  let bytes: [UInt8]
  private(set) var place: Int
  private(set) var end: Int

  init(_ bytes: [UInt8], at place: Int = 0, end: Int? = nil) {
    self.bytes = bytes
    self.end = min(max(end ?? bytes.count, 0), bytes.count)
    self.place = min(max(place, 0), self.end)
  }

  var remaining: Int { end - place }

  mutating func byte() -> UInt8? {
    guard place < end else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  /// Reads a little-endian number of so many bytes, at most eight.
  mutating func fixed(_ count: Int) -> UInt64? {
    guard count <= remaining else { return nil }
    var value: UInt64 = 0
    for offset in 0..<count { value |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
    place += count
    return value
  }

  /// Reads an unsigned LEB128 number; bits past 64 are dropped.
  mutating func unsigned() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = byte() {
      if shift < 64 { value |= UInt64(byte & 0x7F) << shift }
      shift = min(shift + 7, 64)
      if byte < 0x80 { return value }
    }
    return nil
  }

  /// Reads a signed LEB128 number; bits past 64 are dropped.
  mutating func signed() -> Int64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = byte() {
      if shift < 64 { value |= UInt64(byte & 0x7F) << shift }
      shift = min(shift + 7, 64)
      if byte < 0x80 {
        if byte & 0x40 != 0, shift < 64 { value |= ~0 << shift }
        return Int64(bitPattern: value)
      }
    }
    return nil
  }

  /// Reads the bytes up to a zero, which is skipped.
  mutating func string() -> ArraySlice<UInt8>? {
    guard let zero = bytes[place..<end].firstIndex(of: 0) else { return nil }
    defer { place = zero + 1 }
    return bytes[place..<zero]
  }

  mutating func skip(_ count: UInt64) -> Bool {
    guard count <= UInt64(remaining) else { return false }
    place += Int(count)
    return true
  }

  mutating func seek(to place: Int) { self.place = min(max(place, 0), end) }

  /// Reads a length before what follows, and whether offsets have eight bytes.
  mutating func unitLength() -> (count: UInt64, isWide: Bool)? {
    guard let word = fixed(4) else { return nil }
    if word == 0xFFFF_FFFF { return fixed(8).map { ($0, true) } }
    return word >= 0xFFFF_FFF0 ? nil : (word, false)
  }
}
