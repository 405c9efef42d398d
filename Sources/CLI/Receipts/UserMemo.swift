import Glibc
import IPLD
import Evidence
import Storage
import UCAN
import WASI
import Wasm

/// The user's memo table, in the folder `memo` of the store.
struct UserMemo {
  static let skip = Option.flag("no-memo", "execute it even if the result is known")
  static let keep = Option.flag("memo", "keep the result in the memo table")
  static let trust = Option.value(
    "trust", "WHOM", repeats: true,
    "believe receipts of others in the memo table: a DID, verify to execute them again, sample=P to do so with chance P"
  )

  static let options = [keep, skip, trust]

  let location: Repository
  private let folder: MemoFolder
  private let memo: Memo

  init() throws(Failure) {
    location = try Repository.current()
    folder = location.memo
    memo = Memo(folder)
  }

  var table: MemoTable { memo.table }

  /// This is true if there is a table at all.
  var exists: Bool { folder.exists }

  static func policy(_ invocation: Invocation) throws(Failure) -> MemoPolicy {
    var policy = MemoPolicy()
    for word in invocation.values(trust) {
      if word == "verify" {
        policy.verifies = true
      } else if word.text.hasPrefix("sample=") {
        guard let chance = Double(word.text.dropFirst(7)), (0...1).contains(chance) else {
          throw .usage("--trust sample=P takes a chance from 0 to 1, not '\(word.text)'", hint: "such as sample=0.1")
        }
        policy.sample = UInt64(chance * 4_294_967_296)
      } else if let did = try? DID(Text(word.text)) {
        policy.executors.append(did)
      } else {
        throw .usage("--trust takes a DID, verify or sample=P, not '\(word.text)'")
      }
    }
    return policy
  }

  /// Keeps a receipt with everything that it links to.
  func add(_ receipt: ExecutionReceipt, origin: MemoTable.Origin, from source: any BlockStore) throws {
    let store = try location.writing()
    try memo.add(receipt, origin: origin, from: source, into: store) { try store.addRoots($0) }
  }

  /// Looks for a computation, as `Memo.find` does.
  func find(
    _ computation: Computation, inputs: Inputs?, readInput: () throws -> [UInt8], limit: UInt64, policy: MemoPolicy
  ) throws -> Memo.Hit? {
    guard exists else { return nil }
    return try memo.find(
      computation, inputs: inputs, readInput: readInput, limit: limit, policy: policy, from: try location.reading()
    ) { receipt in
      Streams.remark(.warning, "the receipt \(receipt.cid) of \(receipt.receipt.executor) is not valid")
    }
  }
}
