/// SHA-256 (FIPS 180-4, section 6.2).
public struct SHA256: HashFunction {
  public static var digestLength: Int { 32 }

  private var state = initialState
  private var buffer = BlockBuffer<64>()

  public init() {}

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    buffer.append(bytes) { Self.compress(&state, $0, count: $1) }
  }

  public mutating func finalize() -> [UInt8] {
    buffer.pad(lengthBytes: 8) { Self.compress(&state, $0, count: $1) }
    let result = [UInt8](unsafeUninitializedCapacity: Self.digestLength) { bytes, count in
      for word in 0..<8 {
        UnsafeMutableRawPointer(bytes.baseAddress.unsafelyUnwrapped)
          .storeBytes(of: state[word].bigEndian, toByteOffset: 4 * word, as: UInt32.self)
      }
      count = Self.digestLength
    }
    self = Self()
    return result
  }

  /// The first 32 bits of the fractions of the square roots of the first eight primes (FIPS 180-4, section 5.3.3).
  static let initialState: InlineArray<8, UInt32> = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
  static let constants: InlineArray<64, UInt32> = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]

  /// Hashes consecutive blocks into the state (FIPS 180-4, section 6.2.2).
  private static func compress(_ state: inout InlineArray<8, UInt32>, _ blocks: UnsafeRawPointer, count: Int) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for block in 0..<count {
      let block = blocks + 64 * block
      for t in 0..<16 {
        schedule[unchecked: t] = block.loadUnaligned(fromByteOffset: 4 &* t, as: UInt32.self).bigEndian
      }
      for t in 16..<64 {
        schedule[unchecked: t] = lowercaseSigma1(schedule[unchecked: t &- 2]) &+ schedule[unchecked: t &- 7]
          &+ lowercaseSigma0(schedule[unchecked: t &- 15]) &+ schedule[unchecked: t &- 16]
      }
      var t = 0
      while t < 64 {
        round(a, b, c, &d, e, f, g, &h, schedule, t)
        round(h, a, b, &c, d, e, f, &g, schedule, t &+ 1)
        round(g, h, a, &b, c, d, e, &f, schedule, t &+ 2)
        round(f, g, h, &a, b, c, d, &e, schedule, t &+ 3)
        round(e, f, g, &h, a, b, c, &d, schedule, t &+ 4)
        round(d, e, f, &g, h, a, b, &c, schedule, t &+ 5)
        round(c, d, e, &f, g, h, a, &b, schedule, t &+ 6)
        round(b, c, d, &e, f, g, h, &a, schedule, t &+ 7)
        t &+= 8
      }
      a &+= state[0]
      b &+= state[1]
      c &+= state[2]
      d &+= state[3]
      e &+= state[4]
      f &+= state[5]
      g &+= state[6]
      h &+= state[7]
      state = [a, b, c, d, e, f, g, h]
    }
  }

  /// One step, which leaves the new `e` in `d` and the new `a` in `h`, so that the next step only renames the words.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ schedule: borrowing InlineArray<64, UInt32>, _ t: Int
  ) {
    let sum1 = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
    let choice = g ^ (e & (f ^ g))
    let t1 = h &+ sum1 &+ choice &+ constants[unchecked: t] &+ schedule[unchecked: t]
    let sum0 = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
    let majority = (a & b) ^ (c & (a ^ b))
    d &+= t1
    h = t1 &+ sum0 &+ majority
  }

  @inline(__always)
  private static func lowercaseSigma0(_ x: UInt32) -> UInt32 {
    x.rotatedRight(7) ^ x.rotatedRight(18) ^ (x &>> 3)
  }

  @inline(__always)
  private static func lowercaseSigma1(_ x: UInt32) -> UInt32 {
    x.rotatedRight(17) ^ x.rotatedRight(19) ^ (x &>> 10)
  }
}

extension FixedWidthInteger {
  /// The bits moved towards the lowest, which come back at the top.
  @inline(__always)
  func rotatedRight(_ count: Self) -> Self {
    (self &>> count) | (self &<< (0 &- count))
  }
}
