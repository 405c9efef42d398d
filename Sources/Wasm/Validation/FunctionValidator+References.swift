/// Instructions on references of all kinds (section 3.3.10), and the branches that test them.
extension FunctionValidator {
  mutating func validateReference(_ opcode: Opcode) throws(ModuleError) {
    switch opcode {
    case .refNull:
      try push(.reference(try normalized(reader.immediates.type)))
    case .refIsNull:
      _ = try popReference()
      try push(.i32)
    case .refFunc: try refFunc()
    case .refEq:
      let eq = ValueType.reference(ReferenceType(isNullable: true, heap: .eq))
      try pop(eq)
      try pop(eq)
      try push(.i32)
    case .refAsNonNull:
      try push(.reference(ReferenceType(isNullable: false, heap: try popReference().heap)))
    case .brOnNull:
      let operand = try popReference()
      let label = try label(reader.immediates.index)
      try pop(label)
      try push(label)
      try push(.reference(ReferenceType(isNullable: false, heap: operand.heap)))
    case .brOnNonNull:
      let operand = try popReference()
      try branch(with: ReferenceType(isNullable: false, heap: operand.heap))
    case .refTest, .refTestNull:
      try popCastOperand(try normalized(reader.immediates.type))
      try push(.i32)
    case .refCast, .refCastNull:
      let type = try normalized(reader.immediates.type)
      try popCastOperand(type)
      try push(.reference(type))
    case .brOnCast, .brOnCastFail: try branchOnCast(opcode)
    case .anyConvertExtern: try convert(from: .extern, to: .any)
    case .externConvertAny: try convert(from: .any, to: .extern)
    case .refI31:
      try pop(.i32)
      try push(.reference(ReferenceType(isNullable: false, heap: .i31)))
    default:
      try pop(.reference(ReferenceType(isNullable: true, heap: .i31)))
      try push(.i32)
    }
  }

  private mutating func refFunc() throws(ModuleError) {
    let index = reader.immediates.index
    let type = try functionType(index)
    if isConstant {
      context.declaredFunctions[Int(index)] = true
    } else if !context.declaredFunctions[Int(index)] {
      throw invalid("undeclared function reference: function \(index) is named in code only")
    }
    try push(.reference(ReferenceType(isNullable: false, heap: HeapType(index: type))))
  }

  /// Pops the operand of a cast to a type, which may be of any type of the same hierarchy.
  private mutating func popCastOperand(_ type: ReferenceType) throws(ModuleError) {
    try pop(.reference(ReferenceType(isNullable: true, heap: context.types.top(of: type.heap))))
  }

  private mutating func convert(from source: HeapType, to target: HeapType) throws(ModuleError) {
    let operand = try popReference()
    guard context.types.matches(operand.heap, source) else {
      throw invalid("type mismatch: instruction requires [(ref null \(source))] but stack has [\(operand)]")
    }
    try push(.reference(ReferenceType(isNullable: operand.isNullable, heap: target)))
  }

  /// Checks a conditional branch whose last operand, which is popped already, is a reference; the operands before it
  /// stay.
  private mutating func branch(with reference: ReferenceType) throws(ModuleError) {
    let label = try label(reader.immediates.index)
    guard label.count > 0 else {
      throw invalid("type mismatch: the label takes no operand for a reference \(reference)")
    }
    let last = type(Int(label.count) - 1, of: label)
    guard context.types.matches(.reference(reference), last) else {
      throw invalid("type mismatch: the label takes \(last), the branch has \(reference)")
    }
    let others = prefix(Int(label.count) - 1, of: label)
    try pop(others)
    try push(others)
  }

  private mutating func branchOnCast(_ opcode: Opcode) throws(ModuleError) {
    let source = try normalized(reader.immediates.sourceType)
    let target = try normalized(reader.immediates.type)
    guard context.types.matches(target, source) else {
      throw invalid("type mismatch: \(target) does not match \(source)")
    }
    try pop(.reference(source))
    // What is left of the source type where the cast fails.
    let rest = ReferenceType(isNullable: source.isNullable && !target.isNullable, heap: source.heap)
    let isOnCast = opcode == .brOnCast
    try branch(with: isOnCast ? target : rest)
    try push(.reference(isOnCast ? rest : target))
  }
}
