/// A sequence of bytes that may be a stretch of a longer one, which it then keeps alive.
public struct Bytes: RandomAccessCollection, Hashable, Sendable, ExpressibleByArrayLiteral {
  private let whole: [UInt8]
  private let offset: Int
  public let count: Int

  /// Holds the bytes of an array, without a copy.
  public init(_ bytes: [UInt8]) {
    whole = bytes
    offset = 0
    count = bytes.count
  }

  /// Copies a sequence of bytes.
  public init(_ bytes: some Sequence<UInt8>) { self.init(Array(bytes)) }
  public init(arrayLiteral elements: UInt8...) { self.init(elements) }

  /// The stretch of `whole` that begins at `offset`; both numbers have to be inside of it.
  package init(_ whole: [UInt8], offset: Int, count: Int) {
    assert(offset >= 0 && count >= 0 && offset <= whole.count - count)
    self.whole = whole
    self.offset = offset
    self.count = count
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "index outside of the bytes")
    return whole[offset + index]
  }

  /// The bytes alone, copied unless they are a whole array already.
  public var array: [UInt8] { count == whole.count ? whole : Array(whole[offset..<offset + count]) }

  /// Calls `body` with the bytes in place.
  public func withUnsafeBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: the initialisers keep the stretch inside the array.
    try whole.withBytes { (buffer) throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + count]))
    }
  }

  /// Calls `body` with the bytes, which always lie in one stretch of memory.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try whole.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[offset..<offset + count])) }
  }

  public static func == (left: Bytes, right: Bytes) -> Bool {
    left.withUnsafeBytes { left in right.withUnsafeBytes { left.isEqual(to: $0) } }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
