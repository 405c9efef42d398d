/// The entry points of the host for stores whose guests the stepper runs.
extension ExecutionState {
  /// Calls a function that is not the host's, as `invoke` does.
  func invokeStepper(
    _ function: UnsafeMutablePointer<FunctionRecord>, arguments slots: UnsafeMutablePointer<UInt64>
  ) throws {
    try function.pointee.validate()
    let code = store.functionCodes[function]
    let thread = MachineThread(outerSlots: takenSlots)
    guard !code.isTooLarge, thread.outerSlots + code.frameSlots <= store.limits.stackSlots else {
      throw Trap(.callStackExhausted)
    }
    thread.slots = Array(UnsafeBufferPointer(start: slots, count: code.layout.parameterSlots))
    thread.frames = [
      MachineThread.Frame(
        function: function, instance: function.pointee.instance,
        pc: code.layout.localSlots > 0 ? 0 : code.control.first, base: 0)
    ]
    _ = try step(thread, of: function, results: slots)
  }

  /// The number of slots of the stack that executions take whose functions of the host call in.
  var takenSlots: Int {
    let translated = top - stackBase
    guard let thread = threads.last, let frame = thread.frames.last else { return translated }
    let function = frame.function.pointee
    let own = Int(max(function.parameterSlots, function.resultSlots))
    return max(translated, thread.outerSlots + frame.base + 2 * thread.frames.count + own)
  }

  /// Steps a thread to the end of its outermost function, or until `handOver` has moved it elsewhere.
  ///
  /// - Returns: True if it has come to its end, with the results in `slots`.
  func step(
    _ thread: MachineThread, of function: UnsafeMutablePointer<FunctionRecord>,
    results slots: UnsafeMutablePointer<UInt64>, until handOver: () -> Bool = { false }
  ) throws -> Bool {
    recorder?.begin(thread, at: fuelUsed)
    threads.append(thread)
    defer { threads.removeLast() }
    var stepper = Stepper(StoreState(thread, in: store))
    var steps = 0
    while true {
      if steps & 0xFFF == 0, interruption.take() { throw suspend(thread, of: function, .interrupted) }
      steps &+= 1
      if handOver() { return false }
      let result = stepper.step(until: fuelLimit)
      recorder?.endStep(at: fuelUsed)
      switch result {
      case .stepped: continue
      case .finished:
        for (place, value) in thread.slots.enumerated() { slots[place] = value }
        return true
      case .outOfFuel: throw suspend(thread, of: function, .outOfFuel)
      case .trap(let kind, let element): throw Trap(kind, element: element, backtrace: steppedBacktrace())
      case .uncaughtException: throw guestException(thread.pending)
      case .hostError(let error): throw error
      }
    }
  }

  /// Keeps an outermost execution, to go on with it later.
  private func suspend(
    _ thread: MachineThread, of function: UnsafeMutablePointer<FunctionRecord>, _ kind: TrapKind
  ) -> Trap {
    suspended = activations.isEmpty ? Suspension(thread: thread, function: function) : nil
    return Trap(kind, backtrace: steppedBacktrace())
  }

  /// Returns the call stack of all guests that the stepper runs, innermost first.
  func steppedBacktrace() -> [Trap.Frame] {
    var result: [Trap.Frame] = []
    // Reading a name section takes time in proportion to it, so it is done once for each module.
    var names: [ObjectIdentifier: FunctionNames] = [:]
    for thread in threads.reversed() {
      for (index, frame) in thread.frames.enumerated().reversed() where !frame.isHost {
        guard result.count < Trap.maximumFrames, let instance = frame.instance else { return result }
        let module = instance.pointee.object.takeUnretainedValue().module
        let functionNames = names[ObjectIdentifier(module)] ?? FunctionNames(module)
        names[ObjectIdentifier(module)] = functionNames
        let code = store.functionCodes[frame.function]
        let isAfter = index + 1 < thread.frames.count || thread.pending != 0
        let function = frame.function.pointee.index
        result.append(
          Trap.Frame(
            function: function, name: functionNames[function],
            offset: code.offset + (isAfter ? code.instruction(before: frame.pc) : frame.pc)))
      }
    }
    return result
  }
}
