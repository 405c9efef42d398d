// Tables, bulk memory, and the sizes of memories: operands in slots. What is more than a few instructions is a slow
// operation, `[opSlow][operands][function | length in bytes << 48]…`: functions alike, which the compiler would merge into
// one that is called with more arguments, cannot be handlers (`Spec/rationale.md`).

/// What a slow operation does: 0, or 1 more than the code of the trap.
typealias SlowOperation = @convention(c) (Code, Slots, Context) -> UInt64

func failure(_ kind: TrapKind) -> UInt64 { kind.code + 1 }

/// Runs a slow operation, and goes on with the memory as it is then.
@c func opSlow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let word = pc.word(16)
  // SAFETY: the translator writes the address of a `SlowOperation`, which has 48 bits.
  let operation = unsafeBitCast(UInt(word & 0xFFFF_FFFF_FFFF), to: SlowOperation.self)
  let failure = operation(pc, sp, ctx)
  if failure != 0 { return trap(pc, sp, mem, ctx, failure &- 1, fuel, f32, f64) }
  // SAFETY: guest code runs in an instance only.
  let memory = ctx.pointee.instance.unsafelyUnwrapped.pointee.memory.pointee.base
  return next(pc + Int(word >> 48), sp, memory, ctx, acc, fuel, f32, f64)
}

extension Context {
  @inline(__always) fileprivate var instance: InstanceObject {
    // SAFETY: guest code runs in an instance only.
    pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue()
  }
}

// MARK: Tables

/// `[handler][destination, index][table]`.
@c func opTableGet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.a]
  guard index < table.pointee.count else { return trap(pc, sp, mem, ctx, TrapKind.outOfBoundsTableAccess.code, fuel, f32, f64) }
  sp[pc.d] = table.pointee.elements[Int(truncatingIfNeeded: index)]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][index, value][table]`.
@c func opTableSet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.d]
  guard index < table.pointee.count else { return trap(pc, sp, mem, ctx, TrapKind.outOfBoundsTableAccess.code, fuel, f32, f64) }
  table.pointee.elements[Int(truncatingIfNeeded: index)] = sp[pc.a]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][destination][table]`.
@c func opTableSize(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: TableRecord.self).pointee.count
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[slow][value and destination, count][…][table]`.
@c func slowTableGrow(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  let table = pc.pointer(24, to: TableRecord.self)
  let failure: UInt64 = table.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max
  sp[pc.d] =
    table.pointee.grow(by: sp[pc.a], with: sp[pc.d], limit: ctx.state.store.limits.tableElements) ?? failure
  return 0
}

/// `[slow][index, value, count][table]`.
@c func slowTableFill(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  let table = pc.pointer(24, to: TableRecord.self).pointee
  let (start, value, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard start <= table.count, count <= table.count - start else { return failure(.outOfBoundsTableAccess) }
  (table.elements + Int(start)).update(repeating: value, count: Int(count))
  return 0
}

/// `[slow][destination, source, count][destination table][source table]`.
@c func slowTableCopy(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  let to = pc.pointer(24, to: TableRecord.self).pointee
  let from = pc.pointer(32, to: TableRecord.self).pointee
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard source <= from.count, count <= from.count - source, destination <= to.count, count <= to.count - destination
  else { return failure(.outOfBoundsTableAccess) }
  UnsafeMutableRawPointer(to.elements + Int(destination)).copyMemory(
    from: from.elements + Int(source), byteCount: Int(count) * 8)
  return 0
}

/// `[slow][destination, source, count][table][segment]`.
@c func slowTableInit(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  do throws(TrapKind) {
    try pc.pointer(24, to: TableRecord.self).pointee.initialize(
      at: sp[pc.d], from: ctx.instance.elements[Int(pc.word(32))], source: sp[pc.a], count: sp[pc.b])
    return 0
  } catch { return failure(error) }
}

/// `[slow][-, -, segment]`.
@c func slowElementDrop(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  ctx.instance.elements[Int(pc.immediate)] = []
  return 0
}

@c func slowDataDrop(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  ctx.instance.data[Int(pc.immediate)] = 0..<0
  return 0
}

// MARK: Memories

/// `[handler][destination][memory]`.
@c func opMemorySize(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: MemoryRecord.self).pointee.byteCount / Memory.pageBytes
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[slow][destination, pages][memory]`.
@c func slowMemoryGrow(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  let memory = pc.pointer(24, to: MemoryRecord.self)
  let failure: UInt64 = memory.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max
  sp[pc.d] = memory.pointee.grow(by: sp[pc.a], limit: ctx.state.store.limits.memoryPages) ?? failure
  ctx.state.reloadMemory()
  return 0
}

/// `[slow][start, value, count][memory]`.
@c func slowMemoryFill(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  let memory = pc.pointer(24, to: MemoryRecord.self).pointee
  let (start, value, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard start <= memory.byteCount, count <= memory.byteCount - start else { return failure(.outOfBoundsMemoryAccess) }
  (memory.base + Int(start)).initializeMemory(
    as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: Int(count))
  return 0
}

/// `[slow][destination, source, count][destination memory][source memory]`.
@c func slowMemoryCopy(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  let to = pc.pointer(24, to: MemoryRecord.self).pointee
  let from = pc.pointer(32, to: MemoryRecord.self).pointee
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard source <= from.byteCount, count <= from.byteCount - source, destination <= to.byteCount,
    count <= to.byteCount - destination
  else { return failure(.outOfBoundsMemoryAccess) }
  (to.base + Int(destination)).copyMemory(from: from.base + Int(source), byteCount: Int(count))
  return 0
}

/// `[slow][destination, source, count][memory][segment]`.
@c func slowMemoryInit(_ pc: Code, _ sp: Slots, _ ctx: Context) -> UInt64 {
  do throws(TrapKind) {
    try ctx.instance.initializeMemory(
      pc.pointer(24, to: MemoryRecord.self), at: sp[pc.d], segment: Int(pc.word(32)), source: sp[pc.a],
      count: sp[pc.b])
    return 0
  } catch { return failure(error) }
}
