import Foundation
import IPLD
import TestSupport
import Testing

/// The vectors of the reference implementation: 35 lengths, each in three modes.
@Suite struct BLAKE3Tests {
  private struct Vectors: Decodable {
    struct Case: Decodable {
      let input_len: Int
      let hash: String
      let keyed_hash: String
      let derive_key: String
    }

    let key: String
    let context_string: String
    let cases: [Case]
  }

  private static func input(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8($0 % 251) }
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `the official vectors, in all three modes`()
    throws
  {
    let file = try #require(Suites.read("crypto/blake3-test-vectors.json"))
    let vectors = try JSONDecoder().decode(Vectors.self, from: file)
    let key = Array(vectors.key.utf8)
    var passed = 0
    for vector in vectors.cases {
      let input = Self.input(vector.input_len)
      for (hash, expected) in [
        (BLAKE3(), vector.hash), (BLAKE3(key: key), vector.keyed_hash),
        (BLAKE3(context: vectors.context_string), vector.derive_key),
      ] {
        var hash = hash
        hash.update(input)
        let digest = hash.finalize(length: expected.utf8.count / 2)
        #expect(hexText(digest) == expected, "\(vector.input_len) bytes")
        hash.update(input)
        let short = hash.finalize()
        #expect(hexText(short) == expected.prefix(64), "\(vector.input_len) bytes")
        if hexText(digest) == expected { passed += 1 }
      }
    }
    print("BLAKE3: \(passed) of \(3 * vectors.cases.count) official vectors")
    #expect(passed == 105)
  }

  @Test func `a message in pieces has the digest of the whole`() {
    checkPieces(BLAKE3.self, lengths: stride(from: 0, to: 9_000, by: 509))
    checkPieces(BLAKE3.self, lengths: [1024, 8192, 66 * 1024])
  }

  @Test func `pieces that are not aligned to the subtrees give the same digest`() {
    let message = Self.input(300_000)
    let whole = BLAKE3.hash(message)
    var seed: UInt32 = 1
    for _ in 0..<20 {
      var hash = BLAKE3()
      var start = 0
      while start < message.count {
        seed = seed &* 1_664_525 &+ 1_013_904_223
        let end = min(start + Int(seed >> 15), message.count)
        hash.update(Array(message[start..<end]))
        start = end
      }
      let digest = hash.finalize()
      #expect(digest == whole)
    }
  }
}
