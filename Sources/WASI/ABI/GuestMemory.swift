/// Bytes of a guest's memory.
package struct MemoryRange: Hashable, Sendable {
  package let address: UInt64
  package let count: Int

  package init(address: UInt64, count: Int) {
    self.address = address
    self.count = count
  }
}

/// The memory of a guest for whoever charges, records or checks a call: that of a running guest, or that of a state
/// whose pages are fetched when they are asked for.
package protocol ReadableMemory {
  associatedtype ReadFailure: Error
  var byteCount: UInt64 { get }
  /// Calls `body` with the bytes of a range that is inside of the memory.
  func withBytes<Result>(
    of range: MemoryRange, _ body: (UnsafeRawBufferPointer) -> Result
  ) throws(ReadFailure) -> Result
}

extension ReadableMemory {
  package func contains(_ range: MemoryRange) -> Bool {
    range.count >= 0 && range.address <= byteCount && UInt64(range.count) <= byteCount - range.address
  }
}

/// The memory of the guest that calls. Every access is checked; one that does not fit answers `fault`.
package struct GuestMemory: ReadableMemory {
  private let bytes: UnsafeMutableRawBufferPointer

  init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

  package var byteCount: UInt64 { UInt64(bytes.count) }
  var baseAddress: UnsafeMutableRawPointer? { bytes.baseAddress }

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

  package func withBytes<Result>(of range: MemoryRange, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(self[range])
  }

  /// The bytes of a range that is inside of the memory.
  package subscript(_ range: MemoryRange) -> UnsafeRawBufferPointer {
    precondition(contains(range), "a range past the guest's memory")
    let start = Int(range.address)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + range.count])
  }

  /// Writes bytes at any address; `false` where there is no memory for them.
  package func write(_ new: [UInt8], at address: UInt64) -> Bool {
    let range = MemoryRange(address: address, count: new.count)
    guard contains(range) else { return false }
    let start = Int(address)
    UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + range.count]).copyBytes(from: new)
    return true
  }
}
