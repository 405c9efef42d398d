import Evidence
import IPLD
import Storage
import UCAN

/// The results of computations that are known already, so that nothing is executed twice (`Spec/memo.md`).
///
///     let memo = ResultMemo(folder: "store/memo", store: store)
///     let receipt = try memo.receipt(of: request) ?? request.record(signedBy: key, into: store)
///     try memo.add(receipt)
public struct ResultMemo {
  /// Whose receipts are believed without an execution, beside one's own.
  public struct Trust: Sendable {
    /// Executors whose receipts are believed.
    public var executors: [DID]
    /// True if receipts of others are executed again before they are believed; else they are passed over.
    public var verifiesOthers: Bool

    /// Makes the trust in some executors; nobody else is believed without an execution.
    public init(executors: [DID] = [], verifiesOthers: Bool = false) {
      self.executors = executors
      self.verifiesOthers = verifiesOthers
    }
  }

  private let memo: Memo
  /// The store that has the receipts.
  public let store: any BlockStore

  /// A memo table in a folder, which many processes may use at the same time.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder, which is made with the first row.
  ///   - store: The store that has the receipts, or gets them.
  public init(folder: String, store: any BlockStore) {
    memo = Memo(MemoFolder(Array(folder.utf8)))
    self.store = store
  }

  /// A memo table in memory.
  public init(store: any BlockStore) {
    memo = Memo(MemoryMemo())
    self.store = store
  }

  /// A receipt that answers for a request; `nil` where none is known that is believed.
  public func receipt(of request: RunRequest, trusting trust: Trust = Trust()) throws -> RunReceipt? {
    var policy = MemoPolicy()
    policy.executors = trust.executors
    policy.verifies = trust.verifiesOthers
    let inputs = request.program.module.imports.isEmpty ? nil : try request.inputs()
    let hit = try memo.find(
      try request.computationRecord(), inputs: inputs, readInput: { request.standardInput }, limit: request.fuelLimit,
      policy: policy, from: store, warn: { _ in })
    // A limit that is known not to be enough has another outcome than the receipt.
    guard let hit, hit.answer == .same else { return nil }
    return RunReceipt(hit.receipt)
  }

  /// Keeps a receipt, with everything that it links to.
  ///
  /// - Parameters:
  ///   - isOwn: Whether the run took place here, so that the receipt is believed.
  ///   - source: The store that has it, where it is not the memo's own.
  public func add(_ receipt: RunReceipt, isOwn: Bool = true, from source: (any BlockStore)? = nil) throws {
    try memo.add(
      receipt.record, origin: isOwn ? .own : .foreign, from: source ?? store, into: store, pin: { _ in })
  }
}

/// The rows of a memo table in memory.
final class MemoryMemo: MemoStorage {
  private var rows: [String: [UInt8]] = [:]

  func read(_ name: String) -> [UInt8]? { rows[name] }
  func write(_ bytes: [UInt8], as name: String) { rows[name] = bytes }
  func remove(_ name: String) { rows[name] = nil }
  func names() -> [String] { rows.keys.sorted() }
}
