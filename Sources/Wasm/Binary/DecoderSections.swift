extension Decoder {
  mutating func decodeSection(_ id: SectionID) throws(ModuleError) {
    switch id {
    case .custom: break
    case .type: try decodeTypes()
    case .import:
      module.imports = try vector("imports") { d throws(ModuleError) in try d.importEntry() }
    case .function: module.functions = try indices("functions")
    case .table:
      module.tables = try vector("tables") { d throws(ModuleError) in try d.tableDefinition() }
    case .memory:
      module.memories = try vector("memories") { d throws(ModuleError) in try d.bytes.memoryType() }
    case .tag: module.tags = try vector("tags") { d throws(ModuleError) in try d.bytes.tagType() }
    case .global:
      module.globals = try vector("globals") { d throws(ModuleError) in
        let type = try d.bytes.globalType()
        return GlobalDefinition(type: type, initializer: try d.expression())
      }
    case .export:
      module.exports = try vector("exports") { d throws(ModuleError) in
        let name = try d.bytes.name()
        let kind = try d.externalKind("malformed export kind")
        return Export(name: name, kind: kind, index: try d.bytes.u32())
      }
    case .start: module.start = try bytes.u32()
    case .element:
      module.elements = try vector("element segments") { d throws(ModuleError) in try d.elementSegment() }
    case .dataCount: module.dataCount = try bytes.u32()
    case .code:
      module.code = try vector("code entries") { d throws(ModuleError) in try d.functionBody() }
    case .data: module.data = try vector("data segments") { d throws(ModuleError) in try d.dataSegment() }
    }
  }

  /// A vector (section 5.1.3).
  mutating func vector<Element>(
    _ what: StaticString, _ element: (inout Decoder) throws(ModuleError) -> Element
  ) throws(ModuleError) -> [Element] {
    let count = try bytes.length(of: what)
    var result: [Element] = []
    // The count may still lie, and elements may be larger here than in the module.
    result.reserveCapacity(min(count, 1 << 16))
    for _ in 0..<count { result.append(try element(&self)) }
    return result
  }

  private mutating func indices(_ what: StaticString) throws(ModuleError) -> [Index] {
    try vector(what) { d throws(ModuleError) in try d.bytes.u32() }
  }

  /// A custom section (section 5.5.3), whose contents are kept as they are.
  mutating func decodeCustomSection(size: Int, placement: SectionID) throws(ModuleError) {
    let start = bytes.position
    let name = try bytes.name()
    let used = bytes.position - start
    guard used <= size else { throw bytes.fail(ByteReader.unexpectedEnd, at: start + size) }
    let contents = try bytes.range(count: size - used)
    module.customSections.append(
      CustomSection(name: name, contents: Array(bytes.bytes(contents)), placement: placement.rawValue))
  }

  // MARK: Types (section 5.5.4)

  private mutating func decodeTypes() throws(ModuleError) {
    let count = try bytes.length(of: "types")
    for _ in 0..<count {
      if bytes.peek == 0x4E {
        try bytes.skip(1)
        let size = try bytes.length(of: "types of a recursion group")
        for _ in 0..<size { module.types.append(try subType()) }
      } else {
        module.types.append(try subType())
      }
      module.groupEnds.append(module.types.count)
    }
  }

  private mutating func subType() throws(ModuleError) -> SubType {
    guard let code = bytes.peek, code == 0x4F || code == 0x50 else { return SubType(composite: try compositeType()) }
    try bytes.skip(1)
    let supertypes = try indices("supertypes")
    return SubType(isFinal: code == 0x4F, supertypes: supertypes, composite: try compositeType())
  }

  private mutating func compositeType() throws(ModuleError) -> CompositeType {
    switch bytes.peek {
    case 0x60:
      try bytes.skip(1)
      let parameters = try valueTypes("parameters")
      return .function(FunctionType(parameters, try valueTypes("results")))
    case 0x5F:
      try bytes.skip(1)
      return .structure(try vector("fields") { d throws(ModuleError) in try d.bytes.fieldType() })
    case 0x5E:
      try bytes.skip(1)
      return .array(try bytes.fieldType())
    case let code?: throw bytes.malformedType("definition", code)
    case nil: throw bytes.fail(ByteReader.unexpectedEnd)
    }
  }

  private mutating func valueTypes(_ what: StaticString) throws(ModuleError) -> [ValueType] {
    try vector(what) { d throws(ModuleError) in try d.bytes.valueType() }
  }

  // MARK: Imports and exports (sections 5.5.5 and 5.5.10)

  private mutating func externalKind(_ problem: StaticString) throws(ModuleError) -> ExternalKind {
    let start = bytes.position
    let code = try bytes.byte()
    guard let kind = ExternalKind(rawValue: code) else { throw bytes.fail("\(problem): \(code)", at: start) }
    return kind
  }

  private mutating func importEntry() throws(ModuleError) -> Import {
    let module = try bytes.name()
    let name = try bytes.name()
    let type: ExternalType
    switch try externalKind("malformed import kind") {
    case .function: type = .function(try bytes.u32())
    case .table: type = .table(try bytes.tableType())
    case .memory: type = .memory(try bytes.memoryType())
    case .global: type = .global(try bytes.globalType())
    case .tag: type = .tag(try bytes.tagType())
    }
    return Import(module: module, name: name, type: type)
  }

  // MARK: Tables and segments (sections 5.5.7, 5.5.12 and 5.5.14)

  private mutating func tableDefinition() throws(ModuleError) -> TableDefinition {
    guard bytes.peek == 0x40 else { return TableDefinition(type: try bytes.tableType()) }
    let start = bytes.position
    try bytes.skip(1)
    guard try bytes.byte() == 0 else { throw bytes.fail("malformed table", at: start) }
    let type = try bytes.tableType()
    return TableDefinition(type: type, initializer: try expression())
  }

  /// Bit 0 of the flags: not active; bit 1: a table index follows, or declarative; bit 2: expressions, not indices.
  private mutating func elementSegment() throws(ModuleError) -> ElementSegment {
    let start = bytes.position
    let flags = try bytes.u32()
    guard flags < 8 else { throw bytes.fail("malformed elements segment kind: \(flags)", at: start) }
    let mode: SegmentMode
    if flags & 1 == 0 {
      let table = flags & 2 != 0 ? try bytes.u32() : 0
      mode = .active(index: table, offset: try expression())
    } else {
      mode = flags & 2 != 0 ? .declarative : .passive
    }
    // Flags 0 and 4 have no type or kind.
    var type = ReferenceType(isNullable: flags & 4 != 0, heap: .function)
    if flags & 3 != 0 {
      if flags & 4 != 0 {
        type = try bytes.referenceType()
      } else {
        let kindStart = bytes.position
        guard try bytes.byte() == 0 else { throw bytes.fail("malformed element kind", at: kindStart) }
      }
    }
    let items: ElementSegment.Items =
      flags & 4 == 0
      ? .functions(try indices("elements"))
      : .expressions(try vector("elements") { d throws(ModuleError) in try d.expression() })
    return ElementSegment(type: type, items: items, mode: mode)
  }

  private mutating func dataSegment() throws(ModuleError) -> DataSegment {
    let start = bytes.position
    let flags = try bytes.u32()
    guard flags < 3 else { throw bytes.fail("malformed data segment kind: \(flags)", at: start) }
    var mode = SegmentMode.passive
    if flags != 1 {
      let memory = flags == 2 ? try bytes.u32() : 0
      mode = .active(index: memory, offset: try expression())
    }
    let count = try bytes.length(of: "bytes of a data segment")
    return DataSegment(contents: try bytes.range(count: count), mode: mode)
  }
}
