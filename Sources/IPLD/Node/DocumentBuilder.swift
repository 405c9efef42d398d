/// Fills the slots of a document whose counts are known before its values, as those of CBOR are.
///
/// A list or map takes its slots when it begins, behind all others; its values fill them one after the other.
struct DocumentBuilder: ItemSink, ~Copyable {
  private var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  /// How many slots are taken.
  private var top = 1
  /// The slot of the next value; always below `top`.
  private var next = 0

  /// - Parameter byteCount: The length of the input, from which the number of slots is guessed.
  init(byteCount: Int) {
    capacity = 16 + byteCount / 8
    slots = .allocate(capacity: capacity)
  }

  deinit { slots.deallocate() }

  /// The document, once all values are there.
  consuming func finish(bytes: [UInt8]) -> Document {
    // A copy that fits, where more than half would stay unused.
    if capacity > 2 * top { slots = Self.larger(slots, count: top, capacity: top) }
    let document = Document(bytes: bytes, storage: slots)
    discard self
    return document
  }

  /// Moves slots to a place with another capacity.
  @inline(never)
  private static func larger(
    _ slots: UnsafeMutablePointer<Slot>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<Slot> {
    let larger = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    larger.moveInitialize(from: slots, count: count)
    slots.deallocate()
    return larger
  }

  @inline(__always)
  private mutating func put(_ slot: Slot) {
    // SAFETY: the reader reports as many values as it announced, and `begin` made room for them.
    slots[next] = slot
    next &+= 1
  }

  @inline(__always)
  private mutating func begin(_ kind: Slot.Kind, count: Int, slotCount: Int) -> Int {
    put(Slot(kind, at: top, count: count))
    let resume = next
    next = top
    // The reader checked the count against the bytes that remain, so that the sum is at most the input's length.
    top &+= slotCount
    if top > capacity {
      slots = Self.larger(slots, count: capacity, capacity: max(2 &* capacity, top))
      capacity = max(2 &* capacity, top)
    }
    return resume
  }

  @inline(__always) mutating func null() { put(Slot(.null)) }
  @inline(__always) mutating func bool(_ value: Bool) { put(Slot(value ? .yes : .no)) }
  @inline(__always) mutating func unsigned(_ value: UInt64) { put(Slot(.unsigned, payload: value)) }
  @inline(__always) mutating func negative(_ value: UInt64) { put(Slot(.negative, payload: value)) }
  @inline(__always) mutating func float(bits: UInt64) { put(Slot(.float, payload: bits)) }
  @inline(__always) mutating func string(_ utf8: UnsafeRawBufferPointer, at offset: Int) {
    put(Slot(.string, at: offset, count: utf8.count))
  }
  @inline(__always) mutating func bytes(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    put(Slot(.bytes, at: offset, count: bytes.count))
  }
  @inline(__always) mutating func link(_ cid: UnsafeRawBufferPointer, at offset: Int) {
    put(Slot(.link, at: offset, count: cid.count))
  }
  @inline(__always) mutating func key(_ utf8: UnsafeRawBufferPointer, at offset: Int) {
    put(Slot(.string, at: offset, count: utf8.count))
  }
  @inline(__always) mutating func beginList(count: Int) -> Int { begin(.list, count: count, slotCount: count) }
  @inline(__always) mutating func endList(_ begin: Int) { next = begin }
  @inline(__always) mutating func beginMap(count: Int) -> Int { begin(.map, count: count, slotCount: 2 &* count) }
  @inline(__always) mutating func endMap(_ begin: Int) { next = begin }

  /// Brings the entries of all maps into canonical order; fails where two keys of a map are equal.
  mutating func sortMaps(bytes: UnsafeRawBufferPointer) throws(CodecError) {
    func key(_ slot: Slot) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[slot.offset..<slot.offset + slot.count])
    }
    for index in 0..<top where slots[index].kind == .map {
      let first = slots[index].offset
      let entries = (0..<slots[index].count).map { (slots[first + 2 * $0], slots[first + 2 * $0 + 1]) }
        .sorted { key($0.0).precedesCanonically(key($1.0)) }
      for (place, entry) in entries.enumerated() {
        if place > 0, key(entries[place - 1].0).isEqual(to: key(entry.0)) {
          let head = DAGCBORWriter.headByteCount(UInt64(entry.0.count))
          throw DAGCBORReader.duplicateKey(key(entry.0), at: entry.0.offset - head)
        }
        slots[first + 2 * place] = entry.0
        slots[first + 2 * place + 1] = entry.1
      }
    }
  }
}
