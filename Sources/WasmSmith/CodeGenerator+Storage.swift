internal import Wasm

/// Writes instructions on variables, memories, tables and selections.
extension CodeGenerator {
  mutating func variable(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let isGlobal = opcode == .globalGet || opcode == .globalSet
    let types = isGlobal ? module.globals.map(\.value) : Array(locals[..<localCount])
    let readable = isConstant && !module.options.hasExtendedConstants ? module.importedGlobalCount : types.count
    let candidates = types.indices.filter { place in
      switch opcode {
      case .globalSet: module.globals[place].isMutable
      case .localSet: true
      default:
        place < readable && wanted.map { module.matches(types[place], $0) } ?? false
          && !(isConstant && module.globals[place].isMutable)
      }
    }
    guard !candidates.isEmpty else { return false }
    let place = source.pick(candidates)
    if opcode != .localGet, opcode != .globalGet { expression(types[place]) }
    write(opcode, Index(place))
    return true
  }

  mutating func select(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    guard let wanted, opcode == .selectTyped || !wanted.isReference else { return false }
    expressions([wanted, wanted, .i32])
    if opcode == .select { write(.select) } else { writer.selectTyped([wanted]) }
    return true
  }

  // MARK: Memories

  mutating func memory(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let memories = module.syntax.memories
    let candidates = memories.indices.filter { wanted == nil || memories[$0].addressType.valueType == wanted }
    guard !candidates.isEmpty else { return false }
    let index = source.pick(candidates)
    let memory = memories[index]
    let size = memory.limits.minimum << 16
    switch opcode {
    case .memoryGrow: length(count(within: 2), memory.addressType)
    case .memoryFill:
      let count = count(within: size)
      start(memory.addressType, of: count, within: size)
      expression(.i32)
      length(count, memory.addressType)
    case .memoryCopy:
      let from = source.choose(below: memories.count)
      let otherSize = memories[from].limits.minimum << 16
      let count = count(within: min(size, otherSize))
      start(memory.addressType, of: count, within: size)
      start(memories[from].addressType, of: count, within: otherSize)
      length(count, memory.addressType == .i64 ? memories[from].addressType : .i32)
      write(opcode, Index(index), Index(from))
      return true
    case .memoryInit:
      guard let segment = pick(module.syntax.data.indices) else { return false }
      let space = UInt64(module.syntax.data[segment].contents.count)
      let count = count(within: min(size, space))
      start(memory.addressType, of: count, within: size)
      start(.i32, of: count, within: space)
      length(count)
      write(opcode, Index(segment), Index(index))
      return true
    default: break
    }
    write(opcode, Index(index))
    return true
  }

  /// Returns one of some indices, if there are any.
  func pick<Indices: RandomAccessCollection>(_ indices: Indices) -> Indices.Element? {
    indices.isEmpty ? nil : source.pick(indices)
  }

  // MARK: Tables

  mutating func table(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let tables = module.tables
    let candidates = tables.indices.filter { index in
      guard let wanted else { return true }
      return opcode == .tableGet
        ? module.matches(.reference(tables[index].element), wanted) : tables[index].addressType.valueType == wanted
    }
    guard let index = pick(candidates) else { return false }
    let table = tables[index]
    let element = ValueType.reference(table.element)
    let size = table.limits.minimum
    switch opcode {
    case .tableSize: break
    case .tableGrow:
      expression(element)
      length(count(within: 3), table.addressType)
    case .tableCopy:
      let from = source.pick(tables.indices.filter { module.matches(tables[$0].element, table.element) })
      let count = count(within: min(size, tables[from].limits.minimum))
      start(table.addressType, of: count, within: size)
      start(tables[from].addressType, of: count, within: tables[from].limits.minimum)
      length(count, table.addressType == .i64 ? tables[from].addressType : .i32)
      write(opcode, Index(index), Index(from))
      return true
    case .tableInit:
      guard let segment = segment(for: element) else { return false }
      let count = elementRange(segment, within: size) {
        $0.start(table.addressType, of: $1, within: size)
      }
      length(count)
      write(opcode, Index(segment), Index(index))
      return true
    case .tableFill:
      let count = count(within: size)
      start(table.addressType, of: count, within: size)
      expression(element)
      length(count, table.addressType)
    default:
      address(table.addressType, within: size)
      if opcode == .tableSet { expression(element) }
    }
    write(opcode, Index(index))
    return true
  }

  /// Returns an element segment whose references fit a type.
  func segment(for type: ValueType) -> Int? {
    pick(module.syntax.elements.indices.filter { module.matches(.reference(module.syntax.elements[$0].type), type) })
  }

  /// Writes the start of a range that is mostly in an element segment, if that is not dropped, after what `target`
  /// writes, and returns its length.
  mutating func elementRange(
    _ segment: Int, within size: UInt64 = .max, _ target: (inout CodeGenerator, UInt64) -> Void = { _, _ in }
  ) -> UInt64 {
    let segment = module.syntax.elements[segment]
    let space = segment.mode == .passive ? UInt64(segment.count) : 0
    let count = count(within: min(size, space))
    target(&self, count)
    start(.i32, of: count, within: space)
    return count
  }
}
