/// What a frame holds at a program counter, which for validated code follows from it (`Spec/state.md`, section 1).
package struct FramePlace {
  package enum Mode: Sendable {
    /// The counter is at a step: an instruction, or the entry.
    case running
    /// It is behind a call that has not returned.
    case waiting
    /// It is behind an instruction that threw, or behind a call that an exception came out of.
    case throwing
  }

  /// Parameters, declared locals and operands, with type indices of the module.
  package let types: [ValueType]
  /// What the call in front of the counter pushes when it returns.
  package let results: [ValueType]

  package init(types: [ValueType], results: [ValueType]) {
    self.types = types
    self.results = results
  }

  package var slots: Int { types.reduce(0) { $0 + $1.slots } }
}

extension ModuleCode {
  /// What a frame of a function holds; `nil` where no frame can be at that counter in that mode.
  ///
  /// Takes time in proportion to `pc`.
  /// - Parameter index: Of the function among those that the module defines, which has to exist.
  package func place(of index: Int, at pc: Int, _ mode: FramePlace.Mode) -> FramePlace? {
    let type = context.functions[context.importedFunctionCount + index]
    let body = syntax.code[index]
    let parameters = context.types.function(type)?.parameters ?? []
    guard pc >= 0, pc < body.range.count else { return nil }
    do {
      let declared = try locals(of: body)
      if pc == 0 {
        return mode == .running && declared.contains { $0.count > 0 }
          ? FramePlace(types: parameters, results: []) : nil
      }
      guard let (operands, results) = try operands(of: index, at: pc, mode) else { return nil }
      let locals = declared.flatMap { repeatElement($0.type, count: Int($0.count)) }
      return FramePlace(types: parameters + locals + operands, results: results)
    } catch {
      fatalError("code that was valid is not any more: \(error)")
    }
  }

  private func locals(of body: FunctionBody) throws(ModuleError) -> [(count: UInt32, type: ValueType)] {
    var reader = ByteReader(bytes(0..<syntax.bytes.count), range: body.range)
    var result: [(count: UInt32, type: ValueType)] = []
    try reader.locals { (count, type) throws(ModuleError) in result.append((count, type)) }
    return result
  }
}

extension FunctionAnalysis {
  /// The operands at a program counter other than 0, and the results that are not there yet of the call in front of it.
  mutating func operands(
    _ validator: inout FunctionValidator, _ body: FunctionBody, type: Index, at pc: Int, _ mode: FramePlace.Mode
  ) throws(ModuleError) -> (operands: [ValueType], results: [ValueType])? {
    var reader = try begin(&validator, body, type: type)
    let target = body.range.lowerBound + pc
    // What is left of the operands where the last instruction was a call or threw.
    var rest: Int?
    var isCall = false
    while !blocks.isEmpty, reader.bytes.position < target {
      rest = nil
      var ahead = reader
      let opcode = try ahead.nextOpcode()
      let (before, wasReached) = (validator.top, isReached)
      let results = validator.context.results(of: opcode, ahead.immediates)
      let thrown = validator.context.thrown(by: opcode, ahead.immediates)
      try analyse(&reader, &validator)
      isCall = results != nil
      if wasReached { rest = results.map { validator.top - Int($0.count) } ?? thrown.map { before - $0 } }
    }
    guard !blocks.isEmpty, reader.bytes.position == target else { return nil }
    if mode != .running {
      guard let rest, isCall || mode == .throwing else { return nil }
      let top = isCall ? validator.top : rest
      return ((0..<rest).map { validator.operands[$0] }, (rest..<top).map { validator.operands[$0] })
    }
    let opcode = try reader.nextOpcode()
    if opcode == .end, blocks.count == 1 {
      let results = validator.frames[0].results
      return isReached || blocks[0].isNamed
        ? ((0..<Int(results.count)).map { validator.context.types.type($0, of: results) }, []) : nil
    }
    guard isReached, opcode.instruction.fuel != .free else { return nil }
    return ((0..<validator.top).map { validator.operands[$0] }, [])
  }
}
