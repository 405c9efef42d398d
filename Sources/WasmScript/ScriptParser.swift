package import Wasm
internal import WasmText

/// Parses a script (`.wast`). Modules in it are parsed with it; those that are not well-formed do not stop it, and
/// neither do texts that are not commands.
package struct ScriptParser {
  private var cursor: TokenCursor
  private var commands: [Command] = []

  private let options: TextOptions

  /// - Parameter keepsNames: True if modules get name sections from their identifiers.
  package static func parse(_ text: [UInt8], keepsNames: Bool = false) throws(ModuleError) -> Script {
    var parser = ScriptParser(cursor: try TokenCursor(text), options: TextOptions(keepsNames: keepsNames))
    if try parser.isInlineModule() {
      // A script may also consist of the fields of one module only.
      return Script(commands: [Command(line: 1, kind: .module(nil, .quote(text)))])
    }
    parser.parseCommands()
    return Script(commands: parser.commands)
  }

  private init(cursor: TokenCursor, options: TextOptions) {
    self.cursor = cursor
    self.options = options
  }

  /// Returns whether the text begins with a field of a module rather than a command.
  private mutating func isInlineModule() throws(ModuleError) -> Bool {
    guard cursor.isAtOpen else { return false }
    let next = try cursor.peek()
    guard next.kind == .keyword else { return false }
    switch next.keyword {
    case .type, .rec, .import, .function, .table, .memory, .global, .tag, .export, .start, .elem, .data: return true
    default: return false
    }
  }

  // MARK: Commands

  private mutating func parseCommands() {
    // The commands of scripts in scripts become part of one list.
    var depth = 0
    do throws(ModuleError) {
      while !cursor.isAtEnd {
        if depth > 0, cursor.isAtClose {
          try cursor.advance()
          depth -= 1
        } else if try cursor.open(.script) {
          _ = try cursor.identifier()
          depth += 1
        } else {
          guard try commandOrFailure() else { return }
        }
      }
      if depth > 0 { throw cursor.unexpected(")") }
    } catch {
      // The rest of the text cannot be split into commands.
      commands.append(Command(line: error.line ?? cursor.token.line, kind: .unknown(error)))
    }
  }

  /// Reads a command; a text that is not one becomes a command that fails, up to where the next one can begin.
  ///
  /// - Returns: False where the text ends in it.
  private mutating func commandOrFailure() throws(ModuleError) -> Bool {
    let start = cursor
    let line = cursor.token.line
    do {
      commands.append(Command(line: line, kind: try command()))
    } catch {
      commands.append(Command(line: error.line ?? line, kind: .unknown(error)))
      cursor = start
      guard (try? cursor.skipExpression()) != nil else { return false }
      while !cursor.isAtOpen, !cursor.isAtEnd { try cursor.advance() }
    }
    return true
  }

  private mutating func command() throws(ModuleError) -> Command.Kind {
    if try cursor.isAtOpen(.module) { return try moduleCommand() }
    if let action = try optionalAction() { return .action(action) }
    let start = cursor
    let kind: Command.Kind
    switch try cursor.openKeyword() {
    case .register:
      let name = try cursor.name()
      kind = .register(name, try cursor.identifier())
    case .assertReturn:
      let expected = try action()
      kind = .assertReturn(expected, try patterns())
    case .assertTrap:
      if try cursor.isAtOpen(.module) {
        let module = try module(orInstance: true)
        kind = .assertModuleTrap(module, message: try message())
      } else {
        let action = try action()
        kind = .assertTrap(action, message: try message())
      }
    case .assertExhaustion:
      let action = try action()
      kind = .assertExhaustion(action, message: try message())
    case .assertException: kind = .assertException(try action())
    case .assertMalformed: kind = try rejection(.malformed)
    case .assertInvalid: kind = try rejection(.invalid)
    case .assertUnlinkable: kind = try rejection(.unlinkable)
    case .assertMalformedCustom: kind = try rejection(.malformedCustom)
    case .assertInvalidCustom: kind = try rejection(.invalidCustom)
    case .input:
      _ = try cursor.identifier()
      _ = try cursor.string()
      kind = .file(keyword: "input")
    case .output:
      _ = try cursor.identifier()
      if cursor.token.kind == .string { _ = try cursor.string() }
      kind = .file(keyword: "output")
    default:
      cursor = start
      try cursor.advance()
      throw cursor.unexpected("a command")
    }
    try cursor.close()
    return kind
  }

  private mutating func rejection(_ kind: ModuleError.Kind) throws(ModuleError) -> Command.Kind {
    let module = try module(orInstance: kind == .unlinkable)
    return .assertRejected(kind, module, message: try message())
  }

  private mutating func message() throws(ModuleError) -> String { try cursor.name().description }

  // MARK: Modules

  private mutating func moduleCommand() throws(ModuleError) -> Command.Kind {
    var inside = cursor
    _ = try inside.open(.module)
    if inside.isAt(.instance) {
      cursor = inside
      try cursor.advance()
      let instance = try cursor.identifier()
      let definition = try cursor.identifier()
      try cursor.close()
      return .instance(instance, of: definition)
    }
    let isDefinition = inside.isAt(.definition)
    if isDefinition { try inside.advance() }
    let id = try inside.identifier()
    let source = try module()
    return isDefinition ? .definition(id, source) : .module(id, source)
  }

  /// Reads `(module …)` in any of its forms, but `instance` only where `takesInstance` is true.
  private mutating func module(orInstance takesInstance: Bool = false) throws(ModuleError) -> ModuleSource {
    let start = cursor
    guard try cursor.open(.module) else { throw cursor.unexpected("(module") }
    if takesInstance, try cursor.accept(.instance) {
      // The instance may have a name of its own, which comes first.
      let name = try cursor.identifier()
      let definition = try cursor.identifier() ?? name
      try cursor.close()
      return .instance(of: definition)
    }
    _ = try cursor.accept(.definition)
    let name = try cursor.identifier()
    if cursor.isAt(.binary) || cursor.isAt(.quote) {
      let isBinary = cursor.isAt(.binary)
      try cursor.advance()
      var bytes: [UInt8] = []
      try cursor.strings(into: &bytes)
      try cursor.close()
      return isBinary ? .binary(bytes) : .quote(bytes)
    }
    do {
      let module = try cursor.parseModuleFields(name: name, options: options)
      try cursor.close()
      return .text(module)
    } catch {
      cursor = start
      try cursor.skipExpression()
      return .rejected(error)
    }
  }

  // MARK: Actions

  private mutating func action() throws(ModuleError) -> Action {
    guard let action = try optionalAction() else { throw cursor.unexpected("an action") }
    return action
  }

  private mutating func optionalAction() throws(ModuleError) -> Action? {
    if try cursor.open(.invoke) {
      let instance = try cursor.identifier()
      let name = try cursor.name()
      var arguments: [Value] = []
      while cursor.isAtOpen { arguments.append(try argument()) }
      try cursor.close()
      return .invoke(instance: instance, name: name, arguments: arguments)
    }
    if try cursor.open(.get) {
      let instance = try cursor.identifier()
      let name = try cursor.name()
      try cursor.close()
      return .get(instance: instance, name: name)
    }
    return nil
  }

  /// Reads a constant; patterns that allow more than one value are not constants.
  private mutating func argument() throws(ModuleError) -> Value {
    let start = cursor
    if let value = Value(try pattern()) { return value }
    cursor = start
    throw cursor.unexpected("a constant")
  }

  // MARK: Results

  private mutating func patterns() throws(ModuleError) -> [Pattern] {
    var result: [Pattern] = []
    while cursor.isAtOpen {
      guard try cursor.open(.either) else {
        result.append(try pattern())
        continue
      }
      // `either` in `either` adds nothing: all alternatives are on one level.
      var alternatives: [Pattern] = []
      var depth = 1
      while depth > 0 {
        if cursor.isAtClose {
          try cursor.advance()
          depth -= 1
        } else if try cursor.open(.either) {
          depth += 1
        } else {
          alternatives.append(try pattern())
        }
      }
      result.append(.either(alternatives))
    }
    return result
  }

  private mutating func pattern() throws(ModuleError) -> Pattern {
    guard cursor.isAtOpen else { throw cursor.unexpected("(") }
    try cursor.advance()
    let result: Pattern
    if cursor.token.kind == .instruction {
      result = try constant(cursor.token.opcode)
    } else if try cursor.accept(.refExtern) {
      result = cursor.isAtClose ? .reference(.extern) : .host(UInt32(truncatingIfNeeded: try cursor.natural()))
    } else if try cursor.accept(.ref) {
      result = .anyReference
    } else if try cursor.accept(.refAny) {
      result = .reference(.any)
    } else if try cursor.accept(.refException) {
      result = .reference(.exception)
    } else if try cursor.accept(.refHost) {
      result = .host(UInt32(truncatingIfNeeded: try cursor.natural()))
    } else if try cursor.accept(.refStructure) {
      result = .reference(.structure)
    } else if try cursor.accept(.refArray) {
      result = .reference(.array)
    } else {
      throw cursor.unexpected("a value")
    }
    try cursor.close()
    return result
  }

  private mutating func constant(_ opcode: Opcode) throws(ModuleError) -> Pattern {
    let start = cursor
    try cursor.advance()
    switch opcode {
    case .i32Const: return .i32(UInt32(truncatingIfNeeded: try cursor.integer(bits: 32)))
    case .i64Const: return .i64(try cursor.integer(bits: 64))
    case .f32Const: return .f32(try lane(bits: 32, isFloat: true))
    case .f64Const: return .f64(try lane(bits: 64, isFloat: true))
    case .v128Const: return try vector()
    case .refNull:
      // The type says nothing about the value.
      if !cursor.isAtClose { try cursor.advance() }
      return .null
    case .refFunc: return .reference(.function)
    case .refEq: return .reference(.eq)
    case .refI31: return .reference(.i31)
    default:
      cursor = start
      throw cursor.unexpected("a value")
    }
  }

  private mutating func vector() throws(ModuleError) -> Pattern {
    let start = cursor
    let (bits, isFloat): (Int, Bool)
    switch try cursor.keyword() {
    case .i8x16: (bits, isFloat) = (8, false)
    case .i16x8: (bits, isFloat) = (16, false)
    case .i32x4: (bits, isFloat) = (32, false)
    case .i64x2: (bits, isFloat) = (64, false)
    case .f32x4: (bits, isFloat) = (32, true)
    case .f64x2: (bits, isFloat) = (64, true)
    default: throw start.unexpected("the shape of a vector")
    }
    var lanes: [LanePattern] = []
    for _ in 0..<(128 / bits) { lanes.append(try lane(bits: bits, isFloat: isFloat)) }
    return .v128(laneBits: bits, lanes)
  }

  private mutating func lane(bits: Int, isFloat: Bool) throws(ModuleError) -> LanePattern {
    guard isFloat else { return .bits(try cursor.integer(bits: bits)) }
    if try cursor.accept(.nanCanonical) { return .canonicalNaN }
    if try cursor.accept(.nanArithmetic) { return .arithmeticNaN }
    return .bits(bits == 32 ? UInt64(try cursor.f32()) : try cursor.f64())
  }
}

extension ModuleError {
  /// The line of the text that the error is about.
  fileprivate var line: Int? {
    if case .text(let line, _) = location { line } else { nil }
  }
}

extension Value {
  /// Makes the only value that a pattern allows, or gives `nil` if it allows several.
  init?(_ pattern: Pattern) {
    switch pattern {
    case .i32(let value): self = .i32(value)
    case .i64(let value): self = .i64(value)
    case .f32(.bits(let bits)): self = .f32(UInt32(truncatingIfNeeded: bits))
    case .f64(.bits(let bits)): self = .f64(bits)
    case .v128(let laneBits, let lanes):
      var low: UInt64 = 0
      var high: UInt64 = 0
      for (number, lane) in lanes.enumerated() {
        guard case .bits(let bits) = lane else { return nil }
        let start = number * laneBits
        if start < 64 { low |= bits << UInt64(start) } else { high |= bits << UInt64(start - 64) }
      }
      self = .v128(V128(low: low, high: high))
    case .null: self = .reference(.null)
    case .host(let number): self = .reference(Reference(extern: number))
    default: return nil
    }
  }
}
