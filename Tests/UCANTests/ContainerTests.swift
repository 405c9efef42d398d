import Foundation
import IPLD
import TestSupport
import Testing
import UCAN

@Suite struct ContainerTests {
  private static let names = [
    "Bytes", "Base64StdPadding", "Base64URL", "BytesGzipped", "Base64StdPaddingGzipped", "Base64URLGzipped",
  ]

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors"), arguments: names)
  func `the containers of the specification hold signed tokens`(name: String) throws {
    let file = try #require(Suites.read("ucan/container/\(name)"))
    let container = try Container([UInt8](file))
    #expect(container.tokens.count == 10)
    for token in container.tokens {
      let delegation = try Delegation(token)
      #expect(token.isSigned(by: try delegation.issuer.publicKey))
      #expect(token.version == .releaseCandidate1)
    }
    // Its tokens are not sorted, as the specification has it since.
    for form in Container.Form.allCases {
      let again = try container.encode(form)
      if form.rawValue == file[0] { #expect(again.count == file.count) }
      #expect(try Container(again) == container)
    }
    print("UCAN: container \(name) of the specification, \(container.tokens.count) tokens")
  }
}

/// Containers that are none.
@Suite struct HostileContainerTests {
  private static func token(_ number: UInt8) throws -> Envelope {
    let key = constant(Ed25519.PrivateKey(seed: [UInt8](repeating: number, count: 32)))
    return try Delegation(
      by: key, to: key.did, subject: nil, command: .top, nonce: [UInt8](repeating: number, count: 12), expiration: nil
    ).envelope
  }

  private static func failure(_ bytes: [UInt8]) -> CodedError? {
    do throws(CodedError) {
      _ = try Container(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("", "ucan.container", 0), ("41", "ucan.container", 0), ("40", "cbor.empty", 1), ("40 f6", "ucan.container", 1),
    ("40 a0", "ucan.container", 1), ("40 a1 66 63746e2d7632 80", "ucan.container", 1),
    ("40 a1 66 63746e2d7631 a0", "ucan.container", 1), ("40 a1 66 63746e2d7631 81 01", "ucan.container", 10),
    ("40 a1 66 63746e2d7631 81 41 a0", "ucan.envelope", 11), ("40 a1 66 63746e2d7631 9b ff", "cbor.truncated", 9),
    ("42 ff414141", "multibase.digit", 1), ("43 7f7f", "multibase.digit", 1), ("4d", "gzip.malformed", 1),
    ("4d 1f8b0800000000000003", "gzip.malformed", 1),
  ])
  func `other bytes are refused`(text: String, slug: String, offset: Int) throws {
    let error = try #require(Self.failure(hex(text)))
    #expect(error.slug == slug, "\(error)")
    #expect(error.offset == offset, "\(error)")
  }

  @Test func `a container holds each token once, in the order of their bytes`() throws {
    let tokens = [try Self.token(1), try Self.token(2), try Self.token(1)]
    let container = Container(tokens)
    #expect(container.tokens.count == 2)
    #expect(container == Container([tokens[1], tokens[0]]))
    let twice: Node = ["ctn-v1": [.bytes(tokens[0].bytes), .bytes(tokens[0].bytes)]]
    #expect(Self.failure([0x40] + (try DAGCBOR.encode(twice)))?.slug == "ucan.container")
  }

  /// Deflate with stored blocks only, of zeros.
  private static func gzip(_ content: [UInt8], checksum: UInt32) -> [UInt8] {
    let count = UInt16(content.count)
    let length = [UInt8(truncatingIfNeeded: count), UInt8(count >> 8)]
    let size = length + [0, 0]
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + length + length.map { ~$0 } + content
      + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (8 * $0)) } + size
  }

  @Test func `compressed bytes are checked`() throws {
    let content = try DAGCBOR.encode(["ctn-v1": []])
    // Computed with another tool.
    let good = Self.gzip(content, checksum: 0x267C1C2D)
    #expect(try Container([0x4D] + good).tokens.isEmpty)
    #expect(try Container([0x44] + good).tokens.isEmpty)
    // Not the time, the system, and the bits between a header and its block.
    for index in good.indices where ![4, 5, 6, 7, 8, 9, 10].contains(index) {
      var changed = good
      changed[index] ^= 0x20
      #expect(Self.failure([0x4D] + changed) != nil, "byte \(index)")
    }
    for count in 0..<good.count { #expect(Self.failure([0x4D] + good[..<count]) != nil, "\(count) bytes") }
    #expect(Self.failure([0x4D] + good + [0]) != nil)
  }

  @Test func `a bomb of compressed zeros is refused`() throws {
    // A fixed code: a zero, then copies of 258 bytes from distance 1, each in 13 bits, which never end.
    var bits: [UInt8] = [1, 1, 0]
    bits += [0, 0, 1, 1, 0, 0, 0, 0]
    for _ in 0..<140_000 { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    for start in stride(from: 0, to: bits.count - 7, by: 8) {
      bytes.append((0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) })
    }
    bytes += [UInt8](repeating: 0, count: 8)
    #expect(Self.failure([0x4D] + bytes)?.slug == "ucan.too_long")
  }
}
