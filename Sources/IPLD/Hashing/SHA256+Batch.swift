extension SHA256 {
  /// Hashes many messages of one length at once, such as the pages of a memory, with one message per vector lane.
  /// - Parameters:
  ///   - messages: The starts of the messages.
  ///   - length: The length of every message in bytes.
  ///   - digests: Space for 32 bytes per message, in the same order.
  public static func hashBatch(
    _ messages: UnsafeBufferPointer<UnsafeRawPointer>, length: Int, into digests: UnsafeMutableRawBufferPointer
  ) {
    precondition(length >= 0 && digests.count >= messages.count * digestLength, "no space for the digests")
    guard let digest = digests.baseAddress, let first = messages.baseAddress else { return }
    if hasInstructions {
      // One after the other is faster by these than several at once without.
      for index in 0..<messages.count {
        let result = hash(UnsafeRawBufferPointer(start: first[index], count: length))
        result.withUnsafeBytes { bytes in
          (digest + index * digestLength).copyMemory(from: bytes.baseAddress.unsafelyUnwrapped, byteCount: digestLength)
        }
      }
      return
    }
    hashBatchPortably(messages, length: length, into: digests)
  }

  /// The same without the processor's instructions for SHA-256.
  package static func hashBatchPortably(
    _ messages: UnsafeBufferPointer<UnsafeRawPointer>, length: Int, into digests: UnsafeMutableRawBufferPointer
  ) {
    precondition(length >= 0 && digests.count >= messages.count * digestLength, "no space for the digests")
    guard let digest = digests.baseAddress, let first = messages.baseAddress else { return }
    var next = 0
    while messages.count - next >= Lanes.scalarCount {
      hashLanes(first + next, length: length, into: digest + next * digestLength)
      next += Lanes.scalarCount
    }
    guard next < messages.count else { return }
    // The last group repeats its last message in the lanes that are left.
    withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: Lanes.scalarCount) { group in
      withUnsafeTemporaryAllocation(byteCount: Lanes.scalarCount * digestLength, alignment: 4) { results in
        for lane in 0..<Lanes.scalarCount {
          group.initializeElement(at: lane, to: first[min(next + lane, messages.count - 1)])
        }
        guard let start = group.baseAddress, let result = results.baseAddress else { return }
        hashLanes(start, length: length, into: result)
        (digest + next * digestLength).copyMemory(from: result, byteCount: (messages.count - next) * digestLength)
      }
    }
  }

  /// The digests of consecutive messages of one length, one after the other; a shorter rest at the end is one more
  /// message.
  public static func hashBatch(_ bytes: UnsafeRawBufferPointer, length: Int) -> [UInt8] {
    precondition(length > 0, "messages without bytes")
    let whole = bytes.count / length
    let rest = bytes.count - whole * length
    let size = (whole + (rest > 0 ? 1 : 0)) * digestLength
    return [UInt8](unsafeUninitializedCapacity: size) { digests, count in
      count = size
      guard let start = bytes.baseAddress else { return }
      withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: Lanes.scalarCount) { group in
        var next = 0
        while next < whole {
          let taken = min(Lanes.scalarCount, whole - next)
          for lane in 0..<taken { group.initializeElement(at: lane, to: start + (next + lane) * length) }
          hashBatch(
            UnsafeBufferPointer(rebasing: group[..<taken]), length: length,
            into: UnsafeMutableRawBufferPointer(
              rebasing: UnsafeMutableRawBufferPointer(digests)[(next * digestLength)...]))
          next += taken
        }
      }
      if rest > 0 {
        let last = hash(UnsafeRawBufferPointer(rebasing: bytes[(whole * length)...]))
        for index in 0..<digestLength { digests[whole * digestLength + index] = last[index] }
      }
    }
  }

  /// Hashes as many messages of one length as there are lanes.
  private static func hashLanes(
    _ messages: UnsafePointer<UnsafeRawPointer>, length: Int, into digests: UnsafeMutableRawPointer
  ) {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24) { memory in
      guard let state = memory.baseAddress else { return }
      let schedule = state + 8
      for word in 0..<8 { state[word] = Lanes(repeating: initialState[word]) }
      let whole = length / 64
      for block in 0..<whole {
        load(messages, offset: 64 &* block, schedule)
        compressLanes(state, schedule)
      }
      // The padding of FIPS 180-4, section 5.1.1, is the same in all lanes but for the bytes before it.
      let rest = length - 64 * whole
      let size = rest < 56 ? 64 : 128
      withUnsafeTemporaryAllocation(byteCount: Lanes.scalarCount * size, alignment: 8) { tails in
        withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: Lanes.scalarCount) { starts in
          guard let tails = tails.baseAddress, let start = starts.baseAddress else { return }
          for lane in 0..<Lanes.scalarCount {
            let tail = tails + lane * size
            tail.copyMemory(from: messages[lane] + 64 * whole, byteCount: rest)
            tail.storeBytes(of: 0x80, toByteOffset: rest, as: UInt8.self)
            for index in (rest + 1)..<(size - 8) { tail.storeBytes(of: 0, toByteOffset: index, as: UInt8.self) }
            tail.storeBytes(of: (UInt64(length) &<< 3).bigEndian, toByteOffset: size - 8, as: UInt64.self)
            starts.initializeElement(at: lane, to: UnsafeRawPointer(tail))
          }
          for offset in stride(from: 0, to: size, by: 64) {
            load(start, offset: offset, schedule)
            compressLanes(state, schedule)
          }
        }
      }
      for lane in 0..<Lanes.scalarCount {
        for word in 0..<8 {
          digests.storeBytes(
            of: state[word][lane].bigEndian, toByteOffset: digestLength * lane + 4 * word, as: UInt32.self)
        }
      }
    }
  }

  /// The first sixteen words of the message schedule: a block of every message.
  @inline(__always)
  private static func load(
    _ messages: UnsafePointer<UnsafeRawPointer>, offset: Int, _ schedule: UnsafeMutablePointer<Lanes>
  ) {
    let pointers = LanePointers { lane in messages[lane] + offset }
    for t in 0..<16 {
      let words = Lanes(pointers, offset: 4 &* t)
      schedule[t] = words.bigEndian
    }
  }

  /// Hashes a block of every lane into its state; the schedule holds the last sixteen words, each at its number modulo
  /// 16.
  private static func compressLanes(_ state: UnsafeMutablePointer<Lanes>, _ schedule: UnsafeMutablePointer<Lanes>) {
    var words = Words(state)
    var t = 0
    while t < 48 {
      words.eightSteps(schedule, t, extending: true)
      t &+= 8
    }
    while t < 64 {
      words.eightSteps(schedule, t, extending: false)
      t &+= 8
    }
    words.add(to: state)
  }

  /// The working variables of all lanes.
  private struct Words {
    var a, b, c, d, e, f, g, h: Lanes

    @inline(__always)
    init(_ state: UnsafeMutablePointer<Lanes>) {
      (a, b, c, d) = (state[0], state[1], state[2], state[3])
      (e, f, g, h) = (state[4], state[5], state[6], state[7])
    }

    @inline(__always)
    func add(to state: UnsafeMutablePointer<Lanes>) {
      state[0] &+= a
      state[1] &+= b
      state[2] &+= c
      state[3] &+= d
      state[4] &+= e
      state[5] &+= f
      state[6] &+= g
      state[7] &+= h
    }

    /// - Parameter extending: It says whether the words of the schedule sixteen steps later are needed.
    @inline(__always)
    mutating func eightSteps(_ schedule: UnsafeMutablePointer<Lanes>, _ t: Int, extending: Bool) {
      SHA256.step(a, b, c, &d, e, f, g, &h, schedule, t, extending)
      SHA256.step(h, a, b, &c, d, e, f, &g, schedule, t &+ 1, extending)
      SHA256.step(g, h, a, &b, c, d, e, &f, schedule, t &+ 2, extending)
      SHA256.step(f, g, h, &a, b, c, d, &e, schedule, t &+ 3, extending)
      SHA256.step(e, f, g, &h, a, b, c, &d, schedule, t &+ 4, extending)
      SHA256.step(d, e, f, &g, h, a, b, &c, schedule, t &+ 5, extending)
      SHA256.step(c, d, e, &f, g, h, a, &b, schedule, t &+ 6, extending)
      SHA256.step(b, c, d, &e, f, g, h, &a, schedule, t &+ 7, extending)
    }
  }

  /// One step in all lanes, as the one of a single message.
  @inline(__always)
  private static func step(
    _ a: Lanes, _ b: Lanes, _ c: Lanes, _ d: inout Lanes, _ e: Lanes, _ f: Lanes, _ g: Lanes, _ h: inout Lanes,
    _ schedule: UnsafeMutablePointer<Lanes>, _ t: Int, _ extending: Bool
  ) {
    let word = schedule[t & 15]
    let sum1 = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
    let choice = g ^ (e & (f ^ g))
    let t1 = h &+ sum1 &+ choice &+ Lanes(repeating: constants[unchecked: t]) &+ word
    let sum0 = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
    let majority = ((a ^ b) & (b ^ c)) ^ b
    d &+= t1
    h = t1 &+ sum0 &+ majority
    guard extending else { return }
    let w1 = schedule[(t &+ 1) & 15], w14 = schedule[(t &+ 14) & 15]
    let sigma0 = w1.rotatedRight(7) ^ w1.rotatedRight(18) ^ (w1 &>> Lanes(repeating: 3))
    let sigma1 = w14.rotatedRight(17) ^ w14.rotatedRight(19) ^ (w14 &>> Lanes(repeating: 10))
    schedule[t & 15] = word &+ sigma0 &+ schedule[(t &+ 9) & 15] &+ sigma1
  }
}
