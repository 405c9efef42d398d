import IPLD
import TestSupport
import Testing

/// Inputs that are large, deep, or say that they are.
@Suite struct HostileSizeTests {
  @Test func `nesting ends at the maximum depth`() throws {
    for opening in ["81", "a16161"] {
      let opening = hex(opening)
      func nested(_ depth: Int) -> [UInt8] { Array(repeatElement(opening, count: depth).joined()) + [0x80] }
      // The empty list inside counts, too.
      let deepest = try DAGCBOR.decode(nested(1023))
      #expect(try DAGCBOR.encode(deepest) == nested(1023))
      #expect(try DAGJSON.encode(try DAGJSON.decode(DAGJSON.encode(deepest))) == DAGJSON.encode(deepest))
      let error = CodedError(.cborDepth, at: 1024 * opening.count, "lists and maps nest deeper than 1024")
      #expect(throws: error) { try DAGCBOR.decode(nested(1024)) }
      #expect(throws: error) { try DAGCBOR.decode(nested(1_000_000)) }
      #expect(throws: CodedError.self) { try DAGCBOR.decode(nested(4), options: .init(maximumDepth: 4)) }
      #expect(try DAGCBOR.decode(nested(4), options: .init(maximumDepth: 5)) != .null)
      #expect(throws: CodedError.self) { try DAGCBOR.decode([0x80], options: .init(maximumDepth: 0)) }
    }
    let tags = Array(repeatElement([0xD8, 0x2A] as [UInt8], count: 1_000_000).joined())
    #expect(throws: CodedError(.cborLink, at: 2, "tag 42 is before no byte string")) { try DAGCBOR.decode(tags) }
  }

  @Test func `what is built too deep is not written`() throws {
    var node: Node = 0
    for _ in 0..<1025 { node = [node] }
    #expect(throws: CodedError.self) { try DAGCBOR.encode(node) }
    #expect(throws: CodedError.self) { try DAGJSON.encode(node) }
    node = try DAGCBOR.decode([UInt8](repeating: 0x81, count: 1023) + [0x80])
    #expect(throws: CodedError.self) { try DAGCBOR.encode([node]) }
    #expect(throws: CodedError.self) { try DAGJSON.encode([node]) }
  }

  @Test func `a count is compared with what remains before anything is allocated`() {
    // Each list announces as many values as there are bytes after it: together far more than memory can hold.
    var bytes: [UInt8] = []
    for depth in 0..<1000 {
      let remaining = 5 * (999 - depth) + 70_000
      bytes += [0x9A, 0, UInt8(remaining >> 16), UInt8(remaining >> 8 & 0xFF), UInt8(remaining & 0xFF)]
    }
    bytes += [UInt8](repeating: 0, count: 70_000)
    let reason = "74990 values or entries do not fit into the 74990 bytes that remain"
    #expect(throws: CodedError(.cborCount, at: 5, reason)) { try DAGCBOR.decode(bytes) }
  }

  @Test func `many keys that look alike take no longer than others`() throws {
    var bytes: [UInt8] = [0xBA, 0, 0x01, 0x86, 0xA0]
    for number in 0..<100_000 {
      let digits = String(number + 100_000)
      bytes += [0x78, 70] + [UInt8](repeating: UInt8(ascii: "k"), count: 64) + Array(digits.utf8) + [0x00]
    }
    let node = try DAGCBOR.decode(bytes)
    #expect(node.map?.count == 100_000)
    #expect(try DAGCBOR.encode(node) == bytes)
    #expect(node[Text(String(repeating: "k", count: 64) + "177777")] == 0)
    // The same backwards, which only the lenient reader takes.
    var backwards: [UInt8] = Array(bytes[..<5])
    for start in stride(from: bytes.count - 73, to: 0, by: -73) { backwards += bytes[start..<start + 73] }
    #expect(throws: CodedError.self) { try DAGCBOR.decode(backwards) }
    let (sorted, isCanonical) = try DAGCBOR.decodeLeniently(backwards)
    #expect(!isCanonical)
    #expect(try DAGCBOR.encode(sorted) == bytes)
  }

  @Test func `a million empty maps are read`() throws {
    let bytes: [UInt8] = [0x9A, 0, 0x0F, 0x42, 0x40] + [UInt8](repeating: 0xA0, count: 1_000_000)
    let node = try DAGCBOR.decode(bytes)
    #expect(node.list?.count == 1_000_000)
    #expect(try DAGCBOR.encode(node) == bytes)
    let lists: [UInt8] = [0x9A, 0, 0x0F, 0x42, 0x40] + [UInt8](repeating: 0x80, count: 1_000_000)
    #expect(try DAGCBOR.encode(try DAGCBOR.decode(lists)) == lists)
  }

  @Test func `every beginning of a value is refused`() throws {
    for fixture in CodecFixture.all {
      guard let bytes = fixture.blocks["dag-cbor"]?.bytes, bytes.count < 2000 else { continue }
      for count in 0..<bytes.count {
        #expect(throws: CodedError.self) { try DAGCBOR.decode(Array(bytes[..<count])) }
      }
    }
  }
}

/// What readers that are not strict may take (DAG-CBOR, "Decode strictness"), and what they may not.
@Suite struct LenientReaderTests {
  @Test(arguments: [
    ("1800", "00"), ("1b0000000000000017", "17"), ("3800", "20"), ("5800", "40"), ("780161", "6161"), ("9800", "80"),
    ("990001f6", "81f6"), ("b801616100", "a1616100"), ("a178016100", "a1616100"), ("a2616201616100", "a2616100616201"),
    ("a362616101616302" + "6162a2616201616103", "a36162a2616103616201616302" + "62616101"),
    ("f93e00", "fb3ff8000000000000"), ("fa3fc00000", "fb3ff8000000000000"), ("f90001", "fb3e70000000000000"),
    ("f97bff", "fb40effc0000000000"), ("f90000", "fb0000000000000000"),
    ("d9002a4500015500" + "00", "d82a4500015500" + "00"), ("d82a580500015500" + "00", "d82a4500015500" + "00"),
  ])
  func `other forms read as the strict one`(_ lenient: String, _ strict: String) throws {
    #expect(throws: CodedError.self) { try DAGCBOR.decode(hex(lenient)) }
    let (node, isCanonical) = try DAGCBOR.decodeLeniently(hex(lenient))
    #expect(!isCanonical)
    #expect(try DAGCBOR.encode(node) == hex(strict))
    #expect(try DAGCBOR.decode(hex(strict)) == node)
  }

  @Test(arguments: [
    ("a2616100616101", "cbor.duplicate_key", 4), ("a3616100616201616102", "cbor.duplicate_key", 7),
    ("9fff", "cbor.indefinite", 0), ("c000", "cbor.tag", 0), ("fb7ff8000000000000", "cbor.not_finite", 0),
    ("f97e00", "cbor.not_finite", 0), ("f97c00", "cbor.not_finite", 0), ("faff800000", "cbor.not_finite", 0),
    ("f98000", "cbor.negative_zero", 0), ("fa80000000", "cbor.negative_zero", 0), ("f93e", "cbor.truncated", 0),
    ("0000", "cbor.trailing", 1), ("f7", "cbor.simple", 0), ("f814", "cbor.simple", 0), ("61ff", "cbor.utf8", 1),
    ("1b00", "cbor.truncated", 0), ("99000261", "cbor.count", 0),
  ])
  func `all else stays forbidden`(_ text: String, _ slug: String, _ offset: Int) {
    do throws(CodedError) {
      _ = try DAGCBOR.decodeLeniently(hex(text))
      Issue.record("accepted")
    } catch {
      #expect(error.slug == slug, "\(error)")
      #expect(error.offset == offset, "\(error)")
    }
  }
}
