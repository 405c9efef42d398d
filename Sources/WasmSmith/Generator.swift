internal import Wasm

/// Generates modules that are valid by construction, and calls of their functions.
///
/// Types come first, then everything that code refers to, then the code. What code then needs in addition, such as a
/// function of some type, is added meanwhile.
package final class Generator {
  let options: Options
  let source: ChoiceSource
  var syntax = ModuleSyntax()
  /// The bytes that become `syntax.bytes`.
  var pool = ByteWriter()

  // The index spaces have imports first.
  var functions: [Index] = []
  var tables: [TableType] = []
  var globals: [GlobalType] = []
  var importedGlobalCount = 0
  /// The functions that each table holds at first, as far as they are known.
  var contents: [[Index?]] = []

  // These are type indices by the kind of type.
  var functionTypes: [Index] = []
  var structures: [Index] = []
  var arrays: [Index] = []
  /// The indices of function types that are final and alone in their groups.
  var signatures: [FunctionType: Index] = [:]

  private init(_ source: ChoiceSource, _ options: Options) {
    self.source = source
    self.options = options
  }

  /// Returns a module and calls of its functions.
  package static func program(_ source: ChoiceSource, _ options: Options = .full) -> Program {
    let calls = source.branch()
    let generator = Generator(source, options)
    generator.makeModule()
    return Program(syntax: generator.syntax, calls: generator.makeCalls(calls))
  }

  private func makeModule() {
    makeTypes()
    if options.hasImports { makeImports() }
    let sources = makeFunctions()
    makeMemories()
    makeTables()
    if options.has(.exceptions) { makeTags() }
    makeGlobals()
    makeData()
    makeElements()
    makeCode(sources)
    let starts = functions.indices.filter { signature(functions[$0]) == FunctionType() }
    if !starts.isEmpty, source.flip(oneIn: 8) { syntax.start = Index(source.pick(starts)) }
    makeExports()
    syntax.bytes = pool.bytes
  }

  // MARK: Imports and functions

  private func makeImports() {
    for (number, type) in Host.functions.enumerated() where source.flip(oneIn: 2) && isAllowed(type) {
      syntax.imports.append(Import(module: "host", name: Name("f\(number)"), type: .function(intern(type))))
      functions.append(intern(type))
    }
    for (number, global) in Host.globals.enumerated() where source.flip(oneIn: 2) && isAllowed([global.type.value]) {
      syntax.imports.append(Import(module: "host", name: Name("g\(number)"), type: .global(global.type)))
      globals.append(global.type)
    }
    importedGlobalCount = globals.count
  }

  private func isAllowed(_ type: FunctionType) -> Bool {
    isAllowed(type.parameters + type.results) && (options.hasMultipleValues || type.results.count < 2)
  }

  private func isAllowed(_ types: [ValueType]) -> Bool {
    options.has(.referenceTypes) || !types.contains(where: \.isReference)
  }

  /// Chooses the types of the functions, and returns the sources of their bodies.
  private func makeFunctions() -> [ChoiceSource] {
    var sources: [ChoiceSource] = []
    repeat {
      let source = source.branch()
      let type = source.likely(3) || functionTypes.isEmpty ? intern(functionType(source)) : source.pick(functionTypes)
      addFunction(type)
      sources.append(source)
    } while sources.count < options.functions && source.likely(5)
    return sources
  }

  @discardableResult
  private func addFunction(_ type: Index) -> Index {
    functions.append(type)
    syntax.functions.append(type)
    return Index(functions.count - 1)
  }

  /// Returns a function whose type is `type` or a subtype.
  func function(of type: Index, _ source: ChoiceSource) -> Index {
    let candidates = functions.indices.filter { isSubtype(functions[$0], type) }
    return candidates.isEmpty ? addFunction(type) : Index(source.pick(candidates))
  }

  private func makeCode(_ sources: [ChoiceSource]) {
    var number = 0
    // More functions may be added while code is made.
    while number < syntax.functions.count {
      let source = number < sources.count ? sources[number] : ChoiceSource(replaying: [])
      let body = CodeGenerator.body(of: syntax.functions[number], in: self, source)
      syntax.code.append(FunctionBody(range: append(body)))
      number += 1
    }
  }

  private func append(_ bytes: [UInt8]) -> Range<Int> {
    let start = pool.count
    pool.append(bytes)
    return start..<pool.count
  }

  private func constant(_ type: ValueType) -> Expression {
    Expression(range: append(CodeGenerator.constant(type, in: self, source)))
  }

  private func constant(_ opcode: Opcode, _ immediates: Immediates) -> Expression {
    var writer = ByteWriter()
    writer.instruction(opcode, immediates)
    writer.instruction(.end)
    return Expression(range: append(writer.bytes))
  }

  private func reference(_ function: Index) -> Expression {
    var immediates = Immediates()
    immediates.index = function
    return constant(.refFunc, immediates)
  }

  // MARK: Memories, tables and globals

  private func makeMemories() {
    repeat {
      let minimum = UInt64(source.flip(oneIn: 12) ? 0 : 1 + source.choose(below: 2))
      let limits = Limits(minimum: minimum, maximum: minimum + UInt64(source.choose(below: 3)))
      syntax.memories.append(MemoryType(addressType: addressType(), limits: limits))
    } while options.hasMultipleMemories && syntax.memories.count < 3 && source.flip(oneIn: 3)
  }

  private func addressType() -> AddressType { options.hasWideAddresses && source.flip(oneIn: 3) ? .i64 : .i32 }

  private func makeTables() {
    repeat {
      let minimum = source.flip(oneIn: 12) ? 0 : source.flip(oneIn: 12) ? 1500 : 1 << source.choose(below: 5)
      let limits = Limits(minimum: UInt64(minimum), maximum: UInt64(minimum + source.choose(below: 20)))
      var element = ReferenceType.function
      if options.has(.referenceTypes), source.flip(oneIn: 3) { element = referenceType(source) }
      let type = TableType(addressType: addressType(), limits: limits, element: element)
      var definition = TableDefinition(type: type)
      var function: Index?
      if !element.isNullable || options.has(.functionReferences) && source.flip(oneIn: 2) {
        if abstract(element.heap) == .function {
          function =
            element.heap.index.map { self.function(of: $0, source) }
            ?? Index(source.choose(below: functions.count))
        }
        definition.initializer = function.map(reference) ?? constant(.reference(element))
      }
      syntax.tables.append(definition)
      tables.append(type)
      contents.append(Array(repeating: function, count: min(minimum, 16)))
    } while options.has(.referenceTypes) && tables.count < 4 && source.likely(3)
  }

  private func makeTags() {
    syntax.tags.append(intern(FunctionType()))
    while syntax.tags.count < 4, source.likely(3) {
      syntax.tags.append(intern(FunctionType(valueTypes(source, below: 4), [])))
    }
  }

  private func makeGlobals() {
    while globals.count < 10, source.likely(5) {
      let type = GlobalType(value: valueType(source), isMutable: source.flip(oneIn: 2))
      syntax.globals.append(GlobalDefinition(type: type, initializer: constant(type.value)))
      globals.append(type)
    }
  }

  // MARK: Segments

  /// Returns an offset at which `count` mostly fit into `space`.
  private func offset(_ type: AddressType, _ count: Int, within space: UInt64) -> Expression {
    if source.flip(oneIn: 64) { return constant(type.valueType) }
    let slack = max(Int(space) - count, 0)
    var immediates = Immediates()
    immediates.value = UInt64(source.choose(below: min(slack, 300) + 1))
    return constant(type == .i64 ? .i64Const : .i32Const, immediates)
  }

  private func makeData() {
    while syntax.data.count < 5, source.likely(4) {
      let contents = (0..<source.choose(below: 40)).map { _ in UInt8(truncatingIfNeeded: source.bits()) }
      var mode = SegmentMode.passive
      if !options.has(.bulkMemory) || source.flip(oneIn: 2) {
        let memory = source.choose(below: syntax.memories.count)
        let type = syntax.memories[memory]
        let offset = offset(type.addressType, contents.count, within: type.limits.minimum << 16)
        mode = .active(index: Index(memory), offset: offset)
      }
      syntax.data.append(DataSegment(contents: append(contents), mode: mode))
    }
    if options.has(.bulkMemory), !syntax.data.isEmpty { syntax.dataCount = UInt32(syntax.data.count) }
  }

  private func makeElements() {
    // The first table of functions starts full, so that indirect calls find functions.
    for table in tables.indices where tables[table].element == .function {
      elements(active: table, count: contents[table].count)
      break
    }
    while options.has(.bulkMemory), syntax.elements.count < 6, source.likely(4) {
      let table = source.choose(below: tables.count)
      if source.flip(oneIn: 3) {
        elements(active: table, count: min(source.choose(below: 6), contents[table].count))
      } else {
        let type =
          options.has(.functionReferences)
          ? referenceType(source) : ReferenceType(isNullable: false, heap: .function)
        syntax.elements.append(
          ElementSegment(type: type, items: items(type, source.choose(below: 8)), mode: .passive))
      }
    }
    // All functions are exported, but not all engines let code name functions for that.
    let all = functions.indices.map { Index($0) }
    if options.has(.referenceTypes), !options.has(.functionReferences) || source.flip(oneIn: 4) {
      let type = ReferenceType(isNullable: false, heap: .function)
      syntax.elements.append(ElementSegment(type: type, items: .functions(all), mode: .declarative))
    }
  }

  private func items(_ type: ReferenceType, _ count: Int) -> ElementSegment.Items {
    if type.heap == .function, !options.has(.functionReferences) || source.likely(4) {
      return .functions((0..<count).map { _ in Index(source.choose(below: functions.count)) })
    }
    return .expressions((0..<count).map { _ in constant(.reference(type)) })
  }

  private func elements(active table: Int, count: Int) {
    let element = tables[table].element
    let isPlain = element == .function
    let type = isPlain ? ReferenceType(isNullable: false, heap: .function) : element
    guard isPlain || options.has(.functionReferences) else { return }
    let items = items(type, count)
    let offset = offset(tables[table].addressType, count, within: UInt64(count))
    if case .functions(let indices) = items { contents[table].replaceSubrange(0..<count, with: indices) }
    syntax.elements.append(
      ElementSegment(type: type, items: items, mode: .active(index: Index(table), offset: offset)))
  }

  private func makeExports() {
    func export(_ kind: ExternalKind, _ letter: String, _ count: Int) {
      for index in 0..<count {
        syntax.exports.append(Export(name: Name("\(letter)\(index)"), kind: kind, index: Index(index)))
      }
    }
    export(.function, "f", functions.count)
    export(.memory, "m", syntax.memories.count)
    export(.table, "t", tables.count)
    export(.global, "g", globals.count)
    export(.tag, "e", syntax.tags.count)
  }
}
