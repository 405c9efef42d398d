/// The contents of a frame at a program counter, which follow from it for validated code (`Spec/state.md`, section 1).
package struct FramePosition {
  package enum Mode: Sendable {
    /// The counter is at a step: an instruction, or the entry.
    case running
    /// The counter is after a call that has not returned.
    case waiting
    /// The counter is after an instruction that threw, or after a call that an exception came out of.
    case throwing
  }

  /// The types of parameters, declared locals and operands, with type indices of the module; that of a local that may
  /// not be set yet is with null.
  package let types: [ValueType]
  /// The types that the call before the counter pushes when it returns.
  package let results: [ValueType]

  package init(types: [ValueType], results: [ValueType]) {
    self.types = types
    self.results = results
  }

  package var slots: Int { types.reduce(0) { $0 + $1.slots } }
}

extension ModuleCode {
  /// Returns the contents of a frame of a function, or `nil` where no frame can be at that counter in that mode.
  ///
  /// It takes time in proportion to the body.
  /// - Parameter index: The index of the function among those that the module defines, which has to exist.
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
