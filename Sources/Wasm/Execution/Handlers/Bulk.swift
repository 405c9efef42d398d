// The operations on tables, bulk memory, and sizes of memories have their operands in slots. What is more than a few
// instructions is a slow operation, `[opSlow][operands][function | length in bytes << 48][cost of what follows]…`:
// functions alike, which the compiler would merge into one that is called with more arguments, cannot be handlers
// (`Spec/rationale.md`).

/// A function that does the work of a slow operation. It returns the fuel left when what depends on operands is paid,
/// or one of the negative numbers of `failure` and `wants`.
typealias SlowOperation = @convention(c) (Code, Slots, Context, UInt64) -> UInt64

func failure(_ kind: TrapKind) -> UInt64 { UInt64(bitPattern: -2) &- kind.code }

/// Returns the answer of an operation that did nothing, for want of fuel.
@inline(never)
func wants(_ cost: UInt64, _ ctx: Context) -> UInt64 {
  ctx.pointee.need = cost
  return UInt64(bitPattern: -1)
}

/// Runs a slow operation, and goes on with the memory as it is then.
@c func opSlow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let word = pc.word(16)
  // SAFETY: the translator writes the address of a `SlowOperation`, which has 48 bits.
  let operation = unsafeBitCast(UInt(word & 0xFFFF_FFFF_FFFF), to: SlowOperation.self)
  let answer = operation(pc, sp, ctx, fuel)
  let left = answer &- pc.word(24)
  if Int64(bitPattern: left) < 0 { return slowStop(pc, sp, mem, ctx, answer, fuel, f32, f64) }
  // SAFETY: guest code runs in an instance only.
  let memory = ctx.pointee.instance.unsafelyUnwrapped.pointee.memory.pointee.base
  return next(pc + Int(word >> 48), sp, memory, ctx, acc, left, f32, f64)
}

/// Stops since a slow operation failed, or what follows it does not fit the fuel left; its answer is in the accumulator.
@c @inline(never)
private func slowStop(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ answer: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  switch Int64(bitPattern: answer) {
  case 0...:
    return refuse(pc + Int(pc.word(16) >> 48), sp, ctx, pc.word(24), answer &- pc.word(24))
  case -1: stop(.event(.operation), pc, sp, ctx, fuel)
  default: return trap(pc, sp, ctx, UInt64(bitPattern: -2) &- answer, fuel)
  }
}

extension Context {
  @inline(__always) fileprivate var instance: InstanceObject {
    // SAFETY: guest code runs in an instance only.
    pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue()
  }
}

// MARK: Tables

/// Implements `table.get`: `[handler][destination, index][table]`.
@c func opTableGet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.a]
  guard index < table.pointee.count else { return trap(pc, sp, ctx, TrapKind.outOfBoundsTableAccess.code, fuel) }
  sp[pc.d] = table.pointee.elements[Int(truncatingIfNeeded: index)]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Implements `table.set`: `[handler][index, value][table]`.
@c func opTableSet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.d]
  guard index < table.pointee.count else { return trap(pc, sp, ctx, TrapKind.outOfBoundsTableAccess.code, fuel) }
  table.pointee.elements[Int(truncatingIfNeeded: index)] = sp[pc.a]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Implements `table.size`: `[handler][destination][table]`.
@c func opTableSize(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: TableRecord.self).pointee.count
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Implements `table.grow`: `[slow][value and destination, count][table]`.
@c func slowTableGrow(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let table = pc.pointer(32, to: TableRecord.self)
  let limit = ctx.state.store.limits.tableElements
  let count = sp[pc.a]
  guard table.pointee.canGrow(by: count, limit: limit), ctx.state.store.hasSpace(for: count * 8) else {
    sp[pc.d] = table.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max
    return fuel
  }
  let cost = FuelSchedule.tableElements(count)
  guard cost <= fuel else { return wants(cost, ctx) }
  ctx.state.store.noteGrowth(by: count * 8)
  sp[pc.d] = table.pointee.grow(by: count, with: sp[pc.d])
  return fuel - cost
}

/// Implements `table.fill`: `[slow][index, value, count][table]`.
@c func slowTableFill(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let table = pc.pointer(32, to: TableRecord.self).pointee
  let (start, value, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard start <= table.count, count <= table.count - start else { return failure(.outOfBoundsTableAccess) }
  let cost = FuelSchedule.bulk(at: start * 8, count: count * 8, isBackward: false)
  guard cost <= fuel else { return wants(cost, ctx) }
  (table.elements + Int(start)).update(repeating: value, count: Int(count))
  return fuel - cost
}

/// Implements `table.copy`: `[slow][destination, source, count][destination table][source table]`.
@c func slowTableCopy(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let to = pc.pointer(32, to: TableRecord.self).pointee
  let from = pc.pointer(40, to: TableRecord.self).pointee
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard source <= from.count, count <= from.count - source, destination <= to.count, count <= to.count - destination
  else { return failure(.outOfBoundsTableAccess) }
  let cost = FuelSchedule.bulk(at: destination * 8, count: count * 8, isBackward: destination > source)
  guard cost <= fuel else { return wants(cost, ctx) }
  UnsafeMutableRawPointer(to.elements + Int(destination)).copyMemory(
    from: from.elements + Int(source), byteCount: Int(count) * 8)
  return fuel - cost
}

/// Implements `table.init`: `[slow][destination, source, count][table][segment]`.
@c func slowTableInit(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let table = pc.pointer(32, to: TableRecord.self).pointee
  let segment = ctx.instance.elements[Int(pc.word(40))]
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard table.canInitialize(at: destination, from: segment, source: source, count: count) else {
    return failure(.outOfBoundsTableAccess)
  }
  let cost = FuelSchedule.bulk(at: destination * 8, count: count * 8, isBackward: false)
  guard cost <= fuel else { return wants(cost, ctx) }
  table.initialize(at: destination, from: segment, source: source, count: count)
  return fuel - cost
}

/// Implements `elem.drop`: `[slow][-, -, segment]`.
@c func slowElementDrop(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  ctx.instance.elements[Int(pc.immediate)] = []
  return fuel
}

@c func slowDataDrop(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  ctx.instance.data[Int(pc.immediate)] = Stretch()
  return fuel
}

// MARK: Memories

/// Implements `memory.size`: `[handler][destination][memory]`.
@c func opMemorySize(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: MemoryRecord.self).pointee.byteCount / MemoryType.pageBytes
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Implements `memory.grow`: `[slow][destination, pages][memory]`.
@c func slowMemoryGrow(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let memory = pc.pointer(32, to: MemoryRecord.self)
  let pages = sp[pc.a]
  guard memory.pointee.canGrow(by: pages, limit: ctx.state.store.limits.memoryPages),
    ctx.state.store.hasSpace(for: pages * MemoryType.pageBytes)
  else {
    sp[pc.d] = memory.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max
    return fuel
  }
  let cost = FuelSchedule.pages(pages)
  guard cost <= fuel else { return wants(cost, ctx) }
  ctx.state.store.noteGrowth(by: pages * MemoryType.pageBytes)
  sp[pc.d] = memory.pointee.grow(by: pages)
  ctx.state.reloadMemory()
  return fuel - cost
}

/// Implements `memory.fill`: `[slow][start, value, count][memory]`.
@c func slowMemoryFill(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let memory = pc.pointer(32, to: MemoryRecord.self).pointee
  let (start, value, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard start <= memory.byteCount, count <= memory.byteCount - start else { return failure(.outOfBoundsMemoryAccess) }
  let cost = FuelSchedule.bulk(at: start, count: count, isBackward: false)
  guard cost <= fuel else { return wants(cost, ctx) }
  (memory.base + Int(start)).initializeMemory(
    as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: Int(count))
  return fuel - cost
}

/// Implements `memory.copy`: `[slow][destination, source, count][destination memory][source memory]`.
@c func slowMemoryCopy(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let to = pc.pointer(32, to: MemoryRecord.self).pointee
  let from = pc.pointer(40, to: MemoryRecord.self).pointee
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard source <= from.byteCount, count <= from.byteCount - source, destination <= to.byteCount,
    count <= to.byteCount - destination
  else { return failure(.outOfBoundsMemoryAccess) }
  let cost = FuelSchedule.bulk(at: destination, count: count, isBackward: destination > source)
  guard cost <= fuel else { return wants(cost, ctx) }
  (to.base + Int(destination)).copyMemory(from: from.base + Int(source), byteCount: Int(count))
  return fuel - cost
}

/// Implements `memory.init`: `[slow][destination, source, count][memory][segment]`.
@c func slowMemoryInit(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let memory = pc.pointer(32, to: MemoryRecord.self)
  let segment = Int(pc.word(40))
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard ctx.instance.canInitialize(memory, at: destination, segment: segment, source: source, count: count) else {
    return failure(.outOfBoundsMemoryAccess)
  }
  let cost = FuelSchedule.bulk(at: destination, count: count, isBackward: false)
  guard cost <= fuel else { return wants(cost, ctx) }
  ctx.instance.initialize(memory, at: destination, segment: segment, source: source, count: count)
  return fuel - cost
}
