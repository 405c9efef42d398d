import Testing

/// Words on the command line: for functions, for programs, and for default commands.
struct GuestWordTests {
  private static let module = """
    (module (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func $count (export "count") (result i32)
        (drop (call $sizes (i32.const 0) (i32.const 4))) (i32.load (i32.const 0)))
      (func (export "plus") (param i32) (result i32) (i32.add (local.get 0) (call $count)))
      (func (export "same") (param f32) (result f32) (local.get 0))
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
    """

  private func run(_ words: [String]) throws -> Tool.Outcome {
    try Tool.run(["run", "-"] + words, input: Array(Self.module.utf8))
  }

  @Test(arguments: [
    ("-inf", "-inf\n"), ("-nan", "-nan\n"), ("-nan:0x200000", "-nan:0x200000\n"), ("-0x1p4", "-16\n"),
    ("-5e-1", "-0.5\n"),
  ])
  func `Negative numbers are arguments`(word: String, result: String) throws {
    #expect(try run(["--invoke", "same", word]).text == result)
    #expect(try run(["--invoke", "same", "--", word]).text == result)
  }

  @Test(arguments: [
    ([], "count", "1\n"), (["--", "a", "b"], "count", "3\n"), (["--", "--", "a", "b"], "count", "3\n"),
    (["10", "--", "a", "b"], "plus", "13\n"), (["--", "-10", "--", "a", "b"], "plus", "-7\n"),
    (["--", "10"], "plus", "11\n"),
    (["10"], "plus", "11\n"), (["10", "--"], "plus", "11\n"), (["--", "--"], "count", "1\n"),
  ])
  func `The program gets the words behind two dashes`(words: [String], name: String, result: String) throws {
    let outcome = try run(["--invoke", name] + words)
    #expect(outcome.text == result, "\(outcome.error)")
  }

  @Test func `A receipt has both kinds of arguments`() throws {
    let store = try ToolStore()
    let (module, car) = (try store.file("m.wat", Self.module.utf8), store.folder.appendingPathComponent("r.car").path)
    let outcome = try store.run(["run", module, "--receipt", car, "--invoke", "plus", "1", "--", "x"])
    #expect(outcome.text == "3\n")
    #expect(try store.run(["verify", car]).exit == 0)
    let shown = try store.run(["receipt", car]).text
    #expect(shown.contains(#""plus" (1)"#))
    #expect(shown.contains(#""x""#))
  }

  @Test(arguments: [
    (
      ["add", "1", "2", "--fuel", "100"], "--fuel is an option of ipvm run, and stands in front of the arguments of add"
    ),
    (["add", "1", "--json"], "--json is an option of ipvm run, and stands in front of the arguments of add"),
    (["add", "1", "--fuel=7"], "--fuel is an option of ipvm run, and stands in front of the arguments of add"),
    (["count", "a"], "what the program is to see as its own arguments stands after --"),
    (["add", "1", "x"], "i32 is an integer from -2147483648 to 4294967295, decimal or 0x…"),
  ])
  func `Words that do not fit are explained`(words: [String], hint: String) throws {
    let outcome = try run(["--invoke"] + words)
    #expect(outcome.exit == 2)
    #expect(outcome.error.hasSuffix("hint: \(hint)\n"), "\(outcome.error)")
  }

  @Test func `A module of the store runs by its CID`() throws {
    let store = try ToolStore()
    let cid = String(try store.run(["add", "-q", Tool.fixture("hello/hello.wasm")]).text.split(separator: "\n")[0])
    let outcome = try store.run([cid, "one", "--two"])
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("argument 1: one\nargument 2: --two\n"))
    #expect(try store.run(["cid", cid]).text == store.run(["cid", "inspect", cid]).text)
    #expect(try store.run(["bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"]).exit == 4)
  }

  @Test func `Default commands take operands that look like words`() throws {
    let crc = try Tool.shell("cd '\(Tool.root.path)' && \"$IPVM\" bench crc --only ipvm --quick")
    #expect(crc.exit == 0, "\(crc.error)")
    #expect(crc.text.contains("crc"))
    let missing = try Tool.run(["receipt", "nothing"])
    #expect(missing.exit == 4)
    #expect(missing.error == "error: there is no file nothing\n")
    #expect(try Tool.run(["bench", "hsh"]).error.hasSuffix("hint: did you mean ipvm bench hash?\n"))
    let unknown = "bafyreigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
    let store = try ToolStore()
    #expect(try store.run(["memo", unknown]).error == store.run(["memo", "show", unknown]).error)
  }
}
