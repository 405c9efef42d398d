internal import Wasm

/// Writes instructions on references, structures and arrays.
extension CodeGenerator {
  /// Writes a new reference of a type, with as little code as possible; null where that cannot be avoided or by choice.
  mutating func construct(_ type: ReferenceType) {
    let isDeep = nesting > 2
    if type.isNullable, isDeep || !source.likely(4) || isConstant && !Generator.isInhabited(type.heap) {
      return write(.refNull, type)
    }
    nesting += 1
    defer { nesting -= 1 }
    let heap = type.heap
    switch module.abstract(heap) {
    case .function:
      let function = heap.index.map { module.function(of: $0, source) }
      write(.refFunc, function ?? Index(source.choose(below: module.functions.count)))
    case .any, .eq, .i31:
      if heap == .i31 || isDeep || !module.options.has(.gc) || source.likely(3) {
        constantI31()
      } else {
        aggregate(of: source.flip(oneIn: 2) ? .structure : .array)
      }
    case .structure, .array: aggregate(of: heap)
    case .extern where module.options.has(.gc):
      construct(ReferenceType(isNullable: false, heap: .any))
      write(.externConvertAny)
    case .exception where module.options.has(.exceptions) && !isConstant:
      // The first tag has no parameters.
      write(.block, block: .value(.reference(ReferenceType(isNullable: false, heap: .exception))))
      writer.tryTable(.empty, [CatchClause(kind: .allReference, tag: 0, label: 0)])
      write(.throw)
      write(.end)
      write(.unreachable)
      write(.end)
    default:
      write(.refNull, type)
      if !type.isNullable { write(.refAsNonNull) }
    }
  }

  private mutating func constantI31() {
    write(.i32Const, value: Constants.integer(source) & 0xFFFF_FFFF)
    write(.refI31)
  }

  private mutating func aggregate(of heap: HeapType) {
    if module.abstract(heap) == .structure {
      let type = heap.index ?? module.aggregate(module.structures, .structure([]), source)
      for field in module.fields(type) { leaf(field.storage.unpacked) }
      write(.structNew, type)
    } else {
      let type = heap.index ?? module.aggregate(module.arrays, .array(.init(storage: .i8, isMutable: true)), source)
      let element = module.fields(type)[0].storage.unpacked
      let count = nesting > 3 ? 0 : source.choose(below: 4)
      for _ in 0..<count { leaf(element) }
      write(.arrayNewFixed, type, value: UInt64(count))
    }
  }

  // MARK: References

  mutating func reference(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let type = wanted?.reference ?? module.referenceType(source)
    let heap = type.heap
    let eq = ReferenceType(isNullable: true, heap: .eq)
    switch opcode {
    case .refNull:
      guard type.isNullable else { return false }
      write(.refNull, type)
      return true
    case .refFunc:
      guard module.abstract(heap) == .function else { return false }
      construct(ReferenceType(isNullable: false, heap: heap))
      return true
    case .refIsNull: expression(.reference(ReferenceType(isNullable: true, heap: module.referenceType(source).heap)))
    case .refEq: expressions([.reference(eq), .reference(eq)])
    case .refAsNonNull: reference(heap)
    case .refTest, .refTestNull, .refCast, .refCastNull:
      if opcode == .refCastNull, !type.isNullable { return false }
      let isTest = opcode == .refTest || opcode == .refTestNull
      let target = isTest ? module.referenceType(source).heap : heap
      // Tests may have any outcome, casts mostly succeed.
      let isOfTop = isTest ? source.likely(3) : source.flip(oneIn: 6)
      reference(isOfTop ? module.top(target) : target)
      write(opcode, ReferenceType(isNullable: opcode == .refTestNull || opcode == .refCastNull, heap: target))
      return true
    case .anyConvertExtern:
      guard heap == .any else { return false }
      expression(.reference(ReferenceType(isNullable: type.isNullable, heap: .extern)))
    case .externConvertAny:
      guard heap == .extern else { return false }
      expression(.reference(ReferenceType(isNullable: type.isNullable, heap: .any)))
    case .refI31:
      guard module.matches(.i31, heap) else { return false }
      expression(.i32)
    default:
      reference(.i31)
    }
    write(opcode)
    return true
  }

  // MARK: Structures and arrays

  mutating func aggregate(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    switch opcode {
    case .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem:
      return wanted?.reference.map { allocate(opcode, $0.heap) } ?? false
    case .structGet, .structGetS, .structGetU, .structSet: return structField(opcode, wanted)
    case .arrayLen:
      reference(.array)
      write(opcode)
      return true
    default: return arrayElement(opcode, wanted)
    }
  }

  private mutating func allocate(_ opcode: Opcode, _ heap: HeapType) -> Bool {
    let isStructure = opcode == .structNew || opcode == .structNewDefault
    let candidates = (isStructure ? module.structures : module.arrays).filter { index in
      let types = module.fields(index).map(\.storage.unpacked)
      switch opcode {
      case .structNewDefault, .arrayNewDefault: guard types.allSatisfy(\.isDefaultable) else { return false }
      case .arrayNewData: guard !types[0].isReference, !module.syntax.data.isEmpty else { return false }
      case .arrayNewElem: guard isFilledByElements(types[0]) else { return false }
      default: break
      }
      return module.matches(HeapType(index: index), heap)
    }
    guard let type = pick(candidates) else { return false }
    let fields = module.fields(type)
    switch opcode {
    case .structNew: expressions(fields.map(\.storage.unpacked))
    case .arrayNew:
      expression(fields[0].storage.unpacked)
      length(1 + count(within: isConstant ? 6 : 3_000))
    case .arrayNewDefault: length(1 + count(within: isConstant ? 6 : 3_000))
    case .arrayNewFixed:
      let count = source.choose(below: 5)
      for _ in 0..<count { expression(fields[0].storage.unpacked) }
      write(opcode, type, value: UInt64(count))
      return true
    case .arrayNewData:
      write(opcode, type, dataRange(fields[0].storage))
      return true
    case .arrayNewElem:
      guard let segment = segment(for: fields[0].storage.unpacked) else { return false }
      length(elementRange(segment))
      write(opcode, type, Index(segment))
      return true
    default: break
    }
    write(opcode, type)
    return true
  }

  private func isFilledByElements(_ type: ValueType) -> Bool {
    module.syntax.elements.contains { module.matches(.reference($0.type), type) }
  }

  /// Writes the start in a data segment and the number of array elements, mostly within it, and returns the segment.
  private mutating func dataRange(_ storage: StorageType) -> Index {
    let segment = source.choose(below: module.syntax.data.count)
    let size = module.syntax.data[segment]
    let bytes = size.mode == .passive ? size.contents.count : 0
    let length = count(within: UInt64(bytes / storage.byteCount))
    start(.i32, of: length * UInt64(storage.byteCount), within: UInt64(bytes))
    self.length(length)
    return Index(segment)
  }

  private func isAccessible(_ field: FieldType, by opcode: Opcode, _ wanted: ValueType?) -> Bool {
    switch opcode {
    case .structSet, .arraySet, .arrayFill, .arrayCopy: return field.isMutable
    case .arrayInitData:
      return field.isMutable && !field.storage.unpacked.isReference && !module.syntax.data.isEmpty
    case .arrayInitElem: return field.isMutable && isFilledByElements(field.storage.unpacked)
    default:
      guard let wanted, module.matches(field.storage.unpacked, wanted) else { return false }
      return field.storage.isPacked == (opcode != .structGet && opcode != .arrayGet)
    }
  }

  private mutating func structField(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    var candidates: [(type: Index, field: Int)] = []
    for type in module.structures {
      for (number, field) in module.fields(type).enumerated() where isAccessible(field, by: opcode, wanted) {
        candidates.append((type, number))
      }
    }
    guard let place = pick(candidates) else { return false }
    reference(HeapType(index: place.type))
    if opcode == .structSet { expression(module.fields(place.type)[place.field].storage.unpacked) }
    write(opcode, place.type, Index(place.field))
    return true
  }

  private mutating func arrayElement(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let candidates = module.arrays.filter { isAccessible(module.fields($0)[0], by: opcode, wanted) }
    guard let type = pick(candidates) else { return false }
    let element = module.fields(type)[0].storage
    reference(HeapType(index: type))
    // Most arrays have few elements.
    let count = source.likely(6) ? UInt64(source.choose(below: 2)) : count(within: 3_000)
    address(.i32, within: source.likely(3) ? 1 : 4)
    switch opcode {
    case .arraySet: expression(element.unpacked)
    case .arrayFill:
      expression(element.unpacked)
      length(count)
    case .arrayCopy:
      let sources = module.arrays.filter { index in
        let other = module.fields(index)[0].storage
        return other == element
          || !other.isPacked && !element.isPacked && module.matches(other.unpacked, element.unpacked)
      }
      let from = source.pick(sources)
      reference(HeapType(index: from))
      address(.i32, within: 1)
      length(count)
      write(opcode, type, from)
      return true
    case .arrayInitData:
      write(opcode, type, dataRange(element))
      return true
    case .arrayInitElem:
      guard let segment = segment(for: element.unpacked) else { return false }
      length(elementRange(segment, within: 2))
      write(opcode, type, Index(segment))
      return true
    default: break
    }
    write(opcode, type)
    return true
  }
}
