extension BLAKE3 {
  /// Hashes subtrees with a chunk, or a parent, in every vector lane.
  enum Subtree {
    /// The chaining value of a complete subtree.
    /// - Parameters:
    ///   - bytes: The start of its chunks.
    ///   - chunks: A power of two, 2 to 64.
    ///   - counter: The number of its first chunk.
    static func chainingValue(
      _ bytes: UnsafeRawPointer, chunks: Int, key: ChainingValue, flags: Flags, counter: UInt64
    ) -> ChainingValue {
      withUnsafeTemporaryAllocation(of: ChainingValue.self, capacity: chunks) { values in
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 16) { message in
          let values = values.baseAddress.unsafelyUnwrapped
          let message = message.baseAddress.unsafelyUnwrapped
          var first = 0
          while first < chunks {
            hashChunks(
              bytes + first * chunkLength, count: min(chunks - first, Lanes.scalarCount), key: key, flags: flags,
              counter: counter &+ UInt64(first), message, into: values + first)
            first += Lanes.scalarCount
          }
          var count = chunks
          while count > 1 {
            count /= 2
            var first = 0
            while first < count {
              // The results lie before the children of the next ones.
              hashParents(
                values + 2 * first, count: min(count - first, Lanes.scalarCount), key: key, flags: flags, message,
                into: values + first)
              first += Lanes.scalarCount
            }
          }
          return values[0]
        }
      }
    }

    /// Hashes chunks, at most as many as there are lanes.
    private static func hashChunks(
      _ bytes: UnsafeRawPointer, count: Int, key: ChainingValue, flags: Flags, counter: UInt64,
      _ message: UnsafeMutablePointer<Lanes>, into values: UnsafeMutablePointer<ChainingValue>
    ) {
      let low = Lanes(repeating: UInt32(truncatingIfNeeded: counter)) &+ Lanes.numbers
      // The numbers of the chunks of a subtree differ in their low bits only.
      let high = Lanes(repeating: UInt32(truncatingIfNeeded: counter &>> 32))
      var state = LaneValues(key)
      for block in 0..<16 {
        load(bytes + 64 * block, stride: chunkLength, count: count, message)
        var flags = flags
        if block == 0 { flags.insert(.chunkStart) }
        if block == 15 { flags.insert(.chunkEnd) }
        state.compress(message, low, high, flags)
      }
      state.store(values, count: count)
    }

    /// Hashes parents, at most as many as there are lanes, each of two consecutive chaining values.
    private static func hashParents(
      _ children: UnsafePointer<ChainingValue>, count: Int, key: ChainingValue, flags: Flags,
      _ message: UnsafeMutablePointer<Lanes>, into values: UnsafeMutablePointer<ChainingValue>
    ) {
      load(UnsafeRawPointer(children), stride: 64, count: count, message)
      var state = LaneValues(key)
      state.compress(message, Lanes(), Lanes(), flags.union(.parent))
      state.store(values, count: count)
    }

    /// Loads a block of 64 bytes into every lane; lanes past the count repeat the first.
    @inline(__always)
    private static func load(
      _ bytes: UnsafeRawPointer, stride: Int, count: Int, _ message: UnsafeMutablePointer<Lanes>
    ) {
      let pointers = LanePointers { lane in bytes + (lane < count ? lane &* stride : 0) }
      for word in 0..<16 {
        let words = Lanes(pointers, offset: 4 &* word)
        message[word] = words
      }
    }

    /// A chaining value in every lane: the n-th member holds the n-th words.
    private struct LaneValues {
      private var h0, h1, h2, h3, h4, h5, h6, h7: Lanes

      init(_ key: ChainingValue) {
        h0 = Lanes(repeating: key[0])
        h1 = Lanes(repeating: key[1])
        h2 = Lanes(repeating: key[2])
        h3 = Lanes(repeating: key[3])
        h4 = Lanes(repeating: key[4])
        h5 = Lanes(repeating: key[5])
        h6 = Lanes(repeating: key[6])
        h7 = Lanes(repeating: key[7])
      }

      @inline(__always)
      mutating func compress(
        _ message: UnsafePointer<Lanes>, _ counterLow: Lanes, _ counterHigh: Lanes, _ flags: Flags
      ) {
        var state = State<Lanes>(
          v0: h0, v1: h1, v2: h2, v3: h3, v4: h4, v5: h5, v6: h6, v7: h7,
          v8: Lanes(repeating: SHA256.initialState[0]), v9: Lanes(repeating: SHA256.initialState[1]),
          v10: Lanes(repeating: SHA256.initialState[2]), v11: Lanes(repeating: SHA256.initialState[3]),
          v12: counterLow, v13: counterHigh, v14: Lanes(repeating: 64), v15: Lanes(repeating: flags.rawValue))
        state.mix(message)
        h0 = state.v0 ^ state.v8
        h1 = state.v1 ^ state.v9
        h2 = state.v2 ^ state.v10
        h3 = state.v3 ^ state.v11
        h4 = state.v4 ^ state.v12
        h5 = state.v5 ^ state.v13
        h6 = state.v6 ^ state.v14
        h7 = state.v7 ^ state.v15
      }

      func store(_ values: UnsafeMutablePointer<ChainingValue>, count: Int) {
        for lane in 0..<count {
          values[lane] = ChainingValue(h0[lane], h1[lane], h2[lane], h3[lane], h4[lane], h5[lane], h6[lane], h7[lane])
        }
      }
    }
  }
}
