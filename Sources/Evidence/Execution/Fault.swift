import Wasm

/// A processor that errs once: the result of one step is wrong. This is for tests of the checks that find it.
package struct Fault: Equatable, Sendable {
  /// The fuel used past which the step would go that is wrong.
  package let position: UInt64
  /// The bits that are flipped.
  package let mask: UInt64

  package init(position: UInt64, mask: UInt64 = 1) {
    self.position = position
    self.mask = mask
  }

  /// Goes to the step, takes it, and spoils its result, if it is not after the target.
  func advance(_ execution: Execution, to target: UInt64) throws -> Execution.Status {
    let status = try execution.advanceRightly(to: position)
    guard status == .paused else { return status }
    let fuelUsed = execution.store.fuelUsed
    // The fuel that one step needs is not known before there is enough.
    var bound = fuelUsed
    while execution.store.fuelUsed == fuelUsed {
      guard bound < target else { return .paused }
      bound += 1
      let status = try execution.advanceRightly(to: bound)
      guard status == .paused else { return status }
    }
    execution.fault = nil
    try spoil(execution)
    return try execution.advanceRightly(to: target)
  }

  /// Flips bits where a step leaves its result: in the topmost slot, or else in memory.
  private func spoil(_ execution: Execution) throws {
    let state = execution.store.snapshot()
    let phase = execution.phase
    if !state.slots.isEmpty {
      var spoiled = state
      spoiled.slots[spoiled.slots.count - 1] ^= mask
      if (try? execution.restore(spoiled, phase: phase)) != nil { return }
    }
    var spoiled = state
    if let byte = spoiled.memories.first?.indices.last {
      spoiled.memories[0][byte] ^= UInt8(truncatingIfNeeded: mask) | 1
    } else if !spoiled.globals.isEmpty {
      spoiled.globals[0].low ^= mask
    }
    try execution.restore(spoiled, phase: phase)
  }
}
