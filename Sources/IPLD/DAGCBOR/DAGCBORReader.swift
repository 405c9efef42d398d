/// Reads DAG-CBOR (RFC 8949 with the rules of the DAG-CBOR specification) and reports to a sink.
///
/// The loop has no recursion: lists and maps that are open lie on a stack of its own. No count is believed before it
/// was compared with the bytes that remain, of which every value takes at least one.
struct DAGCBORReader {
  let base: UnsafeRawPointer
  let end: Int
  let options: DAGCBOR.Options
  let isLenient: Bool

  /// - Parameter bytes: The input, which has to outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer, options: DAGCBOR.Options, isLenient: Bool = false) {
    // SAFETY: an empty buffer may have no address; then `end` is 0 and nothing is ever read through `base`.
    base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    end = bytes.count
    self.options = options
    self.isLenient = isLenient
  }

  /// A list or map that is open.
  private struct Frame {
    /// How many values are still to come, keys among them.
    var remaining: Int
    /// What the sink said when it began.
    var begin: Int
    /// Where the last key was, and how long; for a list, the length is `notAMap`.
    var keyStart: Int
    var keyCount: Int

    @inline(__always) var isMap: Bool { keyCount != notAMap }
  }

  private static let notAMap = -2
  /// The length of the key before the first one, which every key is longer than.
  private static let noKey = -1

  /// Reads the one value that takes the whole input.
  ///
  /// The place, the innermost frame and the sink are local variables, of which no function gets the address, so that
  /// they can stay in registers.
  func read<Sink: ItemSink & ~Copyable>(_ sink: inout Sink) throws(CodecError) {
    guard end > 0 else { throw CodecError("cbor.empty", "the input is empty") }
    var stackCapacity = 32
    var stack = UnsafeMutablePointer<Frame>.allocate(capacity: stackCapacity)
    defer { stack.deallocate() }
    var depth = 0
    // The innermost open list or map is here, the others on the stack. The outermost "list" holds the value itself.
    var frame = Frame(remaining: 1, begin: 0, keyStart: 0, keyCount: Self.notAMap)
    // How many values the input has announced. It has at least as many bytes, or it is too short.
    var announced = 1
    var place = 0

    while true {
      if frame.isMap {
        let start = place
        let count = try keyCount(&place)
        let key = UnsafeRawBufferPointer(start: base + place, count: count)
        if !follows(key, keyStart: frame.keyStart, keyCount: frame.keyCount) {
          try checkUnorderedKey(key, at: start, previous: (frame.keyStart, frame.keyCount))
        }
        if let error = invalidUTF8(at: place, count: count) { throw error }
        try sink.key(key, at: place)
        frame.keyStart = place
        frame.keyCount = count
        frame.remaining &-= 1
        place &+= count
      }

      let start = place
      guard start < end else { throw truncated(at: start) }
      // SAFETY: start < end.
      let first = base.load(fromByteOffset: start, as: UInt8.self)
      place &+= 1
      switch first &>> 5 {
      case 0: try sink.unsigned(try argument(first, &place))
      case 1: try sink.negative(try argument(first, &place))
      case 2:
        let count = try stringCount(first, &place)
        try sink.bytes(UnsafeRawBufferPointer(start: base + place, count: count), at: place)
        place &+= count
      case 3:
        let count = try stringCount(first, &place)
        if let error = invalidUTF8(at: place, count: count) { throw error }
        try sink.string(UnsafeRawBufferPointer(start: base + place, count: count), at: place)
        place &+= count
      case 4, 5:
        let isMap = first &>> 5 == 5
        let count = try itemCount(first, &place, isMap: isMap, &announced)
        let begin = isMap ? try sink.beginMap(count: count) : try sink.beginList(count: count)
        if count == 0 {
          if isMap { try sink.endMap(begin) } else { try sink.endList(begin) }
          break
        }
        guard depth < options.maximumDepth else { throw tooDeep(at: start) }
        if depth == stackCapacity { (stack, stackCapacity) = Self.grow(stack, stackCapacity) }
        stack[depth] = frame
        depth &+= 1
        frame = Frame(
          remaining: isMap ? 2 &* count : count, begin: begin, keyStart: 0,
          keyCount: isMap ? Self.noKey : Self.notAMap)
        continue
      case 6:
        let range = try link(at: start)
        try sink.link(UnsafeRawBufferPointer(start: base + range.start, count: range.count), at: range.start)
        place = range.start &+ range.count
      default:
        switch first {
        case 0xF4: try sink.bool(false)
        case 0xF5: try sink.bool(true)
        case 0xF6: try sink.null()
        default: try sink.float(bits: try float(first, &place))
        }
      }

      frame.remaining &-= 1
      while frame.remaining == 0 {
        if depth == 0 { return try expectEnd(place) }
        if frame.isMap { try sink.endMap(frame.begin) } else { try sink.endList(frame.begin) }
        depth &-= 1
        frame = stack[depth]
        frame.remaining &-= 1
      }
    }
  }

  /// Fails unless all bytes were read.
  private func expectEnd(_ place: Int) throws(CodecError) {
    guard place == end else {
      throw CodecError("cbor.trailing", at: place, "\(end - place) bytes follow the value")
    }
  }

  @inline(never)
  private static func grow(
    _ stack: UnsafeMutablePointer<Frame>, _ capacity: Int
  ) -> (UnsafeMutablePointer<Frame>, Int) {
    let larger = UnsafeMutablePointer<Frame>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: stack, count: capacity)
    stack.deallocate()
    return (larger, 2 * capacity)
  }
}
