import Glibc
import IPLD
import Evidence
import UCAN
import WASI
import Wasm

/// The user's memo table, in the folder `memo` of the store.
struct Memo {
  static let skip = Option.flag("no-memo", "execute it even if the result is known")
  static let keep = Option.flag("memo", "keep the result in the memo table")
  static let trust = Option.value(
    "trust", "WHOM", repeats: true,
    "believe receipts of others in the memo table: a DID, verify to execute them again, sample=P to do so with chance P"
  )

  static let options = [keep, skip, trust]

  let location: StoreLocation
  let table: MemoTable

  init() throws(Failure) {
    location = try StoreLocation.current()
    table = MemoTable(MemoFolder(folder: location.folder.appending("memo")))
  }

  /// Whether there is a table at all.
  var exists: Bool { Files.exists(location.folder.appending("memo")) }

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

  /// Keeps a receipt with everything behind it.
  func add(_ receipt: SignedReceipt, origin: MemoTable.Origin, from source: any BlockStore) throws {
    let store = try location.writing()
    var walk = DAGWalk(source, roots: [receipt.cid], allowsMissing: true)
    while let block = try walk.next() { try store.put(block) }
    try store.flush()
    try store.addRoot(receipt.cid)
    try table.add(receipt.cid, of: receipt.core.computation, origin: origin)
    guard let name = receipt.computation.inputs else { return }
    var inputs = try Inputs(name, from: source)
    guard inputs.standardInput != nil else { return }
    inputs.standardInput = nil
    var computation = receipt.computation
    computation.inputs = try CID(of: inputs.dagCBOR(), codec: .dagCBOR)
    try table.noteInput(of: try CID(of: computation.dagCBOR(), codec: .dagCBOR))
  }

  /// A receipt that answers for a computation.
  struct Hit {
    let receipt: SignedReceipt
    let answer: Core.Answer
    let store: any BlockStore
  }

  /// Looks for a computation.
  ///
  /// - Parameters:
  ///   - inputs: As far as they are known; standard input is read only if the guest is known to ask for it.
  ///   - limit: On the fuel.
  func find(
    _ computation: Computation, inputs: Inputs?, readInput: () throws -> [UInt8], limit: UInt64, policy: MemoPolicy
  ) throws -> Hit? {
    guard exists else { return nil }
    let store = try location.reading()
    var computation = computation
    let name = try CID(of: computation.dagCBOR(), codec: .dagCBOR)
    let row = try table.row(name)
    if let hit = try find(row, name, store, limit, policy) { return hit }
    guard row.asksForInput, var inputs else { return nil }
    var builder = UnixFS.FileBuilder(DiscardingStore())
    try readInput().withUnsafeBytes { try builder.write($0) }
    inputs.standardInput = try builder.finish().cid
    computation.inputs = try CID(of: inputs.dagCBOR(), codec: .dagCBOR)
    let full = try CID(of: computation.dagCBOR(), codec: .dagCBOR)
    return try find(try table.row(full), full, store, limit, policy)
  }

  private func find(
    _ row: MemoTable.Row, _ computation: CID, _ store: any BlockStore, _ limit: UInt64, _ policy: MemoPolicy
  ) throws -> Hit? {
    for entry in row.entries {
      // A block that is gone or damaged makes the entry as good as none.
      guard let receipt = try? SignedReceipt(entry.receipt, from: store), receipt.core.computation == computation else {
        continue
      }
      let answer = receipt.core.answer(limit: limit)
      guard answer != .unknown else { continue }
      switch policy.decide(entry, by: receipt.receipt.executor, draw: UInt64.random(in: 0..<1 << 32)) {
      case .ignore: continue
      case .believe: break
      case .verify:
        guard Verifier(entry.receipt, from: store).verify().verdict == .valid else {
          Streams.remark(.warning, "the receipt \(entry.receipt) of \(receipt.receipt.executor) is not valid")
          continue
        }
        try table.add(entry.receipt, of: computation, origin: .verified)
      }
      return Hit(receipt: receipt, answer: answer, store: store)
    }
    return nil
  }
}

/// Files of one folder.
private struct MemoFolder: MemoStorage {
  let folder: Argument

  func read(_ name: String) throws -> [UInt8]? {
    let path = folder.appending(Argument(name))
    return Files.exists(path) ? try Files.read(path) : nil
  }

  func write(_ bytes: [UInt8], as name: String) throws {
    try Files.makeFolder(folder, mode: 0o755)
    try Files.write(bytes, to: folder.appending(Argument(name)))
  }

  func remove(_ name: String) throws {
    let path = folder.appending(Argument(name))
    guard Files.withPath(path, { unlink($0) }) == 0 || errno == ENOENT else {
      throw Failure.system("cannot remove \(path.text)", errno, exit: Exit.inputOutput)
    }
  }

  func names() throws -> [String] {
    guard Files.exists(folder) else { return [] }
    return try Files.entries(of: folder)?.map(\.text) ?? []
  }
}
