/// Reads sizes as people write them.
enum Quantity {
  /// Reads bytes in `1048576`, `64k`, `1MiB`, `2G`: all units are powers of 1024.
  static func bytes(_ word: Argument, option: String) throws(Failure) -> UInt64 {
    let text = word.text.lowercased()
    let digits = text.prefix { ("0"..."9").contains($0) }
    let shift: UInt64? =
      switch text.dropFirst(digits.count) {
      case "", "b": 0
      case "k", "kb", "kib": 10
      case "m", "mb", "mib": 20
      case "g", "gb", "gib": 30
      default: nil
      }
    guard let number = UInt64(digits), let shift, number <= UInt64.max >> shift else {
      throw .usage("\(option) takes a size, not '\(word.text)'", hint: "such as 65536, 64k, 16MiB or 2G")
    }
    return number << shift
  }

  /// Reads a plain number, which may have `_` between its digits, or `,` before every three, as it is printed.
  static func count(_ word: Argument, option: String) throws(Failure) -> UInt64 {
    let groups = word.text.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = (1...3).contains(groups[0].utf8.count) && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard groups.count == 1 || isGrouped, let number = UInt64(groups.joined().filter { $0 != "_" }) else {
      throw .usage("\(option) takes a number, not '\(word.text)'", hint: "such as 1000 or 1_000_000")
    }
    return number
  }

  /// Reads nanoseconds in `10s`, `500ms`, `2m`, `1.5h`, `30d`; a number alone means seconds.
  static func nanoseconds(_ word: Argument, option: String) throws(Failure) -> UInt64 {
    let text = word.text.lowercased()
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    let unit: Double? =
      switch text.dropFirst(digits.count) {
      case "ns": 1
      case "us": 1e3
      case "ms": 1e6
      case "", "s": 1e9
      case "m", "min": 60e9
      case "h": 3600e9
      case "d": 86400e9
      default: nil
      }
    guard let number = Double(digits), let unit, number * unit <= 1e18 else {
      throw .usage("\(option) takes a time, not '\(word.text)'", hint: "such as 10s, 500ms or 2m")
    }
    return UInt64(number * unit)
  }
}
