/// Writes numbers as people read them.
enum FuelText {
  /// Returns a number with a comma before every three digits.
  static func grouped(_ number: UInt64) -> String {
    var result = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  static func grouped(_ number: Int) -> String {
    number < 0 ? "-" + grouped(number.magnitude) : grouped(UInt64(number))
  }

  private static func grouped(_ magnitude: UInt) -> String { grouped(UInt64(magnitude)) }

  /// Returns a number with a noun, in the plural where that fits.
  static func count(_ number: UInt64, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Returns `part` of `whole` in percent, rounded down to so many digits after the point.
  static func percent(_ part: UInt64, of whole: UInt64, fractionDigits: Int = 2) -> String {
    var scale: UInt64 = 1
    for _ in 0..<fractionDigits { scale *= 10 }
    guard whole > 0 else { return "0" }
    // The part is at most the whole, so that the quotient fits.
    let hundredths = whole.dividingFullWidth(min(part, whole).multipliedFullWidth(by: 100 * scale)).quotient
    let decimals = String(hundredths % scale)
    return "\(hundredths / scale)." + String(repeating: "0", count: fractionDigits - decimals.count) + decimals
  }
}
