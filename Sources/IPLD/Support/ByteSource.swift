/// Bytes that arrive one stretch after the other.
public protocol ByteSource {
  /// Fills the front of `buffer`, which is not empty, and tells how much of it; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(CodedError) -> Int
}

/// A destination of bytes, one stretch after the other.
public protocol ByteSink {
  /// Takes all of `bytes`.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError)
}

extension ByteSink {
  /// Takes all of `bytes`.
  public mutating func write(_ bytes: [UInt8]) throws(CodedError) {
    try bytes.withBytes { (bytes) throws(CodedError) in try write(bytes) }
  }
}

/// Bytes in memory, to be read in order.
public struct ArraySource: ByteSource {
  private let bytes: [UInt8]
  private var offset = 0
  private let maximumReadCount: Int

  /// - Parameter maximumReadCount: The number of bytes that come at once at most.
  public init(_ bytes: [UInt8], maximumReadCount: Int = .max) {
    precondition(maximumReadCount > 0, "a source has to give bytes")
    self.bytes = bytes
    self.maximumReadCount = maximumReadCount
  }

  /// Copies the next bytes into a buffer, and returns their number; 0 is the end.
  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - offset, maximumReadCount)
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count])) }
    offset += count
    return count
  }
}

/// Collects bytes in memory.
public struct ArraySink: ByteSink {
  /// The bytes that were written, in order.
  public private(set) var bytes: [UInt8] = []

  /// Makes a sink without bytes.
  public init() {}

  /// Appends bytes.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
