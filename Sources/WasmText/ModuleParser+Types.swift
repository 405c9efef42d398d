package import Wasm

/// Parses types (section 6.4), type definitions, and the uses of types (section 6.6.4).
extension ModuleParser {
  // MARK: Second pass

  /// Parses all `(type …)` and `(rec …)` fields.
  mutating func parseTypes() throws(ModuleError) {
    var start = cursor
    for number in typeMarks.indices {
      cursor.annotations = []
      try cursor.move(to: typeMarks[number].start)
      if try cursor.open(.rec) {
        while try cursor.open(.type) {
          try typeDefinition()
          try cursor.close()
        }
      } else if try cursor.open(.type) {
        try typeDefinition()
      }
      module.groupEnds.append(module.types.count)
      try endField()
      typeMarks[number].end = cursor.markAfter
    }
    start.unknownAnnotations = cursor.unknownAnnotations
    cursor = start
    for group in module.recursionGroups where group.count == 1 {
      let index = group.lowerBound
      let type = module.types[index]
      guard type.isFinal, type.supertypes.isEmpty, case .function(let function) = type.composite else { continue }
      // A type that refers to itself counts too: what a type use repeats is compared as it is written.
      if functionTypes[function] == nil { functionTypes[function] = Index(index) }
    }
  }

  private mutating func typeDefinition() throws(ModuleError) {
    let index = try define(.type)
    guard try cursor.open(.sub) else {
      module.types.append(SubType(composite: try compositeType(index)))
      return
    }
    let isFinal = try cursor.accept(.final)
    var supertypes: [Index] = []
    while cursor.isAtIndex { supertypes.append(try self.index(.type)) }
    let composite = try compositeType(index)
    try cursor.close()
    module.types.append(SubType(isFinal: isFinal, supertypes: supertypes, composite: composite))
  }

  private mutating func compositeType(_ index: Index) throws(ModuleError) -> CompositeType {
    let result: CompositeType
    if try cursor.open(.function) {
      result = .function(try functionType(.ignored))
    } else if try cursor.open(.structure) {
      result = .structure(try structureFields(index))
    } else if try cursor.open(.array) {
      result = .array(try fieldType())
    } else {
      throw cursor.unexpected("a type")
    }
    try cursor.close()
    return result
  }

  private mutating func structureFields(_ type: Index) throws(ModuleError) -> [FieldType] {
    var result: [FieldType] = []
    while try cursor.open(.field) {
      let token = cursor.token
      if let symbol = try identifier() {
        let key = UInt64(type) << 32 | UInt64(symbol)
        guard fields.updateValue(Index(result.count), forKey: key) == nil else {
          throw ModuleError(.malformed, "duplicate field \(shown(token))", at: token.location)
        }
        if options.keepsNames { names.addField(symbols.name(symbol), type, Index(result.count)) }
        if let name = try nameAnnotation(of: "field"), options.keepsNames {
          names.addField(name, type, Index(result.count))
        }
        result.append(try fieldType())
      } else {
        let annotation = try nameAfterKeyword(of: "field")
        let first = result.count
        while !cursor.isAtClose { result.append(try fieldType()) }
        if let (name, annotation) = annotation {
          guard result.count == first + 1 else { throw annotation.misplaced }
          if options.keepsNames { names.addField(name, type, Index(first)) }
        }
      }
      try cursor.close()
    }
    return result
  }

  private mutating func fieldType() throws(ModuleError) -> FieldType {
    guard try cursor.open(.mut) else { return FieldType(storage: try storageType(), isMutable: false) }
    let storage = try storageType()
    try cursor.close()
    return FieldType(storage: storage, isMutable: true)
  }

  private mutating func storageType() throws(ModuleError) -> StorageType {
    if try cursor.accept(.i8) { return .i8 }
    if try cursor.accept(.i16) { return .i16 }
    return StorageType(try valueType())
  }

  // MARK: Value types

  mutating func valueType() throws(ModuleError) -> ValueType {
    if cursor.token.kind == .keyword {
      let number: ValueType? =
        switch cursor.token.keyword {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        default: nil
        }
      if let number {
        try cursor.advance()
        return number
      }
    }
    guard let type = try referenceTypeIfPresent() else { throw cursor.unexpected("a type") }
    return .reference(type)
  }

  mutating func referenceType() throws(ModuleError) -> ReferenceType {
    guard let type = try referenceTypeIfPresent() else { throw cursor.unexpected("a reference type") }
    return type
  }

  mutating func referenceTypeIfPresent() throws(ModuleError) -> ReferenceType? {
    if try cursor.open(.ref) {
      let isNullable = try cursor.accept(.null)
      let heap = try heapType()
      try cursor.close()
      return ReferenceType(isNullable: isNullable, heap: heap)
    }
    guard cursor.token.kind == .keyword else { return nil }
    let heap: HeapType
    switch cursor.token.keyword {
    case .anyReference: heap = .any
    case .eqReference: heap = .eq
    case .i31Reference: heap = .i31
    case .structureReference: heap = .structure
    case .arrayReference: heap = .array
    case .nullReference: heap = .none
    case .functionReference: heap = .function
    case .nullFunctionReference: heap = .noFunction
    case .externReference: heap = .extern
    case .nullExternReference: heap = .noExtern
    case .exceptionReference: heap = .exception
    case .nullExceptionReference: heap = .noException
    default: return nil
    }
    try cursor.advance()
    return ReferenceType(isNullable: true, heap: heap)
  }

  mutating func heapType() throws(ModuleError) -> HeapType {
    if cursor.isAtIndex {
      // Indices larger than a heap type can hold are beyond all limits, and stay so.
      return HeapType(index: min(try index(.type), 0x1FFF_FFFF))
    }
    guard cursor.token.kind == .keyword, let heap = cursor.token.keyword.heapType else {
      throw cursor.unexpected("a heap type")
    }
    try cursor.advance()
    return heap
  }

  // MARK: Function types

  /// The meaning of identifiers of parameters.
  enum ParameterNames { case ignored, locals, forbidden }

  /// Reads `(param …)* (result …)*`.
  private mutating func functionType(_ parameterNames: ParameterNames) throws(ModuleError) -> FunctionType {
    var type = FunctionType()
    while try cursor.open(.param) {
      if parameterNames != .forbidden, cursor.isAtIdentifier {
        try localName(parameterNames)
        type.parameters.append(try valueType())
        if parameterNames == .locals { localCount += 1 }
      } else {
        let annotation = parameterNames == .forbidden ? nil : try nameAfterKeyword(of: "local")
        let (firstParameter, firstLocal) = (type.parameters.count, localCount)
        while !cursor.isAtClose {
          type.parameters.append(try valueType())
          if parameterNames == .locals { localCount += 1 }
        }
        if let (name, annotation) = annotation {
          guard type.parameters.count == firstParameter + 1 else { throw annotation.misplaced }
          if parameterNames == .locals, options.keepsNames { names.addLocal(name, Index(firstLocal)) }
        }
      }
      try cursor.close()
    }
    while try cursor.open(.result) {
      while !cursor.isAtClose { type.results.append(try valueType()) }
      try cursor.close()
    }
    // A wrong order that is reported here is not taken for a wrong type.
    if try cursor.isAtOpen(.param) { throw cursor.unexpected() }
    if try cursor.isAtOpen(.type) { throw cursor.unexpected() }
    return type
  }

  /// Reads the identifier of a parameter or local, and binds it to the next local index.
  mutating func localName(_ parameterNames: ParameterNames) throws(ModuleError) {
    let token = cursor.token
    guard let symbol = try identifier() else { return }
    let annotation = cursor.hasAnnotations ? try nameAnnotation(of: "local") : nil
    guard parameterNames == .locals else { return }
    guard locals[symbol] == nil else {
      throw ModuleError(.malformed, "duplicate local \(shown(token))", at: token.location)
    }
    locals.bind(symbol, to: localCount)
    localSymbols.append(symbol)
    if options.keepsNames { names.addLocal(annotation ?? symbols.name(symbol), Index(localCount)) }
  }

  /// Reads a type use (section 6.6.4): the index of a type, with parameters and results that repeat it or are alone.
  mutating func typeUse(_ parameterNames: ParameterNames) throws(ModuleError) -> Index {
    let location = cursor.location
    let explicit = try explicitType()
    let type = try functionType(parameterNames)
    guard let explicit else { return implicitType(type) }
    try check(explicit, type, parameterNames, at: location)
    return explicit
  }

  private mutating func explicitType() throws(ModuleError) -> Index? {
    guard try cursor.open(.type) else { return nil }
    let index = try index(.type)
    try cursor.close()
    return index
  }

  private mutating func check(
    _ index: Index, _ type: FunctionType, _ parameterNames: ParameterNames, at location: ModuleError.Location
  ) throws(ModuleError) {
    let definition = index < module.types.count ? module.types[Int(index)].composite : nil
    guard !type.parameters.isEmpty || !type.results.isEmpty else {
      // Validation checks whether the type exists.
      if parameterNames == .locals, case .function(let function) = definition {
        localCount += function.parameters.count
      }
      return
    }
    guard let definition else { throw ModuleError(.malformed, "unknown type \(index)", at: location) }
    guard definition == .function(type) else {
      throw ModuleError(.malformed, "inline function type: it differs from type \(index)", at: location)
    }
  }

  /// Returns the index of a function type without a definition of its own, which gets one after all others if need be.
  private mutating func implicitType(_ type: FunctionType) -> Index {
    if let index = functionTypes[type] { return index }
    let index = module.types.count
    module.types.append(SubType(composite: .function(type)))
    module.groupEnds.append(index + 1)
    functionTypes[type] = Index(index)
    return Index(index)
  }

  /// Reads a block type (section 6.5.2).
  mutating func blockType() throws(ModuleError) -> BlockType {
    guard cursor.isAtOpen else { return .empty }
    let location = cursor.location
    if let explicit = try explicitType() {
      let type = try functionType(.forbidden)
      try check(explicit, type, .forbidden, at: location)
      return .type(explicit)
    }
    let type = try functionType(.forbidden)
    if type.parameters.isEmpty, type.results.count <= 1 {
      return type.results.isEmpty ? .empty : .value(type.results[0])
    }
    return .type(implicitType(type))
  }

  // MARK: Types of externals

  mutating func addressType() throws(ModuleError) -> AddressType {
    if try cursor.accept(.i64) { return .i64 }
    _ = try cursor.accept(.i32)
    return .i32
  }

  mutating func limits() throws(ModuleError) -> Limits {
    let minimum = try cursor.natural(bits: 64)
    return Limits(minimum: minimum, maximum: cursor.token.kind == .natural ? try cursor.natural(bits: 64) : nil)
  }

  mutating func memoryType() throws(ModuleError) -> MemoryType {
    let address = try addressType()
    return MemoryType(addressType: address, limits: try limits())
  }

  mutating func tableType() throws(ModuleError) -> TableType {
    let address = try addressType()
    let limits = try limits()
    return TableType(addressType: address, limits: limits, element: try referenceType())
  }

  mutating func globalType() throws(ModuleError) -> GlobalType {
    guard try cursor.open(.mut) else { return GlobalType(value: try valueType(), isMutable: false) }
    let value = try valueType()
    try cursor.close()
    return GlobalType(value: value, isMutable: true)
  }
}

extension Keyword {
  /// The abstract heap type that this word names.
  package var heapType: HeapType? {
    switch self {
    case .any: .any
    case .eq: .eq
    case .i31: .i31
    case .structure: .structure
    case .array: .array
    case .none: HeapType.none
    case .function: .function
    case .noFunction: .noFunction
    case .extern: .extern
    case .noExtern: .noExtern
    case .exception: .exception
    case .noException: .noException
    default: nil
    }
  }
}
