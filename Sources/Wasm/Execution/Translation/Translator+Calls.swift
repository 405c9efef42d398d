extension Translator {
  /// Returns whether a function runs in this instance, or in none.
  private mutating func isLocal(_ function: UnsafeMutablePointer<FunctionRecord>) -> Bool {
    function.pointee.instance == nil || function.pointee.instance == instance.record
  }

  /// Pops the arguments, which are in their slots, and returns the byte offset of the callee's frame.
  private mutating func popArguments(_ type: FunctionType) -> UInt64 {
    truncate(to: stack.count - type.parameters.count)
    return UInt64(height * 8)
  }

  /// Ends a call: appends the cost of what follows, before the return address, and pushes the results.
  private mutating func finishCall(_ type: FunctionType) {
    let next = newBlock()
    patches.append(.cost(word: words.count, block: next))
    emit(word: 0)
    recordReferences(at: words.count)
    beginBlock(next)
    for result in type.results { pushSlot(Kind(result)) }
    firstSymbolic = stack.count
    // A single result comes back in the accumulator as well.
    if type.results.count == 1, let result = stack.last, result.kind.accumulator == .acc, result.kind != .v128 {
      mirrors.acc = result.slot
      places[places.count - 1].mirrors = mirrors
    }
  }

  mutating func translateCall() {
    let function = instance.functions[Int(reader.immediates.index)]
    let type = store.types.function(function.pointee.type)
    flush()
    let offset = popArguments(type)
    emit(isLocal(function) ? word(opCall) : word(opCallAcross), offset)
    emit(pointer: function)
    finishCall(type)
  }

  mutating func translateCallIndirect() {
    let number = instance.number(reader.immediates.index)
    let table = instance.tables[Int(reader.immediates.secondIndex)]
    let type = store.types.function(number)
    flush()
    let index = pop().slot
    let offset = popArguments(type)
    emit(word(opCallIndirect), offset | UInt64(index) << 32)
    emit(pointer: table)
    emit(word: UInt64(number))
    finishCall(type)
  }

  mutating func translateCallRef() {
    let type = store.types.function(instance.number(reader.immediates.index))
    flush()
    let reference = pop().slot
    let offset = popArguments(type)
    emit(word(opCallRef), offset | UInt64(reference) << 32)
    finishCall(type)
  }

  // MARK: Tail calls

  private var header: UInt64 { UInt64(record.pointee.headerOffset) }

  /// Moves arguments to the start of the frame, if they are few and do not reach its header.
  private mutating func emitMove(slots: Int, from offset: UInt64) -> Bool {
    guard slots <= 8, slots * 8 <= Int(header) else { return false }
    for slot in 0..<slots { emit(word(opCopy), d: slot, a: Int(offset) / 8 + slot) }
    return true
  }

  mutating func translateReturnCall() {
    let function = instance.functions[Int(reader.immediates.index)]
    flush()
    let offset = popArguments(store.types.function(function.pointee.type))
    emitLeave()
    if isLocal(function), emitMove(slots: Int(function.pointee.parameterSlots), from: offset) {
      emit(word(opReturnCallMoved), header << 32)
    } else {
      emit(word(opReturnCall), offset | header << 32)
    }
    emit(pointer: function)
    endBlock()
    isUnreachable = true
  }

  mutating func translateReturnCallIndirect() {
    let number = instance.number(reader.immediates.index)
    let table = instance.tables[Int(reader.immediates.secondIndex)]
    flush()
    let index = pop().slot
    let offset = popArguments(store.types.function(number))
    emitLeave()
    let isMoved = emitMove(slots: store.types.slots(of: number).parameters, from: offset)
    emit(word(isMoved ? opReturnCallIndirectMoved : opReturnCallIndirect), offset | UInt64(index) << 32)
    emit(pointer: table)
    emit(word: UInt64(number) | header << 32)
    endBlock()
    isUnreachable = true
  }

  mutating func translateReturnCallRef() {
    let type = store.types.function(instance.number(reader.immediates.index))
    flush()
    let reference = pop().slot
    let offset = popArguments(type)
    emitLeave()
    emit(word(opReturnCallRef), offset | UInt64(reference) << 32)
    emit(word: header)
    endBlock()
    isUnreachable = true
  }

  // MARK: Exceptions

  mutating func translateThrow() {
    let tag = instance.tags[Int(reader.immediates.index)]
    flush()
    recordReferences(at: words.count)
    noteOperation()
    let parameters = store.types.function(tag.pointee.type).parameters
    truncate(to: stack.count - parameters.count)
    emit(word(opThrow), a: height)
    emit(pointer: tag)
    noteThrow()
    endBlock()
    isUnreachable = true
  }

  mutating func translateThrowRef() {
    flush()
    let reference = pop().slot
    emit(word(opThrow), a: reference)
    emit(word: 0)
    noteThrow()
    endBlock()
    isUnreachable = true
  }
}
