package import IPLD
package import UCAN

/// Where a memo table keeps its entries: small files by name.
package protocol MemoStorage {
  func read(_ name: String) throws -> [UInt8]?
  func write(_ bytes: [UInt8], as name: String) throws
  func remove(_ name: String) throws
  func names() throws -> [String]
}

/// Which receipts are known for a computation (`Spec/memo.md`).
package struct MemoTable {
  /// How a receipt came to be believed.
  package enum Origin: String, CaseIterable, Sendable {
    /// The computation was executed here.
    case own
    /// It was executed again here.
    case verified
    /// Somebody else made it, and nothing here says that it is so.
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

  /// What is known of one computation.
  package struct Row: Equatable, Sendable {
    /// It says of a computation without standard input whether the guest asks for it, so that the answer is known under the
    /// name with the input.
    package var asksForInput = false
    package var entries: [Entry] = []

    package init() {}
  }

  private static let inputMark = "stdin"
  private let storage: any MemoStorage

  package init(_ storage: any MemoStorage) { self.storage = storage }

  /// What is known of a computation.
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
    var text = row.asksForInput ? Self.inputMark + "\n" : ""
    for entry in row.entries { text += "\(entry.origin.rawValue) \(entry.receipt)\n" }
    try storage.write(Array(text.utf8), as: Self.name(computation))
  }

  /// Takes a receipt of a computation, and forgets what was known of the receipt before.
  package func add(_ receipt: CID, of computation: CID, origin: Origin) throws {
    var row = try row(computation)
    row.entries.removeAll { $0.receipt == receipt }
    // What is believed comes first.
    let entry = Entry(receipt: receipt, origin: origin)
    if origin == .foreign { row.entries.append(entry) } else { row.entries.insert(entry, at: 0) }
    try write(row, of: computation)
  }

  /// Takes note that a computation without standard input asks for it.
  package func noteInput(of computation: CID) throws {
    var row = try row(computation)
    guard !row.asksForInput else { return }
    row.asksForInput = true
    try write(row, of: computation)
  }

  package func remove(_ computation: CID) throws { try storage.remove(Self.name(computation)) }

  /// All computations of which something is known, by their names' bytes.
  package func computations() throws -> [CID] {
    try storage.names().compactMap { try? CID($0) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  private static func name(_ computation: CID) -> String { computation.description }
}

/// Whose receipts are believed without an execution.
package struct MemoPolicy: Sendable {
  /// Executors whose receipts are believed.
  package var executors: [DID] = []
  /// Whether others' are executed again before they are believed.
  package var verifies = false
  /// The number in 2^32 of others' receipts are executed again; the others are believed.
  package var sample: UInt64?

  package init() {}

  package enum Decision: Equatable { case believe, verify, ignore }

  /// What to do with a receipt.
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
  /// What the core says about an execution with a limit on its fuel.
  package enum Answer: Equatable {
    /// The same end.
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
