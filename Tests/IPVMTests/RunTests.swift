import IPVM
import Testing

/// What a program in Swift does with `import IPVM` alone.
struct EmbeddedRunTests {
  static let factorial = """
    (module
      (func (export "fac") (param i64) (result i64)
        (local i64)
        (local.set 1 (i64.const 1))
        (loop
          (local.set 1 (i64.mul (local.get 1) (local.get 0)))
          (br_if 0 (i32.wrap_i64 (local.tee 0 (i64.sub (local.get 0) (i64.const 1))))))
        (local.get 1)))
    """

  /// Prints its standard input, at most 64 bytes of it.
  static let echo = """
    (module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\40\\00\\00\\00")
      (func (export "_start")
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
        (i32.store (i32.const 4) (i32.load (i32.const 8)))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
        (call $exit (i32.const 3))))
    """

  static let key = Ed25519.PrivateKey.generate()

  static func echoRequest(_ input: String) throws -> RunRequest {
    var request = RunRequest(try Program(text: echo))
    request.standardInput = Array(input.utf8)
    return request
  }

  /// The path of a file of `Fixtures`.
  private static func fixture(_ name: String) -> String {
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Fixtures/\(name)"
  }

  @Test func `a program of a file is the same in both formats`() throws {
    let program = try Program(file: Self.fixture("wat/fac.wat"))
    #expect(try RunRequest(program, calling: "fac", .i64(20)).run().outcome.description == "2432902008176640000")
    #expect(try Program(program.module.binary()).cid == program.cid)
    #expect(try !Program(file: Self.fixture("hello/hello.wasm")).module.imports.isEmpty)
  }

  @Test func `a program of a file that is missing, or is not a module, is told`() {
    #expect(throws: CodedError.self) { try Program(file: "/tmp/there/is/no/such.wasm") }
    #expect(throws: ModuleError.self) { try Program(file: Self.fixture("README.md")) }
  }

  @Test func `a function is called`() throws {
    let result = try RunRequest(Program(text: Self.factorial), calling: "fac", .i64(20)).run()
    #expect(result.outcome.description == "2432902008176640000")
    #expect(result.fuelUsed > 100)
  }

  @Test func `a command reads its input and is heard`() throws {
    let result = try Self.echoRequest("hello").run()
    #expect(result.standardOutput == Array("hello".utf8))
    #expect(result.outcome.description == "exit 3")
  }

  @Test func `the end of the fuel is a result`() throws {
    var request = RunRequest(try Program(text: Self.factorial), calling: "fac", .i64(20))
    request.fuelLimit = 50
    #expect(try request.run().outcome.description == "out of fuel at 50")
  }

  @Test func `what does not exist is not called`() throws {
    let request = RunRequest(try Program(text: Self.factorial), calling: "gamma")
    #expect(throws: CodedError.self) { try request.run() }
  }

  @Test func `a receipt is recorded, read and verified`() throws {
    let store = MemoryStore()
    let receipt = try Self.echoRequest("hello").record(signedBy: Self.key, into: store)
    #expect(receipt.executor == DID(Self.key.publicKey))
    #expect(try receipt.standardOutput(from: store) == Array("hello".utf8))
    let again = try RunReceipt(receipt.cid, from: store)
    #expect(again.outcome.description == "exit 3")
    let verification = ReceiptFile(again, from: store).verify()
    #expect(verification.verdict == .valid)
    #expect(verification.error == nil)
  }

  @Test func `the same run has the same receipt`() throws {
    let one = try Self.echoRequest("a").record(signedBy: Self.key, into: MemoryStore())
    let two = try Self.echoRequest("a").record(signedBy: Self.key, into: MemoryStore())
    let other = try Self.echoRequest("b").record(signedBy: Self.key, into: MemoryStore())
    #expect(one.cid == two.cid)
    #expect(one.cid != other.cid)
  }

  @Test func `a state is replayed`() throws {
    let store = MemoryStore()
    let request = RunRequest(try Program(text: Self.factorial), calling: "fac", .i64(20))
    let receipt = try request.record(signedBy: Self.key, into: store)
    let file = ReceiptFile(receipt, from: store)
    let state = try #require(try file.state(atFuel: 40))
    #expect(state.snapshot.fuelUsed <= 40)
    #expect(try file.state(atFuel: receipt.fuelUsed) == nil)
  }

  @Test func `a receipt travels as a CAR file`() throws {
    let store = MemoryStore()
    let receipt = try Self.echoRequest("hello").record(signedBy: Self.key, into: store)
    let path = "/tmp/ipvm-embed-\(UInt64.random(in: 0...UInt64.max)).car"
    defer { removeFile(path) }
    try receipt.write(to: path, from: store)
    let file = try ReceiptFile(path)
    #expect(file.receipt.cid == receipt.cid)
    #expect(file.verify().verdict == .valid)
    #expect(file.verify(.everything(jobs: 2)).verdict == .valid)
    #expect(file.verify(fuelLimit: 1).verdict == .unavailable)
  }

  @Test func `a file that is not there is told`() {
    #expect(throws: CodedError.self) { try ReceiptFile("/tmp/there/is/no/such.car") }
    #expect(throws: CodedError.self) { try DraftFile(Array("/tmp/there/is/no/such.car".utf8)) }
  }
}

/// A memo table by public API.
struct EmbeddedMemoTests {
  private static let key = EmbeddedRunTests.key

  @Test func `a known result is found by its request`() throws {
    let memo = ResultMemo(store: MemoryStore())
    let request = RunRequest(try Program(text: EmbeddedRunTests.factorial), calling: "fac", .i64(5))
    #expect(try memo.receipt(of: request) == nil)
    let receipt = try request.record(signedBy: Self.key, into: memo.store)
    try memo.add(receipt)
    #expect(try memo.receipt(of: request)?.cid == receipt.cid)
    let other = RunRequest(request.program, calling: "fac", .i64(6))
    #expect(try memo.receipt(of: other) == nil)
  }

  @Test func `input that the program read is part of the key`() throws {
    let memo = ResultMemo(store: MemoryStore())
    let request = try EmbeddedRunTests.echoRequest("one")
    try memo.add(try request.record(signedBy: Self.key, into: memo.store))
    #expect(try memo.receipt(of: request) != nil)
    #expect(try memo.receipt(of: EmbeddedRunTests.echoRequest("two")) == nil)
  }

  @Test func `a receipt of somebody else is believed by policy`() throws {
    let memo = ResultMemo(store: MemoryStore())
    let request = RunRequest(try Program(text: EmbeddedRunTests.factorial), calling: "fac", .i64(5))
    let receipt = try request.record(signedBy: Self.key, into: memo.store)
    try memo.add(receipt, isOwn: false)
    #expect(try memo.receipt(of: request) == nil)
    #expect(try memo.receipt(of: request, trusting: .init(executors: [receipt.executor])) != nil)
    #expect(try memo.receipt(of: request) == nil)
    #expect(try memo.receipt(of: request, trusting: .init(verifiesOthers: true)) != nil)
    // It was executed here now.
    #expect(try memo.receipt(of: request) != nil)
  }

  @Test func `a limit below what is known to be used is no hit`() throws {
    let memo = ResultMemo(store: MemoryStore())
    var request = RunRequest(try Program(text: EmbeddedRunTests.factorial), calling: "fac", .i64(5))
    try memo.add(try request.record(signedBy: Self.key, into: memo.store))
    request.fuelLimit = 3
    #expect(try memo.receipt(of: request) == nil)
  }

  @Test func `a table in a folder is there for the next process`() throws {
    let folder = "/tmp/ipvm-embed-memo-\(UInt64.random(in: 0...UInt64.max))"
    let store = MemoryStore()
    let request = RunRequest(try Program(text: EmbeddedRunTests.factorial), calling: "fac", .i64(5))
    let memo = ResultMemo(folder: folder, store: store)
    try memo.add(try request.record(signedBy: Self.key, into: store))
    #expect(try ResultMemo(folder: folder, store: store).receipt(of: request) != nil)
    let rows = MemoFolder(Array(folder.utf8))
    for name in try rows.names() {
      #expect(!name.hasSuffix(".tmp"))
      try rows.remove(name)
    }
    #expect(try rows.names().isEmpty)
    #expect(try ResultMemo(folder: folder, store: store).receipt(of: request) == nil)
    removeFolder(folder)
  }
}
