/// Floats as ECMAScript writes numbers, with `.0` after those that would read back as integers.
enum FloatText {
  /// - Parameter value: A finite number.
  static func of(_ value: Double) -> String {
    if value == 0 { return value.sign == .minus ? "-0.0" : "0.0" }
    let (digits, exponent) = shortestDigits(value.magnitude)
    let sign = value < 0 ? "-" : ""
    let count = digits.count
    // The number is 0.DIGITS times ten to the power of `exponent`.
    if count <= exponent, exponent <= 21 {
      return sign + digits + String(repeating: "0", count: exponent - count) + ".0"
    }
    if exponent > 0, exponent <= 21 {
      return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    }
    if exponent > -6, exponent <= 0 {
      return sign + "0." + String(repeating: "0", count: -exponent) + digits
    }
    let power = exponent - 1
    let fraction = count == 1 ? "" : "." + digits.dropFirst()
    return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(power.magnitude)
  }

  /// The fewest digits that read back as the same number, without zeros at either end, and the decimal exponent of the
  /// point before them.
  private static func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
    // The standard library finds the digits; only its way to write them differs.
    let text = Array(value.description.utf8)
    let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
    let power = end < text.count ? Int(String(decoding: text[(end + 1)...], as: UTF8.self)) ?? 0 : 0
    let point = text[..<end].firstIndex(of: UInt8(ascii: ".")) ?? end
    var digits = text[..<end].filter { $0 != UInt8(ascii: ".") }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (String(decoding: digits, as: UTF8.self), power + point - zeros)
  }
}
