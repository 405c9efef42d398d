/// Translates a validated function into code, in one pass over its instructions that keeps operands symbolic within a block.
///
/// Invariant I1: at every block boundary each local and operand is in its slot. In between, an operand may be a local
/// that was not copied, a constant, or the value in an accumulator.
///
/// Even functions that change nothing are `mutating`: to call others the compiler copies the whole translator.
struct Translator {
  // MARK: The function

  let store: Store
  let instance: InstanceObject
  let record: UnsafeMutablePointer<FunctionRecord>
  var reader: InstructionReader
  var locals: [Local] = []
  let results: [Kind]
  /// The first slot of operands, after the header.
  var operandBase = 0
  let table = OperatorTable.shared
  /// This is true if memory 0 has 32-bit addresses: accesses to it have handlers of their own.
  let hasMemory32: Bool

  // MARK: The code

  var words: [UInt64] = [0]
  var positions: [TranslatedFunction.Position] = []
  var labels: [Label] = []
  var blockCosts: [UInt32] = [0]
  /// The blocks that are left only to the block after them, which is charged with them.
  var links: [(from: UInt32, to: UInt32)] = []
  /// The fuel of the blocks that are charged with the current one and are before it.
  var chainCost: UInt32 = 0
  /// This is true if the current block has instructions besides those that only nest. Its code begins at `blockStart`.
  var hasInstructions = false
  var blockStart = 0
  var patches: [Patch] = []
  var regions: [PendingRegion] = []
  var regionBounds: [TranslatedFunction.RegionBound] = []
  /// The innermost open region, as an index of `regions`, or -1.
  var region = -1
  var places: [PendingPlace] = []
  var references = ReferenceMap()
  var block: UInt32 = 0
  /// The fuel of the current block so far.
  var cost: UInt32 = 0
  /// The fuel of the instruction that is translated, as far as it is known.
  var instructionCost: UInt32 = 0

  // MARK: The operands

  var stack: [Operand] = []
  /// The index in `stack` below which operands are in their slots.
  var firstSymbolic = 0
  /// The next operand's slot.
  var height = 0
  var maximumHeight = 0
  /// The number of operands that are uncopied locals, by local.
  var copies: [Int32] = []
  /// The operand that is in each accumulator and nowhere else, as an index of `stack`.
  var owners = Accumulators()
  /// The slot that holds the same as each accumulator: operations that write to a slot leave the value in both.
  var mirrors = Accumulators()
  /// The operation that wrote to each accumulator last, as an index in `words`.
  var writers = Accumulators()
  /// The index in `words` of the last operation, or -1 where a block has just begun.
  var last = -1
  /// The index in `table.words` of the last operation, if that is a comparison to the accumulator, or -1.
  var lastCompare = -1
  /// The instruction that `lastCompare` stands for.
  var lastOpcode = Opcode.nop
  /// The value of `mirrors` before `lastCompare`, which is removed where it becomes part of a branch.
  var mirrorsBeforeCompare = Accumulators()

  // MARK: Control

  var controls: [Control] = []
  var isUnreachable = false
  /// The number of open blocks inside code that is not reached.
  var skipped = 0

  /// The way a value is kept: which accumulator it may be in, and how many slots it takes.
  enum Kind: UInt8 {
    case i32, i64, f32, f64, v128, reference

    init(_ type: ValueType) {
      switch type {
      case .i32: self = .i32
      case .i64: self = .i64
      case .f32: self = .f32
      case .f64: self = .f64
      case .v128: self = .v128
      default: self = .reference
      }
    }

    @inline(__always) var slots: Int { self == .v128 ? 2 : 1 }
    @inline(__always) var accumulator: Place { self == .f32 ? .f32 : self == .f64 ? .f64 : .acc }
  }

  struct Local {
    let slot: Int
    let kind: Kind
  }

  enum Place: UInt8 { case slot, local, constant, acc, f32, f64 }

  struct Operand {
    var place: Place
    let kind: Kind
    /// The operand's slot at block boundaries.
    let slot: Int
    /// The index of an uncopied local; for an accumulator, the index in `words` of the operation that made the value.
    var origin = 0
    /// The bits of a constant.
    var bits: UInt64 = 0
    /// The handler that writes the value to a slot instead of an accumulator.
    var spill: UInt64 = 0
  }

  /// A number for each accumulator, or -1.
  struct Accumulators {
    var acc = -1
    var f32 = -1
    var f64 = -1

    @inline(__always) subscript(_ place: Place) -> Int {
      get { place == .f32 ? f32 : place == .f64 ? f64 : acc }
      set {
        switch place {
        case .f32: f32 = newValue
        case .f64: f64 = newValue
        default: acc = newValue
        }
      }
    }
  }

  struct Label {
    /// The index in `words`, once the label is bound.
    var position = -1
    var block: UInt32
    var isUsed = false
    /// The common value of `mirrors` at all branches to the label, as far as it is known, or `nil` if there are none.
    var mirrors: Accumulators?

    mutating func meet(_ others: Accumulators) {
      guard var common = mirrors else { return mirrors = others }
      if common.acc != others.acc { common.acc = -1 }
      if common.f32 != others.f32 { common.f32 = -1 }
      if common.f64 != others.f64 { common.f64 = -1 }
      mirrors = common
    }
  }

  /// A word to be completed when all labels and costs are known.
  enum Patch {
    /// The target and cost of a branch: which word, from which operation on the offset counts, to which label.
    case branch(word: Int, operation: Int, label: Int)
    /// The cost of the block after a conditional branch, in field d, or of a function's first block.
    case fall(operation: Int, block: UInt32)
    /// The cost of a block as a whole word.
    case cost(word: Int, block: UInt32)
  }

  struct PendingRegion {
    var clauses: [(kind: CatchClause.Kind, tag: UnsafeMutablePointer<TagRecord>?, label: Int, slot: Int)]
    /// The index in `regions` of the enclosing region, or -1.
    var parent: Int
  }

  struct PendingPlace {
    let code: Int
    var source: Int
    /// The slots of operands when the point was recorded.
    let base: Int
    /// The slots of operands, or -1 until the next instruction comes.
    var height = -1
    let block: UInt32?
    var cost: UInt32 = 0
    var mirrors = Accumulators()
  }

  struct Control {
    enum Sort { case function, block, loop, `if`, `else`, tryTable }
    var sort: Sort
    /// The label that branches go to: the end, or the start of a loop.
    let label: Int
    var elseLabel = -1
    /// The slot height below the parameters; `count` is the number of operands there.
    let height: Int
    let count: Int
    let parameters: [Kind]
    let results: [Kind]
    var region = -1

    /// The kinds of the operands that a branch to it takes along.
    var branchKinds: [Kind] { sort == .loop ? parameters : results }
  }

  /// Returns the code of a function, or `nil` where its frame is larger than any may be.
  static func translate(_ record: UnsafeMutablePointer<FunctionRecord>, in store: Store) -> TranslatedFunction? {
    guard let instance = record.pointee.instance?.pointee.object.takeUnretainedValue() else { return nil }
    let context = instance.module.context
    let body = instance.module.syntax.code[Int(record.pointee.index) - context.importedFunctionCount]
    guard let type = context.types.function(context.functions[Int(record.pointee.index)]) else { return nil }
    return instance.module.syntax.bytes.withUnsafeBufferPointer { bytes in
      var reader = ByteReader(bytes, range: body.range)
      guard let locals = try? reader.localTypes() else { return nil }
      var translator = Translator(
        store: store, instance: instance, record: record, reader: InstructionReader(reader),
        results: type.results.map(Kind.init),
        hasMemory32: instance.memories.first?.pointee.type.addressType == .i32)
      translator.reserve(bytes: body.range.count)
      translator.declare(type.parameters.map { (1, $0) } + locals, parameters: Int(record.pointee.parameterSlots))
      // The module is valid, so reading its code again cannot fail.
      guard (try? translator.run()) != nil else { return nil }
      return translator.finish()
    }
  }

  /// Reserves space for the usual translation of a body of so many bytes.
  private mutating func reserve(bytes: Int) {
    words.reserveCapacity(bytes + 16)
    positions.reserveCapacity(bytes / 3 + 8)
    stack.reserveCapacity(32)
  }

  private mutating func declare(_ groups: [(count: Int, type: ValueType)], parameters: Int) {
    var slot = 0
    for (count, type) in groups {
      let kind = Kind(type)
      for _ in 0..<count {
        locals.append(Local(slot: slot, kind: kind))
        slot += kind.slots
      }
    }
    copies = Array(repeating: 0, count: locals.count)
    operandBase = slot + ExecutionState.headerBytes / 8
    height = operandBase
    maximumHeight = height
    patches.append(.cost(word: 0, block: 0))
    controls.append(
      Control(sort: .function, label: newLabel(), height: height, count: 0, parameters: [], results: results))
    note(block: 0)
    if store.recordsCalls { emitEnter() }
    if slot > parameters {
      cost += FuelSchedule.entry(localSlots: slot - parameters)
      let count = slot - parameters
      emit(
        word(count <= zeroHandlers.count ? zeroHandlers[count - 1] : opZero), d: parameters, immediate: UInt32(count))
    }
  }

  private mutating func run() throws(ModuleError) {
    while !controls.isEmpty, maximumHeight <= StoreLimits.frameSlots {
      if let last = places.indices.last, places[last].height < 0 { places[last].height = height - operandBase }
      let instruction = try reader.next()
      if isUnreachable {
        skip(instruction.opcode)
      } else {
        switch instruction.opcode {
        case .block, .loop, .end: break
        default: hasInstructions = true
        }
        let additional = additionalCost(of: instruction.opcode)
        instructionCost = FuelSchedule.cost(instruction.fuel) + additional
        cost += instructionCost
        try translate(instruction)
        if cost > Self.maximumCost { splitBlock() }
      }
    }
  }

  private mutating func skip(_ opcode: Opcode) {
    switch opcode {
    case .block, .loop, .if, .tryTable: skipped += 1
    case .else where skipped == 0: translateElse()
    case .end where skipped == 0: translateEnd()
    case .end: skipped -= 1
    default: break
    }
  }

  /// The greatest fuel of a block, and of those before it that are charged together with it: two of them fit a field of 16 bits.
  private static let maximumCost: UInt32 = 20_000

  /// Begins a new block where the cost of one has become large for the field that holds it.
  private mutating func splitBlock() {
    guard !isUnreachable else { return }
    flush()
    beginBlock(newBlock(), charging: true, keeping: mirrors)
  }

  private mutating func finish() -> TranslatedFunction? {
    guard maximumHeight <= StoreLimits.frameSlots else { return nil }
    for link in links.reversed() { blockCosts[Int(link.from)] += blockCosts[Int(link.to)] }
    for patch in patches {
      switch patch {
      case .branch(let word, let operation, let label):
        let offset = UInt32(bitPattern: Int32(truncatingIfNeeded: (labels[label].position - operation) * 8))
        words[word] = UInt64(offset) | UInt64(blockCosts[Int(labels[label].block)]) << 32
      case .fall(let operation, let block):
        words[operation + 1] |= UInt64(blockCosts[Int(block)])
      case .cost(let word, let block): words[word] = UInt64(blockCosts[Int(block)])
      }
    }
    SequenceTable.fuse(&words, at: positions)
    record.pointee.frameBytes = UInt32(maximumHeight * 8)
    return TranslatedFunction(
      record: record, words: words, positions: positions, blockCosts: blockCosts, places: places.map(finish),
      regions: regions.map(finish), regionBounds: regionBounds,
      localReferences: locals.filter { $0.kind == .reference }.map { UInt16($0.slot) },
      operands: references)
  }

  private func finish(_ region: PendingRegion) -> TranslatedFunction.Region {
    TranslatedFunction.Region(
      clauses: region.clauses.map { clause in
        TranslatedFunction.Clause(
          kind: clause.kind, tag: clause.tag, slot: clause.slot, target: UInt32(labels[clause.label].position * 8),
          cost: blockCosts[Int(labels[clause.label].block)])
      }, parent: Int32(region.parent))
  }

  private func finish(_ place: PendingPlace) -> TranslatedFunction.Place {
    TranslatedFunction.Place(
      code: UInt32(place.code * 8), source: UInt32(place.source), base: UInt32(place.base),
      height: UInt32(place.height < 0 ? place.base : place.height), block: place.block, cost: place.cost,
      acc: Int32(place.mirrors.acc), f32: Int32(place.mirrors.f32), f64: Int32(place.mirrors.f64))
  }

  // MARK: Blocks and labels

  mutating func newBlock() -> UInt32 {
    blockCosts.append(0)
    return UInt32(blockCosts.count - 1)
  }

  mutating func newLabel() -> Int {
    labels.append(Label(block: newBlock()))
    return labels.count - 1
  }

  mutating func endBlock() {
    blockCosts[Int(block)] += cost
    cost = 0
    chainCost = 0
    last = -1
    lastCompare = -1
    mirrors = Accumulators()
    writers = Accumulators()
  }

  /// Ends the current block and begins another; `charging` is true where it is entered from above without a branch.
  /// Then it is charged together with the one above, unless that makes too large a number, or the one above has no
  /// code, so that both would begin at the same operation.
  ///
  /// - Parameter kept: The slots whose values the accumulators hold wherever the block is entered from.
  mutating func beginBlock(_ next: UInt32, charging: Bool = false, keeping kept: Accumulators = Accumulators()) {
    let above = block
    let costAbove = chainCost + cost
    let isDistinct = !hasInstructions || words.count > blockStart
    endBlock()
    block = next
    if charging, isDistinct, costAbove <= Self.maximumCost {
      links.append((above, next))
      chainCost = costAbove
    } else if charging {
      let operation = emit(word(opCharge))
      words[operation + 1] = 0
      patches.append(.cost(word: operation + 1, block: next))
      last = -1
    }
    mirrors = kept
    note(block: next)
  }

  /// Begins the block of a label here that nothing branches back to.
  mutating func beginBlock(at label: Int, isEnteredFromAbove: Bool) {
    if isEnteredFromAbove { labels[label].meet(mirrors) }
    beginBlock(labels[label].block, charging: isEnteredFromAbove, keeping: labels[label].mirrors ?? Accumulators())
    bind(label)
  }

  /// Records that an execution may enter the code here, where a block begins.
  private mutating func note(block: UInt32) {
    hasInstructions = false
    blockStart = words.count
    places.append(
      PendingPlace(
        code: words.count, source: reader.bytes.position, base: height - operandBase, block: block, mirrors: mirrors))
  }

  /// Records that the machine state can be read off at the instruction that is translated next, whose operands are all
  /// in their slots.
  mutating func noteOperation() {
    let height = height - operandBase
    places.append(
      PendingPlace(
        code: words.count, source: reader.offset, base: height, height: height, block: nil, cost: instructionCost))
  }

  /// Records the machine state after an instruction that has just thrown.
  mutating func noteThrow() {
    let height = height - operandBase
    places.append(
      PendingPlace(code: words.count, source: reader.bytes.position, base: height, height: height, block: nil))
  }

  mutating func bind(_ label: Int) { labels[label].position = words.count }

  // MARK: Emission

  /// Appends an operation of two words; the fields are slots.
  @discardableResult
  mutating func emit(_ handler: UInt64, d: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0) -> Int {
    emit(handler, UInt64(d) | UInt64(a) << 16 | UInt64(b) << 32 | UInt64(c) << 48)
  }

  @discardableResult
  mutating func emit(_ handler: UInt64, d: Int = 0, a: Int = 0, immediate: UInt32) -> Int {
    emit(handler, UInt64(d) | UInt64(a) << 16 | UInt64(immediate) << 32)
  }

  @discardableResult
  mutating func emit(_ handler: UInt64, _ operands: UInt64) -> Int {
    let index = words.count
    positions.append(
      TranslatedFunction.Position(
        code: UInt32(index * 8), source: UInt32(reader.offset), cost: cost, block: block))
    words.append(handler)
    words.append(operands)
    last = index
    lastCompare = -1
    return index
  }

  /// Appends a slow operation, which `rest` words of operands follow.
  ///
  /// - Parameter next: The block after the operation, which charges that block's cost where it ends its own.
  mutating func emit(
    slow operation: @escaping SlowOperation, d: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0, rest: Int,
    next: UInt32? = nil
  ) {
    emit(word(opSlow), d: d, a: a, b: b, c: c)
    let address = UInt(bitPattern: unsafeBitCast(operation, to: UnsafeRawPointer.self))
    emit(word: UInt64(address) | UInt64(32 + rest * 8) << 48)
    if let next { patches.append(.cost(word: words.count, block: next)) }
    emit(word: 0)
  }

  /// Appends the operation that records the call, where calls are recorded.
  private mutating func emitEnter() {
    let operation = emit(word(opEnter), UInt64(CallNode.offset(for: record)) << 32)
    patches.append(.fall(operation: operation, block: 0))
    emit(pointer: record)
  }

  /// Appends the operation that records the function's end, where calls are recorded; a return or a tail call has to
  /// follow in the same block.
  mutating func emitLeave() {
    if store.recordsCalls { emit(word(opLeave), 0) }
  }

  mutating func emit(word value: UInt64) { words.append(value) }

  mutating func emit(pointer: UnsafeMutableRawPointer) { words.append(UInt64(UInt(bitPattern: pointer))) }
}
