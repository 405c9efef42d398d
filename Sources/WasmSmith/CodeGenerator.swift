internal import Wasm

/// Writes the code of one function, or one constant expression.
///
/// The operand stack after the code is always known, so the code is valid by construction. After an instruction that
/// does not return, the stack gives values of any type.
struct CodeGenerator {
  struct Label {
    /// The types that a branch takes along.
    let types: [ValueType]
    /// The local of a loop that counts how often it may still start again.
    var counter: Index?
  }

  let module: Generator
  let source: ChoiceSource
  let isConstant: Bool
  var writer = ByteWriter()
  /// The locals: parameters first, counters of loops last.
  var locals: [ValueType] = []
  /// The number of locals that code may name.
  var localCount = 0
  var results: [ValueType] = []
  /// The open labels, the innermost last.
  var labels: [Label] = []
  /// The number of expressions and statements that are left to be written.
  private var nodes: Int
  /// The number of expressions around the current one.
  var depth = 0
  /// The number of references that are being constructed as parts of each other.
  var nesting = 0

  private init(_ module: Generator, _ source: ChoiceSource, isConstant: Bool) {
    self.module = module
    self.source = source
    self.isConstant = isConstant
    nodes = isConstant ? 6 : module.options.nodes
  }

  static func constant(_ type: ValueType, in module: Generator, _ source: ChoiceSource) -> [UInt8] {
    var code = CodeGenerator(module, source, isConstant: true)
    code.expression(type)
    code.write(.end)
    return code.writer.bytes
  }

  /// Returns the body of a function, with its locals.
  static func body(of type: Index, in module: Generator, _ source: ChoiceSource) -> [UInt8] {
    var code = CodeGenerator(module, source, isConstant: false)
    let signature = module.signature(type)
    code.results = signature.results
    code.locals = signature.parameters
    code.localCount = code.locals.count
    code.body()
    var body = ByteWriter()
    let own = code.locals.dropFirst(signature.parameters.count)
    body.count(own.count)
    for type in own {
      body.u32(1)
      body.valueType(type)
    }
    body.append(code.writer.bytes)
    return body.bytes
  }

  private mutating func body() {
    let limit = source.flip(oneIn: 40) ? 300 : 6
    while localCount < limit, source.likely(limit) {
      let type = module.valueType(source)
      locals.append(type)
      // A local without a default value is set before anything reads it.
      if !type.isDefaultable || source.flip(oneIn: 2) {
        leaf(type)
        write(.localSet, Index(localCount))
      }
      localCount = locals.count
    }
    labels = [Label(types: results)]
    statements()
    for type in results { expression(type) }
    write(.end)
  }

  // MARK: Instructions

  mutating func write(_ opcode: Opcode, _ index: Index = 0, _ second: Index = 0, value: UInt64 = 0) {
    var immediates = Immediates()
    immediates.index = index
    immediates.secondIndex = second
    immediates.value = value
    writer.instruction(opcode, immediates)
  }

  mutating func write(_ opcode: Opcode, block: BlockType) {
    var immediates = Immediates()
    immediates.block = block
    writer.instruction(opcode, immediates)
  }

  mutating func write(
    _ opcode: Opcode, _ type: ReferenceType, source: ReferenceType = .any, label: Index = 0
  ) {
    var immediates = Immediates()
    immediates.index = label
    immediates.sourceType = source
    immediates.type = type
    writer.instruction(opcode, immediates)
  }

  // MARK: Statements

  mutating func statements() {
    while source.likely(4), nodes > 0 { statement() }
  }

  private mutating func statement() {
    nodes -= 1
    let catalog = module.options.catalog
    let choice = source.choose(below: 40)
    let opcodes = choice < 8 ? catalog.effects : choice < 20 ? catalog.statements : catalog.control
    if choice == 39 {
      _ = emit(source.pick(catalog.diverging), nil)
    } else if choice == 38, labels.count < 20 {
      nest(1 + source.choose(below: 60))
    } else if opcodes.isEmpty || !emit(source.pick(opcodes), nil) {
      write(.nop)
    }
  }

  /// Writes nested blocks around a statement.
  private mutating func nest(_ count: Int) {
    for _ in 0..<count {
      write(.block, block: .empty)
      labels.append(Label(types: []))
    }
    statement()
    for _ in 0..<count {
      labels.removeLast()
      write(.end)
    }
  }

  /// Removes values from the stack, the last first.
  mutating func consume(_ types: some Collection<ValueType>) {
    for type in types.reversed() {
      let targets = (0..<localCount).filter { module.matches(type, locals[$0]) }
      if type.reference?.heap == .exception, source.flip(oneIn: 6) {
        write(.throwRef)
      } else if !targets.isEmpty, source.likely(3) {
        write(.localSet, Index(source.pick(targets)))
      } else {
        write(.drop)
      }
    }
  }

  // MARK: Expressions

  /// Pushes a value of a type or a subtype.
  mutating func expression(_ type: ValueType) {
    // The choice 0 gives a leaf, and so do more of the others at a greater depth.
    guard nodes > 0, source.choose(below: 12) > depth else { return leaf(type) }
    nodes -= 1
    depth += 1
    let catalog = module.options.catalog
    let opcodes = isConstant ? catalog.constants(for: type, module.options) : catalog.candidates(for: type, source)
    if opcodes.isEmpty || !emit(source.pick(opcodes), type) { leaf(type) }
    depth -= 1
  }

  mutating func expressions(_ types: [ValueType]) {
    for type in types { expression(type) }
  }

  /// Pushes a reference of a heap type, mostly not null.
  mutating func reference(_ heap: HeapType) {
    let isNullable = !Generator.isInhabited(heap) || source.flip(oneIn: 12)
    expression(.reference(ReferenceType(isNullable: isNullable, heap: heap)))
  }

  /// Pushes a value that takes a few decisions, one after the other.
  mutating func leaf(_ type: ValueType) {
    let choice = source.choose(below: 6)
    if choice == 5, let global = global(type) { return write(.globalGet, global) }
    if choice > 1, let local = local(type) { return write(.localGet, local) }
    constant(type)
  }

  private func local(_ type: ValueType) -> Index? {
    let candidates = (0..<localCount).filter { module.matches(locals[$0], type) }
    return candidates.isEmpty ? nil : Index(source.pick(candidates))
  }

  /// Returns a global that may be read here.
  private func global(_ type: ValueType) -> Index? {
    let readable =
      isConstant && !module.options.hasExtendedConstants ? module.importedGlobalCount : module.globals.count
    let candidates = (0..<readable).filter {
      module.matches(module.globals[$0].value, type) && !(isConstant && module.globals[$0].isMutable)
    }
    return candidates.isEmpty ? nil : Index(source.pick(candidates))
  }

  private mutating func constant(_ type: ValueType) {
    var immediates = Immediates()
    switch type {
    case .i32:
      immediates.value = Constants.integer(source) & 0xFFFF_FFFF
      writer.instruction(.i32Const, immediates)
    case .i64:
      immediates.value = Constants.integer(source)
      writer.instruction(.i64Const, immediates)
    case .f32:
      immediates.value = Constants.single(source)
      writer.instruction(.f32Const, immediates)
    case .f64:
      immediates.value = Constants.double(source)
      writer.instruction(.f64Const, immediates)
    case .v128:
      (immediates.value, immediates.highValue) = Constants.vector(source)
      writer.instruction(.v128Const, immediates)
    default:
      if let reference = type.reference { construct(reference) }
    }
  }

  // MARK: Instructions by their table rows

  /// Writes an instruction with its operands, so that it leaves a value of a type, or nothing on the stack.
  ///
  /// Writes nothing and returns false where the instruction cannot do that here.
  mutating func emit(_ opcode: Opcode, _ wanted: ValueType?) -> Bool {
    if opcode.instruction.signature != nil { return emit(opcode.instruction) }
    switch opcode {
    case .block, .loop, .if, .tryTable: return structured(opcode, wanted)
    case .unreachable, .br, .brTable, .return, .throw, .throwRef, .returnCall, .returnCallIndirect, .returnCallRef:
      return diverge(opcode)
    case .call, .callIndirect, .callRef: return call(opcode, wanted)
    case .brIf, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail: return branch(opcode, wanted)
    case .drop:
      expression(module.valueType(source))
      write(.drop)
    case .localGet, .globalGet, .localTee, .localSet, .globalSet: return variable(opcode, wanted)
    case .select, .selectTyped: return select(opcode, wanted)
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit: return memory(opcode, wanted)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit:
      return table(opcode, wanted)
    case .refNull, .refIsNull, .refFunc, .refEq, .refAsNonNull, .refTest, .refTestNull, .refCast, .refCastNull,
      .anyConvertExtern, .externConvertAny, .refI31, .i31GetS, .i31GetU:
      return reference(opcode, wanted)
    default: return aggregate(opcode, wanted)
    }
    return true
  }

  /// Writes an instruction whose row has its signature.
  private mutating func emit(_ row: Instruction) -> Bool {
    guard let signature = row.signature else { return false }
    var immediates = Immediates()
    var address: MemoryType?
    switch row.immediates {
    case .memoryArgument, .memoryLane:
      let memory = source.choose(below: module.syntax.memories.count)
      address = module.syntax.memories[memory]
      immediates.index = Index(memory)
      immediates.alignment = UInt32(source.choose(below: Int(row.alignment) + 1))
      immediates.value = UInt64(source.choose(below: 16))
      if source.flip(oneIn: 60) {
        immediates.value = Constants.integer(source) & (address?.addressType == .i64 ? .max : 0xFFFF_FFFF)
      }
      immediates.lane = UInt8(source.choose(below: 16 >> Int(row.alignment)))
    case .data:
      guard !module.syntax.data.isEmpty else { return false }
      immediates.index = Index(source.choose(below: module.syntax.data.count))
    case .element:
      guard !module.syntax.elements.isEmpty else { return false }
      immediates.index = Index(source.choose(below: module.syntax.elements.count))
    case .lane: immediates.lane = UInt8(source.choose(below: row.laneCount))
    case .shuffle:
      immediates.value = lanes()
      immediates.highValue = lanes()
    case .none: break
    default:
      // This is a constant, which has no operands.
      guard let result = signature.result else { return false }
      constant(result.type(.i32))
      return true
    }
    for place in 0..<signature.count {
      if signature[place] == .address, let type = address {
        self.address(type.addressType, within: type.limits.minimum << 16)
      } else {
        operand(place, of: row, signature)
      }
    }
    writer.instruction(row.opcode, immediates)
    return true
  }

  /// Returns eight lane indices below 32.
  private func lanes() -> UInt64 { source.bits() & 0x1F1F_1F1F_1F1F_1F1F }

  /// Writes an operand with which the instruction mostly does not trap.
  private mutating func operand(_ place: Int, of row: Instruction, _ signature: Signature) {
    let type = signature[place].type(.i32)
    let mayTrap = row.fuel == .divide && row.feature == .mvp && (signature.result == .i32 || signature.result == .i64)
    if mayTrap, type == .f32 || type == .f64, source.likely(8) {
      expression(.i32)
      write(.i32Const, value: 0x7FFF)
      write(.i32And)
      write(type == .f32 ? .f32ConvertI32U : .f64ConvertI32U)
    } else {
      expression(type)
      guard mayTrap, place == 1, source.likely(8) else { return }
      write(type == .i32 ? .i32Const : .i64Const, value: 1)
      write(type == .i32 ? .i32Or : .i64Or)
    }
  }

  /// Writes an index that is mostly below a size.
  mutating func address(_ type: AddressType, within size: UInt64) {
    let opcode: Opcode = type == .i64 ? .i64Const : .i32Const
    switch source.choose(below: 16) {
    case 0: write(opcode, value: UInt64(source.choose(below: Int(min(max(size, 1), 64)))))
    case 1 where source.flip(oneIn: 4): expression(type.valueType)
    case 1: write(opcode, value: size &- UInt64(source.choose(below: 33)))
    default:
      expression(type.valueType)
      // This is the largest power of two that leaves space for what is accessed.
      let mask = size > 256 ? size / 2 - 1 : size > 0 ? (1 << (63 - size.leadingZeroBitCount)) - 1 : 0
      write(opcode, value: mask)
      write(type == .i64 ? .i64And : .i32And)
    }
  }

  /// Returns how many of `size` elements an instruction mostly concerns: few, or more than are copied at once.
  func count(within size: UInt64) -> UInt64 {
    let most = size > 256 && source.flip(oneIn: 6) ? 10_000 : 6
    return UInt64(source.choose(below: Int(min(size, UInt64(most))) + 1))
  }

  /// Writes where `count` of `size` elements start, mostly so that they are all in range.
  mutating func start(_ type: AddressType, of count: UInt64, within size: UInt64) {
    address(type, within: size - min(count, size) + 1)
  }

  /// Writes a length, mostly the given one.
  mutating func length(_ count: UInt64, _ type: AddressType = .i32) {
    if !isConstant, source.flip(oneIn: 30) { return address(type, within: 100) }
    write(type == .i64 ? .i64Const : .i32Const, value: count)
  }
}

extension Instruction {
  /// The number of lanes for an instruction that names one lane, read from its name.
  fileprivate var laneCount: Int {
    let shape = "\(name)".prefix { $0 != "." }
    return [16, 8, 4, 2].first { shape.hasSuffix("x\($0)") } ?? 1
  }
}
