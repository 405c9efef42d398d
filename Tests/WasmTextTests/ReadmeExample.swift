import Foundation
import Testing
import Wasm
import WasmText

/// The library example of the README: between the two marks, word for word.
private func example() throws -> Double? {
  // example
  let module = try Module(
    text: """
      (module
        (import "host" "rate" (func $rate (param i32) (result f64)))
        (memory (export "memory") 1)
        (func (export "interest") (param $years i32) (param $sum f64) (result f64)
          (loop $year
            (local.set $sum (f64.mul (local.get $sum) (call $rate (local.get $years))))
            (br_if $year (local.tee $years (i32.sub (local.get $years) (i32.const 1)))))
          (local.get $sum)))
      """)

  var limits = StoreLimits()
  limits.memoryPages = 16  // 1 MiB
  let store = Store(limits: limits)
  store.fuelLimit = 1_000_000  // more than that ends in Trap.kind == .outOfFuel

  let rate = Function(in: store) { (year: Int32) -> Double in year > 5 ? 1.02 : 1.03 }
  let instance = try Instance(module, imports: ["host": ["rate": .function(rate)]], in: store)
  let sum: Double? = try instance.function("interest")?.call(Int32(10), 1000.0)
  try instance.memory("memory")?.write([1, 2, 3], at: 0)
  // example
  return sum
}

struct ReadmeExample {
  @Test func `the example runs`() throws {
    let expected = 1000 * 1.02 * 1.02 * 1.02 * 1.02 * 1.02 * 1.03 * 1.03 * 1.03 * 1.03 * 1.03
    #expect(try example() == expected)
  }

  /// What the README shows is the code that runs above, less its indentation.
  @Test func `stands in the readme`() throws {
    let file = URL(fileURLWithPath: #filePath)
    let root = file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let code = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "// example\n")
    try #require(code.count == 3)
    let lines = code[1].split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let shown = lines.map { $0.isEmpty ? "" : "    " + $0.dropFirst(2) }.joined(separator: "\n")
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains(shown))
  }
}
