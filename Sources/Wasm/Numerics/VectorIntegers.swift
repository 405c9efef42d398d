// MARK: i8x16

package extension Numerics {
  @inline(__always) static func i8x16Add(_ a: V128, _ b: V128) -> V128 { V128(u8x16: a.u8x16 &+ b.u8x16) }
  @inline(__always) static func i8x16Sub(_ a: V128, _ b: V128) -> V128 { V128(u8x16: a.u8x16 &- b.u8x16) }
  @inline(__always) static func i8x16Neg(_ a: V128) -> V128 { V128(u8x16: SIMD16<UInt8>(repeating: 0) &- a.u8x16) }

  /// The least integer stays as it is.
  @inline(__always) static func i8x16Abs(_ a: V128) -> V128 {
    let sign = a.i8x16 &>> SIMD16<Int8>(repeating: 7)
    return V128(i8x16: (a.i8x16 ^ sign) &- sign)
  }

  /// The sum overflows where its sign differs from those of both operands; then it is the bound on their side.
  @inline(__always) static func i8x16AddSatS(_ a: V128, _ b: V128) -> V128 {
    let result = a.i8x16 &+ b.i8x16
    let overflow = (a.i8x16 ^ result) & (b.i8x16 ^ result)
    let bound = (a.i8x16 &>> SIMD16<Int8>(repeating: 7)) ^ SIMD16<Int8>(repeating: .max)
    return V128(i8x16: result.replacing(with: bound, where: overflow .< SIMD16<Int8>(repeating: 0)))
  }

  @inline(__always) static func i8x16SubSatS(_ a: V128, _ b: V128) -> V128 {
    let result = a.i8x16 &- b.i8x16
    let overflow = (a.i8x16 ^ result) & (a.i8x16 ^ b.i8x16)
    let bound = (a.i8x16 &>> SIMD16<Int8>(repeating: 7)) ^ SIMD16<Int8>(repeating: .max)
    return V128(i8x16: result.replacing(with: bound, where: overflow .< SIMD16<Int8>(repeating: 0)))
  }

  @inline(__always) static func i8x16AddSatU(_ a: V128, _ b: V128) -> V128 {
    let sum = a.u8x16 &+ b.u8x16
    return V128(u8x16: sum.replacing(with: SIMD16<UInt8>(repeating: .max), where: sum .< a.u8x16))
  }

  @inline(__always) static func i8x16SubSatU(_ a: V128, _ b: V128) -> V128 {
    V128(u8x16: SIMD16<UInt8>(repeating: 0).replacing(with: a.u8x16 &- b.u8x16, where: a.u8x16 .> b.u8x16))
  }

  /// (a + b + 1) / 2 without a carry.
  @inline(__always) static func i8x16AvgrU(_ a: V128, _ b: V128) -> V128 {
    let half = (a.u8x16 ^ b.u8x16) &>> SIMD16<UInt8>(repeating: 1)
    return V128(u8x16: (a.u8x16 | b.u8x16) &- half)
  }

  @inline(__always) static func i8x16MinS(_ a: V128, _ b: V128) -> V128 {
    V128(i8x16: a.i8x16.replacing(with: b.i8x16, where: b.i8x16 .< a.i8x16))
  }

  @inline(__always) static func i8x16MinU(_ a: V128, _ b: V128) -> V128 {
    V128(u8x16: a.u8x16.replacing(with: b.u8x16, where: b.u8x16 .< a.u8x16))
  }

  @inline(__always) static func i8x16MaxS(_ a: V128, _ b: V128) -> V128 {
    V128(i8x16: a.i8x16.replacing(with: b.i8x16, where: b.i8x16 .> a.i8x16))
  }

  @inline(__always) static func i8x16MaxU(_ a: V128, _ b: V128) -> V128 {
    V128(u8x16: a.u8x16.replacing(with: b.u8x16, where: b.u8x16 .> a.u8x16))
  }

  @inline(__always) static func i8x16Shl(_ a: V128, _ count: UInt32) -> V128 {
    V128(u8x16: a.u8x16 &<< SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i8x16ShrS(_ a: V128, _ count: UInt32) -> V128 {
    V128(i8x16: a.i8x16 &>> SIMD16<Int8>(repeating: Int8(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i8x16ShrU(_ a: V128, _ count: UInt32) -> V128 {
    V128(u8x16: a.u8x16 &>> SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: count)))
  }

  /// Sums of bits in fields of 2, 4, then 8 bits.
  @inline(__always) static func i8x16Popcnt(_ a: V128) -> V128 {
    let pairs = a.u8x16 &- ((a.u8x16 &>> SIMD16<UInt8>(repeating: 1)) & SIMD16<UInt8>(repeating: 0x55))
    let low = pairs & SIMD16<UInt8>(repeating: 0x33)
    let fours = low &+ ((pairs &>> SIMD16<UInt8>(repeating: 2)) & SIMD16<UInt8>(repeating: 0x33))
    let sums = fours &+ (fours &>> SIMD16<UInt8>(repeating: 4))
    return V128(u8x16: sums & SIMD16<UInt8>(repeating: 0x0F))
  }
}

// MARK: i16x8

package extension Numerics {
  @inline(__always) static func i16x8Add(_ a: V128, _ b: V128) -> V128 { V128(u16x8: a.u16x8 &+ b.u16x8) }
  @inline(__always) static func i16x8Sub(_ a: V128, _ b: V128) -> V128 { V128(u16x8: a.u16x8 &- b.u16x8) }
  @inline(__always) static func i16x8Mul(_ a: V128, _ b: V128) -> V128 { V128(u16x8: a.u16x8 &* b.u16x8) }
  @inline(__always) static func i16x8Neg(_ a: V128) -> V128 { V128(u16x8: SIMD8<UInt16>(repeating: 0) &- a.u16x8) }

  /// The least integer stays as it is.
  @inline(__always) static func i16x8Abs(_ a: V128) -> V128 {
    let sign = a.i16x8 &>> SIMD8<Int16>(repeating: 15)
    return V128(i16x8: (a.i16x8 ^ sign) &- sign)
  }

  /// The sum overflows where its sign differs from those of both operands; then it is the bound on their side.
  @inline(__always) static func i16x8AddSatS(_ a: V128, _ b: V128) -> V128 {
    let result = a.i16x8 &+ b.i16x8
    let overflow = (a.i16x8 ^ result) & (b.i16x8 ^ result)
    let bound = (a.i16x8 &>> SIMD8<Int16>(repeating: 15)) ^ SIMD8<Int16>(repeating: .max)
    return V128(i16x8: result.replacing(with: bound, where: overflow .< SIMD8<Int16>(repeating: 0)))
  }

  @inline(__always) static func i16x8SubSatS(_ a: V128, _ b: V128) -> V128 {
    let result = a.i16x8 &- b.i16x8
    let overflow = (a.i16x8 ^ result) & (a.i16x8 ^ b.i16x8)
    let bound = (a.i16x8 &>> SIMD8<Int16>(repeating: 15)) ^ SIMD8<Int16>(repeating: .max)
    return V128(i16x8: result.replacing(with: bound, where: overflow .< SIMD8<Int16>(repeating: 0)))
  }

  @inline(__always) static func i16x8AddSatU(_ a: V128, _ b: V128) -> V128 {
    let sum = a.u16x8 &+ b.u16x8
    return V128(u16x8: sum.replacing(with: SIMD8<UInt16>(repeating: .max), where: sum .< a.u16x8))
  }

  @inline(__always) static func i16x8SubSatU(_ a: V128, _ b: V128) -> V128 {
    V128(u16x8: SIMD8<UInt16>(repeating: 0).replacing(with: a.u16x8 &- b.u16x8, where: a.u16x8 .> b.u16x8))
  }

  /// (a + b + 1) / 2 without a carry.
  @inline(__always) static func i16x8AvgrU(_ a: V128, _ b: V128) -> V128 {
    let half = (a.u16x8 ^ b.u16x8) &>> SIMD8<UInt16>(repeating: 1)
    return V128(u16x8: (a.u16x8 | b.u16x8) &- half)
  }

  @inline(__always) static func i16x8MinS(_ a: V128, _ b: V128) -> V128 {
    V128(i16x8: a.i16x8.replacing(with: b.i16x8, where: b.i16x8 .< a.i16x8))
  }

  @inline(__always) static func i16x8MinU(_ a: V128, _ b: V128) -> V128 {
    V128(u16x8: a.u16x8.replacing(with: b.u16x8, where: b.u16x8 .< a.u16x8))
  }

  @inline(__always) static func i16x8MaxS(_ a: V128, _ b: V128) -> V128 {
    V128(i16x8: a.i16x8.replacing(with: b.i16x8, where: b.i16x8 .> a.i16x8))
  }

  @inline(__always) static func i16x8MaxU(_ a: V128, _ b: V128) -> V128 {
    V128(u16x8: a.u16x8.replacing(with: b.u16x8, where: b.u16x8 .> a.u16x8))
  }

  @inline(__always) static func i16x8Shl(_ a: V128, _ count: UInt32) -> V128 {
    V128(u16x8: a.u16x8 &<< SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i16x8ShrS(_ a: V128, _ count: UInt32) -> V128 {
    V128(i16x8: a.i16x8 &>> SIMD8<Int16>(repeating: Int16(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i16x8ShrU(_ a: V128, _ count: UInt32) -> V128 {
    V128(u16x8: a.u16x8 &>> SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: count)))
  }
}

// MARK: i32x4

package extension Numerics {
  @inline(__always) static func i32x4Add(_ a: V128, _ b: V128) -> V128 { V128(u32x4: a.u32x4 &+ b.u32x4) }
  @inline(__always) static func i32x4Sub(_ a: V128, _ b: V128) -> V128 { V128(u32x4: a.u32x4 &- b.u32x4) }
  @inline(__always) static func i32x4Mul(_ a: V128, _ b: V128) -> V128 { V128(u32x4: a.u32x4 &* b.u32x4) }
  @inline(__always) static func i32x4Neg(_ a: V128) -> V128 { V128(u32x4: SIMD4<UInt32>(repeating: 0) &- a.u32x4) }

  /// The least integer stays as it is.
  @inline(__always) static func i32x4Abs(_ a: V128) -> V128 {
    let sign = a.i32x4 &>> SIMD4<Int32>(repeating: 31)
    return V128(i32x4: (a.i32x4 ^ sign) &- sign)
  }

  @inline(__always) static func i32x4MinS(_ a: V128, _ b: V128) -> V128 {
    V128(i32x4: a.i32x4.replacing(with: b.i32x4, where: b.i32x4 .< a.i32x4))
  }

  @inline(__always) static func i32x4MinU(_ a: V128, _ b: V128) -> V128 {
    V128(u32x4: a.u32x4.replacing(with: b.u32x4, where: b.u32x4 .< a.u32x4))
  }

  @inline(__always) static func i32x4MaxS(_ a: V128, _ b: V128) -> V128 {
    V128(i32x4: a.i32x4.replacing(with: b.i32x4, where: b.i32x4 .> a.i32x4))
  }

  @inline(__always) static func i32x4MaxU(_ a: V128, _ b: V128) -> V128 {
    V128(u32x4: a.u32x4.replacing(with: b.u32x4, where: b.u32x4 .> a.u32x4))
  }

  @inline(__always) static func i32x4Shl(_ a: V128, _ count: UInt32) -> V128 {
    V128(u32x4: a.u32x4 &<< SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i32x4ShrS(_ a: V128, _ count: UInt32) -> V128 {
    V128(i32x4: a.i32x4 &>> SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i32x4ShrU(_ a: V128, _ count: UInt32) -> V128 {
    V128(u32x4: a.u32x4 &>> SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: count)))
  }
}

// MARK: i64x2

package extension Numerics {
  @inline(__always) static func i64x2Add(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 &+ b.u64x2) }
  @inline(__always) static func i64x2Sub(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 &- b.u64x2) }
  @inline(__always) static func i64x2Mul(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 &* b.u64x2) }
  @inline(__always) static func i64x2Neg(_ a: V128) -> V128 { V128(u64x2: SIMD2<UInt64>(repeating: 0) &- a.u64x2) }

  /// The least integer stays as it is.
  @inline(__always) static func i64x2Abs(_ a: V128) -> V128 {
    let sign = a.i64x2 &>> SIMD2<Int64>(repeating: 63)
    return V128(i64x2: (a.i64x2 ^ sign) &- sign)
  }

  @inline(__always) static func i64x2Shl(_ a: V128, _ count: UInt32) -> V128 {
    V128(u64x2: a.u64x2 &<< SIMD2<UInt64>(repeating: UInt64(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i64x2ShrS(_ a: V128, _ count: UInt32) -> V128 {
    V128(i64x2: a.i64x2 &>> SIMD2<Int64>(repeating: Int64(truncatingIfNeeded: count)))
  }

  @inline(__always) static func i64x2ShrU(_ a: V128, _ count: UInt32) -> V128 {
    V128(u64x2: a.u64x2 &>> SIMD2<UInt64>(repeating: UInt64(truncatingIfNeeded: count)))
  }
}
