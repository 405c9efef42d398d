import Testing
import WasmText

@testable import Wasm

/// A call of the function exported as `f` in the stepper, step by step.
struct SteppedCall {
  let store: Store
  let instance: Instance
  let thread = MachineThread()
  var stepper: Stepper<StoreState>

  /// - Parameter imports: Defines what the module imports.
  init(
    _ text: String, _ arguments: [UInt64] = [], limits: StoreLimits = StoreLimits(),
    imports: (Store, inout Imports) -> Void = { _, _ in }
  ) throws {
    store = Store(limits: limits, engine: .stepper)
    var defined = Imports()
    imports(store, &defined)
    instance = try Instance(Module(validating: parseModule(Array(text.utf8))), imports: defined, in: store)
    // Instantiation is charged, too.
    store.engine.fuelUsed = 0
    let function = try #require(instance.function("f")).record
    let code = store.functionCodes[function]
    thread.slots = arguments
    thread.frames = [
      MachineThread.Frame(
        function: function, instance: function.pointee.instance,
        pc: code.layout.localSlots > 0 ? 0 : code.control.first, base: 0)
    ]
    store.engine.threads.append(thread)
    stepper = Stepper(StoreState(thread, in: store))
  }

  /// The innermost frame's program counter.
  var pc: Int { thread.frames[thread.frames.count - 1].pc }

  /// Executes one step, and says in short what came of it and what it cost.
  mutating func step(until limit: UInt64 = .max) -> (result: String, cost: UInt64) {
    let before = store.fuelUsed
    let result = stepper.step(until: limit)
    return (describe(result), store.fuelUsed - before)
  }

  private func describe(_ result: StepResult) -> String {
    switch result {
    case .stepped: "stepped"
    case .outOfFuel: "out of fuel"
    case .finished: "finished"
    case .trap(let kind, let element): kind.rawValue + (element.map { " \($0)" } ?? "")
    case .uncaughtException: "exception"
    case .hostError: "host error"
    }
  }

  /// The costs of all steps to the end, and what that was.
  mutating func run() -> (result: String, costs: [UInt64]) {
    var costs: [UInt64] = []
    while true {
      let (result, cost) = step()
      costs.append(cost)
      if result != "stepped" { return (result, costs) }
    }
  }
}
