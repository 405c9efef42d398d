/// Instructions on structures and arrays (section 3.3.10, Aggregate Reference Instructions).
extension FunctionValidator {
  mutating func validateAggregate(_ opcode: Opcode) throws(ModuleError) {
    switch opcode {
    case .structNew, .structNewDefault: try structNew(opcode)
    case .structGet, .structGetS, .structGetU, .structSet: try structAccess(opcode)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem: try arrayNew(opcode)
    case .arrayGet, .arrayGetS, .arrayGetU: try arrayGet(opcode)
    case .arrayLen:
      try pop(.reference(ReferenceType(isNullable: true, heap: .array)))
      try push(.i32)
    case .arrayCopy: try arrayCopy()
    default: try arrayWrite(opcode)
    }
  }

  private mutating func reference(_ type: Index, isNullable: Bool) -> ValueType {
    .reference(ReferenceType(isNullable: isNullable, heap: HeapType(index: type)))
  }

  // MARK: Structures

  private mutating func structNew(_ opcode: Opcode) throws(ModuleError) {
    let type = try typeIndex(reader.immediates.index, kind: .structure, "structure")
    let entry = entries[Int(type)]
    if opcode == .structNew {
      try pop(entry.parameters)
    } else if !entry.isDefaultable {
      throw invalid("type mismatch: field type is not defaultable")
    }
    try push(reference(type, isNullable: false))
  }

  private mutating func structAccess(_ opcode: Opcode) throws(ModuleError) {
    let type = try typeIndex(reader.immediates.index, kind: .structure, "structure")
    let number = reader.immediates.secondIndex
    guard case .structure(let fields) = context.types.definitions[Int(type)].composite, number < fields.count else {
      throw invalid("unknown field \(number)")
    }
    let field = fields[Int(number)]
    if opcode == .structSet {
      guard field.isMutable else { throw invalid("immutable field \(number)") }
      try pop(field.storage.unpacked)
      try pop(reference(type, isNullable: true))
    } else {
      try checkExtension(of: field, isExtending: opcode != .structGet)
      try pop(reference(type, isNullable: true))
      try push(field.storage.unpacked)
    }
  }

  /// Packed fields are read with `_s` or `_u`, others without.
  private mutating func checkExtension(of field: FieldType, isExtending: Bool) throws(ModuleError) {
    guard field.storage.isPacked == isExtending else {
      throw invalid("type mismatch: field is \(field.storage.isPacked ? "packed" : "unpacked")")
    }
  }

  // MARK: Arrays

  private mutating func arrayType(_ index: Index) throws(ModuleError) -> (type: Index, element: FieldType) {
    let type = try typeIndex(index, kind: .array, "array")
    guard case .array(let element) = context.types.definitions[Int(type)].composite else {
      throw invalid("type mismatch: type \(index) is no array type")
    }
    return (type, element)
  }

  private mutating func mutableArrayType(_ index: Index) throws(ModuleError) -> (type: Index, element: FieldType) {
    let array = try arrayType(index)
    guard array.element.isMutable else { throw invalid("immutable array: type \(index)") }
    return array
  }

  private mutating func arrayNew(_ opcode: Opcode) throws(ModuleError) {
    let (type, element) = try arrayType(reader.immediates.index)
    let value = element.storage.unpacked
    switch opcode {
    case .arrayNew:
      try pop(.i32)
      try pop(value)
    case .arrayNewDefault:
      guard value.isDefaultable else { throw invalid("type mismatch: array type is not defaultable") }
      try pop(.i32)
    case .arrayNewFixed: try popElements(reader.immediates.value, value)
    case .arrayNewData:
      try checkNumeric(value)
      try checkData(reader.immediates.secondIndex)
      try pop(.i32)
      try pop(.i32)
    default:
      try checkSegment(reader.immediates.secondIndex, for: element)
      try pop(.i32)
      try pop(.i32)
    }
    try push(reference(type, isNullable: false))
  }

  private mutating func popElements(_ count: UInt64, _ type: ValueType) throws(ModuleError) {
    try ModuleLimit.fixedArrayLength.check(Int(clamping: count), at: reader.offset)
    for _ in 0..<count {
      if top == floor, isUnreachable { return }
      try pop(type)
    }
  }

  private mutating func checkNumeric(_ type: ValueType) throws(ModuleError) {
    guard !type.isReference else { throw invalid("array type is not numeric or vector") }
  }

  /// Checks whether an array may be filled from an element segment.
  private mutating func checkSegment(_ index: Index, for element: FieldType) throws(ModuleError) {
    let segment = try elementType(index)
    guard !element.storage.isPacked,
      context.types.matches(.reference(segment), element.storage.unpacked)
    else { throw invalid("type mismatch: element segment \(index) of \(segment) does not fit the array") }
  }

  private mutating func arrayGet(_ opcode: Opcode) throws(ModuleError) {
    let (type, element) = try arrayType(reader.immediates.index)
    try checkExtension(of: element, isExtending: opcode != .arrayGet)
    try pop(.i32)
    try pop(reference(type, isNullable: true))
    try push(element.storage.unpacked)
  }

  private mutating func arrayCopy() throws(ModuleError) {
    let (target, element) = try mutableArrayType(reader.immediates.index)
    let (source, sourceElement) = try arrayType(reader.immediates.secondIndex)
    let isMatch =
      element.storage == sourceElement.storage
      || !element.storage.isPacked && !sourceElement.storage.isPacked
        && context.types.matches(sourceElement.storage.unpacked, element.storage.unpacked)
    guard isMatch else { throw invalid("array types do not match") }
    try pop(.i32)
    try pop(.i32)
    try pop(reference(source, isNullable: true))
    try pop(.i32)
    try pop(reference(target, isNullable: true))
  }

  /// `array.set`, `array.fill`, `array.init_data` and `array.init_elem`.
  private mutating func arrayWrite(_ opcode: Opcode) throws(ModuleError) {
    let (type, element) = try mutableArrayType(reader.immediates.index)
    let value = element.storage.unpacked
    switch opcode {
    case .arraySet: try pop(value)
    case .arrayFill:
      try pop(.i32)
      try pop(value)
    default:
      if opcode == .arrayInitData {
        try checkNumeric(value)
        try checkData(reader.immediates.secondIndex)
      } else {
        try checkSegment(reader.immediates.secondIndex, for: element)
      }
      try pop(.i32)
      try pop(.i32)
    }
    try pop(.i32)
    try pop(reference(type, isNullable: true))
  }
}
