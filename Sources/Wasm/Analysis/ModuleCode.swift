/// The code of a module, with a validator to go through it again.
package final class ModuleCode {
  private let module: Module
  /// The copy of the module's bytes, at a fixed address.
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var validator: FunctionValidator

  var syntax: ModuleSyntax { module.syntax }
  var context: ModuleContext { module.context }

  package init(_ module: Module) {
    self.module = module
    buffer = .allocate(capacity: module.syntax.bytes.count)
    _ = buffer.initialize(from: module.syntax.bytes)
    validator = FunctionValidator(
      bytes: UnsafeBufferPointer(buffer), types: module.context.types, module: module.syntax)
    validator.context = module.context
  }

  deinit { buffer.deallocate() }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[range])
  }

  /// Analyses a function; `index` counts those that the module defines.
  package func function(_ index: Int) -> FunctionCode { FunctionCode(index, of: self, analysis(of: index)) }

  /// Returns what `FunctionCode.shapes` does.
  func shapes(of index: Int, at points: CodeProbe) -> [CodePoint: CodeShape] {
    analysis(of: index, points).probe.shapes
  }

  private func analysis(of index: Int, _ probe: CodeProbe = CodeProbe()) -> FunctionAnalysis {
    let type = context.functions[context.importedFunctionCount + index]
    let body = syntax.code[index]
    do {
      var analysis = FunctionAnalysis(
        context.types.function(type) ?? FunctionType(), body: body.range.lowerBound, probe: probe)
      try analysis.run(&validator, body, type: type)
      return analysis
    } catch {
      fatalError("code that was valid is not any more: \(error)")
    }
  }

  /// Returns what `FunctionCode.declaredLocals` does.
  func declaredLocals(of index: Int) -> [(count: Int, type: ValueType)] {
    var bytes = ByteReader(UnsafeBufferPointer(buffer), range: syntax.code[index].range)
    // The module is valid, so reading its code again cannot fail.
    return (try? bytes.localTypes()) ?? []
  }

  /// Reads a function's instructions, with offsets of the module.
  func firstInstruction(of index: Int) -> InstructionReader {
    var bytes = ByteReader(UnsafeBufferPointer(buffer), range: syntax.code[index].range)
    // The module is valid, so reading its code again cannot fail.
    try? bytes.skipLocals()
    return InstructionReader(bytes)
  }
}

extension ModuleContext {
  /// Returns the types that a call pushes, or `nil` for other instructions.
  func results(of opcode: Opcode, _ immediates: Immediates) -> TypeList? {
    switch opcode {
    case .call: types.entries[Int(functions[Int(immediates.index)])].results
    case .callIndirect, .callRef: types.entries[Int(immediates.index)].results
    default: nil
    }
  }

  /// Returns the number of operands that become the exception, or `nil` for instructions that throw none.
  func thrown(by opcode: Opcode, _ immediates: Immediates) -> Int? {
    switch opcode {
    case .throw: Int(types.entries[Int(tags[Int(immediates.index)])].parameters.count)
    case .throwRef: 1
    default: nil
    }
  }
}

extension ByteReader {
  /// Reads the locals of a valid function body, as runs of one type.
  mutating func localTypes() throws(ModuleError) -> [(count: Int, type: ValueType)] {
    var groups: [(count: Int, type: ValueType)] = []
    try locals { count, type in groups.append((Int(count), type)) }
    return groups
  }
}
