// MARK: i8x16 to i16x8

package extension Numerics {
  @inline(__always) static func i16x8ExtendLowI8x16S(_ a: V128) -> V128 {
    V128(i16x8: widened(a.i8x16.lowHalf))
  }

  @inline(__always) static func i16x8ExtendLowI8x16U(_ a: V128) -> V128 {
    V128(u16x8: widened(a.u8x16.lowHalf))
  }

  @inline(__always) static func i16x8ExtendHighI8x16S(_ a: V128) -> V128 {
    V128(i16x8: widened(a.i8x16.highHalf))
  }

  @inline(__always) static func i16x8ExtendHighI8x16U(_ a: V128) -> V128 {
    V128(u16x8: widened(a.u8x16.highHalf))
  }

  @inline(__always) static func i16x8ExtmulLowI8x16S(_ a: V128, _ b: V128) -> V128 {
    let x = widened(a.i8x16.lowHalf)
    let y = widened(b.i8x16.lowHalf)
    return V128(i16x8: x &* y)
  }

  @inline(__always) static func i16x8ExtmulLowI8x16U(_ a: V128, _ b: V128) -> V128 {
    let x = widened(a.u8x16.lowHalf)
    let y = widened(b.u8x16.lowHalf)
    return V128(u16x8: x &* y)
  }

  @inline(__always) static func i16x8ExtmulHighI8x16S(_ a: V128, _ b: V128) -> V128 {
    let x = widened(a.i8x16.highHalf)
    let y = widened(b.i8x16.highHalf)
    return V128(i16x8: x &* y)
  }

  @inline(__always) static func i16x8ExtmulHighI8x16U(_ a: V128, _ b: V128) -> V128 {
    let x = widened(a.u8x16.highHalf)
    let y = widened(b.u8x16.highHalf)
    return V128(u16x8: x &* y)
  }

  // The lower lane of each pair is brought up and down again, the upper one only down.
  @inline(__always) static func i16x8ExtaddPairwiseI8x16S(_ a: V128) -> V128 {
    let width = SIMD8<Int16>(repeating: 8)
    return V128(i16x8: ((a.i16x8 &<< width) &>> width) &+ (a.i16x8 &>> width))
  }

  @inline(__always) static func i16x8ExtaddPairwiseI8x16U(_ a: V128) -> V128 {
    let width = SIMD8<UInt16>(repeating: 8)
    return V128(u16x8: ((a.u16x8 &<< width) &>> width) &+ (a.u16x8 &>> width))
  }
}

// MARK: i16x8 to i32x4

package extension Numerics {
  @inline(__always) static func i32x4ExtendLowI16x8S(_ a: V128) -> V128 {
    V128(i32x4: SIMD4<Int32>(truncatingIfNeeded: a.i16x8.lowHalf))
  }

  @inline(__always) static func i32x4ExtendLowI16x8U(_ a: V128) -> V128 {
    V128(u32x4: SIMD4<UInt32>(truncatingIfNeeded: a.u16x8.lowHalf))
  }

  @inline(__always) static func i32x4ExtendHighI16x8S(_ a: V128) -> V128 {
    V128(i32x4: SIMD4<Int32>(truncatingIfNeeded: a.i16x8.highHalf))
  }

  @inline(__always) static func i32x4ExtendHighI16x8U(_ a: V128) -> V128 {
    V128(u32x4: SIMD4<UInt32>(truncatingIfNeeded: a.u16x8.highHalf))
  }

  @inline(__always) static func i32x4ExtmulLowI16x8S(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD4<Int32>(truncatingIfNeeded: a.i16x8.lowHalf)
    let y = SIMD4<Int32>(truncatingIfNeeded: b.i16x8.lowHalf)
    return V128(i32x4: x &* y)
  }

  @inline(__always) static func i32x4ExtmulLowI16x8U(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD4<UInt32>(truncatingIfNeeded: a.u16x8.lowHalf)
    let y = SIMD4<UInt32>(truncatingIfNeeded: b.u16x8.lowHalf)
    return V128(u32x4: x &* y)
  }

  @inline(__always) static func i32x4ExtmulHighI16x8S(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD4<Int32>(truncatingIfNeeded: a.i16x8.highHalf)
    let y = SIMD4<Int32>(truncatingIfNeeded: b.i16x8.highHalf)
    return V128(i32x4: x &* y)
  }

  @inline(__always) static func i32x4ExtmulHighI16x8U(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD4<UInt32>(truncatingIfNeeded: a.u16x8.highHalf)
    let y = SIMD4<UInt32>(truncatingIfNeeded: b.u16x8.highHalf)
    return V128(u32x4: x &* y)
  }

  // The lower lane of each pair is brought up and down again, the upper one only down.
  @inline(__always) static func i32x4ExtaddPairwiseI16x8S(_ a: V128) -> V128 {
    let width = SIMD4<Int32>(repeating: 16)
    return V128(i32x4: ((a.i32x4 &<< width) &>> width) &+ (a.i32x4 &>> width))
  }

  @inline(__always) static func i32x4ExtaddPairwiseI16x8U(_ a: V128) -> V128 {
    let width = SIMD4<UInt32>(repeating: 16)
    return V128(u32x4: ((a.u32x4 &<< width) &>> width) &+ (a.u32x4 &>> width))
  }
}

// MARK: i32x4 to i64x2

package extension Numerics {
  @inline(__always) static func i64x2ExtendLowI32x4S(_ a: V128) -> V128 {
    V128(i64x2: SIMD2<Int64>(truncatingIfNeeded: a.i32x4.lowHalf))
  }

  @inline(__always) static func i64x2ExtendLowI32x4U(_ a: V128) -> V128 {
    V128(u64x2: SIMD2<UInt64>(truncatingIfNeeded: a.u32x4.lowHalf))
  }

  @inline(__always) static func i64x2ExtendHighI32x4S(_ a: V128) -> V128 {
    V128(i64x2: SIMD2<Int64>(truncatingIfNeeded: a.i32x4.highHalf))
  }

  @inline(__always) static func i64x2ExtendHighI32x4U(_ a: V128) -> V128 {
    V128(u64x2: SIMD2<UInt64>(truncatingIfNeeded: a.u32x4.highHalf))
  }

  @inline(__always) static func i64x2ExtmulLowI32x4S(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD2<Int64>(truncatingIfNeeded: a.i32x4.lowHalf)
    let y = SIMD2<Int64>(truncatingIfNeeded: b.i32x4.lowHalf)
    return V128(i64x2: x &* y)
  }

  @inline(__always) static func i64x2ExtmulLowI32x4U(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD2<UInt64>(truncatingIfNeeded: a.u32x4.lowHalf)
    let y = SIMD2<UInt64>(truncatingIfNeeded: b.u32x4.lowHalf)
    return V128(u64x2: x &* y)
  }

  @inline(__always) static func i64x2ExtmulHighI32x4S(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD2<Int64>(truncatingIfNeeded: a.i32x4.highHalf)
    let y = SIMD2<Int64>(truncatingIfNeeded: b.i32x4.highHalf)
    return V128(i64x2: x &* y)
  }

  @inline(__always) static func i64x2ExtmulHighI32x4U(_ a: V128, _ b: V128) -> V128 {
    let x = SIMD2<UInt64>(truncatingIfNeeded: a.u32x4.highHalf)
    let y = SIMD2<UInt64>(truncatingIfNeeded: b.u32x4.highHalf)
    return V128(u64x2: x &* y)
  }
}

// MARK: Products of i16x8

package extension Numerics {
  @inline(__always) static func i32x4DotI16x8S(_ a: V128, _ b: V128) -> V128 {
    let width = SIMD4<Int32>(repeating: 16)
    let even = ((a.i32x4 &<< width) &>> width) &* ((b.i32x4 &<< width) &>> width)
    return V128(i32x4: even &+ (a.i32x4 &>> width) &* (b.i32x4 &>> width))
  }

  /// The product of fractions with 15 bits, rounded; only the square of -1 is out of range.
  @inline(__always) static func i16x8Q15mulrSatS(_ a: V128, _ b: V128) -> V128 {
    let products = SIMD8<Int32>(truncatingIfNeeded: a.i16x8) &* SIMD8<Int32>(truncatingIfNeeded: b.i16x8)
    let rounded = products &+ SIMD8<Int32>(repeating: 0x4000)
    let result = rounded &>> SIMD8<Int32>(repeating: 15)
    return V128(i16x8: SIMD8(lowHalf: saturatedS(result.lowHalf), highHalf: saturatedS(result.highHalf)))
  }
}

// MARK: Narrowing with saturation

package extension Numerics {
  @inline(__always) static func i8x16NarrowI16x8S(_ a: V128, _ b: V128) -> V128 {
    V128(i8x16: SIMD16(lowHalf: saturatedS(a.i16x8), highHalf: saturatedS(b.i16x8)))
  }

  @inline(__always) static func i8x16NarrowI16x8U(_ a: V128, _ b: V128) -> V128 {
    V128(u8x16: SIMD16(lowHalf: saturatedU(a.i16x8), highHalf: saturatedU(b.i16x8)))
  }

  @inline(__always) static func i16x8NarrowI32x4S(_ a: V128, _ b: V128) -> V128 {
    V128(i16x8: SIMD8(lowHalf: saturatedS(a.i32x4), highHalf: saturatedS(b.i32x4)))
  }

  @inline(__always) static func i16x8NarrowI32x4U(_ a: V128, _ b: V128) -> V128 {
    V128(u16x8: SIMD8(lowHalf: saturatedU(a.i32x4), highHalf: saturatedU(b.i32x4)))
  }

  @inline(__always) private static func saturatedS(_ a: SIMD8<Int16>) -> SIMD8<Int8> {
    let low = SIMD8<Int16>(repeating: -128)
    let high = SIMD8<Int16>(repeating: 127)
    let raised = a.replacing(with: low, where: a .< low)
    return narrowed(raised.replacing(with: high, where: raised .> high))
  }

  @inline(__always) private static func saturatedU(_ a: SIMD8<Int16>) -> SIMD8<UInt8> {
    let low = SIMD8<Int16>(repeating: 0)
    let high = SIMD8<Int16>(repeating: 255)
    let raised = a.replacing(with: low, where: a .< low)
    return unsafeBitCast(narrowed(raised.replacing(with: high, where: raised .> high)), to: SIMD8<UInt8>.self)
  }

  @inline(__always) private static func saturatedS(_ a: SIMD4<Int32>) -> SIMD4<Int16> {
    let low = SIMD4<Int32>(repeating: -32768)
    let high = SIMD4<Int32>(repeating: 32767)
    let raised = a.replacing(with: low, where: a .< low)
    return SIMD4<Int16>(truncatingIfNeeded: raised.replacing(with: high, where: raised .> high))
  }

  @inline(__always) private static func saturatedU(_ a: SIMD4<Int32>) -> SIMD4<UInt16> {
    let low = SIMD4<Int32>(repeating: 0)
    let high = SIMD4<Int32>(repeating: 65535)
    let raised = a.replacing(with: low, where: a .< low)
    return SIMD4<UInt16>(truncatingIfNeeded: raised.replacing(with: high, where: raised .> high))
  }
}

// MARK: Lanes of another width. The initialisers of the standard library for this are generic, and not always specialised.

@inline(__always) private func widened(_ a: SIMD8<Int8>) -> SIMD8<Int16> {
  SIMD8(Int16(a[0]), Int16(a[1]), Int16(a[2]), Int16(a[3]), Int16(a[4]), Int16(a[5]), Int16(a[6]), Int16(a[7]))
}

@inline(__always) private func widened(_ a: SIMD8<UInt8>) -> SIMD8<UInt16> {
  SIMD8(
    UInt16(a[0]), UInt16(a[1]), UInt16(a[2]), UInt16(a[3]), UInt16(a[4]), UInt16(a[5]), UInt16(a[6]), UInt16(a[7]))
}

@inline(__always) private func narrowed(_ a: SIMD8<Int16>) -> SIMD8<Int8> {
  // The lower byte of each lane.
  let bytes = unsafeBitCast(a, to: SIMD16<Int8>.self)
  return SIMD8(bytes[0], bytes[2], bytes[4], bytes[6], bytes[8], bytes[10], bytes[12], bytes[14])
}
