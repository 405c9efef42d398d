/// Writes instructions (section 5.4): the inverse of `InstructionReader`.
extension ByteWriter {
  /// The opcode alone.
  package mutating func opcode(_ opcode: Opcode) {
    if let prefix = opcode.prefix {
      byte(prefix)
      u32(opcode.code)
    } else {
      byte(UInt8(truncatingIfNeeded: opcode.code))
    }
  }

  /// An instruction of any kind without a vector; `br_table`, `select t` and `try_table` have functions of their own.
  package mutating func instruction(_ opcode: Opcode, _ immediates: Immediates = Immediates()) {
    self.opcode(opcode)
    switch opcode.instruction.immediates {
    case .none, .tryTable, .labelTable, .valueTypes: break
    case .blockType: blockType(immediates.block)
    case .label, .function, .local, .global, .table, .memory, .tag, .data, .element, .type: u32(immediates.index)
    case .typeTable, .typeField, .typeData, .typeElement, .typeType, .dataMemory, .memoryMemory, .elementTable,
      .tableTable:
      u32(immediates.index)
      u32(immediates.secondIndex)
    case .typeCount:
      u32(immediates.index)
      u32(UInt32(truncatingIfNeeded: immediates.value))
    case .heapType: heapType(immediates.type.heap)
    case .castLabel:
      byte((immediates.sourceType.isNullable ? 1 : 0) | (immediates.type.isNullable ? 2 : 0))
      u32(immediates.index)
      heapType(immediates.sourceType.heap)
      heapType(immediates.type.heap)
    case .memoryArgument: memoryArgument(immediates)
    case .memoryLane:
      memoryArgument(immediates)
      byte(immediates.lane)
    case .lane: byte(immediates.lane)
    case .i32: s32(Int32(truncatingIfNeeded: immediates.value))
    case .i64: s64(Int64(bitPattern: immediates.value))
    case .f32: fixed32(UInt32(truncatingIfNeeded: immediates.value))
    case .f64: fixed64(immediates.value)
    case .shuffle, .v128:
      fixed64(immediates.value)
      fixed64(immediates.highValue)
    }
  }

  /// Bit 6 of the alignment says that a memory index follows (section 5.4.6).
  private mutating func memoryArgument(_ immediates: Immediates) {
    u32(immediates.alignment | (immediates.index == 0 ? 0 : 0x40))
    if immediates.index != 0 { u32(immediates.index) }
    u64(immediates.value)
  }

  /// `br_table`.
  ///
  /// - Parameter labels: The default last; at least that one.
  package mutating func brTable(labels: [Index]) {
    opcode(.brTable)
    count(max(labels.count - 1, 0))
    for label in labels { u32(label) }
  }

  /// `select t`.
  package mutating func selectTyped(_ types: [ValueType]) {
    opcode(.selectTyped)
    count(types.count)
    for type in types { valueType(type) }
  }

  /// `try_table`.
  package mutating func tryTable(_ block: BlockType, _ clauses: [CatchClause]) {
    opcode(.tryTable)
    blockType(block)
    count(clauses.count)
    for clause in clauses {
      byte(clause.kind.rawValue)
      if clause.kind == .tag || clause.kind == .tagReference { u32(clause.tag) }
      u32(clause.label)
    }
  }
}
