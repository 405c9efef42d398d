/// Executes calls (section 4.6.10).
extension Stepper {
  mutating func call(_ opcode: Opcode) throws(StepFailure) {
    let index = reader.immediates.index
    switch opcode {
    case .call: try call(state.function(index), isTail: false)
    case .returnCall:
      let callee = state.function(index)
      try charge(FuelSchedule.carrying(slots: state.slots(of: callee).parameters))
      try call(callee, isTail: true)
    default:
      let type = state.typeNumber(index)
      let isTail = opcode == .returnCallIndirect || opcode == .returnCallRef
      if isTail { try charge(FuelSchedule.carrying(slots: state.parameterSlots(of: type))) }
      let isIndirect = opcode == .callIndirect || opcode == .returnCallIndirect
      let callee = isIndirect ? try indirectCallee(type) : try referencedCallee()
      state.pop(1)
      try call(callee, isTail: isTail)
    }
  }

  /// Returns the function at the index in a table that the topmost operand gives.
  private mutating func indirectCallee(_ type: UInt32) throws(StepFailure) -> FunctionNumber {
    let table = reader.immediates.secondIndex
    let index = slot(0)
    guard index < state.tableCount(table) else { throw trap(.undefinedElement, element: index) }
    let reference = state.element(table, at: index)
    guard reference != 0 else { throw trap(.uninitializedElement, element: index) }
    let callee = state.function(of: reference)
    guard state.isSubtype(state.type(of: callee), of: type) else { throw .trap(.indirectCallTypeMismatch) }
    return callee
  }

  private func referencedCallee() throws(StepFailure) -> FunctionNumber {
    guard slot(0) != 0 else { throw .trap(.nullFunctionReference) }
    return state.function(of: slot(0))
  }

  /// Adds a frame of a function, whose parameters are the arguments on top.
  private mutating func call(_ callee: FunctionNumber, isTail: Bool) throws(StepFailure) {
    let slots = state.slots(of: callee)
    let calleeBase = isTail ? base : state.slotCount - slots.parameters
    var size = max(slots.parameters, slots.results) + 2
    var start = 0
    if !callee.isHost {
      do throws(ModuleError) { try state.validate(callee) } catch { throw .invalidFunction(error) }
      let code = state.code(of: callee)
      if code.isTooLarge { throw .trap(.callStackExhausted) }
      size = code.frameSlots
      if code.layout.localSlots == 0 { start = code.control.first }
    }
    let framesBelow = state.frameCount - (isTail ? 1 : 0)
    guard calleeBase + 2 * framesBelow + size <= state.stackSlots else { throw .trap(.callStackExhausted) }
    let frame = MachineFrame(function: callee, pc: start, base: calleeBase)
    if isTail {
      keep(slots.parameters, from: base)
      state.replaceFrame(by: frame)
    } else {
      state.pc = next
      state.pushFrame(frame)
    }
    load()
    next = -1
  }

  /// Takes the step "host call". Returns what the host function threw, unless it is an exception of the guest's.
  mutating func callHost() throws(StepFailure) -> (any Error)? {
    try charge(FuelSchedule.hostCall(bytes: state.hostBytes))
    settle()
    do {
      try state.callHost()
      goOnAfterCall()
    } catch {
      guard let exception = state.exception(error) else { return error }
      state.pending = exception
      removeFrame()
    }
    return nil
  }

  /// Removes the innermost frame and its slots.
  mutating func removeFrame() {
    state.pop(state.slotCount - base)
    state.popFrame()
    load()
  }
}
