/// BLAKE3, with a digest of 32 bytes or any other length, a key, or a context for the derivation of keys.
///
/// The message is cut into chunks of 1024 bytes, the leaves of a binary tree. Whole subtrees are hashed with a chunk in
/// every vector lane.
public struct BLAKE3: HashFunction {
  /// The length of a digest that nobody gives another length, in bytes: 32.
  public static var digestLength: Int { 32 }

  /// The length of a chunk in bytes.
  static let chunkLength = 1024
  /// The size of the largest subtree that is hashed at once, in chunks.
  private static let subtreeLimit = 64

  /// The initial chaining value: of the plain hash, the one of SHA-256.
  private let key: ChainingValue
  private let flags: Flags
  private var chunk: Chunk
  /// The chaining values of the complete subtrees so far, the largest first: one for every bit of the number of chunks.
  private var stack: [ChainingValue] = []

  /// The plain hash.
  public init() { self.init(key: Self.initialValue, flags: []) }

  /// The keyed hash.
  /// - Parameter key: 32 bytes.
  public init(key: [UInt8]) {
    precondition(key.count == 32, "a key has 32 bytes")
    self.init(key: key.withUnsafeBytes { Self.chainingValue($0) }, flags: .keyedHash)
  }

  /// Derives a key from the message, which is key material.
  /// - Parameter context: The purpose of the key: a text fixed in the program, never input.
  public init(context: String) {
    var hash = BLAKE3(key: Self.initialValue, flags: .deriveKeyContext)
    hash.update(Array(context.utf8))
    self.init(key: hash.finalize().withUnsafeBytes { Self.chainingValue($0) }, flags: .deriveKeyMaterial)
  }

  private init(key: ChainingValue, flags: Flags) {
    self.key = key
    self.flags = flags
    chunk = Chunk(key: key, flags: flags, counter: 0)
  }

  private static var initialValue: ChainingValue {
    let words = SHA256.initialState
    return ChainingValue(words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7])
  }

  private static func chainingValue(_ bytes: UnsafeRawBufferPointer) -> ChainingValue {
    var result = ChainingValue()
    for word in 0..<8 {
      result[word] = bytes.loadUnaligned(fromByteOffset: 4 * word, as: UInt32.self).littleEndian
    }
    return result
  }

  /// Hashes more bytes of the message.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard var next = bytes.baseAddress else { return }
    var rest = bytes.count
    while rest > 0 {
      if chunk.length == Self.chunkLength {
        push(chunk.output.chainingValue, chunks: 1)
      }
      // A whole subtree, after which there must be more: the root of the tree is hashed in another way.
      let chunks = chunk.length == 0 ? Self.subtreeSize(counter: chunk.counter, rest: rest) : 1
      let taken = chunks > 1 ? chunks * Self.chunkLength : min(rest, Self.chunkLength - chunk.length)
      if chunks > 1 {
        let value = Subtree.chainingValue(next, chunks: chunks, key: key, flags: flags, counter: chunk.counter)
        push(value, chunks: chunks)
      } else {
        chunk.append(UnsafeRawBufferPointer(start: next, count: taken))
      }
      next += taken
      rest -= taken
    }
  }

  /// The number of chunks in the largest subtree that may start at a chunk, with at least a byte left after it.
  private static func subtreeSize(counter: UInt64, rest: Int) -> Int {
    let whole = (rest - 1) / chunkLength
    guard whole > 1 else { return 1 }
    let fitting = min(subtreeLimit, 1 << (Int.bitWidth - 1 - whole.leadingZeroBitCount))
    return counter == 0 ? fitting : min(fitting, 1 << min(counter.trailingZeroBitCount, 62))
  }

  /// Returns the digest of all bytes so far, 32 bytes long.
  public mutating func finalize() -> [UInt8] { finalize(length: Self.digestLength) }

  /// The first bytes of the endless digest, after which the value starts over with an empty message.
  public mutating func finalize(length: Int) -> [UInt8] {
    precondition(length >= 0, "a digest of negative length")
    var output = chunk.output
    while let left = stack.popLast() {
      output = .parent(left, output.chainingValue, key: key, flags: flags)
    }
    self = Self(key: key, flags: flags)
    var result: [UInt8] = []
    result.reserveCapacity(length)
    var block: UInt64 = 0
    while result.count < length {
      withUnsafeBytes(of: output.rootBlock(block)) { result += $0.prefix(length - result.count) }
      block += 1
    }
    return result
  }

  /// Adds a complete subtree that ends at the current chunk, and merges it with those of the same size before it.
  /// - Parameter chunks: Its size, a power of two that divides the number of chunks before it.
  private mutating func push(_ value: ChainingValue, chunks: Int) {
    let total = chunk.counter &+ UInt64(chunks)
    var value = value
    var subtrees = total &>> UInt64(chunks.trailingZeroBitCount)
    while subtrees & 1 == 0, let left = stack.popLast() {
      value = Output.parent(left, value, key: key, flags: flags).chainingValue
      subtrees &>>= 1
    }
    stack.append(value)
    chunk = Chunk(key: key, flags: flags, counter: total)
  }
}
