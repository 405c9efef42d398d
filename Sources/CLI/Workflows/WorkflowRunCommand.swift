import Evidence
import IPLD
import IPVM
import Storage
import UCAN
import WASI
import Wasm

/// Evaluates a workflow.
enum WorkflowRunCommand {
  private static let jobs = Option.value(
    "jobs", "N", "execute up to N tasks side by side, instead of one for each processor")
  private static let fuel = Option.value("fuel", "N", "the most fuel of a task that says nothing of it")
  private static let timeout = Option.value(
    "timeout", "TIME", "stop after this time: 10s, 500ms, 2m; what is known by then is kept")
  private static let keepsGoing = Option.flag("keep-going", "after a failure, go on with tasks that do not need it")

  private static let receipt = Option.value(
    "receipt", "CAR",
    "write the receipt of the workflow to this file, with those of all steps and all it takes to verify them")

  static let command = Command(
    "workflow run", "evaluate a workflow, and print its result", operands: WorkflowInput.file,
    options: [
      WorkflowInput.parameter, jobs, fuel, timeout, keepsGoing, receipt, UserMemo.skip, UserMemo.trust,
      WorkflowInput.key,
    ],
    examples: [
      Example("ipvm workflow run thumbs.json", "executes what is not known yet"),
      Example("ipvm workflow run thumbs.json --receipt thumbs.car", "one file, which ipvm verify checks"),
      Example("ipvm workflow run thumbs.json --set width=640 > thumb.png", "with a parameter"),
    ],
    details: [
      "Only tasks that the wanted result needs are executed, ready ones side by side. Each has a receipt in the store and "
        + "its result in the memo table: whatever ended the evaluation, the next one goes on from there. A task whose "
        + "inputs did not change is not executed again, even where the tasks before it were.",
      "A trap, an exit code and the end of the fuel are answers: a task that takes such a result fails, and nothing is "
        + "tried again. Failures of this machine are tried as often as `retries` says.",
      "The result is printed: the values of a function, or the standard output of a program.",
    ]
  ) { invocation in try run(invocation) }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    let input = try WorkflowInput(invocation.operands[0])
    let output = try invocation.value(receipt).map { path throws(Failure) in try OutputFile(path) }
    let key = try GuestReceipt.signer(invocation.value(WorkflowInput.key))
    let repository = try Repository.current()
    let store = try repository.writing()
    let workflow = try input.compile(invocation, subject: key.did, into: store)
    try workflow.put(in: store)
    var options = WorkflowRun.Options()
    options.jobs =
      try invocation.value(jobs).map { word throws(Failure) in
        let count = try Quantity.count(word, option: "--jobs")
        guard (1...256).contains(count) else { throw .usage("--jobs takes a number from 1 to 256") }
        return Int(count)
      } ?? max(ProcessorCores.allowed.count, 1)
    if let word = invocation.value(fuel) { options.fuelLimit = try Quantity.count(word, option: "--fuel") }
    if let word = invocation.value(timeout) {
      let time = try Quantity.nanoseconds(word, option: "--timeout")
      Deadline.start(time, note: nil, interrupt: options.cancellation.cancel)
    }
    options.keepsGoing = invocation.flag(keepsGoing)
    options.policy = try UserMemo.policy(invocation)
    options.pin = { try store.addRoots($0) }
    let isJSON = invocation.flag(.json)
    var report = WorkflowReport(showsLines: !isJSON && !Terminal.isQuiet)
    options.progress = { report.note($0) }
    let run = WorkflowRun(
      workflow, in: store, memo: invocation.flag(UserMemo.skip) ? nil : Memo(repository.memo), signedBy: key,
      options: options)
    let outcome: StepOutcome?
    do {
      outcome = try run.run()
      if let output, outcome != nil {
        let receipt = try WorkflowReceipt(workflow, run.outcomes, signedBy: key, into: store)
        try store.flush()
        _ = try LongBlockWriter.write(receipt.receipt.cid, from: store, to: output)
        try output.finish()
        report.receipt = receipt.receipt.cid
      }
      try store.flush()
    } catch {
      // What is known by now is kept.
      try? store.flush()
      throw error
    }
    if isJSON {
      try Streams.print(try report.json(workflow, run, outcome).text + "\n")
    } else if let outcome, outcome.isSuccess {
      try show(outcome, from: store)
    }
    if outcome == nil, options.cancellation.isCancelled {
      let count = run.outcomes.count
      throw Failure(
        ProgramErrorCode.workflowTimeout,
        message: "the time is over: \(count) of \(FuelText.count(UInt64(workflow.steps.count), "task")) are known",
        hint: "the same command goes on from there; --timeout takes a longer time")
    }
    return try exit(workflow, run, outcome)
  }

  /// Prints the result: the standard output of a program, or values.
  private static func show(_ outcome: StepOutcome, from store: any BlockStore) throws {
    guard case .ok(let node) = outcome.outcome else { return }
    if let outputs = node["outputs"]?.link {
      var sink = TextOutput()
      try UnixFSReader(store).read(try Outputs(outputs, from: store).standardOutput.file, to: &sink)
    } else if let values = node["outcome"]?["values"] {
      let results = try [CoreValue](node: values).map { $0.value.map(ValueText.text) ?? "\($0.type)" }
      try Streams.print(results.map { $0 + "\n" }.joined())
    } else {
      try Streams.print(String(decoding: try DAGJSON.encode(node), as: UTF8.self) + "\n")
    }
  }

  /// The exit code: that of the last program, or that of a failure.
  private static func exit(_ workflow: Workflow, _ run: WorkflowRun, _ outcome: StepOutcome?) throws -> Int32 {
    if let outcome, case .ok(let node) = outcome.outcome {
      return node["outcome"]?["exit"]?.integer.map { Exit.guest(UInt32(clamping: $0)) } ?? Exit.success
    }
    for step in workflow.steps {
      guard let outcome = run.outcomes[step.cid], !outcome.isSuccess else { continue }
      let name = step.name.map { "the task \"\($0)\"" } ?? "a part of a result"
      throw Failure(
        ProgramErrorCode.workflowFailed, message: "\(name) failed: \(outcome.text)",
        hint: outcome.receipt.map { "its receipt is \($0)" })
    }
    throw Failure(ProgramErrorCode.workflowFailed, message: "the evaluation was ended before its result was known")
  }
}
