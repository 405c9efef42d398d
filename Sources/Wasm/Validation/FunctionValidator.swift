/// Validates instruction sequences (section 3.3 and the algorithm of appendix A.3): an operand stack of types, a stack
/// of control frames, and which locals have been set.
///
/// One validator goes through all code of a module; its buffers grow to what the largest function needs and stay.
/// Nothing is allocated for an instruction, and nothing recurses. Even functions that change nothing are `mutating`:
/// to call others the compiler copies the whole validator, as measured.
struct FunctionValidator: ~Copyable {
  /// A structured instruction that is open.
  struct Frame {
    /// `block`, `loop`, `if`, `else` or `try_table`; `block` for the body itself.
    var opcode: Opcode
    /// True if the rest of the block cannot be reached, so that the stack below is of any type.
    var isUnreachable: Bool
    var parameters: TypeList
    var results: TypeList
    /// The number of operands that belong to the frames around.
    var height: UInt32
    /// The number of locals in `setLocals` that were set before.
    var setCount: UInt32

    /// The types that a branch to the frame's label takes.
    var label: TypeList { opcode == .loop ? parameters : results }
  }

  var context = ModuleContext()
  /// All bytes of the module.
  private(set) var module: ByteReader
  var reader: InstructionReader
  /// True in a constant expression.
  var isConstant = false

  let rules = ValidationRule.table
  /// The things that code of functions refers to, for `passPlain`; `nil` where every instruction is looked at by its
  /// rule.
  var plain: PlainContext?
  /// Copies of `TypeSpace.flat` and `.entries`, which no bounds have to be checked for.
  let flat: UnsafeMutableBufferPointer<ValueType>
  let entries: UnsafeMutableBufferPointer<TypeSpace.Entry>

  /// Two words lie before the first.
  var operands: UnsafeMutablePointer<ValueType>
  var operandCapacity = 1024
  /// The number of operands.
  var top = 0
  /// The number of operands that belong to the frames around the innermost frame.
  var floor = 0
  /// True in code of the innermost frame that cannot be reached.
  var isUnreachable = false
  /// The frames that are open, innermost last.
  var frames: UnsafeMutablePointer<Frame>
  var frameCapacity = 64
  var depth = 0

  /// The types of the first locals, parameters included.
  var flatLocals: UnsafeMutablePointer<ValueType>
  var flatLocalCapacity = 256
  var flatLocalCount = 0
  var localCount = 0
  var parameterCount = 0
  /// The groups of locals after the parameters, each with the index after its last local.
  var localRuns: [(end: Int, type: ValueType)] = []
  /// The `serial` of the function in which each local without a default value is set.
  var setIn: [UInt32] = []
  /// Counts the functions.
  var serial: UInt32 = 0
  /// The locals that `setIn` names as set, in the order of their setting.
  var setLocals: [Index] = []

  /// Data segments may be named only if a data count section tells their number; texts need none.
  private let hasDataCount: Bool

  /// - Parameter bytes: `module.bytes`, which have to outlive the validator.
  init(bytes: UnsafeBufferPointer<UInt8>, types: TypeSpace, module: ModuleSyntax) {
    self.module = ByteReader(bytes, range: 0..<bytes.count)
    reader = InstructionReader(self.module)
    context.types = types
    hasDataCount = module.dataCount != nil || module.isText
    flat = .allocate(capacity: types.flat.count)
    _ = flat.initialize(from: types.flat)
    entries = .allocate(capacity: types.entries.count)
    _ = entries.initialize(from: types.entries)
    operands = Self.allocateOperands(operandCapacity)
    frames = .allocate(capacity: frameCapacity)
    flatLocals = .allocate(capacity: flatLocalCapacity)
  }

  /// Reads other bytes from now on, the same ones elsewhere.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) { module = ByteReader(bytes, range: 0..<bytes.count) }

  deinit {
    (operands - Self.wordsBefore).deallocate()
    frames.deallocate()
    flatLocals.deallocate()
    flat.deallocate()
    entries.deallocate()
  }

  // MARK: Code

  /// Validates a function body against the function's type.
  mutating func validate(_ body: FunctionBody, type: Index) throws(ModuleError) {
    try ModuleLimit.bodySize.check(body.range.count, at: body.range.lowerBound)
    let results = try begin(body, type: type)
    try open(results: results)
    guard let plain else {
      while try validateInstruction() {}
      return
    }
    repeat { passPlain(plain) } while try validateInstruction()
  }

  /// Positions the reader at the start of an instruction sequence.
  mutating func begin(_ range: Range<Int>) {
    reader = InstructionReader(module.reader(at: range))
    top = 0
    setLocals.removeAll(keepingCapacity: true)
  }

  /// Opens the block that a whole sequence is.
  mutating func open(results: TypeList) throws(ModuleError) {
    depth = 0
    try enter(.block, parameters: .empty, results: results)
  }

  /// Validates the next instruction; `false` if it was the last `end`.
  @inline(__always)
  mutating func validateInstruction() throws(ModuleError) -> Bool {
    guard !reader.isAtEnd else { throw reader.bytes.fail("END opcode expected") }
    let opcode = try reader.opcodeAlone()
    let rule = rules + Int(opcode.rawValue)
    if isConstant, !rule.pointee.isConstant {
      throw invalid("constant expression required: \(opcode.instruction.name) is not constant")
    }
    switch rule.pointee.family {
    case .plain: try apply(rule, address: .i32)
    case .own:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      try validate(opcode)
    case .localGet:
      try reader.readIndex()
      try localGet()
    case .localSet:
      try reader.readIndex()
      try localSet()
    case .localTee:
      try reader.readIndex()
      try localTee()
    case .globalGet:
      try reader.readIndex()
      try globalGet()
    case .globalSet:
      try reader.readIndex()
      try globalSet()
    case .drop: _ = try pop()
    case .select: try select()
    case .block:
      try reader.readBlockType()
      try block(.block)
    case .loop:
      try reader.readBlockType()
      try block(.loop)
    case .if:
      try reader.readBlockType()
      try block(.if)
    case .else: try elseBranch()
    case .br:
      try reader.readIndex()
      try br()
    case .brIf:
      try reader.readIndex()
      try brIf()
    case .return:
      try pop(frames[0].results)
      setUnreachable()
    case .unreachable: setUnreachable()
    case .call:
      try reader.readIndex()
      try call(try functionType(reader.immediates.index))
    case .end:
      try end()
      if depth == 0 {
        guard reader.isAtEnd else { throw reader.bytes.fail("section size mismatch: code after the last end") }
        return false
      }
    case .i32:
      try reader.readI32()
      try push(.i32)
    case .constant:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      try apply(rule, address: .i32)
    case .memory:
      try reader.readMemoryArgument()
      try apply(rule, address: try memoryAddress(rule.pointee.alignment))
    case .memoryLane:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      let address = try memoryAddress(rule.pointee.alignment)
      try checkLane(rule.pointee.lanes)
      try apply(rule, address: address)
    case .lane:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      try checkLane(rule.pointee.lanes)
      try apply(rule, address: .i32)
    case .shuffle:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      try checkShuffle()
      try apply(rule, address: .i32)
    case .data:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      try checkData(reader.immediates.index)
      try apply(rule, address: .i32)
    case .element:
      try reader.readImmediates(rule.pointee.immediates, of: opcode)
      _ = try elementType(reader.immediates.index)
      try apply(rule, address: .i32)
    }
    return true
  }

  /// Applies the signature of a row.
  @inline(__always)
  private mutating func apply(
    _ rule: UnsafePointer<ValidationRule>, address: ValueType
  ) throws(ModuleError) {
    let count = rule.pointee.parameterCount
    if count > 0 {
      if count > 1 {
        if count > 2 { try pop(Self.type(rule.pointee.third, address)) }
        try pop(Self.type(rule.pointee.second, address))
      }
      try pop(Self.type(rule.pointee.first, address))
    }
    if rule.pointee.result != 0 { try push(Self.type(rule.pointee.result, address)) }
  }

  @inline(__always)
  private static func type(_ code: UInt8, _ address: ValueType) -> ValueType {
    code == ValidationRule.address ? address : ValueType(bits: UInt32(code))
  }

  // MARK: Operands

  @inline(__always)
  mutating func push(_ type: ValueType) throws(ModuleError) {
    if top == operandCapacity { try growOperands(by: 1) }
    operands[top] = type
    top &+= 1
  }

  @inline(never)
  private mutating func growOperands(by count: Int) throws(ModuleError) {
    try ModuleLimit.operands.check(top + count, at: reader.offset)
    let capacity = min(max(operandCapacity * 2, top + count), ModuleLimit.operands.value)
    let copy = Self.allocateOperands(capacity)
    copy.update(from: operands, count: top)
    (operands - Self.wordsBefore).deallocate()
    operands = copy
    operandCapacity = capacity
  }

  /// The number of words that `passPlain` may read before the first operand.
  private static let wordsBefore = 2

  private static func allocateOperands(_ capacity: Int) -> UnsafeMutablePointer<ValueType> {
    let words = UnsafeMutablePointer<ValueType>.allocate(capacity: wordsBefore + capacity)
    words.initialize(repeating: .bottom, count: wordsBefore)
    return words + wordsBefore
  }

  @inline(__always)
  mutating func pop(_ type: ValueType) throws(ModuleError) {
    if top > floor, operands[top &- 1] == type {
      top &-= 1
    } else {
      try popOther(type)
    }
  }

  /// Pops an operand that is not of exactly the type, but may match it.
  @inline(never)
  private mutating func popOther(_ type: ValueType) throws(ModuleError) {
    guard top > floor else {
      if isUnreachable { return }
      throw mismatch(TypeList(type))
    }
    guard context.types.matches(operands[top - 1], type) else { throw mismatch(TypeList(type)) }
    top -= 1
  }

  /// Pops an operand of any type; it is bottom where the code cannot be reached.
  @inline(__always)
  mutating func pop() throws(ModuleError) -> ValueType {
    if top > floor {
      top &-= 1
      return operands[top]
    }
    guard isUnreachable else { throw invalid("type mismatch: instruction requires an operand but stack is empty") }
    return .bottom
  }

  /// Pops a reference; in code that cannot be reached, a non-null one of the bottom type.
  mutating func popReference() throws(ModuleError) -> ReferenceType {
    let type = try pop()
    if type == .bottom { return ReferenceType(isNullable: false, heap: .bottom) }
    guard let reference = type.reference else {
      throw invalid("type mismatch: instruction requires a reference but stack has [\(type)]")
    }
    return reference
  }

  @inline(__always)
  mutating func type(_ index: Int, of list: TypeList) -> ValueType {
    list.count == 1 ? ValueType(bits: list.start) : flat[Int(list.start) &+ index]
  }

  mutating func types(_ list: TypeList) -> [ValueType] {
    (0..<Int(list.count)).map { type($0, of: list) }
  }

  /// The first types of a list that has at least so many.
  mutating func prefix(_ count: Int, of list: TypeList) -> TypeList {
    count == 1 ? TypeList(type(0, of: list)) : TypeList(start: list.start, count: UInt32(truncatingIfNeeded: count))
  }

  /// Returns whether two lists match (section 3.3.5, Result Types); for lists that are equal that costs next to
  /// nothing.
  mutating func matches(_ sub: TypeList, _ super: TypeList) -> Bool {
    guard sub.count == `super`.count else { return false }
    if sub == `super` || sub.count == 0 { return true }
    var difference: UInt32 = 0
    for index in 0..<Int(sub.count) { difference |= type(index, of: sub).bits ^ type(index, of: `super`).bits }
    if difference == 0 { return true }
    for index in 0..<Int(sub.count) {
      guard context.types.matches(type(index, of: sub), type(index, of: `super`)) else { return false }
    }
    return true
  }

  /// Checks that a list of types is on the stack, without popping it.
  ///
  /// Operands that are exactly of their types cost next to nothing.
  mutating func check(_ list: TypeList) throws(ModuleError) {
    let count = Int(list.count)
    if count == 0 { return }
    if count <= top - floor, isExactly(list) { return }
    var position = top
    var index = count
    var lastActual = ValueType.bottom
    var lastExpected = ValueType.bottom
    while index > 0 {
      guard position > floor else {
        if isUnreachable { return }
        throw mismatch(list)
      }
      position &-= 1
      index &-= 1
      let actual = operands[position]
      let expected = type(index, of: list)
      if actual == expected || actual == lastActual && expected == lastExpected { continue }
      guard context.types.matches(actual, expected) else { throw mismatch(list) }
      lastActual = actual
      lastExpected = expected
    }
  }

  /// Returns whether the topmost operands, of which there are enough, are exactly of a list's types.
  @inline(__always)
  private mutating func isExactly(_ list: TypeList) -> Bool {
    let count = Int(list.count)
    if count == 1 { return operands[top &- 1].bits == list.start }
    let start = top &- count
    var difference: UInt32 = 0
    for index in 0..<count {
      difference |= operands[start &+ index].bits ^ flat[Int(list.start) &+ index].bits
    }
    return difference == 0
  }

  mutating func pop(_ list: TypeList) throws(ModuleError) {
    try check(list)
    top = max(top - Int(list.count), floor)
  }

  mutating func push(_ list: TypeList) throws(ModuleError) {
    let count = Int(list.count)
    if count == 1 { return try push(ValueType(bits: list.start)) }
    if count == 0 { return }
    if count > operandCapacity - top { try growOperands(by: count) }
    // SAFETY: the list lies within `flat`, and there is space for it after the operands.
    (operands + top).update(from: flat.baseAddress.unsafelyUnwrapped + Int(list.start), count: count)
    top += count
  }

  /// Declares the rest of the block to be beyond reach.
  @inline(__always)
  mutating func setUnreachable() {
    top = floor
    isUnreachable = true
  }

  // MARK: Frames

  mutating func enter(_ opcode: Opcode, parameters: TypeList, results: TypeList) throws(ModuleError) {
    // The function's own frame is no block.
    try ModuleLimit.nesting.check(depth, at: reader.offset)
    if depth > 0 { frames[depth - 1].isUnreachable = isUnreachable }
    if depth == frameCapacity { growFrames() }
    frames[depth] = Frame(
      opcode: opcode, isUnreachable: false, parameters: parameters, results: results,
      height: UInt32(truncatingIfNeeded: top), setCount: UInt32(truncatingIfNeeded: setLocals.count))
    depth += 1
    floor = top
    isUnreachable = false
  }

  @inline(never)
  private mutating func growFrames() {
    // Where there is space, the limit allows a frame.
    frameCapacity = min(frameCapacity * 2, ModuleLimit.nesting.value + 1)
    let larger = UnsafeMutablePointer<Frame>.allocate(capacity: frameCapacity)
    larger.update(from: frames, count: depth)
    frames.deallocate()
    frames = larger
  }

  /// Closes the innermost frame: its results, and nothing else, have to be on the stack; they are popped.
  mutating func leave() throws(ModuleError) -> Frame {
    let frame = frames[depth - 1]
    try pop(frame.results)
    guard top == floor else {
      throw invalid("type mismatch: \(top - floor) more operands at the end of the block than it has results")
    }
    while setLocals.count > frame.setCount { setIn[Int(setLocals.removeLast())] = 0 }
    depth -= 1
    if depth > 0 {
      floor = Int(frames[depth - 1].height)
      isUnreachable = frames[depth - 1].isUnreachable
    }
    return frame
  }

  /// Returns the types that a branch to label `index` takes.
  @inline(__always)
  mutating func label(_ index: Index) throws(ModuleError) -> TypeList {
    guard index < depth else { throw invalid("unknown label \(index)") }
    return frames[depth &- 1 &- Int(index)].label
  }

  // MARK: Errors

  @inline(never)
  mutating func invalid(_ message: String) -> ModuleError {
    ModuleError(.invalid, message, offset: reader.offset)
  }

  /// The topmost operands are not those required.
  @inline(never)
  mutating func mismatch(_ required: TypeList) -> ModuleError {
    let found = (max(floor, top - Int(required.count))..<top).map { operands[$0] }
    return invalid("type mismatch: instruction requires \(text(types(required))) but stack has \(text(found))")
  }

  /// `[i32 i64]`, cut short where it is long.
  mutating func text(_ types: [ValueType]) -> String {
    let shown = types.prefix(16).map(\.description).joined(separator: " ")
    return "[\(shown)\(types.count > 16 ? " ..." : "")]"
  }

  // MARK: Immediates

  /// Checks that a data segment exists, and that a binary module announced it.
  mutating func checkData(_ index: Index) throws(ModuleError) {
    guard hasDataCount else { throw reader.bytes.fail("data count section required", at: reader.offset) }
    guard index < context.dataCount else { throw invalid("unknown data segment \(index)") }
  }

  mutating func elementType(_ index: Index) throws(ModuleError) -> ReferenceType {
    guard index < context.elements.count else { throw invalid("unknown elem segment \(index)") }
    return context.elements[Int(index)]
  }

  /// Checks the immediates of a memory access, and returns the memory's address type.
  @inline(__always)
  private mutating func memoryAddress(_ alignment: UInt8) throws(ModuleError) -> ValueType {
    let index = reader.immediates.index
    guard index < context.memories.count else { throw invalid("unknown memory \(index)") }
    guard reader.immediates.alignment <= alignment else {
      throw invalid("alignment must not be larger than natural: 2^\(reader.immediates.alignment)")
    }
    if context.memories[Int(index)].addressType == .i64 { return .i64 }
    guard reader.immediates.value <= 0xFFFF_FFFF else {
      throw invalid("offset out of range: \(reader.immediates.value)")
    }
    return .i32
  }

  @inline(__always)
  private mutating func checkLane(_ lanes: UInt8) throws(ModuleError) {
    guard reader.immediates.lane < lanes else { throw invalid("invalid lane index \(reader.immediates.lane)") }
  }

  private mutating func checkShuffle() throws(ModuleError) {
    // A lane index is below 32 exactly if the upper three bits of its byte are clear.
    guard (reader.immediates.value | reader.immediates.highValue) & 0xE0E0_E0E0_E0E0_E0E0 == 0 else {
      throw invalid("invalid lane index in i8x16.shuffle")
    }
  }
}
