extension Array where Element: FixedWidthInteger {
  /// The numbers' bytes, the lowest first.
  var littleEndianBytes: [UInt8] { map(\.littleEndian).withUnsafeBytes { Array<UInt8>($0) } }

  /// Reads numbers, of which the bytes are a whole number.
  init(littleEndianBytes bytes: [UInt8]) {
    let size = MemoryLayout<Element>.size
    self = bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / size).map {
        Element(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * size, as: Element.self))
      }
    }
  }
}
