internal import Wasm

/// Variables, memories, tables and selections.
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
    func room(_ memory: MemoryType) -> UInt64 { memory.limits.minimum << 16 }
    switch opcode {
    case .memoryGrow: length(memory.addressType)
    case .memoryFill:
      address(memory.addressType, within: room(memory))
      expression(.i32)
      length(memory.addressType)
    case .memoryCopy:
      let from = source.choose(below: memories.count)
      address(memory.addressType, within: room(memory))
      address(memories[from].addressType, within: room(memories[from]))
      length(memory.addressType == .i64 ? memories[from].addressType : .i32)
      write(opcode, Index(index), Index(from))
      return true
    case .memoryInit:
      guard let segment = pick(module.syntax.data.indices) else { return false }
      address(memory.addressType, within: room(memory))
      segmentRange(module.syntax.data[segment].contents.count)
      write(opcode, Index(segment), Index(index))
      return true
    default: break
    }
    write(opcode, Index(index))
    return true
  }

  /// Start and length of a stretch that is mostly in a segment.
  mutating func segmentRange(_ count: Int) {
    let length = source.choose(below: min(count, 8) + 1)
    address(.i32, within: source.flip(oneIn: 12) ? UInt64(count) : UInt64(count - length + 1))
    if source.flip(oneIn: 20) { self.length() } else { write(.i32Const, value: UInt64(length)) }
  }

  /// One of some indices, if there are any.
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
    switch opcode {
    case .tableSize: break
    case .tableGrow:
      expression(element)
      length(table.addressType)
    case .tableCopy:
      let sources = tables.indices.filter { module.matches(tables[$0].element, table.element) }
      let from = source.pick(sources)
      address(table.addressType, within: table.limits.minimum)
      address(tables[from].addressType, within: tables[from].limits.minimum)
      length(table.addressType == .i64 ? tables[from].addressType : .i32)
      write(opcode, Index(index), Index(from))
      return true
    case .tableInit:
      guard let segment = segment(for: element) else { return false }
      address(table.addressType, within: table.limits.minimum)
      elementRange(segment)
      write(opcode, Index(segment), Index(index))
      return true
    default:
      address(table.addressType, within: table.limits.minimum)
      if opcode == .tableGet { break }
      expression(element)
      if opcode == .tableFill { length(table.addressType) }
    }
    write(opcode, Index(index))
    return true
  }

  /// An element segment whose references fit a type.
  func segment(for type: ValueType) -> Int? {
    pick(module.syntax.elements.indices.filter { module.matches(.reference(module.syntax.elements[$0].type), type) })
  }

  /// Start and length of a stretch that is mostly in an element segment, if that is not dropped.
  mutating func elementRange(_ segment: Int) {
    let segment = module.syntax.elements[segment]
    segmentRange(segment.mode == .passive ? segment.count : 0)
  }
}
