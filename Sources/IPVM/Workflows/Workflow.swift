package import IPLD
package import UCAN

/// A workflow as tasks with CIDs (`Spec/workflow.md`, section 2).
package struct Workflow {
  /// The version of the block's layout.
  package static let version: Text = "1.0.0"
  private static let key: Text = "ipvm/workflow"

  /// A task with what the workflow says of it besides.
  package struct Step: Sendable {
    /// The CID of the task, which may have promises in its arguments.
    package let cid: CID
    package let task: Invocation.Task
    /// The name in the file; `nil` for a task that takes a part of a result.
    package let name: Text?
    /// The most fuel of its run.
    package var fuel: UInt64?
    /// The number of times that a failure of the host is tried again.
    package var retries = 0
    /// The tasks whose results it takes, or that have to be done before.
    package var needs: [CID] = []
  }

  /// The tasks, each after those that it needs.
  package let steps: [Step]
  /// The names of tasks; several may stand for one task.
  package let names: [Text: CID]
  /// The task whose result is the workflow's.
  package let out: Text
  /// The CID of the workflow.
  package let cid: CID
  /// The bytes of its block.
  package let bytes: [UInt8]

  /// Makes a workflow of tasks that are in order.
  init(_ steps: [Step], names: [(Text, CID)], out: Text, after: [(Text, [Text])]) throws(CodedError) {
    self.steps = steps
    self.out = out
    self.names = [Text: CID](uniqueKeysWithValues: names)
    var fuel: [(Text, Node)] = []
    var retries: [(Text, Node)] = []
    for step in steps {
      guard let name = step.name else { continue }
      if let limit = step.fuel { fuel.append((name, limit.node)) }
      if step.retries > 0 { retries.append((name, step.retries.node)) }
    }
    var fields: [(Text, Node)] = [
      ("v", .string(Self.version)), ("tasks", try .map(names.map { ($0.0, .link($0.1)) })), ("out", .string(out)),
    ]
    if !fuel.isEmpty { fields.append(("fuel", try .map(fuel))) }
    if !retries.isEmpty { fields.append(("retries", try .map(retries))) }
    if !after.isEmpty {
      fields.append(
        ("after", try .map(after.map { ($0.0, Node.list($0.1.map { Node.string($0) })) })))
    }
    bytes = try DAGCBOR.encode(try .map([(Self.key, try .map(fields))]))
    cid = try CID(of: bytes, codec: .dagCBOR)
  }

  /// Puts the workflow and its tasks into a store.
  package func put(in store: any BlockStore) throws(CodedError) {
    for step in steps { _ = try store.put(try step.task.block().bytes, codec: .dagCBOR) }
    _ = try store.put(bytes, codec: .dagCBOR)
  }

  /// The step whose result is the workflow's.
  package var outStep: Step? { steps.first { $0.cid == names[out] } }

  // MARK: Reading

  /// Reads a workflow's block and its tasks, which are put in order again.
  ///
  /// - Throws: `workflow.format`, `workflow.cycle`, `workflow.unused`, and errors of the store.
  package init(_ cid: CID, from store: any BlockStore) throws(CodedError) {
    let block = try store.get(cid)
    try block.verify()
    guard let document = try DAGCBOR.decode(block.bytes.array).map, document.count == 1,
      let fields = document[Self.key]?.map, fields["v"]?.text == Self.version, let tasks = fields["tasks"]?.map,
      let out = fields["out"]?.text
    else { throw CodedError(.workflowFormat, "\(cid) is not a workflow of version \(Self.version)") }
    for (key, _) in fields where !["v", "tasks", "out", "fuel", "retries", "after"].contains(key) {
      throw CodedError(.workflowFormat, "nothing is known of a field \"\(key)\" of a workflow")
    }
    var names: [CID: Text] = [:]
    var cids: [Text: CID] = [:]
    for (name, link) in tasks {
      guard let task = link.link else { throw CodedError(.workflowFormat, "\"\(name)\" is not a link to a task") }
      cids[name] = task
      if names[task] == nil { names[task] = name }
    }
    var order = TaskOrder()
    guard let root = tasks[out]?.link else { throw CodedError(.workflowFormat, "there is no task \"\(out)\"") }
    var loaded: [CID: Step] = [:]
    try order.visit(root) { (task) throws(CodedError) in
      let block = try store.get(task)
      try block.verify()
      let name = names[task]
      var step = Step(cid: task, task: try Invocation.Task(try DAGCBOR.decode(block.bytes.array)), name: name)
      step.needs = try Node.map(step.task.arguments).promises().map(\.task)
      if let name {
        step.fuel = try fields["fuel"]?[name].map { (node) throws(CodedError) in try UInt64(node: node) }
        step.retries = try fields["retries"]?[name].map { (node) throws(CodedError) in try Int(node: node) } ?? 0
        for other in fields["after"]?[name]?.list ?? [] {
          guard let other = other.text, let task = tasks[other]?.link else {
            throw CodedError(.workflowFormat, "\"\(name)\" is to wait for a task that does not exist")
          }
          step.needs.append(task)
        }
      }
      loaded[task] = step
      return step.needs
    }
    guard names.keys.allSatisfy({ loaded[$0] != nil }) else {
      throw CodedError(.workflowUnused, "nothing needs one of the tasks")
    }
    steps = order.tasks.compactMap { loaded[$0] }
    self.out = out
    self.names = cids
    self.cid = cid
    bytes = block.bytes.array
  }
}

/// Puts tasks in an order in which each comes after those that it needs, without recursion.
struct TaskOrder {
  /// The tasks that were visited, in order.
  private(set) var tasks: [CID] = []
  private var states: [CID: Bool] = [:]

  /// Visits a task and all that it needs.
  ///
  /// - Parameter needs: Returns the tasks that a task needs.
  /// - Throws: `workflow.cycle`, `workflow.limit`.
  mutating func visit(_ root: CID, needs: (CID) throws(CodedError) -> [CID]) throws(CodedError) {
    var pending: [(task: CID, isDone: Bool)] = [(root, false)]
    while let (task, isDone) = pending.popLast() {
      if isDone {
        states[task] = true
        tasks.append(task)
        continue
      }
      switch states[task] {
      case true?: continue
      case false?: throw CodedError(.workflowCycle, "\(task) waits for its own result")
      case nil: break
      }
      guard states.count < 2 * WorkflowFile.maximumTaskCount else {
        throw CodedError(.workflowLimit, "more than \(2 * WorkflowFile.maximumTaskCount) tasks")
      }
      states[task] = false
      pending.append((task, true))
      for other in try needs(task) where states[other] != true { pending.append((other, false)) }
    }
  }
}
