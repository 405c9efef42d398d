/// A WebAssembly value (section 4.2.1); floats are their bits, so that no NaN is changed on the way.
public enum Value: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(UInt32)
  case f64(UInt64)
  case v128(V128)
  case reference(Reference)

  public init(_ value: Int32) { self = .i32(UInt32(bitPattern: value)) }
  public init(_ value: Int64) { self = .i64(UInt64(bitPattern: value)) }
  public init(_ value: Float) { self = .f32(value.bitPattern) }
  public init(_ value: Double) { self = .f64(value.bitPattern) }

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

/// A Swift type that stands for a WebAssembly number in typed host functions.
public protocol ValueConvertible: Sendable {
  static var valueType: ValueType { get }
  /// From the slot of the engine.
  init(slot: UInt64)
  var slot: UInt64 { get }
}

extension Int32: ValueConvertible {
  public static var valueType: ValueType { .i32 }
  public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
  public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}
extension UInt32: ValueConvertible {
  public static var valueType: ValueType { .i32 }
  public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
  public var slot: UInt64 { UInt64(self) }
}
extension Int64: ValueConvertible {
  public static var valueType: ValueType { .i64 }
  public init(slot: UInt64) { self.init(bitPattern: slot) }
  public var slot: UInt64 { UInt64(bitPattern: self) }
}
extension UInt64: ValueConvertible {
  public static var valueType: ValueType { .i64 }
  public init(slot: UInt64) { self = slot }
  public var slot: UInt64 { self }
}
extension Float: ValueConvertible {
  public static var valueType: ValueType { .f32 }
  public init(slot: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  public var slot: UInt64 { UInt64(bitPattern) }
}
extension Double: ValueConvertible {
  public static var valueType: ValueType { .f64 }
  public init(slot: UInt64) { self.init(bitPattern: slot) }
  public var slot: UInt64 { bitPattern }
}
