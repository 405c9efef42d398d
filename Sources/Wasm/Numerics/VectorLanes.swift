// MARK: Bitwise

package extension Numerics {
  @inline(__always) static func v128Not(_ a: V128) -> V128 { V128(u64x2: ~a.u64x2) }
  @inline(__always) static func v128And(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 & b.u64x2) }
  @inline(__always) static func v128Andnot(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 & ~b.u64x2) }
  @inline(__always) static func v128Or(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 | b.u64x2) }
  @inline(__always) static func v128Xor(_ a: V128, _ b: V128) -> V128 { V128(u64x2: a.u64x2 ^ b.u64x2) }

  /// Bits of `a` where `c` has ones, else bits of `b`.
  @inline(__always) static func v128Bitselect(_ a: V128, _ b: V128, _ c: V128) -> V128 {
    V128(u64x2: a.u64x2 & c.u64x2 | b.u64x2 & ~c.u64x2)
  }

  @inline(__always) static func v128AnyTrue(_ a: V128) -> UInt32 { a.low | a.high != 0 ? 1 : 0 }
}

// MARK: Splats and single lanes

package extension Numerics {
  @inline(__always) static func i8x16Splat(_ a: UInt32) -> V128 {
    V128(u8x16: SIMD16(repeating: UInt8(truncatingIfNeeded: a)))
  }

  @inline(__always) static func i16x8Splat(_ a: UInt32) -> V128 {
    V128(u16x8: SIMD8(repeating: UInt16(truncatingIfNeeded: a)))
  }

  @inline(__always) static func i32x4Splat(_ a: UInt32) -> V128 {
    let pair = UInt64(a) &* 0x1_0000_0001
    return V128(low: pair, high: pair)
  }
  @inline(__always) static func i64x2Splat(_ a: UInt64) -> V128 { V128(u64x2: SIMD2(repeating: a)) }
  @inline(__always) static func f32x4Splat(_ a: Float) -> V128 { V128(f32x4: SIMD4(repeating: a)) }
  @inline(__always) static func f64x2Splat(_ a: Double) -> V128 { V128(f64x2: SIMD2(repeating: a)) }

  // Lane numbers are valid; the masks only make that plain to the compiler.
  @inline(__always) static func i8x16ExtractLaneS(_ a: V128, _ lane: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: a.i8x16[Int(lane & 15)])
  }

  @inline(__always) static func i8x16ExtractLaneU(_ a: V128, _ lane: UInt8) -> UInt32 {
    UInt32(a.u8x16[Int(lane & 15)])
  }

  @inline(__always) static func i16x8ExtractLaneS(_ a: V128, _ lane: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: a.i16x8[Int(lane & 7)])
  }

  @inline(__always) static func i16x8ExtractLaneU(_ a: V128, _ lane: UInt8) -> UInt32 { UInt32(a.u16x8[Int(lane & 7)]) }
  @inline(__always) static func i32x4ExtractLane(_ a: V128, _ lane: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: (lane & 2 == 0 ? a.low : a.high) &>> (UInt64(lane & 1) &* 32))
  }
  @inline(__always) static func i64x2ExtractLane(_ a: V128, _ lane: UInt8) -> UInt64 { lane & 1 == 0 ? a.low : a.high }
  @inline(__always) static func f32x4ExtractLane(_ a: V128, _ lane: UInt8) -> Float { a.f32x4[Int(lane & 3)] }
  @inline(__always) static func f64x2ExtractLane(_ a: V128, _ lane: UInt8) -> Double { a.f64x2[Int(lane & 1)] }

  @inline(__always) static func i8x16ReplaceLane(_ a: V128, _ b: UInt32, _ lane: UInt8) -> V128 {
    var result = a
    result.u8x16[Int(lane & 15)] = UInt8(truncatingIfNeeded: b)
    return result
  }

  @inline(__always) static func i16x8ReplaceLane(_ a: V128, _ b: UInt32, _ lane: UInt8) -> V128 {
    var result = a
    result.u16x8[Int(lane & 7)] = UInt16(truncatingIfNeeded: b)
    return result
  }

  @inline(__always) static func i32x4ReplaceLane(_ a: V128, _ b: UInt32, _ lane: UInt8) -> V128 {
    var result = a
    result.u32x4[Int(lane & 3)] = b
    return result
  }

  @inline(__always) static func i64x2ReplaceLane(_ a: V128, _ b: UInt64, _ lane: UInt8) -> V128 {
    var result = a
    result.u64x2[Int(lane & 1)] = b
    return result
  }

  @inline(__always) static func f32x4ReplaceLane(_ a: V128, _ b: Float, _ lane: UInt8) -> V128 {
    var result = a
    result.f32x4[Int(lane & 3)] = b
    return result
  }

  @inline(__always) static func f64x2ReplaceLane(_ a: V128, _ b: Double, _ lane: UInt8) -> V128 {
    var result = a
    result.f64x2[Int(lane & 1)] = b
    return result
  }
}

// MARK: Rearrangement

package extension Numerics {
  /// The bytes of `table` that `indices`, all below 32, name.
  @inline(__always) private static func lookUp(_ table: SIMD32<UInt8>, _ indices: SIMD16<UInt8>) -> V128 {
    let i = V128(u8x16: indices & SIMD16<UInt8>(repeating: 31))
    return withUnsafePointer(to: table) {
      let bytes = UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self)
      return V128(low: lookUp(bytes, i.low), high: lookUp(bytes, i.high))
    }
  }

  /// Eight bytes of `table`, which is in memory because vectors have no cheap access to a lane that is not a constant.
  @inline(__always) private static func lookUp(_ table: UnsafePointer<UInt8>, _ indices: UInt64) -> UInt64 {
    var result = UInt64(table[Int(indices & 0xFF)])
    result |= UInt64(table[Int((indices &>> 8) & 0xFF)]) &<< 8
    result |= UInt64(table[Int((indices &>> 16) & 0xFF)]) &<< 16
    result |= UInt64(table[Int((indices &>> 24) & 0xFF)]) &<< 24
    result |= UInt64(table[Int((indices &>> 32) & 0xFF)]) &<< 32
    result |= UInt64(table[Int((indices &>> 40) & 0xFF)]) &<< 40
    result |= UInt64(table[Int((indices &>> 48) & 0xFF)]) &<< 48
    result |= UInt64(table[Int((indices &>> 56) & 0xFF)]) &<< 56
    return result
  }

  /// Lanes 0 to 15 are those of `a`, 16 to 31 those of `b`.
  @inline(__always) static func i8x16Shuffle(_ a: V128, _ b: V128, _ lanes: V128) -> V128 {
    lookUp(SIMD32(lowHalf: a.u8x16, highHalf: b.u8x16), lanes.u8x16)
  }

  /// An index beyond the lanes gives 0.
  @inline(__always) static func i8x16Swizzle(_ a: V128, _ b: V128) -> V128 {
    let outside = SIMD16<UInt8>(repeating: 16)
    let indices = b.u8x16.replacing(with: outside, where: b.u8x16 .> outside)
    return lookUp(SIMD32(lowHalf: a.u8x16, highHalf: SIMD16<UInt8>(repeating: 0)), indices)
  }
}

// MARK: Memory forms, on what was loaded or is to be stored, in little-endian order

package extension Numerics {
  @inline(__always) static func v128Load8x8S(_ a: UInt64) -> V128 {
    V128(i16x8: SIMD8<Int16>(truncatingIfNeeded: unsafeBitCast(a, to: SIMD8<Int8>.self)))
  }

  @inline(__always) static func v128Load8x8U(_ a: UInt64) -> V128 {
    V128(u16x8: SIMD8<UInt16>(truncatingIfNeeded: unsafeBitCast(a, to: SIMD8<UInt8>.self)))
  }

  @inline(__always) static func v128Load16x4S(_ a: UInt64) -> V128 {
    V128(i32x4: SIMD4<Int32>(truncatingIfNeeded: unsafeBitCast(a, to: SIMD4<Int16>.self)))
  }

  @inline(__always) static func v128Load16x4U(_ a: UInt64) -> V128 {
    V128(u32x4: SIMD4<UInt32>(truncatingIfNeeded: unsafeBitCast(a, to: SIMD4<UInt16>.self)))
  }

  @inline(__always) static func v128Load32x2S(_ a: UInt64) -> V128 {
    V128(i64x2: SIMD2<Int64>(truncatingIfNeeded: unsafeBitCast(a, to: SIMD2<Int32>.self)))
  }

  @inline(__always) static func v128Load32x2U(_ a: UInt64) -> V128 {
    V128(u64x2: SIMD2<UInt64>(truncatingIfNeeded: unsafeBitCast(a, to: SIMD2<UInt32>.self)))
  }

  @inline(__always) static func v128Load8Splat(_ a: UInt8) -> V128 { V128(u8x16: SIMD16(repeating: a)) }
  @inline(__always) static func v128Load16Splat(_ a: UInt16) -> V128 { V128(u16x8: SIMD8(repeating: a)) }
  @inline(__always) static func v128Load32Splat(_ a: UInt32) -> V128 { V128(u32x4: SIMD4(repeating: a)) }
  @inline(__always) static func v128Load64Splat(_ a: UInt64) -> V128 { V128(u64x2: SIMD2(repeating: a)) }
  @inline(__always) static func v128Load32Zero(_ a: UInt32) -> V128 { V128(low: UInt64(a), high: 0) }
  @inline(__always) static func v128Load64Zero(_ a: UInt64) -> V128 { V128(low: a, high: 0) }

  @inline(__always) static func v128Load8Lane(_ a: V128, _ b: UInt8, _ lane: UInt8) -> V128 {
    i8x16ReplaceLane(a, UInt32(b), lane)
  }

  @inline(__always) static func v128Load16Lane(_ a: V128, _ b: UInt16, _ lane: UInt8) -> V128 {
    i16x8ReplaceLane(a, UInt32(b), lane)
  }

  @inline(__always) static func v128Load32Lane(_ a: V128, _ b: UInt32, _ lane: UInt8) -> V128 {
    i32x4ReplaceLane(a, b, lane)
  }

  @inline(__always) static func v128Load64Lane(_ a: V128, _ b: UInt64, _ lane: UInt8) -> V128 {
    i64x2ReplaceLane(a, b, lane)
  }

  @inline(__always) static func v128Store8Lane(_ a: V128, _ lane: UInt8) -> UInt8 { a.u8x16[Int(lane & 15)] }
  @inline(__always) static func v128Store16Lane(_ a: V128, _ lane: UInt8) -> UInt16 { a.u16x8[Int(lane & 7)] }
  @inline(__always) static func v128Store32Lane(_ a: V128, _ lane: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: (lane & 2 == 0 ? a.low : a.high) &>> (UInt64(lane & 1) &* 32))
  }
  @inline(__always) static func v128Store64Lane(_ a: V128, _ lane: UInt8) -> UInt64 { lane & 1 == 0 ? a.low : a.high }
}
