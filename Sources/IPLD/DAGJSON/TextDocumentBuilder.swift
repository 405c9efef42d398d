/// Makes a document of values whose number is known only when their list or map ends, and whose texts differ from
/// those of the input.
struct TextDocumentBuilder {
  /// All texts, byte strings and links so far.
  var bytes: [UInt8] = []
  /// The values of all open lists and maps, and with each the offset in the input if it is a key.
  private var pending: [(slot: Slot, source: Int)] = []
  /// The indices in `pending` at which the open lists and maps begin.
  private var open: [Int] = []
  /// The values of the lists and maps that have ended, after the slot of the outermost value.
  private var slots = [Slot(.null)]

  init(byteCount: Int) { bytes.reserveCapacity(byteCount) }

  mutating func add(_ slot: Slot) { pending.append((slot, 0)) }

  /// Takes a map's next key, which is in `bytes`.
  mutating func key(_ range: Range<Int>, source: Int) {
    pending.append((Slot(.string, at: range.lowerBound, count: range.count), source))
  }

  mutating func begin() { open.append(pending.count) }

  /// Ends the innermost list or map; fails where two keys are equal.
  mutating func end(isMap: Bool) throws(CodedError) {
    let first = open.removeLast()
    let count = pending.count - first
    let slot = Slot(isMap ? .map : .list, at: slots.count, count: isMap ? count / 2 : count)
    if isMap {
      try appendEntries(from: first)
    } else {
      for value in pending[first...] { slots.append(value.slot) }
    }
    pending.removeSubrange(first...)
    add(slot)
  }

  private mutating func appendEntries(from first: Int) throws(CodedError) {
    let entries = stride(from: first, to: pending.count, by: 2).map { (key: pending[$0], value: pending[$0 + 1].slot) }
    let sorted = try bytes.withBytes { (bytes) throws(CodedError) in
      func key(_ slot: Slot) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[slot.offset..<slot.offset + slot.count])
      }
      let sorted = entries.sorted { key($0.key.slot).precedesCanonically(key($1.key.slot)) }
      for (entry, next) in zip(sorted, sorted.dropFirst()) where key(entry.key.slot).isEqual(to: key(next.key.slot)) {
        throw CodedError(
          .jsonDuplicateKey, at: max(entry.key.source, next.key.source),
          "two values have the key \(quoted(key(next.key.slot)))")
      }
      return sorted
    }
    for entry in sorted {
      slots.append(entry.key.slot)
      slots.append(entry.value)
    }
  }

  /// Tells whether the text in a range of `bytes` is the given one.
  func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    text.withUTF8Buffer { $0.elementsEqual(bytes[range]) }
  }

  /// Removes the text that was read last.
  mutating func takeText(_ range: Range<Int>) -> [UInt8] {
    defer { bytes.removeSubrange(range.lowerBound...) }
    return Array(bytes[range])
  }

  /// Puts a byte string or link instead of the innermost maps, which hold keys only.
  mutating func replaceMaps(_ count: Int, by kind: Slot.Kind, _ value: [UInt8]) {
    open.removeLast(count)
    pending.removeLast(count)
    add(Slot(kind, at: bytes.count, count: value.count))
    bytes += value
  }

  /// The one value that is left.
  mutating func finish() -> Node {
    slots[0] = pending[0].slot
    let storage = UnsafeMutablePointer<Slot>.allocate(capacity: slots.count)
    storage.initialize(from: slots, count: slots.count)
    return Document(bytes: bytes, storage: storage).node(at: 0)
  }
}
