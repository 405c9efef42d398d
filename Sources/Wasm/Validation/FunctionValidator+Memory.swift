/// Instructions on tables and memories as a whole (sections 3.3.7 and 3.3.8).
extension FunctionValidator {
  mutating func tableType(_ index: Index) throws(ModuleError) -> TableType {
    guard index < context.tables.count else { throw invalid("unknown table \(index)") }
    return context.tables[Int(index)]
  }

  private mutating func memoryAddressType(_ index: Index) throws(ModuleError) -> AddressType {
    guard index < context.memories.count else { throw invalid("unknown memory \(index)") }
    return context.memories[Int(index)].addressType
  }

  /// The type of a count that has to be in range of both.
  private mutating func smaller(_ first: AddressType, _ second: AddressType) -> ValueType {
    first == .i64 && second == .i64 ? .i64 : .i32
  }

  mutating func validateTable(_ opcode: Opcode) throws(ModuleError) {
    let isInit = opcode == .tableInit
    let table = try tableType(isInit ? reader.immediates.secondIndex : reader.immediates.index)
    let element = ValueType.reference(table.element)
    let address = table.addressType.valueType
    switch opcode {
    case .tableGet:
      try pop(address)
      try push(element)
    case .tableSet:
      try pop(element)
      try pop(address)
    case .tableSize: try push(address)
    case .tableGrow:
      try pop(address)
      try pop(element)
      try push(address)
    case .tableFill:
      try pop(address)
      try pop(element)
      try pop(address)
    case .tableCopy:
      let source = try tableType(reader.immediates.secondIndex)
      guard context.types.matches(source.element, table.element) else {
        throw invalid("type mismatch: table.copy from \(source.element) to \(table.element)")
      }
      try pop(smaller(table.addressType, source.addressType))
      try pop(source.addressType.valueType)
      try pop(address)
    default:
      let source = try elementType(reader.immediates.index)
      guard context.types.matches(source, table.element) else {
        throw invalid("type mismatch: table.init from \(source) to \(table.element)")
      }
      try pop(.i32)
      try pop(.i32)
      try pop(address)
    }
  }

  mutating func validateMemory(_ opcode: Opcode) throws(ModuleError) {
    let isInit = opcode == .memoryInit
    let memory = try memoryAddressType(isInit ? reader.immediates.secondIndex : reader.immediates.index)
    let address = memory.valueType
    switch opcode {
    case .memorySize: try push(address)
    case .memoryGrow:
      try pop(address)
      try push(address)
    case .memoryFill:
      try pop(address)
      try pop(.i32)
      try pop(address)
    case .memoryCopy:
      let source = try memoryAddressType(reader.immediates.secondIndex)
      try pop(smaller(memory, source))
      try pop(source.valueType)
      try pop(address)
    default:
      try checkData(reader.immediates.index)
      try pop(.i32)
      try pop(.i32)
      try pop(address)
    }
  }
}
