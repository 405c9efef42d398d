/// Writes DAG-JSON, without recursion.
struct DAGJSONWriter {
  private(set) var bytes: [UInt8] = []

  /// A list or map that was begun.
  private enum Frame {
    case list(List, next: Int)
    /// The order in which the entries are written, last one first.
    case map(Map, rest: [Int], isFirst: Bool)
  }

  mutating func write(_ node: Node) throws(CodedError) {
    var open: [Frame] = []
    try write(node, &open)
    while let frame = open.popLast() {
      switch frame {
      case .list(let list, let next):
        guard next < list.count else {
          bytes.append(UInt8(ascii: "]"))
          continue
        }
        if next > 0 { bytes.append(UInt8(ascii: ",")) }
        open.append(.list(list, next: next + 1))
        try write(list[next], &open)
      case .map(let map, var rest, let isFirst):
        guard let index = rest.popLast() else {
          bytes.append(UInt8(ascii: "}"))
          continue
        }
        let (key, value) = map[index]
        if isFirst {
          try checkReserved(key, value)
        } else {
          bytes.append(UInt8(ascii: ","))
        }
        key.utf8.withUnsafeBytes { write(text: $0) }
        bytes.append(UInt8(ascii: ":"))
        open.append(.map(map, rest: rest, isFirst: false))
        try write(value, &open)
      }
    }
  }

  private mutating func write(_ node: Node, _ open: inout [Frame]) throws(CodedError) {
    switch node {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value):
      guard Node.integers.contains(value) else {
        throw CodedError(.jsonRange, "\(value) is not from -2^64 to 2^64-1")
      }
      append(String(value))
    case .float(let value):
      guard value.isFinite else { throw CodedError(.jsonNotFinite, "a float is infinite or not a number") }
      guard value.bitPattern != 0x8000_0000_0000_0000 else {
        throw CodedError(.jsonNegativeZero, "a float is negative zero")
      }
      append(FloatText.of(value))
    case .string(let text): text.utf8.withUnsafeBytes { write(text: $0) }
    case .bytes(let value):
      append(#"{"/":{"bytes":""#)
      append(Multibase.base64.encodeWithoutPrefix(value))
      append(#""}}"#)
    case .link(let cid):
      append(#"{"/":""#)
      append(cid.description)
      append(#""}"#)
    case .list(let list):
      try checkDepth(open)
      bytes.append(UInt8(ascii: "["))
      open.append(.list(list, next: 0))
    case .map(let map):
      try checkDepth(open)
      bytes.append(UInt8(ascii: "{"))
      let keys = map.keys
      let order = keys.indices.sorted { left, right in
        keys[left].utf8.withUnsafeBytes { left in
          keys[right].utf8.withUnsafeBytes { right in right.precedesBytewise(left) }
        }
      }
      open.append(.map(map, rest: order, isFirst: true))
    }
  }

  private func checkDepth(_ open: [Frame]) throws(CodedError) {
    guard open.count < Node.maximumDepth else {
      throw CodedError(.jsonDepth, "lists and maps nest deeper than \(Node.maximumDepth)")
    }
  }

  /// Fails for a map that begins like a link or a byte string.
  private func checkReserved(_ key: Text, _ value: Node) throws(CodedError) {
    guard key == "/" else { return }
    let isReserved: Bool =
      switch value {
      case .string: true
      case .map(let map): DAGJSONWriter.beginsLikeBytes(map)
      default: false
      }
    if isReserved {
      throw CodedError(.jsonReserved, "a map with the key \"/\" would read back as a link or a byte string")
    }
  }

  /// Tells whether a map's first key, in the order of bytes, is `bytes` and its value a text.
  private static func beginsLikeBytes(_ map: Map) -> Bool {
    guard let value = map["bytes"], case .string = value else { return false }
    let bytes = Text("bytes")
    return !map.keys.contains { key in
      key.utf8.withUnsafeBytes { key in bytes.utf8.withUnsafeBytes { key.precedesBytewise($0) } }
    }
  }

  // MARK: Bytes

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }

  mutating func write(text: UnsafeRawBufferPointer) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case ..<0x20: append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
