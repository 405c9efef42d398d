/// Reads DAG-CBOR (RFC 8949 with the rules of the DAG-CBOR specification) and reports to a visitor.
///
/// The loop has no recursion: lists and maps that are open lie on a stack of its own. No count is believed before it
/// was compared with the bytes that remain, of which every value takes at least one.
///
/// Inlinable, so that the loop is compiled for each visitor: calls of an unknown one take more time than all the rest.
@usableFromInline
struct DAGCBORReader {
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline let end: Int
  @usableFromInline let options: DAGCBOR.Options
  @usableFromInline let isLenient: Bool

  /// - Parameter bytes: The input, which has to outlive the reader.
  @usableFromInline
  init(_ bytes: UnsafeRawBufferPointer, options: DAGCBOR.Options, isLenient: Bool = false) {
    // SAFETY: an empty buffer may have no address; then `end` is 0 and nothing is ever read through `base`.
    base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    end = bytes.count
    self.options = options
    self.isLenient = isLenient
  }

  /// A list or map that is open.
  @usableFromInline
  struct Frame {
    /// The number of values that are still to come, keys among them.
    @usableFromInline var remaining: Int
    /// The offset and length of a map's last key. Before the first key the length is -1, which every key is longer
    /// than; for a list it is -2.
    @usableFromInline var keyStart = 0
    @usableFromInline var keyCount: Int

    @inlinable
    init(remaining: Int, isMap: Bool) {
      self.remaining = remaining
      keyCount = isMap ? -1 : -2
    }

    @inlinable var isMap: Bool { keyCount != -2 }
  }

  /// Reads the one value that takes the whole input.
  ///
  /// The offset and the innermost frame are local variables, of which no function gets the address, so that they can
  /// stay in registers.
  @inlinable
  func read<Visitor: NodeVisitor & ~Copyable>(_ visitor: inout Visitor) throws(CodedError) {
    guard end > 0 else { throw CodedError(.cborEmpty, "the input is empty") }
    // The innermost open list or map is `frame`, the others are on the stack, from `stack` up to `top`. The outermost
    // "list" holds the value itself.
    var stack = UnsafeMutablePointer<Frame>.allocate(capacity: 32)
    defer { stack.deallocate() }
    var top = stack
    // Only what reaches the limit is compared with the maximum depth.
    var limit = stack + max(min(32, options.maximumDepth), 0)
    var frame = Frame(remaining: 1, isMap: false)
    // The number of values that the input has announced. The input has at least as many bytes, or it is too short.
    var announced = 1
    var offset = 0

    while true {
      if frame.isMap {
        let start = offset
        let count = try keyCount(&offset)
        let key = UnsafeRawBufferPointer(start: base + offset, count: count)
        if !follows(key, keyStart: frame.keyStart, keyCount: frame.keyCount) {
          try checkUnorderedKey(key, at: start, previousStart: frame.keyStart, previousCount: frame.keyCount)
        }
        if let error = invalidUTF8(at: offset, count: count) { throw error }
        try visitor.key(key)
        frame.keyStart = offset
        frame.keyCount = count
        frame.remaining &-= 1
        offset &+= count
      }

      let start = offset
      guard start < end else { throw truncated(at: start) }
      // SAFETY: start < end.
      let first = base.load(fromByteOffset: start, as: UInt8.self)
      offset &+= 1
      switch first {
      case 0x00..<0x20: try visitor.integer(Int128(truncatingIfNeeded: try argument(first, &offset)))
      case 0x20..<0x40: try visitor.integer(~Int128(truncatingIfNeeded: try argument(first, &offset)))
      case 0x40..<0x60:
        let count = try stringCount(first, &offset)
        try visitor.bytes(UnsafeRawBufferPointer(start: base + offset, count: count))
        offset &+= count
      case 0x60..<0x80:
        let count = try stringCount(first, &offset)
        if let error = invalidUTF8(at: offset, count: count) { throw error }
        try visitor.string(UnsafeRawBufferPointer(start: base + offset, count: count))
        offset &+= count
      case 0x80..<0xC0:
        let isMap = first >= 0xA0
        let count = try itemCount(first, &offset, isMap: isMap, &announced)
        if top == limit {
          let depth = top - stack
          (stack, limit) = try grow(stack, depth, at: start)
          top = stack + depth
        }
        var remaining = isMap ? 2 &* count : count
        if isMap {
          try visitor.beginMap(count: count)
        } else {
          try visitor.beginList(count: count)
          // Floats come in rows: those that a list begins with, which are all of many, do without the loop.
          while remaining > 0, offset < end, base.load(fromByteOffset: offset, as: UInt8.self) == 0xFB {
            offset &+= 1
            try visitor.float(try float(0xFB, &offset))
            remaining &-= 1
          }
        }
        if remaining == 0 {
          if isMap { try visitor.endMap() } else { try visitor.endList() }
          break
        }
        top.initialize(to: frame)
        top += 1
        frame = Frame(remaining: remaining, isMap: isMap)
        continue
      case 0xC0..<0xE0:
        let (cid, count) = try link(at: start)
        try visitor.link(UnsafeRawBufferPointer(start: base + cid, count: count))
        offset = cid &+ count
      case 0xF4: try visitor.bool(false)
      case 0xF5: try visitor.bool(true)
      case 0xF6: try visitor.null()
      default: try visitor.float(try float(first, &offset))
      }

      frame.remaining &-= 1
      while frame.remaining == 0 {
        if top == stack { return try expectEnd(offset) }
        if frame.isMap { try visitor.endMap() } else { try visitor.endList() }
        top -= 1
        frame = top.pointee
        frame.remaining &-= 1
      }
    }
  }

  /// Fails unless all bytes were read.
  @usableFromInline
  func expectEnd(_ offset: Int) throws(CodedError) {
    guard offset == end else {
      throw CodedError(.cborTrailing, at: offset, "\(end - offset) bytes follow the value")
    }
  }

  /// Moves a full stack to memory of double the size; fails where lists and maps nest too deep.
  @usableFromInline
  func grow(
    _ stack: UnsafeMutablePointer<Frame>, _ count: Int, at start: Int
  ) throws(CodedError) -> (stack: UnsafeMutablePointer<Frame>, limit: UnsafeMutablePointer<Frame>) {
    guard count < options.maximumDepth else {
      throw CodedError(.cborDepth, at: start, "lists and maps nest deeper than \(options.maximumDepth)")
    }
    let larger = UnsafeMutablePointer<Frame>.allocate(capacity: 2 * count)
    larger.moveInitialize(from: stack, count: count)
    stack.deallocate()
    return (larger, larger + min(2 * count, options.maximumDepth))
  }
}
