/// MurmurHash3 for 64-bit machines, of which shards take the first 64 bits (murmur3-x64-64). It is no cryptographic
/// hash: anybody can find names that collide.
enum Murmur3 {
  static func hash(_ bytes: some RandomAccessCollection<UInt8>) -> UInt64 {
    let c1: UInt64 = 0x87C3_7B91_1142_53D5
    let c2: UInt64 = 0x4CF5_AD43_2745_937F
    var h1: UInt64 = 0
    var h2: UInt64 = 0
    func mix1(_ k: UInt64) -> UInt64 { rotated(k &* c1, 31) &* c2 }
    func mix2(_ k: UInt64) -> UInt64 { rotated(k &* c2, 33) &* c1 }
    var rest = Array(bytes)[...]
    while rest.count >= 16 {
      h1 ^= mix1(word(rest.prefix(8)))
      h1 = (rotated(h1, 27) &+ h2) &* 5 &+ 0x52DC_E729
      h2 ^= mix2(word(rest.dropFirst(8).prefix(8)))
      h2 = (rotated(h2, 31) &+ h1) &* 5 &+ 0x3849_5AB5
      rest = rest.dropFirst(16)
    }
    if rest.count > 8 { h2 ^= mix2(word(rest.dropFirst(8))) }
    if !rest.isEmpty { h1 ^= mix1(word(rest.prefix(8))) }
    h1 ^= UInt64(bytes.count)
    h2 ^= UInt64(bytes.count)
    h1 &+= h2
    h2 &+= h1
    return finalMix(h1) &+ finalMix(h2)
  }

  /// Up to eight bytes as a number, the lowest first.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func rotated(_ x: UInt64, _ count: UInt64) -> UInt64 { x << count | x >> (64 - count) }

  private static func finalMix(_ x: UInt64) -> UInt64 {
    var x = x
    x ^= x >> 33
    x = x &* 0xFF51_AFD7_ED55_8CCD
    x ^= x >> 33
    x = x &* 0xC4CE_B9FE_1A85_EC53
    return x ^ x >> 33
  }
}
