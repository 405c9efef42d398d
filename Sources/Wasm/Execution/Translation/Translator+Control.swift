extension Translator {
  // MARK: Blocks

  private mutating func kinds(of type: BlockType) -> (parameters: [Kind], results: [Kind]) {
    switch type {
    case .empty: return ([], [])
    case .value(let value): return ([], [Kind(value)])
    case .type(let index):
      let function = instance.module.context.types.function(index)
      return ((function?.parameters ?? []).map(Kind.init), (function?.results ?? []).map(Kind.init))
    }
  }

  private mutating func open(_ sort: Control.Sort, _ type: BlockType) {
    let (parameters, results) = kinds(of: type)
    let slots = parameters.reduce(0) { $0 + $1.slots }
    controls.append(
      Control(
        sort: sort, label: newLabel(), height: height - slots, count: stack.count - parameters.count,
        parameters: parameters, results: results))
  }

  mutating func translateBlock() { open(.block, reader.immediates.block) }

  mutating func translateLoop() {
    flush()
    open(.loop, reader.immediates.block)
    let label = controls[controls.count - 1].label
    beginBlock(labels[label].block, charging: true)
    bind(label)
  }

  mutating func translateIf() {
    let condition = popCondition()
    flush()
    open(.if, reader.immediates.block)
    let elseLabel = newLabel()
    controls[controls.count - 1].elseLabel = elseLabel
    branch(condition.inverted, to: elseLabel)
  }

  mutating func translateElse() {
    let top = controls.count - 1
    let control = controls[top]
    if !isUnreachable {
      flush()
      emitBranch(to: control.label)
    }
    isUnreachable = false
    restore(control, control.parameters)
    controls[top].sort = .else
    beginBlock(at: control.elseLabel, isEnteredFromAbove: false)
  }

  /// Sets the operand stack to what it is at a label: all operands below it, and `kinds` in their slots.
  private mutating func restore(_ control: Control, _ kinds: [Kind]) {
    truncate(to: control.count)
    for kind in kinds { pushSlot(kind) }
    firstSymbolic = stack.count
  }

  mutating func translateTryTable() throws(ModuleError) {
    flush()
    let type = reader.immediates.block
    var clauses: [(kind: CatchClause.Kind, tag: UnsafeMutablePointer<TagRecord>?, label: Int, slot: Int)] = []
    for clause in try reader.catchClauses() {
      let target = controls[controls.count - 1 - Int(clause.label)]
      labels[target.label].isUsed = true
      labels[target.label].meet(Accumulators())
      let hasTag = clause.kind == .tag || clause.kind == .tagReference
      clauses.append((clause.kind, hasTag ? instance.tags[Int(clause.tag)] : nil, target.label, target.height))
    }
    open(.tryTable, type)
    controls[controls.count - 1].region = regions.count
    boundRegion(regions.count)
    regions.append(PendingRegion(clauses: clauses, parent: region))
    region = regions.count - 1
  }

  private mutating func boundRegion(_ region: Int) {
    regionBounds.append(TranslatedFunction.RegionBound(code: UInt32(words.count * 8), region: Int32(region)))
  }

  mutating func translateEnd() {
    guard let control = controls.popLast() else { return }
    if control.region >= 0 {
      region = regions[control.region].parent
      boundRegion(region)
    }
    switch control.sort {
    case .function: return endFunction(control)
    case .loop:
      if isUnreachable { return leaveUnreachable(control) }
    case .block, .else, .tryTable, .if:
      let hasElseEdge = control.sort == .if
      guard labels[control.label].isUsed || hasElseEdge else {
        if isUnreachable { leaveUnreachable(control) }
        return
      }
      if !isUnreachable {
        flush()
        labels[control.label].meet(mirrors)
      }
      if hasElseEdge { labels[control.label].meet(labels[control.elseLabel].mirrors ?? Accumulators()) }
      let isEnteredFromAbove = !isUnreachable
      isUnreachable = false
      restore(control, control.results)
      mirrors = labels[control.label].mirrors ?? Accumulators()
      beginBlock(at: control.label, isEnteredFromAbove: isEnteredFromAbove)
      if hasElseEdge {
        labels[control.elseLabel].block = labels[control.label].block
        bind(control.elseLabel)
      }
    }
  }

  /// Leaves a block whose end is not reached: the code after it is not reached either.
  private mutating func leaveUnreachable(_ control: Control) { truncate(to: control.count) }

  private mutating func endFunction(_ control: Control) {
    let carried = slots(control.results)
    let fuel = FuelSchedule.functionEnd + FuelSchedule.carrying(slots: carried)
    if !isUnreachable {
      cost += fuel
      emitReturn()
    }
    if labels[control.label].isUsed {
      isUnreachable = false
      restore(control, control.results)
      beginBlock(at: control.label, isEnteredFromAbove: false)
      places[places.count - 1].source = reader.offset
      places[places.count - 1].height = height - operandBase
      cost += fuel
      emitReturn()
    } else {
      endBlock()
    }
  }

  // MARK: Conditions

  /// A condition as the words of its branch: the handlers for true and for false, and the operands.
  struct Condition {
    var ifTrue: UInt64
    var ifFalse: UInt64
    var operands: UInt64

    var inverted: Condition { Condition(ifTrue: ifFalse, ifFalse: ifTrue, operands: operands) }
  }

  /// Pops an i32; a comparison that was the last operation becomes part of the branch.
  mutating func popCondition() -> Condition {
    let operand = pop()
    if operand.place == .acc, operand.origin == last, lastCompare >= 0 {
      let condition = Condition(
        ifTrue: table.words[lastCompare + 2], ifFalse: table.words[lastCompare + 3],
        operands: words[last + 1] & ~0xFFFF)
      words.removeSubrange(last...)
      positions.removeLast()
      last = -1
      lastCompare = -1
      mirrors = mirrorsBeforeCompare
      writers.acc = -1
      return condition
    }
    let form = isAccumulator(operand) ? 1 : 0
    return isZero(.i32Eqz, form: form, form == 1 ? 0 : slot(of: operand)).inverted
  }

  /// Returns the condition that a slot (form 0) or the accumulator (form 1) is zero.
  mutating func isZero(_ opcode: Opcode, form: Int, _ slot: Int) -> Condition {
    guard case .test(let place) = table.families[Int(opcode.rawValue)] else {
      return Condition(ifTrue: 0, ifFalse: 0, operands: 0)
    }
    return Condition(
      ifTrue: table.words[place + form * 4 + 2], ifFalse: table.words[place + form * 4 + 3],
      operands: UInt64(slot) << 16)
  }

  // MARK: Branches. All operands are in their slots.

  /// Ends the block with a branch to a label if the condition holds, and goes on in a new block.
  private mutating func branch(_ condition: Condition, to label: Int) {
    labels[label].isUsed = true
    labels[label].meet(mirrors)
    let operation = emit(condition.ifTrue, condition.operands)
    emit(word: 0)
    patches.append(.branch(word: operation + 2, operation: operation, label: label))
    let next = newBlock()
    patches.append(.fall(operation: operation, block: next))
    beginBlock(next, keeping: mirrors)
  }

  private mutating func emitBranch(to label: Int) {
    labels[label].isUsed = true
    labels[label].meet(mirrors)
    let operation = emit(word(opBranch), 0)
    patches.append(.branch(word: operation + 1, operation: operation, label: label))
    endBlock()
  }

  mutating func control(_ depth: Index) -> Control { controls[controls.count - 1 - Int(depth)] }

  /// Returns whether the values that a branch takes along have to be moved or returned.
  private mutating func needsMoves(_ target: Control) -> Bool {
    if target.sort == .function { return true }
    let slots = target.branchKinds.reduce(0) { $0 + $1.slots }
    return slots > 0 && height - slots != target.height
  }

  /// Appends a branch without a condition, with the values moved; the operand stack stays as it is.
  private mutating func emitBranchWithMoves(to target: Control) {
    let slots = target.branchKinds.reduce(0) { $0 + $1.slots }
    if target.sort == .function {
      emitReturnOfSlots(from: height - slots)
      endBlock()
      return
    }
    if slots > 0, height - slots != target.height { emitMove(slots, from: height - slots, to: target.height) }
    emitBranch(to: target.label)
  }

  private mutating func emitMove(_ count: Int, from source: Int, to destination: Int) {
    for slot in destination..<destination + count { noteWrite(to: slot, .i64) }
    if count == 1 {
      emit(word(opCopy), d: destination, a: source)
    } else {
      emit(word(opCopyMany), d: destination, a: source)
      emit(word: UInt64(count))
    }
  }

  mutating func translateBranch() {
    let target = control(reader.immediates.index)
    if target.sort == .function {
      emitReturn()
    } else {
      moveOperands(to: target)
      emitBranch(to: target.label)
    }
    isUnreachable = true
  }

  /// Moves the operands that a branch takes along to where its label has them, and all those that stay to their slots.
  private mutating func moveOperands(to target: Control) {
    guard needsMoves(target) else { return flush() }
    let kinds = target.branchKinds
    let first = stack.count - kinds.count
    if kinds.count == 1, stack[first].place != .slot {
      // Only what stays below the target matters, and the value itself.
      let operand = pop()
      flush()
      move(operand, to: target.height)
    } else {
      flush()
      let slots = kinds.reduce(0) { $0 + $1.slots }
      emitMove(slots, from: height - slots, to: target.height)
    }
  }

  mutating func translateBranchIf() {
    let condition = popCondition()
    flush()
    branch(condition, toDepth: reader.immediates.index)
  }

  /// Branches to a label of the guest, with moves on the way if need be.
  mutating func branch(_ condition: Condition, toDepth depth: Index) {
    let target = control(depth)
    guard needsMoves(target) else { return branch(condition, to: target.label) }
    let skip = newLabel()
    branch(condition.inverted, to: skip)
    emitBranchWithMoves(to: target)
    beginBlock(at: skip, isEnteredFromAbove: false)
  }

  mutating func translateBranchTable() throws(ModuleError) {
    let depths = try reader.labels()
    var carried = 0
    for depth in depths { carried = max(carried, slots(control(depth).branchKinds)) }
    cost += FuelSchedule.carrying(slots: carried)
    let index = pop()
    let isAccumulator = isAccumulator(index)
    let slot = isAccumulator ? 0 : slot(of: index)
    flush()
    let operation = emit(
      word(isAccumulator ? opBranchTable_a : opBranchTable_s), a: slot, immediate: UInt32(depths.count - 1))
    var stubs: [Index: Int] = [:]
    var order: [Index] = []
    for depth in depths {
      let target = control(depth)
      var label = target.label
      if needsMoves(target) {
        if let stub = stubs[depth] {
          label = stub
        } else {
          label = newLabel()
          stubs[depth] = label
          order.append(depth)
        }
      }
      labels[label].isUsed = true
      labels[label].meet(mirrors)
      patches.append(.branch(word: words.count, operation: operation, label: label))
      emit(word: 0)
    }
    endBlock()
    for depth in order {
      guard let stub = stubs[depth] else { continue }
      block = labels[stub].block
      bind(stub)
      emitBranchWithMoves(to: control(depth))
    }
    isUnreachable = true
  }

  // MARK: Branches on references

  /// Translates `br_on_null` and `br_on_non_null`.
  mutating func translateBranchOnNull(ifNull: Bool) {
    flush()
    let reference = pop()
    let isNull = isZero(.i64Eqz, form: 0, reference.slot)
    if ifNull {
      branch(isNull, toDepth: reader.immediates.index)
      pushSlot(.reference)
    } else {
      pushSlot(.reference)
      firstSymbolic = stack.count
      branch(isNull.inverted, toDepth: reader.immediates.index)
      _ = pop()
    }
    firstSymbolic = stack.count
  }

  /// Translates `br_on_cast` and `br_on_cast_fail`: the test goes to the slot above the operands.
  mutating func translateBranchOnCast(ifSuccess: Bool) {
    flush()
    emitTest(of: height - 1, reader.immediates.type, to: height)
    noteWrite(to: height, .i32)
    let isZero = isZero(.i32Eqz, form: 0, height)
    branch(ifSuccess ? isZero.inverted : isZero, toDepth: reader.immediates.index)
  }

  // MARK: Returns

  /// Returns the operands on top; the operand stack stays as it is.
  mutating func emitReturn() {
    let header = record.pointee.headerOffset
    if results.count == 1, results[0] != .v128 {
      emitLeave()
      let operand = pop()
      if isAccumulator(operand) {
        let place = operand.kind.accumulator
        emit(word(place == .f32 ? opReturn_f32 : place == .f64 ? opReturn_f64 : opReturn_a), immediate: header)
      } else {
        let slot = slot(of: operand)
        emit(word(opReturn_s), a: slot, immediate: header)
      }
      pushSlot(operand.kind)
    } else {
      for index in stack.count - results.count..<stack.count { materialize(at: index) }
      emitReturnOfSlots(from: height - results.reduce(0) { $0 + $1.slots })
    }
    endBlock()
  }

  private mutating func emitReturnOfSlots(from slot: Int) {
    let header = record.pointee.headerOffset
    let slots = results.reduce(0) { $0 + $1.slots }
    emitLeave()
    switch slots {
    case 0: emit(word(opReturn), immediate: header)
    case 1: emit(word(opReturn_s), a: slot, immediate: header)
    default:
      emit(word(opReturnMany), a: slot, immediate: header)
      emit(word: UInt64(slots))
    }
  }
}
