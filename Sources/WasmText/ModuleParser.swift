package import Wasm

/// The options of the text parser besides the module itself.
package struct TextOptions: Sendable {
  /// This is true if identifiers become a `name` section.
  package var keepsNames = true
  /// This is true if each instruction's location in the text goes to `ModuleSyntax.sourceMap`.
  package var keepsPlaces = true

  package init(keepsNames: Bool = true, keepsPlaces: Bool = true) {
    self.keepsNames = keepsNames
    self.keepsPlaces = keepsPlaces
  }
}

/// Parses a text that is one module: `(module …)`, or its fields alone (section 6.6.13).
package func parseModule(
  _ text: [UInt8], options: TextOptions = TextOptions()
) throws(ModuleError) -> ModuleSyntax {
  try parseModule(text, options: options) { _ in }
}

/// Parses a text that is one module, and returns the annotations of it that have no meaning and are left out.
package func parseModule(
  _ text: [UInt8], options: TextOptions = TextOptions(), dropped: ([DroppedAnnotation]) -> Void
) throws(ModuleError) -> ModuleSyntax {
  var cursor = try TokenCursor(text)
  guard try cursor.open(.module) else {
    let module = try cursor.parseModuleFields(options: options)
    guard cursor.isAtEnd else { throw cursor.unexpected() }
    dropped(cursor.droppedAnnotations)
    return module
  }
  let name = try cursor.identifier()
  let module = try cursor.parseModuleFields(name: name, options: options)
  try cursor.close()
  guard cursor.isAtEnd else { throw cursor.unexpected("the end of the text") }
  dropped(cursor.droppedAnnotations)
  return module
}

extension TokenCursor {
  /// Reads the fields of a module, from after `(module $name` up to the parenthesis that closes it, which is not read,
  /// or to the end of the text.
  ///
  /// - Throws: An error of kind `.malformed`, `.malformedCustom` or `.invalidCustom`; then the cursor stays where it was.
  package mutating func parseModuleFields(
    name: Name? = nil, options: TextOptions = TextOptions(keepsNames: false)
  ) throws(ModuleError) -> ModuleSyntax {
    var parser = try ModuleParser(at: self, name: name, options: options)
    try parser.parse()
    self = parser.cursor
    recordsAnnotations = false
    annotations = []
    return parser.module
  }

  fileprivate var droppedAnnotations: [DroppedAnnotation] {
    unknownAnnotations.map {
      DroppedAnnotation(
        id: String(decoding: $0.id, as: UTF8.self), line: $0.annotation.line,
        column: $0.annotation.start - $0.annotation.lineStart + 1)
    }
  }
}

/// Turns the fields of a module into syntax.
///
/// There are three passes, because identifiers may be used before they are bound and implicit function types come after
/// all others: collect the identifiers of all fields, parse the types, parse the other fields in the order of the text.
struct ModuleParser {
  var cursor: TokenCursor
  let options: TextOptions
  let text: UnsafePointer<UInt8>
  var module = ModuleSyntax()
  /// The bytes that become `module.bytes`.
  var code = ByteWriter()

  var symbols = SymbolTable()
  /// The identifiers by `Space.rawValue`.
  var spaces = [IdentifierMap](repeating: IdentifierMap(), count: Space.allCases.count)
  /// The number of definitions of each space that the first pass has found.
  var collected = [Int](repeating: 0, count: Space.allCases.count)
  /// The number of them that have been parsed.
  var defined = [Int](repeating: 0, count: Space.allCases.count)
  /// The start and end of each `(type` and `(rec` field.
  var typeMarks: [(start: TokenCursor.Mark, end: TokenCursor.Mark?)] = []
  /// The index of the next of `typeMarks` that the last pass comes to.
  var typeMark = 0
  /// The fields by type index (upper half) and symbol.
  var fields: [UInt64: Index] = [:]
  /// The first type for each function type that is final, has no supertype, and is a group of its own.
  var functionTypes: [FunctionType: Index] = [:]
  /// The kind of the first definition: no import may follow it.
  var firstDefinition: String?
  var names: TextNames
  var branchHints = BranchHints()

  // These are of the function or expression that is being parsed.
  var locals = IdentifierMap()
  var localSymbols: [Symbol] = []
  var localCount = 0
  var labels: [Label] = []
  /// The indices of labels in `labels` by symbol.
  var labelPlaces = IdentifierMap()
  /// The number of blocks of this function so far.
  var blockCount = 0
  var frames: [Frame] = []
  /// The encoded instructions that wait for the folded operands before them.
  var pending = ByteWriter()
  /// The offset of the function's code entry in `code`.
  var bodyStart = 0
  /// The branch hints of this function.
  var hints: [BranchHints.Hint] = []
  /// This is true if an instruction names a data segment, which requires a data count section.
  var usesData = false

  // These are of the instruction that is being parsed.
  var immediates = Immediates()
  /// The labels of `br_table`.
  var tableLabels: [Index] = []
  /// The types of `select`.
  var selectTypes: [ValueType] = []
  /// The clauses of `try_table`.
  var clauses: [CatchClause] = []
  let rows = InstructionRows.shared

  init(at cursor: TokenCursor, name: Name?, options: TextOptions) throws(ModuleError) {
    self.cursor = cursor
    self.options = options
    text = cursor.source.base
    names = TextNames(module: name)
    try self.cursor.readAgain(recordingAnnotations: true)
  }

  mutating func parse() throws(ModuleError) {
    if options.keepsPlaces { module.sourceMap = SourceMap() }
    try collectIdentifiers()
    try parseTypes()
    try moduleName()
    while true {
      if cursor.hasAnnotations { try moduleAnnotations() }
      guard cursor.isAtOpen else { break }
      try field()
    }
    guard cursor.isAtClose || cursor.isAtEnd else { throw cursor.unexpected() }
    if usesData { module.dataCount = UInt32(truncatingIfNeeded: module.data.count) }
    addGeneratedSections()
    module.bytes = code.bytes
  }

  // MARK: Identifiers and indices

  /// Reads an identifier if one comes next.
  mutating func identifier() throws(ModuleError) -> Symbol? {
    let token = cursor.token
    let symbol: Symbol
    if token.kind == .identifier {
      symbol = symbols.symbol(
        UnsafeBufferPointer(start: text + (token.start + 1), count: token.end - token.start - 1))
    } else if token.kind == .quotedIdentifier {
      symbol = StringSyntax.unescape(text, token.start + 2, token.end - 1)
        .withUnsafeBufferPointer { symbols.symbol($0) }
    } else {
      return nil
    }
    try cursor.advance()
    return symbol
  }

  /// Reads an index, or an identifier that stands for one.
  mutating func index(_ space: Space) throws(ModuleError) -> Index {
    if cursor.token.kind == .natural { return Index(truncatingIfNeeded: try cursor.natural()) }
    let token = cursor.token
    guard let symbol = try identifier() else { throw cursor.unexpected("an index") }
    guard let index = spaces[space.rawValue][symbol] else {
      throw ModuleError(.malformed, "unknown \(space.description) \(shown(token))", at: token.location)
    }
    return index
  }

  /// Returns the text of a token, shortened.
  func shown(_ token: Token) -> String {
    let count = min(token.end - token.start, 60)
    return String(decoding: UnsafeBufferPointer(start: text + token.start, count: count), as: UTF8.self)
  }

  /// Counts a definition, with its identifier if it has one, and returns the next index of its space.
  mutating func define(_ space: Space) throws(ModuleError) -> Index {
    let index = defined[space.rawValue]
    defined[space.rawValue] += 1
    let token = cursor.token
    if let symbol = try identifier() {
      if let bound = spaces[space.rawValue][symbol], Int(bound) != index {
        throw ModuleError(.malformed, "duplicate \(space.noun) \(shown(token))", at: token.location)
      }
      spaces[space.rawValue].bind(symbol, to: index)
      if options.keepsNames { names.add(symbols.name(symbol), to: space, Index(index)) }
    }
    if cursor.hasAnnotations, let name = try nameAnnotation(of: space.description), options.keepsNames {
      names.add(name, to: space, Index(index))
    }
    return Index(truncatingIfNeeded: index)
  }

  // MARK: First pass

  /// Binds the identifiers of all fields, without looking at their contents.
  private mutating func collectIdentifiers() throws(ModuleError) {
    var scan = cursor
    scan.recordsAnnotations = false
    while scan.isAtOpen {
      let mark = scan.mark
      try scan.advance()
      var depth = 1
      if scan.token.kind == .keyword {
        let keyword = try scan.keyword()
        switch keyword {
        case .type:
          typeMarks.append((mark, nil))
          try collect(.type, &scan)
        case .rec:
          typeMarks.append((mark, nil))
          while try scan.open(.type) {
            try collect(.type, &scan)
            try scan.skip(enclosing: 1)
          }
        case .import:
          for _ in 0..<2 where scan.token.kind == .string { try scan.advance() }
          if scan.isAtOpen {
            try scan.advance()
            depth = 2
            if scan.token.kind == .keyword, let space = Self.space(try scan.keyword()) { try collect(space, &scan) }
          }
        case .table:
          try collect(.table, &scan)
          try collectInlineSegment(.elem, .element, &scan)
        case .memory:
          try collect(.memory, &scan)
          try collectInlineSegment(.data, .data, &scan)
        default:
          if let space = Self.space(keyword) { try collect(space, &scan) }
        }
      }
      try scan.skip(enclosing: depth)
    }
  }

  private static func space(_ keyword: Keyword) -> Space? {
    switch keyword {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    case .elem: .element
    case .data: .data
    default: nil
    }
  }

  private mutating func collect(_ space: Space, _ scan: inout TokenCursor) throws(ModuleError) {
    let index = collected[space.rawValue]
    collected[space.rawValue] += 1
    swap(&scan, &cursor)
    defer { swap(&scan, &cursor) }
    // Of two equal identifiers, the first keeps the name, and the second is found to be a duplicate when it is parsed.
    if let symbol = try identifier(), spaces[space.rawValue][symbol] == nil {
      spaces[space.rawValue].bind(symbol, to: index)
    }
  }

  /// Counts the segment of a table or memory that holds its own contents.
  private mutating func collectInlineSegment(
    _ keyword: Keyword, _ space: Space, _ scan: inout TokenCursor
  ) throws(ModuleError) {
    while !scan.isAtClose, !scan.isAtEnd {
      if try scan.isAtOpen(keyword) {
        collected[space.rawValue] += 1
        return
      }
      try scan.skipExpression()
    }
  }
}
