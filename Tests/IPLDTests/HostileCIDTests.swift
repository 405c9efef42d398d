import IPLD
import TestSupport
import Testing

/// Varints, multihashes and CIDs that are none, each with the error and the offset it has to name.
@Suite struct HostileCIDTests {
  @Test(arguments: [
    ("", "varint.truncated"), ("80", "varint.truncated"), ("ffffffffffffffff", "varint.truncated"),
    ("8000", "varint.non_minimal"), ("8100", "varint.non_minimal"), ("ff00", "varint.non_minimal"),
    ("80808080808080808001", "varint.too_long"), ("ffffffffffffffffff01", "varint.too_long"),
    ("ffffffffffffffffffffff", "varint.too_long"), ("808080808080808000", "varint.non_minimal"),
  ])
  func `wrong varints are refused`(_ text: String, _ slug: String) {
    do throws(CodedError) {
      var offset = 0
      _ = try Varint.decode(hex(text), at: &offset)
      Issue.record("accepted")
    } catch {
      #expect(error.slug == slug)
      #expect(error.offset == 0)
    }
  }

  @Test(arguments: [0, 1, 127, 128, 255, 300, 16383, 16384, 1 << 35, 1 << 62, UInt64(Int64.max)] as [UInt64])
  func `numbers read back`(_ number: UInt64) throws {
    var bytes: [UInt8] = [7]
    try Varint.append(number, to: &bytes)
    #expect(bytes.count == 1 + Varint.byteCount(number))
    var offset = 1
    #expect(try Varint.decode(bytes + [9], at: &offset) == number)
    #expect(offset == bytes.count)
  }

  @Test func `larger numbers have no form`() {
    var bytes: [UInt8] = []
    #expect(throws: CodedError.self) { try Varint.append(1 << 63, to: &bytes) }
    #expect(throws: CodedError.self) { try Varint.append(.max, to: &bytes) }
    #expect(bytes.isEmpty)
  }

  @Test(arguments: [
    ("", "varint.truncated", 0), ("12", "varint.truncated", 1), ("1220", "multihash.truncated", 1),
    ("12ffffffff07", "multihash.truncated", 1), ("12ffffffffffffffff7f", "multihash.truncated", 1),
    ("1202aabbcc", "multihash.trailing", 4), ("00820100", "multihash.truncated", 1),
    ("9200" + "01aa", "varint.non_minimal", 0),
  ])
  func `wrong multihashes are refused`(_ text: String, _ slug: String, _ offset: Int) {
    do throws(CodedError) {
      _ = try Multihash(hex(text))
      Issue.record("accepted")
    } catch {
      #expect(error.slug == slug, "\(error)")
      #expect(error.offset == offset, "\(error)")
    }
  }

  @Test func `digests that are cut short prove nothing`() throws {
    let block: [UInt8] = [1, 2, 3]
    let digest = try Multihash(of: block).digest
    for count in [0, 1, 19] {
      let short = try Multihash(code: .sha2_256, digest: digest.prefix(count))
      #expect(slug { _ = try block.withUnsafeBytes { try short.verifies($0) } } == "multihash.short_digest")
    }
    let long = try Multihash(code: .sha2_256, digest: digest + [0])
    #expect(try !block.withUnsafeBytes { try long.verifies($0) })
    #expect(try block.withUnsafeBytes { try Multihash(of: block).verifies($0) })
    let unknown = try Multihash(code: .murmur3, digest: digest.prefix(20))
    #expect(throws: CodedError.self) { try block.withUnsafeBytes { try unknown.verifies($0) } }
  }

  private static let digest = String(repeating: "5a", count: 32)
  private static let shortDigest = String(repeating: "5a", count: 31)

  static let wrongBytes: [(String, String, Int)] = [
    ("", "cid.truncated", 0), ("00", "cid.version", 0), ("01", "varint.truncated", 1), ("0155", "varint.truncated", 2),
    ("02551220" + digest, "cid.version", 0), ("03551220" + digest, "cid.version", 0),
    ("1220" + shortDigest, "cid.version", 0), ("1221" + digest + "00", "cid.version", 0),
    ("1220" + digest + "00", "cid.trailing", 34), ("01551220" + digest + "00", "cid.trailing", 36),
    ("01551220" + shortDigest, "multihash.truncated", 3), ("0155008101" + digest, "multihash.truncated", 3),
    ("01d5001220" + digest, "varint.non_minimal", 1), ("81001220", "varint.non_minimal", 0),
    ("ffffffffffffffffff01", "varint.too_long", 0),
  ]

  @Test(arguments: wrongBytes)
  func `wrong bytes are refused`(_ text: String, _ slug: String, _ offset: Int) {
    do throws(CodedError) {
      _ = try CID(hex(text))
      Issue.record("accepted")
    } catch {
      #expect(error.slug == slug, "\(error)")
      #expect(error.offset == offset, "\(error)")
    }
  }

  private static let version0 = "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n"
  private static let version1 = "bafkreieturf3xfwhkeqy4taa2r46jqkdlajcuoe2zsqwebnr4tinyx4uoy"

  static let wrongTexts: [(String, String)] = [
    ("", "multibase.empty"), ("b", "cid.truncated"), ("Q", "multibase.unknown"), ("z", "cid.truncated"),
    ("Qm" + String(repeating: "0", count: 44), "multibase.digit"),
    ("Qm" + String(repeating: "z", count: 44), "cid.version"),
    ("z" + version0, "cid.version_0_multibase"), (String(version0.dropLast()), "multibase.unknown"),
    (version0 + "1", "multibase.unknown"), (String(version1.dropLast()), "multibase.length"),
    (version1 + "a", "multibase.length"), (version1 + "aa", "cid.trailing"), (version1 + "=", "multibase.digit"),
    (" " + version1, "multibase.unknown"),
    (version1 + "\n", "multibase.digit"), ("?" + version1.dropFirst(), "multibase.unknown"),
    (String(version1.dropLast()) + "z", "multibase.trailing_bits"), ("c" + version1.dropFirst(), "multibase.padding"),
    ("../../etc/passwd", "multibase.unknown"), ("f/../../x", "multibase.digit"),
    ("z" + String(repeating: "1", count: 1 << 20), "cid.too_long"),
    ("f" + String(repeating: "0", count: 5000), "cid.too_long"),
    ("f0155008101" + String(repeating: "00", count: 129), "multihash.identity_too_long"),
  ]

  @Test(arguments: wrongTexts)
  func `wrong texts are refused`(_ text: String, _ slug: String) {
    do throws(CodedError) {
      _ = try CID(text)
      Issue.record("accepted")
    } catch {
      #expect(error.slug == slug, "\(error)")
    }
  }

  @Test func `the same identifier in every base`() throws {
    let cid = try CID(Self.version1)
    for base in Multibase.allCases {
      #expect(try CID(try cid.text(in: base)) == cid)
    }
    #expect(try CID("B" + Self.version1.dropFirst().uppercased()) == cid)
    #expect(try CID("b" + Self.version1.dropFirst().uppercased()) == cid)
    #expect(cid.codec == .raw)
    #expect(cid.version == 1)
    #expect(cid.version0 == nil)
    #expect(cid.version1 == cid)
  }

  @Test func `versions of the same block differ`() throws {
    let old = try CID(Self.version0)
    let new = old.version1
    #expect(old != new)
    #expect(new.version0 == old)
    #expect(new.codec == .dagPB)
    #expect(old.codec == .dagPB)
    #expect(old.multihash == new.multihash)
    #expect(throws: CodedError.self) { try old.text(in: .base32) }
    #expect(try old.text(in: .base58btc) == Self.version0)
    #expect(throws: CodedError.self) { try CID(version0: try Multihash(of: [], with: .sha2_512)) }
  }

  @Test func `an identity of128 bytes is the longest`() throws {
    let block = [UInt8](repeating: 7, count: 128)
    let cid = try CID(of: block, codec: .raw, function: .identity)
    #expect(try CID(cid.description) == cid)
    #expect(throws: CodedError.self) { try CID(of: block + [7], codec: .raw, function: .identity) }
  }
}
