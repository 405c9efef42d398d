package import IPLD

/// Makes values and changes of bytes at random, the same everywhere for the same seed.
package struct RandomNodes {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Returns any 64 bits (SplitMix64).
  private mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// Returns a number below `count`, which is at least 1.
  package mutating func number(_ count: Int) -> Int {
    Int(truncatingIfNeeded: bits().multipliedFullWidth(by: UInt64(count)).high)
  }

  private mutating func one<Element>(of elements: [Element]) -> Element { elements[number(elements.count)] }

  // MARK: Values

  package mutating func node(depth: Int = 0) -> Node {
    switch number(depth > 4 ? 7 : 11) {
    case 0: return one(of: [.null, .bool(true), .bool(false)])
    case 1, 2:
      let value = Int128(bits() >> UInt64(number(64)))
      return .integer(number(2) == 0 ? value : ~value)
    case 3:
      let value = Double(bitPattern: bits())
      return .float(value.isFinite && value != 0 ? value : one(of: [0, 1.5, .leastNonzeroMagnitude]))
    case 4: return .string(text())
    case 5: return .bytes(Bytes((0..<number(40)).map { _ in UInt8(truncatingIfNeeded: bits()) }))
    case 6: return link()
    case 7, 8: return .list((0..<number(6)).map { _ in node(depth: depth + 1) })
    default:
      var entries: [(Text, Node)] = []
      for _ in 0..<number(6) {
        let key = text()
        if !entries.contains(where: { $0.0 == key }) { entries.append((key, node(depth: depth + 1))) }
      }
      return (try? .map(entries)) ?? .null
    }
  }

  private mutating func text() -> Text {
    let parts = [
      "a", "b", "\u{E9}", "e\u{301}", "\u{3042}", "\u{1F600}", "/", "bytes", "\u{0}", "\"", "key", "some words ",
    ]
    return Text((0..<number(5)).map { _ in one(of: parts) }.joined())
  }

  private mutating func link() -> Node {
    let codec = one(of: [.raw, .dagCBOR, .dagPB, .dagJSON] as [Multicodec])
    let function = one(of: Multihash.functions)
    let block = (0..<number(12)).map { _ in UInt8(truncatingIfNeeded: bits()) }
    guard let cid = try? CID(of: block, codec: codec, function: function) else { return .null }
    return .link(number(4) == 0 ? cid.version0 ?? cid : cid)
  }

  // MARK: Changes

  /// The heads of CBOR items, with or without a meaning.
  private static let heads: [[UInt8]] = [
    [0x00], [0x18, 0x00], [0x1B, 0, 0, 0, 0, 0, 0, 0, 1], [0x20], [0x40], [0x58, 0x20], [0x60], [0x61, 0xFF], [0x80],
    [0x81], [0x9F], [0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0xA0], [0xA1, 0x60], [0xBF], [0xC0],
    [0xD8, 0x2A], [0xD9, 0, 0x2A], [0xF4], [0xF6], [0xF7], [0xF9, 0x3C, 0], [0xFA, 0x3F, 0x80, 0, 0], [0xFB],
    [0xFB, 0x80, 0, 0, 0, 0, 0, 0, 0], [0xFB, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0], [0xFF], [0xED, 0xA0, 0x80],
  ]

  private static let words = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "0", "-0", "1e400", "1.5", "true", "null", " ",
    "{\"/\":", "\"/\"", "\"bytes\"", "18446744073709551616", "\u{FEFF}",
  ].map { Array($0.utf8) }

  /// Returns bytes with one to four changes.
  package mutating func mutate(_ bytes: [UInt8], isText: Bool) -> [UInt8] {
    var result = bytes
    for _ in 0...number(4) {
      let start = number(result.count + 1)
      let end = min(start + 1 + number(8), result.count)
      switch number(8) {
      case 0, 1: if start < result.count { result[start] ^= 1 << UInt8(number(8)) }
      case 2: if start < result.count { result[start] = UInt8(truncatingIfNeeded: bits()) }
      case 3: result.insert(contentsOf: one(of: isText ? Self.words : Self.heads), at: start)
      case 4: result.replaceSubrange(start..<max(start, end), with: one(of: isText ? Self.words : Self.heads))
      case 5: result.removeSubrange(start..<max(start, end))
      case 6: result.insert(contentsOf: result[start..<max(start, end)], at: number(result.count + 1))
      default: if number(4) == 0 { result.removeSubrange(start...) }
      }
    }
    return result
  }
}
