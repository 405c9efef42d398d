import IPLD
import TestSupport
import Testing

/// Bytes that are no DAG-CBOR, each with the error and the offset it has to name.
@Suite struct HostileCBORTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let hex: String
    let slug: String
    let offset: Int
    let testDescription: String

    init(_ hex: String, _ slug: String, at offset: Int = 0, _ what: String) {
      self.hex = hex
      self.slug = slug
      self.offset = offset
      testDescription = "\(what): \(hex)"
    }
  }

  /// The digest, and the CID, that links below are about.
  private static let digest = String(repeating: "5a", count: 32)
  private static let cid = "01711220" + digest

  static let cases: [Case] = [
    // Tags.
    Case("c000", "cbor.tag", "tag 0"), Case("81d82000", "cbor.tag", at: 1, "tag 32"),
    Case("d9d9f700", "cbor.tag", "self-described CBOR"), Case("c249010000000000000000", "cbor.tag", "bignum"),
    Case("a1c24101f6", "cbor.key_kind", at: 1, "bignum as a key"),
    Case("a1d82a582500\(cid)f6", "cbor.key_kind", at: 1, "link as a key"),
    Case("d9002a582500\(cid)", "cbor.non_minimal", "tag 42 in three bytes"),
    Case("da0000002a582500\(cid)", "cbor.non_minimal", "tag 42 in five bytes"),
    Case("d82a6161", "cbor.link", at: 2, "tag 42 before a text"), Case("d82a80", "cbor.link", at: 2, "before a list"),
    Case("d82ad82a4100", "cbor.link", at: 2, "tag 42 twice"), Case("d82a", "cbor.truncated", at: 2, "tag 42 alone"),
    Case("d82a5824\(cid)", "cbor.link", at: 2, "link without its zero byte"),
    Case("d82a40", "cbor.link", at: 2, "empty link"), Case("d82a4100", "cbor.link", at: 2, "link of a zero byte"),
    Case("d82a582400" + String(cid.dropLast(2)), "multihash.truncated", at: 8, "digest one byte short"),
    Case("d82a582600\(cid)00", "cid.trailing", at: 41, "a byte after the CID"),
    Case("d82a58250002711220\(digest)", "cid.version", at: 5, "CID of version 2"),
    Case("d82a58250012711220\(digest)", "cid.version", at: 5, "CID of version 18"),
    Case("d82a5826008100711220\(digest)", "varint.non_minimal", at: 5, "long varint in a CID"),
    Case("d82a5902" + "00" + "00" + cid, "cbor.truncated", at: 2, "link longer than the input"),
    Case("d82a5a00000025", "cbor.non_minimal", at: 2, "long head of a link's bytes"),
    // Heads longer than needed.
    Case("1800", "cbor.non_minimal", "0 in two bytes"), Case("1817", "cbor.non_minimal", "23 in two bytes"),
    Case("190001", "cbor.non_minimal", "1 in three bytes"), Case("1900ff", "cbor.non_minimal", "255 in three bytes"),
    Case("1a0000ffff", "cbor.non_minimal", "65535 in five bytes"),
    Case("1b00000000ffffffff", "cbor.non_minimal", "2^32-1 in nine bytes"),
    Case("3800", "cbor.non_minimal", "-1 in two bytes"), Case("390001", "cbor.non_minimal", "-2 in three bytes"),
    Case("81581761", "cbor.non_minimal", at: 1, "23 bytes in two"), Case("5900ff", "cbor.non_minimal", "bytes"),
    Case("7800", "cbor.non_minimal", "text"), Case("790001", "cbor.non_minimal", "text"),
    Case("7a00000001", "cbor.non_minimal", "text"), Case("7b0000000000000001", "cbor.non_minimal", "text"),
    Case("9800", "cbor.non_minimal", "list"), Case("99000100", "cbor.non_minimal", "list"),
    Case("b801616100", "cbor.non_minimal", "map"), Case("a178016100", "cbor.non_minimal", at: 1, "key"),
    // Indefinite lengths, reserved heads.
    Case("5f4101ff", "cbor.indefinite", "bytes"), Case("7f6161ff", "cbor.indefinite", "text"),
    Case("9f00ff", "cbor.indefinite", "list"), Case("bfff", "cbor.indefinite", "map"),
    Case("8100ff", "cbor.trailing", at: 2, "break after a list"), Case("81ff", "cbor.indefinite", at: 1, "break"),
    Case("ff", "cbor.indefinite", "break alone"), Case("1c", "cbor.reserved", "28"), Case("1d", "cbor.reserved", "29"),
    Case("1e", "cbor.reserved", "30"), Case("1f", "cbor.reserved", "31"), Case("3f", "cbor.reserved", "31"),
    Case("5c", "cbor.reserved", "28"), Case("dc", "cbor.reserved", "28"), Case("df", "cbor.reserved", "31"),
    Case("fc", "cbor.reserved", "28"), Case("fe", "cbor.reserved", "30"),
    // Keys.
    Case("a10000", "cbor.key_kind", at: 1, "integer as a key"),
    Case("a14000", "cbor.key_kind", at: 1, "bytes as a key"),
    Case("a1f600", "cbor.key_kind", at: 1, "null as a key"), Case("a18000", "cbor.key_kind", at: 1, "list as a key"),
    Case("a2616201616100", "cbor.key_order", at: 4, "b before a"),
    Case("a262616100616200", "cbor.key_order", at: 5, "aa before b"),
    Case("a2616101" + "6000", "cbor.key_order", at: 4, "the empty key last"),
    Case("a2616100616101", "cbor.duplicate_key", at: 4, "a twice"),
    Case("a26000" + "6000", "cbor.duplicate_key", at: 3, "the empty key twice"),
    Case(
      "a2" + "68" + "6161616161616162" + "00" + "68" + "6161616161616161" + "00", "cbor.key_order", at: 11, "8 bytes"),
    Case(
      "a2" + "69" + "616161616161616162" + "00" + "69" + "616161616161616161" + "00", "cbor.key_order", at: 12,
      "9 bytes"),
    // Floats and simple values.
    Case("f90000", "cbor.float_width", "16 bits"), Case("fa3fc00000", "cbor.float_width", "32 bits"),
    Case("fb7ff8000000000000", "cbor.not_finite", "NaN"), Case("fb7ff0000000000001", "cbor.not_finite", "signalling"),
    Case("fbfff8000000000000", "cbor.not_finite", "negative NaN"), Case("fb7ff0000000000000", "cbor.not_finite", "inf"),
    Case("81fbfff0000000000000", "cbor.not_finite", at: 1, "-inf"),
    Case("82fb3ff8000000000000fb8000000000000000", "cbor.negative_zero", at: 10, "negative zero"),
    Case("fb8000000000000000", "cbor.negative_zero", "negative zero"),
    Case("fb3ff00000000000", "cbor.truncated", "seven bytes of a float"),
    Case("81f7", "cbor.simple", at: 1, "undefined"), Case("e0", "cbor.simple", "simple 0"),
    Case("f3", "cbor.simple", "simple 19"), Case("f814", "cbor.simple", "false in two bytes"),
    Case("f818", "cbor.simple", "simple 24"), Case("f8ff", "cbor.simple", "simple 255"),
    // Texts.
    Case("62c080", "cbor.utf8", at: 1, "overlong NUL"), Case("63e08080", "cbor.utf8", at: 1, "overlong"),
    Case("63e09fbf", "cbor.utf8", at: 1, "overlong"), Case("64f08080af", "cbor.utf8", at: 1, "overlong"),
    Case("64f08fbfbf", "cbor.utf8", at: 1, "overlong"), Case("62c1bf", "cbor.utf8", at: 1, "overlong"),
    Case("63eda080", "cbor.utf8", at: 1, "high surrogate"), Case("63edbfbf", "cbor.utf8", at: 1, "low surrogate"),
    Case("64f4908080", "cbor.utf8", at: 1, "above U+10FFFF"), Case("64f5808080", "cbor.utf8", at: 1, "above"),
    Case("61ff", "cbor.utf8", at: 1, "FF"), Case("6180", "cbor.utf8", at: 1, "lone continuation"),
    Case("62c328", "cbor.utf8", at: 1, "no continuation"), Case("61c3", "cbor.utf8", at: 1, "cut"),
    Case("62e282", "cbor.utf8", at: 1, "cut"), Case("63f09f98", "cbor.utf8", at: 1, "cut"),
    Case("6461c3a9ff", "cbor.utf8", at: 4, "after valid scalars"),
    Case("6961616161616161e282ac", "cbor.utf8", at: 8, "a text that ends inside its last scalar"),
    Case("a161ff00", "cbor.utf8", at: 2, "key"),
    Case("6b6161616161616161c3a9c3", "cbor.utf8", at: 11, "the last byte of a long text"),
    // Ends and lengths.
    Case("", "cbor.empty", "nothing"), Case("18", "cbor.truncated", "head cut"),
    Case("19", "cbor.truncated", "head cut"),
    Case("1900", "cbor.truncated", "head cut"), Case("1b00000000000000", "cbor.truncated", "head cut"),
    Case("41", "cbor.truncated", "bytes missing"), Case("8261", "cbor.count", "a value missing"),
    Case("a161", "cbor.count", "a value missing"), Case("a16141", "cbor.truncated", at: 3, "value missing"),
    Case("8181", "cbor.count", at: 1, "list cut"),
    Case("820041", "cbor.truncated", at: 2, "second value cut"),
    Case("5bffffffffffffffff", "cbor.truncated", "2^64-1 bytes"),
    Case("5b7fffffffffffffff", "cbor.truncated", "2^63-1"),
    Case("7bffffffffffffffff", "cbor.truncated", "2^64-1 bytes of text"),
    Case("7b7fffffffffffffff", "cbor.truncated", "2^63-1 bytes of text"),
    Case("9bffffffffffffffff", "cbor.count", "2^64-1 values"), Case("9b7fffffffffffffff", "cbor.count", "2^63-1"),
    Case("bbffffffffffffffff", "cbor.count", "2^64-1 entries"), Case("bb7fffffffffffffff", "cbor.count", "2^63-1"),
    Case("bb8000000000000000", "cbor.count", "2^63 entries"), Case("9a00ffffff00", "cbor.count", "too many values"),
    Case("8a8900000000000000000000", "cbor.count", at: 1, "more values than bytes, in two lists"),
    Case("0000", "cbor.trailing", at: 1, "two values"), Case("a0ff", "cbor.trailing", at: 1, "a byte after a map"),
    Case("f6f6", "cbor.trailing", at: 1, "two nulls"),
  ]

  @Test(arguments: cases) func `the error says what and where`(_ test: Case) {
    let bytes = hex(test.hex)
    do throws(CodedError) {
      _ = try DAGCBOR.decode(bytes)
      Issue.record("accepted")
    } catch {
      #expect(error.slug == test.slug, "\(error)")
      #expect(error.offset == test.offset, "\(error)")
      #expect(!error.reason.contains("\n"))
    }
    #expect(throws: CodedError.self) { try bytes.withUnsafeBytes { try DAGCBOR.check($0) } }
  }

  @Test(arguments: [
    "00", "17", "1818", "18ff", "190100", "19ffff", "1a00010000", "1affffffff", "1b0000000100000000",
    "1bffffffffffffffff", "20", "37", "3818", "38ff", "390100", "3bffffffffffffffff", "40", "4100", "60", "6100",
    "6365cc81", "62c3a9", "63efbbbf", "63efbfbe", "63ed9fbf", "63ee8080", "63e0a080", "64f0908080", "64f48fbfbf",
    "80", "8100", "a0", "a16000", "a2616100616201", "a2616100626161f4", "a262c3a9006365cc8100",
    "fb0000000000000000", "fb0000000000000001", "fb3ff0000000000000", "fb7fefffffffffffff", "fbffefffffffffffff",
    "f4", "f5", "f6", "83f4f5f6", "82fb3ff000000000000001", "83fb3ff000000000000001fb3ff0000000000000",
    "d82a4500015500" + "00",
  ])
  func `what is in one form reads back as itself`(_ text: String) throws {
    let bytes = hex(text)
    #expect(try DAGCBOR.encode(try DAGCBOR.decode(bytes)) == bytes)
    #expect(try DAGCBOR.decodeLeniently(bytes) == (try DAGCBOR.decode(bytes), true))
    var visitor = WritingVisitor()
    try bytes.withUnsafeBytes { try DAGCBOR.visit($0, &visitor) }
    #expect(visitor.writer.finish() == bytes)
  }

  @Test func `the largest and smallest integers are kept`() throws {
    #expect(try DAGCBOR.decode(hex("1bffffffffffffffff")) == .integer(1 << 64 - 1))
    #expect(try DAGCBOR.decode(hex("3bffffffffffffffff")) == .integer(-1 << 64))
    #expect(throws: CodedError.self) { try DAGCBOR.encode(.integer(1 << 64)) }
    #expect(throws: CodedError.self) { try DAGCBOR.encode(.integer(-1 << 64 - 1)) }
  }
}

/// Writes down what it is told.
struct WritingVisitor: NodeVisitor, ~Copyable {
  var writer = DAGCBORWriter()

  mutating func null() { writer.null() }
  mutating func bool(_ value: Bool) { writer.bool(value) }
  mutating func integer(_ value: Int128) throws(CodedError) { try writer.integer(value) }
  mutating func float(_ value: Double) throws(CodedError) { try writer.float(value) }
  mutating func string(_ utf8: UnsafeRawBufferPointer) { writer.string(utf8) }
  mutating func bytes(_ bytes: UnsafeRawBufferPointer) { writer.bytes(bytes) }
  mutating func link(_ cid: UnsafeRawBufferPointer) { writer.link(cid) }
  mutating func beginList(count: Int) { writer.beginList(count: count) }
  mutating func endList() {}
  mutating func beginMap(count: Int) { writer.beginMap(count: count) }
  mutating func key(_ utf8: UnsafeRawBufferPointer) { writer.key(utf8) }
  mutating func endMap() {}
}
