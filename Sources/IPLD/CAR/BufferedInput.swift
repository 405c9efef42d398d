/// A source with a buffer, which counts how many bytes were taken from it.
struct BufferedInput<Source: ByteSource> {
  private static var capacity: Int { 1 << 16 }

  private var source: Source
  private var buffer: [UInt8]
  private var next = 0
  private var end = 0
  /// The number of bytes that were taken.
  private(set) var offset = 0

  init(_ source: Source) {
    self.source = source
    buffer = [UInt8](repeating: 0, count: Self.capacity)
  }

  /// The next byte; `nil` at the end.
  mutating func byte() throws(CodedError) -> UInt8? {
    if next == end, try !refill() { return nil }
    defer {
      next += 1
      offset += 1
    }
    return buffer[next]
  }

  /// The bytes at the front of the source, of which none is taken yet: fewer where it ends.
  mutating func front(_ count: Int) throws(CodedError) -> ArraySlice<UInt8> {
    while end < count {
      let read = try buffer.withUnsafeMutableBufferPointer { (buffer) throws(CodedError) in
        try source.read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[end...])))
      }
      if read == 0 { break }
      end += read
    }
    return buffer[..<min(end, count)]
  }

  /// The number of a varint; `nil` where the input ends before its first byte.
  mutating func varint() throws(CodedError) -> UInt64? {
    let start = offset
    var bytes: [UInt8] = []
    while bytes.last.map({ $0 >= 0x80 }) ?? true, bytes.count <= Varint.maximumByteCount {
      guard let byte = try byte() else { break }
      bytes.append(byte)
    }
    if bytes.isEmpty { return nil }
    do {
      var position = 0
      return try Varint.decode(bytes, at: &position)
    } catch {
      throw error.moved(by: start)
    }
  }

  /// The next bytes; fewer where the input ends. Memory grows as they arrive, whatever `count` says.
  mutating func bytes(_ count: Int) throws(CodedError) -> [UInt8] {
    var result: [UInt8] = []
    while result.count < count {
      if next == end, try !refill() { break }
      let part = min(count - result.count, end - next)
      if result.capacity < result.count + part { result.reserveCapacity(min(count, max(2 * result.count, 1 << 20))) }
      result += buffer[next..<next + part]
      next += part
      offset += part
    }
    return result
  }

  /// Passes over bytes.
  /// - Returns: The number of bytes that were there.
  mutating func skip(_ count: Int) throws(CodedError) -> Int {
    var rest = count
    while rest > 0 {
      if next == end, try !refill() { break }
      let part = min(rest, end - next)
      next += part
      offset += part
      rest -= part
    }
    return count - rest
  }

  private mutating func refill() throws(CodedError) -> Bool {
    next = 0
    end = 0
    end = try Self.fill(&buffer, from: &source)
    return end > 0
  }

  private static func fill(_ buffer: inout [UInt8], from source: inout Source) throws(CodedError) -> Int {
    try buffer.withUnsafeMutableBufferPointer { (buffer) throws(CodedError) in
      try source.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}
