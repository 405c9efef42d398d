/// Sizes as people write them.
enum Quantity {
  /// Bytes in `1048576`, `64k`, `1MiB`, `2G`: all units are powers of 1024.
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
}
