package import IPLD

/// The errors of tasks, promises and workflows.
package enum IntentErrorCode: String, ErrorCode, CaseIterable {
  // MARK: Tasks (Spec/task.md)

  case promiseMalformed = "promise.malformed"
  case promiseBranch = "promise.branch"
  case taskCommand = "task.command"
  case taskArguments = "task.arguments"
  case taskParameter = "task.parameter"
  case taskModule = "task.module"
  case taskResult = "task.result"
  case taskPath = "task.path"

  // MARK: Workflows (Spec/workflow.md)

  case workflowSyntax = "workflow.syntax"
  case workflowLimit = "workflow.limit"
  case workflowName = "workflow.name"
  case workflowUnknown = "workflow.unknown"
  case workflowCycle = "workflow.cycle"
  case workflowUnused = "workflow.unused"
  case workflowValue = "workflow.value"
  case workflowModule = "workflow.module"
  case workflowFormat = "workflow.format"
  case workflowReceipt = "workflow.receipt"

  package var properties: ErrorProperties {
    switch self {
    case .promiseMalformed: ErrorProperties(.malformed, "a promise is not a map of one known key to a link")
    case .promiseBranch: ErrorProperties(.negative, "a task came to the other branch than the one that is awaited")
    case .taskCommand: ErrorProperties(.unsupported, "a task has a command that is not known here")
    case .taskArguments: ErrorProperties(.malformed, "the arguments of a task are not in their form")
    case .taskParameter: ErrorProperties(.malformed, "a parameter is not a value of WebAssembly")
    case .taskModule: ErrorProperties(.malformed, "the module of a task is not one, or lacks the function")
    case .taskResult: ErrorProperties(.negative, "a result does not have what another task takes of it")
    case .taskPath: ErrorProperties(.negative, "nothing is at the path of a result")
    case .workflowSyntax: ErrorProperties(.malformed, "a workflow is not JSON, or a key has a value of another kind")
    case .workflowLimit: ErrorProperties(.limit, "a workflow is past a limit (Spec/limits.md)")
    case .workflowName: ErrorProperties(.malformed, "a name has other characters than it may have")
    case .workflowUnknown: ErrorProperties(.malformed, "a key or a name is not known")
    case .workflowCycle: ErrorProperties(.malformed, "tasks wait for each other")
    case .workflowUnused: ErrorProperties(.malformed, "nothing needs a task")
    case .workflowValue: ErrorProperties(.malformed, "a value is out of the range of its type")
    case .workflowModule: ErrorProperties(.malformed, "a module cannot be had, or lacks what is called")
    case .workflowFormat: ErrorProperties(.unsupported, "a workflow is of another format than this program reads")
    case .workflowReceipt: ErrorProperties(.disproved, "the receipt of a workflow is not what its steps come to")
    }
  }
}

extension CodedError {
  package init(_ code: IntentErrorCode, at offset: Int = 0, _ reason: String, hint: String? = nil) {
    self.init(code as any ErrorCode, at: offset, reason, hint: hint)
  }
}
