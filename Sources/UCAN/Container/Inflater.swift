internal import IPLD

/// Reads the compressed format Deflate (RFC 1951).
struct Inflater {
  private let bytes: [UInt8]
  private let end: Int
  private let limit: Int
  /// The next byte to be read.
  private(set) var position: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var result: [UInt8] = []

  /// - Parameter limit: The largest result.
  init(_ bytes: [UInt8], from start: Int, to end: Int, limit: Int) {
    self.bytes = bytes
    self.end = end
    self.limit = limit
    position = start
  }

  /// Returns the content of all blocks.
  mutating func inflate() throws(CodedError) -> [UInt8] {
    var isLast = false
    while !isLast {
      isLast = try read(1) == 1
      switch try read(2) {
      case 0: try stored()
      case 1: try compressed(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        let (literals, distances) = try codes()
        try compressed(literals, distances)
      default: throw error("a block of the reserved type")
      }
    }
    return result
  }

  private func error(_ reason: String) -> CodedError { CodedError(.gzipMalformed, at: position, reason) }

  /// A number of at most 16 bits, the lowest one first.
  private mutating func read(_ count: Int) throws(CodedError) -> Int {
    while bitCount < count {
      guard position < end else { throw error("the compressed bytes end too early") }
      bits |= UInt32(bytes[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func append(_ byte: UInt8) throws(CodedError) {
    guard result.count < limit else { throw CodedError(.ucanTooLong, at: position, "more than \(limit) bytes") }
    result.append(byte)
  }

  /// A block as it is (section 3.2.4).
  private mutating func stored() throws(CodedError) {
    bits = 0
    bitCount = 0
    let length = try read(16)
    guard try read(16) == length ^ 0xFFFF else { throw error("a length that is not the complement of its complement") }
    guard end - position >= length else { throw error("the compressed bytes end too early") }
    for _ in 0..<length {
      try append(bytes[position])
      position += 1
    }
  }

  /// A block of literals and of copies of what comes before (section 3.2.5).
  private mutating func compressed(_ literals: Code, _ distances: Code) throws(CodedError) {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        try append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol < 286 else { throw error("an unknown length") }
      let (length, lengthBits) = Self.lengths[symbol - 257]
      let count = length + (try read(lengthBits))
      let other = try self.symbol(distances)
      guard other < 30 else { throw error("an unknown distance") }
      let (base, distanceBits) = Self.distances[other]
      let distance = base + (try read(distanceBits))
      guard distance <= result.count else { throw error("a copy from before the start") }
      for _ in 0..<count { try append(result[result.count - distance]) }
    }
  }

  // MARK: Codes

  /// A prefix code: how many symbols have each length, and the symbols in the order of their codes (section 3.2.2).
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// Nothing where there are more codes than bits allow.
    init?(_ lengths: some Collection<Int>) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1...15 {
        left = left * 2 - counts[length]
        guard left >= 0 else { return nil }
      }
      for length in 1...15 {
        for (symbol, other) in lengths.enumerated() where other == length { symbols.append(symbol) }
      }
    }
  }

  private mutating func symbol(_ code: Code) throws(CodedError) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      value |= try read(1)
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) * 2
      value *= 2
    }
    throw error("bits that are no code")
  }

  /// The codes in front of a block (section 3.2.7).
  private mutating func codes() throws(CodedError) -> (Code, Code) {
    let literals = try read(5) + 257
    let distances = try read(5) + 1
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<(try read(4) + 4) {
      lengths[[16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15][index]] = try read(3)
    }
    guard let code = Code(lengths) else { throw error("more codes of lengths than bits allow") }
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try symbol(code)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw error("no length to be repeated") }
        lengths += [Int](repeating: last, count: try read(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try read(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: try read(7) + 11)
      default: lengths.append(symbol)
      }
    }
    guard lengths.count == literals + distances, lengths[256] > 0 else { throw error("too many lengths, or no end") }
    guard let first = Code(lengths[..<literals]), let second = Code(lengths[literals...]) else {
      throw error("more codes than bits allow")
    }
    return (first, second)
  }

  private static let fixedLiterals = fixed(
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
      + [Int](repeating: 8, count: 8))

  private static let fixedDistances = fixed([Int](repeating: 5, count: 30))

  private static func fixed(_ lengths: [Int]) -> Code {
    guard let code = Code(lengths) else { preconditionFailure("the code of RFC 1951, section 3.2.6") }
    return code
  }

  /// The least length that a symbol stands for, and how many bits are added to it.
  private static let lengths: [(Int, Int)] =
    ranges(from: 3, bits: (0..<28).map { max(0, $0 / 4 - 1) }) + [(258, 0)]

  private static let distances: [(Int, Int)] = ranges(from: 1, bits: (0..<30).map { max(0, $0 / 2 - 1) })

  private static func ranges(from start: Int, bits: [Int]) -> [(Int, Int)] {
    var next = start
    return bits.map { bits in
      defer { next += 1 << bits }
      return (next, bits)
    }
  }
}
