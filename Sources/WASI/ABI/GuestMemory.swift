/// The memory of the guest that calls. Every access is checked; one that does not fit answers `fault`.
struct GuestMemory {
  private let bytes: UnsafeMutableRawBufferPointer

  init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

  /// The bytes from `address` on.
  func range(_ address: UInt32, _ count: UInt64) throws(WASIErrno) -> UnsafeMutableRawBufferPointer {
    let (end, overflow) = UInt64(address).addingReportingOverflow(count)
    guard !overflow, end <= UInt64(bytes.count) else { throw .fault }
    let start = Int(address)
    return UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + Int(count)])
  }

  /// Checks that a value of type `T` may be stored later.
  func check<T: FixedWidthInteger>(_ address: UInt32, for type: T.Type) throws(WASIErrno) {
    _ = try range(address, UInt64(MemoryLayout<T>.size))
  }

  func load<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type = T.self) throws(WASIErrno) -> T {
    T(littleEndian: try range(address, UInt64(MemoryLayout<T>.size)).loadUnaligned(as: T.self))
  }

  func store<T: FixedWidthInteger>(_ value: T, at address: UInt32) throws(WASIErrno) {
    try range(address, UInt64(MemoryLayout<T>.size)).storeBytes(of: value.littleEndian, as: T.self)
  }
}

/// One call of the guest: its memory, its arguments, and where the answer goes.
struct Call {
  let memory: GuestMemory
  /// Arguments first; the result takes the place of the first.
  let slots: UnsafeMutablePointer<UInt64>

  // The table's function types say how many slots there are.
  subscript(_ argument: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[argument]) }
  func u64(_ argument: Int) -> UInt64 { slots[argument] }
}
