/// Executes the instructions on structures and arrays (section 4.6.6).
extension Stepper {
  /// Charges `cost` and a collection, if the heap's limit asks for one before an object with so many bytes of contents,
  /// which has to be allocated then.
  mutating func reserve(_ bytes: UInt64, charging cost: UInt64 = 0) throws(StepFailure) {
    guard let collection = state.makeSpace(bytes) else { throw .trap(.heapExhausted) }
    try charge(collection + cost)
    if collection > 0 { state.noteCollection() }
  }

  // MARK: Structures

  mutating func structure(_ opcode: Opcode) throws(StepFailure) {
    let type = state.typeNumber(reader.immediates.index)
    switch opcode {
    case .structNew, .structNewDefault: try newStructure(type, isDefault: opcode == .structNewDefault)
    case .structSet:
      let (storage, position) = state.field(reader.immediates.secondIndex, of: type)
      let width = storage.unpacked.slots
      let object = slot(width)
      guard object != 0 else { throw .trap(.nullStructureReference) }
      setField(of: object, storage, at: position, depth: width - 1)
      state.pop(width + 1)
    default:
      let (storage, position) = state.field(reader.immediates.secondIndex, of: type)
      let object = slot(0)
      guard object != 0 else { throw .trap(.nullStructureReference) }
      let value = state.contents(of: object, at: UInt64(position) * 8, bytes: 8)
      replace(1, by: extended(value, storage, isSigned: opcode == .structGetS))
      if storage.unpacked == .v128 { push(state.contents(of: object, at: UInt64(position) * 8 + 8, bytes: 8)) }
    }
  }

  private mutating func newStructure(_ type: UInt32, isDefault: Bool) throws(StepFailure) {
    let count = state.fieldCount(of: type)
    var slots = 0
    if count > 0 {
      let last = state.field(Index(count - 1), of: type)
      slots = last.slot + last.storage.unpacked.slots
    }
    try reserve(UInt64(slots) * 8, charging: FuelSchedule.object(bytes: UInt64(slots) * 8))
    let object = state.allocateStructure(type)
    if !isDefault {
      for index in 0..<count {
        let (storage, position) = state.field(Index(index), of: type)
        setField(of: object, storage, at: position, depth: slots - 1 - position)
      }
      state.pop(slots)
    }
    push(object)
  }

  /// Writes the operand whose first slot is at `depth`.
  private mutating func setField(of object: UInt64, _ storage: StorageType, at position: Int, depth: Int) {
    let mask: UInt64 = storage == .i8 ? 0xFF : storage == .i16 ? 0xFFFF : .max
    state.setContents(of: object, at: UInt64(position) * 8, bytes: 8, to: slot(depth) & mask)
    if storage.unpacked == .v128 {
      state.setContents(of: object, at: UInt64(position) * 8 + 8, bytes: 8, to: slot(depth - 1))
    }
  }

  /// Returns the value of a field or element.
  private func extended(_ bits: UInt64, _ storage: StorageType, isSigned: Bool) -> UInt64 {
    guard isSigned else { return bits }
    let value = UInt32(truncatingIfNeeded: bits)
    return UInt64(storage == .i8 ? Numerics.i32Extend8S(value) : Numerics.i32Extend16S(value))
  }

  // MARK: Arrays

  mutating func arrayLength() throws(StepFailure) {
    guard slot(0) != 0 else { throw .trap(.nullArrayReference) }
    replace(1, by: state.arrayLength(slot(0)))
  }

  mutating func array(_ opcode: Opcode) throws(StepFailure) {
    let type = state.typeNumber(reader.immediates.index)
    switch opcode {
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem: try newArray(opcode, type)
    case .arraySet:
      let storage = state.element(of: type)
      let width = storage.unpacked.slots
      let (array, index) = (slot(width + 1), slot(width))
      try check(array, index, 1)
      setElement(of: array, storage, at: index, depth: width - 1)
      state.pop(width + 2)
    case .arrayFill: try fillArray(type)
    case .arrayCopy: try copyArray(type)
    case .arrayInitData: try initializeArray(type, data: reader.immediates.secondIndex)
    case .arrayInitElem: try initializeArray(segment: reader.immediates.secondIndex)
    default:
      let storage = state.element(of: type)
      let size = storage.byteCount
      let (array, index) = (slot(1), slot(0))
      try check(array, index, 1)
      let offset = index * UInt64(size)
      let value = state.contents(of: array, at: offset, bytes: min(size, 8))
      replace(2, by: extended(value, storage, isSigned: opcode == .arrayGetS))
      if size == 16 { push(state.contents(of: array, at: offset + 8, bytes: 8)) }
    }
  }

  private func check(_ array: UInt64, _ start: UInt64, _ count: UInt64) throws(StepFailure) {
    guard array != 0 else { throw .trap(.nullArrayReference) }
    let length = state.arrayLength(array)
    guard start <= length, count <= length - start else { throw .trap(.outOfBoundsArrayAccess) }
  }

  private func checkSegment(
    _ start: UInt64, _ count: UInt64, within size: UInt64, _ kind: TrapKind
  ) throws(StepFailure) {
    guard start <= size, count <= size - start else { throw .trap(kind) }
  }

  /// Writes the operand whose first slot is at `depth`.
  private mutating func setElement(of array: UInt64, _ storage: StorageType, at index: UInt64, depth: Int) {
    let size = storage.byteCount
    let offset = index * UInt64(size)
    state.setContents(of: array, at: offset, bytes: min(size, 8), to: slot(depth))
    if size == 16 { state.setContents(of: array, at: offset + 8, bytes: 8, to: slot(depth - 1)) }
  }

  private mutating func newArray(_ opcode: Opcode, _ type: UInt32) throws(StepFailure) {
    let storage = state.element(of: type)
    let size = UInt64(storage.byteCount)
    let width = storage.unpacked.slots
    let segment = reader.immediates.secondIndex
    let isFixed = opcode == .arrayNewFixed
    let length = isFixed ? reader.immediates.value : slot(0)
    switch opcode {
    case .arrayNewData:
      try checkSegment(slot(1), length * size, within: state.dataBytes(segment), .outOfBoundsMemoryAccess)
    case .arrayNewElem:
      try checkSegment(slot(1), length, within: state.elementCount(segment), .outOfBoundsTableAccess)
    default: break
    }
    try reserve(length * size, charging: FuelSchedule.object(bytes: length * size))
    let array = state.allocateArray(type, length: UInt32(truncatingIfNeeded: length))
    switch opcode {
    case .arrayNew:
      for index in 0..<length { setElement(of: array, storage, at: index, depth: width) }
      state.pop(width + 1)
    case .arrayNewDefault: state.pop(1)
    case .arrayNewFixed:
      let slots = Int(length) * width
      for index in 0..<Int(length) {
        setElement(of: array, storage, at: UInt64(index), depth: slots - 1 - index * width)
      }
      state.pop(slots)
    case .arrayNewData:
      state.copy(data: segment, from: slot(1), object: array, to: 0, count: length * size)
      state.pop(2)
    default:
      for index in 0..<length {
        state.setContents(of: array, at: index * 8, bytes: 8, to: state.item(segment, at: slot(1) + index))
      }
      state.pop(2)
    }
    push(array)
  }

  // MARK: Bulk operations on arrays

  /// Charges the next chunk, and returns the number of its elements.
  private mutating func chunk(
    at start: UInt64, count: UInt64, size: UInt64, isBackward: Bool = false
  ) throws(StepFailure) -> UInt64 {
    let chunk = FuelSchedule.chunk(at: start * size, count: count * size, isBackward: isBackward)
    try charge(chunk: chunk, isLast: chunk == count * size)
    return chunk / size
  }

  private mutating func fillArray(_ type: UInt32) throws(StepFailure) {
    let storage = state.element(of: type)
    let width = storage.unpacked.slots
    let (array, start, count) = (slot(width + 2), slot(width + 1), slot(0))
    try check(array, start, count)
    let chunk = try chunk(at: start, count: count, size: UInt64(storage.byteCount))
    for index in 0..<chunk { setElement(of: array, storage, at: start + index, depth: width) }
    advance(by: chunk, of: count, starts: [width + 1], operands: width + 3)
  }

  private mutating func copyArray(_ type: UInt32) throws(StepFailure) {
    let size = UInt64(state.element(of: type).byteCount)
    let (destination, to, source, from, count) = (slot(4), slot(3), slot(2), slot(1), slot(0))
    guard destination != 0, source != 0 else { throw .trap(.nullArrayReference) }
    try check(destination, to, count)
    try check(source, from, count)
    let isBackward = to > from
    let chunk = try chunk(at: to, count: count, size: size, isBackward: isBackward)
    let skipped = isBackward ? count - chunk : 0
    state.copy(
      object: source, from: (from + skipped) * size, object: destination, to: (to + skipped) * size,
      count: chunk * size)
    advance(by: chunk, of: count, starts: isBackward ? [] : [3, 1], operands: 5)
  }

  private mutating func initializeArray(_ type: UInt32, data: Index) throws(StepFailure) {
    let size = UInt64(state.element(of: type).byteCount)
    let (array, to, from, count) = (slot(3), slot(2), slot(1), slot(0))
    try check(array, to, count)
    try checkSegment(from, count * size, within: state.dataBytes(data), .outOfBoundsMemoryAccess)
    let chunk = try chunk(at: to, count: count, size: size)
    state.copy(data: data, from: from, object: array, to: to * size, count: chunk * size)
    // The source counts bytes.
    if chunk < count { setSlot(1, to: from + chunk * size) }
    advance(by: chunk, of: count, starts: [2], operands: 4)
  }

  private mutating func initializeArray(segment: Index) throws(StepFailure) {
    let (array, to, from, count) = (slot(3), slot(2), slot(1), slot(0))
    try check(array, to, count)
    try checkSegment(from, count, within: state.elementCount(segment), .outOfBoundsTableAccess)
    let chunk = try chunk(at: to, count: count, size: 8)
    for index in 0..<chunk {
      state.setContents(of: array, at: (to + index) * 8, bytes: 8, to: state.item(segment, at: from + index))
    }
    advance(by: chunk, of: count, starts: [2, 1], operands: 4)
  }
}
