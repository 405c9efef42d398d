package import Wasm
internal import WasmText

/// Runs the commands of one script on a store of its own.
///
/// An assertion holds only if the outcome is of the asserted kind and the expected message is the beginning of the
/// actual one, unless `MessageCheck` requires less.
package struct ScriptRunner {
  package struct Options: Sendable {
    /// This is true if each module is converted to both formats first (see `RoundTrip`).
    package var roundTrip = false
    /// The interpreter that runs the modules.
    package var engine = EngineKind.translated
    package var messages = MessageCheck.exact

    package init(
      roundTrip: Bool = false, engine: EngineKind = .translated, messages: MessageCheck = .exact
    ) {
      self.roundTrip = roundTrip
      self.engine = engine
      self.messages = messages
    }
  }

  /// The conditions under which an assertion of a failure holds.
  package enum MessageCheck: String, CaseIterable, Sendable {
    /// The failure is of the asserted kind, with a message that begins with the asserted one.
    case exact
    /// The failure is of the asserted kind, whatever its message.
    case kind
    /// The failure is any one, for the scripts of others, who find some errors at other times: for a module, one up to
    /// its instantiation if it is asserted not to link, else one up to its validation; for an action, any trap or
    /// exception.
    case any
  }

  private let options: Options
  private let store: Store
  /// The exports of everything that has been registered, with those of `spectest`.
  private var imports = Imports()
  private var definitions: [Name: Module] = [:]
  private var lastDefinition: Module?
  private var instances: [Name: Instance] = [:]
  private var lastInstance: Instance?
  private var report: FileReport
  private let trail = Trail()

  /// Runs a script from its first command to its last, whatever fails in between.
  ///
  /// - Parameters:
  ///   - name: The name for reports, with `/` between folders.
  ///   - clock: Returns the seconds since some fixed moment.
  package static func run(
    name: String, text: [UInt8], options: Options = Options(), clock: () -> Double
  ) -> FileReport {
    let start = clock()
    var runner = ScriptRunner(name: name, options: options)
    runner.run(text)
    runner.report.trail = runner.trail.events
    runner.report.seconds = clock() - start
    return runner.report
  }

  private init(name: String, options: Options) {
    self.options = options
    store = Store(engine: options.engine)
    report = FileReport(name: name)
  }

  private mutating func run(_ text: [UInt8]) {
    let script: Script
    do {
      try Spectest.define(in: store, &imports)
      script = try ScriptParser.parse(text, keepsNames: options.roundTrip)
    } catch {
      var line = 1
      if case .text(let location, _)? = (error as? ModuleError)?.location { line = location }
      fail(line, "script", "a script", describe(error))
      return
    }
    for command in script.commands {
      trail.line = command.line
      run(command)
    }
  }

  private mutating func fail(_ line: Int, _ command: String, _ expected: String, _ actual: String) {
    report.failed += 1
    report.failures.append(ScriptFailure(line: line, command: command, expected: expected, actual: actual))
  }

  private mutating func run(_ command: Command) {
    do {
      try perform(command.kind)
      if command.isAssertion { report.passed += 1 }
    } catch let mismatch as Mismatch {
      fail(command.line, command.keyword, mismatch.expected, mismatch.actual)
    } catch {
      fail(command.line, command.keyword, "success", describe(error))
    }
  }

  /// The difference between the expected outcome and the actual one.
  private struct Mismatch: Error {
    var expected: String
    var actual: String
  }

  // MARK: Commands

  private mutating func perform(_ command: Command.Kind) throws {
    switch command {
    case .module(let name, let source):
      // A module that fails leaves no instance that later commands could mistake for its own.
      lastInstance = nil
      if let name { instances[name] = nil }
      let module = try Module(validating: try syntax(of: source))
      define(name, module)
      try instantiate(name, module)
    case .definition(let name, let source): define(name, try Module(validating: try syntax(of: source)))
    case .instance(let name, let definition):
      guard let module = definition.map({ definitions[$0] }) ?? lastDefinition else {
        throw Mismatch(expected: "a module", actual: "no such definition")
      }
      try instantiate(name, module)
    case .register(let name, let instance): imports.define(name, try self.instance(instance))
    case .action(let action): _ = try perform(action)
    case .assertReturn(let action, let expected): try assertReturn(action, expected)
    case .assertTrap(let action, let message): try assertTrap(message) { try perform(action) }
    case .unknown(let error): throw Mismatch(expected: "a script", actual: describe(error))
    case .assertModuleTrap(let source, let message):
      let module = try Module(validating: try syntax(of: source))
      try assertTrap(message) {
        try recording({ _ in "instance" }) { try Instance(module, imports: imports, in: store) }
      }
    case .assertExhaustion(let action, let message):
      try assertTrap(message, only: .callStackExhausted) { try perform(action) }
    case .assertException(let action): try assertException(action)
    case .assertRejected(let kind, let source, let message): try assertRejected(kind, source, message)
    case .file(let keyword): throw Mismatch(expected: "a command", actual: "\(keyword), which is not supported")
    }
  }

  private mutating func define(_ name: Name?, _ module: Module) {
    lastDefinition = module
    if let name { definitions[name] = module }
  }

  private mutating func instantiate(_ name: Name?, _ module: Module) throws {
    let instance = try recording({ _ in "instance" }) { try Instance(module, imports: imports, in: store) }
    lastInstance = instance
    if let name { instances[name] = instance }
  }

  private func instance(_ name: Name?) throws -> Instance {
    guard let instance = name.map({ instances[$0] }) ?? lastInstance else {
      throw Mismatch(expected: "an instance", actual: "no instance \(name.map { "$\($0)" } ?? "of a module")")
    }
    return instance
  }

  private func perform(_ action: Action) throws -> [Value] {
    switch action {
    case .invoke(let name, let function, let arguments):
      guard case .function(let function)? = try instance(name).export(function) else {
        throw Mismatch(expected: "an exported function \"\(function)\"", actual: "none")
      }
      return try recording(describe) { try function.call(arguments) }
    case .get(let name, let global):
      guard case .global(let global)? = try instance(name).export(global) else {
        throw Mismatch(expected: "an exported global \"\(global)\"", actual: "none")
      }
      return [global.value]
    }
  }

  /// Records the outcome of something that the guest does.
  private func recording<Result>(
    _ describeResult: (Result) -> String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      let result = try body()
      trail.note(describeResult(result), store.fuelUsed)
      return result
    } catch {
      let location = (error as? Trap)?.backtrace.first.map { " at \($0.offset) in function \($0.function)" } ?? ""
      trail.note(describe(error) + location, store.fuelUsed)
      throw error
    }
  }

  // MARK: Modules

  private func syntax(of source: ModuleSource) throws(ModuleError) -> ModuleSyntax {
    let module = try parse(source)
    return options.roundTrip ? try RoundTrip.module(module) : module
  }

  private func parse(_ source: ModuleSource) throws(ModuleError) -> ModuleSyntax {
    switch source {
    case .text(let module): return module
    case .rejected(let error): throw error
    case .instance(let name):
      guard let module = name.flatMap({ definitions[$0] }) ?? lastDefinition else {
        throw ModuleError(.malformed, "unknown module")
      }
      return module.syntax
    case .binary(let bytes): return try Decoder.decode(bytes)
    case .quote(let text): return try parseModule(text, options: TextOptions(keepsNames: options.roundTrip))
    }
  }

  // MARK: Assertions

  private func assertReturn(_ action: Action, _ expected: [Pattern]) throws {
    let actual: [Value]
    do {
      actual = try perform(action)
    } catch let error where !(error is Mismatch) {
      throw Mismatch(expected: describe(expected), actual: describe(error))
    }
    guard actual.count == expected.count, zip(expected, actual).allSatisfy({ matches($0, $1) }) else {
      throw Mismatch(expected: describe(expected), actual: describe(actual))
    }
  }

  /// - Parameter kind: The only one that counts as the asserted kind, or `nil` if several do.
  private func assertTrap<Result>(
    _ message: String, only kind: TrapKind? = nil, _ body: () throws -> Result
  ) throws {
    let actual: String
    do {
      _ = try body()
      actual = "success"
    } catch let trap as Trap {
      let isExpected =
        switch options.messages {
        case .exact: trap.description.utf8.starts(with: message.utf8)
        case .kind: kind == nil || trap.kind == kind
        case .any: true
        }
      if isExpected { return }
      actual = "trap: \(trap)"
    } catch let error where !(error is Mismatch) {
      if options.messages == .any { return }
      actual = describe(error)
    }
    throw Mismatch(expected: "trap: \(message)", actual: actual)
  }

  private func assertException(_ action: Action) throws {
    let actual: String
    do {
      actual = describe(try perform(action))
    } catch is GuestException {
      return
    } catch let error where !(error is Mismatch) {
      if options.messages == .any { return }
      actual = describe(error)
    }
    throw Mismatch(expected: "exception", actual: actual)
  }

  private enum Stage: String { case parsing, validation, instantiation }

  /// Checks that a module is rejected: malformed ones by the parser or the decoder, invalid ones only by the validator
  /// after them, and unlinkable ones only when they are instantiated.
  private func assertRejected(_ kind: ModuleError.Kind, _ source: ModuleSource, _ message: String) throws {
    let lastStage: Stage =
      switch kind {
      case .malformed, .malformedCustom: options.messages == .any ? .validation : .parsing
      case .invalid, .invalidCustom, .limit: .validation
      case .unlinkable: .instantiation
      }
    var stage = Stage.parsing
    let actual: String
    do {
      var syntax = try parse(source)
      if lastStage != .parsing {
        if options.roundTrip { syntax = try RoundTrip.module(syntax) }
        stage = .validation
        let module = try Module(validating: syntax)
        if lastStage == .instantiation {
          stage = .instantiation
          _ = try Instance(module, imports: imports, in: store)
        }
      }
      actual = "no error in \(lastStage.rawValue)"
    } catch let error as ModuleError {
      let isRightStage = stage == lastStage || kind == .invalidCustom
      let isExpected =
        switch options.messages {
        case .exact: error.kind == kind && isRightStage && error.message.utf8.starts(with: message.utf8)
        case .kind: error.kind == kind && isRightStage
        case .any: true
        }
      if isExpected { return }
      actual = "\(describe(error)) in \(stage.rawValue)"
    } catch {
      if options.messages == .any { return }
      actual = "\(describe(error)) in \(stage.rawValue)"
    }
    throw Mismatch(expected: "\(kind.word): \(message)", actual: actual)
  }
}
