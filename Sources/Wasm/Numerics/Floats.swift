extension Numerics {
  /// A result of nans{}: the deterministic profile has one NaN, canonical and positive (section 4.3.3).
  @inline(__always) package static func canonical(_ a: Float) -> Float {
    _fastPath(a == a) ? a : Float(bitPattern: 0x7FC0_0000)
  }

  /// As for `Float`.
  @inline(__always) package static func canonical(_ a: Double) -> Double {
    _fastPath(a == a) ? a : Double(bitPattern: 0x7FF8_0000_0000_0000)
  }
}

// MARK: f32

package extension Numerics {
  @inline(__always) static func f32Eq(_ a: Float, _ b: Float) -> UInt32 { a == b ? 1 : 0 }
  @inline(__always) static func f32Ne(_ a: Float, _ b: Float) -> UInt32 { a != b ? 1 : 0 }
  @inline(__always) static func f32Lt(_ a: Float, _ b: Float) -> UInt32 { a < b ? 1 : 0 }
  @inline(__always) static func f32Gt(_ a: Float, _ b: Float) -> UInt32 { a > b ? 1 : 0 }
  @inline(__always) static func f32Le(_ a: Float, _ b: Float) -> UInt32 { a <= b ? 1 : 0 }
  @inline(__always) static func f32Ge(_ a: Float, _ b: Float) -> UInt32 { a >= b ? 1 : 0 }

  // Sign operations work on bits and keep every NaN payload.
  @inline(__always) static func f32Abs(_ a: Float) -> Float { Float(bitPattern: a.bitPattern & 0x7FFF_FFFF) }
  @inline(__always) static func f32Neg(_ a: Float) -> Float { Float(bitPattern: a.bitPattern ^ 0x8000_0000) }
  @inline(__always) static func f32Copysign(_ a: Float, _ b: Float) -> Float {
    Float(bitPattern: a.bitPattern & 0x7FFF_FFFF | b.bitPattern & 0x8000_0000)
  }

  @inline(__always) static func f32Add(_ a: Float, _ b: Float) -> Float { canonical(a + b) }
  @inline(__always) static func f32Sub(_ a: Float, _ b: Float) -> Float { canonical(a - b) }
  @inline(__always) static func f32Mul(_ a: Float, _ b: Float) -> Float { canonical(a * b) }
  @inline(__always) static func f32Div(_ a: Float, _ b: Float) -> Float { canonical(a / b) }

  /// `squareRoot()` is an instruction, not a call, where the operand is known not to be negative.
  @inline(__always) static func f32Sqrt(_ a: Float) -> Float {
    a >= 0 ? f32Copysign(a.magnitude.squareRoot(), a) : Float(bitPattern: 0x7FC0_0000)
  }

  /// Equal operands differ at most in the sign of a zero: the union of their bits is the smaller one.
  @inline(__always) static func f32Min(_ a: Float, _ b: Float) -> Float {
    if a < b { return a }
    if b < a { return b }
    return Float(bitPattern: a == b ? a.bitPattern | b.bitPattern : 0x7FC0_0000)
  }

  /// Equal operands differ at most in the sign of a zero: the intersection of their bits is the larger one.
  @inline(__always) static func f32Max(_ a: Float, _ b: Float) -> Float {
    if a > b { return a }
    if b > a { return b }
    return Float(bitPattern: a == b ? a.bitPattern & b.bitPattern : 0x7FC0_0000)
  }

  /// The integer nearest to `a`, ties to even, for |a| < 0x1p23: adding 0x1p23 leaves no space for fraction bits.
  @inline(__always) private static func f32Magic(_ a: Float) -> Float {
    let magic = f32Copysign(0x1p23, a)
    return (a + magic) - magic
  }

  /// `rounded`, which is exact for |a| < 0x1p23, with the sign of `a`; any larger `a` is an integer, infinite or NaN.
  @inline(__always) private static func f32Rounding(_ a: Float, _ rounded: Float) -> Float {
    f32Abs(a) < 0x1p23 ? f32Copysign(rounded, a) : canonical(a)
  }

  @inline(__always) static func f32Nearest(_ a: Float) -> Float { f32Rounding(a, f32Magic(a)) }

  @inline(__always) static func f32Ceil(_ a: Float) -> Float {
    let nearest = f32Magic(a)
    return f32Rounding(a, nearest < a ? nearest + 1 : nearest)
  }

  @inline(__always) static func f32Floor(_ a: Float) -> Float {
    let nearest = f32Magic(a)
    return f32Rounding(a, nearest > a ? nearest - 1 : nearest)
  }

  @inline(__always) static func f32Trunc(_ a: Float) -> Float {
    let magnitude = f32Abs(a)
    let nearest = f32Magic(magnitude)
    return f32Rounding(a, nearest > magnitude ? nearest - 1 : nearest)
  }
}

// MARK: f64

package extension Numerics {
  @inline(__always) static func f64Eq(_ a: Double, _ b: Double) -> UInt32 { a == b ? 1 : 0 }
  @inline(__always) static func f64Ne(_ a: Double, _ b: Double) -> UInt32 { a != b ? 1 : 0 }
  @inline(__always) static func f64Lt(_ a: Double, _ b: Double) -> UInt32 { a < b ? 1 : 0 }
  @inline(__always) static func f64Gt(_ a: Double, _ b: Double) -> UInt32 { a > b ? 1 : 0 }
  @inline(__always) static func f64Le(_ a: Double, _ b: Double) -> UInt32 { a <= b ? 1 : 0 }
  @inline(__always) static func f64Ge(_ a: Double, _ b: Double) -> UInt32 { a >= b ? 1 : 0 }

  // Sign operations work on bits and keep every NaN payload.
  @inline(__always) static func f64Abs(_ a: Double) -> Double {
    Double(bitPattern: a.bitPattern & 0x7FFF_FFFF_FFFF_FFFF)
  }
  @inline(__always) static func f64Neg(_ a: Double) -> Double {
    Double(bitPattern: a.bitPattern ^ 0x8000_0000_0000_0000)
  }
  @inline(__always) static func f64Copysign(_ a: Double, _ b: Double) -> Double {
    Double(bitPattern: a.bitPattern & 0x7FFF_FFFF_FFFF_FFFF | b.bitPattern & 0x8000_0000_0000_0000)
  }

  @inline(__always) static func f64Add(_ a: Double, _ b: Double) -> Double { canonical(a + b) }
  @inline(__always) static func f64Sub(_ a: Double, _ b: Double) -> Double { canonical(a - b) }
  @inline(__always) static func f64Mul(_ a: Double, _ b: Double) -> Double { canonical(a * b) }
  @inline(__always) static func f64Div(_ a: Double, _ b: Double) -> Double { canonical(a / b) }

  /// `squareRoot()` is an instruction, not a call, where the operand is known not to be negative.
  @inline(__always) static func f64Sqrt(_ a: Double) -> Double {
    a >= 0 ? f64Copysign(a.magnitude.squareRoot(), a) : Double(bitPattern: 0x7FF8_0000_0000_0000)
  }

  /// Equal operands differ at most in the sign of a zero: the union of their bits is the smaller one.
  @inline(__always) static func f64Min(_ a: Double, _ b: Double) -> Double {
    if a < b { return a }
    if b < a { return b }
    return Double(bitPattern: a == b ? a.bitPattern | b.bitPattern : 0x7FF8_0000_0000_0000)
  }

  /// Equal operands differ at most in the sign of a zero: the intersection of their bits is the larger one.
  @inline(__always) static func f64Max(_ a: Double, _ b: Double) -> Double {
    if a > b { return a }
    if b > a { return b }
    return Double(bitPattern: a == b ? a.bitPattern & b.bitPattern : 0x7FF8_0000_0000_0000)
  }

  /// The integer nearest to `a`, ties to even, for |a| < 0x1p52: adding 0x1p52 leaves no space for fraction bits.
  @inline(__always) private static func f64Magic(_ a: Double) -> Double {
    let magic = f64Copysign(0x1p52, a)
    return (a + magic) - magic
  }

  /// `rounded`, which is exact for |a| < 0x1p52, with the sign of `a`; any larger `a` is an integer, infinite or NaN.
  @inline(__always) private static func f64Rounding(_ a: Double, _ rounded: Double) -> Double {
    f64Abs(a) < 0x1p52 ? f64Copysign(rounded, a) : canonical(a)
  }

  @inline(__always) static func f64Nearest(_ a: Double) -> Double { f64Rounding(a, f64Magic(a)) }

  @inline(__always) static func f64Ceil(_ a: Double) -> Double {
    let nearest = f64Magic(a)
    return f64Rounding(a, nearest < a ? nearest + 1 : nearest)
  }

  @inline(__always) static func f64Floor(_ a: Double) -> Double {
    let nearest = f64Magic(a)
    return f64Rounding(a, nearest > a ? nearest - 1 : nearest)
  }

  @inline(__always) static func f64Trunc(_ a: Double) -> Double {
    let magnitude = f64Abs(a)
    let nearest = f64Magic(magnitude)
    return f64Rounding(a, nearest > magnitude ? nearest - 1 : nearest)
  }
}
