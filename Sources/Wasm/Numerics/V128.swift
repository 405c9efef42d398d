/// A value of type v128: 16 bytes, the byte at the lowest address first (section 4.3.5, Vectors).
///
/// The lane views reinterpret the same bytes, lane 0 first.
public struct V128: Hashable, Sendable {
  /// The 16 bytes, the one at the lowest address first.
  public var bytes: SIMD16<UInt8>

  /// All bytes zero.
  @inline(__always) public init() { bytes = SIMD16() }

  /// `low` holds the bytes 0 to 7, the first in its least significant bits, `high` the bytes 8 to 15.
  @inline(__always) public init(low: UInt64, high: UInt64) { self.init(u64x2: SIMD2(low, high)) }

  /// Makes a vector of 16 unsigned integers of 8 bits.
  @inline(__always) public init(u8x16 lanes: SIMD16<UInt8>) { bytes = lanes }
  /// Makes a vector of 16 signed integers of 8 bits.
  @inline(__always) public init(i8x16 lanes: SIMD16<Int8>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 8 unsigned integers of 16 bits.
  @inline(__always) public init(u16x8 lanes: SIMD8<UInt16>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 8 signed integers of 16 bits.
  @inline(__always) public init(i16x8 lanes: SIMD8<Int16>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 4 unsigned integers of 32 bits.
  @inline(__always) public init(u32x4 lanes: SIMD4<UInt32>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 4 signed integers of 32 bits.
  @inline(__always) public init(i32x4 lanes: SIMD4<Int32>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 2 unsigned integers of 64 bits.
  @inline(__always) public init(u64x2 lanes: SIMD2<UInt64>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 2 signed integers of 64 bits.
  @inline(__always) public init(i64x2 lanes: SIMD2<Int64>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 4 floats of 32 bits; the bits of a NaN stay as they are.
  @inline(__always) public init(f32x4 lanes: SIMD4<Float>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
  /// Makes a vector of 2 floats of 64 bits; the bits of a NaN stay as they are.
  @inline(__always) public init(f64x2 lanes: SIMD2<Double>) { bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self) }
}

extension V128 {
  /// Bytes 0 to 7 as a little-endian integer.
  @inline(__always) public var low: UInt64 {
    get { u64x2[0] }
    set { u64x2[0] = newValue }
  }

  /// Bytes 8 to 15 as a little-endian integer.
  @inline(__always) public var high: UInt64 {
    get { u64x2[1] }
    set { u64x2[1] = newValue }
  }

  /// The vector as 16 unsigned integers of 8 bits.
  @inline(__always) public var u8x16: SIMD16<UInt8> {
    get { bytes }
    set { bytes = newValue }
  }

  /// The vector as 16 signed integers of 8 bits.
  @inline(__always) public var i8x16: SIMD16<Int8> {
    get { unsafeBitCast(bytes, to: SIMD16<Int8>.self) }
    set { self = V128(i8x16: newValue) }
  }

  /// The vector as 8 unsigned integers of 16 bits.
  @inline(__always) public var u16x8: SIMD8<UInt16> {
    get { unsafeBitCast(bytes, to: SIMD8<UInt16>.self) }
    set { self = V128(u16x8: newValue) }
  }

  /// The vector as 8 signed integers of 16 bits.
  @inline(__always) public var i16x8: SIMD8<Int16> {
    get { unsafeBitCast(bytes, to: SIMD8<Int16>.self) }
    set { self = V128(i16x8: newValue) }
  }

  /// The vector as 4 unsigned integers of 32 bits.
  @inline(__always) public var u32x4: SIMD4<UInt32> {
    get { unsafeBitCast(bytes, to: SIMD4<UInt32>.self) }
    set { self = V128(u32x4: newValue) }
  }

  /// The vector as 4 signed integers of 32 bits.
  @inline(__always) public var i32x4: SIMD4<Int32> {
    get { unsafeBitCast(bytes, to: SIMD4<Int32>.self) }
    set { self = V128(i32x4: newValue) }
  }

  /// The vector as 2 unsigned integers of 64 bits.
  @inline(__always) public var u64x2: SIMD2<UInt64> {
    get { unsafeBitCast(bytes, to: SIMD2<UInt64>.self) }
    set { self = V128(u64x2: newValue) }
  }

  /// The vector as 2 signed integers of 64 bits.
  @inline(__always) public var i64x2: SIMD2<Int64> {
    get { unsafeBitCast(bytes, to: SIMD2<Int64>.self) }
    set { self = V128(i64x2: newValue) }
  }

  /// The vector as 4 floats of 32 bits.
  @inline(__always) public var f32x4: SIMD4<Float> {
    get { unsafeBitCast(bytes, to: SIMD4<Float>.self) }
    set { self = V128(f32x4: newValue) }
  }

  /// The vector as 2 floats of 64 bits.
  @inline(__always) public var f64x2: SIMD2<Double> {
    get { unsafeBitCast(bytes, to: SIMD2<Double>.self) }
    set { self = V128(f64x2: newValue) }
  }
}

extension V128: CustomStringConvertible {
  /// As in the text format: `i32x4` and four hexadecimal numbers.
  public var description: String {
    let lanes = u32x4
    return "i32x4 \(hexadecimal(lanes[0])) \(hexadecimal(lanes[1])) \(hexadecimal(lanes[2])) \(hexadecimal(lanes[3]))"
  }

  private func hexadecimal(_ lane: UInt32) -> String {
    let digits = String(lane, radix: 16)
    return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
