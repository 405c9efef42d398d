// Runs a program, signs a receipt for the run, verifies it, looks into the run, and remembers the result.
import IPVM

let program = try Program(
  text: """
    (module
      (func (export "fac") (param $n i64) (result i64)
        (local $product i64)
        (local.set $product (i64.const 1))
        (loop $next
          (local.set $product (i64.mul (local.get $product) (local.get $n)))
          (br_if $next (i32.wrap_i64 (local.tee $n (i64.sub (local.get $n) (i64.const 1))))))
        (local.get $product)))
    """)
for export in program.module.exports { print("exports \(export.name) \(export.type)") }

// A run without a receipt.
var request = RunRequest(program, calling: "fac", Value(Int64(20)))
request.fuelLimit = 1_000_000
let result = try request.run()
print("result \(result.outcome), fuel \(result.fuelUsed)")

// A run with a receipt, and everything that it takes to verify it, in a store.
guard let key = Ed25519.PrivateKey(seed: [UInt8](repeating: 1, count: 32)) else { fatalError("a seed has 32 bytes") }
let store = MemoryStore()
let receipt = try request.record(signedBy: key, into: store)
print("receipt \(receipt.cid)")
print("executor \(receipt.executor)")

// The receipt as a file, and what a stranger does with it.
let path = CommandLine.arguments.dropFirst().first ?? "/tmp/ipvm-embed.car"
try receipt.write(to: path, from: store)
let file = try ReceiptFile(path)
let verification = file.verify()
print("verdict \(verification.verdict.rawValue)")
guard verification.verdict == .valid else { fatalError("\(verification)") }

// The run as it was at some point.
if let state = try file.state(atFuel: 100) { print("state at fuel \(state.snapshot.fuelUsed): \(state.cid)") }

// The result is known from now on.
let memo = ResultMemo(store: store)
try memo.add(receipt)
if let known = try memo.receipt(of: request) { print("known \(known.outcome)") }
