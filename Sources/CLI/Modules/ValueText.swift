import Wasm
import WasmText

/// Reads and writes values of WebAssembly as words on the command line.
enum ValueText {
  /// Reads a value of one type; numbers are those of the text format.
  static func parse(_ word: Argument, as type: ValueType) -> Value? {
    let bytes = word.bytes
    switch type {
    case .i32: return NumberText.integer(bytes, bits: 32).map { .i32(UInt32(truncatingIfNeeded: $0)) }
    case .i64: return NumberText.integer(bytes, bits: 64).map { .i64($0) }
    case .f32: return NumberText.float32(bytes).map { .f32($0) }
    case .f64: return NumberText.float64(bytes).map { .f64($0) }
    case .v128: return vector(bytes).map { .v128($0) }
    default: return type.reference.flatMap { reference(word, as: $0) }
    }
  }

  /// Returns a description of the words that `parse` accepts for a type.
  static func expectation(for type: ValueType) -> String {
    switch type {
    case .i32: "an integer from -2147483648 to 4294967295, decimal or 0x…"
    case .i64: "an integer from -9223372036854775808 to 18446744073709551615, decimal or 0x…"
    case .f32, .f64: "a number such as 1.5, -2e3, 0x1p4, inf, nan or nan:0x…"
    case .v128: "lanes such as i32x4:1,2,3,4 (also i8x16, i16x8, i64x2, f32x4, f64x2)"
    default:
      switch type.reference {
      case let type? where type.heap == .extern: type.isNullable ? "a number, or null" : "a number"
      case let type? where type.isNullable: "null"
      default: "a reference, which cannot be written on the command line"
      }
    }
  }

  // MARK: Vectors and references

  /// Reads a shape, a colon, and as many lanes as the shape has.
  private static func vector(_ text: [UInt8]) -> V128? {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let width: Int
    let lane: ([UInt8]) -> UInt64?
    switch String(decoding: text[..<colon], as: UTF8.self) {
    case "i8x16": (width, lane) = (1, { NumberText.integer($0, bits: 8) })
    case "i16x8": (width, lane) = (2, { NumberText.integer($0, bits: 16) })
    case "i32x4": (width, lane) = (4, { NumberText.integer($0, bits: 32) })
    case "i64x2": (width, lane) = (8, { NumberText.integer($0, bits: 64) })
    case "f32x4": (width, lane) = (4, { NumberText.float32($0).map(UInt64.init) })
    case "f64x2": (width, lane) = (8, { NumberText.float64($0) })
    default: return nil
    }
    let words = text[(colon + 1)...].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard words.count * width == 16 else { return nil }
    var vector = SIMD16<UInt8>()
    for (number, word) in words.enumerated() {
      guard let value = lane(Array(word)) else { return nil }
      for offset in 0..<width {
        vector[number * width + offset] = UInt8(truncatingIfNeeded: value >> UInt64(offset * 8))
      }
    }
    return V128(u8x16: vector)
  }

  private static func reference(_ word: Argument, as type: ReferenceType) -> Value? {
    if word == "null" { return type.isNullable ? .reference(.null) : nil }
    guard type.heap == .extern, let number = NumberText.integer(word.bytes, bits: 32),
      word.bytes[0] != UInt8(ascii: "-")
    else { return nil }
    return .reference(Reference(extern: UInt32(truncatingIfNeeded: number)))
  }

  // MARK: Answers

  /// Returns a value as `parse` reads it where it can: integers signed, floats with the fewest digits that read back the same.
  static func text(_ value: Value) -> String {
    switch value {
    case .i32(let bits): String(Int32(bitPattern: bits))
    case .i64(let bits): String(Int64(bitPattern: bits))
    case .f32(let bits):
      float(Float(bitPattern: bits), bits >> 31 != 0, payload: UInt64(bits & 0x7F_FFFF), canonical: 0x40_0000)
    case .f64(let bits):
      float(
        Double(bitPattern: bits), bits >> 63 != 0, payload: bits & 0xF_FFFF_FFFF_FFFF, canonical: 0x8_0000_0000_0000)
    case .v128(let vector):
      "i32x4:" + (0..<4).map { hexadecimal(UInt64(vector.u32x4[$0]), digits: 8) }.joined(separator: ",")
    case .reference(let reference): text(reference)
    }
  }

  /// Returns a float as text; whole numbers have no fraction, other than in Swift.
  private static func float(
    _ value: some BinaryFloatingPoint & CustomStringConvertible, _ isNegative: Bool, payload: UInt64, canonical: UInt64
  ) -> String {
    guard value.isNaN else {
      let digits = value.description
      return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }
    return (isNegative ? "-nan" : "nan") + (payload == canonical ? "" : ":0x" + String(payload, radix: 16))
  }

  static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return "0x" + String(repeating: "0", count: max(digits - text.count, 0)) + text
  }

  private static func text(_ reference: Reference) -> String {
    switch reference.kind {
    case .null: "null"
    case .function: "function"
    case .extern: reference.externValue.map { String($0) } ?? "extern"
    case .i31: reference.i31Value.map { "i31:\($0)" } ?? "i31"
    case .structure: "struct"
    case .array: "array"
    case .exception: "exception"
    }
  }

  /// Returns a value for `--json`: type and value, both as text, because JSON's numbers do not hold all of them.
  static func json(_ value: Value, _ type: ValueType) -> JSON {
    .object([("type", .string(type.description)), ("value", .string(text(value)))])
  }
}

extension FunctionType {
  /// The type as in error messages: `(i32, i64) -> (f32)`.
  var signature: String {
    "(\(parameters.map(\.description).joined(separator: ", "))) -> "
      + "(\(results.map(\.description).joined(separator: ", ")))"
  }
}
