/// Reads times as people write them (RFC 3339).
enum Timestamp {
  /// Reads nanoseconds since 1970 in `2026-01-01T00:00:00Z`, in `2026-01-01`, or in `@` and seconds.
  static func nanoseconds(_ text: String) -> UInt64? {
    let bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "@") {
      guard let seconds = number(bytes[1...]) else { return nil }
      return nanoseconds(seconds: seconds, fraction: 0)
    }
    // The pattern is YYYY-MM-DDTHH:MM:SS; perhaps a fraction, and Z follow.
    let pattern = Array("dddd-dd-ddTdd:dd:dd".utf8)
    let isDate = bytes.count == 10
    guard isDate || bytes.count > pattern.count && bytes.last == UInt8(ascii: "Z") else { return nil }
    for (byte, expected) in zip(bytes, pattern) {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      guard expected == UInt8(ascii: "d") ? isDigit : byte == expected else { return nil }
    }
    func part(_ range: Range<Int>) -> UInt64 { number(bytes[range]) ?? 0 }
    let (year, month, day) = (part(0..<4), part(5..<7), part(8..<10))
    guard year >= 1970, (1...12).contains(month), day >= 1, day <= days(of: month, in: year) else { return nil }
    var seconds = 0 as UInt64
    var fraction = 0 as UInt64
    if !isDate {
      let (hour, minute, second) = (part(11..<13), part(14..<16), part(17..<19))
      guard hour < 24, minute < 60, second < 60 else { return nil }
      seconds = hour * 3600 + minute * 60 + second
      let rest = bytes[19..<(bytes.count - 1)]
      if !rest.isEmpty {
        guard rest.first == UInt8(ascii: "."), rest.count <= 10, let digits = number(rest.dropFirst()) else {
          return nil
        }
        fraction = (rest.count - 1..<9).reduce(digits) { digits, _ in digits * 10 }
      }
    }
    var dayCount = day - 1
    for month in 1..<month { dayCount += days(of: month, in: year) }
    for year in 1970..<year { dayCount += isLeap(year) ? 366 : 365 }
    return nanoseconds(seconds: dayCount * 86_400 + seconds, fraction: fraction)
  }

  private static func nanoseconds(seconds: UInt64, fraction: UInt64) -> UInt64? {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(fraction)
    return overflow || carry ? nil : sum
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    guard digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
    return UInt64(String(decoding: digits, as: UTF8.self))
  }

  private static func isLeap(_ year: UInt64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func days(of month: UInt64, in year: UInt64) -> UInt64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
