/// Reads a number of JSON (RFC 8259, section 6): one with a fraction or an exponent is a float, others are integers.
struct JSONNumber {
  private let input: UnsafeRawBufferPointer
  /// The offset of the first character at first, and of what follows the number in the end.
  private(set) var position: Int

  init(_ input: UnsafeRawBufferPointer, at position: Int) {
    self.input = input
    self.position = position
  }

  mutating func read() throws(CodedError) -> Slot {
    let start = position
    let isNegative = accept(UInt8(ascii: "-"))
    let digits = position
    if accept(UInt8(ascii: "0")) {
      if position < input.count, isDigit(input[position]) {
        throw CodedError(.jsonNumber, at: start, "a number begins with a zero too many")
      }
    } else {
      try readDigits(start)
    }
    let end = position
    var isFloat = false
    if accept(UInt8(ascii: ".")) {
      isFloat = true
      try readDigits(start)
    }
    if accept(UInt8(ascii: "e")) || accept(UInt8(ascii: "E")) {
      isFloat = true
      if !accept(UInt8(ascii: "+")) { _ = accept(UInt8(ascii: "-")) }
      try readDigits(start)
    }
    return isFloat ? try float(start) : try integer(digits..<end, isNegative: isNegative, start)
  }

  private func integer(_ digits: Range<Int>, isNegative: Bool, _ start: Int) throws(CodedError) -> Slot {
    var value: UInt64 = 0
    // -2^64 is the one integer whose digits do not fit.
    var isTooLarge = digits.count > 20
    for index in digits.prefix(20) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(input[index] - UInt8(ascii: "0")))
      value = sum
      if overflow || carry { isTooLarge = true }
    }
    if isNegative {
      if digits.count == 20, value == 0, input[digits].elementsEqual("18446744073709551616".utf8) {
        return Slot(.negative, payload: .max)
      }
      if value == 0, !isTooLarge { throw CodedError(.jsonNegativeZero, at: start, "a number is negative zero") }
    }
    guard !isTooLarge else {
      throw CodedError(.jsonRange, at: start, "an integer is not from -2^64 to 2^64-1")
    }
    return isNegative ? Slot(.negative, payload: value &- 1) : Slot(.unsigned, payload: value)
  }

  private func float(_ start: Int) throws(CodedError) -> Slot {
    let text = String(decoding: input[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw CodedError(.jsonRange, at: start, "a number is too large for a float")
    }
    if value.bitPattern == 0x8000_0000_0000_0000 {
      throw CodedError(.jsonNegativeZero, at: start, "a number is negative zero")
    }
    return Slot(.float, payload: value.bitPattern)
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    guard position < input.count, input[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func readDigits(_ start: Int) throws(CodedError) {
    guard position < input.count, isDigit(input[position]) else {
      throw CodedError(.jsonNumber, at: start, "a number has no digit where one is needed")
    }
    while position < input.count, isDigit(input[position]) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
