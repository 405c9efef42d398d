// The machine state goes between both interpreters (`Spec/state.md`): off the engine's stack, and onto it.

/// An execution that stopped and may go on.
struct Suspension {
  let thread: MachineThread
  /// The function that was called first, whose results the execution will have.
  let function: UnsafeMutablePointer<FunctionRecord>
}

extension FunctionRecord {
  var declaredLocalSlots: Int { instance == nil ? 0 : Int(headerOffset / 8 - parameterSlots) }
}

extension ExecutionState {
  /// Returns the program counter of a point at which execution goes on.
  private func programCounter(of place: TranslatedFunction.Place, in function: TranslatedFunction) -> Int {
    if place.code == 8, function.record.pointee.declaredLocalSlots > 0 { return 0 }
    let code = store.functionCodes[function.record]
    return code.control.normalized(Int(place.source) - code.offset)
  }

  /// Returns the program counter of a point after a call or a `throw`.
  private func programCounter(after place: TranslatedFunction.Place?, in function: TranslatedFunction) -> Int {
    place.map { Int($0.source) - store.functionCodes[function.record].offset } ?? 0
  }

  /// Returns the point at which an execution enters that is at a program counter, if a block begins there.
  private func arrival(at pc: Int, in function: TranslatedFunction) -> TranslatedFunction.Place? {
    if function.arrivals.isEmpty {
      for place in function.places where place.block != nil {
        function.arrivals[programCounter(of: place, in: function)] = place
      }
    }
    return function.arrivals[pc]
  }

  /// Returns the point to which the call before a program counter returns.
  private func returnPlace(after pc: Int, in function: TranslatedFunction) -> TranslatedFunction.Place? {
    let source = pc + store.functionCodes[function.record].offset
    let first = function.places.partition(after: { $0.source < source })
    return function.places[first...].first { $0.block != nil }.flatMap { $0.source == source ? $0 : nil }
  }
}

extension ExecutionState {
  /// Takes the execution that stopped at an event off the stack.
  func exportThread(_ event: ExecutionContext.Event) -> MachineThread {
    let thread = MachineThread(outerSlots: top - stackBase)
    var found: [(frame: MachineThread.Frame, slots: [UInt64])] = []
    var (pc, sp) = (context.pointee.pc, context.pointee.sp)
    var callee: Slots?
    switch event {
    case .hostCall:
      // SAFETY: the accumulator is the function's record.
      let function = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(context.pointee.registers.acc))
        .unsafelyUnwrapped
      found.append(
        (
          MachineThread.Frame(function: function, instance: context.pointee.instance, pc: 0, base: 0),
          Array(UnsafeBufferPointer(start: sp, count: Int(function.pointee.parameterSlots)))
        ))
      callee = sp
      (pc, sp) = header(sp, function.pointee.headerOffset)
    case .unwinding:
      thread.pending = exception
      exception = 0
    case .block: break
    case .operation:
      // The stepper will charge the whole instruction.
      fuelUsed -= UInt64(code[pc]?.places(at: pc).last?.cost ?? 0)
    }
    forEachFrame(pc: pc, sp: sp, isCaller: callee != nil || event == .unwinding, acrossHost: false) { frame in
      let function = frame.function
      let record = function.record
      let places = function.places(at: frame.pc)
      var locals = Int(record.pointee.headerOffset / 8)
      let operands = frame.sp + locals + Self.headerBytes / 8
      var (programCounter, count) = (0, 0)
      if let callee {
        programCounter = self.programCounter(after: places.first, in: function)
        count = callee - operands
      } else if event == .unwinding {
        programCounter = self.programCounter(after: places.first, in: function)
        count = places.first.map { Int($0.base) } ?? 0
      } else if let place = event == .block ? places.first(where: { $0.block != nil }) : places.last {
        programCounter = self.programCounter(of: place, in: function)
        count = Int(place.height)
        if programCounter == 0 { locals = Int(record.pointee.parameterSlots) }
      }
      let slots =
        Array(UnsafeBufferPointer(start: frame.sp, count: locals))
        + UnsafeBufferPointer(start: operands, count: count)
      found.append(
        (
          MachineThread.Frame(function: record, instance: record.pointee.instance, pc: programCounter, base: 0), slots
        ))
      callee = frame.sp
      return true
    }
    for (frame, slots) in found.reversed() {
      thread.frames.append(
        MachineThread.Frame(
          function: frame.function, instance: frame.instance, pc: frame.pc, base: thread.slots.count))
      thread.slots += slots
    }
    return thread
  }

  /// Puts a thread on the stack, for translated code to go on at a block that begins where the thread is and that fits
  /// the fuel. Returns `false` where there is none.
  func importThread(_ thread: MachineThread) -> Bool {
    guard thread.pending == 0, let innermost = thread.frames.last, !innermost.isHost,
      let function = translated(innermost.function), let place = arrival(at: innermost.pc, in: function),
      let block = place.block, UInt64(function.blockCosts[Int(block)]) <= fuelLimit - fuelUsed
    else { return false }
    var sp = top
    var caller = top
    var address = finishReturn
    for (index, frame) in thread.frames.enumerated() {
      let end = index + 1 < thread.frames.count ? thread.frames[index + 1].base : thread.slots.count
      let locals = Int(frame.function.pointee.headerOffset / 8)
      let given = min(end - frame.base, locals)
      let operands = sp + locals + Self.headerBytes / 8
      thread.slots.withUnsafeBufferPointer { slots in
        // SAFETY: the frames' slots follow one another in the thread.
        let base = slots.baseAddress.unsafelyUnwrapped + frame.base
        sp.update(from: base, count: given)
        operands.update(from: base + given, count: end - frame.base - given)
      }
      setHeader(of: sp, frame.function, returnTo: address, caller: caller)
      guard index + 1 < thread.frames.count else { break }
      guard let translated = translated(frame.function), let place = returnPlace(after: frame.pc, in: translated)
      else {
        return false
      }
      address = translated.start + Int(place.code)
      if let instance = frame.instance, instance != thread.frames[index + 1].instance {
        crossings.append((address, instance))
        address = acrossReturn
      }
      caller = sp
      sp = operands + (end - frame.base - given)
    }
    // The function will record its call itself.
    if place.code == 8 { recorder?.takeBack(at: fuelUsed) }
    if let instance = innermost.instance { enter(instance) }
    context.pointee.goOn(
      function.start + Int(place.code), sp, cost: UInt64(function.blockCosts[Int(block)]), fuel: enter())
    loadAccumulators()
    return true
  }

  /// Returns a function's code, translated now if need be, or `nil` for a frame that is larger than any may be.
  private func translated(_ function: UnsafeMutablePointer<FunctionRecord>) -> TranslatedFunction? {
    if let known = code[function.pointee.code] { return known }
    guard let translated = Translator.translate(function, in: store) else { return nil }
    code.insert(translated)
    function.pointee.code = translated.start + 8
    return translated
  }
}
