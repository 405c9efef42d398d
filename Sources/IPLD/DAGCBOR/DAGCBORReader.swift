/// Reads DAG-CBOR (RFC 8949 with the rules of the DAG-CBOR specification) and reports to a sink.
///
/// The loop has no recursion: lists and maps that are open lie on a stack of its own. No count is believed before it
/// was compared with the bytes that remain, of which every value takes at least one.
struct DAGCBORReader {
  let base: UnsafeRawPointer
  let end: Int
  let options: DAGCBOR.Options
  let isLenient: Bool
  /// Offset of the next byte.
  var position = 0
  /// Whether the strict reader would have accepted everything so far.
  var isCanonical = true
  /// Whether a map's keys were not in order, which only the lenient reader accepts. It does not look for equal keys.
  var hasUnsortedMaps = false

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
    /// How many values are still to come.
    var remaining: Int
    /// What the sink said when it began.
    var begin: Int
    /// Where the last key was, and how long; for a list, the length is `notAMap`.
    var keyStart: Int
    var keyCount: Int

    /// How many values of the input one of `remaining` stands for.
    @inline(__always) var width: Int { keyCount == notAMap ? 1 : 2 }
  }

  private static let notAMap = -2
  /// The length of the key before the first one, which every key is longer than.
  private static let noKey = -1

  /// Reads one value.
  mutating func read<Sink: ItemSink & ~Copyable>(_ sink: inout Sink) throws(CodecError) {
    guard end > 0 else { throw CodecError("cbor.empty", "the input is empty") }
    var stackCapacity = 32
    var stack = UnsafeMutablePointer<Frame>.allocate(capacity: stackCapacity)
    defer { stack.deallocate() }
    var depth = 0
    // The innermost open list or map is here, the others on the stack. The outermost "list" holds the value itself.
    var frame = Frame(remaining: 1, begin: 0, keyStart: 0, keyCount: Self.notAMap)
    // How many values, keys among them, the lists and maps on the stack still wait for.
    var owed = 0

    while true {
      if frame.keyCount != Self.notAMap {
        let start = position
        let count = try keyHead()
        let key = UnsafeRawBufferPointer(start: base + position, count: count)
        if !follows(key, keyStart: frame.keyStart, keyCount: frame.keyCount) {
          try acceptUnorderedKey(key, at: start, previous: (frame.keyStart, frame.keyCount))
        }
        if let error = UTF8Validation.firstError(in: key) { throw invalidUTF8(at: position &+ error) }
        try sink.key(key, at: position)
        frame.keyStart = position
        frame.keyCount = count
        position &+= count
      }

      let start = position
      guard start < end else { throw truncated(at: start) }
      // SAFETY: start < end.
      let first = base.load(fromByteOffset: start, as: UInt8.self)
      position &+= 1
      switch first &>> 5 {
      case 0: try sink.unsigned(try argument(first, at: start))
      case 1: try sink.negative(try argument(first, at: start))
      case 2:
        let bytes = try stretch(first, at: start)
        try sink.bytes(bytes, at: position)
        position &+= bytes.count
      case 3:
        let text = try stretch(first, at: start)
        if let error = UTF8Validation.firstError(in: text) { throw invalidUTF8(at: position &+ error) }
        try sink.string(text, at: position)
        position &+= text.count
      case 4:
        let count = try count(first, at: start, perItem: 1, owed: owed &+ (frame.remaining &- 1) &* frame.width)
        let begin = try sink.beginList(count: count)
        if count == 0 {
          try sink.endList(begin)
          break
        }
        guard depth < options.maximumDepth else { throw tooDeep(at: start) }
        if depth == stackCapacity { Self.grow(&stack, &stackCapacity) }
        frame.remaining &-= 1
        owed &+= frame.remaining &* frame.width
        stack[depth] = frame
        depth &+= 1
        frame = Frame(remaining: count, begin: begin, keyStart: 0, keyCount: Self.notAMap)
        continue
      case 5:
        let count = try count(first, at: start, perItem: 2, owed: owed &+ (frame.remaining &- 1) &* frame.width)
        let begin = try sink.beginMap(count: count)
        if count == 0 {
          try sink.endMap(begin)
          break
        }
        guard depth < options.maximumDepth else { throw tooDeep(at: start) }
        if depth == stackCapacity { Self.grow(&stack, &stackCapacity) }
        frame.remaining &-= 1
        owed &+= frame.remaining &* frame.width
        stack[depth] = frame
        depth &+= 1
        frame = Frame(remaining: count, begin: begin, keyStart: 0, keyCount: Self.noKey)
        continue
      case 6:
        let cid = try link(first, at: start)
        try sink.link(cid, at: position)
        position &+= cid.count
      default:
        switch first {
        case 0xF4: try sink.bool(false)
        case 0xF5: try sink.bool(true)
        case 0xF6: try sink.null()
        default: try sink.float(bits: try float(first, at: start))
        }
      }

      frame.remaining &-= 1
      while frame.remaining == 0 {
        if depth == 0 { return }
        if frame.keyCount == Self.notAMap { try sink.endList(frame.begin) } else { try sink.endMap(frame.begin) }
        depth &-= 1
        frame = stack[depth]
        owed &-= frame.remaining &* frame.width
      }
    }
  }

  /// Fails unless all bytes were read.
  func expectEnd() throws(CodecError) {
    guard position == end else {
      throw CodecError("cbor.trailing", at: position, "\(end - position) bytes follow the value")
    }
  }

  @inline(never)
  private static func grow(_ stack: inout UnsafeMutablePointer<Frame>, _ capacity: inout Int) {
    let larger = UnsafeMutablePointer<Frame>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: stack, count: capacity)
    stack.deallocate()
    stack = larger
    capacity *= 2
  }
}
