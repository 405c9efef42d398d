/// The hash functions of the Keccak family that are sponges over 1600 bits: SHA-3, SHAKE (FIPS 202), and what was
/// proposed for SHA-3 before the standard gave it other padding.
public struct Keccak: Sendable {
  /// The number of bytes that the state takes or gives at a time: 200 less twice the strength in bytes.
  private let rate: Int
  /// The bits that name the function, with the first one of the padding.
  private let suffix: UInt8
  /// The lane at (x, y) is number 5y + x.
  private var state = InlineArray<25, UInt64>(repeating: 0)
  /// The number of bytes of the next block that were taken.
  private var count = 0

  /// SHA-3 of as many bytes.
  public static func sha3(digestLength: Int) -> Keccak { Keccak(rate: 200 - 2 * digestLength, suffix: 0x06) }

  /// Keccak of as many bytes, as Ethereum uses it.
  public static func keccak(digestLength: Int) -> Keccak { Keccak(rate: 200 - 2 * digestLength, suffix: 0x01) }

  /// SHAKE of as many bits: 128 or 256.
  public static func shake(_ bits: Int) -> Keccak { Keccak(rate: 200 - bits / 4, suffix: 0x1F) }

  private init(rate: Int, suffix: UInt8) {
    self.rate = rate
    self.suffix = suffix
  }

  /// Appends bytes to the message.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position < bytes.count {
      if count == 0, bytes.count - position >= rate {
        for lane in 0..<rate / 8 {
          state[lane] ^= bytes.loadUnaligned(fromByteOffset: position + 8 * lane, as: UInt64.self).littleEndian
        }
        position += rate
        Self.permute(&state)
        continue
      }
      absorb(bytes[position], at: count)
      count += 1
      position += 1
      if count == rate {
        Self.permute(&state)
        count = 0
      }
    }
  }

  /// The digest, of any number of bytes; nothing may be appended afterwards.
  public mutating func finalize(count digestLength: Int) -> [UInt8] {
    absorb(suffix, at: count)
    absorb(0x80, at: rate - 1)
    Self.permute(&state)
    var digest: [UInt8] = []
    while digest.count < digestLength {
      if !digest.isEmpty { Self.permute(&state) }
      for position in 0..<min(rate, digestLength - digest.count) {
        digest.append(UInt8(truncatingIfNeeded: state[position / 8] >> UInt64(8 * (position % 8))))
      }
    }
    return digest
  }

  private mutating func absorb(_ byte: UInt8, at position: Int) {
    state[position / 8] ^= UInt64(byte) << UInt64(8 * (position % 8))
  }

  /// The constants of the step ι (FIPS 202, section 3.2.5).
  private static let roundConstants: InlineArray<24, UInt64> = [
    0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
    0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
    0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
    0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
    0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
  ]

  /// The permutation Keccak-p[1600, 24] (FIPS 202, section 3.3).
  static func permute(_ state: inout InlineArray<25, UInt64>) {
    var a0 = state[0], a1 = state[1], a2 = state[2], a3 = state[3], a4 = state[4]
    var a5 = state[5], a6 = state[6], a7 = state[7], a8 = state[8], a9 = state[9]
    var a10 = state[10], a11 = state[11], a12 = state[12], a13 = state[13], a14 = state[14]
    var a15 = state[15], a16 = state[16], a17 = state[17], a18 = state[18], a19 = state[19]
    var a20 = state[20], a21 = state[21], a22 = state[22], a23 = state[23], a24 = state[24]
    for round in 0..<24 {
      // θ: every column takes in the parities of two others.
      let c0 = a0 ^ a5 ^ a10 ^ a15 ^ a20
      let c1 = a1 ^ a6 ^ a11 ^ a16 ^ a21
      let c2 = a2 ^ a7 ^ a12 ^ a17 ^ a22
      let c3 = a3 ^ a8 ^ a13 ^ a18 ^ a23
      let c4 = a4 ^ a9 ^ a14 ^ a19 ^ a24
      let d0 = c4 ^ c1.rotatedLeft(1)
      let d1 = c0 ^ c2.rotatedLeft(1)
      let d2 = c1 ^ c3.rotatedLeft(1)
      let d3 = c2 ^ c4.rotatedLeft(1)
      let d4 = c3 ^ c0.rotatedLeft(1)
      // ρ and π: every lane is rotated and moves.
      let b0 = (a0 ^ d0), b10 = (a1 ^ d1).rotatedLeft(1)
      let b20 = (a2 ^ d2).rotatedLeft(62), b5 = (a3 ^ d3).rotatedLeft(28)
      let b15 = (a4 ^ d4).rotatedLeft(27), b16 = (a5 ^ d0).rotatedLeft(36)
      let b1 = (a6 ^ d1).rotatedLeft(44), b11 = (a7 ^ d2).rotatedLeft(6)
      let b21 = (a8 ^ d3).rotatedLeft(55), b6 = (a9 ^ d4).rotatedLeft(20)
      let b7 = (a10 ^ d0).rotatedLeft(3), b17 = (a11 ^ d1).rotatedLeft(10)
      let b2 = (a12 ^ d2).rotatedLeft(43), b12 = (a13 ^ d3).rotatedLeft(25)
      let b22 = (a14 ^ d4).rotatedLeft(39), b23 = (a15 ^ d0).rotatedLeft(41)
      let b8 = (a16 ^ d1).rotatedLeft(45), b18 = (a17 ^ d2).rotatedLeft(15)
      let b3 = (a18 ^ d3).rotatedLeft(21), b13 = (a19 ^ d4).rotatedLeft(8)
      let b14 = (a20 ^ d0).rotatedLeft(18), b24 = (a21 ^ d1).rotatedLeft(2)
      let b9 = (a22 ^ d2).rotatedLeft(61), b19 = (a23 ^ d3).rotatedLeft(56)
      let b4 = (a24 ^ d4).rotatedLeft(14)
      // χ: every bit takes in the two after it in its row. ι: the constant of the round.
      a0 = b0 ^ (~b1 & b2)
      a1 = b1 ^ (~b2 & b3)
      a2 = b2 ^ (~b3 & b4)
      a3 = b3 ^ (~b4 & b0)
      a4 = b4 ^ (~b0 & b1)
      a5 = b5 ^ (~b6 & b7)
      a6 = b6 ^ (~b7 & b8)
      a7 = b7 ^ (~b8 & b9)
      a8 = b8 ^ (~b9 & b5)
      a9 = b9 ^ (~b5 & b6)
      a10 = b10 ^ (~b11 & b12)
      a11 = b11 ^ (~b12 & b13)
      a12 = b12 ^ (~b13 & b14)
      a13 = b13 ^ (~b14 & b10)
      a14 = b14 ^ (~b10 & b11)
      a15 = b15 ^ (~b16 & b17)
      a16 = b16 ^ (~b17 & b18)
      a17 = b17 ^ (~b18 & b19)
      a18 = b18 ^ (~b19 & b15)
      a19 = b19 ^ (~b15 & b16)
      a20 = b20 ^ (~b21 & b22)
      a21 = b21 ^ (~b22 & b23)
      a22 = b22 ^ (~b23 & b24)
      a23 = b23 ^ (~b24 & b20)
      a24 = b24 ^ (~b20 & b21)
      a0 ^= roundConstants[unchecked: round]
    }
    state = [
      a0, a1, a2, a3, a4,
      a5, a6, a7, a8, a9,
      a10, a11, a12, a13, a14,
      a15, a16, a17, a18, a19,
      a20, a21, a22, a23, a24,
    ]
  }
}

extension FixedWidthInteger {
  /// The bits moved towards the highest, which come back at the bottom.
  @inline(__always)
  fileprivate func rotatedLeft(_ count: Self) -> Self {
    (self &<< count) | (self &>> (0 &- count))
  }
}
