/// A list of buffers in a guest's memory (`iovec` and `ciovec`): where each begins and how long it is.
///
/// Lists are decoded here alone, so that what a call moves, what it is charged for, what a trace says of it and what a
/// single step checks cannot differ. Bytes at the end that are no whole entry are left out.
struct BufferList: Sequence {
  /// The size of an entry, in bytes.
  static let entrySize: UInt64 = 8

  struct Buffer {
    let address: UInt32
    let count: UInt32

    var range: MemoryRange { MemoryRange(address: UInt64(address), count: Int(count)) }
  }

  struct Iterator: IteratorProtocol {
    let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func next() -> Buffer? {
      guard bytes.count - offset >= Int(BufferList.entrySize) else { return nil }
      defer { offset += Int(BufferList.entrySize) }
      return Buffer(
        address: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)),
        count: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)))
    }
  }

  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  func makeIterator() -> Iterator { Iterator(bytes) }

  /// The sum of the lengths.
  var byteCount: UInt64 { reduce(0) { $0 + UInt64($1.count) } }

  /// Goes through the list that a call names, with the checks that come before anything is moved.
  ///
  /// - Parameters:
  ///   - count: The number of entries.
  ///   - body: Gets each buffer, which is inside of the memory, with its index.
  /// - Returns: The sum of the lengths, or the error number that the call fails with.
  static func check<Memory: ReadableMemory>(
    at address: UInt32, count: UInt32, in memory: Memory, _ body: (Int, Buffer) -> Void = { _, _ in }
  ) throws(Memory.ReadFailure) -> Result<UInt64, WASIErrno> {
    guard count <= Bounds.buffers else { return .failure(.invalid) }
    let list = MemoryRange(address: UInt64(address), count: Int(count) * Int(entrySize))
    guard memory.contains(list) else { return .failure(.fault) }
    return try memory.withBytes(of: list) { bytes in
      var (total, index) = (UInt64(0), 0)
      for buffer in BufferList(bytes) {
        guard memory.contains(buffer.range) else { return .failure(.fault) }
        // The sum of 1024 numbers of 32 bits fits 64 bits.
        total += UInt64(buffer.count)
        body(index, buffer)
        index += 1
      }
      // The answer is a 32-bit number of bytes.
      return total <= UInt64(UInt32.max) ? .success(total) : .failure(.invalid)
    }
  }
}
