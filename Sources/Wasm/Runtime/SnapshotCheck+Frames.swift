// The frames of a state are checked here: whether execution can be at their positions, and whether they have the slots
// and values that it has there.

/// The contents that all frames of a function have at a point of its code.
private struct FramePlan {
  /// The number of slots.
  let slots: Int
  let rules: [(slot: Int, rule: SlotRules.Rule)]
  /// The callee of the instruction before the counter.
  let callee: Callee

  enum Callee {
    case nothing
    case function(UnsafeMutablePointer<FunctionRecord>)
    /// The callee is some function of the type with this number.
    case type(UInt32)
  }
}

private struct FrameKey: Hashable {
  let function: UnsafeMutablePointer<FunctionRecord>
  let point: CodePoint
}

extension SnapshotCheck {
  mutating func checkFrames() throws(SnapshotError) {
    let frames = state.frames
    if state.pending != 0 {
      try check(state.pending, ReferenceType(isNullable: false, heap: .exception), at: .pending)
    }
    guard !frames.isEmpty else {
      guard state.slots.isEmpty, state.pending == 0 else {
        throw SnapshotError("there are slots or an exception being thrown, and no frame whose they are")
      }
      return
    }
    let functions = try frameFunctions()
    try checkStack(functions)
    let plans = plans(functions)
    var knownResults: [[UInt32]: Bool] = [:]
    for (index, frame) in frames.enumerated() {
      guard let plan = plans[FrameKey(function: functions[index], point: point(index))] else {
        let pc = frame.pc == Snapshot.hostFunction ? "" : " at \(frame.pc)"
        throw SnapshotError("\(name(index)) cannot be\(pc) \(index + 1 < frames.count ? "below another" : "innermost")")
      }
      guard plan.slots == end(index) - frame.base else {
        throw SnapshotError("\(name(index)) has \(end(index) - frame.base) slots and not \(plan.slots)")
      }
      for (slot, rule) in plan.rules { try check(state.slots[frame.base + slot], rule, at: .slot(index, slot)) }
      if index + 1 < frames.count {
        guard canCall(plan.callee, functions[index + 1], from: frame, to: frames[index + 1], &knownResults) else {
          throw SnapshotError("\(name(index)) at \(frame.pc) does not wait for \(name(index + 1))")
        }
      }
    }
  }

  private func name(_ index: Int) -> String {
    let frame = state.frames[index]
    let isHost = frame.pc == Snapshot.hostFunction
    return "frame \(index), of function \(frame.function) of \(isHost ? "the host" : "instance \(frame.instance)"),"
  }

  /// Returns the index of the slot after those of a frame.
  private func end(_ index: Int) -> Int {
    index + 1 < state.frames.count ? state.frames[index + 1].base : state.slots.count
  }

  /// Returns the point of its function's code that a frame is at.
  private func point(_ index: Int) -> CodePoint {
    let isAfter = index + 1 < state.frames.count || state.pending != 0
    return CodePoint(pc: Int(state.frames[index].pc), isAfter: isAfter)
  }

  private func frameFunctions() throws(SnapshotError) -> [UnsafeMutablePointer<FunctionRecord>] {
    var result: [UnsafeMutablePointer<FunctionRecord>] = []
    result.reserveCapacity(state.frames.count)
    for (index, frame) in state.frames.enumerated() {
      let isHost = frame.pc == Snapshot.hostFunction
      // A frame of a function of the host has the instance whose instruction called it.
      guard frame.instance < store.instances.count, store.instances[Int(frame.instance)].record != nil,
        let function = function(isHost ? Snapshot.hostInstance : frame.instance, frame.function)
      else { throw SnapshotError("\(name(index)) is of none that there is") }
      result.append(function)
    }
    return result
  }

  /// Checks that frames follow one another and fit the stack, as every call makes sure (`Spec/fuel.md`, section 8).
  private func checkStack(_ functions: [UnsafeMutablePointer<FunctionRecord>]) throws(SnapshotError) {
    for (index, frame) in state.frames.enumerated() {
      guard index == 0 ? frame.base == 0 : frame.base >= state.frames[index - 1].base, frame.base <= state.slots.count
      else { throw SnapshotError("\(name(index)) cannot begin at slot \(frame.base)") }
      let function = functions[index]
      let size: Int
      if function.pointee.instance == nil {
        size = Int(max(function.pointee.parameterSlots, function.pointee.resultSlots)) + 2
      } else {
        do throws(ModuleError) {
          try function.pointee.validate()
        } catch {
          throw SnapshotError("\(name(index)) is not valid: \(error)")
        }
        let code = store.functionCodes[function]
        guard !code.isTooLarge else { throw SnapshotError("\(name(index)) is larger than any can be") }
        size = code.frameSlots
      }
      guard frame.base + 2 * index + size <= store.limits.stackSlots else {
        throw SnapshotError("\(name(index)) does not fit the stack of \(store.limits.stackSlots) slots")
      }
    }
  }

  // MARK: What frames have

  /// Returns the plans for all frames that can be where they are.
  private func plans(_ functions: [UnsafeMutablePointer<FunctionRecord>]) -> [FrameKey: FramePlan] {
    var plans: [FrameKey: FramePlan] = [:]
    // The values are the expected numbers of operand slots.
    var points: [UnsafeMutablePointer<FunctionRecord>: [CodePoint: Int]] = [:]
    for (index, function) in functions.enumerated() {
      let key = FrameKey(function: function, point: point(index))
      if function.pointee.instance == nil {
        if !key.point.isAfter { plans[key] = entryPlan(function) }
        continue
      }
      let code = store.functionCodes[function]
      if key.point.pc == 0 {
        if !key.point.isAfter, code.layout.localSlots > 0 { plans[key] = entryPlan(function) }
      } else if points[function]?[key.point] == nil {
        points[function, default: [:]][key.point] = end(index) - state.frames[index].base - code.layout.slots
      }
    }
    for (function, points) in points {
      let code = store.functionCodes[function]
      let locals = code.declaredLocals
      for (point, shape) in code.shapes(at: points) {
        // A frame whose slots differ from those of its plan is rejected for that.
        plans[FrameKey(function: function, point: point)] =
          shape.operandSlots == points[point]
          ? plan(function, locals, shape)
          : FramePlan(slots: code.layout.slots + shape.operandSlots, rules: [], callee: .nothing)
      }
    }
    return plans
  }

  /// Returns the plan of a frame that has its parameters only.
  private func entryPlan(_ function: UnsafeMutablePointer<FunctionRecord>) -> FramePlan {
    let rules = SlotRules(store.types.function(function.pointee.type).parameters)
    return FramePlan(slots: rules.count, rules: rules.rules, callee: .nothing)
  }

  private func plan(
    _ function: UnsafeMutablePointer<FunctionRecord>, _ locals: [(count: Int, type: ValueType)], _ shape: CodeShape
  ) -> FramePlan {
    // SAFETY: only functions of the host have no instance.
    let instance = function.pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue()
    let parameters = store.types.function(function.pointee.type).parameters
    var rules = SlotRules(parameters)
    for (count, type) in shape.locals(locals, from: parameters.count) {
      rules.append(StorageType(type.mapIndex(instance.number)), count: count)
    }
    let operandBase = rules.count
    for type in shape.operands { rules.append(StorageType(type.mapIndex(instance.number))) }
    let callee: FramePlan.Callee =
      switch shape.kind {
      case .step, .throw: .nothing
      case .call(let index): .function(instance.functions[Int(index)])
      case .callOfType(let index): .type(instance.number(index))
      }
    return FramePlan(slots: operandBase + shape.operandSlots, rules: rules.rules, callee: callee)
  }

  // MARK: Calls

  /// Returns whether a frame can have called the one above it, as far as types tell: tail calls may have put another
  /// function in the frame of the callee, with results that match the callee's.
  private func canCall(
    _ callee: FramePlan.Callee, _ function: UnsafeMutablePointer<FunctionRecord>, from frame: Snapshot.Frame,
    to next: Snapshot.Frame, _ known: inout [[UInt32]: Bool]
  ) -> Bool {
    let type = function.pointee.type
    switch callee {
    case .nothing: return false
    case .function(let expected):
      if expected == function { return function.pointee.instance != nil || next.instance == frame.instance }
      return expected.pointee.instance != nil && (try? expected.pointee.validate()) != nil
        && store.functionCodes[expected].makesTailCalls
        && haveResults(type, of: expected.pointee.type, &known)
    case .type(let number):
      return store.types.isSubtype(type, of: number) || haveResults(type, of: number, &known)
    }
  }

  /// Returns whether the results of one function type match those of another.
  private func haveResults(_ type: UInt32, of other: UInt32, _ known: inout [[UInt32]: Bool]) -> Bool {
    if let result = known[[type, other]] { return result }
    let (results, others) = (store.types.function(type).results, store.types.function(other).results)
    let result =
      results.count == others.count
      && zip(results, others).allSatisfy { store.types.isSubtype($0, of: $1) }
    known[[type, other]] = result
    return result
  }
}
