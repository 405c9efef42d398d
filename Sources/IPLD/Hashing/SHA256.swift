/// SHA-256 (FIPS 180-4, section 6.2).
public struct SHA256: HashFunction {
  /// The length of a digest in bytes: 32.
  public static var digestLength: Int { 32 }

  private var state = initialState
  private var buffer = BlockBuffer<64>()

  /// This is true where the processor's instructions for SHA-256 are used.
  private let usesInstructions: Bool

  /// Starts the hash of a message (FIPS 180-4).
  public init() { usesInstructions = Self.hasInstructions }

  /// - Parameter usesInstructions: It says whether the processor's instructions are used where it has some.
  package init(usesInstructions: Bool) { self.usesInstructions = usesInstructions && Self.hasInstructions }

  /// Hashes more bytes of the message.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    buffer.append(bytes) { Self.compress(&state, $0, count: $1, usesInstructions) }
  }

  /// Returns the digest of all bytes so far, 32 bytes long.
  public mutating func finalize() -> [UInt8] {
    buffer.pad(lengthBytes: 8) { Self.compress(&state, $0, count: $1, usesInstructions) }
    let result = [UInt8](unsafeUninitializedCapacity: Self.digestLength) { bytes, count in
      for word in 0..<8 {
        UnsafeMutableRawPointer(bytes.baseAddress.unsafelyUnwrapped)
          .storeBytes(of: state[word].bigEndian, toByteOffset: 4 * word, as: UInt32.self)
      }
      count = Self.digestLength
    }
    self = Self(usesInstructions: usesInstructions)
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
  @inline(__always)
  private static func compress(
    _ state: inout InlineArray<8, UInt32>, _ blocks: UnsafeRawPointer, count: Int, _ usesInstructions: Bool
  ) {
    if usesInstructions {
      compressByInstructions(&state, blocks, count: count)
    } else {
      compressPortably(&state, blocks, count: count)
    }
  }

  /// Hashes consecutive blocks into the state with what every processor has.
  static func compressPortably(_ state: inout InlineArray<8, UInt32>, _ blocks: UnsafeRawPointer, count: Int) {
    for block in 0..<count {
      let block = blocks + 64 &* block
      // The last sixteen words of the message schedule.
      var w0 = load(block), w1 = load(block + 16), w2 = load(block + 32), w3 = load(block + 48)
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      var t = 0
      while true {
        rounds(&a, &b, &c, &d, &e, &f, &g, &h, w0, t)
        if t < 48 { w0 = next(w0, w1, w2, w3) }
        rounds(&e, &f, &g, &h, &a, &b, &c, &d, w1, t &+ 4)
        if t < 48 { w1 = next(w1, w2, w3, w0) }
        rounds(&a, &b, &c, &d, &e, &f, &g, &h, w2, t &+ 8)
        if t < 48 { w2 = next(w2, w3, w0, w1) }
        rounds(&e, &f, &g, &h, &a, &b, &c, &d, w3, t &+ 12)
        if t == 48 { break }
        w3 = next(w3, w0, w1, w2)
        t &+= 16
      }
      state = [
        state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d, state[4] &+ e, state[5] &+ f, state[6] &+ g,
        state[7] &+ h,
      ]
    }
  }

  /// Four words of a block.
  @inline(__always)
  static func load(_ block: UnsafeRawPointer) -> SIMD4<UInt32> {
    let bytes = block.loadUnaligned(as: SIMD4<UInt32>.self)
    return SIMD4(bytes.x.bigEndian, bytes.y.bigEndian, bytes.z.bigEndian, bytes.w.bigEndian)
  }

  /// The four words of the message schedule that follow sixteen others.
  @inline(__always)
  private static func next(
    _ w0: SIMD4<UInt32>, _ w1: SIMD4<UInt32>, _ w2: SIMD4<UInt32>, _ w3: SIMD4<UInt32>
  ) -> SIMD4<UInt32> {
    let sum = w0 &+ lowercaseSigma0(SIMD4(w0.y, w0.z, w0.w, w1.x)) &+ SIMD4(w2.y, w2.z, w2.w, w3.x)
    let low = sum.lowHalf &+ lowercaseSigma1(w3.highHalf)
    return SIMD4(lowHalf: low, highHalf: sum.highHalf &+ lowercaseSigma1(low))
  }

  /// Four steps; the words are swapped once, so that after two calls they are where they were.
  @inline(__always)
  private static func rounds(
    _ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32, _ d: inout UInt32, _ e: inout UInt32, _ f: inout UInt32,
    _ g: inout UInt32, _ h: inout UInt32, _ w: SIMD4<UInt32>, _ t: Int
  ) {
    let k = SIMD4(
      constants[unchecked: t], constants[unchecked: t &+ 1], constants[unchecked: t &+ 2], constants[unchecked: t &+ 3])
    let input = w &+ k
    round(a, b, c, &d, e, f, g, &h, input.x)
    round(h, a, b, &c, d, e, f, &g, input.y)
    round(g, h, a, &b, c, d, e, &f, input.z)
    round(f, g, h, &a, b, c, d, &e, input.w)
  }

  /// One step, which leaves the new `e` in `d` and the new `a` in `h`, so that the next step only renames the words.
  /// - Parameter input: The word of the schedule and the constant of the step, added.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ input: UInt32
  ) {
    let sum1 = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
    let choice = g ^ (e & (f ^ g))
    let t1 = h &+ sum1 &+ choice &+ input
    let sum0 = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
    let majority = ((a ^ b) & (b ^ c)) ^ b
    d &+= t1
    h = t1 &+ sum0 &+ majority
  }

  // Sums and products stand for `|` and `<<`, as in `Lanes.rotatedRight`.

  @inline(__always)
  private static func lowercaseSigma0(_ x: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let rotated7 = (x &>> SIMD4(repeating: 7)) &+ (x &* SIMD4(repeating: 1 &<< 25))
    let rotated18 = (x &>> SIMD4(repeating: 18)) &+ (x &* SIMD4(repeating: 1 &<< 14))
    return rotated7 ^ rotated18 ^ (x &>> SIMD4(repeating: 3))
  }

  @inline(__always)
  private static func lowercaseSigma1(_ x: SIMD2<UInt32>) -> SIMD2<UInt32> {
    let rotated17 = (x &>> SIMD2(repeating: 17)) &+ (x &* SIMD2(repeating: 1 &<< 15))
    let rotated19 = (x &>> SIMD2(repeating: 19)) &+ (x &* SIMD2(repeating: 1 &<< 13))
    return rotated17 ^ rotated19 ^ (x &>> SIMD2(repeating: 10))
  }
}
