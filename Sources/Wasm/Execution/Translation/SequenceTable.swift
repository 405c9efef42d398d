/// Which sequences of operations have a handler together (`Generated+Sequences.swift`), found by their first two.
struct SequenceTable: Sendable {
  /// Lists of sequences by the hash of their first two operations, the shortest first: a sequence and 1, or 0. How many
  /// there are is a power of two.
  private var heads: [UInt32]
  /// The sequence behind each in its list, and 1, or 0.
  private var next: [UInt32]
  /// Where each begins in `sequenceParts`.
  private var starts: [UInt32]

  private static let shared = SequenceTable()

  private init() {
    let count = sequenceHandlers.count
    var size = 64
    while size < count * 2 { size *= 2 }
    heads = Array(repeating: 0, count: size)
    next = Array(repeating: 0, count: count)
    starts = Array(repeating: 0, count: count)
    var start = sequenceParts.count
    // Shorter sequences come first, in the lists too.
    for sequence in (0..<count).reversed() {
      start -= sequenceLengths[sequence]
      let head = head(word(sequenceParts[start]), word(sequenceParts[start + 1]))
      next[sequence] = heads[head]
      heads[head] = UInt32(sequence + 1)
      starts[sequence] = UInt32(start)
    }
  }

  private func head(_ first: UInt64, _ second: UInt64) -> Int {
    let hash = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: hash >> 32) & (heads.count - 1)
  }

  /// Gives every operation a handler of one or several, so that the fewest jumps are left from each to the end of the
  /// code behind it. The operations that it does besides stay as they are, and so do all operands: what jumps there, or
  /// stopped there, goes on with the rest.
  static func fuse(_ words: inout [UInt64], at positions: [TranslatedFunction.Position]) {
    #if COUNT_OPERATIONS
      return
    #endif
    guard positions.count > 1 else { return }
    let table = shared
    let operations = positions.map { words[Int($0.code / 8)] }
    // By operation, how many jumps there are from it to the end of the function.
    var jumps = Array(repeating: 0, count: positions.count + 1)
    for start in positions.indices.reversed() {
      jumps[start] = jumps[start + 1] + 1
      table.forEachSequence(at: start, of: operations) { handler, end in
        guard jumps[end] < jumps[start] else { return }
        words[Int(positions[start].code / 8)] = handler
        jumps[start] = jumps[end] + 1
      }
    }
  }

  /// Finds the sequences that begin with an operation, the shortest first.
  ///
  /// - Parameter body: Gets the handler, and the operation behind the last that it does.
  private func forEachSequence(at start: Int, of operations: [UInt64], _ body: (UInt64, Int) -> Void) {
    guard start + 1 < operations.count else { return }
    var candidate = heads[head(operations[start], operations[start + 1])]
    while candidate > 0 {
      let sequence = Int(candidate - 1)
      let (length, parts) = (sequenceLengths[sequence], Int(starts[sequence]))
      if length <= operations.count - start,
        (0..<length).allSatisfy({ word(sequenceParts[parts + $0]) == operations[start + $0] })
      {
        body(word(sequenceHandlers[sequence]), start + length)
      }
      candidate = next[sequence]
    }
  }
}
