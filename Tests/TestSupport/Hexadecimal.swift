/// The bytes that a text of hexadecimal digits stands for; spaces and line ends are skipped.
package func hex(_ text: String) -> [UInt8] {
  var result: [UInt8] = []
  var high: UInt8?
  for digit in text.utf8 where digit > 0x20 {
    guard let value = Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init) else {
      preconditionFailure("not hexadecimal: \(text)")
    }
    if let first = high {
      result.append(first << 4 | value)
      high = nil
    } else {
      high = value
    }
  }
  precondition(high == nil, "half a byte at the end of \(text)")
  return result
}

/// Bytes as lowercase hexadecimal digits.
package func hexText(_ bytes: some Sequence<UInt8>) -> String {
  var result = ""
  for byte in bytes {
    result.append(String(byte >> 4, radix: 16))
    result.append(String(byte & 15, radix: 16))
  }
  return result
}
