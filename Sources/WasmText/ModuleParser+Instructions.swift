internal import Wasm

/// Parses instructions (section 6.5), flat and folded, with a stack of the parser's own: nesting costs memory only.
extension ModuleParser {
  /// The extent of a run of instructions.
  enum Extent {
    /// The run goes to the next parenthesis that closes the enclosing expression.
    case sequence
    /// The run is one folded instruction.
    case folded
  }

  /// A label in scope.
  struct Label {
    var symbol: Symbol?
    /// The index in `labels` that the symbol stood for before.
    var shadowed: Index?
  }

  /// A construct that waits for its end.
  struct Frame {
    enum Kind: UInt8 {
      /// The construct is `block …`, `loop …` or `try_table …` and waits for `end`.
      case block
      /// The construct is `if …` that waits for `else` or `end`, and then for `end`.
      case `if`, `else`
      /// The construct is `(block …`, `(loop …` or `(try_table …`.
      case foldedBlock
      /// The construct is `(op …` with operands to come.
      case foldedPlain
      /// The construct is `(if …` before `(then`; in `(then`; after it; in `(else`; after it.
      case foldedCondition, foldedThen, foldedAfterThen, foldedElse, foldedAfterElse

      /// This is true if flat instructions are allowed here.
      var allowsFlat: Bool {
        switch self {
        case .block, .if, .else, .foldedBlock, .foldedThen, .foldedElse: true
        case .foldedPlain, .foldedCondition, .foldedAfterThen, .foldedAfterElse: false
        }
      }
    }

    var kind: Kind
    /// The label of a block.
    var symbol: Symbol?
    /// The offset in `pending` of the encoding of `foldedPlain` and `foldedCondition`.
    var pendingStart = 0
    /// The opcode of the instruction.
    var opcode: Opcode
    var line: Int
    var column: Int
    var hint: Bool?
  }

  /// Parses instructions and writes them to `code`, without an `end` after them.
  mutating func instructions(_ extent: Extent) throws(ModuleError) {
    frames.removeAll(keepingCapacity: true)
    pending.bytes.removeAll(keepingCapacity: true)
    var hint: Bool?
    while true {
      while cursor.hasAnnotations, let taken = try branchHint() {
        guard hint == nil else { throw taken.annotation.malformed("duplicate annotation") }
        hint = taken.isLikely
      }
      switch cursor.token.kind {
      case .instruction:
        guard frames.last?.kind.allowsFlat ?? (extent == .sequence) else { throw cursor.unexpected() }
        try flatInstruction(hint)
        hint = nil
      case .open:
        try foldedInstruction(hint)
        hint = nil
        if extent == .folded, frames.isEmpty { return }
      case .close:
        if hint != nil { throw invalidHint(at: cursor.location) }
        guard !frames.isEmpty else {
          if extent == .sequence { return }
          throw cursor.unexpected("an instruction")
        }
        try closeFrame()
        if extent == .folded, frames.isEmpty { return }
      default:
        throw cursor.unexpected()
      }
    }
  }

  // MARK: Flat instructions

  private mutating func flatInstruction(_ hint: Bool?) throws(ModuleError) {
    let token = cursor.token
    switch token.opcode {
    case .block, .loop, .if, .tryTable:
      try cursor.advance()
      let symbol = try identifier()
      immediates.block = try blockType()
      if token.opcode == .tryTable { try catchClauses() }
      try emit(token.opcode, token.line, token.column, hint)
      pushLabel(symbol)
      frames.append(
        Frame(kind: token.opcode == .if ? .if : .block, symbol: symbol, opcode: token.opcode, line: 0, column: 0))
    case .else:
      guard frames.last?.kind == .if else { throw cursor.unexpected() }
      if hint != nil { throw invalidHint(at: cursor.location) }
      try cursor.advance()
      try matchLabel()
      try emit(.else, token.line, token.column, nil)
      frames[frames.count - 1].kind = .else
    case .end:
      guard let kind = frames.last?.kind, kind == .block || kind == .if || kind == .else else {
        throw cursor.unexpected()
      }
      if hint != nil { throw invalidHint(at: cursor.location) }
      try cursor.advance()
      try matchLabel()
      try emit(.end, token.line, token.column, nil)
      popLabel()
      frames.removeLast()
    default:
      try cursor.advance()
      let opcode = try readImmediates(of: token.opcode)
      try emit(opcode, token.line, token.column, hint)
    }
  }

  /// Reads the label that may be repeated after `else` and `end`.
  private mutating func matchLabel() throws(ModuleError) {
    let token = cursor.token
    guard let symbol = try identifier() else { return }
    guard symbol == frames.last?.symbol else {
      throw ModuleError(.malformed, "mismatching label \(shown(token))", at: token.location)
    }
  }

  // MARK: Folded instructions

  private mutating func foldedInstruction(_ hint: Bool?) throws(ModuleError) {
    let next = try cursor.peek()
    let parent = frames.last?.kind
    if next.kind == .keyword, next.keyword == .then, parent == .foldedCondition {
      if hint != nil { throw invalidHint(at: cursor.location) }
      try cursor.advance()
      try cursor.advance()
      return try beginThen()
    }
    guard next.kind == .instruction, next.opcode != .end else { throw unexpectedOpen(next) }
    if next.opcode == .else {
      guard parent == .foldedAfterThen else { throw unexpectedOpen(next) }
      if hint != nil { throw invalidHint(at: cursor.location) }
      try cursor.advance()
      try cursor.advance()
      try emit(.else, next.line, next.column, nil)
      frames[frames.count - 1].kind = .foldedElse
      return
    }
    guard parent != .foldedAfterThen, parent != .foldedAfterElse else { throw unexpectedOpen(next) }
    try cursor.advance()
    try cursor.advance()
    switch next.opcode {
    case .block, .loop, .tryTable:
      let symbol = try identifier()
      immediates.block = try blockType()
      if next.opcode == .tryTable { try catchClauses() }
      try emit(next.opcode, next.line, next.column, hint)
      pushLabel(symbol)
      frames.append(
        Frame(kind: .foldedBlock, symbol: symbol, opcode: next.opcode, line: 0, column: 0))
    case .if:
      let symbol = try identifier()
      immediates.block = try blockType()
      push(.foldedCondition, symbol, .if, next, hint)
    default:
      let opcode = try readImmediates(of: next.opcode)
      if cursor.isAtClose {
        try cursor.advance()
        try emit(opcode, next.line, next.column, hint)
      } else {
        push(.foldedPlain, nil, opcode, next, hint)
      }
    }
  }

  /// Returns the error for an expression that may not begin here.
  private func unexpectedOpen(_ next: Token) -> ModuleError {
    let what = next.kind == .reserved ? "unknown operator \(shown(next))" : "unexpected token: '\(shown(next))'"
    return ModuleError(.malformed, what, at: next.location)
  }

  /// Keeps an instruction until its operands are written.
  private mutating func push(_ kind: Frame.Kind, _ symbol: Symbol?, _ opcode: Opcode, _ token: Token, _ hint: Bool?) {
    let start = pending.count
    encode(opcode, toPending: true)
    frames.append(
      Frame(
        kind: kind, symbol: symbol, pendingStart: start, opcode: opcode, line: token.line, column: token.column,
        hint: hint))
  }

  /// Writes the instruction that the innermost frame keeps.
  private mutating func emitPending() throws(ModuleError) {
    guard let frame = frames.last else { return }
    try location(frame.opcode, frame.line, frame.column, frame.hint)
    code.append(pending.bytes[frame.pendingStart...])
    pending.bytes.removeSubrange(frame.pendingStart...)
  }

  private mutating func beginThen() throws(ModuleError) {
    try emitPending()
    pushLabel(frames.last?.symbol)
    frames[frames.count - 1].kind = .foldedThen
  }

  private mutating func closeFrame() throws(ModuleError) {
    guard let frame = frames.last else { return }
    let token = cursor.token
    switch frame.kind {
    case .block, .if, .else, .foldedCondition:
      throw cursor.unexpected(frame.kind == .foldedCondition ? "(then" : "end")
    case .foldedPlain:
      try emitPending()
      frames.removeLast()
    case .foldedThen: frames[frames.count - 1].kind = .foldedAfterThen
    case .foldedElse: frames[frames.count - 1].kind = .foldedAfterElse
    case .foldedBlock, .foldedAfterThen, .foldedAfterElse:
      try emit(.end, token.line, token.column, nil)
      popLabel()
      frames.removeLast()
    }
    try cursor.advance()
  }

  // MARK: Labels

  private mutating func pushLabel(_ symbol: Symbol?) {
    var label = Label(symbol: symbol, shadowed: nil)
    if let symbol {
      label.shadowed = labelPlaces[symbol]
      labelPlaces.bind(symbol, to: labels.count)
      if options.keepsNames { names.addLabel(symbols.name(symbol), Index(truncatingIfNeeded: blockCount)) }
    }
    blockCount += 1
    labels.append(label)
  }

  private mutating func popLabel() {
    guard let label = labels.popLast(), let symbol = label.symbol else { return }
    if let shadowed = label.shadowed {
      labelPlaces.bind(symbol, to: Int(shadowed))
    } else {
      labelPlaces.unbind(symbol)
    }
  }

  mutating func labelIndex() throws(ModuleError) -> Index {
    if cursor.token.kind == .natural { return Index(truncatingIfNeeded: try cursor.natural()) }
    let token = cursor.token
    guard let symbol = try identifier() else { throw cursor.unexpected("a label") }
    guard let location = labelPlaces[symbol] else {
      throw ModuleError(.malformed, "unknown label \(shown(token))", at: token.location)
    }
    return Index(truncatingIfNeeded: labels.count - 1) - location
  }

  // MARK: Writing

  /// Records the location in the text of the instruction that is about to be written.
  private mutating func location(
    _ opcode: Opcode, _ line: Int, _ column: Int, _ hint: Bool?
  ) throws(ModuleError) {
    if options.keepsPlaces { module.sourceMap?.entries.append((code.count, line, column)) }
    guard let hint else { return }
    guard opcode == .if || opcode == .brIf else { throw invalidHint(at: .text(line: line, column: column)) }
    hints.append(BranchHints.Hint(offset: UInt32(truncatingIfNeeded: code.count - bodyStart), isLikely: hint))
  }

  private mutating func emit(
    _ opcode: Opcode, _ line: Int, _ column: Int, _ hint: Bool?
  ) throws(ModuleError) {
    try location(opcode, line, column, hint)
    encode(opcode, toPending: false)
  }

  /// Writes the `end` of a function or an expression, for the parenthesis that is the current token.
  mutating func emitEnd() {
    if options.keepsPlaces { module.sourceMap?.entries.append((code.count, cursor.token.line, cursor.token.column)) }
    code.byte(0x0B)
  }

  /// Writes the instruction whose immediates were read last to `code`, or to `pending`.
  private mutating func encode(_ opcode: Opcode, toPending: Bool) {
    // The writer is moved out, so that there is one owner: a writer that is shared copies all its bytes.
    var writer = ByteWriter()
    if toPending { swap(&writer, &pending) } else { swap(&writer, &code) }
    switch rows.immediates[Int(opcode.rawValue)] {
    case .none: writer.opcode(opcode)
    case .labelTable: writer.brTable(labels: tableLabels)
    case .valueTypes: writer.selectTyped(selectTypes)
    case .tryTable: writer.tryTable(immediates.block, clauses)
    default: writer.instruction(opcode, immediates)
    }
    if toPending { swap(&writer, &pending) } else { swap(&writer, &code) }
  }
}

/// The columns of the instruction table that the parser looks up for every instruction, by `Opcode.rawValue`.
struct InstructionRows: Sendable {
  let immediates: [ImmediateKind]
  let alignments: [UInt8]

  static let shared = InstructionRows()

  private init() {
    let rows = (0..<Instruction.rowCount).map(Instruction.row)
    immediates = rows.map { $0?.immediates ?? .none }
    alignments = rows.map { $0?.alignment ?? 0 }
  }
}
