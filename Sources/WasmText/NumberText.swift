/// The numbers of the text format on their own (section 6.3.2), as on a command line.
package enum NumberText {
  /// Returns the two's complement of an integer literal between -2^(bits-1) and 2^bits - 1.
  package static func integer(_ text: [UInt8], bits: UInt64) -> UInt64? {
    number(text) { start, kind in
      kind == .natural || kind == .integer ? NumberSyntax.integer(start, 0, text.count, bits: bits) : nil
    }
  }

  /// Returns the bits of a float literal of 32 bits; integers, `inf` and `nan` are literals too.
  package static func float32(_ text: [UInt8]) -> UInt32? {
    float(text, .single).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Returns the bits of a float literal of 64 bits; integers, `inf` and `nan` are literals too.
  package static func float64(_ text: [UInt8]) -> UInt64? { float(text, .double) }

  private static func float(_ text: [UInt8], _ format: FloatFormat) -> UInt64? {
    number(text) { start, kind in
      kind == .reserved ? nil : FloatSyntax.bits(start, 0, text.count, format)
    }
  }

  private static func number<Result>(
    _ text: [UInt8], _ body: (UnsafePointer<UInt8>, Token.Kind) -> Result?
  ) -> Result? {
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, !buffer.isEmpty else { return nil }
      return body(start, NumberSyntax.kind(of: start, 0, buffer.count))
    }
  }
}
