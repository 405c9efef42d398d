import Glibc

/// A source of a guest's random bytes.
public protocol WASIRandom {
  /// Fills the whole buffer, or answers `false`.
  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool
  /// This is true where the bytes are the same in every run.
  var isSeeded: Bool { get }
}

/// The random bytes of the operating system.
public struct SystemRandom: WASIRandom {
  /// Makes the source of random bytes that the system has.
  public init() {}

  /// The value is false: no two runs get the same bytes.
  public var isSeeded: Bool { false }

  /// Fills a buffer with random bytes of the system, and returns false if it has none to give.
  public func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    // One call of getentropy gives 256 bytes at most.
    var rest = buffer
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = min(rest.count, 256)
      guard getentropy(start, count) == 0 else { return false }
      rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }
}

/// The same bytes for the same seed: the key stream of ChaCha20 (RFC 8439) with a zero nonce, from block 0 on.
public struct SeededRandom: WASIRandom {
  private var key: [UInt32]
  private var counter: UInt64 = 0
  private var block: [UInt8] = []

  /// The value is true: the same seed gives the same bytes.
  public var isSeeded: Bool { true }

  /// - Parameter seed: The key; missing bytes are zero, those past 32 are ignored.
  public init(seed: [UInt8]) {
    key = (0..<8).map { word in
      (0..<4).reduce(0) { value, byte in
        let index = word * 4 + byte
        return value | (index < seed.count ? UInt32(seed[index]) << UInt32(byte * 8) : 0)
      }
    }
  }

  /// Fills a buffer with the next bytes of the stream; this never fails.
  public mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    for index in buffer.indices {
      if block.isEmpty { block = nextBlock() }
      buffer[index] = block.removeLast()
    }
    return true
  }

  /// The next 64 bytes, the first one last.
  private mutating func nextBlock() -> [UInt8] {
    let start: [UInt32] =
      [0x6170_7865, 0x3320_646E, 0x7962_2D32, 0x6B20_6574] + key
      + [UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32), 0, 0]
    counter &+= 1
    var state = start
    for _ in 0..<10 {
      for column in 0..<4 { SeededRandom.quarterRound(&state, column, column + 4, column + 8, column + 12) }
      for column in 0..<4 {
        SeededRandom.quarterRound(
          &state, column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4)
      }
    }
    var bytes: [UInt8] = []
    for word in 0..<16 {
      let sum = state[word] &+ start[word]
      for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: sum >> UInt32(byte * 8))) }
    }
    return bytes.reversed()
  }

  private static func quarterRound(_ state: inout [UInt32], _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    func step(_ x: Int, _ y: Int, _ z: Int, _ bits: UInt32) {
      state[x] = state[x] &+ state[y]
      let mixed = state[z] ^ state[x]
      state[z] = mixed << bits | mixed >> (32 - bits)
    }
    step(a, b, d, 16)
    step(c, d, b, 12)
    step(a, b, d, 8)
    step(c, d, b, 7)
  }
}

extension WASI {
  /// `random_get`.
  func randomBytes(_ call: HostCall) throws(WASIErrno) {
    let buffer = try call.memory.range(call[0], UInt64(call[1]))
    guard call[1] <= Bounds.randomBytes else { throw .invalid }
    guard random.fill(buffer) else { throw .io }
  }
}
