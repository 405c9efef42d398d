internal import Synchronization
internal import Wasm

/// Stops generated programs at random, and tries their states, and those with a change: honest states have to be
/// accepted and lead to the program's end; changed ones only if both interpreters can go on from them.
package struct StateCampaign: Sendable {
  /// The number of honest states.
  package private(set) var states = 0
  /// The number of changed states that were refused; `taken` is that of those that were accepted.
  package private(set) var refused = 0
  package private(set) var taken = 0
  private static let stopsPerCall = 3
  private static let changesPerState = 12
  private static let fuel: UInt64 = 4_000

  package init() {}

  /// Tries the programs of some seeds, in several threads. Returns the error of the first that has one.
  ///
  /// - Parameters:
  ///   - jobs: The number of threads, by default that of the machine's processors.
  ///   - progress: Gets the number of seeds that are done, from any thread.
  /// - Throws: An error of setting stores up.
  package mutating func run(
    from first: UInt64, count: Int, jobs: Int? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> String? {
    let jobs = max(min(jobs ?? Workers.processors, count), 1)
    let done = Atomic(0)
    // This is the least seed with an error, counted from the first: nothing after it has to be tried.
    let end = Atomic(count)
    let result = Mutex((workers: [StateCampaign](), findings: [Int: String](), error: (any Error)?.none))
    Workers.run(jobs) { number in
      var worker = StateCampaign()
      for place in stride(from: number, to: count, by: jobs) where place < end.load(ordering: .relaxed) {
        do {
          if let finding = try worker.run(seed: first &+ UInt64(place)) {
            end.min(place, ordering: .relaxed)
            result.withLock { $0.findings[place] = finding }
          }
        } catch {
          result.withLock { $0.error = error }
        }
        progress(done.add(1, ordering: .relaxed).newValue)
      }
      let all = worker
      result.withLock { $0.workers.append(all) }
    }
    let (workers, findings, error) = result.withLock { $0 }
    if let error { throw error }
    for worker in workers {
      states += worker.states
      refused += worker.refused
      taken += worker.taken
    }
    return findings[end.load(ordering: .relaxed)]
  }

  /// Tries one program. Returns its error, if there is one.
  ///
  /// - Throws: An error of setting stores up.
  package mutating func run(seed: UInt64) throws -> String? {
    let program = Generator.program(ChoiceSource(seed: seed))
    let module = try Module(bytes: program.bytes())
    let trial = StateTrial { try Self.stage(module, $0).store }
    let choices = ChoiceSource(seed: ~seed)
    let mutator = StateMutator(seed: seed)
    let stage = try Self.stage(module, choices.flip(oneIn: 2) ? .translated : .stepper)
    for call in program.calls where stage.functions.indices.contains(Int(call.function)) {
      let function = stage.functions[Int(call.function)]
      let arguments = call.arguments.map { stage.value($0) }
      let store = stage.store
      store.fuelLimit = store.fuelUsed + UInt64(choices.choose(below: 400))
      var outcome = StateTrial.outcome { try function.call(arguments) }
      for _ in 0..<Self.stopsPerCall where store.isSuspended {
        let state = store.snapshot()
        states += 1
        for _ in 0..<Self.changesPerState {
          let (changed, what) = mutator.mutate(state)
          switch try trial.verdict(on: changed, fuel: 300) {
          case .refused: refused += 1
          case .taken: taken += 1
          case .wrong(let difference): return "seed \(seed), \(call), \(what): \(difference)"
          }
        }
        let verdict = try trial.verdict(on: state, fuel: Self.fuel)
        guard case .taken(let expected, let end) = verdict else { return "seed \(seed), \(call): \(verdict)" }
        store.fuelLimit = store.fuelUsed + UInt64(choices.choose(below: 400))
        outcome = StateTrial.outcome { try store.resume() }
        if store.isSuspended || outcome.hasPrefix("\(TrapKind.outOfFuel)") { continue }
        if let difference = outcome == expected ? end.difference(from: store.snapshot()) : "\(outcome), \(expected)" {
          return "seed \(seed), \(call): other ends: \(difference)"
        }
      }
    }
    return nil
  }

  /// A store with an instance of a generated module, whose start function may have failed.
  private struct Stage {
    let store: Store
    var functions: [Function] = []

    func value(_ argument: Program.Argument) -> Value {
      switch argument {
      case .number(let value): value
      case .null: .reference(.null)
      case .extern(let value): .reference(Reference(extern: value))
      case .function(let index): .reference(functions[Int(index)].reference)
      }
    }
  }

  private static func stage(_ module: Module, _ kind: EngineKind) throws -> Stage {
    var limits = StoreLimits()
    limits.stackSlots = 1 << 11
    limits.memoryPages = 8
    limits.tableElements = 2_000
    limits.heapBytes = 1 << 12
    var stage = Stage(store: Store(limits: limits, engine: kind))
    stage.store.fuelLimit = 4_000_000
    let imports = try Host.imports(in: stage.store)
    guard let instance = try? Instance(module, imports: imports, in: stage.store) else { return stage }
    for (_, value) in instance.exports { if case .function(let function) = value { stage.functions.append(function) } }
    return stage
  }
}
