package import Wasm

/// The results that `assert_return` allows for one value.
package enum Pattern: Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(LanePattern)
  case f64(LanePattern)
  /// A vector has lanes of `laneBits` bits each, lane 0 first.
  case v128(laneBits: Int, [LanePattern])
  /// `(ref.null)` is the null reference, whatever the type, since values have no types.
  case null
  /// `(ref.func)`, `(ref.struct)`, … is any reference of this type but null.
  case reference(ReferenceClass)
  /// `(ref)` is any reference.
  case anyReference
  /// `(ref.extern 1)` and `(ref.host 1)` are the reference that the host made of this number.
  case host(UInt32)
  /// The value matches one of several patterns, none of which is `either` again.
  case either([Pattern])
}

/// The value that a float or a lane of a vector has to have.
package enum LanePattern: Hashable, Sendable {
  case bits(UInt64)
  /// The value is a NaN whose payload is only its highest bit, of either sign.
  case canonicalNaN
  /// The value is a NaN whose payload has its highest bit set, of either sign.
  case arithmeticNaN
}

/// The types that a pattern can require of a reference.
package enum ReferenceClass: String, Hashable, Sendable {
  case any, eq, i31, function = "func", structure = "struct", array, extern, exception = "exn"
}

/// Returns whether a result is one that a script expects: numbers by their bits, NaNs by their class, references by
/// their type or number.
package func matches(_ expected: Pattern, _ actual: Value) -> Bool {
  switch (expected, actual) {
  case (.i32(let expected), .i32(let actual)): expected == actual
  case (.i64(let expected), .i64(let actual)): expected == actual
  case (.f32(let expected), .f32(let actual)): matches(expected, UInt64(actual), bits: 32)
  case (.f64(let expected), .f64(let actual)): matches(expected, actual, bits: 64)
  case (.v128(let bits, let lanes), .v128(let actual)):
    lanes.indices.allSatisfy { matches(lanes[$0], lane(of: actual, $0, bits: bits), bits: bits) }
  case (.null, .reference(let actual)): actual.isNull
  case (.anyReference, .reference): true
  case (.host(let expected), .reference(let actual)): actual.externValue == expected
  case (.reference(let expected), .reference(let actual)): matches(expected, actual)
  case (.either(let patterns), _): patterns.contains { matches($0, actual) }
  default: false
  }
}

private func matches(_ expected: LanePattern, _ actual: UInt64, bits: Int) -> Bool {
  // These are the highest bit of the payload and all bits of the exponent; the sign is left out.
  let canonical: UInt64 = bits == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
  let magnitude: UInt64 = bits == 32 ? 0x7FFF_FFFF : 0x7FFF_FFFF_FFFF_FFFF
  return switch expected {
  case .bits(let expected): actual == expected
  case .canonicalNaN: actual & magnitude == canonical
  case .arithmeticNaN: actual & canonical == canonical
  }
}

private func matches(_ expected: ReferenceClass, _ actual: Reference) -> Bool {
  switch (expected, actual.kind) {
  case (_, .null): false
  case (.any, let kind): kind != .function && kind != .exception
  case (.extern, _): true
  case (.eq, .i31), (.eq, .structure), (.eq, .array): true
  case (.i31, .i31), (.structure, .structure), (.array, .array): true
  case (.function, .function), (.exception, .exception): true
  default: false
  }
}

/// Returns lane `number` of a vector of lanes of `bits` bits.
private func lane(of vector: V128, _ number: Int, bits: Int) -> UInt64 {
  let start = number * bits
  let half = start < 64 ? vector.low : vector.high
  return half >> UInt64(start % 64) & (bits == 64 ? ~0 : (1 << UInt64(bits)) - 1)
}
