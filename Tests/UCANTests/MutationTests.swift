import Foundation
import IPLD
import TestSupport
import Testing
import UCAN

/// Damaged inputs are refused or read, but never end the program; what is read is signed by nobody.
@Suite struct MutationTests {
  /// One to four changes: a bit, a byte, a stretch that is left out, doubled or moved.
  private static func mutate(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      let end = min(index + Int.random(in: 1...8, using: &random), bytes.count)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(index..<end)
      case 3: bytes.insert(contentsOf: bytes[index..<end], at: index)
      case 4: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
      default: bytes.removeLast(bytes.count - index)
      }
    }
    return bytes
  }

  private static func check(_ envelope: Envelope, _ original: [UInt8], _ key: Ed25519.PublicKey) {
    if envelope.bytes != original { #expect(!envelope.isSigned(by: key)) }
    if let delegation = try? Delegation(envelope) {
      _ = delegation.policy.matches(["fun": "add_one", "list": [1, 2.5, "x"]])
      #expect((try? DAGCBOR.encode(delegation.policy.node)) != nil)
    }
    if let invocation = try? Invocation(envelope) {
      #expect((try? invocation.task.block()) != nil)
      _ = try? Chain(now: 0).validate(invocation)
      _ = try? Receipt(invocation)
      _ = try? Revocation(invocation)
    }
  }

  @Test func `tokens`() throws {
    let key = try #require(Ed25519.PrivateKey(seed: [UInt8](repeating: 5, count: 32)))
    let policy = try Policy([
      ["==", ".fun", "add_one"], ["any", ".list[0:2]", ["<", ".", 3]], ["like", ".[\"fun\"]?", "a*\\*"],
      ["not", ["or", [["!=", ".x.y?", .null]]]],
    ])
    let delegation = try Delegation(
      by: key, to: key.did, subject: nil, command: .top, policy: policy, nonce: [UInt8](repeating: 1, count: 12),
      notBefore: 3, expiration: 1 << 40)
    let receipt = try Receipt(of: delegation.cid, outcome: .error(["code": 3]), by: key)
    let revocation = try Revocation(of: delegation.cid, path: [delegation.cid], by: key)
    var random = SplitMix64(state: 0x9E37_79B9_7F4A_7C15)
    var read = 0
    for original in [delegation.envelope, receipt.invocation.envelope, revocation.invocation.envelope] {
      for _ in 0..<1500 {
        guard let envelope = try? Envelope(Self.mutate(original.bytes, &random)) else { continue }
        read += 1
        Self.check(envelope, original.bytes, key.publicKey)
      }
    }
    #expect(read > 20)
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `containers`() throws {
    let file = try #require(Suites.read("ucan/container/BytesGzipped"))
    var random = SplitMix64(state: 77)
    let plain = try Container([UInt8](file)).encode()
    for original in [[UInt8](file), plain] {
      for _ in 0..<200 { _ = try? Container(Self.mutate(original, &random)) }
    }
  }

  @Test func `selectors, keys and names`() {
    var random = SplitMix64(state: 5)
    let data: Node = ["foo": ["bar", .bytes([1, 2]), ["x": 1]]]
    for text in [
      ".foo[0:-1].bar?", ".[\"f\\u006fo\\ud83d\\ude00\"][-1][]", "did:key:z6MkgGykN9ARNFjEzowVq4mLP2kL4NsyAaDGX",
    ] {
      for _ in 0..<2000 {
        let changed = String(decoding: Self.mutate(Array(text.utf8), &random), as: UTF8.self)
        _ = try? Selector(Text(changed)).resolve(data)
        _ = try? DID(Text(changed)).publicKey
        _ = try? Command(Text(changed))
        _ = try? Ed25519.PrivateKey(text: changed)
      }
    }
  }
}
