/// What a frame holds at a program counter, which for validated code follows from it (`Spec/state.md`, section 1).
package struct FramePosition {
  package enum Mode: Sendable {
    /// The counter is at a step: an instruction, or the entry.
    case running
    /// It is after a call that has not returned.
    case waiting
    /// It is after an instruction that threw, or after a call that an exception came out of.
    case throwing
  }

  /// Parameters, declared locals and operands, with type indices of the module; of a local that may not be set yet, with
  /// null.
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
  /// Takes time in proportion to the body.
  /// - Parameter index: Of the function among those that the module defines, which has to exist.
  package func place(of index: Int, at pc: Int, _ mode: FramePosition.Mode) -> FramePosition? {
    let parameters = context.functionType(Index(context.importedFunctionCount + index)).parameters
    let declared = declaredLocals(of: index)
    if pc == 0 {
      return mode == .running && declared.contains { $0.count > 0 }
        ? FramePosition(types: parameters, results: []) : nil
    }
    let point = CodePoint(pc: pc, isAfter: mode != .running)
    guard let shape = shapes(of: index, at: CodeProbe(point))[point] else { return nil }
    let results: [ValueType]
    switch shape.kind {
    case .call(let function): results = context.functionType(function).results
    case .callOfType(let type): results = context.types.function(type)?.results ?? []
    case .step: results = []
    case .throw:
      guard mode == .throwing else { return nil }
      results = []
    }
    let locals = shape.locals(declared, from: parameters.count).flatMap { repeatElement($0.type, count: $0.count) }
    return FramePosition(types: parameters + locals + shape.operands, results: results)
  }
}
