import IPLD
import Testing
import WasmSmith

@testable import Evidence
@testable import Wasm

/// Single steps on blocks against the ordinary stepper.
struct LazyStateTests {
  /// Some of the first steps, and runs of steps in between.
  @Test(arguments: Program.all.indices)
  func `every program`(index: Int) throws {
    let program = Program.all[index]
    guard var run = try Lockstep(program.module, limits: program.limits) else { return }
    let taken = try run.compare(steps: 20_000, every: 20) { step, _ in step < 20 || step % 1999 < 4 }
    #expect(taken > 0, "\(program.name)")
  }

  /// Where references are looked for, a local of a type without default value may be null as long as it is not set.
  @Test func `collection before a local is set`() throws {
    let program = try Program(
      name: "unset",
      text: """
        ;; limit heap-bytes=100
        (module (type $s (struct (field i64)))
          (func (export "run") (local $n i32) (local $s (ref $s))
            (loop $again
              (drop (struct.new_default $s))
              (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 9))))
            (local.set $s (struct.new_default $s))
            (drop (local.get $s))))
        """)
    var run = try #require(try Lockstep(program.module, limits: program.limits))
    #expect(try run.compare(steps: 200, every: 20) { _, _ in true } > 80)
  }

  /// Generated programs, from the first step to the last.
  @Test(arguments: 0..<40)
  func `generated programs`(seed: Int) throws {
    try Lockstep.forEachGenerated(seed: seed) { run, _ in _ = try run.compare(steps: 60, every: 20) { _, _ in true } }
  }
}
