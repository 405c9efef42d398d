/// The result of a step.
package enum StepResult {
  case stepped
  /// The step does not fit the fuel; nothing of it has happened.
  case outOfFuel
  /// The last frame has returned; its results are all there is in the slots.
  case finished
  /// The program counter is still at the instruction. The element is the index that an indirect call found nothing at.
  case trap(TrapKind, element: UInt64?)
  /// The exception in `pending` has left the last frame.
  case uncaughtException
  /// A function of the host threw, and its frame is still there; or a function is not valid.
  case hostError(any Error)
}

/// The second interpreter: executes WebAssembly one step of `Spec/fuel.md` at a time, on the state of `Spec/state.md`.
///
/// It is the oracle that the engine is tested against. They share the instruction table, the numerics and the schedule
/// of costs; everything else is written as the specification has it.
package struct Stepper<State: MachineState> {
  package var state: State

  // MARK: The innermost frame

  /// The code of the innermost frame. This is `nil` for a function of the host, and where no frame is left.
  private var code: FunctionCode?
  var reader: InstructionReader
  /// The frame's first slot.
  private(set) var base = 0
  /// The slot of the frame's first operand.
  private(set) var operandBase = 0

  // MARK: The step

  /// The fuel used that no step may go past.
  private var fuelLimit: UInt64 = 0
  /// The cost of the step as far as it is known.
  private(set) var cost: UInt64 = 0
  /// The program counter of the instruction.
  private(set) var pc = 0
  /// The program counter at which the frame goes on, or -1 where it is not innermost any more or its counter is set already.
  var next = 0
  private var element: UInt64?

  package init(_ state: State) {
    self.state = state
    reader = InstructionReader(ByteReader(UnsafeBufferPointer(start: nil, count: 0), range: 0..<0))
    load()
  }

  /// The code of the innermost frame.
  var function: FunctionCode {
    // SAFETY: this is used in steps of functions that are not the host's.
    code.unsafelyUnwrapped
  }

  /// Loads the frame that is the innermost one now.
  mutating func load() {
    code = nil
    guard state.frameCount > 0 else { return }
    let frame = state.frame
    base = frame.base
    guard !frame.function.isHost else { return }
    let code = state.code(of: frame.function)
    reader = code.reader(at: 0)
    operandBase = base + code.layout.slots
    self.code = code
  }

  // MARK: Steps

  /// Executes one step, if the fuel used may come to `fuelLimit`.
  package mutating func step(until fuelLimit: UInt64) -> StepResult {
    guard state.frameCount > 0 else { return state.pending == 0 ? .finished : .uncaughtException }
    self.fuelLimit = min(fuelLimit, FuelSchedule.unlimited)
    cost = 0
    do throws(StepFailure) {
      if state.pending != 0 {
        try unwind()
      } else if code == nil {
        if let error = try callHost() { return .hostError(error) }
      } else if state.pc == 0 {
        try enter()
      } else {
        try executeInstruction()
      }
    } catch {
      switch error {
      case .trap(let kind) where total <= self.fuelLimit:
        state.fuelUsed = total
        defer { element = nil }
        return .trap(kind, element: element)
      case .invalidFunction(let error):
        state.fuelUsed = total
        return .hostError(error)
      default: return .outOfFuel
      }
    }
    state.fuelUsed = total
    if state.frameCount > 0 { return .stepped }
    return state.pending == 0 ? .finished : .uncaughtException
  }

  /// The fuel used once the step is done.
  private var total: UInt64 { min(state.fuelUsed &+ cost, FuelSchedule.unlimited) }

  /// Adds to the cost of the step; to be called before anything of the step happens.
  mutating func charge(_ more: UInt64) throws(StepFailure) {
    cost &+= more
    guard total <= fuelLimit else { throw .outOfFuel }
  }

  mutating func charge(_ more: UInt32) throws(StepFailure) { try charge(UInt64(more)) }

  /// Sets the cost of a step that is a chunk of a bulk operation.
  mutating func charge(chunk bytes: UInt64, isLast: Bool) throws(StepFailure) {
    if !isLast { cost = 0 }
    try charge(FuelSchedule.moved(bytes: bytes))
  }

  /// Pays for the step now, so that a function of the host sees the fuel used.
  mutating func settle() {
    state.fuelUsed = total
    cost = 0
  }

  /// Returns the failure of an indirect call.
  mutating func trap(_ kind: TrapKind, element: UInt64) -> StepFailure {
    self.element = element
    return .trap(kind)
  }

  /// Takes the step "entry": gives a function its declared locals.
  private mutating func enter() throws(StepFailure) {
    let slots = function.layout.localSlots
    try charge(FuelSchedule.entry(localSlots: slots))
    state.pushZeros(slots)
    state.pc = function.control.first
  }

  // MARK: Instructions

  private mutating func executeInstruction() throws(StepFailure) {
    pc = state.pc
    reader.seek(to: pc)
    guard let opcode = try? reader.nextOpcode() else { fatalError("code that was valid is not any more") }
    next = reader.bytes.position
    let kind = opcode.instruction.fuel
    cost = UInt64(opcode == .end ? FuelSchedule.functionEnd : FuelSchedule.cost(kind))
    // A chunk of a bulk operation may cost less than the fixed cost.
    if kind != .bulk { try charge(0 as UInt64) }
    try execute(opcode)
    if next >= 0 { state.pc = function.normalized(next) }
  }

  private mutating func execute(_ opcode: Opcode) throws(StepFailure) {
    switch opcode {
    case .unreachable, .if, .end, .br, .brIf, .brTable, .return, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail:
      try control(opcode)
    case .call, .callIndirect, .callRef, .returnCall, .returnCallIndirect, .returnCallRef: try call(opcode)
    case .throw: try throwTag()
    case .throwRef: try throwReference()
    case .drop, .select, .selectTyped, .localGet, .localSet, .localTee, .globalGet, .globalSet: variable(opcode)
    case .i32Load, .i64Load, .f32Load, .f64Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U, .i64Load8S,
      .i64Load8U, .i64Load16S, .i64Load16U, .i64Load32S, .i64Load32U, .i32Store, .i64Store, .f32Store, .f64Store,
      .i32Store8, .i32Store16, .i64Store8, .i64Store16, .i64Store32:
      try access(opcode)
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit, .dataDrop: try memory(opcode)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit, .elemDrop: try table(opcode)
    case .refNull, .refIsNull, .refFunc, .refEq, .refAsNonNull, .refTest, .refTestNull, .refCast, .refCastNull,
      .anyConvertExtern, .externConvertAny, .refI31, .i31GetS, .i31GetU:
      try reference(opcode)
    case .structNew, .structNewDefault, .structGet, .structGetS, .structGetU, .structSet: try structure(opcode)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayGet, .arrayGetS, .arrayGetU,
      .arraySet, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem:
      try array(opcode)
    case .arrayLen: try arrayLength()
    default:
      if opcode.prefix == 0xFD { try vector(opcode) } else { try numeric(opcode) }
    }
  }
}

/// The reason for which a step did not happen.
enum StepFailure: Error {
  case outOfFuel
  case trap(TrapKind)
  /// The function that was to be called is not valid.
  case invalidFunction(ModuleError)
}
