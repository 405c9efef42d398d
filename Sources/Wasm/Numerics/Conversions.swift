// The bounds below are the floats next to the integer range on the outside, so `bound < a && a < bound` is exactly
// "the truncated value is in range", and it makes the checks inside `Int32(_:)` and its kind redundant.

// MARK: Float to integer, trapping and saturating

package extension Numerics {
  @inline(__always) static func i32TruncF32S(_ a: Float) -> Result<UInt32, TrapKind> {
    if a > -0x1.000002p31 && a < 0x1p31 { return .success(UInt32(bitPattern: Int32(a))) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i32TruncF32U(_ a: Float) -> Result<UInt32, TrapKind> {
    if a > -1 && a < 0x1p32 { return .success(UInt32(a)) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i32TruncF64S(_ a: Double) -> Result<UInt32, TrapKind> {
    if a > -0x1.00000002p31 && a < 0x1p31 { return .success(UInt32(bitPattern: Int32(a))) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i32TruncF64U(_ a: Double) -> Result<UInt32, TrapKind> {
    if a > -1 && a < 0x1p32 { return .success(UInt32(a)) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i64TruncF32S(_ a: Float) -> Result<UInt64, TrapKind> {
    if a > -0x1.000002p63 && a < 0x1p63 { return .success(UInt64(bitPattern: Int64(a))) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i64TruncF32U(_ a: Float) -> Result<UInt64, TrapKind> {
    if a > -1 && a < 0x1p64 { return .success(UInt64(a)) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i64TruncF64S(_ a: Double) -> Result<UInt64, TrapKind> {
    if a > -0x1.0000000000001p63 && a < 0x1p63 { return .success(UInt64(bitPattern: Int64(a))) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i64TruncF64U(_ a: Double) -> Result<UInt64, TrapKind> {
    if a > -1 && a < 0x1p64 { return .success(UInt64(a)) }
    return .failure(a == a ? .integerOverflow : .invalidConversion)
  }

  @inline(__always) static func i32TruncSatF32S(_ a: Float) -> UInt32 {
    if a > -0x1.000002p31 && a < 0x1p31 { return UInt32(bitPattern: Int32(a)) }
    return a == a ? a < 0 ? 0x8000_0000 : 0x7FFF_FFFF : 0
  }

  @inline(__always) static func i32TruncSatF32U(_ a: Float) -> UInt32 {
    if a > -1 && a < 0x1p32 { return UInt32(a) }
    return a > 0 ? .max : 0
  }

  @inline(__always) static func i32TruncSatF64S(_ a: Double) -> UInt32 {
    if a > -0x1.00000002p31 && a < 0x1p31 { return UInt32(bitPattern: Int32(a)) }
    return a == a ? a < 0 ? 0x8000_0000 : 0x7FFF_FFFF : 0
  }

  @inline(__always) static func i32TruncSatF64U(_ a: Double) -> UInt32 {
    if a > -1 && a < 0x1p32 { return UInt32(a) }
    return a > 0 ? .max : 0
  }

  @inline(__always) static func i64TruncSatF32S(_ a: Float) -> UInt64 {
    if a > -0x1.000002p63 && a < 0x1p63 { return UInt64(bitPattern: Int64(a)) }
    return a == a ? a < 0 ? 0x8000_0000_0000_0000 : 0x7FFF_FFFF_FFFF_FFFF : 0
  }

  @inline(__always) static func i64TruncSatF32U(_ a: Float) -> UInt64 {
    if a > -1 && a < 0x1p64 { return UInt64(a) }
    return a > 0 ? .max : 0
  }

  @inline(__always) static func i64TruncSatF64S(_ a: Double) -> UInt64 {
    if a > -0x1.0000000000001p63 && a < 0x1p63 { return UInt64(bitPattern: Int64(a)) }
    return a == a ? a < 0 ? 0x8000_0000_0000_0000 : 0x7FFF_FFFF_FFFF_FFFF : 0
  }

  @inline(__always) static func i64TruncSatF64U(_ a: Double) -> UInt64 {
    if a > -1 && a < 0x1p64 { return UInt64(a) }
    return a > 0 ? .max : 0
  }
}

// MARK: Integer to float, rounding to nearest, ties to even

package extension Numerics {
  @inline(__always) static func f32ConvertI32S(_ a: UInt32) -> Float { Float(Int32(bitPattern: a)) }
  @inline(__always) static func f32ConvertI32U(_ a: UInt32) -> Float { Float(a) }
  @inline(__always) static func f32ConvertI64S(_ a: UInt64) -> Float { Float(Int64(bitPattern: a)) }
  @inline(__always) static func f32ConvertI64U(_ a: UInt64) -> Float { Float(a) }
  @inline(__always) static func f64ConvertI32S(_ a: UInt32) -> Double { Double(Int32(bitPattern: a)) }
  @inline(__always) static func f64ConvertI32U(_ a: UInt32) -> Double { Double(a) }
  @inline(__always) static func f64ConvertI64S(_ a: UInt64) -> Double { Double(Int64(bitPattern: a)) }
  @inline(__always) static func f64ConvertI64U(_ a: UInt64) -> Double { Double(a) }
}

// MARK: Between widths, and reinterpretation

package extension Numerics {
  @inline(__always) static func i32WrapI64(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
  @inline(__always) static func i64ExtendI32S(_ a: UInt32) -> UInt64 { i64Extend32S(UInt64(a)) }
  @inline(__always) static func i64ExtendI32U(_ a: UInt32) -> UInt64 { UInt64(a) }
  @inline(__always) static func f32DemoteF64(_ a: Double) -> Float { canonical(Float(a)) }
  @inline(__always) static func f64PromoteF32(_ a: Float) -> Double { canonical(Double(a)) }
  @inline(__always) static func i32ReinterpretF32(_ a: Float) -> UInt32 { a.bitPattern }
  @inline(__always) static func i64ReinterpretF64(_ a: Double) -> UInt64 { a.bitPattern }
  @inline(__always) static func f32ReinterpretI32(_ a: UInt32) -> Float { Float(bitPattern: a) }
  @inline(__always) static func f64ReinterpretI64(_ a: UInt64) -> Double { Double(bitPattern: a) }
}
