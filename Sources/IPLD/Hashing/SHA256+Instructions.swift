#if SHA_INSTRUCTIONS
  // Functions of the compiler's own headers; a build for these instructions says so in Package.swift. They run only
  // where the processor has them.
  internal import _Builtin_intrinsics.intel
  internal import _Builtin_intrinsics.intel.cpuid

  extension SHA256 {
    /// This is true where the processor has instructions for SHA-256.
    static let hasInstructions: Bool = {
      var (a, b, c, d) = (UInt32(0), UInt32(0), UInt32(0), UInt32(0))
      return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && b >> 29 & 1 == 1
    }()

    /// Hashes consecutive blocks into the state with the processor's instructions.
    static func compressByInstructions(
      _ state: inout InlineArray<8, UInt32>, _ blocks: UnsafeRawPointer, count: Int
    ) {
      // The order in which the instructions take the state, the lowest lane first.
      var abef = Four(state[5], state[4], state[1], state[0])
      var cdgh = Four(state[7], state[6], state[3], state[2])
      for block in 0..<count {
        let block = blocks + 64 &* block
        let (abefBefore, cdghBefore) = (abef, cdgh)
        var w0 = load(block), w1 = load(block + 16), w2 = load(block + 32), w3 = load(block + 48)
        var t = 0
        while true {
          fourSteps(&abef, &cdgh, w0, t)
          fourSteps(&abef, &cdgh, w1, t &+ 4)
          fourSteps(&abef, &cdgh, w2, t &+ 8)
          fourSteps(&abef, &cdgh, w3, t &+ 12)
          if t == 48 { break }
          w0 = extend(w0, w1, w2, w3)
          w1 = extend(w1, w2, w3, w0)
          w2 = extend(w2, w3, w0, w1)
          w3 = extend(w3, w0, w1, w2)
          t &+= 16
        }
        abef = abef &+ abefBefore
        cdgh = cdgh &+ cdghBefore
      }
      state = [abef.w, abef.z, cdgh.w, cdgh.z, abef.y, abef.x, cdgh.y, cdgh.x]
    }

    private typealias Four = SIMD4<UInt32>

    /// Four steps, two by each instruction; both halves of the state are where they were afterwards.
    @inline(__always)
    private static func fourSteps(_ abef: inout Four, _ cdgh: inout Four, _ w: Four, _ t: Int) {
      let k = Four(
        constants[unchecked: t], constants[unchecked: t &+ 1], constants[unchecked: t &+ 2],
        constants[unchecked: t &+ 3])
      let input = w &+ k
      cdgh = four(_mm_sha256rnds2_epu32(register(cdgh), register(abef), register(input)))
      let high = Four(input.z, input.w, input.z, input.w)
      abef = four(_mm_sha256rnds2_epu32(register(abef), register(cdgh), register(high)))
    }

    /// The four words of the message schedule that follow sixteen others.
    @inline(__always)
    private static func extend(_ w0: Four, _ w1: Four, _ w2: Four, _ w3: Four) -> Four {
      let sum = four(_mm_sha256msg1_epu32(register(w0), register(w1))) &+ Four(w2.y, w2.z, w2.w, w3.x)
      return four(_mm_sha256msg2_epu32(register(sum), register(w3)))
    }

    /// The same bits as the compiler's headers have them.
    @inline(__always)
    private static func register(_ words: Four) -> SIMD2<Int64> { unsafeBitCast(words, to: SIMD2<Int64>.self) }

    @inline(__always)
    private static func four(_ register: SIMD2<Int64>) -> Four { unsafeBitCast(register, to: Four.self) }
  }
#else
  extension SHA256 {
    /// This build knows of no instructions for SHA-256.
    static var hasInstructions: Bool { false }

    static func compressByInstructions(
      _ state: inout InlineArray<8, UInt32>, _ blocks: UnsafeRawPointer, count: Int
    ) {
      compressPortably(&state, blocks, count: count)
    }
  }
#endif
