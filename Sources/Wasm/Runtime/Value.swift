/// A WebAssembly value (section 4.2.1); floats are their bits, so that no NaN is changed.
public enum Value: Hashable, Sendable {
  /// An integer of 32 bits, which has no sign of its own.
  case i32(UInt32)
  /// An integer of 64 bits, which has no sign of its own.
  case i64(UInt64)
  /// The bits of a float of 32 bits; `Value(Float(1.5))` makes one from a number.
  case f32(UInt32)
  /// The bits of a float of 64 bits; `Value(1.5)` makes one from a number.
  case f64(UInt64)
  /// A vector of 16 bytes.
  case v128(V128)
  /// A reference, which is null or to something that a store has.
  case reference(Reference)

  /// Makes the value of a Swift number, of the type that the number stands for.
  public init(_ value: some ValueConvertible) { self = value.value }

  /// The value's slots in the engine; the second is used by `v128` only.
  var slots: (UInt64, UInt64) {
    switch self {
    case .i32(let bits), .f32(let bits): (UInt64(bits), 0)
    case .i64(let bits), .f64(let bits): (bits, 0)
    case .v128(let vector): (vector.low, vector.high)
    case .reference(let reference): (reference.bits, 0)
    }
  }
}

extension Value: CustomStringConvertible {
  /// The number: integers signed, floats as Swift prints them; a vector by its four lanes of 32 bits.
  public var description: String {
    switch self {
    case .i32(let bits): "\(Int32(bitPattern: bits))"
    case .i64(let bits): "\(Int64(bitPattern: bits))"
    case .f32(let bits): "\(Float(bitPattern: bits))"
    case .f64(let bits): "\(Double(bitPattern: bits))"
    case .v128(let vector): "\(vector)"
    case .reference(let reference): "\(reference)"
    }
  }
}

/// A Swift number that stands for a number of WebAssembly: in typed calls, and in typed functions of the host.
///
///     let sum: Int32 = try instance.function("add")!.call(Int32(40), Int32(2))
public protocol ValueConvertible: Sendable {
  /// The type that the number stands for.
  static var valueType: ValueType { get }
  /// Makes the number of the 64 bits in which the engine has it.
  init(slot: UInt64)
  /// The number as the engine has it: 64 bits, those of a smaller number zero-extended.
  var slot: UInt64 { get }
}

extension ValueConvertible {
  /// Makes the number of a value, or gives `nil` where that has another type.
  ///
  ///     Int32(Value.i32(7))  // 7
  public init?(_ value: Value) {
    guard value.isOf(Self.valueType) else { return nil }
    self.init(slot: value.slots.0)
  }

  /// The value that the number stands for.
  public var value: Value {
    let bits = slot
    return switch Self.valueType {
    case .i32: .i32(UInt32(truncatingIfNeeded: bits))
    case .i64: .i64(bits)
    case .f32: .f32(UInt32(truncatingIfNeeded: bits))
    default: .f64(bits)
    }
  }
}

extension Value {
  /// Returns whether the value is a number of a type.
  fileprivate func isOf(_ type: ValueType) -> Bool {
    switch self {
    case .i32: type == .i32
    case .i64: type == .i64
    case .f32: type == .f32
    case .f64: type == .f64
    case .v128, .reference: false
    }
  }
}

extension Int32: ValueConvertible {
  /// The type `i32`.
  public static var valueType: ValueType { .i32 }
  /// Makes the integer of the lower 32 bits of a slot.
  public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
  /// The bits of the integer, zero-extended whatever its sign.
  public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}
extension UInt32: ValueConvertible {
  /// The type `i32`, which has no sign of its own.
  public static var valueType: ValueType { .i32 }
  /// Makes the integer of the lower 32 bits of a slot.
  public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
  /// The bits of the integer, zero-extended.
  public var slot: UInt64 { UInt64(self) }
}
extension Int64: ValueConvertible {
  /// The type `i64`.
  public static var valueType: ValueType { .i64 }
  /// Makes the integer of the 64 bits of a slot.
  public init(slot: UInt64) { self.init(bitPattern: slot) }
  /// The bits of the integer.
  public var slot: UInt64 { UInt64(bitPattern: self) }
}
extension UInt64: ValueConvertible {
  /// The type `i64`, which has no sign of its own.
  public static var valueType: ValueType { .i64 }
  /// Makes the integer of the 64 bits of a slot.
  public init(slot: UInt64) { self = slot }
  /// The integer itself.
  public var slot: UInt64 { self }
}
extension Float: ValueConvertible {
  /// The type `f32`.
  public static var valueType: ValueType { .f32 }
  /// Makes the float of the lower 32 bits of a slot.
  public init(slot: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  /// The bits of the float, zero-extended.
  public var slot: UInt64 { UInt64(bitPattern) }
}
extension Double: ValueConvertible {
  /// The type `f64`.
  public static var valueType: ValueType { .f64 }
  /// Makes the float of the 64 bits of a slot.
  public init(slot: UInt64) { self.init(bitPattern: slot) }
  /// The bits of the float.
  public var slot: UInt64 { bitPattern }
}
