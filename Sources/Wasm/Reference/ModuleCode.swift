/// The code of a module, with a validator to go through it again.
package final class ModuleCode {
  private let module: Module
  /// A copy of the module's bytes, at a fixed address.
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
  package func function(_ index: Int) -> FunctionCode {
    let type = context.functions[context.importedFunctionCount + index]
    let body = syntax.code[index]
    do {
      var analysis = FunctionAnalysis(context.types.function(type) ?? FunctionType(), body: body.range.lowerBound)
      try analysis.run(&validator, body, type: type)
      return FunctionCode(index, of: self, analysis)
    } catch {
      fatalError("code that was valid is not any more: \(error)")
    }
  }

  /// See `place(of:at:_:)`.
  func operands(
    of index: Int, at pc: Int, _ mode: FramePlace.Mode
  ) throws(ModuleError) -> (operands: [ValueType], results: [ValueType])? {
    let type = context.functions[context.importedFunctionCount + index]
    let body = syntax.code[index]
    var analysis = FunctionAnalysis(context.types.function(type) ?? FunctionType(), body: body.range.lowerBound)
    return try analysis.operands(&validator, body, type: type, at: pc, mode)
  }

  /// Reads a function's instructions, with offsets of the module.
  func firstInstruction(of index: Int) -> InstructionReader {
    var bytes = ByteReader(UnsafeBufferPointer(buffer), range: syntax.code[index].range)
    // The module is valid, so that reading its code again cannot fail.
    try? bytes.skipLocals()
    return InstructionReader(bytes)
  }

  /// See `FunctionCode.operandTypes`.
  func operandTypes(of index: Int, at pc: Int, isBehind: Bool) -> [ValueType] {
    let type = context.functions[context.importedFunctionCount + index]
    let body = syntax.code[index]
    if !isBehind, pc == body.range.count - 1 { return context.types.function(type)?.results ?? [] }
    do {
      try validator.open(results: try validator.begin(body, type: type))
      var reader = validator.reader
      var count = 0
      while reader.bytes.position < body.range.lowerBound + pc {
        let opcode = try reader.nextOpcode()
        let before = validator.top
        _ = try validator.validateInstruction()
        count = validator.top
        if isBehind, let results = context.results(of: opcode, reader.immediates) {
          count -= Int(results.count)
        } else if isBehind, let thrown = context.thrown(by: opcode, reader.immediates) {
          count = before - thrown
        }
      }
      return (0..<count).map { validator.operands[$0] }
    } catch {
      fatalError("code that was valid is not any more: \(error)")
    }
  }
}

extension ModuleContext {
  /// What a call pushes; `nil` of other instructions.
  func results(of opcode: Opcode, _ immediates: Immediates) -> TypeList? {
    switch opcode {
    case .call: types.entries[Int(functions[Int(immediates.index)])].results
    case .callIndirect, .callRef: types.entries[Int(immediates.index)].results
    default: nil
    }
  }

  /// How many operands become the exception; `nil` of instructions that throw none.
  func thrown(by opcode: Opcode, _ immediates: Immediates) -> Int? {
    switch opcode {
    case .throw: Int(types.entries[Int(tags[Int(immediates.index)])].parameters.count)
    case .throwRef: 1
    default: nil
    }
  }
}
