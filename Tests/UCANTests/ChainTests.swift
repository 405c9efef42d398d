import IPLD
import TestSupport
import Testing
import UCAN

@Suite struct ChainTests {
  private static func key(_ number: UInt8) -> Ed25519.PrivateKey {
    constant(Ed25519.PrivateKey(seed: [UInt8](repeating: number, count: 32)))
  }

  private let alice = key(1), bob = key(2), carol = key(3), dan = key(4)
  private let now = 1_800_000_000

  private func delegation(
    _ issuer: Ed25519.PrivateKey, _ audience: Ed25519.PrivateKey, about subject: Ed25519.PrivateKey?,
    _ command: Text = "/wasm", _ policy: [Statement] = [], notBefore: Int? = nil, expiration: Int? = nil
  ) throws -> Delegation {
    try Delegation(
      by: issuer, to: audience.did, subject: subject?.did, command: try Command(command), policy: Policy(policy),
      notBefore: notBefore, expiration: expiration)
  }

  private func invocation(
    _ issuer: Ed25519.PrivateKey, on subject: Ed25519.PrivateKey, _ proofs: [Delegation], _ command: Text = "/wasm/run",
    expiration: Int? = nil
  ) throws -> Invocation {
    let task = Invocation.Task(
      subject: subject.did, command: try Command(command), arguments: try Map([("fun", "add"), ("fuel", 5)]))
    return try Invocation(task, by: issuer, proofs: proofs.map(\.cid), expiration: expiration)
  }

  /// The name of the failure, or nothing where the invocation is allowed.
  private func failure(
    _ invocation: Invocation, _ proofs: [Delegation], at time: Int? = nil, revocations: [Revocation] = []
  ) throws -> ValidationError.Name? {
    var chain = Chain(now: time ?? now, tokens: proofs.map(\.envelope))
    for revocation in revocations { try chain.add(revocation) }
    do throws(ValidationError) {
      try chain.validate(invocation)
      return nil
    } catch {
      return error.name
    }
  }

  @Test func `a chain leads from the subject to the issuer`() throws {
    let chain = [try delegation(alice, bob, about: alice), try delegation(bob, carol, about: alice, "/wasm/run")]
    #expect(try failure(try invocation(carol, on: alice, chain), chain) == nil)
    #expect(try failure(try invocation(dan, on: alice, chain), chain) == .invalidAudience)
    #expect(try failure(try invocation(bob, on: alice, chain), chain) == .invalidAudience)
    #expect(try failure(try invocation(carol, on: bob, chain), chain) == .invalidSubject)
    #expect(try failure(try invocation(carol, on: alice, [chain[1]]), chain) == .invalidAudience)
    #expect(try failure(try invocation(carol, on: alice, chain), [chain[0]]) == .unavailableProof)
    #expect(try failure(try invocation(carol, on: alice, []), chain) == .invalidClaim)
  }

  @Test func `proofs may be listed from the issuer to the subject too`() throws {
    let chain = [
      try delegation(alice, bob, about: alice), try delegation(bob, carol, about: nil),
      try delegation(carol, dan, about: alice),
    ]
    #expect(try failure(try invocation(dan, on: alice, chain.reversed()), chain) == nil)
    let mixed = [chain[1], chain[0], chain[2]]
    #expect(try failure(try invocation(dan, on: alice, mixed), chain) == .invalidClaim)
  }

  @Test func `an invocation is no proof`() throws {
    let first = try invocation(alice, on: alice, [])
    let task = first.task
    let second = try Invocation(task, by: bob, proofs: [first.cid], expiration: nil)
    let chain = Chain(now: now, tokens: [first.envelope])
    #expect(throws: ValidationError.self) { try chain.validate(second) }
  }

  @Test(arguments: [
    ("/", "/wasm/run", true), ("/wasm", "/wasm/run", true), ("/wasm/run", "/wasm/run", true),
    ("/wasm/run", "/wasm", false), ("/wasm", "/wasmer/run", false), ("/was", "/wasm", false), ("/wasm/run", "/", false),
    ("/ほげ", "/ほげ/ふが", true),
  ])
  func `a command covers those below it by whole segments`(delegated: String, invoked: String, covers: Bool) throws {
    let proof = try delegation(alice, bob, about: alice, Text(delegated))
    let failure = try failure(try invocation(bob, on: alice, [proof], Text(invoked)), [proof])
    #expect(failure == (covers ? nil : .invalidCommand))
  }

  @Test func `every delegation narrows what may be done`() throws {
    let narrow = try delegation(alice, bob, about: alice, "/wasm/check")
    let wide = try delegation(bob, carol, about: alice, "/")
    #expect(try failure(try invocation(carol, on: alice, [narrow, wide]), [narrow, wide]) == .invalidCommand)
    let policy = [Statement.ordered(try Selector(".fuel"), .lessOrEqual, 4)]
    let strict = try delegation(alice, bob, about: alice, "/wasm", policy)
    #expect(try failure(try invocation(carol, on: alice, [strict, wide]), [strict, wide]) == .matchError)
  }

  @Test func `a token is valid from its start to its end, which is its last second`() throws {
    let proof = try delegation(alice, bob, about: alice, notBefore: 100, expiration: 200)
    let invocation = try invocation(bob, on: alice, [proof], expiration: 150)
    for (time, expected) in [
      (99, ValidationError.Name.tooEarly), (100, nil), (149, nil), (150, nil), (151, .expired), (200, .expired),
    ] {
      #expect(try failure(invocation, [proof], at: time) == expected, "at \(time)")
    }
    let endless = try self.invocation(bob, on: alice, [proof])
    #expect(try failure(endless, [proof], at: 200) == nil)
    #expect(try failure(endless, [proof], at: 201) == .expired)
  }

  @Test(arguments: [1, 11]) func `short nonces are not signed`(count: Int) throws {
    let nonce = [UInt8](repeating: 7, count: count)
    #expect {
      _ = try Delegation(by: alice, to: bob.did, subject: alice.did, command: .top, nonce: nonce, expiration: nil)
    } throws: { ($0 as? CodedError)?.slug == "ucan.nonce" }
    let task = Invocation.Task(subject: alice.did, command: .top, arguments: Map(), nonce: Bytes(nonce))
    #expect { _ = try Invocation(task, by: alice, expiration: nil) } throws: {
      ($0 as? CodedError)?.slug == "ucan.nonce"
    }
    let empty = Invocation.Task(subject: alice.did, command: .top, arguments: Map(), nonce: [])
    #expect(throws: Never.self) { _ = try Invocation(empty, by: alice, expiration: nil) }
  }

  @Test func `a powerline passes on authority, but does not begin it`() throws {
    let root = try delegation(alice, bob, about: alice)
    let powerline = try delegation(bob, carol, about: nil, "/")
    #expect(try failure(try invocation(carol, on: alice, [root, powerline]), [root, powerline]) == nil)
    #expect(try failure(try invocation(carol, on: bob, [powerline]), [powerline]) == .invalidClaim)
  }

  @Test func `a delegation is revoked by its issuer, and by those before it`() throws {
    let chain = [
      try delegation(alice, bob, about: alice), try delegation(bob, carol, about: alice),
      try delegation(carol, dan, about: alice),
    ]
    let invocation = try invocation(dan, on: alice, chain)
    for (revoker, index, expected) in [
      (alice, 0, ValidationError.Name.revoked), (alice, 2, .revoked), (bob, 1, .revoked), (bob, 2, .revoked),
      (bob, 0, nil), (dan, 2, nil), (dan, 0, nil), (carol, 1, nil),
    ] {
      let revocation = try Revocation(of: chain[index].cid, path: chain.map(\.cid), by: revoker)
      #expect(try Revocation(try Invocation(revocation.invocation.envelope.bytes)) == revocation)
      #expect(try failure(invocation, chain, revocations: [revocation]) == expected, "\(index)")
    }
  }

  @Test func `the right to revoke can be delegated`() throws {
    let proof = try delegation(alice, bob, about: alice)
    let permission = try delegation(alice, dan, about: alice, "/ucan/revoke")
    let task = Invocation.Task(subject: alice.did, command: .revoke, arguments: try Map([("ucan", .link(proof.cid))]))
    let revocation = try Revocation(try Invocation(task, by: dan, proofs: [permission.cid], expiration: nil))
    let proofs = [proof, permission]
    #expect(try failure(try invocation(bob, on: alice, [proof]), proofs, revocations: [revocation]) == .revoked)
    let stranger = try Revocation(try Invocation(task, by: carol, proofs: [permission.cid], expiration: nil))
    #expect(throws: ValidationError.self) {
      try failure(try invocation(bob, on: alice, [proof]), proofs, revocations: [stranger])
    }
  }

  @Test func `a fragment of a DID names a key, not another principal`() throws {
    let fragment = try DID(Text(bob.did.text.description + "#key-1"))
    #expect(fragment.principal == bob.did)
    #expect(try fragment.publicKey == bob.publicKey)
    let proof = try Delegation(
      by: alice, to: fragment, subject: alice.did, command: .top, expiration: nil, version: .releaseCandidate1)
    #expect(try failure(try invocation(bob, on: alice, [proof]), [proof]) == nil)
  }

  @Test func `the key of an issuer that is no did:key is not known`() throws {
    let task = Invocation.Task(subject: try DID("did:web:example.com"), command: .top, arguments: Map())
    let invocation = try Invocation(task, by: alice, expiration: nil)
    #expect(try failure(invocation, []) == .invalidClaim)
    var payload = invocation.envelope.payload.map { ($0.key, $0.value) }
    payload.removeAll { $0.0 == "iss" }
    payload.append(("iss", "did:web:example.com"))
    let signed: Node = ["h": .bytes([0x34, 0xED, 0x01, 0x71]), "ucan/inv@1.0.0-rc.1": try .map(payload)]
    let bytes = try DAGCBOR.encode([.bytes([]), signed])
    #expect(try failure(try Invocation(bytes), []) == .keyResolution)
  }

  @Test func `the tokens of the release candidate are written too`() throws {
    let proof = try Delegation(
      by: alice, to: bob.did, subject: alice.did, command: .top, expiration: nil, version: .releaseCandidate1)
    #expect(String(decoding: proof.envelope.bytes, as: UTF8.self).contains("ucan/dlg@1.0.0-rc.1"))
    #expect(try Delegation(proof.envelope.bytes).envelope.version == .releaseCandidate1)
  }

  @Test func `a receipt of the older draft is read`() throws {
    let task = try Invocation.Task(subject: alice.did, command: .top, arguments: Map()).block().cid
    let facts: Node = ["out": ["error": "no fuel"], "run": [["cmd": "/retry", "args": [:]]]]
    let old = Invocation.Task(
      subject: bob.did, command: try Command("/ucan/assert"),
      arguments: try Map([("about", .link(task)), ("facts", facts)]))
    let receipt = try Receipt(try Invocation(old, by: bob, expiration: nil))
    #expect(receipt.outcome == .error("no fuel"))
    #expect(receipt.effects.count == 1)
    #expect(receipt.ran == task)
  }

  @Test func `the same task and result by the same key make the same receipt`() throws {
    let task = try Invocation.Task(subject: alice.did, command: .top, arguments: Map()).block().cid
    let receipts = try (0..<2).map { _ in
      try Receipt(of: task, outcome: .ok(1), effects: [try Map([("cmd", "/next"), ("args", [:])])], by: bob)
    }
    #expect(receipts[0].cid == receipts[1].cid)
    #expect(receipts[0].effects.count == 1)
    #expect(receipts[0].executor == bob.did)
  }

  @Test func `a chain has no more than 64 links`() throws {
    let proof = try delegation(alice, alice, about: alice)
    #expect(try failure(try invocation(alice, on: alice, Array(repeating: proof, count: 64)), [proof]) == nil)
    let long = try invocation(alice, on: alice, Array(repeating: proof, count: 65))
    #expect(try failure(long, [proof]) == .unavailableProof)
  }
}
