internal import Wasm

/// An identifier's number in its module's `SymbolTable`.
typealias Symbol = Int

/// Numbers the identifiers of a module, by their bytes.
struct SymbolTable {
  /// The symbols by hash, -1 where there is none; at least twice as many as symbols.
  private var slots = [Int32](repeating: -1, count: 64)
  private var hashes: [Int] = []
  /// The bytes of all identifiers, one after the other.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  mutating func symbol(_ name: UnsafeBufferPointer<UInt8>) -> Symbol {
    // The hasher is seeded at random, so that nobody can choose identifiers that collide.
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    let hash = hasher.finalize()
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let symbol = Int(slots[slot])
      if hashes[symbol] == hash, range(symbol).count == name.count, bytes[range(symbol)].elementsEqual(name) {
        return symbol
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let symbol = hashes.count
    slots[slot] = Int32(truncatingIfNeeded: symbol)
    hashes.append(hash)
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    if hashes.count * 2 > slots.count { grow() }
    return symbol
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (symbol, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: symbol)
    }
  }

  private func range(_ symbol: Symbol) -> Range<Int> { (symbol == 0 ? 0 : ends[symbol - 1])..<ends[symbol] }

  /// Returns the identifier without its `$`.
  func name(_ symbol: Symbol) -> Name { Name(String(decoding: bytes[range(symbol)], as: UTF8.self)) }
}

/// The index spaces of a module that have identifiers.
enum Space: Int, CaseIterable {
  case type, function, table, memory, global, tag, element, data

  /// The words after "duplicate" in an error.
  var noun: String {
    switch self {
    case .type: "type"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    case .element: "elem"
    case .data: "data"
    }
  }

  /// The words after "unknown" in an error.
  var description: String {
    switch self {
    case .function: "function"
    case .element: "elem segment"
    case .data: "data segment"
    default: noun
    }
  }
}

/// The indices that the identifiers of one space stand for.
struct IdentifierMap {
  /// The indices by symbol, -1 where the symbol names nothing here.
  private var indices: [Int32] = []

  subscript(symbol: Symbol) -> Index? {
    symbol < indices.count && indices[symbol] >= 0 ? Index(indices[symbol]) : nil
  }

  mutating func bind(_ symbol: Symbol, to index: Int) {
    while indices.count <= symbol { indices.append(-1) }
    indices[symbol] = Int32(truncatingIfNeeded: index)
  }

  mutating func unbind(_ symbol: Symbol) { indices[symbol] = -1 }
}
