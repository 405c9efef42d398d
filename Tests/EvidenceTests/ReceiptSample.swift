import IPLD
import UCAN
import WASI
import WasmText

@testable import Evidence
@testable import Wasm

/// A run to be written down, and its receipt.
struct ReceiptSample {
  let module: Module
  let entry: Computation.Entry
  var guest: (() -> GuestConfiguration)?
  var limit = Store.unlimitedFuel

  static let key: Ed25519.PrivateKey = {
    // SAFETY: 32 bytes are a seed.
    Ed25519.PrivateKey(seed: [UInt8](repeating: 7, count: 32)).unsafelyUnwrapped
  }()

  init(_ text: String, call name: String? = nil, _ parameters: [Value] = [], guest: (() -> GuestConfiguration)? = nil)
    throws
  {
    module = try Module(validating: Decoder.decode(Encoder.encode(parseModule(Array(text.utf8)))))
    entry = Computation.Entry(function: name.map { Text($0) }, parameters: parameters.map { CoreValue($0) })
    self.guest = guest
  }

  /// Adds, multiplies, stores and loads so many times.
  static func mixing(_ count: Int32) throws -> ReceiptSample {
    try ReceiptSample(
      """
      (module (memory (export "memory") 2) (global $g (mut i64) (i64.const 1))
        (func $mix (param i32) (result i32)
          (i32.store (i32.and (i32.mul (local.get 0) (i32.const 2654435)) (i32.const 0xfffc)) (local.get 0))
          (global.set $g (i64.add (i64.mul (global.get $g) (i64.const 31)) (i64.extend_i32_u (local.get 0))))
          (i32.add (local.get 0) (i32.load (i32.and (i32.mul (local.get 0) (i32.const 77777)) (i32.const 0xfffc)))))
        (func (export "run") (param $n i32) (result i32) (local $i i32) (local $sum i32)
          (loop $l
            (local.set $sum (i32.add (local.get $sum) (call $mix (local.get $i))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $l (i32.lt_u (local.get $i) (local.get $n))))
          (local.get $sum)))
      """, call: "run", [Value(count)])
  }

  /// A run with all its blocks, the module's included, and what is written down of it.
  func record(
    _ engine: EngineKind = .translated, k: Int? = nil, most: Int = 64, fault: Fault? = nil, detours: UInt64? = nil
  ) throws -> (run: RecordedRun, evidence: RecordedRun.Evidence) {
    let run = try RecordedRun(
      module, named: CID(of: module.syntax.bytes, codec: .raw), entry: entry, guest: guest?(), engine: engine,
      fuelLimit: limit, policy: k.map { Checkpoints.Policy(k: $0, most: most) })
    run.execution.fault = fault
    if let detours { run.execution.store.takeDetours(seed: detours) }
    let evidence = try run.run()
    _ = try run.blocks.put(module.syntax.bytes, codec: .raw)
    return (run, evidence)
  }

  /// A receipt, and a store with everything behind it.
  func receipt(k: Int? = nil, fault: Fault? = nil) throws -> (verifier: Verifier, store: any BlockStore) {
    let (run, evidence) = try record(k: k, fault: fault)
    let receipt = try ExecutionReceipt(evidence, of: module, by: Self.key, into: run.blocks)
    // As in a file: what nothing leads to is not there.
    let store = MemoryStore()
    var walk = DAGWalk(run.store, roots: [receipt.cid], allowsMissing: true)
    while let block = try walk.next() { try store.putVerified(block) }
    return (Verifier(receipt.cid, from: store), store)
  }
}
