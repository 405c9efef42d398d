extension UnsafeRawBufferPointer {
  /// Tells whether both hold the same bytes.
  package func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
    count == other.count && compare(with: other) == 0
  }

  /// Tells whether these bytes come before others in the order of a dictionary.
  package func precedesBytewise(_ other: UnsafeRawBufferPointer) -> Bool { compare(with: other) < 0 }

  /// Tells whether this key comes before another in the order of DAG-CBOR: the shorter one first, then bytewise.
  package func precedesCanonically(_ other: UnsafeRawBufferPointer) -> Bool {
    count != other.count ? count < other.count : compare(with: other) < 0
  }

  /// The result is negative, zero or positive, as these bytes come before, are, or come after the others.
  @inlinable @inline(__always)
  package func compare(with other: UnsafeRawBufferPointer) -> Int {
    let common = Swift.min(count, other.count)
    guard common > 0, let left = baseAddress, let right = other.baseAddress else { return count &- other.count }
    var offset = 0
    // SAFETY: all loads are below `common`, which is at most either count.
    while offset &+ 8 <= common {
      let a = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let b = right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if a != b { return UInt64(bigEndian: a) < UInt64(bigEndian: b) ? -1 : 1 }
      offset &+= 8
    }
    while offset < common {
      let a = left.load(fromByteOffset: offset, as: UInt8.self)
      let b = right.load(fromByteOffset: offset, as: UInt8.self)
      if a != b { return a < b ? -1 : 1 }
      offset &+= 1
    }
    return count &- other.count
  }
}
