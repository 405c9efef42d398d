/// Executes memory instructions (section 4.6.8), without those on vectors.
extension Stepper {
  /// Returns the effective address of an access to so many bytes, whose address operand is in the slot at `depth`.
  func address(_ depth: Int, bytes: Int) throws(StepFailure) -> UInt64 {
    let (address, overflow) = slot(depth).addingReportingOverflow(reader.immediates.value)
    try check(address, UInt64(bytes), within: overflow ? 0 : state.memoryBytes(reader.immediates.index))
    return address
  }

  private func check(_ start: UInt64, _ count: UInt64, within size: UInt64) throws(StepFailure) {
    guard start <= size, count <= size - start else { throw .trap(.outOfBoundsMemoryAccess) }
  }

  /// Reads bytes from the address that the topmost operand gives, zero-extended.
  func load(bytes: Int) throws(StepFailure) -> UInt64 {
    state.load(reader.immediates.index, at: try address(0, bytes: bytes), bytes: bytes)
  }

  private mutating func store(bytes: Int) throws(StepFailure) {
    let address = try address(1, bytes: bytes)
    state.store(slot(0), reader.immediates.index, at: address, bytes: bytes)
    state.pop(2)
  }

  // MARK: Loads and stores

  mutating func access(_ opcode: Opcode) throws(StepFailure) {
    switch opcode {
    case .i32Load8U, .i64Load8U: replace(1, by: try load(bytes: 1))
    case .i32Load16U, .i64Load16U: replace(1, by: try load(bytes: 2))
    case .i32Load, .f32Load, .i64Load32U: replace(1, by: try load(bytes: 4))
    case .i64Load, .f64Load: replace(1, by: try load(bytes: 8))
    case .i32Load8S: replace(1, by: Numerics.i32Extend8S(UInt32(try load(bytes: 1))))
    case .i32Load16S: replace(1, by: Numerics.i32Extend16S(UInt32(try load(bytes: 2))))
    case .i64Load8S: replace(1, by: Numerics.i64Extend8S(try load(bytes: 1)))
    case .i64Load16S: replace(1, by: Numerics.i64Extend16S(try load(bytes: 2)))
    case .i64Load32S: replace(1, by: Numerics.i64Extend32S(try load(bytes: 4)))
    case .i32Store8, .i64Store8: try store(bytes: 1)
    case .i32Store16, .i64Store16: try store(bytes: 2)
    case .i32Store, .f32Store, .i64Store32: try store(bytes: 4)
    default: try store(bytes: 8)
    }
  }

  // MARK: Memories as a whole

  mutating func memory(_ opcode: Opcode) throws(StepFailure) {
    let index = reader.immediates.index
    switch opcode {
    case .memorySize: push(state.memoryBytes(index) / MemoryType.pageBytes)
    case .memoryGrow: try growMemory(index)
    case .memoryFill: try fillMemory(index)
    case .memoryCopy: try copyMemory(index, from: reader.immediates.secondIndex)
    case .memoryInit: try initializeMemory(reader.immediates.secondIndex, from: index)
    default: state.drop(data: index)
    }
  }

  private mutating func growMemory(_ memory: Index) throws(StepFailure) {
    let pages = slot(0)
    guard state.canGrow(memory: memory, by: pages) else {
      return replace(1, by: state.memoryType(memory) == .i32 ? 0xFFFF_FFFF : UInt64.max)
    }
    try charge(FuelSchedule.pages(pages))
    replace(1, by: state.memoryBytes(memory) / MemoryType.pageBytes)
    state.grow(memory: memory, by: pages)
  }

  private mutating func fillMemory(_ memory: Index) throws(StepFailure) {
    let (start, value, count) = (slot(2), slot(1), slot(0))
    try check(start, count, within: state.memoryBytes(memory))
    let chunk = FuelSchedule.chunk(at: start, count: count, isBackward: false)
    try charge(chunk: chunk, isLast: chunk == count)
    state.fill(memory, at: start, with: UInt8(truncatingIfNeeded: value), count: chunk)
    advance(by: chunk, of: count, starts: [2], operands: 3)
  }

  private mutating func copyMemory(_ destination: Index, from source: Index) throws(StepFailure) {
    let (to, from, count) = (slot(2), slot(1), slot(0))
    try check(from, count, within: state.memoryBytes(source))
    try check(to, count, within: state.memoryBytes(destination))
    let isBackward = to > from
    let chunk = FuelSchedule.chunk(at: to, count: count, isBackward: isBackward)
    try charge(chunk: chunk, isLast: chunk == count)
    let skipped = isBackward ? count - chunk : 0
    state.copy(source, from: from + skipped, destination, to: to + skipped, count: chunk)
    advance(by: chunk, of: count, starts: isBackward ? [] : [2, 1], operands: 3)
  }

  private mutating func initializeMemory(_ memory: Index, from data: Index) throws(StepFailure) {
    let (to, from, count) = (slot(2), slot(1), slot(0))
    try check(from, count, within: state.dataBytes(data))
    try check(to, count, within: state.memoryBytes(memory))
    let chunk = FuelSchedule.chunk(at: to, count: count, isBackward: false)
    try charge(chunk: chunk, isLast: chunk == count)
    state.copy(data: data, from: from, memory, to: to, count: chunk)
    advance(by: chunk, of: count, starts: [2, 1], operands: 3)
  }

  /// Leaves on the stack what remains of a bulk operation after a chunk, or nothing after the last.
  ///
  /// - Parameters:
  ///   - count: What remained before, which is the topmost operand.
  ///   - starts: The depths of the operands that say where to go on.
  mutating func advance(by chunk: UInt64, of count: UInt64, starts: [Int], operands: Int) {
    guard chunk < count else { return state.pop(operands) }
    for depth in starts { setSlot(depth, to: slot(depth) + chunk) }
    setSlot(0, to: count - chunk)
    next = pc
  }
}
