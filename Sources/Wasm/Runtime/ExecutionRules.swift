/// The rules that an execution depends on besides a module and its inputs: two stores of equal rules give equal results.
package struct ExecutionRules: Hashable, Sendable {
  /// A limit with its name in `Spec/limits.md`.
  package struct Limit: Hashable, Sendable {
    package let name: String
    package let value: UInt64
  }

  /// The specification and its profile (`Spec/deterministic.md`).
  package let specification = "wasm-3.0-DET"
  /// The identifier of the costs of steps (`Spec/fuel.md`).
  package let fuelSchedule = FuelSchedule.identifier
  /// The form of the machine's states (`Spec/state.md`).
  package let stateVersion = 1
  /// The limits, in the order of the document: the store's, that of a frame, those of modules.
  package let limits: [Limit]

  package init(limits: StoreLimits) {
    let limits = limits.bounded
    self.limits =
      StoreLimit.allCases.map { Limit(name: $0.rawValue, value: limits[$0]) }
      + [Limit(name: "frame-slots", value: UInt64(StoreLimits.frameSlots))]
      + ModuleLimit.allCases.map { Limit(name: $0.rawValue, value: UInt64($0.value)) }
  }
}

extension Store {
  package var rules: ExecutionRules { ExecutionRules(limits: limits) }
}
