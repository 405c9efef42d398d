extension Translator {
  /// Translates one instruction that is reached.
  mutating func translate(_ instruction: Instruction) throws(ModuleError) {
    if translateOperator(instruction) { return }
    let immediates = reader.immediates
    switch instruction.opcode {
    // These are control instructions.
    case .unreachable:
      emit(word(opUnreachable))
      endBlock()
      isUnreachable = true
    case .nop: break
    case .block: translateBlock()
    case .loop: translateLoop()
    case .if: translateIf()
    case .else: translateElse()
    case .tryTable: try translateTryTable()
    case .end: translateEnd()
    case .br: translateBranch()
    case .brIf: translateBranchIf()
    case .brTable: try translateBranchTable()
    case .brOnNull: translateBranchOnNull(ifNull: true)
    case .brOnNonNull: translateBranchOnNull(ifNull: false)
    case .brOnCast: translateBranchOnCast(ifSuccess: true)
    case .brOnCastFail: translateBranchOnCast(ifSuccess: false)
    case .return:
      emitReturn()
      isUnreachable = true
    case .call: translateCall()
    case .callIndirect: translateCallIndirect()
    case .callRef: translateCallRef()
    case .returnCall: translateReturnCall()
    case .returnCallIndirect: translateReturnCallIndirect()
    case .returnCallRef: translateReturnCallRef()
    case .throw: translateThrow()
    case .throwRef: translateThrowRef()
    case .drop: _ = pop()
    case .select, .selectTyped: translateSelect()
    // These are constants.
    case .i32Const: pushConstant(.i32, immediates.value)
    case .i64Const: pushConstant(.i64, immediates.value)
    case .f32Const: pushConstant(.f32, immediates.value)
    case .f64Const: pushConstant(.f64, immediates.value)
    case .v128Const:
      emit(word(opConst128), d: height)
      emit(word: immediates.value)
      emit(word: immediates.highValue)
      pushSlot(.v128)
    // These are variable instructions.
    case .localGet: pushLocal(Int(immediates.index))
    case .localSet: setLocal(Int(immediates.index))
    case .localTee:
      setLocal(Int(immediates.index))
      pushLocal(Int(immediates.index))
    case .globalGet: translateGlobalGet()
    case .globalSet: translateGlobalSet()
    default:
      if instruction.opcode.prefix == 0xFB
        || instruction.opcode.rawValue >= Opcode.refNull.rawValue
          && instruction.opcode.prefix == nil
      {
        translateAggregate(instruction)
      } else if instruction.opcode.prefix == 0xFD {
        translateVectorMemory(instruction)
      } else {
        translateBulk(instruction)
      }
    }
  }

  private mutating func translateSelect() {
    let condition = pop()
    let usesAccumulator = isAccumulator(condition)
    let second = pop()
    let first = pop()
    let b = slot(of: second)
    let a = slot(of: first)
    let c = usesAccumulator ? 0 : slot(of: condition)
    switch first.kind {
    case .v128:
      let slot = usesAccumulator ? condition.slot : c
      if usesAccumulator { emit(word(opSet_a), d: slot) }
      emit(word(opSelect128), d: height, a: a, b: b, c: slot)
      pushSlot(.v128)
    case .f32, .f64:
      clobber()
      emit(word(usesAccumulator ? opSelect_a_s : opSelect_s_s), d: height, a: a, b: b, c: c)
      pushSlot(first.kind)
    case .i32, .i64, .reference:
      evict(.i64)
      let operation = emit(word(usesAccumulator ? opSelect_a_a : opSelect_s_a), a: a, b: b, c: c)
      pushAccumulator(first.kind, operation: operation, spill: word(usesAccumulator ? opSelect_a_s : opSelect_s_s))
    }
  }

  private mutating func setLocal(_ local: Int) {
    let value = pop()
    if copies[local] > 0 { preserve(local) }
    move(value, to: locals[local].slot)
  }

  // MARK: Globals

  private mutating func translateGlobalGet() {
    let global = instance.globals[Int(reader.immediates.index)]
    let kind = Kind(global.pointee.type.value)
    switch kind {
    case .v128:
      emit(word(opGlobalGet128), d: height)
      emit(pointer: global)
      pushSlot(kind)
    case .f32, .f64:
      clobber()
      emit(word(opGlobalGet_s), d: height)
      emit(pointer: global)
      pushSlot(kind)
    case .i32, .i64, .reference:
      evict(kind)
      let operation = emit(word(opGlobalGet_a))
      emit(pointer: global)
      pushAccumulator(kind, operation: operation, spill: word(opGlobalGet_s))
    }
  }

  private mutating func translateGlobalSet() {
    let global = instance.globals[Int(reader.immediates.index)]
    let value = pop()
    if value.kind.accumulator == .acc, isAccumulator(value) {
      emit(word(opGlobalSet_a))
    } else {
      let slot = slot(of: value)
      emit(value.kind == .v128 ? word(opGlobalSet128) : word(opGlobalSet_s), d: slot)
    }
    emit(pointer: global)
  }

  // MARK: Tables and bulk memory

  /// Translates an instruction that takes operands from slots and is one call of the engine.
  private mutating func translateBulk(_ instruction: Instruction) {
    let first = Int(reader.immediates.index)
    let second = Int(reader.immediates.secondIndex)
    switch instruction.opcode {
    case .tableGet:
      let index = popSlot()
      emit(word(opTableGet), d: height, a: index)
      emit(pointer: instance.tables[first])
      pushSlot(.reference)
    case .tableSet:
      let value = popSlot()
      let index = popSlot()
      emit(word(opTableSet), d: index, a: value)
      emit(pointer: instance.tables[first])
    case .tableSize:
      emit(word(opTableSize), d: height)
      emit(pointer: instance.tables[first])
      pushSlot(.i64)
    case .tableGrow:
      let operand = popOperands(2)
      let next = newBlock()
      emit(slow: slowTableGrow, d: operand, a: operand + 1, rest: 1, next: next)
      emit(pointer: instance.tables[first])
      beginBlock(next)
      pushSlot(.i64)
    case .memorySize:
      emit(word(opMemorySize), d: height)
      emit(pointer: instance.memories[first])
      pushSlot(.i64)
    case .memoryGrow:
      let pages = popOperands(1)
      let next = newBlock()
      emit(slow: slowMemoryGrow, d: pages, a: pages, rest: 1, next: next)
      emit(pointer: instance.memories[first])
      beginBlock(next)
      pushSlot(.i64)
    case .tableFill: emitBulk(slowTableFill, instance.tables[first])
    case .memoryFill: emitBulk(slowMemoryFill, instance.memories[first])
    case .tableCopy: emitBulk(slowTableCopy, instance.tables[first], pointer: instance.tables[second])
    case .memoryCopy: emitBulk(slowMemoryCopy, instance.memories[first], pointer: instance.memories[second])
    case .tableInit: emitBulk(slowTableInit, instance.tables[second], segment: first)
    case .memoryInit: emitBulk(slowMemoryInit, instance.memories[second], segment: first)
    case .elemDrop: emit(slow: slowElementDrop, b: first & 0xFFFF, c: first >> 16, rest: 0)
    case .dataDrop: emit(slow: slowDataDrop, b: first & 0xFFFF, c: first >> 16, rest: 0)
    default: break
    }
  }

  private mutating func emitBulk(
    _ operation: @escaping SlowOperation, _ target: UnsafeMutableRawPointer, pointer: UnsafeMutableRawPointer? = nil,
    segment: Int? = nil
  ) {
    let first = popOperands(3)
    let next = newBlock()
    emit(
      slow: operation, d: first, a: first + 1, b: first + 2, rest: pointer == nil && segment == nil ? 1 : 2, next: next)
    emit(pointer: target)
    if let pointer { emit(pointer: pointer) }
    if let segment { emit(word: UInt64(segment)) }
    beginBlock(next)
  }

  /// Pops the operands of an operation whose cost depends on them and which therefore ends its block: they are in their
  /// slots, and so is everything else. Returns the slot of the first.
  mutating func popOperands(_ count: Int) -> Int {
    flush()
    noteOperation()
    truncate(to: stack.count - count)
    return height
  }
}
