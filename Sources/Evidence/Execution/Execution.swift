import IPLD
package import WASI
package import Wasm

/// One execution of a computation, which can be stopped at any amount of fuel, looked at, and continued.
package final class Execution {
  package enum Status: Equatable {
    /// The next step would go past the target.
    case paused
    case ended(Outcome)
  }

  package let module: Module
  package let entry: Computation.Entry
  package let store: Store
  /// The limit on the fuel used in total.
  package var fuelLimit: UInt64
  /// The fault of the execution, in tests of disputes.
  package var fault: Fault?
  /// The number of the call by the host that is under way, or comes next: 0 the start function, 1 `_initialize`, 2 the entry.
  package private(set) var phase = 0
  /// The error that ended the execution, as the guest's caller sees it.
  package private(set) var error: (any Error)?
  /// The values that the entry returned.
  package private(set) var results: [Value] = []

  private let imports: Imports
  private var instance: Instance?
  /// The fuel that making the instance used.
  private(set) var instanceFuel: UInt64 = 0
  private var isPaused = false

  /// - Parameters:
  ///   - wasi: The host that the module's imports are linked with.
  ///   - fuelLimit: The fuel used that no step may go past.
  package init(
    _ module: Module, entry: Computation.Entry, in store: Store, with wasi: WASI?,
    fuelLimit: UInt64 = Store.unlimitedFuel
  ) {
    self.module = module
    self.entry = entry
    self.store = store
    self.fuelLimit = min(fuelLimit, Store.unlimitedFuel)
    var imports = Imports()
    wasi?.define(in: &imports, store: store, includesUnstable: HostInterface.importsUnstable(module))
    self.imports = imports
  }

  /// Runs until the execution ends, or the next step would take the fuel used past a target.
  ///
  /// - Throws: Everything that is not an outcome: `ModuleError` of a module that cannot be instantiated, `receipt.entry` where
  ///   there is nothing to call, an interruption, and what a transcript of the host throws.
  package func advance(to target: UInt64) throws -> Status {
    guard let fault, fault.position < target else { return try advanceRightly(to: target) }
    return try fault.advance(self, to: target)
  }

  /// Runs as `advance` does, without any fault.
  func advanceRightly(to target: UInt64) throws -> Status {
    do {
      if instance == nil {
        allow(fuelLimit)
        instance = try Instance(module, imports: imports, in: store, runsStart: false)
        instanceFuel = store.fuelUsed
      }
      allow(target)
      while phase < 3 {
        if isPaused {
          isPaused = false
          results = try store.resume()
        } else {
          results = []
          try begin()
        }
        phase += 1
      }
      return .ended(.values(results.map { CoreValue($0) }))
    } catch let exit as WASIExit {
      return end(.exit(exit.code), exit)
    } catch let exception as GuestException {
      return end(.exception(exception.values.map { CoreValue($0) }), exception)
    } catch let trap as Trap {
      switch trap.kind {
      case .interrupted: throw trap
      case .outOfFuel:
        guard store.isSuspended, target < fuelLimit else { return end(.outOfFuel(limit: fuelLimit), trap) }
        isPaused = true
        return .paused
      default: return end(Outcome(trap), trap)
      }
    }
  }

  /// Lets the next step use fuel up to a target.
  private func allow(_ target: UInt64) {
    store.fuelLimit = min(target, fuelLimit)
  }

  private func end(_ outcome: Outcome, _ error: any Error) -> Status {
    self.error = error
    return .ended(outcome)
  }

  // MARK: Calls

  private func begin() throws {
    guard let instance else { return }
    switch phase {
    case 0: if let start = instance.startFunction { _ = try start.call([]) }
    case 1:
      // A command initializes itself.
      guard let name = entry.function, name != "_start", name != "_initialize",
        let initialize = instance.function("_initialize"), initialize.type == FunctionType()
      else { return }
      _ = try initialize.call([])
    default:
      guard let name = entry.function else { return }
      results = try function(name, of: instance).call(try parameters())
    }
  }

  private func function(_ name: Text, of instance: Instance) throws(CodedError) -> Function {
    guard let export = Name(validating: name.utf8.array), let function = instance.function(export) else {
      throw CodedError(.receiptEntry, "no function \"\(name)\" is exported")
    }
    let types = function.type.parameters
    let values = try parameters()
    guard values.count == types.count, zip(values, types).allSatisfy({ Self.fits($0, $1) }) else {
      throw CodedError(.receiptEntry, "the parameters are not those of \"\(name)\"")
    }
    return function
  }

  private static func fits(_ value: Value, _ type: ValueType) -> Bool {
    switch value {
    case .i32: type == .i32
    case .i64: type == .i64
    case .f32: type == .f32
    case .f64: type == .f64
    case .v128: type == .v128
    case .reference(let reference):
      type.reference.map { reference.isNull ? $0.isNullable : $0.heap == .extern } ?? false
    }
  }

  private func parameters() throws(CodedError) -> [Value] {
    var values: [Value] = []
    for parameter in entry.parameters {
      guard let value = parameter.value else {
        throw CodedError(.receiptEntry, "a value of type \(parameter.type) cannot be handed to a guest")
      }
      values.append(value)
    }
    return values
  }

  // MARK: States

  /// Continues where another execution was.
  ///
  /// - Parameter phase: The phase of the other execution.
  /// - Throws: `SnapshotError` where the module's code cannot be in this state.
  package func restore(_ state: Snapshot, phase: Int) throws {
    guard (0..<3).contains(phase) else { throw CodedError(.receiptPhase, "there is no call \(phase)") }
    if instance == nil {
      store.fuelLimit = Store.unlimitedFuel
      instance = try Instance(module, imports: imports, in: store, runsStart: false)
    }
    try store.restore(state)
    self.phase = phase
    isPaused = store.isSuspended
    guard isPaused else { throw CodedError(.receiptPhase, "nothing is under way in the state") }
  }
}
