import Evidence
import IPLD
import Storage
import UCAN

/// A signed statement of what a run came to, which anybody can verify by running it again (`Spec/receipt.md`).
///
///     let receipt = try request.record(signedBy: key, into: store)
///     try receipt.write(to: "run.car", from: store)
///     let file = try ReceiptFile("run.car")
///     print(file.receipt.outcome, file.verify().verdict)
public struct RunReceipt: Sendable {
  let record: ExecutionReceipt

  init(_ record: ExecutionReceipt) { self.record = record }

  /// Reads a receipt and the records that say what it is about, which have to agree with each other. The signature is
  /// checked; that the run went as it says is not, which `ReceiptFile.verify` does.
  ///
  /// - Throws: `CodedError`, of kind `.disproved` where the receipt is not signed by whom it says or contradicts its
  ///   evidence, of kind `.missingBlock` where the store has not all of it.
  public init(_ cid: CID, from store: any BlockStore) throws { record = try ExecutionReceipt(cid, from: store) }

  /// The CID of the receipt.
  public var cid: CID { record.cid }
  /// The CID of the computation that the receipt is about.
  public var computation: CID { record.core.computation }
  /// The CID of the module.
  public var module: CID { record.computation.module }
  /// Who ran the program and signed.
  public var executor: DID { record.receipt.executor }
  /// How the run ended.
  public var outcome: RunOutcome { RunOutcome(record.core.outcome) }
  /// The fuel that the run used.
  public var fuelUsed: UInt64 { record.core.fuel }

  /// The bytes that the program wrote to standard output; empty where it has no host.
  public func standardOutput(from store: any BlockStore) throws -> [UInt8] {
    try stream(\.standardOutput, from: store)
  }

  /// The bytes that the program wrote to standard error; empty where it has no host.
  public func standardError(from store: any BlockStore) throws -> [UInt8] { try stream(\.standardError, from: store) }

  private func stream(_ stream: KeyPath<Outputs, Outputs.Stream>, from store: any BlockStore) throws -> [UInt8] {
    guard let name = record.core.outputs else { return [] }
    var sink = ArraySink()
    try UnixFSReader(store).read(try Outputs(name, from: store)[keyPath: stream].file, to: &sink)
    return sink.bytes
  }

  /// The folders that the program left behind, one for each that it was given; `nil` of those of the outside.
  public func directories(from store: any BlockStore) throws -> [CID?] {
    guard let name = record.core.outputs else { return [] }
    return try Outputs(name, from: store).directories
  }

  /// Writes a CAR file of the receipt with everything that it takes to verify it.
  ///
  /// - Parameters:
  ///   - path: The path of the file, which is replaced when all is written.
  ///   - store: The store that has the receipt.
  public func write(to path: String, from store: any BlockStore) throws {
    let draft = try DraftFile(Array(path.utf8))
    _ = try record.write(to: draft.file, from: store)
    try draft.finish()
  }
}
