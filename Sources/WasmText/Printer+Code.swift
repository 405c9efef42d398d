internal import Wasm

/// The function or constant expression that is being printed, and the blocks around the next instruction.
struct CodeScope {
  struct Block {
    /// This is true if an `else` may follow.
    var isIf: Bool
    var label: [UInt8]?
  }

  /// The offset from which the offsets of branch hints count.
  let start: Int
  /// This is true if plain instructions are in parentheses, one after the other, rather than on lines of their own.
  var isFolded = false
  var locals = IdentifierSpace()
  /// The names of all labels in the order of their blocks.
  var labels = IdentifierSpace()
  /// The branch hints by offset of the instruction.
  var hints: [Int: Bool] = [:]
  /// The open blocks, outermost first, without the body itself.
  var blocks: [Block] = []
  /// The number of blocks that have been opened so far.
  var blockCount: Index = 0

  init(start: Int) { self.start = start }
}

/// Prints instructions (section 6.5), flat: one a line, indented by their blocks.
extension Printer {
  /// Prints all instructions up to the `end` that closes the code, which has to be the last byte.
  mutating func instructions(_ bytes: ByteReader, _ code: inout CodeScope) throws(ModuleError) {
    var reader = InstructionReader(bytes)
    while true {
      let row = try reader.next()
      offsets?.append((text.bytes.count, reader.offset))
      switch row.opcode {
      case .end:
        if code.blocks.popLast() == nil {
          guard reader.isAtEnd else { throw bytes.fail("END opcode expected", at: reader.offset) }
          return
        }
        startInstruction(code)
        text.put("end")
      case .else:
        guard let block = code.blocks.popLast(), block.isIf else {
          throw bytes.fail("unexpected token: else", at: reader.offset)
        }
        startInstruction(code)
        text.put("else")
        code.blocks.append(CodeScope.Block(isIf: false, label: block.label))
      case .block, .loop, .if, .tryTable:
        printHint(reader.offset, code)
        startInstruction(code)
        text.put(row.name)
        try openBlock(row, reader, &code)
      default:
        printHint(reader.offset, code)
        startInstruction(code)
        if code.isFolded { text.put("(") }
        text.put(row.name)
        try printImmediates(row, reader, code)
        if code.isFolded { text.put(")") }
      }
    }
  }

  private mutating func startInstruction(_ code: CodeScope) {
    if code.isFolded {
      text.put(" ")
    } else {
      text.line(depth: code.blocks.count + 2)
    }
  }

  private mutating func printHint(_ offset: Int, _ code: CodeScope) {
    guard let hint = code.hints[offset - code.start] else { return }
    startInstruction(code)
    text.put(hint ? "(@metadata.code.branch_hint \"\\01\")" : "(@metadata.code.branch_hint \"\\00\")")
  }

  // MARK: Blocks

  private mutating func openBlock(
    _ row: Instruction, _ reader: InstructionReader, _ code: inout CodeScope
  ) throws(ModuleError) {
    let label = code.labels[code.blockCount]
    code.blockCount &+= 1
    if let label {
      text.space(label)
      printedNames += 1
    }
    comment(label: code.blocks.count + 1)
    switch reader.immediates.block {
    case .empty: break
    case .value(let type): types("result", [type])
    case .type(let index): typeUse(index)
    }
    // Clauses name labels of the enclosing blocks, not of their own block.
    if row.opcode == .tryTable {
      for clause in try reader.catchClauses() { printClause(clause, code) }
    }
    code.blocks.append(CodeScope.Block(isIf: row.opcode == .if, label: label))
  }

  private mutating func printClause(_ clause: CatchClause, _ code: CodeScope) {
    switch clause.kind {
    case .tag:
      text.put(" (catch")
      reference(clause.tag, identifiers.tags)
    case .tagReference:
      text.put(" (catch_ref")
      reference(clause.tag, identifiers.tags)
    case .all: text.put(" (catch_all")
    case .allReference: text.put(" (catch_all_ref")
    }
    printLabel(clause.label, code)
    text.put(")")
  }

  /// Prints a label, with the number of the block that it means: 0 is the body, 1 the outermost block in it.
  private mutating func printLabel(_ label: Index, _ code: CodeScope) {
    let number = code.blocks.count - Int(label)
    if number > 0, let identifier = code.blocks[number - 1].label {
      text.space(identifier)
    } else {
      text.put(" ")
      text.number(UInt64(label))
      if number >= 0 { comment(label: number) }
    }
  }

  private mutating func comment(label number: Int) {
    text.put(" (;@")
    text.number(Int64(number))
    text.put(";)")
  }

  // MARK: Immediates

  private mutating func printImmediates(
    _ row: Instruction, _ reader: InstructionReader, _ code: CodeScope
  ) throws(ModuleError) {
    let immediates = reader.immediates
    let index = immediates.index
    let second = immediates.secondIndex
    switch row.immediates {
    case .none, .blockType, .tryTable: break
    case .label: printLabel(index, code)
    case .labelTable: for label in try reader.labels() { printLabel(label, code) }
    case .valueTypes:
      let list = try reader.valueTypes()
      if list.isEmpty { text.put(" (result)") }
      types("result", list)
    case .function: reference(index, identifiers.functions)
    case .local: reference(index, code.locals)
    case .global: reference(index, identifiers.globals)
    case .table: optionalReference(index, identifiers.tables)
    case .memory: optionalReference(index, identifiers.memories)
    case .tag: reference(index, identifiers.tags)
    case .data: reference(index, identifiers.data)
    case .element: reference(index, identifiers.elements)
    case .type: reference(index, identifiers.types)
    case .typeTable:
      optionalReference(second, identifiers.tables)
      typeUse(index)
    case .typeField:
      reference(index, identifiers.types)
      reference(second, identifiers.fields(of: index))
    case .typeCount:
      reference(index, identifiers.types)
      text.put(" ")
      text.number(immediates.value)
    case .typeData:
      reference(index, identifiers.types)
      reference(second, identifiers.data)
    case .typeElement:
      reference(index, identifiers.types)
      reference(second, identifiers.elements)
    case .typeType:
      reference(index, identifiers.types)
      reference(second, identifiers.types)
    case .dataMemory:
      optionalReference(second, identifiers.memories)
      reference(index, identifiers.data)
    case .elementTable:
      optionalReference(second, identifiers.tables)
      reference(index, identifiers.elements)
    case .memoryMemory: pair(index, second, identifiers.memories)
    case .tableTable: pair(index, second, identifiers.tables)
    case .heapType:
      if row.opcode == .refNull {
        heapType(immediates.type.heap)
      } else {
        text.put(" ")
        referenceType(immediates.type)
      }
    case .castLabel:
      printLabel(index, code)
      text.put(" ")
      referenceType(immediates.sourceType)
      text.put(" ")
      referenceType(immediates.type)
    case .memoryArgument: memoryArgument(row, immediates)
    case .memoryLane:
      memoryArgument(row, immediates)
      text.put(" ")
      text.number(UInt64(immediates.lane))
    case .lane:
      text.put(" ")
      text.number(UInt64(immediates.lane))
    case .shuffle:
      for lane in 0..<UInt64(16) {
        let half = lane < 8 ? immediates.value : immediates.highValue
        text.put(" ")
        text.number(half >> (lane % 8 * 8) & 0xFF)
      }
    case .i32, .i64, .f32, .f64, .v128: constant(row.immediates, immediates)
    }
  }

  /// Prints two indices, or nothing where both are 0.
  private mutating func pair(_ first: Index, _ second: Index, _ space: IdentifierSpace) {
    if first == 0 && second == 0 { return }
    reference(first, space)
    reference(second, space)
  }

  private mutating func memoryArgument(_ row: Instruction, _ immediates: Immediates) {
    optionalReference(immediates.index, identifiers.memories)
    if immediates.value != 0 {
      text.put(" offset=")
      text.number(immediates.value)
    }
    if immediates.alignment != UInt32(row.alignment) {
      text.put(" align=")
      text.number(UInt64(1) << UInt64(immediates.alignment & 63))
    }
  }

  private mutating func constant(_ kind: ImmediateKind, _ immediates: Immediates) {
    text.put(" ")
    switch kind {
    case .i32: text.number(Int64(Int32(truncatingIfNeeded: immediates.value)))
    case .i64: text.number(Int64(bitPattern: immediates.value))
    case .f32: text.float(bits: UInt32(truncatingIfNeeded: immediates.value))
    case .f64: text.float(bits: immediates.value)
    default:
      text.put("i32x4")
      for half in [immediates.value, immediates.highValue] {
        text.put(" ")
        text.hexadecimal(UInt32(truncatingIfNeeded: half))
        text.put(" ")
        text.hexadecimal(UInt32(truncatingIfNeeded: half >> 32))
      }
    }
  }
}
