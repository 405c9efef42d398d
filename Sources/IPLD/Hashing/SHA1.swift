/// SHA-1 (FIPS 180-4, section 6.1), for reading what others named by it: collisions of it are known.
struct SHA1: HashFunction {
  static var digestLength: Int { 20 }

  private var state: InlineArray<5, UInt32> = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  private var buffer = BlockBuffer<64>()

  init() {}

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    buffer.append(bytes) { Self.compress(&state, $0, count: $1) }
  }

  mutating func finalize() -> [UInt8] {
    buffer.pad(lengthBytes: 8) { Self.compress(&state, $0, count: $1) }
    let result = (0..<Self.digestLength).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - 8 * ($0 % 4))) }
    self = Self()
    return result
  }

  /// Hashes consecutive blocks into the state (FIPS 180-4, section 6.1.2).
  private static func compress(_ state: inout InlineArray<5, UInt32>, _ blocks: UnsafeRawPointer, count: Int) {
    for block in 0..<count {
      let block = blocks + 64 &* block
      var w = InlineArray<80, UInt32>(repeating: 0)
      for t in 0..<16 { w[t] = block.loadUnaligned(fromByteOffset: 4 &* t, as: UInt32.self).bigEndian }
      for t in 16..<80 { w[t] = (w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16]).rotatedRight(31) }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for t in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch t / 20 {
          case 0: (d ^ (b & (c ^ d)), 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: ((b & c) | (d & (b | c)), 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let next = a.rotatedRight(27) &+ mixed &+ e &+ constant &+ w[t]
        (a, b, c, d, e) = (next, a, b.rotatedRight(2), c, d)
      }
      state = [state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d, state[4] &+ e]
    }
  }
}
