/// Executes the instructions on exceptions (section 4.6.12).
extension Stepper {
  mutating func throwTag() throws(StepFailure) {
    let tag = reader.immediates.index
    let slots = state.parameterSlots(of: state.tagType(tag))
    try charge(FuelSchedule.values(slots: slots))
    try reserve(UInt64(slots) * 8)
    let exception = state.allocateException(tag)
    for position in 0..<slots {
      state.setContents(of: exception, at: UInt64(position) * 8, bytes: 8, to: slot(slots - 1 - position))
    }
    state.pop(slots)
    raise(exception)
  }

  mutating func throwReference() throws(StepFailure) {
    guard slot(0) != 0 else { throw .trap(.nullExceptionReference) }
    raise(pop())
  }

  private mutating func raise(_ exception: UInt64) {
    state.pending = exception
    state.pc = next
    next = -1
  }

  /// Takes the step "unwind": looks for a clause in the innermost frame, or removes it.
  mutating func unwind() throws(StepFailure) {
    let exception = state.pending
    let slots = state.parameterSlots(of: state.objectType(exception))
    let control = function.control
    var handler: ControlTable.Clause?
    var tried = 0
    var region = control.region(before: state.pc)
    while region >= 0, handler == nil {
      for clause in control.clauses[control.regions[region].clauses] {
        tried += 1
        if clause.kind.isAll || state.isException(exception, of: clause.tag) {
          handler = clause
          break
        }
      }
      region = control.regions[region].parent
    }
    try charge(FuelSchedule.unwind(clausesTried: tried, valueSlots: slots))
    guard let handler else { return removeFrame() }
    let target = control.targets[handler.target]
    state.pop(state.slotCount - operandBase - Int(target.height))
    if !handler.kind.isAll {
      for position in 0..<slots { push(state.contents(of: exception, at: UInt64(position) * 8, bytes: 8)) }
    }
    if handler.kind.hasReference { push(exception) }
    state.pending = 0
    state.pc = Int(target.pc)
  }
}

extension CatchClause.Kind {
  fileprivate var isAll: Bool { self == .all || self == .allReference }
  fileprivate var hasReference: Bool { self == .tagReference || self == .allReference }
}
