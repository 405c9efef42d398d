/// Control instructions (section 3.3.1), calls and selections.
extension FunctionValidator {
  /// Applies the rule of an instruction that is not so frequent and has no signature in its row.
  @inline(never)
  mutating func validate(_ opcode: Opcode) throws(ModuleError) {
    switch opcode {
    case .tryTable: try tryTable()
    case .throw:
      try pop(entries[Int(try tagType(reader.immediates.index))].parameters)
      setUnreachable()
    case .throwRef:
      try pop(.reference(.exception))
      setUnreachable()
    case .brTable: try brTable()
    case .returnCall: try tailCall(try functionType(reader.immediates.index))
    case .callIndirect: try call(try indirectCallee())
    case .returnCallIndirect: try tailCall(try indirectCallee())
    case .callRef: try call(try referencedCallee())
    case .returnCallRef: try tailCall(try referencedCallee())
    case .selectTyped: try selectTyped()
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit: try validateTable(opcode)
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit: try validateMemory(opcode)
    case .refNull, .refIsNull, .refFunc, .refEq, .refAsNonNull, .brOnNull, .brOnNonNull, .refTest, .refTestNull,
      .refCast, .refCastNull, .brOnCast, .brOnCastFail, .anyConvertExtern, .externConvertAny, .refI31, .i31GetS,
      .i31GetU:
      try validateReference(opcode)
    default: try validateAggregate(opcode)
    }
  }

  // MARK: Blocks

  @inline(__always)
  mutating func block(_ opcode: Opcode) throws(ModuleError) {
    let (parameters, results) = try blockType(reader.immediates.block)
    if opcode == .if { try pop(.i32) }
    try pop(parameters)
    try enter(opcode, parameters: parameters, results: results)
    try push(parameters)
  }

  @inline(__always)
  private mutating func blockType(
    _ type: BlockType
  ) throws(ModuleError) -> (parameters: TypeList, results: TypeList) {
    switch type {
    case .empty: return (.empty, .empty)
    case .value(let type): return (.empty, TypeList(try normalized(type)))
    case .type(let index):
      let entry = entries[Int(try functionTypeIndex(index))]
      return (entry.parameters, entry.results)
    }
  }

  mutating func elseBranch() throws(ModuleError) {
    guard depth > 0, frames[depth - 1].opcode == .if else {
      throw reader.bytes.fail("END opcode expected: else without if", at: reader.offset)
    }
    let frame = try leave()
    try enter(.else, parameters: frame.parameters, results: frame.results)
    try push(frame.parameters)
  }

  mutating func end() throws(ModuleError) {
    let frame = try leave()
    // The missing branch of an `if` passes the parameters on.
    if frame.opcode == .if, !matches(frame.parameters, frame.results) {
      let parameters = text(types(frame.parameters))
      throw invalid("type mismatch: if without else takes \(parameters), gives \(text(types(frame.results)))")
    }
    if depth > 0 { try push(frame.results) }
  }

  private mutating func tryTable() throws(ModuleError) {
    let (parameters, results) = try blockType(reader.immediates.block)
    try pop(parameters)
    // The labels of the clauses are those around the instruction.
    var clauses = reader.bytes.reader(at: reader.immediates.vectorStart..<reader.bytes.position)
    for _ in 0..<reader.immediates.vectorCount { try check(try InstructionReader.catchClause(&clauses)) }
    try enter(.tryTable, parameters: parameters, results: results)
    try push(parameters)
  }

  /// Checks whether a clause's label takes what the clause catches (section 3.3.1, `catch`).
  private mutating func check(_ clause: CatchClause) throws(ModuleError) {
    var caught = TypeList.empty
    if clause.kind == .tag || clause.kind == .tagReference {
      caught = entries[Int(try tagType(clause.tag))].parameters
    }
    let label = try label(clause.label)
    let hasReference = clause.kind == .tagReference || clause.kind == .allReference
    let exception = ValueType.reference(ReferenceType(isNullable: false, heap: .exception))
    let count = Int(caught.count)
    guard count + (hasReference ? 1 : 0) == label.count, matches(caught, prefix(count, of: label)),
      !hasReference || context.types.matches(exception, type(count, of: label))
    else {
      let found = types(caught) + (hasReference ? [exception] : [])
      throw invalid("type mismatch: the clause catches \(text(found)), its label takes \(text(types(label)))")
    }
  }

  // MARK: Branches

  mutating func br() throws(ModuleError) {
    try pop(try label(reader.immediates.index))
    setUnreachable()
  }

  mutating func brIf() throws(ModuleError) {
    try pop(.i32)
    let label = try label(reader.immediates.index)
    try pop(label)
    try push(label)
  }

  private mutating func brTable() throws(ModuleError) {
    try pop(.i32)
    let `default` = try label(reader.immediates.index)
    var labels = reader.bytes.reader(at: reader.immediates.vectorStart..<reader.bytes.position)
    var last: TypeList?
    for _ in 0..<reader.immediates.vectorCount {
      let label = try label(try labels.u32())
      if label == last { continue }
      guard label.count == `default`.count else {
        throw invalid("type mismatch: br_table has labels of \(label.count) and of \(`default`.count) operands")
      }
      try check(label)
      last = label
    }
    try pop(`default`)
    setUnreachable()
  }

  // MARK: Calls

  /// Applies a function type.
  mutating func call(_ callee: Index) throws(ModuleError) {
    let type = entries[Int(callee)]
    try pop(type.parameters)
    try push(type.results)
  }

  mutating func functionType(_ index: Index) throws(ModuleError) -> Index {
    guard index < context.functions.count else { throw invalid("unknown function \(index)") }
    return context.functions[Int(index)]
  }

  private mutating func tagType(_ index: Index) throws(ModuleError) -> Index {
    guard index < context.tags.count else { throw invalid("unknown tag \(index)") }
    return context.tags[Int(index)]
  }

  /// The canonical index of a type that has to be a function type.
  mutating func functionTypeIndex(_ index: Index) throws(ModuleError) -> Index {
    try typeIndex(index, kind: .function, "function")
  }

  mutating func typeIndex(
    _ index: Index, kind: TypeSpace.Entry.Kind, _ name: StaticString
  ) throws(ModuleError) -> Index {
    guard index < entries.count else { throw invalid("unknown type \(index)") }
    guard entries[Int(index)].kind == kind else { throw invalid("type mismatch: type \(index) is no \(name) type") }
    return context.types.canonical[Int(index)]
  }

  /// Checks the immediates of `call_indirect`, and pops the index into the table.
  private mutating func indirectCallee() throws(ModuleError) -> Index {
    let table = try tableType(reader.immediates.secondIndex)
    guard context.types.matches(table.element, .function) else {
      throw invalid("type mismatch: table \(reader.immediates.secondIndex) holds \(table.element)")
    }
    let type = try functionTypeIndex(reader.immediates.index)
    try pop(table.addressType.valueType)
    return type
  }

  /// Checks the immediate of `call_ref`, and pops the reference.
  private mutating func referencedCallee() throws(ModuleError) -> Index {
    let type = try functionTypeIndex(reader.immediates.index)
    try pop(.reference(ReferenceType(isNullable: true, heap: HeapType(index: type))))
    return type
  }

  /// A call whose results are those of the function it stands in.
  private mutating func tailCall(_ callee: Index) throws(ModuleError) {
    let type = entries[Int(callee)]
    let results = frames[0].results
    guard matches(type.results, results) else {
      let found = text(types(type.results))
      throw invalid("type mismatch: the callee returns \(found), the function \(text(types(results)))")
    }
    try pop(type.parameters)
    setUnreachable()
  }

  // MARK: Selections

  mutating func select() throws(ModuleError) {
    try pop(.i32)
    let second = try pop()
    let first = try pop()
    guard !first.isReference, !second.isReference, first == second || first == .bottom || second == .bottom else {
      throw invalid("type mismatch: select needs two equal numbers or vectors but stack has [\(first) \(second)]")
    }
    try push(first == .bottom ? second : first)
  }

  private mutating func selectTyped() throws(ModuleError) {
    guard reader.immediates.vectorCount == 1 else {
      throw invalid("invalid result arity: select with \(reader.immediates.vectorCount) types")
    }
    var types = reader.bytes.reader(at: reader.immediates.vectorStart..<reader.bytes.position)
    let type = try normalized(try types.valueType())
    try pop(.i32)
    try pop(type)
    try pop(type)
    try push(type)
  }
}
