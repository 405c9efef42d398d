import IPLD

/// Bytes that look like chance but are the same everywhere: the key stream of ChaCha20 (RFC 8439) with the SHA-256 of
/// a text as key, a nonce of zeros, and a counter from 0.
struct ChaCha20: ByteSource {
  private var state: [UInt32]
  private var block: [UInt8] = []
  private var rest: Int

  /// - Parameter count: How many bytes there are.
  init(_ seed: String, count: Int) {
    let key = SHA256.hash(Array(seed.utf8))
    state = [0x6170_7865, 0x3320_646E, 0x7962_2D32, 0x6B20_6574]
    for word in 0..<8 { state.append((0..<4).reduce(0) { $0 | UInt32(key[4 * word + $1]) << UInt32(8 * $1) }) }
    state += [0, 0, 0, 0]
    rest = count
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if block.isEmpty { block = next() }
    let count = min(buffer.count, block.count, rest)
    buffer.copyBytes(from: block.prefix(count))
    block.removeFirst(count)
    rest -= count
    return count
  }

  /// The next bytes.
  mutating func bytes(_ count: Int) -> [UInt8] {
    var result: [UInt8] = []
    while result.count < count {
      let part = [UInt8](unsafeUninitializedCapacity: min(64, count - result.count)) { buffer, filled in
        filled = read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if part.isEmpty { break }
      result += part
    }
    return result
  }

  private mutating func next() -> [UInt8] {
    var x = state
    func quarter(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
      func step(_ i: Int, _ j: Int, _ k: Int, _ count: UInt32) {
        x[i] &+= x[j]
        let mixed = x[k] ^ x[i]
        x[k] = mixed << count | mixed >> (32 - count)
      }
      step(a, b, d, 16)
      step(c, d, b, 12)
      step(a, b, d, 8)
      step(c, d, b, 7)
    }
    for _ in 0..<10 {
      for column in 0..<4 { quarter(column, column + 4, column + 8, column + 12) }
      for column in 0..<4 {
        quarter(column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4)
      }
    }
    defer { state[12] &+= 1 }
    return zip(x, state).flatMap { word, initial in
      let sum = word &+ initial
      return (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(8 * $0)) }
    }
  }
}
