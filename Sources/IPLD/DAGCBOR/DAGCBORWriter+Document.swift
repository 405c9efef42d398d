extension DAGCBORWriter {
  /// Values that are neighbours and still to be written.
  private struct Frame {
    var next: Int
    let end: Int
  }

  /// The number of bytes after a string that may be overwritten when it is copied, and the longest head.
  private static let slack = 48

  /// Writes a value.
  mutating func write(_ node: Node) throws(CodedError) {
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
  /// - Parameter depth: The number of lists and maps that are open, this one among them.
  private mutating func write(_ document: Document, _ slots: Range<Int>, depth: Int) throws(CodedError) {
    guard depth <= Node.maximumDepth else { throw Self.tooDeep }
    try document.bytes.withBytes { (bytes) throws(CodedError) in
      let source = bytes.baseAddress ?? UnsafeRawPointer(base)
      var stackCapacity = 32
      var stack = UnsafeMutablePointer<Frame>.allocate(capacity: stackCapacity)
      defer { stack.deallocate() }
      var open = 0
      var frame = Frame(next: slots.lowerBound, end: slots.upperBound)
      // The position is a local variable of which no function gets the address, so that it can stay in a register.
      var position = base + count
      var space = capacity &- count
      while true {
        while frame.next == frame.end {
          if open == 0 {
            count = capacity &- space
            return
          }
          open &-= 1
          frame = stack[open]
        }
        let slot = document.slots[frame.next]
        frame.next &+= 1
        let need = (slot.kind.hasBytes ? slot.count : 0) &+ Self.slack
        if space < need {
          count = capacity &- space
          grow(need)
          position = base + count
          space = capacity &- count
        }
        let start = position
        // SAFETY: there is space for what a slot stands for and `slack` bytes more.
        switch slot.kind {
        case .null: Self.put(0xF6, &position)
        case .no: Self.put(0xF4, &position)
        case .yes: Self.put(0xF5, &position)
        case .unsigned: Self.putHead(0x00, slot.payload, &position)
        case .negative: Self.putHead(0x20, slot.payload, &position)
        case .float:
          Self.putFloat(slot.payload, &position)
        case .string:
          Self.putHead(0x60, UInt64(truncatingIfNeeded: slot.count), &position)
          Self.copy(source + slot.offset, slot.count, readable: bytes.count &- slot.offset, &position)
        case .bytes:
          Self.putHead(0x40, UInt64(truncatingIfNeeded: slot.count), &position)
          Self.copy(source + slot.offset, slot.count, readable: bytes.count &- slot.offset, &position)
        case .link:
          Self.put(0xD8, &position)
          Self.put(0x2A, &position)
          Self.putHead(0x40, UInt64(truncatingIfNeeded: slot.count &+ 1), &position)
          Self.put(0, &position)
          Self.copy(source + slot.offset, slot.count, readable: bytes.count &- slot.offset, &position)
        case .list, .map:
          let isMap = slot.kind == .map
          Self.putHead(isMap ? 0xA0 : 0x80, UInt64(truncatingIfNeeded: slot.count), &position)
          guard depth &+ open < Node.maximumDepth else { throw Self.tooDeep }
          let end = slot.offset &+ (isMap ? 2 &* slot.count : slot.count)
          // Floats come in rows: the first ones of a list, which are all of many, do without the loop.
          var next = slot.offset
          while next < end, document.slots[next].kind == .float, space &- (position - start) >= Self.slack {
            Self.putFloat(document.slots[next].payload, &position)
            next &+= 1
          }
          if next == end { break }
          if open == stackCapacity { (stack, stackCapacity) = Self.grow(stack, stackCapacity) }
          stack[open] = frame
          open &+= 1
          frame = Frame(next: next, end: end)
        }
        space &-= position - start
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

  private static var tooDeep: CodedError {
    CodedError(.nodeDepth, "lists and maps nest deeper than \(Node.maximumDepth)")
  }

  // MARK: Bytes

  @inline(__always)
  private static func put(_ byte: UInt8, _ position: inout UnsafeMutableRawPointer) {
    position.storeBytes(of: byte, as: UInt8.self)
    position += 1
  }

  @inline(__always)
  private static func putFloat(_ bits: UInt64, _ position: inout UnsafeMutableRawPointer) {
    position.storeBytes(of: 0xFB, as: UInt8.self)
    position.storeBytes(of: bits.bigEndian, toByteOffset: 1, as: UInt64.self)
    position += 9
  }

  /// Copies bytes; short ones by whole words, which overwrites what follows them.
  ///
  /// - Parameter readable: The number of bytes at `source`.
  @inline(__always)
  private static func copy(
    _ source: UnsafeRawPointer, _ size: Int, readable: Int, _ position: inout UnsafeMutableRawPointer
  ) {
    // SAFETY: the caller has space for `size` and 39 more bytes.
    if size <= 32, readable >= 32 {
      let head = source.loadUnaligned(as: SIMD16<UInt8>.self)
      position.storeBytes(of: head, as: SIMD16<UInt8>.self)
      if size > 16 {
        let tail = source.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self)
        position.storeBytes(of: tail, toByteOffset: 16, as: SIMD16<UInt8>.self)
      }
    } else {
      position.copyMemory(from: source, byteCount: size)
    }
    position += size
  }
}
