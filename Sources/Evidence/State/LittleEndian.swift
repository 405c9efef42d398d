extension Array where Element: FixedWidthInteger {
  /// The numbers' bytes, the lowest first.
  var littleEndianBytes: [UInt8] { map(\.littleEndian).withUnsafeBytes { Array<UInt8>($0) } }

  /// Reads numbers; the bytes have to be those of a whole number of them.
  init(littleEndianBytes bytes: [UInt8]) {
    let size = MemoryLayout<Element>.size
    self = bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / size).map {
        Element(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * size, as: Element.self))
      }
    }
  }
}
