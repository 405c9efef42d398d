/// The bytes of a message that do not fill a block of a hash function yet.
struct BlockBuffer<let size: Int>: Sendable {
  private var bytes = InlineArray<size, UInt8>(repeating: 0)
  private(set) var count = 0
  /// The length of the message so far, in bytes.
  private(set) var length: UInt64 = 0

  /// Appends bytes, and hands over whole blocks as soon as there are some.
  /// - Parameter process: Takes the start of consecutive blocks and their number.
  @inline(__always)
  mutating func append(_ input: UnsafeRawBufferPointer, process: (UnsafeRawPointer, Int) -> Void) {
    guard var next = input.baseAddress else { return }
    var rest = input.count
    length &+= UInt64(rest)
    if count > 0 {
      let taken = min(size - count, rest)
      for index in 0..<taken { bytes[count &+ index] = next.load(fromByteOffset: index, as: UInt8.self) }
      count += taken
      next += taken
      rest -= taken
      guard count == size else { return }
      withUnsafeBytes(of: bytes) { process($0.baseAddress.unsafelyUnwrapped, 1) }
      count = 0
    }
    if rest >= size {
      let blocks = rest / size
      process(next, blocks)
      next += blocks * size
      rest -= blocks * size
    }
    for index in 0..<rest { bytes[index] = next.load(fromByteOffset: index, as: UInt8.self) }
    count = rest
  }

  /// Closes the message as the SHA-2 family does (FIPS 180-4, section 5.1): a one bit, zeros, and the length in bits as
  /// the last big-endian number of a block.
  /// - Parameter lengthBytes: The size of the length field, at least eight bytes, of which the lowest eight are used.
  @inline(__always)
  mutating func pad(lengthBytes: Int, process: (UnsafeRawPointer, Int) -> Void) {
    let bits = length &<< 3
    bytes[count] = 0x80
    count += 1
    if count > size - lengthBytes {
      while count < size {
        bytes[count] = 0
        count += 1
      }
      withUnsafeBytes(of: bytes) { process($0.baseAddress.unsafelyUnwrapped, 1) }
      count = 0
    }
    while count < size - 8 {
      bytes[count] = 0
      count += 1
    }
    for index in 0..<8 { bytes[size - 8 + index] = UInt8(truncatingIfNeeded: bits &>> (56 - 8 * UInt64(index))) }
    withUnsafeBytes(of: bytes) { process($0.baseAddress.unsafelyUnwrapped, 1) }
    count = 0
  }

  /// Closes the message as sponges do: one byte, zeros, and bits into the last byte of the block.
  @inline(__always)
  mutating func pad(first: UInt8, last: UInt8, process: (UnsafeRawPointer, Int) -> Void) {
    bytes[count] = first
    for index in (count + 1)..<size { bytes[index] = 0 }
    bytes[size - 1] |= last
    withUnsafeBytes(of: bytes) { process($0.baseAddress.unsafelyUnwrapped, 1) }
    count = 0
  }
}
