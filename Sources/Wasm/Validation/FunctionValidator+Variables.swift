/// Locals and globals (sections 3.3.5 and 3.3.6).
extension FunctionValidator {
  /// Reads the locals of a body, and returns the results that the function's type asks for.
  ///
  /// Only as many locals are laid out one by one as are in proportion to the body's size; the rest stay in runs.
  mutating func begin(_ body: FunctionBody, type: Index) throws(ModuleError) -> TypeList {
    begin(body.range)
    let entry = entries[Int(type)]
    parameterCount = Int(entry.parameters.count)
    let flatLimit = parameterCount + 64 + body.range.count
    flatLocalCount = 0
    reserveLocals(parameterCount)
    for index in 0..<parameterCount { flatLocals[index] = self.type(index, of: entry.parameters) }
    flatLocalCount = parameterCount
    localRuns.removeAll(keepingCapacity: true)
    localCount = parameterCount

    var bytes = reader.bytes
    try bytes.locals { (count, type) throws(ModuleError) in
      if count > 0 { try addLocals(count, of: type, flatLimit: flatLimit) }
    }
    try ModuleLimit.locals.check(localCount, at: body.range.lowerBound)
    reader = InstructionReader(bytes)
    serial &+= 1
    return entry.results
  }

  private mutating func addLocals(
    _ count: UInt32, of type: ValueType, flatLimit: Int
  ) throws(ModuleError) {
    let type = try normalized(type)
    localCount += Int(count)
    localRuns.append((localCount, type))
    let flat = min(Int(count), max(0, flatLimit - flatLocalCount))
    reserveLocals(flatLocalCount + flat)
    (flatLocals + flatLocalCount).update(repeating: type, count: flat)
    flatLocalCount += flat
  }

  private mutating func reserveLocals(_ count: Int) {
    if count <= flatLocalCapacity { return }
    flatLocalCapacity = max(count, flatLocalCapacity * 2)
    let larger = UnsafeMutablePointer<ValueType>.allocate(capacity: flatLocalCapacity)
    larger.update(from: flatLocals, count: flatLocalCount)
    flatLocals.deallocate()
    flatLocals = larger
  }

  @inline(__always)
  private mutating func localType(_ index: Index) throws(ModuleError) -> ValueType {
    if index < flatLocalCount { return flatLocals[Int(index)] }
    return try distantLocalType(index)
  }

  @inline(never)
  private mutating func distantLocalType(_ index: Index) throws(ModuleError) -> ValueType {
    guard index < localCount else { throw invalid("unknown local \(index)") }
    var low = 0
    var high = localRuns.count - 1
    while low < high {
      let middle = (low + high) / 2
      if localRuns[middle].end <= index { low = middle + 1 } else { high = middle }
    }
    return localRuns[low].type
  }

  mutating func localGet() throws(ModuleError) {
    let index = reader.immediates.index
    let type = try localType(index)
    if !type.isDefaultable, index >= parameterCount, !isSet(index) { throw invalid("uninitialized local \(index)") }
    try push(type)
  }

  mutating func localSet() throws(ModuleError) {
    let type = try localType(reader.immediates.index)
    try pop(type)
    noteSet(reader.immediates.index, type)
  }

  mutating func localTee() throws(ModuleError) {
    let type = try localType(reader.immediates.index)
    try pop(type)
    noteSet(reader.immediates.index, type)
    try push(type)
  }

  private mutating func isSet(_ local: Index) -> Bool {
    local < setIn.count && setIn[Int(local)] == serial
  }

  @inline(__always)
  private mutating func noteSet(_ local: Index, _ type: ValueType) {
    if !type.isDefaultable, local >= parameterCount { markSet(local) }
  }

  /// Remembers until the end of the innermost block that a local is set.
  private mutating func markSet(_ local: Index) {
    if setIn.count <= local { setIn += Array(repeating: 0, count: localCount - setIn.count) }
    guard setIn[Int(local)] != serial else { return }
    setIn[Int(local)] = serial
    setLocals.append(local)
  }

  mutating func globalGet() throws(ModuleError) {
    let type = try globalType(reader.immediates.index)
    if isConstant, type.isMutable {
      throw invalid("constant expression required: global \(reader.immediates.index) is mutable")
    }
    try push(type.value)
  }

  mutating func globalSet() throws(ModuleError) {
    let type = try globalType(reader.immediates.index)
    guard type.isMutable else { throw invalid("immutable global \(reader.immediates.index)") }
    try pop(type.value)
  }

  private mutating func globalType(_ index: Index) throws(ModuleError) -> GlobalType {
    guard index < context.globals.count else { throw invalid("unknown global \(index)") }
    return context.globals[Int(index)]
  }

  // MARK: Types in code

  mutating func normalized(_ type: ValueType) throws(ModuleError) -> ValueType {
    guard let reference = type.reference else { return type }
    return .reference(try normalized(reference))
  }

  mutating func normalized(_ type: ReferenceType) throws(ModuleError) -> ReferenceType {
    guard let index = type.heap.index else { return type }
    guard index < context.types.count else { throw invalid("unknown type \(index)") }
    return ReferenceType(isNullable: type.isNullable, heap: HeapType(index: context.types.canonical[Int(index)]))
  }
}
