import Evidence
package import IPLD
package import UCAN
import WASI
package import Wasm
import WasmText

/// Compiles a workflow with names to tasks with CIDs.
package struct WorkflowCompiler {
  /// The way to what a file names outside of itself.
  package protocol Environment {
    /// The module at a path, or with a CID.
    func module(_ source: WorkflowFile.Module.Source) throws(CodedError) -> Module
    /// Adds a file or folder to the store, and returns its CID.
    func add(file path: Text) throws(CodedError) -> CID
  }

  private let file: WorkflowFile
  private let subject: DID
  private let store: any BlockStore
  private let environment: any Environment
  private var values: [Text: WorkflowFile.Operand] = [:]
  private var indices: [Text: Int] = [:]
  private var modules: [WorkflowFile.Module.Source: (cid: CID, module: Module)] = [:]
  private var files: [Text: CID] = [:]
  private var tasks: [Text: CID] = [:]
  private var steps: [Workflow.Step] = []
  private var known: Set<CID> = []
  private var after: [(Text, [Text])] = []

  /// - Parameters:
  ///   - subject: The executor, whose tasks they are.
  ///   - store: The store that gets modules and records of inputs.
  ///   - parameters: The values of the workflow's parameters, as they are written.
  private init(
    _ file: WorkflowFile, subject: DID, store: any BlockStore, environment: any Environment, parameters: [(Text, Text)]
  ) throws(CodedError) {
    self.file = file
    self.subject = subject
    self.store = store
    self.environment = environment
    for (index, task) in file.tasks.enumerated() { indices[task.name] = index }
    for (name, value) in file.parameters { values[name] = value }
    for (name, value) in parameters {
      guard file.parameters[name] != nil else {
        throw CodedError(.workflowUnknown, "the workflow has no parameter \"\(name)\"")
      }
      values[name] = WorkflowFile.Operand(kind: .text(value), offset: 0)
    }
  }

  /// Compiles a file.
  ///
  /// - Throws: `workflow.…` with the offset in the file.
  package static func compile(
    _ file: WorkflowFile, subject: DID, store: any BlockStore, environment: any Environment,
    parameters: [(Text, Text)] = []
  ) throws(CodedError) -> Workflow {
    var compiler = try WorkflowCompiler(
      file, subject: subject, store: store, environment: environment, parameters: parameters)
    return try compiler.compile()
  }

  private mutating func compile() throws(CodedError) -> Workflow {
    for index in try order() { try compile(file.tasks[index]) }
    if let unused = file.tasks.first(where: { tasks[$0.name] == nil }) {
      throw CodedError(
        .workflowUnused, at: unused.offset, "nothing needs the task \"\(unused.name)\"",
        hint: "\"out\" names the task whose result is wanted; \"after\" makes one task wait for another")
    }
    return try Workflow(
      steps, names: file.tasks.compactMap { task in tasks[task.name].map { (task.name, $0) } }, out: file.out.name,
      after: after)
  }

  /// The tasks that `out` needs, by their indices, each after those that it needs; found without recursion.
  private func order() throws(CodedError) -> [Int] {
    guard let root = indices[file.out.name] else {
      throw CodedError(.workflowUnknown, at: file.out.offset, "there is no task \"\(file.out.name)\"")
    }
    var order: [Int] = []
    var isDone = [Bool?](repeating: nil, count: file.tasks.count)
    var pending: [(index: Int, offset: Int, isEnd: Bool)] = [(root, file.out.offset, false)]
    while let (index, offset, isEnd) = pending.popLast() {
      if isEnd {
        isDone[index] = true
        order.append(index)
        continue
      }
      switch isDone[index] {
      case true?: continue
      case false?:
        throw CodedError(
          .workflowCycle, at: offset, "the task \"\(file.tasks[index].name)\" waits for its own result")
      case nil: break
      }
      isDone[index] = false
      pending.append((index, offset, true))
      for (name, offset) in try needs(file.tasks[index]) {
        guard let other = indices[name] else {
          throw CodedError(.workflowUnknown, at: offset, "there is no task \"\(name)\"")
        }
        if isDone[other] != true { pending.append((other, offset, false)) }
      }
    }
    return order
  }

  private func needs(_ task: WorkflowFile.Task) throws(CodedError) -> [(name: Text, offset: Int)] {
    var names = task.after
    for operand in task.arguments + task.argv + [task.standardInput].compactMap({ $0 }) + task.environment.map(\.value)
      + task.directories.map(\.tree)
    {
      let operand = try resolved(operand)
      if case .promise(_, let name, _) = operand.kind { names.append((name, operand.offset)) }
    }
    return names
  }

  /// The operand, or the value of the parameter that it names.
  private func resolved(_ operand: WorkflowFile.Operand) throws(CodedError) -> WorkflowFile.Operand {
    guard case .parameter(let name) = operand.kind else { return operand }
    guard let value = values[name] else {
      guard file.parameters[name] != nil else {
        throw CodedError(.workflowUnknown, at: operand.offset, "there is no parameter \"\(name)\"")
      }
      throw CodedError(
        .workflowValue, at: operand.offset, "the parameter \"\(name)\" has no value",
        hint: "--set \(name)=VALUE gives it one")
    }
    if case .parameter = value.kind {
      throw CodedError(.workflowValue, at: value.offset, "a parameter is not the value of another")
    }
    return WorkflowFile.Operand(kind: value.kind, offset: operand.offset)
  }

  // MARK: Tasks

  private mutating func compile(_ task: WorkflowFile.Task) throws(CodedError) {
    let (cid, module) = try module(task.module)
    let function = task.function ?? "_start"
    guard let name = Name(validating: function.utf8.array), let type = module.functionType(name) else {
      throw CodedError(
        .workflowModule, at: task.function == nil ? task.module.offset : task.functionOffset,
        "the module exports no function \"\(function)\"")
    }
    guard task.arguments.count == type.parameters.count else {
      throw CodedError(
        .workflowValue, at: task.offset,
        "\"\(function)\" takes \(type.parameters.count) arguments, and \"args\" has \(task.arguments.count)")
    }
    var parameters: [Node] = []
    for (operand, type) in zip(task.arguments, type.parameters) {
      parameters.append(try parameter(try resolved(operand), type))
    }
    var arguments: [(Text, Node)] = [("mod", .link(cid)), ("fun", .string(function)), ("params", .list(parameters))]
    if module.imports.isEmpty {
      guard task.argv.isEmpty, task.standardInput == nil, task.environment.isEmpty, task.directories.isEmpty else {
        throw CodedError(
          .workflowValue, at: task.offset,
          "the module imports nothing, so that it has no use for argv, stdin, env or dirs")
      }
    } else {
      arguments.append(("inputs", try inputs(task)))
    }
    let compiled = Invocation.Task(
      subject: subject, command: try Command(RunTask.command), arguments: try Map(arguments))
    tasks[task.name] = try add(compiled, name: task.name, task)
  }

  /// Adds a step, unless there is an equal task already: then the name is another one for that.
  private mutating func add(_ task: Invocation.Task, name: Text?, _ entry: WorkflowFile.Task) throws(CodedError) -> CID
  {
    let cid = try task.block().cid
    guard known.insert(cid).inserted else { return cid }
    var step = Workflow.Step(cid: cid, task: task, name: name)
    step.needs = try Node.map(task.arguments).promises().map(\.task)
    if name != nil {
      step.fuel = entry.fuel
      step.retries = entry.retries ?? 0
      if !entry.after.isEmpty { after.append((entry.name, entry.after.map(\.name))) }
      step.needs += entry.after.compactMap { tasks[$0.name] }
    }
    steps.append(step)
    return cid
  }

  private mutating func module(_ module: WorkflowFile.Module) throws(CodedError) -> (cid: CID, module: Module) {
    if let found = modules[module.source] { return found }
    do throws(CodedError) {
      let loaded = try environment.module(module.source)
      let found = (cid: try store.put(loaded.syntax.bytes, codec: .raw), module: loaded)
      modules[module.source] = found
      return found
    } catch {
      throw CodedError(.workflowModule, at: module.offset, error.reason, hint: error.hint)
    }
  }

  /// A parameter of a function: a value of its type, or a promise of one.
  private mutating func parameter(
    _ operand: WorkflowFile.Operand, _ type: ValueType
  ) throws(CodedError) -> Node {
    switch operand.kind {
    case .number(let text): return try value(text, "\(type)", at: operand.offset).node
    case .text(let text): return try value(text.description, "\(type)", at: operand.offset).node
    case .typed(let name, let text):
      guard "\(type)" == name.description else {
        throw CodedError(.workflowValue, at: operand.offset, "the parameter is of type \(type), not \(name)")
      }
      return try value(text, name.description, at: operand.offset).node
    case .promise(let branch, let name, let path): return try promise(branch, name, path)
    case .file, .link, .parameter:
      throw CodedError(.workflowValue, at: operand.offset, "a parameter of type \(type) is a number or a result")
    }
  }

  private func value(_ text: String, _ type: String, at offset: Int) throws(CodedError) -> CoreValue {
    let bytes = Array(text.utf8)
    let value: Value? =
      switch type {
      case "i32": NumberText.integer(bytes, bits: 32).map { .i32(UInt32(truncatingIfNeeded: $0)) }
      case "i64": NumberText.integer(bytes, bits: 64).map { .i64($0) }
      case "f32": NumberText.float32(bytes).map { .f32($0) }
      case "f64": NumberText.float64(bytes).map { .f64($0) }
      default: nil
      }
    guard let value else { throw CodedError(.workflowValue, at: offset, "\(text) is not a value of type \(type)") }
    return CoreValue(value)
  }

  /// A promise of a result, or of the part of it to which a path leads, which is a task of its own.
  private mutating func promise(_ branch: Promise.Branch, _ name: Text, _ path: Text?) throws(CodedError) -> Node {
    guard let task = tasks[name] else { throw CodedError(.workflowUnknown, "there is no task \"\(name)\"") }
    let promise = Promise(branch, of: task)
    guard let path else { return promise.node }
    let get = Invocation.Task(
      subject: subject, command: try Command(GetTask.command),
      arguments: try GetTask.arguments(from: promise.node, path: path))
    return Promise(.ok, of: try add(get, name: nil, WorkflowFile.Task(name: name, offset: 0))).node
  }

  // MARK: Inputs of programs

  /// The inputs: a link to their record, or a map with promises in it.
  private mutating func inputs(_ task: WorkflowFile.Task) throws(CodedError) -> Node {
    var arguments: [Node] = [.bytes(programName(task).utf8)]
    for operand in task.argv { arguments.append(try bytes(try resolved(operand))) }
    var variables: [Node] = []
    for (name, value) in task.environment {
      variables.append(.list([.bytes(name.utf8), try bytes(try resolved(value))]))
    }
    var directories: [Node] = []
    for (name, tree) in task.directories {
      directories.append(["name": .bytes(name.utf8), "ro": false, "tree": try self.file(try resolved(tree))])
    }
    var input = Node.null
    if let operand = task.standardInput {
      let operand = try resolved(operand)
      if case .text(let text) = operand.kind {
        var builder = UnixFS.FileBuilder(store)
        let bytes = text.utf8.array
        try bytes.withBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
        input = .link(try builder.finish().cid)
      } else {
        input = try self.file(operand)
      }
    }
    let node: Node = [
      "args": .list(arguments), "env": .list(variables), "stdin": input, "dirs": .list(directories),
      "clock": (task.clock ?? VirtualClocks.defaultStart).node, "seed": .bytes(task.seed), "listeners": 0,
    ]
    guard try node.promises().isEmpty else { return node }
    return .link(try Inputs(node: node).put(in: store))
  }

  /// The program's own name: the last part of the module's path.
  private func programName(_ task: WorkflowFile.Task) -> Text {
    guard case .path(let path) = task.module.source,
      let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let text = Text(validating: Bytes(Array(name)))
    else { return "program" }
    return text
  }

  private mutating func bytes(_ operand: WorkflowFile.Operand) throws(CodedError) -> Node {
    switch operand.kind {
    case .number(let text): return .bytes(Array(text.utf8))
    case .text(let text): return .bytes(text.utf8)
    case .promise(let branch, let name, let path): return try promise(branch, name, path)
    case .typed, .file, .link, .parameter:
      throw CodedError(.workflowValue, at: operand.offset, "an argument or a variable is a text, a number or a result")
    }
  }

  private mutating func file(_ operand: WorkflowFile.Operand) throws(CodedError) -> Node {
    switch operand.kind {
    case .promise(let branch, let name, let path): return try promise(branch, name, path)
    case .link(let cid): return .link(cid)
    case .file(let path):
      if let cid = files[path] { return .link(cid) }
      do throws(CodedError) {
        let cid = try environment.add(file: path)
        files[path] = cid
        return .link(cid)
      } catch {
        throw CodedError(.workflowValue, at: operand.offset, error.reason, hint: error.hint)
      }
    case .number, .text, .typed, .parameter:
      throw CodedError(.workflowValue, at: operand.offset, "a file is {\"file\": PATH}, {\"/\": CID} or a result")
    }
  }
}
