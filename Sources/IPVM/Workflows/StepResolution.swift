import Evidence
import IPLD
import UCAN
import Wasm

/// The part of a step's result that follows from the results before it: all of it, or the run that is left to do
/// (`Spec/task.md`). Whoever evaluates a workflow and whoever verifies it ask here.
enum StepResolution {
  /// The outcome, and the task with all promises replaced, where that could be made.
  case derived(Receipt.Outcome, reified: CID?)
  /// The run, its task, and its module.
  case run(RunTask, reified: CID, Module)

  /// Resolves a step.
  ///
  /// - Parameters:
  ///   - outcomes: The results of all tasks that it needs.
  ///   - store: The store that has what tasks link to; it gets the reified task and the record of its inputs.
  ///   - modules: The modules that are known already.
  /// - Throws: `task.command`, and errors of the store: a block that is missing is not an answer.
  init(
    _ step: Workflow.Step, _ outcomes: [CID: StepOutcome], in store: any BlockStore, _ modules: inout [CID: Module]
  ) throws(CodedError) {
    var mismatch: Node?
    let node = try Node.map(step.task.arguments).replacingPromises { (promise) throws(CodedError) in
      guard let outcome = outcomes[promise.task] else {
        throw CodedError(.workflowFormat, "the result of \(promise.task) is not known")
      }
      if let value = promise.value(of: outcome.outcome) { return value }
      if mismatch == nil { mismatch = try Self.mismatch(promise, outcome) }
      return .null
    }
    if let mismatch {
      self = .derived(.error(mismatch), reified: nil)
      return
    }
    let arguments = node.map ?? Map()
    switch step.task.command.description {
    case GetTask.command.description:
      let task = Invocation.Task(
        subject: step.task.subject, command: step.task.command, arguments: arguments, nonce: step.task.nonce)
      self = .derived(try GetTask(arguments).outcome(from: store), reified: try task.block().cid)
    case RunTask.command.description: self = try Self.run(step, arguments, store, &modules)
    default: throw CodedError(.taskCommand, "nothing is known of the command \(step.task.command)")
    }
  }

  private static func run(
    _ step: Workflow.Step, _ arguments: Map, _ store: any BlockStore, _ modules: inout [CID: Module]
  ) throws(CodedError) -> StepResolution {
    let run: RunTask
    do throws(CodedError) {
      run = try RunTask(arguments, in: store)
    } catch {
      // Results that do not fit are an answer, and the same everywhere.
      guard error.code is IntentErrorCode else { throw error }
      return .derived(.error(["reason": .string(error.reason)]), reified: nil)
    }
    let reified = try run.task(subject: step.task.subject, nonce: step.task.nonce).block()
    _ = try store.put(reified.bytes, codec: .dagCBOR)
    let module: Module
    do throws(CodedError) {
      module = try Self.module(run.module, store, &modules)
      try check(run, module)
    } catch {
      guard error.code is IntentErrorCode else { throw error }
      return .derived(.error(["reason": .string(error.reason)]), reified: reified.cid)
    }
    return .run(run, reified: reified.cid, module)
  }

  private static func mismatch(_ promise: Promise, _ outcome: StepOutcome) throws(CodedError) -> Node {
    let (expected, got): (Node, Node) = promise.branch == .ok ? ("ok", "error") : ("error", "ok")
    var entries: [(Text, Node)] = [("reason", "branch mismatch"), ("expected", expected), ("got", got)]
    if let receipt = outcome.receipt { entries.append(("from", .link(receipt))) }
    return try .map(entries)
  }

  private static func module(
    _ cid: CID, _ store: any BlockStore, _ modules: inout [CID: Module]
  ) throws(CodedError) -> Module {
    if let module = modules[cid] { return module }
    let block = try store.get(cid)
    try block.verify()
    do throws(ModuleError) {
      let module = try Module(bytes: block.bytes.array)
      modules[cid] = module
      return module
    } catch {
      throw CodedError(.taskModule, "\(cid) is not a module: \(error.message)")
    }
  }

  /// Checks that an entry can be called.
  private static func check(_ run: RunTask, _ module: Module) throws(CodedError) {
    guard module.imports.isEmpty == (run.inputs == nil) else {
      throw CodedError(
        .taskModule,
        run.inputs == nil
          ? "the module imports functions, and has no inputs" : "the module imports nothing, and is given inputs")
    }
    guard let function = run.entry.function else { return }
    guard let name = Name(validating: function.utf8.array), let type = module.functionType(name) else {
      throw CodedError(.taskModule, "the module exports no function \"\(function)\"")
    }
    let types = run.entry.parameters.map { "\($0.type)" }
    guard types == type.parameters.map({ "\($0)" }) else {
      throw CodedError(.taskModule, "\"\(function)\" takes other parameters than \(types.joined(separator: ", "))")
    }
  }
}
