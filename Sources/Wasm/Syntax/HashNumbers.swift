/// Numbers things by their hashes, from 0 on; what they are is kept by whoever asks, under these numbers.
///
/// It stands for a dictionary where a short run needs one: what the runtime has to find out about a dictionary's types
/// before its first use takes a good part of such a run (`Spec/rationale.md`).
struct HashNumbers {
  private var hashes: [Int] = []
  /// Open addressing with a power of two of slots, or none: a number and 1, or 0.
  private var slots: [UInt32] = []

  /// The number of the thing with a hash for which `isEqual` says so.
  ///
  /// - Parameter hash: Of `Hasher`, which is seeded, so that nobody can prepare things that collide.
  func number(_ hash: Int, where isEqual: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = hash & (slots.count - 1)
    while slots[slot] > 0 {
      let number = Int(slots[slot] - 1)
      if hashes[number] == hash, isEqual(number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives the next number to a thing that has none yet.
  mutating func add(_ hash: Int) {
    hashes.append(hash)
    if hashes.count * 2 > slots.count {
      slots = Array(repeating: 0, count: max(slots.count * 2, 16))
      for number in hashes.indices { put(number) }
    } else {
      put(hashes.count - 1)
    }
  }

  private mutating func put(_ number: Int) {
    var slot = hashes[number] & (slots.count - 1)
    while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(number + 1)
  }
}
