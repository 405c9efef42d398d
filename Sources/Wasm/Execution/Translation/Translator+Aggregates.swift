extension Translator {
  /// Translates an instruction on references, structures, arrays or i31.
  mutating func translateAggregate(_ instruction: Instruction) {
    switch instruction.opcode {
    case .refNull: pushConstant(.reference, 0)
    case .refFunc: pushConstant(.reference, ReferenceBits.function(instance.functions[Int(reader.immediates.index)]))
    case .refIsNull: translateComparison(.i64Eqz, operands: 1)
    case .refEq: translateComparison(.i64Eq, operands: 2)
    case .refAsNonNull:
      flush()
      emit(word(opRefAsNonNull), a: height - 1)
    case .refTest, .refTestNull:
      let reference = popSlot()
      emitTest(of: reference, reader.immediates.type, to: height)
      pushSlot(.i32)
    case .refCast, .refCastNull:
      flush()
      emit(word(opRefCast), a: height - 1)
      emit(word: UInt64(ValueType.reference(reader.immediates.type.mapIndex(instance.number)).bits))
    case .anyConvertExtern, .externConvertAny: break
    case .refI31: emitUnary(opRefI31, .reference)
    case .i31GetS: emitUnary(opI31GetS, .i32)
    case .i31GetU: emitUnary(opI31GetU, .i32)
    case .arrayLen: emitUnary(opArrayLength, .i32)
    case .structNew, .structNewDefault: translateStructNew(instruction.opcode)
    case .structGet, .structGetS, .structGetU: translateStructGet(instruction.opcode)
    case .structSet: translateStructSet()
    default: translateArray(instruction.opcode)
    }
  }

  private mutating func emitUnary(_ handler: @escaping Handler, _ result: Kind) {
    let operand = popSlot()
    emit(word(handler), d: height, a: operand)
    pushSlot(result)
  }

  /// Translates a comparison of references, which compares their bits.
  private mutating func translateComparison(_ opcode: Opcode, operands: Int) {
    _ = translateOperator(opcode.instruction)
  }

  mutating func emitTest(of slot: Int, _ type: ReferenceType, to destination: Int) {
    emit(word(opRefTest), d: destination, a: slot)
    emit(word: UInt64(ValueType.reference(type.mapIndex(instance.number)).bits))
  }

  // MARK: Structures

  private func fields(_ index: Index) -> (fields: [FieldType], offsets: [Int], byteCount: Int) {
    let entry = store.types.entries[Int(instance.number(index))]
    guard case .structure(let fields) = entry.type.composite,
      case .structure(let offsets, let byteCount, _) = entry.layout
    else { return ([], [], 0) }
    return (fields, offsets, byteCount)
  }

  private func access(_ storage: StorageType, isSigned: Bool) -> FieldAccess {
    switch storage {
    case .i8: isSigned ? .i8s : .i8u
    case .i16: isSigned ? .i16s : .i16u
    case StorageType(.v128): .v128
    default: .value
    }
  }

  /// Translates an allocation of a structure. It may collect: everything has to be in its slot, and known. A collection
  /// that the limit asks for is paid for, so the block ends here.
  private mutating func translateStructNew(_ opcode: Opcode) {
    let index = reader.immediates.index
    let (fields, _, byteCount) = fields(index)
    flush()
    recordReferences(at: words.count)
    noteOperation()
    let next = newBlock()
    if opcode == .structNew { truncate(to: stack.count - fields.count) }
    emit(slow: slowStructNew, d: height, a: height, rest: 2, next: next)
    emit(word: UInt64(instance.number(index)) | UInt64(byteCount) << 32)
    let isPacked = fields.contains { $0.storage.isPacked }
    let source: StructureSource = opcode == .structNewDefault ? .zero : isPacked ? .packedSlots : .slots
    emit(word: source.rawValue)
    beginBlock(next)
    pushSlot(.reference)
  }

  private mutating func translateStructGet(_ opcode: Opcode) {
    let (fields, offsets, _) = fields(reader.immediates.index)
    let field = Int(reader.immediates.secondIndex)
    let reference = popSlot()
    emit(word(opStructGet), d: height, a: reference)
    let access = access(fields[field].storage, isSigned: opcode == .structGetS)
    emit(word: UInt64(offsets[field]) | UInt64(access.rawValue) << 32)
    pushSlot(Kind(fields[field].storage.unpacked))
  }

  private mutating func translateStructSet() {
    let (fields, offsets, _) = fields(reader.immediates.index)
    let field = Int(reader.immediates.secondIndex)
    let value = popSlot()
    let reference = popSlot()
    emit(word(opStructSet), d: reference, a: value)
    emit(word: UInt64(offsets[field]) | UInt64(access(fields[field].storage, isSigned: false).rawValue) << 32)
  }

  // MARK: Arrays

  private func element(_ index: Index) -> StorageType {
    guard case .array(let field) = store.types.entries[Int(instance.number(index))].type.composite else {
      return StorageType(.i32)
    }
    return field.storage
  }

  private mutating func translateArray(_ opcode: Opcode) {
    let index = reader.immediates.index
    let storage = element(index)
    let size = UInt64(storage.byteCount)
    let segment = Int(reader.immediates.secondIndex)
    switch opcode {
    case .arrayNew: emitNew(index, .repeated, operands: 2)
    case .arrayNewDefault: emitNew(index, .zero, operands: 1)
    case .arrayNewFixed: emitNew(index, .slots, operands: Int(reader.immediates.value))
    case .arrayNewData: emitNew(index, .data, operands: 2, segment: segment)
    case .arrayNewElem: emitNew(index, .elements, operands: 2, segment: segment)
    case .arrayGet, .arrayGetS, .arrayGetU:
      let position = popSlot()
      let reference = popSlot()
      emit(word(opArrayGet), d: height, a: reference, b: position)
      emit(word: size | UInt64(access(storage, isSigned: opcode == .arrayGetS).rawValue) << 32)
      pushSlot(Kind(storage.unpacked))
    case .arraySet:
      let value = popSlot()
      let position = popSlot()
      let reference = popSlot()
      emit(word(opArraySet), d: reference, a: position, b: value)
      emit(word: size)
    case .arrayFill:
      let first = popOperands(4)
      let next = newBlock()
      emit(
        slow: slowArrayFill, d: first, a: first + 1, b: first + 2, c: first + (size == 16 ? 4 : 3), rest: 1, next: next)
      emit(word: size)
      beginBlock(next)
    case .arrayCopy:
      let first = popOperands(5)
      let next = newBlock()
      emit(slow: slowArrayCopy, d: first, rest: 1, next: next)
      emit(word: size)
      beginBlock(next)
    case .arrayInitData, .arrayInitElem:
      let first = popOperands(4)
      let next = newBlock()
      emit(slow: slowArrayInit, d: first, a: first + 1, b: first + 2, c: first + 3, rest: 2, next: next)
      emit(word: size | UInt64(segment) << 32)
      emit(word: opcode == .arrayInitData ? 0 : 1)
      beginBlock(next)
    default: break
    }
  }

  private mutating func emitNew(_ index: Index, _ source: ArraySource, operands: Int, segment: Int = 0) {
    flush()
    recordReferences(at: words.count)
    noteOperation()
    let next = newBlock()
    let length = source == .slots ? operands : stack[stack.count - 1].slot
    truncate(to: stack.count - operands)
    emit(slow: slowArrayNew, d: height, a: height, b: length, rest: 2, next: next)
    emit(word: UInt64(instance.number(index)) | UInt64(element(index).byteCount) << 32)
    emit(word: UInt64(source.rawValue) | UInt64(segment) << 32)
    beginBlock(next)
    pushSlot(.reference)
  }
}
