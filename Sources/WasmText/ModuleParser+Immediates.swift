package import Wasm

/// Parses the immediates after a mnemonic, with one case for each kind of immediates, never one for an instruction.
extension ModuleParser {
  /// Reads an instruction's immediates, and returns the opcode, which the mnemonic alone need not tell.
  mutating func readImmediates(of opcode: Opcode) throws(ModuleError) -> Opcode {
    switch rows.immediates[Int(opcode.rawValue)] {
    case .none:
      if opcode == .select, try cursor.isAtOpen(.result) {
        try selectResults()
        return .selectTyped
      }
    case .blockType, .tryTable, .valueTypes: break
    case .label: immediates.index = try labelIndex()
    case .labelTable:
      tableLabels.removeAll(keepingCapacity: true)
      repeat { tableLabels.append(try labelIndex()) } while cursor.isAtIndex
    case .function: immediates.index = try index(.function)
    case .local: immediates.index = try localIndex()
    case .global: immediates.index = try index(.global)
    case .table: immediates.index = try optionalIndex(.table)
    case .memory: immediates.index = try optionalIndex(.memory)
    case .tag: immediates.index = try index(.tag)
    case .data: immediates.index = try dataIndex()
    case .element: immediates.index = try index(.element)
    case .type: immediates.index = try index(.type)
    case .typeTable:
      let table = try optionalIndex(.table)
      immediates.index = try typeUse(.forbidden)
      immediates.secondIndex = table
    case .typeField:
      immediates.index = try index(.type)
      immediates.secondIndex = try fieldIndex(of: immediates.index)
    case .typeCount:
      immediates.index = try index(.type)
      immediates.value = try cursor.natural()
    case .typeData:
      immediates.index = try index(.type)
      immediates.secondIndex = try dataIndex()
    case .typeElement:
      immediates.index = try index(.type)
      immediates.secondIndex = try index(.element)
    case .typeType:
      immediates.index = try index(.type)
      immediates.secondIndex = try index(.type)
    case .dataMemory:
      immediates.secondIndex = try isAtTwoIndices() ? try index(.memory) : 0
      immediates.index = try dataIndex()
    case .elementTable:
      immediates.secondIndex = try isAtTwoIndices() ? try index(.table) : 0
      immediates.index = try index(.element)
    case .memoryMemory: try optionalIndices(.memory)
    case .tableTable: try optionalIndices(.table)
    case .heapType: return try typeOperand(of: opcode)
    case .castLabel:
      immediates.index = try labelIndex()
      immediates.sourceType = try referenceType()
      immediates.type = try referenceType()
    case .memoryArgument:
      immediates.index = try optionalIndex(.memory)
      try memoryArgument(opcode)
    case .memoryLane:
      // A lone number is the lane.
      let next = try cursor.peek()
      let hasMemory =
        cursor.isAtIdentifier
        || cursor.token.kind == .natural
          && (next.kind == .natural
            || next.kind == .keyword
              && (next.keyword == .offsetArgument || next.keyword == .alignArgument))
      immediates.index = hasMemory ? try index(.memory) : 0
      try memoryArgument(opcode)
      immediates.lane = try lane()
    case .lane: immediates.lane = try lane()
    case .shuffle: try shuffleLanes()
    case .i32: immediates.value = try cursor.integer(bits: 32)
    case .i64: immediates.value = try cursor.integer(bits: 64)
    case .f32: immediates.value = UInt64(try cursor.f32())
    case .f64: immediates.value = try cursor.f64()
    case .v128:
      let vector = try cursor.vector()
      immediates.value = vector.low
      immediates.highValue = vector.high
    }
    return opcode
  }

  // MARK: Indices

  private mutating func optionalIndex(_ space: Space) throws(ModuleError) -> Index {
    cursor.isAtIndex ? try index(space) : 0
  }

  /// Reads destination and source, both or none.
  private mutating func optionalIndices(_ space: Space) throws(ModuleError) {
    let isPresent = cursor.isAtIndex
    immediates.index = isPresent ? try index(space) : 0
    immediates.secondIndex = isPresent ? try index(space) : 0
  }

  private mutating func isAtTwoIndices() throws(ModuleError) -> Bool {
    guard cursor.isAtIndex else { return false }
    let next = try cursor.peek()
    return next.kind == .natural || next.kind == .identifier || next.kind == .quotedIdentifier
  }

  private mutating func dataIndex() throws(ModuleError) -> Index {
    usesData = true
    return try index(.data)
  }

  private mutating func localIndex() throws(ModuleError) -> Index {
    if cursor.token.kind == .natural { return Index(truncatingIfNeeded: try cursor.natural()) }
    let token = cursor.token
    guard let symbol = try identifier() else { throw cursor.unexpected("a local") }
    guard let local = locals[symbol] else {
      throw ModuleError(.malformed, "unknown local \(shown(token))", at: token.location)
    }
    return local
  }

  private mutating func fieldIndex(of type: Index) throws(ModuleError) -> Index {
    if cursor.token.kind == .natural { return Index(truncatingIfNeeded: try cursor.natural()) }
    let token = cursor.token
    guard let symbol = try identifier() else { throw cursor.unexpected("a field") }
    guard let field = fields[UInt64(type) << 32 | UInt64(symbol)] else {
      throw ModuleError(.malformed, "unknown field \(shown(token))", at: token.location)
    }
    return field
  }

  // MARK: Types

  private mutating func selectResults() throws(ModuleError) {
    selectTypes.removeAll(keepingCapacity: true)
    while try cursor.open(.result) {
      while !cursor.isAtClose { selectTypes.append(try valueType()) }
      try cursor.close()
    }
  }

  /// Reads the heap type of `ref.null`, or the reference type that tells the opcode of `ref.test` or `ref.cast`.
  private mutating func typeOperand(of opcode: Opcode) throws(ModuleError) -> Opcode {
    switch opcode {
    case .refTest, .refCast:
      immediates.type = try referenceType()
      guard immediates.type.isNullable else { return opcode }
      return opcode == .refTest ? .refTestNull : .refCastNull
    default:
      immediates.type = ReferenceType(isNullable: true, heap: try heapType())
      return opcode
    }
  }

  /// Reads the catch clauses of `try_table`; their labels are those of the enclosing blocks.
  mutating func catchClauses() throws(ModuleError) {
    clauses.removeAll(keepingCapacity: true)
    while true {
      let kind: CatchClause.Kind
      if try cursor.open(.catch) {
        kind = .tag
      } else if try cursor.open(.catchRef) {
        kind = .tagReference
      } else if try cursor.open(.catchAll) {
        kind = .all
      } else if try cursor.open(.catchAllRef) {
        kind = .allReference
      } else {
        return
      }
      let tag = kind == .tag || kind == .tagReference ? try index(.tag) : 0
      clauses.append(CatchClause(kind: kind, tag: tag, label: try labelIndex()))
      try cursor.close()
    }
  }

  // MARK: Memory arguments and lanes

  private mutating func memoryArgument(_ opcode: Opcode) throws(ModuleError) {
    immediates.value = try cursor.argument(.offsetArgument) ?? 0
    let location = cursor.location
    guard let alignment = try cursor.argument(.alignArgument) else {
      immediates.alignment = UInt32(rows.alignments[Int(opcode.rawValue)])
      return
    }
    guard alignment != 0, alignment & (alignment - 1) == 0 else {
      throw ModuleError(.malformed, "alignment must be a power of two", at: location)
    }
    immediates.alignment = UInt32(alignment.trailingZeroBitCount)
  }

  private mutating func lane() throws(ModuleError) -> UInt8 { UInt8(truncatingIfNeeded: try cursor.natural(bits: 8)) }

  private mutating func shuffleLanes() throws(ModuleError) {
    let location = cursor.location
    var vector: (low: UInt64, high: UInt64) = (0, 0)
    var count: UInt64 = 0
    while cursor.isAtNumber {
      // The test suite has this message for any other number too.
      guard cursor.token.kind == .natural else { throw cursor.fail("i8 constant out of range") }
      let value = UInt64(try lane())
      if count < 8 {
        vector.low |= value << (count * 8)
      } else if count < 16 {
        vector.high |= value << (count * 8 - 64)
      }
      count += 1
    }
    guard count == 16 else {
      throw ModuleError(.malformed, "invalid lane length: \(count) instead of 16", at: location)
    }
    immediates.value = vector.low
    immediates.highValue = vector.high
  }
}

extension TokenCursor {
  /// Reads a shape and the lanes of a vector constant (section 6.5.11).
  package mutating func vector() throws(ModuleError) -> (low: UInt64, high: UInt64) {
    guard token.kind == .keyword, let shape = VectorShape(token.keyword) else { throw unexpected("a shape") }
    try advance()
    let location = location
    var vector: (low: UInt64, high: UInt64) = (0, 0)
    var count = 0
    // A wrong number of lanes is the error, whatever their values are.
    var firstError: ModuleError?
    while isAtNumber {
      if count < shape.count {
        do {
          let bits = try lane(of: shape)
          let offset = UInt64(count * shape.bits)
          if offset < 64 { vector.low |= bits << offset } else { vector.high |= bits << (offset - 64) }
        } catch {
          if firstError == nil { firstError = error }
          try advance()
        }
      } else {
        try advance()
      }
      count += 1
    }
    guard token.kind != .reserved else { throw unexpected() }
    guard count == shape.count else {
      throw ModuleError(
        .malformed, "wrong number of lane literals: \(count) instead of \(shape.count)", at: location)
    }
    if let firstError { throw firstError }
    return vector
  }

  /// Reads one lane; the cursor does not move if that fails.
  package mutating func lane(of shape: VectorShape) throws(ModuleError) -> UInt64 {
    switch shape {
    case .f32x4: UInt64(try f32())
    case .f64x2: try f64()
    default: try integer(bits: shape.bits)
    }
  }
}

/// A division of the 16 bytes of a vector into lanes (section 6.5.11).
package enum VectorShape: Sendable {
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  package init?(_ keyword: Keyword) {
    switch keyword {
    case .i8x16: self = .i8x16
    case .i16x8: self = .i16x8
    case .i32x4: self = .i32x4
    case .i64x2: self = .i64x2
    case .f32x4: self = .f32x4
    case .f64x2: self = .f64x2
    default: return nil
    }
  }

  /// The number of lanes.
  package var count: Int { 128 / bits }

  /// The number of bits of one lane.
  package var bits: Int {
    switch self {
    case .i8x16: 8
    case .i16x8: 16
    case .i32x4, .f32x4: 32
    case .i64x2, .f64x2: 64
    }
  }
}
