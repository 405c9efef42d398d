import Testing

/// What is said of modules that are not of WebAssembly 3.0, or that something is missing for.
struct ProposalTests {
  private static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
  /// A type, and one function of it.
  private static let function: [UInt8] = [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0]

  private static func code(_ body: [UInt8]) -> [UInt8] {
    let entry = [0] + body + [0x0B]
    return header + function + [10, UInt8(entry.count + 2), 1, UInt8(entry.count)] + entry
  }

  @Test(
    arguments: [
      ([0x00, 0x61, 0x73, 0x6D, 0x0D, 0x00, 0x01, 0x00], "components (WASI 0.2"),
      (header + [5, 4, 1, 3, 1, 2], "the threads proposal"),
      (header + [2, 10, 1, 1, 0x61, 1, 0x62, 2, 3, 1, 2, 0], "the threads proposal"),
      (header + [5, 4, 1, 8, 1, 0], "the custom-page-sizes proposal"),
      (header + [1, 4, 1, 0x5D, 0, 0], "the stack-switching proposal"),
      (code([0xFE, 0x03, 0x00]), "the threads proposal"), (code([0x06, 0x40, 0x19, 0x0B]), "legacy exceptions"),
      (code([0x09, 0x00]), "legacy exceptions"), (code([0xFC, 0x13]), "the wide-arithmetic proposal"),
      (code([0xFC, 0x96, 0x00]), "the wide-arithmetic proposal"), (code([0xE0, 0x00]), "the stack-switching proposal"),
      (code([0xFD, 0xA0, 0x02]), "the half-precision proposal"),
    ] as [([UInt8], String)])
  func `A binary module with a proposal's bytes gets a hint`(module: [UInt8], words: String) throws {
    let outcome = try Tool.run(["validate", "-"], input: module)
    #expect(outcome.exit == 3 || outcome.exit == 1)
    #expect(outcome.error.contains(words) || outcome.text.contains(words), "\(outcome.error)\(outcome.text)")
    let run = try Tool.run(["run", "-"], input: module)
    #expect(run.exit == 3)
    #expect(run.errorLines.last?.hasPrefix("hint: ") == true)
    #expect(run.error.contains(words), "\(run.error)")
  }

  @Test(arguments: [
    ("(component)", "components (WASI 0.2"), ("(module (memory 1 2 shared))", "the threads proposal"),
    (
      "(module\n  (memory 1)\n  (func (drop (i64.atomic.rmw8.add_u (i32.const 0) (i64.const 1)))))",
      "the threads proposal"
    ),
    ("(module (func (try (do) (catch_all))))", "legacy exceptions"),
    ("(module (func try catch_all end))", "legacy exceptions"),
    ("(module (func i64.mul_wide_u))", "the wide-arithmetic proposal"),
    ("(module (memory 0 (pagesize 1)))", "the custom-page-sizes proposal"),
    ("(module (type (cont 0)))", "the stack-switching proposal"),
    ("(module (func f16x8.add))", "the half-precision proposal"),
  ])
  func `A text with a proposal's words gets a hint`(text: String, words: String) throws {
    let outcome = try Tool.run(["wat2wasm", "-", "-o", "/dev/null"], input: Array(text.utf8))
    #expect(outcome.exit == 3)
    #expect(outcome.error.contains("hint: "), "\(outcome.error)")
    #expect(outcome.error.contains(words), "\(outcome.error)")
  }

  @Test(arguments: [
    "(module (func `exceptions of the older proposal are explained`))", "(module (func nothing))", "(modul)",
    "(module (func (i32.add)) (bad))",
  ])
  func `Other mistakes get no hint about proposals`(text: String) throws {
    let outcome = try Tool.run(["wat2wasm", "-", "-o", "/dev/null"], input: Array(text.utf8))
    #expect(outcome.exit == 3)
    #expect(!outcome.error.contains("WebAssembly 3.0"))
  }

  private func link(_ imports: String) throws -> Tool.Outcome {
    try Tool.run(["run", "-"], input: Array("(module \(imports) (func (export \"_start\")))".utf8))
  }

  @Test(arguments: [
    (
      #"(import "wasi_snapshot_preview1" "fd_close" (func (param i64) (result i32)))"#,
      "fd_close of the host has type (i32) -> (i32), not (i64) -> (i32): preview 1 has pointers of 32 bits"
    ),
    (
      #"(import "wasi_snapshot_preview1" "fd_close" (func (param i32)))"#,
      "fd_close of the host has type (i32) -> (i32), not (i32) -> ()"
    ),
    (#"(import "wasi_snapshot_preview1" "fd_close" (memory 1))"#, "fd_close of the host is a function"),
    (#"(import "wasi_snapshot_preview1" "fd_clos" (func))"#, "did you mean fd_close?"),
    (#"(import "env" "missing" (func))"#, "link what defines missing"),
    (#"(import "wbg" "__wbindgen_throw" (func))"#, "wasm-bindgen"), (#"(import "gojs" "x" (func))"#, "GOOS=wasip1"),
    (#"(import "wasi:cli/environment@0.2.0" "x" (func))"#, "core of a component"),
    (#"(import "other" "x" (func))"#, "a host that knows other"),
    (#"(import "env" "__linear_memory" (memory 0)) (@custom "linking" "\02")"#, "this is an object file"),
  ])
  func `What is missing or of another type is explained`(imports: String, words: String) throws {
    let outcome = try link(imports)
    #expect(outcome.exit == 3)
    #expect(outcome.errorLines.last?.hasPrefix("hint: ") == true)
    #expect(outcome.error.contains(words), "\(outcome.error)")
  }

  @Test func `A reactor is told to be called, and not by its initialization`() throws {
    let text = #"(module (func (export "_initialize")) (func (export "__wasm_x")) (func (export "go")))"#
    let outcome = try Tool.run(["run", "-"], input: Array(text.utf8))
    #expect(outcome.exit == 2)
    #expect(
      outcome.error.hasSuffix(
        "hint: it is a reactor: _initialize runs by itself before one of its functions: "
          + "ipvm run standard input --invoke go\n"), "\(outcome.error)")
    let alone = try Tool.run(["run", "-"], input: Array(#"(module (func (export "_initialize")))"#.utf8))
    #expect(alone.exit == 2)
    #expect(!alone.error.contains("--invoke _initialize"))
  }

  @Test(
    arguments: [
      (Array("\0asm\u{1}\0\0\0".utf8), "a WebAssembly module"), (Array("just text\n".utf8), "text"),
      (Array("{\"a\":1}".utf8), "JSON"), (Array("  (module)".utf8), "a module in the text format"),
      (Array("<!DOCTYPE html>".utf8), "HTML or XML"), ([0x1F, 0x8B, 8, 0], "data compressed by gzip"),
    ] as [([UInt8], String)])
  func `What is no CAR is called what it is`(bytes: [UInt8], what: String) throws {
    try withBytes(bytes) { path throws in
      for words in [["receipt", path], ["car", "ls", path], ["replay", path]] {
        let outcome = try Tool.run(words)
        #expect(outcome.exit == 3)
        #expect(outcome.error.contains("this is \(what), not a CAR"), "\(outcome.error)")
      }
      #expect(try Tool.run(["verify", path]).text.contains("this is \(what), not a CAR"))
    }
  }

  private func withBytes(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let store = try ToolStore()
    try body(try store.file("file", bytes))
  }
}
