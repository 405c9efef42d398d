package import IPLD
import Wasm

/// The results of computations that receipts report: a table of the receipts that are known, and their blocks (`Spec/memo.md`).
package struct Memo {
  package let table: MemoTable

  package init(_ storage: any MemoStorage) { table = MemoTable(storage) }

  /// A receipt with the results of a computation.
  package struct Hit {
    package let receipt: ExecutionReceipt
    package let answer: Core.Answer
    /// The store that has the receipt and everything that it links to.
    package let store: any BlockStore
  }

  /// Looks for a computation.
  ///
  /// - Parameters:
  ///   - inputs: The inputs as far as they are known; standard input is read only if the guest is known to ask for it.
  ///   - limit: The limit on the fuel.
  ///   - store: The store that has the receipts.
  ///   - warn: Called for receipts that turned out not to be valid.
  /// - Returns: `nil` where there is no receipt that the policy believes.
  package func find(
    _ computation: Computation, inputs: Inputs?, readInput: () throws -> [UInt8], limit: UInt64, policy: MemoPolicy,
    from store: any BlockStore, warn: (ExecutionReceipt) -> Void
  ) throws -> Hit? {
    let name = try CID(of: computation.dagCBOR(), codec: .dagCBOR)
    let row = try table.row(name)
    if let hit = try find(row, name, store, limit, policy, warn) { return hit }
    guard row.asksForInput, var inputs else { return nil }
    var builder = UnixFS.FileBuilder(DiscardingStore())
    try readInput().withUnsafeBytes { try builder.write($0) }
    inputs.standardInput = try builder.finish().cid
    var computation = computation
    computation.inputs = try CID(of: inputs.dagCBOR(), codec: .dagCBOR)
    let full = try CID(of: computation.dagCBOR(), codec: .dagCBOR)
    return try find(try table.row(full), full, store, limit, policy, warn)
  }

  private func find(
    _ row: MemoTable.Row, _ computation: CID, _ store: any BlockStore, _ limit: UInt64, _ policy: MemoPolicy,
    _ warn: (ExecutionReceipt) -> Void
  ) throws -> Hit? {
    for entry in row.entries {
      // An entry with a block that was removed or is damaged counts as no entry.
      guard let receipt = try? ExecutionReceipt(entry.receipt, from: store), receipt.core.computation == computation
      else {
        continue
      }
      let answer = receipt.core.answer(limit: limit)
      guard answer != .unknown else { continue }
      switch policy.decide(entry, by: receipt.receipt.executor, draw: UInt64.random(in: 0..<1 << 32)) {
      case .ignore: continue
      case .believe: break
      case .verify:
        guard Verifier(entry.receipt, from: store).verify().verdict == .valid else {
          warn(receipt)
          continue
        }
        try table.add(entry.receipt, of: computation, origin: .verified)
      }
      return Hit(receipt: receipt, answer: answer, store: store)
    }
    return nil
  }

  /// Keeps a receipt with everything that it links to.
  ///
  /// - Parameters:
  ///   - source: The store that has its blocks.
  ///   - store: The store that gets them.
  ///   - pin: Keeps receipts in the store, before the table names it.
  package func add(
    _ receipt: ExecutionReceipt, origin: MemoTable.Origin, from source: any BlockStore, into store: any BlockStore,
    pin: ([CID]) throws -> Void
  ) throws {
    try store.putDAG(receipt.cid, from: source)
    try add([receipt], origin: origin, from: source, pin: pin)
  }

  /// Keeps receipts that are in the store already with everything that they link to.
  ///
  /// - Parameter source: The store that has their inputs.
  package func add(
    _ receipts: [ExecutionReceipt], origin: MemoTable.Origin, from source: any BlockStore, pin: ([CID]) throws -> Void
  ) throws {
    try pin(receipts.map(\.cid))
    var changes = MemoTable.Changes(table)
    for receipt in receipts {
      try changes.add(receipt.cid, of: receipt.core.computation, origin: origin)
      guard let name = receipt.computation.inputs else { continue }
      var inputs = try Inputs(name, from: source)
      guard inputs.standardInput != nil else { continue }
      inputs.standardInput = nil
      var computation = receipt.computation
      computation.inputs = try CID(of: inputs.dagCBOR(), codec: .dagCBOR)
      try changes.noteInput(of: try CID(of: computation.dagCBOR(), codec: .dagCBOR))
    }
    try changes.write()
  }
}
