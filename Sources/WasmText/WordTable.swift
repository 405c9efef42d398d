internal import Wasm

/// Finds the keyword or the instruction that a word spells: one hash table for all of them.
struct WordTable: Sendable {
  private struct Entry {
    /// The offset of the spelling in `spellings`; it is padded with zeros to a multiple of eight bytes.
    var start: Int
    var count: Int
    var kind: Token.Kind
    var keyword: Keyword
    var opcode: Opcode
  }

  private static let slotBits: UInt64 = 12
  private static let slotMask = (1 << 12) - 1

  // SAFETY: written by `init` only and never freed: there is one table, which lives as long as the process.
  nonisolated(unsafe) private let spellings: UnsafeMutableRawPointer
  nonisolated(unsafe) private let entries: UnsafeMutablePointer<Entry>
  /// The number of the entry plus one, or 0.
  nonisolated(unsafe) private let slots: UnsafeMutablePointer<UInt16>

  static let shared = WordTable()

  private init() {
    var words: [(spelling: [UInt8], entry: Entry)] = []
    func add(_ spelling: [UInt8], _ kind: Token.Kind, _ keyword: Keyword, _ opcode: Opcode) {
      let entry = Entry(start: 0, count: spelling.count, kind: kind, keyword: keyword, opcode: opcode)
      words.append((spelling, entry))
    }
    let list = UnsafeBufferPointer(start: Keyword.spellings.utf8Start, count: Keyword.spellings.utf8CodeUnitCount)
    for (keyword, word) in zip(Keyword.allCases, list.split(separator: UInt8(ascii: " "))) {
      // Without their number these two are not words.
      if keyword != .offsetArgument, keyword != .alignArgument { add(Array(word), .keyword, keyword, .unreachable) }
    }
    for row in Instruction.all {
      add(
        Array(UnsafeBufferPointer(start: row.name.utf8Start, count: row.name.utf8CodeUnitCount)),
        .instruction, .module, row.opcode)
    }

    let size = words.reduce(0) { $0 + ($1.spelling.count + 7) / 8 * 8 }
    spellings = .allocate(byteCount: size, alignment: 8)
    spellings.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    entries = .allocate(capacity: words.count)
    slots = .allocate(capacity: Self.slotMask + 1)
    slots.initialize(repeating: 0, count: Self.slotMask + 1)
    var end = 0
    for (number, word) in words.enumerated() {
      (spellings + end).copyMemory(from: word.spelling, byteCount: word.spelling.count)
      var entry = word.entry
      entry.start = end
      (entries + number).initialize(to: entry)
      end += (word.spelling.count + 7) / 8 * 8
      var slot = Self.slot(spellings + entry.start, entry.count)
      // Of two rows with one mnemonic, the first is found first.
      while slots[slot] != 0 { slot = (slot + 1) & Self.slotMask }
      slots[slot] = UInt16(number + 1)
    }
  }

  /// Returns the bytes of a word, zero where `count` is less than eight.
  ///
  /// `word` has at least eight readable bytes.
  private static func load(_ word: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let bytes = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
    return count >= 8 ? bytes : bytes & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
  }

  private static func slot(_ word: UnsafeRawPointer, _ count: Int) -> Int {
    var hash = load(word, count) &* 0x9E37_79B9_7F4A_7C15
    if count > 8 { hash = (hash ^ load(word + (count &- 8), 8)) &* 0xD6E8_FEB8_6659_FD93 }
    hash = (hash ^ (hash &>> 29) ^ UInt64(truncatingIfNeeded: count)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: hash &>> (64 &- slotBits))
  }

  /// Sets kind, keyword and opcode; leaves the token unchanged where no word has this spelling.
  ///
  /// - Parameter word: A word with seven readable bytes after its end.
  func find(_ word: UnsafeRawPointer, _ count: Int, _ token: inout Token) {
    var slot = Self.slot(word, count)
    while slots[slot] != 0 {
      let entry = entries + (Int(slots[slot]) &- 1)
      if entry.pointee.count == count {
        let spelling = spellings + entry.pointee.start
        var index = 0
        while index < count, Self.load(word + index, count &- index) == Self.load(spelling + index, 8) { index &+= 8 }
        if index >= count {
          token.kind = entry.pointee.kind
          token.keyword = entry.pointee.keyword
          token.opcode = entry.pointee.opcode
          return
        }
      }
      slot = (slot &+ 1) & Self.slotMask
    }
  }
}
