/// The points in which the two functions of RFC 7693 differ.
protocol BLAKE2Word: FixedWidthInteger & UnsignedInteger & Sendable {
  static var roundCount: Int { get }
  /// The distances of the four rotations (RFC 7693, section 2.1).
  static var rotations: (Self, Self, Self, Self) { get }
  static var initialState: InlineArray<8, Self> { get }
}

extension UInt64: BLAKE2Word {
  static var roundCount: Int { 12 }
  static var rotations: (UInt64, UInt64, UInt64, UInt64) { (32, 24, 16, 63) }
  /// The initial state of SHA-512.
  static var initialState: InlineArray<8, UInt64> { SHA512.initialState }
}

extension UInt32: BLAKE2Word {
  static var roundCount: Int { 10 }
  static var rotations: (UInt32, UInt32, UInt32, UInt32) { (16, 12, 8, 7) }
  /// The initial state of SHA-256.
  static var initialState: InlineArray<8, UInt32> { SHA256.initialState }
}

/// BLAKE2b and BLAKE2s without a key (RFC 7693), with digests of any length up to 64 and 32 bytes.
public enum BLAKE2 {
  /// The digest of a message by BLAKE2b.
  ///
  /// - Parameter digestLength: From 1 to 64; digests of other lengths have nothing in common.
  public static func b(_ message: UnsafeRawBufferPointer, digestLength: Int) -> [UInt8] {
    hash(message, digestLength, UInt64.self)
  }

  /// The digest of a message by BLAKE2s.
  ///
  /// - Parameter digestLength: From 1 to 32; digests of other lengths have nothing in common.
  public static func s(_ message: UnsafeRawBufferPointer, digestLength: Int) -> [UInt8] {
    hash(message, digestLength, UInt32.self)
  }

  @inline(__always)
  private static func hash<Word: BLAKE2Word>(
    _ message: UnsafeRawBufferPointer, _ digestLength: Int, _ type: Word.Type
  ) -> [UInt8] {
    let wordBytes = Word.bitWidth / 8
    let blockBytes = 16 * wordBytes
    precondition((1...8 * wordBytes).contains(digestLength), "BLAKE2 gives no digest of \(digestLength) bytes")
    var state = Word.initialState
    // The parameters: how long the digest is, no key, and a tree of one leaf.
    state[0] ^= 0x0101_0000 ^ Word(truncatingIfNeeded: digestLength)
    var position = 0
    // The last block, which may be whole, is hashed by itself.
    while message.count - position > blockBytes {
      let block = UnsafeRawBufferPointer(rebasing: message[position..<position + blockBytes])
      position += blockBytes
      compress(&state, block, byteCount: position, isLast: false)
    }
    withUnsafeTemporaryAllocation(byteCount: blockBytes, alignment: 8) { last in
      for index in 0..<blockBytes { last[index] = position + index < message.count ? message[position + index] : 0 }
      compress(&state, UnsafeRawBufferPointer(last), byteCount: message.count, isLast: true)
    }
    return (0..<digestLength).map { UInt8(truncatingIfNeeded: state[$0 / wordBytes] >> Word(8 * ($0 % wordBytes))) }
  }

  /// Hashes a block into the state (RFC 7693, section 3.2).
  ///
  /// - Parameter byteCount: The number of bytes of the message up to the end of the block.
  @inline(__always)
  private static func compress<Word: BLAKE2Word>(
    _ state: inout InlineArray<8, Word>, _ block: UnsafeRawBufferPointer, byteCount: Int, isLast: Bool
  ) {
    let initial = Word.initialState
    var v = InlineArray<16, Word>(repeating: 0)
    for index in 0..<8 {
      v[index] = state[index]
      v[index + 8] = initial[index]
    }
    v[12] ^= Word(truncatingIfNeeded: byteCount)
    // The upper half of the count is zero in words of 64 bits.
    if Word.bitWidth == 32 { v[13] ^= Word(truncatingIfNeeded: UInt64(byteCount) >> 32) }
    if isLast { v[14] = ~v[14] }
    var words = InlineArray<16, Word>(repeating: 0)
    for index in 0..<16 {
      words[index] = block.loadUnaligned(fromByteOffset: index * Word.bitWidth / 8, as: Word.self).littleEndian
    }
    for round in 0..<Word.roundCount {
      let order = round % 10
      func word(_ position: Int) -> Word { words[Int(permutations[order][position])] }
      mix(&v, 0, 4, 8, 12, word(0), word(1))
      mix(&v, 1, 5, 9, 13, word(2), word(3))
      mix(&v, 2, 6, 10, 14, word(4), word(5))
      mix(&v, 3, 7, 11, 15, word(6), word(7))
      mix(&v, 0, 5, 10, 15, word(8), word(9))
      mix(&v, 1, 6, 11, 12, word(10), word(11))
      mix(&v, 2, 7, 8, 13, word(12), word(13))
      mix(&v, 3, 4, 9, 14, word(14), word(15))
    }
    for index in 0..<8 { state[index] ^= v[index] ^ v[index + 8] }
  }

  /// The mixing function G (RFC 7693, section 3.1).
  @inline(__always)
  private static func mix<Word: BLAKE2Word>(
    _ v: inout InlineArray<16, Word>, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: Word, _ y: Word
  ) {
    let (r1, r2, r3, r4) = Word.rotations
    v[a] = v[a] &+ v[b] &+ x
    v[d] = (v[d] ^ v[a]).rotatedRight(r1)
    v[c] = v[c] &+ v[d]
    v[b] = (v[b] ^ v[c]).rotatedRight(r2)
    v[a] = v[a] &+ v[b] &+ y
    v[d] = (v[d] ^ v[a]).rotatedRight(r3)
    v[c] = v[c] &+ v[d]
    v[b] = (v[b] ^ v[c]).rotatedRight(r4)
  }

  /// The order in which each round takes the words of a block (RFC 7693, section 2.7).
  private static let permutations: InlineArray<10, InlineArray<16, UInt8>> = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ]
}
