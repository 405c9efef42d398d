extension Translator {
  /// Translates an instruction of a generated family, or returns `false` where it is none.
  mutating func translateOperator(_ instruction: Instruction) -> Bool {
    guard let family = table.families[Int(instruction.opcode.rawValue)], let signature = instruction.signature else {
      return false
    }
    let result = signature.result.map(Kind.init) ?? .i32
    switch family {
    case .binary(let place): translateBinary(instruction.opcode, place, variants: 2, result)
    case .compare(let place): translateBinary(instruction.opcode, place, variants: 4, result)
    case .test(let place): translateTest(instruction.opcode, place)
    case .unary(let place): translateUnary(place, result)
    case .load(let place): translateLoad(instruction.opcode, place, result)
    case .store(let place): translateStore(instruction.opcode, place, Kind(signature[1]))
    case .vector(let handler): translateVector(instruction, handler, signature)
    }
    return true
  }

  /// Appends an operation whose result goes to the accumulator.
  private mutating func finish(_ place: Int, _ kind: Kind, _ operands: UInt64) {
    evict(kind)
    let operation = emit(table.words[place], operands)
    pushAccumulator(kind, operation: operation, spill: table.words[place + 1])
  }

  private mutating func translateBinary(_ opcode: Opcode, _ family: Int, variants: Int, _ result: Kind) {
    var (opcode, family) = (opcode, family)
    var right = pop()
    var left = pop()
    if left.place == .constant || right.place == .acc && left.place == .slot, right.place != .constant,
      let other = table.exchanged[Int(opcode.rawValue)], let place = place(of: other)
    {
      swap(&left, &right)
      opcode = other
      family = place
    }
    let isFloat = left.kind == .f32 || left.kind == .f64
    // This is true if the constant fits the 32 bits of an integer form, which extend to 64 by their sign.
    let fits =
      isFloat || right.kind == .i32 || Int64(bitPattern: right.bits) == Int64(Int32(truncatingIfNeeded: right.bits))
    let hasImmediate = right.place == .constant && fits
    let isLeft = isAccumulator(left)
    let isRight = !isLeft && isAccumulator(right)
    let rightSlot = hasImmediate || isRight ? 0 : slot(of: right)
    let leftSlot = isLeft ? 0 : slot(of: left)
    let form: Int
    switch (isLeft, isRight, hasImmediate) {
    case (true, _, true): form = 4
    case (true, _, false): form = 1
    case (false, true, _): form = 2
    case (false, false, true): form = 3
    case (false, false, false): form = 0
    }
    let place = family + form * variants
    var operands = UInt64(leftSlot) << 16
    operands |=
      hasImmediate && !isFloat ? UInt64(UInt32(truncatingIfNeeded: right.bits)) << 32 : UInt64(rightSlot) << 32
    evict(result)
    let operation = emit(table.words[place], operands)
    if hasImmediate && isFloat { emit(word: right.bits) }
    if variants == 4, !(hasImmediate && isFloat) { lastCompare = place }
    lastOpcode = opcode
    mirrorsBeforeCompare = mirrors
    pushAccumulator(result, operation: operation, spill: table.words[place + 1])
  }

  private mutating func place(of opcode: Opcode) -> Int? {
    switch table.families[Int(opcode.rawValue)] {
    case .binary(let place), .compare(let place): place
    default: nil
    }
  }

  /// Translates `eqz`; after a comparison of integers it makes the opposite comparison.
  private mutating func translateTest(_ opcode: Opcode, _ place: Int) {
    if opcode == .i32Eqz, let top = stack.last, top.place == .acc, top.origin == last, lastCompare >= 0,
      let inverse = table.inverse[Int(lastOpcode.rawValue)], let other = self.place(of: inverse),
      let family = self.place(of: lastOpcode)
    {
      lastCompare = lastCompare - family + other
      lastOpcode = inverse
      words[last] = table.words[lastCompare]
      stack[stack.count - 1].spill = table.words[lastCompare + 1]
      return
    }
    let operand = pop()
    let form = isAccumulator(operand) ? 1 : 0
    let slot = form == 1 ? 0 : slot(of: operand)
    evict(.i32)
    mirrorsBeforeCompare = mirrors
    finish(place + form * 4, .i32, UInt64(slot) << 16)
    lastCompare = place + form * 4
    lastOpcode = opcode
  }

  private mutating func translateUnary(_ place: Int, _ result: Kind) {
    let operand = pop()
    let form = isAccumulator(operand) ? 1 : 0
    let slot = form == 1 ? 0 : slot(of: operand)
    finish(place + form * 2, result, UInt64(slot) << 16)
  }

  // MARK: Memory

  private mutating func translateLoad(_ opcode: Opcode, _ place: Int, _ result: Kind) {
    let address = pop()
    guard hasMemory32, reader.immediates.index == 0 else {
      let slot = slot(of: address)
      emitAnyMemory(opcode, d: height, a: slot)
      pushSlot(result)
      return
    }
    let form = isAccumulator(address) ? 1 : 0
    let slot = form == 1 ? 0 : slot(of: address)
    finish(place + form * 2, result, UInt64(slot) << 16 | reader.immediates.value << 32)
  }

  private mutating func translateStore(_ opcode: Opcode, _ place: Int, _ kind: Kind) {
    let value = pop()
    let address = pop()
    guard hasMemory32, reader.immediates.index == 0 else {
      let valueSlot = slot(of: value)
      let addressSlot = slot(of: address)
      emitAnyMemory(opcode, d: valueSlot, a: addressSlot)
      return
    }
    // Constants of floats are stored as the integers of their bits.
    var place = place
    if value.place == .constant, kind == .f32 || kind == .f64,
      case .store(let integer) = table.families[Int((kind == .f32 ? Opcode.i32Store : .i64Store).rawValue)]
    {
      place = integer
    }
    let usesValue = isAccumulator(value)
    let usesAddress = isAccumulator(address) && !usesValue
    let valueSlot = value.place == .constant || usesValue ? 0 : slot(of: value)
    let addressSlot = usesAddress ? 0 : slot(of: address)
    let valueForm = value.place == .constant ? 3 : usesValue ? 2 : 0
    let form = usesAddress ? valueForm == 3 ? 4 : 1 : valueForm
    emit(
      table.words[place + form],
      UInt64(valueSlot) | UInt64(addressSlot) << 16 | reader.immediates.value << 32)
    if valueForm == 3 { emit(word: value.bits) }
  }

  private mutating func emitAnyMemory(_ opcode: Opcode, d: Int, a: Int, b: Int = 0, lane: Int = 0) {
    emit(table.anyMemory[Int(opcode.rawValue)], d: d, a: a, b: b, c: lane)
    emit(pointer: instance.memories[Int(reader.immediates.index)])
    emit(word: reader.immediates.value)
  }

  /// Translates a load or store of vectors.
  mutating func translateVectorMemory(_ instruction: Instruction) {
    let isLane = instruction.immediates == .memoryLane
    let isStore = instruction.signature?.result == nil
    let vector = isLane || isStore ? popSlot() : 0
    let address = popSlot()
    emitAnyMemory(
      instruction.opcode, d: isStore ? vector : height, a: address, b: vector, lane: Int(reader.immediates.lane))
    if !isStore {
      maximumHeight = max(maximumHeight, height + 2)
      pushSlot(.v128)
    }
  }

  // MARK: Vectors

  private mutating func translateVector(_ instruction: Instruction, _ handler: UInt64, _ signature: Signature) {
    var slots: [Int] = []
    for _ in 0..<signature.count { slots.append(popSlot()) }
    slots.reverse()
    if instruction.immediates == .lane { slots.append(Int(reader.immediates.lane)) }
    while slots.count < 3 { slots.append(0) }
    emit(handler, d: height, a: slots[0], b: slots[1], c: slots[2])
    if instruction.immediates == .shuffle {
      emit(word: reader.immediates.value)
      emit(word: reader.immediates.highValue)
    }
    pushSlot(signature.result.map(Kind.init) ?? .v128)
  }
}

extension Translator.Kind {
  init(_ operand: Signature.Operand) {
    switch operand {
    case .i32: self = .i32
    case .i64, .address: self = .i64
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .v128
    }
  }
}
