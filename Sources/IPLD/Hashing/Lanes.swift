// The processor's vectors hash several messages at once, one per lane. A source file cannot ask which vectors a build
// is for, so a build for 256-bit ones says it twice: `swift build -c release -Xcc -march=x86-64-v3 -Xswiftc
// -DVECTORS_256`.

#if VECTORS_256
  /// One word of every message.
  typealias Lanes = SIMD8<UInt32>

  /// The address at which every message starts.
  typealias LanePointers = InlineArray<8, UnsafeRawPointer>
#else
  /// One word of every message.
  typealias Lanes = SIMD4<UInt32>

  /// The address at which every message starts.
  typealias LanePointers = InlineArray<4, UnsafeRawPointer>
#endif

extension Lanes {
  #if VECTORS_256
    /// 0, 1, 2 and so on.
    static let numbers = Lanes(0, 1, 2, 3, 4, 5, 6, 7)

    /// The word at an offset of every message, in the order of bytes of the machine.
    @inline(__always)
    init(_ pointers: LanePointers, offset: Int) {
      self.init(
        pointers[0].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[1].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[2].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[3].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[4].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[5].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[6].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[7].loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  #else
    /// 0, 1, 2 and so on.
    static let numbers = Lanes(0, 1, 2, 3)

    /// The word at an offset of every message, in the order of bytes of the machine.
    @inline(__always)
    init(_ pointers: LanePointers, offset: Int) {
      self.init(
        pointers[0].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[1].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[2].loadUnaligned(fromByteOffset: offset, as: UInt32.self),
        pointers[3].loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  #endif

  /// The bits of every lane moved towards its lowest by 1 to 31 bits, which come back at the top.
  ///
  /// The sum and the product stand for `|` and `<<`: the library defines only those operators on whole vectors, and the
  /// others lane by lane, of which the optimiser would make scalar rotations.
  @inline(__always)
  func rotatedRight(_ count: UInt32) -> Self {
    (self &>> Self(repeating: count)) &+ (self &* Self(repeating: 1 &<< (32 &- count)))
  }
}

extension Lanes {
  /// Every lane in big-endian order of bytes.
  @inline(__always)
  var bigEndian: Self {
    var result = self
    for lane in result.indices { result[lane] = result[lane].bigEndian }
    return result
  }
}
