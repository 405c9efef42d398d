extension InstanceObject {
  /// Returns the value of a constant expression (section 4.7.2): one slot, or two for a `v128`.
  ///
  /// - Throws: `Trap` where an allocation does not fit the heap.
  func evaluate(_ expression: Expression) throws -> (low: UInt64, high: UInt64) {
    try module.syntax.bytes.withUnsafeBufferPointer { bytes in
      var evaluation = ConstantEvaluation(
        instance: self, reader: InstructionReader(ByteReader(bytes, range: expression.range)))
      let held = store.engine.constants.count
      defer { store.engine.constants.removeSubrange(held...) }
      return try evaluation.run()
    }
  }
}

/// Evaluates constant instructions on an operand stack of slots, which the collector knows.
private struct ConstantEvaluation {
  let instance: InstanceObject
  var reader: InstructionReader
  private var store: Store { instance.store }

  init(instance: InstanceObject, reader: InstructionReader) {
    self.instance = instance
    self.reader = reader
  }

  private func push(_ slot: UInt64) { store.engine.constants.append(slot) }
  private func pop() -> UInt64 { store.engine.constants.popLast() ?? 0 }

  mutating func run() throws -> (low: UInt64, high: UInt64) {
    let base = store.engine.constants.count
    while true {
      let instruction = try reader.next()
      let opcode = instruction.opcode
      let immediates = reader.immediates
      try store.engine.charge(UInt64(FuelSchedule.cost(instruction.fuel)))
      switch opcode {
      case .end:
        let values = store.engine.constants[base...]
        return (values.first ?? 0, values.count > 1 ? values[base + 1] : 0)
      case .i32Const, .i64Const, .f32Const, .f64Const: push(immediates.value)
      case .v128Const:
        push(immediates.value)
        push(immediates.highValue)
      case .globalGet:
        let global = instance.globals[Int(immediates.index)].pointee
        push(global.low)
        if global.type.value == .v128 { push(global.high) }
      case .refNull: push(0)
      case .refFunc: push(ReferenceBits.function(instance.functions[Int(immediates.index)]))
      case .refI31: push(ReferenceBits.i31(UInt32(truncatingIfNeeded: pop())))
      case .i32Add, .i32Sub, .i32Mul:
        let (right, left) = (UInt32(truncatingIfNeeded: pop()), UInt32(truncatingIfNeeded: pop()))
        push(UInt64(opcode == .i32Add ? left &+ right : opcode == .i32Sub ? left &- right : left &* right))
      case .i64Add, .i64Sub, .i64Mul:
        let (right, left) = (pop(), pop())
        push(opcode == .i64Add ? left &+ right : opcode == .i64Sub ? left &- right : left &* right)
      case .anyConvertExtern, .externConvertAny: break
      default: try allocate(opcode, immediates)
      }
    }
  }

  /// Evaluates `struct.new`, `array.new` and their variants.
  private func allocate(_ opcode: Opcode, _ immediates: Immediates) throws {
    let number = instance.number(immediates.index)
    let entry = store.types.entries[Int(number)]
    switch (entry.layout, entry.type.composite) {
    case (.structure(_, let byteCount, _), .structure(let fields)):
      let payload = try object(number, length: 0, byteCount: byteCount)
      guard opcode == .structNew else { return }
      let slots = byteCount / 8
      take(slots, to: payload.bytes)
      if !fields.isEmpty { store.narrowFields(of: number, payload.bytes) }
      push(payload.reference)
      return
    case (.array(let size, _), _):
      let step = size == 16 ? 2 : 1
      let length = opcode == .arrayNewFixed ? immediates.value : UInt64(UInt32(truncatingIfNeeded: pop()))
      let payload = try object(number, length: UInt32(truncatingIfNeeded: length), byteCount: Int(length) * size)
      guard opcode != .arrayNewDefault else { return }
      let count = opcode == .arrayNewFixed ? Int(length) : 1
      let values = Array(store.engine.constants.dropLast().suffix(count * step))
      store.engine.constants.removeLast(count * step + 1)
      for index in 0..<Int(length) {
        let first = opcode == .arrayNewFixed ? index * step : 0
        Heap.store(values[first], step == 2 ? values[first + 1] : 0, at: payload.bytes + index * size, size: size)
      }
      push(payload.reference)
    default: break
    }
  }

  /// Moves the slots below the reference on top into a payload, and drops the reference.
  private func take(_ slots: Int, to payload: UnsafeMutableRawPointer) {
    let values = Array(store.engine.constants.dropLast().suffix(slots))
    store.engine.constants.removeLast(slots + 1)
    for (index, value) in values.enumerated() {
      payload.storeBytes(of: value, toByteOffset: index * 8, as: UInt64.self)
    }
  }

  /// Allocates an object and pushes its reference.
  private func object(
    _ type: UInt32, length: UInt32, byteCount: Int
  ) throws -> (reference: UInt64, bytes: UnsafeMutableRawPointer) {
    guard let collection = store.engine.makeSpace(payload: byteCount, slots: 0) else { throw Trap(.heapExhausted) }
    try store.engine.charge(collection + FuelSchedule.object(bytes: UInt64(byteCount)))
    if collection > 0 { store.heap.count() }
    let (handle, payload) = store.heap.allocate(type: type, length: length, payload: byteCount)
    let reference = ReferenceBits.aggregate | UInt64(handle)
    push(reference)
    return (reference, payload)
  }
}
