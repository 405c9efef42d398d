extension Translator {
  // MARK: Pushing

  private mutating func push(_ operand: Operand) {
    stack.append(operand)
    if operand.kind == .reference { references.push(slot: operand.slot) }
    height += operand.kind.slots
    if height > maximumHeight { maximumHeight = height }
    // Operands far below the top are written to their slots, so that looking for uncopied locals stays cheap.
    if stack.count - firstSymbolic > 64 {
      materialize(at: firstSymbolic)
      firstSymbolic += 1
    }
  }

  /// Pushes a result that is in its slot.
  mutating func pushSlot(_ kind: Kind) {
    noteWrite(to: height, kind)
    push(Operand(place: .slot, kind: kind, slot: height))
  }

  mutating func pushConstant(_ kind: Kind, _ bits: UInt64) {
    push(Operand(place: .constant, kind: kind, slot: height, bits: bits))
  }

  mutating func pushLocal(_ local: Int) {
    copies[local] += 1
    push(Operand(place: .local, kind: locals[local].kind, slot: height, origin: local))
  }

  /// Pushes a result that the operation at `operation` leaves in the accumulator; `spill` is its handler to a slot.
  mutating func pushAccumulator(_ kind: Kind, operation: Int, spill: UInt64) {
    owners[kind.accumulator] = stack.count
    mirrors[kind.accumulator] = -1
    writers[kind.accumulator] = operation
    push(Operand(place: kind.accumulator, kind: kind, slot: height, origin: operation, spill: spill))
  }

  // MARK: Popping

  mutating func pop() -> Operand {
    let index = stack.count - 1
    let operand = stack.removeLast()
    if operand.kind == .reference { references.pop() }
    height -= operand.kind.slots
    firstSymbolic = min(firstSymbolic, index)
    switch operand.place {
    case .slot, .constant: break
    case .local: copies[operand.origin] -= 1
    case .acc, .f32, .f64: owners[operand.place] = -1
    }
    return operand
  }

  /// Returns the slot that a popped operand can be read from; writes it to its own slot if it is in none.
  mutating func slot(of operand: Operand) -> Int {
    switch operand.place {
    case .slot: return operand.slot
    case .local: return locals[operand.origin].slot
    case .constant:
      emitConstant(operand.bits, operand.kind, to: operand.slot)
      return operand.slot
    case .acc, .f32, .f64:
      spill(operand, to: operand.slot)
      return operand.slot
    }
  }

  mutating func popSlot() -> Int { slot(of: pop()) }

  /// Pops operands and returns the slot of the first, with all of them side by side in their own slots.
  mutating func popRange(_ count: Int) -> Int {
    for index in stack.count - count..<stack.count { materialize(at: index) }
    var slot = height
    for _ in 0..<count { slot = pop().slot }
    return slot
  }

  /// Drops operands down to `count`.
  mutating func truncate(to count: Int) {
    while stack.count > count { _ = pop() }
  }

  // MARK: Moving

  mutating func emitConstant(_ bits: UInt64, _ kind: Kind, to slot: Int) {
    noteWrite(to: slot, kind)
    if bits <= UInt64(UInt32.max) {
      emit(word(opConst), d: slot, immediate: UInt32(bits))
    } else {
      emit(word(opConst64), d: slot)
      emit(word: bits)
    }
  }

  /// Makes the operation that left a value in an accumulator write it to a slot instead.
  private mutating func spill(_ operand: Operand, to slot: Int) {
    words[operand.origin] = operand.spill
    words[operand.origin + 1] = words[operand.origin + 1] & ~0xFFFF | UInt64(slot)
    if operand.origin == last { lastCompare = -1 }
    noteWrite(to: slot, operand.kind)
    if writers[operand.place] == operand.origin { mirrors[operand.place] = slot }
  }

  mutating func emitCopy(_ kind: Kind, from source: Int, to destination: Int) {
    guard source != destination else { return }
    noteWrite(to: destination, kind)
    if kind != .v128, mirrors[kind.accumulator] == source {
      emit(setHandler(kind.accumulator), d: destination)
    } else {
      emit(kind == .v128 ? word(opCopy128) : word(opCopy), d: destination, a: source)
    }
  }

  private mutating func setHandler(_ place: Place) -> UInt64 {
    word(place == .f32 ? opSet_f32 : place == .f64 ? opSet_f64 : opSet_a)
  }

  /// Writes an operand of the stack to its slot.
  mutating func materialize(at index: Int) {
    let operand = stack[index]
    switch operand.place {
    case .slot: return
    case .local:
      copies[operand.origin] -= 1
      emitCopy(operand.kind, from: locals[operand.origin].slot, to: operand.slot)
    case .constant: emitConstant(operand.bits, operand.kind, to: operand.slot)
    case .acc, .f32, .f64:
      owners[operand.place] = -1
      spill(operand, to: operand.slot)
    }
    stack[index].place = .slot
  }

  /// Writes all operands to their slots: invariant I1.
  mutating func flush() {
    for index in firstSymbolic..<stack.count { materialize(at: index) }
    firstSymbolic = stack.count
  }

  /// Frees an accumulator for the next operation's result.
  mutating func evict(_ kind: Kind) {
    let owner = owners[kind.accumulator]
    if owner >= 0 { materialize(at: owner) }
  }

  /// Writes a popped operand to a slot that is not its own.
  mutating func move(_ operand: Operand, to slot: Int) {
    switch operand.place {
    case .slot: emitCopy(operand.kind, from: operand.slot, to: slot)
    case .local: emitCopy(operand.kind, from: locals[operand.origin].slot, to: slot)
    case .constant: emitConstant(operand.bits, operand.kind, to: slot)
    case .acc, .f32, .f64:
      if operand.origin == last {
        spill(operand, to: slot)
      } else {
        noteWrite(to: slot, operand.kind)
        emit(setHandler(operand.place), d: slot)
        if writers[operand.place] == operand.origin { mirrors[operand.place] = slot }
      }
    }
  }

  /// Copies a local to all operands that stand for it, before it changes.
  mutating func preserve(_ local: Int) {
    var index = stack.count
    while copies[local] > 0, index > firstSymbolic {
      index -= 1
      if stack[index].place == .local, stack[index].origin == local { materialize(at: index) }
    }
  }

  // MARK: Accumulators of operands

  /// Returns whether a popped operand can be used from its accumulator, be it that it is only there or also elsewhere.
  mutating func isAccumulator(_ operand: Operand) -> Bool {
    switch operand.place {
    case .acc, .f32, .f64: true
    case .slot: operand.kind != .v128 && mirrors[operand.kind.accumulator] == operand.slot
    case .local: operand.kind != .v128 && mirrors[operand.kind.accumulator] == locals[operand.origin].slot
    case .constant: false
    }
  }

  /// Records that an operation writes to a slot, or to two of them.
  mutating func noteWrite(to slot: Int, _ kind: Kind) {
    for slot in slot..<slot + kind.slots {
      if mirrors.acc == slot { mirrors.acc = -1 }
      if mirrors.f32 == slot { mirrors.f32 = -1 }
      if mirrors.f64 == slot { mirrors.f64 = -1 }
    }
  }

  /// Records that an operation leaves something else in the accumulator for integers.
  mutating func clobber() {
    evict(.i64)
    mirrors.acc = -1
    writers.acc = -1
  }

  /// Records which operands are references at the operation, or return address, at a byte offset.
  mutating func recordReferences(at index: Int) {
    if references.head >= 0 { references.heads[UInt32(index * 8)] = references.head }
  }
}
