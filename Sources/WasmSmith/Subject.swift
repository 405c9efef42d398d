package import Wasm
internal import WasmText

/// An engine whose runs are compared with those of another.
package struct Subject: Sendable {
  package let name: String
  /// The features that the subject supports.
  package let options: Generator.Options
  /// This is true if NaNs have any bits, and traps have no kind and no offset.
  let isCoarse: Bool
  /// The number of calls of one instance that the subject can make.
  let maximumCalls: Int
  /// The function that returns whether functions of a type can be called from outside.
  let canCall: @Sendable (FunctionType) -> Bool
  private let observe: @Sendable ([Program]) throws -> [Run]

  package init(
    name: String, options: Generator.Options = .full, isCoarse: Bool = false, maximumCalls: Int = .max,
    canCall: @escaping @Sendable (FunctionType) -> Bool = { _ in true },
    observe: @escaping @Sendable ([Program]) throws -> [Run]
  ) {
    self.name = name
    self.options = options
    self.isCoarse = isCoarse
    self.maximumCalls = maximumCalls
    self.canCall = canCall
    self.observe = observe
  }

  /// Returns the runs of some programs, in order.
  ///
  /// - Throws: An error that keeps the subject from running anything at all.
  package func runs(_ programs: [Program]) throws -> [Run] { try observe(programs) }

  // MARK: Our engines

  /// The conversions of a module before it is run.
  package enum Route: String, Sendable {
    case bytes, text
    /// The bodies of functions are validated when they are first called.
    case deferred
  }

  /// The way in which an execution is interrupted, without any consequence.
  package enum Interruption: Sendable {
    case none
    /// The execution stops after a number of units of fuel that the module decides, and goes on; the state at the stop
    /// is observed.
    case slices
    /// The execution stops as for `slices`, and goes on in the other interpreter.
    case relay
    /// The execution changes between the interpreters at random blocks, by a seed.
    case detours(UInt64)
  }

  /// Returns one of the two interpreters as a subject.
  package static func engine(
    _ kind: EngineKind, route: Route = .bytes, interruption: Interruption = .none
  ) -> Subject {
    let parts = ["\(kind)", route == .bytes ? nil : route.rawValue, interruption.name]
    return Subject(name: parts.compactMap { $0 }.joined(separator: ", ")) { programs in
      programs.map { EngineRun.run($0, kind, route, interruption) }
    }
  }
}

extension Subject.Interruption {
  fileprivate var name: String? {
    switch self {
    case .none: nil
    case .slices: "in slices"
    case .relay: "in turns"
    case .detours: "with detours"
    }
  }
}

/// A run of a program in one interpreter, or in two that take turns.
private struct EngineRun {
  static let callFuel: UInt64 = 6_000
  static let instantiationFuel: UInt64 = 4_000_000
  /// The number of states that are looked at, from the first stops.
  static let statesPerRun = 4

  /// A store with an instance of the program's module.
  struct Stage {
    let store: Store
    var exports: [Extern] = []
    var callees: [Function] = []
    /// The export indices by the functions' references.
    var functions: [Reference: Index] = [:]
    var tags: [Tag] = []
  }

  let program: Program
  let module: Module
  let interruption: Subject.Interruption
  /// The stage, or two that take turns.
  var stages: [Stage]
  var current = 0
  var slice: UInt64 = 0
  var run = Run()

  private var stage: Stage { stages[current] }
  private var store: Store { stages[current].store }

  static let limits: StoreLimits = {
    var limits = StoreLimits()
    limits.stackSlots = 1 << 11
    limits.memoryPages = 8
    limits.tableElements = 2_000
    limits.heapBytes = 1 << 12
    return limits
  }()

  static func run(
    _ program: Program, _ kind: EngineKind, _ route: Subject.Route, _ interruption: Subject.Interruption
  ) -> Run {
    do {
      let bytes = try program.bytes()
      // With and without a record of calls, everything else has to be the same.
      let recordsCalls =
        switch interruption {
        case .slices, .detours: true
        default: false
        }
      var stages = [Stage(store: Store(limits: limits, engine: kind, recordsCalls: recordsCalls))]
      var run = EngineRun(
        program: program, module: try module(program, bytes, route), interruption: interruption, stages: [])
      switch interruption {
      case .none: break
      case .detours(let seed): stages[0].store.takeDetours(seed: seed)
      case .relay:
        stages.append(Stage(store: Store(limits: limits, engine: kind == .stepper ? .translated : .stepper)))
        run.slice = sliceLength(bytes)
      case .slices: run.slice = sliceLength(bytes)
      }
      run.stages = stages
      try run.perform()
      return run.run
    } catch {
      var run = Run()
      run.outcomes.append(.refused("\(error)"))
      return run
    }
  }

  /// Returns a length between 1 and 2,000 that differs from module to module.
  private static func sliceLength(_ bytes: [UInt8]) -> UInt64 {
    let hash = bytes.withUnsafeBytes { Run.hash($0) }
    return 1 + UInt64(hash >> 8) % (hash & 7 == 0 ? 50 : 2_000)
  }

  private static func module(_ program: Program, _ bytes: [UInt8], _ route: Subject.Route) throws -> Module {
    guard route == .text else { return try Module(bytes: bytes, code: route == .deferred ? .firstCall : .ahead) }
    var parsed = try parseModule(Array(printModule(Decoder.decode(bytes)).utf8))
    // The text format has no data count section.
    parsed.dataCount = program.syntax.dataCount
    return try Module(bytes: Encoder.encode(parsed))
  }

  private mutating func note(_ outcome: Outcome) {
    run.outcomes.append(outcome)
    run.fuel.append(store.fuelUsed)
  }

  private mutating func perform() throws {
    for place in stages.indices.reversed() {
      current = place
      let imports = try Host.imports(in: store)
      store.fuelLimit = store.fuelUsed + Self.instantiationFuel
      var instance: Instance?
      let outcome = outcome {
        instance = try Instance(module, imports: imports, in: stages[place].store)
        return []
      }
      if place == 0 { note(outcome) }
      guard let instance else { continue }
      stages[place].exports = instance.exports.map(\.value)
      for case .function(let function) in stages[place].exports {
        stages[place].functions[function.reference] = Index(stages[place].callees.count)
        stages[place].callees.append(function)
      }
      stages[place].tags = stages[place].exports.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    }
    guard case .results? = run.outcomes.first else { return }
    for call in program.calls {
      let arguments = call.arguments.map { value($0, stage.callees) }
      let function = stage.callees[Int(call.function)]
      note(try end(of: function, arguments))
    }
    run.state = stage.exports.compactMap(state)
    run.callTree = store.callTree
  }

  private func value(_ argument: Program.Argument, _ callees: [Function]) -> Value {
    switch argument {
    case .number(let value): value
    case .null: .reference(.null)
    case .extern(let value): .reference(Reference(extern: value))
    case .function(let index): .reference(callees[Int(index)].reference)
    }
  }

  /// Calls a function, and goes on after every stop until the fuel for a call is used.
  private mutating func end(of function: Function, _ arguments: [Value]) throws -> Outcome {
    let end = store.fuelUsed + Self.callFuel
    var slice = slice
    store.fuelLimit = slice == 0 ? end : min(store.fuelUsed + slice, end)
    var used = store.fuelUsed
    var result = outcome { try function.call(arguments) }
    while slice > 0, store.isSuspended, store.fuelLimit < end {
      // A step may cost more than a slice.
      if store.fuelUsed == used { slice *= 2 }
      used = store.fuelUsed
      try stop()
      store.fuelLimit = min(used + slice, end)
      result = outcome { try store.resume() }
    }
    return result
  }

  /// Observes the state, and moves it to the other store where two take turns.
  private mutating func stop() throws {
    let relays = stages.count > 1
    guard relays || run.states.count < Self.statesPerRun else { return }
    let snapshot = store.snapshot()
    if run.states.count < Self.statesPerRun { run.states.append(snapshot) }
    guard relays else { return }
    current = 1 - current
    try store.restore(snapshot)
  }

  private func outcome(_ body: () throws -> [Value]) -> Outcome {
    do {
      return .results(try body().map { ObservedValue($0, functions: stage.functions) })
    } catch let trap as Trap {
      return .trap(trap.kind, function: trap.backtrace.first?.function, offset: trap.backtrace.first?.offset)
    } catch let exception as GuestException {
      let values = exception.values.map { ObservedValue($0, functions: stage.functions) }
      return .exception(tag: stage.tags.firstIndex(of: exception.tag).map { Index($0) }, values)
    } catch {
      return .refused("\(error)")
    }
  }

  private func state(_ export: Extern) -> Run.Exported? {
    switch export {
    case .memory(let memory):
      return .memory(pages: memory.pageCount, hash: memory.withUnsafeMutableBytes { Run.hash(.init($0)) })
    case .table(let table):
      let values = (0..<table.count).map { index in
        (try? table.get(index)).map { ObservedValue(.reference($0), functions: stage.functions) } ?? .hidden
      }
      return .table(values)
    case .global(let global): return .global(ObservedValue(global.value, functions: stage.functions))
    case .function, .tag: return nil
    }
  }
}
