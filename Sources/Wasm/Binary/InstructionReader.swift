/// The type of a structured instruction (section 2.4.1, Block Types).
package enum BlockType: Hashable, Sendable {
  case empty
  case value(ValueType)
  case type(Index)
}

/// A clause of `try_table` (section 2.4.8).
package struct CatchClause: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case tag = 0, tagReference = 1, all = 2, allReference = 3 }
  package var kind: Kind
  /// 0 for the `all` kinds.
  package var tag: Index
  package var label: Index

  package init(kind: Kind, tag: Index, label: Index) {
    self.kind = kind
    self.tag = tag
    self.label = label
  }
}

/// The immediates after an opcode. Which fields mean something depends on the row's `ImmediateKind`; the others keep
/// what an earlier instruction left.
package struct Immediates: Sendable {
  /// The only or first index: label, local, function, type, …; the memory of a memory access.
  package var index: Index = 0
  /// The second index: table of `call_indirect`, field, segment or source.
  package var secondIndex: Index = 0
  /// The bits of a constant (zero-extended), the offset of a memory access, the count of `array.new_fixed`, or the
  /// low half of 16 bytes.
  package var value: UInt64 = 0
  /// The high half of 16 bytes.
  package var highValue: UInt64 = 0
  /// The promised alignment of a memory access, as log2.
  package var alignment: UInt32 = 0
  package var lane: UInt8 = 0
  package var block = BlockType.empty
  /// The type of `ref.null`, `ref.test`, `ref.cast` (with the opcode's nullability); the target type of `br_on_cast`.
  package var type = ReferenceType.any
  /// The source type of `br_on_cast`.
  package var sourceType = ReferenceType.any
  /// Labels of `br_table` before the default, types of `select`, or clauses of `try_table`: how many, and where.
  package var vectorCount = 0
  package var vectorStart = 0

  package init() {}
}

/// Reads instructions one after the other (section 5.4). Every consumer of code reads it through this.
package struct InstructionReader {
  package private(set) var bytes: ByteReader
  /// The offset of the last instruction's opcode.
  package private(set) var offset: Int
  /// The immediates of the last instruction.
  package private(set) var immediates = Immediates()
  private let rows = ReaderRow.table

  /// - Parameter bytes: Positioned at the first instruction.
  package init(_ bytes: ByteReader) {
    self.bytes = bytes
    offset = bytes.position
  }

  package var isAtEnd: Bool { bytes.isAtEnd }

  /// Goes to another instruction.
  package mutating func seek(to offset: Int) { bytes.seek(to: offset) }

  /// Goes past instructions of so many bytes, which are there.
  @inline(__always)
  mutating func skip(_ count: Int) { bytes.seek(to: bytes.position &+ count) }

  /// Reads an opcode and its immediates.
  package mutating func next() throws(ModuleError) -> Instruction {
    try nextOpcode().instruction
  }

  /// Reads an opcode and its immediates, and says only which opcode it was.
  @inline(__always)
  package mutating func nextOpcode() throws(ModuleError) -> Opcode {
    let row = try nextRow()
    switch row.immediates {
    case .none: break
    case .label, .function, .local, .global: try readIndex()
    case .i32: try readI32()
    case .memoryArgument: try readMemoryArgument()
    case .blockType: try readBlockType()
    default: try readImmediates(row.immediates, of: row.opcode)
    }
    return row.opcode
  }

  /// Reads an opcode; its immediates have to be read next, by the function for their kind.
  @inline(__always)
  package mutating func opcodeAlone() throws(ModuleError) -> Opcode { try nextRow().opcode }

  @inline(__always)
  private mutating func nextRow() throws(ModuleError) -> ReaderRow {
    offset = bytes.position
    let first = try bytes.byte()
    // SAFETY: the table has a row for each byte, and for each index that `prefixed` returns.
    let row = rows[first < 0xFB ? Int(first) : try prefixed(first)]
    guard row.isLegal else { throw illegal(at: offset) }
    return row
  }

  /// Reads the immediates of an opcode that has just one index, or just a 32-bit integer, a memory argument or a block
  /// type.
  @inline(__always)
  package mutating func readIndex() throws(ModuleError) { immediates.index = try bytes.u32() }

  @inline(__always)
  package mutating func readI32() throws(ModuleError) {
    immediates.value = UInt64(UInt32(bitPattern: try bytes.s32()))
  }

  @inline(__always)
  package mutating func readBlockType() throws(ModuleError) { immediates.block = try bytes.blockType() }

  @inline(never)
  private mutating func prefixed(_ prefix: UInt8) throws(ModuleError) -> Int {
    guard prefix <= 0xFD else { throw illegal(at: offset) }
    guard let index = Opcode.index(prefix: prefix, code: try bytes.u32()) else { throw illegal(at: offset) }
    return index
  }

  /// The error for the opcode at `start`, which the table does not have.
  @inline(never)
  private func illegal(at start: Int) -> ModuleError {
    var opcode = bytes.reader(at: start..<bytes.position)
    let numbers = [(try? opcode.byte()).map { UInt32($0) }, try? opcode.u32()].compactMap { $0 }
    let text = numbers.map { ($0 < 0x10 ? " 0" : " ") + String($0, radix: 16) }
    return bytes.fail("illegal opcode\(text.joined())", at: start)
  }

  /// Reads the immediates of any opcode.
  @inline(never)
  package mutating func readImmediates(_ kind: ImmediateKind, of opcode: Opcode) throws(ModuleError) {
    switch kind {
    case .none: break
    case .label, .function, .local, .global, .table, .memory, .tag, .data, .element, .type:
      immediates.index = try bytes.u32()
    case .typeTable, .typeField, .typeType, .memoryMemory, .tableTable:
      immediates.index = try bytes.u32()
      immediates.secondIndex = try bytes.u32()
    case .typeData, .typeElement, .dataMemory, .elementTable:
      immediates.index = try bytes.u32()
      immediates.secondIndex = try bytes.u32()
    case .typeCount:
      immediates.index = try bytes.u32()
      immediates.value = UInt64(try bytes.u32())
    case .i32: immediates.value = UInt64(UInt32(bitPattern: try bytes.s32()))
    case .i64: immediates.value = UInt64(bitPattern: try bytes.s64())
    case .f32: immediates.value = UInt64(try bytes.fixed32())
    case .f64: immediates.value = try bytes.fixed64()
    case .v128, .shuffle:
      immediates.value = try bytes.fixed64()
      immediates.highValue = try bytes.fixed64()
    case .blockType: immediates.block = try bytes.blockType()
    case .memoryArgument: try readMemoryArgument()
    case .memoryLane:
      try readMemoryArgument()
      immediates.lane = try bytes.byte()
    case .lane: immediates.lane = try bytes.byte()
    case .heapType:
      let isNullable = opcode == .refTestNull || opcode == .refCastNull || opcode == .refNull
      immediates.type = ReferenceType(isNullable: isNullable, heap: try bytes.heapType())
    case .castLabel:
      let start = bytes.position
      let flags = try bytes.byte()
      guard flags < 4 else { throw bytes.fail("malformed br_on_cast flags", at: start) }
      immediates.index = try bytes.u32()
      immediates.sourceType = ReferenceType(isNullable: flags & 1 != 0, heap: try bytes.heapType())
      immediates.type = ReferenceType(isNullable: flags & 2 != 0, heap: try bytes.heapType())
    case .labelTable:
      immediates.vectorCount = try bytes.length(of: "labels")
      immediates.vectorStart = bytes.position
      for _ in 0..<immediates.vectorCount { _ = try bytes.u32() }
      immediates.index = try bytes.u32()
    case .valueTypes:
      immediates.vectorCount = try bytes.length(of: "types")
      immediates.vectorStart = bytes.position
      for _ in 0..<immediates.vectorCount { _ = try bytes.valueType() }
    case .tryTable:
      immediates.block = try bytes.blockType()
      immediates.vectorCount = try bytes.length(of: "catch clauses", minimum: 2)
      immediates.vectorStart = bytes.position
      for _ in 0..<immediates.vectorCount { _ = try Self.catchClause(&bytes) }
    }
  }

  /// Bit 6 of the alignment says that a memory index follows (section 5.4.6).
  package mutating func readMemoryArgument() throws(ModuleError) {
    let start = bytes.position
    let flags = try bytes.u32()
    guard flags < 0x80 else { throw bytes.fail("malformed memop flags", at: start) }
    immediates.alignment = flags & 0x3F
    immediates.index = flags & 0x40 != 0 ? try bytes.u32() : 0
    immediates.value = try bytes.u64()
  }

  static func catchClause(_ bytes: inout ByteReader) throws(ModuleError) -> CatchClause {
    let start = bytes.position
    guard let kind = CatchClause.Kind(rawValue: try bytes.byte()) else {
      throw bytes.fail("malformed catch clause", at: start)
    }
    let tag = kind == .tag || kind == .tagReference ? try bytes.u32() : 0
    return CatchClause(kind: kind, tag: tag, label: try bytes.u32())
  }

  // MARK: Vectors of the last instruction

  /// The labels of `br_table`, the default last.
  package func labels() throws(ModuleError) -> [Index] {
    var reader = vectorReader
    var result: [Index] = []
    result.reserveCapacity(immediates.vectorCount + 1)
    for _ in 0...immediates.vectorCount { result.append(try reader.u32()) }
    return result
  }

  /// The types of `select t`.
  package func valueTypes() throws(ModuleError) -> [ValueType] {
    var reader = vectorReader
    var result: [ValueType] = []
    for _ in 0..<immediates.vectorCount { result.append(try reader.valueType()) }
    return result
  }

  /// The clauses of `try_table`.
  package func catchClauses() throws(ModuleError) -> [CatchClause] {
    var reader = vectorReader
    var result: [CatchClause] = []
    for _ in 0..<immediates.vectorCount { result.append(try Self.catchClause(&reader)) }
    return result
  }

  private var vectorReader: ByteReader { bytes.reader(at: immediates.vectorStart..<bytes.position) }
}

/// The opcode that stands after each byte or prefixed number.
private struct ReaderRow {
  let opcode: Opcode
  let immediates: ImmediateKind
  let isLegal: Bool

  /// The rows by the indices that `Opcode.index` and single bytes name, for the life of the process; written once,
  /// here.
  nonisolated(unsafe) static let table: UnsafePointer<ReaderRow> = {
    let table = UnsafeMutablePointer<ReaderRow>.allocate(capacity: Instruction.rowCount)
    for index in 0..<Instruction.rowCount {
      let row = Instruction.row(at: index)
      (table + index).initialize(
        to: ReaderRow(
          opcode: row?.opcode ?? .unreachable, immediates: row?.immediates ?? .none, isLegal: row != nil))
    }
    return UnsafePointer(table)
  }()
}
