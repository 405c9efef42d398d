extension UnixFS {
  /// The ways to cut the bytes of a file into leaves.
  public enum Chunker: Hashable, Sendable {
    /// Leaves of equal length.
    case size(Int)
    /// Leaves end where the fingerprint of the last 16 bytes says so (Rabin): the same stretch of bytes makes the same
    /// leaves wherever in a file it lies.
    case rabin(minimum: Int, average: Int, maximum: Int)
    /// The same with a faster hash of the last 32 bytes: leaves of 128 to 512 KiB.
    case buzhash

    /// The largest leaf, which with what is around it fits into the 2 MiB that others take as a block.
    public static let maximumByteCount = (2 << 20) - 256

    /// Reads `size-N`, `rabin`, `rabin-AVERAGE`, `rabin-MINIMUM-AVERAGE-MAXIMUM`, `buzhash` or `default`.
    public init(_ text: String) throws(CodedError) {
      let words = text.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = words.dropFirst().map { word in
        // A label may stand before a number: `min:32`.
        min(Int(word.split(separator: ":", omittingEmptySubsequences: false).last ?? "") ?? 0, 1 << 40)
      }
      switch (words.first, numbers.count) {
      case ("default", 0): self = .size(256 << 10)
      case ("size", 1):
        try Self.check(numbers[0], isPossible: numbers[0] > 0)
        self = .size(numbers[0])
      case ("rabin", 0): self = Self.rabin(around: 256 << 10)
      case ("rabin", 1):
        try Self.check(numbers[0] + numbers[0] / 2, isPossible: numbers[0] / 3 >= Rabin.window)
        self = Self.rabin(around: numbers[0])
      case ("rabin", 3):
        try Self.check(
          numbers[2],
          isPossible: numbers[0] >= Rabin.window && numbers[0] < numbers[1] && numbers[1] < numbers[2])
        self = .rabin(minimum: numbers[0], average: numbers[1], maximum: numbers[2])
      case ("buzhash", 0): self = .buzhash
      default: throw CodedError(.unixfsChunker, "there is no way \"\(text)\" of cutting files")
      }
    }

    private static func rabin(around average: Int) -> Chunker {
      .rabin(minimum: average / 3, average: average, maximum: average + average / 2)
    }

    private static func check(_ most: Int, isPossible: Bool) throws(CodedError) {
      guard isPossible else {
        throw CodedError(
          .unixfsChunker, "lengths of leaves are greater than 0; those of rabin rise, from at least 16")
      }
      guard most <= maximumByteCount else {
        throw CodedError(.unixfsChunker, "leaves of up to \(most) bytes, where \(maximumByteCount) are allowed")
      }
    }

    /// The number of bytes that a leaf has at most.
    public var mostByteCount: Int {
      switch self {
      case .size(let count): count
      case .rabin(_, _, let maximum): maximum
      case .buzhash: Buzhash.maximum
      }
    }
  }
}

/// Finds the ends of leaves in bytes that arrive in pieces of any size.
enum Splitter {
  /// Leaves of equal length, with the number of bytes that the current leaf still lacks.
  case size(Int, rest: Int)
  case rabin(Rabin)
  case buzhash(Buzhash)

  init(_ chunker: UnixFS.Chunker) {
    switch chunker {
    case .size(let count): self = .size(count, rest: count)
    case .rabin(let minimum, let average, let maximum):
      self = .rabin(Rabin(minimum: minimum, average: average, maximum: maximum))
    case .buzhash: self = .buzhash(Buzhash())
    }
  }

  /// Takes bytes up to the end of the leaf at hand, and tells how many these are, and whether it ends there.
  mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isEnd: Bool) {
    switch self {
    case .size(let count, let rest):
      let taken = min(rest, bytes.count)
      self = .size(count, rest: taken == rest ? count : rest - taken)
      return (taken, taken == rest)
    case .rabin(var rabin):
      defer { self = .rabin(rabin) }
      return rabin.take(bytes)
    case .buzhash(var buzhash):
      defer { self = .buzhash(buzhash) }
      return buzhash.take(bytes)
    }
  }
}

/// A fingerprint of the last 16 bytes: their polynomial over two elements, modulo one of degree 53. A leaf ends where
/// its lowest bits are zero.
struct Rabin {
  static let window = 16
  /// The polynomial that Kubo takes, irreducible.
  private static let polynomial: UInt64 = 0x3D_F305_DFB2_A805
  private static let degree: UInt64 = 53

  private let minimum: Int
  private let maximum: Int
  private let mask: UInt64
  /// The bytes of the leaf at hand.
  private var count = 0
  private var last = [UInt8](repeating: 0, count: Rabin.window)
  private var position = 0
  private var digest: UInt64 = 0

  init(minimum: Int, average: Int, maximum: Int) {
    self.minimum = minimum
    self.maximum = maximum
    // The greatest power of two that is not above the average.
    mask = 1 << UInt64(Int.bitWidth - 1 - average.leadingZeroBitCount) - 1
    begin()
  }

  /// Starts a leaf.
  private mutating func begin() {
    count = 0
    position = 0
    digest = 0
    for index in 0..<Self.window { last[index] = 0 }
    slide(1)
  }

  @inline(__always) private mutating func slide(_ byte: UInt8) {
    digest ^= Self.leaving[Int(last[position])]
    last[position] = byte
    position = (position + 1) % Self.window
    let top = Int(digest >> (Self.degree - 8))
    digest = (digest << 8 | UInt64(byte)) ^ Self.reduction[top]
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isEnd: Bool) {
    // Bytes that are too early for an end, and out of the window when one can be, are passed over.
    var index = min(max(minimum - Self.window - count, 0), bytes.count)
    count += index
    while index < bytes.count {
      slide(bytes[index])
      index += 1
      count += 1
      if count >= minimum, digest & mask == 0 || count >= maximum {
        begin()
        return (index, true)
      }
    }
    return (index, false)
  }

  /// The values that a byte which is 16 bytes back adds to the digest.
  private static let leaving: [UInt64] = (0..<256).map { byte in
    var digest = remainder(UInt64(byte))
    for _ in 1..<window { digest = remainder(digest << 8) }
    return digest
  }

  /// The values that take the eight bits at the degree and above away, and add their remainder.
  private static let reduction: [UInt64] = (0..<256).map { (byte: UInt64) in remainder(byte << degree) | byte << degree
  }

  private static func remainder(_ value: UInt64) -> UInt64 {
    var value = value
    while value >> degree != 0 {
      value ^= polynomial << (UInt64(63 - value.leadingZeroBitCount) - degree)
    }
    return value
  }
}

/// A hash of the last 32 bytes that turns by one bit for each byte. A leaf ends where its lowest 17 bits are zero.
struct Buzhash {
  static let minimum = 128 << 10
  static let maximum = 512 << 10
  private static let window = 32
  private static let mask: UInt32 = 1 << 17 - 1

  /// The bytes of the leaf at hand.
  private var count = 0
  private var last = [UInt8](repeating: 0, count: Buzhash.window)
  private var state: UInt32 = 0

  mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isEnd: Bool) {
    var index = min(max(Self.minimum - Self.window - count, 0), bytes.count)
    count += index
    while index < bytes.count {
      let byte = bytes[index]
      state = state << 1 | state >> 31
      // Turned by 32 bits, what comes in first goes out as it came.
      if count >= Self.minimum { state ^= Self.table[Int(last[count % Self.window])] }
      state ^= Self.table[Int(byte)]
      last[count % Self.window] = byte
      index += 1
      count += 1
      if count >= Self.minimum, state & Self.mask == 0 || count >= Self.maximum {
        count = 0
        state = 0
        return (index, true)
      }
    }
    return (index, false)
  }

  /// Random numbers, which every writer has to take alike.
  private static let table: [UInt32] = [
    0x6236E7D5, 0x10279B0B, 0x72818182, 0xDC526514, 0x2FD41E3D, 0x777EF8C8, 0x83EE5285, 0x2C8F3637,
    0x2F049C1A, 0x57DF9791, 0x9207151F, 0x9B544818, 0x74EEF658, 0x2028CA60, 0x0271D91A, 0x27AE587E,
    0xECF9FA5F, 0x236E71CD, 0xF43A8A2E, 0x0BB13380, 0x9E57912C, 0x89A26CDB, 0x9FCF3D71, 0xA86DA6F1,
    0x9C49F376, 0x346AECC7, 0xF094A9EE, 0xEA99E9CB, 0xB01713C6, 0x088ACFFB, 0x2960A0FB, 0x344A626C,
    0x7FF22A46, 0x6D7A1AA5, 0x6A714916, 0x41D454CA, 0x8325B830, 0x0B65F563, 0x447FECCA, 0xF9D0EA5E,
    0xC1D9D3D4, 0xCB5EC574, 0x55AAE902, 0x86EDC0E7, 0x0D3A9E33, 0xE70DC1E1, 0xE3C5F639, 0x9B43140A,
    0xC6490AC5, 0x5E4030FB, 0x8E976DD5, 0xA87468EA, 0xF830EF6F, 0xCC1ED5A5, 0x611F4E78, 0xDDD11905,
    0xF2613904, 0x566C67B9, 0x905A5CCC, 0x7B37B3A4, 0x4B53898A, 0x6B8FD29D, 0xAAD81575, 0x511BE414,
    0x3CFAC1E7, 0x8029A179, 0xD40EFEDA, 0x07380E02, 0xDC9BEFFD, 0x2D049082, 0x99BC7831, 0xFF5002A8,
    0x21CE7646, 0x01CD049B, 0x0F43994F, 0xC3C6C5A5, 0xBBDA5F50, 0x0EC15EC7, 0x9ADB19B6, 0x0C1E80B9,
    0xB9B52968, 0xAE162419, 0x2542B405, 0x91A42E9D, 0x6BE0F668, 0x6ED7A6B9, 0xBC2777B4, 0xE162CE56,
    0x4266AAD5, 0x60FDB704, 0x66F832A5, 0x9595F6CA, 0xFEE83CED, 0x55228D99, 0x12BF0E28, 0x66896459,
    0x0789AFDA, 0x0282BAA8, 0x2367A343, 0x591491B0, 0x2FF1A4B1, 0x410739B6, 0x9B7055A0, 0x2E0EB229,
    0x24FC8252, 0x3327D3DF, 0xB0782669, 0x1C62E069, 0x7F503101, 0xF50593AE, 0xD9EB275D, 0xE00EB678,
    0x5917CCDE, 0x97B9660A, 0xDD06202D, 0xED229E22, 0xA9C735BF, 0xD6316FE6, 0x6FC72E4C, 0x0206DFA2,
    0xD6B15C5A, 0x69D87B49, 0x09C97745, 0x13445D61, 0x35A975AA, 0x859AA9B9, 0x65380013, 0xD1FB6391,
    0xC29255FD, 0x784A3B91, 0xB9E74C26, 0x63CE4D40, 0xC07CBE9E, 0xE6E4529E, 0x0FB3632F, 0x9438D9C9,
    0x682F94A8, 0xF8FD4611, 0x257EC1ED, 0x475CE3D6, 0x60EE2DB1, 0x2AFAB002, 0x2B9E4878, 0x86B340DE,
    0x1482FDCA, 0xFE41B3BF, 0xD4A412B0, 0xE09DB98C, 0xC1AF5D53, 0x7E55E25F, 0xD3346B38, 0xB7A12CBD,
    0x9C6827BA, 0x71F78BEE, 0x8C3A0F52, 0x150491B0, 0xF26DE912, 0x233E3A4E, 0xD309EBBA, 0xA0A9E0FF,
    0xCA2B5921, 0xEEB9893C, 0x33829E88, 0x9870CC2A, 0x23C4B9D0, 0xEBA32EA3, 0xBDAC4D22, 0x3BC8C44C,
    0x1E8D0397, 0xF9327735, 0x783B009F, 0x0EB83742, 0x2621DC71, 0xED017D03, 0x5C760AA1, 0x5A69814B,
    0x96E3047F, 0xA93C9CDE, 0x615C86F5, 0xB4322AA5, 0x4225534D, 0x0D2E2DE3, 0xCCFCCC4B, 0x0BAC2A57,
    0xF0A06D04, 0xBC78D737, 0xF2D1F766, 0xF5A7953C, 0xBCDFDA85, 0x5213B7D5, 0xBCE8A328, 0xD38F5F18,
    0xDB094244, 0xFE571253, 0x317FA7EE, 0x4A324F43, 0x3FFC39D9, 0x51B3FA8E, 0x7A4BEE9F, 0x78BBC682,
    0x9F5C0350, 0x02FE286C, 0x245AB686, 0xED6BF7D7, 0x0AC4988A, 0x3FE010FA, 0xC65FE369, 0xA45749CB,
    0x2B84E537, 0xDE9FF363, 0x20540F9A, 0xAA8C9B34, 0x5BC476B3, 0x1D574BD7, 0x929100AD, 0x4721DE4D,
    0x27DF1B05, 0x58B18546, 0xB7E76764, 0xDF904E58, 0x97AF57A1, 0xBD4DC433, 0xA6256DFD, 0xF63998F3,
    0xF1E05833, 0xE20ACF26, 0xF57FD9D6, 0x90300B4D, 0x89DF4290, 0x68D01CBC, 0xCF893EE3, 0xCC42A046,
    0x778E181B, 0x67265C76, 0xE981A4C4, 0x82991DA1, 0x708F7294, 0xE6E2AE62, 0xFC441870, 0x95E1B0B6,
    0x0445F825, 0x5A93B47F, 0x5E9CF4BE, 0x84DA71E7, 0x9D9582B0, 0x9BF835EF, 0x591F61E2, 0x43325985,
    0x5D2DE32E, 0x8D8FBF0F, 0x95B30F38, 0x07AD5B6E, 0x4E934EDF, 0x3CD4990E, 0x9053E259, 0x5C41857D,
  ]
}
