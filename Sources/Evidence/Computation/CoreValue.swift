package import IPLD
package import Wasm

/// A value of WebAssembly as data: the name of its type, and its bytes, the lowest first.
package struct CoreValue: Record, Hashable, Sendable {
  package var type: Text
  package var bytes: Bytes

  package init(type: Text, bytes: Bytes) {
    self.type = type
    self.bytes = bytes
  }

  package init(_ value: Value) {
    switch value {
    case .i32(let bits): self.init(type: "i32", bytes: Bytes([bits].littleEndianBytes))
    case .i64(let bits): self.init(type: "i64", bytes: Bytes([bits].littleEndianBytes))
    case .f32(let bits): self.init(type: "f32", bytes: Bytes([bits].littleEndianBytes))
    case .f64(let bits): self.init(type: "f64", bytes: Bytes([bits].littleEndianBytes))
    case .v128(let vector): self.init(type: "v128", bytes: Bytes([vector.low, vector.high].littleEndianBytes))
    case .reference(let reference):
      // An object has no name outside of its execution: only its kind can be told.
      let (type, bits): (Text, [UInt8]) =
        switch reference.kind {
        case .null: ("null", [])
        case .function: ("func", [])
        case .extern: ("extern", [reference.externValue ?? 0].littleEndianBytes)
        case .i31: ("i31", [reference.i31Value ?? 0].littleEndianBytes)
        case .structure: ("struct", [])
        case .array: ("array", [])
        case .exception: ("exn", [])
        }
      self.init(type: type, bytes: Bytes(bits))
    }
  }

  /// The value that can be handed to a guest; `nil` for one that only an execution has.
  package var value: Value? {
    let bytes = bytes.array
    func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number? {
      guard bytes.count == MemoryLayout<Number>.size else { return nil }
      return [Number](littleEndianBytes: bytes)[0]
    }
    switch type {
    case "i32": return number().map { .i32($0) }
    case "i64": return number().map { .i64($0) }
    case "f32": return number().map { .f32($0) }
    case "f64": return number().map { .f64($0) }
    case "v128":
      guard bytes.count == 16 else { return nil }
      let halves = [UInt64](littleEndianBytes: bytes)
      return .v128(V128(low: halves[0], high: halves[1]))
    case "null": return bytes.isEmpty ? .reference(.null) : nil
    case "extern": return number(UInt32.self).map { .reference(Reference(extern: $0)) }
    default: return nil
    }
  }

  package static var shape: RecordShape {
    .list { CodedError(.receiptValue, "a value is a list of its type and its bytes") }
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      type: try field("type", \.type),
      bytes: try field("bytes", \.bytes))
  }
}
