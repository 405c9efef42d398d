internal import Wasm

/// Generates types: those that a module declares, and choices of types for everything else.
extension Generator {
  // MARK: Choices

  func valueType(_ source: ChoiceSource) -> ValueType {
    let count = options.has(.referenceTypes) ? 9 : options.has(.simd) ? 5 : 4
    let choice = source.choose(below: count)
    let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
    if choice < 4 { return numbers[choice] }
    if choice == 4 { return options.has(.simd) ? .v128 : .i32 }
    return .reference(referenceType(source))
  }

  func valueTypes(_ source: ChoiceSource, below count: Int) -> [ValueType] {
    (0..<source.choose(below: count)).map { _ in valueType(source) }
  }

  func functionType(_ source: ChoiceSource) -> FunctionType {
    FunctionType(
      valueTypes(source, below: 5),
      valueTypes(source, below: source.choose(below: options.hasMultipleValues ? 8 : 1) > 4 ? 4 : 2))
  }

  /// Returns a reference type. Every type has a value, though for some that is null alone.
  func referenceType(_ source: ChoiceSource) -> ReferenceType {
    guard options.has(.gc) else { return source.flip(oneIn: 3) ? .extern : .function }
    let heap = heapType(source)
    return ReferenceType(isNullable: !Self.isInhabited(heap) || source.likely(4), heap: heap)
  }

  private func heapType(_ source: ChoiceSource) -> HeapType {
    if !syntax.types.isEmpty, source.flip(oneIn: 2) {
      return HeapType(index: Index(source.choose(below: syntax.types.count)))
    }
    let common: [HeapType] = [.function, .any, .eq, .i31, .structure, .array, .extern]
    return source.likely(6) ? source.pick(common) : source.pick(HeapType.abstract).type
  }

  /// Returns whether constant expressions can give a reference that is not null.
  static func isInhabited(_ heap: HeapType) -> Bool {
    ![.none, .noFunction, .noExtern, .exception, .noException].contains(heap)
  }

  // MARK: Lookup

  func signature(_ type: Index) -> FunctionType {
    if case .function(let function) = syntax.types[Int(type)].composite { function } else { FunctionType() }
  }

  func fields(_ type: Index) -> [FieldType] {
    switch syntax.types[Int(type)].composite {
    case .structure(let fields): fields
    case .array(let element): [element]
    case .function: []
    }
  }

  /// Returns the index of a function type, which is added to the module where it is missing.
  func intern(_ type: FunctionType) -> Index {
    signatures[type] ?? add(group: [SubType(composite: .function(type))])
  }

  /// Returns some structure type or array type, which is added where there is none.
  func aggregate(_ list: [Index], _ fallback: CompositeType, _ source: ChoiceSource) -> Index {
    list.isEmpty ? add(group: [SubType(composite: fallback)]) : source.pick(list)
  }

  /// Adds a recursion group, and returns the index of its first type.
  @discardableResult
  private func add(group: [SubType]) -> Index {
    let start = syntax.types.count
    syntax.groupEnds.append(start + group.count)
    for (offset, type) in group.enumerated() {
      let index = Index(start + offset)
      switch type.composite {
      case .function(let function):
        functionTypes.append(index)
        if group.count == 1, type.isFinal, type.supertypes.isEmpty, signatures[function] == nil {
          signatures[function] = index
        }
      case .structure: structures.append(index)
      case .array: arrays.append(index)
      }
    }
    syntax.types += group
    return Index(start)
  }

  // MARK: Matching (section 3.3), of declared types only: equal types with different indices do not match here

  func isSubtype(_ sub: Index, _ super: Index) -> Bool {
    sub == `super` || syntax.types[Int(sub)].supertypes.first.map { isSubtype($0, `super`) } ?? false
  }

  /// Returns the abstract type right above a concrete one, or the type itself.
  func abstract(_ heap: HeapType) -> HeapType {
    guard let index = heap.index else { return heap }
    return switch syntax.types[Int(index)].composite {
    case .function: .function
    case .structure: .structure
    case .array: .array
    }
  }

  func top(_ heap: HeapType) -> HeapType { TypeSpace().top(of: abstract(heap)) }

  func matches(_ sub: HeapType, _ super: HeapType) -> Bool {
    if let index = `super`.index {
      sub.index.map { isSubtype($0, index) } ?? (sub == (abstract(`super`) == .function ? .noFunction : .none))
    } else {
      TypeSpace().matches(abstract(sub), `super`)
    }
  }

  func matches(_ sub: ReferenceType, _ super: ReferenceType) -> Bool {
    (`super`.isNullable || !sub.isNullable) && matches(sub.heap, `super`.heap)
  }

  func matches(_ sub: ValueType, _ super: ValueType) -> Bool {
    guard let reference = sub.reference, let other = `super`.reference else { return sub == `super` }
    return matches(reference, other)
  }

  // MARK: Declarations

  func makeTypes() {
    while syntax.types.count < 12, source.likely(6) {
      guard options.has(.gc) else {
        _ = intern(functionType(source))
        continue
      }
      let start = syntax.types.count
      let count = 1 + source.choose(below: 3)
      var group: [SubType] = []
      for _ in 0..<count { group.append(subType(group, end: start + count)) }
      add(group: group)
    }
  }

  /// - Parameters:
  ///   - group: The types before it in its group.
  ///   - end: The index after the group's last; nullable references may be to any type before it.
  private func subType(_ group: [SubType], end: Int) -> SubType {
    let known = syntax.types + group
    let parents = known.indices.filter { !known[$0].isFinal }
    let isFinal = source.likely(3) ? source.flip(oneIn: 4) : true
    if !parents.isEmpty, source.flip(oneIn: 2) {
      let parent = source.pick(parents)
      return SubType(
        isFinal: isFinal, supertypes: [Index(parent)],
        composite: specialized(known[parent].composite, known.count, end: end))
    }
    let composite: CompositeType =
      switch source.choose(below: 3) {
      case 0: .function(functionType(source))
      case 1: .structure((0..<source.choose(below: 5)).map { _ in fieldType(known.count, end: end) })
      default: .array(fieldType(known.count, end: end))
      }
    return SubType(isFinal: isFinal, composite: composite)
  }

  private func specialized(_ composite: CompositeType, _ index: Int, end: Int) -> CompositeType {
    switch composite {
    case .function(var type):
      type.results = type.results.map { refined($0) }
      return .function(type)
    case .structure(let fields):
      let new = (0..<source.choose(below: 3)).map { _ in fieldType(index, end: end) }
      return .structure(fields.map { refined($0) } + new)
    case .array(let element): return .array(refined(element))
    }
  }

  private func refined(_ field: FieldType) -> FieldType {
    guard !field.isMutable, !field.storage.isPacked else { return field }
    return FieldType(storage: StorageType(refined(field.storage.unpacked)), isMutable: false)
  }

  private func refined(_ type: ValueType) -> ValueType {
    guard let reference = type.reference, reference.heap == .any || reference.heap == .eq, source.flip(oneIn: 2)
    else { return type }
    return .reference(ReferenceType(isNullable: reference.isNullable, heap: reference.heap == .any ? .eq : .i31))
  }

  /// Returns a field type. Only references to earlier types, or to those that need no others, may be non-null: so
  /// values always exist.
  private func fieldType(_ index: Int, end: Int) -> FieldType {
    var storage: StorageType
    switch source.choose(below: 8) {
    case 0: storage = StorageType(.i32)
    case 1: storage = .i8
    case 2: storage = .i16
    case 3, 4:
      let heap = HeapType(index: Index(source.choose(below: end)))
      storage = StorageType(.reference(ReferenceType(isNullable: true, heap: heap)))
    default:
      var type = valueType(source)
      if let reference = type.reference, !reference.isNullable, reference.heap == .structure {
        type = .reference(ReferenceType(isNullable: true, heap: .structure))
      }
      storage = StorageType(type)
    }
    return FieldType(storage: storage, isMutable: !source.flip(oneIn: 3))
  }
}
