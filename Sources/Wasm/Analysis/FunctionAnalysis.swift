/// Computes the facts of `FunctionCode`: drives the validator over a body, and looks at its operands between instructions.
///
/// It takes time in proportion to that of validation.
struct FunctionAnalysis {
  /// A block that is open.
  private struct Block {
    /// The opcode: `block`, `loop`, `if`, `else` or `try_table`.
    var opcode: Opcode
    /// This is true if control reaches its start.
    let isReached: Bool
    /// This is true if control reaches the block's `end` from elsewhere.
    var isNamed = false
    /// The number of operand slots of the enclosing blocks.
    let height: UInt32
    /// The number of slots that a branch to the label takes along.
    let labelSlots: UInt32
    /// The position after the block's immediates.
    let start: UInt32
    /// The last target that waits for the block's end, which has the previous one in its `pc`, or -1.
    var waiting: Int32 = -1
    /// The target of an `if` for a condition of zero, or -1.
    var alternative = -1
    /// The index in the skips of an `else`, or -1.
    var skip = -1
    /// The region of a `try_table`, or -1.
    var region = -1
  }

  private(set) var layout: FrameLayout
  let resultSlots: Int
  private(set) var operandSlots = 0
  private(set) var control = ControlTable()
  private(set) var references = ReferenceTable()
  /// This is true if a tail call can be reached.
  private(set) var makesTailCalls = false
  private(set) var probe: CodeProbe

  /// The offset of the body in the module's bytes.
  private let bodyStart: Int
  private var blocks: [Block] = []
  /// The innermost `try_table`, or -1.
  private var region = -1
  /// This is true if control reaches the next instruction.
  private var isReached = true
  /// The slots by number of operands; `nodes` has the topmost node of `references`. They are kept in code that is reached.
  private var heights: [UInt32] = [0]
  private var nodes: [Int32] = [-1]

  init(_ type: FunctionType, body: Int, probe: CodeProbe = CodeProbe()) {
    self.probe = probe
    layout = FrameLayout(parameters: type.parameters)
    resultSlots = type.results.reduce(0) { $0 + $1.slots }
    bodyStart = body
  }

  /// - Parameter type: The canonical type of the function.
  mutating func run(
    _ validator: inout FunctionValidator, _ body: FunctionBody, type: Index
  ) throws(ModuleError) {
    try validator.open(results: try validator.begin(body, type: type))
    var locals = validator.reader.bytes.reader(at: body.range)
    var layout = layout
    try locals.locals { (count, type) throws(ModuleError) in layout.append(count, of: type) }
    self.layout = layout
    var reader = validator.reader
    control.first = position(reader.bytes.position)
    blocks = [
      Block(opcode: .block, isReached: true, height: 0, labelSlots: UInt32(resultSlots), start: 0)
    ]
    while !blocks.isEmpty { try analyse(&reader, &validator) }
    control.normalize()
  }

  private func position(_ offset: Int) -> Int { offset - bodyStart }

  private mutating func analyse(
    _ reader: inout InstructionReader, _ validator: inout FunctionValidator
  ) throws(ModuleError) {
    let opcode = try reader.nextOpcode()
    let immediates = reader.immediates
    let pc = position(reader.offset)
    let next = position(reader.bytes.position)
    let before = validator.top
    let floor = validator.floor
    let closing = validator.frames[validator.depth - 1].results
    if isReached {
      try noteTargets(opcode, reader, pc)
      if probe.wantsStep(at: pc), isStep(opcode) {
        noteShape(.step, operands: before, isEnd: opcode == .end, validator)
      }
      if let thrown = validator.context.thrown(by: opcode, immediates) {
        references.noteAfter(next, node: nodes[before - thrown], operands: before - thrown)
        if probe.wantsAfter(next) { noteShape(.throw, operands: before - thrown, validator) }
      }
      if opcode == .select && validator.operands[before - 2] == .v128
        || opcode == .drop && validator.operands[before - 1] == .v128
        || opcode == .selectTyped && validator.operands[before - 2] == .v128
      {
        control.wide.append(UInt32(pc))
      }
    }
    _ = try validator.validateInstruction()
    let wasReached = isReached
    switch opcode {
    case .block, .loop, .if, .tryTable: try open(opcode, reader, validator)
    case .else: split(pc, next)
    case .end: close(pc, next, closing, validator)
    case .nop: skip(pc, to: next)
    case .returnCall, .returnCallIndirect, .returnCallRef:
      makesTailCalls = makesTailCalls || isReached
      isReached = false
    case .unreachable, .br, .brTable, .return, .throw, .throwRef: isReached = false
    default: break
    }
    guard isReached, !blocks.isEmpty else { return }
    let top = validator.top
    switch opcode {
    case .block, .loop, .if, .tryTable: break
    case .else: push(validator.frames[validator.depth - 1].parameters, over: floor, validator)
    case .end:
      if !wasReached { push(closing, over: floor, validator) }
    case .call, .callIndirect, .callRef:
      let results = validator.context.results(of: opcode, immediates) ?? .empty
      let rest = top - Int(results.count)
      push(results, over: rest, validator)
      if nodes[top] != nodes[rest] { references.noteAfter(next, node: nodes[rest], operands: rest) }
      if probe.wantsAfter(next) {
        let index = immediates.index
        noteShape(opcode == .call ? .call(index) : .callOfType(index), operands: rest, validator)
      }
    default:
      if top > 0 { push(TypeList(validator.operands[top - 1]), over: min(before, top - 1), validator) }
    }
    operandSlots = max(operandSlots, Int(heights[top]))
    references.note(next, node: nodes[top], operands: top)
  }

  /// Returns whether control stops at an instruction that it reaches.
  private func isStep(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .block, .loop, .tryTable, .else, .nop: false
    case .end: blocks.count == 1
    default: true
    }
  }

  /// - Parameter isEnd: True for the `end` of the function. There no local counts as set, wherever control came from,
  ///   since catch clauses may name its label.
  private mutating func noteShape(
    _ kind: CodeShape.Kind, operands count: Int, isEnd: Bool = false, _ validator: borrowing FunctionValidator
  ) {
    let operands = validator.operands
    probe.note(
      kind, slots: Int(heights[count]), setLocals: isEnd ? [] : validator.setLocals,
      operands: (0..<count).map { operands[$0] })
  }

  /// Records operands that were pushed over the first `count`.
  private mutating func push(_ types: TypeList, over count: Int, _ validator: borrowing FunctionValidator) {
    heights.removeSubrange((count + 1)...)
    nodes.removeSubrange((count + 1)...)
    let operands = validator.operands + count
    var node = nodes[count]
    if (0..<Int(types.count)).contains(where: { operands[$0].isReference }) {
      node = references.push(types, first: count, slot: Int(heights[count]), parent: node)
    }
    for index in 0..<Int(types.count) {
      heights.append(heights[count + index] + UInt32(operands[index].slots))
      nodes.append(node)
    }
  }

  // MARK: Blocks

  private mutating func skip(_ pc: Int, to next: Int) {
    control.skips.append(ControlTable.Skip(pc: UInt32(pc), next: UInt32(next)))
  }

  private mutating func open(
    _ opcode: Opcode, _ reader: InstructionReader, _ validator: borrowing FunctionValidator
  ) throws(ModuleError) {
    let frame = validator.frames[validator.depth - 1]
    let pc = position(reader.offset)
    let next = position(reader.bytes.position)
    if opcode != .if { skip(pc, to: next) }
    var block = Block(
      opcode: opcode, isReached: isReached, height: isReached ? heights[Int(frame.height)] : 0,
      labelSlots: isReached ? UInt32(validator.context.types.slots(of: frame.label)) : 0, start: UInt32(next))
    if isReached, opcode == .if {
      block.alternative = control.targets.count
      control.branches.append((UInt32(pc), control.targets.count))
      control.targets.append(ControlTable.Target(pc: 0, height: block.height, slots: 0, returns: false))
    }
    if isReached, opcode == .tryTable {
      let first = control.clauses.count
      for clause in try reader.catchClauses() {
        control.clauses.append(ControlTable.Clause(kind: clause.kind, tag: clause.tag, target: control.targets.count))
        addTarget(clause.label)
      }
      block.region = control.regions.count
      control.regions.append(
        ControlTable.Region(
          start: UInt32(next), end: UInt32(next), parent: region, clauses: first..<control.clauses.count))
      region = block.region
    }
    blocks.append(block)
  }

  private mutating func split(_ pc: Int, _ next: Int) {
    var block = blocks.removeLast()
    block.opcode = .else
    if isReached { block.isNamed = true }
    if block.alternative >= 0 { control.targets[block.alternative].pc = UInt32(next) }
    block.alternative = -1
    block.skip = control.skips.count
    skip(pc, to: next)
    isReached = block.isReached
    blocks.append(block)
  }

  private mutating func close(
    _ pc: Int, _ next: Int, _ results: TypeList, _ validator: borrowing FunctionValidator
  ) {
    let block = blocks.removeLast()
    let target = UInt32(blocks.isEmpty ? pc : next)
    var waiting = block.waiting
    while waiting >= 0 {
      let place = Int(waiting)
      waiting = Int32(bitPattern: control.targets[place].pc)
      control.targets[place].pc = target
    }
    if block.alternative >= 0 { control.targets[block.alternative].pc = target }
    if block.skip >= 0 { control.skips[block.skip].next = target }
    if block.region >= 0 {
      control.regions[block.region].end = UInt32(pc)
      region = control.regions[block.region].parent
    }
    if !blocks.isEmpty {
      skip(pc, to: next)
      isReached = isReached || block.isReached && (block.isNamed || block.opcode == .if)
      return
    }
    control.end = pc
    if !isReached, block.isNamed {
      operandSlots = max(operandSlots, resultSlots)
      if probe.wantsStep(at: pc) {
        let types = validator.context.types
        probe.note(
          .step, slots: resultSlots, setLocals: [],
          operands: (0..<Int(results.count)).map { types.type($0, of: results) })
      }
      references.note(
        pc, node: references.push(results, first: 0, slot: 0, parent: -1), operands: Int(results.count))
    }
  }

  // MARK: Branches

  private mutating func noteTargets(_ opcode: Opcode, _ reader: InstructionReader, _ pc: Int) throws(ModuleError) {
    let first = control.targets.count
    switch opcode {
    case .br, .brIf, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail: addTarget(reader.immediates.index)
    case .brTable: for label in try reader.labels() { addTarget(label) }
    default: return
    }
    control.branches.append((UInt32(pc), first))
  }

  private mutating func addTarget(_ label: Index) {
    let place = blocks.count - 1 - Int(label)
    let isLoop = blocks[place].opcode == .loop
    control.targets.append(
      ControlTable.Target(
        pc: isLoop ? blocks[place].start : UInt32(bitPattern: blocks[place].waiting), height: blocks[place].height,
        slots: blocks[place].labelSlots, returns: place == 0))
    if !isLoop {
      blocks[place].waiting = Int32(control.targets.count - 1)
      blocks[place].isNamed = true
    }
  }
}
