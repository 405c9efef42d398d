/// The sequences of operations that have a handler together (`Generated/SequenceHandlers.swift`), as a tree of prefixes.
struct SequenceTable: Sendable {
  /// The edges of the tree, in a hash table whose size is a power of two; an entry is empty where `node` is 0.
  private var edges: [(from: UInt64, operation: UInt64, node: UInt64)]
  private let mask: Int

  private static let shared = SequenceTable()

  private init() {
    var size = 64
    while size < sequenceHandlers.count * 3 { size *= 2 }
    edges = Array(repeating: (0, 0, 0), count: size)
    mask = size - 1
    var start = 0
    for (index, length) in sequenceLengths.enumerated() {
      var node = word(sequenceParts[start])
      for part in 1..<length {
        let operation = word(sequenceParts[start + part])
        let slot = slot(node, operation)
        if part == length - 1 {
          // Nodes are handlers; shorter sequences come first, so that nothing refers to the number that was here.
          edges[slot] = (node, operation, word(sequenceHandlers[index]))
        } else if edges[slot].node == 0 {
          // This is a prefix without a handler: its odd number is not an address of one.
          edges[slot] = (node, operation, UInt64(slot) * 2 + 1)
        }
        node = edges[slot].node
      }
      start += length
    }
  }

  /// Returns the index at which the edge is, or would be.
  private func slot(_ node: UInt64, _ operation: UInt64) -> Int {
    let hash = (node &* 0x9E37_79B9_7F4A_7C15) ^ (operation &* 0xC2B2_AE3D_27D4_EB4F)
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while edges[slot].node != 0, edges[slot].from != node || edges[slot].operation != operation {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Gives every operation a handler of one or several operations, so that the fewest jumps are left from each to the
  /// end of the code after it. The other operations that such a handler does stay as they are, and so do all operands:
  /// what jumps there, or stopped there, goes on with the rest.
  static func fuse(_ words: inout [UInt64], at positions: [TranslatedFunction.Position]) {
    #if COUNT_OPERATIONS
      return
    #endif
    guard positions.count > 1 else { return }
    let table = shared
    let operations = positions.map { words[Int($0.code / 8)] }
    // The number of jumps from each operation to the end of the function.
    var jumps = Array(repeating: 0, count: positions.count + 1)
    for start in positions.indices.reversed() {
      var node = operations[start]
      jumps[start] = jumps[start + 1] + 1
      var end = start + 1
      while end < positions.count {
        node = table.edges[table.slot(node, operations[end])].node
        if node == 0 { break }
        end += 1
        if node & 1 == 0, jumps[end] < jumps[start] {
          words[Int(positions[start].code / 8)] = node
          jumps[start] = jumps[end] + 1
        }
      }
    }
  }
}
