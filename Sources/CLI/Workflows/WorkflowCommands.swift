import Evidence
import IPLD
import IPVM
import Storage
import UCAN
import Wasm

/// The commands about workflows.
enum WorkflowCommands {
  static let group = CommandGroup(
    "workflow", "programs that take the results of others", [check, compile, WorkflowRunCommand.command],
    details: [
      "A workflow is a JSON file: tasks with names, each a call of a function or a run of a program, whose arguments, "
        + "input and folders may be results of other tasks. Spec/workflow.md has its form."
    ])

  private static let check = Command(
    "workflow check", "tell whether a workflow can be compiled", operands: WorkflowInput.file,
    options: [WorkflowInput.parameter],
    examples: [Example("ipvm workflow check thumbs.json", "prints how many tasks there are, or the first error")],
    details: [
      "Nothing is executed and nothing is kept. Modules and files that the workflow names are read; an error tells the "
        + "line and the column."
    ]
  ) { invocation in
    let input = try WorkflowInput(invocation.operands[0])
    // Whoever executes it: the same workflow can be compiled for everybody.
    let workflow = try input.compile(
      invocation, subject: DID(Ed25519.PrivateKey.generate().publicKey), into: MemoryStore())
    if invocation.flag(.json) {
      try Streams.print(
        JSON.object([("tasks", .int(workflow.names.count)), ("steps", .int(workflow.steps.count))]).text + "\n")
    } else if !Terminal.isQuiet {
      try Streams.print("ok: \(FuelText.count(UInt64(workflow.names.count), "task"))\n")
    }
    return Exit.success
  }

  private static let compile = Command(
    "workflow compile", "print the CIDs of a workflow and its tasks", operands: WorkflowInput.file,
    options: [WorkflowInput.parameter, WorkflowInput.key],
    examples: [Example("ipvm workflow compile thumbs.json", "keeps the workflow in the store")],
    details: [
      "The workflow, its tasks, and what they link to are put into the store. CIDs of tasks are those of the executor: "
        + "of the key that --key names, or `default`."
    ]
  ) { invocation in
    let input = try WorkflowInput(invocation.operands[0])
    let key = try GuestReceipt.signer(invocation.value(WorkflowInput.key))
    let store = try Repository.current().writing()
    let workflow = try input.compile(invocation, subject: key.did, into: store)
    try workflow.put(in: store)
    try store.flush()
    let names = workflow.names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    if invocation.flag(.json) {
      let tasks = names.map { ($0.key.description, JSON.string("\($0.value)")) }
      try Streams.print(JSON.object([("workflow", .string("\(workflow.cid)")), ("tasks", .object(tasks))]).text + "\n")
    } else {
      try Streams.print("\(workflow.cid)\n" + names.map { "\($0.value) \($0.key)\n" }.joined())
    }
    return Exit.success
  }
}
