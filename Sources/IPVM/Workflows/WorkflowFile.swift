package import IPLD
internal import UCAN

/// A workflow as people write it: JSON with names (`Spec/workflow.md`, section 1).
package struct WorkflowFile: Sendable {
  /// The text in the key `ipvm`.
  package static let format = "workflow/1"
  /// The most tasks of a workflow.
  package static let maximumTaskCount = 1 << 16

  /// A value that stands where a task takes something.
  package struct Operand: Sendable {
    package enum Kind: Sendable {
      /// A number as it is written, whose type follows from what it is given to.
      case number(String)
      case text(Text)
      /// A number with its type, such as `{"i64": "1"}`.
      case typed(type: Text, text: String)
      /// The result of a task, or the part of it to which a path leads.
      case promise(Promise.Branch, name: Text, path: Text?)
      /// A file or folder of the system, which is added to the store.
      case file(Text)
      case link(CID)
      /// A parameter of the workflow.
      case parameter(Text)
    }

    package let kind: Kind
    package let offset: Int
  }

  /// A module, by its path or its CID.
  package struct Module: Sendable {
    package enum Source: Hashable, Sendable {
      case path(Text)
      case cid(CID)
    }

    package let source: Source
    package let offset: Int
  }

  /// A task with its name.
  package struct Task: Sendable {
    package let name: Text
    package let offset: Int
    package var module = Module(source: .path(""), offset: 0)
    /// The exported function; `nil` for a program's `_start`.
    package var function: Text?
    package var functionOffset = 0
    package var arguments: [Operand] = []
    package var argv: [Operand] = []
    package var standardInput: Operand?
    package var environment: [(name: Text, value: Operand)] = []
    package var directories: [(name: Text, tree: Operand)] = []
    package var clock: UInt64?
    package var seed: [UInt8] = []
    package var fuel: UInt64?
    package var retries: Int?
    package var after: [(name: Text, offset: Int)] = []
  }

  package private(set) var tasks: [Task] = []
  /// The name of the task whose result is the workflow's.
  package private(set) var out: (name: Text, offset: Int) = ("", 0)
  /// The values of parameters where none are given; `nil` for those that have to be given.
  package private(set) var parameters: [Text: Operand?] = [:]

  private var modules: [Text: Module] = [:]
  private var defaultFuel: UInt64?
  private var defaultRetries: Int?

  /// Reads a file.
  ///
  /// - Throws: `workflow.…` with an offset.
  package init(_ text: [UInt8]) throws(CodedError) {
    let document = try JSONValue(text)
    var entries: [Text: JSONValue] = [:]
    for entry in try document.object("a workflow") {
      guard ["ipvm", "description", "modules", "defaults", "parameters", "tasks", "out"].contains(entry.key) else {
        throw Self.unknown(entry, ["ipvm", "description", "modules", "defaults", "parameters", "tasks", "out"])
      }
      entries[entry.key] = entry.value
    }
    func required(_ key: Text) throws(CodedError) -> JSONValue {
      guard let value = entries[key] else {
        throw CodedError(.workflowSyntax, at: document.offset, "the key \"\(key)\" is missing")
      }
      return value
    }
    let format = try required("ipvm")
    guard try format.text("the format") == Text(Self.format) else {
      throw CodedError(.workflowFormat, at: format.offset, "the format is not \"\(Self.format)\"")
    }
    _ = try entries["description"]?.text("a description")
    try readModules(entries["modules"])
    try readDefaults(entries["defaults"])
    for entry in try entries["parameters"]?.object("parameters") ?? [] {
      try Self.checkName(entry.key, at: entry.offset)
      if case .null = entry.value.kind {
        parameters[entry.key] = .some(nil)
      } else {
        parameters[entry.key] = try Self.operand(entry.value)
      }
    }
    let tasks = try required("tasks").object("tasks")
    guard tasks.count <= Self.maximumTaskCount else {
      throw CodedError(.workflowLimit, at: try required("tasks").offset, "more than \(Self.maximumTaskCount) tasks")
    }
    for entry in tasks { self.tasks.append(try task(entry)) }
    let out = try required("out")
    self.out = (try out.text("the name of a task"), out.offset)
  }

  // MARK: Parts

  private mutating func readModules(_ value: JSONValue?) throws(CodedError) {
    for entry in try value?.object("modules") ?? [] {
      try Self.checkName(entry.key, at: entry.offset)
      modules[entry.key] = try Self.module(entry.value)
    }
  }

  private static func module(_ value: JSONValue) throws(CodedError) -> Module {
    if case .string(let path) = value.kind { return Module(source: .path(path), offset: value.offset) }
    guard case .link(let cid) = try operand(value).kind else { throw value.expected("a path, or {\"/\": CID}") }
    return Module(source: .cid(cid), offset: value.offset)
  }

  private mutating func readDefaults(_ value: JSONValue?) throws(CodedError) {
    for entry in try value?.object("defaults") ?? [] {
      switch entry.key {
      case "fuel": defaultFuel = try entry.value.integer("fuel", in: 1...UInt64(Int64.max))
      case "retries": defaultRetries = Int(try entry.value.integer("retries", in: 0...100))
      default: throw Self.unknown(entry, ["fuel", "retries"])
      }
    }
  }

  private static let taskKeys: [Text] = [
    "run", "fun", "args", "argv", "stdin", "env", "dirs", "clock", "seed", "fuel", "retries", "after", "description",
  ]

  private func task(_ entry: JSONValue.Entry) throws(CodedError) -> Task {
    try Self.checkName(entry.key, at: entry.offset)
    var task = Task(name: entry.key, offset: entry.offset)
    task.fuel = defaultFuel
    task.retries = defaultRetries
    var hasModule = false
    for field in try entry.value.object("a task") {
      let value = field.value
      switch field.key {
      case "run":
        hasModule = true
        task.module = try runModule(value)
      case "fun":
        task.function = try value.text("the name of a function")
        task.functionOffset = value.offset
      case "args": for value in try value.list("arguments") { task.arguments.append(try Self.operand(value)) }
      case "argv": for value in try value.list("arguments") { task.argv.append(try Self.operand(value)) }
      case "stdin": task.standardInput = try Self.operand(value)
      case "env":
        for variable in try value.object("variables") {
          task.environment.append((variable.key, try Self.operand(variable.value)))
        }
      case "dirs":
        for directory in try value.object("directories") {
          task.directories.append((directory.key, try Self.operand(directory.value)))
        }
      case "clock": task.clock = try value.integer("a clock", in: 0...UInt64(Int64.max))
      case "seed":
        let text = try value.text("a seed")
        guard let seed = try? Multibase.decode("f" + text.description).bytes, seed.count <= 32 else {
          throw CodedError(.workflowValue, at: value.offset, "a seed is up to 32 bytes in hexadecimal")
        }
        task.seed = seed
      case "fuel": task.fuel = try value.integer("fuel", in: 1...UInt64(Int64.max))
      case "retries": task.retries = Int(try value.integer("retries", in: 0...100))
      case "after": for value in try value.list("names") { task.after.append((try value.text("a name"), value.offset)) }
      case "description": _ = try value.text("a description")
      default: throw Self.unknown(field, Self.taskKeys)
      }
    }
    guard hasModule else {
      throw CodedError(.workflowSyntax, at: entry.value.offset, "the task \"\(entry.key)\" has no key \"run\"")
    }
    return task
  }

  /// The module of a task: a name among `modules`, a path, or a CID.
  private func runModule(_ value: JSONValue) throws(CodedError) -> Module {
    guard case .string(let name) = value.kind else { return try Self.module(value) }
    if let module = modules[name] { return module }
    // A name has no dot and no slash.
    guard !Self.isName(name) else {
      throw CodedError(
        .workflowUnknown, at: value.offset, "there is no module \"\(name)\"",
        hint: "modules have names under \"modules\"; a path has a dot or a slash")
    }
    return Module(source: .path(name), offset: value.offset)
  }

  private static let numberTypes: [Text] = ["i32", "i64", "f32", "f64"]

  private static func operand(_ value: JSONValue) throws(CodedError) -> Operand {
    switch value.kind {
    case .number(let text): return Operand(kind: .number(text), offset: value.offset)
    case .string(let text): return Operand(kind: .text(text), offset: value.offset)
    case .object(let entries): return Operand(kind: try operand(entries, value), offset: value.offset)
    case .null, .bool, .list: throw value.expected("a number, a text, a result or a file")
    }
  }

  private static func operand(_ entries: [JSONValue.Entry], _ value: JSONValue) throws(CodedError) -> Operand.Kind {
    guard let first = entries.first else { throw value.expected("an object with a key") }
    let branches: [(Text, Promise.Branch)] = [("ok", .ok), ("error", .error), ("any", .any)]
    if let branch = branches.first(where: { $0.0 == first.key })?.1 {
      var path: Text?
      for entry in entries.dropFirst() {
        guard entry.key == "at" else { throw unknown(entry, ["at"]) }
        path = try entry.value.text("a path")
        do throws(CodedError) { _ = try Selector(path ?? "") } catch {
          throw CodedError(.workflowValue, at: entry.value.offset, "a path such as .outcome.values[0]: \(error.reason)")
        }
      }
      return .promise(branch, name: try first.value.text("the name of a task"), path: path)
    }
    guard entries.count == 1 else { throw unknown(entries[1], []) }
    switch first.key {
    case "file": return .file(try first.value.text("a path"))
    case "set": return .parameter(try first.value.text("the name of a parameter"))
    case "/":
      let text = try first.value.text("a CID")
      do throws(CodedError) { return .link(try CID(text.description)) } catch {
        throw CodedError(.workflowValue, at: first.value.offset, "\"\(text)\" is not a CID: \(error.reason)")
      }
    case _ where numberTypes.contains(first.key):
      switch first.value.kind {
      case .number(let text): return .typed(type: first.key, text: text)
      case .string(let text): return .typed(type: first.key, text: text.description)
      default: throw first.value.expected("a number")
      }
    default: throw unknown(first, ["ok", "error", "any", "file", "set", "/"] + numberTypes)
    }
  }

  // MARK: Names

  /// Tells whether a text can be a name: a small letter, then up to 62 small letters, digits, `_` and `-`.
  package static func isName(_ text: Text) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), bytes.count <= 63 else {
      return false
    }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private static func checkName(_ name: Text, at offset: Int) throws(CodedError) {
    guard isName(name) else {
      throw CodedError(
        .workflowName, at: offset,
        "\"\(name)\" is not a name: a small letter, then up to 62 small letters, digits, _ and -")
    }
  }

  private static func unknown(_ entry: JSONValue.Entry, _ known: [Text]) -> CodedError {
    CodedError(
      .workflowUnknown, at: entry.offset, "the key \"\(entry.key)\" is not known here",
      hint: known.isEmpty ? nil : "known are \(known.map(\.description).joined(separator: ", "))")
  }
}
