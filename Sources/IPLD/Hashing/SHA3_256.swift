/// SHA3-256 (FIPS 202, section 6.1).
public struct SHA3_256: HashFunction {
  /// The length of a digest in bytes: 32.
  public static var digestLength: Int { 32 }

  /// The lane at (x, y) is number 5y + x.
  private var state = InlineArray<25, UInt64>(repeating: 0)
  private var buffer = BlockBuffer<136>()

  /// Starts the hash of a message (FIPS 202).
  public init() {}

  /// Hashes more bytes of the message.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    buffer.append(bytes) { Self.absorb(&state, $0, count: $1) }
  }

  /// Returns the digest of all bytes so far, 32 bytes long.
  public mutating func finalize() -> [UInt8] {
    // Two bits 01 that name the function, then the padding pad10*1 (FIPS 202, sections 5.1 and 6.1).
    buffer.pad(first: 0x06, last: 0x80) { Self.absorb(&state, $0, count: $1) }
    let result = [UInt8](unsafeUninitializedCapacity: Self.digestLength) { bytes, count in
      for lane in 0..<4 {
        UnsafeMutableRawPointer(bytes.baseAddress.unsafelyUnwrapped)
          .storeBytes(of: state[lane].littleEndian, toByteOffset: 8 * lane, as: UInt64.self)
      }
      count = Self.digestLength
    }
    self = Self()
    return result
  }

  /// Absorbs consecutive blocks of the rate, 17 lanes (FIPS 202, section 4).
  private static func absorb(_ state: inout InlineArray<25, UInt64>, _ blocks: UnsafeRawPointer, count: Int) {
    for block in 0..<count {
      let block = blocks + 136 &* block
      for lane in 0..<17 {
        state[lane] ^= block.loadUnaligned(fromByteOffset: 8 &* lane, as: UInt64.self).littleEndian
      }
      Keccak.permute(&state)
    }
  }
}
