/// Turns a `ModuleSyntax` into a binary module (section 5.5, Modules), every number in its shortest form.
///
/// Code is written again instruction by instruction, so that equal syntax gives equal bytes however long-winded the
/// module's own bytes are. Empty sections are left out; custom sections stand where `placement` says.
package struct Encoder {
  private let module: ModuleSyntax
  private let source: ByteReader
  /// The offsets that branch hints of the function being written point to, and those that they will have to.
  private var hints: BranchHintRelocation

  /// - Throws: An error of kind `.malformed` where code is not well-formed, or `.limit` where a section does not fit.
  package static func encode(_ module: ModuleSyntax) throws(ModuleError) -> [UInt8] {
    try module.bytes.withUnsafeBufferPointer { buffer throws(ModuleError) -> [UInt8] in
      var encoder = Encoder(module, source: ByteReader(buffer, range: 0..<buffer.count))
      return try encoder.encodeModule()
    }
  }

  private init(_ module: ModuleSyntax, source: ByteReader) {
    self.module = module
    self.source = source
    hints = BranchHintRelocation(module)
  }

  private mutating func encodeModule() throws(ModuleError) -> [UInt8] {
    // Before anything else is written, because branch hints stand before the code that they depend on.
    let code = try codeSection()
    var output = ByteWriter()
    output.fixed32(0x6D73_6100)
    output.fixed32(1)
    for id in SectionID.inOrder {
      var contents = ByteWriter()
      if id == .code { contents = code } else { try section(id, to: &contents) }
      if contents.count > 0 { try Self.section(id, contents, to: &output) }
      for custom in module.customSections where (SectionID(rawValue: custom.placement) ?? .data) == id {
        var contents = ByteWriter()
        contents.name(custom.name)
        contents.append(hints.relocatedContents(of: custom) ?? custom.contents)
        try Self.section(.custom, contents, to: &output)
      }
    }
    return output.bytes
  }

  private static func section(
    _ id: SectionID, _ contents: ByteWriter, to output: inout ByteWriter
  ) throws(ModuleError) {
    guard contents.count <= UInt32.max else {
      throw ModuleError(.limit, "\(id) section too large: \(contents.count) bytes")
    }
    output.byte(id.rawValue)
    output.sized(contents.bytes)
  }

  /// Writes the contents of a section, or nothing where it would be empty.
  private func section(_ id: SectionID, to output: inout ByteWriter) throws(ModuleError) {
    switch id {
    case .custom, .code: break
    case .type: types(to: &output)
    case .import:
      try vector(module.imports, to: &output) { output, entry throws(ModuleError) in
        output.name(entry.module)
        output.name(entry.name)
        output.externalType(entry.type)
      }
    case .function: try vector(module.functions, to: &output) { output, type throws(ModuleError) in output.u32(type) }
    case .table:
      try vector(module.tables, to: &output) { output, table throws(ModuleError) in
        if table.initializer != nil {
          output.byte(0x40)
          output.byte(0)
        }
        output.tableType(table.type)
        if let initializer = table.initializer { try expression(initializer, to: &output) }
      }
    case .memory:
      try vector(module.memories, to: &output) { output, type throws(ModuleError) in output.memoryType(type) }
    case .tag:
      try vector(module.tags, to: &output) { output, type throws(ModuleError) in output.tagType(type) }
    case .global:
      try vector(module.globals, to: &output) { output, global throws(ModuleError) in
        output.globalType(global.type)
        try expression(global.initializer, to: &output)
      }
    case .export:
      try vector(module.exports, to: &output) { output, entry throws(ModuleError) in
        output.name(entry.name)
        output.byte(entry.kind.rawValue)
        output.u32(entry.index)
      }
    case .start: if let start = module.start { output.u32(start) }
    case .element:
      try vector(module.elements, to: &output) { output, segment throws(ModuleError) in
        try elementSegment(segment, to: &output)
      }
    case .dataCount: if let count = module.dataCount { output.u32(count) }
    case .data:
      try vector(module.data, to: &output) { output, segment throws(ModuleError) in
        try dataSegment(segment, to: &output)
      }
    }
  }

  private func vector<Element>(
    _ elements: [Element], to output: inout ByteWriter,
    _ write: (inout ByteWriter, Element) throws(ModuleError) -> Void
  ) throws(ModuleError) {
    guard !elements.isEmpty else { return }
    output.count(elements.count)
    for element in elements { try write(&output, element) }
  }

  private func types(to output: inout ByteWriter) {
    guard !module.recursionGroups.isEmpty else { return }
    output.count(module.recursionGroups.count)
    for group in module.recursionGroups {
      if group.count != 1 {
        output.byte(0x4E)
        output.count(group.count)
      }
      for type in module.types[group] { output.subType(type) }
    }
  }

  // MARK: Segments

  /// Bit 0 of the flags: not active; bit 1: a table index follows, or declarative; bit 2: expressions, not indices.
  private func elementSegment(_ segment: ElementSegment, to output: inout ByteWriter) throws(ModuleError) {
    let functions = ReferenceType(isNullable: false, heap: .function)
    var flags: UInt8 = 4
    if case .functions = segment.items, segment.type == functions { flags = 0 }
    switch segment.mode {
    case .passive: flags |= 1
    case .declarative: flags |= 3
    case .active(let table, let offset):
      // Only the forms without a table index lack the type.
      let isShort = table == 0 && (flags == 0 || segment.type == .function)
      if !isShort { flags |= 2 }
      output.byte(flags)
      if !isShort { output.u32(table) }
      try expression(offset, to: &output)
    }
    if flags & 1 != 0 { output.byte(flags) }
    if flags & 3 != 0 {
      if flags & 4 == 0 { output.byte(0) } else { output.referenceType(segment.type) }
    }
    output.count(segment.count)
    switch segment.items {
    case .functions(let indices):
      var immediates = Immediates()
      for index in indices {
        if flags & 4 == 0 {
          output.u32(index)
        } else {
          immediates.index = index
          output.instruction(.refFunc, immediates)
          output.instruction(.end)
        }
      }
    case .expressions(let expressions):
      for item in expressions { try expression(item, to: &output) }
    }
  }

  private func dataSegment(_ segment: DataSegment, to output: inout ByteWriter) throws(ModuleError) {
    switch segment.mode {
    case .passive, .declarative: output.byte(1)
    case .active(let memory, let offset):
      output.byte(memory == 0 ? 0 : 2)
      if memory != 0 { output.u32(memory) }
      try expression(offset, to: &output)
    }
    output.sized(source.bytes(segment.contents))
  }

  // MARK: Code

  private mutating func codeSection() throws(ModuleError) -> ByteWriter {
    var output = ByteWriter()
    guard !module.code.isEmpty else { return output }
    output.count(module.code.count)
    for (index, body) in module.code.enumerated() {
      var entry = ByteWriter()
      var reader = source.reader(at: body.range)
      var groups = ByteWriter()
      var groupCount = 0
      var run: (count: UInt32, type: ValueType) = (0, .i32)
      func finishRun() {
        guard run.count > 0 else { return }
        groupCount += 1
        groups.u32(run.count)
        groups.valueType(run.type)
      }
      try reader.locals { count, type throws(ModuleError) in
        // All locals together are less than 2^32.
        if type == run.type {
          run.count &+= count
        } else if count > 0 {
          finishRun()
          run = (count, type)
        }
      }
      finishRun()
      entry.count(groupCount)
      entry.append(groups.bytes)
      hints.enter(definedFunction: index)
      var instructions = InstructionReader(reader)
      while !instructions.isAtEnd {
        let row = try instructions.next()
        hints.move(from: instructions.offset - body.range.lowerBound, to: entry.count)
        try Self.copy(row, instructions, to: &entry)
      }
      guard entry.count <= UInt32.max else {
        throw ModuleError(.limit, "function body too large: \(entry.count) bytes", offset: body.range.lowerBound)
      }
      output.sized(entry.bytes)
    }
    return output
  }

  private func expression(_ expression: Expression, to output: inout ByteWriter) throws(ModuleError) {
    var reader = InstructionReader(source.reader(at: expression.range))
    while !reader.isAtEnd {
      let row = try reader.next()
      try Self.copy(row, reader, to: &output)
    }
  }

  /// Writes the instruction that `reader` has just read.
  private static func copy(
    _ row: Instruction, _ reader: InstructionReader, to output: inout ByteWriter
  ) throws(ModuleError) {
    switch row.immediates {
    case .labelTable: output.brTable(labels: try reader.labels())
    case .valueTypes: output.selectTyped(try reader.valueTypes())
    case .tryTable: output.tryTable(reader.immediates.block, try reader.catchClauses())
    default: output.instruction(row.opcode, reader.immediates)
    }
  }
}
