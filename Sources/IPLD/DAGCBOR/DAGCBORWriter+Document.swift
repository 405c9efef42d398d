extension DAGCBORWriter {
  /// Values that are neighbours and still to be written.
  private struct Frame {
    var next: Int
    let end: Int
  }

  /// How many bytes behind a string may be overwritten when it is copied, and the longest head.
  private static let slack = 48

  /// Writes a value.
  mutating func write(_ node: Node) throws(CodecError) {
    switch node {
    case .list(let list):
      guard case .slots(let document, let first, let count) = list.storage else { break }
      beginList(count: count)
      return try write(document, first..<first + count, depth: 1)
    case .map(let map):
      guard case .slots(let document, let first, let count) = map.storage else { break }
      beginMap(count: count)
      return try write(document, first..<first + 2 * count, depth: 1)
    default: break
    }
    try node.visit(&self)
  }

  /// Writes the values of a list or map of a document, and everything below them. What a document holds was checked
  /// when it was read, and the keys of its maps are in order among the values.
  ///
  /// - Parameter depth: How many lists and maps are open, this one among them.
  private mutating func write(_ document: Document, _ slots: Range<Int>, depth: Int) throws(CodecError) {
    guard depth <= Node.maximumDepth else { throw Self.tooDeep }
    try document.bytes.withBytes { (bytes) throws(CodecError) in
      let source = bytes.baseAddress ?? UnsafeRawPointer(base)
      var stackCapacity = 32
      var stack = UnsafeMutablePointer<Frame>.allocate(capacity: stackCapacity)
      defer { stack.deallocate() }
      var open = 0
      var frame = Frame(next: slots.lowerBound, end: slots.upperBound)
      // The place is a local variable of which no function gets the address, so that it can stay in a register.
      var place = base + count
      var room = capacity &- count
      while true {
        while frame.next == frame.end {
          if open == 0 {
            count = capacity &- room
            return
          }
          open &-= 1
          frame = stack[open]
        }
        let slot = document.slots[frame.next]
        frame.next &+= 1
        let need = (slot.kind.hasBytes ? slot.count : 0) &+ Self.slack
        if room < need {
          count = capacity &- room
          grow(need)
          place = base + count
          room = capacity &- count
        }
        let start = place
        // SAFETY: there is room for what a slot stands for and `slack` bytes more.
        switch slot.kind {
        case .null: Self.put(0xF6, &place)
        case .no: Self.put(0xF4, &place)
        case .yes: Self.put(0xF5, &place)
        case .unsigned: Self.putHead(0x00, slot.payload, &place)
        case .negative: Self.putHead(0x20, slot.payload, &place)
        case .float:
          Self.putFloat(slot.payload, &place)
        case .string:
          Self.putHead(0x60, UInt64(truncatingIfNeeded: slot.count), &place)
          Self.copy(source + slot.offset, slot.count, readable: bytes.count &- slot.offset, &place)
        case .bytes:
          Self.putHead(0x40, UInt64(truncatingIfNeeded: slot.count), &place)
          Self.copy(source + slot.offset, slot.count, readable: bytes.count &- slot.offset, &place)
        case .link:
          Self.put(0xD8, &place)
          Self.put(0x2A, &place)
          Self.putHead(0x40, UInt64(truncatingIfNeeded: slot.count &+ 1), &place)
          Self.put(0, &place)
          Self.copy(source + slot.offset, slot.count, readable: bytes.count &- slot.offset, &place)
        case .list, .map:
          let isMap = slot.kind == .map
          Self.putHead(isMap ? 0xA0 : 0x80, UInt64(truncatingIfNeeded: slot.count), &place)
          guard depth &+ open < Node.maximumDepth else { throw Self.tooDeep }
          let end = slot.offset &+ (isMap ? 2 &* slot.count : slot.count)
          // Floats come in rows: the first ones of a list, which are all of many, do without the loop.
          var next = slot.offset
          while next < end, document.slots[next].kind == .float, room &- (place - start) >= Self.slack {
            Self.putFloat(document.slots[next].payload, &place)
            next &+= 1
          }
          if next == end { break }
          if open == stackCapacity { (stack, stackCapacity) = Self.grow(stack, stackCapacity) }
          stack[open] = frame
          open &+= 1
          frame = Frame(next: next, end: end)
        }
        room &-= place - start
      }
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

  private static var tooDeep: CodecError {
    CodecError(.nodeDepth, "lists and maps nest deeper than \(Node.maximumDepth)")
  }

  // MARK: Bytes

  @inline(__always)
  private static func put(_ byte: UInt8, _ place: inout UnsafeMutableRawPointer) {
    place.storeBytes(of: byte, as: UInt8.self)
    place += 1
  }

  @inline(__always)
  private static func putFloat(_ bits: UInt64, _ place: inout UnsafeMutableRawPointer) {
    place.storeBytes(of: 0xFB, as: UInt8.self)
    place.storeBytes(of: bits.bigEndian, toByteOffset: 1, as: UInt64.self)
    place += 9
  }

  /// Copies bytes; short ones by whole words, which overwrites what is behind them.
  ///
  /// - Parameter readable: How many bytes there are at `source`.
  @inline(__always)
  private static func copy(
    _ source: UnsafeRawPointer, _ size: Int, readable: Int, _ place: inout UnsafeMutableRawPointer
  ) {
    // SAFETY: the caller has room for `size` and 39 more bytes.
    if size <= 32, readable >= 32 {
      let head = source.loadUnaligned(as: SIMD16<UInt8>.self)
      place.storeBytes(of: head, as: SIMD16<UInt8>.self)
      if size > 16 {
        let tail = source.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self)
        place.storeBytes(of: tail, toByteOffset: 16, as: SIMD16<UInt8>.self)
      }
    } else {
      place.copyMemory(from: source, byteCount: size)
    }
    place += size
  }
}
