import IPLD
import UCAN
import WASI
import WasmText

@testable import Evidence
@testable import Wasm

/// A run of a small program that was written down and signed.
struct ReceiptScene: Sendable, CustomStringConvertible {
  let name: String
  let text: String
  var function: Text? = "_start"
  var parameters: [CoreValue] = []
  var limit: UInt64 = 1 << 32
  /// Of the states.
  var k: Int?
  /// True if clocks and random bytes are of the outside.
  var isOutside = false
  var version = ExecutionReceipt.Version.v2

  var description: String { name }

  static let signer = key(7)

  static func key(_ number: UInt8) -> Ed25519.PrivateKey {
    guard let key = Ed25519.PrivateKey(seed: [UInt8](repeating: number, count: 32)) else {
      preconditionFailure("a seed has 32 bytes")
    }
    return key
  }

  /// What was written down.
  struct Recorded {
    let blocks: MemoryStore
    let receipt: ExecutionReceipt
    let module: Module

    var root: CID { receipt.cid }
  }

  func module() throws -> Module { try Module(bytes: Encoder.encode(parseModule(Array(text.utf8)))) }

  /// The system interface of the scene; `nil` of a module without imports.
  func guest(_ module: Module) throws -> GuestConfiguration? {
    guard !module.syntax.imports.isEmpty else { return nil }
    var guest = GuestConfiguration(
      arguments: [Array("app".utf8), Array("one".utf8)], environment: [(key: Array("K".utf8), value: Array("V".utf8))])
    if isOutside {
      guest.setClock(StrangeClocks())
      guest.setRandom(StrangeRandom())
    } else {
      guest.setRandom(seed: [1, 2])
    }
    let files = VirtualFileSystem()
    let file = try files.addFile([Array("in".utf8)])
    try Array("some content".utf8).withUnsafeBytes { try file.append($0) }
    files.seal()
    guest.add(files, name: Array("/d".utf8))
    guest.readInput = { Array("standard input".utf8) }
    return guest
  }

  func record() throws -> Recorded {
    let module = try module()
    let run = try RecordedRun(
      module, named: CID(of: module.syntax.bytes, codec: .raw),
      entry: Computation.Entry(function: function, parameters: parameters), guest: try guest(module), fuelLimit: limit,
      policy: k.map { Checkpoints.Policy(k: $0, most: 64) })
    let evidence = try run.run()
    _ = try run.blocks.put(module.syntax.bytes, codec: .raw)
    let receipt = try ExecutionReceipt(evidence, of: module, by: Self.signer, into: run.blocks, version: version)
    let blocks = MemoryStore()
    var walk = DAGWalk(run.store, roots: [receipt.cid], allowsMissing: true)
    while let block = try walk.next() { try blocks.put(block) }
    return Recorded(blocks: blocks, receipt: receipt, module: module)
  }
}

/// Clocks that nothing in the scene determines.
private struct StrangeClocks: WASIClocks {
  private var last: UInt64 = 1_700_000_000_000_000_000
  var isVirtual: Bool { false }
  func resolution(of clock: WASIClockID) -> UInt64? { 1000 }
  mutating func now(_ clock: WASIClockID, fuel: UInt64) -> UInt64? {
    last += 12_345
    return last
  }
  func sleep(nanoseconds: UInt64) {}
}

private struct StrangeRandom: WASIRandom {
  var isSeeded: Bool { false }
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: index &* 37 &+ 11) }
    return true
  }
}

extension ReceiptScene {
  /// A function of numbers, with states; everything that a state has is in them.
  static let pure = ReceiptScene(
    name: "pure",
    text: """
      (module
        (type $pair (struct (field i64) (field (mut (ref null $pair)))))
        (tag $t (param i32))
        (memory 1)
        (table 2 funcref)
        (global $r (mut (ref null $pair)) (ref.null $pair))
        (global $v (mut v128) (v128.const i64x2 3 4))
        (global $n (mut i32) (i32.const 5))
        (elem declare func $add)
        (data "kept")
        (func $add (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
        (func (export "f") (param $count i32) (result i32) (local $sum i32)
          (table.set (i32.const 1) (ref.func $add))
          (loop $next
            (local.set $sum (call $add (local.get $sum) (local.get $count)))
            (i32.store (i32.mul (local.get $count) (i32.const 128)) (local.get $sum))
            (global.set $r (struct.new $pair (i64.const 9) (global.get $r)))
            (global.set $n (local.get $sum))
            (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
          (local.get $sum)))
      """, function: "f", parameters: [CoreValue(.i32(10))], k: 8)

  /// What asks the host for everything that it has.
  private static let host = """
    (module
      (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "environ_get" (func $environ (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      ;; One vector: 100 bytes at 1024.
      (data (i32.const 0) "\\00\\04\\00\\00\\64\\00\\00\\00")
      (data (i32.const 16) "in")
      (data (i32.const 32) "out")
      (func $spin (local i32)
        (loop (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 60)))))
      (func (export "_start")
        (drop (call $args (i32.const 256) (i32.const 1024)))
        (drop (call $environ (i32.const 256) (i32.const 1040)))
        (drop (call $time (i32.const 0) (i64.const 1) (i32.const 1056)))
        (drop (call $random (i32.const 1064) (i32.const 16)))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
        (call $spin)
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
        (drop (call $write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 8)))
        (drop (call $open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 2) (i32.const 0)
          (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 8)))
        (drop (call $read (i32.load (i32.const 8)) (i32.const 0) (i32.const 1) (i32.const 8)))
        (drop (call $open (i32.const 3) (i32.const 0) (i32.const 32) (i32.const 3) (i32.const 1)
          (i64.const 64) (i64.const 0) (i32.const 0) (i32.const 8)))
        (drop (call $write (i32.load (i32.const 8)) (i32.const 0) (i32.const 1) (i32.const 12)))
        (call $exit (i32.const 3))))
    """

  static let files = ReceiptScene(name: "files", text: host)
  static let filesOfVersion1 = ReceiptScene(name: "files, version 1", text: host, k: 9, version: .v1)
  static let filesWithStates = ReceiptScene(name: "files, with states", text: host, k: 9)
  static let outside = ReceiptScene(name: "outside", text: host, isOutside: true)
  static let outsideWithStates = ReceiptScene(name: "outside, with states", text: host, k: 9, isOutside: true)

  static let trap = ReceiptScene(
    name: "trap", text: "(module (func (export \"_start\") (if (i32.const 1) (then (unreachable)))))")
  static let exception = ReceiptScene(
    name: "exception", text: "(module (tag $t (param i32)) (func (export \"_start\") (throw $t (i32.const 7))))")
  static let outOfFuel = ReceiptScene(
    name: "out of fuel", text: "(module (func (export \"_start\") (loop (br 0))))", limit: 10_000, k: 12)
  static let start = ReceiptScene(
    name: "start",
    text: "(module (global $g (mut i32) (i32.const 0)) (func $s (global.set $g (i32.const 1))) (start $s))",
    function: nil)

  static let all = [
    pure, files, filesOfVersion1, filesWithStates, outside, outsideWithStates, trap, exception, outOfFuel, start,
  ]
}
