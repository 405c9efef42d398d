import Foundation
import Testing

@Suite struct ProgramTests {
  @Test func `programs see arguments variables and input`() throws {
    let outcome = try Tool.run(
      ["run", "--argv0", "me", Tool.fixture("hello/hello.wasm"), "--env", "A=1", "--env=B=", "--", "--x", "y"],
      input: Array("one\ntwo".utf8), environment: ["SECRET": "1"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(
      outcome.text == """
        argument 0: me
        argument 1: --x
        argument 2: y
        variable 0: A=1
        variable 1: B=
        standard input: 2 lines, 7 bytes

        """)
  }

  @Test func `both interpreters do the same`() throws {
    let words = ["run", "--stats", Tool.fixture("hello/hello.wasm"), "one", "two"]
    let fast = try Tool.run(words)
    let stepped = try Tool.run(["run", "--engine", "stepper"] + words.dropFirst())
    #expect(fast.exit == 0)
    #expect(fast.text.utf8.count > 0)
    #expect((stepped.exit, stepped.text) == (fast.exit, fast.text))
    // Time and the memory of the host are not the guest's.
    func counted(_ outcome: Tool.Outcome) -> [Substring] {
      outcome.errorLines.filter { !$0.hasPrefix("time: ") && !$0.hasPrefix("memory: ") }
    }
    #expect(counted(fast).map { $0.prefix { $0 != ":" } } == ["fuel", "calls", "effects"])
    #expect(counted(stepped) == counted(fast))
    let wrong = try Tool.run(["run", "--engine", "quick", Tool.fixture("hello/hello.wasm")])
    #expect(wrong.exit == 2)
    #expect(wrong.error.contains("--engine takes translated or stepper, not 'quick'"))
  }

  @Test func `a file stands for itself`() throws {
    let path = Tool.fixture("hello/hello.wasm")
    let outcome = try Tool.run([path, "--env", "--", "-h"])
    #expect(outcome.exit == 0)
    #expect(outcome.text.hasPrefix("argument 0: hello.wasm\nargument 1: --env\nargument 2: --\nargument 3: -h\n"))
  }

  @Test(arguments: [(0, 0), (1, 1), (125, 125), (254, 254), (255, 255), (256, 255), (259, 255), (-1, 255)])
  func `exit codes pass through and are never success by their size alone`(_ code: Int, _ expected: Int32) throws {
    for entry in [#"(export "_start" (func $main))"#, "(start $main)"] {
      let text = """
        (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (func $main (call $exit (i32.const \(code)))) \(entry))
        """
      #expect(try Tool.run(["run", "-"], input: Array(text.utf8)).exit == expected)
    }
  }

  /// A module of two functions; the second has a body of an `unreachable` less its `end`.
  private static let halfValid: [UInt8] =
    [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 3, 2, 0, 0]
    + [7, 0x10, 2, 6] + Array("_start".utf8) + [0, 0, 3] + Array("bad".utf8) + [0, 1]
    + [10, 7, 2, 2, 0, 0x0B, 2, 0, 0x00]

  @Test func `functions may be validated when they are called`() throws {
    let lazy = ["run", "--lazy-validation"]
    let ahead = try Tool.run(["run", "-"], input: Self.halfValid)
    #expect(ahead.exit == 3)
    #expect(ahead.error.hasPrefix("error: "))
    #expect(try Tool.run(lazy + ["-"], input: Self.halfValid).exit == 0)
    for engine in ["translated", "stepper"] {
      let called = try Tool.run(lazy + ["--engine", engine, "-", "--invoke", "bad"], input: Self.halfValid)
      #expect((called.exit, called.error) == (ahead.exit, ahead.error))
    }
    let answer = try Tool.run(lazy + ["--json", "-"], input: Self.halfValid)
    #expect(answer.exit == 0)
    #expect(answer.error.contains("\"exit\":0"))
    // The whole of the file is looked at before, but for code.
    #expect(try Tool.run(lazy + ["-"], input: Self.halfValid + [1]).exit == 3)
    let text = #"(module (func (i32.const 1)) (func (export "_start")))"#
    #expect(try Tool.run(lazy + ["-"], input: Array(text.utf8)).exit == 3)
  }

  @Test func `receipts are for modules that are valid as a whole`() throws {
    for option in [["--receipt", "x.car"], ["--memo"]] {
      let outcome = try Tool.run(["run", "--lazy-validation", Tool.fixture("empty/empty.wasm")] + option)
      #expect(outcome.exit == 2)
      #expect(outcome.error.contains("--lazy-validation and a receipt exclude each other"))
    }
  }

  @Test func `empty modules and start functions run`() throws {
    #expect(try Tool.run(["run", Tool.fixture("empty/empty.wasm")]).exit == 0)
    #expect(try Tool.run(["run", "-"], input: Array("(module (func $s) (start $s))".utf8)).exit == 0)
    #expect(try Tool.run(["run", "-"], input: Array("(module (func $s unreachable) (start $s))".utf8)).exit == 134)
  }

  @Test func `modules with nothing to start say so`() throws {
    let outcome = try Tool.run(["run", Tool.fixture("wat/fac.wat")])
    #expect(outcome.exit == 2)
    #expect(outcome.error.contains("has no function _start"))
    #expect(outcome.error.contains("hint: call one of its functions: "))
  }

  @Test func `missing imports are named`() throws {
    let text = #"(module (import "env" "foo" (func (param i32))) (func (export "_start")))"#
    let outcome = try Tool.run(["run", "-"], input: Array(text.utf8))
    #expect(outcome.exit == 3)
    #expect(outcome.error.hasPrefix("error: module cannot be linked in standard input: unknown import"))
    #expect(outcome.error.contains("env"))
  }

  /// Where SIGPIPE is ignored by whoever started it, as for any program; the guest exits with what fd_write answers.
  @Test func `a closed pipe is the guests error number where the signal is ignored`() throws {
    let text = """
      (module (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\04\\00\\00\\00")
        (func (export "_start")
          (loop $again (br_if $again
            (i32.eqz (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
          (call $exit (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
      """
    try Tool.withFile(text) { path throws in
      let outcome = try Tool.shell("{ trap '' PIPE; \"$IPVM\" run '\(path)'; echo $? >&2; } | true")
      #expect(outcome.error == "64\n")
    }
  }
}

@Suite struct TrapTests {
  @Test func `traps tell their place and the calls below`() throws {
    let outcome = try Tool.run(["run", Tool.fixture("traps/backtrace.wat")])
    #expect(outcome.exit == 134)
    #expect(outcome.output.isEmpty)
    let lines = outcome.errorLines
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("error: out of bounds memory access at offset 0x"))
    #expect(lines[0].hasSuffix(#" in function "inner""#))
    for (line, name) in zip(lines[1...], ["inner", "middle", "outer", "_start"]) {
      #expect(line.contains(": 0x"))
      #expect(line.hasSuffix("\"\(name)\""))
    }
  }

  @Test func `traps come as JSON too`() throws {
    let outcome = try Tool.run(["run", "--json", Tool.fixture("wat/arguments.wat"), "--invoke", "divide", "1", "0"])
    #expect(outcome.exit == 134)
    #expect(outcome.error.isEmpty)
    #expect(outcome.text.contains(#""code":"trap.integer_divide_by_zero""#))
    #expect(outcome.text.contains(#""backtrace":[{"function":"#))
  }

  @Test func `uncaught exceptions show their values`() throws {
    let outcome = try Tool.run(["run", Tool.fixture("wat/exceptions.wat"), "--invoke", "uncaught", "5"])
    #expect(outcome.exit == 134)
    #expect(outcome.error.hasPrefix("error: uncaught exception"))
    #expect(outcome.error.contains("(5)"))
  }
}

@Suite struct InvokeTests {
  private func invoke(_ file: String, _ words: String...) throws -> Tool.Outcome {
    try Tool.run(["run", Tool.fixture(file), "--invoke"] + words)
  }

  /// The lines of `Fixtures/invocations`: FILE NAME ARGUMENTS and what is expected.
  static let invocations: [String] = {
    let text = (try? String(contentsOfFile: Tool.fixture("invocations"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  @Test(arguments: invocations) func `fixtures answer as written down`(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let mark = try #require(words.firstIndex { ["=", "!", "?"].contains($0) })
    let expected = words[(mark + 1)...].joined(separator: " ")
    let outcome = try Tool.run(["run", Tool.fixture(words[0]), "--invoke", words[1], "--"] + words[2..<mark])
    switch words[mark] {
    case "=":
      #expect(outcome.exit == 0)
      #expect(outcome.text.split(separator: "\n").joined(separator: " ") == expected)
    case "!":
      #expect(outcome.exit == 134)
      #expect(outcome.error.hasPrefix("error: \(expected)"))
    default:
      #expect(outcome.exit == 134)
      #expect(outcome.error.contains("(\(expected))"))
    }
  }

  @Test(arguments: [
    (["add-i32", "0x7fff_ffff", "1"], "-2147483648"), (["add-i32", "4294967295", "-1"], "-2"),
    (["add-i64", "0xffffffffffffffff", "2"], "1"), (["add-f32", "inf", "1"], "inf"), (["add-f32", "nan", "1"], "nan"),
    (["add-f64", "0x1p-1", "1e2"], "100.5"), (["add-f64", "-0", "-0"], "-0"), (["swap", "1", "2"], "2\n1"),
    (["add-i32x4", "i32x4:1,2,3,4", "f32x4:0,0,0,0"], "i32x4:0x00000001,0x00000002,0x00000003,0x00000004"),
    (
      ["add-i32x4", "i8x16:1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-1", "i64x2:0,0"],
      "i32x4:0x00000001,0x00000000,0x00000000,0xff000000"
    ),
    (["is-null", "null"], "1"), (["is-null", "7"], "0"), (["same", "4294967295"], "4294967295"),
    (["same", "null"], "null"),
    (["null-function"], "null"), (["function"], "function"), (["nan"], "nan:0x200000\n-nan"), (["none"], ""),
  ])
  func `values go in and out`(_ words: [String], _ expected: String) throws {
    let outcome = try Tool.run(["run", Tool.fixture("wat/arguments.wat"), "--invoke", words[0], "--"] + words[1...])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.text == (expected.isEmpty ? "" : expected + "\n"))
  }

  @Test func `negative numbers are no options`() throws {
    #expect(try invoke("wat/arguments.wat", "add-i32", "-5", "-.5").exit == 2)
    #expect(try invoke("wat/arguments.wat", "add-i32", "-5", "3").text == "-2\n")
  }

  @Test(arguments: [
    ["add-i32", "1", "x"], ["add-i32", "1", "4294967296"], ["add-i32", "1", "-2147483649"], ["add-i32", "1", "1.5"],
    ["add-i32", "1", ""], ["add-i64", "1", "18446744073709551616"], ["add-f32", "1", "1e39"],
    ["add-f32", "1", "infinity"],
    ["add-f64", "1", "0x"], ["add-f64", "1", "nan:0x0"], ["add-i32x4", "i32x4:0,0,0,0", "i32x4:1,2,3"],
    ["add-i32x4", "i32x4:0,0,0,0", "i33x4:1,2,3,4"], ["same", "-1"],
  ])
  func `values that do not fit name the signature`(_ words: [String]) throws {
    let outcome = try Tool.run(["run", Tool.fixture("wat/arguments.wat"), "--invoke", words[0], "--"] + words[1...])
    #expect(outcome.exit == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("of \(words[0]) ("))
    #expect(outcome.error.contains("does not fit: '"))
    #expect(outcome.errorLines.last?.hasPrefix("hint: ") == true)
  }

  @Test func `counts are checked`() throws {
    let outcome = try invoke("wat/arguments.wat", "add-i32", "1")
    #expect(outcome.exit == 2)
    #expect(outcome.error == "error: add-i32 (i32, i32) -> (i32) takes 2 arguments, not 1\n")
  }

  @Test func `unknown functions are not found`() throws {
    let outcome = try invoke("wat/arguments.wat", "add-i23", "1", "2")
    #expect(outcome.exit == 4)
    #expect(outcome.error.contains("hint: did you mean add-i"))
  }

  @Test func `results come as JSON`() throws {
    let outcome = try Tool.run(["run", Tool.fixture("wat/arguments.wat"), "--json", "--invoke", "swap", "1", "2"])
    #expect(outcome.text == #"{"results":[{"type":"i64","value":"2"},{"type":"i32","value":"1"}],"fuel":32779}"# + "\n")
  }

  @Test func `reactors are initialized first`() throws {
    let text = """
      (module (global $g (mut i32) (i32.const 0)) (func (export "_initialize") (global.set $g (i32.const 42)))
        (func (export "get") (result i32) (global.get $g)))
      """
    #expect(try Tool.run(["run", "-", "--invoke", "get"], input: Array(text.utf8)).text == "42\n")
  }

  @Test func `memories stop at their limit`() throws {
    let text = #"(module (memory 1) (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))"#
    let words = ["run", "-", "--max-memory", "128k", "--invoke", "grow"]
    #expect(try Tool.run(words + ["1"], input: Array(text.utf8)).text == "1\n")
    #expect(try Tool.run(words + ["2"], input: Array(text.utf8)).text == "-1\n")
    #expect(
      try Tool.run(["run", "-", "--max-memory", "1k", "--invoke", "grow", "1"], input: Array(text.utf8)).exit == 5)
    // More than without the option.
    #expect(try Tool.run(["run", "-", "--invoke", "grow", "20000"], input: Array(text.utf8)).text == "-1\n")
    let more = ["run", "-", "--max-memory", "2G", "--invoke", "grow", "20000"]
    #expect(try Tool.run(more, input: Array(text.utf8)).text == "1\n")
  }

  /// 100 tables of a million elements are 800 MB, whatever the limit on one memory.
  @Test func `tables count as memory does`() throws {
    let tables = String(repeating: "(table 1000000 funcref)", count: 100)
    let text = "(module \(tables) (memory 1) (func (export \"_start\")))"
    let outcome = try Tool.run(["run", "-", "--max-memory", "64MiB"], input: Array(text.utf8))
    #expect(outcome.exit == 5)
    #expect(outcome.error.contains("store limit exceeded"))
    // A memory as large as it may be has room for a small table besides.
    let full = #"(module (memory 1024) (table 1000 funcref) (func (export "_start")))"#
    #expect(try Tool.run(["run", "-", "--max-memory", "64MiB"], input: Array(full.utf8)).exit == 0)
    let grown = """
      (module (memory 1) (table 1 funcref)
        (func (export "f") (result i32) (table.grow (ref.null func) (i32.const 99))))
      """
    let words = ["run", "-", "--invoke", "f", "--limit"]
    #expect(try Tool.run(words + ["store-bytes=66336"], input: Array(grown.utf8)).text == "1\n")
    #expect(try Tool.run(words + ["store-bytes=66335"], input: Array(grown.utf8)).text == "-1\n")
  }

  @Test func `limits have names`() throws {
    let text =
      #"(module (table 1 funcref) (func (export "f") (result i32) (table.grow (ref.null func) (i32.const 2))))"#
    let words = ["run", "-", "--limit", "stack-slots=3", "--invoke", "f", "--limit"]
    #expect(try Tool.run(words + ["table-elements=3"], input: Array(text.utf8)).exit == 134)
    #expect(try Tool.run(words + ["stack-slots=4"], input: Array(text.utf8)).text == "1\n")
    #expect(
      try Tool.run(words + ["table-elements=2", "--limit=stack-slots=4"], input: Array(text.utf8)).text == "-1\n")
  }
}
