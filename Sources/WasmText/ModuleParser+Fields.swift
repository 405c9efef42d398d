internal import Wasm

/// Parses the module fields in the order of the text (section 6.6), as the third pass.
extension ModuleParser {
  /// Parses the field whose parenthesis is the current token.
  mutating func field() throws(ModuleError) {
    let next = try cursor.peek()
    guard next.kind == .keyword else { throw cursor.unexpected("a module field") }
    if next.keyword == .type || next.keyword == .rec, typeMark < typeMarks.count, let end = typeMarks[typeMark].end {
      typeMark += 1
      return try cursor.move(to: end)
    }
    let location = cursor.location
    try cursor.advance()
    try cursor.advance()
    switch next.keyword {
    case .import: try importField(location)
    case .function: try functionField(location)
    case .table: try tableField(location)
    case .memory: try memoryField(location)
    case .global: try globalField(location)
    case .tag: try tagField(location)
    case .export: try exportField()
    case .start: try startField(location)
    case .elem: try elementField()
    case .data: try dataField()
    default:
      throw ModuleError(.malformed, "unexpected token: '\(shown(next))', expected a module field", at: next.location)
    }
    try endField()
    try cursor.close()
  }

  /// Checks that a field ends here, and that no annotation in it is left over.
  func endField() throws(ModuleError) {
    guard cursor.isAtClose else { throw cursor.unexpected(")") }
    if cursor.hasAnnotations { try rejectAnnotations() }
  }

  // MARK: Imports and exports

  private mutating func importField(_ location: ModuleError.Location) throws(ModuleError) {
    let module = try cursor.name()
    let name = try cursor.name()
    let type: ExternalType
    if try cursor.open(.function) {
      _ = try define(.function)
      type = .function(try typeUse(.ignored))
    } else if try cursor.open(.table) {
      _ = try define(.table)
      type = .table(try tableType())
    } else if try cursor.open(.memory) {
      _ = try define(.memory)
      type = .memory(try memoryType())
    } else if try cursor.open(.global) {
      _ = try define(.global)
      type = .global(try globalType())
    } else if try cursor.open(.tag) {
      _ = try define(.tag)
      type = .tag(try typeUse(.ignored))
    } else {
      throw cursor.unexpected("an external type")
    }
    try cursor.close()
    try addImport((module, name), type, at: location)
  }

  private mutating func addImport(
    _ names: (module: Name, name: Name), _ type: ExternalType, at location: ModuleError.Location
  ) throws(ModuleError) {
    if let firstDefinition { throw ModuleError(.malformed, "import after \(firstDefinition)", at: location) }
    module.imports.append(Import(module: names.module, name: names.name, type: type))
  }

  /// Reads `(export "name")*` of a definition.
  private mutating func inlineExports(_ kind: ExternalKind, _ index: Index) throws(ModuleError) {
    while try cursor.open(.export) {
      module.exports.append(Export(name: try cursor.name(), kind: kind, index: index))
      try cursor.close()
    }
  }

  /// Reads `(import "module" "name")` of a definition, if it comes next.
  private mutating func inlineImport() throws(ModuleError) -> (module: Name, name: Name)? {
    guard try cursor.open(.import) else { return nil }
    let module = try cursor.name()
    let name = try cursor.name()
    try cursor.close()
    return (module, name)
  }

  private mutating func beginDefinition(_ noun: String) {
    if firstDefinition == nil { firstDefinition = noun }
  }

  private mutating func exportField() throws(ModuleError) {
    let name = try cursor.name()
    let kind: ExternalKind
    let index: Index
    if try cursor.open(.function) {
      (kind, index) = (.function, try self.index(.function))
    } else if try cursor.open(.table) {
      (kind, index) = (.table, try self.index(.table))
    } else if try cursor.open(.memory) {
      (kind, index) = (.memory, try self.index(.memory))
    } else if try cursor.open(.global) {
      (kind, index) = (.global, try self.index(.global))
    } else if try cursor.open(.tag) {
      (kind, index) = (.tag, try self.index(.tag))
    } else {
      throw cursor.unexpected("an external index")
    }
    try cursor.close()
    module.exports.append(Export(name: name, kind: kind, index: index))
  }

  private mutating func startField(_ location: ModuleError.Location) throws(ModuleError) {
    guard module.start == nil else { throw ModuleError(.malformed, "multiple start sections", at: location) }
    module.start = try index(.function)
  }

  // MARK: Functions

  private mutating func functionField(_ location: ModuleError.Location) throws(ModuleError) {
    let index = try define(.function)
    try inlineExports(.function, index)
    if let names = try inlineImport() {
      return try addImport(names, .function(try typeUse(.ignored)), at: location)
    }
    beginDefinition("function")
    beginFunction(index)
    module.functions.append(try typeUse(.locals))
    try localDeclarations()
    try instructions(.sequence)
    if cursor.hasAnnotations { try rejectAnnotations() }
    emitEnd()
    module.code.append(FunctionBody(range: bodyStart..<code.count))
    if !hints.isEmpty { branchHints.functions.append(BranchHints.Function(index: index, hints: hints)) }
  }

  private mutating func beginFunction(_ index: Index) {
    for symbol in localSymbols { locals.unbind(symbol) }
    localSymbols.removeAll(keepingCapacity: true)
    localCount = 0
    blockCount = 0
    hints.removeAll(keepingCapacity: true)
    bodyStart = code.count
    names.beginFunction(index)
  }

  /// Reads `(local …)*` and writes the vector of locals, with equal neighbours together.
  private mutating func localDeclarations() throws(ModuleError) {
    var runs: [(count: UInt32, type: ValueType)] = []
    func add(_ type: ValueType) {
      if let last = runs.last, last.type == type, last.count < .max {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((1, type))
      }
    }
    while try cursor.open(.local) {
      if cursor.isAtIdentifier {
        try localName(.locals)
        add(try valueType())
        localCount += 1
      } else {
        let annotation = try nameAfterKeyword(of: "local")
        let first = localCount
        while !cursor.isAtClose {
          add(try valueType())
          localCount += 1
        }
        if let (name, annotation) = annotation {
          guard localCount == first + 1 else { throw annotation.misplaced }
          if options.keepsNames { names.addLocal(name, Index(first)) }
        }
      }
      try cursor.close()
    }
    code.count(runs.count)
    for run in runs {
      code.u32(run.count)
      code.valueType(run.type)
    }
  }

  // MARK: Tables, memories, globals, tags

  private mutating func tableField(_ location: ModuleError.Location) throws(ModuleError) {
    let index = try define(.table)
    try inlineExports(.table, index)
    if let names = try inlineImport() { return try addImport(names, .table(try tableType()), at: location) }
    beginDefinition("table")
    let address = try addressType()
    if cursor.token.kind == .natural {
      let limits = try limits()
      let type = TableType(addressType: address, limits: limits, element: try referenceType())
      let initializer = cursor.isAtClose ? nil : try expression(.sequence)
      module.tables.append(TableDefinition(type: type, initializer: initializer))
      return
    }
    let element = try referenceType()
    guard try cursor.open(.elem) else { throw cursor.unexpected("(elem") }
    _ = nextIndex(.element)
    let items: ElementSegment.Items
    var segmentType = element
    if cursor.isAtIndex, element == .function {
      items = .functions(try functionIndices())
      segmentType = ReferenceType(isNullable: false, heap: .function)
    } else if cursor.isAtIndex {
      var expressions: [Expression] = []
      while cursor.isAtIndex {
        let start = code.count
        immediates.index = try self.index(.function)
        code.instruction(.refFunc, immediates)
        emitEnd()
        expressions.append(Expression(range: start..<code.count))
      }
      items = .expressions(expressions)
    } else {
      items = .expressions(try elementExpressions())
    }
    try cursor.close()
    let segment = ElementSegment(
      type: segmentType, items: items, mode: .active(index: index, offset: zero(address)))
    let count = UInt64(segment.count)
    let limits = Limits(minimum: count, maximum: count)
    module.tables.append(
      TableDefinition(type: TableType(addressType: address, limits: limits, element: element)))
    module.elements.append(segment)
  }

  /// Returns the constant 0 as an offset.
  private mutating func zero(_ address: AddressType) -> Expression {
    let start = code.count
    immediates.value = 0
    code.instruction(address == .i32 ? .i32Const : .i64Const, immediates)
    code.opcode(.end)
    return Expression(range: start..<code.count)
  }

  private mutating func nextIndex(_ space: Space) -> Index {
    defined[space.rawValue] += 1
    return Index(truncatingIfNeeded: defined[space.rawValue] - 1)
  }

  private mutating func memoryField(_ location: ModuleError.Location) throws(ModuleError) {
    let index = try define(.memory)
    try inlineExports(.memory, index)
    if let names = try inlineImport() { return try addImport(names, .memory(try memoryType()), at: location) }
    beginDefinition("memory")
    let address = try addressType()
    guard try cursor.open(.data) else {
      module.memories.append(MemoryType(addressType: address, limits: try limits()))
      return
    }
    _ = nextIndex(.data)
    let contents = try dataContents()
    try cursor.close()
    let pages = (UInt64(contents.count) + 0xFFFF) / 0x1_0000
    module.memories.append(MemoryType(addressType: address, limits: Limits(minimum: pages, maximum: pages)))
    module.data.append(DataSegment(contents: contents, mode: .active(index: index, offset: zero(address))))
  }

  private mutating func globalField(_ location: ModuleError.Location) throws(ModuleError) {
    let index = try define(.global)
    try inlineExports(.global, index)
    if let names = try inlineImport() { return try addImport(names, .global(try globalType()), at: location) }
    beginDefinition("global")
    let type = try globalType()
    module.globals.append(GlobalDefinition(type: type, initializer: try expression(.sequence)))
  }

  private mutating func tagField(_ location: ModuleError.Location) throws(ModuleError) {
    let index = try define(.tag)
    try inlineExports(.tag, index)
    if let names = try inlineImport() { return try addImport(names, .tag(try typeUse(.ignored)), at: location) }
    beginDefinition("tag")
    module.tags.append(try typeUse(.ignored))
  }

  // MARK: Segments

  private mutating func dataContents() throws(ModuleError) -> Range<Int> {
    let start = code.count
    try cursor.strings(into: &code.bytes)
    return start..<code.count
  }

  /// Reads `(offset …)` or one folded instruction.
  private mutating func offset() throws(ModuleError) -> Expression {
    guard try cursor.open(.offset) else { return try expression(.folded) }
    let result = try expression(.sequence)
    try cursor.close()
    return result
  }

  private mutating func dataField() throws(ModuleError) {
    _ = try define(.data)
    var memory: Index = 0
    var hasMemory = false
    if try cursor.open(.memory) {
      memory = try index(.memory)
      hasMemory = true
      try cursor.close()
    }
    guard hasMemory || cursor.isAtOpen else {
      module.data.append(DataSegment(contents: try dataContents(), mode: .passive))
      return
    }
    let offset = try offset()
    module.data.append(DataSegment(contents: try dataContents(), mode: .active(index: memory, offset: offset)))
  }

  private mutating func elementField() throws(ModuleError) {
    _ = try define(.element)
    var mode = SegmentMode.passive
    // The indices of functions may be listed without the word `func` only where no table is named.
    var namesTable = false
    if try cursor.accept(.declare) {
      mode = .declarative
    } else if try cursor.open(.table) {
      namesTable = true
      let table = try index(.table)
      try cursor.close()
      mode = .active(index: table, offset: try offset())
    } else if cursor.isAtOpen, try !cursor.isAtOpen(.ref) {
      mode = .active(index: 0, offset: try offset())
    }
    let type: ReferenceType
    let items: ElementSegment.Items
    if try cursor.accept(.function) {
      type = ReferenceType(isNullable: false, heap: .function)
      items = .functions(try functionIndices())
    } else if let listed = try referenceTypeIfPresent() {
      type = listed
      items = .expressions(try elementExpressions())
    } else if case .active = mode, !namesTable {
      type = ReferenceType(isNullable: false, heap: .function)
      items = .functions(try functionIndices())
    } else {
      throw cursor.unexpected("an element list")
    }
    module.elements.append(ElementSegment(type: type, items: items, mode: mode))
  }

  private mutating func functionIndices() throws(ModuleError) -> [Index] {
    var result: [Index] = []
    while cursor.isAtIndex { result.append(try index(.function)) }
    return result
  }

  /// Reads `(item …)` and folded instructions.
  private mutating func elementExpressions() throws(ModuleError) -> [Expression] {
    var result: [Expression] = []
    while cursor.isAtOpen {
      if try cursor.open(.item) {
        result.append(try expression(.sequence))
        try cursor.close()
      } else {
        result.append(try expression(.folded))
      }
    }
    return result
  }

  /// Reads a constant expression.
  private mutating func expression(_ extent: Extent) throws(ModuleError) -> Expression {
    let start = code.count
    bodyStart = start
    blockCount = 0
    for symbol in localSymbols { locals.unbind(symbol) }
    localSymbols.removeAll(keepingCapacity: true)
    names.beginFunction(nil)
    try instructions(extent)
    emitEnd()
    return Expression(range: start..<code.count)
  }
}
