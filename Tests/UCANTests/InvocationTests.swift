import Foundation
import IPLD
import TestSupport
import Testing
import UCAN

/// The invocations of the specification, each with what should come of it.
@Suite struct InvocationTests {
  private struct Vectors: Decodable {
    let valid: [Case]
    let invalid: [Case]
  }

  private struct Case: Decodable {
    struct Failure: Decodable { let name: String }

    let name: String
    let time: Int
    let invocation: Token
    let proofs: [Token]
    let error: Failure?
  }

  /// Bytes in DAG-JSON.
  private struct Token: Decodable {
    private enum Key: String, CodingKey {
      case slash = "/"
      case bytes
    }

    let bytes: [UInt8]

    init(from decoder: any Decoder) throws {
      let content = try decoder.container(keyedBy: Key.self).nestedContainer(keyedBy: Key.self, forKey: .slash)
      bytes = try Multibase.base64.decodeWithoutPrefix(Array(content.decode(String.self, forKey: .bytes).utf8))
    }
  }

  /// The name of the error, or nothing where the invocation is allowed.
  private func validate(_ test: Case) throws -> String? {
    let chain = Chain(now: test.time, tokens: try test.proofs.map { try Envelope($0.bytes) })
    do {
      try chain.validate(try Invocation(test.invocation.bytes))
      return nil
    } catch let error as ValidationError {
      return error.name.rawValue
    }
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors"))
  func `the invocations of the specification are allowed, or fail for the expected reason`() throws {
    let file = try #require(Suites.read("ucan/1.0.0/invocation.json"))
    let vectors = try JSONDecoder().decode(Vectors.self, from: file)
    let cases = vectors.valid + vectors.invalid
    var passed = 0
    for test in cases {
      let error = try validate(test)
      #expect(error == test.error?.name, "\(test.name)")
      if error == test.error?.name { passed += 1 }
      for token in test.proofs + [test.invocation] {
        let node = try DAGCBOR.decode(token.bytes)
        #expect(try DAGCBOR.encode(node) == token.bytes, "\(test.name)")
      }
    }
    print("UCAN: \(passed) of \(cases.count) invocations of the specification")
    #expect(cases.count == 20)
  }

  private struct Delegations: Decodable {
    struct Case: Decodable {
      struct Envelope: Decodable { let signature: String }

      let name, token, cid: String
      let envelope: Envelope
    }

    let principals: [String: String]
    let valid: [Case]
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors"))
  func `the delegation of the specification is read, and made again byte by byte`() throws {
    let file = try #require(Suites.read("ucan/1.0.0/delegation.json"))
    let vectors = try JSONDecoder().decode(Delegations.self, from: file)
    for test in vectors.valid {
      let bytes = try Multibase.base64pad.decodeWithoutPrefix(Array(test.token.utf8))
      let delegation = try Delegation(bytes)
      #expect(delegation.cid.description == test.cid, "\(test.name)")
      #expect(delegation.envelope.version == .v1)
      #expect(Multibase.base64pad.encodeWithoutPrefix(delegation.envelope.signature) == test.envelope.signature)
      let bob = try Ed25519.PrivateKey(text: "M" + #require(vectors.principals["bob"]))
      #expect(delegation.envelope.isSigned(by: bob.publicKey))
      let again = try Delegation(
        by: bob, to: delegation.audience, subject: delegation.subject, command: delegation.command,
        policy: delegation.policy, nonce: delegation.nonce.array, expiration: delegation.expiration)
      #expect(again.envelope.bytes == bytes)
    }
    #expect(vectors.valid.count == 1)
  }
}
