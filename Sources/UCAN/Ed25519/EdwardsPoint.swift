/// A point of the curve edwards25519 in extended coordinates: x = X / Z, y = Y / Z, xy = T / Z (RFC 8032,
/// section 5.1.4).
struct EdwardsPoint {
  private(set) var x, y, z, t: FieldElement

  /// The neutral element.
  static let identity = EdwardsPoint(x: .zero, y: .one, z: .one, t: .zero)

  /// The base point B.
  static let base: EdwardsPoint = {
    let x = FieldElement(
      0x62d608f25d51a, 0x412a4b4f6592a, 0x75b7171a4b31d, 0x1ff60527118fe, 0x216936d3cd6e5)
    let y = FieldElement(
      0x6666666666658, 0x4cccccccccccc, 0x1999999999999, 0x3333333333333, 0x6666666666666)
    return EdwardsPoint(x: x, y: y, z: .one, t: x * y)
  }()

  /// The constant d of the curve -x^2 + y^2 = 1 + d x^2 y^2.
  private static let d = FieldElement(
    0x34dca135978a3, 0x1a8283b156ebd, 0x5e7a26001c029, 0x739c663a03cbb, 0x52036cee2b6ff)

  /// 2d.
  private static let doubledD = FieldElement(
    0x69b9426b2f159, 0x35050762add7a, 0x3cf44c0038052, 0x6738cc7407977, 0x2406d9dc56dff)

  private init(x: FieldElement, y: FieldElement, z: FieldElement, t: FieldElement) {
    (self.x, self.y, self.z, self.t) = (x, y, z, t)
  }

  /// Decodes 32 bytes (RFC 8032, section 5.1.3); nothing where they do not encode a point, or encode it in another way
  /// than `encoded` does. Not in constant time.
  init?(encoded bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    let isOdd = bytes[31] & 0x80 != 0
    y = FieldElement(bytes: bytes)
    // p itself and what is above it would be second encodings of small numbers.
    guard y.bytes == bytes[..<31] + [bytes[31] & 0x7F] else { return nil }
    // x^2 = u / v, and u v^3 (u v^7)^((p-5)/8) is its root, or the root of its negative.
    let ySquared = y.squared
    let u = ySquared - .one
    let v = Self.d * ySquared + .one
    let v3 = v.squared * v
    var root = u * v3 * (u * v3.squared * v).powerP58
    let check = v * root.squared
    if !(check - u).isZero {
      guard (check + u).isZero else { return nil }
      root = root * FieldElement.squareRootOfMinusOne
    }
    if root.isNegative != isOdd {
      guard !root.isZero else { return nil }
      root = -root
    }
    x = root
    z = .one
    t = x * y
  }

  /// 32 bytes (RFC 8032, section 5.1.2).
  var encoded: [UInt8] {
    let inverse = z.inverse
    var bytes = (y * inverse).bytes
    bytes[31] |= (x * inverse).bytes[0] << 7
    return bytes
  }

  /// This is true where eight times the point is the neutral element, so that it says nothing about a secret.
  var hasSmallOrder: Bool {
    let multiple = doubled.doubled.doubled
    return multiple.x.isZero && (multiple.y - multiple.z).isZero
  }

  static prefix func - (a: EdwardsPoint) -> EdwardsPoint { EdwardsPoint(x: -a.x, y: a.y, z: a.z, t: -a.t) }

  /// Twice the point, without T.
  @inline(__always)
  private var doubledFactors: Factors {
    let xx = x.squared, yy = y.squared, zz = z.squared
    let sum = yy + xx
    let difference = yy - xx
    return Factors(x: (x + y).squared - sum, y: sum, z: difference, t: (zz + zz) - difference)
  }

  /// Twice the point.
  var doubled: EdwardsPoint { doubledFactors.point }

  /// Twice the point, of which only a multiple will be taken: without T.
  fileprivate var doubledWithoutT: EdwardsPoint { doubledFactors.pointWithoutT }

  /// The coordinates of a sum or a double before the last products.
  fileprivate struct Factors {
    let x, y, z, t: FieldElement

    @inline(__always)
    var point: EdwardsPoint { EdwardsPoint(x: x * t, y: y * z, z: z * t, t: x * y) }

    @inline(__always)
    var pointWithoutT: EdwardsPoint { EdwardsPoint(x: x * t, y: y * z, z: z * t, t: .zero) }
  }

  static func + (a: EdwardsPoint, b: Addend) -> EdwardsPoint { a.sum(b).point }

  /// The point prepared to be added.
  var addend: Addend { Addend(sum: y + x, difference: y - x, z: z, product: t * Self.doubledD) }

  @inline(__always)
  fileprivate func sum(_ b: Addend) -> Factors {
    let a0 = (y + x) * b.sum, a1 = (y - x) * b.difference
    let tt = t * b.product, zz = z * b.z
    let z2 = zz + zz
    return Factors(x: a0 - a1, y: a0 + a1, z: z2 + tt, t: z2 - tt)
  }

  @inline(__always)
  fileprivate func difference(_ b: Addend) -> Factors {
    let a0 = (y + x) * b.difference, a1 = (y - x) * b.sum
    let tt = t * b.product, zz = z * b.z
    let z2 = zz + zz
    return Factors(x: a0 - a1, y: a0 + a1, z: z2 - tt, t: z2 + tt)
  }

  @inline(__always)
  fileprivate func sum(_ b: AffineAddend) -> Factors {
    let a0 = (y + x) * b.sum, a1 = (y - x) * b.difference
    let tt = t * b.product
    let z2 = z + z
    return Factors(x: a0 - a1, y: a0 + a1, z: z2 + tt, t: z2 - tt)
  }

  @inline(__always)
  fileprivate func difference(_ b: AffineAddend) -> Factors {
    let a0 = (y + x) * b.difference, a1 = (y - x) * b.sum
    let tt = t * b.product
    let z2 = z + z
    return Factors(x: a0 - a1, y: a0 + a1, z: z2 - tt, t: z2 + tt)
  }

  /// Y + X, Y - X, Z and 2dT of a point, which an addition needs.
  struct Addend {
    fileprivate let sum, difference, z, product: FieldElement
  }

  /// y + x, y - x and 2dxy of a point, which an addition needs.
  struct AffineAddend {
    fileprivate var sum, difference, product: FieldElement

    /// The neutral element.
    fileprivate static let identity = AffineAddend(sum: .one, difference: .one, product: .zero)

    @inline(__always)
    fileprivate mutating func select(_ other: AffineAddend, mask: UInt64) {
      sum = sum.selecting(other.sum, mask: mask)
      difference = difference.selecting(other.difference, mask: mask)
      product = product.selecting(other.product, mask: mask)
    }
  }

  /// Points prepared to be added, with one inversion for all.
  fileprivate static func affineAddends(_ points: [EdwardsPoint]) -> [AffineAddend] {
    // The products of the Z before each point.
    var products: [FieldElement] = []
    var product = FieldElement.one
    for point in points {
      products.append(product)
      product = product * point.z
    }
    var inverse = product.inverse
    var result: [AffineAddend] = []
    for (point, product) in zip(points, products).reversed() {
      let inverseZ = inverse * product
      inverse = inverse * point.z
      let x = point.x * inverseZ, y = point.y * inverseZ
      result.append(AffineAddend(sum: y + x, difference: y - x, product: x * y * doubledD))
    }
    return result.reversed()
  }
}

// MARK: Multiples

extension EdwardsPoint {
  /// 1 to 8 times the base point, then the same times 256, and so on: 32 rows.
  private static let baseTable: [AffineAddend] = {
    var points: [EdwardsPoint] = []
    var first = base
    for _ in 0..<32 {
      let addend = first.addend
      var point = first
      for _ in 0..<8 {
        points.append(point)
        point = point + addend
      }
      for _ in 0..<8 { first = first.doubled }
    }
    return affineAddends(points)
  }()

  /// 1, 3, 5 and so on to 127 times the base point.
  private static let oddBaseTable: [AffineAddend] = {
    let step = base.doubled.addend
    var points = [base]
    while points.count < 64 { points.append(points[points.count - 1] + step) }
    return affineAddends(points)
  }()

  /// A multiple of the base point, in constant time.
  static func baseMultiple(_ scalar: Scalar) -> EdwardsPoint {
    let digits = scalar.signedDigits
    var result = identity
    baseTable.withUnsafeBufferPointer { table in
      for index in stride(from: 1, to: 64, by: 2) {
        result = result.sum(select(table, row: index / 2, digits[index])).point
      }
      result = result.doubledWithoutT.doubledWithoutT.doubledWithoutT.doubled
      for index in stride(from: 0, to: 64, by: 2) {
        result = result.sum(select(table, row: index / 2, digits[index])).point
      }
    }
    return result
  }

  /// An entry of the table of base points, -8 to 8 times the first of its row: all entries are read.
  @inline(__always)
  private static func select(_ table: UnsafeBufferPointer<AffineAddend>, row: Int, _ digit: Int8) -> AffineAddend {
    // All ones where the digit is negative.
    let sign = UInt64(bitPattern: Int64(digit &>> 7))
    let magnitude = (UInt64(bitPattern: Int64(digit)) ^ sign) &- sign
    var result = AffineAddend.identity
    for entry in 0..<8 {
      // All ones where the entry is the wanted one.
      let difference = magnitude ^ UInt64(entry &+ 1)
      let mask = (difference &- 1) &>> 63
      result.select(table[8 &* row &+ entry], mask: 0 &- mask)
    }
    let negative = AffineAddend(sum: result.difference, difference: result.sum, product: -result.product)
    result.select(negative, mask: sign)
    return result
  }

  /// a A + b B, where B is the base point. For public numbers only: the time depends on them.
  static func multiplyAdd(_ a: Scalar, _ point: EdwardsPoint, base b: Scalar) -> EdwardsPoint {
    let digitsOfA = a.nonAdjacentForm(width: 5), digitsOfB = b.nonAdjacentForm(width: 8)
    let step = point.doubled.addend
    var multiples = [point]
    while multiples.count < 8 { multiples.append(multiples[multiples.count - 1] + step) }
    let odd = multiples.map(\.addend)
    var index = 255
    while index >= 0, digitsOfA[index] == 0, digitsOfB[index] == 0 { index -= 1 }
    var result = identity
    while index >= 0 {
      let digitOfA = Int(digitsOfA[index]), digitOfB = Int(digitsOfB[index])
      var factors = result.doubledFactors
      if digitOfA > 0 { factors = factors.point.sum(odd[digitOfA / 2]) }
      if digitOfA < 0 { factors = factors.point.difference(odd[-digitOfA / 2]) }
      if digitOfB > 0 { factors = factors.point.sum(oddBaseTable[digitOfB / 2]) }
      if digitOfB < 0 { factors = factors.point.difference(oddBaseTable[-digitOfB / 2]) }
      result = factors.pointWithoutT
      index -= 1
    }
    return result
  }
}
