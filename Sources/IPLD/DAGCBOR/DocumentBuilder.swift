/// Fills the slots of a document whose counts are known before its values, as those of CBOR are.
///
/// A list or map takes its slots when it begins, after all others; its values fill them one after the other.
struct DocumentBuilder: NodeVisitor, ~Copyable {
  /// The input, of which every stretch reported is a part.
  private let input: UnsafeRawPointer
  private var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  /// The number of slots that are taken.
  private var top = 1
  /// The slot of the next value; always below `top`.
  private var next = 0
  /// The slot of what comes next, for each open list or map.
  private var stack: UnsafeMutablePointer<Int>
  private var stackCapacity = 32
  private var depth = 0

  /// - Parameter input: The input, from whose length the number of slots is guessed.
  init(_ input: UnsafeRawBufferPointer) {
    self.input = input.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    capacity = 16 + input.count / 8
    slots = .allocate(capacity: capacity)
    stack = .allocate(capacity: stackCapacity)
  }

  deinit {
    slots.deallocate()
    stack.deallocate()
  }

  /// The document, once all values are there.
  consuming func finish(bytes: [UInt8]) -> Document {
    // A copy that fits, where more than half would stay unused.
    if capacity > 2 * top { slots = Self.larger(slots, count: top, capacity: top) }
    stack.deallocate()
    let document = Document(bytes: bytes, storage: slots)
    discard self
    return document
  }

  /// Moves what is in an array to one with another capacity.
  @inline(never)
  private static func larger<Element>(
    _ array: UnsafeMutablePointer<Element>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: array, count: count)
    array.deallocate()
    return larger
  }

  @inline(__always)
  private mutating func put(_ slot: Slot) {
    // SAFETY: the reader reports as many values as it announced, and `begin` made space for them.
    slots[next] = slot
    next &+= 1
  }

  @inline(__always)
  private mutating func put(_ kind: Slot.Kind, _ stretch: UnsafeRawBufferPointer) {
    put(Slot(kind, at: stretch.baseAddress.unsafelyUnwrapped - input, count: stretch.count))
  }

  @inline(__always)
  private mutating func begin(_ kind: Slot.Kind, count: Int, slotCount: Int) {
    put(Slot(kind, at: top, count: count))
    if depth == stackCapacity {
      stack = Self.larger(stack, count: depth, capacity: 2 &* depth)
      stackCapacity = 2 &* depth
    }
    stack[depth] = next
    depth &+= 1
    next = top
    // The reader checked that all values announced are at most as many as the input has bytes.
    top &+= slotCount
    if top > capacity {
      let count = capacity
      capacity = max(2 &* count, top)
      slots = Self.larger(slots, count: count, capacity: capacity)
    }
  }

  @inline(__always)
  private mutating func end() {
    depth &-= 1
    next = stack[depth]
  }

  @inline(__always) mutating func null() { put(Slot(.null)) }
  @inline(__always) mutating func bool(_ value: Bool) { put(Slot(value ? .yes : .no)) }
  @inline(__always) mutating func integer(_ value: Int128) {
    put(
      value < 0
        ? Slot(.negative, payload: UInt64(truncatingIfNeeded: ~value))
        : Slot(.unsigned, payload: UInt64(truncatingIfNeeded: value)))
  }
  @inline(__always) mutating func float(_ value: Double) { put(Slot(.float, payload: value.bitPattern)) }
  @inline(__always) mutating func string(_ utf8: UnsafeRawBufferPointer) { put(.string, utf8) }
  @inline(__always) mutating func bytes(_ bytes: UnsafeRawBufferPointer) { put(.bytes, bytes) }
  @inline(__always) mutating func link(_ cid: UnsafeRawBufferPointer) { put(.link, cid) }
  @inline(__always) mutating func key(_ utf8: UnsafeRawBufferPointer) { put(.string, utf8) }
  @inline(__always) mutating func beginList(count: Int) { begin(.list, count: count, slotCount: count) }
  @inline(__always) mutating func endList() { end() }
  @inline(__always) mutating func beginMap(count: Int) { begin(.map, count: count, slotCount: 2 &* count) }
  @inline(__always) mutating func endMap() { end() }

  /// Brings the entries of all maps into canonical order; fails where two keys of a map are equal.
  mutating func sortMaps() throws(CodedError) {
    let input = input
    func key(_ slot: Slot) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(start: input + slot.offset, count: slot.count)
    }
    for index in 0..<top where slots[index].kind == .map {
      let first = slots[index].offset
      let entries = (0..<slots[index].count).map { (slots[first + 2 * $0], slots[first + 2 * $0 + 1]) }
        .sorted { key($0.0).precedesCanonically(key($1.0)) }
      for (position, entry) in entries.enumerated() {
        if position > 0, key(entries[position - 1].0).isEqual(to: key(entry.0)) {
          let head = DAGCBORWriter.headByteCount(UInt64(entry.0.count))
          throw DAGCBORReader.duplicateKey(key(entry.0), at: entry.0.offset - head)
        }
        slots[first + 2 * position] = entry.0
        slots[first + 2 * position + 1] = entry.1
      }
    }
  }
}
