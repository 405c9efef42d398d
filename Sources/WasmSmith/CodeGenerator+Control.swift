internal import Wasm

/// Writes blocks, branches and calls.
extension CodeGenerator {
  // MARK: Blocks

  private mutating func blockType(_ parameters: [ValueType], _ results: [ValueType]) -> BlockType {
    guard parameters.isEmpty, results.count < 2, !(module.options.hasMultipleValues && source.flip(oneIn: 6)) else {
      return .type(module.intern(FunctionType(parameters, results)))
    }
    return results.first.map { .value($0) } ?? .empty
  }

  /// Writes `block`, `loop`, `if` or `try_table`, whose first result is of the wanted type.
  mutating func structured(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let isMultiple = module.options.hasMultipleValues
    var results = wanted.map { [$0] } ?? []
    if isMultiple, source.flip(oneIn: 6) { results += module.valueTypes(source, below: 3) }
    let outer = depth
    depth /= 2
    if opcode == .tryTable {
      tryTable(results)
    } else {
      let parameters = isMultiple && source.flip(oneIn: 4) ? module.valueTypes(source, below: 4) : []
      expressions(parameters)
      var counter: Index?
      if opcode == .if { expression(.i32) }
      if opcode == .loop {
        counter = Index(locals.count)
        locals.append(.i32)
        write(.i32Const, value: UInt64(source.choose(below: 10)))
        write(.localSet, Index(locals.count - 1))
      }
      write(opcode, block: blockType(parameters, results))
      let label = Label(types: opcode == .loop ? parameters : results, counter: counter)
      part(label, parameters, results)
      if opcode == .if, parameters != results || source.flip(oneIn: 2) {
        write(.else)
        part(label, parameters, results)
      }
      write(.end)
    }
    depth = outer
    consume(results.dropFirst(wanted == nil ? 0 : 1))
    return true
  }

  /// Writes the contents of a block.
  private mutating func part(_ label: Label, _ parameters: [ValueType], _ results: [ValueType]) {
    labels.append(label)
    consume(parameters)
    statements()
    if label.counter != nil, source.likely(8) {
      expressions(parameters)
      condition(of: label)
      write(.brIf)
      consume(parameters)
    }
    expressions(results)
    labels.removeLast()
  }

  /// Writes a condition for a branch; a loop is started again only as often as its counter says, with few exceptions.
  private mutating func condition(of label: Label) {
    guard let counter = label.counter, !source.flip(oneIn: 30) else { return expression(.i32) }
    write(.localGet, counter)
    write(.i32Const, value: 0xFFFF_FFFF)
    write(.i32Add)
    write(.localTee, counter)
    write(.i32Const)
    write(.i32GtS)
  }

  /// Writes `try_table` in blocks that its clauses branch to, each of which goes on with results of its own.
  private mutating func tryTable(_ results: [ValueType]) {
    var clauses: [(clause: CatchClause, place: Int)] = []
    var handlers: [[ValueType]] = []
    write(.block, block: blockType([], results))
    labels.append(Label(types: results))
    for _ in 0...source.choose(below: 3) {
      let kind = source.pick([CatchClause.Kind.all, .tag, .allReference, .tagReference])
      let tag = Index(source.choose(below: module.syntax.tags.count))
      var types: [ValueType] = []
      if kind == .tag || kind == .tagReference {
        types = module.signature(module.syntax.tags[Int(tag)]).parameters
      }
      if kind == .tagReference || kind == .allReference {
        types.append(.reference(ReferenceType(isNullable: source.likely(3), heap: .exception)))
      }
      let fitting = labels.indices.filter { labels[$0].types == types }
      let place = fitting.isEmpty || source.likely(4) ? labels.count : source.pick(fitting)
      clauses.append((CatchClause(kind: kind, tag: tag, label: 0), place))
      guard place == labels.count else { continue }
      handlers.append(types)
      write(.block, block: blockType([], types))
      labels.append(Label(types: types))
    }
    let around = labels.count
    writer.tryTable(
      blockType([], results),
      clauses.map { CatchClause(kind: $0.clause.kind, tag: $0.clause.tag, label: Index(around - 1 - $0.place)) })
    labels.append(Label(types: results))
    statements()
    if source.flip(oneIn: 2) {
      expression(.i32)
      write(.if, block: .empty)
      labels.append(Label(types: []))
      _ = diverge(source.flip(oneIn: 6) ? .throwRef : .throw)
      labels.removeLast()
      write(.end)
    }
    expressions(results)
    labels.removeLast()
    write(.end)
    for types in handlers.reversed() {
      // The block of the results is around all handlers that are still open.
      write(.br, Index(labels.count - 1 - (around - 1 - handlers.count)))
      labels.removeLast()
      write(.end)
      consume(types)
      expressions(results)
    }
    labels.removeLast()
    write(.end)
  }

  // MARK: Branches

  private func number(_ place: Int) -> Index { Index(labels.count - 1 - place) }

  /// Returns an index in `labels`, seldom that of a loop.
  private func label(where isFitting: (Label) -> Bool) -> Int? {
    let candidates = labels.indices.reversed().filter { isFitting(labels[$0]) }
    let outwards = candidates.filter { labels[$0].counter == nil }
    return pick(outwards.isEmpty || source.flip(oneIn: 20) ? candidates : outwards)
  }

  /// Writes an instruction that does not go on.
  mutating func diverge(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .br:
      guard let place = label(where: { _ in true }) else { return false }
      expressions(labels[place].types)
      write(.br, number(place))
    case .brTable:
      guard let place = label(where: { _ in true }) else { return false }
      let types = labels[place].types
      let places = labels.indices.filter { labels[$0].types == types && (labels[$0].counter == nil || $0 == place) }
      expressions(types)
      let targets = (0..<source.choose(below: 5)).map { _ in source.pick(places) }
      expression(.i32)
      if source.likely(4) {
        write(.i32Const, value: 7)
        write(.i32And)
      }
      writer.brTable(labels: (targets + [place]).map(number))
    case .throw:
      let tag = source.choose(below: module.syntax.tags.count)
      expressions(module.signature(module.syntax.tags[tag]).parameters)
      write(.throw, Index(tag))
    case .throwRef:
      reference(.exception)
      write(.throwRef)
    case .return:
      expressions(results)
      write(.return)
    case .returnCall, .returnCallIndirect, .returnCallRef: return tailCall(opcode)
    default: write(opcode)
    }
    return true
  }

  /// Writes a conditional branch; what it leaves on the stack is of the wanted type, or is removed again.
  ///
  /// If no label fits, a new block is made for it.
  mutating func branch(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    if opcode == .brIf {
      let fitting = label { label in
        wanted.map { label.types.count == 1 && module.matches(label.types[0], $0) } ?? true
      }
      guard let place = fitting else { return false }
      let types = labels[place].types
      expressions(types)
      condition(of: labels[place])
      write(.brIf, number(place))
      if wanted == nil { consume(types) }
      return true
    }
    // These are what the instruction tests, what it tests for, what a branch takes along, and what is left without a branch.
    let heap = wanted?.reference?.heap ?? module.referenceType(source).heap
    let target = ReferenceType(isNullable: false, heap: heap)
    var tested = ReferenceType(isNullable: true, heap: heap)
    var taken: ReferenceType? = target
    var left: ReferenceType? = target
    switch opcode {
    case .brOnNull: taken = nil
    case .brOnNonNull: left = nil
    default:
      if source.likely(3) { tested.heap = module.top(heap) }
      // The target is not nullable, so null stays in the rest.
      if opcode == .brOnCast { left = tested } else { taken = tested }
    }
    if let wanted, left.map({ module.matches(.reference($0), wanted) }) != true { return false }
    // The wanted value must not be above other operands of the label.
    let existing = label { label in
      let count = taken == nil ? 0 : 1
      guard label.types.count == count || wanted == nil && label.types.count > count else { return false }
      return taken.map { module.matches(.reference($0), label.types[label.types.count - 1]) } ?? true
    }
    let place = existing ?? labels.count
    let isNew = existing == nil
    if isNew, wanted != nil { return false }
    if isNew {
      let types = taken.map { [ValueType.reference($0)] } ?? []
      write(.block, block: blockType([], types))
      labels.append(Label(types: types))
    }
    let types = labels[place].types
    let rest = taken == nil ? types : types.dropLast()
    expressions(rest)
    if source.flip(oneIn: 4) { expression(.reference(tested)) } else { reference(tested.heap) }
    write(opcode, target, source: tested, label: number(place))
    if wanted == nil, let left { consume([.reference(left)]) }
    consume(rest)
    guard isNew else { return true }
    expressions(types)
    labels.removeLast()
    write(.end)
    consume(types)
    return true
  }

  // MARK: Calls

  /// A function; for indirect calls, also its position in a table.
  private struct Callee {
    let function: Int
    var table = 0
    var element = 0
  }

  /// Returns a function that can be called here, by its index or as an element of a table.
  private func callee(_ opcode: Opcode, where isFitting: (FunctionType) -> Bool) -> Callee? {
    var candidates: [Callee] = []
    func add(_ callee: Callee) {
      if isFitting(module.signature(module.functions[callee.function])) { candidates.append(callee) }
    }
    if opcode == .callIndirect || opcode == .returnCallIndirect {
      for (table, elements) in module.contents.enumerated() {
        for (element, function) in elements.enumerated() {
          if let function { add(Callee(function: Int(function), table: table, element: element)) }
        }
      }
    } else {
      for function in module.functions.indices { add(Callee(function: function)) }
    }
    return pick(candidates)
  }

  mutating func call(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    let fitting = callee(opcode) { type in
      guard let wanted else { return true }
      return type.results.first.map { module.matches($0, wanted) } ?? false
    }
    guard let callee = fitting else { return false }
    apply(opcode, callee)
    consume(module.signature(module.functions[callee.function]).results.dropFirst(wanted == nil ? 0 : 1))
    return true
  }

  private mutating func tailCall(_ opcode: Opcode) -> Bool {
    guard let callee = callee(opcode, where: { $0.results == results }) else { return false }
    apply(opcode, callee)
    return true
  }

  private mutating func apply(_ opcode: Opcode, _ callee: Callee) {
    let type = module.functions[callee.function]
    expressions(module.signature(type).parameters)
    switch opcode {
    case .callIndirect, .returnCallIndirect:
      let address = module.tables[callee.table].addressType
      if source.flip(oneIn: 8) {
        self.address(address, within: UInt64(module.contents[callee.table].count))
      } else {
        write(address == .i64 ? .i64Const : .i32Const, value: UInt64(callee.element))
      }
      write(opcode, type, Index(callee.table))
    case .callRef, .returnCallRef:
      reference(HeapType(index: type))
      write(opcode, type)
    default: write(opcode, Index(callee.function))
    }
  }
}
