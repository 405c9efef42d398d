import Foundation
import TestSupport
import Testing
import UCAN

@Suite struct Ed25519Tests {
  private struct Vector: Decodable {
    let name, seed, publicKey, message, signature: String
  }

  @Test func `the vectors of RFC 8032, section 7.1`() throws {
    let vectors = try JSONDecoder().decode([Vector].self, from: Files.fixture("rfc8032.json"))
    for vector in vectors {
      let key = try #require(Ed25519.PrivateKey(seed: hex(vector.seed)))
      let message = hex(vector.message)
      #expect(hexText(key.publicKey.bytes) == vector.publicKey, "\(vector.name)")
      #expect(hexText(key.sign(message)) == vector.signature, "\(vector.name)")
      #expect(key.publicKey.verifies(hex(vector.signature), of: message), "\(vector.name)")
    }
    #expect(vectors.count == 5)
  }

  private struct Wycheproof: Decodable {
    struct Group: Decodable {
      struct Key: Decodable { let pk: String }
      struct Case: Decodable {
        let tcId: Int
        let comment, msg, sig, result: String
      }

      let publicKey: Key
      let tests: [Case]
    }

    let numberOfTests: Int
    let testGroups: [Group]
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `the answers of Wycheproof`() throws {
    let file = try #require(Suites.read("crypto/wycheproof-ed25519.json"))
    let suite = try JSONDecoder().decode(Wycheproof.self, from: file)
    var right = 0
    for group in suite.testGroups {
      let key = Ed25519.PublicKey(hex(group.publicKey.pk))
      for test in group.tests {
        let isValid = key?.verifies(hex(test.sig), of: hex(test.msg)) ?? false
        #expect(isValid == (test.result == "valid"), "\(test.tcId): \(test.comment)")
        if isValid == (test.result == "valid") { right += 1 }
      }
    }
    print("Ed25519: \(right) of \(suite.numberOfTests) answers of Wycheproof")
    #expect(right == 151)
  }

  /// The encodings of the eight points of small order, some of them not canonical.
  private static let smallOrder = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  ]

  @Test(arguments: smallOrder) func `no key is a point of small order`(encoded: String) {
    #expect(Ed25519.PublicKey(hex(encoded)) == nil)
  }

  @Test(arguments: [
    ("y = p + 3, a second encoding", "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    ("y = 2, not on the curve", "0200000000000000000000000000000000000000000000000000000000000000"),
    ("31 bytes", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751"),
    ("33 bytes", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00"),
    ("nothing", ""),
  ])
  func `other bytes that are no key`(name: String, encoded: String) {
    #expect(Ed25519.PublicKey(hex(encoded)) == nil, "\(name)")
  }

  @Test func `a signature says nothing about other bytes`() throws {
    let key = try #require(Ed25519.PrivateKey(seed: [UInt8](repeating: 7, count: 32)))
    let message = Array("a message".utf8)
    let signature = key.sign(message)
    #expect(key.publicKey.verifies(signature, of: message))
    for index in signature.indices {
      var changed = signature
      changed[index] ^= 1 << UInt8(index & 7)
      #expect(!key.publicKey.verifies(changed, of: message), "byte \(index)")
    }
    #expect(!key.publicKey.verifies(signature, of: message + [0]))
    #expect(!key.publicKey.verifies(Array(signature.dropLast()), of: message))
    #expect(!key.publicKey.verifies(signature + [0], of: message))
    #expect(!key.publicKey.verifies([UInt8](repeating: 0, count: 64), of: message))
    #expect(!key.publicKey.verifies([], of: message))
  }

  @Test func `R of small order, and not canonical, is compared as bytes`() throws {
    let key = try #require(Ed25519.PrivateKey(seed: [UInt8](repeating: 9, count: 32)))
    for encoded in Self.smallOrder {
      #expect(!key.publicKey.verifies(hex(encoded) + [UInt8](repeating: 0, count: 32), of: [1, 2, 3]))
    }
  }

  @Test func `there is a key for 32 bytes only, and new keys differ`() {
    #expect(Ed25519.PrivateKey(seed: []) == nil)
    #expect(Ed25519.PrivateKey(seed: [UInt8](repeating: 0, count: 33)) == nil)
    #expect(Ed25519.PrivateKey.generate().seed != Ed25519.PrivateKey.generate().seed)
  }

  @Test func `signatures of many keys verify`() throws {
    var message: [UInt8] = []
    for number in 0..<40 {
      let key = try #require(Ed25519.PrivateKey(seed: (0..<32).map { UInt8(truncatingIfNeeded: $0 &* 11 &+ number) }))
      let signature = key.sign(message)
      #expect(try #require(Ed25519.PublicKey(key.publicKey.bytes)).verifies(signature, of: message))
      message += signature
    }
  }
}
