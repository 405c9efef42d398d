/// The types of a module (section 3.1, Types), validated, with equal types recognised as equal.
///
/// Two types are equal if their recursion groups have the same shape and they stand at the same index in them. Each
/// class of equal types is represented by its smallest index, the *canonical* one; in all types that come out of here
/// indices are canonical, so that types are equal exactly if their bits are.
package struct TypeSpace: Sendable {
  /// The definition of every type index, in terms of canonical indices.
  package private(set) var definitions: [SubType] = []
  /// The smallest index of an equal type.
  package private(set) var canonical: [Index] = []
  /// All parameter, result and field lists of two or more types.
  private(set) var flat: [ValueType] = []
  private(set) var entries: [Entry] = []

  /// The facts that validation of code looks up about a type.
  struct Entry {
    enum Kind: UInt8 { case function, structure, array }
    let kind: Kind
    /// The number of supertypes above.
    var depth: UInt8 = 0
    /// True for a structure or array whose fields all have default values.
    var isDefaultable = true
    /// The declared supertype, or the type itself.
    var parent: Index
    /// A type further up the same chain of supertypes, or the type itself at its end (Myers' skew-binary jumps).
    var jump: Index
    /// The parameters of a function, the fields of a structure or the element of an array, unpacked.
    var parameters = TypeList.empty
    var results = TypeList.empty
  }

  package init() {}

  /// Validates and canonicalises the type section of a module.
  ///
  /// Takes time in proportion to the size of the section.
  package init(_ module: ModuleSyntax) throws(ModuleError) {
    try ModuleLimit.types.check(module.types.count)
    var groups = RecursionGroups()
    definitions.reserveCapacity(module.types.count)
    canonical.reserveCapacity(module.types.count)
    entries.reserveCapacity(module.types.count)
    for end in module.groupEnds {
      let group = canonical.count..<end
      let representative = try groups.insert(module.types[group], canonical: canonical)
      for offset in 0..<group.count { canonical.append(Index(representative + offset)) }
      if representative != group.lowerBound {
        for offset in 0..<group.count {
          definitions.append(definitions[representative + offset])
          entries.append(entries[representative + offset])
        }
        continue
      }
      for index in group { try add(module.types[index]) }
      for index in group { try checkSupertype(of: index) }
    }
  }

  package var count: Int { canonical.count }

  // MARK: Lookup

  /// The function type with an index, or `nil` where there is none or it is something else.
  package func function(_ index: Index) -> FunctionType? {
    guard index < count, case .function(let type) = definitions[Int(index)].composite else { return nil }
    return type
  }

  package func structure(_ index: Index) -> [FieldType]? {
    guard index < count, case .structure(let fields) = definitions[Int(index)].composite else { return nil }
    return fields
  }

  package func array(_ index: Index) -> FieldType? {
    guard index < count, case .array(let element) = definitions[Int(index)].composite else { return nil }
    return element
  }

  /// The declared supertype of a type, canonical.
  package func supertype(_ index: Index) -> Index? { definitions[Int(index)].supertypes.first }

  /// A type with its index replaced by the canonical one; `nil` where there is no such type.
  package func normalized(_ heap: HeapType) -> HeapType? {
    guard let index = heap.index else { return heap }
    return index < count ? HeapType(index: canonical[Int(index)]) : nil
  }

  package func normalized(_ reference: ReferenceType) -> ReferenceType? {
    normalized(reference.heap).map { ReferenceType(isNullable: reference.isNullable, heap: $0) }
  }

  package func normalized(_ type: ValueType) -> ValueType? {
    guard let reference = type.reference else { return type }
    return normalized(reference).map { .reference($0) }
  }

  /// A type of a list that has so many.
  func type(_ index: Int, of list: TypeList) -> ValueType {
    list.count == 1 ? ValueType(bits: list.start) : flat[Int(list.start) + index]
  }

  func slots(of list: TypeList) -> Int { (0..<Int(list.count)).reduce(0) { $0 + type($1, of: list).slots } }

  // MARK: Matching (section 3.3); all types have to be normalised

  /// Returns whether `sub` is `super` or has it among its supertypes; both are canonical indices.
  package func isSubtype(_ sub: Index, _ super: Index) -> Bool {
    if sub == `super` { return true }
    let depth = entries[Int(`super`)].depth
    var current = sub
    while entries[Int(current)].depth > depth {
      let entry = entries[Int(current)]
      current = entries[Int(entry.jump)].depth >= depth ? entry.jump : entry.parent
    }
    return current == `super`
  }

  package func matches(_ sub: HeapType, _ super: HeapType) -> Bool {
    if sub == `super` || sub == .bottom { return true }
    guard let subIndex = sub.index else {
      guard let superIndex = `super`.index else { return abstractMatches(sub, `super`) }
      return sub == (entries[Int(superIndex)].kind == .function ? .noFunction : .none)
    }
    if let superIndex = `super`.index { return isSubtype(subIndex, superIndex) }
    return switch entries[Int(subIndex)].kind {
    case .function: `super` == .function
    case .structure: `super` == .structure || `super` == .eq || `super` == .any
    case .array: `super` == .array || `super` == .eq || `super` == .any
    }
  }

  private func abstractMatches(_ sub: HeapType, _ super: HeapType) -> Bool {
    switch `super` {
    case .any: sub == .eq || sub == .i31 || sub == .structure || sub == .array || sub == .none
    case .eq: sub == .i31 || sub == .structure || sub == .array || sub == .none
    case .i31, .structure, .array: sub == .none
    case .function: sub == .noFunction
    case .extern: sub == .noExtern
    case .exception: sub == .noException
    default: false
    }
  }

  package func matches(_ sub: ReferenceType, _ super: ReferenceType) -> Bool {
    (!sub.isNullable || `super`.isNullable) && matches(sub.heap, `super`.heap)
  }

  @inline(__always)
  package func matches(_ sub: ValueType, _ super: ValueType) -> Bool {
    sub == `super` || differentMatches(sub, `super`)
  }

  @inline(never)
  private func differentMatches(_ sub: ValueType, _ super: ValueType) -> Bool {
    if sub == .bottom { return true }
    guard let subReference = sub.reference, let superReference = `super`.reference else { return false }
    return matches(subReference, superReference)
  }

  package func matches(_ sub: [ValueType], _ super: [ValueType]) -> Bool {
    sub.count == `super`.count && zip(sub, `super`).allSatisfy { matches($0, $1) }
  }

  package func matches(_ sub: FieldType, _ super: FieldType) -> Bool {
    guard sub.isMutable == `super`.isMutable else { return false }
    if sub.storage == `super`.storage { return true }
    if sub.isMutable || sub.storage.isPacked || `super`.storage.isPacked { return false }
    return matches(sub.storage.unpacked, `super`.storage.unpacked)
  }

  package func matches(_ sub: CompositeType, _ super: CompositeType) -> Bool {
    switch (sub, `super`) {
    case (.function(let sub), .function(let `super`)):
      matches(`super`.parameters, sub.parameters) && matches(sub.results, `super`.results)
    case (.structure(let sub), .structure(let `super`)):
      sub.count >= `super`.count && zip(sub, `super`).allSatisfy { matches($0, $1) }
    case (.array(let sub), .array(let `super`)): matches(sub, `super`)
    default: false
    }
  }

  /// The heap type above all of the same hierarchy: `any`, `func`, `extern` or `exn`.
  package func top(of heap: HeapType) -> HeapType {
    if let index = heap.index { return entries[Int(index)].kind == .function ? .function : .any }
    return switch heap {
    case .function, .noFunction: .function
    case .extern, .noExtern: .extern
    case .exception, .noException: .exception
    default: .any
    }
  }

  // MARK: Construction

  /// Adds the next type; its group's canonical indices are known.
  private mutating func add(_ type: SubType) throws(ModuleError) {
    let index = Index(definitions.count)
    var type = type
    var entry: Entry
    switch type.composite {
    case .function(var function):
      try ModuleLimit.parameters.check(function.parameters.count)
      try ModuleLimit.results.check(function.results.count)
      normalize(&function.parameters)
      normalize(&function.results)
      type.composite = .function(function)
      entry = Entry(kind: .function, parent: index, jump: index)
      entry.parameters = list(function.parameters)
      entry.results = list(function.results)
    case .structure(var fields):
      try ModuleLimit.fields.check(fields.count)
      for position in fields.indices {
        var field = fields[position]
        normalize(&field)
        if field != fields[position] { fields[position] = field }
      }
      type.composite = .structure(fields)
      entry = Entry(kind: .structure, parent: index, jump: index)
      entry.parameters = list(fields.map(\.storage.unpacked))
      entry.isDefaultable = fields.allSatisfy(\.storage.unpacked.isDefaultable)
    case .array(var element):
      normalize(&element)
      type.composite = .array(element)
      entry = Entry(kind: .array, parent: index, jump: index)
      entry.parameters = TypeList(element.storage.unpacked)
      entry.isDefaultable = element.storage.unpacked.isDefaultable
    }
    if let declared = type.supertypes.first {
      let parent = canonical[Int(declared)]
      if parent != declared { type.supertypes = [parent] }
      let above = entries[Int(parent)]
      guard above.depth < ModuleLimit.subtypeDepth.value else {
        throw ModuleError(
          .limit, "sub type depth: type \(index) has more than \(ModuleLimit.subtypeDepth.value) supertypes above it")
      }
      let jump = entries[Int(above.jump)]
      entry.depth = above.depth + 1
      entry.parent = parent
      entry.jump = above.depth - jump.depth == jump.depth - entries[Int(jump.jump)].depth ? jump.jump : parent
    }
    definitions.append(type)
    entries.append(entry)
  }

  /// Replaces indices by canonical ones; a list in which none changes stays shared.
  private func normalize(_ types: inout [ValueType]) {
    for position in types.indices {
      let type = types[position]
      guard type.isReference, let canonical = normalized(type), canonical != type else { continue }
      types[position] = canonical
    }
  }

  private func normalize(_ field: inout FieldType) {
    if !field.storage.isPacked, let canonical = normalized(field.storage.unpacked) {
      field.storage = StorageType(canonical)
    }
  }

  private mutating func list(_ types: [ValueType]) -> TypeList {
    if types.count == 1 { return TypeList(types[0]) }
    defer { flat += types }
    return TypeList(start: UInt32(flat.count), count: UInt32(types.count))
  }

  /// Checks whether a type is what its declared supertype allows (section 3.2.11, Sub Types).
  private func checkSupertype(of index: Int) throws(ModuleError) {
    guard let parent = supertype(Index(index)) else { return }
    let above = definitions[Int(parent)]
    guard !above.isFinal else {
      throw ModuleError(.invalid, "sub type \(index) has final super type \(parent)")
    }
    guard matches(definitions[index].composite, above.composite) else {
      throw ModuleError(.invalid, "sub type \(index) does not match super type \(parent)")
    }
  }
}
