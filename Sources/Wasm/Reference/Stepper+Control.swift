/// Executes control instructions (section 4.6.9), without calls and exceptions.
extension Stepper {
  mutating func control(_ opcode: Opcode) throws(StepFailure) {
    switch opcode {
    case .unreachable: throw .trap(.unreachable)
    case .if:
      if UInt32(truncatingIfNeeded: pop()) == 0 { next = Int(firstTarget.pc) }
    case .end, .return:
      try charge(FuelSchedule.carrying(slots: function.resultSlots))
      returnToCaller()
    case .brTable: try branchTable()
    default: try branch(opcode)
    }
  }

  /// The first target of the instruction.
  private var firstTarget: ControlTable.Target { function.control.targets[function.control.target(at: pc)] }

  private mutating func branch(_ opcode: Opcode) throws(StepFailure) {
    let target = firstTarget
    try charge(FuelSchedule.carrying(slots: Int(target.slots)))
    switch opcode {
    case .brIf:
      if UInt32(truncatingIfNeeded: pop()) != 0 { branch(to: target) }
    case .brOnNull:
      if slot(0) == 0 {
        state.pop(1)
        branch(to: target)
      }
    case .brOnNonNull:
      if slot(0) != 0 { branch(to: target) } else { state.pop(1) }
    case .brOnCast, .brOnCastFail:
      if state.matches(slot(0), reader.immediates.type) == (opcode == .brOnCast) { branch(to: target) }
    default: branch(to: target)
    }
  }

  private mutating func branchTable() throws(StepFailure) {
    let first = function.control.target(at: pc)
    let last = reader.immediates.vectorCount
    // In code that is reached, all labels take equally many slots.
    try charge(FuelSchedule.carrying(slots: Int(function.control.targets[first + last].slots)))
    let index = Int(UInt32(truncatingIfNeeded: pop()))
    branch(to: function.control.targets[first + min(index, last)])
  }

  private mutating func branch(to target: ControlTable.Target) {
    if target.returns { return returnToCaller() }
    keep(Int(target.slots), from: operandBase + Int(target.height))
    next = Int(target.pc)
  }

  /// Removes the innermost frame, whose results are on top, and goes on after the call.
  private mutating func returnToCaller() {
    keep(function.resultSlots, from: base)
    state.popFrame()
    goOnAfterCall()
  }

  /// Goes on in the frame that waited for a call.
  mutating func goOnAfterCall() {
    load()
    next = -1
    if state.frameCount > 0 { state.pc = function.normalized(state.pc) }
  }
}
