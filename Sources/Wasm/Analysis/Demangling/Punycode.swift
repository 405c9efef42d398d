/// Decodes the Unicode letters of an identifier (RFC 3492).
enum Punycode {
  /// - Parameter delimiter: The letter between the ASCII letters and the rest.
  static func decode(_ bytes: ArraySlice<UInt8>, delimiter: UInt8) -> String? {
    guard bytes.count <= 512 else { return nil }
    let split = bytes.lastIndex(of: delimiter)
    var scalars: [Unicode.Scalar] = split.map { bytes[..<$0].map { Unicode.Scalar($0) } } ?? []
    guard scalars.allSatisfy(\.isASCII) else { return nil }
    var rest = bytes[(split.map { $0 + 1 } ?? bytes.startIndex)...]
    var (code, bias, position, isFirst) = (128, 72, 0, true)
    while !rest.isEmpty {
      let start = position
      var (weight, k) = (1, 36)
      while true {
        guard let byte = rest.popFirst() else { return nil }
        let digit: Int
        switch byte {
        case 0x61...0x7A: digit = Int(byte - 0x61)
        case 0x41...0x5A: digit = Int(byte - 0x41)
        case 0x30...0x39: digit = Int(byte - 0x30) + 26
        default: return nil
        }
        guard weight < 1 << 32, position < 1 << 40 else { return nil }
        position += digit * weight
        let threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
        if digit < threshold { break }
        weight *= 36 - threshold
        k += 36
      }
      let count = scalars.count + 1
      var delta = isFirst ? (position - start) / 700 : (position - start) / 2
      isFirst = false
      delta += delta / count
      var adapted = 0
      while delta > 455 {
        delta /= 35
        adapted += 36
      }
      bias = adapted + 36 * delta / (delta + 38)
      code += position / count
      position %= count
      guard code <= 0x10_FFFF, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      scalars.insert(scalar, at: position)
      position += 1
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
