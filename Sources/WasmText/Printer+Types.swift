internal import Wasm

/// Prints types and type definitions (section 6.4, Types).
extension Printer {
  /// The number of parameters and results past which function types are not repeated at their functions: the text stays
  /// linear in the module.
  static let longestRepeatedType = 32

  mutating func printTypes() {
    for group in module.recursionGroups {
      if group.count == 1 {
        text.line(depth: 1)
        typeDefinition(group.lowerBound)
      } else {
        field("(rec")
        for number in group {
          text.line(depth: 2)
          typeDefinition(number)
        }
        text.put(")")
      }
    }
  }

  mutating func typeDefinition(_ number: Int) {
    let type = module.types[number]
    let index = Index(truncatingIfNeeded: number)
    text.put("(type")
    definition(index, identifiers.types)
    text.put(" ")
    if type.isFinal && type.supertypes.isEmpty {
      compositeType(type.composite, of: index)
    } else {
      text.put(type.isFinal ? "(sub final" : "(sub")
      for supertype in type.supertypes { reference(supertype, identifiers.types) }
      text.put(" ")
      compositeType(type.composite, of: index)
      text.put(")")
    }
    text.put(")")
  }

  private mutating func compositeType(_ type: CompositeType, of index: Index) {
    switch type {
    case .function(let function):
      text.put("(func")
      types("param", function.parameters)
      types("result", function.results)
    case .structure(let fields):
      text.put("(struct")
      let names = identifiers.fields(of: index)
      for (number, field) in fields.enumerated() {
        text.put(" (field")
        if let identifier = names[Index(truncatingIfNeeded: number)] {
          text.space(identifier)
          printedNames += 1
        }
        text.put(" ")
        fieldType(field)
        text.put(")")
      }
    case .array(let field):
      text.put("(array ")
      fieldType(field)
    }
    text.put(")")
  }

  /// Prints ` (param i32 i64)`, or nothing for no types.
  mutating func types(_ keyword: StaticString, _ types: [ValueType]) {
    if types.isEmpty { return }
    text.put(" (")
    text.put(keyword)
    for type in types {
      text.put(" ")
      valueType(type)
    }
    text.put(")")
  }

  private mutating func fieldType(_ field: FieldType) {
    if field.isMutable { text.put("(mut ") }
    switch field.storage {
    case .i8: text.put("i8")
    case .i16: text.put("i16")
    case let storage: valueType(storage.unpacked)
    }
    if field.isMutable { text.put(")") }
  }

  mutating func valueType(_ type: ValueType) {
    switch type {
    case .i32: text.put("i32")
    case .i64: text.put("i64")
    case .f32: text.put("f32")
    case .f64: text.put("f64")
    case .v128: text.put("v128")
    default: referenceType(type.reference ?? .any)
    }
  }

  mutating func referenceType(_ type: ReferenceType) {
    if type.isNullable, let row = HeapType.abstract.first(where: { $0.type == type.heap }) {
      text.put(row.nullableReference)
      return
    }
    text.put(type.isNullable ? "(ref null" : "(ref")
    heapType(type.heap)
    text.put(")")
  }

  /// Prints a space and a heap type.
  mutating func heapType(_ type: HeapType) {
    if let index = type.index {
      reference(index, identifiers.types)
    } else {
      text.put(" ")
      text.put(HeapType.abstract.first { $0.type == type }?.name ?? "any")
    }
  }

  /// Prints ` (type $t)`.
  mutating func typeUse(_ type: Index) {
    text.put(" (type")
    reference(type, identifiers.types)
    text.put(")")
  }

  /// Returns the function type that an index names, or `nil` where it names none.
  func functionType(_ index: Index) -> FunctionType? {
    guard Int(index) < module.types.count, case .function(let type) = module.types[Int(index)].composite else {
      return nil
    }
    return type
  }

  // MARK: External types

  mutating func tableType(_ type: TableType) {
    limits(type.addressType, type.limits)
    text.put(" ")
    referenceType(type.element)
  }

  mutating func memoryType(_ type: MemoryType) { limits(type.addressType, type.limits) }

  mutating func globalType(_ type: GlobalType) {
    text.put(type.isMutable ? " (mut " : " ")
    valueType(type.value)
    if type.isMutable { text.put(")") }
  }

  private mutating func limits(_ addressType: AddressType, _ limits: Limits) {
    if addressType == .i64 { text.put(" i64") }
    text.put(" ")
    text.number(limits.minimum)
    if let maximum = limits.maximum {
      text.put(" ")
      text.number(maximum)
    }
  }
}
