import IPLD
import TestSupport
import Testing

/// Examples of FIPS 180 and of NIST's collection of intermediate values.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `digests of the standard's messages`(message: String, digest: String) {
    #expect(hexText(SHA256.hash(Array(message.utf8))) == digest)
  }

  @Test func `a million times a`() {
    let digest = SHA256.hash([UInt8](repeating: 0x61, count: 1_000_000))
    #expect(hexText(digest) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `a message in pieces has the digest of the whole`() {
    checkPieces(SHA256.self)
  }
}

/// Hashes messages of many lengths in pieces of several sizes.
func checkPieces<Hash: HashFunction>(
  _ type: Hash.Type, lengths: some Sequence<Int> = stride(from: 0, through: 300, by: 3),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var hash = Hash()
  for length in lengths {
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 3) }
    let whole = Hash.hash(message)
    #expect(whole.count == Hash.digestLength, sourceLocation: sourceLocation)
    for size in [1, 63, 64, 65, 130, 1024] {
      var start = 0
      while start < length {
        let end = min(start + size, length)
        hash.update(Array(message[start..<end]))
        start = end
      }
      let digest = hash.finalize()
      #expect(digest == whole, "\(length) bytes in pieces of \(size)", sourceLocation: sourceLocation)
    }
  }
}
