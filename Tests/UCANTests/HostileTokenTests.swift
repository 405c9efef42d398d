import IPLD
import TestSupport
import Testing
import UCAN

/// Tokens that are signed, but not what they should be: each is refused with a slug and an offset.
@Suite struct HostileTokenTests {
  private static let key = constant(Ed25519.PrivateKey(seed: [UInt8](repeating: 1, count: 32)))
  private static let did = Node.string(key.did.text)
  private static let varsig: [UInt8] = [0x34, 0x01, 0xED, 0x01, 0xED, 0x01, 0x13, 0x71]
  private static let link = Node.link(constant(try CID(of: [UInt8]("task".utf8), codec: .dagCBOR)))

  private static let invocation: [(Text, Node)] = [
    ("iss", did), ("sub", did), ("cmd", "/wasm/run"), ("args", [:]), ("prf", []), ("nonce", .bytes([])), ("exp", .null),
  ]

  private static let delegation: [(Text, Node)] = [
    ("iss", did), ("aud", did), ("sub", did), ("cmd", "/wasm"), ("pol", []), ("nonce", .bytes([1])), ("exp", .null),
  ]

  private static func receipt(_ arguments: Node) -> [(Text, Node)] {
    with(with(invocation, "cmd", "/ucan/assert/receipt"), "args", arguments)
  }

  /// A payload with a field set, or without it.
  private static func with(_ payload: [(Text, Node)], _ key: Text, _ value: Node?) -> [(Text, Node)] {
    let rest = payload.filter { $0.0 != key }
    return value.map { rest + [(key, $0)] } ?? rest
  }

  private static func token(_ tag: Text, _ payload: [(Text, Node)], header: [UInt8] = varsig) throws -> [UInt8] {
    let signed = Node.map(try Map([("h", .bytes(header)), (tag, .map(try Map(payload)))]))
    return try DAGCBOR.encode([.bytes(key.sign(try DAGCBOR.encode(signed))), signed])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var slug: String
    /// What stands in the token at the offset of the error.
    let found: [UInt8]
    let make: @Sendable () throws -> [UInt8]

    var testDescription: String { name }
  }

  private static func invocation(_ name: String, _ key: Text, _ value: Node?) -> Case {
    // A missing field is missed where the payload begins.
    let found = value == nil ? [0xA6] : constant(try DAGCBOR.encode(.string(key)))
    return Case(name: "invocation: \(name)", slug: "ucan.payload", found: found) {
      try token("ucan/inv@1.0.0", with(invocation, key, value))
    }
  }

  private static func delegation(_ name: String, _ key: Text, _ value: Node?) -> Case {
    let found = value == nil ? [0xA6] : constant(try DAGCBOR.encode(.string(key)))
    return Case(name: "delegation: \(name)", slug: "ucan.payload", found: found) {
      try token("ucan/dlg@1.0.0", with(delegation, key, value))
    }
  }

  private static func receipt(_ name: String, _ arguments: Node, audience: Node? = nil) -> Case {
    Case(name: "receipt: \(name)", slug: "ucan.receipt", found: [audience == nil ? 0xA7 : 0xA8]) {
      try token("ucan/inv@1.0.0", with(receipt(arguments), "aud", audience))
    }
  }

  private static func named(_ slug: String, _ test: Case) -> Case {
    var test = test
    test.slug = slug
    return test
  }

  static let payloads: [Case] =
    ["iss", "sub", "cmd", "args", "prf", "nonce", "exp"].map { invocation("no \($0)", Text($0), nil) }
    + ["iss", "aud", "cmd", "pol", "nonce", "exp"].map { delegation("no \($0)", Text($0), nil) }
    + [named("ucan.no_subject", delegation("no sub", "sub", nil))]
    + [
      invocation("unknown field", "xyz", 1), invocation("unknown field that sorts last", "zzzzzzzz", 1),
      invocation("unknown field that sorts first", "a", 1),
      invocation("iss is not a text", "iss", 1), invocation("iss is no DID", "iss", "alice"),
      invocation("iss with a space", "iss", "did:key:z6 Mk"), invocation("iss without a method", "iss", "did::x"),
      invocation("sub is null", "sub", .null), invocation("aud is null", "aud", .null),
      invocation("cmd without a slash", "cmd", "wasm/run"), invocation("cmd with a slash at the end", "cmd", "/wasm/"),
      invocation("cmd with an empty segment", "cmd", "/wasm//run"), invocation("cmd in uppercase", "cmd", "/Wasm"),
      invocation("cmd in Greek uppercase", "cmd", "/Σ"), invocation("cmd with a line end", "cmd", "/a\n"),
      invocation("cmd is empty", "cmd", ""), invocation("args is a list", "args", []),
      invocation("prf is a link", "prf", link), invocation("prf of texts", "prf", ["bafy"]),
      invocation("nonce is a text", "nonce", ""), invocation("meta is a list", "meta", []),
      invocation("exp is a float", "exp", 1.5), invocation("exp is 2^53", "exp", .integer(1 << 53)),
      invocation("exp is -2^64", "exp", .integer(-(1 << 64))), invocation("iat is null", "iat", .null),
      invocation("cause is a text", "cause", "bafy"),
      delegation("unknown field", "args", [:]), delegation("pol is a map", "pol", [:]),
      delegation("pol with an unknown operator", "pol", [["~", ".", 1]]), delegation("sub is empty", "sub", ""),
      delegation("nbf is a text", "nbf", "0"), delegation("nbf is 2^53", "nbf", .integer(1 << 53)),
      receipt("no result", ["ran": link]), receipt("no task", ["out": ["ok": 1]]),
      receipt("unknown argument", ["ran": link, "out": ["ok": 1], "fuel": 3]),
      receipt("both ok and error", ["ran": link, "out": ["ok": 1, "error": 2]]),
      receipt("neither ok nor error", ["ran": link, "out": ["value": 1]]),
      receipt("the task is no link", ["ran": "bafy", "out": ["ok": 1]]),
      receipt("task and result are swapped", ["ran": ["ok": 1], "out": link]),
      receipt("effects that are no list", ["ran": link, "out": ["ok": 1], "run": [:]]),
      receipt("an effect without a command", ["ran": link, "out": ["ok": 1], "run": [["args": [:]]]]),
      receipt("with an audience", ["ran": link, "out": ["ok": 1]], audience: did),
    ]

  /// The error that reading a token ends with.
  private static func failure(_ bytes: [UInt8], isReceipt: Bool = false) -> CodedError? {
    do throws(CodedError) {
      let envelope = try Envelope(bytes)
      if envelope.kind == .delegation {
        _ = try Delegation(envelope)
      } else {
        let invocation = try Invocation(envelope)
        if isReceipt { _ = try Receipt(invocation) }
      }
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: payloads + envelopes) func `a token is refused`(test: Case) throws {
    let bytes = try test.make()
    let error = try #require(Self.failure(bytes, isReceipt: test.name.hasPrefix("receipt")))
    #expect(error.slug == test.slug, "\(error)")
    #expect(bytes[min(error.offset, bytes.count)...].starts(with: test.found), "\(error)")
  }

  /// Whole tokens that are no envelopes.
  static let envelopes: [Case] = [
    Case(name: "nothing", slug: "cbor.empty", found: []) { [] },
    Case(name: "a map", slug: "ucan.envelope", found: [0xA0]) { [0xA0] },
    Case(name: "a list of one", slug: "ucan.envelope", found: [0x81]) { [0x81, 0x40] },
    Case(name: "a list of three", slug: "ucan.envelope", found: [0x83]) { [0x83, 0x40, 0xA0, 0xF6] },
    Case(name: "the signature is a text", slug: "ucan.envelope", found: [0x60]) { [0x82, 0x60, 0xA0] },
    Case(name: "nothing is signed", slug: "ucan.envelope", found: [0xA0]) { [0x82, 0x40, 0xA0] },
    Case(name: "bytes follow", slug: "cbor.trailing", found: [0]) { try token("ucan/inv@1.0.0", invocation) + [0] },
    Case(name: "a third key in what is signed", slug: "ucan.envelope", found: [0xA3]) {
      try DAGCBOR.encode([.bytes([]), ["h": .bytes(varsig), "ucan/inv@1.0.0": [:], "x": 1]])
    },
    Case(name: "the header is a text", slug: "ucan.envelope", found: [0xA2]) {
      try DAGCBOR.encode([.bytes([]), ["h": "4", "ucan/inv@1.0.0": [:]]])
    },
    Case(name: "the payload is a list", slug: "ucan.payload", found: [0x80]) {
      try DAGCBOR.encode([.bytes([]), ["h": .bytes(varsig), "ucan/inv@1.0.0": []]])
    },
    Case(name: "an unknown tag", slug: "ucan.tag", found: Array("ucan/inv@2".utf8)) {
      try token("ucan/inv@2.0.0", invocation)
    },
    Case(name: "an unknown kind", slug: "ucan.tag", found: Array("ucan/rcpt".utf8)) {
      try token("ucan/rcpt@1.0.0", invocation)
    },
    Case(name: "no varsig", slug: "varsig.malformed", found: [0x35]) {
      try token("ucan/inv@1.0.0", invocation, header: [0x35, 0x01, 0xED, 0x01, 0xED, 0x01, 0x13, 0x71])
    },
    Case(name: "a later varsig", slug: "varsig.version", found: [2]) {
      try token("ucan/inv@1.0.0", invocation, header: [0x34, 0x02, 0xED, 0x01, 0xED, 0x01, 0x13, 0x71])
    },
    Case(name: "ECDSA", slug: "varsig.unsupported", found: [0xEC, 0x01]) {
      try token("ucan/inv@1.0.0", invocation, header: [0x34, 0x01, 0xEC, 0x01, 0x80, 0x24, 0x12, 0x71])
    },
    Case(name: "signed as DAG-JSON", slug: "varsig.unsupported", found: [0xED, 0x01, 0x13]) {
      try token("ucan/inv@1.0.0", invocation, header: [0x34, 0x01, 0xED, 0x01, 0xED, 0x01, 0x13, 0xA9, 0x02])
    },
    Case(name: "an empty varsig", slug: "varint.truncated", found: Array("nucan/".utf8)) {
      try token("ucan/inv@1.0.0", invocation, header: [])
    },
    Case(name: "a length in more bytes than needed", slug: "cbor.non_minimal", found: [0x59, 0x00, 0x40]) {
      let bytes = try token("ucan/inv@1.0.0", invocation)
      return [0x82, 0x59, 0x00, 0x40] + bytes[3...]
    },
    Case(name: "keys in another order", slug: "cbor.key_order", found: [0x61, 0x68]) {
      let bytes = try token("ucan/inv@1.0.0", [])
      // `h` and its value, which are 11 bytes, are swapped with the rest.
      return Array(bytes[..<68]) + Array(bytes[79...]) + Array(bytes[68..<79])
    },
  ]

  @Test func `a token cut anywhere is refused, and one with a changed bit is no longer signed`() throws {
    let bytes = try Self.token("ucan/inv@1.0.0", Self.invocation)
    #expect(try Envelope(bytes).isSigned(by: Self.key.publicKey))
    for count in 0..<bytes.count {
      #expect(throws: CodedError.self) { try Envelope(Array(bytes[..<count])) }
    }
    for index in bytes.indices where index % 5 == 0 {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 7)
      if let envelope = try? Envelope(changed) {
        #expect(!envelope.isSigned(by: Self.key.publicKey), "byte \(index)")
      }
    }
  }

  @Test(arguments: [
    ("did:key:", "did.malformed"), ("did:key:f6Mk", "did.malformed"), ("did:key:z", "varint.truncated"),
    ("did:key:z0", "multibase.digit"), ("did:web:example.com", "did.unsupported_method"),
    // 31 bytes, 33 bytes, P-256, secp256k1, a varint that is too long, a point of small order.
    ("ed01 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751", "did.malformed"),
    ("ed01 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00", "did.malformed"),
    ("8024 02d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "did.unsupported_key"),
    ("e701 02d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "did.unsupported_key"),
    ("ed8100 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "varint.non_minimal"),
    ("ed01 0100000000000000000000000000000000000000000000000000000000000000", "did.weak_key"),
    ("ed01 f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "did.weak_key"),
  ])
  func `a DID that holds no key is refused`(text: String, slug: String) {
    let did = text.hasPrefix("did:") ? text : "did:key:" + Multibase.base58btc.encode(hex(text))
    do {
      _ = try DID(Text(did)).publicKey
      Issue.record("accepted")
    } catch {
      #expect(error.slug.contains(slug), "\(error)")
    }
  }

  @Test(arguments: [
    ("", "multibase.empty"), ("x", "multibase.unknown"), ("M", "varint.truncated"), ("M7QE=", "key.unsupported"),
    ("MgCY=", "key.malformed"), ("MgCYAA", "multibase"),
  ])
  func `a text that is no private key is refused`(text: String, slug: String) {
    do {
      _ = try Ed25519.PrivateKey(text: text)
      Issue.record("accepted")
    } catch {
      #expect(error.slug.contains(slug), "\(error)")
    }
  }

  @Test func `a private key may be followed by its own public key only`() throws {
    let seed: [UInt8] = [0x80, 0x26] + Self.key.seed
    let own = seed + [0xED, 0x01] + Self.key.publicKey.bytes
    #expect(try Ed25519.PrivateKey(text: Multibase.base64pad.encode(own)).seed == Self.key.seed)
    #expect(try Ed25519.PrivateKey(text: Multibase.base58btc.encode(seed)).seed == Self.key.seed)
    var other = own
    other[40] ^= 1
    #expect(throws: CodedError.self) { try Ed25519.PrivateKey(text: Multibase.base64pad.encode(other)) }
    #expect(throws: CodedError.self) { try Ed25519.PrivateKey(text: Multibase.base64pad.encode(seed + [0])) }
  }
}
