import IPLD
import TestSupport
import Testing

/// The functions that others name blocks by: the standards' message "abc", and messages of 0 to 300 bytes, whose digests
/// together were hashed by another implementation (Python's hashlib).
@Suite struct HashFamilyTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let abc: String
    let many: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "blake2b-256", abc: "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
      many: "f143268f383d0a1a5f24aa24b681db209a4a84cccf3ca23da55267483f3b1404"),
    Row(
      name: "blake2b-512",
      abc: "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
      many: "8c9ad448c881087cd2af11b0db5472b939e7eae3e9a1050976d14fb8e2f372f2"),
    Row(
      name: "blake2b-160", abc: "384264f676f39536840523f284921cdc68b6846b",
      many: "09a9bb3470d3f424281389b968009149cb847bacb99e751a7eb53dd491a822aa"),
    Row(
      name: "blake2s-256", abc: "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982",
      many: "7bb8468e326e4fc900d1dce29b7e0f2ca28fadb0f1c74d42a1225a11df9fe9e7"),
    Row(
      name: "blake2s-160", abc: "5ae3b99be29b01834c3b508521ede60438f8de17",
      many: "7b14fb792dc443a8efd200b98ce2f79d1387f42416f20a6b87b06195a07902c1"),
    Row(
      name: "sha3-224", abc: "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf",
      many: "d3e148f54bc7d846c3c046f5b7ab4e59cd8a7307aa2e910315acd4a1fefefcea"),
    Row(
      name: "sha3-384",
      abc: "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25",
      many: "40bec92cbc45d40198d83c9e288fe16adb65299eaa7a8f9c3af365f68c449d05"),
    Row(
      name: "sha3-512",
      abc: "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
        + "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0",
      many: "01b5903a44a78166720f0557c63a0241728f817388e6e9a25406654922466edf"),
    Row(
      name: "shake-128", abc: "5881092dd818bf5cf8a3ddb793fbcba74097d5c526a6d35f97b83351940f2cc8",
      many: "258a75543ae12d938b922936206099dbd3f9b3630cb569a576b442a8e7bed347"),
    Row(
      name: "shake-256",
      abc: "483366601360a8771c6863080cc4114d8db44530f8f1e1ee4f94ea37e78b5739"
        + "d5a15bef186a5386c75744c0527e1faa9f8726e462a12a4feb06bd8801e751e4",
      many: "eeaf7cc7e224ae416553a8c21822d358f6d04eb7720e9df1d086a62bb8644a48"),
    Row(
      name: "dbl-sha2-256", abc: "4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358",
      many: "f0d8dc378c67fdb67c4ae548fdbb414bf760d7399503d182ccbf5b99374bf816"),
  ]

  private static func message(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 3) }
  }

  @Test(arguments: rows)
  func `digests are those of the standards`(_ row: Row) throws {
    let function = try #require(Multicodec(name: row.name))
    #expect(Multihash.functions.contains(function))
    #expect(hexText(Array(try Multihash(of: Array("abc".utf8), with: function).digest)) == row.abc)
    var all: [UInt8] = []
    for length in 0...300 { all += try Multihash(of: Self.message(length), with: function).digest }
    #expect(hexText(SHA256.hash(all)) == row.many)
  }

  /// The digests that Ethereum's tools print.
  @Test(arguments: [
    ("keccak-256", "", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"),
    ("keccak-256", "abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"),
    (
      "keccak-512", "abc",
      "18587dc2ea106b9a1563e32b3312421ca164c7f1f07bc922a9c83d77cea3a1e5"
        + "d0c69910739025372dc14ac9642629379540c17e2a65b19d77aa511a9d00bb96"
    ),
  ])
  func `Keccak has the padding of before the standard`(name: String, text: String, digest: String) throws {
    let function = try #require(Multicodec(name: name))
    #expect(hexText(Array(try Multihash(of: Array(text.utf8), with: function).digest)) == digest)
  }

  @Test func `SHA-1 is read and never written`() throws {
    let abc = Array("abc".utf8)
    let multihash = try Multihash(code: .sha1, digest: hex("a9993e364706816aba3e25717850c26c9cd0d89d"))
    #expect(try abc.withUnsafeBytes { try multihash.verifies($0) })
    #expect(try !Array("abd".utf8).withUnsafeBytes { try multihash.verifies($0) })
    #expect(!Multihash.functions.contains(.sha1))
    #expect(slug { _ = try Multihash(of: abc, with: .sha1) } == "multihash.weak_function")
    #expect(slug { _ = try MemoryStore().put(abc, codec: .raw, function: .sha1) } == "multihash.weak_function")
    // Padding at every length around the end of a block.
    var blocks: [UInt8] = []
    for length in 50...70 {
      let message = Self.message(length)
      let right = try Multihash(code: .sha1, digest: Self.sha1(message))
      #expect(try message.withUnsafeBytes { try right.verifies($0) })
      blocks += right.digest
    }
    #expect(blocks.count == 21 * 20)
  }

  /// SHA-1 as the standard states it, slowly.
  private static func sha1(_ message: [UInt8]) -> [UInt8] {
    func left(_ x: UInt32, _ n: UInt32) -> UInt32 { x << n | x >> (32 - n) }
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(UInt64(message.count * 8) >> shift & 0xFF))
    }
    var h: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    for start in stride(from: 0, to: padded.count, by: 64) {
      var w = (0..<16).map { word in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(padded[start + 4 * word + $1]) } }
      for t in 16..<80 { w.append(left(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1)) }
      var v = h
      for t in 0..<80 {
        let f: UInt32, k: UInt32
        switch t {
        case ..<20: (f, k) = (v[1] & v[2] | ~v[1] & v[3], 0x5A82_7999)
        case ..<40: (f, k) = (v[1] ^ v[2] ^ v[3], 0x6ED9_EBA1)
        case ..<60: (f, k) = (v[1] & v[2] | v[1] & v[3] | v[2] & v[3], 0x8F1B_BCDC)
        default: (f, k) = (v[1] ^ v[2] ^ v[3], 0xCA62_C1D6)
        }
        v = [left(v[0], 5) &+ f &+ v[4] &+ k &+ w[t], v[0], left(v[1], 30), v[2], v[3]]
      }
      for index in 0..<5 { h[index] = h[index] &+ v[index] }
    }
    return h.flatMap { word in (0..<4).map { UInt8(word >> UInt32(24 - 8 * $0) & 0xFF) } }
  }

  @Test(arguments: [Multicodec.sha2_256, .sha2_512, .sha3_512, .keccak256, .blake3, .blake2b_256, .shake256])
  func `a digest cut to 20 bytes or more is compared, a shorter one proves nothing`(function: Multicodec) throws {
    let block = Array("something".utf8)
    let whole = try Multihash(of: block, with: function)
    for count in [20, 21, 31] {
      let cut = try Multihash(code: function, digest: whole.digest.prefix(count))
      #expect(try block.withUnsafeBytes { try cut.verifies($0) }, "\(count)")
      #expect(try !Array("somethinG".utf8).withUnsafeBytes { try cut.verifies($0) }, "\(count)")
    }
    let short = try Multihash(code: function, digest: whole.digest.prefix(19))
    #expect(slug { _ = try block.withUnsafeBytes { try short.verifies($0) } } == "multihash.short_digest")
    #expect(!short.isVerifiable)
  }

  @Test func `a digest that is longer than the function's is wrong`() throws {
    let block = Array("something".utf8)
    let whole = try Multihash(of: block)
    let long = try Multihash(code: .sha2_256, digest: whole.digest + [0])
    #expect(try !block.withUnsafeBytes { try long.verifies($0) })
    let shake = try Multihash(code: .shake256, digest: [UInt8](repeating: 0, count: 129))
    #expect(slug { _ = try block.withUnsafeBytes { try shake.verifies($0) } } == "multihash.long_digest")
  }

  @Test func `the processor's instructions and the portable code give the same digests`() {
    for length in Array(0...200) + [1000, 4096, 65_537] {
      let message = Self.message(length)
      var (fast, portable) = (SHA256(), SHA256(usesInstructions: false))
      for start in stride(from: 0, to: length, by: 77) {
        fast.update(Array(message[start..<min(start + 77, length)]))
        portable.update(Array(message[start..<min(start + 77, length)]))
      }
      #expect(fast.finalize() == portable.finalize(), "\(length)")
    }
  }
}
