import Evidence
import IPLD
import Storage
import TestSupport
import Testing
import UCAN
import Wasm
import WasmText

@testable import IPVM

/// Workflows that are compiled and evaluated in memory.
struct WorkflowTests {
  /// The modules of the tests, by their paths; there are no files.
  struct Modules: WorkflowCompiler.Environment {
    var texts: [Text: String] = ["add.wat": addition, "echo.wat": EmbeddedRunTests.echo]

    func module(_ source: WorkflowFile.Module.Source) throws(CodedError) -> Module {
      guard case .path(let path) = source, let text = texts[path] else {
        throw CodedError(.workflowModule, "there is no such module")
      }
      do { return try Program(text: text).module } catch { throw CodedError(.workflowModule, "\(error)") }
    }

    func add(file path: Text) throws(CodedError) -> CID { throw CodedError(.ioNotFound, "there is no file \(path)") }
  }

  static let addition = """
    (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
      (func (export "div") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s))
    """
  static let key = constant(Ed25519.PrivateKey(seed: [UInt8](repeating: 5, count: 32)))

  static func file(_ tasks: String, out: String = "c", more: String = "") -> String {
    "{\"ipvm\": \"workflow/1\", \"modules\": {\"m\": \"add.wat\", \"echo\": \"echo.wat\"}, \(more)"
      + "\"tasks\": {\(tasks)}, \"out\": \"\(out)\"}"
  }

  static func compile(
    _ text: String, subject: DID = key.did, into store: MemoryStore = MemoryStore(), parameters: [(Text, Text)] = []
  ) throws -> Workflow {
    try WorkflowCompiler.compile(
      try WorkflowFile(Array(text.utf8)), subject: subject, store: store, environment: Modules(), parameters: parameters
    )
  }

  /// An evaluation in memory.
  static func run(
    _ text: String, in store: MemoryStore = MemoryStore(), memo: Memo? = nil, jobs: Int = 1,
    _ change: (inout WorkflowRun.Options) -> Void = { _ in }
  ) throws -> (run: WorkflowRun, workflow: Workflow, outcome: StepOutcome?) {
    let workflow = try compile(text, into: store)
    try workflow.put(in: store)
    var options = WorkflowRun.Options()
    options.jobs = jobs
    change(&options)
    let run = WorkflowRun(workflow, in: store, memo: memo, signedBy: key, options: options)
    return (run, workflow, try run.run())
  }

  static let diamond = file(
    """
    "a": {"run": "m", "fun": "add", "args": [1, 2]}, "b": {"run": "m", "fun": "add", "args": [3, 4]},
    "c": {"run": "m", "fun": "add", "args": [{"ok": "a"}, {"ok": "b"}]}
    """)

  // MARK: Compiling

  /// The figures were computed by another encoder.
  @Test func `tasks and workflow have the CIDs of the golden example`() throws {
    let golden = "(module (func (export \"add\") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))"
    let subject = try DID("did:key:z6MkftxmtE69f4mdPSbQwd4LGjKVoHBVRHmGAYHJhhi79Hdc")
    let workflow = try WorkflowCompiler.compile(
      try WorkflowFile(Array(Self.diamond.utf8)), subject: subject, store: MemoryStore(),
      environment: Modules(texts: ["add.wat": golden]))
    let cids = workflow.names.mapValues(\.description)
    #expect(cids["a"] == "bafyreic2wjalwceo65iynsa3dils3b2xo6o6ouj2afajyk4ztcg4xyp34u")
    #expect(cids["b"] == "bafyreiatzrqqt6xluvsbcjjdg4omenppwxtgiixc4yaemv67rugsd75ax4")
    #expect(cids["c"] == "bafyreibrjtirms6y2ke34inivdugmrxsi3d7bjrbpdr4t6epvs6ijaom2i")
    #expect(workflow.bytes.count == 166)
    #expect(workflow.cid.description == "bafyreiclceij2aujysmay2oxwsyfneowqiegsawooe3tmb3ntgoqit66ru")
  }

  @Test func `a promise is replaced by the value of a result`() throws {
    let golden = "(module (func (export \"add\") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))"
    let subject = try DID("did:key:z6MkftxmtE69f4mdPSbQwd4LGjKVoHBVRHmGAYHJhhi79Hdc")
    let store = MemoryStore()
    let workflow = try WorkflowCompiler.compile(
      try WorkflowFile(Array(Self.diamond.utf8)), subject: subject, store: store,
      environment: Modules(texts: ["add.wat": golden]))
    let run = WorkflowRun(workflow, in: store, memo: nil, signedBy: Self.key, options: WorkflowRun.Options())
    _ = try run.run()
    let task = try #require(workflow.names["c"])
    #expect(run.outcomes[task]?.reified?.description == "bafyreidn2yz2feyiqdevlfrm2wwv7hancf6r5cajrj7gyijkbfooacjhhe")
  }

  @Test func `a workflow that is read from its blocks is the one that was compiled`() throws {
    let store = MemoryStore()
    let text = Self.file(
      """
      "a": {"run": "m", "fun": "add", "args": [1, 2], "fuel": 100, "retries": 3},
      "b": {"run": "m", "fun": "add", "args": [3, 4]},
      "c": {"run": "m", "fun": "add", "args": [{"ok": "a", "at": ".outcome.values[0]"}, 1], "after": ["b"]}
      """)
    let workflow = try Self.compile(text, into: store)
    try workflow.put(in: store)
    let read = try Workflow(workflow.cid, from: store)
    #expect(read.cid == workflow.cid)
    #expect(read.names == workflow.names)
    #expect(Set(read.steps.map(\.cid)) == Set(workflow.steps.map(\.cid)))
    let step = try #require(read.steps.first { $0.name == "a" })
    #expect(step.fuel == 100)
    #expect(step.retries == 3)
    #expect(try read.outStep?.needs.contains(#require(workflow.names["b"])) == true)
  }

  @Test(arguments: [
    ("{", "workflow.syntax", 1), ("[]", "workflow.syntax", 0), ("{\"ipvm\": \"workflow/2\"}", "workflow.format", 9),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, {\"ok\": \"c\"}]}"), "workflow.cycle", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, {\"ok\": \"x\"}]}"), "workflow.unknown", nil),
    (file("\"c\": {\"run\": \"x\", \"fun\": \"add\", \"args\": [1, 2]}"), "workflow.unknown", nil),
    (file("\"c\": {\"run\": \"x.wat\", \"fun\": \"add\", \"args\": [1, 2]}"), "workflow.module", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"sub\", \"args\": [1, 2]}"), "workflow.module", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 4294967296]}"), "workflow.value", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1]}"), "workflow.value", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 2], \"x\": 1}"), "workflow.unknown", nil),
    (file("\"C\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 2]}"), "workflow.name", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 2]}, \"c\": 1"), "workflow.syntax", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 2]}", out: "d"), "workflow.unknown", nil),
    (file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, {\"set\": \"n\"}]}"), "workflow.unknown", nil),
    (
      file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, {\"ok\": \"c\", \"at\": \"x\"}]}"),
      "workflow.value", nil
    ),
    (
      file(
        "\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 2]}, \"u\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [0, 0]}"
      ), "workflow.unused", nil
    ),
    (String(repeating: "[", count: 100_000), "workflow.limit", 65),
  ])
  func `a wrong file is refused where it is wrong`(_ text: String, _ code: String, _ offset: Int?) {
    let error = #expect(throws: CodedError.self) { try Self.compile(text) }
    #expect(error?.slug == code)
    if let offset { #expect(error?.offset == offset) }
  }

  @Test func `parameters have the values that are given, or those of the file`() throws {
    let text = Self.file(
      "\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [{\"set\": \"x\"}, {\"set\": \"y\"}]}",
      more: "\"parameters\": {\"x\": 40, \"y\": null}, ")
    #expect(slug { _ = try Self.compile(text) } == "workflow.value")
    #expect(slug { _ = try Self.compile(text, parameters: [("z", "1")]) } == "workflow.unknown")
    let given = try Self.compile(text, parameters: [("y", "2")])
    let written = try Self.compile(Self.file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [40, 2]}"))
    #expect(given.cid == written.cid)
  }

  // MARK: Evaluating

  @Test(arguments: [1, 4]) func `results flow from task to task`(jobs: Int) throws {
    let (run, workflow, outcome) = try Self.run(Self.diamond, jobs: jobs)
    #expect(outcome?.text == "{\"values\":[[\"i32\",{\"/\":{\"bytes\":\"CgAAAA\"}}]]}")
    #expect(workflow.steps.allSatisfy { run.outcomes[$0.cid]?.origin == .done })
  }

  @Test func `what is known is not executed again`() throws {
    let store = MemoryStore()
    let memo = Memo(MemoryMemo())
    _ = try Self.run(Self.diamond, in: store, memo: memo)
    let (run, workflow, outcome) = try Self.run(Self.diamond, in: store, memo: memo)
    #expect(outcome?.isSuccess == true)
    #expect(workflow.steps.allSatisfy { run.outcomes[$0.cid]?.origin == .known })
  }

  /// The changed leaf has the same result as before, so that nothing after it is executed.
  @Test func `a change that changes no result goes no further`() throws {
    let store = MemoryStore()
    let memo = Memo(MemoryMemo())
    _ = try Self.run(Self.diamond, in: store, memo: memo)
    let changed = Self.diamond.replacing("[1, 2]", with: "[2, 1]")
    let (run, workflow, _) = try Self.run(changed, in: store, memo: memo)
    #expect(workflow.steps.filter { run.outcomes[$0.cid]?.origin == .done }.map(\.name) == ["a"])
  }

  @Test func `equal computations are executed once`() throws {
    let text = Self.file(
      """
      "a": {"run": "m", "fun": "add", "args": [1, 2]}, "b": {"run": "m", "fun": "add", "args": [2, 1]},
      "d": {"run": "m", "fun": "add", "args": [{"ok": "a"}, 1]}, "e": {"run": "m", "fun": "add", "args": [{"ok": "b"}, 1]},
      "c": {"run": "m", "fun": "add", "args": [{"ok": "d"}, {"ok": "e"}]}
      """)
    for jobs in [1, 4] {
      let (run, workflow, outcome) = try Self.run(text, jobs: jobs)
      #expect(outcome?.isSuccess == true)
      #expect(workflow.steps.count { run.outcomes[$0.cid]?.origin == .done } == 4)
    }
  }

  @Test func `standard output becomes standard input`() throws {
    let text = Self.file(
      """
      "a": {"run": "echo", "stdin": "some words"}, "b": {"run": "echo", "stdin": {"ok": "a", "at": ".outputs.stdout.file"}}
      """, out: "b")
    let store = MemoryStore()
    let (run, workflow, _) = try Self.run(text, in: store)
    let task = try #require(workflow.names["b"])
    let outcome = try #require(run.outcomes[task])
    guard case .ok(let node) = outcome.outcome, let outputs = node["outputs"]?.link else {
      Issue.record("the program has no outputs")
      return
    }
    var sink = ArraySink()
    try UnixFSReader(store).read(try Outputs(outputs, from: store).standardOutput.file, to: &sink)
    #expect(sink.bytes == Array("some words".utf8))
  }

  @Test func `the result of a program with another exit code than 0 is no input`() throws {
    let text = Self.file(
      "\"a\": {\"run\": \"echo\", \"stdin\": \"x\"}, \"b\": {\"run\": \"echo\", \"stdin\": {\"ok\": \"a\"}}", out: "b")
    let (_, _, outcome) = try Self.run(text)
    #expect(outcome?.isSuccess == false)
    #expect(outcome?.text == "the program before ended with exit code 3")
  }

  // MARK: Failures

  private static let division = file(
    """
    "a": {"run": "m", "fun": "div", "args": [1, 0]}, "c": {"run": "m", "fun": "add", "args": [{"ok": "a"}, 1]}
    """)

  @Test func `a trap is an answer with a receipt, and what takes its value fails`() throws {
    let (run, workflow, outcome) = try Self.run(Self.division) { $0.keepsGoing = true }
    #expect(outcome?.isSuccess == false)
    #expect(outcome?.text == "branch mismatch")
    let task = try #require(workflow.names["a"])
    #expect(run.outcomes[task]?.receipt != nil)
    #expect(run.outcomes[task]?.text.contains("integer divide by zero") == true)
  }

  @Test func `a failure ends the evaluation unless it is to go on`() throws {
    let (run, workflow, outcome) = try Self.run(Self.division)
    #expect(outcome == nil)
    #expect(run.outcomes.count == 1)
    #expect(workflow.steps.count == 2)
  }

  @Test func `an error that is awaited is a value`() throws {
    let text = Self.file(
      """
      "a": {"run": "m", "fun": "div", "args": [1, 0]},
      "c": {"run": "m", "fun": "add", "args": [{"error": "a", "at": ".fuel"}, 1]}
      """)
    let (_, _, outcome) = try Self.run(text)
    // Fuel is an integer of the data model, not a value of WebAssembly.
    #expect(outcome?.text.contains("a parameter is a list of a type and its bytes") == true)
  }

  @Test func `a path that leads nowhere is an answer`() throws {
    let text = Self.file(
      """
      "a": {"run": "m", "fun": "add", "args": [1, 2]},
      "c": {"run": "m", "fun": "add", "args": [{"ok": "a", "at": ".outcome.values[7]"}, 1]}
      """)
    let (_, _, outcome) = try Self.run(text) { $0.keepsGoing = true }
    #expect(outcome?.text == "branch mismatch")
  }

  @Test func `the end of the fuel is an answer`() throws {
    let text = Self.file("\"c\": {\"run\": \"m\", \"fun\": \"add\", \"args\": [1, 2], \"fuel\": 1}")
    let (_, _, outcome) = try Self.run(text)
    #expect(outcome?.text == "{\"outOfFuel\":1}")
  }

  @Test func `a missing block is a failure of the host, and not an answer`() throws {
    let store = MemoryStore()
    let workflow = try Self.compile(Self.diamond, into: store)
    let run = WorkflowRun(
      workflow, in: MemoryStore(), memo: nil, signedBy: Self.key, options: WorkflowRun.Options())
    #expect(slug { _ = try run.run() } == "store.not_found")
  }
}

/// The promises of tasks.
struct PromiseTests {
  private static let task = constant(try CID(of: [1], codec: .dagCBOR))

  @Test(arguments: Promise.Branch.allCases) func `a promise is read as it is written`(branch: Promise.Branch) throws {
    let promise = Promise(branch, of: Self.task)
    #expect(try Promise(promise.node) == promise)
  }

  @Test func `promises are found anywhere, each once`() throws {
    let (a, b) = (Promise(.ok, of: Self.task), Promise(.any, of: Self.task))
    let node: Node = ["x": .list([a.node, 1, .list([b.node, a.node])]), "y": b.node]
    #expect(try node.promises() == [a, b])
  }

  @Test func `promises are replaced, and nothing else`() throws {
    let node: Node = ["x": .list([Promise(.ok, of: Self.task).node, 1]), "await/ok": 2]
    let replaced = try node.replacingPromises { _ in ["await/ok": "left alone"] }
    #expect(replaced == ["x": .list([["await/ok": "left alone"], 1]), "await/ok": 2])
  }

  @Test(arguments: [["await/maybe": 1], ["await/ok": 1]] as [Node])
  func `what only looks like a promise is refused`(node: Node) {
    #expect(slug { _ = try node.promises() } == "promise.malformed")
  }
}
