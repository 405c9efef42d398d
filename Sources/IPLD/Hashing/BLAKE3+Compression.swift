extension BLAKE3 {
  /// The eight words that the compression hands on.
  typealias ChainingValue = SIMD8<UInt32>

  /// The purpose of a compression.
  struct Flags: OptionSet {
    let rawValue: UInt32

    static let chunkStart = Flags(rawValue: 1)
    static let chunkEnd = Flags(rawValue: 2)
    static let parent = Flags(rawValue: 4)
    static let root = Flags(rawValue: 8)
    static let keyedHash = Flags(rawValue: 16)
    static let deriveKeyContext = Flags(rawValue: 32)
    static let deriveKeyMaterial = Flags(rawValue: 64)
  }

  /// The sixteen words of the compression, each a number or one number per vector lane.
  struct State<Word: Mixable> {
    var v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15: Word

    /// The seven rounds over a message of sixteen words.
    @inline(__always)
    mutating func mix(_ m: UnsafePointer<Word>) {
      round(m, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
      round(m, 2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
      round(m, 3, 4, 10, 12, 13, 2, 7, 14, 6, 5, 9, 0, 11, 15, 8, 1)
      round(m, 10, 7, 12, 9, 14, 3, 13, 15, 4, 0, 11, 2, 5, 8, 1, 6)
      round(m, 12, 13, 9, 11, 15, 10, 14, 8, 7, 2, 5, 3, 0, 1, 6, 4)
      round(m, 9, 14, 11, 5, 8, 12, 15, 1, 13, 3, 0, 10, 2, 6, 4, 7)
      round(m, 11, 15, 5, 0, 1, 9, 8, 6, 14, 10, 2, 12, 3, 4, 7, 13)
    }

    /// A round: the columns, then the diagonals.
    @inline(__always)
    private mutating func round(
      _ m: UnsafePointer<Word>, _ i0: Int, _ i1: Int, _ i2: Int, _ i3: Int, _ i4: Int, _ i5: Int, _ i6: Int, _ i7: Int,
      _ i8: Int, _ i9: Int, _ i10: Int, _ i11: Int, _ i12: Int, _ i13: Int, _ i14: Int, _ i15: Int
    ) {
      Self.quarter(&v0, &v4, &v8, &v12, m[i0], m[i1])
      Self.quarter(&v1, &v5, &v9, &v13, m[i2], m[i3])
      Self.quarter(&v2, &v6, &v10, &v14, m[i4], m[i5])
      Self.quarter(&v3, &v7, &v11, &v15, m[i6], m[i7])
      Self.quarter(&v0, &v5, &v10, &v15, m[i8], m[i9])
      Self.quarter(&v1, &v6, &v11, &v12, m[i10], m[i11])
      Self.quarter(&v2, &v7, &v8, &v13, m[i12], m[i13])
      Self.quarter(&v3, &v4, &v9, &v14, m[i14], m[i15])
    }

    @inline(__always)
    private static func quarter(
      _ a: inout Word, _ b: inout Word, _ c: inout Word, _ d: inout Word, _ x: Word, _ y: Word
    ) {
      a = a.plus(b).plus(x)
      d = d.xor(a).rotatedRight(16)
      c = c.plus(d)
      b = b.xor(c).rotatedRight(12)
      a = a.plus(b).plus(y)
      d = d.xor(a).rotatedRight(8)
      c = c.plus(d)
      b = b.xor(c).rotatedRight(7)
    }
  }

  /// The input of a compression that is still to be done: a node of the tree, of which it is not known yet whether it
  /// is the root.
  struct Output {
    var value: ChainingValue
    var block: SIMD16<UInt32>
    var length: UInt32
    var counter: UInt64
    var flags: Flags

    /// The node above two others.
    static func parent(_ left: ChainingValue, _ right: ChainingValue, key: ChainingValue, flags: Flags) -> Output {
      Output(
        value: key, block: SIMD16(lowHalf: left, highHalf: right), length: 64, counter: 0,
        flags: flags.union(.parent))
    }

    /// The value that the node hands to the one above it.
    var chainingValue: ChainingValue { compressed(counter: counter, flags: flags).lowHalf }

    /// 64 bytes of the digest, if the node is the root.
    func rootBlock(_ number: UInt64) -> SIMD16<UInt32> { compressed(counter: number, flags: flags.union(.root)) }

    private func compressed(counter: UInt64, flags: Flags) -> SIMD16<UInt32> {
      var state = State<UInt32>(
        v0: value[0], v1: value[1], v2: value[2], v3: value[3], v4: value[4], v5: value[5], v6: value[6], v7: value[7],
        v8: SHA256.initialState[0], v9: SHA256.initialState[1], v10: SHA256.initialState[2],
        v11: SHA256.initialState[3], v12: UInt32(truncatingIfNeeded: counter),
        v13: UInt32(truncatingIfNeeded: counter &>> 32), v14: length, v15: flags.rawValue)
      withUnsafeBytes(of: block) { block in
        state.mix(block.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt32.self))
      }
      let low = ChainingValue(state.v0, state.v1, state.v2, state.v3, state.v4, state.v5, state.v6, state.v7)
      let high = ChainingValue(state.v8, state.v9, state.v10, state.v11, state.v12, state.v13, state.v14, state.v15)
      return SIMD16(lowHalf: low ^ high, highHalf: high ^ value)
    }
  }

  /// A chunk whose bytes arrive in pieces.
  struct Chunk {
    /// Its number in the message.
    let counter: UInt64
    private let flags: Flags
    private var value: ChainingValue
    private var block = InlineArray<64, UInt8>(repeating: 0)
    private var blockLength = 0
    private var blocks = 0

    init(key: ChainingValue, flags: Flags, counter: UInt64) {
      self.counter = counter
      self.flags = flags
      value = key
    }

    /// The length in bytes.
    var length: Int { 64 * blocks + blockLength }

    /// Appends bytes, no more than fit into the chunk.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
      for byte in bytes {
        if blockLength == 64 {
          value = node(end: false).chainingValue
          blocks += 1
          blockLength = 0
        }
        block[blockLength] = byte
        blockLength += 1
      }
    }

    /// The chunk with what it holds now, closed.
    var output: Output { node(end: true) }

    private func node(end: Bool) -> Output {
      var flags = flags
      if blocks == 0 { flags.insert(.chunkStart) }
      if end { flags.insert(.chunkEnd) }
      var words = SIMD16<UInt32>()
      withUnsafeMutableBytes(of: &words) { words in
        for index in 0..<blockLength { words[index] = block[index] }
      }
      return Output(value: value, block: words, length: UInt32(blockLength), counter: counter, flags: flags)
    }
  }
}

/// A number, or one number per vector lane, that BLAKE3 mixes.
protocol Mixable {
  func plus(_ other: Self) -> Self
  func xor(_ other: Self) -> Self
  func rotatedRight(_ count: UInt32) -> Self
}

extension UInt32: Mixable {
  @inline(__always) func plus(_ other: UInt32) -> UInt32 { self &+ other }
  @inline(__always) func xor(_ other: UInt32) -> UInt32 { self ^ other }
}

extension Lanes: Mixable {
  @inline(__always) func plus(_ other: Self) -> Self { self &+ other }
  @inline(__always) func xor(_ other: Self) -> Self { self ^ other }
}
