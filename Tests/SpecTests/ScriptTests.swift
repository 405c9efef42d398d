import Testing
import Wasm
import WasmScript

/// What the runner must not let pass.
@Suite struct ScriptTests {
  private func run(_ text: String) -> FileReport {
    ScriptRunner.run(name: "a/b.wast", text: Array(text.utf8), clock: { 0 })
  }

  @Test func `counts only assertions`() {
    let report = run(
      """
      (module (func (export "f") (result i32) (i32.const 1)))
      (invoke "f")
      (assert_return (invoke "f") (i32.const 1))
      """)
    #expect(report.passed == 1)
    #expect(report.failed == 0)
  }

  @Test(arguments: [
    // Wrong values, too many and too few.
    #"(assert_return (invoke "one") (i32.const 2))"#,
    #"(assert_return (invoke "one"))"#,
    #"(assert_return (invoke "one") (i32.const 1) (i32.const 1))"#,
    #"(assert_return (invoke "one") (i64.const 1))"#,
    #"(assert_return (invoke "none") (i32.const 1))"#,
    #"(assert_return (invoke "trap"))"#,
    // Zeros and NaNs by their bits.
    #"(assert_return (invoke "minus") (f32.const 0))"#,
    #"(assert_return (invoke "nan") (f32.const nan:canonical))"#,
    #"(assert_return (invoke "minus") (f32.const nan:arithmetic))"#,
    #"(assert_return (invoke "one") (either (i32.const 2) (i32.const 3)))"#,
    // References.
    #"(assert_return (invoke "null") (ref.func))"#,
    #"(assert_return (invoke "null") (ref.extern))"#,
    // Failures of another kind, and with other words.
    #"(assert_trap (invoke "one") "unreachable")"#,
    #"(assert_trap (invoke "trap") "integer overflow")"#,
    #"(assert_trap (invoke "trap") "unreachable executed")"#,
    #"(assert_exhaustion (invoke "trap") "call stack exhausted")"#,
    #"(assert_exception (invoke "trap"))"#,
    #"(assert_invalid (module quote "(func") "type mismatch")"#,
    #"(assert_invalid (module (func (result i32))) "unknown type")"#,
    #"(assert_invalid (module) "type mismatch")"#,
    #"(assert_malformed (module quote "(func (result i32))") "type mismatch")"#,
    #"(assert_malformed (module quote "(func") "unknown operator")"#,
    #"(assert_malformed (module binary "\00asm\01\00\00\00") "unexpected end")"#,
    #"(assert_unlinkable (module (import "spectest" "print" (func))) "unknown import")"#,
    #"(assert_unlinkable (module (func (result i32))) "type mismatch")"#,
    #"(assert_trap (module) "unreachable")"#,
    // Commands that are no assertions have to work.
    #"(module (func (result i32)))"#,
    #"(module quote "(func")"#,
    #"(module instance $x $nowhere)"#,
    #"(invoke "nowhere")"#,
    #"(invoke $nowhere "one")"#,
    #"(invoke "trap")"#,
    #"(get "one")"#,
    #"(register "x" $nowhere)"#,
    #"(input "file")"#,
    // So has the script itself.
    #"(assert_return)"#,
    #"(module) )"#,
    #"(either)"#,
  ])
  func failures(command: String) {
    let report = run(
      #"""
      (module
        (func (export "one") (result i32) (i32.const 1))
        (func (export "none"))
        (func (export "trap") (unreachable))
        (func (export "minus") (result f32) (f32.const -0))
        (func (export "nan") (result f32) (f32.const nan:0x600000))
        (func (export "null") (result externref) (ref.null extern)))
      """# + "\n\n" + command)
    #expect(report.failed == 1)
    #expect(report.passed == 0)
    #expect(report.failures.count == 1)
    #expect(report.failures[0].line == 9)
  }

  @Test(arguments: [
    #"(assert_return (invoke "id" (f32.const -nan)) (f32.const nan:canonical))"#,
    #"(assert_return (invoke "id" (f32.const -nan:0x600000)) (f32.const nan:arithmetic))"#,
    #"(assert_return (invoke "id" (f32.const nan:0x200000)) (f32.const nan:0x200000))"#,
    #"(assert_return (invoke "ref" (ref.extern 7)) (ref.extern 7))"#,
    #"(assert_return (invoke "ref" (ref.extern 7)) (ref.extern))"#,
    #"(assert_return (invoke "ref" (ref.extern 7)) (either (ref.null) (either (ref.func) (ref.host 7))))"#,
    #"(assert_return (invoke "ref" (ref.null extern)) (ref.null))"#,
    #"(assert_return (invoke "v" (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 -1))"#
      + #" (v128.const i64x2 0x0706050403020100 0xff0e0d0c0b0a0908))"#,
    #"(assert_return (get "g") (i64.const -1))"#,
    #"(assert_trap (invoke "trap") "unreach")"#,
    #"(assert_invalid (module (func (result i32))) "type mismatch")"#,
    #"(assert_malformed (module quote "(func") "unexpected token")"#,
    #"(assert_unlinkable (module (import "spectest" "no" (func))) "unknown import")"#,
    #"(script $s (script (assert_return (get "g") (i64.const -1))))"#,
  ])
  func successes(command: String) {
    let report = run(
      #"""
      (module
        (func (export "id") (param f32) (result f32) (local.get 0))
        (func (export "ref") (param externref) (result externref) (local.get 0))
        (func (export "v") (param v128) (result v128) (local.get 0))
        (func (export "trap") (unreachable))
        (global (export "g") i64 (i64.const -1)))
      """# + command)
    #expect(report.passed == 1)
    #expect(report.failures == [])
  }

  @Test(arguments: [
    #"(assert_return (invoke "null") (ref))"#, #"(assert_return (invoke "number") (ref))"#,
    #"(assert_return (invoke "number") (ref.any))"#, #"(assert_return (invoke "exception") (ref.exn))"#,
    #"(assert_return (invoke "exception") (either (ref.func) (ref)))"#,
    #"(module definition $T (func $f unreachable) (start $f)) (assert_trap (module instance $T) "unreachable")"#,
    #"(module definition $T (func $f unreachable) (start $f)) (assert_trap (module instance) "unreachable")"#,
    #"(module definition $T (import "no" "f" (func))) (module definition)"#
      + #" (assert_unlinkable (module instance $I $T) "unknown import")"#,
    #"(module definition $T (import "no" "f" (func))) (module definition)"#
      + #" (assert_unlinkable (module instance $T) "unknown import")"#,
  ])
  func patternsAndInstances(command: String) {
    let report = run(
      #"""
      (module
        (tag $e)
        (func (export "null") (result anyref) (ref.null any))
        (func (export "number") (result anyref) (ref.i31 (i32.const 1)))
        (func (export "exception") (result exnref) (block $b (result exnref)
          (try_table (catch_all_ref $b) (throw $e)) (unreachable))))
      """# + command)
    #expect(report.passed == 1)
    #expect(report.failures == [])
  }

  @Test(arguments: [
    #"(assert_return (invoke "f") (ref))"#, #"(assert_return (invoke "f") (ref.exn))"#,
    #"(assert_unlinkable (module instance $none) "unknown import")"#,
    #"(module definition $M) (assert_unlinkable (module instance $M) "unknown import")"#,
    #"(module definition $M) (assert_trap (module instance $M) "unreachable")"#,
    #"(module definition $M) (assert_invalid (module instance $M) "type mismatch")"#,
  ])
  func `patterns and instances that do not hold`(command: String) {
    let report = run(#"(module (func (export "f") (result i32) (i32.const 1)))"# + command)
    #expect(report.failed == 1)
    #expect(report.passed == 0)
  }

  @Test func `what is no command is one failure`() {
    let report = run(
      #"""
      (module (func (export "f") (result i32) (i32.const 1)))
      (thread $T (shared (module $M)) (assert_return (invoke "f") (i32.const 2)))
      (assert_return (invoke "f") (i32.const 1))
      (assert_return (invoke "f") (ref.unknown ")"))
      (assert_return (invoke "f") (i32.const 1))
      ) word "string" )
      (assert_return (invoke "f") (i32.const 1))
      (assert_return (invoke "f") (i32.const 1)
      """#)
    #expect(report.failures.map(\.line) == [2, 4, 6, 8])
    #expect(report.passed == 3)
    #expect(run("(wait $T) (assert_return").failures.count == 2)
  }

  @Test func `messages count as they are asked for`() {
    func passed(_ command: String) -> [ScriptRunner.MessageCheck] {
      ScriptRunner.MessageCheck.allCases.filter { check in
        let text = #"""
          (module
            (tag $e) (func (export "trap") unreachable) (func (export "deep") (call 1)) (func (export "f"))
            (func (export "throw") (throw $e)))
          """# + command
        let report = ScriptRunner.run(
          name: "a.wast", text: Array(text.utf8), options: ScriptRunner.Options(messages: check), clock: { 0 })
        #expect(report.passed + report.failed == 1)
        return report.passed == 1
      }
    }
    #expect(passed(#"(assert_trap (invoke "trap") "unreachable")"#) == [.exact, .kind, .any])
    #expect(passed(#"(assert_trap (invoke "trap") "other words")"#) == [.kind, .any])
    #expect(passed(#"(assert_trap (invoke "throw") "unreachable")"#) == [.any])
    #expect(passed(#"(assert_trap (invoke "f") "unreachable")"#) == [])
    #expect(passed(#"(assert_exhaustion (invoke "deep") "stack overflow")"#) == [.kind, .any])
    #expect(passed(#"(assert_exhaustion (invoke "trap") "stack overflow")"#) == [.any])
    #expect(passed(#"(assert_exception (invoke "trap"))"#) == [.any])
    #expect(passed(#"(assert_exception (invoke "f"))"#) == [])
    #expect(passed(#"(assert_return (invoke "f") (i32.const 1))"#) == [])
    #expect(passed(#"(assert_malformed (module quote "(func") "end of file")"#) == [.kind, .any])
    #expect(passed(#"(assert_malformed (module quote "(func (drop))") "stack underflow")"#) == [.any])
    #expect(passed(#"(assert_malformed (module quote "(func)") "unexpected token")"#) == [])
    #expect(passed(#"(assert_invalid (module (func (drop))) "stack underflow")"#) == [.kind, .any])
    #expect(passed(#"(assert_invalid (module quote "(func") "stack underflow")"#) == [.any])
    #expect(passed(#"(assert_invalid (module (func)) "stack underflow")"#) == [])
    #expect(passed(#"(assert_unlinkable (module (import "no" "f" (func))) "no such import")"#) == [.kind, .any])
    #expect(passed(#"(assert_unlinkable (module) "no such import")"#) == [])
    #expect(passed(#"(assert_trap (module (func $f unreachable) (start $f)) "other words")"#) == [.kind, .any])
  }

  @Test func `a module that fails leaves no instance`() {
    let report = run(
      #"""
      (module $m (func (export "f")))
      (module $m (func (export "f") (result i32)))
      (assert_return (invoke "f"))
      (assert_return (invoke $m "f"))
      """#)
    #expect(report.failures.map(\.line) == [2, 3, 4])
  }

  @Test func `deep scripts and alternatives need no stack`() {
    let depth = 100_000
    let scripts = run(String(repeating: "(script ", count: depth) + String(repeating: ")", count: depth))
    #expect(scripts.failures == [])
    let either = run(
      #"(module (func (export "f") (result i32) (i32.const 0))) (assert_return (invoke "f") "#
        + String(repeating: "(either ", count: depth) + "(i32.const 0)" + String(repeating: ")", count: depth) + ")")
    #expect(either.passed == 1)
    #expect(either.failures == [])
  }

  // MARK: Reports

  @Test func `reports add up folders`() {
    var first = FileReport(name: "core/a.wast")
    first.passed = 10
    first.seconds = 0.25
    var second = FileReport(name: "core/simd/b.wast")
    second.failed = 1
    second.failures = [ScriptFailure(line: 3, command: "assert_trap", expected: "a \"b\"", actual: "c\n")]
    var third = first
    third.name = "core/c.wast"
    third.passed = 1
    let report = SuiteReport(files: [first, second, third])
    #expect(
      report.text == """
        core/simd/b.wast:3: assert_trap: expected a "b", got c

        folder     files  passed  failed  seconds
        core           2      11       0    0.500
        core/simd      1       0       1    0.000
        11 passed, 1 failed

        """)
    #expect(
      report.json == #"""
        {"passed": 11, "failed": 1, "seconds": 0.500, "folders": [\#
        {"folder": "core", "files": 2, "passed": 11, "failed": 0, "seconds": 0.500}, \#
        {"folder": "core/simd", "files": 1, "passed": 0, "failed": 1, "seconds": 0.000}], "files": [\#
        {"file": "core/a.wast", "passed": 10, "failed": 0, "seconds": 0.250, "failures": []}, \#
        {"file": "core/simd/b.wast", "passed": 0, "failed": 1, "seconds": 0.000, "failures": [{"line": 3, \#
        "command": "assert_trap", "expected": "a \"b\"", "actual": "c\u000a"}]}, \#
        {"file": "core/c.wast", "passed": 1, "failed": 0, "seconds": 0.250, "failures": []}]}

        """#)
  }
}
