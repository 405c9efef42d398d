/// Executes table instructions (section 4.6.7).
extension Stepper {
  mutating func table(_ opcode: Opcode) throws(StepFailure) {
    let index = reader.immediates.index
    switch opcode {
    case .tableGet:
      try check(slot(0), 1, within: state.tableCount(index))
      replace(1, by: state.element(index, at: slot(0)))
    case .tableSet:
      try check(slot(1), 1, within: state.tableCount(index))
      state.setElement(index, at: slot(1), to: slot(0))
      state.pop(2)
    case .tableSize: push(state.tableCount(index))
    case .tableGrow: try growTable(index)
    case .tableFill: try fillTable(index)
    case .tableCopy: try copyTable(index, from: reader.immediates.secondIndex)
    case .tableInit: try initializeTable(reader.immediates.secondIndex, from: index)
    default: state.drop(elements: index)
    }
  }

  private func check(_ start: UInt64, _ count: UInt64, within size: UInt64) throws(StepFailure) {
    guard start <= size, count <= size - start else { throw .trap(.outOfBoundsTableAccess) }
  }

  private mutating func growTable(_ table: Index) throws(StepFailure) {
    let (value, count) = (slot(1), slot(0))
    guard state.canGrow(table: table, by: count) else {
      return replace(2, by: state.tableType(table) == .i32 ? 0xFFFF_FFFF : UInt64.max)
    }
    try charge(FuelSchedule.tableElements(count))
    replace(2, by: state.tableCount(table))
    state.grow(table: table, by: count, with: value)
  }

  /// Charges the next chunk, and returns the number of its elements.
  private mutating func chunk(at start: UInt64, count: UInt64, isBackward: Bool = false) throws(StepFailure) -> UInt64 {
    let chunk = FuelSchedule.chunk(at: start * 8, count: count * 8, isBackward: isBackward)
    try charge(chunk: chunk, isLast: chunk == count * 8)
    return chunk / 8
  }

  private mutating func fillTable(_ table: Index) throws(StepFailure) {
    let (start, value, count) = (slot(2), slot(1), slot(0))
    try check(start, count, within: state.tableCount(table))
    let chunk = try chunk(at: start, count: count)
    for position in 0..<chunk { state.setElement(table, at: start + position, to: value) }
    advance(by: chunk, of: count, starts: [2], operands: 3)
  }

  private mutating func copyTable(_ destination: Index, from source: Index) throws(StepFailure) {
    let (to, from, count) = (slot(2), slot(1), slot(0))
    try check(from, count, within: state.tableCount(source))
    try check(to, count, within: state.tableCount(destination))
    let isBackward = to > from
    let chunk = try chunk(at: to, count: count, isBackward: isBackward)
    for step in 0..<chunk {
      let position = isBackward ? count - 1 - step : step
      state.setElement(destination, at: to + position, to: state.element(source, at: from + position))
    }
    advance(by: chunk, of: count, starts: isBackward ? [] : [2, 1], operands: 3)
  }

  private mutating func initializeTable(_ table: Index, from segment: Index) throws(StepFailure) {
    let (to, from, count) = (slot(2), slot(1), slot(0))
    try check(from, count, within: state.elementCount(segment))
    try check(to, count, within: state.tableCount(table))
    let chunk = try chunk(at: to, count: count)
    for position in 0..<chunk {
      state.setElement(table, at: to + position, to: state.item(segment, at: from + position))
    }
    advance(by: chunk, of: count, starts: [2, 1], operands: 3)
  }
}
