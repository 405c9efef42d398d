extension V128 {
  /// Ones in the lanes of `mask` that hold.
  @inline(__always) init<Storage>(mask: SIMDMask<Storage>) {
    bytes = unsafeBitCast(mask, to: SIMD16<UInt8>.self)
  }
}

// MARK: i8x16

package extension Numerics {
  @inline(__always) static func i8x16Eq(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u8x16 .== b.u8x16) }
  @inline(__always) static func i8x16Ne(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u8x16 .!= b.u8x16) }
  @inline(__always) static func i8x16LtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i8x16 .< b.i8x16) }
  @inline(__always) static func i8x16LtU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u8x16 .< b.u8x16) }
  @inline(__always) static func i8x16GtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i8x16 .> b.i8x16) }
  @inline(__always) static func i8x16GtU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u8x16 .> b.u8x16) }
  @inline(__always) static func i8x16LeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i8x16 .<= b.i8x16) }
  @inline(__always) static func i8x16LeU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u8x16 .<= b.u8x16) }
  @inline(__always) static func i8x16GeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i8x16 .>= b.i8x16) }
  @inline(__always) static func i8x16GeU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u8x16 .>= b.u8x16) }
}

// MARK: i16x8

package extension Numerics {
  @inline(__always) static func i16x8Eq(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u16x8 .== b.u16x8) }
  @inline(__always) static func i16x8Ne(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u16x8 .!= b.u16x8) }
  @inline(__always) static func i16x8LtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i16x8 .< b.i16x8) }
  @inline(__always) static func i16x8LtU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u16x8 .< b.u16x8) }
  @inline(__always) static func i16x8GtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i16x8 .> b.i16x8) }
  @inline(__always) static func i16x8GtU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u16x8 .> b.u16x8) }
  @inline(__always) static func i16x8LeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i16x8 .<= b.i16x8) }
  @inline(__always) static func i16x8LeU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u16x8 .<= b.u16x8) }
  @inline(__always) static func i16x8GeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i16x8 .>= b.i16x8) }
  @inline(__always) static func i16x8GeU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u16x8 .>= b.u16x8) }
}

// MARK: i32x4

package extension Numerics {
  @inline(__always) static func i32x4Eq(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u32x4 .== b.u32x4) }
  @inline(__always) static func i32x4Ne(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u32x4 .!= b.u32x4) }
  @inline(__always) static func i32x4LtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i32x4 .< b.i32x4) }
  @inline(__always) static func i32x4LtU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u32x4 .< b.u32x4) }
  @inline(__always) static func i32x4GtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i32x4 .> b.i32x4) }
  @inline(__always) static func i32x4GtU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u32x4 .> b.u32x4) }
  @inline(__always) static func i32x4LeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i32x4 .<= b.i32x4) }
  @inline(__always) static func i32x4LeU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u32x4 .<= b.u32x4) }
  @inline(__always) static func i32x4GeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i32x4 .>= b.i32x4) }
  @inline(__always) static func i32x4GeU(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u32x4 .>= b.u32x4) }
}

// MARK: i64x2

package extension Numerics {
  @inline(__always) static func i64x2Eq(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u64x2 .== b.u64x2) }
  @inline(__always) static func i64x2Ne(_ a: V128, _ b: V128) -> V128 { V128(mask: a.u64x2 .!= b.u64x2) }
  @inline(__always) static func i64x2LtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i64x2 .< b.i64x2) }
  @inline(__always) static func i64x2GtS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i64x2 .> b.i64x2) }
  @inline(__always) static func i64x2LeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i64x2 .<= b.i64x2) }
  @inline(__always) static func i64x2GeS(_ a: V128, _ b: V128) -> V128 { V128(mask: a.i64x2 .>= b.i64x2) }
}

// MARK: f32x4

package extension Numerics {
  @inline(__always) static func f32x4Eq(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f32x4 .== b.f32x4) }
  @inline(__always) static func f32x4Ne(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f32x4 .!= b.f32x4) }
  @inline(__always) static func f32x4Lt(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f32x4 .< b.f32x4) }
  @inline(__always) static func f32x4Gt(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f32x4 .> b.f32x4) }
  @inline(__always) static func f32x4Le(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f32x4 .<= b.f32x4) }
  @inline(__always) static func f32x4Ge(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f32x4 .>= b.f32x4) }
}

// MARK: f64x2

package extension Numerics {
  @inline(__always) static func f64x2Eq(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f64x2 .== b.f64x2) }
  @inline(__always) static func f64x2Ne(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f64x2 .!= b.f64x2) }
  @inline(__always) static func f64x2Lt(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f64x2 .< b.f64x2) }
  @inline(__always) static func f64x2Gt(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f64x2 .> b.f64x2) }
  @inline(__always) static func f64x2Le(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f64x2 .<= b.f64x2) }
  @inline(__always) static func f64x2Ge(_ a: V128, _ b: V128) -> V128 { V128(mask: a.f64x2 .>= b.f64x2) }
}

// MARK: Masks

package extension Numerics {
  @inline(__always) static func i8x16AllTrue(_ a: V128) -> UInt32 { v128AnyTrue(i8x16Eq(a, V128())) ^ 1 }
  @inline(__always) static func i16x8AllTrue(_ a: V128) -> UInt32 { v128AnyTrue(i16x8Eq(a, V128())) ^ 1 }
  @inline(__always) static func i32x4AllTrue(_ a: V128) -> UInt32 { v128AnyTrue(i32x4Eq(a, V128())) ^ 1 }
  @inline(__always) static func i64x2AllTrue(_ a: V128) -> UInt32 { a.low != 0 && a.high != 0 ? 1 : 0 }

  /// Bits 7, 15, .. 63 of `a`, gathered into bits 0 to 7: no two terms of the product meet in one bit.
  @inline(__always) private static func byteSigns(_ a: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (((a &>> 7) & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56)
  }

  /// Bits 15, 31, 47 and 63 of `a`, gathered into bits 0 to 3.
  @inline(__always) private static func wordSigns(_ a: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (((a &>> 15) & 0x0001_0001_0001_0001) &* 0x0001_0002_0004_0008) &>> 48) & 15
  }

  @inline(__always) static func i8x16Bitmask(_ a: V128) -> UInt32 { byteSigns(a.low) | byteSigns(a.high) &<< 8 }
  @inline(__always) static func i16x8Bitmask(_ a: V128) -> UInt32 { wordSigns(a.low) | wordSigns(a.high) &<< 4 }
  @inline(__always) static func i32x4Bitmask(_ a: V128) -> UInt32 {
    let signs = (a.u32x4 &>> SIMD4<UInt32>(31, 30, 29, 28)) & SIMD4<UInt32>(1, 2, 4, 8)
    return signs[0] | signs[1] | signs[2] | signs[3]
  }

  @inline(__always) static func i64x2Bitmask(_ a: V128) -> UInt32 {
    UInt32(truncatingIfNeeded: a.low &>> 63 | (a.high &>> 63) &<< 1)
  }
}
