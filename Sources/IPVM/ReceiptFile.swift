import Evidence
import IPLD
import Storage
import Wasm

/// A CAR file of a receipt, as `ipvm run --receipt` writes it.
public struct ReceiptFile {
  /// The receipt.
  public let receipt: RunReceipt
  /// The blocks of the file, each verified when it is read.
  public let store: any BlockStore

  /// Reads through a file.
  ///
  /// - Throws: `CodedError` where it is not the file of a receipt, or the receipt contradicts its evidence.
  public init(_ path: String) throws {
    let file = try CARStore(Array(path.utf8))
    guard let root = file.root else {
      throw CodedError(.receiptLink, "\(path) has \(file.header.roots.count) roots, not one")
    }
    self.init(try RunReceipt(root, from: file), from: file)
  }

  /// A receipt whose blocks are in a store.
  public init(_ receipt: RunReceipt, from store: any BlockStore) {
    self.receipt = receipt
    self.store = store
  }

  /// How much of a run is executed again.
  public enum Extent: Sendable {
    /// All of it, on so many threads.
    case everything(jobs: Int = 1)
    /// So many of the segments between checkpoints, chosen by bytes that were not known when the receipt was made.
    case sample(count: Int, nonce: [UInt8])
  }

  /// Executes the run again, and compares every bit with the receipt.
  ///
  /// - Parameters:
  ///   - extent: How much of it.
  ///   - fuelLimit: The most fuel that may be used for it.
  public func verify(_ extent: Extent = .everything(), fuelLimit: UInt64 = .max) -> ReceiptVerification {
    var verifier = Verifier(receipt.cid, from: store)
    verifier.fuelLimit = fuelLimit
    let verification =
      switch extent {
      case .everything(let jobs) where jobs <= 1: verifier.verify()
      case .everything(let jobs): verifier.verify(.parallel(jobs: jobs))
      case .sample(let count, let nonce): verifier.verify(.sample(count: count, nonce: nonce, jobs: 1))
      }
    return ReceiptVerification(
      verdict: verification.verdict, error: verification.error, checkedSegmentCount: verification.segments.checked,
      segmentCount: verification.segments.all)
  }

  /// Replays the run up to a target, from the nearest checkpoint before it.
  ///
  /// - Parameter fuel: The state is that before the first instruction which would take the fuel used past this.
  /// - Returns: The state with its CID; `nil` where the run ends before.
  /// - Throws: `CodedError` where the run does not go as the receipt says.
  public func state(atFuel fuel: UInt64) throws -> (snapshot: Snapshot, cid: CID)? {
    guard let found = try StateFinder(Verifier(receipt.cid, from: store)).state(at: fuel) else { return nil }
    return (found.state, found.name)
  }
}

/// What came of verifying a receipt.
public struct ReceiptVerification: Sendable {
  /// The verdict.
  public let verdict: Verdict
  /// Why the receipt is not valid; `nil` where nothing is wrong.
  public let error: CodedError?
  /// How many segments between checkpoints were executed again.
  public let checkedSegmentCount: Int
  /// How many segments there are.
  public let segmentCount: Int
}
