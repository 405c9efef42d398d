package import Wasm
internal import WasmText

/// An engine whose runs are compared with those of another.
package struct Subject: Sendable {
  package let name: String
  /// What the subject supports.
  package let options: Generator.Options
  /// Whether NaNs have any bits, and traps no kind and no place.
  let isCoarse: Bool
  /// How many calls of one instance the subject can make.
  let maximumCalls: Int
  /// Whether functions of a type can be called from outside.
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

  /// The runs of some programs, in their order.
  ///
  /// - Throws: What keeps the subject from running anything at all.
  package func runs(_ programs: [Program]) throws -> [Run] { try observe(programs) }

  // MARK: Our engines

  /// What a module goes through before it is run.
  package enum Route: Sendable { case bytes, text }

  /// One of our interpreters.
  ///
  /// - Parameters:
  ///   - slice: Executions stop after so much fuel, and go on; `nil` to let them run.
  ///   - detours: A seed for changing between the interpreters at random blocks; `nil` to stay in one.
  package static func engine(
    _ kind: EngineKind, route: Route = .bytes, slice: UInt64? = nil, detours: UInt64? = nil
  ) -> Subject {
    let parts = [
      "\(kind)", route == .text ? "text" : nil, slice.map { "slices of \($0)" }, detours.map { "detours \($0)" },
    ]
    return Subject(name: parts.compactMap { $0 }.joined(separator: ", ")) { programs in
      programs.map { program in
        let store = Store(limits: EngineRun.limits, engine: kind)
        if let detours { store.takeDetours(seed: detours) }
        return EngineRun.run(program, store, route, slice)
      }
    }
  }
}

/// A program in one of our engines.
private struct EngineRun {
  static let callFuel: UInt64 = 20_000
  static let instantiationFuel: UInt64 = 100_000

  let program: Program
  let store: Store
  let slice: UInt64?
  var run = Run()
  /// Export indices by the functions' references.
  var functions: [Reference: Index] = [:]
  var tags: [Tag] = []

  static let limits: StoreLimits = {
    var limits = StoreLimits()
    limits.stackSlots = 1 << 13
    limits.memoryPages = 8
    limits.tableElements = 2_000
    limits.heapBytes = 1 << 16
    return limits
  }()

  static func run(_ program: Program, _ store: Store, _ route: Subject.Route, _ slice: UInt64?) -> Run {
    var run = EngineRun(program: program, store: store, slice: slice)
    do {
      try run.perform(module(program, route))
    } catch {
      run.note(.refused("\(error)"))
    }
    return run.run
  }

  private static func module(_ program: Program, _ route: Subject.Route) throws -> Module {
    let bytes = try program.bytes()
    guard route == .text else { return try Module(bytes: bytes) }
    var parsed = try parseModule(Array(printModule(Decoder.decode(bytes)).utf8))
    // The text format has no data count section.
    parsed.dataCount = program.syntax.dataCount
    return try Module(bytes: Encoder.encode(parsed))
  }

  private mutating func note(_ outcome: Outcome) {
    run.outcomes.append(outcome)
    run.fuel.append(store.fuelUsed)
  }

  private mutating func perform(_ module: Module) throws {
    let imports = try Host.imports(in: store)
    store.fuel = Self.instantiationFuel
    var instance: Instance?
    note(outcome {
      instance = try Instance(module, imports: imports, in: store)
      return []
    })
    guard let instance else { return }
    let exports = instance.exports.map(\.value)
    var callees: [Function] = []
    for case .function(let function) in exports {
      functions[function.reference] = Index(callees.count)
      callees.append(function)
    }
    tags = exports.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    for call in program.calls {
      let arguments = call.arguments.map { value($0, callees) }
      note(outcome { try results(callees[Int(call.function)], arguments) })
    }
    run.state = exports.compactMap(state)
  }

  private func value(_ argument: Program.Argument, _ callees: [Function]) -> Value {
    switch argument {
    case .number(let value): value
    case .null: .reference(.null)
    case .extern(let value): .reference(Reference(extern: value))
    case .function(let index): .reference(callees[Int(index)].reference)
    }
  }

  private func results(_ function: Function, _ arguments: [Value]) throws -> [Value] {
    let end = store.fuelUsed + Self.callFuel
    guard var slice else {
      store.fuel = Self.callFuel
      return try function.call(arguments)
    }
    store.fuel = min(slice, Self.callFuel)
    var isFirst = true
    while true {
      let used = store.fuelUsed
      do {
        defer { isFirst = false }
        return isFirst ? try function.call(arguments) : try store.resume()
      } catch let trap as Trap where trap.kind == .outOfFuel && store.isSuspended && store.fuelUsed + store.fuel < end {
        // A step may cost more than a slice.
        if store.fuelUsed == used { slice *= 2 }
        store.fuel = min(slice, end - store.fuelUsed)
      }
    }
  }

  private func outcome(_ body: () throws -> [Value]) -> Outcome {
    do {
      return .results(try body().map { ObservedValue($0, functions: functions) })
    } catch let trap as Trap {
      return .trap(trap.kind, function: trap.backtrace.first?.function, offset: trap.backtrace.first?.offset)
    } catch let exception as GuestException {
      let values = exception.values.map { ObservedValue($0, functions: functions) }
      return .exception(tag: tags.firstIndex(of: exception.tag).map { Index($0) }, values)
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
        (try? table.get(index)).map { ObservedValue(.reference($0), functions: functions) } ?? .hidden
      }
      return .table(values)
    case .global(let global): return .global(ObservedValue(global.value, functions: functions))
    case .function, .tag: return nil
    }
  }
}
