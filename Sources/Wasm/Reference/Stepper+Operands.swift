/// Reads and writes operands by their depth in slots: 0 is the topmost slot.
extension Stepper {
  func slot(_ depth: Int) -> UInt64 { state.slot(state.slotCount - 1 - depth) }
  func i32(_ depth: Int) -> UInt32 { UInt32(truncatingIfNeeded: slot(depth)) }
  func i64(_ depth: Int) -> UInt64 { slot(depth) }
  func f32(_ depth: Int) -> Float { Float(bitPattern: i32(depth)) }
  func f64(_ depth: Int) -> Double { Double(bitPattern: slot(depth)) }
  /// Returns a vector; the depth is that of the high half.
  func v128(_ depth: Int) -> V128 { V128(low: slot(depth + 1), high: slot(depth)) }

  mutating func setSlot(_ depth: Int, to value: UInt64) { state.setSlot(state.slotCount - 1 - depth, to: value) }

  mutating func push(_ value: UInt64) { state.push(value) }

  mutating func push(_ value: V128) {
    state.push(value.low)
    state.push(value.high)
  }

  mutating func pop() -> UInt64 {
    let value = slot(0)
    state.pop(1)
    return value
  }

  // MARK: Results instead of operands, which take `count` slots

  mutating func replace(_ count: Int, by value: UInt64) {
    state.pop(count)
    state.push(value)
  }

  mutating func replace(_ count: Int, by value: UInt32) { replace(count, by: UInt64(value)) }
  mutating func replace(_ count: Int, by value: Float) { replace(count, by: UInt64(value.bitPattern)) }
  mutating func replace(_ count: Int, by value: Double) { replace(count, by: value.bitPattern) }

  mutating func replace(_ count: Int, by value: V128) {
    state.pop(count)
    push(value)
  }

  mutating func replace(_ count: Int, by result: Result<UInt32, TrapKind>) throws(StepFailure) {
    switch result {
    case .success(let value): replace(count, by: value)
    case .failure(let kind): throw .trap(kind)
    }
  }

  mutating func replace(_ count: Int, by result: Result<UInt64, TrapKind>) throws(StepFailure) {
    switch result {
    case .success(let value): replace(count, by: value)
    case .failure(let kind): throw .trap(kind)
    }
  }

  /// Moves the topmost slots down, and removes those that were in between.
  mutating func keep(_ count: Int, from height: Int) {
    let source = state.slotCount - count
    guard source != height else { return }
    for position in 0..<count { state.setSlot(height + position, to: state.slot(source + position)) }
    state.pop(source - height)
  }

  // MARK: Variables and selections (sections 4.6.4 and 4.6.5)

  mutating func variable(_ opcode: Opcode) {
    let index = reader.immediates.index
    switch opcode {
    case .drop: state.pop(function.control.isWide(at: pc) ? 2 : 1)
    case .select, .selectTyped:
      let width = function.control.isWide(at: pc) ? 2 : 1
      let isFirst = UInt32(truncatingIfNeeded: pop()) != 0
      if !isFirst { for depth in 0..<width { setSlot(depth + width, to: slot(depth)) } }
      state.pop(width)
    case .globalGet:
      let value = state.global(index)
      push(value.low)
      if state.isWide(global: index) { push(value.high) }
    case .globalSet:
      let high = state.isWide(global: index) ? pop() : 0
      let low = pop()
      state.setGlobal(index, to: (low, high))
    default:
      let (position, isWide) = function.layout.slot(ofLocal: index)
      if opcode == .localGet {
        push(state.slot(base + position))
        if isWide { push(state.slot(base + position + 1)) }
      } else {
        let width = isWide ? 2 : 1
        for half in 0..<width { state.setSlot(base + position + half, to: slot(width - 1 - half)) }
        if opcode == .localSet { state.pop(width) }
      }
    }
  }
}
