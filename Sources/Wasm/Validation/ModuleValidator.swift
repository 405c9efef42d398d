/// Validates a module (section 3.4, Modules) in one pass over its fields, constant expressions and code.
struct ModuleValidator: ~Copyable {
  private let module: ModuleSyntax
  private let bytes: UnsafeBufferPointer<UInt8>
  private let threads: Int?
  private let passingPlain: Bool
  private let time: CodeValidationTime
  /// Validates code, and owns the context that grows while the fields are gone through.
  private var code: FunctionValidator

  /// The context of a valid module.
  ///
  /// - Parameters:
  ///   - threads: How many threads validate function bodies at most; else as many as there are processors.
  ///   - passingPlain: Whether plain instructions are passed quickly, which is only seen in the time that it takes.
  ///   - time: When function bodies are validated.
  static func validate(
    _ module: ModuleSyntax, threads: Int? = nil, passingPlain: Bool = true, code time: CodeValidationTime = .ahead
  ) throws(ModuleError) -> ModuleContext {
    try ModuleLimit.bytes.check(module.bytes.count)
    let types = try TypeSpace(module)
    return try module.bytes.withUnsafeBufferPointer { (bytes) throws(ModuleError) in
      var validator = ModuleValidator(
        module: module, bytes: bytes, threads: threads, passingPlain: passingPlain, time: time,
        code: FunctionValidator(bytes: bytes, types: types, module: module))
      try validator.validate()
      return validator.code.context
    }
  }

  private init(
    module: ModuleSyntax, bytes: UnsafeBufferPointer<UInt8>, threads: Int?, passingPlain: Bool,
    time: CodeValidationTime, code: consuming FunctionValidator
  ) {
    self.module = module
    self.bytes = bytes
    self.threads = threads
    self.passingPlain = passingPlain
    self.time = time
    self.code = code
  }

  private mutating func validate() throws(ModuleError) {
    try validateImports()
    try declareDefinitions()
    try validateTables()
    try validateGlobals()
    try validateElements()
    try validateData()
    try validateStart()
    try validateExports()
    try validateCode()
  }

  // MARK: Imports and declarations

  private mutating func validateImports() throws(ModuleError) {
    try ModuleLimit.imports.check(module.imports.count)
    for entry in module.imports {
      switch entry.type {
      case .function(let type): code.context.functions.append(try functionType(type))
      case .table(let type): code.context.tables.append(try tableType(type))
      case .memory(let type): code.context.memories.append(try memoryType(type))
      case .global(let type): code.context.globals.append(try globalType(type))
      case .tag(let type): code.context.tags.append(try tagType(type))
      }
    }
    code.context.importedFunctionCount = code.context.functions.count
    code.context.importedTableCount = code.context.tables.count
    code.context.importedMemoryCount = code.context.memories.count
    code.context.importedGlobalCount = code.context.globals.count
    code.context.importedTagCount = code.context.tags.count
  }

  /// Adds everything defined here that needs no expression to be looked at.
  private mutating func declareDefinitions() throws(ModuleError) {
    for type in module.functions { code.context.functions.append(try functionType(type)) }
    try ModuleLimit.functions.check(code.context.functions.count)
    for type in module.memories { code.context.memories.append(try memoryType(type)) }
    try ModuleLimit.memories.check(code.context.memories.count)
    for type in module.tags { code.context.tags.append(try tagType(type)) }
    try ModuleLimit.tags.check(code.context.tags.count)
    try ModuleLimit.elementSegments.check(module.elements.count)
    for segment in module.elements { code.context.elements.append(try referenceType(segment.type)) }
    try ModuleLimit.dataSegments.check(module.data.count)
    code.context.dataCount = module.data.count
    code.context.declaredFunctions = Array(repeating: false, count: code.context.functions.count)
    for export in module.exports where export.kind == .function { declare(export.index) }
  }

  /// Lets `ref.func` name a function.
  private mutating func declare(_ function: Index) {
    if function < code.context.declaredFunctions.count { code.context.declaredFunctions[Int(function)] = true }
  }

  // MARK: Types

  private func functionType(_ index: Index) throws(ModuleError) -> Index {
    guard index < code.context.types.count else { throw invalid("unknown type \(index)") }
    guard code.context.types.entries[Int(index)].kind == .function else {
      throw invalid("unknown type: type \(index) is not a function type")
    }
    return code.context.types.canonical[Int(index)]
  }

  private func tagType(_ index: Index) throws(ModuleError) -> Index {
    let type = try functionType(index)
    guard code.context.types.entries[Int(type)].results.count == 0 else {
      throw invalid("non-empty tag result type")
    }
    return type
  }

  private func referenceType(_ type: ReferenceType) throws(ModuleError) -> ReferenceType {
    guard let normalized = code.context.types.normalized(type) else {
      throw invalid("unknown type \(type.heap.index ?? 0)")
    }
    return normalized
  }

  private func globalType(_ type: GlobalType) throws(ModuleError) -> GlobalType {
    guard let value = code.context.types.normalized(type.value) else {
      throw invalid("unknown type \(type.value.reference?.heap.index ?? 0)")
    }
    return GlobalType(value: value, isMutable: type.isMutable)
  }

  private func memoryType(_ type: MemoryType) throws(ModuleError) -> MemoryType {
    switch type.addressType {
    case .i32:
      try check(type.limits, within: 1 << 16, "memory size must be at most 65536 pages (4GiB)")
    case .i64:
      try check(type.limits, within: 1 << 48, "memory size must be at most 2^48 pages (2^64 bytes)")
    }
    return type
  }

  private func tableType(_ type: TableType) throws(ModuleError) -> TableType {
    let maximum: UInt64 = type.addressType == .i32 ? 0xFFFF_FFFF : .max
    try check(type.limits, within: maximum, "table size must be at most 2^32-1")
    return TableType(
      addressType: type.addressType, limits: type.limits, element: try referenceType(type.element))
  }

  private func check(_ limits: Limits, within range: UInt64, _ message: String) throws(ModuleError) {
    guard limits.minimum <= range, limits.maximum ?? 0 <= range else { throw invalid(message) }
    if let maximum = limits.maximum, limits.minimum > maximum {
      throw invalid("size minimum must not be greater than maximum")
    }
  }

  // MARK: Tables, globals and segments

  /// Initialisers of tables see imported globals only.
  private mutating func validateTables() throws(ModuleError) {
    for table in module.tables {
      let type = try tableType(table.type)
      if let initializer = table.initializer {
        try code.validate(initializer, type: .reference(type.element))
      } else if !type.element.isNullable {
        throw invalid("type mismatch: a table of non-nullable references needs an initializer")
      }
      code.context.tables.append(type)
    }
    try ModuleLimit.tables.check(code.context.tables.count)
  }

  /// Initialisers of globals see the globals before them.
  private mutating func validateGlobals() throws(ModuleError) {
    for global in module.globals {
      let type = try globalType(global.type)
      try code.validate(global.initializer, type: type.value)
      code.context.globals.append(type)
    }
    try ModuleLimit.globals.check(code.context.globals.count)
  }

  private mutating func validateElements() throws(ModuleError) {
    for (number, segment) in module.elements.enumerated() {
      let type = code.context.elements[number]
      try ModuleLimit.elements.check(segment.count)
      if case .active(let index, let offset) = segment.mode {
        guard index < code.context.tables.count else { throw invalid("unknown table \(index)", at: offset) }
        let table = code.context.tables[Int(index)]
        guard code.context.types.matches(type, table.element) else {
          throw invalid(
            "type mismatch: element segment \(number) has type \(type), table \(index) \(table.element)", at: offset)
        }
        try code.validate(offset, type: table.addressType.valueType)
      }
      switch segment.items {
      case .functions(let functions): try validate(functions, type: type)
      case .expressions(let expressions):
        for expression in expressions { try code.validate(expression, type: .reference(type)) }
      }
    }
  }

  private mutating func validate(_ functions: [Index], type: ReferenceType) throws(ModuleError) {
    for function in functions {
      guard function < code.context.functions.count else { throw invalid("unknown function \(function)") }
      declare(function)
      let heap = HeapType(index: code.context.functions[Int(function)])
      guard type.heap == .function || code.context.types.matches(heap, type.heap) else {
        throw invalid("type mismatch: function \(function) is not of the segment's type \(type)")
      }
    }
  }

  private mutating func validateData() throws(ModuleError) {
    for segment in module.data {
      guard case .active(let index, let offset) = segment.mode else { continue }
      guard index < code.context.memories.count else { throw invalid("unknown memory \(index)", at: offset) }
      try code.validate(offset, type: code.context.memories[Int(index)].addressType.valueType)
    }
  }

  // MARK: Start, exports and code

  private func validateStart() throws(ModuleError) {
    guard let start = module.start else { return }
    guard start < code.context.functions.count else { throw invalid("unknown function \(start)") }
    let type = code.context.types.entries[Int(code.context.functions[Int(start)])]
    guard type.parameters.count == 0, type.results.count == 0 else {
      throw invalid("start function must have no parameters and no results")
    }
  }

  private func validateExports() throws(ModuleError) {
    try ModuleLimit.exports.check(module.exports.count)
    var names = HashNumbers()
    for export in module.exports {
      let (count, kind) =
        switch export.kind {
        case .function: (code.context.functions.count, "function")
        case .table: (code.context.tables.count, "table")
        case .memory: (code.context.memories.count, "memory")
        case .global: (code.context.globals.count, "global")
        case .tag: (code.context.tags.count, "tag")
        }
      guard export.index < count else { throw invalid("unknown \(kind) \(export.index)") }
      let hash = export.name.hashValue
      guard names.number(hash, where: { module.exports[$0].name == export.name }) == nil else {
        throw invalid("duplicate export name: \"\(export.name)\"")
      }
      names.add(hash)
    }
  }

  private mutating func validateCode() throws(ModuleError) {
    guard module.code.count == module.functions.count else {
      throw ModuleError(.malformed, "function and code section have inconsistent lengths")
    }
    guard time == .ahead else { return }
    try CodeValidation.validate(module, bytes, &code, threads: threads, passingPlain: passingPlain)
  }

  private func invalid(_ message: String, at expression: Expression? = nil) -> ModuleError {
    let location = expression.map { ModuleError.Location.offset($0.range.lowerBound) } ?? .none
    return ModuleError(.invalid, message, at: location)
  }
}
