package import Wasm

/// Returns the text of a module (chapter 6), which parses back to the same module.
///
/// The module has to be well-formed, not valid. It takes time and space in proportion to the module; the same module
/// always gives the same text. Errors are those of reading its code, and `.limit` for more locals than are supported.
package func printModule(_ module: ModuleSyntax) throws(ModuleError) -> String {
  let text = try module.bytes.withUnsafeBufferPointer { (bytes) throws(ModuleError) in
    var printer = Printer(
      module, bytes: bytes, identifiers: Identifiers(module), hints: Printer.annotatedHints(of: module))
    try printer.printModule()
    return printer.text.bytes
  }
  return String(decoding: text, as: UTF8.self)
}

/// Prints the text of a module in pieces, which together are that of `printModule`; only names and the longest line need memory.
///
/// - Parameter sink: Gets the pieces in order; after an error, the last one may be missing.
package func printModule(
  _ module: ModuleSyntax, to sink: @escaping (UnsafeRawBufferPointer) -> Void
) throws(ModuleError) {
  try module.bytes.withUnsafeBufferPointer { (bytes) throws(ModuleError) in
    var printer = Printer(
      module, bytes: bytes, identifiers: Identifiers(module), hints: Printer.annotatedHints(of: module))
    printer.text.sink = sink
    try printer.printModule()
    printer.text.flush()
  }
}

/// Prints the fields of one module, one a line.
struct Printer {
  let module: ModuleSyntax
  /// The whole of `module.bytes`, alive as long as the printer.
  let bytes: UnsafeBufferPointer<UInt8>
  let identifiers: Identifiers
  /// The branch hints that are printed as annotations, by function and by offset in its code entry.
  let hints: [Index: [Int: Bool]]
  /// The number of names that have been printed as identifiers.
  var printedNames = 0
  var text = TextWriter()
  /// The start of each instruction in the text and in the module. This is `nil` except for a listing.
  var offsets: [(place: Int, offset: Int)]?

  /// - Parameters:
  ///   - bytes: The module's bytes; they have to outlive the printer.
  ///   - identifiers: The identifiers of the module.
  ///   - hints: The branch hints by function and by offset in its code entry.
  init(
    _ module: ModuleSyntax, bytes: UnsafeBufferPointer<UInt8>, identifiers: Identifiers,
    hints: [Index: [Int: Bool]] = [:]
  ) {
    self.module = module
    self.bytes = bytes
    self.identifiers = identifiers
    self.hints = hints
  }

  mutating func printModule() throws(ModuleError) {
    text.put("(module")
    if let name = identifiers.module {
      text.space(name)
      printedNames += 1
    }
    printTypes()
    printImports()
    try printFunctions()
    try printTables()
    printMemories()
    printTags()
    try printGlobals()
    printExports()
    if let start = module.start {
      field("(start")
      reference(start, identifiers.functions)
      text.put(")")
    }
    try printElements()
    try printData()
    printCustomSections()
    text.put(")\n")
  }

  // MARK: Pieces of fields

  /// Starts a field on a line of its own.
  mutating func field(_ opening: StaticString) {
    text.line(depth: 1)
    text.put(opening)
  }

  /// Prints the identifier of a definition, if it has one, and its index as a comment.
  mutating func definition(_ index: Index, _ space: IdentifierSpace) {
    if let identifier = space[index] {
      text.space(identifier)
      printedNames += 1
    }
    text.put(" (;")
    text.number(UInt64(index))
    text.put(";)")
  }

  /// Prints an index, by its identifier where it has one.
  mutating func reference(_ index: Index, _ space: IdentifierSpace) {
    if let identifier = space[index] {
      text.space(identifier)
    } else {
      text.put(" ")
      text.number(UInt64(index))
    }
  }

  /// Does as `reference`, but 0 is left out: the text format takes a missing index for it.
  mutating func optionalReference(_ index: Index, _ space: IdentifierSpace) {
    if index != 0 { reference(index, space) }
  }

  // MARK: Fields without code

  private mutating func printImports() {
    var functions: Index = 0, tables: Index = 0, memories: Index = 0, globals: Index = 0, tags: Index = 0
    for entry in module.imports {
      field("(import ")
      text.string(entry.module)
      text.put(" ")
      text.string(entry.name)
      switch entry.type {
      case .function(let type):
        text.put(" (func")
        definition(functions, identifiers.functions)
        typeUse(type)
        functions &+= 1
      case .table(let type):
        text.put(" (table")
        definition(tables, identifiers.tables)
        tableType(type)
        tables &+= 1
      case .memory(let type):
        text.put(" (memory")
        definition(memories, identifiers.memories)
        memoryType(type)
        memories &+= 1
      case .global(let type):
        text.put(" (global")
        definition(globals, identifiers.globals)
        globalType(type)
        globals &+= 1
      case .tag(let type):
        text.put(" (tag")
        definition(tags, identifiers.tags)
        typeUse(type)
        tags &+= 1
      }
      text.put("))")
    }
  }

  private mutating func printMemories() {
    let first = module.importCount(.memory)
    for (number, type) in module.memories.enumerated() {
      field("(memory")
      definition(Index(truncatingIfNeeded: first + number), identifiers.memories)
      memoryType(type)
      text.put(")")
    }
  }

  private mutating func printTags() {
    let first = module.importCount(.tag)
    for (number, type) in module.tags.enumerated() {
      field("(tag")
      definition(Index(truncatingIfNeeded: first + number), identifiers.tags)
      typeUse(type)
      text.put(")")
    }
  }

  private mutating func printExports() {
    for entry in module.exports {
      field("(export ")
      text.string(entry.name)
      switch entry.kind {
      case .function:
        text.put(" (func")
        reference(entry.index, identifiers.functions)
      case .table:
        text.put(" (table")
        reference(entry.index, identifiers.tables)
      case .memory:
        text.put(" (memory")
        reference(entry.index, identifiers.memories)
      case .global:
        text.put(" (global")
        reference(entry.index, identifiers.globals)
      case .tag:
        text.put(" (tag")
        reference(entry.index, identifiers.tags)
      }
      text.put("))")
    }
  }

  // MARK: Fields with constant expressions

  private mutating func printTables() throws(ModuleError) {
    let first = module.importCount(.table)
    for (number, table) in module.tables.enumerated() {
      field("(table")
      definition(Index(truncatingIfNeeded: first + number), identifiers.tables)
      tableType(table.type)
      if let initializer = table.initializer { try expression(initializer) }
      text.put(")")
    }
  }

  private mutating func printGlobals() throws(ModuleError) {
    let first = module.importCount(.global)
    for (number, global) in module.globals.enumerated() {
      field("(global")
      definition(Index(truncatingIfNeeded: first + number), identifiers.globals)
      globalType(global.type)
      try expression(global.initializer)
      text.put(")")
    }
  }

  private mutating func printElements() throws(ModuleError) {
    for (number, segment) in module.elements.enumerated() {
      field("(elem")
      definition(Index(truncatingIfNeeded: number), identifiers.elements)
      switch segment.mode {
      case .passive: break
      case .declarative: text.put(" declare")
      case .active(let table, let offset):
        if table != 0 {
          text.put(" (table")
          reference(table, identifiers.tables)
          text.put(")")
        }
        try offsetExpression(offset)
      }
      switch segment.items {
      case .functions(let indices):
        text.put(" func")
        for index in indices { reference(index, identifiers.functions) }
      case .expressions(let expressions):
        text.put(" ")
        referenceType(segment.type)
        for item in expressions {
          text.put(" (item")
          try expression(item)
          text.put(")")
        }
      }
      text.put(")")
    }
  }

  private mutating func printData() throws(ModuleError) {
    for (number, segment) in module.data.enumerated() {
      field("(data")
      definition(Index(truncatingIfNeeded: number), identifiers.data)
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 {
          text.put(" (memory")
          reference(memory, identifiers.memories)
          text.put(")")
        }
        try offsetExpression(offset)
      }
      printBytes(UnsafeBufferPointer(rebasing: bytes[segment.contents]))
      text.put(")")
    }
  }

  private mutating func offsetExpression(_ offset: Expression) throws(ModuleError) {
    text.put(" (offset")
    try expression(offset)
    text.put(")")
  }
}
