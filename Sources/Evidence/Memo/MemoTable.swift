package import IPLD
package import UCAN

/// The storage of a memo table's entries: small files by name.
package protocol MemoStorage {
  func read(_ name: String) throws -> [UInt8]?
  func write(_ bytes: [UInt8], as name: String) throws
  /// Writes many entries, each complete or not at all.
  func write(_ entries: [(name: String, bytes: [UInt8])]) throws
  func remove(_ name: String) throws
  func names() throws -> [String]
}

extension MemoStorage {
  package func write(_ entries: [(name: String, bytes: [UInt8])]) throws {
    for (name, bytes) in entries { try write(bytes, as: name) }
  }
}

/// A table of the receipts that are known for a computation (`Spec/memo.md`).
package struct MemoTable {
  /// The reason why a receipt came to be believed.
  package enum Origin: String, CaseIterable, Sendable {
    /// The computation was executed here.
    case own
    /// The receipt was executed again here.
    case verified
    /// Somebody else made the receipt, and nothing here shows that it is right.
    case foreign
  }

  package struct Entry: Equatable, Sendable {
    package let receipt: CID
    package let origin: Origin

    package init(receipt: CID, origin: Origin) {
      self.receipt = receipt
      self.origin = origin
    }
  }

  /// The entries for one computation.
  package struct Row: Equatable, Sendable {
    /// This is true for a computation without standard input whose guest asks for it, so that the receipts are known under the
    /// CID of the computation with the input.
    package var asksForInput = false
    package var entries: [Entry] = []

    package init() {}

    /// The row as its file has it.
    fileprivate var bytes: [UInt8] {
      var text = asksForInput ? MemoTable.inputMark + "\n" : ""
      for entry in entries { text += "\(entry.origin.rawValue) \(entry.receipt)\n" }
      return Array(text.utf8)
    }
  }

  fileprivate static let inputMark = "stdin"
  private let storage: any MemoStorage

  package init(_ storage: any MemoStorage) { self.storage = storage }

  /// Reads the entries for a computation.
  ///
  /// - Throws: `memo.malformed`.
  package func row(_ computation: CID) throws -> Row {
    guard let bytes = try storage.read(Self.name(computation)) else { return Row() }
    var row = Row()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line == Self.inputMark {
        row.asksForInput = true
        continue
      }
      let words = line.split(separator: " ")
      guard words.count == 2, let receipt = try? CID(String(words[1])), let origin = Origin(rawValue: String(words[0]))
      else { throw CodedError(.memoMalformed, "the row of \(computation) has a line \"\(line)\"") }
      row.entries.append(Entry(receipt: receipt, origin: origin))
    }
    return row
  }

  package func write(_ row: Row, of computation: CID) throws {
    guard row.asksForInput || !row.entries.isEmpty else { return try storage.remove(Self.name(computation)) }
    try storage.write(row.bytes, as: Self.name(computation))
  }

  /// Takes a receipt of a computation, and forgets what was known of the receipt before.
  package func add(_ receipt: CID, of computation: CID, origin: Origin) throws {
    var changes = Changes(self)
    try changes.add(receipt, of: computation, origin: origin)
    try changes.write()
  }

  /// Changes of rows that are written together.
  package struct Changes {
    private let table: MemoTable
    private var rows: [CID: Row] = [:]
    /// The computations in the order in which they were changed.
    private var order: [CID] = []

    package init(_ table: MemoTable) { self.table = table }

    /// Takes a receipt of a computation, and forgets what was known of the receipt before.
    package mutating func add(_ receipt: CID, of computation: CID, origin: Origin) throws {
      try change(computation) { row in
        row.entries.removeAll { $0.receipt == receipt }
        // The receipts that are believed come first.
        let entry = Entry(receipt: receipt, origin: origin)
        if origin == .foreign { row.entries.append(entry) } else { row.entries.insert(entry, at: 0) }
      }
    }

    /// Records that a computation without standard input asks for it.
    package mutating func noteInput(of computation: CID) throws {
      try change(computation) { $0.asksForInput = true }
    }

    private mutating func change(_ computation: CID, _ body: (inout Row) -> Void) throws {
      let old = try rows[computation] ?? table.row(computation)
      var row = old
      body(&row)
      guard row != old else { return }
      if rows.updateValue(row, forKey: computation) == nil { order.append(computation) }
    }

    /// Writes the rows.
    package func write() throws {
      try table.storage.write(
        order.compactMap { cid in rows[cid].map { (name: MemoTable.name(cid), bytes: $0.bytes) } })
    }
  }

  package func remove(_ computation: CID) throws { try storage.remove(Self.name(computation)) }

  /// Returns all computations that have entries, in the order of the bytes of their CIDs.
  package func computations() throws -> [CID] {
    try storage.names().compactMap { try? CID($0) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  private static func name(_ computation: CID) -> String { computation.description }
}

/// A policy that decides whose receipts are believed without an execution.
package struct MemoPolicy: Sendable {
  /// The executors whose receipts are believed.
  package var executors: [DID] = []
  /// This is true if others' receipts are executed again before they are believed.
  package var verifies = false
  /// The number in 2^32 of others' receipts that are executed again; the others are believed.
  package var sample: UInt64?

  package init() {}

  package enum Decision: Equatable { case believe, verify, ignore }

  /// Decides what to do with a receipt.
  ///
  /// - Parameter draw: A random number below 2^32.
  package func decide(_ entry: MemoTable.Entry, by executor: DID, draw: @autoclosure () -> UInt64) -> Decision {
    if entry.origin != .foreign || executors.contains(executor) { return .believe }
    if verifies { return .verify }
    guard let sample else { return .ignore }
    return draw() < sample ? .verify : .believe
  }
}

extension Core {
  /// The answer that the core gives for an execution with a limit on its fuel.
  package enum Answer: Equatable {
    /// The execution ends in the same way.
    case same
    /// The limit is not enough.
    case outOfFuel
    case unknown
  }

  package func answer(limit: UInt64) -> Answer {
    if case .outOfFuel(let known) = outcome {
      return limit == known ? .same : limit < known ? .outOfFuel : .unknown
    }
    return limit >= fuel ? .same : .outOfFuel
  }
}
